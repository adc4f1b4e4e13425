"""Citations in rich text: what is stored of them, and how readers see them once they are numbered."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Protocol

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from wagtail_newsblocks.blocks.citing import CITATION

_ATTRIBUTE = re.compile(r"""([\w-]+)=(?:"([^"]*)"|'([^']*)')""")  # wagtail-localize writes either quotes
_KEY = re.compile(r"[0-9]{1,18}")
_EXPANDED = re.compile(r'<a class="newsblocks-citation"[^>]*>.*?</a>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class StoredCitation:
    """A citation as rich text has it; ``work`` is None where what is stored can be no key."""

    uid: str
    work: int | None
    locator: str
    note: str


class NumberedCitation(Protocol):
    """What has to be known of a citation to show it; ``number`` is None where its work is not known."""

    @property
    def number(self) -> int | None:
        """Which of the works of the page it cites."""

    @property
    def occurrence(self) -> int | None:
        """Which of the citations of that work it is."""

    @property
    def locator(self) -> str:
        """Where in the work."""

    @property
    def label(self) -> str:
        """The work's short name."""


def key_of(stored: str) -> int | None:
    """The key of a work, where ``stored`` can be one in every database."""
    return int(stored) if _KEY.fullmatch(stored) else None


def citations_in(stored_html: str) -> list[StoredCitation]:
    """The citations of a stored rich text, in order."""
    return [_read(found[1]) for found in CITATION.finditer(stored_html)]


def numbered(expanded_htmls: Sequence[str], citations: Iterable[NumberedCitation]) -> list[str]:
    """Expanded rich texts with their citations as readers see them: the first of ``citations`` in place of the first.

    What cites a work that is not known is taken out.
    """
    following = iter(citations)
    return [_EXPANDED.sub(lambda _found: _shown(following), html) for html in expanded_htmls]


def mark(number: int, anchor: str, label: str, locator: str = "") -> SafeString:
    """The number of a work, which leads to it in the list of sources and to which the list leads back."""
    return format_html(
        '<sup class="newsblocks-citation">'
        '<a id="{anchor}" href="#work-{number}" aria-label="{name}">{number}</a></sup>',
        number=number,
        anchor=anchor,
        name=accessible_name(number, label, locator),
    )


def accessible_name(number: int, label: str, locator: str = "") -> str:
    """What a screen reader says of a mark, in the language in force: “Source 3: Report on the quay, p. 4”."""
    values = {"number": number, "work": label, "locator": locator}
    if locator:
        # Translators: the link from a passage to its source. “locator” is where in the work, such as “p. 4”.
        return gettext("Source %(number)s: %(work)s, %(locator)s") % values
    return gettext("Source %(number)s: %(work)s") % values


def _read(attributes: str) -> StoredCitation:
    values = {name: unescape(double or single) for name, double, single in _ATTRIBUTE.findall(attributes)}
    return StoredCitation(
        uid=values.get("uid", ""),
        work=key_of(values.get("id", "")),
        locator=values.get("locator", ""),
        note=values.get("note", ""),
    )


def _shown(following: Iterator[NumberedCitation]) -> str:
    citation = next(following, None)
    if citation is None or citation.number is None:
        return ""
    anchor = f"cite-{citation.number}-{citation.occurrence}"
    return mark(citation.number, anchor, citation.label, citation.locator)
