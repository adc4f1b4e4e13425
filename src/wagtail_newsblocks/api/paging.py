"""Lists that go on behind a cursor: nothing is counted or skipped, and a deep page costs what the first costs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from wagtail_newsblocks import cursors

from .problems import Kind, Problem

MAX_LIMIT = 50
READ_AT_ONCE, TIMES = 100, 5
"""Of a list of which only some are kept: how many are read at a time, and how often for one answer."""

Row = tuple[Any, ...]
Keep = Callable[[Sequence[Row]], Sequence[Row]]
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of a list, each with its key first, and the cursor of what follows; empty where nothing does."""

    rows: Sequence[Row]
    next_cursor: str

    @property
    def keys(self) -> list[Any]:
        """The keys, in order."""
        return [row[0] for row in self.rows]


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of a list is asked for. ``scope`` says of which list, with all that it is filtered by."""

    scope: str
    limit: int
    cursor: str = ""

    def place(self) -> Place | None:
        """Behind which place it begins; None for the start."""
        if not self.cursor:
            return None
        try:
            return cursors.read(self.cursor, self.scope)
        except cursors.BadCursor as error:
            detail = "This is no cursor of this list with these filters."
            raise Problem(Kind.BAD_CURSOR, detail, parameter="cursor") from error


def scope_of(name: str, filters: object) -> str:
    """The scope of a list: its name and the digest of what it is filtered by."""
    return f"{name}.{sha256(repr(filters).encode()).hexdigest()[:16]}"


def by_date(rows: Any, asked: Asked, *, columns: Sequence[str] = (), keep: Keep | None = None) -> Batch:
    """Some of ``rows`` (a queryset), the newest by ``published_at`` first, as key, date and ``columns``."""
    dated = rows.filter(published_at__isnull=False).order_by("-published_at", "-pk")
    found = dated.values_list("pk", "published_at", *columns)

    def behind(place: Place | None) -> Any:
        if place is None:
            return found
        moment = cursors.moment(place[0])
        return found.filter(published_at__lte=moment).exclude(published_at=moment, pk__gte=place[1])

    return _batch(asked, behind, lambda row: (cursors.microseconds(row[1]), row[0]), keep)


def by_key(rows: Any, asked: Asked, *, keep: Keep | None = None) -> Batch:
    """Some of ``rows`` (a queryset) in the order of their keys."""
    found = rows.order_by("pk").values_list("pk")
    return _batch(asked, lambda place: found.filter(pk__gt=place[1]) if place else found, lambda row: (0, row[0]), keep)


def _batch(
    asked: Asked, behind: Callable[[Place | None], Any], place_of: Callable[[Row], Place], keep: Keep | None
) -> Batch:
    """As many rows as are asked for; where few of those read are kept, fewer, and the cursor of what follows."""
    place = asked.place()
    at_once = max(asked.limit + 1, READ_AT_ONCE) if keep else asked.limit + 1
    found: list[Row] = []
    for _time in range(TIMES):
        read = list(behind(place)[:at_once])
        found += keep(read) if keep and read else read
        if len(found) > asked.limit:
            shown = found[: asked.limit]
            return Batch(shown, _written(asked, place_of(shown[-1])))
        if len(read) < at_once:
            return Batch(found, "")
        place = place_of(read[-1])
    return Batch(found, _written(asked, place_of(read[-1])))


def _written(asked: Asked, place: Place) -> str:
    at, key = place
    return cursors.write(asked.scope, at=at, key=key)
