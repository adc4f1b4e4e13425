"""Topics, contributors and the list of all articles in the admin."""

from typing import Any

import swapper
from django.apps import apps
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import (
    BulkActionsColumn,
    PageStatusColumn,
    PageTitleColumn,
    PageTypeColumn,
    ParentPageColumn,
)
from wagtail.admin.views.pages.listing import ExplorableIndexView, IndexView
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.viewsets.pages import PageListingViewSet, PageViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from .filters import ArticleFilterSet
from .models import ArticleMixin, Contributor, FrontMixin, Topic
from .queries import get_article_model


class TopicViewSet(SnippetViewSet):
    """Topics, in the Snippets menu."""

    model = Topic
    icon = "tag"
    list_display = ["name", "slug"]
    copy_view_enabled = False


class ContributorViewSet(SnippetViewSet):
    """Contributors, in the Snippets menu."""

    model = Contributor
    icon = "user"
    list_display = ["name", "job_title", "kind"]
    list_filter = ["kind"]
    copy_view_enabled = False


class BylinesColumn(Column):
    """Who made an article, in the order of its bylines."""

    cell_template_name = "newsblocks_articles/admin/bylines_cell.html"

    def get_value(self, instance: Any) -> list[str]:
        """The names."""
        return [byline.contributor.name for byline in instance.bylines.all()]


class WithBylines:
    """Adds to a list of pages: their bylines, in a fixed number of queries."""

    def annotate_queryset(self, pages: Any) -> Any:
        """The pages with their bylines."""
        return super().annotate_queryset(pages.prefetch_related("bylines__contributor"))  # type: ignore[misc]  # a mixin: the class beside it has it


class ArticleIndexView(WithBylines, IndexView):
    """All articles that the user may see in the explorer."""


class FrontIndexView(WithBylines, ExplorableIndexView):
    """What stands below a front in the explorer: articles, and news sections among them."""


def _genre(page: Any) -> str:
    return page.get_genre_display() if isinstance(page, ArticleMixin) else ""


def _published_at(page: Any) -> Any:
    return page.published_at if isinstance(page, ArticleMixin) else None


BULK = BulkActionsColumn("bulk_actions")
HEADLINE = PageTitleColumn("title", label=_("Headline"), sort_key="title", classname="title")
BYLINES = BylinesColumn("bylines", label=_("Byline"))
UPDATED = DateColumn(
    "latest_revision_created_at", label=_("Updated"), sort_key="latest_revision_created_at", width="12%"
)
STATUS = PageStatusColumn("status", label=_("Status"), sort_key="live", width="12%")


class ArticleListingViewSet(PageListingViewSet):
    """The menu's “Articles”: every story, with the columns and filters of a newsroom."""

    icon = "doc-full"
    menu_label = _("Articles")
    menu_order = 150
    add_to_admin_menu = True
    name = "newsblocks_article_listing"
    index_view_class = ArticleIndexView
    filterset_class = ArticleFilterSet
    columns = [
        BULK,
        HEADLINE,
        ParentPageColumn("parent", label=_("News section")),
        BYLINES,
        Column("genre", label=_("Genre"), accessor=_genre, sort_key="genre"),
        DateColumn("published_at", label=_("Published"), sort_key="published_at", width="12%"),
        UPDATED,
        STATUS,
    ]


class FrontViewSet(PageViewSet):
    """One type of front, with the same columns and filters where its children are explored."""

    index_view_class = FrontIndexView
    filterset_class = ArticleFilterSet
    columns = [
        BULK,
        HEADLINE,
        BYLINES,
        Column("genre", label=_("Genre"), accessor=_genre),
        DateColumn("published_at", label=_("Published"), accessor=_published_at, width="12%"),
        UPDATED,
        PageTypeColumn("type", label=_("Type"), accessor="page_type_display_name", width="12%"),
        STATUS,
    ]

    @property
    def parent_models(self) -> list[Any]:
        """The fronts whose children are listed so: this type alone."""
        return [self.model]

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """The list is of all kinds of pages, not of fronts alone."""
        page_model = swapper.load_model("wagtailcore", "Page")
        arguments: dict[str, Any] = super().get_index_view_kwargs(**{**kwargs, "model": page_model})
        return arguments


def page_viewsets() -> list[ViewSet]:
    """The list of the site's articles, and the explorer of each type of front.

    Without the list where the site's article model is missing, which a system check reports.
    """
    fronts = [FrontViewSet(model=model) for model in apps.get_models() if issubclass(model, FrontMixin)]
    try:
        return [ArticleListingViewSet(model=get_article_model()), *fronts]
    except (LookupError, ValueError):
        return list(fronts)
