"""Nothing that readers may not see shows at any address that the package registers.

An address that is registered but not visited here fails the first test.
"""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core import signing
from django.core.management import call_command
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone
from wagtail import VERSION
from wagtail.models import Page, PageViewRestriction, Site

from tests.comments.making import comment_on
from tests.searching import searches
from wagtail_newsblocks.comments import mailed_links, readers
from wagtail_newsblocks.comments.models import CommentPrivate
from wagtail_newsblocks.pages.models import ArticlePage, FrontPage, NewsSectionPage
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    ContributorFactory,
    NoticeFactory,
    SourceFactory,
    TopicFactory,
)

pytestmark = [searches, pytest.mark.slow, pytest.mark.usefixtures("indexed")]

MARKER = "Unseen"

# Every address that shows articles: the package's URL names, then the routes of its pages.
VISITED = {
    "newsblocks_articles:topic": "/topics/tides/",
    "newsblocks_articles:contributor": "/contributors/ada/",
    "newsblocks_articles:search": "/search/?q=sentence",  # which is in every lede
    "newsblocks_articles:corrections": "/corrections/",
    "FrontPage:index_route": "/",
    "FrontPage:archive_year": "/archive/{year}/",
    "FrontPage:archive_month": "/archive/{year}/{month}/",
    "NewsSectionPage:index_route": "/harbour/",
    "NewsSectionPage:archive_year": "/harbour/archive/{year}/",
    "NewsSectionPage:archive_month": "/harbour/archive/{year}/{month}/",
    "ArticlePage": "/harbour/seen/",
    "newsblocks_api:articles": "/api/newsblocks/articles/",
    "newsblocks_api:article": "/api/newsblocks/articles/{page}/",
    "newsblocks_api:article_by_path": "/api/newsblocks/articles/by-path/?path=/harbour/seen/",
    "newsblocks_api:news_sections": "/api/newsblocks/news-sections/?limit=50",
    "newsblocks_api:news_section": "/api/newsblocks/news-sections/{section}/",
    "newsblocks_api:topics": "/api/newsblocks/topics/",
    "newsblocks_api:topic": "/api/newsblocks/topics/{topic}/",
    "newsblocks_api:contributors": "/api/newsblocks/contributors/",
    "newsblocks_api:contributor": "/api/newsblocks/contributors/{contributor}/",
    "newsblocks_api:sources": "/api/newsblocks/sources/",
    "newsblocks_api:source": "/api/newsblocks/sources/{source}/",
    "newsblocks_api:corrections": "/api/newsblocks/corrections/",
    "newsblocks_api:correction": "/api/newsblocks/corrections/{notice}/",
    "newsblocks_api:openapi": "/api/newsblocks/openapi.json",
    "newsblocks_syndication:sitemap": "/sitemap.xml",
    "newsblocks_syndication:news_sitemap": "/news-sitemap.xml",
    "newsblocks_syndication:structured_data": "/api/newsblocks/articles/{page}/article.jsonld",
    "newsblocks_syndication:ninjs": "/api/newsblocks/articles/{page}/ninjs.json",
    "newsblocks_syndication:csl": "/api/newsblocks/articles/{page}/csl.json",
    "newsblocks_feeds:site": "/feeds/rss.xml",
    "newsblocks_feeds:site Atom": "/feeds/atom.xml",
    "newsblocks_feeds:site JSON": "/feeds/feed.json",
    "newsblocks_feeds:news_section": "/feeds/harbour/rss.xml",
    "newsblocks_feeds:news_section Atom": "/feeds/harbour/atom.xml",
    "newsblocks_feeds:news_section JSON": "/feeds/harbour/feed.json",
    "newsblocks_feeds:topic": "/feeds/topics/tides/rss.xml",
    "newsblocks_feeds:topic Atom": "/feeds/topics/tides/atom.xml",
    "newsblocks_feeds:topic JSON": "/feeds/topics/tides/feed.json",
    "newsblocks_feeds:contributor": "/feeds/contributors/ada/rss.xml",
    "newsblocks_feeds:contributor Atom": "/feeds/contributors/ada/atom.xml",
    "newsblocks_feeds:contributor JSON": "/feeds/contributors/ada/feed.json",
    "newsblocks_feeds:corrections": "/feeds/corrections/rss.xml",
    "newsblocks_feeds:corrections Atom": "/feeds/corrections/atom.xml",
    "newsblocks_feeds:corrections JSON": "/feeds/corrections/feed.json",
    "newsblocks_comments:thread": "/comments/{page}/",
    "newsblocks_comments:feed": "/comments/{page}/feed.xml",
    "newsblocks_comments:write": "/comments/{page}/write/?to={comment}",
    "newsblocks_comments:mine": "/comments/{page}/mine/",
    "newsblocks_comments:comment": "/comments/{page}/{comment}/",
    "newsblocks_comments:edit": "/comments/{page}/{comment}/edit/",
    "newsblocks_comments:delete": "/comments/{page}/{comment}/delete/",
    "newsblocks_comments:report": "/comments/{page}/{comment}/report/",
    "newsblocks_comments:confirm": "/comments/confirm/?t={link_to_confirm}",
    "newsblocks_comments:refuse": "/comments/not-me/?t={link_to_refuse}",
    "newsblocks_comments:unsubscribe": "/comments/unsubscribe/?t={link_to_leave_thread}",
    "newsblocks_comments:unsubscribe_all": "/comments/unsubscribe/all/?t={link_to_leave_all}",
}

ONLY_POSTED = {"newsblocks_comments:ask_again"}
"""Addresses that show nothing themselves: they lead to another one, which is visited."""

WITHOUT_STORIES = {"newsblocks_api:openapi"}

WAGTAILS = {
    "v2 list": "/api/v2/pages/?fields=*",
    "v2 list of articles": "/api/v2/pages/?type=newsblocks_pages.ArticlePage&fields=*",
    "v2 article": "/api/v2/pages/{page}/?fields=*",
    "v2 front": "/api/v2/pages/{front}/?fields=*",
    "v2 search": "/api/v2/pages/?search=sentence",
}
"""Addresses of Wagtail's interfaces. What is past its expiry leaves them with ``publish_scheduled``."""

if VERSION >= (8,):
    WAGTAILS |= {
        "v3 list": "/api/v3/pages/",
        "v3 list of articles": "/api/v3/pages/?type=newsblocks_pages.ArticlePage",
        "v3 article": "/api/v3/pages/{page}/?version=draft",
        "v3 front": "/api/v3/pages/{front}/",
        "v3 search": "/api/v3/pages/?search=sentence",
    }


def registered_names():
    """The package's URL names, its pages' routes, and its page types that are no lists."""
    for name, pattern in walk(get_resolver().url_patterns, ""):
        if getattr(pattern.callback, "__module__", "").startswith("wagtail_newsblocks."):
            yield name
    for model in (FrontPage, NewsSectionPage):
        for pattern in model.get_subpage_urls():
            yield f"{model.__name__}:{pattern.name}"
    yield ArticlePage.__name__


def walk(patterns, namespace):
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{pattern.namespace}:" if pattern.namespace else ""
            if pattern.namespace not in ("admin", "wagtailadmin") and not str(pattern.pattern).startswith("admin"):
                yield from walk(pattern.url_patterns, namespace + inner)
        elif isinstance(pattern, URLPattern):
            yield namespace + (pattern.name or ""), pattern


def test_every_address_that_the_package_registers_is_visited_here(newspaper):
    assert set(registered_names()) <= set(VISITED) | ONLY_POSTED


@pytest.fixture
def seen_article(make_article, newspaper, harbour):
    """One article that is seen and seven that are not, all chosen, related, bylined and tagged alike."""
    ada = ContributorFactory(slug="ada", job_title="Seen daily")
    tides = TopicFactory(slug="tides", description="All that was seen.")
    elsewhere = Page.get_first_root_node().add_child(instance=NewsSectionPage(title="Elsewhere", slug="elsewhere"))
    Site.objects.create(hostname="elsewhere.test", root_page=elsewhere)
    past, future = timezone.now() - timedelta(hours=1), timezone.now() + timedelta(hours=1)
    hidden = [
        make_article(title=f"{MARKER} draft", live=False),
        make_article(title=f"{MARKER} scheduled", live=False, go_live_at=future),
        make_article(title=f"{MARKER} expired", expire_at=past),
        make_article(title=f"{MARKER} elsewhere", parent=elsewhere),
    ]
    for kind in PageViewRestriction.PASSWORD, PageViewRestriction.LOGIN, PageViewRestriction.GROUPS:
        article = make_article(title=f"{MARKER} {kind}")
        restriction = PageViewRestriction.objects.create(page=article, restriction_type=kind, password="x")
        restriction.groups.add(Group.objects.create(name=kind))
        hidden.append(article)
    related = {"type": "related_articles", "value": {"heading": "", "articles": [page.pk for page in hidden]}}
    section = {"type": "section", "value": {"heading": "More", "anchor": "", "content": [related]}}
    seen = make_article(title="Seen", slug="seen", body=[related, section])
    for article in [*hidden, seen]:
        source = SourceFactory(name=f"{article.title}, a source")
        article.body.append(("quotation", {"text": "We came.", "source": source}))
        BylineFactory(page=article, contributor=ada)
        article.topics.add(tides)
        article.save()
        words = {"was": f"Of {article.title}.", "now_is": f"On {article.title}."}
        NoticeFactory(page=article, filed_by_name=f"{MARKER} editor", **words)
    NoticeFactory(page=seen, published_at=None, now_is=f"{MARKER} until the story is published again.")
    for front in (newspaper, harbour):
        front.introduction = "<p>Seen every day.</p>"
        front.lead_story = hidden[0]
        front.newsblocks_picks.model.objects.bulk_create(
            front.newsblocks_picks.model(page_id=front.pk, article_id=article.pk, sort_order=order)
            for order, article in enumerate([*hidden, seen])
        )
        front.save()
    return seen


@pytest.fixture
def seen_comment(client, seen_article):
    """A guest's comment that is seen, which this browser has sent, among others of which each stands otherwise."""
    root = comment_on(seen_article, body="Seen by all.")
    CommentPrivate.objects.create(comment=root, email="reader@example.org", email_key="key", notify=True)
    client.cookies[readers.COOKIE] = signing.dumps([root.pk], salt=readers.SALT)
    for status in ("held", "unconfirmed", "rejected", "spam", "removed"):
        unseen = {"body": f"{MARKER} {status}", "author_name": f"{MARKER} {status}", "status": status}
        comment_on(seen_article, listed=False, **unseen)
        comment_on(seen_article, listed=False, root=root, **unseen)
        answered = comment_on(seen_article, **unseen)
        comment_on(seen_article, root=answered, body="Seen all the same.")
    return root


@pytest.mark.parametrize("name", sorted(VISITED))
def test_nothing_unseen_shows(client, seen_article, seen_comment, name):
    today = timezone.localdate()
    (notice,) = seen_article.newsblocks_notices.published()
    keys = {
        "page": seen_article.pk,
        "comment": seen_comment.pk,
        "section": seen_article.get_parent().pk,
        "topic": seen_article.topics.get().pk,
        "contributor": seen_article.bylines.get().contributor_id,
        "source": seen_article.body[2].value["source"].pk,
        "notice": notice.pk,
    }
    link = mailed_links.Link(comment=seen_comment.pk, revision=1, key="key")
    keys |= {f"link_to_{purpose}": mailed_links.issue(purpose, link) for purpose in mailed_links.Purpose}
    response = client.get(VISITED[name].format(year=today.year, month=today.month, **keys))
    html = response.content.decode()
    assert response.status_code == 200
    assert "seen" in html.lower() or name in WITHOUT_STORIES
    assert MARKER not in html
    assert MARKER.lower() + "-" not in html


@pytest.mark.parametrize("name", sorted(WAGTAILS))
def test_nothing_unseen_is_given_by_wagtails_interfaces(client, newspaper, seen_article, seen_comment, name):
    call_command("publish_scheduled")
    response = client.get(WAGTAILS[name].format(page=seen_article.pk, front=newspaper.pk))
    given = response.content.decode()
    assert response.status_code == 200
    assert "seen" in given.lower()
    assert MARKER not in given
    assert MARKER.lower() + "-" not in given


def test_nothing_unseen_shows_on_later_pages_either(client, seen_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 1}
    moment = (timezone.now() + timedelta(days=1)).isoformat()
    response = client.get("/harbour/", {"before": f"{moment}_{10**9}"})
    assert response.status_code == 200
    assert MARKER not in response.content.decode()
