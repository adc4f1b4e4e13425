"""Parties as stories and their lists of sources name them."""

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import pgettext

from .attribution import Disclosed, Party


def disclosure_mark(disclosed: Disclosed) -> SafeString:
    """What readers should know of a party, in the language in which it is said."""
    lang = format_html(' lang="{}"', disclosed.language) if disclosed.language else ""
    return format_html('<span class="newsblocks-disclosure"{}>{}</span>', lang, disclosed.text)


def party_mark(party: Party) -> SafeString:
    """A party with what readers should know of it."""
    if party.disclosure is None:
        return format_html("{}", party.name)
    pattern = pgettext("a party and what readers should know of it", "{name} ({disclosure})")
    return format_html(pattern, name=party.name, disclosure=disclosure_mark(party.disclosure))
