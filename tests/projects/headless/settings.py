"""Every room behind Wagtail's API: no address for readers is mounted, and no model is swapped."""

from tests.projects.ground import *  # noqa: F403
from tests.projects.ground import DJANGO, WAGTAIL

INSTALLED_APPS = [
    "wagtail_newsblocks.importers",
    "wagtail_newsblocks.pages",
    "wagtail_newsblocks.api",
    "wagtail_newsblocks.comments",
    "wagtail_newsblocks.articles",
    "wagtail_newsblocks.sources",
    "wagtail_newsblocks",
    "wagtail.api.v2",
    "rest_framework",
    "wagtail_headless_preview",
    *WAGTAIL,
    *DJANGO,
]
ROOT_URLCONF = "tests.projects.headless.urls"
WAGTAIL_HEADLESS_PREVIEW = {"CLIENT_URLS": {"default": "https://front-end.example/preview/"}}
