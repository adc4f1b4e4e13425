"""What readers find, and what they do not."""

from datetime import timedelta
from urllib.parse import quote

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.searching import searches
from wagtail_newsblocks.articles import queries
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory

pytestmark = [searches, pytest.mark.slow, pytest.mark.usefixtures("indexed")]


@pytest.fixture
def publish(make_article):
    """Makes a live article that the search knows."""

    def publish(title, **fields):
        article = make_article(title=title, **fields)
        article.save_revision().publish() if article.live else None
        return article

    return publish


def page_of(client, **query):
    response = client.get("/search/", query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def headlines(page):
    return [link.get_text() for link in page.select(".newsblocks-card__headline a")]


def status(page):
    return " ".join(page.select_one(".newsblocks-search__found").get_text().split())


def test_a_story_is_found_by_its_headline_its_lede_and_its_text(client, publish):
    publish("Lanterns return")
    publish("Quiet", lede="<p>The lanterns are back.</p>")
    publish("Night", body=[{"type": "paragraph", "value": "<p>Forty lanterns.</p>"}])
    publish("Elsewhere")
    assert sorted(headlines(page_of(client, q="lanterns"))) == ["Lanterns return", "Night", "Quiet"]


def test_a_story_is_not_found_by_the_names_of_works_that_it_cites(client, publish):
    cited = '<p>Lanterns<a linktype="cite" id="3" uid="abcdefgh">Zoning timetable</a>.</p>'
    publish("Quiet", lede=cited, body=[{"type": "paragraph", "value": cited}])
    assert headlines(page_of(client, q="lanterns")) == ["Quiet"]
    assert headlines(page_of(client, q="timetable")) == []


def test_a_story_is_found_by_the_name_in_its_byline(client, publish):
    article = publish("Story")
    BylineFactory(page=article, contributor=ContributorFactory(name="Hedvig Askeland"))
    article.save_revision().publish()
    assert headlines(page_of(client, q="askeland")) == ["Story"]


def test_stories_with_all_words_come_alone_and_else_those_with_some(client, publish):
    publish("Ferry at night")
    publish("Ferry by day")
    both = page_of(client, q="ferry night")
    assert (headlines(both), status(both)) == (["Ferry at night"], "1 story for “ferry night”.")
    some = page_of(client, q="ferry submarine")
    assert sorted(headlines(some)) == ["Ferry at night", "Ferry by day"]
    assert "these have some" in status(some)


def test_what_is_not_there_is_said_kindly(client, publish):
    assert status(page_of(client, q="submarine")) == "Nothing found for “submarine”."


def test_without_words_there_is_only_the_form(client, publish):
    publish("Story")
    page = page_of(client, q="   ")
    assert headlines(page) == []
    assert not page.select(".newsblocks-search__found")
    assert page.select_one("form[role=search] input[name=q]")


def test_the_words_stay_in_the_field_and_cannot_break_out_of_it(client, publish):
    page = page_of(client, q='"><script>x</script>')
    assert page.select_one("input[name=q]")["value"] == '"><script>x</script>'
    assert not page.select("main script")


@pytest.mark.parametrize(
    "words", ["a" * 5_000, "\0", "ferry\0night", '"', "'", "ferry AND", "(", "*", "NEAR/2", "-", "%", "\\", "🚢"]
)
def test_no_words_break_the_search(client, publish, words):
    publish("Ferry at night")
    assert client.get(f"/search/?q={quote(words)}").status_code == 200


def test_search_pages_are_kept_out_of_search_engines(client, newspaper):
    assert page_of(client, q="x").select_one('meta[name="robots"]')["content"] == "noindex"


def test_the_newest_can_come_first(client, publish):
    now = timezone.now()
    publish("Ferry ferry ferry", published_at=now - timedelta(days=2))
    publish("Night ferry", published_at=now - timedelta(days=1))
    assert headlines(page_of(client, q="ferry", sort="newest")) == ["Night ferry", "Ferry ferry ferry"]


def test_what_readers_may_not_see_is_not_found(client, publish):
    publish("Ferry seen")
    publish("Ferry draft", live=False)
    publish("Ferry expired", expire_at=timezone.now() - timedelta(hours=1))
    hidden = publish("Ferry restricted")
    PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.LOGIN)
    page = page_of(client, q="ferry")
    assert (headlines(page), status(page)) == (["Ferry seen"], "1 story for “ferry”.")


def test_only_the_readers_language_is_searched(client, publish, italian):
    publish("Ostrel ferry")
    publish("Ostrel traghetto", parent=italian, locale=italian.locale)
    assert headlines(page_of(client, q="ostrel")) == ["Ostrel ferry"]
    italian_page = BeautifulSoup(client.get("/it/search/?q=ostrel").content, "html.parser")
    assert headlines(italian_page) == ["Ostrel traghetto"]


def walk(client, url):
    page = BeautifulSoup(client.get(url).content, "html.parser")
    following = page.select_one("a[rel=next]")
    return headlines(page) + (walk(client, f"/search/{following['href']}") if following else [])


def test_further_pages_show_each_story_once(client, publish, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 2}
    for number in range(5):
        publish(f"Ferry {number}")
    for order in ("best", "newest"):
        assert sorted(walk(client, f"/search/?q=ferry&sort={order}")) == [f"Ferry {number}" for number in range(5)]
    last = page_of(client, q="ferry", page="99")
    assert "Page 3 of 3" in last.get_text()
    assert last.select_one("a[rel=prev]")["href"].endswith("page=2")


def test_more_hits_than_are_looked_at_are_called_the_best(client, publish, monkeypatch):
    monkeypatch.setattr(queries, "MAX_HITS", 2)
    for number in range(3):
        publish(f"Ferry {number}")
    assert status(page_of(client, q="ferry")) == "The best 2 stories for “ferry”."


def test_many_hits_cost_what_few_cost(client, publish):
    def cost():
        client.get("/search/?q=ferry")
        with CaptureQueriesContext(connection) as captured:
            client.get("/search/?q=ferry")
        return len(captured)

    for number in range(3):
        BylineFactory(page=publish(f"Ferry {number}"))
    few = cost()
    for number in range(17):
        BylineFactory(page=publish(f"Ferry again {number}"))
    assert cost() == few
