"""The front page, news sections and archives, as a reader walks through them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from wagtail_newsblocks.articles.models import Pick
from wagtail_newsblocks.articles.queries import archive_years, batch_after
from wagtail_newsblocks.pages.models import ArticlePage, NewsSectionPage

pytestmark = pytest.mark.django_db


def day(year, month, number, hour=12):
    return datetime(year, month, number, hour, tzinfo=ZoneInfo("Europe/Rome"))


def headlines(client, url):
    response = client.get(url)
    assert response.status_code == 200, url
    page = BeautifulSoup(response.content, "html.parser")
    return [link.get_text() for link in page.select(".newsblocks-card__headline a")]


def links(client, url, selector):
    page = BeautifulSoup(client.get(url).content, "html.parser")
    return [link["href"] for link in page.select(selector)]


def walk(client, url):
    """All headlines, batch after batch, by the links that a reader follows."""
    found = headlines(client, url)
    for href in links(client, url, "a[rel=next]"):
        found += walk(client, url.partition("?")[0] + href)
    return found


@pytest.fixture
def dated(make_article):
    return lambda title, *date, **fields: make_article(title=title, published_at=day(*date), **fields)


def test_the_newest_story_comes_first(client, dated):
    dated("Older", 2026, 1, 1)
    dated("Newer", 2026, 1, 2)
    assert headlines(client, "/harbour/") == ["Newer", "Older"]


def test_the_front_page_lists_all_news_sections(client, dated, newspaper):
    culture = newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    dated("Boats", 2026, 1, 1)
    dated("Songs", 2026, 1, 2, parent=culture)
    assert headlines(client, "/") == ["Songs", "Boats"]
    assert headlines(client, "/culture/") == ["Songs"]


def test_a_news_section_lists_those_nested_in_it(client, dated, harbour):
    ferries = harbour.add_child(instance=NewsSectionPage(title="Ferries", slug="ferries"))
    dated("Night ferry", 2026, 1, 1, parent=ferries)
    assert headlines(client, "/harbour/") == ["Night ferry"]
    assert headlines(client, "/harbour/ferries/") == ["Night ferry"]


def test_an_article_in_a_nested_news_section_is_found_at_its_address(client, dated, harbour):
    ferries = harbour.add_child(instance=NewsSectionPage(title="Ferries", slug="ferries"))
    article = dated("Night ferry", 2026, 1, 1, parent=ferries)
    assert b"Night ferry" in client.get(f"/harbour/ferries/{article.slug}/").content
    assert client.get(f"/ferries/{article.slug}/").status_code == 404
    assert client.get(f"/harbour/ferries/{article.slug}/more/").status_code == 404


def test_chosen_stories_stand_on_top_in_the_order_chosen(client, dated, harbour):
    oldest = dated("Oldest", 2024, 1, 1)
    middle = dated("Middle", 2025, 1, 1)
    dated("Newest", 2026, 1, 1)
    harbour.lead_story = oldest
    harbour.newsblocks_picks = [Pick(article=middle)]
    harbour.save()
    assert headlines(client, "/harbour/") == ["Oldest", "Middle", "Newest"]


def test_a_story_chosen_twice_shows_once(client, dated, harbour):
    article = dated("Once", 2026, 1, 1)
    harbour.lead_story = article
    harbour.newsblocks_picks = [Pick(article=article)]
    harbour.save()
    assert headlines(client, "/harbour/") == ["Once"]


def test_a_chosen_story_that_is_not_public_is_left_out(client, dated, harbour):
    dated("Public", 2026, 1, 1)
    harbour.lead_story = dated("Draft", 2026, 1, 2, live=False)
    harbour.save()
    assert headlines(client, "/harbour/") == ["Public"]


def test_an_empty_news_section_says_so(client, harbour):
    assert b"No stories yet." in client.get("/harbour/").content


def test_older_stories_follow_and_each_shows_once(client, dated, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 2}
    for number in range(1, 8):
        dated(f"Story {number}", 2026, 1, number)
    assert walk(client, "/harbour/") == [f"Story {number}" for number in range(7, 0, -1)]


def test_stories_of_the_same_moment_are_all_shown(client, dated, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 2}
    for number in range(5):
        dated(f"Story {number}", 2026, 1, 1)
    assert sorted(walk(client, "/harbour/")) == [f"Story {number}" for number in range(5)]


def test_a_story_published_while_somebody_reads_shifts_nothing(dated, harbour, site, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 2}
    for number in range(1, 5):
        dated(f"Story {number}", 2026, 1, number)
    first = batch_after(harbour.articles(site), "")
    dated("Fresh", 2026, 2, 1)
    second = batch_after(harbour.articles(site), first.next_cursor)
    assert [article.title for article in second.articles] == ["Story 2", "Story 1"]


@pytest.mark.parametrize(
    "cursor",
    [
        "x",
        "2026-01-01",
        "2026-01-01T00:00:00_1",
        "2026-13-01T00:00:00+00:00_1",
        "_",
        "%00_1",
        "2026-01-01T00:00:00+00:00_" + "9" * 40,
        "0001-01-01T00:00:00+01:00_1",
        "9999-12-31T23:59:59-01:00_1",
    ],
)
def test_a_cursor_that_is_none_is_not_found(client, dated, cursor):
    dated("Story", 2026, 1, 1)
    assert client.get("/harbour/", {"before": cursor}).status_code == 404
    assert client.get("/", {"before": cursor}).status_code == 404


def test_a_page_behind_the_first_leads_back_to_the_newest(client, dated, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 1}
    dated("A", 2026, 1, 1)
    dated("B", 2026, 1, 2)
    dated("C", 2026, 1, 3)
    older = "/harbour/" + links(client, "/harbour/", "a[rel=next]")[0]
    assert links(client, older, ".newsblocks-pages__newest") == ["/harbour/"]


def test_the_archive_leads_to_each_year(client, dated):
    dated("A", 2023, 5, 1)
    dated("B", 2026, 1, 1)
    years = links(client, "/harbour/", ".newsblocks-archive a")
    assert years == [f"/harbour/archive/{year}/" for year in (2026, 2025, 2024, 2023)]


def test_an_archived_year_and_month_show_their_stories(client, dated):
    dated("May", 2025, 5, 31)
    dated("June", 2025, 6, 1)
    dated("Next year", 2026, 5, 1)
    assert headlines(client, "/harbour/archive/2025/") == ["June", "May"]
    assert headlines(client, "/harbour/archive/2025/5/") == ["May"]


def test_the_months_of_the_archive_are_those_of_the_readers_clock(client, make_article):
    make_article(title="New Year", published_at=datetime(2025, 12, 31, 23, 30, tzinfo=ZoneInfo("UTC")))
    assert headlines(client, "/harbour/archive/2026/1/") == ["New Year"]
    assert client.get("/harbour/archive/2025/12/").status_code == 404


@pytest.mark.parametrize(
    "when",
    ["2024/", "2025/13/", "2025/0/", "0/", "1/", "1/1/", "9999/", "9999/12/", "99999/", "99999999999/"],
)
def test_a_time_without_stories_is_not_found(client, dated, when):
    dated("A", 2025, 5, 1)
    assert client.get(f"/harbour/archive/{when}").status_code == 404
    assert client.get(f"/archive/{when}").status_code == 404


def test_no_stories_have_no_years():
    assert archive_years(ArticlePage.objects.all()) == []


def test_a_card_shows_kicker_lede_byline_and_date(client, dated):
    from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory

    article = dated("Story", 2026, 1, 2, kicker="Quays", lede="<p>One <b>sentence</b>.</p>")
    BylineFactory(page=article, contributor=ContributorFactory(name="Ada"))
    page = BeautifulSoup(client.get("/harbour/").content, "html.parser")
    card = page.select_one(".newsblocks-card").get_text(" ", strip=True)
    assert [part in card for part in ("Quays", "One sentence.", "Ada", "January 2, 2026")] == [True] * 4


def test_breaking_news_is_marked_on_its_card(client, dated):
    dated("Story", 2026, 1, 2, breaking_until=timezone.now() + timedelta(hours=1))
    assert b"newsblocks-breaking" in client.get("/harbour/").content


def test_a_draft_news_section_is_not_found(client, harbour, dated):
    article = dated("Story", 2026, 1, 1)
    harbour.unpublish()
    assert client.get("/harbour/").status_code == 404
    assert client.get(article.get_url()).status_code == 200


@pytest.fixture
def culture(newspaper):
    return newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))


def desks(client, url):
    page = BeautifulSoup(client.get(url).content, "html.parser")
    return {
        desk.h2.get_text(): [link.get_text() for link in desk.select(".newsblocks-card__headline a")]
        for desk in page.select(".newsblocks-desk")
    }


def test_the_front_page_goes_on_with_the_newest_of_each_news_section(client, dated, harbour, culture):
    for number in range(1, 13):
        dated(f"Boat {number}", 2026, 2, number)
        dated(f"Song {number}", 2026, 1, number, parent=culture)
    found = desks(client, "/")
    assert headlines(client, "/")[:7] == [f"Boat {number}" for number in range(12, 5, -1)]
    assert found == {
        "Harbour": ["Boat 5", "Boat 4", "Boat 3", "Boat 2"],
        "Culture": ["Song 12", "Song 11", "Song 10", "Song 9"],
    }


def test_a_news_section_without_further_stories_is_left_out(client, dated, culture, harbour):
    for number in range(1, 9):
        dated(f"Boat {number}", 2026, 2, number)
    assert desks(client, "/") == {"Harbour": ["Boat 1"]}


def test_a_draft_news_section_has_no_desk(client, dated, culture):
    for number in range(1, 9):
        dated(f"Boat {number}", 2026, 2, number)
        dated(f"Song {number}", 2026, 1, number, parent=culture)
    culture.unpublish()
    assert list(desks(client, "/")) == ["Harbour"]


def test_stories_chosen_by_hand_leave_less_room_for_the_newest(client, dated, newspaper, harbour):
    chosen = [dated(f"Chosen {number}", 2025, 1, number) for number in range(1, 5)]
    for number in range(1, 9):
        dated(f"Boat {number}", 2026, 2, number)
    newspaper.newsblocks_picks = [Pick(article=article, sort_order=order) for order, article in enumerate(chosen)]
    newspaper.save()
    above = [f"Chosen {number}" for number in range(1, 5)] + ["Boat 8", "Boat 7", "Boat 6"]
    assert headlines(client, "/")[:7] == above
    assert desks(client, "/") == {"Harbour": ["Boat 5", "Boat 4", "Boat 3", "Boat 2"]}


def test_behind_the_front_page_every_story_is_reached(client, dated, culture, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 5}
    for number in range(1, 9):
        dated(f"Boat {number}", 2026, 2, number)
        dated(f"Song {number}", 2026, 1, number, parent=culture)
    assert set(walk(client, "/")) == {f"{what} {number}" for what in ("Boat", "Song") for number in range(1, 9)}


def test_a_news_section_has_no_desks(client, dated, harbour):
    ferries = harbour.add_child(instance=NewsSectionPage(title="Ferries", slug="ferries"))
    for number in range(1, 13):
        dated(f"Ferry {number}", 2026, 2, number, parent=ferries)
    assert desks(client, "/harbour/") == {}
    assert len(headlines(client, "/harbour/")) == 12
