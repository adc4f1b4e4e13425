"""A party that information comes from, and what readers should know about it."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import combinations
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.search import index
from wagtail.snippets.models import register_snippet

from wagtail_newsblocks import languages
from wagtail_newsblocks.blocks.language import is_language_tag
from wagtail_newsblocks.sources import api_fields as interfaces
from wagtail_newsblocks.sources.addresses import canonical_list, check_addresses, is_web_address
from wagtail_newsblocks.sources.countries import check_country

from .record import RecordMixin


class Source(RecordMixin, index.Indexed, ClusterableModel):
    """A person, outlet, agency, authority or other party that information comes from."""

    class Kind(models.TextChoices):
        """Whether a source is somebody or something."""

        PERSON = "person", _("Person")
        ORGANISATION = "organisation", _("Organisation")

    class OrganisationType(models.TextChoices):
        """What sort of organisation a source is."""

        NEWS_AGENCY = "news_agency", _("News agency")
        NEWSPAPER = "newspaper", _("Newspaper or magazine")
        BROADCASTER = "broadcaster", _("Broadcaster")
        ONLINE_OUTLET = "online_outlet", _("Online outlet")
        GOVERNMENT = "government", _("Government or authority")
        COMPANY = "company", _("Company")
        NGO = "ngo", _("Non-governmental organisation")
        PARTY = "party", _("Political party")
        COURT = "court", _("Court")
        ACADEMIC = "academic", _("University or institute")
        PLATFORM_ACCOUNT = "platform_account", _("Account on a platform")
        OTHER = "other", _("Other")

    class ProvisionCategory(models.TextChoices):
        """How material comes from a source; the values are those of ANS (``distributor.category``)."""

        STAFF = "staff", _("Own staff")
        WIRES = "wires", _("News wire")
        FREELANCE = "freelance", _("Freelance")
        STOCK = "stock", _("Stock library")
        HANDOUT = "handout", _("Handed out by those concerned")
        OTHER = "other", _("Other")

    name = models.CharField(_("name"), max_length=200, db_index=True, help_text=_("As readers will see it."))
    alternate_name = models.CharField(
        _("other name"), max_length=200, blank=True, help_text=_("A short form or former name, such as “HNA”.")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.ORGANISATION)
    organisation_type = models.CharField(
        _("type of organisation"), max_length=20, choices=OrganisationType, blank=True, help_text=_("Not for a person.")
    )
    provision_category = models.CharField(
        _("how material comes from it"),
        max_length=20,
        choices=ProvisionCategory,
        blank=True,
        help_text=_("“Handed out” is what those concerned supply themselves, such as a press release."),
    )
    url = models.URLField(_("website"), max_length=500, blank=True, validators=[is_web_address])
    same_as = models.JSONField(
        _("known elsewhere as"),
        default=list,
        blank=True,
        validators=[check_addresses],
        help_text=_("One address a line: the entry in Wikidata (its number is enough), official profiles."),
    )
    country = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        validators=[check_country],
        help_text=_("Two letters, such as “IT”."),
    )
    language = models.CharField(
        _("language"),
        max_length=35,
        blank=True,
        validators=[is_language_tag],
        help_text=_("In which it speaks or publishes: a tag such as “it”."),
    )
    parent_organisation = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("parent organisation"),
        help_text=_("Whose part it is, or for whom a person works."),
    )
    funder = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("funder"),
        help_text=_("Who pays for it, where that is somebody else."),
    )
    ownership_funding_info = models.TextField(
        _("ownership and funding"),
        blank=True,
        help_text=_("For readers who want to know more: who owns it and what it lives on."),
    )
    contact_phone = models.CharField(_("telephone"), max_length=100, blank=True)
    contact_email = models.EmailField(_("e-mail"), blank=True)
    contact_notes = models.TextField(
        _("notes"), blank=True, help_text=_("How and when to reach them, and what they asked for.")
    )

    # No contact is among these: what is not indexed cannot be found, not even by its absence.
    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.SearchField("alternate_name"),
        index.AutocompleteField("alternate_name"),
        index.FilterField("id"),
        index.FilterField("kind"),
        index.FilterField("organisation_type"),
        index.FilterField("provision_category"),
        index.FilterField("country"),
        index.FilterField("merged_into_id"),
    ]
    api_fields = interfaces.SOURCE

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["name", "pk"]
        permissions = [("approve_unnamed_source", _("Can approve that a source is not named"))]

    def __str__(self) -> str:
        return self.name

    def clean_fields(self, exclude: Any = None) -> None:
        """Put codes and addresses into their canonical form, then check them."""
        self.country = self.country.upper()
        if isinstance(self.same_as, list) and all(isinstance(address, str) for address in self.same_as):
            self.same_as = canonical_list(self.same_as)
        super().clean_fields(exclude)

    def clean(self) -> None:
        """Refuse what contradicts itself."""
        super().clean()
        if self.kind == self.Kind.PERSON and self.organisation_type:
            raise ValidationError({"organisation_type": _("A person is of no type of organisation.")})
        for name in ("parent_organisation", "funder"):
            if self.pk and getattr(self, f"{name}_id") == self.pk:
                raise ValidationError({name: _("Choose another source than this one.")})
        if overlapping(list(self.disclosures.all())):
            raise ValidationError(OVERLAP, "overlap")

    def disclosure_on(self, day: date, language: str = "") -> "Disclosure | None":
        """What readers of ``language`` were to be told of this source on ``day``.

        The one in their language, else one without a language, else one in another: a label in a foreign language is
        better than none. Of a moment, its day by the site's clock counts.
        """
        if isinstance(day, datetime):
            day = timezone.localdate(day)
        valid = (disclosure for disclosure in self.disclosures.all() if disclosure.is_valid_on(day))
        return min(valid, key=lambda disclosure: disclosure.distance_from(language), default=None)


OVERLAP = _("Two disclosures in one language hold on the same day. End the earlier one before the later one begins.")


class DisclosureQuerySet(models.QuerySet):
    """Disclosures, in the newsroom's words."""

    def valid_on(self, day: date) -> "DisclosureQuerySet":
        """Those that held on that day."""
        return self.exclude(valid_from__gt=day).exclude(valid_until__lt=day)


class Disclosure(models.Model):
    """What readers should know of a source, for as long as it holds, and on what grounds it is said."""

    source = ParentalKey(Source, on_delete=models.CASCADE, related_name="disclosures")
    text = models.CharField(
        _("what readers are told"),
        max_length=255,
        help_text=_("Short, as it follows the name: “state-funded news agency”."),
    )
    language = models.CharField(
        _("language"),
        max_length=35,
        blank=True,
        validators=[is_language_tag],
        help_text=_(
            "Of this text, as a tag such as “it”. Empty: for stories in every language that has none of its own."
        ),
    )
    basis_url = models.URLField(
        _("grounds"),
        max_length=500,
        blank=True,
        validators=[is_web_address],
        help_text=_("The address of the evidence, such as an annual report or a register."),
    )
    valid_from = models.DateField(_("from"), null=True, blank=True, help_text=_("The first day. Empty: since always."))
    valid_until = models.DateField(
        _("until"), null=True, blank=True, help_text=_("The last day. Empty: it still holds.")
    )

    objects = DisclosureQuerySet.as_manager()

    api_fields = interfaces.DISCLOSURE

    class Meta:
        verbose_name = _("disclosure")
        verbose_name_plural = _("disclosures")
        ordering = ["pk"]  # databases differ on where an empty first day comes

    def __str__(self) -> str:
        return self.text

    def is_valid_on(self, day: date) -> bool:
        """Whether it held on that day; its first and last days count."""
        return (self.valid_from or date.min) <= day <= (self.valid_until or date.max)

    def distance_from(self, language: str) -> int:
        """How far its language is from ``language``: 0 the same, 1 a variant, 2 none is said, 3 another."""
        if not self.language:
            return 2
        if self.language.lower() == language.lower():
            return 0
        return 1 if languages.are_alike(self.language, language) else 3

    def overlaps(self, other: "Disclosure") -> bool:
        """Whether there is a day on which both hold for stories in the same language."""
        if self.language.lower() != other.language.lower():
            return False
        first = max(self.valid_from or date.min, other.valid_from or date.min)
        return first <= min(self.valid_until or date.max, other.valid_until or date.max)

    def clean(self) -> None:
        """Refuse a period that ends before it begins."""
        super().clean()
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValidationError({"valid_until": _("This lies before the first day.")})

    def validate_constraints(self, exclude: Any = None) -> None:
        """Refuse a period in which another disclosure of the source holds.

        A form checks its rows against each other instead, since the stored ones may be about to change.
        """
        super().validate_constraints(exclude)
        if "source" in (exclude or ()) or not self.source_id:
            return
        others = Disclosure.objects.filter(source_id=self.source_id).exclude(pk=self.pk)
        if any(self.overlaps(other) for other in others):
            raise ValidationError(OVERLAP, "overlap")


def overlapping(disclosures: Sequence[Disclosure]) -> tuple[Disclosure, Disclosure] | None:
    """The first two of ``disclosures`` that hold on the same day, or None."""
    pairs = combinations(disclosures, 2)
    return next(((one, other) for one, other in pairs if one.overlaps(other)), None)


register_snippet("wagtail_newsblocks.sources.viewsets.SourcesGroup")
