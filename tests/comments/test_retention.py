"""What is personal goes when its time is over, and nothing before that."""

from datetime import datetime, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail import hooks

from tests.comments.conftest import faults, hold, spam
from tests.comments.dumping import dump
from wagtail_newsblocks.comments import actions, jobs, keys, retention
from wagtail_newsblocks.comments.models import (
    AuthorBlock,
    Comment,
    CommentChore,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    ModeratorNote,
)
from wagtail_newsblocks.comments.rules import Author

pytestmark = pytest.mark.django_db

MARTA = Author(name="Marta", email="marta.v@example.org", ip="203.0.113.77", user_agent="KenjiBrowser/7")


@pytest.fixture
def clock(monkeypatch):
    """Lets days pass, also for what fields have as their default: ``clock(days=31)``."""
    passed = [timedelta()]

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + passed[0]

    def forward(**time):
        passed[0] += timedelta(**time)

    monkeypatch.setattr(timezone, "datetime", Clock)
    return forward


def purged(**options):
    """How many rows of each kind went, but for those of which there were none."""
    return {str(one.label): one.rows for one in retention.purge(**options) if one.rows}


def told_by_dump():
    dumped = dump()
    marks = ("203.0.113", "KenjiBrowser", keys.of_address(MARTA.ip), "marta.v@")
    return [mark for mark in marks if mark in dumped]


def test_t25_31_days_later_nothing_personal_is_left_but_what_the_site_keeps(write, ada, clock, moderator, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True, "COMMENTS_KEEP_EMAIL_DAYS": 31}
    kept = write("Well said.", by=ada)
    actions.report(kept, by=MARTA, reason="abuse", note="Rude.")
    unconfirmed = write("Nobody knows whose.", by=MARTA, decide=hold)
    junk = write("Junk.", by=MARTA, decide=spam)
    shown = write("I was there.", by=MARTA, decide=hold)
    actions.confirm(shown, decide=hold)
    actions.approve(shown, by=moderator, seen=2)
    assert len(told_by_dump()) == 4

    clock(days=31)
    call_command("newsblocks_comments", "purge")

    assert told_by_dump() == []
    assert {*Comment.objects.values_list("pk", flat=True)} == {kept.pk, shown.pk}
    assert unconfirmed.pk != junk.pk
    assert Comment.objects.get(pk=shown.pk).author_name == "Marta"
    private = CommentPrivate.objects.get(pk=shown.pk)
    assert private.email_key == keys.of_email(MARTA.email)
    assert (private.user_agent, private.ip_net, private.ip_key, private.notify) == ("", "", "", False)
    assert [*CommentReport.objects.values_list("reason", "note")] == [("abuse", "Rude.")]
    assert faults() == []
    assert purged() == {}


def test_what_waits_for_a_proof_stays_as_long_as_the_mailed_link_is_good(write, clock, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    comment = write("Nobody knows whose.", by=MARTA, decide=hold)
    Comment.objects.filter(pk=comment.pk).update(status="unconfirmed")
    CommentMail.objects.all().delete()
    CommentMail.objects.create(
        comment=comment, recipient=comment, kind="confirm", revision=1, sent_at=timezone.now() + timedelta(hours=24)
    )
    clock(hours=71)
    call_command("newsblocks_comments", "purge")
    assert Comment.objects.filter(pk=comment.pk).exists()
    clock(hours=2)
    call_command("newsblocks_comments", "purge")
    assert not Comment.objects.filter(pk=comment.pk).exists()


def test_t25_nothing_goes_before_its_time(write, clock, moderator, ada, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_KEEP_SPAM_DAYS": 30, "COMMENTS_KEEP_REJECTED_DAYS": 30}
    write("Junk.", by=MARTA, decide=spam)
    actions.reject(write("Bad.", by=MARTA, decide=hold), by=moderator, seen=1)
    actions.report(write("Good.", by=ada), by=MARTA, reason="abuse")
    write("Waits.", by=ada, decide=hold)
    CommentMail.objects.update(sent_at=timezone.now())
    clock(days=30, minutes=-1)
    assert purged() == {"Numbers of forms and fingerprints of texts": 4}
    clock(minutes=1)
    assert purged() == {
        "Network and browser of comments": 4,
        "Network of reports": 1,
        "Spam": 1,
        "Rejected comments": 1,
        "Records of sent mails": 1,
    }


def test_t25_a_comment_without_a_proved_address_goes_after_two_days(write, clock, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    write("Who knows.", by=MARTA, decide=hold)
    clock(hours=47)
    assert "Comments without a proved address" not in purged()
    clock(hours=1)
    assert purged() == {"Comments without a proved address": 1}
    assert not Comment.objects.exists()
    assert not CommentEvent.objects.exists()


def test_t25_zero_days_of_email_are_as_long_as_the_comment(write, clock, settings):
    write("Well said.", by=MARTA)
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_KEEP_EMAIL_DAYS": 0}
    clock(days=4_000)
    assert "E-mail addresses" not in purged()
    settings.WAGTAIL_NEWSBLOCKS = {}
    assert purged()["E-mail addresses"] == 1


def test_t25_what_was_promised_when_a_comment_was_sent_is_kept_though_the_setting_is_longer_now(write, clock, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_KEEP_PERSONAL_DAYS": 5}
    write("Well said.", by=MARTA)
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_KEEP_PERSONAL_DAYS": 50}
    clock(days=5)
    assert purged()["Network and browser of comments"] == 1


def test_t25_a_shorter_setting_is_for_what_is_there_already_too(write, clock, settings):
    write("Well said.", by=MARTA)
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_KEEP_PERSONAL_DAYS": 5}
    clock(days=5)
    assert purged()["Network and browser of comments"] == 1


def test_spam_that_was_decided_lately_stays_so_that_it_can_be_undone(write, clock, moderator):
    comment = write("Junk?", by=MARTA)
    clock(days=29)
    actions.mark_spam(comment, by=moderator, seen=1)
    clock(days=29)
    assert "Spam" not in purged()
    clock(days=1)
    assert purged()["Spam"] == 1


def test_spam_that_is_answered_is_emptied_and_its_thread_stays(write, ada, clock, moderator):
    comment = write("Junk.", by=MARTA)
    reply = write("Is this junk?", by=ada, parent=comment)
    actions.mark_spam(comment, by=moderator, seen=1)
    clock(days=30)
    assert purged()["Spam"] == 1
    comment.refresh_from_db()
    assert (comment.status, comment.body, comment.listed) == ("removed", "", True)
    assert Comment.objects.get(pk=reply.pk).is_published
    assert faults() == []


def test_rejected_comments_are_emptied_where_the_site_says_so_and_the_record_stays(write, clock, moderator, settings):
    comment = write("Bad.", by=MARTA, decide=hold)
    actions.reject(comment, by=moderator, seen=1, reason="abuse")
    clock(days=400)
    assert "Rejected comments" not in purged()
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_KEEP_REJECTED_DAYS": 180}
    assert purged() == {"Rejected comments": 1}
    comment.refresh_from_db()
    assert (comment.status, comment.body) == ("removed", "")
    assert [*comment.events.values_list("action", flat=True)] == ["submit", "reject", "remove"]


def test_notes_about_what_is_removed_and_blocks_that_have_ended_go_in_time(write, clock, moderator):
    kept, removed = write("Well said.", by=MARTA), write("Bad.", by=MARTA)
    for comment in (kept, removed):
        actions.add_note(comment, text="Marta again.", by=moderator)
    actions.unblock(actions.block_author(removed, by=moderator, until=None), by=moderator)
    actions.block_author(kept, by=moderator, until=None)
    actions.remove(removed, by=moderator, seen=1)
    clock(days=29)
    assert {"Notes about removed comments", "Blocks that have ended"}.isdisjoint(purged())
    clock(days=1)
    found = purged()
    assert (found["Notes about removed comments"], found["Blocks that have ended"]) == (1, 1)
    assert ModeratorNote.objects.get().comment == kept
    assert AuthorBlock.objects.in_force().count() == 1


def test_what_somebody_publishes_in_the_last_moment_stays(write, clock, moderator, monkeypatch):
    comment = write("Junk?", by=MARTA, decide=spam)
    clock(days=31)
    lock = retention.erasure.lock

    def approve_first(found):
        Comment.objects.filter(pk__in=found, status="spam").update(status="held")
        lock(found)

    monkeypatch.setattr(retention.erasure, "lock", approve_first)
    purged()
    assert Comment.objects.get(pk=comment.pk).status == "held"


def test_d6_a_purge_in_small_batches_passes_nothing_over(write, clock, monkeypatch):
    monkeypatch.setattr(retention, "BATCH", 2)
    for number in range(5):
        write(f"Junk {number}.", by=MARTA, decide=spam)
    clock(days=31)
    assert purged()["Network and browser of comments"] == 5
    assert not Comment.objects.exists()


def test_a_dry_run_says_what_would_go_and_changes_nothing(write, clock, capsys):
    write("Junk.", by=MARTA, decide=spam)
    clock(days=31)
    call_command("newsblocks_comments", "purge", "--dry-run")
    said = capsys.readouterr().out
    assert said.startswith("This would go:\n")
    assert "Spam: 1\n" in said
    assert "E-mail addresses: 0\n" in said
    assert len(told_by_dump()) == 4
    call_command("newsblocks_comments", "purge")
    assert "Spam: 1\n" in capsys.readouterr().out
    assert told_by_dump() == []


# Every day


def test_it_is_done_once_a_day_together_with_what_is_due(write, clock):
    assert jobs.purge in hooks.get_hooks("newsblocks_deliver")
    write("Junk.", by=MARTA, decide=spam)
    clock(days=31)
    assert "Spam: 1" in [*jobs.purge()]
    write("Junk.", by=MARTA, decide=spam)
    clock(days=31)
    CommentChore.objects.update(due_at=timezone.now() + timedelta(minutes=1))
    assert [*jobs.purge()] == []
    clock(minutes=1)
    assert "Spam: 1" in [*jobs.purge()]


def test_what_is_interrupted_is_taken_up_in_the_next_round(write, clock):
    for text in ("Junk.", "More."):
        write(text, by=MARTA, decide=spam)
    clock(days=31)
    job = jobs.purge()
    assert next(job) == "Network and browser of comments: 2"
    assert [*jobs.purge()] == []  # another process leaves it alone
    job.close()
    assert "Spam: 2" in [*jobs.purge()]
