"""A reporter cites while typing, with the keyboard alone."""

import re

import pytest

from tests.browser.test_editing import Keyboard
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.sources.citations import citations_in
from wagtail_newsblocks.sources.models import CitedWork
from wagtail_newsblocks.testing.factories import CitedWorkFactory

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

CITE = "Control+Shift+9"
STEPS_AT_MOST = 6
CHOICE = ".modal-body a[data-chooser-modal-choice]"
SEARCH = ".modal-body [name=q]"
LOCATOR = ".modal-body [name=locator]"


class Reporter(Keyboard):
    """Counts what is pressed and typed, a step a key."""

    def __init__(self, window):
        super().__init__(window)
        self.steps = 0
        self.press = self.counted(window.keyboard.press, lambda key: 1)
        self.type = self.counted(window.keyboard.type, len)

    def counted(self, act, cost):
        def acting(keys):
            self.steps += cost(keys)
            act(keys)

        return acting

    def waits_for_focus(self, selector):
        self.window.wait_for_function("selector => document.activeElement.matches(selector)", arg=selector)

    def waits_for_text(self, *texts):
        """Until the editor with the focus is there again and reads so."""
        self.window.wait_for_selector(".modal", state="detached")
        self.waits_for_focus("[contenteditable=true]")
        for text in texts:
            self.window.wait_for_function("text => document.activeElement.textContent.includes(text)", arg=text)

    def reads(self, text):
        """Until the paragraph with the focus reads just so."""
        self.window.wait_for_function("text => document.activeElement.innerText.trim() === text", arg=text)


@pytest.fixture
def works(db):
    return [CitedWorkFactory(title=title) for title in ("Ferry timetable", "Harbour accounts", "Noise study")]


@pytest.fixture
def desk(open_window, log_in, editor, harbour):
    window = open_window()
    window.page_errors = []
    window.on("pageerror", lambda error: window.page_errors.append(str(error)))
    log_in(window, editor)
    window.goto(f"/admin/pages/add/newsblocks_pages/articlepage/{harbour.pk}/")
    window.wait_for_selector("button.c-sf-add-button")
    yield window
    assert window.page_errors == []


@pytest.fixture
def reporter(desk):
    """In an empty paragraph."""
    reporter = Reporter(desk)
    reporter.tab_to("#id_title")
    reporter.type("A quay for the night ferry")
    reporter.add_block("Paragraphs")
    reporter.tab_to("[data-contentpath='body'] [contenteditable=true]")
    reporter.steps = 0
    return reporter


def saved(reporter):
    reporter.window.wait_for_timeout(400)  # the editor writes what is typed into its form field after a quarter second
    reporter.press("Control+s")
    reporter.window.wait_for_url("**/edit/")
    return ArticlePage.objects.get().get_latest_revision_as_object()


def test_a_listed_work_is_cited_in_four_steps(works, reporter):
    reporter.press(CITE)
    reporter.waits_for_focus(SEARCH)
    reporter.press("ArrowDown")
    reporter.press("Enter")
    reporter.waits_for_focus(LOCATOR)
    reporter.press("Enter")
    reporter.waits_for_text("Noise study")
    assert reporter.steps == 4 <= STEPS_AT_MOST
    (citation,) = citations_in(saved(reporter).body[0].value.source)
    assert citation.work == works[2].pk
    assert re.fullmatch("[0-9a-z]{8}", citation.uid)


def test_the_best_match_of_what_is_typed_is_cited_by_enter_at_once(works, reporter):
    reporter.press(CITE)
    reporter.waits_for_focus(SEARCH)
    reporter.type("ha")
    reporter.press("Enter")
    reporter.waits_for_focus(LOCATOR)
    reporter.press("Enter")
    reporter.waits_for_text("Harbour accounts")
    assert reporter.steps == 5 <= STEPS_AT_MOST


def cite(reporter, words, locator=""):
    reporter.press(CITE)
    reporter.waits_for_focus(SEARCH)
    reporter.type(words)
    reporter.press("Enter")
    reporter.waits_for_focus(LOCATOR)
    reporter.type(locator)
    reporter.press("Enter")
    reporter.waits_for_text()


def test_a_reporter_cites_while_typing_and_goes_on_behind_the_citation(works, reporter):
    reporter.type("The ferry is late")
    cite(reporter, "ferry", "p. 4")
    reporter.type(", and loud")
    cite(reporter, "noise")
    reporter.type(".")
    text = saved(reporter).body[0].value.source
    assert [(one.work, one.locator) for one in citations_in(text)] == [(works[0].pk, "p. 4"), (works[2].pk, "")]
    assert re.sub("<[^>]*>", "|", text) == "|The ferry is late|Ferry timetable|, and loud|Noise study|.|"


def test_undoing_a_citation_takes_back_no_word(works, reporter):
    reporter.type("Late")
    cite(reporter, "ferry")
    reporter.press("Control+z")
    reporter.reads("Late")
    reporter.press("Control+Shift+z")
    reporter.waits_for_text("Ferry timetable")
    reporter.type(" again")
    assert len(citations_in(saved(reporter).body[0].value.source)) == 1


def test_who_closes_the_modal_types_on(works, reporter):
    reporter.type("Late")
    reporter.press(CITE)
    reporter.waits_for_focus(SEARCH)
    reporter.press("Escape")
    reporter.waits_for_text()
    reporter.type("r")
    reporter.reads("Later")


def test_a_selection_stays_and_is_cited_behind_it(works, reporter):
    reporter.type("Late")
    for _letter in "ate":
        reporter.press("Shift+ArrowLeft")
    cite(reporter, "ferry")
    reporter.reads("LateFerry timetable")


def test_a_citation_is_changed_from_within_and_keeps_its_uid(works, reporter):
    reporter.type("Late")
    cite(reporter, "ferry")
    before = citations_in(saved(reporter).body[0].value.source)
    reporter.tab_to("[data-contentpath='body'] [contenteditable=true]")
    reporter.press("Control+End")
    reporter.press("ArrowLeft")
    reporter.press(CITE)
    reporter.waits_for_focus(LOCATOR)
    reporter.type("p. 9")
    reporter.press("Enter")
    reporter.waits_for_text("Ferry timetable")
    reporter.press("Control+s")
    reporter.window.wait_for_load_state()
    reporter.window.wait_for_selector(".messages .success, .messages")
    after = citations_in(ArticlePage.objects.get().get_latest_revision_as_object().body[0].value.source)
    assert [(one.uid, one.locator) for one in before + after] == [(before[0].uid, ""), (before[0].uid, "p. 9")]


def add_work(reporter, title):
    """Create a work within the modal, and cite it."""
    reporter.press(CITE)
    reporter.waits_for_focus(SEARCH)
    reporter.tab_to(".modal-body [role=tab]", key="Shift+Tab")
    reporter.press("ArrowRight")
    reporter.window.wait_for_selector(".modal-body [name=title]")
    reporter.window.wait_for_timeout(500)  # Wagtail's tabs take the focus once more when they have changed
    reporter.tab_to(".modal-body [name=title]")
    reporter.type(title)
    reporter.press("Enter")
    reporter.waits_for_focus(LOCATOR)
    reporter.press("Enter")
    reporter.waits_for_text(title)


def test_a_new_work_is_added_in_the_modal_cited_and_cited_again(harbour, reporter):
    reporter.type("The basin is silent")
    add_work(reporter, "Silence by night")
    cite(reporter, "sil", "p. 2")
    work = CitedWork.objects.get()
    assert [one.work for one in citations_in(saved(reporter).body[0].value.source)] == [work.pk, work.pk]


def test_a_reader_follows_the_number_of_what_was_cited_and_published_and_comes_back(reporter, open_window):
    reporter.type("The basin is silent")
    add_work(reporter, "Silence by night")
    reporter.type(", as was said")
    cite(reporter, "sil", "p. 2")
    reporter.tab_to("[data-contentpath='lede'] [contenteditable=true]", key="Shift+Tab")
    reporter.type("Ships switch off their engines.")
    reporter.window.wait_for_timeout(400)
    reporter.tab_to("footer [data-w-dropdown-target=toggle]")
    reporter.press("Enter")
    reporter.tab_to("[name=action-publish]")
    reporter.press("Enter")
    reporter.window.wait_for_selector(".messages .success")

    reader = open_window()
    reader.goto(ArticlePage.objects.live().get().get_url())
    keys = Keyboard(reader)
    second = ".newsblocks-citation a >> nth=1"
    assert reader.locator(".newsblocks-citation a").all_inner_texts() == ["1", "1"]
    assert reader.locator(second).get_attribute("aria-label") == "Source 1: Silence by night, p. 2"
    keys.tab_to("[id^=cite-1-2]")
    keys.press("Enter")
    reader.wait_for_function("document.querySelector('#work-1').matches(':target')")
    assert "Silence by night" in reader.inner_text("#work-1")
    keys.tab_to("#work-1 a[href='#cite-1-2']")
    keys.press("Enter")
    reader.wait_for_function("document.querySelector('#cite-1-2').matches(':target')")
    keys.tab_to("#work-1 a[href='#cite-1-1']")  # what comes after the mark of the text
    assert reader.faults == []


def test_a_citation_is_copied_and_pasted(works, reporter):
    reporter.type("Late")
    cite(reporter, "ferry", "p. 4")
    for keys in ("Control+a", "Control+c", "ArrowRight", "Enter", "Control+v"):
        reporter.press(keys)
    reporter.waits_for_text()
    found = citations_in(saved(reporter).body[0].value.source)
    assert [(one.work, one.locator) for one in found] == [(works[0].pk, "p. 4")] * 2


def test_one_backspace_takes_a_citation_away_whole(works, reporter):
    reporter.type("Late")
    cite(reporter, "ferry")
    reporter.press("Backspace")
    reporter.reads("Late")


def test_a_citation_is_removed_with_the_name_of_its_work(works, reporter):
    reporter.type("Late")
    cite(reporter, "ferry")
    assert reporter.window.locator(".TooltipEntity svg.icon-openquote").is_visible()
    reporter.window.locator(".TooltipEntity").click()
    reporter.window.get_by_text("Remove", exact=True).click()
    reporter.window.wait_for_selector(".TooltipEntity", state="detached")
    assert reporter.window.locator("[data-contentpath='body'] [contenteditable=true]").inner_text().strip() == "Late"


def test_the_button_and_the_steps_have_no_faults_of_accessibility(works, reporter, violations):
    reporter.type("Late")
    reporter.press(CITE)
    reporter.waits_for_focus(SEARCH)
    reporter.window.wait_for_timeout(500)
    before = violations(reporter.window)
    reporter.press("ArrowDown")
    reporter.press("Enter")
    reporter.waits_for_focus(LOCATOR)
    assert set(violations(reporter.window)) <= set(before)


def test_citing_is_among_the_commands_behind_a_slash(works, reporter):
    reporter.type("/cite")
    reporter.window.wait_for_selector("[role=option] >> text=Cite")
    reporter.press("Enter")
    reporter.waits_for_focus(SEARCH)
    reporter.press("ArrowDown")
    reporter.press("Enter")
    reporter.waits_for_focus(LOCATOR)
    reporter.press("Enter")
    reporter.waits_for_text()
    reporter.reads("Noise study")


def test_a_block_keeps_its_citations_when_it_is_duplicated_and_moved(works, reporter):
    reporter.type("Late")
    cite(reporter, "ferry", "p. 4")
    reporter.window.locator("[data-contentpath='body'] button[title='Duplicate']").first.click()
    reporter.window.wait_for_function("document.querySelectorAll('[data-streamfield-child]').length === 2")
    reporter.window.locator("[data-contentpath='body'] button[title='Move down']").first.click()
    body = saved(reporter).body
    found = [(one.work, one.locator) for block in body for one in citations_in(block.value.source)]
    assert found == [(works[0].pk, "p. 4")] * 2


def test_a_caption_and_the_lede_can_be_cited_in_too(works, reporter):
    reporter.tab_to("[data-contentpath='lede'] [contenteditable=true]", key="Shift+Tab")
    reporter.type("Late")
    cite(reporter, "ferry")
    reporter.reads("LateFerry timetable")
