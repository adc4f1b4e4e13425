"""What all tests share: a newspaper with one news section, and factories for the rest."""

import os
import shutil
from pathlib import Path

import pytest
from django.apps import apps
from django.core.cache import cache
from django.utils import translation
from hypothesis import settings as hypothesis_settings
from wagtail.models import Collection, Locale, Page, Site

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
CHECKERS = Path(__file__).parent.parent / ".ci" / "node_modules"
HAS_NODE = bool(shutil.which("node")) and (CHECKERS / "schema-dts").is_dir()
STANDARDS = os.environ.get("NEWSBLOCKS_STANDARDS", "")
IN_CI = os.environ.get("CI") == "true"
NEEDS = {
    "browser": (CHROMIUM, "Chromium is not installed"),
    "standards": (
        STANDARDS and Path(STANDARDS).is_dir(),
        "NEWSBLOCKS_STANDARDS names no folder of schemas; tests/syndication/conformance.py says where they are published",
    ),
    "node": (HAS_NODE, "the checkers are not installed (npm install in .ci)"),
}

# Whoever waits for the tests gets a few examples of each property, CI many; neither is held to a time.
hypothesis_settings.register_profile("a few", max_examples=25, deadline=None)
hypothesis_settings.register_profile("many", max_examples=300, deadline=None)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("many" if IN_CI else "a few"))


def pytest_collection_modifyitems(config, items):
    """Leave tests out whose tools are not installed, and say so in one line a tool; in CI they fail instead."""
    config._newsblocks_left_out = []
    for marker, (is_there, reason) in NEEDS.items():
        left_out = [item for item in items if marker in item.keywords]
        if not left_out or is_there or (IN_CI and marker != "standards"):
            continue
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if marker not in item.keywords]
        config._newsblocks_left_out.append(f"{len(left_out)} {marker} tests left out: {reason}.")


def pytest_terminal_summary(terminalreporter, config):
    for message in getattr(config, "_newsblocks_left_out", []):
        terminalreporter.write_line(message)


@pytest.fixture(autouse=True)
def _files_apart(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


@pytest.fixture(autouse=True)
def _caches_apart():
    """A test that is rolled back leaves nothing in the cache, such as who publishes the site."""
    yield
    cache.clear()


@pytest.fixture(autouse=True)
def _languages_apart():
    """A request in another language leaves that language in force, since the test client ends no thread."""
    yield
    translation.deactivate()


def root_page():
    """The root of the tree, made anew (with locale and collection) where a transactional test has emptied all."""
    locale, _is_new = Locale.objects.get_or_create(language_code="en")
    if not Collection.objects.exists():
        Collection.add_root(name="Root")
    return Page.get_first_root_node() or Page.add_root(instance=Page(title="Root", slug="root", locale=locale))


def found_newspaper():
    """The one there is, or a new one in place of Wagtail's welcome page."""
    from wagtail_newsblocks.pages.models import FrontPage, NewsSectionPage

    front = FrontPage.objects.filter(slug="front", depth=2).first()
    if front is None:
        Page.objects.filter(depth=2).delete()
        front = root_page().add_child(instance=FrontPage(title="The Test", slug="front", locale=Locale.get_default()))
        front.add_child(instance=NewsSectionPage(title="Harbour", slug="harbour"))
        Site.objects.all().delete()
        Site.objects.create(hostname="testserver", root_page=front, is_default_site=True, site_name="The Test")
    return front


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """With the newspaper in it already, which nearly every test reads."""
    if apps.is_installed("wagtail_newsblocks.pages"):
        with django_db_blocker.unblock():
            found_newspaper()


@pytest.fixture
def indexed(settings):
    """Search and usage follow each change at once, as on a site without a task queue."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}


@pytest.fixture
def newspaper(db):
    """A front page that is the root of the only site, called “The Test”."""
    return found_newspaper()


@pytest.fixture
def harbour(newspaper):
    """A news section."""
    return newspaper.get_children().get(slug="harbour").specific


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
