"""What the tables hold and what they refuse; what goes with a page."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import ForeignKey, Q
from django.test.utils import CaptureQueriesContext

from tests.comments.conftest import hold, publish
from wagtail_newsblocks.comments import actions, deletion
from wagtail_newsblocks.comments.models import (
    AppendOnly,
    AuthorBlock,
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    CommentStream,
    Mailbox,
    ModerationScope,
    ModeratorDigest,
    ModeratorNote,
    ScannerReport,
)
from wagtail_newsblocks.testing.factories import CommentFactory

pytestmark = pytest.mark.django_db

MODELS = [
    AuthorBlock,
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    CommentStream,
    Mailbox,
    ModerationScope,
    ModeratorDigest,
    ModeratorNote,
    ScannerReport,
]


def refuses(change):
    with pytest.raises(IntegrityError), transaction.atomic():
        change()
    return True


def test_the_database_refuses_what_contradicts_itself(stream):
    root = CommentFactory(stream=stream, is_public=True)
    CommentFactory(stream=stream, parent=root, is_public=True)
    comments = Comment.objects.filter(pk=root.pk)
    assert refuses(lambda: comments.update(listed=False))
    assert refuses(lambda: comments.update(status="gone"))
    assert refuses(lambda: CommentFactory(stream=stream, parent=root, seq=1))
    CommentFactory(stream=stream, imported_from="old", imported_id="1", nonce="n")
    assert refuses(lambda: CommentFactory(stream=stream, imported_from="old", imported_id="1"))
    assert refuses(lambda: CommentFactory(stream=stream, nonce="n"))


def test_the_statuses_that_the_database_allows_are_those_there_are():
    (check,) = (one for one in Comment._meta.constraints if one.name == "newsblocks_comment_status")
    assert check.condition == Q(status__in=Comment.Status.values)


def test_no_check_names_a_column_that_a_foreign_key_may_change():
    keys = {field.name for field in Comment._meta.fields if isinstance(field, ForeignKey)}
    for constraint in Comment._meta.constraints:
        condition = getattr(constraint, "condition", None)
        assert not keys & {name.partition("__")[0] for name, _value in flat(condition)}


def flat(condition):
    for child in getattr(condition, "children", ()):
        yield from flat(child) if isinstance(child, Q) else [child]


def test_no_row_of_ours_starts_a_task_of_wagtails_reference_index():
    assert all(model.wagtail_reference_index_ignore for model in MODELS)


def test_d31_no_column_depends_on_how_deep_a_thread_is(write):
    comment = write()
    for _level in range(12):
        comment = write(parent=comment)
    assert comment.seq == 12
    assert comment.root.parent is None


def test_what_is_personal_has_columns_in_one_table_only():
    personal = {"email", "ip_net", "ip_key", "user_agent"}
    for model in MODELS:
        names = {field.name for field in model._meta.get_fields()}
        assert bool(personal & names) == (model is CommentPrivate)
        assert ("email_key" in names) == (model in (CommentPrivate, AuthorBlock))


def test_comments_name_themselves(write, guest, ada):
    comment = write("Late.", by=guest, decide=hold)
    report = actions.report(write(), by=ada, reason="spam")
    revision = CommentRevision(comment=comment, number=3)
    assert str(comment) == "Grace: Late."
    assert str(comment.private) == str(comment.pk)
    assert str(report) == f"{report.comment_id}: Advertising or junk"
    assert str(revision) == f"{comment.pk}.3"
    assert str(Mailbox(key="0123456789")) == "01234567…"
    assert str(ModeratorDigest(user=ada.user)) == "ada"
    assert str(comment.events.get()) == f"{comment.pk}: Sent"
    assert str(CommentMail.objects.first()) == f"Tells moderators of a held comment: {comment.pk}"


def test_moderators_name_what_is_theirs_and_never_the_reader(write, chief, newspaper):
    comment = write()
    scope = ModerationScope.objects.get()
    block = actions.block_author(comment, by=chief, until=None)
    assert str(scope) == "Moderators, chief: The Test"
    assert str(block) == f"Blocked author {block.pk}"
    assert str(actions.add_note(comment, text="Again.", by=chief)) == f"{comment.pk}: Again."


def test_a_note_is_added_and_read_and_goes_only_with_the_person_or_the_page(write, chief):
    note = actions.add_note(write(), text="Again.", by=chief)
    for change in (
        lambda: ModeratorNote.objects.update(text="x"),
        lambda: ModeratorNote.objects.bulk_update([note], ["text"]),
        note.save,
    ):
        with pytest.raises(AppendOnly):
            change()
    assert note.comment.notes.get().text == "Again."
    ModeratorNote.objects.filter(comment=note.comment_id).delete()
    assert not ModeratorNote.objects.exists()


def test_the_database_refuses_a_block_of_nobody_and_a_scope_twice(chief):
    scope = ModerationScope.objects.get()
    assert refuses(AuthorBlock.objects.create)
    assert refuses(lambda: ModerationScope.objects.create(group=scope.group, page=scope.page))


def test_the_queue_has_the_longest_waiting_first(write):
    first, second = write(decide=hold), write(decide=hold)
    write()
    assert list(Comment.objects.awaiting_moderation()) == [first, second]


def test_a_page_takes_its_comments_along_in_batches(write, story, make_article, ada, monkeypatch):
    monkeypatch.setattr(deletion, "BATCH", 2)
    root = write(by=ada, notify=True)
    for _number in range(3):
        actions.report(write(parent=root), by=ada, reason="spam")
    CommentMail.objects.create(kind="reply", comment=root, recipient=root, revision=1)
    CommentRevision.objects.create(comment=root, number=1, body="x", state="superseded")
    ModeratorNote.objects.create(comment=root, text="Again.")
    ScannerReport.objects.create(comment=root, is_spam=True, revision=1)
    other = CommentStream.objects.for_page(make_article())
    kept = actions.submit(other, draft=actions.Draft(body="There."), by=ada, decide=publish)
    story.delete()
    assert list(Comment.objects.all()) == [kept]
    assert list(CommentStream.objects.all()) == [other]
    assert [model.objects.exclude(comment=kept).count() for model in deletion.BELONGINGS] == [0] * len(
        deletion.BELONGINGS
    )


def test_a_page_that_goes_with_its_news_section_takes_its_comments_along(write, harbour):
    write()
    harbour.delete()
    assert not Comment.objects.exists()
    assert not CommentStream.objects.exists()


def test_deleting_a_page_reads_no_rows_of_its_comments(write, story):
    for _number in range(20):
        write()
    with CaptureQueriesContext(connection) as queries:
        story.delete()
    about_us = [query["sql"] for query in queries if "newsblocks_comments_" in query["sql"]]
    assert len(about_us) < 20
    assert not [sql for sql in about_us if '"body"' in sql or "`body`" in sql]
