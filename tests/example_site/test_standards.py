"""Feeds and documents of the example site, as the schemas of their standards and programs that read feeds see them."""

import json

import feedparser
import pytest

from tests.syndication import conformance

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("demo")]


@pytest.mark.standards
def test_every_article_feed_and_sitemap_of_the_example_site_conforms(demo):
    checks = {
        "ninjs.json": conformance.issues_with_ninjs,
        "csl.json": conformance.issues_with_csl,
        "feed.json": conformance.issues_with_json_feed,
    }
    looked_at = dict.fromkeys(checks, 0)
    for address, document in demo["given"].items():
        name = address.rpartition("/")[2]
        if name in checks:
            looked_at[name] += 1
            assert (address, checks[name](json.loads(document))) == (address, [])
    assert looked_at["ninjs.json"] == looked_at["csl.json"] == len(demo["articles"])
    assert looked_at["feed.json"] >= 10
    assert conformance.issues_with_sitemap(demo["given"]["/news-sitemap.xml"].encode()) == []


def test_every_feed_of_the_example_site_is_well_formed(demo):
    feeds = {address: text for address, text in demo["given"].items() if address.endswith(("rss.xml", "atom.xml"))}
    assert len(feeds) >= 20
    assert [address for address, text in feeds.items() if feedparser.parse(text.encode()).bozo] == []
