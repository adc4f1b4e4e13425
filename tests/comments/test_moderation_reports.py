"""The reports on comments: what is counted, over which time, and within which scope."""

import csv
import io
from datetime import timedelta

import pytest
from django.utils import timezone

from tests.comments.making import comment_on, held
from wagtail_newsblocks.comments import actions, figures
from wagtail_newsblocks.comments.models import Comment, CommentEvent
from wagtail_newsblocks.comments.moderation_reports import in_words

pytestmark = pytest.mark.django_db

VOLUME = "/admin/reports/reader-comments/"
DECISIONS = "/admin/reports/reader-comment-decisions/"


def decided(comment, *, by, after, action="approve"):
    """A comment about which a moderator has decided some time after it was sent."""
    at = comment.sort_at + after
    CommentEvent.objects.create(
        comment=comment, action=action, to_status="published", actor=by, revision=2, created_at=at
    )


def rows(client, address):
    text = b"".join(client.get(address).streaming_content).decode()
    return [*csv.DictReader(io.StringIO(text))]


@pytest.mark.parametrize(
    ("share", "waits", "expected"),
    [
        (0.5, [], None),
        (0.5, [3], 3),
        (0.5, [1, 2, 9], 2),
        (0.5, [1, 2, 8, 9], 2),
        (0.9, range(1, 11), 9),
        (0.9, [4, 7], 7),
    ],
)
def test_a_share_of_those_who_waited_had_their_answer_within_a_time_that_one_of_them_waited(share, waits, expected):
    found = figures.share_of([timedelta(minutes=wait) for wait in waits], share)
    assert found == (None if expected is None else timedelta(minutes=expected))


def test_a_day_tells_how_many_were_sent_what_became_of_them_and_how_soon_a_moderator_decided(mo, client, story, editor):
    noon = timezone.now().replace(hour=12) - timedelta(days=2)
    for number, minutes in enumerate((10, 20, 30)):
        decided(
            comment_on(story, sort_at=noon + timedelta(seconds=number)), by=editor, after=timedelta(minutes=minutes)
        )
    twice = comment_on(story, sort_at=noon)
    decided(twice, by=editor, after=timedelta(minutes=40))
    decided(twice, by=editor, after=timedelta(hours=20), action="hold")
    held(story, sort_at=noon)
    comment_on(story, sort_at=noon, status="spam", listed=False)
    comment_on(story, sort_at=noon - timedelta(days=1), status="rejected", listed=False)
    (latest, earlier) = rows(client, f"{VOLUME}?export=csv")
    assert latest == {
        "Day": str(timezone.localtime(noon).date()),
        "Sent": "6",
        "Published": "4",
        "Held": "1",
        "Rejected or removed": "0",
        "Spam": "1",
        "Decided by moderators": "4",
        "Half of them within, in minutes": "20",
        "Nine tenths of them within, in minutes": "40",
    }
    assert earlier["Rejected or removed"] == "1"
    assert "nine tenths within 40" in client.get(VOLUME).content.decode().replace("\xa0", " ")


def test_the_last_month_is_reported_on_unless_dates_are_set_and_a_year_at_most(mo, client, story):
    now = timezone.now()
    for days in (1, 40, 300, 500):
        comment_on(story, sort_at=now - timedelta(days=days))
    assert len(rows(client, f"{VOLUME}?export=csv")) == 1
    since = (now - timedelta(days=100)).date()
    assert len(rows(client, f"{VOLUME}?when_from={since}&export=csv")) == 2
    assert len(rows(client, f"{VOLUME}?when_from=2000-01-01&export=csv")) == 3
    assert rows(client, f"{VOLUME}?when_from=nonsense&export=csv") == []


def test_a_rule_that_decides_is_no_moderator(mo, client, story):
    comment = held(story)
    CommentEvent.objects.create(comment=comment, action="hold", to_status="held", rule="reports", revision=2)
    assert rows(client, f"{VOLUME}?export=csv")[0]["Decided by moderators"] == "0"
    assert rows(client, f"{DECISIONS}?export=csv") == []


def test_decisions_are_counted_by_what_and_why_the_most_frequent_first(mo, client, story):
    for reason in ("hate", "hate", "spam"):
        actions.reject(held(story), by=mo, seen=1, reason=reason)
    actions.approve(held(story), by=mo, seen=1)
    found = [
        (row["Decision"], row["Reason"], row["Number"], row["Percent"])
        for row in rows(client, f"{DECISIONS}?export=csv")
    ]
    assert found[0] == ("Rejected", "Hatred against a group", "2", "50")
    assert sorted(found[1:]) == [("Approved", "", "1", "25"), ("Rejected", "Advertising or junk", "1", "25")]


@pytest.mark.parametrize("report", [VOLUME, DECISIONS])
def test_a_report_is_on_what_the_moderator_moderates_and_on_one_section_if_asked(
    report, mo, client, story, elsewhere, editor
):
    for page in (story, elsewhere, elsewhere):
        actions.approve(held(page), by=editor, seen=1)
    key = "Sent" if report == VOLUME else "Number"
    assert rows(client, f"{report}?export=csv")[0][key] == "1"
    client.force_login(editor)
    assert rows(client, f"{report}?export=csv")[0][key] == "3"
    assert rows(client, f"{report}?section={elsewhere.get_parent().pk}&export=csv")[0][key] == "2"


def test_a_report_costs_the_same_queries_however_much_was_sent(mo, client, story, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    comment_on(story)
    client.get(VOLUME)
    with CaptureQueriesContext(connection) as few:
        client.get(VOLUME)
    for days in range(20):
        comment_on(story, sort_at=timezone.now() - timedelta(days=days))
    with CaptureQueriesContext(connection) as many:
        client.get(VOLUME)
    assert len(many) == len(few)
    assert Comment.objects.count() == 21


def test_times_are_told_in_words():
    assert in_words(None) == ""
    assert in_words(timedelta(hours=2)).replace("\xa0", " ") == "2 hours"
