"""A site that translates with wagtail-localize."""

from tests.projects.ground import *  # noqa: F403
from tests.projects.ground import DJANGO, WAGTAIL

INSTALLED_APPS = [
    "wagtail_newsblocks.pages",
    "wagtail_newsblocks.comments",
    "wagtail_newsblocks.articles",
    "wagtail_newsblocks.sources",
    "wagtail_newsblocks",
    "wagtail_localize",
    "wagtail_localize.locales",
    *(app for app in WAGTAIL if app != "wagtail.contrib.simple_translation"),
    *DJANGO,
]
