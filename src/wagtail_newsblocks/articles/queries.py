"""How the package asks for articles: whichever model the site has chosen, and never more than a batch."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, date, datetime
from typing import Any

from django.apps import apps
from django.db.models import Case, Exists, OuterRef, Q, Subquery, When
from django.db.models.functions import Coalesce
from django.http import Http404
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from wagtail.models import Site

from wagtail_newsblocks import conf


def get_article_model() -> Any:
    """The page model that the site names in ``ARTICLES_MODEL``."""
    return apps.get_model(conf.settings().ARTICLES_MODEL)


def articles_for_readers(site: Site | None) -> Any:
    """The articles that an anonymous reader of ``site`` may see: what every list of articles starts from."""
    return get_article_model().objects.for_readers(site)


@dataclass(frozen=True, slots=True)
class Batch:
    """Some articles of a longer list, and the cursor behind which the next ones lie (empty: none follow)."""

    articles: Sequence[Any]
    next_cursor: str


def batch_after(articles: Any, cursor: str, *, size: int = 0) -> Batch:
    """The articles or notices (newest first) that follow ``cursor``, from the start where it is empty; ``size`` many.

    A cursor names the last article seen, as ``<date>_<key>``. So no page is counted or skipped over, a deep one
    costs what the first costs, and a story published meanwhile shifts nothing. A cursor that is none is not found.
    What a program has put up live without publishing it has no date, and no place among the rest.
    """
    size = size or conf.settings().ARTICLES_PER_PAGE
    found = list(_behind(articles.filter(published_at__isnull=False), cursor)[: size + 1])
    has_next = len(found) > size
    shown = found[:size]
    return Batch(shown, f"{shown[-1].published_at.isoformat()}_{shown[-1].pk}" if has_next else "")


def archive_years(articles: Any) -> list[int]:
    """The years from the newest to the oldest of ``articles`` (in any order), by two look-ups in the index."""
    dated = articles.filter(published_at__isnull=False)
    dates = dated.order_by("published_at").values_list("published_at", flat=True)
    ends = [dates.first(), dates.last()]
    if None in ends:
        return []
    oldest, newest = (timezone.localtime(end).year for end in ends)
    return list(range(newest, oldest - 1, -1))


def published_within(articles: Any, first_day: date, *, months: int) -> Any:
    """The articles of so many months from ``first_day`` on, by the clock of the site.

    Asked as a range, which uses the index, and needs no time zone tables in the database.
    """
    last = first_day.year * 12 + first_day.month - 1 + months
    if first_day.year < EARLIEST.year or last // 12 >= MAXYEAR:
        raise Http404
    start, end = (
        timezone.make_aware(datetime(year, month, 1))
        for year, month in ((first_day.year, first_day.month), (last // 12, last % 12 + 1))
    )
    return articles.filter(published_at__gte=start, published_at__lt=end)


def newest_by_path(articles: Any, paths: Sequence[str], *, count: int, among: int = 200) -> dict[str, list[Any]]:
    """The keys of the newest articles below each tree path, at most ``count`` of each, by one query.

    Only the newest ``among`` are looked through, so that a desk that has long been silent costs nothing.
    """
    found: dict[str, list[Any]] = {path: [] for path in paths}
    if not paths:
        return found
    for key, place in articles.newest_first().values_list("pk", "path")[:among]:
        below = next((path for path in paths if place.startswith(path)), None)
        if below is not None and len(found[below]) < count:
            found[below].append(key)
    return found


LOOKED_THROUGH = 500
EARLIEST = datetime(1000, 1, 1, tzinfo=UTC)  # the first year that every database knows


def related_to(article: Any, topics: Sequence[Any], site: Site | None, *, count: int = 4) -> list[Any]:
    """Where to read on after an article: the newest stories that share its topics, then those of its news section.

    In its language, never advertising. By one query, which reads no more than the newest few hundred stories of all.
    The language is looked at afterwards: asked for it, a database sorts all stories of the language instead.
    """
    model = get_article_model()
    dates = model.objects.filter(published_at__isnull=False).order_by("-published_at").values("published_at")
    oldest = Coalesce(Subquery(dates[LOOKED_THROUGH : LOOKED_THROUGH + 1]), EARLIEST)
    owner = model._meta.get_field("topics").m2m_field_name()
    tagged = model.topics.through.objects.filter(topic__in=topics).values(f"{owner}_id")
    near = model.objects.for_readers(site).exclude(pk=article.pk).exclude(genre=model.Genre.SPONSORED)
    near = near.annotate(shares_topic=Case(When(pk__in=tagged, then=True), default=False))
    near = near.filter(published_at__gte=oldest).filter(
        Q(shares_topic=True) | Q(path__startswith=article.path[: -article.steplen])
    )
    newest = near.newest_first().defer_streamfields().annotate(is_retracted=retracted())[: count * 4]
    found = [other for other in newest if other.locale_id == article.locale_id]
    for other in found:
        other.locale = article.locale
    return sorted(found, key=lambda other: not other.shares_topic)[:count]


@dataclass(frozen=True, slots=True)
class Found:
    """The keys of the articles that a search found, the best or the newest first.

    ``is_cut`` where there may be more than were looked at, ``is_partial`` where none has all of the words.
    """

    keys: Sequence[Any] = ()
    is_cut: bool = False
    is_partial: bool = False


MAX_HITS = 200


def search_for(words: str, articles: Any, *, locale: Any, is_newest_first: bool = False) -> Found:
    """The keys of those ``articles`` of a language in which Wagtail's search finds all of the words, or else some.

    The index is asked first and the articles that match are then looked up among ``articles``, since a search
    backend knows nothing of restrictions.
    """
    words = _searchable(words)
    if not words:
        return Found()
    for operator in ("and", "or"):
        indexed = get_article_model().objects.live().filter(locale=locale).defer_streamfields()
        hits = indexed.search(words, operator=operator)
        ranked = [hit.pk for hit in hits[:MAX_HITS]]
        shown = list(articles.filter(pk__in=ranked).newest_first().values_list("pk", flat=True))
        if shown:
            keys = shown if is_newest_first else sorted(shown, key=ranked.index)
            return Found(keys, is_cut=len(ranked) == MAX_HITS, is_partial=operator == "or" and " " in words)
    return Found()


def notices_of(pages: Iterable[Any]) -> dict[Any, list[Any]]:
    """By page key, the notices that readers are shown with each of ``pages``, the newest first; one query for all.

    They are frozen values (``ShownNotice``). An alias has those of its original, whose text it shows.
    """
    stories = {page.pk: page.alias_of_id or page.pk for page in pages}
    found: dict[Any, list[Any]] = {key: [] for key in stories.values()}
    for notice in _notices().published().newest_first().filter(page_id__in=found):
        found[notice.page_id].append(notice.shown())
    return {key: found[story] for key, story in stories.items()}


def notices_on(articles: Any) -> Any:
    """The published notices on ``articles``, the newest first."""
    return _notices().published().newest_first().filter(page_id__in=articles.values("pk"))


def load_credited(articles: Sequence[Any]) -> None:
    """Load together what the sources of lead pictures were merged into: no query where none was."""
    sources = [article.lead_image_credit_source for article in articles if article.lead_image_credit_source_id]
    apps.get_model("newsblocks_sources", "Source").objects.load_standing(sources)


def noticed(**which: Any) -> Exists:
    """The condition under which readers are shown a notice with an article: any, or one such as ``kind="update"``."""
    is_on_it = Q(page_id=OuterRef("pk")) | Q(page_id=OuterRef("alias_of_id"))
    return Exists(_notices().published().filter(is_on_it, **which))


def retracted() -> Exists:
    """The condition under which a notice says that an article no longer stands."""
    return noticed(kind="retraction")


def _notices() -> Any:
    return apps.get_model("newsblocks_articles", "Notice").objects


def _searchable(words: str) -> str:
    """The words without punctuation, of which some backends make operators, or nothing but an error."""
    letters = (one if one.isalnum() or unicodedata.category(one).startswith("M") else " " for one in words)
    return " ".join("".join(letters).split())


def _behind(articles: Any, cursor: str) -> Any:
    if not cursor:
        return articles
    moment, _separator, key = cursor.rpartition("_")
    try:
        published_at = parse_datetime(moment)
    except ValueError:
        published_at = None
    if published_at is None or timezone.is_naive(published_at) or not key.isdecimal() or len(key) > 18:
        raise Http404
    if not EARLIEST.year <= published_at.year < MAXYEAR:
        raise Http404
    return articles.filter(published_at__lte=published_at).exclude(published_at=published_at, pk__gte=int(key))
