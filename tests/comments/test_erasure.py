"""A person is erased: nothing of them is left in any table, and threads are what they were."""

from dataclasses import replace
from itertools import count

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.utils import timezone

from tests.comments.conftest import faults, hold
from tests.comments.dumping import dump
from tests.comments.making import comment_on, recount, stream_of, unsaved
from wagtail_newsblocks.comments import actions, erasure, keys, persons, signals, upkeep
from wagtail_newsblocks.comments.models import (
    AuthorBlock,
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    CommentStream,
    Mailbox,
    ModeratorNote,
)
from wagtail_newsblocks.comments.rules import Author

EMAIL = "Marta.Vimercati@example.org"
IP = "203.0.113.77"
TRACES = ("vimercati", "marta", "marzapane", "203.0.113", "kenjibrowser")
KEYS = (keys.of_email(EMAIL), keys.of_address(IP), keys.of_name("Marta Vimercati"), keys.of_text("Marzapane"))
NUMBERS = count(1)


def texts_left():
    """What in the dump is of Marta, and which of her keys."""
    dumped = dump().casefold()
    return [mark for mark in (*TRACES, *KEYS) if mark in dumped]


def private(comment, **fields):
    values = {"ip_net": "203.0.113.0/24", "ip_key": keys.of_address(IP), "user_agent": "KenjiBrowser/7"}
    values |= {"email": EMAIL, "email_key": keys.of_email(EMAIL), "notify": True, "consent_at": timezone.now()}
    return CommentPrivate(comment=comment, **{**values, **fields})


def leave(page, number, *, root=None, first=0, **fields):
    """So many comments of Marta's, in reply to ``root`` or by themselves, with all that can belong to a comment."""
    stream = stream_of(page)
    made = [
        unsaved(
            stream,
            body=f"Marzapane number {next(NUMBERS)}.",
            author_name="Marta Vimercati",
            name_key=keys.of_name("Marta Vimercati"),
            fingerprint=keys.of_text("Marzapane"),
            root=root,
            seq=root and first + order,
            **fields,
        )
        for order in range(1, number + 1)
    ]
    Comment.objects.bulk_create(made)
    made = [*Comment.objects.filter(stream=stream).order_by("-pk")[:number]][::-1]
    CommentPrivate.objects.bulk_create(map(private, made))
    CommentRevision.objects.bulk_create(
        CommentRevision(comment=one, number=1, body="Marzapane before.", state="superseded") for one in made
    )
    CommentMail.objects.bulk_create(
        CommentMail(kind="reply", comment=one, recipient=one, revision=1, sent_at=timezone.now()) for one in made
    )
    CommentReport.objects.bulk_create(
        CommentReport(comment=one, actor_key="k" * 64, reason="abuse", note="Marta again.", revision=1) for one in made
    )
    ModeratorNote.objects.bulk_create(ModeratorNote(comment=one, text="Marta, as ever.") for one in made)
    recount(stream)
    return made


def answer(root, by_whom="Ada", **fields):
    """Somebody else's reply."""
    stream = root.stream
    reply = unsaved(stream, root=root.root or root, seq=Comment.objects.filter(root=root).count() + 1, **fields)
    reply.author_name, reply.parent = by_whom, root
    reply.save()
    recount(stream)
    return reply


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_d6_t26_of_1200_comments_nothing_is_left_in_a_dump_and_the_thread_still_reads(
    make_article, django_user_model, client, capsys
):
    story, other = make_article(title="Ferry late again"), make_article(title="Harbour dredged")
    user = django_user_model.objects.create_user("reader7", EMAIL.lower(), "secret")
    with_account = {"user": user, "author_key": keys.of_account(user.pk)}
    root, *_rest = leave(story, 600)
    leave(other, 300, author_key=keys.of_email(EMAIL))
    leave(other, 99, status="held", listed=False, hold_reasons=["links"])
    leave(story, 100, root=root, **with_account)
    kept = answer(root, body="I was on that ferry.")
    leave(other, 101, root=comment_on(other, body="So was I."), **with_account)
    CommentReport.objects.create(
        comment=kept, user=user, actor_key=keys.of_account(user.pk), reason="other", note="Marta minds.", revision=1
    )
    CommentReport.objects.create(
        comment=kept, actor_key=keys.of_address(IP), reason="other", note="Marta again.", revision=1
    )
    AuthorBlock.objects.create(email_key=keys.of_email(EMAIL), note="Marta is rude.")
    AuthorBlock.objects.create(author_key=keys.of_account(user.pk))
    AuthorBlock.objects.create(author_key=keys.of_account(-1))
    Mailbox.objects.create(key=keys.of_email(EMAIL), refuses="notices")
    assert Comment.objects.filter(author_name="Marta Vimercati").count() == 1_200
    assert set(texts_left()) == {*TRACES, *KEYS}
    places, changes = shape(), dict(CommentStream.objects.values_list("pk", "changed_seq"))

    call_command("newsblocks_comments", "erase", "--email", EMAIL, "--no-input")

    said = capsys.readouterr().out
    assert "1200 comments erased" in said
    assert (
        "2 reports" not in said
    )  # one came from the network address alone, and went with the comments sent from there
    assert "2 blocks deleted" in said
    assert "The account reader7 is still there" in said
    django_user_model.objects.filter(pk=user.pk).delete()  # as it says
    assert texts_left() == []
    assert shape() == places
    assert [*upkeep.drifts()] == faults_but_records() == []
    assert AuthorBlock.objects.get().author_key == keys.of_account(-1)
    assert [stream.published_count for stream in CommentStream.objects.order_by("pk")] == [1, 1]
    assert all(stream.changed_seq > changes[stream.pk] for stream in CommentStream.objects.all())
    assert "I was on that ferry." in client.get(f"/comments/{story.pk}/{root.pk}/").content.decode()
    assert "So was I." in client.get(f"/comments/{other.pk}/").content.decode()
    call_command("newsblocks_comments", "erase", "--email", EMAIL, "--no-input")
    assert "0 comments erased" in capsys.readouterr().out


def shape():
    """The places of all comments, and when they were sent."""
    return [*Comment.objects.order_by("pk").values_list("pk", "stream", "root", "parent", "seq", "sort_at")]


def faults_but_records():
    """What is wrong, but that comments which were made in bulk have no record."""
    return [fault for fault in faults() if "no record" not in fault]


@pytest.fixture
def marta():
    return Author(name="Marta Vimercati", email=EMAIL, ip=IP, user_agent="KenjiBrowser/7")


@pytest.mark.django_db
def test_d6_an_erasure_in_small_batches_passes_nothing_over(write, marta, monkeypatch):
    monkeypatch.setattr(erasure, "BATCH", 2)
    for number in range(7):
        write(f"Marzapane {number}", by=marta)
    told = []
    erased = erasure.erase(persons.of_email(EMAIL.upper()), told.append)
    assert (erased.comments, erased.reports) == (7, 0)
    assert told == [2, 4, 6, 7]
    assert texts_left() == faults() == []


@pytest.mark.django_db
def test_t26_a_guest_who_has_proved_the_address_elsewhere_is_the_same_person(write, marta, django_user_model):
    user = django_user_model.objects.create_user("someone", EMAIL, "secret")
    write("Marzapane", by=marta)
    write("Marzapane", by=replace(marta, has_proved_email=True))
    write("Marzapane", by=Author(user=user, name="Marta"))
    elsewhere = write("Marzapane", by=Author(user=user, name="Marta"))
    CommentPrivate.objects.filter(pk=elsewhere.pk).delete()
    assert len(persons.of_email(EMAIL).comments()) == len(persons.of_account(user).comments()) == 4
    user.email = ""
    assert len(persons.of_account(user).comments()) == 2
    assert persons.of_email("somebody.else@example.org").comments() == []


@pytest.mark.django_db
def test_t26_a_person_is_found_by_the_address_where_keys_were_made_with_another_secret(write, marta, settings):
    write("Marzapane", by=marta)
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_SECRET": "another"}
    assert len(persons.of_email(EMAIL).comments()) == 1


@pytest.mark.django_db
def test_t26_a_person_is_found_by_the_key_where_the_address_is_no_longer_kept(write, marta):
    write("Marzapane", by=marta)
    CommentPrivate.objects.update(email="")
    assert len(persons.of_email(EMAIL).comments()) == 1


@pytest.mark.django_db
def test_t26_nobody_else_loses_anything(write, marta, ada, guest):
    root, unrelated = write("I know better.", by=ada), write("Me too.", by=guest, decide=hold)
    reply = write("Marzapane", by=marta, parent=root)
    answer_to_reply = write("No.", by=guest, parent=reply)
    report = actions.report(root, by=guest, reason="abuse", note="Rude.")
    erasure.erase(persons.of_email(EMAIL))
    for one in (root, unrelated, answer_to_reply):
        before, revision = one.body, one.revision
        one.refresh_from_db()
        assert (one.body, one.revision) == (before, revision)
        assert CommentPrivate.objects.get(pk=one.pk).email
    report.refresh_from_db()
    assert report.note == "Rude."
    reply.refresh_from_db()
    assert (reply.status, reply.listed, reply.seq) == ("removed", True, 1)
    assert faults() == []


@pytest.mark.django_db
def test_what_was_kept_for_the_sake_of_an_erased_reply_alone_goes_with_it(write, marta, ada, moderator):
    root = write("I know better.", by=ada)
    write("Marzapane", by=marta, parent=root)
    actions.reject(root, by=moderator, seen=root.revision)
    erasure.erase(persons.of_email(EMAIL))
    root.refresh_from_db()
    assert not root.listed
    assert faults() == []


@pytest.mark.django_db(transaction=True)
def test_other_apps_hear_that_a_comment_is_no_longer_there_once_it_is_so(write, marta):
    shown, waiting = write("Marzapane", by=marta), write("Marzapane", by=marta, decide=hold)
    heard = []

    def hear(comment, **_signal):
        heard.append((comment.pk, comment.status, comment.body))

    signals.comment_withdrawn.connect(hear)
    try:
        erasure.erase(persons.of_email(EMAIL))
    finally:
        signals.comment_withdrawn.disconnect(hear)
    assert heard == [(shown.pk, "removed", "")]
    last = CommentEvent.objects.filter(comment=waiting).last()
    assert (last.action, last.rule, last.from_status, last.to_status) == ("remove", "erasure", "held", "removed")
    waiting.refresh_from_db()
    assert last.revision == waiting.revision == 2


@pytest.mark.django_db
def test_whoever_has_read_an_erased_comment_before_cannot_publish_it(write, marta, moderator):
    comment = write("Marzapane", by=marta, decide=hold)
    erasure.erase(persons.of_email(EMAIL))
    with pytest.raises(actions.AlreadyModerated):
        actions.approve(comment, by=moderator, seen=comment.revision)
    assert texts_left() == []


@pytest.mark.django_db
def test_erased_reports_keep_their_reasons_and_say_nothing_of_who_made_them(write, marta, guest, make_reader):
    comment = write("I know better.", by=guest)
    proved = [replace(marta, has_proved_email=True), replace(make_reader("x"), ip=IP)]
    for one in proved:
        actions.report(comment, by=one, reason="abuse", note="Marta minds.")
    person = persons.Person(emails=frozenset({EMAIL}), accounts=frozenset({proved[1].user.pk}))
    assert erasure.erase(person).reports == 2
    assert {*CommentReport.objects.values_list("reason", "note", "user")} == {("abuse", "", None)}
    assert len({*CommentReport.objects.values_list("actor_key")}) == 2
    assert erasure.erase(person).reports == 0


@pytest.mark.django_db
def test_t26_the_cost_of_a_batch_does_not_grow_with_it(make_article, django_assert_max_num_queries):
    story = make_article()
    for number in (3, 100):
        leave(story, number)
        with django_assert_max_num_queries(35):
            erasure.erase(persons.of_email(EMAIL))


# The command


def test_t26_every_table_of_comments_has_its_place_in_the_plan():
    models = apps.get_app_config("newsblocks_comments").get_models()
    assert {model.__name__ for model in models} == set(erasure.PLAN)


@pytest.mark.django_db
def test_the_command_asks_before_it_erases_and_takes_nothing_for_a_yes_but_the_word(write, marta, monkeypatch, capsys):
    write("Marzapane", by=marta)
    asked = []
    monkeypatch.setattr("builtins.input", lambda question: asked.append(question) or "yes")
    with pytest.raises(CommandError, match="Nothing was erased"):
        call_command("newsblocks_comments", "erase", "--email", EMAIL)
    assert "1 comment will be erased" in asked[0]
    assert Comment.objects.get().body == "Marzapane"
    monkeypatch.setattr("builtins.input", lambda _question: "erase")
    call_command("newsblocks_comments", "erase", "--email", EMAIL)
    assert Comment.objects.get().body == ""


@pytest.mark.django_db
def test_the_command_finds_an_account_by_its_name(write, ada, capsys):
    write("Marzapane", by=ada)
    call_command("newsblocks_comments", "erase", "--user", "ada", "--no-input")
    assert "The account ada is still there" in capsys.readouterr().out
    assert Comment.objects.get().user is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("option", "said"),
    [(["--email", "marta"], "marta is no e-mail address"), (["--user", "nobody"], "no account named nobody")],
)
def test_the_command_says_whom_it_does_not_know(option, said):
    with pytest.raises(CommandError, match=said):
        call_command("newsblocks_comments", "erase", *option, "--no-input")
