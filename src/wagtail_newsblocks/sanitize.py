"""Strangers' HTML made harmless, and the one place that declares HTML safe to show."""

import json
import re
from collections.abc import Iterator
from functools import cache, partial
from hashlib import sha256
from html import unescape
from importlib.metadata import version
from typing import Any
from urllib.parse import urlsplit

import bleach
import nh3
from bleach.linkifier import LinkifyFilter
from django.core.serializers.json import DjangoJSONEncoder
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from wagtail_newsblocks import conf

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

FEED_TAGS = IMPORTED_TAGS | frozenset("aside details h2 img section summary".split())
FEED_ATTRIBUTES = {
    **IMPORTED_ATTRIBUTES,
    "a": {"href", "title", "hreflang", "data-originalurl", "data-versionurl", "data-versiondate"},
    "blockquote": {"cite"},
    "img": {"src", "alt", "width", "height"},
    "li": {"value"},
}
# What readers of feeds would see the inside of, though it is nothing to read.
FEED_DROPPED = set("audio button canvas form iframe noscript object script style svg template video".split())

COMMENT_TAGS = frozenset("a b blockquote br code em i li ol p pre s strong ul".split())
COMMENT_SCHEMES = {"http", "https", "mailto"}
COMMENT_LINK_REL = "nofollow ugc noopener noreferrer"
COMMENT_CLEANING = 3  # one more whenever cleaning changes in a way that the names above do not show

MAX_COMMENT_CHARACTERS = 10_000
MAX_COMMENT_TAGS = 400
MAX_COMMENT_DEPTH = 20
MAX_COMMENT_TAG_CHARACTERS = 2_100
MAX_COMMENT_TAG_PARTS = 150
MAX_COMMENT_BRACKETS = 30
MAX_COMMENT_ADDRESS = 2_000
MAX_COMMENT_REOPENED = 2_000

MAX_IMPORTED_CHARACTERS = 500_000
MAX_IMPORTED_TAGS = 10_000
MAX_IMPORTED_DEPTH = 100
MAX_PASSES = 5

_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane | last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_END = re.compile("\r\n?")
# A parser drops the first line break of a pre, and would drop one more each time.
_PRE_START = re.compile(r"(<pre\b[^>]*>)\n+", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
# What could end a script or begin a comment in it, what JavaScript takes for the end of a line, what is no character.
_BREAKS_OUT = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())

# What a link of a comment may lead to: no names and passwords, no spaces, nothing relative, digits for a port.
_ADDRESS = re.compile(
    r"(?:https?://[^\s/?#@:\\<>\"'`]+(?::\d{1,5})?(?:[/?#][^\s<>\"`]*)?|mailto:[^\s@?&<>\"'`]+@[^\s@?&<>\"'`]+)",
    re.IGNORECASE,
)
_BARE_ADDRESS = re.compile(r"\({0,5}\b(?:https?://|www\.(?=\w))[^\s<>\"{}|\\^`]+", re.IGNORECASE)
_BLOCK = re.compile(r"(</?(?:blockquote|ol|ul|li|pre)\b[^>]*>)", re.IGNORECASE)
_HAS_LINES = re.compile(r"</?(?:p|br)\b", re.IGNORECASE)
_REOPENS = re.compile(r"<(?:p|li|ul|ol|blockquote|pre)\b|\n[ \t]*\n", re.IGNORECASE)
_OF_ELEMENTS = re.compile("<[^<>]*>")
_OF_LINES = re.compile("<(?:br|p|/p)>")
_LINK = re.compile(f'<a href="([^"<>]*)" rel="{COMMENT_LINK_REL}">(.*?)</a>', re.DOTALL)
_OF_LINKS = re.compile(f'<a href="[^"<>]*" rel="{COMMENT_LINK_REL}">[^<]*</a>')
_TAG_START = re.compile("<[A-Za-z/!?][^<>]*")
_PART = re.compile(r"[\s/\"'=]+")


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


def capfirst(text: str) -> str:
    """Text or safe HTML with a capital at its beginning; HTML that begins with an element stays as it is."""
    capitalised = text[:1].upper() + text[1:]
    return mark_safe(capitalised) if isinstance(text, SafeString) else capitalised  # noqa: S308 - "<" and "&" have no capital


def script_json(value: Any) -> SafeString:
    """A value as JSON for inside a ``<script>`` that holds data: no headline, name or quotation can break out of it."""
    written = json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False, allow_nan=False)
    return mark_safe(_BREAKS_OUT.sub(lambda found: f"\\u{ord(found[0]):04x}", written))  # noqa: S308 - as it says


def for_feeds(html: str, *, base: str) -> str:
    """A story's HTML for feeds: nothing that acts or styles, and every address in full, as seen from ``base``."""
    return nh3.clean(
        _UNSTORABLE.sub("", html),
        tags=set(FEED_TAGS),
        attributes={tag: set(names) for tag, names in FEED_ATTRIBUTES.items()},
        url_schemes=IMPORTED_SCHEMES,
        url_relative=("rewrite_with_base", base) if base else "deny",
        clean_content_tags=FEED_DROPPED,
        link_rel=None,
    ).strip()


def in_xml(text: str) -> str:
    """Text without the characters that no XML document may hold, whoever has typed or pasted them."""
    return _NOT_IN_XML.sub("", text)


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


def _depth(raw: str, flat: frozenset[str] = _VOID) -> int:
    """How deeply elements nest at the most, estimated without a parser: unclosed ones count as open, ``flat`` never."""
    depth = deepest = 0
    for closing, name in _TAG.findall(raw):
        if name.lower() in flat:
            continue
        depth = max(depth - 1, 0) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def comment_policy() -> str:
    """The version of what ``clean_comment`` does: what it lets through, and the libraries that it uses."""
    return _policy(conf.settings().COMMENTS_USE_BLEACH)


def check_limits(raw: str, *, settings: conf.Settings | None = None) -> None:
    """Raise ``TooComplex`` where a comment is too long or too involved to be parsed; its text names the limit.

    How long it may be is as ``settings`` say, else those in code.
    """
    limit = min((settings or conf.settings()).COMMENTS_MAX_LENGTH, MAX_COMMENT_CHARACTERS)
    if len(raw) > limit:
        raise TooComplex(_("Comments have at most %(limit)d characters.") % {"limit": limit})
    _check_shape(raw)


def clean_comment(raw: str, *, links: bool = True) -> SafeString:
    """A reader's comment with nothing left but harmless elements, its lines kept, its addresses made links.

    ``links=False`` leaves what links say, and takes away where they lead. What does not settle, or is refused by
    ``check_limits`` for its shape, is shown as text. Cleaning twice equals cleaning once.
    """
    cleaned = _settled_comment(raw, links=links)
    if cleaned is None:
        cleaned = _settled_comment(escape(raw), links=links)
    if cleaned is None:
        cleaned = _nh3_comment(escape(raw), links=links)
    return mark_safe(cleaned)  # noqa: S308 - nh3 has just cleaned it


def show_comment(html: str) -> SafeString:
    """The stored HTML of a comment, declared safe after one more cleaning, in case it has been changed in the store."""
    return mark_safe(_nh3_comment(html, links=True))  # noqa: S308 - nh3 has just cleaned it


def storable(text: str) -> str:
    """Text as it was typed, without the characters that a database refuses."""
    return _UNSTORABLE.sub("", text)


def one_line(text: str) -> str:
    """A name or another short text on one line, without the characters that nobody sees or that turn text around."""
    return " ".join(_UNWANTED.sub("", re.sub(r"\s", " ", text)).split())


@cache
def _policy(with_bleach: bool) -> str:  # noqa: FBT001 - a key of the cache
    parts = [
        *sorted(COMMENT_TAGS),
        *sorted(COMMENT_SCHEMES),
        _ADDRESS.pattern,
        _UNWANTED.pattern,
        COMMENT_LINK_REL,
        COMMENT_CLEANING,
        version("nh3"),
        with_bleach and version("bleach"),
    ]
    return sha256(ascii(parts).encode()).hexdigest()[:16]


def _check_shape(raw: str) -> None:
    """Raise ``TooComplex`` where something about a comment would cost a parser more than its length lets expect.

    Lines and links do not count that are written as cleaning writes them, so that what has been cleaned passes.
    """
    raw = _OF_LINKS.sub("", raw)
    if raw.count("<") - len(_OF_LINES.findall(raw)) > MAX_COMMENT_TAGS:
        raise TooComplex(_("Comments have at most %(limit)d tags.") % {"limit": MAX_COMMENT_TAGS})
    depth = _depth(raw, flat=_VOID | {"p", "li"})
    if depth > MAX_COMMENT_DEPTH:
        raise TooComplex(_("Comments nest at most %(limit)d elements in each other.") % {"limit": MAX_COMMENT_DEPTH})
    if depth * len(_REOPENS.findall(raw)) > MAX_COMMENT_REOPENED:
        raise TooComplex(
            _("Formatting that goes on over many paragraphs is opened anew in each, at most %(limit)d times.")
            % {"limit": MAX_COMMENT_REOPENED}
        )
    if "(" * MAX_COMMENT_BRACKETS in raw:
        raise TooComplex(_("Comments have fewer than %(limit)d brackets in a row.") % {"limit": MAX_COMMENT_BRACKETS})
    for tag in _tags_of(raw):
        if len(tag) > MAX_COMMENT_TAG_CHARACTERS or len(_PART.findall(tag)) > MAX_COMMENT_TAG_PARTS:
            raise TooComplex(
                _("A tag has at most %(limit)d characters and %(parts)d parts; is a quotation mark missing?")
                % {"limit": MAX_COMMENT_TAG_CHARACTERS, "parts": MAX_COMMENT_TAG_PARTS}
            )


def _tags_of(raw: str) -> Iterator[str]:
    """Every tag; one with an odd number of quotation marks may go on to the end, for all that is known unparsed."""
    for found in _TAG_START.finditer(raw):
        tag = found[0]
        if tag.count('"') % 2 or tag.count("'") % 2:
            yield raw[found.start() :]
            return
        yield tag


def _settled_comment(raw: str, *, links: bool) -> str | None:
    """Cleaned until another pass changes nothing; None where it is, or becomes, too involved, or never settles."""
    html = raw
    for _pass in range(MAX_PASSES):
        try:
            _check_shape(html)
            cleaned = _cleaned_comment(html, links=links)
        except Exception:  # noqa: BLE001 - whatever a parser trips over, the comment is shown as text
            return None
        lined = _with_lines(cleaned)
        if lined == cleaned == html:
            return html
        html = lined
    return None


def _cleaned_comment(html: str, *, links: bool) -> str:
    html = _closed(_UNWANTED.sub("", _LINE_END.sub("\n", html)))
    if conf.settings().COMMENTS_USE_BLEACH:
        html = _bleached(html, links=links)
    return _LINK.sub(_honest, _nh3_comment(html, links=links))


def _closed(html: str) -> str:
    """Text whose last “<” begins no tag, since none is closed after it: what follows would be lost."""
    end = html.rfind(">") + 1
    return html[:end] + html[end:].replace("<", "&lt;")


def _with_lines(html: str) -> str:
    """Blank lines made paragraphs and line ends made breaks, but in ``pre``, and where the author has done so."""
    if _HAS_LINES.search(html):
        return html
    pieces, inside = [], ""
    for piece in _BLOCK.split(html):
        if _BLOCK.fullmatch(piece):
            inside = _TAG.match(piece)[2].lower() if piece[1] != "/" else ""  # type: ignore[index]  # each piece between texts is a tag
            pieces.append(piece)
        elif inside == "pre":
            pieces.append(piece)
        elif inside in ("li", "ul", "ol"):
            pieces.append(_breaks(piece))
        else:
            pieces += [f"<p>{_breaks(part)}</p>" for part in re.split(r"\n[ \t]*\n", piece) if part.strip()]
    return "".join(pieces)


def _breaks(text: str) -> str:
    return re.sub(r"[ \t]*\n\s*", "<br>", text.strip())


def _bleached(html: str, *, links: bool) -> str:
    linkify = partial(
        LinkifyFilter, callbacks=[_leading_where_it_says], skip_tags={"pre", "code"}, url_re=_BARE_ADDRESS
    )
    cleaner = bleach.Cleaner(
        tags=COMMENT_TAGS if links else COMMENT_TAGS - {"a"},
        attributes={"a": _is_allowed},
        protocols=COMMENT_SCHEMES,
        strip=True,
        strip_comments=True,
        filters=[linkify] if links else [],
    )
    return cleaner.clean(html)


def _is_allowed(_tag: str, name: str, value: str) -> bool:
    return name == "href" and _stays(value)


def _stays(address: str) -> bool:
    """Whether nh3 will keep it too: what one cleaner makes a link and the other text would never settle."""
    return _is_address(address) and "href" in _nh3_comment(f'<a href="{escape(address)}"></a>', links=True)


def _is_address(value: str) -> bool:
    return len(value) <= MAX_COMMENT_ADDRESS and _ADDRESS.fullmatch(value) is not None


def _leading_where_it_says(attributes: dict[Any, Any], _is_new: bool) -> dict[Any, Any] | None:  # noqa: FBT001 - bleach's
    """Make text of a link that leads nowhere, or that shows another site's address than its own."""
    href = attributes.get((None, "href"), "")
    return attributes if _stays(href) and _leads_there(href, attributes.get("_text", "")) else None


def _honest(link: re.Match[str]) -> str:
    """A link as nh3 writes it, or only what it shows where that is another site's address."""
    href, shown = link[1], link[2]
    return link[0] if _leads_there(unescape(href), unescape(_OF_ELEMENTS.sub("", shown))) else shown


def _leads_there(href: str, shown: str) -> bool:
    """Whether what a link shows is no address, or one of the site that it leads to."""
    address = _BARE_ADDRESS.search(shown)
    return address is None or _host(address[0]) == _host(href)


def _host(address: str) -> str:
    """The site that an address is of, whether or not it says how to get there."""
    try:
        host = urlsplit(address if "://" in address else f"//{address}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _nh3_comment(html: str, *, links: bool) -> str:
    return nh3.clean(
        _PRE_START.sub(r"\1", _UNSTORABLE.sub("", html)),
        tags=set(COMMENT_TAGS if links else COMMENT_TAGS - {"a"}),
        attributes={"a": {"href"}, "*": set()} if links else {"*": set()},
        attribute_filter=_strict_address,
        url_schemes=COMMENT_SCHEMES,
        url_relative="deny",
        link_rel=COMMENT_LINK_REL,
    )


def _strict_address(_tag: str, name: str, value: str) -> str | None:
    """Drop an address that is not allowed; the other attribute that comes here is nh3's own ``rel``."""
    return value if name != "href" or _is_address(value) else None
