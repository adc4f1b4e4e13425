"""The example site, loaded once into a database of its own and read whole."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
READ_ALL = """
import json
from django.test import Client
from wagtail.models import Page, Site
from wagtail_newsblocks.articles.models import FrontMixin
root = Site.objects.get().root_page
pages = Page.objects.live().public().filter(depth__gte=root.depth).specific()
client = Client(SERVER_NAME="localhost")
read = lambda address: client.get(address, follow=True).content.decode()
html = {page.get_url(): read(page.get_url()) for page in pages}
articles = [page for page in pages if hasattr(page, "attribution")]
fronts = [page.get_url() for page in pages if isinstance(page, FrontMixin)]
at = lambda front: front.replace("/it/", "/it/feeds/") if front.startswith("/it/") else "/feeds" + front
feeds = [at(front) + name for front in fronts for name in ("rss.xml", "atom.xml", "feed.json")]
feeds += [f"{there}feeds/corrections/{name}" for there in ("/", "/it/") for name in ("rss.xml", "atom.xml", "feed.json")]
documents = [f"/api/newsblocks/articles/{page.pk}/{name}" for page in articles for name in ("ninjs.json", "csl.json")]
given = {address: read(address) for address in [*feeds, *documents, "/news-sitemap.xml"]}
print("\\n" + json.dumps({"html": html, "articles": [page.get_url() for page in articles], "given": given}))
"""


@pytest.fixture(scope="session")
def manage_demo(tmp_path_factory):
    """The example site's ``manage.py``, with the demo loaded: a function of arguments that gives what was printed.

    Those who ask for it belong to the group “demo”, or each process loads it anew (pytest's --dist loadgroup).
    """
    place = tmp_path_factory.mktemp("demo")
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH") if name in os.environ},
        "DATABASE_URL": f"sqlite:///{place}/db.sqlite3",
        "NEWSBLOCKS_VAR": str(place),
        "SECRET_KEY": "for this test only",
    }

    def manage(*arguments):
        command = [sys.executable, "example_site/manage.py", *arguments]
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=1200
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    manage("migrate", "--verbosity", "0")
    manage("load_demo", "--admin-password", "for this test only")
    return manage


@pytest.fixture(scope="session")
def demo(manage_demo):
    """What it answers: ``html`` by address, the addresses of ``articles``, and ``given``: feeds and documents."""
    return json.loads(manage_demo("shell", "-c", READ_ALL).rstrip().rpartition("\n")[2])
