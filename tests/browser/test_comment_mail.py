"""What mails about comments lead to works without scripts, and the mails themselves can be read."""

import pytest
from django.core import mail as outgoing

from tests.browser.conftest import DESK, PHONE, overflow
from tests.comments.conftest import hold, publish
from wagtail_newsblocks.comments import actions, delivery, rules
from wagtail_newsblocks.comments.models import Comment, CommentPrivate, CommentStream
from wagtail_newsblocks.comments.rules import Author, Outcome, Verdict

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def _by_proof_alone(monkeypatch, settings, live_server):
    monkeypatch.setattr(rules, "RULES", [unless_proved])
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}


def unless_proved(submission):
    return None if submission.author.is_proved else Verdict(outcome=Outcome.HOLD, reason="not_proved")


def addresses_in_mail():
    """Sends what is due; the last mail, and where its links lead, as paths."""
    list(delivery.deliver())
    message = outgoing.outbox[-1]
    return message, [word.partition("testserver")[2] for word in message.body.split() if "testserver/comments/" in word]


def look(window, violations):
    assert violations(window) == []
    assert overflow(window) <= 0


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_without_scripts_a_guest_proves_the_address_and_is_known(open_window, violations, english, viewport):
    window = open_window(viewport, java_script_enabled=False)
    for words, said in (
        ("I was there.", "Please confirm your e-mail address"),
        ("Once more.", "Your comment is published."),
    ):
        window.goto(f"/comments/{english.short.pk}/write/")
        for name, value in {"name": "Gus", "email": "gus@example.org", "body": words}.items():
            window.fill(f"[data-newsblocks-private] [name={name}]", value)
        window.click("text=Send the comment")
        assert said in window.inner_text("main")
        if words == "I was there.":
            _message, (confirm, _refuse) = addresses_in_mail()
            window.goto(confirm)
            assert "I was there." in window.inner_text("main blockquote")
            window.click("text=Yes, it is mine")
            assert "Your e-mail address is confirmed." in window.inner_text("main")
            window.goto(confirm)
            assert "confirmed already" in window.inner_text("main")


def test_without_scripts_a_reader_stops_mails(open_window, english):
    asked, leave_thread, leave_all = told_of_a_reply(english)
    window = open_window(java_script_enabled=False)
    window.goto(leave_thread)
    window.click("text=No more mails about this thread")
    assert "You get no more mails" in window.inner_text("main")
    assert not CommentPrivate.objects.get(pk=asked.pk).notify
    window.goto(leave_all)
    window.click("text=No notifications at all")
    assert "You get no more notifications" in window.inner_text("main")


def told_of_a_reply(english):
    stream = CommentStream.objects.for_page(english.short)
    grace = Author(name="Grace", email="grace@example.org", has_proved_email=True)
    asked = actions.submit(stream, draft=actions.Draft(body="What of it?", notify=True), by=grace, decide=publish)
    bo = Author(name="Bo", email="bo@example.org", has_proved_email=True)
    actions.submit(stream, draft=actions.Draft(body="Late.", parent=asked), by=bo, decide=publish)
    _message, (_reply, leave_thread, leave_all) = addresses_in_mail()
    return asked, leave_thread, leave_all


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_behind_links_and_the_mails_have_no_fault_that_a_checker_finds(
    open_window, violations, english, scheme
):
    window = open_window(PHONE, color_scheme=scheme)
    _asked, leave_thread, leave_all = told_of_a_reply(english)
    guest = Author(name="Gus", email="gus@example.org")
    stream = CommentStream.objects.for_page(english.short)
    actions.submit(stream, draft=actions.Draft(body="Words."), by=guest, decide=hold)
    _message, (confirm, refuse) = addresses_in_mail()
    for address in (leave_thread, leave_all, confirm, refuse, "/comments/confirm/?t=nonsense"):
        window.goto(address)
        look(window, violations)
        if button := window.query_selector("main form button"):
            button.click()
            look(window, violations)
    assert window.faults == ["Failed to load resource: the server responded with a status of 404 (Not Found)"]
    for sent in outgoing.outbox:
        mail = open_window(PHONE, color_scheme=scheme)
        mail.set_content(sent.alternatives[0][0])
        look(mail, violations)
    assert Comment.objects.get(author_name="Gus").status == "published"
