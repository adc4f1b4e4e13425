"""A moderator has all wait that an author sends, until a date; the author is told nothing, and known by keys alone."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry

from tests.comments.sending import submission
from wagtail_newsblocks.comments import actions, keys, standing
from wagtail_newsblocks.comments.actions import Refused
from wagtail_newsblocks.comments.models import AuthorBlock, Comment, CommentPrivate
from wagtail_newsblocks.comments.rules import Author, Outcome, decide

pytestmark = pytest.mark.django_db

WEEK = timedelta(days=7)


@pytest.fixture
def block(chief):
    """Blocks whoever wrote a comment: ``block(comment, until=…)``."""
    return lambda comment, until=None, **more: actions.block_author(comment, by=chief, until=until, **more)


def verdict(stream, author, **more):
    return standing.is_banned(submission(stream, by=author, **more))


def test_what_a_blocked_account_sends_is_held_on_every_page(write, block, ada, make_reader, make_article):
    from wagtail_newsblocks.comments.models import CommentStream

    comment = write()
    block(comment)
    elsewhere = CommentStream.objects.for_page(make_article())
    for stream in (comment.stream, elsewhere):
        assert (verdict(stream, ada).outcome, verdict(stream, ada).reason) == (Outcome.HOLD, "blocked")
    assert verdict(comment.stream, make_reader("mara")) is None


def test_a_blocked_author_is_told_the_same_as_any_other_who_is_held(write, block, ada, stream, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MODE": "post", "COMMENTS_FIRST_HELD": 0}
    block(write())
    comment = write("Once more.", decide=decide)
    assert (comment.status, comment.hold_reasons[-1]) == (Comment.Status.HELD, "blocked")
    actions.approve(comment, by=None, seen=1)
    actions.edit(comment, body="And again.", by=ada, seen=2)
    assert (comment.status, comment.hold_reasons[-1]) == (Comment.Status.HELD, "blocked")


def test_a_guest_is_known_by_the_address_whether_proved_or_only_typed(write, block, guest, proved, stream):
    block(write(by=guest))
    for author in (guest, proved, Author(name="Other", email="GRACE@example.org ")):
        assert verdict(stream, author).reason == "blocked"
    assert verdict(stream, Author(name="Grace", email="other@example.org", ip=guest.ip)) is None
    assert verdict(stream, Author(name="Grace", ip=guest.ip)) is None


def test_a_guest_who_is_blocked_is_blocked_under_an_account_with_that_address_too(
    write, block, guest, stream, django_user_model
):
    block(write(by=guest))
    account = django_user_model.objects.create_user("grace", "grace@example.org")
    assert verdict(stream, Author(user=account)).reason == "blocked"


def test_a_block_survives_what_is_personal_and_holds_none_of_it(write, block, guest, stream):
    comment = write(by=guest)
    made = block(comment, note="Third warning.")
    CommentPrivate.objects.all().delete()
    actions.remove(comment, by=None, seen=1)
    assert verdict(stream, guest).reason == "blocked"
    kept = {str(value) for value in AuthorBlock.objects.values().get().values()}
    assert not {"grace@example.org", "Grace", "198.51.100.0/24", "Lynx"} & kept
    assert made.email_key == keys.of_email("grace@example.org")


def test_a_block_ends_by_itself(write, block, ada, stream):
    made = block(write(), until=timezone.now() + WEEK)
    assert verdict(stream, ada).reason == "blocked"
    assert made.is_in_force
    assert verdict(stream, ada, now=made.ends_at) is None
    assert verdict(stream, ada, now=made.ends_at - timedelta(seconds=1)).reason == "blocked"
    AuthorBlock.objects.update(ends_at=timezone.now())
    assert not AuthorBlock.objects.get().is_in_force


def test_to_ask_costs_one_query_and_none_where_nobody_can_be_known(stream, ada, guest, django_assert_num_queries):
    for author in (ada, guest):
        asked = submission(stream, by=author)
        with django_assert_num_queries(1):
            standing.is_banned(asked)
    asked = submission(stream, by=Author(name="Nobody", ip="192.0.2.1"))
    with django_assert_num_queries(0):
        standing.is_banned(asked)


def test_who_cannot_be_known_cannot_be_blocked(write, block, guest):
    comment = write(by=guest)
    CommentPrivate.objects.all().delete()
    with pytest.raises(Refused) as refused:
        block(comment)
    assert refused.value.reason == "no_author"


def test_a_block_ends_later_than_now_and_has_a_reason_that_there_is(write, block):
    comment = write()
    for terms, reason in (({"until": timezone.now()}, "over"), ({"reason": "dull"}, "no_reason")):
        with pytest.raises(Refused) as refused:
            block(comment, **terms)
        assert refused.value.reason == reason
    assert not AuthorBlock.objects.exists()


def test_a_new_block_takes_the_place_of_the_one_before(write, block, chief, ada, stream):
    comment = write()
    first = block(comment)
    second = block(comment, until=timezone.now() + WEEK, reason="abuse", note=" Again. ")
    first.refresh_from_db()
    assert not first.is_in_force
    assert list(AuthorBlock.objects.in_force()) == [second]
    assert (second.reason, second.note, second.made_by) == ("abuse", "Again.", chief)
    actions.unblock(second, by=chief)
    assert verdict(stream, ada) is None


def test_a_block_that_is_lifted_stays_on_record(write, block, chief, ada, stream):
    made = block(write())
    actions.unblock(made, by=chief)
    assert verdict(stream, ada) is None
    assert (made.lifted_by, made.is_in_force) == (chief, False)
    with pytest.raises(Refused) as refused:
        actions.unblock(made, by=chief)
    assert refused.value.reason == "over"


def test_blocks_are_in_the_history_of_the_site_without_the_reader(write, block, chief, guest):
    made = block(write(by=guest), until=timezone.now() + WEEK, reason="spam", note="Grace again.")
    actions.unblock(made, by=chief)
    entries = ModelLogEntry.objects.order_by("pk")
    assert [entry.action for entry in entries] == ["newsblocks_comments.block", "newsblocks_comments.unblock"]
    assert [entry.message for entry in entries] == [
        "Blocked the author of a reader comment",
        "Lifted the block of an author",
    ]
    for entry in entries:
        assert (entry.user, entry.object_id) == (chief, str(made.pk))
        told = f"{entry.label} {entry.data}"
        assert "race" not in told
        assert made.email_key not in told


def test_a_note_says_something(write, chief):
    comment = write()
    with pytest.raises(Refused) as refused:
        actions.add_note(comment, text=" \x00 ", by=chief)
    assert refused.value.reason == "no_words"
    note = actions.add_note(comment, text=" Look at the thread of Monday. ", by=chief)
    assert (note.text, note.by) == ("Look at the thread of Monday.", chief)
