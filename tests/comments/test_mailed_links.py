"""Links in mails: looking at them changes nothing, a button acts once, and each is good for its own purpose alone."""

import re
from urllib.parse import urlsplit

import pytest
from django.core import mail as outgoing
from django.core import signing
from django.test import Client
from django.utils import timezone

from tests.comments.conftest import hidden_in, hold, publish
from tests.comments.test_views import rows
from wagtail_newsblocks.comments import actions, delivery, keys, mailboxes, mailed_links, readers, rules, signals
from wagtail_newsblocks.comments.mailed_links import BadLink, Link, Purpose
from wagtail_newsblocks.comments.models import Comment, CommentEvent, CommentMail, CommentPrivate, Mailbox
from wagtail_newsblocks.comments.rules import Outcome, Verdict

pytestmark = pytest.mark.django_db

Status = Comment.Status
LINK = Link(comment=7, revision=2, key="k" * 64)
ADDRESSES = {
    Purpose.CONFIRM: "/comments/confirm/",
    Purpose.REFUSE: "/comments/not-me/",
    Purpose.LEAVE_THREAD: "/comments/unsubscribe/",
    Purpose.LEAVE_ALL: "/comments/unsubscribe/all/",
}


@pytest.fixture(autouse=True)
def _by_proof_alone(monkeypatch):
    """Who has proved the address is published, everybody else waits."""
    monkeypatch.setattr(rules, "RULES", [unless_proved])


def unless_proved(submission):
    return None if submission.author.is_proved else Verdict(outcome=Outcome.HOLD, reason="not_proved")


@pytest.fixture
def asks(settings):
    """A site that asks guests to prove their address."""
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}


def mailed():
    """Sends what is due; the addresses in the last mail, as paths."""
    list(delivery.deliver())
    found = re.findall(r"http://testserver(/comments/\S+)", outgoing.outbox[-1].body)
    return {urlsplit(one).path: one for one in found}


def address_of(purpose, link):
    return f"{ADDRESSES[purpose]}?t={mailed_links.issue(purpose, link)}"


def link_to(comment):
    return Link(comment=comment.pk, revision=comment.revision, key=keys.of_email("grace@example.org"))


def fresh(comment):
    return Comment.objects.get(pk=comment.pk)


def everything():
    """All that the database says of comments and mailboxes, but for moments of claims."""
    models = (Comment, CommentPrivate, CommentMail, CommentEvent, Mailbox)
    return [list(model.objects.order_by("pk").values()) for model in models]


def press(client, address, **fields):
    """Looks at a page and presses its button."""
    return client.post(address, {**hidden_in(client.get(address).content.decode()), **fields})


# --- what a link is good for ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("purpose", Purpose)
def test_d12_t12_a_link_is_good_for_its_own_purpose_alone(purpose):
    text = mailed_links.issue(purpose, LINK)
    assert mailed_links.read(purpose, text) == LINK
    for other in set(Purpose) - {purpose}:
        with pytest.raises(BadLink) as bad:
            mailed_links.read(other, text)
        assert not bad.value.is_expired


@pytest.mark.parametrize(
    "spoil", [lambda text: text[:-1] + "_", lambda text: "x" + text, lambda text: "", lambda text: "é" * 9]
)
def test_t12_a_link_that_was_tampered_with_is_none(spoil):
    with pytest.raises(BadLink):
        mailed_links.read(Purpose.CONFIRM, spoil(mailed_links.issue(Purpose.CONFIRM, LINK)))


def test_t12_what_else_we_have_signed_is_no_link():
    for said in ("text", [1], {"comment": 1}, 3):
        with pytest.raises(BadLink):
            mailed_links.read(Purpose.CONFIRM, signing.dumps(said, salt=f"{mailed_links.SALT}.confirm"))


def test_t12_a_link_ends(monkeypatch, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_HOURS": 2}
    texts = {purpose: mailed_links.issue(purpose, LINK) for purpose in Purpose}
    now = signing.time.time()
    monkeypatch.setattr(signing.time, "time", lambda: now + 2 * 3600 + 5)
    with pytest.raises(BadLink) as bad:
        mailed_links.read(Purpose.CONFIRM, texts[Purpose.CONFIRM])
    assert bad.value.is_expired
    assert mailed_links.read(Purpose.LEAVE_ALL, texts[Purpose.LEAVE_ALL]) == LINK
    monkeypatch.setattr(signing.time, "time", lambda: now + 366 * 24 * 3600)
    with pytest.raises(BadLink):
        mailed_links.read(Purpose.LEAVE_ALL, texts[Purpose.LEAVE_ALL])


def test_t12_links_outlive_a_change_of_the_key_for_as_long_as_the_old_one_is_named(settings):
    settings.SECRET_KEY = "old"
    text = mailed_links.issue(Purpose.CONFIRM, LINK)
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "new", ["old"]
    assert mailed_links.read(Purpose.CONFIRM, text) == LINK
    settings.SECRET_KEY_FALLBACKS = []
    with pytest.raises(BadLink):
        mailed_links.read(Purpose.CONFIRM, text)


@pytest.mark.parametrize("purpose", Purpose)
def test_t12_a_link_for_something_else_does_nothing_wherever_it_is_taken(client, write, guest, asks, purpose):
    comment = write(by=guest, notify=True, decide=hold)
    text = mailed_links.issue(purpose, link_to(comment))
    before = everything()
    for other in set(Purpose) - {purpose}:
        for way in (client.get, client.post):
            answer = way(f"{ADDRESSES[other]}?t={text}")
            assert answer.status_code == 404
            assert "This link does not work" in answer.content.decode()
    assert everything() == before


def test_t12_a_link_for_another_address_than_the_comment_has_finds_nothing(client, write, guest, asks):
    comment = write(by=guest, decide=hold)
    other = Link(comment=comment.pk, revision=1, key=keys.of_email("mallory@example.org"))
    answer = client.post(address_of(Purpose.CONFIRM, other))
    assert "no longer here" in answer.content.decode()
    assert fresh(comment).status == Status.UNCONFIRMED
    assert readers.PROOF_COOKIE not in answer.cookies


def test_an_old_link_says_so_kindly(client, write, guest, asks, monkeypatch):
    address = address_of(Purpose.CONFIRM, link_to(write(by=guest, decide=hold)))
    now = signing.time.time()
    monkeypatch.setattr(signing.time, "time", lambda: now + 49 * 3600)
    answer = client.get(address)
    assert answer.status_code == 410
    assert "It is too old." in answer.content.decode()


@pytest.mark.parametrize("purpose", Purpose)
def test_d24_t11_looking_at_a_link_changes_nothing(client, write, proved, guest, asks, purpose):
    comment = write(by=guest if purpose in ("confirm", "refuse") else proved, notify=True, decide=hold)
    address = address_of(purpose, link_to(comment))
    before, counted = everything(), rows()
    for way in (client.get, client.head):
        for _time in range(3):
            answer = way(address)
            assert answer.status_code == 200
            assert not answer.cookies
    assert everything() == before
    assert rows() == counted


def test_t11_a_scanner_that_opens_every_link_of_a_mail_changes_nothing(client, send, story, asks):
    send(story)
    addresses = mailed()
    assert set(addresses) == {"/comments/confirm/", "/comments/not-me/"}
    before = everything()
    for address in addresses.values():
        assert client.get(address).status_code == client.head(address).status_code == 200
    assert everything() == before


@pytest.mark.parametrize("purpose", Purpose)
def test_t12_nobody_keeps_or_learns_of_a_link(client, write, guest, asks, purpose, caplog):
    comment = write(by=guest, notify=True, decide=hold)
    good = address_of(purpose, link_to(comment))
    for address in (good, f"{ADDRESSES[purpose]}?t=nonsense-that-is-no-link"):
        for answer in (client.get(address), client.post(address)):
            assert answer["Referrer-Policy"] == "no-referrer"
            assert "no-store" in answer["Cache-Control"]
            assert answer["X-Frame-Options"] == "DENY"
    assert "?t=" not in caplog.text
    assert "nonsense" not in caplog.text
    assert '<meta name="robots" content="noindex">' in client.get(good).content.decode()


# --- proof ---------------------------------------------------------------------------------------------------------


def test_a_guest_proves_the_address_and_is_known_in_this_browser_from_then_on(client, send, story, asks):
    send(story)
    first = Comment.objects.get()
    assert first.status == Status.UNCONFIRMED
    answer = press(client, mailed()["/comments/confirm/"])
    assert "Your e-mail address is confirmed." in answer.content.decode()
    assert "Your comment is published." in answer.content.decode()
    assert fresh(first).status == Status.PUBLISHED
    send(story, body="Once more.")
    assert Comment.objects.latest("pk").status == Status.PUBLISHED
    send(story, body="As somebody else.", email="other@example.org")
    assert Comment.objects.latest("pk").status == Status.UNCONFIRMED


def test_d7_the_same_mail_in_another_browser_gets_no_trust(client, send, story, asks):
    send(story)
    press(client, mailed()["/comments/confirm/"])
    elsewhere = Client()
    send(story, by=elsewhere, body="Not from here.")
    assert Comment.objects.latest("pk").status == Status.UNCONFIRMED


def test_proof_by_another_browser_counts_and_gives_that_one_the_standing(client, send, story, asks):
    send(story)
    phone = Client()
    press(phone, mailed()["/comments/confirm/"])
    assert Comment.objects.get().status == Status.PUBLISHED
    send(story, by=phone, body="From the phone.")
    assert Comment.objects.latest("pk").status == Status.PUBLISHED
    send(story, body="From the desk.")
    assert Comment.objects.latest("pk").status == Status.UNCONFIRMED


def test_what_else_this_browser_has_sent_with_the_address_is_proved_along(client, send, story, asks):
    send(story)
    address = mailed()["/comments/confirm/"]
    send(story, body="Before I saw the mail.")
    send(story, by=Client(), body="Somebody with my address.")
    press(client, address)
    statuses = dict(Comment.objects.values_list("body", "status"))
    assert statuses == {
        "I was there.": Status.PUBLISHED,
        "Before I saw the mail.": Status.PUBLISHED,
        "Somebody with my address.": Status.UNCONFIRMED,
    }


def test_t12_a_link_works_once_and_then_says_that_it_is_done(client, send, story, asks):
    send(story)
    address = mailed()["/comments/confirm/"]
    press(client, address)
    before, thief = everything(), Client()
    for answer in (thief.get(address), thief.post(address)):
        assert "confirmed already" in answer.content.decode()
        assert readers.PROOF_COOKIE not in answer.cookies
    assert everything() == before


def test_d12_t12_a_text_that_changed_since_the_mail_is_shown_before_it_is_proved(client, write, guest, asks):
    comment = write("Words.", by=guest, decide=hold)
    address = mailed()["/comments/confirm/"]
    author = actions.Author(email=guest.email, owned=frozenset({comment.pk}))
    actions.edit(comment, body="Other words.", by=author, seen=1)
    answer = client.post(address)
    assert answer.status_code == 409
    assert "Other words." in answer.content.decode()
    assert fresh(comment).status == Status.UNCONFIRMED
    shown = client.get(address).content.decode()
    actions.edit(fresh(comment), body="Third words.", by=author, seen=2)
    assert client.post(address, hidden_in(shown)).status_code == 409
    assert "confirmed" in press(client, address).content.decode()
    assert fresh(comment).status == Status.PUBLISHED


def test_t4_proof_cannot_be_forged_from_another_site(client, write, guest, asks):
    comment = write(by=guest, decide=hold)
    for purpose in (Purpose.CONFIRM, Purpose.REFUSE):
        for site in ("cross-site", "same-site"):
            answer = client.post(address_of(purpose, link_to(comment)), headers={"Sec-Fetch-Site": site})
            assert "<button" in answer.content.decode()
            assert not answer.cookies
    assert fresh(comment).status == Status.UNCONFIRMED
    assert not Mailbox.objects.exists()


def test_a_button_works_in_a_browser_that_says_nothing_of_where_the_form_was(write, guest, asks):
    comment = write(by=guest, decide=hold)
    strict = Client(enforce_csrf_checks=True)
    headers = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
    strict.post(address_of(Purpose.CONFIRM, link_to(comment)), headers=headers)
    assert fresh(comment).status == Status.PUBLISHED


def test_a_comment_that_is_gone_leaves_nothing_to_confirm(client, write, guest, asks, moderator):
    comment = write(by=guest, decide=hold)
    address = address_of(Purpose.CONFIRM, link_to(comment))
    actions.remove(comment, by=moderator, seen=1)
    assert "no longer here" in client.get(address).content.decode()
    Comment.objects.all().delete()
    assert "no longer here" in client.post(address).content.decode()


def test_the_cookie_of_a_proof_is_out_of_reach(client, send, story, asks):
    send(story)
    address = mailed()["/comments/confirm/"]
    hidden = hidden_in(client.get(address).content.decode())
    cookie = client.post(address, hidden, secure=True).cookies[readers.PROOF_COOKIE]
    assert (cookie["httponly"], cookie["samesite"], cookie["secure"], cookie["path"]) == (
        True,
        "Lax",
        True,
        "/comments/",
    )
    assert "gus" not in cookie.value
    assert cookie["max-age"] == 180 * 24 * 3600


@pytest.mark.parametrize(
    "forged",
    [
        lambda key: signing.dumps({"v": 1, "of": [[key, 1]]}, salt=readers.SALT),
        lambda key: signing.dumps({"v": 0, "of": [[key, 1]]}, salt=readers.PROOF_SALT),
        lambda key: signing.dumps({"v": 1, "of": [[key, 2]]}, salt=readers.PROOF_SALT),
        lambda key: signing.dumps([key], salt=readers.PROOF_SALT),
        lambda key: key,
    ],
)
def test_d7_a_cookie_that_we_have_not_written_so_proves_nothing(client, send, story, asks, forged):
    client.cookies[readers.PROOF_COOKIE] = forged(keys.of_email("gus@example.org"))
    send(story)
    assert Comment.objects.get().status == Status.UNCONFIRMED
    client.cookies[readers.PROOF_COOKIE] = signing.dumps(
        {"v": 1, "of": [[keys.of_email("gus@example.org"), 1]]}, salt=readers.PROOF_SALT
    )
    send(story, body="With ours.")
    assert Comment.objects.latest("pk").status == Status.PUBLISHED


def test_a_guest_who_has_proved_the_address_edits_as_such(client, send, story, asks):
    send(story)
    press(client, mailed()["/comments/confirm/"])
    comment = Comment.objects.get()
    address = f"/comments/{story.pk}/{comment.pk}/edit/"
    client.post(address, {**hidden_in(client.get(address).content.decode()), "body": "I was not."})
    assert (fresh(comment).status, fresh(comment).body) == (Status.PUBLISHED, "I was not.")


def test_who_ticks_notify_is_told_to_confirm_and_then_hears(client, send, story, ada):
    answer = client.get(send(story, notify="on")["Location"])
    assert "To hear of replies, confirm your e-mail address" in answer.content.decode()
    comment = Comment.objects.get()
    assert comment.status == Status.HELD
    press(client, mailed()["/comments/confirm/"])
    assert fresh(comment).status == Status.HELD  # a moderator reads it all the same
    assert "To hear of replies" not in client.get(f"/comments/{story.pk}/mine/?comment={comment.pk}").content.decode()


def test_other_apps_hear_of_a_proof(write, guest, asks, django_capture_on_commit_callbacks):
    heard = []

    def hear(comment, **_signal):
        heard.append(comment.pk)

    signals.comment_confirmed.connect(hear)
    comment = write(by=guest, decide=hold)
    with django_capture_on_commit_callbacks(execute=True):
        actions.confirm(comment)
    signals.comment_confirmed.disconnect(hear)
    assert heard == [comment.pk]


# --- no more mail --------------------------------------------------------------------------------------------------


@pytest.fixture
def told(write, proved, ada):
    """A reader who wants to hear of replies in two threads, and has just been told of one."""
    other = write("Other thread.", by=proved, notify=True)
    mine = write("My thread.", by=proved, notify=True)
    mine_again = write("My thread again.", by=proved, parent=mine, notify=True)
    write("A reply.", by=ada, parent=mine_again)
    return {"other": other, "mine": mine, "again": mine_again, "addresses": mailed()}


def wanted():
    return set(CommentPrivate.objects.filter(notify=True).values_list("comment__body", flat=True))


def test_one_click_of_a_mail_program_ends_the_mails_of_a_thread(told):
    one_click = Client(enforce_csrf_checks=True)
    address = urlsplit(outgoing.outbox[-1].extra_headers["List-Unsubscribe"].strip("<>"))
    answer = one_click.post(f"{address.path}?{address.query}", {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert not answer.cookies
    assert wanted() == {"Other thread."}


def test_a_button_ends_the_mails_of_a_thread_and_says_so_again(client, told):
    address = told["addresses"]["/comments/unsubscribe/"]
    assert "You get no more mails" in press(client, address).content.decode()
    assert "nothing left to do" in client.get(address).content.decode()
    assert client.post(address).status_code == 200
    assert wanted() == {"Other thread."}


def test_another_button_ends_all_notifications_until_they_are_asked_for_again(
    client, write, told, proved, ada, moderator
):
    page = client.get(told["addresses"]["/comments/unsubscribe/"]).content.decode()
    address = re.search(r'action="(/comments/unsubscribe/all/[^"]+)"', page)[1]
    assert "You get no more notifications" in client.post(address).content.decode()
    assert "nothing left to do" in client.get(address).content.decode()
    assert wanted() == set()
    before = len(outgoing.outbox)
    actions.feature(told["other"], by=moderator, seen=1)
    CommentMail.objects.update(due_at=timezone.now())
    list(delivery.deliver())
    assert len(outgoing.outbox) == before
    write("A reply.", by=ada, parent=write("I ask again.", by=proved, notify=True))
    list(delivery.deliver())
    assert len(outgoing.outbox) == before + 1


def test_an_account_ends_its_mails_wherever_it_had_its_address_then(client, write, ada, make_reader):
    comment = write("Mine.", by=ada, notify=True)
    ada.user.email = "new@example.org"
    ada.user.save()
    write("A reply.", by=make_reader("bo"), parent=comment)
    press(client, mailed()["/comments/unsubscribe/"])
    assert wanted() == set()


def test_a_link_whose_comment_is_gone_still_ends_all(client, told):
    gone = Link(comment=10**6, revision=1, key=keys.of_email("grace@example.org"))
    assert client.get(address_of(Purpose.LEAVE_THREAD, gone)).status_code == 200
    client.post(address_of(Purpose.LEAVE_ALL, gone))
    assert wanted() == set()


def test_who_says_it_was_not_them_gets_no_mail_whoever_types_the_address(client, write, guest, asks):
    comment = write(by=guest, decide=hold, notify=True)
    address = mailed()["/comments/not-me/"]
    assert "We do not write to this address any more" in press(client, address).content.decode()
    assert "nothing left to do" in client.get(address).content.decode()
    private = CommentPrivate.objects.get(pk=comment.pk)
    assert (private.email, private.email_key, private.notify) == ("", "", False)
    Mailbox.objects.update(asked_at=None)
    write("Once more.", by=guest, decide=hold)
    before = len(outgoing.outbox)
    list(delivery.deliver())
    assert len(outgoing.outbox) == before


def test_who_says_it_was_not_them_is_forgotten_wherever_the_address_was_typed(client, write, guest, asks):
    comments = [write(f"Words {number}.", by=guest, decide=hold, notify=True) for number in range(2)]
    press(client, mailed()["/comments/not-me/"])
    assert {*CommentPrivate.objects.values_list("email", "email_key", "notify")} == {("", "", False)}
    assert not CommentMail.objects.filter(recipient__in=comments, sent_at=None).exists()


def test_who_changes_their_mind_is_written_to_again(client, write, guest, asks):
    write(by=guest, decide=hold)
    address = mailed()["/comments/not-me/"]
    press(client, address)
    assert "We may write to this address again." in press(client, address).content.decode()
    Mailbox.objects.update(asked_at=None)
    write("Once more.", by=guest, decide=hold)
    before = len(outgoing.outbox)
    list(delivery.deliver())
    assert len(outgoing.outbox) == before + 1


def test_who_says_it_was_not_them_ends_what_browsers_have_proved(client, send, story, asks):
    send(story)
    addresses = mailed()
    press(client, addresses["/comments/confirm/"])
    key = keys.of_email("gus@example.org")
    mailboxes.refuse(key, Mailbox.Refusal.EVERYTHING)
    mailboxes.accept(key)
    send(story, body="Once more.")
    assert Comment.objects.latest("pk").status == Status.UNCONFIRMED


def test_what_is_proved_is_not_disowned_by_an_older_link(client, write, guest, asks):
    comment = write(by=guest, decide=hold)
    address = mailed()["/comments/not-me/"]
    actions.confirm(comment, decide=publish)
    press(client, address)
    assert CommentPrivate.objects.get(pk=comment.pk).email == "grace@example.org"


# --- accounts ------------------------------------------------------------------------------------------------------


def test_guests_are_shown_the_sites_own_login_and_come_back_to_the_form(client, story, root, reader, settings):
    address = f"/comments/{story.pk}/write/"
    assert "Log in" not in client.get(address).content.decode()
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_OFFER_LOGIN": True}
    settings.LOGIN_URL = "/people/login/?from=comments"
    html = client.get(address, {"to": root.pk}).content.decode()
    assert f'href="/people/login/?from=comments&amp;next=%2Fcomments%2F{story.pk}%2Fwrite%2F%3Fto%3D{root.pk}"' in html
    client.force_login(reader)
    assert "Log in" not in client.get(address).content.decode()
