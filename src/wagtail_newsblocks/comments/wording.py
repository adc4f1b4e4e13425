"""What comments say: words that a site does not want, and links."""

from .matching import number_of_links, word_list
from .standing import is_trusted
from .submission import Outcome, Submission, Verdict


def has_disallowed_word(submission: Submission) -> Verdict | None:
    """Put away what has a word or phrase that is never allowed, in the text or in the name."""
    is_there = _has_any(submission.settings.COMMENTS_DISALLOWED_WORDS, submission)
    return Verdict(outcome=Outcome.SPAM, reason="disallowed_word") if is_there else None


def has_suspect_word(submission: Submission) -> Verdict | None:
    """Hold what has a word or phrase that a moderator wants to see, in the text or in the name."""
    is_there = _has_any(submission.settings.COMMENTS_SUSPECT_WORDS, submission)
    return Verdict(outcome=Outcome.HOLD, reason="suspect_word") if is_there else None


def has_many_links(submission: Submission) -> Verdict | None:
    """Hold what leads to many addresses."""
    most = submission.settings.COMMENTS_LINKS_TO_HOLD
    if not most or is_trusted(submission.author) or number_of_links(submission.draft.body) < most:
        return None
    return Verdict(outcome=Outcome.HOLD, reason="links")


def _has_any(words: tuple[str, ...], submission: Submission) -> bool:
    wanted = word_list(tuple(words))
    texts = (submission.draft.body, submission.author.shown_name)
    return any(wanted.found_in(text) is not None for text in texts)
