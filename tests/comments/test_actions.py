"""What is done to comments: who may do it, what comes of it, and what is left of it."""

from dataclasses import replace
from datetime import timedelta
from unittest import mock

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import FieldDoesNotExist
from django.db import IntegrityError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.comments.conftest import faults, hold, publish, spam
from wagtail_newsblocks import sanitize
from wagtail_newsblocks.comments import actions, keys, ledger, signals
from wagtail_newsblocks.comments.actions import AlreadyModerated, CommentsClosed, NotTheAuthor, Refused
from wagtail_newsblocks.comments.models import (
    AppendOnly,
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    CommentStream,
)
from wagtail_newsblocks.comments.rules import Author, Decision, Draft, Outcome

Status = Comment.Status
Action = CommentEvent.Action
Kind = CommentMail.Kind
State = CommentRevision.State

pytestmark = pytest.mark.django_db


def fresh(comment):
    return Comment.objects.get(pk=comment.pk)


def counted(comment):
    return CommentStream.objects.get(pk=comment.stream_id).published_count


def public_changes(comment):
    return CommentStream.objects.get(pk=comment.stream_id).changed_seq


def last_event(comment):
    return comment.events.order_by("pk").last()


def mails(kind):
    return CommentMail.objects.filter(kind=kind)


def reject(comment, moderator, **options):
    actions.reject(comment, by=moderator, seen=comment.revision, **options)


# --- sending -------------------------------------------------------------------------------------------------------


def test_a_comment_that_the_rules_let_through_is_published_and_counted(write, ada):
    comment = fresh(write("Late, *again*?\n\nYes."))
    assert (comment.status, comment.listed, comment.revision) == (Status.PUBLISHED, True, 1)
    assert comment.body == "Late, *again*?\n\nYes."
    assert comment.html == "<p>Late, *again*?</p><p>Yes.</p>"
    assert comment.user == ada.user
    assert (comment.author_name, comment.author_key) == ("Ada", keys.of_account(ada.user.pk))
    assert comment.published_at
    assert counted(comment) == public_changes(comment) == 1
    assert comment.stream.last_published_at
    assert (last_event(comment).action, last_event(comment).to_status) == (Action.SUBMIT, Status.PUBLISHED)
    assert faults() == []


def test_what_the_rules_hold_is_neither_public_nor_counted(write):
    comment = fresh(write(decide=hold))
    assert (comment.status, comment.listed, comment.hold_reasons) == (Status.HELD, False, ["links"])
    assert counted(comment) == public_changes(comment) == 0
    assert (last_event(comment).rule, last_event(comment).reason) == ("links", "links")
    assert mails(Kind.QUEUE).count() == 1


def test_d28_a_held_comment_leaves_the_stream_row_alone(write):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        write(decide=hold)
    writes = [query["sql"] for query in queries if not query["sql"].startswith(("SELECT", "SAVEPOINT", "RELEASE"))]
    assert not [sql for sql in writes if "commentstream" in sql and sql.startswith("UPDATE")]


def test_t9_junk_is_stored_and_nobody_is_written_to(write):
    comment = write(decide=spam)
    assert (comment.status, comment.hold_reasons) == (Status.SPAM, ["words"])
    assert not CommentMail.objects.exists()


def test_what_a_rule_refuses_is_not_stored(write):
    wait = Decision(outcome=Outcome.REFUSE, reasons=("links", "too_many"), retry_after=60)
    with pytest.raises(Refused) as refused:
        write(decide=lambda _submission: wait)
    assert (refused.value.reason, refused.value.retry_after) == ("too_many", 60)
    assert not Comment.objects.exists()


def test_what_is_too_long_names_the_limit_and_is_not_stored(write):
    with pytest.raises(sanitize.TooComplex, match="5000 characters"):
        write("a" * 5_001)
    assert not Comment.objects.exists()


def test_what_no_database_takes_is_left_out(write):
    assert fresh(write("a\x00b\ud800c")).body == "abc"


def test_what_is_personal_is_kept_apart(write, guest):
    comment = write(by=guest, decide=hold, notify=True, consents=True)
    private = comment.private
    assert (private.email, private.ip_net, private.user_agent) == ("grace@example.org", "198.51.100.0/24", "Lynx")
    assert private.email_key == keys.of_email("GRACE@example.org ")
    assert private.ip_key == keys.of_address("198.51.100.4")
    assert private.notify
    assert private.consent_at
    assert private.email_confirmed_at is None
    assert private.purge_after - private.submitted_at == timedelta(days=30)
    row = Comment.objects.filter(pk=comment.pk).values().get()
    assert not {"grace@example.org", "198.51.100.4", "198.51.100.0/24", "Lynx"} & {str(value) for value in row.values()}


def test_t23_the_address_that_an_account_logs_in_by_is_no_name(make_reader, django_user_model):
    user = django_user_model(username="ada@example.org", email="ada@example.org")
    assert Author(user=user).shown_name == ""
    user.first_name = "Ada"
    assert Author(user=user).shown_name == "Ada"
    assert Author(user=django_user_model(username="ada")).shown_name == "ada"


def test_the_address_of_an_account_is_not_what_somebody_types(ada):
    assert Author(user=ada.user, email="victim@example.org").address == "ada@example.org"


def test_t10_a_name_has_no_line_ends_and_nothing_that_nobody_sees(write, guest):
    named = Author(name="Grace\r\nBcc: x@example.org\u202e" + "x" * 200, email=guest.email)
    comment = write(by=named, decide=hold)
    assert comment.author_name.startswith("Grace Bcc: x@example.orgxxx")
    assert len(comment.author_name) == 100


def test_d7_t7_the_same_mail_typed_again_has_no_key_and_so_no_trust(write, guest, proved):
    assert write(by=proved).author_key == keys.of_email("grace@example.org")
    assert write(by=guest, decide=hold).author_key == ""


def test_t33_links_of_guests_who_have_proved_nothing_are_text(write, guest, proved):
    assert "<a" not in write("https://x.example/", by=guest, decide=hold).html
    assert "<a" in write("https://x.example/", by=proved).html


def test_guests_prove_their_address_first_where_the_site_asks_for_it(write, guest, proved, ada, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    comment = write(by=guest, decide=hold)
    assert comment.status == Status.UNCONFIRMED
    assert mails(Kind.CONFIRM).get().recipient == comment
    assert not mails(Kind.QUEUE).exists()
    assert write(by=guest, decide=spam).status == Status.SPAM
    assert write(by=proved, decide=hold).status == write(by=ada, decide=hold).status == Status.HELD


def test_who_wants_to_hear_of_replies_is_asked_to_prove_the_address(write, guest):
    comment = write(by=guest, decide=hold, notify=True)
    assert mails(Kind.CONFIRM).get().comment == comment


# --- the same again ------------------------------------------------------------------------------------------------


def test_d21_the_same_ticket_again_is_the_same_comment_again(write):
    first = write("Once.", nonce="n1")
    assert write("Once.", nonce="n1") == first
    with pytest.raises(Refused, match="used"):
        write("Twice.", nonce="n1")
    assert Comment.objects.get().body == "Once."
    assert write("Thrice.", nonce="n2") != first


def test_t28_two_clicks_at_once_make_one_comment(write, stream):
    first = write(nonce="n1", decide=hold)
    with mock.patch.object(actions, "_sent_with", side_effect=[None, first]):
        assert write(nonce="n1", decide=hold) == first
    assert Comment.objects.count() == 1


def test_what_the_database_refuses_otherwise_is_an_error(write):
    write(nonce="n1", decide=hold)
    with mock.patch.object(actions, "_sent_with", return_value=None), pytest.raises(IntegrityError):
        write(nonce="n1", decide=hold)


# --- where and when ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"opening": "closed"}, "closed"),
        ({"mode": "off"}, "off"),
        ({"closes_at": timezone.now() - timedelta(seconds=1)}, "date"),
        ({"close_after_days": 1}, "age"),
    ],
)
def test_t15_a_closed_page_takes_no_comments(write, stream, story, changes, reason):
    story.first_published_at = timezone.now() - timedelta(days=2)
    story.save()
    CommentStream.objects.filter(pk=stream.pk).update(**changes)
    with pytest.raises(CommentsClosed) as closed:
        write()
    assert closed.value.reason == reason
    assert not Comment.objects.exists()


def test_t15_what_closes_while_the_rules_think_takes_no_comment(write, stream):
    def think(_submission):
        CommentStream.objects.filter(pk=stream.pk).update(opening="closed")
        return publish(None)

    with pytest.raises(CommentsClosed):
        write(decide=think)
    assert not Comment.objects.exists()
    assert CommentStream.objects.get().published_count == 0


def test_t14_no_comment_on_a_draft_or_an_expired_page(write, story):
    for fields in ({"live": False}, {"live": True, "expire_at": timezone.now()}):
        type(story).objects.filter(pk=story.pk).update(**fields)
        with pytest.raises(CommentsClosed) as closed:
            write()
        assert closed.value.reason == "hidden"


def test_t14_no_comment_on_a_page_that_the_reader_may_not_see(write, harbour, ada, guest, django_user_model):
    crew = Group.objects.create(name="Crew")
    restriction = PageViewRestriction.objects.create(page=harbour, restriction_type="login")
    write(by=ada)
    with pytest.raises(CommentsClosed):
        write(by=guest)
    restriction.restriction_type = "groups"
    restriction.save()
    restriction.groups.add(crew)
    with pytest.raises(CommentsClosed):
        write(by=ada)
    ada.user.groups.add(crew)
    write(by=ada)
    write(by=Author(user=django_user_model.objects.create_superuser("root", "root@example.org", "secret")))
    restriction.restriction_type, restriction.password = "password", "x"
    restriction.save()
    with pytest.raises(CommentsClosed):
        write(by=ada)
    write(by=Author(user=ada.user, passed=frozenset({restriction.pk})))


def test_t14_no_reply_to_a_comment_of_another_page_or_to_one_that_is_not_public(write, make_article, ada):
    elsewhere = CommentStream.objects.for_page(make_article(title="Elsewhere"))
    theirs = actions.submit(elsewhere, draft=Draft(body="There."), by=ada, decide=publish)
    for parent in (theirs, write(decide=hold)):
        with pytest.raises(Refused) as refused:
            write(parent=parent)
        assert refused.value.reason == "no_parent"
    assert counted(theirs) == 1
    assert faults() == []


# --- threads -------------------------------------------------------------------------------------------------------


def test_replies_have_their_root_whom_they_answer_and_a_place_once_for_all(write, moderator):
    root = write()
    first, second = write(parent=root), write(parent=root)
    third = write(parent=second)
    assert [(one.root, one.parent, one.seq) for one in (root, first, second, third)] == [
        (None, None, None),
        (root, root, 1),
        (root, root, 2),
        (root, second, 3),
    ]
    reject(third, moderator)
    assert write(parent=root).seq == 4
    actions.approve(third, by=moderator, seen=third.revision)
    assert fresh(third).seq == 3
    assert faults() == []


def test_d26_a_reply_writes_no_other_comment_however_many_there_are(write):
    root, written = write(), []
    for number in (5, 25):
        for _number in range(number):
            write(parent=root)
        with CaptureQueriesContext(connection) as queries:
            write(parent=root)
        writes = [query["sql"].replace("`", '"').split() for query in queries]
        written.append([words[:3] for words in writes if words[0] in ("INSERT", "UPDATE", "DELETE")])
    rows = [words[2] if words[0] == "INSERT" else words[1] for words in written[0]]
    app = "newsblocks_comments_comment"
    assert sorted(rows) == [f'"{app}"', f'"{app}event"', f'"{app}private"', f'"{app}stream"']
    assert [words[0] for words in written[0]].count("UPDATE") == 1
    assert written[0] == written[1]


def test_d4_what_is_counted_can_be_reached_though_its_root_is_rejected(write, moderator):
    root = write()
    reply = write(parent=root)
    reject(root, moderator)
    assert fresh(root).listed
    assert counted(root) == 1
    reject(reply, moderator)
    assert not fresh(root).listed
    assert counted(root) == 0
    actions.approve(reply, by=moderator, seen=reply.revision)
    assert fresh(root).listed
    assert faults() == []


def test_d9_a_comment_that_is_taken_down_keeps_its_place_while_something_answers_it(write, moderator):
    root = write()
    first = write(parent=root)
    second, third = write(parent=first), write(parent=first)
    reject(first, moderator)
    assert (fresh(first).listed, fresh(second).parent) == (True, first)
    reject(second, moderator)
    assert fresh(first).listed
    reject(third, moderator)
    assert not fresh(first).listed
    assert fresh(root).listed
    assert faults() == []


def test_a_tombstone_that_says_something_else_is_a_public_change(write, moderator):
    root = write()
    write(parent=root)
    actions.hold(root, by=moderator, seen=1)
    before = public_changes(root)
    reject(root, moderator)
    assert public_changes(root) == before + 1
    assert faults() == []


# --- decisions -----------------------------------------------------------------------------------------------------

DECISIONS = {
    "approve": (actions.approve, Status.PUBLISHED, {Status.HELD, Status.PUBLISHED, Status.REJECTED, Status.SPAM}),
    "hold": (actions.hold, Status.HELD, {Status.PUBLISHED, Status.REJECTED, Status.SPAM}),
    "reject": (actions.reject, Status.REJECTED, {Status.HELD, Status.PUBLISHED}),
    "mark_spam": (actions.mark_spam, Status.SPAM, {Status.HELD, Status.PUBLISHED, Status.REJECTED}),
    "remove": (actions.remove, Status.REMOVED, set(Status) - {Status.REMOVED}),
}


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("name", DECISIONS)
def test_every_decision_is_taken_from_where_it_can_be_and_nowhere_else(write, moderator, name, status):
    decide, to, allowed = DECISIONS[name]
    comment = write(decide=publish if status == Status.PUBLISHED else hold)
    Comment.objects.filter(pk=comment.pk).update(status=status)
    comment = fresh(comment)
    if status not in allowed:
        with pytest.raises(AlreadyModerated):
            decide(comment, by=moderator, seen=comment.revision)
        assert fresh(comment).status == status
        return
    decide(comment, by=moderator, seen=comment.revision)
    event = last_event(comment)
    assert fresh(comment).status == comment.status == to
    assert (event.from_status, event.to_status, event.actor, event.revision) == (status, to, moderator, 2)
    assert faults() == []


def test_t6_a_moderator_decides_on_what_they_have_seen(write, ada, moderator):
    comment = write(decide=hold)
    actions.edit(fresh(comment), body="Buy!", by=ada, seen=1, decide=hold)
    for decide in (actions.approve, actions.reject, actions.mark_spam, actions.remove, actions.undo):
        with pytest.raises((AlreadyModerated, Refused)):
            decide(comment, by=moderator, seen=1)
        with pytest.raises((AlreadyModerated, Refused)):
            decide(fresh(comment), by=moderator, seen=1)
    assert fresh(comment).status == Status.HELD


def test_d3_the_second_of_two_decisions_loses_and_says_how_things_stand(write, moderator):
    comment = write(decide=hold)
    one, other = fresh(comment), fresh(comment)
    actions.approve(one, by=moderator, seen=1)
    with pytest.raises(AlreadyModerated) as lost:
        actions.reject(other, by=moderator, seen=1)
    assert lost.value.current.status == Status.PUBLISHED
    assert counted(comment) == 1
    assert comment.events.count() == 2


def test_d3_a_count_that_is_wrong_already_does_not_keep_a_comment_public(write, moderator):
    comment = write()
    CommentStream.objects.update(published_count=0)
    reject(comment, moderator)
    assert (fresh(comment).status, counted(comment)) == (Status.REJECTED, 0)


def test_a_site_may_ask_moderators_for_a_reason(write, moderator, settings):
    comment = write()
    with pytest.raises(Refused):
        reject(comment, moderator, reason="because")
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_REASON_REQUIRED": True}
    with pytest.raises(Refused):
        reject(comment, moderator)
    reject(comment, moderator, reason="hate")
    assert last_event(comment).reason == "hate"


def test_to_approve_what_is_public_is_to_have_looked_at_it(write, moderator):
    comment = write()
    actions.approve(comment, by=moderator, seen=1)
    assert fresh(comment).reviewed_at
    assert counted(comment) == 1
    actions.undo(comment, by=moderator, seen=2)
    assert (fresh(comment).status, fresh(comment).reviewed_at) == (Status.PUBLISHED, None)


@pytest.mark.parametrize("name", ["approve", "hold", "reject", "mark_spam"])
@pytest.mark.parametrize("status", [Status.HELD, Status.PUBLISHED, Status.REJECTED, Status.SPAM])
def test_d29_every_decision_can_be_undone_and_is_on_record(write, moderator, name, status):
    decide, _to, allowed = DECISIONS[name]
    if status not in allowed:
        return
    comment = write(decide=publish if status == Status.PUBLISHED else hold)
    Comment.objects.filter(pk=comment.pk).update(status=status)
    comment = fresh(comment)
    before = counted(comment)
    decide(comment, by=moderator, seen=1)
    actions.undo(comment, by=moderator, seen=2)
    assert (fresh(comment).status, counted(comment)) == (status, before)
    assert last_event(comment).action == Action.UNDO
    assert faults() == []
    with pytest.raises(Refused):
        actions.undo(comment, by=moderator, seen=3)


def test_a_removal_is_not_undone(write, moderator):
    comment = write()
    actions.remove(comment, by=moderator, seen=1)
    with pytest.raises(Refused):
        actions.undo(comment, by=moderator, seen=2)


def test_d11_nothing_of_a_removed_comment_and_its_author_is_left(write, proved, moderator, ada):
    root = write("Secret words.", by=proved, nonce="n1", language="en")
    reply = write(parent=root)
    actions.report(root, by=ada, reason="privacy", note="Grace Secret")
    actions.edit(fresh(write("x", by=ada)), body="y", by=ada, seen=1, decide=publish)
    CommentMail.objects.create(kind=Kind.CONFIRM, comment=root, recipient=root, revision=1)
    CommentMail.objects.create(kind=Kind.REPLY, comment=reply, recipient=root, revision=1)
    CommentRevision.objects.create(comment=root, number=1, body="Secret before", state=State.SUPERSEDED)
    actions.remove(root, by=moderator, seen=fresh(root).revision, reason="privacy")
    root = fresh(root)
    for model in (Comment, CommentReport, CommentEvent, CommentRevision, CommentPrivate, CommentMail):
        try:
            model._meta.get_field("comment")
            rows = model.objects.filter(comment=root)
        except FieldDoesNotExist:
            rows = model.objects.filter(pk=root.pk)
        kept = str([*rows.values()])
        assert not [
            word for word in ("Secret", "Grace", "grace", proved.key, keys.of_text("Secret words.")) if word in kept
        ]
    assert not CommentPrivate.objects.filter(pk=root.pk).exists()
    assert not CommentMail.objects.filter(recipient=root).exists()
    assert (root.status, root.listed, root.seq, root.nonce, root.html) == (Status.REMOVED, True, None, "n1", "")
    assert last_event(root).reason == "privacy"
    assert faults() == []


def test_an_author_takes_back_their_words_at_any_time_and_leaves_no_trace(write, ada, make_reader, guest):
    comment = write()
    with pytest.raises(NotTheAuthor):
        actions.remove(comment, by=make_reader("eve"), seen=1)
    Comment.objects.update(sort_at=timezone.now() - timedelta(days=400))
    actions.remove(fresh(comment), by=ada, seen=1)
    assert fresh(comment).user is None
    assert (last_event(comment).actor, last_event(comment).rule) == (None, "author")
    theirs = write(by=guest, decide=hold)
    with pytest.raises(NotTheAuthor):
        actions.remove(theirs, by=guest, seen=1)
    actions.remove(theirs, by=Author(name="x", owned=frozenset({theirs.pk})), seen=1)
    assert fresh(theirs).status == Status.REMOVED


# --- editing -------------------------------------------------------------------------------------------------------


def test_an_edit_that_the_rules_let_through_takes_the_place_of_the_text(write, ada):
    comment = write("Before.")
    CommentStream.objects.update(mode="post")
    actions.edit(comment, body="After.\x00", by=ada, seen=1, decide=publish)
    assert (fresh(comment).body, fresh(comment).html, fresh(comment).revision) == ("After.", "<p>After.</p>", 2)
    assert fresh(comment).edited_at
    assert (comment.revisions.get().body, comment.revisions.get().state) == ("Before.", State.SUPERSEDED)
    assert public_changes(comment) == 2
    assert counted(comment) == 1


@pytest.mark.parametrize(("decide", "to"), [(hold, Status.HELD), (spam, Status.SPAM)])
def test_d13_an_edit_that_the_rules_stop_takes_the_comment_with_it(write, ada, decide, to):
    CommentStream.objects.update(mode="post")
    comment = write()
    actions.edit(comment, body="Buy!", by=ada, seen=1, decide=decide)
    assert (fresh(comment).status, fresh(comment).listed, fresh(comment).body) == (to, False, "Buy!")
    assert counted(comment) == 0
    assert faults() == []


@pytest.mark.parametrize("decide", [hold, spam])
def test_d13_where_moderators_read_first_the_old_text_stays_until_they_have(write, ada, moderator, stream, decide):
    comment = write("Before.")
    CommentStream.objects.filter(pk=stream.pk).update(mode="pre")
    actions.edit(comment, body="Later.", by=ada, seen=1, decide=decide)
    assert (fresh(comment).status, fresh(comment).body, fresh(comment).revision) == (Status.PUBLISHED, "Before.", 2)
    with pytest.raises(AlreadyModerated):
        actions.approve(fresh(comment), by=moderator, seen=1)
    actions.edit(comment, body="After.", by=ada, seen=2, decide=decide)
    assert comment.revisions.get(state=State.PENDING).body == "After."
    actions.approve(comment, by=moderator, seen=3)
    assert (fresh(comment).body, fresh(comment).html, counted(comment)) == ("After.", "<p>After.</p>", 1)
    assert fresh(comment).reviewed_at
    actions.undo(comment, by=moderator, seen=4)
    assert (fresh(comment).body, fresh(comment).edited_at) == ("Before.", None)
    assert comment.revisions.get(state=State.PENDING).body == "After."
    actions.refuse_edit(comment, by=moderator, seen=5)
    assert not comment.revisions.filter(state=State.PENDING).exists()
    actions.undo(comment, by=moderator, seen=6)
    assert comment.revisions.get(state=State.PENDING).body == "After."
    actions.approve(comment, by=moderator, seen=7)
    assert fresh(comment).body == "After."
    with pytest.raises(Refused):
        actions.refuse_edit(comment, by=moderator, seen=8)
    assert fresh(comment).revision == 8
    assert faults() == []


def test_an_edit_of_an_edit_undone_has_the_date_of_the_first(write, ada, moderator, stream):
    comment = write("One.")
    actions.edit(comment, body="Two.", by=ada, seen=1, decide=publish)
    edited_at = fresh(comment).edited_at
    CommentStream.objects.filter(pk=stream.pk).update(mode="pre")
    actions.edit(comment, body="Three.", by=ada, seen=2, decide=hold)
    actions.approve(comment, by=moderator, seen=3)
    actions.undo(comment, by=moderator, seen=4)
    assert (fresh(comment).body, fresh(comment).edited_at) == ("Two.", edited_at)


def test_d3_the_second_decision_about_an_edit_loses_too(write, ada, moderator, stream):
    CommentStream.objects.filter(pk=stream.pk).update(mode="pre")
    comment = write("Before.")
    actions.edit(comment, body="After.", by=ada, seen=1, decide=hold)
    one, other = fresh(comment), fresh(comment)
    actions.approve(one, by=moderator, seen=2)
    with pytest.raises(AlreadyModerated):
        actions.approve(other, by=moderator, seen=2)
    another = fresh(comment)
    actions.undo(one, by=moderator, seen=3)
    with pytest.raises(AlreadyModerated):
        actions.undo(another, by=moderator, seen=3)


def test_a_guests_edit_waits_where_guests_are_read_first_but_a_held_one_is_replaced(write, proved):
    comment = write("Before.", by=proved)
    mine = Author(name="Grace", email=proved.email, owned=frozenset({comment.pk}))
    actions.edit(comment, body="After.", by=mine, seen=1, decide=hold)
    assert (fresh(comment).status, fresh(comment).body) == (Status.PUBLISHED, "Before.")
    held = write("Before.", by=proved, decide=hold)
    mine = Author(owned=frozenset({held.pk}))
    actions.edit(held, body="After.", by=mine, seen=1, decide=publish)
    assert (fresh(held).status, fresh(held).body) == (Status.HELD, "After.")
    actions.edit(held, body="Buy!", by=mine, seen=2, decide=spam)
    assert fresh(held).status == Status.SPAM
    actions.edit(held, body="Harmless.", by=mine, seen=3, decide=publish)
    assert fresh(held).status == Status.SPAM


@pytest.mark.parametrize("status", [Status.REJECTED, Status.REMOVED])
def test_t13_what_is_decided_cannot_be_edited(write, ada, status):
    comment = write(decide=hold)
    Comment.objects.update(status=status)
    with pytest.raises(Refused) as refused:
        actions.edit(fresh(comment), body="x", by=ada, seen=1, decide=publish)
    assert refused.value.reason == "decided"


def test_t13_nobody_edits_somebody_elses_comment(write, make_reader, guest, ada):
    theirs = write(by=guest, decide=hold)
    for comment, by in ((write(), make_reader("eve")), (write(), guest), (theirs, guest), (theirs, ada)):
        with pytest.raises(NotTheAuthor):
            actions.edit(comment, body="x", by=by, seen=1, decide=publish)
    forged = Author(user=None, owned=frozenset({write().pk}))
    with pytest.raises(NotTheAuthor):
        actions.edit(Comment.objects.last(), body="x", by=forged, seen=1, decide=publish)


def test_an_edit_is_too_late_after_the_window_and_after_a_reply(write, ada, make_reader, settings):
    comment = write()
    reply = write(by=make_reader("eve"), parent=comment)
    with pytest.raises(Refused) as refused:
        actions.edit(comment, body="x", by=ada, seen=1, decide=publish)
    assert refused.value.reason == "answered"
    Comment.objects.filter(pk=reply.pk).update(sort_at=timezone.now() - timedelta(minutes=5))
    with pytest.raises(Refused) as refused:
        actions.edit(fresh(reply), body="x", by=Author(user=reply.user), seen=1, decide=publish)
    assert refused.value.reason == "too_late"


def test_an_edit_keeps_to_the_limits_and_to_open_pages(write, ada, stream):
    comment = write()
    with pytest.raises(sanitize.TooComplex):
        actions.edit(comment, body="a" * 5_001, by=ada, seen=1, decide=publish)
    with pytest.raises(Refused):
        actions.edit(
            comment, body="x", by=ada, seen=1, decide=lambda _one: Decision(outcome=Outcome.REFUSE, reasons=("no",))
        )
    CommentStream.objects.update(opening="closed")
    with pytest.raises(CommentsClosed):
        actions.edit(comment, body="x", by=ada, seen=1, decide=publish)
    assert fresh(comment).revision == 1


# --- reports -------------------------------------------------------------------------------------------------------


@pytest.fixture
def crowd(make_reader):
    return [make_reader(f"reader{number}") for number in range(6)]


def test_t21_enough_reports_by_proved_readers_hold_a_comment_and_no_others_do(write, crowd, guest):
    comment = write()
    for number in range(5):
        actions.report(comment, by=Author(ip=f"203.0.113.{number}"), reason="hate")
    assert fresh(comment).status == Status.PUBLISHED
    for reader in crowd[:2]:
        actions.report(comment, by=reader, reason="spam", note="x" * 900)
    assert (fresh(comment).status, fresh(comment).report_count) == (Status.PUBLISHED, 7)
    actions.report(comment, by=crowd[2], reason="spam")
    assert (comment.status, comment.hold_reasons) == (Status.HELD, ["reports"])
    assert (last_event(comment).rule, last_event(comment).actor) == ("reports", None)
    assert faults() == []


def test_t21_who_reports_one_after_the_other_waits_and_guests_by_their_address(write, ada, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS": [(1, 60)], "COMMENTS_LIMITS_BY_ADDRESS": [(2, 90)]}
    comments = [write(), write(), write()]
    guest = Author(ip="203.0.113.1")
    actions.report(comments[0], by=ada, reason="hate")
    for comment in comments[:2]:
        actions.report(comment, by=guest, reason="hate")
    waits = []
    for by in (ada, guest):
        with pytest.raises(Refused) as refused:
            actions.report(comments[2], by=by, reason="hate")
        waits.append((refused.value.reason, refused.value.retry_after))
    assert waits == [("too_many", 60), ("too_many", 90)]
    assert fresh(comments[2]).report_count == 0


def test_t21_a_reader_reports_once(write, ada):
    comment = write()
    first = actions.report(comment, by=ada, reason="spam")
    assert actions.report(comment, by=ada, reason="hate") == first
    assert fresh(comment).report_count == 1


def test_t21_reports_do_not_touch_what_a_moderator_has_approved_until_it_is_edited(write, ada, crowd, moderator):
    comment = write()
    actions.approve(comment, by=moderator, seen=1)
    for reader in crowd[:5]:
        actions.report(comment, by=reader, reason="hate")
    assert fresh(comment).status == Status.PUBLISHED
    actions.edit(comment, body="Worse.", by=ada, seen=2, decide=publish)
    actions.report(comment, by=crowd[5], reason="hate")
    assert fresh(comment).status == Status.HELD


def test_t21_what_reports_hold_and_a_moderator_gives_back_stays(write, crowd, moderator):
    comment = write()
    for reader in crowd[:3]:
        actions.report(comment, by=reader, reason="hate")
    actions.undo(comment, by=moderator, seen=2)
    for reader in crowd[3:]:
        actions.report(comment, by=reader, reason="hate")
    assert fresh(comment).status == Status.PUBLISHED


def test_reports_need_not_hold_anything(write, crowd, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_REPORTS_TO_HOLD": 0}
    comment = write()
    for reader in crowd:
        actions.report(comment, by=reader, reason="hate")
    assert fresh(comment).status == Status.PUBLISHED


@pytest.mark.parametrize(
    ("by", "reason", "refusal"),
    [
        (Author(ip="203.0.113.1"), "dull", "no_reason"),
        (Author(ip="nonsense"), "hate", "no_reader"),
        (Author(ip="203.0.113.1"), "hate", "not_published"),
    ],
)
def test_a_report_says_who_why_and_what(write, by, reason, refusal):
    with pytest.raises(Refused) as refused:
        actions.report(write(decide=hold), by=by, reason=reason)
    assert refused.value.reason == refusal


# --- picks ---------------------------------------------------------------------------------------------------------


def test_a_published_comment_is_picked_and_the_pick_taken_back(write, moderator):
    comment = write()
    actions.feature(comment, by=moderator, seen=1)
    assert fresh(comment).featured_at
    assert (last_event(comment).action, public_changes(comment), fresh(comment).revision) == (Action.FEATURE, 2, 1)
    actions.unfeature(comment, by=moderator, seen=1)
    assert fresh(comment).featured_at is None
    with pytest.raises(AlreadyModerated):
        actions.feature(write(decide=hold), by=moderator, seen=1)
    stale = fresh(comment)
    reject(comment, moderator)
    with pytest.raises(AlreadyModerated):
        actions.feature(stale, by=moderator, seen=1)


# --- proof of an address -------------------------------------------------------------------------------------------


def test_a_proved_address_lets_the_rules_decide_anew_and_makes_links(write, guest, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    comment = write("https://x.example/", by=guest, decide=hold)
    actions.confirm(comment, decide=publish)
    comment = fresh(comment)
    assert (comment.status, comment.author_key, comment.hold_reasons) == (
        Status.PUBLISHED,
        keys.of_email(guest.email),
        [],
    )
    assert "<a" in comment.html
    assert comment.private.email_confirmed_at
    assert counted(comment) == 1
    with pytest.raises(Refused):
        actions.confirm(comment, decide=publish)
    assert faults() == []


def test_a_proved_address_does_not_publish_what_is_held(write, guest):
    comment = write(by=guest, decide=hold)
    actions.confirm(comment, decide=publish)
    assert (fresh(comment).status, fresh(comment).hold_reasons) == (Status.HELD, ["links"])
    assert fresh(comment).author_key


def test_t6_a_proved_address_settles_nothing_that_only_the_sending_could_show(write, guest, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    decision = Decision(outcome=Outcome.HOLD, reasons=("too_quick", "banned", "not_proved"))
    comment = write(by=guest, decide=lambda _submission: decision)
    actions.confirm(comment, decide=publish)
    assert (fresh(comment).status, fresh(comment).hold_reasons) == (Status.HELD, ["too_quick", "banned"])
    assert comment.private.email_confirmed_at


def test_an_address_is_proved_whatever_a_rule_would_refuse_now(write, guest, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True, "COMMENTS_LIMITS": [(1, 60)]}
    comment = write(by=guest, decide=hold)
    actions.edit(comment, body="Other words.", by=replace(guest, owned=frozenset({comment.pk})), seen=1, decide=hold)
    actions.confirm(comment)
    assert comment.private.email_confirmed_at


def test_a_proved_address_may_still_be_a_spammers(write, guest, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    comment = write(by=guest, decide=hold)
    actions.confirm(comment, decide=spam)
    assert (fresh(comment).status, fresh(comment).hold_reasons) == (Status.SPAM, ["words"])


# --- mails and signals ---------------------------------------------------------------------------------------------


def test_t9_a_reply_is_told_of_once_it_is_published_and_once_only(write, ada, proved, guest, moderator):
    root = write(by=proved, notify=True)
    reply = write(by=ada, parent=root, decide=hold)
    assert not mails(Kind.REPLY).exists()
    actions.approve(reply, by=moderator, seen=1)
    mail = mails(Kind.REPLY).get()
    assert (mail.comment, mail.recipient) == (reply, root)
    reject(reply, moderator)
    actions.approve(reply, by=moderator, seen=3)
    assert mails(Kind.REPLY).count() == 1
    write(by=proved, parent=root)
    assert mails(Kind.REPLY).count() == 1
    deaf = write(by=ada)
    write(by=proved, parent=deaf)
    assert mails(Kind.REPLY).count() == 1


def test_what_a_moderator_holds_is_no_news_to_moderators(write, moderator):
    comment = write()
    actions.hold(comment, by=moderator, seen=1)
    assert not mails(Kind.QUEUE).exists()


@pytest.fixture
def heard():
    """The signals that are sent, with the status that the comment then has in the database."""
    received = []

    def hear(name):
        def receive(*, comment, **_signal):
            received.append((name, fresh(comment).status))

        return receive

    names = ("comment_submitted", "comment_published", "comment_withdrawn")
    receivers = [(getattr(signals, name), hear(name)) for name in names]
    for signal, receiver in receivers:
        signal.connect(receiver)
    yield received
    for signal, receiver in receivers:
        signal.disconnect(receiver)


def test_other_apps_hear_of_comments_once_they_are_committed(
    write, moderator, heard, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks() as callbacks:
        comment = write()
        assert heard == []
    with django_capture_on_commit_callbacks() as more:
        reject(comment, moderator)
        actions.mark_spam(comment, by=moderator, seen=2)
    with django_capture_on_commit_callbacks() as most:
        write(decide=hold)
    for callback in [*callbacks, *more, *most]:
        callback()
    assert [name for name, _status in heard] == [
        "comment_submitted",
        "comment_published",
        "comment_withdrawn",
        "comment_submitted",
    ]


def test_a_receiver_that_fails_undoes_nothing(write, django_capture_on_commit_callbacks):
    def fail(**_signal):
        raise RuntimeError

    signals.comment_published.connect(fail)
    try:
        with django_capture_on_commit_callbacks(execute=True):
            comment = write()
    finally:
        signals.comment_published.disconnect(fail)
    assert fresh(comment).is_published


# --- the record ----------------------------------------------------------------------------------------------------


def test_t34_events_are_neither_changed_nor_deleted(write):
    event = write().events.get()
    with pytest.raises(AppendOnly):
        event.save()
    with pytest.raises(AppendOnly):
        event.delete()
    for change in (
        CommentEvent.objects.all().delete,
        lambda: CommentEvent.objects.update(reason="x"),
        lambda: CommentEvent.objects.bulk_update([event], ["reason"]),
    ):
        with pytest.raises(AppendOnly):
            change()
    assert CommentEvent.objects.count() == 1


def test_a_moderator_who_leaves_leaves_the_record(write, moderator):
    comment = write()
    reject(comment, moderator)
    moderator.delete()
    assert last_event(comment).actor is None


def test_an_account_that_goes_leaves_its_comments(write, ada):
    comment = write()
    ada.user.delete()
    assert fresh(comment).user is None
    assert fresh(comment).author_name == "Ada"


def test_ledger_lock_changes_nothing(write):
    comment = write()
    before = public_changes(comment)
    ledger.lock(comment.stream_id)
    assert (public_changes(comment), counted(comment)) == (before, 1)
