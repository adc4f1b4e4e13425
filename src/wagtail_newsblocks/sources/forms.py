"""The forms in which editors keep the registry, and the short ones in which reporters add to it while they write."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.permissions import ModelPermissionPolicy

from .addresses import canonical_list, check_addresses
from .models import CitedWork, Source
from .models.source import OVERLAP, overlapping


class AddressesField(forms.Field):
    """A list of addresses, one a line."""

    widget = forms.Textarea(attrs={"rows": 3})

    def prepare_value(self, value: Any) -> Any:
        """The list as lines."""
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> list[str]:
        """The lines as a list, in canonical form; clients of Wagtail's API send a list."""
        lines = value.splitlines() if isinstance(value, str) else value or []
        if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
            raise ValidationError(_("Give a list of addresses."), "invalid")
        return canonical_list(lines)

    def validate(self, value: list[str]) -> None:
        """Each has to be an address of the web."""
        super().validate(value)
        check_addresses(value)

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether the list is another one, or none at all."""
        try:
            return (initial or []) != self.to_python(data)
        except ValidationError:
            return True


class WebAddressField(forms.URLField):
    """An address to which https is added where nothing is given, on every version of Django."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"assume_scheme": "https", **options})


class SourceForm(WagtailAdminModelForm):
    """A source with its disclosures, which are checked against each other."""

    same_as = AddressesField(
        label=_("Known elsewhere as"), required=False, help_text=Source._meta.get_field("same_as").help_text
    )

    def clean(self) -> dict[str, Any]:
        """Refuse disclosures that hold on the same day."""
        cleaned: dict[str, Any] = super().clean()
        if "disclosures" in self.formsets:
            self._refuse_overlaps(self.formsets["disclosures"])
        return cleaned

    def _refuse_overlaps(self, formset: Any) -> None:
        if not formset.is_valid():
            return
        rows = [row for row in formset.forms if not row.cleaned_data.get("DELETE")]
        pair = overlapping([row.instance for row in rows])
        if pair:
            later = max(pair, key=lambda disclosure: disclosure.valid_from or date.min)
            next(row for row in rows if row.instance is later).add_error("valid_from", OVERLAP)


class NewRecordForm(forms.ModelForm):
    """What a reporter fills in to add a record without leaving the article."""

    def __init__(self, *args: Any, for_user: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.for_user = for_user

    def doubles(self) -> Any:
        """The records that look like the one to be added; none, unless a form knows what to look for."""
        return self._meta.model._default_manager.none()

    def clean(self) -> dict[str, Any] | None:
        """Refuse a record that is there already, so that nobody has to merge it later."""
        cleaned = super().clean()
        if not self.errors and (double := self.doubles().first()):
            raise ValidationError(_("“%(record)s” is there already: search for it."), "double", {"record": double})
        return cleaned


class NewSourceForm(NewRecordForm):
    """A source, as far as a reporter needs it."""

    class Meta:
        model = Source
        fields = ["name", "kind", "organisation_type", "url"]
        field_classes = {"url": WebAddressField}

    def doubles(self) -> Any:
        """The sources of the same name."""
        return named(self.cleaned_data["name"])


class NewWorkForm(NewRecordForm):
    """A cited work, as far as a reporter needs it."""

    publisher_name = forms.CharField(
        label=_("Publisher"),
        required=False,
        max_length=200,
        help_text=_("The outlet, authority or company. A source that is not there yet is added."),
    )

    class Meta:
        model = CitedWork
        fields = ["title", "type", "genre", "publisher_name", "url", "issued", "language"]
        field_classes = {"url": WebAddressField}

    field_order = Meta.fields

    def doubles(self) -> Any:
        """The works at the same address."""
        url = self.cleaned_data["url"]
        return CitedWork.objects.filter(url=url) if url else CitedWork.objects.none()

    def clean_publisher_name(self) -> str:
        """Refuse a new publisher from somebody who may not add sources."""
        name: str = self.cleaned_data["publisher_name"]
        may_add = self.for_user is None or ModelPermissionPolicy(Source).user_has_permission(self.for_user, "add")
        if name and not may_add and not named(name).exists():
            raise ValidationError(_("There is no source of this name, and you may not add one."))
        return name

    def save(self, commit: bool = True) -> Any:  # noqa: FBT001, FBT002 - Django's signature
        """Save the work, and its publisher where that is new."""
        if name := self.cleaned_data["publisher_name"]:
            found = named(name).first()
            self.instance.publisher = found.current if found else Source.objects.create(name=name)
        return super().save(commit)


class CitationForm(forms.Form):
    """What a citation says beside the work; both may stay empty."""

    locator = forms.CharField(
        label=_("Where in it"),
        required=False,
        max_length=200,
        help_text=_("Such as “p. 4”, “para. 12” or “at 1:05”. Readers see it."),
    )
    note = forms.CharField(
        label=_("Note"),
        required=False,
        max_length=1000,
        help_text=_("What it bears out, in your words. Readers see it in the list of sources."),
    )


def named(name: str) -> Any:
    """The sources of that name or other name, in whatever case, those that stand for themselves first."""
    is_name = Q(name__iexact=name.strip()) | Q(alternate_name__iexact=name.strip())
    return Source.objects.filter(is_name).order_by(F("merged_into").asc(nulls_first=True), "pk")


class SettleForm(forms.Form):
    """What was done about stories that were to be reviewed."""

    note = forms.CharField(
        label=_("What was done"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("For the newsroom, such as “Took the figure out and added a correction.”"),
    )
