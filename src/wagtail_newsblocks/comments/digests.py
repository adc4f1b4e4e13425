"""Mails that tell moderators, once in a while, that comments wait for them; no stranger's word is in them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from functools import reduce
from operator import or_
from typing import Any

from django.conf import settings as django_settings
from django.db.models import Count, F, Q
from django.db.transaction import atomic
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from wagtail_newsblocks import conf, sanitize

from . import reaches, scopes
from .letters import House, Letter
from .models import Comment, CommentMail, CommentQuerySet, ModeratorDigest, settings_for
from .recipients import address_of, preferred_language

AT_ONCE = 500
PAGES = 10
QUEUE = "newsblocks_reader_comments:index"


def pass_on() -> None:
    """Have moderators told of what has come to wait since they were last told; each page by one transaction."""
    rows = CommentMail.objects.filter(kind=CommentMail.Kind.QUEUE, sent_at=None).order_by("pk")
    by_page: dict[Any, list[CommentMail]] = defaultdict(list)
    for row in rows.select_related("comment__stream__page")[:AT_ONCE]:
        by_page[row.comment.stream.page].append(row)
    for page, of_page in by_page.items():
        with atomic():
            waiting = [row.pk for row in of_page if row.comment.status == Comment.Status.HELD]
            CommentMail.objects.filter(pk__in={row.pk for row in of_page} - {*waiting}).delete()
            number = CommentMail.objects.filter(pk__in=waiting).delete()[0] if waiting else 0
            if number and settings_for(page).COMMENTS_DIGEST_MINUTES:
                _ask_of(scopes.moderators_of(page), number)


def letter_for(digest: ModeratorDigest) -> Letter | None:
    """What a moderator is to be told now; None where nothing waits, or where nobody can be told."""
    user = digest.user
    address = address_of(user) if user.is_active else ""
    waiting = _told_of(scopes.moderated_by(user).awaiting_moderation()) if address else Comment.objects.none()
    number = waiting.count()
    if not number:
        return None
    by_page = waiting.order_by().values("stream__page", title=F("stream__page__title")).annotate(number=Count("pk"))
    pages = by_page.order_by("-number", "title")
    context = {
        "number": number,
        "pages": [{**one, "title": sanitize.one_line(one["title"])} for one in pages[:PAGES]],
        "further": max(pages.count() - PAGES, 0),
        "queue_address": _house().address + queue_path(),
    }
    return Letter(
        to=address,
        language=preferred_language(user),
        template=CommentMail.Kind.QUEUE,
        identity=f"newsblocks-digest-{user.pk}-{digest.asked}",
        house=_house(),
        context=context,
    )


def told(digest: ModeratorDigest, *, is_sent: bool) -> bool:
    """Note that a moderator has been told, and is left alone for a while; or that there was nothing to tell."""
    now = timezone.now()
    again = {"sent_at": now, "due_at": now + _interval(digest.user)} if is_sent else {}
    return digest.let_go(told=digest.asked, attempts=0, **again)


def queue_path() -> str:
    """Where in the admin the comments wait that are to be decided on."""
    for name in (QUEUE, "wagtailadmin_home"):
        try:
            return reverse(name)
        except NoReverseMatch:
            continue
    return "/"


def _told_of(waiting: CommentQuerySet) -> CommentQuerySet:
    """Those of some comments of which their site wants moderators to be told."""
    found = [*reaches.reaches()]
    telling = [one for one in found if one.settings.COMMENTS_DIGEST_MINUTES]
    if len(telling) == len(found):
        return waiting
    return waiting.filter(reduce(or_, (one.of("stream__page") for one in telling))) if telling else waiting.none()


def _interval(user: Any) -> timedelta:
    """For how long a moderator is left alone: as the site says, of those they moderate, that wants it the shortest."""
    theirs = scopes.streams_moderated_by(user)
    by_minutes: dict[int, Q] = defaultdict(Q)
    for reach in reaches.reaches():
        by_minutes[reach.settings.COMMENTS_DIGEST_MINUTES] |= reach.of("page")
    *shorter, longest = sorted(by_minutes)
    for minutes in shorter:
        if minutes and theirs.filter(by_minutes[minutes]).exists():
            return timedelta(minutes=minutes)
    return timedelta(minutes=longest)


def _house() -> House:
    address = getattr(django_settings, "WAGTAILADMIN_BASE_URL", "").rstrip("/")
    name = getattr(django_settings, "WAGTAIL_SITE_NAME", "")
    sender = conf.settings().COMMENTS_FROM_EMAIL
    return House(name=name, address=address, language=django_settings.LANGUAGE_CODE, from_email=sender)


def _ask_of(users: Iterable[Any], number: int) -> None:
    keys = [user.pk for user in users]
    ModeratorDigest.objects.bulk_create([ModeratorDigest(user_id=key) for key in keys], ignore_conflicts=True)
    ModeratorDigest.objects.filter(user__in=keys).update(asked=F("asked") + number)
