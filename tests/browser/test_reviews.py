"""A story on a retracted work is settled by keyboard alone, from the editor and from the report."""

import pytest

from tests.browser.conftest import overflow
from tests.browser.test_editing import Keyboard
from wagtail_newsblocks.sources.models import ReviewFlag
from wagtail_newsblocks.testing.factories import CitedWorkFactory, ReviewFlagFactory

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

REPORT = "/admin/reports/stories-to-review/"


@pytest.fixture
def flags(newspaper, harbour, make_article):
    """Two stories on one retracted work."""
    work = CitedWorkFactory(title="Report on tides")
    return [ReviewFlagFactory(page=make_article(title=f"Story {number}"), work=work) for number in range(2)]


@pytest.fixture
def window(open_window, log_in, editor, flags):
    window = open_window()
    log_in(window, editor)
    return window


def test_the_editor_is_told_and_settles_it(window, flags, violations):
    window.goto(f"/admin/pages/{flags[0].page_id}/edit/")
    assert "This story rests on “Report on tides”" in window.inner_text(".messages")
    keys = Keyboard(window)
    keys.tab_to(".messages a")
    keys.press("Enter")
    window.wait_for_url("**/settle/**")
    assert [fault for fault in violations(window) if "newsblocks" in fault or "note" in fault] == []
    keys.tab_to("textarea[name=note]")
    keys.type("Corrected.")
    keys.tab_to("main button[type=submit]")
    keys.press("Enter")
    window.wait_for_url("**/edit/")
    assert "1 review settled." in window.inner_text(".messages")
    assert "rests on" not in window.inner_text(".messages")
    assert ReviewFlag.objects.get(pk=flags[0].pk).note == "Corrected."


def test_several_are_ticked_and_settled_in_the_report(window, flags, violations):
    window.goto(REPORT)
    assert overflow(window) <= 0
    assert [fault for fault in violations(window) if "review" in fault] == []
    keys = Keyboard(window)
    for _flag in flags:
        keys.tab_to("input[name=review]")
        keys.press("Space")
    assert window.locator("input[name=review]:checked").count() == 2
    keys.tab_to("#listing-results button[type=submit]")
    keys.press("Enter")
    window.wait_for_url("**/settle/**")
    assert window.locator("main form input[name=review]").count() == 2
    keys.tab_to("main button[type=submit]")
    keys.press("Enter")
    window.wait_for_url(f"**{REPORT}")
    assert not ReviewFlag.objects.open().exists()
