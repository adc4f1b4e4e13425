"""What other sites and search engines read in a page's head."""

from datetime import datetime

import pytest
from bs4 import BeautifulSoup
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from wagtail_newsblocks.articles.models import Pick
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = pytest.mark.django_db


def head_of(client, url):
    return BeautifulSoup(client.get(url).content, "html.parser").head


def meta(head):
    named = {tag.get("property") or tag.get("name"): tag["content"] for tag in head.select("meta[content]")}
    return {name: content for name, content in named.items() if name not in ("viewport", "color-scheme")}


def test_a_story_is_shared_with_headline_lede_picture_date_and_topics(client, make_article):
    picture = get_image_model().objects.create(title="The basin", file=get_test_image_file("b.png", size=(1800, 1200)))
    article = make_article(
        title="Ferry “Corrin” <late>", lede="<p>It <b>waits</b>.</p>", lead_image=picture, lead_image_alt="A ferry"
    )
    article.topics = [TopicFactory(name="Tides")]
    article.save()
    found = meta(head_of(client, article.get_url()))
    assert found["og:image"].startswith("http://testserver/assets/media/images/")
    assert found.pop("og:image").endswith(".jpg")
    assert datetime.fromisoformat(found.pop("article:published_time")) == article.published_at
    assert datetime.fromisoformat(found.pop("article:modified_time")) == article.last_changed_at
    assert found == {
        "description": "It waits.",
        "og:type": "article",
        "og:title": "Ferry “Corrin” <late>",
        "og:url": f"http://testserver{article.get_url()}",
        "og:site_name": "The Test",
        "og:description": "It waits.",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "A ferry",
        "twitter:card": "summary_large_image",
        "article:section": "Harbour",
        "article:tag": "Tides",
    }


def test_a_story_from_elsewhere_is_shared_under_its_first_address(client, make_article):
    article = make_article(canonical_url="https://example.org/first/")
    head = head_of(client, article.get_url())
    assert head.select_one('link[rel="canonical"]')["href"] == meta(head)["og:url"] == "https://example.org/first/"


def test_a_picture_whose_rights_have_run_out_is_not_shared(client, make_article):
    picture = get_image_model().objects.create(
        title="Old", file=get_test_image_file("b.png", size=(1800, 1200)), expires_on="2020-01-01"
    )
    found = meta(head_of(client, make_article(lead_image=picture, lead_image_alt="Old").get_url()))
    assert "og:image" not in found
    assert "og:image:alt" not in found
    assert found["twitter:card"] == "summary"


def test_a_front_is_shared_with_the_picture_of_its_lead_story(client, make_article, harbour):
    picture = get_image_model().objects.create(title="Basin", file=get_test_image_file("b.png", size=(1800, 1200)))
    harbour.newsblocks_picks = [Pick(article=make_article(lead_image=picture))]
    harbour.search_description = "News of the quays."
    harbour.save()
    found = meta(head_of(client, "/harbour/"))
    assert (found["og:type"], found["og:title"], found["og:description"]) == (
        "website",
        "Harbour",
        "News of the quays.",
    )
    assert found["og:image"].endswith(".jpg")


def test_lists_of_topics_and_people_say_what_they_are(client, make_article):
    article = make_article()
    article.topics = [TopicFactory(slug="tides", name="Tides", description="High and low.")]
    article.save()
    BylineFactory(page=article, contributor=ContributorFactory(slug="ada", name="Ada", job_title="Pilot"))
    assert meta(head_of(client, "/topics/tides/"))["description"] == "High and low."
    assert meta(head_of(client, "/contributors/ada/"))["description"] == "Ada, Pilot"


def test_only_the_first_page_of_a_front_is_canonical(client, make_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 1}
    make_article()
    make_article()
    head = head_of(client, "/harbour/")
    assert head.select_one('link[rel="canonical"]')["href"] == "http://testserver/harbour/"
    page = BeautifulSoup(client.get("/harbour/").content, "html.parser")
    older = "/harbour/" + page.select_one("a[rel=next]")["href"]
    assert not head_of(client, older).select('link[rel="canonical"]')
