"""What an editor looks for a story by, in lists and reports."""

from typing import Any

import django_filters
import swapper
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.views.pages.listing import PageFilterSet
from wagtail.models import Locale

from .models import ArticleMixin, Contributor, FrontMixin, Topic
from .queries import get_article_model


def news_sections() -> Any:
    """The pages that list articles, fronts included, in the order of the tree."""
    return swapper.load_model("wagtailcore", "Page").objects.type(FrontMixin).order_by("path")


class NewsSectionFilter(django_filters.ModelChoiceFilter):
    """Articles below one news section, however deep."""

    def filter(self, qs: Any, value: Any) -> Any:
        """The pages below the section."""
        return qs.descendant_of(value) if value else qs


class AmongArticles:
    """Adds to a filter: it asks the articles' own fields, in a list of whatever pages."""

    def filter(self, qs: Any, value: Any) -> Any:
        """The pages that are articles of the value."""
        if not value:
            return qs
        return qs.filter(pk__in=super().filter(get_article_model().objects.all(), value).values("pk"))  # type: ignore[misc]  # a mixin: the class beside it has it


class GenreFilter(AmongArticles, django_filters.ChoiceFilter):
    """Articles of one genre."""


class TopicFilter(AmongArticles, django_filters.ModelChoiceFilter):
    """Articles on one topic."""


class PublishedFilter(AmongArticles, django_filters.DateFromToRangeFilter):
    """Articles that readers see under a date of the range."""


class NewsroomFilterSet(WagtailFilterSet):
    """What an editor looks for a story by."""

    news_section = NewsSectionFilter(label=_("News section"), queryset=lambda _request: news_sections())
    bylines__contributor = django_filters.ModelChoiceFilter(
        label=_("Byline"), queryset=Contributor.objects.all(), distinct=True
    )
    topics = TopicFilter(label=_("Topic"), queryset=Topic.objects.all())
    genre = GenreFilter(label=_("Genre"), choices=ArticleMixin.Genre.choices)
    live = django_filters.ChoiceFilter(label=_("Status"), choices=[(True, _("Live")), (False, _("Draft"))])
    published_at = PublishedFilter(label=_("Published"), widget=DateRangePickerWidget)
    locale = django_filters.ModelChoiceFilter(label=_("Language"), queryset=Locale.objects.all())

    class Meta:
        model = swapper.load_model("wagtailcore", "Page")
        fields: list[str] = []  # only the filters above


class ArticleFilterSet(NewsroomFilterSet, PageFilterSet):
    """The same, with what Wagtail's lists of pages have."""
