"""Readers read, write, answer, edit, delete and report, all of it without a script."""

import json
import re
from datetime import timedelta
from hashlib import md5, sha1, sha256
from html.parser import HTMLParser

import pytest
from django.core import mail as outgoing
from django.core import signing
from django.db import connection
from django.db.models import F
from django.template import Context, Template
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from tests.comments.conftest import hidden_in
from tests.comments.making import comment_on
from tests.hostile import VECTORS
from wagtail_newsblocks.comments import actions, delivery, keys, mailboxes, readers, rules, tickets
from wagtail_newsblocks.comments.models import (
    Comment,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentStream,
    Mailbox,
)
from wagtail_newsblocks.comments.rules import Outcome, Verdict

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _by_mode_alone(monkeypatch):
    """What the other rules do is held elsewhere; here, accounts publish at once and guests are held."""
    monkeypatch.setattr(rules, "RULES", [rules.by_mode])


HOSTILE_NAME = '"><script>window.fired=1</script>'


def address(name, page, *numbers):
    return reverse(f"newsblocks_comments:{name}", args=[page.pk, *numbers])


def sent():
    return Comment.objects.order_by("-pk").first()


def rows():
    """How many rows each table has."""
    with connection.cursor() as cursor:
        names = [name for name in connection.introspection.table_names(cursor) if name != "sqlite_sequence"]
        counted = {}
        for name in names:
            cursor.execute(f"SELECT COUNT(*) FROM {connection.ops.quote_name(name)}")
            counted[name] = cursor.fetchone()[0]
    return counted


def public_addresses(page, *comments):
    return [
        page.get_url(),
        address("thread", page),
        address("thread", page) + "?sort=oldest",
        *(address("comment", page, one.pk) for one in comments),
    ]


# What is public


def test_d28_t27_what_is_public_sets_no_cookie_writes_nothing_and_is_the_same_for_everybody(
    client, story, root, reader
):
    reply = comment_on(story, root=root)
    comment_on(story, user=reader, status="held", listed=False, body="Unseen")
    known = Client()
    known.force_login(reader)
    known.cookies[readers.COOKIE] = "1"
    for one in public_addresses(story, root, reply):
        client.get(one)  # fills caches
        with CaptureQueriesContext(connection) as captured:
            answer = client.get(one)
        assert answer.status_code == 200
        assert not answer.cookies
        assert "private" not in answer.headers.get("Cache-Control", "")
        assert "no-store" not in answer.headers.get("Cache-Control", "")
        assert "csrf" not in answer.content.decode().lower()
        assert [sql for sql in captured if not sql["sql"].startswith("SELECT")] == []
        assert known.get(one).content == answer.content


def test_t4_no_get_and_no_head_changes_anything(client, story, root, send):
    send(story)
    mine = sent()
    addresses = [*public_addresses(story, root), address("write", story), f"{address('write', story)}?to={root.pk}"]
    addresses += [address("mine", story), address("report", story, root.pk)]
    addresses += [address(name, story, mine.pk) for name in ("edit", "delete")]
    before = rows()
    for one in addresses:
        for ask in (client.get, client.head):
            with CaptureQueriesContext(connection) as captured:
                assert ask(one).status_code == 200, one
            assert [sql["sql"] for sql in captured if not sql["sql"].startswith("SELECT")] == [], one
    assert rows() == before


def test_no_stream_is_made_by_looking(client, story):
    for name in ("thread", "write", "mine"):
        assert client.get(address(name, story)).status_code == 200
    assert not CommentStream.objects.exists()


def test_a_page_with_comments_links_to_the_rest_of_them(client, story, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_PER_PAGE": 2}
    for number in range(5):
        comment_on(story, body=f"Words {number}.")
    html, seen = client.get(story.get_url()).content.decode(), []
    while True:
        seen += re.findall(r"Words (\d)\.</p>", html)
        following = re.search(r'href="([^"]*cursor=[^"#]*)', html)
        if not following:
            break
        html = client.get(following[1].replace("&amp;", "&")).content.decode()
    assert seen == ["4", "3", "2", "1", "0"]


def test_a_thread_goes_on_at_an_address_of_its_own(client, story, root):
    for number in range(5):
        comment_on(story, root=root, body=f"Words {number}.")
    html = client.get(story.get_url()).content.decode()
    following = re.search(r'href="([^"]*cursor=[^"#]*)', html)[1].replace("&amp;", "&")
    assert re.findall(r"Words (\d)\.</p>", client.get(following).content.decode()) == ["3", "4"]


def test_a_permalink_shows_the_comment_and_whom_it_answers(client, story, root):
    first = comment_on(story, root=root, author_name="Bo")
    second = comment_on(story, root=root, parent=first, body="Quite.", author_name="Cy")
    html = client.get(address("comment", story, second.pk)).content.decode()
    assert f'id="comment-{second.pk}"' in html
    assert "In reply to <bdi>Bo</bdi>" in html


def test_t24_what_readers_may_not_see_is_not_found_like_what_is_not_there(client, story, root):
    for status in ("held", "unconfirmed", "rejected", "spam", "removed"):
        hidden = comment_on(story, status=status, listed=False)
        for name in ("comment", "report", "edit", "delete"):
            assert client.get(address(name, story, hidden.pk)).status_code == 404
        assert client.get(address("write", story), {"to": hidden.pk}).status_code == 404
    assert client.get(address("comment", story, 10**9)).status_code == 404
    assert client.get(address("comment", story, 10**30)).status_code == 404
    assert client.get(address("write", story), {"to": "x"}).status_code == 404


def test_a_tombstone_keeps_its_place_and_says_nothing_else(client, story, root):
    comment_on(story, root=root, body="Still here.")
    Comment.objects.filter(pk=root.pk).update(status="removed", body="Gone words", author_name="Gone name")
    html = client.get(story.get_url()).content.decode()
    assert "This comment was removed." in html
    assert "Still here." in html
    assert "Gone" not in html


def test_a_bad_cursor_is_a_bad_request(client, story, root):
    assert client.get(address("thread", story), {"cursor": "x"}).status_code == 400
    assert client.get(address("comment", story, root.pk), {"cursor": "x"}).status_code == 400


def test_the_form_on_the_page_holds_nothing_of_a_reader(client, story):
    html = client.get(story.get_url()).content.decode()
    form = re.search(r'<form class="newsblocks-comments__begin".*?</form>', html, re.DOTALL)[0]
    assert "hidden" not in form
    answer = client.post(address("write", story), {"body": "Typed <here>"})
    assert answer.status_code == 200
    assert "Typed &lt;here&gt;</textarea>" in answer.content.decode()
    assert not Comment.objects.exists()


def test_in_a_preview_there_are_no_comments(story, root, editor, rf):
    request = rf.get("/")
    request.user = editor
    answer = story.make_preview_request(original_request=request, preview_mode=story.default_preview_mode)
    assert "newsblocks-article__body" in answer.content.decode()
    assert "newsblocks-comments" not in answer.content.decode()


def test_a_page_of_any_type_shows_its_comments_where_a_template_asks_for_them(client, newspaper, rf):
    page = newspaper.add_child(instance=Page(title="Plain", slug="plain"))
    comment_on(page, body="On a plain page.")
    template = Template("{% load newsblocks_comments_tags %}{% newsblocks_comments page %}")
    assert "On a plain page." in template.render(Context({"page": page, "request": rf.get("/")}))
    assert template.render(Context({"page": page})) == ""
    assert template.render(Context({"page": Page(title="New"), "request": rf.get("/")})) == ""
    assert "On a plain page." in client.get(address("thread", page)).content.decode()


@pytest.mark.urls("wagtail.urls")
def test_without_their_addresses_comments_show_nothing(story, root, rf):
    template = Template("{% load newsblocks_comments_tags %}{% newsblocks_comments page %}")
    assert template.render(Context({"page": story, "request": rf.get("/")})) == ""


def test_comments_that_are_off_are_nowhere(client, story, root):
    CommentStream.objects.update(mode="off")
    assert "newsblocks-comments" not in client.get(story.get_url()).content.decode()
    for name in ("thread", "write", "mine"):
        assert client.get(address(name, story)).status_code == 404
    assert client.get(address("comment", story, root.pk)).status_code == 404


def test_who_was_writing_while_comments_were_turned_off_is_told_and_gets_the_words_back(client, story):
    ticket = tickets.issue(story.pk)
    CommentStream.objects.for_page(story)
    CommentStream.objects.update(mode="off")
    for typed in ({}, {"ticket": ticket}, {"ticket": ticket, "name": "Gus", "email": "gus@example.org"}):
        answer = client.post(address("write", story), {**typed, "body": "Half an hour’s work."})
        html = answer.content.decode()
        assert answer.status_code == 403
        assert "Comments are turned off here." in html
        assert "Half an hour’s work." in html
        assert "newsblocks-comments__form" not in html
    assert not Comment.objects.exists()


def test_nor_are_the_words_of_an_edit_or_a_report_lost_where_comments_were_turned_off(client, story, send):
    send(story)
    own = sent()
    other = comment_on(story)
    CommentStream.objects.update(mode="off")
    edited = client.post(address("edit", story, own.pk), {"body": "In better words.", "seen": own.revision})
    reported = client.post(address("report", story, other.pk), {"reason": "spam", "note": "An advertisement."})
    for answer, words in ((edited, "In better words."), (reported, "An advertisement.")):
        assert answer.status_code == 403
        assert "Comments are turned off here." in answer.content.decode()
        assert words in answer.content.decode()
    own.refresh_from_db()
    assert (own.body, other.reports.count()) == ("I was there.", 0)


def test_staff_is_marked_by_its_account_and_nobody_by_a_name(client, story, editor):
    comment_on(story, author_name="Staff")
    comment_on(story, author_name="Ed", user=editor)
    html = client.get(story.get_url()).content.decode()
    assert html.count('newsblocks-comment__badge">Staff<') == 1


def test_a_reporter_is_marked_as_the_author_of_the_story(client, story, reader):
    from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory

    BylineFactory(page=story, contributor=ContributorFactory(user=reader))
    comment_on(story, user=reader)
    comment_on(story, author_name="Rea")
    assert client.get(story.get_url()).content.decode().count('newsblocks-comment__badge">Author<') == 1


# Writing


def test_a_guest_is_told_what_is_required_and_that_the_address_stays_private(client, story):
    html = client.get(address("write", story)).content.decode()
    assert "Your email address will not be published." in html
    assert 'Required fields are marked <span class="newsblocks-field__required">*</span>' in html


def test_a_guests_comment_is_held_and_only_its_author_sees_it(client, story, send):
    answer = send(story, body="I was there.", notify="on")
    comment = sent()
    assert (comment.status, comment.author_name, comment.user) == ("held", "Gus", None)
    private = CommentPrivate.objects.get(pk=comment.pk)
    assert (private.email, private.notify) == ("gus@example.org", True)
    assert answer.status_code == 303
    html = client.get(answer.url).content.decode()
    assert "A moderator reads your comment before it appears." in html
    assert "I was there." in html
    other = Client()
    for one in (answer.url, *public_addresses(story)):
        assert "I was there." not in other.get(one).content.decode()


def test_the_cookie_of_a_guest_goes_to_comments_only_and_no_script_reads_it(send, story):
    cookie = send(story).cookies[readers.COOKIE]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == ("/comments/", True, "Lax")


def test_a_cookie_that_we_have_not_signed_owns_nothing(client, story, send):
    send(story)
    thief = Client()
    thief.cookies[readers.COOKIE] = f"[{sent().pk}]"
    assert thief.get(address("edit", story, sent().pk)).status_code == 404


def test_an_account_needs_no_name_and_no_address(client, story, reader, send, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MODE": "guests"}
    client.force_login(reader)
    html = client.get(address("write", story)).content.decode()
    assert 'name="email"' not in html
    assert 'name="name"' not in html
    answer = send(story, name="Somebody else", email="else@example.org")
    comment = sent()
    assert (comment.status, comment.author_name, comment.user) == ("published", "Rea", reader)
    assert "Your comment is published." in client.get(answer.url).content.decode()
    assert readers.COOKIE not in answer.cookies


def test_a_reply_names_whom_it_answers(client, story, root, reader, send):
    client.force_login(reader)
    send(story, to=root.pk)
    assert (sent().root, sent().parent, sent().seq) == (root, root, 1)
    send(story, to=sent().pk, body="And here.")
    assert (sent().root, sent().seq) == (root, 2)
    assert "In reply to <bdi>Rea</bdi>" in client.get(story.get_url()).content.decode()


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", "", "Give a name"),
        ("name", "\u200b\u202e", "Give a name"),
        ("email", "", "Give your e-mail address"),
        ("email", "gus", "such as name@example.org"),
        ("body", "  ", "Write a comment."),
        ("body", "<b> </b>", "Write a comment."),
        ("body", "x" * 5_001, "5,000"),
        ("body", "<b>" * 30 + "x", ""),
        ("consent", "", "Without your consent"),
    ],
)
def test_an_error_stands_at_its_field_and_nothing_typed_is_lost(story, send, settings, field, value, message):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONSENT": "I agree."}
    typed = {"name": "Gus", "email": "gus@example.org", "body": "Words of mine", "notify": "on", "consent": "on"}
    answer = send(story, **{**typed, field: value})
    html = answer.content.decode()
    assert answer.status_code == 422
    assert message.replace(",", "") in html.replace(",", "")
    assert f'href="#newsblocks-comment-{field}"' in html
    assert f'id="newsblocks-comment-{field}_error"' in html
    control = re.search(rf'<(input|textarea)[^>]*name="{field}"[^>]*>', html)[0]
    assert f'aria-describedby="newsblocks-comment-{field}_error"' in control
    assert 'aria-invalid="true"' in control
    for name, kept in typed.items():
        if name not in (field, "notify", "consent"):
            assert kept in html
    assert re.search(r'name="notify"[^>]*checked', html)
    assert not Comment.objects.exists()


def test_consent_is_kept_with_its_moment(story, send, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONSENT": "I agree to be printed."}
    send(story, consent="on")
    assert CommentPrivate.objects.get(pk=sent().pk).consent_at


def test_d21_a_form_sent_twice_is_one_comment(client, story):
    form = hidden_in(client.get(address("write", story)).content.decode())
    typed = {**form, "name": "Gus", "email": "gus@example.org", "body": "Once."}
    first, second = (client.post(address("write", story), typed) for _ in range(2))
    assert first.url == second.url
    assert Comment.objects.count() == 1


def test_t16_a_ticket_that_is_not_ours_or_of_another_page_stores_nothing(client, story, make_article):
    typed = {"name": "Gus", "email": "gus@example.org", "body": "Words of mine."}
    for ticket in ("", "x", "a:b:c", tickets.issue(make_article(title="Other").pk)):
        answer = client.post(address("write", story), {**typed, "ticket": ticket})
        assert answer.status_code == 409
        html = answer.content.decode()
        assert "Words of mine." in html
        assert "Please send it once more." in html
        again = hidden_in(html)["ticket"]
        assert tickets.read(again, story.pk)
    assert not Comment.objects.exists()
    assert client.post(address("write", story), {**typed, "ticket": again}).status_code == 303


def test_d21_a_form_that_was_open_for_too_long_is_sent_once_more_with_all_that_was_typed(client, story, settings):
    form = hidden_in(client.get(address("write", story)).content.decode())
    typed = {**form, "name": "Gus", "email": "gus@example.org", "body": "Words of mine."}
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_FORM_HOURS": -1}
    answer = client.post(address("write", story), typed)
    assert answer.status_code == 409
    settings.WAGTAIL_NEWSBLOCKS = {}
    html = answer.content.decode()
    assert "Words of mine." in html
    again = {**typed, **hidden_in(html)}
    assert tickets.read(again["ticket"], story.pk).asked_at == tickets.read(form["ticket"], story.pk).asked_at
    assert client.post(address("write", story), again).status_code == 303


def test_another_text_under_the_same_ticket_is_not_lost(client, story, send):
    send(story, body="First words.")
    form = hidden_in(client.get(address("write", story)).content.decode())
    typed = {**form, "name": "Gus", "email": "gus@example.org"}
    client.post(address("write", story), {**typed, "body": "Words of mine."})
    answer = client.post(address("write", story), {**typed, "body": "More words of mine."})
    assert answer.status_code == 409
    html = answer.content.decode()
    assert "More words of mine.</textarea>" in html
    again = {**typed, **hidden_in(html), "body": "More words of mine."}
    assert client.post(address("write", story), again).status_code == 303
    assert Comment.objects.count() == 3


@pytest.mark.parametrize(
    ("field", "typed"),
    [("email", f"{'a' * 60}@{'b' * 60}.{'c' * 60}.{'d' * 60}.{'e' * 40}.example"), ("name", "\u3164\u2800")],
)
def test_what_no_column_holds_and_nobody_sees_is_an_error_at_its_field(story, send, field, typed):
    answer = send(story, **{field: typed})
    assert answer.status_code == 422
    assert f'id="newsblocks-comment-{field}_error"' in answer.content.decode()


def test_t30_a_key_of_thousands_of_digits_is_of_no_comment(client, story):
    assert client.post(address("write", story), {"to": "9" * 5_000}).status_code == 404


def test_an_account_vouches_for_nothing_that_its_owner_sent_as_a_guest(client, story, reader, send, monkeypatch):
    send(story)
    comment = sent()
    asked = []
    client.force_login(reader)
    monkeypatch.setattr(actions.rules, "RULES", [lambda submission: asked.append(submission.author.user)])
    form = hidden_in(client.get(address("edit", story, comment.pk)).content.decode())
    assert client.post(address("edit", story, comment.pk), {**form, "body": "Other words."}).status_code == 303
    assert asked == [None]


def test_a_guest_who_takes_the_name_of_staff_is_told_at_the_name(story, send, monkeypatch):
    refuse(monkeypatch, "name_of_staff")
    answer = send(story, name="Ed")
    assert answer.status_code == 409
    assert 'id="newsblocks-comment-name_error"' in answer.content.decode()
    assert "Please comment under another one." in answer.content.decode()


def test_t16_the_trap_and_the_moment_of_the_form_reach_the_rules(story, send, monkeypatch):
    asked = []
    monkeypatch.setattr(actions.rules, "RULES", [lambda submission: asked.append(submission.draft)])
    send(story, website="https://spam.example/")
    (draft,) = asked
    assert draft.trap == "https://spam.example/"
    assert timezone.now() - draft.asked_at < timedelta(minutes=1)


def test_t16_the_trap_is_hidden_from_people(client, story):
    html = client.get(address("write", story)).content.decode()
    trap = re.search(r'<div class="newsblocks-field newsblocks-field--trap"[^>]*>.*?</div>', html, re.DOTALL)[0]
    assert 'aria-hidden="true"' in trap
    assert 'tabindex="-1"' in trap


def refuse(monkeypatch, reason, retry_after=None):
    verdict = Verdict(outcome=Outcome.REFUSE, reason=reason, retry_after=retry_after)
    monkeypatch.setattr(actions.rules, "RULES", [lambda submission: verdict])


def test_d10_too_many_are_answered_429_with_when_to_come_back(story, send, monkeypatch):
    refuse(monkeypatch, "rate", 60)
    answer = send(story, body="Words of mine.")
    assert (answer.status_code, answer["Retry-After"]) == (429, "60")
    assert "Words of mine." in answer.content.decode()


def test_d10_a_text_sent_twice_is_answered_409(story, send, monkeypatch):
    refuse(monkeypatch, "duplicate")
    answer = send(story, body="Words of mine.")
    assert answer.status_code == 409
    assert "You have sent this comment already." in answer.content.decode()
    assert "Words of mine." in answer.content.decode()


def test_t24_junk_is_answered_like_what_is_held(story, send, monkeypatch):
    pages, moment = [], timezone.now()
    for outcome in (Outcome.HOLD, Outcome.SPAM):
        verdict = Verdict(outcome=outcome, reason="words")
        monkeypatch.setattr(actions.rules, "RULES", [lambda _submission, verdict=verdict: verdict])
        by = Client()
        answer = send(story, by=by)
        Comment.objects.update(sort_at=moment)
        html = by.get(answer.url).content.decode()
        pages.append((answer.status_code, re.sub(r"\d+", "9", html)))
    first, second = pages
    assert first == second


def test_t15_where_comments_are_closed_there_is_no_form_and_nothing_is_taken(client, story, root):
    form = hidden_in(client.get(address("write", story)).content.decode())
    typed = {**form, "name": "Gus", "email": "gus@example.org", "body": "Late."}
    past = timezone.now() - timedelta(minutes=1)
    for change in ({"closes_at": past}, {"opening": "closed", "closes_at": None}):
        CommentStream.objects.update(**change)
        html = client.get(story.get_url()).content.decode()
        assert "newsblocks-comments__begin" not in html
        assert "to=" not in html
        assert "Comments are closed." in html or "Comments closed on" in html
        assert "Well said." in html
        for answer in (client.get(address("write", story)), client.post(address("write", story), typed)):
            assert answer.status_code == 403
            assert "newsblocks-comments__form" not in answer.content.decode()
    assert Comment.objects.count() == 1


def test_t15_comments_that_close_while_the_form_is_open_take_nothing(client, story, root, monkeypatch):
    form = hidden_in(client.get(address("write", story)).content.decode())
    CommentStream.objects.update(closes_at=timezone.now() + timedelta(minutes=5))
    assert "Comments close on" in client.get(story.get_url()).content.decode()
    late = timezone.now() + timedelta(minutes=6)
    monkeypatch.setattr("django.utils.timezone.now", lambda: late)
    typed = {**form, "name": "Gus", "email": "gus@example.org", "body": "Late & long."}
    answer = client.post(address("write", story), typed)
    assert answer.status_code == 403
    assert "Late &amp; long.</blockquote>" in answer.content.decode()


# Where


def test_t14_on_what_readers_may_not_see_nobody_reads_or_writes(client, make_article, newspaper):
    elsewhere = type(newspaper)(title="Elsewhere", slug="elsewhere")
    newspaper.get_parent().add_child(instance=elsewhere)
    Site.objects.create(hostname="elsewhere.test", root_page=elsewhere)
    restricted = make_article(title="Password")
    PageViewRestriction.objects.create(page=restricted, restriction_type="password", password="x")
    pages = [
        make_article(title="Draft", live=False),
        make_article(title="Expired", expire_at=timezone.now() - timedelta(hours=1)),
        make_article(title="Elsewhere", parent=elsewhere),
        restricted,
    ]
    for page in pages:
        comment = comment_on(page)
        typed = {"ticket": tickets.issue(page.pk), "name": "Gus", "email": "gus@example.org", "body": "Words."}
        for name in ("thread", "write", "mine"):
            assert client.get(address(name, page)).status_code == 404, (page, name)
        assert client.post(address("write", page), typed).status_code == 404, page
        for name in ("comment", "report"):
            assert client.get(address(name, page, comment.pk)).status_code == 404, (page, name)
        assert client.post(address("report", page, comment.pk), {"reason": "spam"}).status_code == 404
    assert Comment.objects.count() == len(pages)


def test_t14_whoever_has_given_the_password_comments_and_no_cache_keeps_it(client, make_article):
    page = make_article(title="Password")
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")
    client.post(
        reverse("wagtailcore_authenticate_with_password", args=[restriction.pk, page.pk]),
        {"password": "x", "return_url": "/"},
    )
    answer = client.get(address("thread", page))
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]
    form = hidden_in(client.get(address("write", page)).content.decode())
    typed = {**form, "name": "Gus", "email": "gus@example.org", "body": "Words."}
    assert client.post(address("write", page), typed).status_code == 303


def test_t14_a_comment_of_another_page_cannot_be_answered(client, story, root, make_article):
    other = make_article(title="Other")
    assert client.get(address("write", other), {"to": root.pk}).status_code == 404
    typed = {"ticket": tickets.issue(other.pk), "name": "Gus", "email": "gus@example.org", "body": "Words of mine."}
    answer = client.post(address("write", other), {**typed, "to": root.pk})
    assert answer.status_code == 409
    assert "Words of mine." in answer.content.decode()
    assert Comment.objects.count() == 1


@pytest.mark.parametrize("status", ["held", "removed"])
def test_t14_a_comment_that_goes_while_it_is_answered_loses_nobody_their_words(client, story, root, send, status):
    form = hidden_in(client.get(address("write", story), {"to": root.pk}).content.decode())
    Comment.objects.filter(pk=root.pk).update(status=status, listed=False)
    typed = {**form, "name": "Gus", "email": "gus@example.org", "body": "Words of mine."}
    answer = client.post(address("write", story), typed)
    assert answer.status_code == 409
    html = answer.content.decode()
    assert "Words of mine." in html
    again = client.post(address("write", story), {**typed, **hidden_in(html)})
    assert again.status_code == 303
    assert sent().parent is None


# Cross-site requests


def test_t4_no_form_of_another_site_acts(story, root, reader):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(reader)
    mine = comment_on(story, user=reader)
    typed = {"ticket": tickets.issue(story.pk), "body": "Words."}
    assert strict.post(address("write", story), typed).status_code == 403
    assert strict.post(address("edit", story, mine.pk), {"body": "Words.", "seen": 1}).status_code == 403
    assert strict.post(address("delete", story, mine.pk), {"seen": 1}).status_code == 403
    assert strict.post(address("report", story, root.pk), {"reason": "spam"}).status_code == 403
    assert Comment.objects.count() == 2
    assert not CommentReport.objects.exists()


def test_t4_the_forms_that_we_give_out_are_taken(story, root, reader):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(reader)
    started = strict.post(address("write", story), {"body": "Begun on the page."})
    assert started.status_code == 200
    html = started.content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', html)[1]
    typed = {**hidden_in(html), "csrfmiddlewaretoken": token, "body": "Begun on the page."}
    assert strict.post(address("write", story), typed).status_code == 303
    assert sent().body == "Begun on the page."


def test_no_frame_of_another_site_holds_our_forms(client, story):
    answer = client.get(address("write", story))
    assert answer["X-Frame-Options"] == "DENY"
    assert "no-store" in answer["Cache-Control"]
    assert "private" in answer["Cache-Control"]


# One's own


def test_the_author_edits_within_the_window(client, story, send):
    send(story)
    comment = sent()
    html = client.get(address("edit", story, comment.pk)).content.decode()
    assert "I was there.</textarea>" in html
    answer = client.post(address("edit", story, comment.pk), {**hidden_in(html), "body": "I was here."})
    assert answer.status_code == 303
    comment.refresh_from_db()
    assert (comment.body, comment.revision) == ("I was here.", 2)
    assert "Your comment is changed." in client.get(answer.url).content.decode()


def test_t6_an_edit_of_a_public_comment_is_looked_at_like_a_new_one(client, story, reader, send, monkeypatch):
    client.force_login(reader)
    send(story)
    comment = sent()
    assert comment.is_published
    hold = Verdict(outcome=Outcome.HOLD, reason="words")
    monkeypatch.setattr(actions.rules, "RULES", [lambda submission: hold])
    form = hidden_in(client.get(address("edit", story, comment.pk)).content.decode())
    client.post(address("edit", story, comment.pk), {**form, "body": "Buy this."})
    assert "Buy this." not in Client().get(story.get_url()).content.decode()


def test_t6_an_edit_of_what_has_changed_meanwhile_is_not_taken_and_not_lost(client, story, send):
    send(story)
    comment = sent()
    form = hidden_in(client.get(address("edit", story, comment.pk)).content.decode())
    Comment.objects.filter(pk=comment.pk).update(revision=7)
    answer = client.post(address("edit", story, comment.pk), {**form, "body": "Words of mine."})
    assert answer.status_code == 409
    html = answer.content.decode()
    assert "Words of mine." in html
    assert hidden_in(html)["seen"] == "7"


def test_an_edit_without_words_is_an_error_at_its_field(client, story, send):
    send(story)
    form = hidden_in(client.get(address("edit", story, sent().pk)).content.decode())
    answer = client.post(address("edit", story, sent().pk), {**form, "body": " "})
    assert answer.status_code == 422
    assert 'id="newsblocks-comment-body_error"' in answer.content.decode()


def test_what_is_too_old_or_answered_is_no_longer_edited_and_says_why(client, story, reader, send):
    client.force_login(reader)
    send(story)
    comment = sent()
    answered = comment_on(story, root=comment)
    for words in ("Somebody has replied", "too late to change"):
        answer = client.get(address("edit", story, comment.pk))
        assert answer.status_code == 409
        assert words in answer.content.decode()
        assert "newsblocks-comments__form" not in answer.content.decode()
        Comment.objects.filter(pk=answered.pk).update(status="held", listed=False)
        Comment.objects.filter(pk=comment.pk).update(sort_at=timezone.now() - timedelta(hours=1))
    assert address("edit", story, comment.pk) not in client.get(address("mine", story)).content.decode()


def test_an_edit_that_comes_too_late_is_shown_to_who_wrote_it(client, story, send):
    send(story)
    form = hidden_in(client.get(address("edit", story, sent().pk)).content.decode())
    Comment.objects.update(sort_at=timezone.now() - timedelta(hours=1))
    answer = client.post(address("edit", story, sent().pk), {**form, "body": "Better words."})
    assert answer.status_code == 409
    assert "Better words.</blockquote>" in answer.content.decode()
    assert sent().body == "I was there."


def test_d10_who_edits_too_often_is_told_when_to_come_back_and_keeps_the_text(client, story, send, monkeypatch):
    send(story)
    form = hidden_in(client.get(address("edit", story, sent().pk)).content.decode())
    refuse(monkeypatch, "too_many", 60)
    answer = client.post(address("edit", story, sent().pk), {**form, "body": "Better words."})
    assert (answer.status_code, answer["Retry-After"]) == (429, "60")
    assert "Better words.</textarea>" in answer.content.decode()


def test_the_author_deletes_and_nothing_of_it_is_left(client, story, send):
    send(story, body="Regretted words.")
    comment = sent()
    html = client.get(address("delete", story, comment.pk)).content.decode()
    assert "Regretted words." in html
    answer = client.post(address("delete", story, comment.pk), hidden_in(html))
    assert answer.status_code == 303
    page = client.get(answer.url).content.decode()
    assert "Your comment is deleted." in page
    assert "Regretted words." not in page
    assert not CommentPrivate.objects.filter(pk=comment.pk).exists()
    assert client.get(address("delete", story, comment.pk)).status_code == 404


@pytest.fixture
def unconfirmed(send, story, settings):
    """A guest's comment, sent by this browser, that waits for its address to be proved; and the mail has gone out."""
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_CONFIRM_GUESTS": True}
    send(story)
    deliver()
    return sent()


def deliver(**passed):
    """Sends what is due after some time; to whom."""
    back = timedelta(**passed)
    CommentMail.objects.update(due_at=F("due_at") - back)
    Mailbox.objects.update(asked_at=F("asked_at") - back)
    before = len(outgoing.outbox)
    [*delivery.deliver()]
    return [message.to for message in outgoing.outbox[before:]]


def test_whose_mail_got_lost_asks_for_it_again_without_a_script(client, story, unconfirmed):
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = client.cookies
    own = strict.get(address("mine", story)).content.decode()
    assert f'action="{address("ask_again", story, unconfirmed.pk)}"' in own
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', own)[1]
    answer = strict.post(address("ask_again", story, unconfirmed.pk), {"csrfmiddlewaretoken": token})
    assert answer.status_code == 303
    assert "The link is sent again" in strict.get(answer.url).content.decode()
    assert deliver(hours=25) == [["gus@example.org"]]
    second = re.search(r"\S+/confirm/\S+", outgoing.outbox[-1].body)[0]
    assert strict.get(second).status_code == 200
    assert "written this?" in strict.get(second).content.decode()


def test_however_often_that_is_asked_for_an_address_gets_no_more_than_before_and_nobody_learns_that(
    client, story, unconfirmed
):
    def ask():
        answer = client.post(address("ask_again", story, unconfirmed.pk))
        return answer.status_code, answer.url, text_of_done(client.get(answer.url))

    answers = {ask() for _time in range(5)}
    assert deliver() == []
    assert len(deliver(hours=25)) == 1
    answers |= {ask() for _time in range(5)}
    assert deliver(hours=1) == []
    Mailbox.objects.update(refuses="everything")
    answers.add(ask())
    assert deliver(hours=25) == []
    assert len(answers) == 1


def text_of_done(response):
    return re.search(r"data-newsblocks-done[^>]*>([^<]*)", response.content.decode())[1]


def test_a_mail_that_is_still_due_is_not_doubled_and_one_that_was_given_up_is_written_anew(client, story, unconfirmed):
    CommentMail.objects.update(sent_at=None, letter=None)
    client.post(address("ask_again", story, unconfirmed.pk))
    assert CommentMail.objects.filter(kind="confirm").count() == 1
    CommentMail.objects.all().delete()
    client.post(address("ask_again", story, unconfirmed.pk))
    assert CommentMail.objects.filter(kind="confirm", sent_at=None).count() == 1


def test_nobody_else_has_a_mail_sent_and_nobody_for_what_does_not_wait_for_it(client, story, unconfirmed):
    there = address("ask_again", story, unconfirmed.pk)
    assert Client().post(there).status_code == 404
    assert client.get(there).status_code == 405
    assert Client(enforce_csrf_checks=True).post(there).status_code == 403
    Comment.objects.update(status="held")
    assert "Send the link again" not in client.get(address("mine", story)).content.decode()
    assert client.post(there).status_code == 303
    assert deliver(hours=25) == []


def test_only_its_author_can_have_the_link_sent_again(unconfirmed, guest, ada):
    for somebody in (guest, ada):
        with pytest.raises(actions.NotTheAuthor):
            actions.ask_again(unconfirmed, by=somebody)


ACTORS = ("nobody", "another guest", "another account", "moderator")


@pytest.mark.slow
@pytest.mark.parametrize("actor", ACTORS)
@pytest.mark.parametrize("status", Comment.Status.values)
@pytest.mark.parametrize("is_of_account", [True, False])
def test_t13_nobody_touches_what_is_not_theirs(
    story, reader, editor, django_user_model, send, actor, status, is_of_account
):
    comment = comment_on(story, user=reader if is_of_account else None, body="Not yours.")
    comment_on(story, root=comment)
    Comment.objects.filter(pk=comment.pk).update(status=status)
    by = Client()
    if actor == "another guest":
        send(story, by=by)
    elif actor == "another account":
        by.force_login(django_user_model.objects.create_user("other", "other@example.org", "secret"))
    elif actor == "moderator":
        by.force_login(editor)
    for name, typed in (("edit", {"body": "Mine.", "seen": 1}), ("delete", {"seen": 1})):
        assert by.get(address(name, story, comment.pk)).status_code == 404
        assert by.post(address(name, story, comment.pk), typed).status_code == 404
    assert "Not yours." not in by.get(address("mine", story)).content.decode()
    comment.refresh_from_db()
    assert (comment.body, comment.revision) == ("Not yours.", 1)


# Reports


def test_a_reader_reports_a_comment_once_with_a_reason(client, story, root, reader):
    client.force_login(reader)
    html = client.get(address("report", story, root.pk)).content.decode()
    assert "Hatred against a group" in html
    for _ in range(2):
        answer = client.post(address("report", story, root.pk), {"reason": "hate", "note": "Line two."})
        assert answer.status_code == 200
        assert "A moderator will look at this comment." in answer.content.decode()
    report = CommentReport.objects.get()
    assert (report.reason, report.note, report.user) == ("hate", "Line two.", reader)


def test_t21_guests_who_have_proved_an_address_in_their_browser_have_a_comment_held(story, root, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_REPORTS_TO_HOLD": 2}

    def report_from(*emails, **environ):
        browser = Client(**environ)
        if emails:
            proofs = [[keys.of_email(email), mailboxes.version_of(keys.of_email(email))] for email in emails]
            browser.cookies[readers.PROOF_COOKIE] = signing.dumps(
                {"v": readers.PROOF_VERSION, "of": proofs}, salt=readers.PROOF_SALT
            )
        browser.post(address("report", story, root.pk), {"reason": "spam"})
        root.refresh_from_db()
        return root.status

    assert report_from("gus@example.org") == "published"
    assert report_from("new@example.org", "gus@example.org") == "published"
    assert report_from(REMOTE_ADDR="192.0.2.77") == "published"
    assert report_from("ada@example.org") == "held"
    assert sorted(CommentReport.objects.values_list("is_proved", flat=True)) == [False, True, True]


def test_d10_who_reports_too_much_is_told_when_to_come_back_and_keeps_the_note(client, story, root, reader, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS": [(1, 60)]}
    client.force_login(reader)
    other = comment_on(story)
    client.post(address("report", story, root.pk), {"reason": "hate"})
    answer = client.post(address("report", story, other.pk), {"reason": "hate", "note": "Words of mine."})
    assert (answer.status_code, answer["Retry-After"]) == (429, "60")
    assert "Words of mine." in answer.content.decode()
    assert CommentReport.objects.get().comment == root


def test_a_report_without_a_reason_is_an_error_at_its_field(client, story, root):
    answer = client.post(address("report", story, root.pk), {"reason": "", "note": "Words of mine."})
    html = answer.content.decode()
    assert answer.status_code == 422
    assert "Choose what is wrong." in html
    assert "Words of mine." in html
    assert 'aria-describedby="newsblocks-comment-reason_error"' in html
    (target,) = re.findall(r'<li><a href="#([^"]*)">Choose what is wrong', html)
    assert f'id="{target}"' in html


# Strangers' text


ALLOWED = set("a b blockquote br code em i li ol p pre s strong ul".split())


def texts_of(html):
    return re.findall(r'<div class="newsblocks-comment__text"[^>]*>(.*?)</div>', html, re.DOTALL)


def test_t1_t33_of_hostile_text_only_harmless_elements_show_and_every_link_is_marked(client, story):
    for vector in VECTORS[::7]:
        body = "".join(one for one in vector if not "\ud800" <= one <= "\udfff").replace("\0", "")
        comment_on(story, body=body, author_key="x")
        Comment.objects.update(policy_version="old")
    html = client.get(f"/comments/{story.pk}/").content.decode()
    shown = texts_of(html)
    assert len(shown) == 20
    for text in shown:
        assert set(re.findall(r"<(\w+)", text)) <= ALLOWED
        for link in re.findall(r"<a [^>]*>", text):
            assert 'rel="ugc nofollow noopener noreferrer"' in link or 'rel="nofollow ugc noopener noreferrer"' in link
            assert re.search(r' href="(https?:|mailto:)', link)


def test_t33_addresses_in_the_comment_of_a_guest_stay_text(story, send):
    send(story, body="See https://spam.example/ and <a href='https://spam.example/'>this</a>.")
    assert "<a" not in sent().html
    assert "https://spam.example/" in sent().html


class Read(HTMLParser):
    """What a browser makes of a page: its handlers, and what stands in its scripts."""

    def __init__(self, html):
        super().__init__(convert_charrefs=False)
        self.handlers, self.scripts, self.is_script = [], [], False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.is_script = tag == "script"
        self.scripts += [""] if self.is_script else []
        self.handlers += [name for name, _value in attributes if name.startswith("on")]

    def handle_data(self, data):
        if self.is_script:
            self.scripts[-1] += data

    def handle_endtag(self, tag):
        self.is_script = False


HOSTILE_NAMES = [
    HOSTILE_NAME,
    "</script><script>window.fired=1</script>",
    '" onmouseover="window.fired=1" x="',
    "' onfocus='window.fired=1' autofocus x='",
    "<img src=x onerror=window.fired=1>",
    "]]> --> </title><svg onload=window.fired=1>",
    "{{ window.fired }}{% debug %}window.fired",
]


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_t2_a_hostile_name_and_title_are_text_wherever_they_show(client, story, root, reader, name):
    Comment.objects.filter(pk=root.pk).update(author_name=name)
    type(story).objects.filter(pk=story.pk).update(title=name)
    reply = comment_on(story, root=root, author_name=name)
    comment_on(story, root=root, parent=reply, author_name=name)
    for one in (
        *public_addresses(story, root, reply),
        f"{address('write', story)}?to={root.pk}",
        address("report", story, root.pk),
    ):
        html = client.get(one).content.decode()
        assert "window.fired" in html
        read = Read(html)
        assert read.handlers == [], one
        # What is left of a name in a script is a string in JSON-LD.
        assert [text for text in read.scripts if "window.fired" in text and not json.loads(text)] == [], one


def test_t2_a_hostile_text_is_text_for_machines_too(client, story):
    comment_on(story, body="&lt;/script&gt;&lt;script&gt;window.fired=1&lt;/script&gt;")
    html = client.get(story.get_url()).content.decode()
    scripts = [text for text in Read(html).scripts if "window.fired" in text]
    assert [json.loads(text)["comment"][0]["text"] for text in scripts] == ["</script><script>window.fired=1</script>"]


def test_t2_a_hostile_note_of_a_report_is_kept_as_text(client, story, root):
    client.post(address("report", story, root.pk), {"reason": "other", "note": HOSTILE_NAME})
    assert CommentReport.objects.get().note == HOSTILE_NAME


# What is personal


EMAIL, IP = "gus.personal@example.org", "198.51.100.77"


def test_t23_no_public_answer_tells_an_address_and_no_public_query_looks_for_one(client, story, reader):
    sender = Client(REMOTE_ADDR=IP, HTTP_USER_AGENT="Personalbrowser")
    form = hidden_in(sender.get(address("write", story)).content.decode())
    sender.post(address("write", story), {**form, "name": "Gus", "email": EMAIL, "body": "I was there."})
    root = sent()
    assert CommentPrivate.objects.get(pk=root.pk).email == EMAIL
    actions.approve(root, by=reader, seen=root.revision)
    for number in range(5):
        comment_on(story, root=root, body=f"Words {number}")
    addresses = public_addresses(story, root)
    addresses += [f"{address('write', story)}?to={root.pk}", address("report", story, root.pk), address("mine", story)]
    hashes = [made(text.encode()).hexdigest() for made in (md5, sha1, sha256) for text in (EMAIL, IP)]
    hashes += [keys.of_email(EMAIL), keys.of_address(IP), root.fingerprint, root.nonce, "gravatar"]
    for one in addresses:
        with CaptureQueriesContext(connection) as captured:
            html = client.get(one).content.decode()
        for personal in (EMAIL, "gus.personal", IP, "198.51.100", "Personalbrowser", *hashes):
            assert personal not in html, one
        table = CommentPrivate._meta.db_table
        assert [sql["sql"] for sql in captured if table in sql["sql"]] == [], one
    own = sender.get(address("mine", story)).content.decode()
    assert EMAIL not in own
    assert IP not in own


# Machines


def test_machines_read_how_many_comments_there_are_and_what_they_say(story, root, settings):
    from wagtail_newsblocks.comments import structured_data

    comment_on(story, root=root, body="No.\n\nNever.", author_name="Bo")
    data = structured_data.for_page(story)
    assert data["commentCount"] == 2
    (node,) = data["comment"]
    assert node["@type"] == "Comment"
    assert node["text"] == "Well said."
    assert node["author"] == {"@type": "Person", "name": "Ada"}
    assert node["url"] == f"http://testserver{address('comment', story, root.pk)}"
    assert node["comment"][0]["text"] == "No.\nNever."
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MODE": "off"}
    assert structured_data.for_page(type(story).objects.get(pk=story.pk)) == {}


def test_machines_read_nothing_of_what_is_gone(story, root):
    from wagtail_newsblocks.comments import structured_data

    comment_on(story, root=root)
    Comment.objects.filter(pk=root.pk).update(status="removed")
    assert "comment" not in structured_data.for_page(story)
