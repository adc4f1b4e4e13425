"""Other ways to look at a page: from right to left, in the reader's own colours, and on paper."""

import pytest

from tests.browser.conftest import DESK, PHONE, ZOOMED, overflow

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

BORDERS = """(element) => {
    const style = getComputedStyle(element);
    return ["Top", "Right", "Bottom", "Left"].filter((side) =>
        style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0
            && style[`border${side}Color`] !== getComputedStyle(document.body).backgroundColor);
}"""
COLOURS = "element => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor]"
BLACK_ON_WHITE = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
ON_PAPER_NOT = [
    ".newsblocks-skip",
    ".newsblocks-masthead .newsblocks-search",
    ".newsblocks-editions",
    ".newsblocks-contents",
    ".newsblocks-related",
    ".newsblocks-embed__consent",
    ".newsblocks-media__player",
    ".newsblocks-policies",
]


def borders(window, selector):
    return window.locator(selector).first.evaluate(BORDERS)


def start(window, selector):
    """How far an element's right edge is from that of the window."""
    box = window.locator(selector).first.bounding_box()
    return window.viewport_size["width"] - box["x"] - box["width"]


def test_an_edition_from_right_to_left_is_mirrored(open_window, violations, both, settings):
    settings.LANGUAGES_BIDI = ["it"]
    window = open_window()
    for page in (both["it"].whole, both["it"].front, both["it"].short):
        window.goto(page.get_url())
        assert window.get_attribute("html", "dir") == "rtl"
        for viewport in (PHONE, DESK):
            window.set_viewport_size(viewport)
            assert overflow(window) <= 0, (page.title, viewport)
            assert violations(window) == []
        window.set_viewport_size(ZOOMED)
        assert overflow(window) <= 0, (page.title, ZOOMED)
    window.set_viewport_size(PHONE)
    window.goto(both["it"].whole.get_url())
    assert borders(window, ".newsblocks-quotation") == ["Right"]
    assert start(window, ".newsblocks-masthead__name") == 16
    assert start(window, "h1") == 16
    assert start(window, ".newsblocks-table th p") == start(window, ".newsblocks-table")
    window.goto(both["en"].whole.get_url())
    assert window.get_attribute("html", "dir") == "ltr"
    assert borders(window, ".newsblocks-quotation") == ["Left"]


def test_in_the_readers_own_colours_marks_quotations_and_fields_keep_an_edge(open_window, english):
    window = open_window(forced_colors="active")
    window.goto(english.whole.get_url())
    all_sides = ["Top", "Right", "Bottom", "Left"]
    for selector in (".newsblocks-breaking", ".newsblocks-search__words", ".newsblocks-search__go", ".newsblocks-box"):
        assert (selector, borders(window, selector)) == (selector, all_sides)
    assert borders(window, ".newsblocks-quotation") == ["Left"]
    for selector in (".newsblocks-breaking", ".newsblocks-quotation", ".newsblocks-search__go"):
        text, ground = window.locator(selector).first.evaluate(COLOURS)
        assert text != ground
        assert window.locator(selector).first.inner_text().strip()
    window.fill(".newsblocks-search__words", "ferry")
    text, ground = window.locator(".newsblocks-search__words").evaluate(COLOURS)
    assert text != ground


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_story_is_printed_black_on_white_without_what_leads_elsewhere(open_window, both, settings, scheme):
    english = both["en"]
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 2}
    window = open_window(color_scheme=scheme)
    window.goto(english.whole.get_url())
    for selector in ON_PAPER_NOT:
        assert (selector, window.locator(selector).count() > 0) == (selector, True)
    window.emulate_media(media="print", color_scheme=scheme)
    for selector in ON_PAPER_NOT:
        assert (selector, window.locator(f"{selector} >> visible=true").count()) == (selector, 0)
    for selector in ("body", "h1", ".newsblocks-text p", ".newsblocks-quotation__text", ".newsblocks-masthead__name"):
        assert (selector, window.locator(selector).first.is_visible()) == (selector, True)
    assert window.locator("body").evaluate(COLOURS) == BLACK_ON_WHITE
    for selector in ("h1", ".newsblocks-text p", ".newsblocks-quotation__text"):
        assert (selector, window.locator(selector).first.evaluate(COLOURS)[0]) == (selector, BLACK_ON_WHITE[0])
    for address, selector in (
        (english.short.get_url(), ".newsblocks-more"),
        (english.section.get_url(), ".newsblocks-pages"),
    ):
        window.goto(address)
        assert (selector, window.locator(selector).count()) == (selector, 1)
        assert window.locator(selector).is_hidden()
        assert window.locator("h1").is_visible()
