"""System checks of what comments need of a site's settings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from ipaddress import ip_network
from typing import Any

from django.conf import settings as django_settings
from django.core.cache import DEFAULT_CACHE_ALIAS
from django.core.checks import CheckMessage, Error, Tags, Warning, register
from django.db import connections, router
from django.db.models import Q

from wagtail_newsblocks import conf, sanitize

from .addresses import UNIX
from .models import CommentSettings, CommentStream, ModerationScope
from .policy import Mode

WAL = re.compile(r"journal_mode\s*=\s*[\"']?wal\b", re.IGNORECASE)
LIMITS = ("COMMENTS_LIMITS", "COMMENTS_LIMITS_BY_ADDRESS")
RANGES: dict[str, tuple[int, int | None]] = {
    "COMMENTS_MAX_LENGTH": (1, sanitize.MAX_COMMENT_CHARACTERS),
    "COMMENTS_PER_PAGE": (1, 200),
    "COMMENTS_FORM_HOURS": (1, None),
    "COMMENTS_KEEP_UNCONFIRMED_HOURS": (1, None),
    "COMMENTS_REJECTIONS_TO_HOLD": (0, 100),
}
"""From where to where a number may be set; the others are 0 or more."""


@register("newsblocks")
def check_sqlite_transactions(**_kwargs: Any) -> list[CheckMessage]:
    """W001: on SQLite, transactions that begin by reading fail at once where another one writes meanwhile."""
    return [
        Warning(
            f'The SQLite database "{alias}" begins transactions without a lock: comments can fail when two are sent.',
            hint='Set "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command":'
            ' "PRAGMA journal_mode=WAL;"} for it.',
            id="newsblocks_comments.W001",
        )
        for alias in connections
        if connections[alias].vendor == "sqlite"
        and connections.settings[alias].get("OPTIONS", {}).get("transaction_mode") != "IMMEDIATE"
    ]


@register("newsblocks")
def check_sqlite_journal(**_kwargs: Any) -> list[CheckMessage]:
    """W002: on SQLite, readers wait for whoever sends a comment, unless there is a write-ahead log."""
    return [
        Warning(
            f'The SQLite database "{alias}" is not told to keep a write-ahead log: readers wait for whoever comments.',
            hint='Set "OPTIONS": {"init_command": "PRAGMA journal_mode=WAL;"} for it.',
            id="newsblocks_comments.W002",
        )
        for alias in connections
        if connections[alias].vendor == "sqlite"
        and not WAL.search(str(connections.settings[alias].get("OPTIONS", {}).get("init_command")))
    ]


@register("newsblocks", deploy=True)
def check_cache(**_kwargs: Any) -> list[CheckMessage]:
    """W003: each process has a cache of its own, so that what editors change in the admin takes a while to hold."""
    backend = django_settings.CACHES.get(DEFAULT_CACHE_ALIAS, {}).get("BACKEND", "")
    if not backend.endswith((".LocMemCache", ".DummyCache")):
        return []
    return [
        Warning(
            "The cache is not shared: with several processes, what editors change in a site's settings for comments,"
            " and names of new staff, hold up to a minute later in some than in others.",
            hint="Set CACHES to a cache that all processes share, or silence this where there is one process.",
            id="newsblocks_comments.W003",
        )
    ]


@register("newsblocks")
def check_trusted_proxies(**_kwargs: Any) -> list[CheckMessage]:
    """E002: what is to be a network of proxies is none, and every request would fail."""
    return [
        Error(
            f"COMMENTS_TRUSTED_PROXIES has {proxy!r}, which is no network.",
            hint='Write networks such as "10.0.0.0/8", addresses, or "unix" for a proxy that comes by a socket.',
            id="newsblocks_comments.E002",
        )
        for proxy in _texts(conf.settings().COMMENTS_TRUSTED_PROXIES)
        if proxy != UNIX and not _is_network(proxy)
    ]


@register("newsblocks")
def check_numbers(**_kwargs: Any) -> list[CheckMessage]:
    """E003: a number is none, or out of its range."""
    return [
        Error(
            f"{name} is {value!r}.",
            hint=f"Set it to a whole number from {least} to {most}." if most else f"Set it to {least} or more.",
            id="newsblocks_comments.E003",
        )
        for name, value in _given(int)
        for least, most in [RANGES.get(name, (0, None))]
        if type(value) is not int or value < least or (most and value > most)
    ]


@register("newsblocks")
def check_limits(**_kwargs: Any) -> list[CheckMessage]:
    """E004: a limit is not a number of comments within a number of seconds."""
    return [
        Error(
            f"{name} has {limit!r}, which is no limit.",
            hint="Write pairs such as (5, 60): how many comments, in how many seconds.",
            id="newsblocks_comments.E004",
        )
        for name in LIMITS
        for limit in getattr(conf.settings(), name)
        if not _is_limit(limit)
    ]


@register("newsblocks")
def check_lists(**_kwargs: Any) -> list[CheckMessage]:
    """E005: a list is none: of a text, each letter would be taken for a word."""
    return [
        Error(f"{name} is {value!r}.", hint="Set it to a list of texts.", id="newsblocks_comments.E005")
        for name, value in _given(tuple)
        if name not in LIMITS and (isinstance(value, str) or any(not isinstance(one, str) for one in value))
    ]


def _given(kind: type) -> Iterator[tuple[str, Any]]:
    """Settings of comments whose default is of a kind, with their values."""
    for field in fields(conf.Settings):
        if field.name.startswith("COMMENTS_") and type(field.default) is kind:
            yield field.name, getattr(conf.settings(), field.name)


def _texts(values: Any) -> list[str]:
    return [] if isinstance(values, str) else [one for one in values if isinstance(one, str)]


def _is_network(text: str) -> bool:
    try:
        ip_network(text, strict=False)
    except ValueError:
        return False
    return True


def _is_limit(limit: Any) -> bool:
    numbers = limit if isinstance(limit, list | tuple) else ()
    return len(numbers) == 2 and all(type(number) is int and number > 0 for number in numbers)


@register("newsblocks")
def check_mode(**_kwargs: Any) -> list[CheckMessage]:
    """E001: the mode of moderation is none."""
    mode = conf.settings().COMMENTS_MODE
    if mode in Mode:
        return []
    return [
        Error(
            f"COMMENTS_MODE is {mode!r}, which is no mode of moderation.",
            hint=f"Set it to one of {', '.join(Mode.values)}.",
            id="newsblocks_comments.E001",
        )
    ]


@register(Tags.database)
def check_moderators(databases: Sequence[str] | None = None, **_kwargs: Any) -> list[CheckMessage]:
    """W010: comments are open, and it is nobody's job to moderate them; asked where the database may be looked into."""
    database = router.db_for_read(ModerationScope)
    if database not in (databases or ()) or not _is_migrated(database):
        return []
    is_open = conf.settings().COMMENTS_MODE != Mode.OFF or _some_page_opens()
    if not is_open or ModerationScope.objects.filter(group__user__is_active=True).exists():
        return []
    return [
        Warning(
            "Comments are open, and no group with members moderates any page: held comments wait for a superuser.",
            hint="Choose the pages that a group moderates in its form, under Settings, Groups, Reader comments.",
            id="newsblocks_comments.W010",
        )
    ]


def _some_page_opens() -> bool:
    """Whether a page says so, or the editors of a site."""
    is_silent = Q(mode__in=["", Mode.OFF])
    says_so = CommentStream.objects.exclude(is_silent), CommentSettings.objects.exclude(is_silent)
    return any(rows.exists() for rows in says_so)


def _is_migrated(database: str) -> bool:
    """Whether the tables are there: ``migrate`` asks before it makes them."""
    return ModerationScope._meta.db_table in connections[database].introspection.table_names()
