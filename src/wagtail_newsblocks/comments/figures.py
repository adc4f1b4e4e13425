"""Figures about comments: how many were sent, how soon moderators decided, and how."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import ceil
from typing import Any

from django.db.models import Count, Min, OuterRef, QuerySet, Subquery
from django.utils import timezone

from .actions import DECISIONS
from .models import Comment, CommentEvent, Reason

Status = Comment.Status


@dataclass(kw_only=True, slots=True)
class Day:
    """The comments that were sent on one day, or in any number of days."""

    day: date | None = None
    statuses: Counter[str] = field(default_factory=Counter)
    waits: list[timedelta] = field(default_factory=list)
    """How long each waited until a moderator decided about it for the first time."""

    @property
    def sent(self) -> int:
        """How many were sent."""
        return self.statuses.total()

    @property
    def published(self) -> int:
        """How many of them readers can read now."""
        return self.statuses[Status.PUBLISHED]

    @property
    def held(self) -> int:
        """How many of them wait now."""
        return self.statuses[Status.HELD]

    @property
    def rejected(self) -> int:
        """How many of them are rejected or removed."""
        return self.statuses[Status.REJECTED] + self.statuses[Status.REMOVED]

    @property
    def spam(self) -> int:
        """How many of them are spam."""
        return self.statuses[Status.SPAM]

    @property
    def decided(self) -> int:
        """About how many of them a moderator has decided."""
        return len(self.waits)

    @property
    def median(self) -> timedelta | None:
        """Within which time half of the decisions were made."""
        return share_of(self.waits, 0.5)

    @property
    def nine_tenths(self) -> timedelta | None:
        """Within which time nine tenths of the decisions were made."""
        return share_of(self.waits, 0.9)

    @property
    def median_minutes(self) -> int | None:
        """The same in minutes."""
        return minutes(self.median)

    @property
    def nine_tenths_minutes(self) -> int | None:
        """The same in minutes."""
        return minutes(self.nine_tenths)

    def add(self, status: str, wait: timedelta | None) -> None:
        """Count a comment."""
        self.statuses[status] += 1
        if wait is not None:
            self.waits.append(wait)


@dataclass(frozen=True, kw_only=True, slots=True)
class Decided:
    """How often moderators have decided something for one reason."""

    action: str
    reason: str
    number: int
    percent: int


def share_of(waits: Sequence[timedelta], share: float) -> timedelta | None:
    """The time within which a share of those who waited had their answer: a time that one of them waited."""
    ordered = sorted(waits)
    return ordered[ceil(share * len(ordered)) - 1] if ordered else None


def minutes(wait: timedelta | None) -> int | None:
    """A time in full minutes."""
    return None if wait is None else int(wait.total_seconds() // 60)


def by_day(comments: "QuerySet[Comment]") -> list[Day]:
    """Comments by the day on which they were sent, by the clock of the site, the latest first; one query."""
    days: dict[date, Day] = {}
    for sent_at, status, decided_at in _with_first_decision(comments):
        day = timezone.localtime(sent_at).date()
        wait = None if decided_at is None else max(decided_at - sent_at, timedelta(0))
        days.setdefault(day, Day(day=day)).add(status, wait)
    return sorted(days.values(), key=lambda one: one.day or date.min, reverse=True)


def in_all(days: Iterable[Day]) -> Day:
    """All days as one."""
    total = Day()
    for day in days:
        total.statuses.update(day.statuses)
        total.waits.extend(day.waits)
    return total


def by_reason(events: "QuerySet[CommentEvent]") -> list[Decided]:
    """What moderators decided and why, the most frequent first; one query."""
    rows = events.filter(actor__isnull=False, action__in=[*DECISIONS, CommentEvent.Action.REMOVE])
    counted = [*rows.order_by().values("action", "reason").annotate(number=Count("pk")).order_by("-number", "action")]
    total = sum(row["number"] for row in counted)
    return [
        Decided(
            action=str(CommentEvent.Action(row["action"]).label),
            reason=str(Reason(row["reason"]).label) if row["reason"] in Reason else row["reason"],
            number=row["number"],
            percent=round(100 * row["number"] / total),
        )
        for row in counted
    ]


def _with_first_decision(comments: "QuerySet[Comment]") -> Any:
    decided = CommentEvent.objects.filter(comment=OuterRef("pk"), actor__isnull=False, action__in=DECISIONS)
    first = decided.order_by().values("comment").annotate(first=Min("created_at")).values("first")
    rows = comments.order_by().annotate(decided_at=Subquery(first))
    return rows.values_list("sort_at", "status", "decided_at").iterator(chunk_size=2_000)
