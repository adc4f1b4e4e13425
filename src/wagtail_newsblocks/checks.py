"""System checks: what a site's settings lack, with the line to add."""

from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register

from wagtail_newsblocks import conf

CORE = "wagtail_newsblocks"

REQUIRED_APPS = {
    "wagtail_newsblocks.articles": [
        CORE,
        "wagtail.contrib.redirects",
        "wagtail.contrib.routable_page",
        "wagtail.contrib.settings",
        "wagtail.contrib.sitemaps",
        "django.contrib.sitemaps",
    ],
    "wagtail_newsblocks.pages": [CORE, "wagtail_newsblocks.articles"],
    "wagtail_newsblocks.importers": [CORE, "wagtail_newsblocks.articles"],
}

REDIRECTS = "wagtail.contrib.redirects.middleware.RedirectMiddleware"


@register("newsblocks")
def check_required_apps(**_kwargs: Any) -> list[CheckMessage]:
    """E001: a room is installed, something it stands on is not."""
    return [
        Error(
            f"{room} needs {needed}, which is not installed.",
            hint=f'Add "{needed}", to INSTALLED_APPS.',
            obj=room,
            id="newsblocks.E001",
        )
        for room, neededs in REQUIRED_APPS.items()
        if apps.is_installed(room)
        for needed in neededs
        if not apps.is_installed(needed)
    ]


@register("newsblocks")
def check_setting_names(**_kwargs: Any) -> list[CheckMessage]:
    """E002: the settings dict has a name that no setting has."""
    return [
        Error(
            f'{conf.NAME}["{name}"] is no setting of wagtail-newsblocks.',
            hint="The settings are listed in the reference; the name may be misspelt.",
            id="newsblocks.E002",
        )
        for name in conf.unknown()
    ]


@register("newsblocks")
def check_article_model(**_kwargs: Any) -> list[CheckMessage]:
    """E003: the model that lists ask for articles does not exist or is no article."""
    if not apps.is_installed("wagtail_newsblocks.articles"):
        return []
    from wagtail_newsblocks.articles.models import ArticleMixin

    name = conf.settings().ARTICLES_MODEL
    try:
        is_article = issubclass(apps.get_model(name), ArticleMixin)
    except (LookupError, ValueError):
        is_article = False
    if is_article:
        return []
    return [
        Error(
            f"ARTICLES_MODEL names {name}, which is no installed page model with ArticleMixin.",
            hint='Add "wagtail_newsblocks.pages", to INSTALLED_APPS, or set'
            f' {conf.NAME} = {{"ARTICLES_MODEL": "app_label.Model"}}.',
            id="newsblocks.E003",
        )
    ]


@register("newsblocks")
def check_redirect_middleware(**_kwargs: Any) -> list[CheckMessage]:
    """W001: articles that move leave redirects, but nothing answers with them."""
    if not apps.is_installed("wagtail_newsblocks.articles") or REDIRECTS in settings.MIDDLEWARE:
        return []
    return [
        Warning(
            "Old addresses of articles that moved will not be found.",
            hint=f'Add "{REDIRECTS}", to MIDDLEWARE.',
            id="newsblocks.W001",
        )
    ]
