"""Many comments decided at once: those that were shown, in scope, as the list is filtered; undone at once too."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.comments.making import comment_on, held, stream_of
from wagtail_newsblocks.comments import moderation_bulk
from wagtail_newsblocks.comments.models import Comment, CommentEvent, CommentRevision

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

BULK = "/admin/bulk/newsblocks_comments/comment"
QUEUE = "/admin/reader-comments/"


def ask(client, action, query):
    return client.get(f"{BULK}/{action}/?{query}&next={QUEUE}")


def confirm(client, action, query, **fields):
    """Looks at the question and says yes to it."""
    address = f"{BULK}/{action}/?{query}&next={QUEUE}"
    seen = re.search(r'name="seen" value="([^"]+)"', client.get(address).content.decode())[1]
    return client.post(address, {"seen": seen, **fields})


def ids(*comments):
    return "&".join(f"id={comment.pk}" for comment in comments)


def statuses():
    return [*Comment.objects.order_by("pk").values_list("status", flat=True)]


def undo(client):
    html = client.get(QUEUE).content.decode()
    address = re.search(r'action="(/admin/reader-comments/batches/[^"]+/undo/)"', html)[1]
    return client.post(address, {"next": QUEUE})


@pytest.mark.parametrize(
    ("action", "after"), [("approve", "published"), ("reject", "rejected"), ("spam", "spam"), ("hold", "held")]
)
def test_what_was_ticked_is_decided_and_undone_at_once(mo, client, story, action, after):
    before = "spam" if action == "hold" else "held"
    comments = [held(story, status=before) for _number in range(3)]
    assert confirm(client, action, ids(*comments[:2])).url == QUEUE
    assert statuses() == [after, after, before]
    undo(client)
    assert statuses() == [before, before, before]


@pytest.mark.parametrize("key", ["x", "9" * 30])
def test_what_is_no_key_is_not_there(mo, client, story, key):
    assert ask(client, "approve", f"id={key}").status_code == 404


def test_removing_many_cannot_be_undone_and_says_so_first(mo, client, story):
    comment = held(story)
    assert "no way leads back" in ask(client, "remove", ids(comment)).content.decode()
    confirm(client, "remove", ids(comment))
    assert statuses() == ["removed"]
    assert "/undo/" not in client.get(QUEUE).content.decode()


def test_all_of_the_list_are_those_of_its_filters_queue_and_words(mo, client, story, make_article):
    other = make_article(title="Other")
    for number in range(60):
        held(story, body=f"Tide {number}", hold_reasons=["links"])
    kept = [
        held(other, body="Tide", hold_reasons=["links"]),
        held(story, body="Tide", hold_reasons=["first"]),
        held(story, body="Wind", hold_reasons=["links"]),
        comment_on(story, body="Tide", status="spam", listed=False, hold_reasons=["links"]),
    ]
    query = f"queue=held&page={story.pk}&reason=links&q=tide&id=all"
    question = ask(client, "approve", query).content.decode()
    assert "60 comments:" in question
    assert "And 10 more" in question
    confirm(client, "approve", query)
    assert Comment.objects.filter(status="published").count() == 60
    assert [Comment.objects.get(pk=one.pk).status for one in kept] == ["held", "held", "held", "spam"]


def test_a_filter_that_asks_for_what_there_is_not_takes_none(mo, client, story):
    held(story)
    assert "With none of these comments" in ask(client, "approve", "id=all&queue=nonsense").content.decode()


def test_what_came_or_changed_after_the_question_is_left_alone(mo, client, story):
    comments = [held(story), held(story)]
    address = f"{BULK}/approve/?id=all&next={QUEUE}"
    seen = re.search(r'name="seen" value="([^"]+)"', client.get(address).content.decode())[1]
    held(story, body="Sent meanwhile")
    Comment.objects.filter(pk=comments[0].pk).update(revision=2, body="Edited meanwhile")
    client.post(address, {"seen": seen})
    assert statuses() == ["held", "published", "held"]
    message = client.get(QUEUE).content.decode()
    assert "1 comment: done. 1 comment was passed over" in message


def test_what_was_shown_cannot_be_forged(mo, client, story):
    held(story)
    for seen in ("e30:forged", ""):
        client.post(f"{BULK}/approve/?id=all&next={QUEUE}", {"seen": seen})
        assert "Choose the comments again." in client.get(QUEUE).content.decode()
    assert statuses() == ["held"]


def test_an_edit_that_waits_is_not_approved_along_with_others(mo, client, story):
    comment = comment_on(story)
    CommentRevision.objects.create(comment=comment, number=1, body="Unread", state="pending")
    assert "With none of these comments" in ask(client, "approve", ids(comment)).content.decode()


def test_a_reason_is_given_for_all(mo, client, story, settings):
    comments = [held(story), held(story)]
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_REASON_REQUIRED": True}
    assert "Say why." in confirm(client, "reject", ids(*comments)).content.decode()
    assert statuses() == ["held", "held"]
    confirm(client, "reject", ids(*comments), reason="hate")
    assert {event.reason for event in CommentEvent.objects.filter(action="reject")} == {"hate"}


def test_what_is_out_of_scope_is_neither_shown_nor_decided(mo, client, story, elsewhere):
    here, there = held(story, body="Mine"), held(elsewhere, body="Not mine")
    question = ask(client, "approve", ids(here, there)).content.decode()
    assert "Mine" in question
    assert "Not mine" not in question
    confirm(client, "approve", ids(here, there))
    assert statuses() == ["published", "held"]


def test_a_batch_out_of_scope_cannot_be_undone(mo, client, story, elsewhere, editor):
    there = held(elsewhere)
    client.force_login(editor)
    confirm(client, "approve", ids(there))
    batch = CommentEvent.objects.exclude(batch=None).get().batch
    client.force_login(mo)
    assert client.post(f"{QUEUE}batches/{batch}/undo/").status_code == 404
    assert statuses() == ["published"]


def test_who_moderates_nothing_cannot_even_ask(client, story, make_moderator):
    comment = held(story)
    client.force_login(make_moderator("nobody"))
    assert ask(client, "approve", ids(comment)).status_code == 302
    assert client.post(f"{BULK}/approve/?{ids(comment)}").status_code == 302
    assert statuses() == ["held"]


def test_no_more_than_so_many_are_decided_at_once(mo, client, story, monkeypatch):
    monkeypatch.setattr(moderation_bulk, "AT_ONCE", 5)
    for _number in range(7):
        held(story)
    assert "At most 5 comments are decided at once" in ask(client, "approve", "id=all").content.decode()
    confirm(client, "approve", "id=all")
    assert statuses() == ["published"] * 5 + ["held"] * 2


def test_200_cost_no_more_queries_than_20(mo, client, story):
    def bulk_of(number):
        made = [Comment(stream=stream_of(story), body="Aye", status="held") for _one in range(number)]
        Comment.objects.bulk_create(made)
        address = f"{BULK}/approve/?id=all&next={QUEUE}"
        with CaptureQueriesContext(connection) as asked:
            seen = re.search(r'name="seen" value="([^"]+)"', client.get(address).content.decode())[1]
        with CaptureQueriesContext(connection) as decided:
            client.post(address, {"seen": seen})
        client.get(QUEUE)  # reads the message, which else would wait in the session
        return len(asked), len(decided)

    bulk_of(3)  # what is looked up once is known from then on
    few, many = bulk_of(20), bulk_of(200)
    assert many[0] <= few[0]
    assert many[1] <= few[1]
    assert not Comment.objects.filter(status="held").exists()
