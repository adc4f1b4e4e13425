"""How scanners of spam hear what moderators decide: a row in the transaction of the decision, told outside of requests.

A row is only written where a scanner listens. ``newsblocks_deliver`` looks at the comment anew before it tells: of what
was decided on, edited, removed or erased since, nothing is told, nor of what the site no longer keeps all of.
"""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wagtail_newsblocks.due import next_attempt

from . import scanner
from .deletion import delete_rows
from .models import Comment, CommentEvent, ScannerReport

Action = CommentEvent.Action
Status = Comment.Status

CLAIM_SECONDS = 300
AT_ONCE = 100

TAKES_BACK: frozenset[tuple[str, str]] = frozenset(
    {
        (Status.HELD, Status.PUBLISHED),
        (Status.REJECTED, Status.HELD),
        (Status.REJECTED, Status.PUBLISHED),
        (Status.SPAM, Status.HELD),
        (Status.SPAM, Status.PUBLISHED),
        (Status.SPAM, Status.REJECTED),
    }
)
"""Which moves say that a comment is no spam, provided that somebody has called it that."""

BESIDE = (Action.CONFIRM, Action.FEATURE, Action.UNFEATURE)
"""What may happen to a comment after a decision and leaves both its text and the decision in force."""

logger = logging.getLogger("wagtail_newsblocks.comments.scanner")


@dataclass(frozen=True, kw_only=True, slots=True)
class Decided:
    """What a moderator has decided about one comment, and the revision that it is by that."""

    comment: Comment
    before: str
    to: str
    revision: int
    was_put_away: bool
    """Whether a moderator has called it spam before."""

    @property
    def is_spam(self) -> bool | None:
        """What scanners are told: that it is spam, that it is not, or nothing."""
        if self.to == Status.SPAM != self.before:
            return True
        if (self.before, self.to) not in TAKES_BACK:
            return None
        was_told = self.before == Status.SPAM and self.was_put_away
        return False if was_told or scanner.has_suspected(self.comment) else None


def note(decided: Iterable[Decided]) -> None:
    """Write down what scanners are to hear, within the transaction of the decisions: by two statements, or by none.

    What they were to hear of the same comments before is replaced, even where it is being told at this moment.
    """
    if not scanner.is_listening():
        return
    rows = [
        ScannerReport(comment_id=one.comment.pk, is_spam=is_spam, revision=one.revision)
        for one in decided
        if (is_spam := one.is_spam) is not None
    ]
    if rows:
        delete_rows(ScannerReport._default_manager.filter(comment__in=[row.comment_id for row in rows]))
        ScannerReport.objects.bulk_create(rows)


def note_one(comment: Comment, *, before: str) -> None:
    """Do the same for a comment that a moderator has brought to the status that it has."""
    if not scanner.is_listening():
        return
    was_put_away = before == Status.SPAM and comment.events.filter(action=Action.SPAM).exists()
    to, revision = comment.status, comment.revision
    note([Decided(comment=comment, before=before, to=to, revision=revision, was_put_away=was_put_away)])


def deliver() -> Iterator[str]:
    """Tell scanners the decisions that are due, until one of them does not take it, and say what came of each.

    Where none listens any more there is nothing left to tell either.
    """
    if not scanner.is_listening():
        delete_rows(ScannerReport._default_manager.all())
        return
    rows = ScannerReport.objects.select_related("comment__stream__page")
    for _number in range(AT_ONCE):
        report = rows.claim_next(seconds=CLAIM_SECONDS)
        if report is None:
            return
        outcome, is_taken = _told(report)
        yield f"Scanner report {report.pk}: {outcome}."
        if not is_taken:  # the next one would wait as long for as little
            return


def _told(report: ScannerReport) -> tuple[str, bool]:
    """Tell one decision, where it is still to be told; what came of it, and whether another can be tried now."""
    about = scanner.scanned_again(report.comment) if _is_in_force(report) else None
    if about is None:
        _delete(report)
        return "not needed", True
    try:
        scanner.tell(about, is_spam=report.is_spam)
    except Exception as error:  # noqa: BLE001 - whatever a scanner raises, it is told again later
        return _put_off(report, type(error).__name__), False
    _delete(report)
    return "told", True


def _is_in_force(report: ScannerReport) -> bool:
    """Whether nothing has happened to the comment since the decision that would make it another."""
    later = report.comment.events.filter(revision__gt=report.revision)
    return not later.exclude(action__in=BESIDE).exists()


def _put_off(report: ScannerReport, kind: str) -> str:
    """Have it told again later, or give it up; of an error the kind alone is said, since its text may name people."""
    again_at = next_attempt(report.attempts)
    if again_at is None:
        _delete(report)
        logger.warning("A decision is not told to the scanners any more: %s", kind)
        return f"given up, {kind}"
    report.let_go(attempts=report.attempts + 1, due_at=again_at)
    logger.info("A decision is told to the scanners again later: %s", kind)
    return f"to be tried again, {kind}"


def _delete(report: ScannerReport) -> None:
    """Delete a row, unless it is another process's by now."""
    delete_rows(ScannerReport._default_manager.filter(pk=report.pk, claimed_until=report.claimed_until))
