"""A site with a base page of its own in place of Wagtail's, which Wagtail allows from 8.0 on."""

import wagtail
from django.core.exceptions import ImproperlyConfigured

from tests.projects.ground import *  # noqa: F403
from tests.projects.ground import DJANGO, WAGTAIL

if wagtail.VERSION < (8, 0):
    message = f"The project swapped_page needs Wagtail 8.0 or later, this is {wagtail.__version__}."
    raise ImproperlyConfigured(message)

INSTALLED_APPS = [
    "tests.projects.swapped_page.courier",
    "tests.projects.swapped_page.tree",
    "wagtail_newsblocks.importers",
    "wagtail_newsblocks.comments",
    "wagtail_newsblocks.articles",
    "wagtail_newsblocks.sources",
    "wagtail_newsblocks",
    "wagtail.api.v2",
    "wagtail.api.v3",
    "rest_framework",
    *WAGTAIL,
    *DJANGO,
]
WAGTAIL_PAGE_MODEL = "tree.BasePage"
WAGTAIL_NEWSBLOCKS = {"ARTICLES_MODEL": "courier.ArticlePage"}
