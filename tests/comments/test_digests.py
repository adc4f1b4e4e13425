"""Moderators are told that comments wait: once in a while, of what is theirs, and without a stranger's word."""

import smtplib
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core import mail as outgoing
from django.core.mail.backends.locmem import EmailBackend
from django.utils import timezone

from tests.comments.conftest import hold, publish
from wagtail_newsblocks.comments import actions, delivery, scopes
from wagtail_newsblocks.comments.models import CommentMail, CommentStream, ModerationScope, ModeratorDigest

pytestmark = pytest.mark.django_db


@pytest.fixture
def make_moderator(django_user_model):
    """Makes moderators of some pages: ``make_moderator("bea", harbour)``."""

    def make(name, *pages):
        user = django_user_model.objects.create_user(name, f"{name}@desk.example", "secret")
        group = Group.objects.create(name=name)
        user.groups.add(group)
        for page in pages:
            ModerationScope.objects.create(group=group, page=page)
        return user

    return make


def send():
    """Sends what is due; what went out since the last time, by who got it."""
    before = len(outgoing.outbox)
    list(delivery.deliver())
    return {message.to[0]: message for message in outgoing.outbox[before:]}


def later(**passed):
    for digest in ModeratorDigest.objects.all():
        digest.due_at -= timedelta(**passed)
        digest.save()


def test_each_moderator_hears_of_what_waits_in_their_scope(
    write, guest, make_article, harbour, newspaper, make_moderator
):
    elsewhere = make_article(title="Tides", parent=newspaper)
    make_moderator("all", newspaper)
    make_moderator("bea", harbour)
    make_moderator("none")
    write("Buy spam.example", by=guest, decide=hold)
    write("Again", by=guest, decide=hold)
    stream = CommentStream.objects.for_page(elsewhere)
    actions.submit(stream, draft=actions.Draft(body="There."), by=guest, decide=hold)
    told = send()
    assert {to: message.subject.strip() for to, message in told.items()} == {
        "all@desk.example": "Test newsroom: 3 comments wait",
        "bea@desk.example": "Test newsroom: 2 comments wait",
    }
    assert "2 – Ferry late again\n1 – Tides" in told["all@desk.example"].body
    assert "Tides" not in told["bea@desk.example"].body
    for message in told.values():
        assert "http://testserver/admin/" in message.body
        assert "spam.example" not in message.message().as_string()
        assert guest.name not in message.body
    assert not CommentMail.objects.filter(kind="queue").exists()


def test_a_moderator_is_told_once_an_interval_and_only_where_something_new_waits(write, guest, harbour, make_moderator):
    make_moderator("bea", harbour)
    write(by=guest, decide=hold)
    assert len(send()) == 1
    write("Second.", by=guest, decide=hold)
    assert send() == {}
    later(minutes=61)
    (message,) = send().values()
    assert message.subject.strip() == "Test newsroom: 2 comments wait"
    later(minutes=61)
    assert send() == {}


def test_what_is_decided_before_the_mail_is_due_is_not_told(write, guest, harbour, make_moderator):
    bea = make_moderator("bea", harbour)
    write(by=guest, decide=hold)
    send()
    second = write("Second.", by=guest, decide=hold)
    send()
    for comment in (second.stream.comments.exclude(pk=second.pk).get(), second):
        actions.approve(comment, by=bea, seen=1)
    later(minutes=61)
    assert send() == {}
    third = write("Third.", by=guest, decide=hold)
    actions.approve(third, by=bea, seen=1)
    assert send() == {}
    assert not CommentMail.objects.filter(kind="queue").exists()
    write("Fourth.", by=guest, decide=hold)
    assert len(send()) == 1


def test_what_comes_to_wait_while_a_mail_is_on_its_way_is_told_of_later(
    write, guest, harbour, make_moderator, settings
):
    settings.EMAIL_BACKEND = f"{__name__}.Slow"
    make_moderator("bea", harbour)
    write(by=guest, decide=hold)
    Slow.meanwhile = lambda: (write("Meanwhile.", by=guest, decide=hold), delivery.digests.pass_on())
    assert len(send()) == 1
    Slow.meanwhile = None
    assert send() == {}
    later(minutes=61)
    (message,) = send().values()
    assert message.subject.strip() == "Test newsroom: 2 comments wait"


class Slow(EmailBackend):
    """Things happen while it sends."""

    meanwhile = None

    def send_messages(self, messages):
        if Slow.meanwhile:
            Slow.meanwhile()
        return super().send_messages(messages)


class Full(EmailBackend):
    """Takes nothing now."""

    def send_messages(self, messages):
        raise smtplib.SMTPDataError(452, b"full")


def test_a_digest_that_a_server_does_not_take_is_tried_again(write, guest, harbour, make_moderator, settings):
    make_moderator("bea", harbour)
    write(by=guest, decide=hold)
    backend = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = f"{__name__}.Full"
    assert send() == {}
    assert ModeratorDigest.objects.get().attempts == 1
    settings.EMAIL_BACKEND = backend
    assert send() == {}
    later(minutes=2)
    assert len(send()) == 1


def test_where_nobody_has_a_scope_superusers_are_told(write, guest, editor, moderator):
    write(by=guest, decide=hold)
    assert set(send()) == {editor.email}


def test_who_has_left_is_not_told(write, guest, harbour, make_moderator, editor):
    bea, cal = make_moderator("bea", harbour), make_moderator("cal", harbour)
    write(by=guest, decide=hold)
    delivery.digests.pass_on()
    bea.is_active = False
    bea.save()
    cal.groups.clear()
    assert send() == {}


def test_a_digest_is_in_the_language_of_the_moderator(write, guest, harbour, make_moderator):
    from wagtail.users.models import UserProfile

    UserProfile.objects.create(user=make_moderator("bea", harbour), preferred_language="it")
    write(by=guest, decide=hold)
    (message,) = send().values()
    assert '<html lang="it"' in message.alternatives[0][0]


def test_a_mail_names_ten_pages_and_how_many_more_there_are(guest, make_article, harbour, make_moderator):
    make_moderator("bea", harbour)
    for number in range(12):
        stream = CommentStream.objects.for_page(make_article(title=f"Story {number}"))
        actions.submit(stream, draft=actions.Draft(body="Words."), by=guest, decide=hold)
    (message,) = send().values()
    assert message.body.count("Story ") == 10
    assert "and on 2 further pages" in message.body


def test_moderators_of_an_alias_are_those_of_its_original(story, newspaper, harbour, make_moderator):
    bea = make_moderator("bea", harbour)
    alias = story.create_alias(parent=newspaper, update_slug="again")
    assert list(scopes.moderators_of(alias)) == [bea]


def test_a_flood_is_passed_on_in_parts(write, guest, harbour, make_moderator, monkeypatch):
    monkeypatch.setattr(delivery.digests, "AT_ONCE", 2)
    make_moderator("bea", harbour)
    for number in range(3):
        write(f"Words {number}", by=guest, decide=hold)
    published = write(by=guest, decide=publish)
    CommentMail.objects.create(kind="queue", comment=published, revision=1, created_at=timezone.now())
    send()
    assert CommentMail.objects.filter(kind="queue").count() == 2
    send()
    assert CommentMail.objects.filter(kind="queue").count() == 0
    assert ModeratorDigest.objects.get().asked == 3
