"""Feeds: what is in them, where they are, and what asking for them costs."""

import json
from datetime import datetime, timedelta
from xml.etree import ElementTree

import feedparser
import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from wagtail import hooks
from wagtail.models import Locale, Page, PageViewRestriction

from tests.comments.making import comment_on
from tests.syndication.stories import attributed, party, quotation, whole_story
from wagtail_newsblocks.articles.actions import publish_notice
from wagtail_newsblocks.articles.models import Publisher
from wagtail_newsblocks.pages.models import NewsSectionPage
from wagtail_newsblocks.syndication.additions import HOOK
from wagtail_newsblocks.syndication.entries import Entry, Feed, fit_for_xml
from wagtail_newsblocks.syndication.formats import FORMATS, written
from wagtail_newsblocks.syndication.stories import stories_of
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    ContributorFactory,
    ImageFactory,
    NoticeFactory,
    TopicFactory,
)

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

FILES = list(FORMATS)
QUERIES_OF_A_FEED = 20
QUERIES_OF_UNCHANGED = 3


def parsed(client, address="/feeds/rss.xml"):
    found = feedparser.parse(client.get(address).content)
    assert not found.bozo
    return found


def item(client, address="/feeds/feed.json"):
    (found,) = client.get(address).json()["items"]
    return found


def html_of(client):
    return BeautifulSoup(item(client)["content_html"], "html.parser")


def titles(client, address):
    response = client.get(address)
    assert response.status_code == 200, address
    if address.endswith("json"):
        return [one["title"] for one in response.json()["items"]]
    return [entry.title for entry in feedparser.parse(response.content).entries]


@pytest.mark.parametrize("file_name", FILES)
def test_site_news_section_topic_and_contributor_have_feeds(client, make_article, newspaper, file_name):
    other = newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    make_article(title="Elsewhere", parent=other)
    whole_story(make_article)
    assert sorted(titles(client, f"/feeds/{file_name}")) == ["Basin opens", "Elsewhere"]
    for path in ("harbour", "topics/tides", "contributors/ada"):
        assert titles(client, f"/feeds/{path}/{file_name}") == ["Basin opens"]


@pytest.mark.parametrize("file_name", FILES)
def test_a_feed_has_the_whole_text_and_the_names(client, make_article, file_name):
    article = whole_story(make_article)
    text = client.get(f"/feeds/{file_name}").content.decode()
    for words in ("After years.", "The basin opens in June.", "We rang twice.", "With material from HNA", "Ada Lark"):
        assert words in text.replace("&lt;b&gt;", "").replace("&lt;/b&gt;", "").replace("<b>", "").replace("</b>", "")
    assert article.full_url in text


def test_a_news_section_within_another_has_a_feed(client, make_article, harbour):
    quays = harbour.add_child(instance=NewsSectionPage(title="Quays", slug="quays"))
    make_article(title="Deep", parent=quays)
    assert titles(client, "/feeds/harbour/quays/rss.xml") == ["Deep"]
    assert titles(client, "/feeds/harbour/rss.xml") == ["Deep"]


def test_a_feed_of_what_is_not_there_is_not_found(client, make_article, harbour):
    article, silent = make_article(), TopicFactory(slug="silent")
    for path in ("nowhere", f"harbour/{article.slug}", f"topics/{silent.slug}", "topics/none", "contributors/none"):
        assert client.get(f"/feeds/{path}/rss.xml").status_code == 404


def test_a_restricted_news_section_has_no_feed(client, make_article, harbour):
    make_article()
    PageViewRestriction.objects.create(page=harbour, restriction_type="password", password="x")
    assert client.get("/feeds/harbour/rss.xml").status_code == 404
    assert titles(client, "/feeds/rss.xml") == []


@pytest.mark.parametrize("file_name", FILES)
def test_an_empty_feed_is_a_feed(client, harbour, file_name):
    assert titles(client, f"/feeds/{file_name}") == titles(client, f"/feeds/harbour/{file_name}") == []


def test_every_address_in_a_text_is_full_and_marks_lead_to_the_page(client, make_article, harbour):
    article = whole_story(make_article)
    body = article.body.get_prep_value()
    link = {"type": "paragraph", "value": f'<p><a linktype="page" id="{harbour.pk}">desk</a> <a href="#x">down</a></p>'}
    article.body = json.dumps([link, *body])
    article.save_revision().publish()
    soup = BeautifulSoup(client.get("/feeds/feed.json").json()["items"][0]["content_html"], "html.parser")
    hrefs = [one["href"] for one in soup.find_all("a", href=True)]
    assert [one for one in hrefs if not one.startswith("http")] == []
    assert f"{article.full_url}#work-1" in hrefs
    assert "http://testserver/harbour/" in hrefs


def test_a_text_has_no_scripts_players_styles_or_classes_of_the_site(client, make_article):
    make_article(
        lead_image=ImageFactory(),
        body=[
            {"type": "embed", "value": {"url": "https://vimeo.com/12345", "title": "A film", "caption": ""}},
            {"type": "imported_html", "value": "<p onclick='x()' style='color:red'>old <script>alert(1)</script></p>"},
            {"type": "table", "value": {"caption": "", "header_row": True, "rows": [["<p>a</p>"], ["<p>b</p>"]]}},
        ],
    )
    soup = html_of(client)
    assert soup.find_all(["script", "iframe", "style", "button", "video", "audio", "object"]) == []
    assert [tag for tag in soup.find_all(True) if {"class", "id", "style", "onclick", "srcset"} & set(tag.attrs)] == []
    assert soup.find("a", href="https://vimeo.com/12345").get_text(" ", strip=True).startswith("A film")
    assert soup.img["src"].startswith("http://testserver/")
    assert soup.table is not None


def test_a_player_of_a_block_of_the_sites_own_becomes_a_link():
    from wagtail_newsblocks.syndication.full_text import fit_for_feeds

    html = '<p>See</p><iframe src="//player.example/1" title="A film"></iframe><iframe srcdoc="<p>x</p>"></iframe>'
    assert fit_for_feeds(html, address="https://news.example/a/") == (
        '<p>See</p><p><a href="https://player.example/1">A film</a></p>'
    )


def test_a_picture_has_its_credit(client, make_article):
    make_article(lead_image=ImageFactory(), lead_image_credit="Ilse Marran", lead_image_alt="A quay")
    content = ElementTree.fromstring(client.get("/feeds/rss.xml").content).find(
        ".//{http://search.yahoo.com/mrss/}content"
    )
    assert content.get("url").startswith("http://testserver/")
    assert content.get("medium") == "image"
    told = {child.tag.partition("}")[2]: child.text for child in content}
    assert told == {"description": "A quay", "credit": "Ilse Marran"}


def test_no_picture_stands_for_one_that_has_expired(client, make_article, site):
    Publisher.objects.create(site=site, share_image=ImageFactory())
    image = ImageFactory(expires_on=timezone.localdate())
    article = make_article(lead_image=image, lead_image_credit="Ilse Marran")

    def pictures():
        ninjs = client.get(f"/api/newsblocks/articles/{article.pk}/ninjs.json").json()
        return ["image" in item(client), "picture" in [one["rel"] for one in ninjs.get("associations", [])]]

    assert pictures() == [True, True]
    image.expires_on -= timedelta(days=1)
    image.save()
    cache.clear()
    assert pictures() == [False, False]


@pytest.mark.parametrize("file_name", FILES)
def test_a_notice_is_told_and_moves_the_date_where_a_comma_does_not(client, make_article, file_name):
    article = make_article(published_at=timezone.now() - timedelta(days=2))

    def modified():
        text = client.get(f"/feeds/{file_name}").content.decode()
        return (
            feedparser.parse(text).entries[0].get("updated")
            if "json" not in file_name
            else json.loads(text)["items"][0]["date_modified"]
        )

    before = modified()
    article.body = json.dumps([{"type": "paragraph", "value": "<p>Words, and a comma.</p>"}])
    article.save_revision().publish()
    assert modified() == before
    publish_notice(article, kind="correction", was="Ten ships.", now_is="Eleven ships.")
    assert modified() != before or file_name == "rss.xml"
    assert "Eleven ships." in client.get(f"/feeds/{file_name}").content.decode()


def test_rss_says_when_a_story_was_modified(client, make_article):
    article = make_article(published_at=timezone.now() - timedelta(days=2))
    publish_notice(article, kind="correction", was="Ten ships.", now_is="Eleven ships.")
    root = ElementTree.fromstring(client.get("/feeds/rss.xml").content)
    modified = root.find(".//item/{http://purl.org/dc/terms/}modified").text
    assert modified.startswith(timezone.now().isoformat()[:13])
    assert modified > article.published_at.isoformat()


@pytest.mark.parametrize("file_name", FILES)
def test_the_identifier_of_a_story_survives_a_move_a_new_name_and_a_new_host(
    client, make_article, harbour, newspaper, site, file_name
):
    def identifier():
        content = client.get(f"/feeds/{file_name}").content
        return json.loads(content)["items"][0]["id"] if "json" in file_name else feedparser.parse(content).entries[0].id

    article = make_article(slug="before")
    before = identifier()
    culture = newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    article.slug = "after"
    article.save_revision().publish()
    article.move(Page.objects.get(pk=culture.pk), "last-child")
    site.port = 81
    site.save()
    assert identifier() == before
    assert before.startswith("urn:uuid:")


def test_two_stories_and_two_editions_of_one_have_identifiers_of_their_own(client, italian, make_article):
    article, other = make_article(), make_article()
    edition = article.copy_for_translation(italian.locale, copy_parents=True)
    edition.title = "Edizione"
    edition.save_revision().publish()
    ours = {one["id"] for one in client.get("/feeds/feed.json").json()["items"]}
    (theirs,) = client.get("/it/feeds/feed.json").json()["items"]
    assert len(ours) == 2
    assert theirs["id"] not in ours
    assert theirs["language"] == "it"
    assert other.title in client.get("/feeds/rss.xml").content.decode()


def test_feeds_and_stories_name_their_editions_in_other_languages(client, italian, make_article, harbour):
    article = make_article()
    section = harbour.copy_for_translation(italian.locale)
    section.save_revision().publish()
    edition = article.copy_for_translation(italian.locale)
    edition.save_revision().publish()
    section.slug = "porto"
    section.save_revision().publish()
    edition.refresh_from_db()
    root = ElementTree.fromstring(client.get("/feeds/harbour/atom.xml").content)
    atom = "{http://www.w3.org/2005/Atom}"
    of_feed = {link.get("href") for link in root.findall(f"{atom}link") if link.get("hreflang") == "it"}
    of_entry = {link.get("href") for link in root.findall(f"{atom}entry/{atom}link") if link.get("hreflang") == "it"}
    assert of_feed == {"http://testserver/it/feeds/porto/atom.xml"}
    assert of_entry == {edition.full_url}
    assert client.get("/it/feeds/porto/atom.xml").status_code == 200
    assert client.get("/feeds/feed.json").json()["_newsblocks"]["editions"] == [
        {"language": "it", "url": "http://testserver/it/feeds/feed.json"}
    ]


@pytest.mark.parametrize("path", ["", "corrections/", "contributors/ada/"])
def test_feeds_name_no_edition_in_a_language_without_a_front(client, make_article, settings, path):
    settings.ROOT_URLCONF = "tests.projects.urls_by_language"
    Locale.objects.create(language_code="it")
    whole_story(make_article)
    feed = client.get(f"/feeds/{path}feed.json").json()
    assert feed["feed_url"] == f"http://testserver/feeds/{path}feed.json"
    assert "/it/" not in json.dumps(feed)
    assert 'hreflang="it"' not in client.get(f"/feeds/{path}atom.xml").content.decode()


def test_a_feed_names_itself_its_page_and_its_publisher(client, make_article):
    make_article()
    for file_name in ("rss.xml", "atom.xml"):
        feed = parsed(client, f"/feeds/harbour/{file_name}").feed
        links = {(link.rel, link.href) for link in feed.links}
        assert ("self", f"http://testserver/feeds/harbour/{file_name}") in links
        assert feed.link == "http://testserver/harbour/"
        assert feed.title == "The Test – Harbour"
        assert feed.language == "en"


def test_bylines_stand_in_their_order_with_authors_and_others_apart(client, make_article):
    article = make_article()
    for name, role in (("Una", "reporter"), ("Bo", "reporter"), ("Ilse", "photographer")):
        BylineFactory(page=article, contributor=ContributorFactory(name=name), role=role)
    root = ElementTree.fromstring(client.get("/feeds/rss.xml").content)
    dc = "{http://purl.org/dc/elements/1.1/}"
    assert [one.text for one in root.iter(f"{dc}creator")] == ["Una", "Bo"]
    assert [one.text for one in root.iter(f"{dc}contributor")] == ["Ilse"]
    assert [author["name"] for author in item(client)["authors"]] == ["Una", "Bo", "Ilse"]


def test_a_story_without_bylines_is_its_publishers(client, make_article):
    make_article()
    assert item(client)["authors"] == [{"name": "The Test", "url": "http://testserver/"}]


def test_where_a_story_is_discussed_and_how_much(client, make_article):
    article = make_article()
    comment_on(article)
    comment_on(article, status="held", listed=False)
    (entry,) = parsed(client).entries
    assert entry.slash_comments == "1"
    assert entry.comments == f"http://testserver/comments/{article.pk}/"
    assert entry.wfw_commentrss == f"http://testserver/comments/{article.pk}/feed.xml"
    assert item(client)["_newsblocks"]["comments"]["count"] == 1
    replies = [link for link in parsed(client, "/feeds/atom.xml").entries[0].links if link.rel == "replies"]
    assert {link.type for link in replies} == {"text/html", "application/rss+xml"}


def test_nothing_is_said_of_comments_where_they_are_off(client, make_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MODE": "off"}
    make_article()
    assert "comments" not in parsed(client).entries[0]
    assert "comments" not in item(client)["_newsblocks"]


def test_corrections_have_a_feed(client, make_article):
    article = make_article(title="Ferry")
    NoticeFactory(page=article, was="Ten ships.", now_is="Eleven ships.")
    NoticeFactory(page=article, now_is="Not yet.", published_at=None)
    (entry,) = parsed(client, "/feeds/corrections/atom.xml").entries
    assert entry.title == "Correction: Ferry"
    assert "Ten ships." in entry.content[0].value
    assert "Eleven ships." in entry.content[0].value
    assert entry.link.startswith(f"{article.full_url}#notice-")


@pytest.mark.parametrize("file_name", FILES)
def test_the_identifiers_of_notices_survive_a_new_name_of_their_story(client, make_article, file_name):
    def notices():
        content = client.get(f"/feeds/corrections/{file_name}").content
        if "json" in file_name:
            return [(one["id"], one["url"]) for one in json.loads(content)["items"]]
        return [(one.id, one.link) for one in feedparser.parse(content).entries]

    article = make_article(slug="before")
    for _each in range(2):
        NoticeFactory(page=article)
    before = notices()
    article.slug = "after"
    article.save_revision().publish()
    after = notices()
    assert [identifier for identifier, _url in after] == [identifier for identifier, _url in before]
    assert len({identifier for identifier, _url in after}) == 2
    assert all("/after/" in url for _identifier, url in after)


def test_who_has_the_feed_gets_304_until_something_changes(client, make_article):
    article = make_article(published_at=timezone.now() - timedelta(days=2))
    first = client.get("/feeds/rss.xml")
    assert first.headers["Cache-Control"] == "public, max-age=300"
    same = client.get("/feeds/rss.xml", headers={"If-None-Match": first.headers["ETag"]})
    since = client.get("/feeds/rss.xml", headers={"If-Modified-Since": first.headers["Last-Modified"]})
    assert (same.status_code, since.status_code, same.content) == (304, 304, b"")
    assert same.headers["ETag"] == first.headers["ETag"]
    publish_notice(article, kind="correction", was="Ten ships.", now_is="Eleven ships.")
    changed = client.get("/feeds/rss.xml", headers={"If-None-Match": first.headers["ETag"]})
    assert changed.status_code == 200
    article.unpublish()
    gone = client.get("/feeds/rss.xml", headers={"If-None-Match": changed.headers["ETag"]})
    assert gone.status_code == 200
    assert article.title not in gone.content.decode()


def test_without_a_cache_the_etag_is_still_that_of_the_feed(client, make_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"SYNDICATION_CACHE_SECONDS": 0}
    make_article()
    first = client.get("/feeds/rss.xml")
    same = client.get("/feeds/rss.xml", headers={"If-None-Match": first.headers["ETag"]})
    assert (same.status_code, same.headers["ETag"]) == (304, first.headers["ETag"])
    assert first.headers["Cache-Control"] == "public, max-age=0"


def test_a_feed_ends_after_as_many_stories_as_the_site_says(client, make_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"SYNDICATION_ARTICLES_PER_FEED": 2}
    now = timezone.now()
    for number in range(3):
        make_article(title=f"Story {number}", published_at=now - timedelta(days=number))
    assert titles(client, "/feeds/rss.xml") == ["Story 0", "Story 1"]


def queries(client, address, **headers):
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address, headers=headers)
    return len(captured), response


@pytest.mark.slow
def test_a_feed_of_fifty_stories_costs_the_queries_of_a_feed_of_five(client, make_article, settings):
    def add(number):
        for _each in range(number):
            article = attributed(make_article, 2)
            article.lead_image = ImageFactory()
            article.topics = [TopicFactory()]
            article.save()
            BylineFactory(page=article)
            NoticeFactory(page=article)
            comment_on(article)

    add(5)
    settings.WAGTAIL_NEWSBLOCKS = {"SYNDICATION_CACHE_SECONDS": 0}
    for_five, _response = queries(client, "/feeds/feed.json")
    add(45)
    for_fifty, response = queries(client, "/feeds/feed.json")
    assert len(response.json()["items"]) == 50
    assert for_five == for_fifty == QUERIES_OF_A_FEED


def test_an_unchanged_feed_costs_three_queries(client, make_article):
    for _each in range(5):
        make_article()
    etag = client.get("/feeds/rss.xml").headers["ETag"]
    count, response = queries(client, "/feeds/rss.xml", **{"If-None-Match": etag})
    assert (response.status_code, count) == (304, QUERIES_OF_UNCHANGED)


def test_others_add_to_feeds_and_are_asked_once(client, make_article):
    first, second = make_article(title="First"), make_article(title="Second")
    asked = []

    def recipe(articles):
        asked.append(len(articles))
        return {
            first.pk: {"html": '<p><a href="/recipe/">Recipe</a></p>', "categories": ["Recipe"], "_recipe": {"x": 1}},
            0: {"html": "nobody's"},
        }

    with hooks.register_temporarily(HOOK, recipe):
        items = {one["title"]: one for one in client.get("/feeds/feed.json").json()["items"]}
    assert asked == [2]
    assert '<a href="http://testserver/recipe/">Recipe</a>' in items["First"]["content_html"]
    assert "Recipe" in items["First"]["tags"]
    assert items["First"]["_recipe"] == {"x": 1}
    assert "Recipe" not in json.dumps(items[second.title])


def test_what_feeds_do_not_know_is_refused_by_name(client, make_article):
    article = make_article()
    with (
        hooks.register_temporarily(HOOK, lambda _articles: {article.pk: {"htlm": "x"}}),
        pytest.raises(ValueError, match="htlm"),
    ):
        client.get("/feeds/rss.xml")


def test_fronts_topics_contributors_corrections_and_articles_name_their_feeds_and_documents(client, make_article):
    article = whole_story(make_article)

    def alternates(address):
        links = BeautifulSoup(client.get(address).content, "html.parser").find_all("link", rel="alternate", type=True)
        return [link["href"].removeprefix("http://testserver") for link in links]

    for address, feeds in {
        "/": "/feeds/",
        "/harbour/": "/feeds/harbour/",
        "/topics/tides/": "/feeds/topics/tides/",
        "/contributors/ada/": "/feeds/contributors/ada/",
        "/corrections/": "/feeds/corrections/",
    }.items():
        assert alternates(address) == [f"{feeds}{file_name}" for file_name in FILES]
        assert {client.get(one).status_code for one in alternates(address)} == {200}
    documents = alternates(article.get_url())
    names = ["article.jsonld", "ninjs.json", "csl.json"]
    assert documents == [f"/api/newsblocks/articles/{article.pk}/{name}" for name in names]
    assert {client.get(one).status_code for one in documents} == {200}


def test_nothing_is_named_where_nothing_is_mounted(client, make_article, settings):
    settings.ROOT_URLCONF = "tests.projects.urls_without_feeds"
    article = whole_story(make_article)
    for address in (article.get_url(), "/", "/topics/tides/", "/corrections/"):
        html = BeautifulSoup(client.get(address).content, "html.parser")
        assert html.find_all("link", rel="alternate", type=True) == []


def test_the_documents_of_what_readers_do_not_see_are_not_found(client, make_article):
    draft = make_article(live=False)
    for name in ("article.jsonld", "ninjs.json", "csl.json"):
        assert client.get(f"/api/newsblocks/articles/{draft.pk}/{name}").status_code == 404


def test_documents_are_kept_and_asked_for_again(client, make_article):
    article = whole_story(make_article)
    for name in ("article.jsonld", "ninjs.json", "csl.json"):
        address = f"/api/newsblocks/articles/{article.pk}/{name}"
        first = client.get(address)
        again = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
        assert (first.status_code, again.status_code) == (200, 304)


def test_a_retracted_story_says_so_everywhere(client, make_article):
    article = make_article()
    before = client.get(f"/api/newsblocks/articles/{article.pk}/ninjs.json").json()
    publish_notice(article, kind="retraction", was="It was so.", now_is="It was not.")
    ninjs = client.get(f"/api/newsblocks/articles/{article.pk}/ninjs.json").json()
    assert (before["pubStatus"], ninjs["pubStatus"]) == ("usable", "canceled")
    assert int(ninjs["version"]) > int(before["version"])
    assert client.get(f"/api/newsblocks/articles/{article.pk}/csl.json").json()[0]["status"] == "Retracted"
    assert "Retracted" in item(client)["content_html"]


def test_the_version_of_a_story_grows_with_every_update_and_notice(client, make_article):
    published = timezone.now() - timedelta(days=2)
    article = make_article(published_at=published)

    def version():
        return int(client.get(f"/api/newsblocks/articles/{article.pk}/ninjs.json").json()["version"])

    versions = [version()]
    for hours in (1, 2):
        article.updated_at = published + timedelta(hours=hours)
        article.save_revision().publish()
        versions.append(version())
    for _each in range(2):  # within the same second
        publish_notice(article, kind="correction", was="Ten ships.", now_is="Eleven ships.")
        versions.append(version())
    assert versions[0] == 1
    assert versions == sorted(set(versions))


def test_the_day_of_a_story_that_is_cited_is_that_of_the_sites_clock(client, make_article):
    article = make_article(published_at=timezone.make_aware(datetime(2026, 5, 12, 0, 30)))
    story, *_works = client.get(f"/api/newsblocks/articles/{article.pk}/csl.json").json()
    assert story["issued"] == {"date-parts": [[2026, 5, 12]]}


@pytest.mark.parametrize("name", ["ninjs.json", "csl.json"])
def test_who_is_not_named_is_in_no_document_and_no_feed(client, make_article, name):
    insider = party("The insider", kind="person")
    body = [
        quotation(text="It leaks.", speaker="The mole", role="digger", attribution_level="deep_background"),
        quotation(text="It does.", speaker="an aide", source=insider.pk, attribution_level="background"),
    ]
    article = make_article(body=body)
    addresses = [f"/feeds/{file_name}" for file_name in FILES]
    for address in (f"/api/newsblocks/articles/{article.pk}/{name}", *addresses):
        text = client.get(address).content.decode()
        assert "It leaks." in text
        assert not {"The mole", "digger", "The insider"} & {
            one for one in ("The mole", "digger", "The insider") if one in text
        }


def test_two_stories_of_one_feed_number_their_own_citations(rf, make_article):
    articles = [attributed(make_article, 2), attributed(make_article, 3)]
    alone = [stories_of([article], rf.get("/", SERVER_NAME="testserver"))[0].html for article in articles]
    together = [story.html for story in stories_of(articles, rf.get("/", SERVER_NAME="testserver"))]
    assert together == alone
    assert "#work-3" in together[1]


@pytest.mark.parametrize("file_name", FILES)
@hypothesis_settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.text(st.characters(exclude_categories=[]), max_size=40))
def test_no_character_breaks_a_feed(file_name, words):
    moment = timezone.now()
    entry = Entry(
        identifier="urn:x:1",
        url="https://example.org/a",
        title=words,
        language="en",
        published=moment,
        updated=moment,
        summary=words,
        html=words,
        authors=[(words, f"https://example.org/{words}")],
        categories=[words],
        rights=words,
        sources=[(words, "https://example.org/")],
        extensions={"_x": {words: [words]}},
    )
    feed = Feed(
        identifier="urn:x:0",
        title=words,
        url="https://example.org/feed",
        page_url="https://example.org/",
        language="en",
        updated=moment,
        description=words,
        publisher=words,
        entries=[entry],
    )
    document = written(feed, file_name)
    if file_name == "feed.json":
        assert json.loads(document)["items"][0]["content_html"] == fit_for_xml(words)
    else:
        root = ElementTree.fromstring(document)
        title = root.find(".//item/title" if file_name == "rss.xml" else "{*}entry/{*}title")
        assert (title.text or "").split() == fit_for_xml(words).split()


def test_a_control_character_in_a_headline_breaks_neither_feeds_nor_sitemaps(client, make_article):
    article = make_article(title="Bell")
    type(article).objects.filter(pk=article.pk).update(title="Be\x07ll \ufffe")
    for address in ("/feeds/rss.xml", "/feeds/atom.xml", "/news-sitemap.xml", "/feeds/corrections/rss.xml"):
        ElementTree.fromstring(client.get(address).content)
    assert titles(client, "/feeds/rss.xml") == ["Bell"]


def test_the_sitemap_lists_all_languages_with_their_editions(client, italian, make_article):
    article = make_article(slug="both")
    edition = article.copy_for_translation(italian.locale, copy_parents=True)
    edition.save_revision().publish()
    make_article(slug="alone")
    hidden = make_article(slug="hidden")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)
    found = {
        url.find("{*}loc").text: {one.get("hreflang"): one.get("href") for one in url.findall("{*}link")}
        for url in root
    }
    both = {"en": article.full_url, "it": edition.full_url}
    assert found[article.full_url] == found[edition.full_url] == both
    assert found["http://testserver/harbour/alone/"] == {}
    assert "http://testserver/it/" in found
    assert not any("hidden" in address for address in found)


def test_the_sitemap_costs_the_same_queries_however_many_pages_there_are(client, italian, make_article):
    def add():
        article = make_article()
        article.copy_for_translation(italian.locale, copy_parents=True).save_revision().publish()

    add()
    few, _response = queries(client, "/sitemap.xml")
    for _each in range(4):
        add()
    many, _response = queries(client, "/sitemap.xml")
    assert few == many
