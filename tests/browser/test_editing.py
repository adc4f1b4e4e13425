"""An editor composes a story with the keyboard alone and publishes it; a reader reads it on a phone."""

import pytest
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.browser.conftest import PHONE
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.testing.factories import ContributorFactory

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.django_db(transaction=True)]


class Keyboard:
    """Moves by Tab and types, as a person without a mouse does."""

    def __init__(self, window):
        self.window = window
        self.press = window.keyboard.press
        self.type = window.keyboard.type

    def tab_to(self, selector, key="Tab"):
        for _press in range(150):
            self.press(key)
            if self.window.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        focused = self.window.evaluate("document.activeElement.outerHTML")
        raise AssertionError(f"{selector} cannot be reached with {key}; the focus ended on {focused[:300]}")

    def add_block(self, name):
        """Open the next picker that Tab reaches and choose a block by typing its name."""
        self.tab_to("button.c-sf-add-button")
        self.press("Enter")
        self.window.wait_for_selector("[role=option]")
        self.tab_to("[role=combobox]")
        self.type(name)
        self.window.wait_for_selector(f"[role=option] >> text={name}")
        blocks = self.window.locator("[data-streamfield-child]").count()
        self.press("Enter")
        self.window.wait_for_function(
            "before => document.querySelectorAll('[data-streamfield-child]').length > before", arg=blocks
        )


@pytest.fixture
def picture(newspaper):
    return get_image_model().objects.create(
        title="The basin", file=get_test_image_file("basin.png", size=(1800, 1200)), credit="Ilse Marran"
    )


def test_a_story_is_written_with_the_keyboard_previewed_saved_and_published(
    open_window, log_in, violations, harbour, editor, picture, live_server
):
    ContributorFactory(name="Ada")
    desk = open_window()
    log_in(desk, editor)
    desk.goto(f"/admin/pages/add/newsblocks_pages/articlepage/{harbour.pk}/")
    desk.wait_for_selector("button.c-sf-add-button")
    keys = Keyboard(desk)

    keys.tab_to("#id_title")
    keys.type("A quay for the night ferry")
    keys.tab_to("[contenteditable=true]")
    keys.type("Ships will switch off their engines.")

    keys.add_block("Quotation")
    keys.tab_to("[name='body-0-value-text']")
    keys.type("We have waited four winters.")
    keys.tab_to("[name='body-0-value-speaker']")
    keys.type("Benedikta Rao")

    keys.add_block("Section")
    keys.tab_to("[name='body-1-value-heading']")
    keys.type("How it will work")
    keys.add_block("Fact box")
    keys.tab_to("[name='body-1-value-content-0-value-heading']")
    keys.type("In figures")
    keys.tab_to("[data-contentpath='content'] [contenteditable=true]")
    keys.type("Three posts of six megawatts.")
    keys.add_block("Figure")
    keys.tab_to("[data-chooser-action-choose]")
    keys.press("Enter")
    desk.wait_for_selector(".modal-body a[data-chooser-modal-choice]")
    keys.tab_to(".modal-body a[data-chooser-modal-choice]")
    keys.press("Enter")
    desk.wait_for_selector(".modal-body", state="detached")
    keys.tab_to("[name='body-1-value-content-1-value-image-alt_text']")
    keys.type("A basin at dawn")

    keys.press("Control+s")
    desk.wait_for_url("**/edit/")
    draft = ArticlePage.objects.get()
    assert not draft.live
    revised = draft.get_latest_revision_as_object()
    assert [child.block_type for child in revised.body] == ["quotation", "section"]
    assert [child.block_type for child in revised.body[1].value["content"]] == ["fact_box", "figure"]

    keys.tab_to("[data-side-panel-toggle=preview]", key="Shift+Tab")
    keys.press("Enter")
    preview = desk.frame_locator("#w-preview-iframe")
    assert "We have waited four winters." in preview.locator("main").inner_text()

    keys.tab_to("footer [data-w-dropdown-target=toggle]")
    keys.press("Enter")
    keys.tab_to("[name=action-publish]")
    keys.press("Enter")
    desk.wait_for_selector(".messages .success")
    article = ArticlePage.objects.live().get()

    phone = open_window(PHONE)
    phone.goto(article.get_url())
    text = phone.inner_text("main")
    for words in ("A quay for the night ferry", "We have waited four winters.", "How it will work", "Ilse Marran"):
        assert words in text
    assert phone.locator("figure img[alt='A basin at dawn']").count() == 1
    assert phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert violations(phone) == []
    assert phone.faults == []
