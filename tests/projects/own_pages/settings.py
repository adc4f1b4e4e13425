"""The articles room without the pages room: a site whose article differs from ours."""

from wagtail import VERSION

from tests.projects.ground import *  # noqa: F403
from tests.projects.ground import DJANGO, WAGTAIL

INSTALLED_APPS = [
    "tests.projects.own_pages.gazette",
    "wagtail_newsblocks.api",
    "wagtail_newsblocks.comments",
    "wagtail_newsblocks.articles",
    "wagtail_newsblocks.sources",
    "wagtail_newsblocks",
    "wagtail.api.v2",
    *(["wagtail.api.v3"] if VERSION >= (8,) else []),
    "rest_framework",
    *WAGTAIL,
    *DJANGO,
]
WAGTAIL_NEWSBLOCKS = {"ARTICLES_MODEL": "gazette.Story"}
