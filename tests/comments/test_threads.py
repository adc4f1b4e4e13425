"""The only public reader of comments: what it shows, in which order, and what that costs."""

import base64
import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from tests.comments.conftest import publish
from tests.comments.making import comment_on, fill, stream_of, unsaved
from wagtail_newsblocks import cursors
from wagtail_newsblocks.comments import actions, threads
from wagtail_newsblocks.comments.models import Comment, CommentStream, settings_for
from wagtail_newsblocks.comments.rules import Author, Draft
from wagtail_newsblocks.comments.threads import BadCursor, Sort, State

pytestmark = pytest.mark.django_db


def keys(comments):
    return [one.pk for one in comments]


def pages_of(read, limit):
    """All comments of a list, page by page."""
    cursor, found = "", []
    while True:
        batch = read(cursor=cursor, limit=limit)
        assert len(batch.comments) <= limit
        found += keys(batch.comments)
        cursor = batch.next_cursor
        if not cursor:
            return found


@pytest.mark.parametrize("sort", Sort)
def test_d1_comments_of_one_moment_page_without_loss_or_repeat(story, sort):
    stream, moment = stream_of(story), timezone.now()
    Comment.objects.bulk_create(unsaved(stream, sort_at=moment) for _ in range(100))
    found = pages_of(lambda **place: threads.for_page(story).roots(sort, **place), 7)
    assert len(found) == 100
    assert found == sorted(found, reverse=sort == Sort.NEWEST)


def test_d2_what_is_sent_while_somebody_pages_moves_nothing(story):
    for _ in range(5):
        comment_on(story)
    first = threads.for_page(story).roots(limit=2)
    comment_on(story)
    second = threads.for_page(story).roots(cursor=first.next_cursor, limit=2)
    assert not set(keys(first.comments)) & set(keys(second.comments))
    assert len(second.comments) == 2


def test_d2_what_comes_and_goes_in_a_thread_moves_no_other_reply(story, root, editor):
    replies = [comment_on(story, root=root) for _ in range(6)]
    discussion = threads.for_page(story)
    first = discussion.replies(root.pk, limit=2)
    actions.reject(replies[0], by=editor, seen=1)
    actions.submit(stream_of(story), draft=Draft(body="Late.", parent=root), by=Author(user=editor), decide=publish)
    second = discussion.replies(root.pk, first.next_cursor, limit=2)
    assert keys(second.comments) == [replies[2].pk, replies[3].pk]
    third = discussion.replies(root.pk, second.next_cursor, limit=3)
    assert keys(third.comments)[:2] == [replies[4].pk, replies[5].pk]
    assert third.comments[2].html == "<p>Late.</p>"


def reached(discussion):
    """Of all that a reader finds by paging, what there is to read."""
    found = []
    for key in pages_of(discussion.roots, 9):
        found += [key, *pages_of(lambda key=key, **place: discussion.replies(key, **place), 9)]
    return [key for key in found if discussion.find(key) is not None]


def test_d4_the_count_is_of_what_can_be_reached(story, editor):
    hot = fill(story, 60)
    discussion = threads.for_page(story)
    assert len(reached(discussion)) == discussion.count == 60
    assert len(pages_of(lambda **place: discussion.replies(hot.pk, **place), 4)) == 15
    lonely = Comment.objects.filter(stream__page=story, root=None, listed=True).order_by("sort_at").first()
    for decide, comment in (
        (actions.reject, hot),
        (actions.remove, lonely),
        (actions.hold, Comment.objects.filter(root=hot).first()),
        (actions.mark_spam, Comment.objects.filter(root=hot).last()),
    ):
        decide(comment, by=editor, seen=1)
    assert len(reached(threads.for_page(story))) == threads.for_page(story).count == 56
    assert len(pages_of(lambda **place: threads.for_page(story).replies(hot.pk, **place), 4)) == 13


def test_the_oldest_or_the_newest_come_first(story):
    first, second = comment_on(story), comment_on(story)
    discussion = threads.for_page(story)
    assert keys(discussion.roots().comments) == [second.pk, first.pk]
    assert keys(discussion.roots(Sort.OLDEST).comments) == [first.pk, second.pk]


def test_a_list_shows_three_replies_of_a_thread_and_says_how_many_there_are(story, root):
    replies = [comment_on(story, root=root) for _ in range(5)]
    (shown,) = threads.for_page(story).roots().comments
    assert keys(shown.replies) == keys(replies[:3])
    assert shown.reply_count == 5
    rest = threads.for_page(story).replies(root.pk, shown.next_cursor)
    assert keys(rest.comments) == keys(replies[3:])
    assert rest.next_cursor == ""


def test_a_thread_that_is_shown_whole_goes_on_nowhere(story, root):
    for _ in range(3):
        comment_on(story, root=root)
    (shown,) = threads.for_page(story).roots().comments
    assert shown.next_cursor == ""


def test_a_hidden_reply_leaves_a_gap_and_the_rest_can_be_reached(story, root):
    comment_on(story, root=root, status="held", listed=False, seq=1)
    later = [comment_on(story, root=root, seq=place) for place in (2, 3, 4)]
    (shown,) = threads.for_page(story).roots().comments
    assert keys(shown.replies) == keys(later[:2])
    assert keys(threads.for_page(story).replies(root.pk, shown.next_cursor).comments) == [later[2].pk]


def test_a_reply_to_a_reply_names_whom_it_answers_and_one_to_the_root_does_not(story, root):
    first = comment_on(story, root=root, author_name="Bo")
    comment_on(story, root=root, parent=first, author_name="Cy")
    (shown,) = threads.for_page(story).roots().comments
    assert [(one.answered, one.answered_author) for one in shown.replies] == [(None, ""), (first.pk, "Bo")]


def test_of_a_comment_that_is_gone_nothing_is_given_but_that_it_was_there(story, root):
    reply = comment_on(story, root=root, author_name="Bo")
    comment_on(story, root=root, parent=reply, author_name="Cy")
    Comment.objects.filter(pk__in=[root.pk, reply.pk]).update(status="rejected")
    (shown,) = threads.for_page(story).roots().comments
    gone, answer = shown.replies
    for one in (shown, gone):
        assert (one.state, one.author, one.html) == (State.REMOVED, "", "")
    assert answer.answered == reply.pk
    assert answer.answered_author == ""
    Comment.objects.filter(pk=root.pk).update(status="held")
    assert threads.for_page(story).roots().comments[0].state == State.IN_REVIEW


@pytest.mark.parametrize("status", ["held", "unconfirmed", "rejected", "spam", "removed"])
def test_what_is_not_listed_is_nowhere(story, root, status):
    hidden = comment_on(story, status=status, listed=False)
    reply = comment_on(story, root=root, status=status, listed=False)
    discussion = threads.for_page(story)
    assert keys(discussion.roots().comments) == [root.pk]
    assert discussion.replies(root.pk).comments == ()
    for comment in (hidden, reply):
        assert discussion.permalink(comment.pk) is None
        assert discussion.find(comment.pk) is None


def test_a_permalink_shows_a_comment_with_its_context(story, root):
    replies = [comment_on(story, root=root) for _ in range(9)]
    shown = threads.for_page(story).permalink(replies[5].pk)
    assert shown.pk == root.pk
    assert shown.has_earlier
    assert keys(shown.replies) == keys(replies[3:])
    first = threads.for_page(story).permalink(root.pk)
    assert not first.has_earlier
    assert keys(first.replies) == keys(replies)


def test_no_permalink_leads_into_a_thread_whose_root_is_not_listed(story, root):
    reply = comment_on(story, root=root)
    Comment.objects.filter(pk=root.pk).update(status="spam", listed=False)
    assert threads.for_page(story).permalink(reply.pk) is None
    assert threads.for_page(story).find(reply.pk) is None


def test_a_comment_of_another_page_is_not_found(story, make_article, root):
    other = threads.for_page(make_article(title="Other"))
    assert other.permalink(root.pk) is None
    comment_on(other.page)
    assert threads.for_page(other.page).permalink(root.pk) is None
    assert threads.for_page(other.page).find(root.pk) is None


def test_an_alias_shows_the_comments_of_what_it_repeats(story, root, newspaper):
    alias = story.create_alias(parent=newspaper, update_slug="twin")
    assert threads.for_page(alias).count == 1
    assert keys(threads.for_page(alias).roots().comments) == [root.pk]


def test_where_nobody_has_commented_there_is_nothing_and_no_stream_is_made(story):
    discussion = threads.for_page(story)
    assert (discussion.count, discussion.roots().comments, discussion.own(keys=[1])) == (0, (), ())
    assert not CommentStream.objects.exists()
    for read in (discussion.roots, lambda **place: discussion.replies(1, **place)):
        with pytest.raises(BadCursor):
            read(cursor="x")


def test_authors_see_their_own_in_every_state_and_junk_looks_as_if_it_waited(story, reader):
    states = {}
    for status in ("held", "unconfirmed", "rejected", "spam", "published", "removed"):
        comment = comment_on(story, status=status, listed=status == "published", user=reader)
        states[comment.pk] = status
    comment_on(story, author_name="Another")
    own = threads.for_page(story).own(user=reader)
    assert {states[one.pk]: one.state for one in own} == {
        "held": State.WAITING,
        "spam": State.WAITING,
        "unconfirmed": State.UNCONFIRMED,
        "rejected": State.REJECTED,
        "published": State.PUBLISHED,
    }


def test_t24_junk_looks_as_if_it_waited_for_a_proof_too(story, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    guests = [comment_on(story, status=status, listed=False) for status in ("spam", "unconfirmed")]
    proved = comment_on(story, status="spam", listed=False, author_key="k")
    own = threads.for_page(story).own(keys=keys([*guests, proved]))
    assert [one.state for one in own] == [State.WAITING, State.UNCONFIRMED, State.UNCONFIRMED]


def test_ones_own_waiting_reply_names_whom_it_answers(story, root, reader):
    first = comment_on(story, root=root, author_name="Bo")
    comment_on(story, root=root, parent=first, status="held", listed=False, user=reader)
    (own,) = threads.for_page(story).own(user=reader)
    assert (own.answered, own.answered_author) == (first.pk, "Bo")


def test_who_logs_in_still_sees_what_the_browser_has_sent_before(story, reader):
    theirs = comment_on(story, status="held", listed=False, user=reader)
    guests = comment_on(story, status="held", listed=False)
    found = threads.for_page(story).own(user=reader, keys=[guests.pk])
    assert sorted(keys(found)) == sorted([theirs.pk, guests.pk])


def test_no_key_in_a_guests_cookie_opens_the_comment_of_an_account(story, reader):
    theirs = comment_on(story, status="held", listed=False, user=reader)
    guests = comment_on(story, status="held", listed=False)
    assert keys(threads.for_page(story).own(keys=[theirs.pk, guests.pk])) == [guests.pk]


def test_badges_come_from_accounts_only(story, reader, editor):
    comment_on(story, author_name="Staff")
    comment_on(story, user=reader)
    comment_on(story, user=editor)
    shown = threads.for_page(story).roots(Sort.OLDEST).comments
    assert [one.badges for one in shown] == [(), (), ("Staff",)]


def test_t3_a_changed_policy_shows_at_once_and_writes_nothing(story, root, monkeypatch):
    Comment.objects.update(body="<b>bold</b><u>low</u>", body_html="<p>old</p>", policy_version="old")
    with CaptureQueriesContext(connection) as captured:
        (shown,) = threads.for_page(story).roots().comments
    assert shown.html == "<p><b>bold</b>low</p>"
    assert not [one["sql"] for one in captured if not one["sql"].startswith("SELECT")]


# Cursors


def test_t30_a_cursor_is_of_one_list_only(story, root, make_article):
    for _ in range(5):
        comment_on(story)
        comment_on(story, root=root)
    discussion = threads.for_page(story)
    newest = discussion.roots(limit=2).next_cursor
    replies = discussion.replies(root.pk, limit=2).next_cursor
    other = make_article(title="Other")
    comment_on(other)
    elsewhere = threads.for_page(other)
    for read in (
        lambda: discussion.roots(Sort.OLDEST, newest),
        lambda: discussion.replies(root.pk, newest),
        lambda: discussion.roots(Sort.NEWEST, replies),
        lambda: discussion.replies(root.pk + 1, replies),
        lambda: elsewhere.roots(Sort.NEWEST, newest),
    ):
        with pytest.raises(BadCursor):
            read()


def encoded(fields):
    return base64.urlsafe_b64encode(json.dumps(fields, separators=(",", ":")).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "fields",
    [
        None,
        [],
        {},
        {"v": 2, "in": "1.newest", "at": 1, "id": 1},
        {"v": 1, "in": "1.newest", "at": True, "id": 1},
        {"v": 1, "in": "1.newest", "at": 1.5, "id": 1},
        {"v": 1, "in": "1.newest", "at": "1", "id": 1},
        {"v": 1, "in": "1.newest", "at": -(10**18), "id": 1},
        {"v": 1, "in": "1.newest", "at": 10**18, "id": 1},
        {"v": 1, "in": "1.newest", "at": 1, "id": 2**63},
        {"v": 1, "in": "1.newest", "at": 1, "id": 1, "x": 1},
    ],
)
def test_t30_a_cursor_with_other_fields_is_bad(fields):
    with pytest.raises(BadCursor):
        cursors.read(encoded(fields), "1.newest")


@pytest.mark.slow
@given(st.text() | st.binary().map(lambda raw: base64.urlsafe_b64encode(raw).decode()))
def test_t30_no_text_is_more_than_a_bad_cursor(text):
    try:
        at, key = cursors.read(text, "1.newest")
    except BadCursor:
        return
    assert cursors.write("1.newest", at=at, key=key) == text


@given(st.datetimes(datetime(1971, 1, 1), datetime(9999, 1, 1)), st.integers(0, 2**63 - 1))
def test_a_cursor_says_what_was_written(moment, key):
    moment = moment.replace(tzinfo=UTC)
    at, found = cursors.read(cursors.write("1.x", at=cursors.microseconds(moment), key=key), "1.x")
    assert (cursors.moment(at), found) == (moment, key)


@pytest.mark.slow
@hypothesis_settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cursor=st.text(max_size=220))
def test_t30_the_address_answers_a_fuzzed_cursor_with_400(client, story, root, cursor):
    response = client.get(f"/comments/{story.pk}/", {"cursor": cursor})
    assert response.status_code == (400 if cursor else 200)
    response = client.get(f"/comments/{story.pk}/{root.pk}/", {"cursor": cursor})
    assert response.status_code == (400 if cursor else 200)


# Cost


def cost(read):
    with CaptureQueriesContext(connection) as captured:
        result = read()
    return [one["sql"] for one in captured], result


def deep(read, pages, limit=20):
    """The cursor so many pages further on, as far as there are any."""
    cursor = ""
    for _ in range(pages):
        following = read(cursor=cursor, limit=limit).next_cursor
        if not following:
            break
        cursor = following
    return cursor


def places_of(page, hot):
    """The first, a middle and a deep page of a discussion, and a deep page and a permalink within one thread."""
    discussion = threads.for_page(page)
    middle = deep(discussion.roots, 20)
    replies = deep(lambda **place: discussion.replies(hot.pk, **place), 60)
    last = Comment.objects.filter(root=hot).order_by("-seq").first()
    return {
        "first": lambda: threads.for_page(page).roots(),
        "oldest": lambda: threads.for_page(page).roots(Sort.OLDEST),
        "middle": lambda: threads.for_page(page).roots(cursor=middle),
        "deep replies": lambda: threads.for_page(page).replies(hot.pk, replies),
        "thread": lambda: threads.for_page(page).permalink(hot.pk, replies),
        "permalink": lambda: threads.for_page(page).permalink(last.pk),
    }


def test_t29_no_page_of_a_discussion_takes_more_than_seven_queries(story, reader):
    settings_for(story)  # which the cache keeps from one page to the next
    hot = fill(story, 100, user=reader)
    for name, read in places_of(story, hot).items():
        queries, _ = cost(read)
        assert len(queries) <= 7, (name, queries)


@pytest.mark.slow
def test_t29_every_page_costs_the_same_at_20_2000_and_20000_comments(make_article, reader):
    counted = {}
    for number in (20, 2_000, 20_000):
        page = make_article(title=str(number))
        settings_for(page)  # which the cache keeps from one page to the next
        hot = fill(page, number, user=reader)
        for name, read in places_of(page, hot).items():
            queries, _ = cost(read)
            counted.setdefault(name, []).append(len(queries))
    print(counted)
    for name, counts in counted.items():
        assert len(set(counts)) == 1, (name, counts)
        assert counts[0] <= 7, name


SCANS = {"sqlite": "SCAN ", "postgresql": "Seq Scan"}


def plan_of(sql_and_params):
    """The plan of a query, as the database has it."""
    with connection.cursor() as cursor:
        prefix = "EXPLAIN QUERY PLAN " if connection.vendor == "sqlite" else "EXPLAIN "
        cursor.execute(prefix + sql_and_params)
        return "\n".join(" ".join(map(str, row)) for row in cursor.fetchall())


@pytest.mark.slow
@pytest.mark.skipif(connection.vendor not in SCANS, reason="plans are asserted on SQLite and PostgreSQL")
def test_t29_every_list_is_an_index_range_and_nothing_is_sorted(make_article, reader):
    page = make_article(title="Much said")
    hot = fill(page, 20_000, user=reader)
    fill(make_article(title="Also said"), 2_000, user=reader)
    if (
        connection.vendor == "postgresql"
    ):  # SQLite has no statistics until somebody asks for them, which Django never does
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    for name, read in places_of(page, hot).items():
        for sql in cost(read)[0]:
            if 'newsblocks_comments_comment"' not in sql:
                continue
            plan = plan_of(sql)
            print(name, plan, "\n")
            scans = [line for line in plan.splitlines() if SCANS[connection.vendor] in line]
            scans = [line for line in scans if "newsblocks_comments_comment" in line or "SCAN T" in line]
            assert scans == [], (name, sql, plan)
            if "GROUP BY" not in sql and 'seq" <= 3' not in sql:
                assert "Sort" not in plan.replace("Incremental Sort", ""), (name, sql, plan)
                assert "TEMP B-TREE FOR ORDER BY" not in plan, (name, sql, plan)


@pytest.mark.slow
def test_d5_the_first_page_is_the_same_bytes_at_20_and_20000_comments(client, make_article):
    sizes = {}
    for number in (40, 20_000):
        page = make_article(title="Same", slug=f"same-{number:05}")
        moment = timezone.now() - timedelta(days=1)
        stream = stream_of(page)
        roots = [
            unsaved(stream, sort_at=moment - timedelta(seconds=order), body_html="<p>Well said.</p>")
            for order in range(number)
        ]
        Comment.objects.bulk_create(roots, batch_size=500)
        CommentStream.objects.filter(pk=stream.pk).update(published_count=12_345)
        html = client.get(f"/comments/{page.pk}/").content.decode()
        html = re.sub(r'cursor=[\w-]+|<time datetime="[^"]+">[^<]+', "", html)
        html = re.sub(r"\d+", "9", html)
        sizes[number] = len(html)
    assert len(set(sizes.values())) == 1, sizes
