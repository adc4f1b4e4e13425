"""Lists of Wagtail's API v2, and rich text in the format that is asked for."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail import VERSION

from tests.bodies import every_block
from tests.over_v3 import without_keys
from tests.searching import searches
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    CitedWorkFactory,
    ImageFactory,
    NoticeFactory,
    SourceFactory,
    TopicFactory,
)

pytestmark = [pytest.mark.slow, searches, pytest.mark.usefixtures("indexed")]

has_v3 = pytest.mark.skipif(VERSION < (8,), reason="Wagtail 8 brings API v3.")
LIST = {"type": "newsblocks_pages.ArticlePage"}


@pytest.fixture
def make_full_article(make_article, newspaper):
    """Makes articles that name a picture, sources, works, a topic and a contributor of their own, and a correction."""

    def make():
        article = make_article(
            body=[{"type": name, "value": value} for name, value in every_block(newspaper).items()],
            lead_image=ImageFactory(),
            lead_image_credit_source=SourceFactory(),
            further_sources=[{"type": "work", "value": CitedWorkFactory().pk}],
        )
        BylineFactory(page=article)
        article.topics = [TopicFactory()]
        article.save_revision().publish()
        NoticeFactory(page=article)
        return article

    return make


def listed(client, **query):
    response = client.get("/api/v2/pages/", {**LIST, "limit": 20, **query})
    assert response.status_code == 200, response.content
    return response.json()["items"]


@pytest.mark.parametrize(
    "fields", ["*", "attribution", "credits,about,lead_picture,notices,is_retracted", "body,about"]
)
def test_a_list_of_20_costs_as_many_queries_as_one_of_5(client, make_full_article, fields):
    def cost(number):
        for _each in range(number):
            make_full_article()
        listed(client, fields=fields)  # renditions are made once
        with CaptureQueriesContext(connection) as captured:
            found = listed(client, fields=fields)
        return len(found), len(captured)

    few, many = cost(5), cost(15)
    assert (few[0], many[0]) == (5, 20)
    assert many[1] == few[1]


def test_a_list_gives_of_each_story_what_its_own_address_gives(client, make_full_article):
    article = make_full_article()
    make_full_article()
    (in_list,) = [one for one in listed(client, fields="*") if one["id"] == article.pk]
    alone = client.get(f"/api/v2/pages/{article.pk}/", {"fields": "*"}).json()
    assert alone["meta"].pop("parent")
    assert without_keys(in_list) == without_keys(alone)


def test_a_list_of_pages_of_all_types_is_given(client, make_full_article):
    article = make_full_article()
    items = client.get("/api/v2/pages/", {"fields": "*"}).json()["items"]
    assert article.pk in [one["id"] for one in items]


@pytest.fixture
def linked(make_article, harbour):
    """A live article with a link to a page in its lede and in a paragraph."""
    link = f'<p>See <a linktype="page" id="{harbour.pk}">there</a>.</p>'
    return make_article(lede=link, body=[{"type": "paragraph", "value": link}])


EXPANDED = '<p>See <a href="/harbour/">there</a>.</p>'
INTERFACES = ["v2", pytest.param("v3", marks=has_v3)]


@pytest.mark.parametrize("interface", INTERFACES)
def test_rich_text_is_given_as_stored_unless_html_is_asked_for(client, linked, interface):
    address = f"/api/{interface}/pages/{linked.pk}/"
    stored, asked = client.get(address).json(), client.get(address, {"rich_text_format": "html"}).json()
    assert 'linktype="page"' in stored["lede"]
    assert stored["body"][0]["value"] == stored["lede"]
    assert (asked["lede"], asked["body"][0]["value"]) == (EXPANDED, EXPANDED)


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_site_has_its_rich_text_given_as_html_throughout(client, linked, settings, interface):
    settings.WAGTAILAPI_RICH_TEXT_FORMAT = "html"
    given = client.get(f"/api/{interface}/pages/{linked.pk}/").json()
    assert (given["lede"], given["body"][0]["value"]) == (EXPANDED, EXPANDED)
    (item,) = listed(client, fields="lede,body")
    assert (item["lede"], item["body"][0]["value"]) == (EXPANDED, EXPANDED)


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_format_that_there_is_not_is_a_clear_error(client, linked, interface):
    response = client.get(f"/api/{interface}/pages/{linked.pk}/", {"rich_text_format": "prose"})
    assert response.status_code in {400, 422}
    assert "html" in response.content.decode()
