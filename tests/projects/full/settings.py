"""Every room, on a site with user, image and document models of its own, with Wagtail's interfaces."""

from wagtail import VERSION

from tests.projects.ground import *  # noqa: F403
from tests.projects.ground import DJANGO, MIDDLEWARE, WAGTAIL

INSTALLED_APPS = [
    "tests.projects.full.people",
    "tests.projects.full.newsroom",
    "wagtail_newsblocks.importers",
    "wagtail_newsblocks.pages",
    "wagtail_newsblocks.api",
    "wagtail_newsblocks.comments",
    "wagtail_newsblocks.articles",
    "wagtail_newsblocks.sources",
    "wagtail_newsblocks",
    "wagtail.api.v2",
    *(["wagtail.api.v3", "ninja"] if VERSION >= (8,) else []),
    "rest_framework",
    *WAGTAIL,
    *DJANGO,
]
AUTH_USER_MODEL = "people.User"
WAGTAILIMAGES_IMAGE_MODEL = "newsroom.Picture"
WAGTAILDOCS_DOCUMENT_MODEL = "newsroom.Paper"
MIDDLEWARE = ["example_site.middleware.content_security_policy", *MIDDLEWARE]
# Search and usage are kept up to date for those tests alone that ask for it by the fixture `indexed`.
TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
