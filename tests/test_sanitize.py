"""Strangers' HTML: nothing of it runs, nothing of it makes a page fail, and cleaning it again changes nothing."""

import json
import re
from datetime import date
from urllib.parse import urlsplit

import pytest
from bleach._vendor import html5lib
from hypothesis import example, given
from hypothesis import strategies as st

from wagtail_newsblocks import sanitize
from wagtail_newsblocks.sanitize import clean_imported, script_json

TAGS = [*sorted(sanitize.IMPORTED_TAGS), *"script style iframe svg math img form input select option template".split()]
TAGS += "noscript textarea title plaintext xmp object embed base meta link html body head font center frameset".split()
ATTRIBUTES = [*"href cite lang dir title start colspan scope datetime id name class style onclick onerror src".split()]
ATTRIBUTES += ["xlink:href", "formaction", "srcdoc", "data-x", "rel", "target"]
VALUES = [
    "x",
    "javascript:x()",
    "JaVaScRiPt:1",
    "java\tscript:x",
    "&#106;avascript:x",
    "https://example.org/?a&b",
    "/page",
]
VALUES += [
    "mailto:a@b",
    "data:text/html,x",
    "//example.org",
    "tel:1",
    "vbscript:x",
    "color:red",
    "'",
    '"',
    ">",
    "\x01javascript:x",
]
ODDITIES = [
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?php",
    "&",
    "&#0;",
    "&#x202e;",
    "&shy;",
    "&#xd800;",
    "&nbsp",
    "&lt;b&gt;",
]
ODDITIES += [
    "\x00",
    "\ud800",
    "\udfff",
    "\u202e",
    "\u2028",
    "\ufeff",
    "\uffff",
    "\U0001ffff",
    "\r\n",
    "\r",
    "\n",
    "<",
    ">",
    '"',
    "'",
]

opening = st.builds(
    lambda tag, pairs, end: f"<{tag}{''.join(f' {name}={quote}{value}{quote}' for name, value, quote in pairs)}{end}",
    st.sampled_from(TAGS),
    st.lists(
        st.tuples(st.sampled_from(ATTRIBUTES), st.sampled_from(VALUES), st.sampled_from(['"', "'", ""])), max_size=3
    ),
    st.sampled_from([">", "/>", ""]),
)
closing = st.sampled_from(TAGS).map("</{}>".format)
anything = st.text(st.characters(), max_size=30)  # lone surrogates included
soup = st.lists(opening | closing | anything | st.sampled_from(ODDITIES), max_size=25).map("".join)


WORST = {
    "unclosed brackets": "<" * 20_000,
    "deep nesting": "<div>" * 50_000,
    "closed otherwise than opened": "<b></x>" * 4_999,
    "closed across a block": "<span><div></span>" * 3_333,
    "formatting that is opened anew in every paragraph": (
        "<p>" + "".join(f"<b lang={number}>" for number in range(90)) + "</p>" + "<p>x</p>" * 4_900
    ),
    "tables out of place": "<table><b></x>a" * 3_000,
    "many attributes": "<a " + "x=1 " * 100_000 + ">",
    "one long attribute": '<a title="' + "a" * 400_000 + '">',
    "links in links": "<a href=http://a></x>" * 4_999,
    "an unfinished comment": "<!--" + "-" * 400_000,
    "many entities": "&lt;" * 120_000,
    "more tags than allowed": "<br>" * 10_001,
    "longer than allowed": "<p>&\"'" * 200_000,
    "nothing but text, longer than allowed": "Fish & ships. " * 50_000,
    "many line breaks": "<pre>" + "\n" * 400_000,
}


def elements(html):
    """Every element that an HTML5 parser finds in it."""
    return list(html5lib.parseFragment(html, namespaceHTMLElements=False).iter())[1:]


def scheme(address):
    """The scheme that a browser would see: it passes over spaces and control characters."""
    found = re.match(r"([a-z][a-z0-9+.-]*):", re.sub(r"[\x00-\x20]", "", address.lower()))
    return found[1] if found else ""


@given(soup)
@example('<p title="x">&#x202e;</p>')
@example("<pre>" + "\n" * 9 + "x</pre>")
@example("<table><tr>" + "<td><table><tr>" * 30)
def test_cleaning_twice_equals_cleaning_once(raw):
    once = clean_imported(raw)
    assert clean_imported(once) == once


@pytest.mark.slow
@pytest.mark.parametrize("name", WORST)
def test_the_worst_is_cleaned_once_and_for_all(name):
    once = clean_imported(WORST[name])
    assert clean_imported(once) == once


@pytest.mark.slow
@pytest.mark.parametrize("name", WORST)
def test_the_worst_comes_out_within_the_limits(name):
    cleaned = clean_imported(WORST[name])
    assert cleaned.count("<") <= sanitize.MAX_IMPORTED_TAGS
    assert len(cleaned) <= 5 * len(WORST[name]) + 100


@given(soup)
@example('<q cite="javascript:x()">a</q><blockquote cite="javascript:x()">a</blockquote>')
def test_only_what_is_allowed_comes_out(raw):
    allowed = sanitize.IMPORTED_ATTRIBUTES
    for element in elements(clean_imported(raw)):
        assert element.tag in sanitize.IMPORTED_TAGS
        assert set(element.attrib) <= allowed["*"] | allowed.get(element.tag, set()) | {"rel"}
        for address in (element.get("href", ""), element.get("cite", "")):
            assert scheme(address) in {"", *sanitize.IMPORTED_SCHEMES}


@given(soup)
def test_no_style_id_name_class_or_handler_comes_out(raw):
    names = {name for element in elements(clean_imported(raw)) for name in element.attrib}
    assert not names & {"id", "name", "style", "class", "target", "src", "srcdoc"}
    assert not any(name.startswith(("on", "data-")) for name in names)


@given(anything | soup)
def test_whatever_comes_out_can_be_stored_and_sent(raw):
    cleaned = clean_imported(raw)
    cleaned.encode()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]", cleaned)


@given(st.text("abc äß日 \n&>\"'.,;:!?", max_size=60))
def test_text_without_markup_comes_out_as_the_same_text(raw):
    cleaned = clean_imported(raw)
    assert "<" not in cleaned
    assert "".join(html5lib.parseFragment(cleaned).itertext()) == "".join(html5lib.parseFragment(raw).itertext())


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("Fish & ships", "Fish &amp; ships"),
        ("1 < 2 > 0", "1 &lt; 2 &gt; 0"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\u202eb\u00adc\x00d\ud800e", "abcde"),
        ("می\u200cخواهم 👩\u200d🚒", "می\u200cخواهم 👩\u200d🚒"),
        ("", ""),
    ],
)
def test_plain_text_is_escaped_and_freed_of_what_nobody_sees(raw, cleaned):
    assert clean_imported(raw) == cleaned


@pytest.mark.parametrize(
    "html",
    [
        "<h3>Dawn</h3><p>The <b>ferry</b> <i>left</i>.<br>Late.</p>",
        '<ol start="3" reversed=""><li>a</li></ol>',
        '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table>',
        '<p lang="ar" dir="rtl">نص</p>',
        '<a href="https://example.org/?a=1&amp;b=2" title="there" rel="noopener noreferrer">there</a>',
        '<a href="/page" rel="noopener noreferrer">here</a>',
        "<blockquote>a <q>b</q></blockquote>",
        "<pre>  a\n  b</pre>",
        "<figure><figcaption>a</figcaption></figure>",
    ],
)
def test_harmless_html_stays_as_it_is(html):
    assert clean_imported(html) == html


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("<script>x()</script>a", "a"),
        ("<style>p{}</style>a", "a"),
        ("<!-- x -->a", "a"),
        ("<form><input name=x>a</form>", "a"),
        ("<h1>a</h1>", "a"),
        ('<p style="x" class="x" id="main" onclick="x()">a</p>', "<p>a</p>"),
        ('<a href="javascript:x()">a</a>', '<a rel="noopener noreferrer">a</a>'),
        ('<a href="javascript:1" target="_blank">a</a>', '<a rel="noopener noreferrer">a</a>'),
        ('<blockquote cite="javascript:x()">a</blockquote>', "<blockquote>a</blockquote>"),
        ("<p>a", "<p>a</p>"),
    ],
)
def test_what_could_do_harm_is_taken_out(raw, cleaned):
    assert clean_imported(raw) == cleaned


def test_blank_lines_at_the_start_of_preformatted_text_do_not_grow_or_shrink():
    assert clean_imported("<pre>\n\n\n\n\n\n\n\n  a</pre>") == "<pre>  a</pre>"


def test_html_that_is_too_complex_is_shown_as_text():
    assert clean_imported("<br>" * 10_001).startswith("&lt;br&gt;&lt;br&gt;")


def test_html_that_does_not_settle_is_shown_as_text(monkeypatch):
    monkeypatch.setattr(sanitize, "MAX_PASSES", 1)
    assert clean_imported("<b>a") == "&lt;b&gt;a"


@pytest.mark.parametrize(
    ("raw", "limit"),
    [("a" * 500_001, "500000"), ("<" * 10_001, "10000"), ("<div>" * 101, "100"), ("<DIV>" * 101, "100")],
)
def test_a_refusal_names_the_limit(raw, limit):
    with pytest.raises(sanitize.TooComplex, match=rf"\b{limit} "):
        sanitize.check_imported(raw)


@pytest.mark.parametrize(
    "raw", ["a" * 500_000, "<" * 10_000, "<div>" * 100, "<div></div>" * 200, "<br>" * 200, "</p>" * 200]
)
def test_what_is_just_within_the_limits_is_accepted(raw):
    sanitize.check_imported(raw)


def test_what_comes_out_is_shown_as_html_and_not_escaped_again():
    assert hasattr(clean_imported("<b>a</b>"), "__html__")
    assert sanitize.editors_html("<b>a</b>").__html__() == "<b>a</b>"


def test_addresses_of_other_kinds_are_taken_out():
    for raw in VALUES:
        for element in elements(clean_imported(f'<a href="{raw}">a</a>')):
            assert urlsplit(element.get("href", "")).scheme in {"", *sanitize.IMPORTED_SCHEMES}


SCRIPT_ODDITIES = ["</script>", "</ScRiPt >", "<!--", "<script>", "]]>", "-->", "&lt;", '"', "\\", "\\u003c"]
any_text = st.lists(anything | st.sampled_from([*SCRIPT_ODDITIES, *ODDITIES])).map("".join)
any_json = st.recursive(
    any_text | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(any_text, inner, max_size=4),
    max_leaves=12,
)


@given(any_json)
@example({"headline": "</script><script>alert(1)</script>"})
@example({"<!--<script>": "\ud800\u2028\u2029\udfff"})
def test_json_in_a_script_stays_in_it_and_says_the_same(value):
    written = script_json(value)
    written.encode()  # lone surrogates would make the page fail
    page = html5lib.parse(f'<script type="application/ld+json">{written}</script><p>b', namespaceHTMLElements=False)
    (script,) = page.iter("script")
    assert json.loads(script.text) == json.loads(json.dumps(value))
    assert [element.text for element in page.iter("p")] == ["b"]


def test_json_in_a_script_has_no_character_that_ends_it_or_a_line():
    written = script_json(["<>&\u2028\u2029é", date(2026, 5, 12)])
    assert written == '["\\u003c\\u003e\\u0026\\u2028\\u2029é", "2026-05-12"]'
    assert written.__html__() == written
