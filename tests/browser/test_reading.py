"""The reader's pages in a real browser: accessible, strict about scripts, and inside every window."""

import pytest

from tests.browser.conftest import DESK, PHONE, ZOOMED, overflow

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def article(english):
    return english.whole


@pytest.mark.parametrize("language", ["en", "it"])
def test_no_page_violates_accessibility_rules_or_its_own_policy(open_window, violations, both, language):
    window = open_window()
    for kind, (address, status) in both[language].addresses().items():
        window.faults.clear()
        assert (kind, window.goto(address).status) == (kind, status)
        assert window.get_attribute("html", "lang") == language, kind
        for viewport in (PHONE, DESK):
            window.set_viewport_size(viewport)
            for scheme in ("light", "dark"):
                window.emulate_media(color_scheme=scheme)
                assert (kind, viewport, scheme, violations(window)) == (kind, viewport, scheme, [])
            assert overflow(window) <= 0, (kind, viewport)
        window.set_viewport_size(ZOOMED)
        assert overflow(window) <= 0, (kind, ZOOMED)
        if status == 200:  # of any other the browser itself complains
            assert (kind, window.faults) == (kind, [])


def test_a_player_is_loaded_only_after_consent_and_shifts_nothing(open_window, article):
    window = open_window()
    asked = []
    window.route("https://player.vimeo.com/**", lambda route: (asked.append(route.request.url), route.abort()))
    window.goto(article.get_url())
    frame = window.locator(".newsblocks-embed__frame--player").first
    before = frame.bounding_box()
    assert asked == []
    frame.locator("button").click()
    window.wait_for_selector("iframe")
    assert asked == ["https://player.vimeo.com/video/123?dnt=1"]
    after = frame.bounding_box()
    assert (round(after["width"]), round(after["height"])) == (round(before["width"]), round(before["height"]))


def test_the_skip_link_leads_to_the_story(open_window, article):
    window = open_window()
    window.goto(article.get_url())
    window.keyboard.press("Tab")
    window.keyboard.press("Enter")
    assert window.evaluate("document.activeElement.id") == "main"


def test_the_contents_lead_to_a_section(open_window, article):
    window = open_window(PHONE)
    window.goto(article.get_url())
    window.click(".newsblocks-contents a >> text=Two")
    top = window.locator("h2#two").bounding_box()["y"]
    assert 0 <= top < PHONE["height"]
