"""What `manage.py check` tells a site about its comments."""

import pytest
from django.core.checks import ERROR, WARNING, run_checks
from django.db import connections

from wagtail_newsblocks.comments import checks
from wagtail_newsblocks.comments.models import CommentSettings, ModerationScope
from wagtail_newsblocks.testing.factories import CommentStreamFactory


@pytest.fixture
def on_sqlite(monkeypatch):
    """Makes the database look like SQLite's, with options: ``on_sqlite(transaction_mode="IMMEDIATE")``."""

    def pretend(**options):
        monkeypatch.setattr(type(connections["default"]), "vendor", "sqlite")
        monkeypatch.setitem(connections.settings["default"], "OPTIONS", options)

    return pretend


def test_w001_warns_where_sqlite_begins_transactions_without_a_lock(on_sqlite):
    on_sqlite()
    (warning,) = checks.check_sqlite_transactions()
    assert (warning.id, warning.level) == ("newsblocks_comments.W001", WARNING)
    assert '"transaction_mode": "IMMEDIATE"' in warning.hint


def test_w001_is_content_with_immediate_transactions(on_sqlite):
    on_sqlite(transaction_mode="IMMEDIATE")
    assert checks.check_sqlite_transactions() == []


def test_w001_asks_nothing_of_other_databases(on_sqlite, monkeypatch):
    on_sqlite()
    monkeypatch.setattr(type(connections["default"]), "vendor", "postgresql")
    assert checks.check_sqlite_transactions() == []


def test_e001_names_the_modes_that_there_are(settings):
    assert checks.check_mode() == []
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MODE": "later"}
    (error,) = checks.check_mode()
    assert (error.id, error.level) == ("newsblocks_comments.E001", ERROR)
    assert "pre, guests, post, off" in error.hint


def moderators_checked():
    return [message for message in run_checks(databases=["default"]) if message.id == "newsblocks_comments.W010"]


def test_w010_warns_where_comments_are_open_and_nobody_moderates_them(newspaper, settings, editor):
    (warning,) = moderators_checked()
    assert warning.level == WARNING
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MODE": "off"}
    assert moderators_checked() == []
    CommentSettings.objects.create(site=newspaper.get_site(), mode="pre")
    assert len(moderators_checked()) == 1
    CommentSettings.objects.all().delete()
    CommentStreamFactory(page=newspaper, mode="guests")
    assert len(moderators_checked()) == 1


def test_w010_is_content_with_a_member_of_a_group_that_moderates_something(make_moderator, harbour):
    moderator = make_moderator("mo", harbour)
    assert moderators_checked() == []
    moderator.is_active = False
    moderator.save()
    assert len(moderators_checked()) == 1


def test_w010_looks_into_the_database_only_where_it_may_and_the_tables_are_there(db, monkeypatch, editor):
    assert "newsblocks_comments.W010" not in {message.id for message in run_checks()}
    monkeypatch.setattr(ModerationScope._meta, "db_table", "not_there_yet")
    assert moderators_checked() == []


def test_w002_warns_where_sqlite_is_not_told_to_keep_a_write_ahead_log(on_sqlite):
    on_sqlite(transaction_mode="IMMEDIATE")
    (warning,) = checks.check_sqlite_journal()
    assert (warning.id, warning.level) == ("newsblocks_comments.W002", WARNING)
    assert "PRAGMA journal_mode=WAL;" in warning.hint


@pytest.mark.parametrize("said", ["PRAGMA journal_mode=WAL;", "PRAGMA synchronous=NORMAL; pragma journal_mode = 'wal'"])
def test_w002_is_content_with_one_however_it_is_written(on_sqlite, said):
    on_sqlite(init_command=said)
    assert checks.check_sqlite_journal() == []


def test_w002_asks_nothing_of_other_databases(on_sqlite, monkeypatch):
    on_sqlite()
    monkeypatch.setattr(type(connections["default"]), "vendor", "mysql")
    assert checks.check_sqlite_journal() == []


@pytest.mark.parametrize("backend", ["locmem.LocMemCache", "dummy.DummyCache"])
def test_w003_warns_where_processes_share_no_cache(settings, backend):
    settings.CACHES = {"default": {"BACKEND": f"django.core.cache.backends.{backend}"}}
    (warning,) = checks.check_cache()
    assert (warning.id, warning.level) == ("newsblocks_comments.W003", WARNING)
    assert "CACHES" in warning.hint
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache"}}
    assert checks.check_cache() == []


def test_w003_is_for_sites_that_are_deployed():
    assert "newsblocks_comments.W003" not in {message.id for message in run_checks(tags=["newsblocks"])}
    deployed = run_checks(tags=["newsblocks"], include_deployment_checks=True)
    assert "newsblocks_comments.W003" in {message.id for message in deployed}


@pytest.mark.parametrize(
    ("check", "name", "wrong", "right", "said"),
    [
        (
            "trusted_proxies",
            "COMMENTS_TRUSTED_PROXIES",
            ["10.0.0/8", "unix"],
            ["10.0.0.1/8", "::1", "unix"],
            "10.0.0/8",
        ),
        ("numbers", "COMMENTS_REJECTIONS_TO_HOLD", 101, 100, "from 0 to 100"),
        ("numbers", "COMMENTS_MAX_LENGTH", 10_001, 10_000, "from 1 to 10000"),
        ("numbers", "COMMENTS_LINKS_TO_HOLD", -1, 0, "0 or more"),
        ("numbers", "COMMENTS_KEEP_PERSONAL_DAYS", "30", 30, "'30'"),
        ("numbers", "COMMENTS_FIRST_HELD", True, 1, "True"),
        ("numbers", "COMMENTS_KEEP_UNCONFIRMED_HOURS", 0, 1, "1 or more"),
        ("limits", "COMMENTS_LIMITS", [(5, 60), (0, 60)], [(5, 60)], "(0, 60)"),
        ("limits", "COMMENTS_LIMITS_BY_ADDRESS", [5, 60], [[5, 60]], "5, which"),
        ("limits", "COMMENTS_LIMITS", [(5, 60, 1)], [], "(5, 60, 1)"),
        ("lists", "COMMENTS_DISALLOWED_WORDS", "pills", ["pills"], "'pills'"),
        ("lists", "COMMENTS_BANNED_DOMAINS", [7], (), "[7]"),
    ],
)
def test_e002_to_e005_name_what_is_set_wrongly(settings, check, name, wrong, right, said):
    ids = {"trusted_proxies": "E002", "numbers": "E003", "limits": "E004", "lists": "E005"}
    run = getattr(checks, f"check_{check}")
    settings.WAGTAIL_NEWSBLOCKS = {name: wrong}
    errors = [error for error in run() if name in error.msg]
    assert {(error.id, error.level) for error in errors} == {(f"newsblocks_comments.{ids[check]}", ERROR)}
    assert said in errors[0].msg + errors[0].hint
    settings.WAGTAIL_NEWSBLOCKS = {name: right}
    assert run() == []


def test_e002_leaves_what_is_no_list_at_all_to_e005(settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_TRUSTED_PROXIES": "10.0.0.0/8"}
    assert checks.check_trusted_proxies() == []
    assert [error.id for error in checks.check_lists()] == ["newsblocks_comments.E005"]
