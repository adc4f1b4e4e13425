"""System checks of what the API needs of a site."""

import re
from importlib.util import find_spec
from typing import Any

from django.core.checks import CheckMessage, Error, register

from wagtail_newsblocks import conf

ORIGIN = re.compile(r"https?://(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::[0-9]+)?")


def has_ninja() -> bool:
    """Whether Django Ninja is installed, which Wagtail 8 brings and Wagtail 7.4 does not."""
    return find_spec("ninja") is not None


@register("newsblocks")
def check_ninja(**_kwargs: Any) -> list[CheckMessage]:
    """E001: the app is installed, what it is made with is not."""
    if has_ninja():
        return []
    return [
        Error(
            "The API needs Django Ninja, which is not installed: it has no addresses.",
            hint='Install "wagtail-newsblocks[api]", or take "wagtail_newsblocks.api" out of INSTALLED_APPS.',
            id="newsblocks_api.E001",
        )
    ]


@register("newsblocks")
def check_origins(**_kwargs: Any) -> list[CheckMessage]:
    """E002: a front end that may read in browsers is not named by its origin."""
    return [
        Error(
            f"API_ORIGINS has {origin!r}, which is no origin.",
            hint="An origin is scheme, host and, where it is not the usual one, port: https://www.example.org",
            id="newsblocks_api.E002",
        )
        for origin in conf.settings().API_ORIGINS
        if not (isinstance(origin, str) and ORIGIN.fullmatch(origin))
    ]
