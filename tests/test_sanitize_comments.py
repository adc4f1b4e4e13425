"""What readers type: nothing of it runs, it costs what its length lets expect, and cleaning it again changes nothing."""

import re

import pytest
from bleach._vendor import html5lib
from hypothesis import example, given
from hypothesis import strategies as st

from tests.hostile import VECTORS
from tests.runaway import stopped_where_it_runs_away
from tests.test_sanitize import anything, scheme, soup
from wagtail_newsblocks import sanitize
from wagtail_newsblocks.sanitize import TooComplex, check_limits, clean_comment, show_comment

texts = st.text("abc äß日 \n\t&>\"'.,;:!?", max_size=80)
ADDRESS = re.compile(r"(https?://[^\s/?#@:]+(:\d+)?([/?#]\S*)?|mailto:[^\s@]+@[^\s@]+)", re.IGNORECASE)
LINE_ENDS = re.compile(r"[ \t]*\n\s*")

FORMATTING = [*"b i s em strong code".split(), "a href=http://x.example"]
BOMBS = {
    "formatting that is opened anew in every paragraph": "".join(f"<{tag}>" for tag in FORMATTING * 2) + "x\n\n" * 130,
    "formatting opened anew in every item": "<ul>" + "<b>" * 18 + "<li>x" * 100,
    "formatting in paragraphs of its own": ("<p>" + "".join(f"<{tag}>" for tag in FORMATTING[:2])) * 9 + "<p>x" * 90,
    "closed otherwise than opened": "<b><i></b></i>" * 100,
    "links in links": "<a href=http://x.example>" * 19 + "x\n\n" * 100,
    "links and formatting": "<a href=http://x.example><b></a></b>" * 99,
    "lists in lists": "<ul><li>" * 20 + "x\n" * 4_000,
    "quotations in quotations": "<blockquote>" * 20 + "x\n\n" * 75,
    "a line a letter": "x\n" * 5_000,
    "a paragraph a letter": "x\n\n" * 3_333,
    "brackets": ("(" * 29 + "http://x.example" + ")") * 210,
    "brackets around addresses": "(http://x.example/" * 550,
    "addresses": "http://x.example " * 588,
    "addresses glued together": "http://" * 1_400,
    "dots": "www." * 2_500,
    "ampersands": "&" * 10_000,
    "entities of markup": "&lt;b&gt;" * 1_100,
    "unfinished tags": "<" * 400,
    "closing brackets": ">" * 10_000,
    "square brackets": "[" * 10_000,
    "combining marks": "a" + "\u0301" * 9_999,
    "one letter": "a" * 10_000,
    "attributes": "<a " + "b " * 140 + ">",
    "unfinished comments": "<!--" * 400,
    "unfinished CDATA": "<![CDATA[" * 400,
    "preformatted lines": "<pre>" + "\n " * 1_900 + "\n" * 90,
    "spaces before lines": "\n " * 4_990,
    "svg and style": "<svg><p><style><a id=</style><img src=1 onerror=x></a></style></p></svg>" * 40,
}


@pytest.fixture(params=[True, False], ids=["bleach and nh3", "nh3 alone"])
def cleaners(request, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_USE_BLEACH": request.param, "COMMENTS_MAX_LENGTH": 10_000}
    return request.param


def elements(html):
    """Every element that an HTML5 parser finds in it."""
    return list(html5lib.parseFragment(html, namespaceHTMLElements=False).iter())[1:]


def faults(html):
    """What an HTML5 parser finds in it that no comment may have."""
    for element in elements(html):
        if element.tag not in sanitize.COMMENT_TAGS:
            yield element.tag
        yield from set(element.attrib) - ({"href", "rel"} if element.tag == "a" else set())
        if element.get("href") is not None:
            address = element.get("href")
            if scheme(address) not in sanitize.COMMENT_SCHEMES or not ADDRESS.fullmatch(address):
                yield address
            if {"nofollow", "ugc"} - set(element.get("rel", "").split()):
                yield f"rel={element.get('rel')}"


def shown(html):
    """The text that a reader sees, its lines as they were typed."""
    html = html.replace("</p><p>", "\n\n").replace("<br>", "\n")
    return "".join(html5lib.parseFragment(html).itertext())


def each_way(raw, settings):
    """Cleaned by both cleaners, with and without links, and by nh3 alone."""
    for use_bleach in (True, False):
        settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_USE_BLEACH": use_bleach, "COMMENTS_MAX_LENGTH": 10_000}
        for links in (True, False):
            yield links, clean_comment(raw, links=links)


@pytest.mark.parametrize("raw", VECTORS)
def test_t1_no_hostile_vector_leaves_more_than_is_allowed(raw, settings):
    for links, cleaned in each_way(raw, settings):
        assert list(faults(cleaned)) == []
        assert list(faults(show_comment(cleaned))) == []
        assert links or "<a" not in cleaned


@pytest.mark.parametrize("raw", VECTORS)
def test_t1_a_hostile_vector_is_cleaned_once_and_for_all(raw, settings):
    for links, cleaned in each_way(raw, settings):
        assert clean_comment(cleaned, links=links) == cleaned
        assert show_comment(cleaned) == cleaned


@pytest.mark.parametrize("raw", VECTORS)
def test_t1_what_is_stored_unclean_is_clean_when_it_is_shown(raw):
    assert list(faults(show_comment(raw))) == []


@given(soup)
@example("<p>&#x202e;</p>")
@example("<pre>" + "\n" * 9 + "x</pre>")
@example("a<!-- <p> -->\nb")
@example("<b>\n\n<p>x</b>\n\ny")
@example("<a href=http://x.example>\n\n<b>x</a>\n\nhttp://x.example")
def test_cleaning_twice_equals_cleaning_once(raw):
    once = clean_comment(raw)
    assert clean_comment(once) == once
    assert show_comment(once) == once


@given(soup)
def test_cleaning_twice_equals_cleaning_once_with_nh3_alone(raw):
    from django.test import override_settings

    with override_settings(WAGTAIL_NEWSBLOCKS={"COMMENTS_USE_BLEACH": False}):
        once = clean_comment(raw)
        assert clean_comment(once) == once
        assert list(faults(once)) == []


@given(soup | anything)
def test_t1_only_allowed_elements_attributes_and_addresses_come_out(raw):
    for links in (True, False):
        assert list(faults(clean_comment(raw, links=links))) == []


@given(anything | soup)
def test_no_text_makes_cleaning_fail_and_all_that_comes_out_can_be_stored_and_sent(raw):
    for cleaned in (clean_comment(raw), show_comment(raw)):
        cleaned.encode()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0\uffff]", clean_comment(raw))
    sanitize.storable(raw).encode()
    sanitize.one_line(raw).encode()


@given(texts)
def test_text_without_markup_comes_out_as_typed_but_for_paragraphs_and_breaks(raw):
    lines = LINE_ENDS.sub(lambda found: "\n\n" if found[0].count("\n") > 1 else "\n", shown(raw).strip())
    assert shown(clean_comment(raw)) == shown(lines)


@given(soup)
def test_without_links_there_is_none(raw):
    assert "<a" not in clean_comment(raw, links=False)


@pytest.mark.parametrize("name", BOMBS)
def test_t20_what_passes_the_limits_costs_little(name, cleaners):
    raw = BOMBS[name]
    check_limits(raw)
    with stopped_where_it_runs_away():
        cleaned = clean_comment(raw)
    assert len(cleaned) < 6 * len(raw) + 5_000
    assert clean_comment(cleaned) == cleaned


@pytest.mark.parametrize(
    ("raw", "limit"),
    [
        ("a" * 5_001, "5000 characters"),
        ("<b>x</b>" * 201, "400 tags"),
        ("<b>" * 21, "20 elements"),
        ("<x>" * 21, "20 elements"),
        ("<b>" * 11 + "x\n\n" * 190, "2000 times"),
        ("(" * 30, "30 brackets"),
        (f'<a href="http://x.example/{"a" * 2_100}">', "2100 characters"),
        ("<a " + "b " * 151 + ">", "150 parts"),
        ("<a title='>" + "b " * 151, "150 parts"),
    ],
)
def test_t20_a_limit_is_named_before_anything_is_parsed(raw, limit):
    with pytest.raises(TooComplex, match=limit):
        check_limits(raw)


@pytest.mark.parametrize(
    "raw", ["a" * 5_000, "<b>x</b>" * 200, "<b>" * 20, "(" * 29, "<p>x" * 100, "<ul>" + "<li>x" * 99]
)
def test_what_is_within_the_limits_passes(raw):
    check_limits(raw)


@pytest.mark.parametrize(
    "raw", ["<b>x</b>" * 500, "<b>" * 25 + "x", "(" * 40 + "http://x.example", "<b>" * 11 + "x\n\n" * 190]
)
def test_what_does_not_pass_the_limits_is_shown_as_text(raw):
    cleaned = clean_comment(raw)
    assert "<b>" not in cleaned
    assert shown(cleaned).replace("\n", "").strip() == raw.replace("\n", "").strip()


def test_what_never_settles_is_shown_as_text(monkeypatch):
    monkeypatch.setattr(sanitize, "MAX_PASSES", 0)
    assert clean_comment("<b>x</b>") == "&lt;b&gt;x&lt;/b&gt;"


def test_the_longest_comment_is_a_setting_with_a_ceiling(settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MAX_LENGTH": 10}
    with pytest.raises(TooComplex, match="10 characters"):
        check_limits("a" * 11)
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MAX_LENGTH": 10**6}
    with pytest.raises(TooComplex, match="10000 characters"):
        check_limits("a" * 10_001)


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("", ""),
        ("Fish & ships", "<p>Fish &amp; ships</p>"),
        ("1 < 2 > 0", "<p>1 &lt; 2 &gt; 0</p>"),
        ("if a<b then", "<p>if a&lt;b then</p>"),
        ("one\r\ntwo\rthree\n\n \n\nfour\n", "<p>one<br>two<br>three</p><p>four</p>"),
        ("a\u202eb\u00adc\x00d\ud800e\ufdd0", "<p>abcde</p>"),
        ("می\u200cخواهم 👩\u200d🚒", "<p>می\u200cخواهم 👩\u200d🚒</p>"),
        ("<b>a\n\nb</b>", "<p><b>a</b></p><p><b>b</b></p>"),
        ("<p>own\nlines</p>", "<p>own\nlines</p>"),
        ("<pre>\na\n\n b</pre>\nafter", "<pre>a\n\n b</pre><p>after</p>"),
        ("<ul>\n<li>a\n<li>b\nc</ul>\n\nafter", "<ul><li>a</li><li>b<br>c</li></ul><p>after</p>"),
        ("<blockquote>q\n\nr</blockquote>\n\nreply", "<blockquote><p>q</p><p>r</p></blockquote><p>reply</p>"),
        ("<h1 id=x>a</h1><video>b</video>", "<p>ab</p>"),
    ],
)
def test_lines_and_harmless_markup_stay(raw, cleaned, cleaners):
    assert clean_comment(raw) == cleaned


def link(address, text=None):
    return f'<a href="{address}" rel="nofollow ugc noopener noreferrer">{text or address}</a>'


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("See https://x.example/a?b=1&c=2.", f"See {link('https://x.example/a?b=1&amp;c=2')}."),
        ("(www.x.example)", f"({link('http://www.x.example', 'www.x.example')})"),
        ("http://x.example:8000/", link("http://x.example:8000/")),
        ("ftp://x.example/ urn:x x@y.example", "ftp://x.example/ urn:x x@y.example"),
        ("https://user:word@x.example/", "https://user:word@x.example/"),
        ("http://[x", "http://[x"),
        ("<code>https://x.example</code>", "<code>https://x.example</code>"),
        ("<a href='https://x.example/'>there</a>", link("https://x.example/", "there")),
        ("<a href='mailto:a@x.example'>mail</a>", link("mailto:a@x.example", "mail")),
        ("<a href='/page'>a</a> <a href='//x.example'>b</a> <a>c</a>", "a b c"),
        ("<a href='https://evil.example/'>https://good.example/</a>", link("https://good.example/")),
        ("<a href='https://www.x.example/a'>www.x.example</a>", link("https://www.x.example/a", "www.x.example")),
        ("<a href='https://evil.example/'>» https://good.example/</a>", f"» {link('https://good.example/')}"),
        ("<a href='https://[x/'>http://[x</a>", "http://[x"),
    ],
)
def test_t33_addresses_become_links_that_search_engines_do_not_follow(raw, cleaned):
    assert clean_comment(raw) == f"<p>{cleaned}</p>"


def test_the_links_of_somebody_who_has_proved_nothing_are_text(cleaners):
    raw = "<a href='https://x.example/'>there</a>, https://x.example/"
    assert clean_comment(raw, links=False) == "<p>there, https://x.example/</p>"


def test_nh3_alone_leaves_bare_addresses_as_text(settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_USE_BLEACH": False}
    assert clean_comment("https://x.example/") == "<p>https://x.example/</p>"


@pytest.mark.parametrize(
    ("shown", "is_honest"),
    [
        ("there", True),
        ("https://www.evil.example/b", True),
        ("https://bank.example/", False),
        ("<b>https://ba</b>nk.example/", False),
        ("» www.bank.example", False),
        ("a &amp; https&#58;//bank.example/", False),
    ],
)
def test_t33_no_link_shows_the_address_of_another_site_whoever_cleans(cleaners, shown, is_honest):
    cleaned = clean_comment(f"<a href='https://evil.example/a'>{shown}</a>")
    assert ('href="https://evil.example/a"' in cleaned) == is_honest
    assert clean_comment(cleaned) == cleaned


def test_t3_the_version_of_the_policy_follows_the_cleaners(settings, monkeypatch):
    before = sanitize.comment_policy()
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_USE_BLEACH": False}
    assert sanitize.comment_policy() != before
    settings.WAGTAIL_NEWSBLOCKS = {}
    assert sanitize.comment_policy() == before
    monkeypatch.setattr(sanitize, "COMMENT_TAGS", sanitize.COMMENT_TAGS - {"b"})
    sanitize._policy.cache_clear()
    assert sanitize.comment_policy() != before
    sanitize._policy.cache_clear()


def test_a_name_is_one_line_without_what_nobody_sees():
    assert sanitize.one_line(" Ad\u200bm\nin\u202e \r\nBcc: x ") == "Adm in Bcc: x"


@pytest.mark.parametrize("shown_as", ["http://[x", "http://[::1/", "http://a.example]"])
def test_a_link_that_shows_an_address_which_is_none_becomes_text(shown_as):
    assert clean_comment(f'<a href="http://a.example/">{shown_as}</a>') == f"<p>{shown_as}</p>"
