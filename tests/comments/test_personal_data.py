"""A person gets everything that is kept of them, and nothing of anybody else."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.comments.conftest import hold, spam
from wagtail_newsblocks.comments import actions, keys, mailboxes, personal_data, persons
from wagtail_newsblocks.comments.models import Comment, CommentPrivate
from wagtail_newsblocks.comments.rules import Author

pytestmark = pytest.mark.django_db

EMAIL = "grace@example.org"


def exported(*who):
    out = StringIO()
    call_command("newsblocks_comments", "export", *who, stdout=out)
    return json.loads(out.getvalue())


def test_an_address_that_differs_by_an_accent_is_somebody_elses(write, django_user_model):
    other = django_user_model.objects.create_user("anna", "anna@müller.example", "secret")
    write("Not hers.", by=Author(name="Anna", email="anna@müller.example"), decide=hold)
    hers = write("Hers.", by=Author(name="Anna", email="Anna@muller.example"), decide=hold)
    CommentPrivate.objects.update(email_key="")
    found = persons.of_email(" anna@MULLER.example")
    assert (found.comments(), found.accounts) == ([hers.pk], frozenset())
    assert persons.of_email("ANNA@müller.example").accounts == {other.pk}


def test_a_person_gets_every_comment_whatever_became_of_it(write, guest, proved, ada, moderator):
    others = write("Not theirs.", by=ada)
    shown = write("First words.", by=proved, language="en")
    held = write("Waits.", by=guest, decide=hold, parent=others)
    junk = write("Junk.", by=guest, decide=spam)
    refused = write("Refused.", by=guest, decide=hold)
    actions.reject(refused, by=moderator, seen=1, reason="abuse")
    actions.edit(shown, body="Second words.", by=Author(owned={shown.pk}, has_proved_email=True, email=EMAIL), seen=1)
    actions.report(others, by=proved, reason="other", note="I mind.")
    actions.add_note(held, text="Look twice.", by=moderator)
    actions.block_author(refused, by=moderator, until=None, reason="abuse", note="Rude.")
    actions.report(shown, by=ada, reason="abuse", note="Not for Grace to read.")

    mailboxes.refuse(keys.of_email(EMAIL), "notices")

    found = exported("--email", EMAIL)

    assert [one["refuses"] for one in found["mailboxes"]] == ["notices"]
    assert found["emails"] == [EMAIL]
    by_key = {row["id"]: row for row in found["comments"]}
    became = {key: one["status"] for key, one in by_key.items()}
    assert became == {shown.pk: "published", held.pk: "held", junk.pk: "spam", refused.pk: "rejected"}
    row = by_key[shown.pk]
    assert (row["body"], row["status"]) == ("First words.", "published")
    assert [(one["body"], one["state"]) for one in row["revisions"]] == [("Second words.", "pending")]
    assert row["private"]["email"] == EMAIL
    assert row["page"]["title"] == "Ferry late again"
    assert [event["action"] for event in row["events"]] == ["submit", "edit"]
    assert by_key[held.pk]["parent"] == others.pk
    assert by_key[held.pk]["private"]["user_agent"] == "Lynx"
    assert [mail["kind"] for mail in by_key[held.pk]["mails"]] == ["queue"]
    assert [(report["comment"], report["note"]) for report in found["reports"]] == [(others.pk, "I mind.")]
    assert [note["text"] for note in by_key[held.pk]["notes"]] == ["Look twice."]
    assert [(block["reason"], block["note"]) for block in found["blocks"]] == [("abuse", "Rude.")]
    told = json.dumps(found)
    assert not any(secret in told for secret in ("Not theirs", "Not for Grace", "ada@example.org", "mod@example.org"))


def test_accounts_with_the_address_are_told_with_their_comments(write, ada):
    write("Mine.", by=ada)
    for who in (("--email", "Ada@example.org"), ("--user", "ada")):
        found = exported(*who)
        assert [(one["username"], one["email"]) for one in found["accounts"]] == [("ada", "ada@example.org")]
        assert [one["body"] for one in found["comments"]] == ["Mine."]


def test_somebody_of_whom_nothing_is_kept_gets_empty_lists():
    found = exported("--email", "nobody@example.org")
    assert (found["accounts"], found["comments"], found["reports"]) == ([], [], [])


def test_everything_that_is_stored_is_told_but_what_is_the_newsrooms():
    told = {*personal_data.OF_COMMENT, "stream", "seq", "listed", "policy_version", "nonce"}
    assert told == {field.name for field in Comment._meta.concrete_fields}
    assert {*personal_data.OF_PRIVATE, "comment"} == {field.name for field in CommentPrivate._meta.concrete_fields}


def test_a_batch_costs_the_same_queries_however_large(write, guest, monkeypatch):
    def cost():
        with CaptureQueriesContext(connection) as captured:
            personal_data.write(persons.of_email(EMAIL), StringIO())
        return len(captured)

    write("One.", by=guest)
    cost()  # fills caches
    for_one = cost()
    for number in range(4):
        write(f"More {number}.", by=guest)
    assert cost() == for_one
    monkeypatch.setattr(personal_data, "BATCH", 2)
    told = []
    personal_data.write(persons.of_email(EMAIL), StringIO(), told.append)
    assert told == [1, 2, 3, 4, 5]


def test_a_file_is_new_and_its_owners_alone(write, guest, tmp_path, capsys):
    write("Mine.", by=guest)
    path = tmp_path / "grace.json"
    call_command("newsblocks_comments", "export", "--email", EMAIL, "--output", str(path))
    assert json.loads(path.read_text(encoding="utf-8"))["comments"][0]["body"] == "Mine."
    assert path.stat().st_mode & 0o777 == 0o600
    assert capsys.readouterr().out == ""
    with pytest.raises(CommandError, match="File exists"):
        call_command("newsblocks_comments", "export", "--email", EMAIL, "--output", str(path))
