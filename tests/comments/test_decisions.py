"""Many comments at once: what comes of each is what comes of it alone, by as many statements for many as for few."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import ModelLogEntry, PageLogEntry

from tests.comments.conftest import faults, hold, publish, spam
from wagtail_newsblocks.comments import actions, bulk, decisions, signals
from wagtail_newsblocks.comments.actions import Refused
from wagtail_newsblocks.comments.decisions import decide_all, undo_all
from wagtail_newsblocks.comments.models import (
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentRevision,
    CommentStream,
    ModeratorNote,
)
from wagtail_newsblocks.comments.rules import Draft
from wagtail_newsblocks.comments.upkeep import drifts, recount

Action = CommentEvent.Action
Status = Comment.Status

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SINGLE = {
    "approve": actions.approve,
    "hold": actions.hold,
    "reject": actions.reject,
    "spam": actions.mark_spam,
    "remove": actions.remove,
}


@pytest.fixture
def send_to(ada, make_article):
    """Sends a comment to one of some pages: ``send_to(0, "Hello", decide=hold)``."""
    streams = {}

    def send(number, body="Hello.", *, by=ada, decide=publish, parent=None, **draft):
        if number not in streams:
            streams[number] = CommentStream.objects.for_page(make_article())
        draft = Draft(body=body, parent=parent, **draft)
        return actions.submit(streams[number], draft=draft, by=by, decide=decide)

    return send


@pytest.fixture
def make_thread(send_to, editor, proved, ada):
    """One comment of each kind on a page: roots and replies in every status, some awaited, one a tombstone."""

    def make(number):
        root = send_to(number, "Root", by=proved, notify=True)
        CommentPrivate.objects.filter(pk=root.pk).update(email_confirmed_at=root.sort_at)
        answered = send_to(number, "Answered", parent=root)
        comments = [root, answered, send_to(number, "To the answer", parent=answered)]
        comments += [send_to(number, f"Reply {n}", parent=root, decide=decide) for n, decide in enumerate([hold] * 3)]
        comments += [send_to(number, "Own reply", parent=root, by=proved, decide=hold)]
        comments += [send_to(number, "Reply to a reply", parent=answered, decide=hold)]
        comments += [send_to(number, "Junk", parent=root, decide=spam)]
        rejected = send_to(number, "Rejected", parent=root)
        hanging = send_to(number, "Hanging", parent=rejected)
        actions.reject(rejected, by=editor, seen=1)
        gone = send_to(number, "Gone", parent=root)
        actions.remove(gone, by=editor, seen=1)
        tombstone = send_to(number, "Tombstone")
        below = send_to(number, "Below", parent=tombstone)
        actions.reject(tombstone, by=editor, seen=1)
        actions.approve(hanging, by=editor, seen=1)
        return [*comments, rejected, hanging, gone, tombstone, below]

    return make


def state(comment):
    """All that a decision may change about a comment, without keys and times."""
    comment = Comment.objects.get(pk=comment.pk)
    events = comment.events.order_by("pk").values_list(
        "action", "from_status", "to_status", "rule", "reason", "revision", "actor"
    )
    private = CommentPrivate.objects.filter(pk=comment.pk).exists()
    return {
        "status": comment.status,
        "listed": comment.listed,
        "seq": comment.seq,
        "revision": comment.revision,
        "reviewed": bool(comment.reviewed_at),
        "published": bool(comment.published_at),
        "words": (comment.body, comment.author_name, comment.author_key, comment.body_html),
        "events": [*events],
        "mails": [*comment.mails.order_by("kind").values_list("kind", "recipient__body", "revision")],
        "private": private,
        "revisions": comment.revisions.count(),
    }


def page_state(comment):
    stream = CommentStream.objects.get(pk=comment.stream_id)
    return stream.published_count, bool(stream.last_published_at)


def seen(comments):
    return {comment.pk: Comment.objects.get(pk=comment.pk).revision for comment in comments}


@pytest.mark.parametrize("action", SINGLE)
def test_of_many_each_is_decided_on_as_it_would_be_alone(make_thread, chief, action):
    alone, together = make_thread(0), make_thread(1)
    done = 0
    for comment in map(fresh, alone):
        try:
            SINGLE[action](comment, by=chief, seen=comment.revision)
            done += 1
        except actions.AlreadyModerated:
            pass
    result = decide_all(seen(together), action, by=chief)
    assert (result.done, result.passed_over) == (done, len(together) - done)
    assert done
    assert [state(comment) for comment in together] == [state(comment) for comment in alone]
    assert page_state(together[0]) == page_state(alone[0])
    assert faults() == [] == list(drifts())


@pytest.mark.parametrize("action", ["approve", "hold", "reject", "spam"])
def test_of_many_each_is_undone_as_it_would_be_alone(make_thread, chief, action):
    alone, together = make_thread(0), make_thread(1)
    before = [(one.status, one.listed, bool(one.reviewed_at)) for one in map(fresh, together)]
    for comments in (alone, together):
        batch = decide_all(seen(comments), action, by=chief).batch
    for comment in map(fresh, alone):
        if comment.events.order_by("pk").last().batch is not None:
            actions.undo(comment, by=chief, seen=comment.revision)
    result = undo_all(batch, by=chief)
    assert result.done == CommentEvent.objects.filter(batch=batch).count()
    assert [state(comment) for comment in together] == [state(comment) for comment in alone]
    assert [(one.status, one.listed, bool(one.reviewed_at)) for one in map(fresh, together)] == before
    assert page_state(together[0]) == page_state(alone[0])
    assert faults() == [] == list(drifts())


def fresh(comment):
    return Comment.objects.get(pk=comment.pk)


def test_replies_get_their_places_in_the_order_in_which_they_were_sent(send_to, chief):
    first, second = send_to(0), send_to(0)
    replies = [send_to(0, parent=parent, decide=hold) for parent in (first, second, first, second, first)]
    send_to(0, parent=first)
    decide_all(reversed(replies), "approve", by=chief)
    assert [fresh(reply).seq for reply in replies] == [2, 1, 3, 2, 4]
    assert faults() == []


# --- seen, and within a scope --------------------------------------------------------------------------------------


def test_what_has_changed_since_it_was_seen_is_passed_over(send_to, chief, ada):
    same, edited, decided = (send_to(0, f"Words {number}", decide=hold) for number in range(3))
    listed = [fresh(one) for one in (same, edited, decided)]
    actions.edit(edited, body="Buy pills.", by=ada, seen=1, decide=hold)
    actions.reject(decided, by=chief, seen=1)
    result = decide_all(listed, "approve", by=chief)
    assert (result.done, result.passed_over) == (1, 2)
    assert [fresh(one).status for one in listed] == ["published", "held", "rejected"]
    assert faults() == []


def test_what_is_gone_is_passed_over(chief, send_to):
    result = decide_all({0: 1, send_to(0).pk: 1}, "spam", by=chief)
    assert (result.done, result.passed_over) == (1, 1)
    result = decide_all({}, "spam", by=chief)
    assert (result.done, result.passed_over) == (0, 0)


def test_a_published_comment_whose_edit_waits_is_not_approved_among_others(send_to, chief, ada):
    comment = send_to(0, "Mild.")
    CommentStream.objects.update(mode="pre")
    actions.edit(comment, body="Wild.", by=ada, seen=1, decide=hold)
    result = decide_all([fresh(comment), send_to(0, decide=hold)], "approve", by=chief)
    assert (result.done, result.passed_over) == (1, 1)
    assert fresh(comment).body == "Mild."
    assert decide_all([fresh(comment)], "reject", by=chief).done == 1
    assert fresh(comment).revisions.get(state="pending").body == "Wild."


def test_what_somebody_does_not_moderate_is_passed_over(send_to, chief, editor, make_moderator):
    here, there = send_to(0, decide=hold), send_to(1, decide=hold)
    desk = make_moderator("desk", here.stream.page)
    result = decide_all([here, there], "reject", by=desk)
    assert (result.done, result.passed_over) == (1, 1)
    assert [fresh(here).status, fresh(there).status] == ["rejected", "held"]
    of_all = decide_all([fresh(here), there], "spam", by=editor)
    result = undo_all(of_all.batch, by=desk)
    assert (result.done, result.passed_over) == (1, 1)
    assert [fresh(here).status, fresh(there).status] == ["rejected", "spam"]


def test_what_is_no_decision_about_many_is_an_error(send_to, chief):
    for action in ("feature", "approve_edit", "publish", ""):
        with pytest.raises(ValueError):
            decide_all([send_to(0)], action, by=chief)


def test_many_are_rejected_for_one_reason_which_the_site_may_demand(send_to, chief, settings):
    comments = [send_to(0), send_to(1)]
    with pytest.raises(Refused):
        decide_all(comments, "reject", by=chief, reason="dull")
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_REASON_REQUIRED": True}
    with pytest.raises(Refused) as refused:
        decide_all(comments, "reject", by=chief)
    assert refused.value.reason == "no_reason"
    assert decide_all(comments, "reject", by=chief, reason="abuse").done == 2
    assert {*CommentEvent.objects.filter(action="reject").values_list("reason", flat=True)} == {"abuse"}


# --- undo ----------------------------------------------------------------------------------------------------------


def test_what_has_happened_to_since_is_not_undone(send_to, chief):
    first, second = send_to(0, decide=hold), send_to(0, decide=hold)
    batch = decide_all([first, second], "reject", by=chief).batch
    actions.approve(fresh(second), by=chief, seen=2)
    result = undo_all(batch, by=chief)
    assert (result.done, result.passed_over) == (1, 1)
    assert [fresh(first).status, fresh(second).status] == ["held", "published"]
    again = undo_all(batch, by=chief)
    assert (again.done, again.passed_over) == (0, 2)


def test_what_is_removed_and_what_was_never_decided_cannot_be_undone(send_to, chief):
    batch = decide_all([send_to(0)], "remove", by=chief).batch
    for one in (batch, uuid4()):
        with pytest.raises(Refused) as refused:
            undo_all(one, by=chief)
        assert refused.value.reason == "nothing_to_undo"


def test_one_of_many_can_be_undone_alone(send_to, chief):
    first, second = send_to(0), send_to(0)
    decide_all([first, second], "reject", by=chief)
    actions.undo(fresh(first), by=chief, seen=2)
    assert [fresh(first).status, fresh(second).status] == ["published", "rejected"]


# --- what is left and told -----------------------------------------------------------------------------------------


def test_d11_of_many_that_are_removed_nothing_personal_is_left(make_thread, chief, ada):
    comments = make_thread(0)
    actions.report(fresh(comments[0]), by=ada, reason="spam", note="Says Grace of Example Street.")
    note = actions.add_note(comments[0], text="Third time this week.", by=chief)
    decide_all(seen(comments), "remove", by=chief)
    assert not Comment.objects.exclude(body="", author_name="", author_key="", body_html="").exists()
    assert not CommentPrivate.objects.exists()
    assert not CommentRevision.objects.exists()
    assert not CommentMail.objects.exists()
    assert fresh(comments[0]).reports.get().note == ""
    assert list(ModeratorNote.objects.all()) == [note]


def test_of_many_every_one_that_readers_see_or_no_longer_see_is_told_of_once_it_is_committed(
    send_to, chief, django_capture_on_commit_callbacks
):
    told = []

    def hear(signal, comment, **_more):
        told.append((signal, comment.pk, comment.status, comment.listed, comment.body))

    for signal in (signals.comment_published, signals.comment_withdrawn):
        signal.connect(hear)
    shown, waiting, reply = send_to(0, "A"), send_to(0, "B", decide=hold), None
    reply = send_to(0, "C", parent=shown, decide=hold)
    with django_capture_on_commit_callbacks(execute=True):
        decide_all([shown, waiting, reply], "approve", by=chief)
        assert told == []
    assert told == [
        (signals.comment_published, waiting.pk, "published", True, "B"),
        (signals.comment_published, reply.pk, "published", True, "C"),
    ]
    told.clear()
    with django_capture_on_commit_callbacks(execute=True):
        decide_all([fresh(shown), fresh(waiting)], "reject", by=chief)
    assert told == [
        (signals.comment_withdrawn, shown.pk, "rejected", True, "A"),
        (signals.comment_withdrawn, waiting.pk, "rejected", False, "B"),
    ]
    for signal in (signals.comment_published, signals.comment_withdrawn):
        signal.disconnect(hear)


def test_an_approval_of_many_writes_each_author_that_waits_one_mail(make_thread, chief):
    comments = make_thread(0)
    decide_all(seen(comments), "approve", by=chief)
    batch = decide_all(seen(comments), "reject", by=chief).batch
    undo_all(batch, by=chief)
    written = CommentMail.objects.filter(kind="reply").order_by("comment").values_list("comment__body", flat=True)
    assert [body for body in written if body.startswith(("Reply ", "Own"))] == [
        "Reply 0",
        "Reply 1",
        "Reply 2",
        "Reply to a reply",  # of which the author of the thread hears too
    ]
    assert len(set(written)) == len(written)


def test_an_approval_of_many_asks_guests_who_want_to_hear_of_replies_to_prove_their_address(send_to, chief, guest):
    asked, silent = (send_to(0, f"{notify}", by=guest, notify=notify, decide=spam) for notify in (True, False))
    decide_all(seen([asked, silent]), "approve", by=chief)
    assert CommentMail.objects.get(kind="confirm").comment == asked


def test_a_count_that_is_wrong_already_keeps_no_moderator_from_taking_many_down(send_to, chief):
    comments = [send_to(0) for _number in range(3)]
    CommentStream.objects.update(published_count=1)
    assert decide_all(comments, "reject", by=chief).done == 3
    assert CommentStream.objects.get().published_count == 0


def test_a_page_counts_together_what_comes_and_what_goes(send_to, chief):
    shown, waiting = send_to(0), send_to(0, decide=hold)
    batch = uuid4()
    actions.reject(shown, by=chief, seen=1, batch=batch)
    actions.approve(waiting, by=chief, seen=1, batch=batch)
    undo_all(batch, by=chief)
    assert [fresh(shown).status, fresh(waiting).status] == ["published", "held"]
    assert faults() == []


def test_many_are_worked_off_some_at_a_time(send_to, chief, monkeypatch):
    monkeypatch.setattr(decisions, "BATCH", 2)
    comments = [send_to(0, decide=hold) for _number in range(5)]
    result = decide_all(comments, "approve", by=chief)
    assert result.done == 5
    assert CommentEvent.objects.filter(batch=result.batch).count() == 5
    assert undo_all(result.batch, by=chief).done == 5
    assert faults() == []


# --- history -------------------------------------------------------------------------------------------------------


def test_a_decision_about_many_is_one_line_in_the_history_of_each_page(send_to, chief):
    comments = [send_to(0), send_to(0), send_to(1)]
    result = decide_all(comments, "reject", by=chief, reason="hate")
    entries = {entry.page_id: entry for entry in PageLogEntry.objects.filter(action="newsblocks_comments.reject")}
    assert entries.keys() == {comment.stream.page_id for comment in comments}
    told = entries[comments[0].stream.page_id]
    assert told.user == chief
    assert told.label == comments[0].stream.page.title
    assert told.data == {"comments": 2, "reason": "hate", "batch": str(result.batch)}
    assert told.message == "2 reader comments: Rejected (Hatred against a group)"
    assert entries[comments[2].stream.page_id].message == "1 reader comment: Rejected (Hatred against a group)"
    undo_all(result.batch, by=chief)
    assert PageLogEntry.objects.filter(action="newsblocks_comments.undo").count() == 2


def test_what_comes_of_nothing_is_not_in_the_history(send_to, chief):
    decide_all([send_to(0, decide=hold)], "hold", by=chief)
    assert not PageLogEntry.objects.filter(action__startswith="newsblocks_comments").exists()
    assert not ModelLogEntry.objects.exists()


# --- statements ----------------------------------------------------------------------------------------------------


@pytest.fixture
def held(make_article, proved, ada):
    """Makes held comments, roots and awaited replies, spread over pages: ``held(100, pages=5)``."""

    def make(number, *, pages, status="held"):
        streams = [CommentStream.objects.for_page(make_article()) for _page in range(pages)]
        roots = []
        for stream in streams:
            draft = Draft(body="Root", notify=True)
            roots.append(actions.submit(stream, draft=draft, by=proved, decide=publish))
        CommentPrivate.objects.update(email_confirmed_at=roots[0].sort_at)
        is_public = status == "published"
        rows = [
            Comment(
                stream=roots[place % pages].stream,
                root=roots[place % pages] if place % 2 else None,
                parent=roots[place % pages] if place % 2 else None,
                status=status,
                listed=is_public,
                seq=place + 1 if is_public and place % 2 else None,
                body=f"Words {place}",
            )
            for place in range(number)
        ]
        Comment.objects.bulk_create(rows)
        recount()
        return list(Comment.objects.filter(body__startswith="Words").order_by("pk"))

    return make


def statements(queries):
    """What was said to the database, but for where transactions begin and end."""
    marks = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")
    return [query["sql"] for query in queries if not query["sql"].startswith(marks)]


@pytest.mark.parametrize(("number", "pages"), [(100, 1), (100, 7), (200, 40)])
@pytest.mark.parametrize("action", SINGLE)
def test_many_are_decided_on_by_at_most_15_statements_a_hundred(held, chief, action, number, pages):
    comments = held(number, pages=pages, status="published" if action != "approve" else "held")
    with CaptureQueriesContext(connection) as queries:
        result = decide_all(comments, action, by=chief)
    assert result.done == number
    assert len(statements(queries)) <= 15 * number / 100
    with CaptureQueriesContext(connection) as queries:
        if action != "remove":
            assert undo_all(result.batch, by=chief).done == number
    assert len(statements(queries)) <= 15 * number / 100
    assert list(drifts()) == []


def test_what_readers_do_not_see_leaves_the_counts_alone(send_to, chief):
    comments = [send_to(number, decide=hold) for number in (0, 1)]
    decide_all(comments, "spam", by=chief)
    assert {*CommentStream.objects.values_list("changed_seq", flat=True)} == {0}


def test_where_the_database_locks_rows_they_are_locked_in_the_order_of_their_keys(send_to, chief, monkeypatch):
    monkeypatch.setattr(bulk, "_locks_by_reading", lambda: True)
    comments = [send_to(number, decide=hold) for number in (0, 1)]
    with CaptureQueriesContext(connection) as queries:
        decide_all(comments, "approve", by=chief)
    about = [sql for sql in statements(queries) if "newsblocks_comments_comment" in sql]
    locking = [sql for sql in about if sql.startswith("SELECT") and "ORDER BY" in sql][:2]
    assert all("FOR" in sql for sql in locking) or connection.vendor == "sqlite"
    assert len(locking) == 2
