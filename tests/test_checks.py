"""What `manage.py check` tells a site that lacks something, and which line it says to add."""

import os
import subprocess
import sys

import pytest
from django.apps import apps
from django.core import checks as django_checks
from django.core.checks import run_checks

from wagtail_newsblocks.checks import REDIRECTS
from wagtail_newsblocks.requirements import REQUIRED_APPS


@pytest.fixture
def without(monkeypatch):
    """Makes apps look as if they were not installed, without loading the others anew."""
    installed = apps.is_installed

    def remove(*names):
        monkeypatch.setattr(apps, "is_installed", lambda name: name not in names and installed(name))

    return remove


def found():
    """What the package's checks say now, by id."""
    return {message.id: message for message in run_checks(tags=["newsblocks"])}


def test_a_complete_site_is_told_nothing():
    assert found() == {}


@pytest.mark.parametrize("name", ["routable_page", "settings", "redirects", "sitemaps"])
def test_e001_names_the_missing_contrib_app_as_a_line_for_installed_apps(without, name):
    without(f"wagtail.contrib.{name}")
    error = found()["newsblocks.E001"]
    assert error.level == django_checks.ERROR
    assert error.hint == f'Add "wagtail.contrib.{name}", to INSTALLED_APPS.'


def test_e001_says_which_room_needs_what_is_missing(without):
    without("wagtail_newsblocks.articles")
    messages = [error.msg for error in run_checks(tags=["newsblocks"])]
    assert "wagtail_newsblocks.importers needs wagtail_newsblocks.articles, which is not installed." in messages


def test_e001_asks_nothing_for_a_room_that_is_not_installed(without):
    rooms = ("articles", "pages", "importers", "api")
    without("wagtail.contrib.sitemaps", *(f"wagtail_newsblocks.{room}" for room in rooms))
    assert "newsblocks.E001" not in found()


def test_e002_names_the_setting_that_is_misspelt(settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGES": 10}
    error = found()["newsblocks.E002"]
    assert error.level == django_checks.ERROR
    assert 'WAGTAIL_NEWSBLOCKS["ARTICLES_PER_PAGES"]' in error.msg
    assert "misspelt" in error.hint


def test_e005_names_the_code_that_no_finding_has(settings, without):
    settings.WAGTAIL_NEWSBLOCKS = {"SOURCES_BLOCKING": ("no_speaker", "no_speakers")}
    error = found()["newsblocks.E005"]
    assert error.level == django_checks.ERROR
    assert '"no_speakers"' in error.msg
    without("wagtail_newsblocks.sources")
    assert "newsblocks.E005" not in found()


def test_e002_accepts_every_setting_there_is(settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 10, "READING_WORDS_PER_MINUTE": 200, "EMBED_PROVIDERS": ()}
    assert found() == {}


@pytest.mark.parametrize("name", ["nowhere.Story", "nonsense", "wagtailcore.Page", "newsblocks_articles.Topic"])
def test_e003_names_an_article_model_that_is_none_and_both_lines_that_help(settings, name):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_MODEL": name}
    error = found()["newsblocks.E003"]
    assert error.level == django_checks.ERROR
    assert name in error.msg
    assert 'Add "wagtail_newsblocks.pages", to INSTALLED_APPS' in error.hint
    assert 'WAGTAIL_NEWSBLOCKS = {"ARTICLES_MODEL": "app_label.Model"}' in error.hint


def test_e003_asks_nothing_where_the_articles_room_is_not_installed(without, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_MODEL": "nowhere.Story"}
    without(*REQUIRED_APPS)
    assert found() == {}


def test_w001_names_the_missing_middleware_as_a_line_to_add(settings):
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if name != REDIRECTS]
    warning = found()["newsblocks.W001"]
    assert warning.level == django_checks.WARNING
    assert warning.hint == f'Add "{REDIRECTS}", to MIDDLEWARE.'


def test_w001_asks_nothing_where_the_articles_room_is_not_installed(without, settings):
    settings.MIDDLEWARE = []
    without(*REQUIRED_APPS)
    assert found() == {}


LACKING = """
from tests.projects.full.settings import *

MISSING = ["routable_page", "settings", "redirects", "sitemaps"]
INSTALLED_APPS = [name for name in INSTALLED_APPS if name.removeprefix("wagtail.contrib.") not in MISSING]
INSTALLED_APPS.remove("wagtail_newsblocks.pages")
MIDDLEWARE = [name for name in MIDDLEWARE if "contrib.redirects" not in name]
WAGTAIL_NEWSBLOCKS = {"ARTICLE_MODEL": "newsroom.Story"}
"""


@pytest.mark.slow
def test_a_site_that_lacks_all_of_it_still_starts_and_is_told_every_line_at_once(tmp_path):
    (tmp_path / "lacking.py").write_text(LACKING, encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    environment = {**os.environ, "PYTHONPATH": path, "DJANGO_SETTINGS_MODULE": "lacking"}
    command = [sys.executable, "-m", "django", "check", "--tag", "newsblocks"]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert told.returncode == 1
    for name in ("routable_page", "settings", "redirects", "sitemaps"):
        assert f'Add "wagtail.contrib.{name}", to INSTALLED_APPS.' in told.stderr
    for identifier in ("E001", "E002", "E003", "W001"):
        assert f"(newsblocks.{identifier})" in told.stderr


def test_dates_without_a_time_zone_are_refused(settings):
    settings.USE_TZ = False
    assert [(error.id, error.hint) for error in run_time_zone_check()] == [("newsblocks.E004", "Set USE_TZ = True.")]


def test_dates_with_a_time_zone_are_fine():
    assert run_time_zone_check() == []


def run_time_zone_check():
    from wagtail_newsblocks.checks import check_time_zones

    return check_time_zones()
