"""Template tags for attribution: doorways to functions that Python can call too."""

from typing import TYPE_CHECKING, Any

from django import template
from django.utils.safestring import SafeString

if TYPE_CHECKING:
    from wagtail_newsblocks.sources.attribution import Party, Quotation

register = template.Library()


@register.simple_tag(takes_context=True)
def newsblocks_quotation(context: Any, value: Any) -> "Quotation":
    """A quotation block's value as readers are told of it: ``{% newsblocks_quotation value as quotation %}``.

    In a story it is that of the story's attribution, so that its marks lead to the list of sources.
    """
    from wagtail_newsblocks.sources.loading import quotation_alone

    stored = value.block.get_prep_value(value)
    printing = context.get("newsblocks_printing")
    return (printing and printing.quotation(stored)) or quotation_alone(stored)


@register.simple_tag
def newsblocks_attribution(quotation: "Quotation") -> SafeString:
    """Who said it and how we know, in one sentence: ``{% newsblocks_attribution quotation as sentence %}``."""
    from wagtail_newsblocks.sources import sentence

    return sentence.as_html(quotation)


@register.simple_tag
def newsblocks_work_mark(quotation: "Quotation") -> SafeString | str:
    """The number that leads to the work in which a quotation stands: ``{% newsblocks_work_mark quotation %}``."""
    from wagtail_newsblocks.sources.citations import mark

    work = quotation.work
    return mark(work.number, quotation.anchor, work.short_name) if work else ""


@register.simple_tag
def newsblocks_party(party: "Party") -> SafeString:
    """A party with what readers should know of it: ``{% newsblocks_party work.publisher %}``."""
    from wagtail_newsblocks.sources.marks import party_mark

    return party_mark(party)


@register.filter
def newsblocks_known_date(stored: str) -> str:
    """A date as far as it is known, as the reader's language writes it: ``{{ work.issued|newsblocks_known_date }}``."""
    from wagtail_newsblocks.sources.dates import in_words

    return in_words(stored)


@register.filter
def newsblocks_language(tag: str, beside: str = "") -> str:
    """What a language is called in the reader's language: ``{{ work.language|newsblocks_language }}``.

    Nothing where it is the language ``beside`` it: ``{{ work.language|newsblocks_language:article.language }}``.
    """
    from wagtail_newsblocks import languages

    return languages.name_of(tag) if tag and not languages.are_alike(tag, beside) else ""


@register.filter
def newsblocks_identifier(identifier: tuple[str, str]) -> str:
    """A number by which others know a work, with its kind: ``{{ identifier|newsblocks_identifier }}``."""
    from wagtail_newsblocks.sources.models import WorkIdentifier

    kind, value = identifier
    return value if kind == WorkIdentifier.Kind.OTHER else f"{WorkIdentifier.Kind(kind).label} {value}"
