"""Makes the records of the registry, and finds again those that are there."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from wagtail_newsblocks.sources.models import CitedWork, Disclosure, Source, WorkAuthor, WorkIdentifier

from . import SOURCES, WORKS


def make_sources() -> dict[str, Source]:
    """By key, all parties; one that is there by its name stays as an editor left it."""
    there = {source.name: source for source in Source.objects.all()}
    made: dict[str, Source] = {}
    for key, item in SOURCES.items():
        made[key] = there.get(item["name"]) or _source(item, made)
    return made


def make_works(sources: dict[str, Source]) -> dict[str, CitedWork]:
    """By key, all works; one that is there by title and date stays as an editor left it."""
    there = {(work.title, work.issued): work for work in CitedWork.objects.all()}
    return {key: there.get((item["title"], item["issued"])) or _work(item, sources) for key, item in WORKS.items()}


def short_title(key: str) -> str:
    """What a citation calls the work."""
    return str(WORKS[key].get("short") or WORKS[key]["title"])


def _source(item: dict[str, Any], sources: dict[str, Source]) -> Source:
    fields = _with_parties(item, sources, "parent_organisation", "funder")
    disclosures = [Disclosure(**disclosure) for disclosure in fields.pop("disclosures", ())]
    source = Source(**fields, disclosures=disclosures)
    source.save()
    return source


def _work(item: dict[str, Any], sources: dict[str, Source]) -> CitedWork:
    fields = _with_parties(item, sources, "publisher", "agency", "via")
    fields.pop("short", None)
    if moment := fields.get("archived_at"):
        fields["archived_at"] = timezone.make_aware(datetime.fromisoformat(moment))
    authors = [_author(name, order, sources) for order, name in enumerate(fields.pop("authors", ()))]
    identifiers = [
        WorkIdentifier(kind=kind, value=value, sort_order=order)
        for order, (kind, value) in enumerate(fields.pop("identifiers", ()))
    ]
    work = CitedWork(**fields, authors=authors, identifiers=identifiers)
    work.save()
    return work


def _author(name: str, order: int, sources: dict[str, Source]) -> WorkAuthor:
    """A party of the registry by its key, or a plain name."""
    who = {"source": sources[name]} if name in sources else {"name": name}
    return WorkAuthor(sort_order=order, **who)


def _with_parties(item: dict[str, Any], sources: dict[str, Source], *names: str) -> dict[str, Any]:
    return {**item, **{name: sources[item[name]] for name in names if name in item}}
