"""The concrete pages. They add nothing, so that a site can subclass the abstract ones and lose nothing."""

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured

from wagtail_newsblocks.requirements import ARTICLES, line_to_add

if not apps.is_installed(ARTICLES):  # no check could say it: the next import would fail first
    raise ImproperlyConfigured(line_to_add(ARTICLES))

from wagtail_newsblocks.articles.models import (
    AbstractArticlePage,
    AbstractFrontPage,
    AbstractNewsSectionPage,
)


class ArticlePage(AbstractArticlePage):
    """A news story."""

    class Meta(AbstractArticlePage.Meta):
        abstract = False


class NewsSectionPage(AbstractNewsSectionPage):
    """The front of a desk."""

    class Meta(AbstractNewsSectionPage.Meta):
        abstract = False


class FrontPage(AbstractFrontPage):
    """The front of the newspaper."""

    class Meta(AbstractFrontPage.Meta):
        abstract = False
