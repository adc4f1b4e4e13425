"""Where sources and works are named.

Wagtail's reference index says it of what is saved, so that any page, rich text or stream that refers to a record
counts; versions of pages that are not published yet are in ``DraftMention``.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import swapper
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.models import ReferenceIndex

from .merging import merged_pairs, with_doubles

PLACES_SHOWN = 5
OTHERS_SHOWN = 50

# Content type and key of an object, the key as text, as the reference index has it.
Reference = tuple[int, str]


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
    indexed = ReferenceIndex.objects.filter(resting.in_index, base_content_type=_page_type())
    saved = indexed.annotate(page_key=Cast("object_id", _page_model()._meta.pk)).values("page_key")
    drafts = _mentions_in_force().filter(resting.in_drafts).values("page_id")
    return _page_model()._default_manager.filter(Q(pk__in=saved) | Q(pk__in=drafts)).order_by("-pk")


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
    indexed = ReferenceIndex.objects.filter(resting.in_index, base_content_type=_page_type(), object_id__in=keys)
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
    references = [reference for reference in _references_to([record])[record.pk] if reference[0] != _page_type().pk]
    first = references[:OTHERS_SHOWN]
    objects = _load(first)
    return Places(len(references), [objects[reference] for reference in first if reference in objects])


def _references_to(records: Sequence[Any]) -> dict[Any, dict[Reference, None]]:
    """By key, what refers to each record, once each and in a fixed order; a record's own references left out."""
    model = type(records[0])
    own_type, keys = _type_of(model), {str(record.pk): record.pk for record in records}
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
        found[key][_page_type().pk, str(page)] = None
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
        work = Q(to_content_type=_type_of(_model("CitedWork")))
        named_works = Q(to_object_id__in=self._naming_works.values("object_id")) | _among("to_object_id", self.works)
        return self._names_a_source | (work & named_works)

    @cached_property
    def in_drafts(self) -> Q:
        """The condition on mentions in drafts."""
        naming_works = self._naming_works.annotate(work_key=Cast("object_id", BigIntegerField())).values("work_key")
        return Q(source__in=self.sources) | Q(work__in=naming_works) | Q(work__in=self.works)

    @property
    def _names_a_source(self) -> Q:
        return Q(to_content_type=_type_of(_model("Source"))) & _among("to_object_id", self.sources)

    @property
    def _naming_works(self) -> QuerySet:
        works = ReferenceIndex.objects.filter(base_content_type=_type_of(_model("CitedWork")))
        return works.filter(self._names_a_source)

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
    return (_type_of(_model("CitedWork")).pk, str(work)) if work else (_type_of(_model("Source")).pk, str(source))


def _type_of(model: Any) -> ContentType:
    return ContentType.objects.get_for_model(model, for_concrete_model=False)


def _page_model() -> Any:
    return swapper.load_model("wagtailcore", "Page")


def _page_type() -> ContentType:
    return _type_of(_page_model())


def _model(name: str) -> Any:
    return apps.get_model("newsblocks_sources", name)


def _mentions_in_force() -> Any:
    return _model("DraftMention").objects.in_force()
