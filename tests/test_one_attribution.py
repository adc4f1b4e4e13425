"""One attribution, every output: what an editor has entered once is in HTML, interfaces, documents and feeds."""

import json
from datetime import date

import feedparser
import pytest
from bs4 import BeautifulSoup
from django.utils import translation
from wagtail import VERSION

from tests.syndication.stories import DATES, DISCLOSURES, PARTIES, ROLES, SPEAKERS, TEXTS, whole_story
from wagtail_newsblocks.sources import dates
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, DisclosureFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

V3 = pytest.param("v3", marks=pytest.mark.skipif(VERSION < (8,), reason="Wagtail 8 brings API v3."))
FEEDS = {"rss": "rss.xml", "atom": "atom.xml", "json_feed": "feed.json"}
OUTPUTS = ["html", "api", "v2", V3, "structured_data", "ninjs", "csl", *FEEDS]


def strings_in(value):
    """Every string of a JSON value."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [string for one in value for string in strings_in(one)]
    return [value] if isinstance(value, str) else []


def document_of(client, article, name):
    return client.get(f"/api/newsblocks/articles/{article.pk}/{name}.json").json()


def entry_of(client, output):
    """The only entry of the feed of the harbour desk."""
    response = client.get(f"/feeds/harbour/{FEEDS[output]}")
    if output == "json_feed":
        (entry,) = response.json()["items"]
        return entry
    (entry,) = feedparser.parse(response.content).entries
    return entry


def said(client, article, output):
    """What an output says of what a story rests on: all its words, and (but in prose) its dates as stored."""
    as_values = {
        "ninjs": lambda: document_of(client, article, output)["associations"],
        "csl": lambda: document_of(client, article, output),
        "json_feed": lambda: entry_of(client, output)["_newsblocks"]["attribution"],
        "api": lambda: client.get(f"/api/newsblocks/articles/{article.pk}/").json()["attribution"],
        "v2": lambda: client.get(f"/api/{output}/pages/{article.pk}/").json()["attribution"],
        "v3": lambda: client.get(f"/api/{output}/pages/{article.pk}/").json()["attribution"],
    }
    if output in as_values:
        return "\n".join(strings_in(as_values[output]()))
    if output in FEEDS:
        text = BeautifulSoup(entry_of(client, output).content[0].value, "html.parser")
        return "\n".join([*(time["datetime"] for time in text.find_all("time")), text.get_text(" ")])
    page = BeautifulSoup(client.get(article.get_url()).content, "html.parser")
    if output == "structured_data":
        document = json.loads(page.find("script", type="application/ld+json").string)
        return "\n".join(strings_in({name: document[name] for name in ("hasPart", "citation")}))
    times = [element["datetime"] for element in page.select("figure time, .newsblocks-sources time")]
    shown = [element.get_text(" ") for element in page.select("figure, .newsblocks-sources")]
    return "\n".join([*times, *shown])


@pytest.mark.parametrize("output", OUTPUTS)
def test_every_speaker_role_date_hop_and_disclosure_is_in_every_output(client, make_article, output):
    words = said(client, whole_story(make_article), output)
    expected = [*SPEAKERS, *ROLES, *PARTIES, *DISCLOSURES, *TEXTS, *DATES]
    assert [one for one in expected if one not in words] == []


@pytest.mark.parametrize("output", OUTPUTS)
def test_what_was_translated_where_it_stands_and_who_is_not_named_is_in_every_output(client, make_article, output):
    words = said(client, whole_story(make_article), output)
    expected = ["Das Becken öffnet im Juni.", "Ilse Marran", "Harbour Day", "Ostrel", "Government of the Sound"]
    expected += ["Becken wird offen", "Basin to open", "Una Penrose", "10.1000/182", "Register of quays"]
    assert [one for one in expected if one not in words] == []
    assert "a senior official" in words.replace("A senior", "a senior")


@pytest.mark.parametrize("output", OUTPUTS)
def test_hops_stand_in_their_order(client, make_article, output):
    words = said(client, whole_story(make_article), output)
    quotation = words[words.index(TEXTS[0]) :]
    places = [quotation.index(name) for name in PARTIES]
    assert places == sorted(places)


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_label_that_changes_leaves_earlier_stories_as_they_were_and_labels_later_ones(client, make_article, output):
    article = whole_story(make_article)
    agency = article.body[0].value["hops"][1]["party"]
    agency.disclosures.update(valid_until=date(2026, 5, 31))
    DisclosureFactory(source=agency, text="sold in June", valid_from=date(2026, 6, 1))
    assert "state-funded news agency" in said(client, article, output)
    assert "sold in June" not in said(client, article, output)
    article.published_at = article.published_at.replace(month=6)
    article.save()
    assert "sold in June" in said(client, article, output)
    assert "state-funded news agency" not in said(client, article, output)


def test_the_sentence_is_the_same_everywhere_and_in_the_storys_language(client, italian, make_article):
    article = whole_story(make_article, parent=italian, locale=italian.locale)
    page = BeautifulSoup(client.get(article.get_url()).content, "html.parser")
    shown = " ".join(page.select_one("figure.newsblocks-quotation figcaption").get_text().split())
    document = json.loads(page.find("script", type="application/ld+json").string)
    sentence = document["hasPart"][0]["creditText"]
    assert client.get(f"/api/v2/pages/{article.pk}/").json()["attribution"]["quotations"][0]["sentence"] == sentence
    with translation.override("it"):
        assert dates.in_words("2026-05-12") in sentence
    assert shown.startswith(sentence[:60])


def names_in(client, article, output):
    """The names of those who wrote a story, as an output has them."""
    if output in FEEDS:
        return [author["name"] for author in entry_of(client, output)["authors"]]
    read = {
        "ninjs": lambda: document_of(client, article, output)["by"].split(", "),
        "csl": lambda: [author["literal"] for author in document_of(client, article, output)[0]["author"]],
        "api": lambda: names_of_role(client.get(f"/api/newsblocks/articles/{article.pk}/").json()["bylines"]),
        "v2": lambda: names_of_role(client.get(f"/api/{output}/pages/{article.pk}/").json()["credits"]),
        "v3": lambda: names_of_role(client.get(f"/api/{output}/pages/{article.pk}/").json()["credits"]),
        "structured_data": lambda: [
            one["name"] for one in json.loads(page_of(client, article).script.string)["author"]
        ],
        "html": lambda: [one.get_text() for one in page_of(client, article).select(".newsblocks-byline__name")],
    }
    return read[output]()


def names_of_role(roles):
    """The names of the only role."""
    (role,) = roles
    (people,) = (value for value in role.values() if isinstance(value, list))
    return [one["name"] for one in people]


def page_of(client, article):
    page = BeautifulSoup(client.get(article.get_url()).content, "html.parser")
    for script in page.find_all("script"):
        if script.get("type") != "application/ld+json":
            script.decompose()
    return page


@pytest.mark.parametrize("output", OUTPUTS)
def test_bylines_have_the_same_names_in_the_same_order_in_every_output(client, make_article, output):
    article = make_article()
    names = ["Zeno Marr", "Ada Lark", "Bo Éclair & Sons"]
    for order, name in enumerate(names):
        BylineFactory(page=article, sort_order=order, contributor=ContributorFactory(name=name))
    assert names_in(client, article, output) == names
