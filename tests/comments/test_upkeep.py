"""What has drifted is found, named and mended; what other rules have cleaned is cleaned anew."""

import pytest
from django.core.management import CommandError, call_command

from tests.comments.conftest import faults
from wagtail_newsblocks import sanitize
from wagtail_newsblocks.comments import actions, upkeep
from wagtail_newsblocks.comments.models import Comment, CommentStream
from wagtail_newsblocks.testing.factories import CommentFactory, CommentStreamFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def thread(write):
    """A root, a reply, and a reply to that."""
    root = write()
    reply = write(parent=root)
    return root, reply, write(parent=reply)


def test_what_is_right_is_left_alone(thread, capsys):
    call_command("newsblocks_comments", "check")
    assert "as it should be" in capsys.readouterr().out
    assert upkeep.recount() == 0


DRIFTS = {
    "counts": lambda thread: CommentStream.objects.update(published_count=7),
    "listed": lambda thread: Comment.objects.filter(pk=thread[0].pk).update(status="held", listed=False),
    "should not be": lambda thread: Comment.objects.filter(pk=thread[2].pk).update(status="held", listed=True),
    "no place": lambda thread: Comment.objects.filter(pk=thread[2].pk).update(seq=None),
}


@pytest.mark.parametrize("said", DRIFTS)
def test_d3_what_has_drifted_is_named_and_mended(thread, said, capsys):
    DRIFTS[said](thread)
    with pytest.raises(CommandError):
        call_command("newsblocks_comments", "check")
    assert said in capsys.readouterr().out
    assert faults() != []
    changes = CommentStream.objects.get().changed_seq
    call_command("newsblocks_comments", "recount")
    assert "mended" in capsys.readouterr().out
    assert faults() == []
    assert list(upkeep.drifts()) == []
    assert CommentStream.objects.get().changed_seq == changes + 1


def astray(thread, make_article):
    root, reply, _answer = thread
    other = CommentFactory(stream=root.stream, is_public=True)
    elsewhere = CommentStreamFactory(page=make_article())
    yield {"parent": None}
    yield {"root": None, "seq": None}
    yield {"stream": elsewhere}
    yield {"root": reply}
    yield {"parent": other}
    yield {"root": other}


def test_what_is_in_a_wrong_thread_is_named(thread, make_article):
    answer = thread[2]
    before = Comment.objects.filter(pk=answer.pk).values("parent", "root", "seq", "stream").get()
    for change in astray(thread, make_article):
        Comment.objects.filter(pk=answer.pk).update(**change)
        assert f"Comment {answer.pk} is in a thread to which it does not belong." in list(upkeep.drifts())
        Comment.objects.filter(pk=answer.pk).update(
            **{name if name == "seq" else f"{name}_id": value for name, value in before.items()}
        )
    assert [drift for drift in upkeep.drifts() if "thread" in drift] == []


def test_a_reply_to_a_comment_of_its_own_thread_is_right(thread, moderator):
    actions.remove(thread[1], by=moderator, seen=1)
    assert list(upkeep.drifts()) == []


def test_many_are_looked_at_some_at_a_time(thread, monkeypatch):
    monkeypatch.setattr(upkeep, "BATCH", 1)
    Comment.objects.update(seq=None)
    assert len(list(upkeep.drifts())) == 2
    assert upkeep.recount() == 2
    assert faults() == []


def test_t3_a_changed_policy_shows_at_once_and_is_stored_by_the_command(
    write, monkeypatch, capsys, django_assert_num_queries
):
    comment = write("<b>Late</b> again.")
    removed = write("Gone.")
    actions.remove(removed, by=None, seen=1)
    monkeypatch.setattr(sanitize, "COMMENT_TAGS", sanitize.COMMENT_TAGS - {"b"})
    sanitize._policy.cache_clear()
    comment = Comment.objects.get(pk=comment.pk)
    with django_assert_num_queries(0):
        assert comment.html == "<p>Late again.</p>"
    assert comment.body_html == "<p><b>Late</b> again.</p>"
    call_command("newsblocks_comments", "rerender")
    assert "1 comment cleaned anew" in capsys.readouterr().out
    comment = Comment.objects.get(pk=comment.pk)
    assert (comment.body_html, comment.policy_version) == ("<p>Late again.</p>", sanitize.comment_policy())
    assert upkeep.rerender() == 0
    sanitize._policy.cache_clear()
