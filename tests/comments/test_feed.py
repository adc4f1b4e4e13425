"""The feed of a page's comments."""

import feedparser
import pytest
from wagtail.models import PageViewRestriction

from tests.comments.making import comment_on
from wagtail_newsblocks import sanitize

pytestmark = pytest.mark.django_db


def entries(client, article):
    response = client.get(f"/comments/{article.pk}/feed.xml")
    found = feedparser.parse(response.content)
    assert not found.bozo
    return found.entries


def test_published_comments_and_replies_stand_in_it_the_last_first(client, make_article):
    article = make_article()
    root = comment_on(article, body="<b>Hello</b> quay", author_name="Ada")
    reply = comment_on(article, root=root, body="Hello back", author_name="Bo")
    newest, first = entries(client, article)
    assert (newest.author, first.author) == ("Bo", "Ada")
    assert "Hello back" in newest.description
    assert first.link == f"http://testserver/comments/{article.pk}/{root.pk}/"
    assert newest.id == f"http://testserver/comments/{article.pk}/{reply.pk}/"
    assert newest["thr_in-reply-to"]["ref"] == first.id


def test_nothing_that_readers_do_not_see_is_in_it(client, make_article):
    article = make_article()
    for status in ("held", "unconfirmed", "rejected", "spam", "removed"):
        comment_on(article, body=f"Unseen {status}", status=status, listed=False)
    assert entries(client, article) == []


def test_it_is_for_everybody_or_nobody(admin_client, make_article):
    article = make_article()
    PageViewRestriction.objects.create(page=article, restriction_type="login")
    assert admin_client.get(f"/comments/{article.pk}/feed.xml").status_code == 404


def test_it_sets_no_cookie_and_is_kept_until_something_changes(client, make_article):
    article = make_article()
    comment_on(article)
    first = client.get(f"/comments/{article.pk}/feed.xml")
    assert not first.cookies
    assert "public" in first.headers["Cache-Control"]
    again = client.get(f"/comments/{article.pk}/feed.xml", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304


def test_t3_it_is_not_kept_where_comments_are_cleaned_otherwise(client, make_article, monkeypatch):
    article = make_article()
    comment_on(article)
    first = client.get(f"/comments/{article.pk}/feed.xml")
    monkeypatch.setattr(sanitize, "comment_policy", lambda: "a stricter one")
    again = client.get(f"/comments/{article.pk}/feed.xml", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 200


def test_it_costs_the_same_queries_however_many_comments_there_are(client, make_article, django_assert_num_queries):
    article = make_article()
    comment_on(article)
    client.get(f"/comments/{article.pk}/feed.xml")
    for _each in range(5):
        comment_on(article)
    with django_assert_num_queries(7):
        client.get(f"/comments/{article.pk}/feed.xml")
