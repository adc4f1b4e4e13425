"""What an editor looks for a dead link, a source in use or a story to review by."""

from collections.abc import Callable
from typing import Any

import django_filters
import swapper
from django.apps import apps
from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet

from .models import CitedWork, Disclosure, LinkCheck, ReviewFlag, Source


class ChoiceOf(django_filters.ChoiceFilter):
    """Those for which the condition of the chosen name holds."""

    def __init__(self, *, conditions: dict[str, tuple[Any, Callable[[], Q]]], **options: Any) -> None:
        self.conditions = conditions
        super().__init__(choices=[(name, label) for name, (label, _so) in conditions.items()], **options)

    def filter(self, qs: Any, value: Any) -> Any:
        """The rows for which it is as asked."""
        return qs.filter(self.conditions[value][1]()) if value else qs


def is_dead(place: str) -> Q:
    """The condition that the address of a work, or that of its copy, is dead."""
    return Q(Exists(LinkCheck.objects.filter(work=OuterRef("pk"), place=place, is_dead=True)))


class DeadLinksFilterSet(WagtailFilterSet):
    """What an editor looks for a dead link by."""

    copy = ChoiceOf(
        label=_("Archived copy"),
        conditions={
            "none": (pgettext_lazy("copy", "None"), lambda: Q(archive_url="")),
            "there": (_("There"), lambda: ~Q(archive_url="") & ~is_dead(LinkCheck.Place.COPY)),
            "dead": (_("Dead"), lambda: is_dead(LinkCheck.Place.COPY)),
        },
    )

    class Meta:
        model = CitedWork
        fields = ["url_status", "type"]


class InPeriodFilter(django_filters.DateFromToRangeFilter):
    """The days from which the stories that count are dated; what is listed depends on what is counted."""

    def filter(self, qs: Any, _value: Any) -> Any:
        """All of them: the report counts by it."""
        return qs

    @staticmethod
    def stories(value: Any) -> Any:
        """The pages of the period, or nothing where there is none."""
        if not value:
            return None
        pages = swapper.load_model("wagtailcore", "Page")._default_manager.alias(dated=_date_for_readers())
        if value.start:
            pages = pages.filter(dated__gte=value.start)
        return pages.filter(dated__lte=value.stop) if value.stop else pages


def _date_for_readers() -> Any:
    """The date that readers see: ``published_at`` on types of pages that have one, else that of the first one."""
    page = swapper.load_model("wagtailcore", "Page")
    given = [
        Subquery(model._default_manager.filter(pk=OuterRef("pk")).values("published_at"))
        for model in apps.get_models()
        if issubclass(model, page) and any(field.name == "published_at" for field in model._meta.local_fields)
    ]
    return Coalesce(*given, "first_published_at") if given else F("first_published_at")


def _disclosed() -> Q:
    valid = Disclosure.objects.valid_on(timezone.localdate()).filter(source=OuterRef("pk"))
    return Q(Exists(valid))


def _countries() -> list[tuple[str, str]]:
    countries = Source.objects.exclude(country="").order_by("country").values_list("country", flat=True).distinct()
    return [(country, country) for country in countries]


class SourceUseFilterSet(WagtailFilterSet):
    """What an editor asks sources by."""

    country = django_filters.ChoiceFilter(label=_("Country"), choices=_countries)
    disclosure = ChoiceOf(
        label=_("Has a disclosure today"),
        conditions={"yes": (_("Yes"), _disclosed), "no": (_("No"), lambda: ~_disclosed())},
    )
    published = InPeriodFilter(label=_("Stories published"), widget=DateRangePickerWidget)

    class Meta:
        model = Source
        fields = ["kind", "organisation_type", "provision_category"]


class ReviewFilterSet(WagtailFilterSet):
    """What an editor looks for a story to review by; those that nobody has settled, unless others are asked for."""

    state = ChoiceOf(
        label=_("State"),
        empty_label=None,
        initial="open",
        conditions={
            "open": (_("To review"), lambda: Q(settled_at__isnull=True)),
            "settled": (_("Settled"), lambda: Q(settled_at__isnull=False)),
        },
    )
    work = django_filters.ModelChoiceFilter(
        label=_("Retracted work"),
        queryset=lambda _request: CitedWork.objects.filter(pk__in=ReviewFlag.objects.values("work")),
    )

    class Meta:
        model = ReviewFlag
        fields: list[str] = []  # only the filters above

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        data = data.copy() if data is not None else {}
        data.setdefault("state", "open")
        super().__init__(data, *args, **kwargs)
