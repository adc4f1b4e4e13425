"""Readers comment in a real browser: with and without scripts, by keyboard, on a phone, in two languages."""

import re

import pytest
from django.utils import timezone

from tests.browser.conftest import DESK, PHONE, overflow
from tests.comments.making import comment_on, fill, held
from tests.hostile import VECTORS
from wagtail_newsblocks.comments import rules
from wagtail_newsblocks.comments.models import Comment, CommentMail, CommentReport

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

NO_NETWORK = "() => { window.fetch = () => Promise.reject(new Error('no network')); }"
ITALIAN = {"en": "", "it": "/it"}


@pytest.fixture(autouse=True)
def _by_mode_alone(monkeypatch):
    """Browsers are quicker than people, and would be held for it."""
    monkeypatch.setattr(rules, "RULES", [rules.by_mode])


@pytest.fixture
def talk(english):
    """A story on which two have spoken."""
    root = comment_on(english.short, body="Well said.", author_name="Ada")
    comment_on(english.short, root=root, body="Not at all.", author_name="Bo")
    return english.short


@pytest.fixture
def reader(django_user_model):
    return django_user_model.objects.create_user("reader", "reader@example.org", "secret", first_name="Rea")


def sent():
    return Comment.objects.order_by("-pk").first()


def fill_in(window, **fields):
    for name, value in fields.items():
        window.fill(f"[data-newsblocks-private] [name={name}]", value)


def focused(window):
    return window.evaluate("document.activeElement.id")


def test_without_scripts_a_guest_comments_corrects_edits_and_deletes(open_window, talk):
    window = open_window(PHONE, java_script_enabled=False)
    window.goto(talk.get_url())
    window.fill("[data-newsblocks-begin] textarea", "I was there.")
    window.click("[data-newsblocks-begin] button")
    assert window.input_value("[name=body]") == "I was there."
    fill_in(window, name="Gus", email="nowhere")
    window.click("text=Send the comment")
    assert window.locator("[data-newsblocks-errors] li").count() == 1
    window.click("[data-newsblocks-errors] a")
    assert window.url.endswith("#newsblocks-comment-email")
    assert window.input_value("[name=body]") == "I was there."
    assert window.input_value("[name=name]") == "Gus"
    fill_in(window, email="gus@example.org")
    window.click("text=Send the comment")
    assert "Waits for a moderator" in window.inner_text("main")
    assert sent().status == "held"
    window.goto(talk.get_url())
    assert "I was there." not in window.inner_text("main")
    window.click("text=Your comments here")
    window.click("article >> text=Edit")
    fill_in(window, body="I was here.")
    window.click("text=Save the change")
    assert "Your comment is changed." in window.inner_text("main")
    assert sent().body == "I was here."
    window.click("article >> text=Delete")
    window.click("text=Delete for good")
    assert "Your comment is deleted." in window.inner_text("main")
    assert sent().body == ""


def test_without_scripts_a_reader_answers_and_reports(open_window, log_in, reader, talk):
    window = open_window(java_script_enabled=False)
    log_in(window, reader)
    window.goto(talk.get_url())
    window.click("article:has-text('Not at all.') >> text=Reply")
    fill_in(window, body="Yes, it is.")
    window.click("text=Send the reply")
    assert "Your comment is published." in window.inner_text("main")
    window.goto(talk.get_url())
    assert "In reply to Bo" in window.inner_text("article:has-text('Yes, it is.')")
    window.click("article:has-text('Not at all.') >> text=Report")
    window.click("text=Send the report")
    assert "Choose what is wrong." in window.inner_text("main")
    window.check("text=Insult or harassment")
    window.click("text=Send the report")
    assert "A moderator will look at this comment." in window.inner_text("main")
    assert CommentReport.objects.get().reason == "abuse"


def test_without_scripts_a_reader_pages_and_sorts(open_window, talk, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_PER_PAGE": 2}
    for number in range(4):
        comment_on(talk, body=f"Words {number}.")
    window = open_window(java_script_enabled=False)
    window.goto(talk.get_url())
    for words in ("Words 3.", "Words 1.", "Well said."):
        assert words in window.inner_text("#comments")
        if words != "Well said.":
            window.click("text=More comments")
    window.click("text=Oldest first")
    assert "Well said." in window.inner_text("#comments")


def test_with_scripts_a_guest_writes_in_place_and_sees_what_waits_again(open_window, talk):
    window = open_window()
    window.goto(talk.get_url())
    address = window.url
    window.fill("[data-newsblocks-begin] textarea", "I was there.")
    window.click("text=Continue")
    window.wait_for_selector("[data-newsblocks-private] form")
    assert window.input_value("[name=body] >> visible=true") == "I was there."
    assert focused(window) == "newsblocks-comment-name"
    assert window.locator("[data-newsblocks-begin]").is_hidden()
    window.click("text=Send the comment")
    window.wait_for_selector("[data-newsblocks-errors]")
    assert window.evaluate("document.activeElement.matches('[data-newsblocks-errors]')")
    fill_in(window, name="Gus", email="gus@example.org")
    window.click("text=Send the comment")
    window.wait_for_selector("article:has-text('I was there.')")
    assert "A moderator reads your comment" in window.inner_text("[data-newsblocks-said]")
    assert focused(window) == f"comment-{sent().pk}-heading"
    assert window.url == address
    assert window.locator("[data-newsblocks-begin]").is_visible()
    assert window.input_value("[data-newsblocks-begin] textarea") == ""
    window.reload()
    window.wait_for_selector("article:has-text('I was there.')")
    assert "Waits for a moderator" in window.inner_text("article:has-text('I was there.')")
    assert [fault for fault in window.faults if "422" not in fault] == []


def test_with_scripts_a_reader_answers_edits_and_deletes_in_place(open_window, log_in, reader, talk):
    window = open_window()
    log_in(window, reader)
    window.goto(talk.get_url())
    address = window.url
    window.click("article:has-text('Not at all.') >> text=Reply")
    window.wait_for_selector("[data-newsblocks-private] form")
    assert focused(window) == "newsblocks-comment-body"
    fill_in(window, body="Yes, it is.")
    window.click("text=Send the reply")
    own = window.locator(".newsblocks-comments__replies article:has-text('Yes, it is.')")
    own.wait_for()
    assert "In reply to Bo" in own.inner_text()
    assert own.locator("h4").count() == 1
    own.locator("text=Edit").click()
    window.wait_for_selector("[data-newsblocks-private] form")
    fill_in(window, body="It is indeed.")
    window.click("text=Save the change")
    window.wait_for_selector("article:has-text('It is indeed.')")
    window.click("article:has-text('It is indeed.') >> text=Delete")
    window.click("text=Delete for good")
    window.wait_for_selector("text=Your comment is deleted.")
    assert "It is indeed." not in window.inner_text("#comments")
    assert sent().status == "removed"
    assert window.url == address
    assert [fault for fault in window.faults if "404" not in fault] == []


def test_with_scripts_what_waits_comes_back_to_its_author_and_what_is_published_stays_in_its_place(
    open_window, log_in, reader, talk, settings
):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_PER_PAGE": 2}
    old = comment_on(talk, body="Long ago.", user=reader)
    comment_on(talk, body="An answer to that.", root=old)
    for number in range(3):
        comment_on(talk, body=f"Words {number}.")
    for words in ("The first that waits.", "The second that waits."):
        held(talk, body=words, user=reader)
    window = open_window()
    log_in(window, reader)
    window.goto(talk.get_url())
    name = window.get_attribute("[data-newsblocks-comments]", "data-newsblocks-comments")
    window.evaluate("name => localStorage.setItem(name, '1')", f"newsblocks-comments-{name}")
    window.reload()
    window.wait_for_selector("article:has-text('The first that waits.')")
    shown = [words.strip() for words in window.locator(".newsblocks-comment__text").all_inner_texts()]
    assert shown[:4] == ["The second that waits.", "The first that waits.", "Words 2.", "Words 1."]
    assert "Long ago." not in shown
    while window.locator("text=More comments").count():
        window.click("text=More comments")
        window.wait_for_timeout(300)
    assert "An answer to that." in window.inner_text("#comments")


def test_with_scripts_a_reader_reports_in_place_or_thinks_better_of_it(open_window, talk):
    window = open_window()
    window.goto(talk.get_url())
    window.click("article:has-text('Not at all.') >> text=Report")
    window.wait_for_selector("[data-newsblocks-private] form")
    window.click("text=Cancel")
    assert window.locator("[data-newsblocks-private]").count() == 0
    assert window.evaluate("document.activeElement.textContent") == "Report"
    window.keyboard.press("Enter")
    window.wait_for_selector("[data-newsblocks-private] form")
    window.check("text=Beside the matter")
    window.click("text=Send the report")
    window.wait_for_selector("text=A moderator will look at this comment.")
    assert CommentReport.objects.get().reason == "off_topic"
    assert window.evaluate("document.activeElement.textContent") == "Report"
    assert window.faults == []


def test_with_scripts_a_guest_has_the_link_sent_again_in_place(open_window, talk, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    window = open_window()
    window.goto(talk.get_url())
    window.fill("[data-newsblocks-begin] textarea", "I was there.")
    window.click("text=Continue")
    window.wait_for_selector("[data-newsblocks-private] form")
    fill_in(window, name="Gus", email="gus@example.org")
    window.click("text=Send the comment")
    window.wait_for_selector("text=Please confirm your e-mail address")
    address = window.url
    CommentMail.objects.update(sent_at=timezone.now())
    window.click("text=Send the link again")
    window.wait_for_selector("text=The link is sent again")
    assert window.url == address
    assert CommentMail.objects.filter(sent_at=None).count() == 1
    assert focused(window) == f"comment-{sent().pk}-heading"
    assert window.faults == []


def test_with_scripts_more_comments_come_in_place_and_the_focus_goes_to_the_first_of_them(
    open_window, english, settings
):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_PER_PAGE": 5}
    hot = fill(english.short, 40)
    window = open_window()
    window.goto(english.short.get_url())
    threads = window.locator("[data-newsblocks-thread]")
    assert threads.count() == 5
    window.locator("text=More comments").press("Enter")
    threads.nth(9).wait_for()
    assert threads.count() == 10
    assert focused(window) == threads.nth(5).locator("article").first.get_attribute("id") + "-heading"
    thread = window.locator(f"[data-newsblocks-thread='{hot.pk}']")
    assert thread.locator("article").count() == 4
    for more in (9, 11):
        thread.locator("[data-newsblocks-more]").press("Enter")
        thread.locator("article").nth(more - 1).wait_for()
        assert thread.locator("article").count() == more
    assert thread.locator("[data-newsblocks-more]").count() == 0
    while window.locator("text=More comments").count():
        before = threads.count()
        window.locator("text=More comments").press("Enter")
        threads.nth(before).wait_for()
    assert threads.count() == 20
    assert window.faults == []


def test_where_a_script_fails_the_link_and_the_form_still_do(open_window, talk):
    window = open_window()
    window.goto(talk.get_url())
    window.evaluate(NO_NETWORK)
    window.click("article:has-text('Not at all.') >> text=Reply")
    window.wait_for_url("**/write/?to=*")
    window.goto(talk.get_url())
    window.evaluate(NO_NETWORK)
    window.fill("[data-newsblocks-begin] textarea", "I was there.")
    window.click("text=Continue")
    window.wait_for_url("**/write/")
    assert window.input_value("[name=body]") == "I was there."


def test_by_keyboard_alone_a_reader_answers(open_window, log_in, reader, talk):
    window = open_window()
    log_in(window, reader)
    window.goto(talk.get_url())
    window.focus("article:has-text('Not at all.') a:has-text('Reply')")
    window.keyboard.press("Enter")
    window.wait_for_selector("[data-newsblocks-private] form")
    window.keyboard.type("By hand.")
    for _ in range(20):
        window.keyboard.press("Tab")
        if window.evaluate("document.activeElement.tagName") == "BUTTON":
            break
    window.keyboard.press("Enter")
    window.wait_for_selector("article:has-text('By hand.')")
    assert focused(window) == f"comment-{sent().pk}-heading"


def test_readers_who_cannot_see_hear_how_comments_hang_together(open_window, talk):
    window = open_window()
    window.goto(talk.get_url())
    tree = window.locator("#comments").aria_snapshot()
    assert 'heading "2 comments" [level=2]' in tree
    assert 'heading "Ada" [level=3]' in tree
    assert 'heading "Bo" [level=4]' in tree
    assert 'article "Bo"' in tree
    assert 'link "Reply to Bo"' in tree


@pytest.mark.parametrize("language", ["en", "it"])
def test_no_state_of_the_comments_violates_accessibility_rules(open_window, violations, both, editor, language):
    page = both[language].short
    root = comment_on(page, author_name="Ada", featured_at=page.first_published_at)
    bo = comment_on(page, root=root, author_name="Bo", user=editor)
    comment_on(
        page,
        root=root,
        parent=bo,
        body="<blockquote>Not</blockquote> <code>so</code> https://example.org/",
        author_key="x",
    )
    gone = comment_on(page)
    comment_on(page, root=gone)
    Comment.objects.filter(pk=gone.pk).update(status="removed")
    base = f"{ITALIAN[language]}/comments/{page.pk}/"
    addresses = [
        page.get_url(),
        base,
        f"{base}{bo.pk}/",
        f"{base}write/",
        f"{base}write/?to={bo.pk}",
        f"{base}{bo.pk}/report/",
        f"{base}mine/",
    ]
    window = open_window()
    for address in addresses:
        window.faults.clear()
        window.goto(address)
        assert window.get_attribute("html", "lang") == language
        for viewport in (PHONE, DESK):
            window.set_viewport_size(viewport)
            for scheme in ("light", "dark"):
                window.emulate_media(color_scheme=scheme)
                assert (address, viewport, scheme, violations(window)) == (address, viewport, scheme, [])
            assert overflow(window) <= 0, (address, viewport)
        assert (address, window.faults) == (address, [])
    window.goto(f"{base}write/")
    window.click("form.newsblocks-comments__form button")
    window.wait_for_selector("[data-newsblocks-errors]")
    assert violations(window) == []


def test_nothing_that_readers_send_fires(open_window, log_in, reader, talk, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_PER_PAGE": 400}
    window = open_window()
    log_in(window, reader)
    base = f"/comments/{talk.pk}/"
    vectors = [one for one in VECTORS if not re.search("[\ud800-\udfff\0]", one)]
    for vector in vectors[::9] + vectors[-60:]:
        window.goto(f"{base}write/")
        fill_in(window, body=vector)
        window.click("form.newsblocks-comments__form button")
        window.wait_for_load_state()
        assert window.evaluate("window.fired") is None, vector
    for address in (talk.get_url(), base, f"{base}mine/"):
        window.goto(address)
        shown = window.locator(".newsblocks-comment__text")
        assert shown.count() > 40
        window.evaluate(
            "for (const link of document.querySelectorAll('.newsblocks-comment__text a')) link.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))"
        )
        assert window.evaluate("window.fired") is None
        assert (
            window.locator(".newsblocks-comment__text :is(script, img, svg, iframe, style, form, input)").count() == 0
        )
        assert window.locator(".newsblocks-comment__text a:not([rel~=ugc][rel~=nofollow])").count() == 0
    assert [fault for fault in window.faults if "422" not in fault] == []


def test_in_print_there_are_comments_and_no_form(open_window, talk):
    window = open_window()
    window.goto(talk.get_url())
    window.emulate_media(media="print")
    assert window.locator("article:has-text('Well said.')").is_visible()
    assert window.locator("[data-newsblocks-begin]").is_hidden()
    assert window.locator(".newsblocks-comment__actions").first.is_hidden()
