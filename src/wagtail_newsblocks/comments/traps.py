"""What gives machines away that fill in forms."""

from datetime import timedelta

from wagtail_newsblocks import conf

from .submission import Outcome, Submission, Verdict


def fell_for_it(submission: Submission) -> Verdict | None:
    """Put away what fills in the field that nobody sees."""
    return Verdict(outcome=Outcome.SPAM, reason="trap") if submission.draft.trap.strip() else None


def too_quick(submission: Submission) -> Verdict | None:
    """Hold what comes sooner than anybody can write, and what comes without the ticket of a form."""
    if submission.is_edit:
        return None
    if submission.draft.nonce is None or submission.draft.asked_at is None:
        return Verdict(outcome=Outcome.HOLD, reason="no_ticket")
    least = timedelta(seconds=conf.settings().COMMENTS_FORM_SECONDS)
    if submission.now - submission.draft.asked_at < least:
        return Verdict(outcome=Outcome.HOLD, reason="too_quick")
    return None
