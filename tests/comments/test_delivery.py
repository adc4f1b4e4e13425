"""Mail about comments goes out once, to whom it is for, and says nothing that it should not."""

import re
import smtplib
from datetime import timedelta
from email import policy
from email.parser import BytesParser

import pytest
from django.core import mail as outgoing
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import set_script_prefix
from django.utils import timezone
from wagtail import hooks
from wagtail.models import PageViewRestriction, Site

from tests.comments.conftest import hold, publish, spam
from wagtail_newsblocks import due
from wagtail_newsblocks.comments import actions, delivery, digests, keys, mailboxes, outbox
from wagtail_newsblocks.comments.models import Comment, CommentMail, CommentPrivate, Mailbox
from wagtail_newsblocks.comments.rules import Author

pytestmark = pytest.mark.django_db

Kind = CommentMail.Kind


@pytest.fixture(autouse=True)
def _no_digests(settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_DIGEST_MINUTES": 0}


def send():
    """Sends what is due; what went out since the last time, as programs read it."""
    before = len(outgoing.outbox)
    list(delivery.deliver())
    return [as_read(message) for message in outgoing.outbox[before:]]


def as_read(message):
    return BytesParser(policy=policy.default).parsebytes(message.message().as_bytes())


def text_of(message, kind="plain"):
    return message.get_body((kind,)).get_content()


def later(**passed):
    """Lets time pass for what waits: claims run out, what was put off is due."""
    back = timedelta(**passed)
    for row in CommentMail.objects.all():
        row.due_at -= back
        row.claimed_until = row.claimed_until and row.claimed_until - back
        row.save()
    for box in Mailbox.objects.all():
        box.asked_at = box.asked_at and box.asked_at - back
        box.told_since = box.told_since and box.told_since - back
        box.save()


def guest_named(name, **fields):
    return Author(**{"name": name, "email": f"{name.lower()}@example.org", **fields})


@pytest.fixture
def asked(write, proved):
    """A comment whose author, a guest who proved the address, wants to hear of replies."""
    return write("What of the ferry?", by=proved, notify=True)


# --- replies -------------------------------------------------------------------------------------------------------


def test_t9_d30_a_held_reply_sends_nothing_and_its_approval_exactly_one_mail(write, asked, ada, moderator):
    reply = write("It was late.", by=ada, parent=asked, decide=hold)
    assert send() == []
    actions.approve(reply, by=moderator, seen=1)
    (message,) = send()
    assert message["To"] == "grace@example.org"
    assert message["Subject"] == "A reply to you on “Ferry late again”"
    assert "> It was late." in text_of(message)
    assert f"http://testserver/comments/{asked.stream.page_id}/{reply.pk}/#comment-{reply.pk}" in text_of(message)
    actions.reject(reply, by=moderator, seen=2)
    actions.approve(reply, by=moderator, seen=3)
    assert send() == []


@pytest.mark.parametrize("change", ["hidden", "unpublished", "deaf", "refused", "gone", "off"])
def test_t9_what_is_no_longer_so_when_the_mail_is_due_is_not_told(write, asked, ada, moderator, story, change):
    reply = write(by=ada, parent=asked)
    if change == "hidden":
        actions.reject(reply, by=moderator, seen=1)
    elif change == "unpublished":
        story.unpublish()
    elif change == "deaf":
        CommentPrivate.objects.update(notify=False)
    elif change == "refused":
        mailboxes.refuse(keys.of_email("grace@example.org"), Mailbox.Refusal.NOTICES)
    elif change == "off":
        asked.stream.mode = "off"
        asked.stream.save()
    else:
        CommentPrivate.objects.filter(pk=asked.pk).update(email="")
    assert send() == []
    assert not CommentMail.objects.exists()


def test_d30_nobody_hears_of_replies_before_the_address_is_proved(write, guest, ada, moderator):
    comment = write(by=guest, decide=hold, notify=True)
    actions.approve(comment, by=moderator, seen=1)
    write("First.", by=ada, parent=comment)
    assert [message["Subject"] for message in send()] == ["Confirm your e-mail address for The Test"]
    later(hours=7)
    assert send() == []
    actions.confirm(Comment.objects.get(pk=comment.pk), decide=publish)
    (message,) = send()
    assert "> First." in text_of(message)


@pytest.mark.parametrize("is_first", [True, False])
def test_who_types_an_address_neither_hears_nor_keeps_its_owner_from_hearing(write, proved, ada, moderator, is_first):
    mallory = Author(name="Mallory", email="grace@example.org")
    given = [("Typed.", mallory, hold), ("Proved.", proved, publish)]
    asking = [write(words, by=by, decide=decide, notify=True) for words, by, decide in given]
    actions.approve(asking[0], by=moderator, seen=1)
    CommentMail.objects.all().delete()
    for asked in asking if is_first else reversed(asking):
        write(f"To what was {asked.body.lower()}", by=ada, parent=Comment.objects.get(pk=asked.pk))
    (message,) = send()
    assert "To what was proved." in text_of(message)
    assert "To what was typed." not in text_of(message)
    assert CommentMail.objects.get(sent_at=None).recipient_id == asking[0].pk


@pytest.mark.parametrize("is_first", [True, False])
def test_leaving_one_thread_leaves_the_mails_of_the_other(write, proved, ada, is_first):
    left, kept = (write(words, by=proved, notify=True) for words in ("Left.", "Kept."))
    for asked in (left, kept) if is_first else (kept, left):
        write(f"To what was {asked.body.lower()}", by=ada, parent=asked)
    CommentPrivate.objects.filter(pk=left.pk).update(notify=False)
    (message,) = send()
    assert "To what was kept." in text_of(message)
    assert "To what was left." not in text_of(message)
    assert not CommentMail.objects.filter(sent_at=None).exists()


def test_what_nobody_ever_proves_waits_for_a_month_at_most(write, guest, ada, moderator):
    comment = write(by=guest, decide=hold, notify=True)
    actions.approve(comment, by=moderator, seen=1)
    write(by=ada, parent=comment)
    CommentMail.objects.update(created_at=timezone.now() - timedelta(days=31))
    send()
    assert not CommentMail.objects.filter(sent_at=None).exists()


def test_who_is_answered_and_who_began_hear_of_a_reply_and_nobody_of_their_own(write, asked, ada, make_reader):
    bo, cy = make_reader("bo"), make_reader("cy")
    reply = write(by=bo, parent=asked, notify=True)
    later(hours=1)
    assert [message["To"] for message in send()] == ["grace@example.org"]
    write(by=cy, parent=reply)
    assert sorted(message["To"] for message in send()) == ["bo@example.org", "grace@example.org"]
    write(by=bo, parent=reply)
    assert [message["To"] for message in send()] == ["grace@example.org"]
    write(by=guest_named("Grace", has_proved_email=True), parent=asked)
    assert send() == []


def test_who_types_an_address_does_not_keep_its_owner_from_hearing(write, asked):
    write(by=Author(name="Mallory", email="grace@example.org"), parent=asked)
    assert len(send()) == 1


def test_an_account_is_written_to_where_it_is_now_and_not_at_all_once_it_is_gone(write, ada, make_reader):
    comment = write(by=ada, notify=True)
    ada.user.email = "ada@elsewhere.example"
    ada.user.save()
    write(by=make_reader("bo"), parent=comment)
    assert [message["To"] for message in send()] == ["ada@elsewhere.example"]
    write(by=make_reader("cy"), parent=comment)
    ada.user.delete()
    assert send() == []


def test_t9_an_excerpt_is_short_and_leads_nowhere(write, asked, ada):
    body = (
        "<b>Look</b> at https://spam.example/x, www.spam.example, spam.example or buy@spam.example! "
        + "It was late. " * 40
    )
    write(body, by=Author(user=ada.user, name="Visit spam.example"), parent=asked)
    (message,) = send()
    for kind in ("plain", "html"):
        words = text_of(message, kind)
        assert "spam.example" not in words
        assert "Look at […]" in words
    (excerpt,) = (line for line in text_of(message).splitlines() if line.startswith("> "))
    assert len(excerpt.removeprefix("> ")) <= 200


def test_t2_t9_html_in_a_reply_or_a_title_is_text_in_the_mail(write, asked, ada, story):
    story.title = "<script>x</script> & Co"
    story.save()
    write("1 &lt; 2 <i>and</i> <img src=x onerror=alert(1)>", by=Author(user=ada.user, name="<b>Ada</b>"), parent=asked)
    (message,) = send()
    html = text_of(message, "html")
    assert "<script>" not in html
    assert "<img" not in html
    assert "<b>Ada" not in html
    assert "1 < 2 and" in text_of(message)
    assert "<script>x</script> & Co" in text_of(message)


def test_t10_nothing_makes_a_header_of_its_own(write, asked, ada, story):
    story.title = "Late\r\nBcc: victim@example.org"
    story.save()
    write(by=Author(user=ada.user, name="Ada\r\nBcc: victim@example.org"), parent=asked)
    (message,) = send()
    assert message["Bcc"] is None
    assert "\n" not in message["Subject"]
    assert len(outgoing.outbox[0].recipients()) == 1


def test_of_a_restricted_page_a_mail_quotes_nothing(write, asked, ada, story):
    write("Secret.", by=ada, parent=asked)
    PageViewRestriction.objects.create(page=story, restriction_type=PageViewRestriction.LOGIN)
    (message,) = send()
    assert "Secret" not in str(message)
    assert "Somebody has replied" in text_of(message)


def test_machines_are_told_that_a_machine_wrote_and_how_to_stop_it(write, asked, ada, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_FROM_EMAIL": "The Test <talk@test.example>"}
    write(by=ada, parent=asked)
    (message,) = send()
    assert message["From"] == "The Test <talk@test.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["List-Unsubscribe"].strip().startswith("<http://testserver/comments/unsubscribe/?t=")
    assert message["Message-ID"].endswith("@testserver>")
    assert message["References"] == f"<newsblocks-thread-{asked.pk}@testserver>"


def test_what_is_over_the_hours_share_comes_together(write, asked, settings, make_reader):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MAILS_PER_HOUR": 2}
    bo = make_reader("bo")
    told = []
    for number in range(5):
        write(f"Words {number}.", by=bo, parent=asked)
        told += send()
    assert len(told) == 2
    later(hours=1, minutes=1)
    (message,) = send()
    assert message["Subject"] == "3 replies to you on The Test"
    assert [f"Words {number}." in text_of(message) for number in range(5)] == [False, False, True, True, True]
    assert send() == []


def test_replies_that_are_due_at_once_come_in_one_mail_each_once(write, asked, make_reader):
    bo, cy = make_reader("bo"), make_reader("cy")
    reply = write("By Bo.", by=bo, parent=asked)
    write("By Cy.", by=cy, parent=reply)
    (message,) = send()
    assert text_of(message).count("> By Bo.") == text_of(message).count("> By Cy.") == 1


def test_a_mail_is_in_the_language_of_the_page_or_of_the_account(write, italian, proved, ada, make_reader):
    from wagtail.users.models import UserProfile

    from wagtail_newsblocks.comments.models import CommentStream

    stream = CommentStream.objects.for_page(italian)
    draft = actions.Draft(body="Ciao.", notify=True)
    by_page = actions.submit(stream, draft=draft, by=proved, decide=publish)
    by_account = actions.submit(stream, draft=draft, by=ada, decide=publish)
    UserProfile.objects.create(user=ada.user, preferred_language="en")
    for comment in (by_page, by_account):
        actions.submit(
            stream, draft=actions.Draft(body="Sì.", parent=comment), by=make_reader(f"x{comment.pk}"), decide=publish
        )
    languages = {message["To"]: text_of(message, "html") for message in send()}
    assert '<html lang="it"' in languages["grace@example.org"]
    assert '<html lang="en"' in languages["ada@example.org"]
    assert "http://testserver/it/comments/" in languages["grace@example.org"]


def test_a_mail_leads_to_the_site_that_the_page_is_on_and_below_its_path(write, asked, ada, harbour, site):
    Site.objects.create(hostname="harbour.example", port=443, root_page=harbour, site_name="The Harbour")
    write(by=ada, parent=asked)
    set_script_prefix("/news/")
    try:
        (message,) = send()
    finally:
        set_script_prefix("/")
    addresses = re.findall(r"https?://\S+", text_of(message))
    assert {address.partition("comments/")[0] for address in addresses} == {"https://harbour.example/news/"}
    assert "asked The Harbour to notify you" in text_of(message)
    assert message["Message-ID"].endswith("@harbour.example>")


# --- proof of an address -------------------------------------------------------------------------------------------


def test_t9_d30_a_mail_that_asks_for_proof_has_no_word_of_whoever_typed_the_address(write):
    write("Buy spam.example", by=Author(name="Cheap Pills", email="victim@example.org"), decide=hold, notify=True)
    (message,) = send()
    assert message["To"] == "victim@example.org"
    assert "spam" not in str(message)
    assert "Cheap" not in str(message)
    assert "Ferry late again" in text_of(message)


@pytest.mark.slow
def test_t9_a_hundred_comments_with_somebodys_address_send_one_mail_a_day(write, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    for number in range(100):
        write(f"Words {number}", by=guest_named("Victim", ip=f"192.0.2.{number}"), decide=hold)
    assert len(send()) == 1
    assert len(send()) == 0
    later(hours=23)
    assert len(send()) == 0
    later(hours=2)
    assert len(send()) == 1
    CommentMail.objects.update(created_at=timezone.now() - timedelta(hours=49))
    later(hours=25)
    assert send() == []
    assert not CommentMail.objects.filter(sent_at=None).exists()


def test_junk_asks_nobody_to_prove_anything(write, guest, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    write(by=guest, decide=spam, notify=True)
    assert send() == []


def test_what_is_known_of_an_address_is_forgotten_unless_it_refuses_something(write, guest):
    mailboxes.refuse("refuses", Mailbox.Refusal.NOTICES)
    write(by=guest, decide=hold, notify=True)
    send()
    later(hours=50)
    send()
    assert [box.key for box in Mailbox.objects.all()] == ["refuses"]


# --- decisions -----------------------------------------------------------------------------------------------------


def test_an_author_hears_once_that_an_editor_has_picked_the_comment(write, proved, moderator):
    comment = write(by=proved)
    actions.feature(comment, by=moderator, seen=1)
    assert send() == []  # an editor may think better of it
    later(minutes=11)
    (message,) = send()
    assert message["Subject"].strip() == "An editor has picked your comment on “Ferry late again”"
    assert message["List-Unsubscribe"].strip().startswith("<http://testserver/comments/unsubscribe/all/?t=")
    actions.unfeature(comment, by=moderator, seen=1)
    actions.feature(comment, by=moderator, seen=1)
    later(minutes=11)
    assert send() == []


def test_a_pick_that_is_taken_back_is_not_told_of(write, proved, moderator):
    comment = write(by=proved)
    actions.feature(comment, by=moderator, seen=1)
    actions.unfeature(comment, by=moderator, seen=1)
    later(minutes=11)
    assert send() == []


def test_an_author_hears_of_a_rejection_where_the_site_wants_that_and_it_stands(write, proved, moderator, settings):
    actions.reject(write(by=proved), by=moderator, seen=1)
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MAIL_REJECTIONS": True}
    actions.reject(write("Rude.", by=proved), by=moderator, seen=1, reason="abuse")
    undone = write("Fine.", by=proved)
    actions.reject(undone, by=moderator, seen=1)
    actions.undo(undone, by=moderator, seen=2)
    later(minutes=11)
    (message,) = send()
    assert "Reason: Insult or harassment" in text_of(message)
    assert "Rude" not in str(message)


# --- delivery ------------------------------------------------------------------------------------------------------


class Broken(EmailBackend):
    """Takes nothing, with the error that it is told."""

    error = None

    def send_messages(self, messages):
        if Broken.error is not None:
            raise Broken.error
        return super().send_messages(messages)


@pytest.fixture
def broken(settings):
    settings.EMAIL_BACKEND = f"{__name__}.Broken"

    def fail(error):
        Broken.error = error

    yield fail
    Broken.error = None


def test_what_a_server_does_not_take_now_is_the_same_mail_later(write, asked, ada, broken, moderator):
    write("First.", by=ada, parent=asked)
    broken(smtplib.SMTPDataError(451, b"later"))
    assert send() == []
    letter = CommentMail.objects.get().letter
    write("Second.", by=ada, parent=asked)
    broken(None)
    later(minutes=2)
    messages = send()
    assert [f"> {word}." in text_of(one) for one in messages for word in ("First", "Second")].count(True) == 2
    assert f"<newsblocks-{letter}@testserver>" in [message["Message-ID"] for message in messages]
    assert send() == []


def test_what_a_server_never_takes_is_given_up_and_no_address_is_logged(write, asked, ada, broken, caplog):
    write(by=ada, parent=asked)
    broken(smtplib.SMTPRecipientsRefused({"grace@example.org": (550, b"nobody of that name")}))
    assert send() == []
    assert not CommentMail.objects.exists()
    assert "SMTPRecipientsRefused" in caplog.text
    assert "grace" not in caplog.text


def test_what_fails_again_and_again_is_given_up_in_the_end(write, asked, ada, broken, caplog):
    write(by=ada, parent=asked)
    broken(RuntimeError("a template"))
    for _attempt in range(due.RETRIES):
        assert CommentMail.objects.count() == 1
        send()
        later(hours=7)
    assert not CommentMail.objects.exists()


def test_a_server_that_cannot_be_reached_is_not_asked_for_every_mail(write, ada, asked, proved, moderator, broken):
    actions.feature(asked, by=moderator, seen=1)
    write(by=ada, parent=asked)
    later(minutes=11)
    broken(ConnectionRefusedError())
    assert list(delivery.deliver())[-1] == "The mail server takes nothing now: ConnectionRefusedError."
    assert sorted(CommentMail.objects.values_list("attempts", flat=True)) == [0, 1]


def test_one_round_sends_as_many_as_the_site_sets(write, asked, ada, moderator, settings, proved):
    for number in range(4):
        actions.feature(write(f"Words {number}", by=proved), by=moderator, seen=1)
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MAILS_AT_ONCE": 3}
    later(minutes=11)
    assert len(send()) == 3
    assert len(send()) == 1


def test_a_row_that_another_process_has_taken_is_left_to_it(write, asked, ada):
    write(by=ada, parent=asked)
    CommentMail.objects.claim_next(seconds=300)
    assert send() == []
    later(minutes=6)
    assert len(send()) == 1


def test_without_addresses_of_comments_nothing_is_sent_and_nothing_lost(write, asked, ada, settings):
    write(by=ada, parent=asked)
    settings.ROOT_URLCONF = "wagtail.admin.urls"
    assert send() == []
    assert CommentMail.objects.filter(sent_at=None, claimed_until=None).count() == 1


def test_the_deliverer_knows_the_job():
    assert delivery.deliver in hooks.get_hooks("newsblocks_deliver")


def test_d25_a_reply_writes_as_much_in_a_thread_of_two_as_in_one_of_hundreds(write, asked, make_reader):
    bo = make_reader("bo")

    def cost(word):
        before = CommentMail.objects.count()
        with CaptureQueriesContext(connection) as captured:
            write(word, by=bo, parent=asked)
        return len(captured), CommentMail.objects.count() - before

    first = cost("First.")
    template = write("Another.", by=guest_named("G0", has_proved_email=True), parent=asked, notify=True)
    clones = Comment.objects.bulk_create(
        Comment(
            **{
                field.attname: getattr(template, field.attname)
                for field in Comment._meta.fields
                if field.name not in ("id", "seq", "nonce")
            },
            seq=100 + number,
        )
        for number in range(200)
    )
    private = CommentPrivate.objects.get(pk=template.pk)
    CommentPrivate.objects.bulk_create(
        CommentPrivate(
            comment=clone,
            email=f"g{number}@example.org",
            email_key=str(number),
            notify=True,
            email_confirmed_at=private.email_confirmed_at,
        )
        for number, clone in enumerate(clones)
    )
    assert cost("Last.") == first
    assert first[1] == 1


def test_mails_of_many_comments_cost_as_many_statements_as_of_one(write, asked, ada):
    replies = [write(f"Words {number}.", by=ada, parent=asked) for number in range(6)]
    CommentMail.objects.all().delete()

    def cost(some):
        with CaptureQueriesContext(connection) as captured:
            outbox.tell_of_replies(some)
        return len(captured)

    assert cost(replies[:1]) == cost(replies[1:]) == 2
    assert CommentMail.objects.count() == 6


def test_digests_can_be_turned_off(write, moderator):
    write(decide=hold)
    digests.pass_on()
    assert send() == []
    assert not CommentMail.objects.exists()
