"""Asking somebody else whether a comment is junk: two seconds at the most, and whatever goes wrong, it is held.

A site registers a scanner by the hook ``newsblocks_comment_scanner``. It is asked in a thread of its own and given
plain values, so that one that hangs keeps nobody waiting and holds no connection to the database that matters.
"""

import logging
from collections.abc import Callable, Iterable
from queue import Empty, SimpleQueue
from threading import BoundedSemaphore, Thread
from typing import Any

from django.db import connections
from wagtail import hooks

from wagtail_newsblocks import conf

from . import akismet
from .akismet import Scanned
from .models import Comment, CommentPrivate
from .reasons import REASONS
from .submission import Outcome, Submission, Verdict

HOOK = "newsblocks_comment_scanner"
FEEDBACK_HOOK = "newsblocks_comment_scanner_feedback"
AKISMET = "akismet"
SECONDS = 2.0
AT_ONCE = 8  # of those that hang, too; more are not begun

Scanner = Callable[[Scanned], Verdict | None]
Feedback = Callable[..., Any]

log = logging.getLogger(__name__)
_free = BoundedSemaphore(AT_ONCE)


class NoVerdict(TypeError):
    """A scanner answers something else than to hold, to put away as junk, or nothing."""


def by_scanner(submission: Submission) -> Verdict | None:
    """Hold or put away what a scanner says is junk, and hold what it cannot tell in time."""
    asked = scanners()
    return ask(asked, scanned(submission)) if asked else None


def scanners() -> list[Scanner]:
    """Akismet where the site has a key, and what it registers itself."""
    own = [_by_akismet] if conf.settings().COMMENTS_AKISMET_KEY else []
    return [*own, *hooks.get_hooks(HOOK)]


def scanned(submission: Submission) -> Scanned:
    """What scanners are told of a comment that somebody sends."""
    author, draft = submission.author, submission.draft
    return Scanned(
        text=draft.body,
        author_name=author.shown_name,
        author_email=author.address,
        author_ip=author.ip,
        user_agent=author.user_agent,
        language=draft.language,
        is_reply=draft.parent is not None,
        is_edit=submission.is_edit,
        sent_at=submission.comment.sort_at if submission.comment else submission.now,
        **_place(submission.stream.page),
    )


def ask(asked: Iterable[Scanner], about: Scanned, *, seconds: float = SECONDS) -> Verdict | None:
    """What scanners say together, within that time: the gravest; to hold, where they fail or take longer."""
    if not _free.acquire(blocking=False):
        return Verdict(outcome=Outcome.HOLD, reason="scanner_busy")
    answers: SimpleQueue[Verdict | None] = SimpleQueue()

    def run() -> None:
        try:
            answers.put(_gravest([*asked], about))
        finally:
            _free.release()
            connections.close_all()

    Thread(target=run, daemon=True, name="newsblocks-comment-scanner").start()
    try:
        return answers.get(timeout=seconds)
    except Empty:
        return Verdict(outcome=Outcome.HOLD, reason="scanner_slow")


def is_listening() -> bool:
    """Whether there is a scanner that hears what moderators decide."""
    return bool(conf.settings().COMMENTS_AKISMET_KEY or hooks.get_hooks(FEEDBACK_HOOK))


def has_suspected(comment: Comment) -> bool:
    """Whether a scanner that listens has had a comment held or put away, by the reasons that are stored.

    A reason that no rule of the package gives is taken for that of a scanner of the site's, where such a one listens.
    """
    reasons = {*comment.hold_reasons}
    return AKISMET in reasons or bool(reasons - REASONS.keys() and hooks.get_hooks(FEEDBACK_HOOK))


def scanned_again(comment: Comment) -> Scanned | None:
    """What scanners are told of a comment that is stored; None once not all is kept any more that they were told.

    The network address is never kept, and so is not told.
    """
    private = CommentPrivate.objects.filter(pk=comment.pk, purge_after__isnull=False).first()
    if private is None or (private.email_key and not private.email):
        return None
    return Scanned(
        text=comment.body,
        author_name=comment.author_name,
        author_email=private.email,
        author_ip="",
        user_agent=private.user_agent,
        language=comment.language,
        is_reply=comment.is_reply,
        is_edit=False,
        sent_at=comment.sort_at,
        **_place(comment.stream.page),
    )


def tell(about: Scanned, *, is_spam: bool) -> None:
    """Tell scanners what a moderator has decided, so that they learn; raises what they raise, to be tried again.

    It takes as long as they do: it is for ``newsblocks_deliver``, not for a request.
    """
    if conf.settings().COMMENTS_AKISMET_KEY:
        akismet.tell(about, is_spam=is_spam)
    for hear in hooks.get_hooks(FEEDBACK_HOOK):
        hear(about, is_spam=is_spam)


def _gravest(asked: Iterable[Scanner], about: Scanned) -> Verdict | None:
    found = None
    for scan in asked:
        verdict = _verdict(scan, about)
        if verdict is not None and verdict.outcome == Outcome.SPAM:
            return verdict
        found = found or verdict
    return found


def _verdict(scan: Scanner, about: Scanned) -> Verdict | None:
    try:
        return _checked(scan(about))
    except Exception:  # whatever a scanner of the site does, the reader gets an answer
        log.exception("A scanner of comments failed.")
        return Verdict(outcome=Outcome.HOLD, reason="scanner_failed")


def _checked(verdict: Any) -> Verdict | None:
    if verdict is None or getattr(verdict, "outcome", None) in (Outcome.HOLD, Outcome.SPAM):
        return verdict
    raise NoVerdict(repr(verdict))


def _by_akismet(about: Scanned) -> Verdict | None:
    answer = akismet.check(about)
    if not answer.is_spam:
        return None
    return Verdict(outcome=Outcome.SPAM if answer.is_blatant else Outcome.HOLD, reason=AKISMET)


def _place(page: Any) -> dict[str, str]:
    site = page.get_site()
    return {"page_url": page.get_full_url() or "", "site_url": site.root_url if site else ""}
