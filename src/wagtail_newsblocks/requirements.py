"""Which apps a room stands on, and the system check that names the line to add.

Every room registers the check, so that it speaks up even where the core app is what is missing.
"""

from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, register

CORE = "wagtail_newsblocks"
ARTICLES = "wagtail_newsblocks.articles"
SOURCES = "wagtail_newsblocks.sources"

REQUIRED_APPS = {
    ARTICLES: [
        CORE,
        SOURCES,
        "wagtail.contrib.redirects",
        "wagtail.contrib.routable_page",
        "wagtail.contrib.settings",
        "wagtail.contrib.sitemaps",
        "django.contrib.sitemaps",
    ],
    SOURCES: [CORE],
    "wagtail_newsblocks.pages": [CORE, ARTICLES],
    "wagtail_newsblocks.importers": [CORE, ARTICLES],
    "wagtail_newsblocks.comments": [CORE],
    "wagtail_newsblocks.api": [CORE, ARTICLES],
}


def line_to_add(app: str) -> str:
    """What to tell somebody whose settings lack ``app``."""
    return f'Add "{app}", to INSTALLED_APPS.'


@register("newsblocks")
def check_required_apps(**_kwargs: Any) -> list[CheckMessage]:
    """E001: a room is installed, something it stands on is not."""
    return [
        Error(
            f"{room} needs {needed}, which is not installed.",
            hint=line_to_add(needed),
            obj=room,
            id="newsblocks.E001",
        )
        for room, neededs in REQUIRED_APPS.items()
        if apps.is_installed(room)
        for needed in neededs
        if not apps.is_installed(needed)
    ]
