"""How the package asks for articles: whichever model the site has chosen, and never more than a batch."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime
from typing import Any

from django.apps import apps
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


def batch_after(articles: Any, cursor: str) -> Batch:
    """The articles (newest first) that follow ``cursor``, from the start where it is empty.

    A cursor names the last article seen, as ``<date>_<key>``. So no page is counted or skipped over, a deep one
    costs what the first costs, and a story published meanwhile shifts nothing. A cursor that is none is not found.
    """
    size = conf.settings().ARTICLES_PER_PAGE
    found = list(_behind(articles, cursor)[: size + 1])
    has_next = len(found) > size
    shown = found[:size]
    return Batch(shown, f"{shown[-1].published_at.isoformat()}_{shown[-1].pk}" if has_next else "")


def archive_years(articles: Any) -> list[int]:
    """The years from the newest to the oldest of ``articles`` (in any order), by two look-ups in the index."""
    dates = articles.order_by("published_at").values_list("published_at", flat=True)
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
    if last // 12 > MAXYEAR:
        raise Http404
    start, end = (
        timezone.make_aware(datetime(year, month, 1))
        for year, month in ((first_day.year, first_day.month), (last // 12, last % 12 + 1))
    )
    return articles.filter(published_at__gte=start, published_at__lt=end)


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
    return articles.filter(published_at__lte=published_at).exclude(published_at=published_at, pk__gte=int(key))
