"""An editor chooses a kind of story with the keyboard and finds the body begun."""

import pytest

from tests.browser.test_editing import Keyboard
from wagtail_newsblocks.pages.models import ArticlePage

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

BLOCKS = "[data-streamfield-child]"


@pytest.fixture
def desk(open_window, log_in, editor, harbour):
    window = open_window()
    log_in(window, editor)
    window.goto(f"/admin/pages/add/newsblocks_pages/articlepage/{harbour.pk}/")
    window.wait_for_selector("button.c-sf-add-button")
    return window


def test_a_kind_is_chosen_with_the_keyboard_and_its_body_saved(desk):
    keys = Keyboard(desk)
    assert desk.locator(BLOCKS).count() == 0
    keys.tab_to(".newsblocks-kinds a[href*='kind=obituary']")
    keys.press("Enter")
    desk.wait_for_url("**kind=obituary")
    desk.wait_for_selector(BLOCKS)
    assert desk.locator(".newsblocks-kinds [aria-current]").inner_text() == "Obituary"
    assert "the turning points of the life" in desk.locator(".newsblocks-kinds").inner_text()
    headings = [desk.locator(f"[name='body-{place}-value-heading']").input_value() for place in (1, 2, 3)]
    assert headings == ["At a glance", "A life in dates", "What remains"]

    keys.tab_to("#id_title")
    keys.type("Ada Lind, harbour pilot")
    keys.press("Tab")  # the address is made of the headline once that is left
    desk.wait_for_function("document.querySelector('#id_slug').value")
    keys.press("Control+s")
    desk.wait_for_url("**/edit/")
    draft = ArticlePage.objects.get().get_latest_revision_as_object()
    assert [child.block_type for child in draft.body] == ["paragraph", "fact_box", "timeline", "section"]
    assert desk.locator(".newsblocks-kinds").count() == 0


@pytest.mark.parametrize("kind", ["Explainer", "Interview"])
def test_what_nobody_has_written_into_is_not_published(desk, kind):
    desk.click(f".newsblocks-kinds a >> text={kind}")
    desk.wait_for_selector(BLOCKS)
    desk.fill("#id_title", "Not yet written")
    desk.locator("footer [data-w-dropdown-target=toggle]").click()
    desk.click("[name=action-publish]")
    desk.wait_for_selector(".messages .error")
    assert not ArticlePage.objects.exists()


def test_the_choice_has_no_fault_of_accessibility(desk):
    desk.click(".newsblocks-kinds a >> text=Interview")
    desk.wait_for_selector(".newsblocks-kinds__guidance")
    assert desk.evaluate("async () => (await axe.run('.newsblocks-kinds')).violations.map(fault => fault.id)") == []
