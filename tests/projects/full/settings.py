"""Every room, on a site with user, image and document models of its own."""

from tests.projects.ground import *  # noqa: F403
from tests.projects.ground import DJANGO, MIDDLEWARE, WAGTAIL

INSTALLED_APPS = [
    "tests.projects.full.people",
    "tests.projects.full.newsroom",
    "wagtail_newsblocks.importers",
    "wagtail_newsblocks.pages",
    "wagtail_newsblocks.articles",
    "wagtail_newsblocks.sources",
    "wagtail_newsblocks",
    *WAGTAIL,
    *DJANGO,
]
AUTH_USER_MODEL = "people.User"
WAGTAILIMAGES_IMAGE_MODEL = "newsroom.Picture"
WAGTAILDOCS_DOCUMENT_MODEL = "newsroom.Paper"
MIDDLEWARE = ["example_site.middleware.content_security_policy", *MIDDLEWARE]
