"""What moderators look for comments by."""

from typing import Any

import django_filters
import swapper
from django import forms
from django.db.models import Exists, OuterRef, QuerySet, TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.models import Site

from . import scopes
from .models import Comment, CommentStream
from .queues import Queue, in_queue
from .reasons import REASONS

LEVELS = 3
"""How deep below a site's root the pages are that are offered as sections."""


class QueueFilter(django_filters.ChoiceFilter):
    """Comments that wait for the same thing; those that are held unless another queue is named."""

    def filter(self, qs: Any, value: Any) -> Any:
        """The comments of the queue."""
        return in_queue(qs, value or Queue.HELD)


class SiteFilter(django_filters.ModelChoiceFilter):
    """Comments on the pages of one site."""

    def filter(self, qs: Any, value: Any) -> Any:
        """The comments of the site."""
        return qs.filter(**{f"{self.field_name}__startswith": value.root_page.path}) if value else qs


class SectionField(django_filters.fields.ModelChoiceField):
    """A choice of pages that shows how they lie in the tree."""

    def label_from_instance(self, page: Any) -> str:
        """The page's title, moved in as deep as it lies."""
        return "\N{EM SPACE}" * max(page.depth - 2, 0) + page.get_admin_display_title()


class SectionFilter(django_filters.ModelChoiceFilter):
    """Comments on a page and on all pages below it, however deep."""

    field_class = SectionField

    def filter(self, qs: Any, value: Any) -> Any:
        """The comments there."""
        return qs.filter(**{f"{self.field_name}__startswith": value.path}) if value else qs


class ReasonFilter(django_filters.ChoiceFilter):
    """Comments that were held for one reason, among others; every database finds it in the stored text."""

    def filter(self, qs: Any, value: Any) -> Any:
        """The comments with that reason."""
        if not value:
            return qs
        return qs.annotate(reasons=Cast("hold_reasons", TextField())).filter(reasons__contains=f'"{value}"')


class PageFilter(django_filters.CharFilter):
    """Comments on one page, by its number, or on all whose headline has some words."""

    def filter(self, qs: Any, value: Any) -> Any:
        """The comments there."""
        if not value:
            return qs
        if value.isdecimal():
            return qs.filter(stream__page=value)
        return qs.filter(stream__page__title__icontains=value)


class AuthorFilter(django_filters.CharFilter):
    """Comments of a name, or of an e-mail address, which is asked for in full."""

    def filter(self, qs: Any, value: Any) -> Any:
        """The comments of the author."""
        if not value:
            return qs
        if "@" in value:
            return qs.filter(private__email__iexact=value.strip())
        return qs.filter(author_name__icontains=value)


def sites(_request: Any) -> "QuerySet[Site]":
    """All sites."""
    return Site.objects.select_related("root_page")


def sections_for(request: Any) -> "QuerySet[Any]":
    """The pages near the root of the tree on or below which there are comments that somebody moderates."""
    streams = scopes.streams_moderated_by(request.user).filter(page__path__startswith=OuterRef("path"))
    pages = swapper.load_model("wagtailcore", "Page").objects.filter(numchild__gt=0, depth__range=(2, 1 + LEVELS))
    return pages.filter(Exists(streams)).order_by("path")


class OfPages(WagtailFilterSet):
    """Asks where in the tree something happened; of a single site, not of which."""

    site = SiteFilter(field_name="stream__page__path", label=_("Site"), queryset=sites)
    section = SectionFilter(field_name="stream__page__path", label=_("News section"), queryset=sections_for)

    class Meta:
        model = CommentStream
        fields: list[str] = []  # only the filters above

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if Site.objects.count() < 2:
            del self.filters["site"]


class CommentFilterSet(OfPages):
    """What a moderator looks for comments by."""

    queue = QueueFilter(label=_("Queue"), choices=Queue.choices, empty_label=None, widget=forms.RadioSelect)
    page = PageFilter(label=_("Page"), help_text=_("Words of its headline, or its number."))
    status = django_filters.MultipleChoiceFilter(
        label=_("Status"), choices=Comment.Status.choices, widget=forms.CheckboxSelectMultiple
    )
    reason = ReasonFilter(
        label=_("Reason"), choices=sorted(REASONS.items(), key=lambda pair: pair[0]), empty_label=_("Any reason")
    )
    author = AuthorFilter(label=_("Author"))
    sort_at = django_filters.DateFromToRangeFilter(label=_("Sent"), widget=DateRangePickerWidget)

    class Meta:
        model = Comment
        fields: list[str] = []  # only the filters above

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filters.move_to_end("queue", last=False)
