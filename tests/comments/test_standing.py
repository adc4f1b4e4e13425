"""Trust comes of what is proved; a name and an address that anybody can type only make a comment wait."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.utils import timezone

from tests.comments.sending import guest, proved, stored, submission
from wagtail_newsblocks.comments import keys, standing
from wagtail_newsblocks.comments.models import Comment
from wagtail_newsblocks.comments.submission import Author, Outcome

NOW = timezone.now()
Status = Comment.Status


@pytest.fixture
def reader(django_user_model):
    return Author(user=django_user_model.objects.create_user("mara", first_name="Mara", last_name="Quill"))


@pytest.fixture
def staff(django_user_model):
    user = django_user_model.objects.create_user("jean.kay", first_name="Jean", last_name="Kay")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    return Author(user=user)


def said(verdict):
    return verdict and (verdict.outcome, verdict.reason)


# Banned


@pytest.mark.parametrize(
    ("email", "is_held"),
    [
        ("a@junk.example", True),
        ("a@JUNK.example", True),
        ("a@mail.junk.example", True),
        ("a@notjunk.example", False),
        ("a@example", False),
        ("", False),
        ("junk.example", True),
    ],
)
def test_a_banned_domain_holds_and_those_below_it(stream, settings, email, is_held):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_BANNED_DOMAINS": ["@Junk.example"]}
    verdict = standing.is_banned(submission(stream, by=guest(email=email)))
    assert said(verdict) == ((Outcome.HOLD, "banned") if is_held else None)


def test_an_account_an_address_of_mail_and_of_the_network_can_be_banned_by_key(stream, settings, reader):
    banned = [keys.of_account(reader.user.pk), keys.of_email("b@example.org"), keys.of_address("2.2.2.2")]
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_BANNED_KEYS": banned}
    for author in (reader, guest(email="B@example.org"), guest(ip="2.2.2.2")):
        assert said(standing.is_banned(submission(stream, by=author))) == (Outcome.HOLD, "banned")
    assert standing.is_banned(submission(stream, by=guest())) is None


# Staff, and who poses as such


def test_staff_is_published(stream, staff, reader):
    assert said(standing.is_staff(submission(stream, by=staff))) == (Outcome.PUBLISH, "staff")
    assert standing.is_staff(submission(stream, by=reader)) is None
    assert standing.is_staff(submission(stream, by=guest("Jean Kay"))) is None


@pytest.mark.parametrize(
    "name",
    [
        "Jean Kay",
        "jean kay",
        "Jean\u200b Kay",
        "Jеаn Кау",
        "JEAN  KAY",
        "Ｊｅａｎ Kay",
        "\u202eJean Kay",
        "jean.kay",
        "Jéan Kay",
    ],
)
def test_t8_a_guest_cannot_take_the_name_of_staff_in_any_disguise(stream, staff, name):
    for author in (guest(name), proved(name)):
        assert said(standing.takes_a_name(submission(stream, by=author))) == (Outcome.REFUSE, "name_of_staff")


@pytest.mark.parametrize(
    "name", ["Еditor", "ad\u200bmin", "The Editor", "M0derator", "rotidE\u202e editor", "The Test", "Redazione"]
)
def test_t8_a_guest_cannot_pose_as_the_newsroom(stream, name):
    assert said(standing.takes_a_name(submission(stream, by=guest(name)))) == (Outcome.REFUSE, "name_of_staff")


@pytest.mark.parametrize("name", ["Jean Kayne", "Mara", "Creditor", "李明", "Ольга", ""])
def test_t8_other_names_are_free(stream, staff, name):
    assert standing.takes_a_name(submission(stream, by=guest(name))) is None


def test_an_account_that_is_called_like_staff_is_held_not_refused(stream, staff, django_user_model):
    namesake = Author(user=django_user_model.objects.create_user("jk2", first_name="Jean", last_name="Kay"))
    assert said(standing.takes_a_name(submission(stream, by=namesake))) == (Outcome.HOLD, "name_of_staff")


def test_t8_a_guest_under_the_name_of_an_account_that_comments_is_held(stream, reader):
    assert standing.takes_a_name(submission(stream, by=guest("Маrа Quill"))) is None
    stored(stream, by=reader)
    assert said(standing.takes_a_name(submission(stream, by=guest("Маrа Quill")))) == (Outcome.HOLD, "name_of_account")
    assert standing.takes_a_name(submission(stream, by=reader)) is None


def test_the_name_of_another_guest_is_free(stream):
    stored(stream, by=guest("Ann"))
    assert standing.takes_a_name(submission(stream, by=guest("Ann"))) is None


def test_names_of_staff_are_read_once_in_a_while(stream, staff, django_assert_num_queries):
    with django_assert_num_queries(3):  # sites, staff, accounts that comment
        standing.takes_a_name(submission(stream, by=guest()))
    with django_assert_num_queries(1):
        standing.takes_a_name(submission(stream, by=guest()))


# New


def test_the_first_comment_is_held_and_the_second_after_an_approval_is_not(stream, reader):
    assert said(standing.is_new(submission(stream, by=reader))) == (Outcome.HOLD, "first")
    first = stored(stream, by=reader, status=Status.HELD)
    assert said(standing.is_new(submission(stream, by=reader))) == (Outcome.HOLD, "first")
    Comment.objects.filter(pk=first.pk).update(status=Status.PUBLISHED, listed=True)
    assert standing.is_new(submission(stream, by=reader)) is None


@pytest.mark.parametrize(("wanted", "published", "is_held"), [(0, 0, False), (1, 0, True), (3, 2, True), (3, 3, False)])
def test_how_many_have_to_be_published_can_be_set(stream, settings, reader, wanted, published, is_held):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_FIRST_HELD": wanted}
    for _comment in range(published):
        stored(stream, by=reader)
    assert said(standing.is_new(submission(stream, by=reader))) == ((Outcome.HOLD, "first") if is_held else None)


def test_d7_t7_the_same_mail_typed_in_another_browser_has_no_trust(stream):
    stored(stream, by=proved())
    assert standing.is_new(submission(stream, by=proved())) is None
    typed = guest()
    assert typed.email == proved().email
    assert typed.key == ""
    from wagtail_newsblocks.comments.rules import decide

    assert decide(submission(stream, by=typed)).outcome == Outcome.HOLD
    assert decide(submission(stream, by=proved())).outcome == Outcome.PUBLISH


def test_d13_d19_the_first_comment_is_held_again_when_it_is_edited(stream, reader):
    comment = stored(stream, by=reader)
    assert said(standing.is_new(submission(stream, by=reader, comment=comment))) == (Outcome.HOLD, "first")


def test_a_trusted_group_is_not_new(stream, settings, reader):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_TRUSTED_GROUPS": ["Regulars"]}
    reader.user.groups.add(Group.objects.create(name="Regulars"))
    assert standing.is_new(submission(stream, by=reader)) is None


# Often rejected


@pytest.mark.parametrize(
    ("published", "rejected", "spam", "is_held"),
    [
        (0, 2, 0, False),
        (2, 1, 0, True),
        (3, 1, 0, False),
        (2, 0, 1, True),
        (7, 3, 0, True),
        (8, 3, 0, False),
        (3, 0, 0, False),
    ],
)
def test_who_was_often_rejected_lately_waits(stream, reader, published, rejected, spam, is_held):
    for status, number in ((Status.PUBLISHED, published), (Status.REJECTED, rejected), (Status.SPAM, spam)):
        for _comment in range(number):
            stored(stream, by=reader, status=status)
    verdict = standing.was_often_rejected(submission(stream, by=reader))
    assert said(verdict) == ((Outcome.HOLD, "rejections") if is_held else None)


def test_what_was_rejected_a_week_ago_is_forgotten(stream, reader):
    for _comment in range(4):
        stored(stream, by=reader, status=Status.REJECTED, sent=NOW - timedelta(days=7, seconds=1))
    assert standing.was_often_rejected(submission(stream, by=reader, now=NOW)) is None


def test_nobody_is_blamed_for_what_others_do_under_their_name(stream, settings, reader):
    for _comment in range(4):
        stored(stream, by=guest(), status=Status.REJECTED)
    assert standing.was_often_rejected(submission(stream, by=guest())) is None
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_REJECTIONS_TO_HOLD": 0}
    assert standing.was_often_rejected(submission(stream, by=reader)) is None
