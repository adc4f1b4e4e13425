"""A real Chromium on a live server. axe-core comes from npm; AXE names its file."""

import os
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.signals import request_finished, request_started
from playwright.sync_api import sync_playwright
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.browser import paper
from tests.conftest import CHROMIUM, IN_CI

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
ZOOMED = {"width": 320, "height": 256}  # what is left of 1280 by 1024 at 400 %
AXE = Path(os.environ.get("AXE", ".ci/node_modules/axe-core/axe.min.js"))


def is_fault(message):
    """Errors of the page; browsers also ask for /favicon.ico, which is the site's to give."""
    return message.type == "error" and not message.location.get("url", "").endswith("/favicon.ico")


@pytest.fixture(autouse=True)
def _as_on_a_site(indexed):
    """What a person sees is what a site without a task queue shows."""


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def all_answered():
    """Waits in the end until every request that came inside is answered: a late one would write into the next test."""
    running, change = [], threading.Condition()

    def count(sender, signal, **_others):
        with change:
            running.append(sender) if signal is request_started else running.pop()
            change.notify_all()

    request_started.connect(count)
    request_finished.connect(count)
    yield
    with change:
        is_quiet = change.wait_for(lambda: not running, timeout=60)
    request_started.disconnect(count)
    request_finished.disconnect(count)
    assert is_quiet, f"{len(running)} requests are still being answered"


@pytest.fixture
def open_window(chromium, live_server):
    """Opens a window on the live server; what goes wrong in its reader's pages is in ``faults``."""
    windows = []

    def open_window(viewport=DESK, **options):
        context = chromium.new_context(viewport=viewport, base_url=live_server.url, **options)
        context.set_default_timeout(90_000)  # the first page of a run is slow where the machine is busy
        if AXE.is_file():  # an init script runs under a strict content security policy too
            context.add_init_script(path=AXE)
        window = context.new_page()
        window.faults = []
        window.on("console", lambda message: is_fault(message) and window.faults.append(message.text))
        window.on("pageerror", lambda error: window.faults.append(str(error)))
        windows.append(context)
        return window

    with all_answered():
        yield open_window
        for context in windows:
            context.close()


@pytest.fixture
def log_in(client, live_server):
    """Gives a window the session of a user."""

    def log_in(window, user):
        client.force_login(user)
        name = django_settings.SESSION_COOKIE_NAME
        window.context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": live_server.url}])

    return log_in


@pytest.fixture
def violations():
    """axe-core's violations on a window's page, in words; outside CI it is left out where axe-core is missing."""

    def violations(window):
        if not AXE.is_file():
            assert not IN_CI, f"axe-core is missing at {AXE}"
            print(f"axe-core is not at {AXE}: npm install in .ci")
            return []
        window.wait_for_load_state()  # where a click has just led
        found = window.evaluate("async () => (await axe.run()).violations")
        # Rules that Wagtail or a site adds to its checker tell nothing but their id.
        return [f"{one['id']}: {one.get('help', '')} {[node['target'] for node in one['nodes'][:3]]}" for one in found]

    return violations


def overflow(window):
    """By how many pixels the page is wider than its window."""
    return window.evaluate("document.documentElement.scrollWidth - window.innerWidth")


@pytest.fixture
def picture(newspaper):
    return get_image_model().objects.create(
        title="The basin", file=get_test_image_file("basin.png", size=(1800, 1200)), credit="Ilse Marran"
    )


@pytest.fixture
def english(newspaper, harbour, make_article, picture):
    """The newspaper in English, with a page of every kind."""
    paper.publish(newspaper, picture)
    return paper.print_edition(newspaper, harbour, make_article, picture)


@pytest.fixture
def both(italian, english, make_article, picture, settings):
    """The newspaper in English, and under /it/ in Italian; what is not found or fails has a page of its own."""
    settings.ROOT_URLCONF = "tests.projects.urls_that_break"
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [paper.TEMPLATES]}]
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 4}
    porto = paper.translated(english.section, italian.locale, title="Porto", slug="porto")
    return {"en": english, "it": paper.print_edition(italian, porto, make_article, picture, english.whole)}
