"""A reporter attributes a quotation with the keyboard alone and reads, in the form, the sentence that readers will."""

import pytest

from tests.browser.test_editing import Keyboard
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.testing.factories import DisclosureFactory, SourceFactory

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

CHOICE = ".modal-body a[data-chooser-modal-choice]"
QUOTATION = "body-0-value"


class Reporter(Keyboard):
    """Chooses in modals and opens what is folded up."""

    def choose(self, field, name):
        """In the chooser of ``field``, the record of that name."""
        self.tab_to(f"[data-contentpath='{field}'] [data-chooser-action-choose]")
        self.press("Enter")
        self.window.wait_for_selector(CHOICE)
        self.tab_to(".modal-body [name=q]")
        # At once: Wagtail asks letter by letter, and shows the answer that comes last, not the one asked for last.
        self.window.keyboard.insert_text(name)
        self.window.wait_for_function(
            "name => { const found = [...document.querySelectorAll('.modal-body a[data-chooser-modal-choice]')];"
            " return found.length === 1 && found[0].textContent.includes(name) }",
            arg=name,
        )
        self.tab_to(CHOICE)
        self.press("Enter")
        self.window.wait_for_selector(".modal", state="detached")

    def unfold(self, heading):
        """The group of fields under ``heading``."""
        for _press in range(60):
            self.press("Tab")
            if self.window.evaluate(
                "heading => document.activeElement.matches('[data-panel-toggle]')"
                " && document.activeElement.closest('[data-panel]').querySelector('[data-panel-heading]')"
                ".textContent.trim() === heading",
                heading,
            ):
                self.press("Enter")
                return
        raise AssertionError(f"{heading} cannot be reached")

    def add_link(self):
        """One more link to the chain."""
        rows = self.window.locator(f"[name^='{QUOTATION}-hops-'][name$='-deleted']").count()
        self.tab_to("[data-contentpath='hops'] button.c-sf-add-button")
        self.press("Enter")
        self.window.wait_for_function(
            "([prefix, before]) => document.querySelectorAll(`[name^='${prefix}-hops-'][name$='-deleted']`).length > before",
            arg=[QUOTATION, rows],
        )


def test_a_quotation_with_two_links_is_attributed_and_its_sentence_read_in_the_form(
    open_window, log_in, violations, harbour, editor
):
    agency = SourceFactory(name="Harbour News Agency")
    DisclosureFactory(source=agency)
    SourceFactory(name="Corrin Mirror")
    desk = open_window()
    desk.page_errors = []
    desk.on("pageerror", lambda error: desk.page_errors.append(str(error)))
    log_in(desk, editor)
    desk.goto(f"/admin/pages/add/newsblocks_pages/articlepage/{harbour.pk}/")
    desk.wait_for_selector("button.c-sf-add-button")
    keys = Reporter(desk)
    keys.tab_to("#id_title")
    keys.type("A quay for the night ferry")
    keys.add_block("Quotation")
    keys.tab_to(f"[name='{QUOTATION}-text']")
    keys.type("We have waited four winters.")
    sentence = desk.locator(".newsblocks-sentence")
    assert sentence.get_attribute("aria-live") == "polite"
    keys.tab_to(f"[name='{QUOTATION}-speaker']")
    keys.type("Dorothea Quill")
    keys.tab_to(f"[name='{QUOTATION}-role']")
    keys.type("harbour master")
    keys.unfold("How we know")
    keys.add_link()
    keys.choose("party", "Harbour")
    keys.tab_to(f"#{QUOTATION}-hops-0-value-work-chooser [data-chooser-action-choose]")
    keys.add_link()
    keys.choose("party", "Corrin")

    expected = (
        "It will read: Dorothea Quill, harbour master, as reported by Harbour News Agency (state-funded news agency),"
        " citing Corrin Mirror"
    )
    desk.wait_for_function(
        "expected => document.querySelector('.newsblocks-sentence').innerText === expected", arg=expected
    )
    assert desk.page_errors == []

    keys.press("Control+s")
    desk.wait_for_url("**/edit/")
    (block,) = ArticlePage.objects.get().get_latest_revision_as_object().body
    assert [hop["party"].name for hop in block.value["hops"]] == ["Harbour News Agency", "Corrin Mirror"]
    desk.wait_for_function(
        "expected => document.querySelector('.newsblocks-sentence')?.innerText === expected", arg=expected
    )
