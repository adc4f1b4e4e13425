"""Where sources and works are named.

Wagtail's reference index says it of what is saved, so that any page, rich text or stream that refers to a record
counts; versions of pages that are not published yet are in ``DraftMention``.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import swapper
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, CharField, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.models import ReferenceIndex

from .merging import merged_pairs, with_doubles

PLACES_SHOWN = 5
OTHERS_SHOWN = 50

# Content type and key of an object, the key as text, as the reference index has it.
Reference = tuple[int, str]


class Naming(Protocol):
    """What a story names."""

    @property
    def sources(self) -> frozenset[int]:
        """The keys of sources."""

    @property
    def works(self) -> frozenset[int]:
        """The keys of cited works."""


@dataclass(frozen=True, slots=True)
class Places:
    """What names a record: how many objects, and the first few of them."""

    count: int
    first: Sequence[Any]


def stories_resting_on(record: Any) -> Any:
    """The pages that rest on a source or a work, live or not, the newest first, as a queryset of the base page.

    They name it, or for a source a work that names it; it or a double of it; in the saved page or in a version that is
    still to be published. How many queries that takes does not depend on how much there is.
    """
    resting = _Resting(record)
    drafts = _mentions_in_force().filter(resting.in_drafts).values("page_id")
    resting_pages = Q(pk__in=_saved_pages(resting)) | Q(pk__in=drafts)
    return _page_model()._default_manager.filter(resting_pages).order_by("-pk")


def pages_resting_on(record: Any) -> QuerySet:
    """The keys of the pages that rest on a record as they are saved, whatever drafts of them there are."""
    return _saved_pages(_Resting(record))


def pages_naming(sources: Iterable[Any]) -> QuerySet:
    """The keys of the pages that name one of some sources themselves, as they are saved."""
    named = Q(to_content_type=type_of(_model("Source"))) & _among("to_object_id", sources)
    indexed = ReferenceIndex.objects.filter(named, base_content_type=page_type())
    return indexed.annotate(page_key=Cast("object_id", _page_model()._meta.pk)).values("page_key")


def rest_on(record: Any, stories: Sequence[Naming]) -> list[bool]:
    """Of each of some stories, whether what it names makes it rest on a record."""
    resting = _Resting(record)
    works = {work for story in stories for work in story.works}
    naming = resting.works | {int(key) for key in resting.naming_among(works)}
    return [bool(story.sources & resting.sources or story.works & naming) for story in stories]


@dataclass(frozen=True, slots=True)
class NamedSources:
    """The keys of the sources that some pages name, as querysets.

    ``openly``: as carriers, for pictures, or by way of works. ``speaking``: as speakers, who may have to stay unnamed.
    """

    openly: QuerySet
    speaking: QuerySet


def sources_named_on(pages: QuerySet) -> NamedSources:
    """The sources that ``pages`` (a queryset) name as they are saved."""
    keys = pages.order_by().annotate(as_text=Cast("pk", CharField())).values("as_text")
    from_pages = Q(base_content_type=page_type(), object_id__in=keys)
    to_works = ReferenceIndex.objects.filter(from_pages, to_content_type=type_of(_model("CitedWork")))
    from_works = Q(base_content_type=type_of(_model("CitedWork")), object_id__in=to_works.values("to_object_id"))
    is_speaking = Q(model_path__endswith=".source")
    return NamedSources(
        openly=_sources_of((from_pages & ~is_speaking) | from_works),
        speaking=_sources_of(from_pages & is_speaking),
    )


def _sources_of(references: Q) -> QuerySet:
    rows = ReferenceIndex.objects.filter(references, to_content_type=type_of(_model("Source")))
    return rows.annotate(source_key=Cast("to_object_id", BigIntegerField())).values("source_key")


def _saved_pages(resting: "_Resting") -> QuerySet:
    indexed = ReferenceIndex.objects.filter(resting.in_index, base_content_type=page_type())
    return indexed.annotate(page_key=Cast("object_id", _page_model()._meta.pk)).values("page_key")


def names_in(pages: Iterable[Any], record: Any) -> dict[Any, dict[Any, bool]]:
    """By page key, what makes each of ``pages`` rest on ``record``: sources and works that it names.

    True where the saved page names them, False where only a version does that is not published yet.
    """
    resting = _Resting(record)
    keys = {str(page.pk): page.pk for page in pages}
    found: dict[Any, dict[Reference, bool]] = {key: {} for key in keys.values()}
    drafts = _mentions_in_force().filter(resting.in_drafts, page_id__in=keys.values())
    for page, source, work in drafts.values_list("page_id", "source_id", "work_id"):
        found[page][_reference(work=work) if work else _reference(source=source)] = False
    indexed = ReferenceIndex.objects.filter(resting.in_index, base_content_type=page_type(), object_id__in=keys)
    for page, kind, key in indexed.values_list("object_id", "to_content_type_id", "to_object_id"):
        found[keys[page]][kind, key] = True
    objects = _load({reference for names in found.values() for reference in names})
    return {
        page: {objects[reference]: is_saved for reference, is_saved in names.items() if reference in objects}
        for page, names in found.items()
    }


def places_naming(records: Sequence[Any]) -> dict[Any, Places]:
    """By record (all of one model), what names it directly; records that nothing names are left out."""
    if not records:
        return {}
    found = _references_to(records)
    first = {key: list(references)[:PLACES_SHOWN] for key, references in found.items()}
    objects = _load({reference for references in first.values() for reference in references})
    return {
        record: Places(
            len(found[record.pk]), [objects[reference] for reference in first[record.pk] if reference in objects]
        )
        for record in records
        if found[record.pk]
    }


def others_naming(record: Any) -> Places:
    """What names a record directly and is no page: works, other records, what else a site has."""
    references = [reference for reference in _references_to([record])[record.pk] if reference[0] != page_type().pk]
    first = references[:OTHERS_SHOWN]
    objects = _load(first)
    return Places(len(references), [objects[reference] for reference in first if reference in objects])


def _references_to(records: Sequence[Any]) -> dict[Any, dict[Reference, None]]:
    """By key, what refers to each record, once each and in a fixed order; a record's own references left out."""
    model = type(records[0])
    own_type, keys = type_of(model), {str(record.pk): record.pk for record in records}
    found: dict[Any, dict[Reference, None]] = {key: {} for key in keys.values()}
    indexed = ReferenceIndex.objects.filter(to_content_type=own_type, to_object_id__in=keys)
    for key, kind, holder in indexed.order_by("base_content_type", "object_id").values_list(
        "to_object_id", "base_content_type_id", "object_id"
    ):
        if (kind, holder) != (own_type.pk, key):
            found[keys[key]][kind, holder] = None
    field = "work_id" if model is _model("CitedWork") else "source_id"
    drafts = _mentions_in_force().filter(**{f"{field}__in": keys.values()}).order_by("page_id")
    for key, page in drafts.values_list(field, "page_id"):
        found[key][page_type().pk, str(page)] = None
    return found


class _Resting:
    """What a story names that rests on a record: it or its doubles, or works that name those, or doubles of these."""

    def __init__(self, record: Any) -> None:
        self._is_source = isinstance(record, _model("Source"))
        doubles = with_doubles(merged_pairs(type(record)), {record.pk})
        self.sources = doubles if self._is_source else set()
        self.works = set() if self._is_source else doubles
        if self._is_source:
            self.works = self._doubles_of_naming_works()

    @cached_property
    def in_index(self) -> Q:
        """The condition on the reference index."""
        work = Q(to_content_type=type_of(_model("CitedWork")))
        named_works = Q(to_object_id__in=self._naming_works.values("object_id")) | _among("to_object_id", self.works)
        return self._names_a_source | (work & named_works)

    @cached_property
    def in_drafts(self) -> Q:
        """The condition on mentions in drafts."""
        naming_works = self._naming_works.annotate(work_key=Cast("object_id", BigIntegerField())).values("work_key")
        return Q(source__in=self.sources) | Q(work__in=naming_works) | Q(work__in=self.works)

    @property
    def _names_a_source(self) -> Q:
        return Q(to_content_type=type_of(_model("Source"))) & _among("to_object_id", self.sources)

    @property
    def _naming_works(self) -> QuerySet:
        works = ReferenceIndex.objects.filter(base_content_type=type_of(_model("CitedWork")))
        return works.filter(self._names_a_source)

    def naming_among(self, works: Iterable[Any]) -> Iterable[str]:
        """Those of some works, by their keys as text, that name a source; none where the record is a work."""
        return self._naming_works.filter(_among("object_id", works)).values_list("object_id", flat=True)

    def _doubles_of_naming_works(self) -> set[Any]:
        merged = merged_pairs(_model("CitedWork"))
        naming = self._naming_works.filter(_among("object_id", {*merged, *merged.values()}))
        return with_doubles(merged, {int(key) for key in naming.values_list("object_id", flat=True)})


def _among(field: str, keys: Iterable[Any]) -> Q:
    return Q(**{f"{field}__in": [str(key) for key in keys]})


def _load(references: Iterable[Reference]) -> dict[Reference, Any]:
    """The objects, by one query a type; what is gone is left out."""
    by_kind: dict[int, list[str]] = defaultdict(list)
    for kind, key in references:
        by_kind[kind].append(key)
    loaded: dict[Reference, Any] = {}
    for kind, keys in by_kind.items():
        model = ContentType.objects.get_for_id(kind).model_class()
        found = model._default_manager.filter(pk__in=keys) if model else ()
        loaded |= {(kind, str(one.pk)): one for one in found}
    return loaded


def _reference(*, source: Any = None, work: Any = None) -> Reference:
    return (type_of(_model("CitedWork")).pk, str(work)) if work else (type_of(_model("Source")).pk, str(source))


def type_of(model: Any) -> ContentType:
    """The content type under which the reference index knows a model."""
    return ContentType.objects.get_for_model(model, for_concrete_model=False)


def _page_model() -> Any:
    return swapper.load_model("wagtailcore", "Page")


def page_type() -> ContentType:
    """The content type under which the reference index knows pages."""
    return type_of(_page_model())


def _model(name: str) -> Any:
    return apps.get_model("newsblocks_sources", name)


def _mentions_in_force() -> Any:
    return _model("DraftMention").objects.in_force()
