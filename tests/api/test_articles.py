"""Articles in lists and whole."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from wagtail import hooks
from wagtail.embeds.blocks import EmbedBlock, EmbedValue
from wagtail.models import Locale

from tests import hostile
from tests.api.stories import MOMENT, an_image, cited, every_block, figure, full_story
from tests.searching import searches
from tests.syndication.stories import party, quotation
from wagtail_newsblocks.api import articles
from wagtail_newsblocks.api.values import value_of
from wagtail_newsblocks.articles.blocks import ContentBlocks
from wagtail_newsblocks.pages.models import ArticlePage, NewsSectionPage
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    CitedWorkFactory,
    ContributorFactory,
    NoticeFactory,
    TopicFactory,
)

pytestmark = [searches, pytest.mark.slow, pytest.mark.usefixtures("indexed")]


def whole(get, article, **query):
    answer = get("articles", article.pk, **query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def block_of(get, article, kind):
    return next(block["value"] for block in whole(get, article)["blocks"] if block["type"] == kind)


def test_the_newest_comes_first_and_each_page_leads_to_the_next(client, get, make_article):
    for number in range(5):
        make_article(title=f"Story {number}", published_at=MOMENT + timedelta(hours=number // 2))
    seen, address = [], "/api/newsblocks/articles/?limit=2"
    while address:
        page = client.get(address).json()
        seen.append([item["headline"] for item in page["items"]])
        address = page["next"]
    assert seen == [["Story 4", "Story 3"], ["Story 2", "Story 1"], ["Story 0"]]


def test_a_story_published_meanwhile_shifts_nothing(client, get, make_article):
    for number in range(3):
        make_article(title=f"Story {number}", published_at=MOMENT + timedelta(hours=number))
    following = get("articles", limit=2).json()["next"]
    make_article(title="Latest", published_at=MOMENT + timedelta(days=1))
    assert [item["headline"] for item in client.get(following).json()["items"]] == ["Story 0"]


def test_a_list_with_stories_from_before_1970_is_read_to_its_end(client, get, make_article):
    for year in (1966, 1968, 1969, 1971):
        make_article(title=f"Story of {year}", published_at=datetime(year, 5, 12, 10, tzinfo=UTC))
    seen, address = [], "/api/newsblocks/articles/?limit=1"
    while address:
        answer = client.get(address)
        assert answer.status_code == 200, answer.content
        seen += [item["headline"] for item in answer.json()["items"]]
        address = answer.json()["next"]
    assert seen == ["Story of 1971", "Story of 1969", "Story of 1968", "Story of 1966"]


def test_articles_are_filtered_by_what_they_are(get, headlines, make_article):
    ada, tides = ContributorFactory(slug="ada"), TopicFactory(slug="tides")
    story = make_article(title="Wanted", genre="opinion")
    BylineFactory(page=story, contributor=ada, role="editor")
    story.topics = [tides]
    story.save()
    make_article(title="Other")
    for query in (
        {"genre": "opinion"},
        {"topic": "tides"},
        {"topic": tides.pk},
        {"contributor": "ada"},
        {"contributor": ada.pk},
    ):
        assert headlines(**query) == ["Wanted"], query
        assert headlines(**query, locale="it") == []
        assert headlines(**query, locale="EN") == ["Wanted"]
    assert headlines(topic="none") == headlines(contributor="none") == headlines(topic=10**9) == []


def test_a_news_section_is_named_by_its_id_or_its_path(headlines, make_article, harbour, newspaper):
    make_article(title="Below")
    make_article(title="Beside", parent=newspaper)
    assert headlines(news_section=harbour.pk) == headlines(news_section="/harbour/") == ["Below"]
    assert sorted(headlines(news_section="/")) == ["Below", "Beside"]
    assert headlines(news_section="/none/") == headlines(news_section=10**9) == []


def test_days_are_those_of_the_sites_clock_and_count_whole(headlines, make_article):
    for hour, title in ((0, "First"), (12, "Noon"), (23, "Last")):
        moment = timezone.make_aware(timezone.datetime(2026, 5, 12, hour, 30))
        make_article(title=title, published_at=moment)
    assert headlines(**{"from": "2026-05-12", "until": "2026-05-12"}) == ["Last", "Noon", "First"]
    assert headlines(until="2026-05-11") == headlines(**{"from": "2026-05-13"}) == []
    assert headlines(**{"from": "2026-05-12T12:30:00+02:00"}) == ["Last", "Noon"]
    assert headlines(until="2026-05-12T10:30:00Z") == ["Noon", "First"]


def test_a_search_finds_words_in_one_language(headlines, make_article, italian):
    make_article(title="The ferry is late")
    make_article(title="Nothing")
    make_article(title="Il ferry", parent=italian, locale=italian.locale)
    assert headlines(search="ferry") == headlines(search="ferry", locale="en") == ["The ferry is late"]
    assert headlines(search="ferry", locale="it") == headlines(search="ferry", locale="IT") == ["Il ferry"]
    assert headlines(search="ferry", locale="fr") == headlines(search="…") == []


def test_a_source_finds_the_stories_that_rest_on_it_as_readers_are_told(headlines, make_article):
    agency, double = party("Agency"), party("The Agency")
    double.merged_into = agency
    double.save()
    work = CitedWorkFactory(agency=agency)
    make_article(title="Speaks", body=[quotation(text="We came.", source=agency.pk)])
    make_article(title="Double", body=[quotation(text="We came.", source=double.pk)])
    make_article(title="Cites", lede=f"<p>{cited(work)}</p>")
    hidden = {"source": agency.pk, "attribution_level": "deep_background"}
    make_article(title="Unnamed", body=[quotation(text="We came.", **hidden)])
    make_article(title="Other")
    drafted = make_article(title="Drafted")
    drafted.body = [("quotation", {"text": "We came.", "source": agency})]
    drafted.save_revision()
    assert sorted(headlines(source=agency.pk)) == ["Cites", "Double", "Speaks"]
    assert headlines(source=10**9) == []


def test_hidden_ones_leave_no_gap_in_a_list_by_source(client, get, make_article):
    agency = party("Agency")
    for number in range(6):
        level = "on_the_record" if number % 3 == 0 else "background"
        body = [quotation(text="We came.", source=agency.pk, attribution_level=level)]
        make_article(title=f"Story {number}", body=body, published_at=MOMENT + timedelta(hours=number))
    first = get("articles", source=agency.pk, limit=1).json()
    second = client.get(first["next"]).json()
    assert [page["items"][0]["headline"] for page in (first, second)] == ["Story 3", "Story 0"]
    assert second["next"] is None


@pytest.mark.parametrize("name", ["articles", "article"])
def test_fields_are_selected(get, make_article, name):
    story = make_article(title="Seen")
    if name == "articles":
        (given,) = get("articles", fields="headline, url").json()["items"]
    else:
        given = whole(get, story, fields="headline,url")
    assert given == {"id": story.pk, "headline": "Seen", "url": story.full_url}


def test_an_article_is_found_at_its_path(get, make_article, italian, harbour):
    make_article(title="Here", slug="ferry-late")
    Locale.objects.get(language_code="it")
    sezione = harbour.copy_for_translation(italian.locale, copy_parents=True)
    sezione.save_revision().publish()
    make_article(title="Qui", slug="ferry-late", parent=sezione, locale=italian.locale)
    for path in ("/harbour/ferry-late/", "harbour/ferry-late"):
        assert get("articles", "by-path", path=path).json()["headline"] == "Here"
    there = {"path": f"/{sezione.slug}/ferry-late/"}
    assert get("articles", "by-path", **there, locale="it").json()["headline"] == "Qui"
    assert get("articles", "by-path", **there, locale="IT").json()["headline"] == "Qui"
    assert get("articles", "by-path", path=f"/it{there['path']}").json()["headline"] == "Qui"
    assert get("articles", "by-path", path="/harbour/none/").status_code == 404
    assert get("articles", "by-path", path="/ferry-late/").status_code == 404


def test_a_news_section_named_as_a_language_is_found_at_its_path(get, make_article, italian, newspaper):
    section = newspaper.add_child(instance=NewsSectionPage(title="IT", slug="it"))
    make_article(title="New servers", slug="servers", parent=section)
    make_article(title="Nuovi server", slug="server", parent=italian, locale=italian.locale)
    for query in ({}, {"locale": "en"}):
        assert get("articles", "by-path", path="/it/servers/", **query).json()["headline"] == "New servers"
    assert get("articles", "by-path", path="/it/server/").json()["headline"] == "Nuovi server"


def test_a_long_path_is_one_that_may_be_asked_for(get, newspaper):
    assert get("articles", "by-path", path=f"/{'section/' * 74}story/").status_code == 404


def test_the_html_is_that_of_the_page_with_full_addresses(client, get, make_article):
    story = full_story(make_article)
    page = BeautifulSoup(client.get(story.get_url()).content, "html.parser")
    body = page.select_one(".newsblocks-article__body")
    body.select_one(".newsblocks-dateline").decompose()
    ours = BeautifulSoup(whole(get, story)["html"], "html.parser")
    for element in body.find_all(True):
        for name in ("href", "src", "poster", "srcset", "cite"):
            if value := element.get(name):
                parts = [
                    one if "//" in one or one.startswith("#") else f"http://testserver{one}"
                    for one in value.split(", ")
                ]
                element[name] = ", ".join(parts)
    assert " ".join(ours.prettify().split()) == " ".join(
        BeautifulSoup(body.decode_contents(), "html.parser").prettify().split()
    )


def test_citations_are_numbered_alike_in_html_and_values(get, make_article):
    given = whole(get, full_story(make_article))
    (paragraph, *_others) = given["blocks"]
    assert 'id="cite-1-1"' in given["lede_html"]
    assert 'id="cite-1-2"' in paragraph["value"]
    assert paragraph["value"] in given["html"]
    section = given["blocks"][-1]["value"]
    assert section["content"][0]["value"] in given["html"]
    assert section["content"][0]["value"] != paragraph["value"]
    assert [one["number"] for one in given["attribution"]["citations"]] == [1] * 5


def test_every_default_block_is_given_whole(get, make_article):
    given = {block["type"]: block["value"] for block in whole(get, full_story(make_article))["blocks"]}
    assert set(given) == {*ContentBlocks().child_blocks, "section"}
    assert 'href="http://testserver/harbour/ferry-late/"' in given["paragraph"]
    assert given["figure"]["image"]["alt"] == "A quay at dawn"
    assert given["figure"]["credit"] == "Ilse Marran / Harbour News Agency"
    assert given["figure"]["credit_source"]["disclosure"]["text"] == "state-funded news agency"
    assert [one["width"] for one in given["figure"]["image"]["renditions"]] == [480, 600]
    assert given["gallery"]["pictures"][1]["image"]["srcset"].endswith("quay.width-1600.format-webp.webp 600w")
    assert given["quotation"]["hops"][0]["party"]["name"] == "Harbour News Agency"
    assert given["quotation"]["sentence"].startswith("Harbour News Agency (state-funded news agency) said in May 2026")
    assert given["embed"]["player"]["provider"] == "Vimeo"
    assert given["media"]["file"]["url"].startswith("http://testserver/documents/")
    assert given["media"]["poster"]["renditions"]
    assert given["document"]["title"] == given["document"]["document"]["title"]
    assert [one["title"] for one in given["related_articles"]["articles"]] == ["Ferry late"]
    assert given["table"]["rows"][1] == ["<p>East</p>", "<p>2,140</p>"]
    assert (given["section"]["anchor"], given["section"]["heading"]) == ("more", "More")
    assert given["divider"] is None


def test_what_stands_beside_an_article_is_there_too(get, make_article):
    given = whole(get, full_story(make_article, canonical_url="https://example.org/first"))
    assert [(one["role"], one["contributors"][0]["name"]) for one in given["bylines"]] == [
        ("reporter", "Ada Lark"),
        ("editor", "Bo Wren"),
    ]
    assert {one["name"] for one in given["topics"]} == {"Tides", "Quays"}
    assert given["news_section"]["url"] == "http://testserver/harbour/"
    assert given["lead_image"]["credit"] == "Ilse Marran / Harbour News Agency"
    assert given["lead_image"]["caption"] == "<p>The quay.</p>"
    assert given["notices"][0]["now_is"] == "It runs on Tuesdays."
    assert given["canonical_url"] == "https://example.org/first"
    assert given["publisher"]["name"] == "The Test"
    assert given["comments"]["count"] == 0
    assert given["comments"]["is_open"] is True
    assert given["contents"] == [{"anchor": "more", "heading": "More"}]


def test_translations_are_listed_for_hreflang(get, make_article, italian):
    story = make_article(slug="here")
    there = story.copy_for_translation(italian.locale, copy_parents=True)
    there.slug = "qui"
    there.save_revision().publish()
    for parent in there.get_ancestors().filter(live=False):
        parent.specific.save_revision().publish()
    given = whole(get, story)["translations"]
    assert [(one["language"], one["id"], one["is_current"]) for one in given] == [
        ("en", story.pk, True),
        ("it", there.pk, False),
    ]
    assert given[1]["url"] == "http://testserver/it/harbour/qui/"


def test_what_is_said_in_words_is_in_the_articles_language(get, make_article, italian):
    story = make_article(parent=italian, locale=italian.locale, genre="opinion")
    NoticeFactory(page=story)
    given = get("articles", story.pk, headers={"Accept-Language": "en"}).json()
    assert given["genre_label"] != "Opinion"
    assert given["notices"][0]["label"] == "Rettifica"


def test_a_picture_whose_right_has_run_out_is_not_given(get, make_article):
    image = an_image()
    image.expires_on = timezone.localdate() - timedelta(days=1)
    image.save()
    story = make_article(body=[{"type": "figure", "value": figure(image)}], lead_image=image)
    assert whole(get, story)["lead_image"] is None
    assert block_of(get, story, "figure")["image"] is None


def test_links_to_what_readers_may_not_see_are_left_out(get, make_article):
    hidden = make_article(title="Unseen", live=False)
    related = {"type": "related_articles", "value": {"heading": "", "articles": [hidden.pk]}}
    assert block_of(get, make_article(body=[related]), "related_articles")["articles"] == []


def test_imported_html_is_as_harmless_as_on_the_page(get, make_article):
    vectors = [*hostile.ADDRESSES, "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>"]
    story = make_article(body=[{"type": "imported_html", "value": vector} for vector in vectors])
    given = whole(get, story)
    for html in (given["html"], *(block["value"] for block in given["blocks"])):
        found = BeautifulSoup(html, "html.parser")
        assert not found.find(["script", "iframe", "style", "form", "object", "embed", "svg", "base", "meta"])
        assert not any(name.startswith("on") for element in found.find_all(True) for name in element.attrs)
        assert "javascript:" not in " ".join(link.get("href", "") for link in found.find_all("a")).lower()


def test_topics_are_read_by_the_column_of_the_model_that_has_them(get, make_article, monkeypatch):
    story = make_article()
    story.topics = [TopicFactory(name="Tides")]
    story.save()
    heir = SimpleNamespace(topics=ArticlePage.topics, _meta=SimpleNamespace(get_field=ArticlePage._meta.get_field))
    heir._meta.model_name = "specialarticlepage"  # as where a site's model is a child of one with topics
    monkeypatch.setattr(articles, "get_article_model", lambda: heir)
    (item,) = get("articles").json()["items"]
    assert [topic["name"] for topic in item["topics"]] == ["Tides"]


def test_others_add_to_an_article_by_a_hook(get, make_article):
    def added(page, request):
        return {"weather": f"Rain on {page.title}"}

    with hooks.register_temporarily("newsblocks_article_api", added):
        assert whole(get, make_article(title="Monday"))["weather"] == "Rain on Monday"


def test_comments_are_null_where_there_are_to_be_none(get, make_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MODE": "off"}
    assert whole(get, make_article())["comments"] is None


def test_comments_have_no_address_where_pages_have_none(get, make_article, site, monkeypatch):
    story = make_article()
    monkeypatch.setattr(ArticlePage, "get_url_parts", lambda *_page, **_request: (site.pk, None, None))
    given = whole(get, story)
    assert (given["url"], given["comments"]["url"]) == (None, None)


def test_an_embed_of_wagtails_is_its_address_and_nobody_is_asked():
    address = "https://video.example/watch/5"
    assert value_of(EmbedBlock(), EmbedValue(address), None) == address


def test_a_body_of_blocks_alone_costs_no_more_to_say_twice(get, make_article):
    story = make_article(body=every_block(make_article(slug="other")))
    assert whole(get, story) == whole(get, story)
