"""Strangers' HTML made harmless, and the one place that declares HTML safe to show."""

import re

import nh3
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

IMPORTED_TAGS = frozenset(
    "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h3 h4 h5"
    " h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead"
    " time tr u ul var wbr".split()
)
# No cite, which nobody sees: nh3 checks the schemes of href and src only.
IMPORTED_ATTRIBUTES = {
    "*": {"lang", "dir"},
    "a": {"href", "title"},
    "abbr": {"title"},
    "ol": {"start", "reversed"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
IMPORTED_SCHEMES = {"http", "https", "mailto", "tel"}

MAX_IMPORTED_CHARACTERS = 500_000
MAX_IMPORTED_TAGS = 10_000
MAX_IMPORTED_DEPTH = 100
MAX_PASSES = 5

_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)
_LINE_END = re.compile("\r\n?")
# A parser drops the first line break of a pre, and would drop one more each time.
_PRE_START = re.compile(r"(<pre\b[^>]*>)\n+", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


class TooComplex(ValueError):
    """HTML that is refused before any parser sees it; its text names the limit."""


def check_imported(raw: str) -> None:
    """Raise ``TooComplex`` where imported HTML is too long, has too many tags or nests too deeply to parse."""
    if len(raw) > MAX_IMPORTED_CHARACTERS:
        raise TooComplex(_("This HTML is longer than %(limit)d characters.") % {"limit": MAX_IMPORTED_CHARACTERS})
    if raw.count("<") > MAX_IMPORTED_TAGS:
        raise TooComplex(_("This HTML has more than %(limit)d tags.") % {"limit": MAX_IMPORTED_TAGS})
    if _depth(raw) > MAX_IMPORTED_DEPTH:
        raise TooComplex(
            _("This HTML nests more than %(limit)d elements in each other.") % {"limit": MAX_IMPORTED_DEPTH}
        )


def clean_imported(raw: str) -> SafeString:
    """Imported HTML with nothing left but harmless elements, attributes and addresses.

    What cannot be parsed safely (see ``check_imported``), or does not settle, is shown as text. Cleaning twice
    equals cleaning once.
    """
    cleaned = _settled(raw)
    return mark_safe(_clean(escape(raw)) if cleaned is None else cleaned)  # noqa: S308 - nh3 has just cleaned it


def web_address(address: str | None) -> str:
    """The address where it is one of the web, else nothing: forms check that, a program that stores may not."""
    return address if address and address.lower().startswith(("http://", "https://")) else ""


def editors_html(html: str) -> SafeString:
    """Rich text that Wagtail's own rewriter has expanded, declared safe as Wagtail's templates do.

    Wagtail's whitelist has filtered it when an editor or an API client stored it; strangers' HTML never comes here.
    """
    return mark_safe(html)  # noqa: S308 - the one doorway for editors' rich text


def _settled(html: str) -> str | None:
    """Cleaned until another pass changes nothing; None where it is, or becomes, too complex.

    One pass is not enough: what nh3 writes can be longer, deeper and parsed otherwise than what it read.
    """
    for _pass in range(MAX_PASSES):
        try:
            if "<" in html:  # without one there is nothing to parse, however long it is
                check_imported(html)
        except TooComplex:
            return None
        before, html = html, _clean(html)
        if html == before:
            return html
    return None


def _clean(html: str) -> str:
    text = _PRE_START.sub(r"\1", _UNWANTED.sub("", _LINE_END.sub("\n", html)))
    return nh3.clean(
        text,
        tags=set(IMPORTED_TAGS),
        attributes=IMPORTED_ATTRIBUTES,
        url_schemes=IMPORTED_SCHEMES,
        link_rel="noopener noreferrer",
    )


def _depth(raw: str) -> int:
    """How deeply elements nest at the most, estimated without a parser: unclosed ones count as open."""
    depth = deepest = 0
    for closing, name in _TAG.findall(raw):
        if name.lower() in _VOID:
            continue
        depth = max(depth - 1, 0) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest
