"""The tables of the articles room, and the abstract pages that a site builds on."""

from .article import AbstractArticlePage, ArticleMixin, ArticleQuerySet
from .byline import Byline, Contributor
from .front import AbstractFrontPage, AbstractNewsSectionPage, FrontMixin, Pick
from .image import CreditedImage
from .notice import AlreadyPublished, Notice, ShownNotice
from .publisher import Publisher
from .topic import Topic

__all__ = [
    "AbstractArticlePage",
    "AbstractFrontPage",
    "AbstractNewsSectionPage",
    "AlreadyPublished",
    "ArticleMixin",
    "ArticleQuerySet",
    "Byline",
    "Contributor",
    "CreditedImage",
    "FrontMixin",
    "Notice",
    "Pick",
    "Publisher",
    "ShownNotice",
    "Topic",
]
