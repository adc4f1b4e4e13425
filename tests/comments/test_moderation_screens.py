"""What a moderator decides on a comment's own screen: done once, undone in one step, never on what was not seen."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.comments.making import comment_on, held, stream_of
from wagtail_newsblocks.comments import actions, queues
from wagtail_newsblocks.comments.models import (
    AuthorBlock,
    Comment,
    CommentEvent,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    CommentStream,
    ModerationScope,
)

pytestmark = pytest.mark.django_db

QUEUE = "/admin/reader-comments/"


def address(comment, view=""):
    return f"{QUEUE}{comment.pk}/{view}"


def decide(client, comment, decision, *, as_script=False, **fields):
    values = {"decision": decision, "seen": comment.revision, "next": QUEUE, **fields}
    headers = {"accept": "application/json"} if as_script else {}
    return client.post(address(comment, "decide/"), values, headers=headers)


def messages_of(client):
    return client.get(QUEUE).content.decode().partition('role="status"')[2].partition("</ul>")[0]


@pytest.mark.parametrize(
    ("decision", "before", "after"),
    [
        ("approve", "held", "published"),
        ("reject", "held", "rejected"),
        ("spam", "published", "spam"),
        ("hold", "published", "held"),
    ],
)
def test_a_decision_is_done_and_undone_by_the_button_of_its_message(mo, client, story, decision, before, after):
    comment = comment_on(story, status=before, listed=before == "published")
    answer = decide(client, comment, decision, reason="abuse")
    assert answer.url == QUEUE
    comment.refresh_from_db()
    assert comment.status == after
    message = messages_of(client)
    assert f'action="{address(comment, "decide/")}"' in message
    assert f'name="seen" value="{comment.revision}"' in message
    decide(client, comment, "undo")
    comment.refresh_from_db()
    assert comment.status == before


def test_a_script_is_told_what_was_done_and_what_can_be_done_now(mo, client, story):
    comment = held(story)
    told = decide(client, comment, "approve", as_script=True).json()
    assert told["message"] == "The comment is approved."
    assert told["status"] == "Published"
    assert told["seen"] == 2
    assert told["can"]["undo"]
    assert told["can"]["feature"]
    assert not told["can"]["approve"]


def test_who_comes_too_late_is_told_who_decided_what(mo, client, story, editor):
    comment = held(story)
    actions.reject(Comment.objects.get(pk=comment.pk), by=editor, seen=1, reason="abuse")
    told = decide(client, comment, "approve", as_script=True)
    assert told.status_code == 409
    assert "editor: “Rejected”" in told.json()["message"]
    decide(client, comment, "approve")
    assert "editor: “Rejected”" in messages_of(client)
    comment.refresh_from_db()
    assert comment.status == "rejected"
    assert comment.events.count() == 1


def test_a_text_that_was_edited_meanwhile_is_not_approved(mo, client, story):
    comment = held(story)
    Comment.objects.filter(pk=comment.pk).update(revision=2, body="Buy watches")
    assert decide(client, comment, "approve", as_script=True).status_code == 409
    assert Comment.objects.get(pk=comment.pk).status == "held"


def test_a_reason_can_be_demanded(mo, client, story, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_REASON_REQUIRED": True}
    comment = held(story)
    told = decide(client, comment, "reject", as_script=True)
    assert (told.status_code, told.json()["message"]) == (422, "Say why.")
    assert "data-asks-for-reason" in client.get(QUEUE).content.decode()
    assert decide(client, comment, "reject", as_script=True, reason="hate").status_code == 200


@pytest.mark.parametrize("fields", [{"seen": "x"}, {"decision": "remove"}, {"reason": "because"}])
def test_what_no_form_of_ours_sends_is_a_bad_request(mo, client, story, fields):
    comment = held(story)
    values = {"decision": "approve", "seen": 1, **fields}
    assert client.post(address(comment, "decide/"), values).status_code == 400
    assert Comment.objects.get(pk=comment.pk).status == "held"


def test_where_to_go_on_is_never_another_site(mo, client, story):
    comment = held(story)
    assert decide(client, comment, "approve", next="https://evil.example/").url == address(comment)


def test_an_edit_is_compared_with_the_text_in_force_and_approved_or_refused(mo, client, story):
    for decision, text in (("approve", "New words."), ("refuse_edit", "Old words.")):
        comment = comment_on(story, body="Old words.")
        CommentRevision.objects.create(comment=comment, number=1, body="New words.", state="pending")
        html = client.get(address(comment)).content.decode()
        assert '<span class="deletion">Old</span><span class="addition">New</span> words.' in html
        decide(client, comment, decision)
        comment.refresh_from_db()
        assert (comment.status, comment.body) == ("published", text)


def test_a_pick_is_made_and_taken_back(mo, client, story):
    comment = comment_on(story)
    decide(client, comment, "feature")
    comment.refresh_from_db()
    assert comment.featured_at
    assert "Editor’s pick" in client.get(address(comment)).content.decode()
    decide(client, comment, "unfeature")
    comment.refresh_from_db()
    assert comment.featured_at is None


def test_removing_asks_first(mo, client, story):
    comment = held(story, author_name="Ada", body="Regrettable.")
    assert "no way leads back" in client.get(address(comment, "remove/")).content.decode()
    comment.refresh_from_db()
    assert comment.body
    client.post(address(comment, "remove/"), {"seen": 1, "reason": "abuse"})
    comment.refresh_from_db()
    assert (comment.status, comment.body, comment.author_name) == ("removed", "", "")
    assert client.get(address(comment)).status_code == 200


def test_what_changed_meanwhile_is_not_removed(mo, client, story):
    comment = held(story)
    Comment.objects.filter(pk=comment.pk).update(revision=2)
    assert client.post(address(comment, "remove/"), {"seen": 1}).url == address(comment)
    assert Comment.objects.get(pk=comment.pk).status == "held"


def test_the_screen_shows_what_a_decision_needs(mo, client, story, elsewhere, editor):
    root = comment_on(story, author_name="Grace", body="The root.")
    parent = comment_on(story, author_name="Hal", body="The answered.", root=root)
    comment = held(story, root=root, parent=parent, author_key="k", author_name="Ada", hold_reasons=["rejections"])
    held(story, author_key="k", body="Another one.")
    held(elsewhere, author_key="k", body="Out of scope.")
    CommentPrivate.objects.create(
        comment=comment, email="ada@example.org", ip_net="192.0.2.0/24", email_key="e", user_agent="Lynx"
    )
    CommentReport.objects.create(comment=comment, actor_key="r", reason="hate", note="Look at line two.", revision=1)
    actions.add_note(comment, text="Called her.", by=editor)
    html = client.get(address(comment)).content.decode()
    for words in (
        "On Ferry late again",
        "The root.",
        "The answered.",
        "Many of the author’s comments were rejected lately",
        "ada@example.org",
        "192.0.2.0/24",
        "Lynx",
        "Hatred against a group",
        "Look at line two.",
        "Held: 2",
        "Another one.",
        "Called her.",
    ):
        assert words in html, words
    assert "Out of scope." not in html


def test_what_was_done_is_told_with_who_and_why(mo, client, story, editor):
    comment = held(story)
    actions.reject(comment, by=editor, seen=1, reason="hate")
    html = client.get(address(comment)).content.decode()
    done = html[html.index("What was done") :]
    assert "<b>Rejected</b>" in done
    assert "editor: Hatred against a group" in " ".join(done.split())


def test_what_somebody_did_whose_account_is_gone_is_not_told_as_the_authors(mo, client, story, editor):
    comment = held(story)
    actions.reject(comment, by=editor, seen=1, reason="hate")
    editor.delete()
    html = " ".join(client.get(address(comment)).content.decode().split())
    assert "An account that is gone: Hatred against a group" in html


def test_what_a_rule_held_was_sent_by_its_author(mo, client, story):
    comment = held(story)
    CommentEvent.objects.create(comment=comment, action="submit", to_status="held", rule="mode_pre", revision=1)
    html = " ".join(client.get(address(comment)).content.decode().split())
    assert "<p>The author</p><p>Held: All comments are read first here</p>" in html[html.index("What was done") :]


def test_the_page_of_a_comment_is_open_to_who_moderates_alone(mo, client, story):
    html = client.get(address(held(story))).content.decode()
    assert f'href="{story.full_url}"' in html


def test_a_screen_costs_the_same_however_long_the_thread_and_the_history(
    mo, client, story, django_assert_max_num_queries
):
    root = comment_on(story, author_key="k")
    for _number in range(30):
        comment = comment_on(story, root=root, author_key="k")
    with django_assert_max_num_queries(40):
        client.get(address(comment))


def test_a_note_is_added_and_an_empty_one_is_not(mo, client, story):
    comment = held(story)
    client.post(address(comment, "note/"), {"text": "Wait for the lawyer."})
    assert [note.text for note in comment.notes.all()] == ["Wait for the lawyer."]
    answer = client.post(address(comment, "note/"), {"text": " "})
    assert answer.status_code == 422
    assert comment.notes.count() == 1


def test_a_note_that_is_too_long_is_not_lost(mo, client, story):
    comment = held(story)
    answer = client.post(address(comment, "note/"), {"text": "word " * 1_001})
    assert answer.status_code == 422
    assert "word word" in answer.content.decode()


def test_an_author_is_blocked_until_a_day_and_the_block_is_lifted_early(mo, client, story):
    comment = held(story, author_key="k", author_name="Watch Deals")
    until = timezone.localdate() + timedelta(days=7)
    answer = client.post(address(comment, "block/"), {"until": until, "reason": "spam", "note": "Third time."})
    assert answer.url == address(comment)
    block = AuthorBlock.objects.get()
    assert timezone.localtime(block.ends_at).date() == until
    assert (block.author_key, block.reason, block.note, block.made_by) == ("k", "spam", "Third time.", mo)
    html = client.get(f"{QUEUE}blocks/").content.decode()
    assert "Watch Deals" in html
    assert "Third time." in html
    client.post(f"{QUEUE}blocks/{block.pk}/lift/")
    block.refresh_from_db()
    assert not block.is_in_force
    assert "Watch Deals" not in client.get(f"{QUEUE}blocks/").content.decode()


@pytest.mark.parametrize(
    ("key", "until"), [("k", "2020-01-01"), ("", ""), ("k", "tomorrow")], ids=["a day that is over", "nobody", "no day"]
)
def test_who_cannot_be_blocked_is_not_and_what_was_typed_stays(mo, client, story, key, until):
    comment = held(story, author_key=key)
    answer = client.post(address(comment, "block/"), {"until": until, "note": "Keep me."})
    assert answer.status_code == 200
    assert "Keep me." in answer.content.decode()
    assert "help-critical" in answer.content.decode() or "error-message" in answer.content.decode()
    assert not AuthorBlock.objects.exists()


def test_the_list_of_blocks_costs_the_same_for_5_and_15(mo, client, story, editor):
    def block(numbers):
        for number in numbers:
            comment = held(story, author_key=f"k{number}", author_name=f"Ada {number}")
            actions.block_author(comment, by=editor, until=None)

    block(range(5))
    client.get(f"{QUEUE}blocks/")
    with CaptureQueriesContext(connection) as few:
        client.get(f"{QUEUE}blocks/")
    block(range(5, 15))
    with CaptureQueriesContext(connection) as many:
        assert b"Ada 14" in client.get(f"{QUEUE}blocks/").content
    assert len(many) == len(few)


def test_the_home_page_says_how_many_are_held_and_shows_the_oldest(mo, client, story, elsewhere):
    for number in range(7):
        held(story, body=f"Number {number}.")
    held(elsewhere, body="Out of scope.")
    html = client.get("/admin/").content.decode()
    assert "7 reader comments held" in html
    assert "Number 4." in html
    assert "Number 5." not in html
    assert "Out of scope." not in html


def test_the_home_page_says_of_reports_though_nothing_is_held(mo, client, story, elsewhere):
    for place in (story, elsewhere):
        actions.report(comment_on(place), by=actions.Author(ip="192.0.2.9"), reason="spam")
    panel = client.get("/admin/").content.decode().partition("Reader comments that wait")[2]
    shown = re.sub(r"<[^>]+>|\s", "", panel.partition('?queue=reported">')[2][:200])
    assert "Reported1" in shown
    assert "?queue=edited" not in panel


def test_the_home_page_stops_counting_where_many_are_held(mo, client, story, monkeypatch):
    monkeypatch.setattr(queues, "COUNTED", 3)
    for number in range(5):
        held(story, body=f"Number {number}.")
    assert "3+ reader comments held" in client.get("/admin/").content.decode()


def test_who_moderates_nothing_finds_nothing_of_comments_in_the_admin(mo, client, story):
    held(story, body="Number 1.")
    ModerationScope.objects.all().delete()
    html = client.get("/admin/").content.decode()
    assert "reader comment" not in html.lower()
    assert client.get(QUEUE).status_code == 302


def test_a_page_leads_to_its_comments_with_their_number_and_to_its_settings(client, editor, story):
    client.force_login(editor)
    held(story)
    comment_on(story)
    html = client.get(f"/admin/pages/{story.pk}/edit/").content.decode()
    assert "Reader comments (2)" in html
    assert f"{QUEUE}?queue=all&amp;page={story.pk}" in html
    assert f"{QUEUE}pages/{story.pk}/" in html
    html = client.get(f"/admin/pages/{story.get_parent().pk}/").content.decode()
    assert "Reader comments (0)" in html


def test_a_page_says_something_else_about_its_comments_and_keeps_its_count(client, editor, story):
    client.force_login(editor)
    comment_on(story)
    settings = f"{QUEUE}pages/{story.pk}/"
    assert "Now in force" in client.get(settings).content.decode()
    before = stream_of(story).changed_seq
    values = {"mode": "pre", "opening": "", "closes_at": "2030-01-01T12:00", "close_after_days": "14"}
    assert client.post(settings, values).status_code == 302
    stream = stream_of(story)
    assert (stream.mode, stream.close_after_days, stream.published_count) == ("pre", 14, 1)
    assert timezone.localtime(stream.closes_at).strftime("%Y-%m-%dT%H:%M") == "2030-01-01T12:00"
    assert stream.changed_seq == before + 1
    assert "Changed the settings of reader comments" in client.get("/admin/reports/site-history/").content.decode()
    assert 'value="2030-01-01T12:00"' in client.get(settings).content.decode()


def test_looking_at_the_settings_of_a_page_stores_nothing(client, editor, story):
    client.force_login(editor)
    client.get(f"{QUEUE}pages/{story.pk}/")
    assert not CommentStream.objects.exists()


def test_a_moderator_who_may_not_edit_the_page_cannot_change_its_settings(mo, client, story):
    answer = client.post(f"{QUEUE}pages/{story.pk}/", {"mode": "off"})
    assert answer.status_code == 302
    assert not CommentStream.objects.exists()
