"""What an article knows about itself, and what a reader gets of it."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from wagtail_newsblocks.articles.models import ArticleMixin, Byline
from wagtail_newsblocks.articles.models.article import SCHEMA_TYPES
from wagtail_newsblocks.articles.queries import load_credited
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    ContributorFactory,
    ImageFactory,
    SourceFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db


def paragraph(text):
    return {"type": "paragraph", "value": f"<p>{text}</p>"}


def section(heading, *content, anchor=""):
    return {"type": "section", "value": {"heading": heading, "anchor": anchor, "content": list(content)}}


def page_of(client, article):
    response = client.get(article.get_url())
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_every_genre_has_a_schema_type():
    assert set(SCHEMA_TYPES) == set(ArticleMixin.Genre)
    assert ArticleMixin.Genre.OPINION.schema_type == "OpinionNewsArticle"


def test_the_lede_can_be_had_without_markup(make_article):
    article = make_article(lede="<p>Fish &amp; <b>ships</b><br/>return.</p>")
    assert article.lede_text == "Fish & ships return."


CITED = '<p>Late<a linktype="cite" id="3" uid="abcdefgh" locator="" note="">Zoning timetable</a>.</p>'


def test_the_names_of_cited_works_are_no_words_of_the_story(make_article):
    article = make_article(lede=CITED, body=[paragraph(CITED), section("Night", paragraph(CITED))])
    assert article.lede_text == "Late."
    assert article.plain_text == "Late.\nLate.\nNight\nLate."
    assert article.word_count == 4


def test_words_are_counted_when_an_article_is_saved(make_article):
    article = make_article(lede="<p>One two.</p>", body=[paragraph("three four"), section("Five", paragraph("six"))])
    assert article.word_count == 6


def test_reading_takes_at_least_a_minute(make_article):
    assert make_article(body=[]).reading_minutes == 1


def test_reading_time_follows_the_sites_pace(make_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"READING_WORDS_PER_MINUTE": 10}
    assert make_article(lede="", body=[paragraph("word " * 50)]).reading_minutes == 5


def test_counting_the_words_asks_no_database(make_article, django_assert_num_queries):
    article = make_article(body=[section("A", paragraph("b"))])
    fresh = type(article).objects.get(pk=article.pk)
    with django_assert_num_queries(0):
        assert fresh.plain_text.endswith("A\nb")


def test_the_date_of_publication_is_that_of_the_first_publication(make_article):
    article = make_article(live=False, first_published_at=None)
    article.save_revision().publish()
    article.refresh_from_db()
    assert article.published_at == article.first_published_at is not None


def test_a_date_that_an_editor_has_set_is_kept(make_article):
    earlier = timezone.now() - timedelta(days=900)
    article = make_article(live=False, first_published_at=None, published_at=earlier)
    article.save_revision().publish()
    article.refresh_from_db()
    assert article.published_at == earlier


def test_publishing_again_changes_neither_date(make_article):
    article = make_article()
    before = article.published_at
    article.save_revision().publish()
    article.refresh_from_db()
    assert (article.published_at, article.updated_at) == (before, None)


def test_a_draft_has_no_date(make_article):
    assert make_article(live=False, first_published_at=None).published_at is None


def test_a_story_that_a_program_puts_up_without_publishing_it_stands_in_no_list_and_breaks_none(
    client, harbour, make_article, settings
):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 1}
    harbour.add_child(instance=ArticlePage(title="Undated", slug="undated"))
    for title in ("First", "Second"):
        make_article(title=title)
    html = client.get("/harbour/").content.decode()
    assert "Undated" not in html
    assert f"/harbour/archive/{timezone.localdate().year}/" in html
    assert client.get("/harbour/undated/").status_code == 200


@pytest.mark.parametrize(("hours", "is_breaking"), [(1, True), (-1, False)])
def test_news_is_breaking_until_its_time_runs_out(make_article, hours, is_breaking):
    article = make_article(breaking_until=timezone.now() + timedelta(hours=hours))
    assert article.is_breaking is is_breaking


def test_an_anchor_is_made_from_the_heading_and_kept_when_that_is_reworded(make_article):
    article = make_article(body=[section("Who asked for it", paragraph("x"))])
    article.refresh_from_db()
    first = article.contents
    article.body[0].value["heading"] = "Who wanted it"
    article.save_revision().publish()
    article.refresh_from_db()
    assert first == [{"anchor": "who-asked-for-it", "heading": "Who asked for it"}]
    assert article.contents == [{"anchor": "who-asked-for-it", "heading": "Who wanted it"}]


def test_a_revision_that_was_never_saved_as_a_page_has_anchors_too(make_article):
    article = make_article()
    article.body = [("section", {"heading": "New", "content": []})]
    revised = article.save_revision().as_object()
    assert revised.contents == [{"anchor": "new", "heading": "New"}]


def test_a_reader_sees_the_story_in_order(client, make_article):
    article = make_article(
        title="A headline",
        kicker="Quays",
        lede="<p>A lede.</p>",
        dateline="Ostrel",
        body=[paragraph("Opening."), section("First", paragraph("One.")), section("Second", paragraph("Two."))],
    )
    text = page_of(client, article).main.get_text(" ", strip=True)
    places = [text.index(part) for part in ("Quays", "A headline", "A lede.", "Ostrel", "Opening.", "One.", "Two.")]
    assert places == sorted(places)


def test_the_contents_link_to_the_sections(client, make_article):
    article = make_article(body=[section("First", paragraph("One.")), section("Second", paragraph("Two."))])
    page = page_of(client, article)
    targets = [link["href"].removeprefix("#") for link in page.select(".newsblocks-contents a")]
    assert [page.find(id=target).get_text() for target in targets] == ["First", "Second"]


def test_a_story_of_one_section_has_no_list_of_contents(client, make_article):
    article = make_article(body=[section("First", paragraph("One."))])
    assert not page_of(client, article).select(".newsblocks-contents")


def test_bylines_stand_in_order_with_their_roles(client, make_article):
    article = make_article()
    for order, (name, role) in enumerate([("Ada", "reporter"), ("Bo", "reporter"), ("Cy", "photographer")]):
        BylineFactory(page=article, contributor=ContributorFactory(name=name), role=role, sort_order=order)
    lines = [line.get_text(" ", strip=True) for line in page_of(client, article).select(".newsblocks-byline")]
    assert lines == ["By Ada and Bo", "Photographer: Cy"]


def test_the_owner_shows_nowhere(client, make_article, editor):
    editor.first_name = "Secretowner"
    editor.save()
    article = make_article(owner=editor)
    assert b"Secretowner" not in client.get(article.get_url()).content
    assert b"Secretowner" not in client.get("/").content


def test_a_topic_links_to_its_page(client, make_article):
    article = make_article()
    article.topics = [TopicFactory(name="Tides", slug="tides")]
    article.save()
    assert page_of(client, article).select_one("a[rel=tag]")["href"] == "/topics/tides/"


def test_a_story_from_elsewhere_names_its_first_publisher(client, make_article):
    article = make_article(original_publisher="The Elder", canonical_url="https://example.org/elder")
    page = page_of(client, article)
    assert page.select_one("link[rel=canonical]")["href"] == "https://example.org/elder"
    assert page.select_one(".newsblocks-origin").get_text(" ", strip=True) == "First published by The Elder"


def test_a_story_can_be_kept_out_of_search_engines(client, make_article):
    assert page_of(client, make_article(noindex=True)).select_one("meta[name=robots]")["content"] == "noindex"
    assert not page_of(client, make_article()).select("meta[name=robots]")


def test_the_sitemap_lists_a_story_unless_it_is_kept_out(client, make_article):
    make_article(slug="listed")
    make_article(slug="kept-out", noindex=True)
    sitemap = client.get("/sitemap.xml").content
    assert b"/harbour/listed/" in sitemap
    assert b"kept-out" not in sitemap


def test_a_story_is_in_the_language_of_its_locale(client, make_article, newspaper):
    from wagtail.models import Locale

    italian = newspaper.copy_for_translation(Locale.objects.create(language_code="it"))
    italian.save_revision().publish()
    article = make_article(parent=italian, locale=italian.locale)
    response = client.get(article.url, headers={"accept-language": "it"})
    assert b'<html lang="it"' in response.content


def test_a_marked_genre_is_said_and_reporting_is_not(client, make_article):
    assert page_of(client, make_article(genre="opinion")).select_one(".newsblocks-genre").get_text() == "Opinion"
    assert not page_of(client, make_article()).select(".newsblocks-article__header .newsblocks-genre")


def test_markup_in_plain_fields_is_shown_as_text(client, make_article):
    article = make_article(title="<script>x</script>", kicker="<i>k</i>", dateline="<b>d</b>")
    BylineFactory(page=article, contributor=ContributorFactory(name="<u>n</u>"))
    shown = page_of(client, article).main.article
    assert not shown.find_all(["script", "i", "b", "u"])


def test_the_news_section_is_named_only_where_readers_may_see_it(client, make_article, harbour):
    article = make_article()
    assert page_of(client, article).select_one(".newsblocks-kicker a").get_text() == "Harbour"
    harbour.unpublish()
    assert not page_of(client, article).select(".newsblocks-kicker a")


@pytest.fixture
def credit_merged(make_article):
    """Makes articles each with a lead picture of a source that was merged, in two steps."""

    def make(number=1):
        for each in range(number):
            now = SourceFactory(name=f"Harbour Pictures {each}")
            old = SourceFactory(name="Old", merged_into=SourceFactory(name="Older", merged_into=now))
            article = make_article(lead_image_credit_source=old)
        return article

    return make


def test_a_lead_picture_is_credited_to_what_its_source_was_merged_into(credit_merged):
    assert credit_merged().lead_image_credit_line == "Harbour Pictures 0"


def test_lists_of_interfaces_and_documents_name_what_a_merged_source_is_now(client, credit_merged):
    article = credit_merged()
    article.lead_image = ImageFactory()
    article.save_revision().publish()
    (in_list,) = client.get("/api/newsblocks/articles/").json()["items"]
    v2 = {"type": "newsblocks_pages.ArticlePage", "fields": "lead_picture"}
    (in_v2,) = client.get("/api/v2/pages/", v2).json()["items"]
    document = client.get(f"/api/newsblocks/articles/{article.pk}/article.jsonld").json()
    found = [in_list["lead_image"]["credit"], in_v2["lead_picture"]["credit"], document["image"][0]["creditText"]]
    assert found == ["Harbour Pictures 0"] * 3


def test_whom_many_lead_pictures_are_credited_to_takes_a_query_a_merger(credit_merged, django_assert_num_queries):
    credit_merged(3)
    articles = list(ArticlePage.objects.select_related("lead_image_credit_source").order_by("pk"))
    with django_assert_num_queries(2):
        load_credited(articles)
        assert [one.lead_image_credit_line for one in articles] == [f"Harbour Pictures {each}" for each in range(3)]


def test_a_byline_names_contributor_and_role(make_article):
    byline = BylineFactory(page=make_article(), contributor=ContributorFactory(name="Ada"))
    assert str(byline) == "Ada (Reporter)"
    assert Byline.objects.get().contributor.name == "Ada"
