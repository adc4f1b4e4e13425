"""Nothing that readers may not see shows at any address that the package registers.

An address that is registered but not visited here fails the first test.
"""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from tests.searching import searches
from wagtail_newsblocks.pages.models import ArticlePage, FrontPage, NewsSectionPage
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = searches

MARKER = "Unseen"

# Every address that shows articles: the package's URL names, then the routes of its pages.
VISITED = {
    "newsblocks_articles:topic": "/topics/tides/",
    "newsblocks_articles:contributor": "/contributors/ada/",
    "newsblocks_articles:search": "/search/?q=sentence",  # which is in every lede
    "FrontPage:index_route": "/",
    "FrontPage:archive_year": "/archive/{year}/",
    "FrontPage:archive_month": "/archive/{year}/{month}/",
    "NewsSectionPage:index_route": "/harbour/",
    "NewsSectionPage:archive_year": "/harbour/archive/{year}/",
    "NewsSectionPage:archive_month": "/harbour/archive/{year}/{month}/",
    "ArticlePage": "/harbour/seen/",
    "sitemap": "/sitemap.xml",
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
    assert set(registered_names()) <= set(VISITED)


@pytest.fixture
def seen_article(make_article, newspaper, harbour):
    """One article that is seen and seven that are not, all chosen, related, bylined and tagged alike."""
    ada, tides = ContributorFactory(slug="ada"), TopicFactory(slug="tides")
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
        BylineFactory(page=article, contributor=ada)
        article.topics.add(tides)
        article.save()
    for front in (newspaper, harbour):
        front.lead_story = hidden[0]
        front.newsblocks_picks.model.objects.bulk_create(
            front.newsblocks_picks.model(page_id=front.pk, article_id=article.pk, sort_order=order)
            for order, article in enumerate([*hidden, seen])
        )
        front.save()
    return seen


@pytest.mark.parametrize("name", sorted(VISITED))
def test_nothing_unseen_shows(client, seen_article, name):
    today = timezone.localdate()
    response = client.get(VISITED[name].format(year=today.year, month=today.month))
    html = response.content.decode()
    assert response.status_code == 200
    assert "seen" in html.lower()
    assert MARKER not in html
    assert MARKER.lower() + "-" not in html


def test_nothing_unseen_shows_on_later_pages_either(client, seen_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 1}
    moment = (timezone.now() + timedelta(days=1)).isoformat()
    response = client.get("/harbour/", {"before": f"{moment}_{10**9}"})
    assert response.status_code == 200
    assert MARKER not in response.content.decode()
