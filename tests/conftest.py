"""What all tests share: a newspaper with one news section, and factories for the rest."""

import os
import shutil

import pytest
from django.core.cache import cache
from wagtail.models import Collection, Locale, Page, Site

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
IN_CI = os.environ.get("CI") == "true"


def pytest_collection_modifyitems(config, items):
    """Leave browser tests out where no Chromium is installed, and say so once; in CI they fail instead."""
    if CHROMIUM or IN_CI:
        return
    kept = [item for item in items if "browser" not in item.keywords]
    if len(kept) < len(items):
        left_out = [item for item in items if "browser" in item.keywords]
        config.hook.pytest_deselected(items=left_out)
        items[:] = kept
        config._newsblocks_left_out = f"{len(left_out)} browser tests left out: Chromium is not installed."


def pytest_terminal_summary(terminalreporter, config):
    if message := getattr(config, "_newsblocks_left_out", ""):
        terminalreporter.write_line(message)


@pytest.fixture(autouse=True)
def _files_apart(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


@pytest.fixture(autouse=True)
def _caches_apart():
    """A test that is rolled back leaves nothing in the cache, such as who publishes the site."""
    yield
    cache.clear()


def root_page():
    """The root of the tree, made anew (with locale and collection) where a transactional test has emptied all."""
    locale, _is_new = Locale.objects.get_or_create(language_code="en")
    if not Collection.objects.exists():
        Collection.add_root(name="Root")
    return Page.get_first_root_node() or Page.add_root(instance=Page(title="Root", slug="root", locale=locale))


@pytest.fixture
def newspaper(db):
    """A front page that is the root of the only site, called “The Test”."""
    from wagtail_newsblocks.pages.models import FrontPage

    root_page()
    Page.objects.filter(depth=2).delete()
    front = root_page().add_child(instance=FrontPage(title="The Test", slug="front", locale=Locale.get_default()))
    Site.objects.all().delete()
    Site.objects.create(hostname="testserver", root_page=front, is_default_site=True, site_name="The Test")
    return front


@pytest.fixture
def harbour(newspaper):
    """A news section."""
    from wagtail_newsblocks.pages.models import NewsSectionPage

    return newspaper.add_child(instance=NewsSectionPage(title="Harbour", slug="harbour"))


@pytest.fixture
def italian(newspaper, settings):
    """The front page of an Italian edition under /it/, published."""
    settings.ROOT_URLCONF = "tests.projects.urls_by_language"
    locale, _is_new = Locale.objects.get_or_create(language_code="it")
    front = newspaper.copy_for_translation(locale)
    front.title = "La Prova"
    front.save_revision().publish()
    return front


@pytest.fixture
def site(newspaper):
    return Site.objects.get()


@pytest.fixture
def make_article(harbour):
    """Makes live articles: ``make_article(title=…, body=[…])``, below the harbour section unless told otherwise."""
    from wagtail_newsblocks.testing.factories import article_factory

    factory = article_factory()
    return lambda **fields: factory(**{"parent": harbour, **fields})


@pytest.fixture
def editor(db, django_user_model):
    return django_user_model.objects.create_superuser("editor", "editor@example.org", "secret")
