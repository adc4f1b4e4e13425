"""The articles room without the pages room: a site whose article differs from ours."""

from tests.projects.ground import *  # noqa: F403
from tests.projects.ground import DJANGO, WAGTAIL

INSTALLED_APPS = [
    "tests.projects.own_pages.gazette",
    "wagtail_newsblocks.articles",
    "wagtail_newsblocks",
    *WAGTAIL,
    *DJANGO,
]
WAGTAIL_NEWSBLOCKS = {"ARTICLES_MODEL": "gazette.Story"}
