"""Loads what stories name, in a fixed number of queries, however much that is."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from django.utils import timezone

from .attribution import Attribution, Named, Quotation, Records, Stored, Told, attribution, named_in
from .models import CitedWork, Source


def records_for(named: Named) -> Records:
    """The records by the keys under which they are named, merged ones followed, with all that an attribution tells.

    Five queries at most, none where nothing is named; one more for each link of the longest chain of merged records.
    """
    works = CitedWork.objects.prefetch_related("authors", "identifiers").standing_for(named.works)
    keys = {*named.sources, *chain.from_iterable(map(_parties_of, works.values()))}
    sources = Source.objects.select_related("parent_organisation", "funder").prefetch_related("disclosures")
    return Records(sources=sources.standing_for(keys), works=works)


def attributions_of(stories: Sequence[Told]) -> list[Attribution]:
    """What each of some stories rests on, their records loaded together."""
    records = records_for(named_in(stories))
    return [attribution(told, records) for told in stories]


def quotation_alone(stored: Stored, language: str = "") -> Quotation:
    """A quotation that stands in no story, such as one in a preview, as readers are told of it today."""
    told = Told(mentioned=[stored], day=timezone.localdate(), language=language)
    return attributions_of([told])[0].quotations[0]


def _parties_of(work: Any) -> Iterator[int]:
    authors: Iterable[int | None] = (author.source_id for author in work.authors.all())
    yield from filter(None, [work.publisher_id, work.agency_id, work.via_id, *authors])
