"""Scanners hear what moderators decide: after it, never in its way, and nothing of what is gone by then."""

import logging
from threading import Event

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail import hooks

from tests.comments.conftest import hold, posted, publish, spam
from wagtail_newsblocks import due
from wagtail_newsblocks.comments import actions, erasure, feedback, persons, retention, scanner
from wagtail_newsblocks.comments.decisions import decide_all, undo_all
from wagtail_newsblocks.comments.models import (
    Comment,
    CommentPrivate,
    CommentStream,
    ScannerReport,
)
from wagtail_newsblocks.comments.rules import Author, Decision, Draft, Outcome

pytestmark = pytest.mark.django_db

Status = Comment.Status

SPAM, HAM = "/1.1/submit-spam", "/1.1/submit-ham"
THANKS = (200, {}, b"Thanks for making the web a better place.")


def suspect(_submission):
    return Decision(outcome=Outcome.HOLD, reasons=("links", "akismet"))


def discard(_submission):
    return Decision(outcome=Outcome.SPAM, reasons=("akismet",))


@pytest.fixture
def akismet(service):
    service.answers |= {SPAM: THANKS, HAM: THANKS}
    return service


@pytest.fixture
def own():
    """What a scanner of the site's own hears: pairs of a text and whether it is spam."""
    heard = []
    with hooks.register_temporarily(
        scanner.FEEDBACK_HOOK, lambda about, *, is_spam: heard.append((about.text, is_spam))
    ):
        yield heard


def fresh(comment):
    return Comment.objects.get(pk=comment.pk)


def decide(action, comment, by):
    comment = fresh(comment)
    action(comment, by=by, seen=comment.revision)


def asked(service):
    """What the service was asked, in order."""
    return [path for _method, _host, path in service.asked]


def deliver():
    return [line.partition(": ")[2] for line in feedback.deliver()]


def later():
    ScannerReport.objects.update(due_at=timezone.now(), claimed_until=None)


# --- what is told ----------------------------------------------------------------------------------------------------


def test_what_a_moderator_puts_away_is_told_as_spam_by_the_command(write, chief, akismet, capsys):
    comment = write("Buy pills.", by=Author(name="Grace", email="grace@example.org", user_agent="Lynx"))
    decide(actions.mark_spam, comment, chief)
    assert akismet.asked == []
    call_command("newsblocks_deliver")
    assert asked(akismet) == [SPAM]
    sent = posted(akismet)
    assert (sent["comment_content"], sent["comment_author"]) == ("Buy pills.", "Grace")
    assert (sent["comment_author_email"], sent["user_agent"]) == ("grace@example.org", "Lynx")
    assert sent["permalink"] == comment.stream.page.full_url
    assert ": told." in capsys.readouterr().out
    call_command("newsblocks_deliver")
    assert asked(akismet) == [SPAM]
    assert not ScannerReport.objects.exists()


@pytest.mark.parametrize(
    ("decided", "steps", "told"),
    [
        (suspect, [actions.approve], [HAM]),
        (hold, [actions.approve], []),
        (suspect, [actions.mark_spam], [SPAM]),
        (suspect, [actions.reject], []),
        (suspect, [actions.reject, actions.undo], [HAM]),
        (hold, [actions.reject, actions.undo], []),
        (publish, [actions.reject], []),
        (publish, [actions.hold], []),
        (publish, [actions.approve], []),
        (publish, [actions.mark_spam, actions.undo], [SPAM, HAM]),
        (publish, [actions.mark_spam, actions.hold], [SPAM, HAM]),
        (publish, [actions.mark_spam, actions.approve], [SPAM, HAM]),
        (publish, [actions.reject, actions.mark_spam, actions.undo], [SPAM, HAM]),
        (publish, [actions.mark_spam, actions.undo, actions.mark_spam], [SPAM, HAM, SPAM]),
        (discard, [actions.approve], [HAM]),
        (discard, [actions.hold], [HAM]),
        (discard, [actions.approve, actions.undo], [HAM, SPAM]),
        (spam, [actions.approve], []),
        (suspect, [actions.approve, actions.undo], [HAM]),
        (suspect, [actions.remove], []),
    ],
)
@pytest.mark.parametrize("together", [False, True])
def test_each_decision_is_told_where_it_says_anything_of_spam(write, chief, akismet, decided, steps, told, together):
    comment = write(decide=decided)
    batch = None
    for step in steps:
        if together and step is actions.undo:
            undo_all(batch, by=chief)
        elif together:
            batch = decide_all([fresh(comment)], NAMES[step], by=chief).batch
        else:
            decide(step, comment, chief)
        deliver()
    assert asked(akismet) == told


NAMES = {
    actions.approve: "approve",
    actions.hold: "hold",
    actions.reject: "reject",
    actions.mark_spam: "spam",
    actions.remove: "remove",
}


def test_of_several_decisions_the_last_is_told(write, chief, akismet):
    comment = write(decide=suspect)
    for action in (actions.mark_spam, actions.undo, actions.mark_spam):
        decide(action, comment, chief)
    assert ScannerReport.objects.get().is_spam
    decide(actions.approve, comment, chief)
    assert deliver() == ["told."]
    assert asked(akismet) == [HAM]


def test_what_rules_and_authors_do_is_not_told(write, ada, akismet):
    comment = write(decide=publish)
    actions.edit(comment, body="Pills.", by=ada, seen=1, decide=discard)
    assert fresh(comment).status == Status.SPAM
    actions.remove(write(decide=suspect), by=ada, seen=1)
    assert not ScannerReport.objects.exists()


def test_a_decision_that_comes_to_nothing_is_not_told(write, chief, akismet):
    comment = write()
    with pytest.raises(actions.AlreadyModerated):
        actions.mark_spam(comment, by=chief, seen=7)
    with transaction.atomic():
        actions.mark_spam(comment, by=chief, seen=1)
        assert ScannerReport.objects.exists()
        transaction.set_rollback(True)
    assert not ScannerReport.objects.exists()


def test_nothing_personal_is_in_what_is_still_to_be_told(write, chief, akismet, guest):
    decide(actions.mark_spam, write("Buy pills.", by=guest), chief)
    row = ScannerReport.objects.values().get()
    assert row.keys() == {"id", "comment_id", "is_spam", "revision", "attempts", "due_at", "claimed_until"}
    assert not any(word in str(row) for word in ("pills", "Grace", "grace", "Lynx", "198.51"))


# --- who listens -----------------------------------------------------------------------------------------------------


def test_without_a_scanner_that_listens_nothing_is_written(write, chief):
    comment = write(decide=suspect)
    with CaptureQueriesContext(connection) as queries:
        decide(actions.mark_spam, comment, chief)
        decide_all([fresh(comment)], "approve", by=chief)
    assert not [query for query in queries if "scannerreport" in query["sql"]]


def test_a_scanner_of_the_sites_own_hears_of_what_it_has_held(write, chief, own):
    def house(_submission):
        return Decision(outcome=Outcome.HOLD, reasons=("house",))

    for body, decided in (("One", house), ("Two", suspect), ("Three", hold)):
        decide(actions.approve, write(body, decide=decided), chief)
    decide(actions.mark_spam, write("Four"), chief)
    assert deliver() == ["told."] * 3
    assert own == [("One", False), ("Two", False), ("Four", True)]


def test_akismet_does_not_hear_of_what_others_have_held(write, chief, akismet):
    decide(actions.approve, write(decide=lambda _: Decision(outcome=Outcome.HOLD, reasons=("house",))), chief)
    assert deliver() == []


def test_what_was_to_be_told_goes_where_nobody_listens_any_more(write, chief, akismet, settings):
    decide(actions.mark_spam, write(), chief)
    settings.WAGTAIL_NEWSBLOCKS = {}
    assert deliver() == []
    assert not ScannerReport.objects.exists()
    assert akismet.asked == []


# --- a service that does not answer ----------------------------------------------------------------------------------


def test_a_service_that_hangs_keeps_no_moderator_waiting(write, chief, akismet):
    released = Event()
    akismet.answers[SPAM] = lambda handler: released.wait(20) and THANKS
    comment = write()
    decide(actions.mark_spam, comment, chief)
    decide(actions.undo, comment, chief)
    batch = decide_all([fresh(comment)], "spam", by=chief).batch
    undo_all(batch, by=chief)
    decide_all([fresh(comment)], "spam", by=chief)
    assert akismet.asked == []
    released.set()
    assert deliver() == ["told."]


def test_a_service_that_is_down_is_told_once_it_is_up(write, chief, akismet, caplog):
    def hang_up(handler):
        handler.connection.close()

    akismet.answers[SPAM] = hang_up
    for body in ("One", "Two"):
        decide(actions.mark_spam, write(body), chief)
    with caplog.at_level(logging.INFO):
        assert deliver() == ["to be tried again, Unreachable."]
    assert "Unreachable" in caplog.text
    first = ScannerReport.objects.get(attempts=1)
    assert 50 < (first.due_at - timezone.now()).total_seconds() <= 60
    akismet.answers[SPAM] = THANKS
    assert deliver() == ["told."]
    assert posted(akismet)["comment_content"] == "Two"
    later()
    assert deliver() == ["told."]
    assert posted(akismet)["comment_content"] == "One"
    assert not ScannerReport.objects.exists()


def test_what_is_refused_again_and_again_is_given_up_without_a_word_of_it(write, chief, akismet, caplog):
    akismet.answers[SPAM] = (200, {"X-akismet-debug-help": "Pills"}, b"invalid")
    decide(actions.mark_spam, write("Pills"), chief)
    lines = []
    for _attempt in range(due.RETRIES):
        assert ScannerReport.objects.count() == 1
        lines += deliver()
        later()
    assert lines[-1] == "given up, BadAnswer."
    assert not ScannerReport.objects.exists()
    assert "BadAnswer" in caplog.text
    assert "Pills" not in caplog.text


def test_pauses_grow_up_to_six_hours_and_end():
    waits = [due.next_attempt(attempts) for attempts in range(due.RETRIES)]
    assert waits.pop() is None
    minutes = [round((at - timezone.now()).total_seconds() / 60) for at in waits]
    assert minutes == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360, 360, 360, 360]


def test_a_round_ends_so_that_others_have_their_turn(write, chief, akismet, monkeypatch):
    monkeypatch.setattr(feedback, "AT_ONCE", 2)
    for body in ("One", "Two", "Three"):
        decide(actions.mark_spam, write(body), chief)
    assert len(deliver()) == 2
    assert len(deliver()) == 1


def test_what_is_decided_while_it_is_told_is_told_as_well(write, chief, akismet):
    comment = write(decide=suspect)
    decide(actions.mark_spam, comment, chief)
    report = ScannerReport.objects.claim_next(seconds=60)
    assert deliver() == []
    decide(actions.approve, comment, chief)
    feedback._delete(report)
    assert deliver() == ["told."]
    assert asked(akismet) == [HAM]


# --- what has happened since -----------------------------------------------------------------------------------------


def remove(comment, chief):
    decide(actions.remove, comment, chief)


def remove_with_others(comment, chief):
    assert decide_all([fresh(comment)], "remove", by=chief).done == 1


def purge_of_network(comment, chief):
    CommentPrivate.objects.update(purge_after=timezone.now())
    assert [one.rows for one in retention.purge() if one.rows] == [1]


def purge_of_mail(comment, chief):
    retention._clear_emails([comment.pk])


def loss_of_what_is_personal(comment, chief):
    CommentPrivate.objects.all().delete()


def edit(comment, chief):
    by = Author(name="Grace", owned=frozenset({comment.pk}))
    actions.edit(fresh(comment), body="Mild.", by=by, seen=fresh(comment).revision, decide=publish)


def rejection(comment, chief):
    decide(actions.undo, comment, chief)
    decide(actions.reject, comment, chief)


@pytest.mark.parametrize(
    "happens",
    [remove, remove_with_others, purge_of_network, purge_of_mail, loss_of_what_is_personal, edit, rejection],
)
def test_nothing_is_told_of_what_is_gone_or_another_by_then(write, chief, guest, akismet, happens):
    comment = write("Pills.", by=guest, decide=hold)
    decide(actions.mark_spam, comment, chief)
    happens(comment, chief)
    assert deliver() == ["not needed."]
    assert akismet.asked == []
    assert not ScannerReport.objects.exists()


def test_t26_an_erasure_takes_along_what_was_to_be_told(write, chief, guest, akismet):
    decide(actions.mark_spam, write("Pills.", by=guest), chief)
    erasure.erase(persons.of_email(guest.email))
    assert not ScannerReport.objects.exists()
    assert deliver() == akismet.asked == []


def test_what_was_to_be_told_goes_with_its_comment_and_with_its_page(write, chief, guest, story, akismet):
    put_away = write("Pills.", by=guest)
    decide(actions.mark_spam, put_away, chief)
    retention._delete_or_empty([put_away.pk])
    assert not ScannerReport.objects.exists()
    decide(actions.mark_spam, write("More pills.", by=guest), chief)
    story.delete()
    assert not ScannerReport.objects.exists()
    assert deliver() == akismet.asked == []


def test_a_proof_of_the_address_and_a_pick_change_nothing_about_a_decision(write, chief, guest, akismet):
    comment = write(by=guest, decide=suspect)
    decide(actions.approve, comment, chief)
    actions.confirm(fresh(comment), decide=publish)
    decide(actions.feature, comment, chief)
    assert deliver() == ["told."]
    assert asked(akismet) == [HAM]


# --- many at once ----------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize(
    ("status", "action", "written"),
    [("held", "approve", 100), ("published", "spam", 100), ("spam", "approve", 100), ("published", "remove", 0)],
)
def test_many_are_noted_by_as_few_statements_as_all_else(make_article, chief, ada, akismet, status, action, written):
    root = actions.submit(
        CommentStream.objects.for_page(make_article()), draft=Draft(body="Root"), by=ada, decide=publish
    )
    listed = status == "published"
    rows = [
        Comment(stream=root.stream, status=status, listed=listed, body="Words", hold_reasons=["akismet"])
        for _number in range(100)
    ]
    Comment.objects.bulk_create(rows)
    CommentStream.objects.update(published_count=1 + 100 * listed)
    comments = [*Comment.objects.filter(body="Words")]
    with CaptureQueriesContext(connection) as queries:
        batch = decide_all(comments, action, by=chief).batch
    assert len(without_marks(queries)) <= 15
    assert ScannerReport.objects.count() == written
    if action != "remove":
        with CaptureQueriesContext(connection) as queries:
            assert undo_all(batch, by=chief).done == 100
        assert len(without_marks(queries)) <= 15


def without_marks(queries):
    return [one for one in queries if not one["sql"].startswith(("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE"))]
