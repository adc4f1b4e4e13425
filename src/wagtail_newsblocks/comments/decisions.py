"""What a moderator decides about many comments at once; about one it is ``actions`` that does it.

What is not as it was seen is passed over, and so is what the moderator does not moderate: of many, some that cannot be
decided about must not keep the rest waiting.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from django.db.transaction import atomic
from django.utils import timezone

from . import bulk, deletion, scopes
from .actions import FROM, NOTHING
from .bulk import Turn
from .gate import Refusal, Refused
from .ledger import Step
from .models import Comment, CommentEvent, CommentStream, Reason, settings_for_each

Action = CommentEvent.Action
Status = Comment.Status

BATCH = 500
"""How many comments change in one transaction, so that readers who write meanwhile need not wait long."""

TO: dict[str, Status] = {
    Action.APPROVE: Status.PUBLISHED,
    Action.HOLD: Status.HELD,
    Action.REJECT: Status.REJECTED,
    Action.SPAM: Status.SPAM,
    Action.REMOVE: Status.REMOVED,
}
"""What can be decided about many, and where it brings them."""

UNDONE = frozenset(TO) - {Action.REMOVE}


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """What became of a decision about many: about how many it was taken, and how many were passed over."""

    done: int
    passed_over: int
    batch: UUID
    """What their events have in common, by which ``undo_all`` finds them."""


def decide_all(comments: Iterable[Comment] | Mapping[int, int], action: str, *, by: Any, reason: str = "") -> Result:
    """Approve, hold, reject, put away or remove many comments, as ``actions`` does with one.

    ``comments`` are those that ``by`` has had before them, or the revision of each by its key. A published comment
    whose edit waits is not approved along with others: its edit has to be read. Without a reason those are passed over
    whose site demands one. Raises ``Refused`` for a reason that is none, and where nothing is done for want of one;
    ``ValueError`` for what cannot be decided about many.
    """
    if action not in TO:
        raise ValueError(action)
    if action == Action.REJECT and reason and reason not in Reason:
        raise Refused(Refusal.NO_REASON)
    seen = comments if isinstance(comments, Mapping) else {one.pk: one.revision for one in comments}
    batch = uuid4()
    step = Step(action=Action(action), actor=by, reason=reason if reason in Reason else "", batch=batch)
    done = sum(_decide(some, step) for some in _in_batches(seen))
    may_want = not done and action == Action.REJECT and not reason
    if may_want and any(_wanting(step, _streams_of(some, by)) for some in _in_batches(seen)):
        raise Refused(Refusal.NO_REASON)
    return Result(done=done, passed_over=len(seen) - done, batch=batch)


def undo_all(batch: UUID, *, by: Any) -> Result:
    """Take back a decision about many, but for those to which something has happened since.

    Raises ``Refused`` where there is nothing to take back: no such decision, or a removal.
    """
    decided = {
        event.comment_id: event for event in CommentEvent.objects.filter(batch=batch, action__in=UNDONE).order_by("pk")
    }
    if not decided:
        raise Refused(Refusal.NOTHING_TO_UNDO)
    undoing = uuid4()
    step = Step(action=Action.UNDO, actor=by, batch=undoing)
    seen = {key: event.revision for key, event in decided.items()}
    done = sum(_undo(some, decided, step) for some in _in_batches(seen))
    return Result(done=done, passed_over=len(seen) - done, batch=undoing)


def _decide(seen: Mapping[int, int], step: Step) -> int:
    streams, now = _streams_of(seen, step.actor), timezone.now()
    wanting = _wanting(step, streams)
    streams = [one for one in streams if one.pk not in wanting]
    with atomic():
        found = [one for one in _locked(seen, streams) if _is_possible(one, step.action)]
        reviewed_at = {Action.APPROVE: now, Action.HOLD: None}
        turns = [
            Turn(comment=one, to=TO[step.action], reviewed_at=reviewed_at.get(step.action, one.reviewed_at))
            for one in found
        ]
        _turn(turns, step, streams)
    return len(turns)


def _wanting(step: Step, streams: Sequence[CommentStream]) -> set[int]:
    """Those streams whose site wants a reason that is not given."""
    if step.action != Action.REJECT or step.reason:
        return set()
    settings = settings_for_each(one.page for one in streams)
    return {one.pk for one in streams if settings[one.page_id].COMMENTS_REASON_REQUIRED}


def _undo(seen: Mapping[int, int], decided: Mapping[int, CommentEvent], step: Step) -> int:
    streams = _streams_of(seen, step.actor)
    with atomic():
        turns = [
            Turn(comment=one, to=decided[one.pk].from_status, reviewed_at=decided[one.pk].reviewed_before)
            for one in _locked(seen, streams)
        ]
        _turn(turns, step, streams)
    return len(turns)


def _turn(turns: Sequence[Turn], step: Step, streams: Sequence[CommentStream]) -> None:
    if not turns:
        return
    if step.action != Action.REMOVE:
        bulk.turn(turns, step, streams=streams)
        return
    bulk.turn(turns, step, streams=streams, **NOTHING)
    deletion.forget([one.comment.pk for one in turns])


def _streams_of(keys: Iterable[int], moderator: Any) -> list[CommentStream]:
    """The streams of these comments that somebody moderates, with their pages; before anything is locked."""
    of_these = Comment.objects.filter(pk__in=list(keys)).values("stream")
    return list(scopes.streams_moderated_by(moderator).filter(pk__in=of_these).select_related("page"))


def _locked(seen: Mapping[int, int], streams: Sequence[CommentStream]) -> list[Any]:
    """The comments that are as they were seen, locked with their streams."""
    bulk.lock([one.pk for one in streams])
    rows = bulk.locked(list(seen), [one.pk for one in streams])
    return [one for one in rows if one.revision == seen[one.pk]]


def _is_possible(comment: Any, action: str) -> bool:
    waits = comment.is_published and comment.has_edit_waiting
    return comment.status in FROM[action] and not (action == Action.APPROVE and waits)


def _in_batches(seen: Mapping[int, int]) -> Iterator[dict[int, int]]:
    keys = sorted(seen)
    for start in range(0, len(keys), BATCH):
        yield {key: seen[key] for key in keys[start : start + BATCH]}
