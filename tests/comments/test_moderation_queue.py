"""The queue in the admin: what a moderator finds in it, by what, and what that costs."""

import csv
import io
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.models import Site

from tests.comments.making import comment_on, held, stream_of
from tests.hostile import SCRIPT, VECTORS
from wagtail_newsblocks import sanitize
from wagtail_newsblocks.comments import queues
from wagtail_newsblocks.comments.models import Comment, CommentPrivate, CommentReport, CommentRevision
from wagtail_newsblocks.comments.queues import Queue

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.usefixtures("indexed")]

QUEUE = "/admin/reader-comments/"


def shown(client, query=""):
    """The comments that the list shows, in its order."""
    return [comment.pk for comment in client.get(f"{QUEUE}{query}").context["object_list"]]


def report(comment, **fields):
    values = {"actor_key": "k", "reason": "abuse", "revision": comment.revision, **fields}
    CommentReport.objects.create(comment=comment, **values)
    Comment.objects.filter(pk=comment.pk).update(report_count=1)


def edit_waits(comment):
    return CommentRevision.objects.create(comment=comment, number=2, body="Other words.", state="pending")


def test_each_comment_is_in_its_queues(mo, client, story):
    waits, spam = held(story), comment_on(story, status="spam", listed=False)
    edited, reported = comment_on(story, reviewed_at=timezone.now()), comment_on(story)
    answered = comment_on(story, reviewed_at=timezone.now() + timedelta(hours=1))
    comment_on(story, status="rejected", listed=False)
    edit_waits(edited)
    report(reported)
    report(answered)
    assert shown(client) == [waits.pk]
    assert shown(client, "?queue=edited") == [edited.pk]
    assert shown(client, "?queue=reported") == [reported.pk]
    assert shown(client, "?queue=unreviewed") == [reported.pk]
    assert shown(client, "?queue=spam") == [spam.pk]
    assert len(shown(client, "?queue=all")) == 6
    assert shown(client, "?queue=nonsense") == []


def test_what_waits_is_shown_oldest_first_and_the_rest_newest_first(mo, client, story):
    comments = [held(story) for _number in range(3)]
    assert shown(client) == [one.pk for one in comments]
    assert shown(client, "?queue=all") == [one.pk for one in reversed(comments)]


def test_the_tabs_say_how_many_are_in_each_queue_and_stop_counting_at_some_time(mo, client, story, monkeypatch):
    for _number in range(4):
        held(story)
    tabs = {str(tab["label"]): tab["number"] for tab in client.get(QUEUE).context["tabs"]}
    assert tabs == {"Held": "4", "Edited": "0", "Reported": "0", "Unreviewed": "0", "Spam": "0", "All": ""}
    monkeypatch.setattr(queues, "COUNTED", 3)
    assert queues.counts(Comment.objects.all())[Queue.HELD] == "3+"


def test_a_queue_costs_as_many_queries_at_5_as_at_50_comments_whoever_wrote_them_wherever(
    mo, client, make_article, make_reader
):
    def fill(numbers):
        for number in numbers:
            page = make_article(title=f"Story {number}")
            root = comment_on(page, author_name="Root")
            user = make_reader(f"reader{number}").user
            one = held(page, root=root, user=user, hold_reasons=["links"], author_name=f"Ada {number}")
            report(one)

    fill(range(5))
    client.get(QUEUE)
    with CaptureQueriesContext(connection) as few:
        assert len(shown(client)) == 5
    fill(range(5, 50))
    with CaptureQueriesContext(connection) as many:
        assert len(shown(client)) == 50
    assert len(many) == len(few)


def test_a_line_says_who_wrote_what_where_in_answer_to_whom_and_what_is_against_it(mo, client, story, editor):
    root = comment_on(story, body="The <b>old</b> quay &amp; all", author_name="Grace")
    one = held(
        story, root=root, body="No <i>way</i>", hold_reasons=["links", "site_rule"], user=editor, author_name="Ed"
    )
    report(one)
    report(one, actor_key="l")
    html = client.get(QUEUE).content.decode()
    for words in (
        "Ed</a>",
        "Account",
        "Staff",
        "On Ferry late again",
        "In reply to Grace: The old quay &amp; all",
        "No <i>way</i>",
        "It has many links",
        "Site rule",
        "Reported: Insult or harassment (2)",
    ):
        assert words in html


FILTERS = {
    "section": lambda one: f"section={one.stream.page.get_parent().pk}",
    "page by number": lambda one: f"page={one.stream.page_id}",
    "page by headline": lambda _one: "page=ferry",
    "reason": lambda _one: "reason=links",
    "author": lambda _one: "author=wanted",
    "author by e-mail": lambda _one: "author=Wanted@Example.org",
    "date": lambda _one: "sort_at_from=2020-01-01&sort_at_to=2020-12-31",
    "words in the text": lambda _one: "q=looked+for&sort_at_from=2020-01-01",
    "words in the name": lambda _one: "q=wanted&sort_at_from=2020-01-01",
    "status": lambda _one: "status=rejected&queue=all",
}


@pytest.mark.parametrize("name", FILTERS)
def test_filters_and_words_find_a_comment_among_others(name, chief, client, story, elsewhere, editor):
    client.force_login(editor)
    then = timezone.now().replace(year=2020, month=6, day=6)
    wanted = held(story, author_name="Wanted", body="It is looked for.", hold_reasons=["first", "links"], sort_at=then)
    if name == "status":
        Comment.objects.filter(pk=wanted.pk).update(status="rejected")
    CommentPrivate.objects.create(comment=wanted, email="wanted@example.org")
    held(elsewhere, author_name="Other", body="Nothing.", hold_reasons=["links_of_ours"])
    assert shown(client, f"?{FILTERS[name](wanted)}") == [wanted.pk]


def test_of_several_sites_one_can_be_chosen(client, editor, story, newspaper):
    other = newspaper.get_parent().add_child(instance=type(newspaper)(title="Other", slug="other"))
    site = Site.objects.create(hostname="other.test", root_page=other)
    client.force_login(editor)
    held(story)
    there = held(other)
    assert shown(client, f"?site={site.pk}") == [there.pk]


def test_words_are_looked_for_in_the_last_year_unless_dates_are_set(mo, client, story):
    old = held(story, body="Lost tide table", sort_at=timezone.now() - timedelta(days=800))
    assert shown(client, "?q=tide") == []
    assert "Comments of the last year are searched" in client.get(f"{QUEUE}?q=tide").content.decode()
    assert shown(client, "?q=tide&sort_at_from=2000-01-01") == [old.pk]


def test_a_moderator_finds_what_is_in_scope_alone_and_learns_of_no_other_page(mo, client, story, elsewhere):
    here, there = held(story), held(elsewhere, body="Secret words")
    assert shown(client, "?queue=all") == [here.pk]
    answer = client.get(f"{QUEUE}?queue=all&page={elsewhere.pk}&section={elsewhere.get_parent().pk}")
    html = answer.content.decode()
    assert "Regatta off" not in html
    assert "Sport" not in html
    assert "Secret words" not in client.get(f"{QUEUE}?q=secret").content.decode()
    export = b"".join(client.get(f"{QUEUE}?queue=all&export=csv").streaming_content)
    assert there.body.encode() not in export


def test_nothing_that_readers_write_is_a_formula_in_a_spreadsheet_or_breaks_it(mo, client, story):
    held(story, author_name="=1+1", body='=HYPERLINK("https://evil.example/")\x01', hold_reasons=["=cmd"])
    held(story, author_name="+1", body="-1", hold_reasons=[])
    held(story, author_name="@x", body="\tx", hold_reasons=[])
    export = b"".join(client.get(f"{QUEUE}?export=csv").streaming_content).decode()
    cells = [cell for row in csv.reader(io.StringIO(export)) for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert "'=1+1" in cells
    book = load_workbook(io.BytesIO(b"".join(client.get(f"{QUEUE}?export=xlsx").streaming_content)))
    found = [cell for row in book.active.iter_rows() for cell in row]
    assert [cell.value for cell in found if cell.data_type == "f"] == []
    assert '=HYPERLINK("https://evil.example/")' in [cell.value for cell in found]


def test_an_export_costs_the_same_queries_a_batch_and_takes_all_pages_of_the_list(mo, client, story, monkeypatch):
    Comment.objects.bulk_create(
        [Comment(stream=stream_of(story), body=f"Number {number}", status="held") for number in range(120)]
    )
    export = b"".join(client.get(f"{QUEUE}?export=csv").streaming_content).decode()
    assert len(list(csv.reader(io.StringIO(export)))) == 121


def harmless(html):
    """Whether nothing of a vector is markup in a page of the admin."""
    lowered = html.lower()
    return not any(
        sign in lowered for sign in (f"<script>{SCRIPT}", f"onerror={SCRIPT}>", "<iframe src=", "<svg onload")
    )


def test_hostile_names_and_texts_are_harmless_in_the_queue_and_on_their_own_screen(mo, client, story):
    comments = [
        held(
            story,
            author_name=sanitize.one_line(vector)[:100],
            body=sanitize.storable(vector),
            hold_reasons=[sanitize.storable(vector)],
        )
        for vector in VECTORS[::12]
    ]
    for comment in comments:
        CommentPrivate.objects.create(comment=comment, user_agent=comment.body[:300])
        report(comment, note=comment.body[:500])
    assert harmless(client.get(QUEUE).content.decode())
    for comment in comments:
        assert harmless(client.get(f"{QUEUE}{comment.pk}/").content.decode())
    keys = "&".join(f"id={comment.pk}" for comment in comments)
    assert harmless(client.get(f"/admin/bulk/newsblocks_comments/comment/reject/?{keys}").content.decode())
