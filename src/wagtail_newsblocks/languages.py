"""Languages as Unicode's CLDR knows them."""

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal
from django.utils.translation import get_language


def babel_locale(tag: str | None = None) -> Locale:
    """A language tag, or the language in force, or what is nearest to it: its script, its language alone, English."""
    return _known(tag or get_language() or "en") or Locale("en")


def name_of(tag: str) -> str:
    """What a language is called in the language in force, such as “Italian”; of an unknown tag, the tag.

    Nothing for “und”, which says that nobody knows; CLDR would take it for its likeliest language.
    """
    if are_alike(tag, "und"):
        return ""
    found = _known(tag)
    return (found and found.get_display_name(babel_locale())) or tag


def are_alike(one: str, other: str) -> bool:
    """Whether who reads ``other`` reads ``one``: two tags of one language, be it in variants of it."""
    own, asked = (tag.lower().partition("-")[0] for tag in (one, other))
    return own == asked


def number(count: int) -> str:
    """A whole number as the language in force writes it, such as “4,984”, in Italian “4.984”."""
    return format_decimal(count, locale=babel_locale())


def _known(tag: str) -> Locale | None:
    parts = tag.split("-")
    for candidate in ("-".join(parts[:count]) for count in range(len(parts), 0, -1)):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None
