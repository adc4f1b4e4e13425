"""The concrete pages. They add nothing, so that a site can subclass the abstract ones and lose nothing."""

from wagtail_newsblocks.articles.models import AbstractArticlePage, AbstractFrontPage, AbstractNewsSectionPage


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
