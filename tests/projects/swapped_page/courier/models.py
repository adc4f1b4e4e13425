"""The site's article and fronts, made of the package's mixins over the site's own base page."""

from django.db import models

from tests.projects.swapped_page.tree.models import BasePage
from wagtail_newsblocks.articles import panels
from wagtail_newsblocks.articles.models import ArticleMixin, FrontMixin


class ArticlePage(ArticleMixin, BasePage):
    main_work = models.ForeignKey(
        "newsblocks_sources.CitedWork", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    content_panels = [panels.KINDS, *BasePage.content_panels, "kicker", *ArticleMixin.newsblocks_content_panels]
    promote_panels = [*ArticleMixin.newsblocks_promote_panels, *BasePage.promote_panels]
    settings_panels = [*ArticleMixin.newsblocks_settings_panels, *BasePage.settings_panels]
    search_fields = [*BasePage.search_fields, *ArticleMixin.newsblocks_search_fields]
    api_fields = ArticleMixin.newsblocks_api_fields


class NewsSectionPage(FrontMixin, BasePage):
    content_panels = [*BasePage.content_panels, *FrontMixin.newsblocks_content_panels]
    api_fields = FrontMixin.newsblocks_api_fields


class FrontPage(FrontMixin, BasePage):
    content_panels = [*BasePage.content_panels, *FrontMixin.newsblocks_content_panels]
    api_fields = FrontMixin.newsblocks_api_fields
