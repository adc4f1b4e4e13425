"""How much is too much: of one reader or address in a time, and a text that comes again."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import Any

from django.db.models import Case, Q, QuerySet, Value, When
from wagtail.models import Site

from wagtail_newsblocks import conf

from . import keys
from .models import Comment, CommentEvent, CommentPrivate, CommentReport
from .submission import Author, Outcome, Submission, Verdict

Limits = Iterable[Sequence[int]]

SAME_TEXT_WITHIN = timedelta(hours=1)
SHORT = 40  # letters: “I agree” is no campaign


def too_many(submission: Submission) -> Verdict | None:
    """Refuse for a while whoever has sent a lot: an account or proved address, a browser, else a network address.

    Network addresses limit guests alone, and more loosely, since a whole office may share one. Edits of a comment are
    counted by themselves, whoever makes them.
    """
    settings = conf.settings()
    author, now = submission.author, submission.now
    if submission.comment is not None:
        if submission.draft.body == submission.comment.body:  # its author is proved now: nothing is edited
            return None
        edits = submission.comment.events.filter(action=CommentEvent.Action.EDIT)
        waits = [_wait((edits, "created_at"), settings.COMMENTS_LIMITS, now)]
    else:
        waits = [_wait(times, settings.COMMENTS_LIMITS, now) for times in _times_of_reader(author)]
        if author.is_guest and (ip_key := keys.of_address(author.ip)):
            sent = CommentPrivate.objects.filter(ip_key=ip_key).exclude(ip_key="")
            waits.append(_wait((sent, "submitted_at"), settings.COMMENTS_LIMITS_BY_ADDRESS, now))
    wait = max(waits, default=0)
    return Verdict(outcome=Outcome.REFUSE, reason="too_many", retry_after=wait) if wait else None


def wait_to_report(actor_key: str, *, by: Author, now: datetime) -> int:
    """For how many seconds a reader, or a network address, may not report; the limits are those of comments."""
    settings = conf.settings()
    limits = settings.COMMENTS_LIMITS if by.key else settings.COMMENTS_LIMITS_BY_ADDRESS
    return _wait((CommentReport.objects.filter(actor_key=actor_key), "created_at"), limits, now)


def said_before(submission: Submission) -> Verdict | None:
    """Refuse what the same reader has just sent to this site, and hold a longer text that somebody has.

    Who is the same is told by account, proved address or browser, never by what two readers may share.
    """
    fingerprint = keys.of_text(submission.draft.body)
    if not fingerprint:
        return None
    since = submission.now - SAME_TEXT_WITHIN
    same = Comment.objects.filter(fingerprint=fingerprint, sort_at__gte=since).exclude(fingerprint="")
    same = same.filter(_of_this_site(submission.stream.page))
    if submission.comment is not None:
        same = same.exclude(pk=submission.comment.pk)
    is_own = Case(When(_by_reader(submission.author), then=Value(1)), default=Value(0))
    found = same.annotate(is_own=is_own).order_by("-is_own").values_list("is_own", flat=True).first()
    if found and not submission.is_edit:
        return Verdict(outcome=Outcome.REFUSE, reason="duplicate")
    is_long = sum(map(str.isalnum, submission.draft.body)) > SHORT
    if found or (found is not None and is_long):
        return Verdict(outcome=Outcome.HOLD, reason="duplicate")
    return None


def _times_of_reader(author: Author) -> Iterable[tuple[QuerySet[Any], str]]:
    if author.key:
        yield Comment.objects.filter(author_key=author.key).exclude(author_key=""), "sort_at"
    if author.owned:
        yield Comment.objects.filter(pk__in=author.owned), "sort_at"


def _wait(sent: tuple[QuerySet[Any], str], limits: Limits, now: datetime) -> int:
    """For how many seconds nothing more may be sent; by one query, for no more rows than the largest limit."""
    rows, when = sent
    limits = [*limits]
    longest = max((seconds for _count, seconds in limits), default=0)
    most = max((count for count, _seconds in limits), default=0)
    recent = rows.filter(**{f"{when}__gt": now - timedelta(seconds=longest)}).order_by(f"-{when}")
    times = [*recent.values_list(when, flat=True)[:most]] if most else []
    ends = (times[count - 1] + timedelta(seconds=seconds) for count, seconds in limits if 0 < count <= len(times))
    return max((ceil((end - now).total_seconds()) for end in ends if end > now), default=0)


def _by_reader(author: Author) -> Q:
    """Comments of the same account, proved address or browser; none where nobody knows."""
    mine = Q(pk__in=author.owned)
    return mine | Q(author_key=author.key) if author.key else mine


def _of_this_site(page: Any) -> Q:
    """Comments on pages of the sites that a page belongs to; on any page, where it belongs to none."""
    above = Q()
    for root in {site.root_path for site in Site.get_site_root_paths() if page.url_path.startswith(site.root_path)}:
        above |= Q(stream__page__url_path__startswith=root)
    return above
