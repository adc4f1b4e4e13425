"""An editor corrects a story with the keyboard alone, and a reader finds the correction on a phone."""

import pytest

from tests.browser.conftest import DESK, PHONE, ZOOMED, overflow
from tests.browser.test_editing import Keyboard
from wagtail_newsblocks.articles.models import Notice
from wagtail_newsblocks.testing.factories import NoticeFactory

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

LONG = "Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


@pytest.fixture
def article(make_article):
    article = make_article(title="The ferry runs on Mondays", body=[{"type": "paragraph", "value": "<p>It runs.</p>"}])
    article.save_revision().publish()
    article.refresh_from_db()
    return article


def test_a_correction_is_filed_with_the_keyboard_published_with_the_story_and_read_on_a_phone(
    open_window, log_in, violations, article, editor
):
    desk = open_window()
    log_in(desk, editor)
    desk.goto(f"/admin/pages/{article.pk}/edit/")
    keys = Keyboard(desk)

    keys.tab_to("header [data-controller~=w-dropdown] button[aria-label=Actions]")
    keys.press("Enter")
    keys.tab_to("a[href$='/notices/']")
    keys.press("Enter")
    desk.wait_for_url("**/notices/")
    assert desk.evaluate("async () => (await axe.run('#w-editor-form')).violations.map(fault => fault.id)") == []
    keys.tab_to("[name=kind]")
    assert desk.evaluate("document.activeElement.value") == "correction"
    keys.tab_to("[name=was]")
    keys.type("The ferry was said to run on Mondays.")
    keys.tab_to("[name=now_is]")
    keys.type("It runs on Tuesdays.")
    keys.tab_to("[name=when]")
    assert desk.evaluate("document.activeElement.value") == "next"
    keys.tab_to("footer button[type=submit]")
    keys.press("Enter")
    desk.wait_for_url(f"**/pages/{article.pk}/edit/")
    assert "The notice waits" in desk.inner_text(".messages")
    assert "It runs on Tuesdays." in desk.inner_text(".help-warning")
    assert Notice.objects.get().is_waiting

    keys.tab_to("#id_title")
    keys.press("Control+a")
    keys.type("The ferry runs on Tuesdays")
    keys.tab_to("footer [data-w-dropdown-target=toggle]")
    keys.press("Enter")
    keys.tab_to("[name=action-publish]")
    keys.press("Enter")
    desk.wait_for_selector(".messages .success")
    notice = Notice.objects.get()
    assert not notice.is_waiting

    phone = open_window(PHONE)
    phone.goto("/corrections/")
    assert violations(phone) == []
    assert overflow(phone) <= 0
    phone.click("text=The ferry runs on Tuesdays")
    phone.wait_for_url(f"**{article.get_url()}#notice-{notice.pk}")
    shown = phone.locator(f"#notice-{notice.pk}")
    assert 0 <= shown.bounding_box()["y"] < PHONE["height"]
    for words in ("Correction", "What was wrong", "on Mondays", "What is right", "It runs on Tuesdays."):
        assert words in shown.inner_text()
    assert "Updated" in phone.inner_text(".newsblocks-dates")
    assert violations(phone) == []
    assert overflow(phone) <= 0
    assert phone.faults == []


def test_every_kind_of_notice_is_accessible_fits_the_window_and_is_printed(open_window, violations, article):
    for kind in Notice.Kind:
        was = "" if kind in Notice.WITHOUT_ERROR else f"It was said, in {LONG}."
        NoticeFactory(page=article, kind=kind, was=was, now_is=f"It is so, in {LONG}.")
    window = open_window()
    for address in (article.get_url(), "/corrections/", "/harbour/"):
        window.goto(address)
        for viewport in (PHONE, DESK):
            window.set_viewport_size(viewport)
            for scheme in ("light", "dark"):
                window.emulate_media(color_scheme=scheme)
                assert (address, viewport, scheme, violations(window)) == (address, viewport, scheme, [])
            assert overflow(window) <= 0, (address, viewport)
        window.set_viewport_size(ZOOMED)
        assert overflow(window) <= 0, (address, ZOOMED)
        window.emulate_media(media="print")
        assert window.locator("text=Retract").first.is_visible()
        window.emulate_media(media="screen")
    assert window.faults == []
