"""Blocks that name sources and works: a quotation with its chain, a figure whose credit is a party's."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import models
from wagtail.blocks import (
    BlockGroup,
    BooleanBlock,
    CharBlock,
    ChoiceBlock,
    ListBlock,
    StructBlock,
    StructBlockValidationError,
    TextBlock,
)
from wagtail.snippets.blocks import SnippetChooserBlock

from wagtail_newsblocks import blocks
from wagtail_newsblocks.blocks.choosers import LoadedTogether
from wagtail_newsblocks.blocks.figure import FigureValue
from wagtail_newsblocks.blocks.language import LanguageBlock
from wagtail_newsblocks.blocks.translation import NotTranslated
from wagtail_newsblocks.blocks.wagtail_names import NamedAsWagtail

from .dates import check_truncated_date, parse
from .words import Cue, Level, Mode, Obtained, Occasion, Part, withheld_at

SOURCE = "newsblocks_sources.Source"
WORK = "newsblocks_sources.CitedWork"


class RecordChooserBlock(LoadedTogether, SnippetChooserBlock):
    """A source or work, loaded together with the others of its page."""


class KeyBlock(NotTranslated, NamedAsWagtail, ChoiceBlock):
    """One of the words that attribution knows; no text of the story. Where none is sent, its default."""

    def clean(self, value: Any) -> Any:
        """The word, or the default, so that clients and importers need not know them all."""
        return super().clean(value or self.get_default())

    def get_searchable_content(self, _value: Any) -> list[str]:
        """Nothing: its label is the form's, not the story's."""
        return []


class TruncatedDateBlock(NotTranslated, NamedAsWagtail, CharBlock):
    """A day, month or year, as far as it is known."""

    def __init__(self, **kwargs: Any) -> None:
        options = {
            "required": False,
            "default": "",
            "max_length": 10,
            "search_index": False,
            "validators": (check_truncated_date,),
            "help_text": _("As far as it is known: “2026”, “2026-05” or “2026-05-12”."),
        }
        super().__init__(**{**options, **kwargs})


class PrivateTextBlock(NotTranslated, NamedAsWagtail, TextBlock):
    """Words for the newsroom alone: in no template, no search index and no public API."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"required": False, "default": "", "rows": 2, "search_index": False, **kwargs})


class StampBlock(PrivateTextBlock):
    """What the form writes by itself: nobody types it."""

    @cached_property
    def field(self) -> Any:
        """Shown, and not to be changed."""
        field = super().field
        field.widget.attrs["readonly"] = True
        return field


PRIVATE = frozenset({"anonymity_reason", "approved", "approved_by", "approved_at"})
"""The fields of a quotation that are the newsroom's alone."""


def is_for_newsroom(context: Mapping[str, Any] | None) -> bool:
    """Whether what an API answers goes to the bearer of a token of Wagtail's API v3.

    Wagtail shows a bearer only the pages that they may edit or publish. A session is no token, and API v2, which
    shows every bearer all public pages, wraps its requests.
    """
    request = (context or {}).get("request")
    token = getattr(models, "APIToken", ())  # from Wagtail 8 on
    return isinstance(request, HttpRequest) and isinstance(getattr(request, "auth", None), token)


class CreditedFigure(FigureValue):
    """A picture with its caption and credit, which may name a source."""

    @property
    def credit_line(self) -> str:
        """The credit given here, else the one that the image itself carries; behind it the source's name."""
        return credit_with_source(super().credit_line, self["credit_source"])


def credit_with_source(credit: str, source: Any) -> str:
    """A credit as printed: who made the picture, then the source that it is from; a source that made it stands once."""
    return " / ".join(dict.fromkeys(filter(None, [credit, source.name if source else ""])))


def _choice(words: Any, **options: Any) -> KeyBlock:
    return KeyBlock(choices=words.choices, **options)


def _line(**options: Any) -> CharBlock:
    return CharBlock(**{"required": False, "default": "", "max_length": 200, **options})


class HopBlock(StructBlock):
    """One link of the chain by which a statement reached the story."""

    party = RecordChooserBlock(SOURCE, label=_("Who carried it"), help_text=_("The outlet, agency or authority."))
    role = _choice(Part, label=_("What it did"), default=Part.REPORTED)
    work = RecordChooserBlock(WORK, label=_("In which work"), required=False)
    date = TruncatedDateBlock(label=_("Date"))

    class Meta:
        icon = "link"
        label = _("Link of the chain")
        form_layout = BlockGroup(children=["party", "work"], settings=["role", "date"])


class QuotationBlock(blocks.QuotationBlock):
    """What somebody said, and how we know: words, speaker and office, occasion, and who carried it to us.

    The sentence that names all this is computed (``sentence``), never typed. ``approved_by`` and ``approved_at`` are
    written by the form in which an unnamed source is approved, whatever a client sends.
    """

    mode = _choice(Mode, label=_("Kind of quotation"), default=Mode.DIRECT)
    source = RecordChooserBlock(
        SOURCE,
        label=_("Speaker in the registry"),
        required=False,
        help_text=_("The person or organisation that spoke. Its name is printed unless you give another as speaker."),
    )
    cue = _choice(Cue, label=_("Verb"), default=Cue.SAID)
    affiliation = _line(label=_("Of"), help_text=_("The office or company the speaker spoke for, as of that day."))
    date = TruncatedDateBlock(label=_("Said on"))
    occasion_type = _choice(Occasion, label=_("Occasion"), required=False)
    occasion = _line(label=_("Name of the occasion"), help_text=_("Such as “Harbour Day”; empty where it has none."))
    place = _line(label=_("Place"), help_text=_("The town first, such as “Ostrel, Harbour Square”."))
    obtained = _choice(
        Obtained,
        label=_("How we know"),
        required=False,
        help_text=_("Where others carried it to us, name them below."),
    )
    work = RecordChooserBlock(
        WORK, label=_("Where it can be read"), required=False, help_text=_("The work in which the words stand.")
    )
    hops = ListBlock(
        HopBlock(),
        label=_("Chain"),
        required=False,
        default=[],
        min_num=0,
        help_text=_("Who carried it: first the one we took it from, then the one which that one cites, and so on."),
    )
    original_text = TextBlock(label=_("Words in the original language"), required=False, default="", rows=2)
    original_language = LanguageBlock(
        label=_("Original language"), help_text=_("Where the words were translated: a tag such as “it”.")
    )
    translator = _line(label=_("Translator"), search_index=False)
    attribution_level = _choice(Level, label=_("On the record?"), default=Level.ON_THE_RECORD)
    anonymity_reason = PrivateTextBlock(
        label=_("Why the source is not named"), help_text=_("For the newsroom alone. Readers never see it.")
    )
    approved = BooleanBlock(
        label=_("Approved"),
        required=False,
        help_text=_("To be ticked by an editor who may approve unnamed sources, and knows who it is."),
    )
    approved_by = StampBlock(label=_("Approved by"), rows=1, help_text=_("Filled in when it is saved."))
    approved_at = StampBlock(label=_("Approved at"), rows=1, help_text=_("Filled in when it is saved."))

    class Meta:
        template = "newsblocks_sources/blocks/quotation.html"
        form_layout = BlockGroup(
            children=[
                "text",
                "source",
                "speaker",
                "role",
                BlockGroup(
                    heading=_("When and where"),
                    icon="date",
                    classname="collapsed",
                    label_format="",
                    children=["date", "occasion_type", "occasion", "place"],
                ),
                BlockGroup(
                    heading=_("How we know"),
                    icon="link",
                    classname="collapsed",
                    label_format="",
                    children=["work", "obtained", "hops"],
                ),
                BlockGroup(
                    heading=_("Translated words"),
                    icon="globe",
                    classname="collapsed",
                    label_format="",
                    children=["original_text", "original_language", "translator"],
                ),
                BlockGroup(
                    heading=_("Not on the record"),
                    icon="lock",
                    classname="collapsed",
                    label_format="",
                    children=["attribution_level", "anonymity_reason", "approved", "approved_by", "approved_at"],
                ),
            ],
            settings=["mode", "cue", "affiliation", "language"],
        )

    def get_api_representation(self, value: Any, context: Any = None) -> dict[str, Any]:
        """The quotation as readers may know it; whole for the newsroom, which would else lose what it writes back."""
        whole: dict[str, Any] = super().get_api_representation(value, context)
        if is_for_newsroom(context):
            return whole
        told = {name: said for name, said in whole.items() if name not in PRIVATE}
        return {**told, **{name: None if name == "source" else "" for name in withheld_at(told["attribution_level"])}}

    def get_searchable_content(self, value: Any) -> list[str]:
        """What readers are told, so that a search finds out nobody either."""
        hidden = withheld_at(value.get("attribution_level") or Level.ON_THE_RECORD)
        told = {name: said for name, said in value.items() if name not in hidden}
        content: list[str] = super().get_searchable_content(told)
        return content

    def clean(self, value: Any) -> Any:
        """Refuse a day that lies ahead, and words in an original language that is not said."""
        cleaned = super().clean(value)
        errors: dict[str, Any] = {}
        if self.is_deferred_validation:
            return cleaned
        if cleaned["date"] and parse(cleaned["date"]).first_day > timezone.localdate():
            errors["date"] = ValidationError(_("This day lies ahead."))
        if cleaned["original_text"] and not cleaned["original_language"]:
            errors["original_language"] = ValidationError(_("Say in which language that is."))
        if cleaned["source"] and cleaned["attribution_level"] != Level.ON_THE_RECORD:
            errors["source"] = ValidationError(_("Describe a source that is not to be named; do not choose it."))
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return cleaned


class FigureBlock(blocks.FigureBlock):
    """A picture whose credit may be a source of the registry; then it counts as use of the source."""

    credit_source = RecordChooserBlock(
        SOURCE,
        label=_("Credit from the registry"),
        required=False,
        help_text=_("The agency or archive that the picture is from; printed with the credit."),
    )

    class Meta:
        value_class = CreditedFigure
        form_layout = BlockGroup(children=["image", "caption", "credit"], settings=["credit_source", "source_link"])
