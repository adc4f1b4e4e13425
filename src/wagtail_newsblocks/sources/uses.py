"""How often sources and works are used, counted for all of them at once."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from wagtail.models import ReferenceIndex

from .merging import end_of, merged_pairs
from .models import CitedWork, DraftMention, Source
from .queries import page_type, type_of


@dataclass(frozen=True, slots=True)
class Use:
    """How many stories rest on a source."""

    stories: int = 0
    naming: int = 0  # name it themselves: as speaker, carrier, credit
    by_works: int = 0  # name a work of it
    works: int = 0  # of it, whether or not a story names them


class Uses:
    """The uses of all sources and works, by a fixed number of queries; doubles count for each other."""

    def __init__(self, pages: QuerySet | None = None) -> None:
        """Count the stories among ``pages``, or all."""
        self._merged: dict[Any, dict[Any, Any]] = {model: merged_pairs(model) for model in (Source, CitedWork)}
        self._among = None if pages is None else {str(key) for key in pages.values_list("pk", flat=True)}
        self._named: dict[Any, dict[Any, set[str]]] = {Source: defaultdict(set), CitedWork: defaultdict(set)}
        self._works: dict[Any, set[Any]] = defaultdict(set)
        self._count_works()
        self._count_saved_pages()
        self._count_drafts()

    def of_source(self, source: Any) -> Use:
        """How a source, by its key, is used."""
        key = end_of(self._merged[Source], source)
        naming = self._named[Source].get(key, set())
        works = self._works.get(key, set())
        by_works = set().union(*(self._named[CitedWork].get(work, set()) for work in works))
        return Use(len(naming | by_works), len(naming), len(by_works), len(works))

    def of_work(self, work: Any) -> int:
        """How many stories name a work, by its key."""
        return len(self._named[CitedWork].get(end_of(self._merged[CitedWork], work), ()))

    def _count_works(self) -> None:
        naming = _references(type_of(CitedWork), [Source]).values_list("to_object_id", "object_id")
        for source, work in naming:
            source_key = end_of(self._merged[Source], int(source))
            self._works[source_key].add(end_of(self._merged[CitedWork], int(work)))

    def _count_saved_pages(self) -> None:
        models = {type_of(model).pk: model for model in (Source, CitedWork)}
        naming = _references(page_type(), [Source, CitedWork])
        for kind, key, page in naming.values_list("to_content_type_id", "to_object_id", "object_id").iterator():
            self._add(models[kind], int(key), page)

    def _count_drafts(self) -> None:
        mentions = DraftMention.objects.in_force().values_list("page_id", "source_id", "work_id")
        for page, source, work in mentions.iterator():
            self._add(CitedWork if work else Source, work or source, str(page))

    def _add(self, model: Any, key: Any, page: str) -> None:
        if self._among is None or page in self._among:
            self._named[model][end_of(self._merged[model], key)].add(page)


def _references(holder: ContentType, models: Iterable[Any]) -> QuerySet:
    named = ReferenceIndex.objects.filter(base_content_type=holder, to_content_type__in=list(map(type_of, models)))
    return named.order_by().distinct()
