"""System checks of a site's settings; what it has to install is in ``requirements``."""

from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register

from wagtail_newsblocks import conf

REDIRECTS = "wagtail.contrib.redirects.middleware.RedirectMiddleware"


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
def check_time_zones(**_kwargs: Any) -> list[CheckMessage]:
    """E004: dates without a time zone, which cannot be compared with those of a list's cursor."""
    if settings.USE_TZ or not apps.is_installed("wagtail_newsblocks.articles"):
        return []
    return [Error("Articles need dates with a time zone.", hint="Set USE_TZ = True.", id="newsblocks.E004")]


@register("newsblocks")
def check_blocking_findings(**_kwargs: Any) -> list[CheckMessage]:
    """E005: the findings that block publishing include a code that there is not."""
    if not apps.is_installed("wagtail_newsblocks.sources"):
        return []
    from wagtail_newsblocks.sources.findings import Code

    unknown = sorted(set(conf.settings().SOURCES_BLOCKING) - set(Code.values))
    return [
        Error(
            f'SOURCES_BLOCKING names "{code}", which is no code of a finding.',
            hint=f"The codes are {', '.join(Code.values)}.",
            id="newsblocks.E005",
        )
        for code in unknown
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
