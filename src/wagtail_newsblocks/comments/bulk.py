"""How many comments change at once: what ``ledger`` does for one, by as many statements for a hundred as for ten.

The streams are locked first and in the order of their keys, then the comments, so that nobody waits in a circle. What
is locked is what is decided about: nothing changes between the look at a comment and what is written.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connections, router
from django.db.models import Case, Exists, F, IntegerField, Max, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils import timezone

from . import feedback, history, ledger, outbox, signals
from .feedback import Decided
from .ledger import Step
from .models import Comment, CommentEvent, CommentRevision, CommentStream

Status = Comment.Status


@dataclass(frozen=True, kw_only=True, slots=True)
class Turn:
    """What becomes of one comment, which is locked."""

    comment: Any
    to: str
    reviewed_at: datetime | None

    @property
    def becomes_public(self) -> bool:
        """Whether readers can read it hereafter, and could not before."""
        return self.to == Status.PUBLISHED != self.comment.status

    @property
    def is_withdrawn(self) -> bool:
        """Whether readers could read it, and cannot any more."""
        return self.to != Status.PUBLISHED == self.comment.status


def lock(streams: Collection[int]) -> None:
    """Wait until nobody else changes what readers see of these pages; the first statement of a transaction."""
    rows = CommentStream.objects.filter(pk__in=streams)
    if _locks_by_reading():
        list(rows.select_for_update(no_key=_has_weaker_lock()).order_by("pk").values_list("pk"))
    else:  # SQLite has one lock for everything, and takes it with the first write
        rows.update(published_count=F("published_count"))


def locked(keys: Collection[int], streams: Collection[int]) -> Iterable[Any]:
    """The comments of these keys in these streams, locked, with what has to be known of others to decide about them.

    ``last_place`` is the last place given in their thread, ``has_edit_waiting`` whether a text waits, ``was_put_away``
    whether a moderator has called it spam.
    """
    places = Comment.objects.filter(root=OuterRef("root")).order_by().values("root").values(last=Max("seq"))
    waiting = CommentRevision.objects.filter(comment=OuterRef("pk"), state=CommentRevision.State.PENDING)
    put_away = CommentEvent.objects.filter(comment=OuterRef("pk"), action=CommentEvent.Action.SPAM)
    rows = Comment.objects.filter(pk__in=keys, stream__in=streams).select_for_update(no_key=_has_weaker_lock())
    return rows.order_by("pk").annotate(
        last_place=Coalesce(Subquery(places), 0), has_edit_waiting=Exists(waiting), was_put_away=Exists(put_away)
    )


def turn(turns: Sequence[Turn], step: Step, *, streams: Sequence[CommentStream], **values: Any) -> None:
    """Bring locked comments where they are to go, with all that is counted, shown and written along with it.

    ``streams`` are theirs, with their pages; ``values`` are further fields to set, the same for all.
    """
    now = timezone.now()
    changed = [one for one in turns if one.becomes_public or one.is_withdrawn]
    published = [one.comment for one in changed if one.becomes_public]
    _count(turns, now)
    _update(turns, values, now)
    CommentEvent.objects.bulk_create([_event(one, step, now) for one in turns])
    feedback.note(map(_decided, turns))
    rows = _list_or_not(changed)
    for one in turns:
        one.comment.status, one.comment.revision = one.to, one.comment.revision + 1
    outbox.ask_all_to_confirm(published)
    outbox.tell_of_replies(published)
    if step.action == CommentEvent.Action.REJECT:
        outbox.tell_of_rejections([one.comment for one in turns], streams)
    for one in changed:
        row = rows[one.comment.pk]
        ledger.tell(row, signals.comment_published if row.is_published else signals.comment_withdrawn)
    numbers = Counter(one.comment.stream_id for one in turns)
    shared = {"reason": step.reason, "batch": str(step.batch)}
    data = {stream: {"comments": number, **shared} for stream, number in numbers.items()}
    history.write([one for one in streams if one.pk in data], step.action, by=step.actor, data=data)


def _locks_by_reading() -> bool:
    return connections[router.db_for_write(CommentStream)].features.has_select_for_update


def _has_weaker_lock() -> bool:
    """Whether rows can be locked so that others may go on referring to them: readers send comments meanwhile."""
    return connections[router.db_for_write(CommentStream)].features.has_select_for_no_key_update


def _count(turns: Sequence[Turn], now: datetime) -> None:
    """Count what readers see on each page, by one statement; a count that is wrong already keeps nobody from it."""
    shifts: dict[int, int] = {}
    for one in turns:
        if one.comment.listed or one.becomes_public:
            shift = one.becomes_public - one.is_withdrawn
            shifts[one.comment.stream_id] = shifts.get(one.comment.stream_id, 0) + shift
    published = {one.comment.stream_id for one in turns if one.becomes_public}
    cases = []
    for shift, streams in _grouped(shifts).items():
        enough = Q(published_count__gte=max(-shift, 0))
        there = When(
            enough, pk__in=streams, then=F("published_count") + shift if shift > 0 else F("published_count") - -shift
        )
        cases += [there, When(pk__in=streams, then=Value(0))]
    CommentStream.objects.filter(pk__in=shifts).update(
        changed_seq=F("changed_seq") + 1,
        published_count=Case(*cases, default=F("published_count"), output_field=IntegerField()),
        last_published_at=_each(CommentStream, "last_published_at", dict.fromkeys(published, now)),
    )


def _update(turns: Sequence[Turn], values: Mapping[str, Any], now: datetime) -> None:
    public = [one.comment.pk for one in turns if one.becomes_public]
    first = [one.comment.pk for one in turns if one.becomes_public and one.comment.published_at is None]
    changes: dict[str, Mapping[int, Any]] = {
        "status": {one.comment.pk: one.to for one in turns},
        "reviewed_at": {one.comment.pk: one.reviewed_at for one in turns},
        "published_at": dict.fromkeys(first, now),
        "listed": dict.fromkeys(public, True),
        "seq": _places(turns),
    }
    Comment.objects.filter(pk__in=changes["status"]).update(
        revision=F("revision") + 1,
        **{field: _each(Comment, field, by_key) for field, by_key in changes.items() if field not in values},
        **values,
    )


def _places(turns: Sequence[Turn]) -> dict[int, int]:
    """The places of replies that get one now: the next of their thread, in the order in which they were sent."""
    given: dict[int, int] = {}
    places: dict[int, int] = {}
    for one in sorted(turns, key=lambda one: (one.comment.sort_at, one.comment.pk)):
        comment = one.comment
        if one.becomes_public and comment.is_reply and not comment.seq:
            given[comment.root_id] = places[comment.pk] = given.get(comment.root_id, comment.last_place) + 1
    return places


def _list_or_not(changed: Sequence[Turn]) -> dict[int, Any]:
    """List, if only as a tombstone, what a published comment hangs on, and nothing else; the comments as they are."""
    keys = {key for one in changed for key in (one.comment.pk, one.comment.root_id, one.comment.parent_id) if key}
    rows: dict[int, Any] = Comment.objects.filter(pk__in=keys).with_public_answers().in_bulk() if keys else {}
    wrong = [row for row in rows.values() if row.listed != (row.is_published or row.has_public_answers)]
    if wrong:
        by_key = {row.pk: not row.listed for row in wrong}
        Comment.objects.filter(pk__in=by_key).update(listed=_each(Comment, "listed", by_key))
    for row in wrong:
        row.listed = not row.listed
    return rows


def _event(one: Turn, step: Step, now: datetime) -> CommentEvent:
    return CommentEvent(
        comment_id=one.comment.pk,
        action=step.action,
        from_status=one.comment.status,
        to_status=one.to,
        actor=step.actor,
        reason=step.reason,
        batch=step.batch,
        revision=one.comment.revision + 1,
        reviewed_before=one.comment.reviewed_at,
        created_at=now,
    )


def _decided(one: Turn) -> Decided:
    return Decided(
        comment=one.comment,
        before=one.comment.status,
        to=one.to,
        revision=one.comment.revision + 1,
        was_put_away=one.comment.was_put_away,
    )


def _each(model: Any, field: str, by_key: Mapping[int, Any]) -> Any:
    """An expression that gives some rows each their value, and leaves the others theirs."""
    kind = model._meta.get_field(field)
    whens = (When(pk__in=keys, then=Value(value, kind)) for value, keys in _grouped(by_key).items())
    return Case(*whens, default=F(field), output_field=kind) if by_key else F(field)


def _grouped(by_key: Mapping[int, Any]) -> dict[Any, list[int]]:
    """The keys that have the same value, by value."""
    keys: dict[Any, list[int]] = defaultdict(list)
    for key, value in by_key.items():
        keys[value].append(key)
    return keys
