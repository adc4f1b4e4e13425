"""What moderators decide is in the history of the page and of the site; who wrote what is not."""

import pytest
from django.urls import reverse
from wagtail.log_actions import LogContext, registry
from wagtail.models import PageLogEntry

from tests.comments.conftest import hold
from wagtail_newsblocks.comments import actions, decisions, history
from wagtail_newsblocks.comments.models import CommentEvent, CommentStream

pytestmark = pytest.mark.django_db


def entries():
    return PageLogEntry.objects.filter(action__startswith="newsblocks_comments.").order_by("pk")


def test_each_decision_is_a_line_of_its_page(write, chief, ada):
    comment = write("Ada was here.", decide=hold)
    CommentStream.objects.update(mode="pre")
    steps = [
        lambda seen: actions.approve(comment, by=chief, seen=seen),
        lambda seen: actions.feature(comment, by=chief, seen=seen),
        lambda seen: actions.unfeature(comment, by=chief, seen=seen),
        lambda seen: actions.edit(comment, body="Ada is here.", by=ada, seen=seen, decide=hold),
        lambda seen: actions.approve(comment, by=chief, seen=seen),
        lambda seen: actions.edit(comment, body="Ada stays.", by=ada, seen=seen, decide=hold),
        lambda seen: actions.refuse_edit(comment, by=chief, seen=seen),
        lambda seen: actions.reject(comment, by=chief, seen=seen, reason="abuse"),
        lambda seen: actions.undo(comment, by=chief, seen=seen),
        lambda seen: actions.hold(comment, by=chief, seen=seen),
        lambda seen: actions.mark_spam(comment, by=chief, seen=seen),
        lambda seen: actions.remove(comment, by=chief, seen=seen, reason="hate"),
    ]
    for step in steps:
        step(comment.revision)
    assert [entry.message.partition(": ")[2] for entry in entries()] == [
        "Approved",
        "Picked",
        "Pick taken back",
        "Edit approved",
        "Edit refused",
        "Rejected (Insult or harassment)",
        "Undone",
        "Held",
        "Marked as spam",
        "Removed (Hatred against a group)",
    ]
    for entry in entries():
        assert (entry.page_id, entry.user, entry.label) == (comment.stream.page_id, chief, "Ferry late again")
        assert entry.data["comment"] == comment.pk
        assert "Ada" not in f"{entry.label} {entry.data}"
        assert entry.message.startswith(f"Reader comment {comment.pk}: ")
        assert registry.action_exists(entry.action)


def test_what_readers_and_rules_do_is_not_there(write, ada, proved, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_REPORTS_TO_HOLD": 1}
    comment = write()
    actions.edit(comment, body="Better.", by=ada, seen=1, decide=hold)
    actions.report(write(), by=proved, reason="spam")
    actions.remove(comment, by=ada, seen=2)
    assert not entries().exists()


def test_every_decision_of_a_moderator_has_words_for_the_history():
    done_by_others = {"submit", "confirm", "edit", "import"}
    assert {*history.DECISIONS} == {*CommentEvent.Action.values} - done_by_others
    labels = dict(registry.get_choices())
    assert str(labels["newsblocks_comments.reject"]) == "Reader comment: Rejected"


def test_pages_of_one_decision_have_each_their_line_though_it_is_one_request(write, make_article, ada, chief, client):
    here = write()
    other = CommentStream.objects.for_page(make_article(title="Elsewhere"))
    there = actions.submit(other, draft=actions.Draft(body="There."), by=ada)
    with LogContext(user=chief):
        decisions.decide_all([here, there], "spam", by=chief)
    chief.is_superuser = True
    chief.save()
    client.force_login(chief)
    for comment in (here, there):
        page = client.get(reverse("wagtailadmin_pages:history", args=[comment.stream.page_id]))
        assert "1 reader comment: Marked as spam" in page.content.decode()
    site = client.get(reverse("wagtailadmin_reports:site_history")).content.decode()
    assert site.count("1 reader comment: Marked as spam") == 2


def test_to_decide_costs_the_history_two_statements(write, chief, django_assert_num_queries):
    comment = write()
    with django_assert_num_queries(2):
        history.write_of_one(comment.stream_id, "approve", by=chief, data={"comment": comment.pk})
