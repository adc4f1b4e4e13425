"""The core app alone: its blocks in a page type of the site's own, without any of Wagtail's contrib apps."""

from tests.projects.ground import *  # noqa: F403
from tests.projects.ground import DJANGO, MIDDLEWARE, WAGTAIL


def _without_contrib(names):
    return [name for name in names if not name.startswith("wagtail.contrib.")]


INSTALLED_APPS = [
    "tests.projects.blocks_only.magazine",
    "wagtail_newsblocks",
    *_without_contrib(WAGTAIL),
    *DJANGO,
]
MIDDLEWARE = _without_contrib(MIDDLEWARE)
