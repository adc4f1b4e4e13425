"""Loads the demo's readers, what they say, and where they may say it; below stories that have comments nothing is added."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import time_machine
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db.models import F
from django.utils import timezone

from wagtail_newsblocks.articles.models import Contributor
from wagtail_newsblocks.comments import actions
from wagtail_newsblocks.comments.models import Comment, CommentMail, CommentStream

from . import THREADS, bulk, crowd
from .people import MODERATORS, NEWCOMER, READERS, STAFF
from .places import AFTERWARDS, SECTIONS, STORIES
from .replay import Place, Replay, place_of

By = tuple[str, str]
"""A language, and a key or slug of a page of that edition."""


def load_comments(sections: Mapping[By, Any], articles: Mapping[By, Any]) -> int:
    """Load all of it; how many comments were added."""
    accounts = load_accounts()
    now = timezone.now()
    silent = {key: page for key, page in articles.items() if not Comment.objects.filter(stream__page=page.pk).exists()}
    set_up({**_those(SECTIONS, sections), **_those(STORIES, silent)})
    places = {key: _place(key, page, accounts, now) for key, page in silent.items() if _has_readers(key)}
    replay = Replay(accounts)
    for (language, story), place in places.items():
        replay.add(place, THREADS[language].get(story, ()))
    added = replay.play()
    if crowd.STORY in places:
        added += load_crowd(places[crowd.STORY], accounts)
    set_up(_those(AFTERWARDS, silent))
    _post_what_was_due(places.values())
    return added


def load_accounts() -> dict[str, Any]:
    """Readers who can only be looked at, since they have no passwords, and the newsroom."""
    users = get_user_model()._default_manager
    found = {user.get_username(): user for user in users.filter(username__in=[*READERS, *STAFF])}
    for key, name in READERS.items():
        if key not in found:
            found[key] = users.create_user(key, f"{key}@example.org", first_name=name)
    for key, (first, last, contributor) in STAFF.items():
        if key not in found:
            found[key] = users.create_user(key, f"{key}@example.org", first_name=first, last_name=last)
            found[key].groups.add(Group.objects.get(name="Editors"))
            Contributor.objects.filter(slug=contributor, user=None).update(user=found[key])
    return found


def set_up(pages: Mapping[By, tuple[Any, Mapping[str, Any]]]) -> None:
    """Say of each page what there is to be said about its comments, unless somebody has."""
    for page, values in pages.values():
        stream = CommentStream.objects.for_page(page)
        CommentStream.objects.filter(pk=stream.pk, mode="", opening="", closes_at=None, close_after_days=None).update(
            **values
        )


def load_crowd(place: Place, accounts: dict[str, Any]) -> int:
    """The crowd below one story, and what its moderator had to do there."""
    lines = [*crowd.lines([key for key in READERS if key != NEWCOMER])]
    comments = bulk.store(place, lines, accounts)
    roots = [comment for comment in comments if not comment.is_reply]
    end = timezone.now()
    with time_machine.travel(comments[-1].sort_at + (end - comments[-1].sort_at) / 2, tick=False):
        for comment in (roots[0], roots[40], roots[300], roots[-3]):
            actions.feature(comment, by=place.moderator, seen=comment.revision)
        for comment in roots[7::150]:
            actions.reject(comment, by=place.moderator, seen=comment.revision, reason="off_topic")
        for comment in comments[11::700]:
            if comment.is_reply:
                actions.remove(comment, by=place.moderator, seen=comment.revision)
    return len(comments)


def _place(key: By, page: Any, accounts: dict[str, Any], now: datetime) -> Place:
    return place_of(
        f"{key[0]} {key[1]}",
        CommentStream.objects.for_page(page),
        moderator=accounts[MODERATORS[key[0]]],
        published=page.first_published_at,
        now=now,
    )


def _has_readers(key: By) -> bool:
    return key == crowd.STORY or key[1] in THREADS[key[0]]


def _those(values: Mapping[By, Any], pages: Mapping[By, Any]) -> dict[By, tuple[Any, Any]]:
    return {key: (pages[key], said) for key, said in values.items() if key in pages}


def _post_what_was_due(places: Any) -> None:
    """The mails of those days were sent in those days; nobody gets one today."""
    due = CommentMail.objects.filter(comment__stream__in=[place.stream.pk for place in places], sent_at=None)
    due.update(sent_at=F("created_at"))
