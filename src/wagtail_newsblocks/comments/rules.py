"""What is to become of a comment: rules are asked in order, each with its reason; they write nothing."""

from collections.abc import Iterable

from wagtail import hooks

from . import rates, scanner, standing, traps, wording
from .policy import Mode
from .submission import Author, Decision, Draft, Outcome, Rule, Submission, Verdict

__all__ = [
    "RULES",
    "Author",
    "Decision",
    "Draft",
    "Outcome",
    "Rule",
    "Submission",
    "Verdict",
    "by_mode",
    "decide",
    "joined",
    "rules",
]


def by_mode(submission: Submission) -> Verdict | None:
    """Hold what the page's mode holds, and whatever comes from somebody who has proved nothing."""
    if submission.mode == Mode.PRE:
        return Verdict(outcome=Outcome.HOLD, reason="mode_pre")
    if submission.mode == Mode.GUESTS and submission.author.is_guest:
        return Verdict(outcome=Outcome.HOLD, reason="mode_guests")
    if not submission.author.is_proved:
        return Verdict(outcome=Outcome.HOLD, reason="not_proved")
    return None


RULES: list[Rule] = [
    rates.too_many,
    rates.said_before,
    traps.fell_for_it,
    traps.too_quick,
    wording.has_disallowed_word,
    standing.is_banned,
    standing.is_staff,
    standing.takes_a_name,
    wording.has_suspect_word,
    wording.has_many_links,
    standing.was_often_rejected,
    standing.is_new,
    scanner.by_scanner,
    by_mode,
]
"""The package's rules, in the order in which they are asked."""


def rules() -> list[Rule]:
    """The package's rules in their order, as the site's hooks leave them."""
    found = [*RULES]
    for change in hooks.get_hooks("newsblocks_comment_rules"):
        change(found)
    return found


def decide(submission: Submission) -> Decision:
    """Ask the rules in order until one is sure; to hold is never sure, and every reason to is kept.

    Who is told to publish is published, unless a rule before that one has found a reason to hold.
    """
    return joined(verdict for rule in rules() if (verdict := rule(submission)) is not None)


def joined(verdicts: Iterable[Verdict]) -> Decision:
    """The decision that verdicts amount to, in their order; none of them is to publish."""
    reasons: list[str] = []
    for verdict in verdicts:
        if verdict.outcome == Outcome.PUBLISH:
            break
        reasons.append(verdict.reason)
        if verdict.outcome != Outcome.HOLD:
            return Decision(outcome=verdict.outcome, reasons=tuple(reasons), retry_after=verdict.retry_after)
    return Decision(outcome=Outcome.HOLD if reasons else Outcome.PUBLISH, reasons=tuple(reasons))
