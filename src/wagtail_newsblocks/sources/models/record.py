"""What sources and cited works have in common: doubles are joined, and none goes while a story rests on it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import ProtectedError
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks.sources import merging, queries


class StillNamed(ProtectedError):
    """A record that was to be deleted is named somewhere; ``protected_objects`` are the first places."""

    def __init__(self, record: Any, places: queries.Places) -> None:
        message = gettext("“%(record)s” is still named in %(places)s.") % {
            "record": record,
            "places": ", ".join(map(str, places.first)) or places.count,
        }
        super().__init__(message, set(places.first))


class RecordQuerySet(models.QuerySet):
    """Sources or cited works, in the newsroom's words."""

    def unmerged(self) -> "RecordQuerySet":
        """Those that stand for themselves: what is offered for choosing."""
        return self.filter(merged_into__isnull=True)

    def standing_for(self, keys: Iterable[Any]) -> dict[Any, Any]:
        """By key, the record that each stands for now; keys that name nothing are left out.

        One query a link of the longest chain of merged records, however many keys there are.
        """
        return merging.standing_for(self, keys)

    def load_standing(self, records: Iterable[Any]) -> None:
        """Tell the merged ones of some records what they stand for now, all by the same few queries."""
        merged = [record for record in records if record.merged_into_id is not None]
        found = self.standing_for({record.merged_into_id for record in merged})
        for record in merged:
            record.standing = found[record.merged_into_id]

    def delete(self) -> Any:
        """Delete them, or raise ``StillNamed`` where something names one."""
        _refuse_where_named(self)
        return super().delete()

    delete.alters_data = True  # type: ignore[attr-defined]  # Django's mark on a method
    delete.queryset_only = True  # type: ignore[attr-defined]  # Django's mark on a method


class RecordMixin(models.Model):
    """A record of the registry."""

    if TYPE_CHECKING:  # what Django adds to the field, and Wagtail to a snippet
        merged_into_id: Any
        snippet_viewset: Any

    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="merged_records",
        verbose_name=_("merged into"),
        help_text=_("Where this is a double: the record to go by. Stories that name this one then show that one."),
    )

    objects = RecordQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def current(self) -> Any:
        """The record that this one stands for: itself, or the end of the chain that it was merged into."""
        return self if self.merged_into_id is None else self.standing

    @cached_property
    def standing(self) -> Any:
        """What a merged record stands for, asked for once; ``load_standing`` asks for many."""
        return type(self)._default_manager.standing_for([self.merged_into_id])[self.merged_into_id]

    def clean(self) -> None:
        """Refuse to merge a record into itself, at once or by way of others."""
        super().clean()
        if self.merged_into_id is None or self.pk is None:
            return
        if merging.would_close_a_circle(merging.merged_pairs(type(self)), self.pk, self.merged_into_id):
            raise ValidationError({"merged_into": _("That record is, or was merged into, this one.")})

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Delete the record, or raise ``StillNamed`` where something names it."""
        _refuse_where_named([self])
        return super().delete(*args, **kwargs)


def _refuse_where_named(records: Iterable[Any]) -> None:
    for record, places in queries.places_naming(list(records)).items():
        raise StillNamed(record, places)
