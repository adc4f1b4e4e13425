"""Topics, contributors and the list of all articles in the admin."""

from typing import Any

import django_filters
import swapper
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import (
    BulkActionsColumn,
    PageStatusColumn,
    PageTitleColumn,
    ParentPageColumn,
)
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Locale
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import ArticleMixin, Contributor, FrontMixin, Topic
from .queries import get_article_model


def news_sections() -> Any:
    """The pages that list articles, fronts included, in the order of the tree."""
    return swapper.load_model("wagtailcore", "Page").objects.type(FrontMixin).order_by("path")


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


class NewsSectionFilter(django_filters.ModelChoiceFilter):
    """Articles below one news section, however deep."""

    def filter(self, qs: Any, value: Any) -> Any:
        """The pages below the section."""
        return qs.descendant_of(value) if value else qs


class ArticleFilterSet(PageFilterSet):
    """What an editor looks for a story by."""

    news_section = NewsSectionFilter(label=_("News section"), queryset=lambda _request: news_sections())
    bylines__contributor = django_filters.ModelChoiceFilter(
        label=_("Byline"), queryset=Contributor.objects.all(), distinct=True
    )
    genre = django_filters.ChoiceFilter(label=_("Genre"), choices=ArticleMixin.Genre.choices)
    live = django_filters.ChoiceFilter(label=_("Status"), choices=[(True, _("Live")), (False, _("Draft"))])
    published_at = django_filters.DateFromToRangeFilter(label=_("Published"), widget=DateRangePickerWidget)
    locale = django_filters.ModelChoiceFilter(label=_("Language"), queryset=Locale.objects.all())


class ArticleIndexView(IndexView):
    """All articles that the user may see in the explorer, in a fixed number of queries."""

    default_ordering = "-latest_revision_created_at"

    def annotate_queryset(self, pages: Any) -> Any:
        """The articles with their bylines."""
        return super().annotate_queryset(pages.prefetch_related("bylines__contributor"))


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
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Headline"), sort_key="title", classname="title"),
        ParentPageColumn("parent", label=_("News section")),
        BylinesColumn("bylines", label=_("Byline")),
        Column("genre", label=_("Genre"), accessor="get_genre_display", sort_key="genre"),
        DateColumn("published_at", label=_("Published"), sort_key="published_at", width="12%"),
        DateColumn(
            "latest_revision_created_at",
            label=_("Updated"),
            sort_key="latest_revision_created_at",
            width="12%",
        ),
        PageStatusColumn("status", label=_("Status"), sort_key="live", width="12%"),
    ]


def article_listings() -> list[ArticleListingViewSet]:
    """The list of the site's articles; none where the model is missing, which a system check reports."""
    try:
        return [ArticleListingViewSet(model=get_article_model())]
    except (LookupError, ValueError):
        return []
