"""A news section of ten articles and one of ten thousand ask the database alike."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.articles.many import add_articles

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.usefixtures("indexed")]


def test_a_news_section_costs_the_same_for_10_1000_and_10000_articles(client, harbour, newspaper):
    costs = []
    for more in (10, 990, 9_000):
        add_articles(harbour, more)
        cache.clear()  # so that nothing kept in it runs out between two counts
        client.get("/harbour/")
        for address in ("/harbour/", "/", "/harbour/archive/2020/"):
            with CaptureQueriesContext(connection) as captured:
                assert client.get(address).status_code == 200
            costs.append((address, len(captured)))
    assert len(set(costs)) == 3, costs


def test_a_deep_page_of_10000_articles_reads_no_more_rows_than_the_first(client, harbour):
    add_articles(harbour, 10_000)
    first = client.get("/harbour/").context["batch"]
    assert len(first.articles) == 20
    middle = harbour.get_children().specific()[5_000]
    cursor = f"{middle.published_at.isoformat()}_{middle.pk}"
    deep = client.get("/harbour/", {"before": cursor}).context["batch"]
    assert len(deep.articles) == 20
    assert max(article.published_at for article in deep.articles) <= middle.published_at
