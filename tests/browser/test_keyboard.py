"""A reader without a mouse: from the top of a story to another one in another language."""

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FOCUS = """() => {
    const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
    // inside a player's own controls the browser marks the button, not the player
    const isInPlayer = one.matches("audio, video") && !one.matches(":focus-visible");
    return {
        name: one.outerHTML.slice(0, 120),
        isNowhere: one === document.body,
        isMarked: isInPlayer || style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        isInside: box.width > 0 && box.height > 0 && box.top >= 0 && box.left >= 0
            && box.bottom <= innerHeight && box.right <= innerWidth,
    };
}"""


class Reader:
    """Presses Tab and sees at each stop where the focus is."""

    def __init__(self, window):
        self.window = window
        self.press = window.keyboard.press
        self.type = window.keyboard.type

    def tab(self):
        self.press("Tab")
        focus = self.window.evaluate(FOCUS)
        assert focus["isNowhere"] or (focus["isMarked"] and focus["isInside"]), focus
        return focus

    def is_at(self, selector):
        return self.window.evaluate("selector => document.activeElement.matches(selector)", selector)

    def tab_to(self, selector):
        for _press in range(30):
            focus = self.tab()
            if self.is_at(selector):
                return
        raise AssertionError(f"{selector} cannot be reached with Tab; the focus ended on {focus['name']}")

    def follow(self, address):
        self.press("Enter")
        self.window.wait_for_url(address)


def test_a_reader_changes_the_language_searches_and_opens_a_story_with_the_keyboard(open_window, both):
    window = open_window()
    reader = Reader(window)
    window.goto(both["en"].whole.get_url())
    reader.tab()
    assert reader.is_at(".newsblocks-skip")
    reader.tab_to(".newsblocks-editions a[hreflang=it]")
    reader.follow("**/it/porto/intero/")
    reader.tab_to("[role=search] input")
    reader.type("notte")
    reader.follow("**/it/search/?q=notte")
    assert "notte" in window.inner_text("[role=status]")
    reader.tab_to(".newsblocks-card a")
    title = window.evaluate("document.activeElement.textContent")
    assert title.startswith("Notte sul traghetto")
    reader.follow("**/it/porto/story-*/")
    assert window.inner_text("h1") == title


def test_the_focus_is_seen_at_every_stop_of_a_story(open_window, both):
    window = open_window()
    reader = Reader(window)
    window.goto(both["en"].whole.get_url())
    stops = 0
    while not reader.tab()["isNowhere"]:
        stops += 1
        assert stops < 150
    assert stops > window.locator("main a[href]").count()
