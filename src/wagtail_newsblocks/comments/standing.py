"""Who somebody is to the site: staff, trusted, new, often rejected, banned, or somebody who takes another's name.

Trust comes of what is proved alone: an account, or an address whose owner has answered. What anybody can type, a name
or an address, can only make a comment wait.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.core.cache import cache
from django.db.models import Count, Q
from wagtail.models import Site

from wagtail_newsblocks import conf

from . import keys, matching
from .models import AuthorBlock, Comment
from .submission import Author, Outcome, Submission, Verdict

STAFF_PERMISSION = "wagtailadmin.access_admin"
STAFF_NAMES = "newsblocks_comments.staff_names"
STAFF_NAMES_SECONDS = 60
REJECTIONS_WITHIN = timedelta(days=7)
REJECTIONS_COUNT_FROM = 3

Status = Comment.Status


def is_banned(submission: Submission) -> Verdict | None:
    """Hold what comes from somebody whom the site bans or a moderator has blocked, without telling them."""
    settings = conf.settings()
    author = submission.author
    person = {author.key, keys.of_email(author.address)} - {""}
    who = person | ({keys.of_address(author.ip)} - {""})
    domain = author.address.rpartition("@")[2].casefold().rstrip(".")
    domains = {one.casefold().lstrip("@.") for one in settings.COMMENTS_BANNED_DOMAINS}
    if not who.isdisjoint(settings.COMMENTS_BANNED_KEYS) or not domains.isdisjoint(_with_those_above(domain)):
        return Verdict(outcome=Outcome.HOLD, reason="banned")
    if AuthorBlock.objects.in_force(submission.now).of_author(person).exists():
        return Verdict(outcome=Outcome.HOLD, reason="blocked")
    return None


def is_staff(submission: Submission) -> Verdict | None:
    """Publish what the newsroom writes, unless something before this has to be looked at."""
    is_ours = submission.author.user is not None and submission.author.user.has_perm(STAFF_PERMISSION)
    return Verdict(outcome=Outcome.PUBLISH, reason="staff") if is_ours else None


def takes_a_name(submission: Submission) -> Verdict | None:
    """Refuse guests who give themselves the name of staff, or one that the site keeps; hold those of an account's name.

    An account that is called like staff has its comment held.
    """
    author = submission.author
    if keys.of_name(author.shown_name) in _names_of_staff() or _has_reserved_word(author.shown_name):
        is_new = author.is_guest and not submission.is_edit
        return Verdict(outcome=Outcome.REFUSE if is_new else Outcome.HOLD, reason="name_of_staff")
    if author.is_guest and _is_name_of_account(author.shown_name):
        return Verdict(outcome=Outcome.HOLD, reason="name_of_account")
    return None


def was_often_rejected(submission: Submission) -> Verdict | None:
    """Hold what comes from somebody of whom moderators have lately rejected a good part."""
    percent, author = submission.settings.COMMENTS_REJECTIONS_TO_HOLD, submission.author
    if not percent or not author.is_proved or is_trusted(author):
        return None
    rejected = Count("pk", filter=Q(status__in=[Status.REJECTED, Status.SPAM]))
    recent = _of(author).filter(sort_at__gte=submission.now - REJECTIONS_WITHIN)
    counted = recent.aggregate(all=Count("pk"), rejected=rejected)
    if counted["all"] < REJECTIONS_COUNT_FROM or counted["rejected"] * 100 < counted["all"] * percent:
        return None
    return Verdict(outcome=Outcome.HOLD, reason="rejections")


def is_new(submission: Submission) -> Verdict | None:
    """Hold the first comments of somebody who has proved who they are, until some others of theirs are published."""
    wanted, author = submission.settings.COMMENTS_FIRST_HELD, submission.author
    if not wanted or not author.is_proved or is_trusted(author):
        return None
    published = _of(author).filter(status=Status.PUBLISHED)
    if submission.comment is not None:
        published = published.exclude(pk=submission.comment.pk)
    is_known = len(published.values_list("pk")[:wanted]) == wanted
    return None if is_known else Verdict(outcome=Outcome.HOLD, reason="first")


def is_trusted(author: Author) -> bool:
    """Whether an account is in one of the groups that the site trusts."""
    groups = conf.settings().COMMENTS_TRUSTED_GROUPS
    if author.user is None or not groups:
        return False
    return any(group.name in groups for group in author.user.groups.all())


def _of(author: Author) -> Any:
    return Comment.objects.filter(author_key=author.key).exclude(author_key="")


def _with_those_above(domain: str) -> Iterator[str]:
    """A domain, and those that it belongs to."""
    while domain:
        yield domain
        domain = domain.partition(".")[2]


def _has_reserved_word(name: str) -> bool:
    return matching.word_list(tuple(conf.settings().COMMENTS_RESERVED_NAMES)).looks_like_one_in(name)


def _names_of_staff() -> frozenset[str]:
    """Keys of what the newsroom and its sites are called, looked up once in a while."""
    names: frozenset[str] | None = cache.get(STAFF_NAMES)
    if names is None:
        names = _read_names_of_staff()
        cache.set(STAFF_NAMES, names, STAFF_NAMES_SECONDS)
    return names


def _read_names_of_staff() -> frozenset[str]:
    names = {*Site.objects.values_list("site_name", flat=True)}
    for user in ModelBackend().with_perm(STAFF_PERMISSION):
        names |= {Author(user=user).shown_name, user.get_username()}
    return frozenset(filter(None, map(keys.of_name, names)))


def _is_name_of_account(name: str) -> bool:
    """Whether somebody with an account comments under a name that looks the same; by an index of those names."""
    name_key = keys.of_name(name)
    return bool(name_key) and Comment.objects.filter(name_key=name_key).exclude(name_key="").exists()
