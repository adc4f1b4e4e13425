"""A work that stories cite, after CSL-JSON and the citation templates that take over from there."""

import hashlib
from textwrap import shorten
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.db.transaction import atomic
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable
from wagtail.search import index

from wagtail_newsblocks.blocks.language import is_language_tag
from wagtail_newsblocks.sources import api_fields as interfaces
from wagtail_newsblocks.sources import dates
from wagtail_newsblocks.sources.addresses import is_web_address

from .record import RecordMixin
from .source import Source

SHORT_NAME_LENGTH = 60


def _party(verbose_name: Any, help_text: Any) -> Any:
    return models.ForeignKey(
        Source,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=verbose_name,
        help_text=help_text,
    )


class CitedWork(RecordMixin, index.Indexed, ClusterableModel):
    """An article, release, transcript, ruling, data set or post that stories cite."""

    class Type(models.TextChoices):
        """What the work is; the values are types of CSL."""

        ARTICLE_NEWSPAPER = "article-newspaper", _("News article")
        WEBPAGE = "webpage", _("Web page")
        POST = "post", _("Post on a platform")
        POST_WEBLOG = "post-weblog", _("Blog post")
        REPORT = "report", _("Report")
        SPEECH = "speech", _("Speech")
        INTERVIEW = "interview", _("Interview")
        BROADCAST = "broadcast", _("Broadcast")
        HEARING = "hearing", _("Hearing")
        LEGAL_CASE = "legal_case", _("Court case")
        LEGISLATION = "legislation", _("Law")
        DATASET = "dataset", _("Data set")
        PERSONAL_COMMUNICATION = "personal_communication", _("Letter, mail or message")
        DOCUMENT = "document", _("Other document")

    class Genre(models.TextChoices):
        """In which capacity the work speaks, where its type does not say it."""

        PRESS_RELEASE = "press_release", _("Press release")
        AGENCY_REPORT = "agency_report", _("Agency report")
        STATEMENT = "statement", _("Statement")
        INTERVIEW = "interview", _("Interview")
        TRANSCRIPT = "transcript", _("Transcript")
        COURT_FILING = "court_filing", _("Court filing")
        OFFICIAL_RECORD = "official_record", _("Official record")
        STUDY = "study", _("Study")
        POST = "post", _("Post")
        OTHER = "other", _("Other")

    class UrlStatus(models.TextChoices):
        """What stands at the address today; the values are those of Citation Style 1."""

        LIVE = "live", _("Live")
        DEAD = "dead", _("Dead")
        DEVIATED = "deviated", _("Deviated")
        UNFIT = "unfit", _("Unfit")
        USURPED = "usurped", _("Usurped")

    class DigitalSourceType(models.TextChoices):
        """How a machine made the work; the values are IPTC's addresses."""

        TRAINED_ALGORITHMIC_MEDIA = (
            "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
            _("Made by a generative model"),
        )
        COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA = (
            "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia",
            _("Edited with a generative model"),
        )
        ALGORITHMIC_MEDIA = (
            "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia",
            _("Made by a program, without a trained model"),
        )
        DATA_DRIVEN_MEDIA = (
            "http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia",
            _("Made from data by a program"),
        )

    title = models.CharField(
        _("title"), max_length=500, help_text=_("As it is printed; of a work without one, what it is.")
    )
    translated_title = models.CharField(
        _("translated title"), max_length=500, blank=True, help_text=_("For readers who do not read its language.")
    )
    type = models.CharField(_("type"), max_length=30, choices=Type, default=Type.ARTICLE_NEWSPAPER)
    genre = models.CharField(_("genre"), max_length=30, choices=Genre, blank=True)
    container_title = models.CharField(
        _("appeared in"),
        max_length=300,
        blank=True,
        help_text=_("The newspaper, series or programme that it is part of."),
    )
    publisher = _party(_("publisher"), _("Who is answerable for it: the outlet, authority or company."))
    agency = _party(_("agency"), _("Whose report the publisher carried, where it is an agency's."))
    via = _party(_("obtained through"), _("Who gave it to us, where that is not the publisher."))
    issued = models.CharField(
        _("published"),
        max_length=10,
        blank=True,
        db_index=True,
        validators=[dates.check_truncated_date],
        help_text=_("As far as it is known: “2026”, “2026-05” or “2026-05-12”."),
    )
    accessed = models.CharField(
        _("read by us"),
        max_length=10,
        blank=True,
        validators=[dates.check_truncated_date],
        help_text=_("When we last saw it there."),
    )
    language = models.CharField(
        _("language"), max_length=35, blank=True, validators=[is_language_tag], help_text=_("A tag such as “it”.")
    )
    url = models.URLField(_("address"), max_length=1000, blank=True, validators=[is_web_address])
    url_status = models.CharField(
        _("state of the address"),
        max_length=10,
        choices=UrlStatus,
        default=UrlStatus.LIVE,
        help_text=_(
            "Deviated: the page no longer says it. Unfit: advertising or worse is there. Usurped: somebody else has the"
            " address."
        ),
    )
    archive_name = models.CharField(
        _("archive"), max_length=100, blank=True, help_text=_("Who keeps the copy, such as “Internet Archive”.")
    )
    archive_url = models.URLField(_("address of the copy"), max_length=1000, blank=True, validators=[is_web_address])
    archived_at = models.DateTimeField(_("archived at"), null=True, blank=True)
    digital_source_type = models.CharField(
        _("made by a machine"),
        max_length=200,
        choices=DigitalSourceType,
        blank=True,
        help_text=_("Only where a machine made the work or changed what it shows."),
    )
    excerpt = models.TextField(
        _("stored text"),
        blank=True,
        help_text=_("The passage as it stood, to check quotations against. It never leaves this form."),
    )
    excerpt_sha256 = models.CharField(_("fingerprint of the stored text"), max_length=64, blank=True, editable=False)
    is_retracted = models.BooleanField(
        _("retracted by its publisher"),
        default=False,
        help_text=_("The publisher has withdrawn it: stories that rest on it should be looked at."),
    )
    retracted_on = models.DateField(_("retracted on"), null=True, blank=True)
    retraction_note = models.TextField(
        _("about the retraction"), blank=True, help_text=_("What the publisher says, and where.")
    )

    has_become_retracted = False
    """Whether it is the save now under way, or else the last one, that marks the work as retracted."""

    # The stored text is not among these: what is not indexed cannot be found.
    search_fields = [
        index.SearchField("title", boost=2),
        index.AutocompleteField("title"),
        index.SearchField("translated_title"),
        index.SearchField("container_title"),
        index.RelatedFields("publisher", [index.SearchField("name")]),
        index.RelatedFields("agency", [index.SearchField("name")]),
        index.RelatedFields("authors", [index.SearchField("name")]),
        index.RelatedFields("identifiers", [index.SearchField("value")]),
        index.FilterField("id"),
        index.FilterField("type"),
        index.FilterField("genre"),
        index.FilterField("publisher_id"),
        index.FilterField("url_status"),
        index.FilterField("archive_url"),
        index.FilterField("language"),
        index.FilterField("issued"),
        index.FilterField("is_retracted"),
        index.FilterField("merged_into_id"),
    ]
    api_fields = interfaces.WORK

    class Meta:
        verbose_name = _("cited work")
        verbose_name_plural = _("cited works")
        ordering = ["-issued", "title", "pk"]

    def __str__(self) -> str:
        return self.title

    @property
    def short_name(self) -> str:
        """The title, cut between words where it is longer than a line of a list."""
        return shorten(self.title, SHORT_NAME_LENGTH, placeholder="…")

    @property
    def issued_in_words(self) -> str:
        """When it was published, in the language in force, such as “May 2026”."""
        return dates.in_words(self.issued)

    @property
    def accessed_in_words(self) -> str:
        """When it was last seen, in the language in force."""
        return dates.in_words(self.accessed)

    @property
    def state(self) -> str:
        """What an editor should know first: that it was retracted, or is a double."""
        if self.is_retracted:
            return gettext("Retracted")
        return gettext("Merged into “%(work)s”") % {"work": self.merged_into} if self.merged_into else ""

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with the fingerprint of the stored text, together with what follows from it: checks and flags."""
        self.excerpt_sha256 = hashlib.sha256(self.excerpt.encode()).hexdigest() if self.excerpt else ""
        if "excerpt" in (kwargs.get("update_fields") or ()):
            kwargs["update_fields"] = {*kwargs["update_fields"], "excerpt_sha256"}
        self.has_become_retracted = self._has_become_retracted()
        with atomic():
            super().save(*args, **kwargs)

    def _has_become_retracted(self) -> bool:
        if not self.is_retracted or self.pk is None:
            return False
        return not CitedWork.objects.filter(pk=self.pk, is_retracted=True).exists()

    def clean(self) -> None:
        """Refuse what says only half."""
        super().clean()
        if (self.archive_name or self.archived_at) and not self.archive_url:
            raise ValidationError({"archive_url": _("Give the address of the copy.")})
        if (self.retracted_on or self.retraction_note) and not self.is_retracted:
            raise ValidationError({"is_retracted": _("Tick this, or take away what is said about a retraction.")})


class WorkAuthor(Orderable):
    """One author of a work: a source, or a name that the registry need not know."""

    work = ParentalKey(CitedWork, on_delete=models.CASCADE, related_name="authors")
    source = models.ForeignKey(
        Source, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("source")
    )
    name = models.CharField(
        _("or a name"), max_length=200, blank=True, help_text=_("Where it is not worth a source of its own.")
    )

    api_fields = interfaces.AUTHOR

    class Meta(Orderable.Meta):
        verbose_name = _("author")
        verbose_name_plural = _("authors")
        constraints = [
            models.CheckConstraint(
                condition=Q(source__isnull=False, name="") | (Q(source__isnull=True) & ~Q(name="")),
                name="newsblocks_author_is_source_or_name",
                violation_error_message=_("Give either a source or a name."),
            )
        ]

    def __str__(self) -> str:
        return self.name or str(self.source)


class WorkIdentifier(Orderable):
    """A number by which others know a work."""

    class Kind(models.TextChoices):
        """Whose number it is."""

        DOI = "doi", _("DOI")
        CASE_NUMBER = "case_number", _("Case number")
        REPORT_NUMBER = "report_number", _("Report number")
        ISBN = "isbn", _("ISBN")
        OTHER = "other", _("Other")

    DOI_PREFIXES = ("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:")

    work = ParentalKey(CitedWork, on_delete=models.CASCADE, related_name="identifiers")
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.DOI)
    value = models.CharField(_("number"), max_length=200)

    api_fields = interfaces.IDENTIFIER

    class Meta(Orderable.Meta):
        verbose_name = _("identifier")
        verbose_name_plural = _("identifiers")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.value}"

    def clean(self) -> None:
        """Store a DOI without the address before it."""
        super().clean()
        prefix = next((prefix for prefix in self.DOI_PREFIXES if self.value.lower().startswith(prefix)), "")
        if self.kind == self.Kind.DOI:
            self.value = self.value[len(prefix) :].strip()
