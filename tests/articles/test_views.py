"""The pages of topics and contributors."""

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Locale

from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = pytest.mark.django_db


def page_of(client, url, **options):
    response = client.get(url, **options)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def with_topic(article, topic):
    article.topics = [topic]
    article.save()
    return article


def test_a_topic_lists_its_articles(client, make_article):
    topic = TopicFactory(name="Tides", description="High and low.")
    with_topic(make_article(title="Yes"), topic)
    make_article(title="No")
    page = page_of(client, topic.get_absolute_url())
    assert page.h1.get_text() == "Tides"
    assert [link.get_text() for link in page.select(".newsblocks-card__headline a")] == ["Yes"]


def test_a_topic_of_drafts_only_is_not_found(client, make_article):
    topic = TopicFactory()
    with_topic(make_article(live=False), topic)
    assert client.get(topic.get_absolute_url()).status_code == 404


def test_of_topics_with_one_address_that_of_the_readers_language_is_shown(client, make_article):
    italian = Locale.objects.create(language_code="it")
    with_topic(make_article(), TopicFactory(slug="porto", name="Porto (wine)"))
    with_topic(make_article(), TopicFactory(slug="porto", name="Porto", locale=italian))
    headings = {
        language: page_of(client, "/topics/porto/", headers={"accept-language": language}).h1.get_text()
        for language in ("en", "it")
    }
    assert headings == {"en": "Porto (wine)", "it": "Porto"}


def test_a_topic_that_a_translation_took_over_is_found_in_either_language(client, make_article):
    with_topic(make_article(), TopicFactory(slug="tides", name="Tides"))
    Locale.objects.create(language_code="it")
    assert page_of(client, "/topics/tides/", headers={"accept-language": "it"}).h1.get_text() == "Tides"


def test_a_contributor_has_a_page_with_biography_and_articles(client, make_article):
    contributor = ContributorFactory(name="Ada", job_title="Reporter", biography="<p>Rows.</p>", language="it")
    BylineFactory(page=make_article(title="Yes"), contributor=contributor)
    BylineFactory(page=make_article(title="No"))
    page = page_of(client, contributor.get_absolute_url())
    assert page.select_one("[lang=it]").get_text(" ", strip=True) == "Ada Reporter Rows."
    assert [link.get_text() for link in page.select(".newsblocks-card__headline a")] == ["Yes"]


def test_an_article_with_two_bylines_of_one_person_is_listed_once(client, make_article):
    contributor = ContributorFactory()
    article = make_article()
    BylineFactory(page=article, contributor=contributor, role="reporter")
    BylineFactory(page=article, contributor=contributor, role="photographer")
    page = page_of(client, contributor.get_absolute_url())
    assert len(page.select(".newsblocks-card")) == 1


def test_a_contributor_of_whom_readers_see_nothing_is_not_found(client, make_article):
    contributor = ContributorFactory()
    BylineFactory(page=make_article(live=False), contributor=contributor)
    assert client.get(contributor.get_absolute_url()).status_code == 404


@pytest.mark.parametrize(
    "url", ["/topics/none/", "/contributors/none/", "/contributors/no ne/", "/topics/%F0%9F%8E%A3/"]
)
def test_what_is_not_there_is_not_found(client, make_article, url):
    make_article()
    assert client.get(url).status_code == 404


def test_the_users_account_shows_nowhere(client, make_article, editor):
    contributor = ContributorFactory(user=editor)
    BylineFactory(page=make_article(), contributor=contributor)
    html = client.get(contributor.get_absolute_url()).content
    assert b"editor@example.org" not in html


def test_a_card_says_the_language_of_its_story(client, newspaper, make_article):
    italian = newspaper.copy_for_translation(Locale.objects.create(language_code="it"))
    italian.save_revision().publish()
    contributor = ContributorFactory()
    for title, fields in (("Ferry", {}), ("Traghetto", {"parent": italian, "locale": italian.locale})):
        BylineFactory(page=make_article(title=title, **fields), contributor=contributor)
    cards = page_of(client, contributor.get_absolute_url()).select(".newsblocks-card")
    assert {card.select_one(".newsblocks-card__headline").get_text(): card["lang"] for card in cards} == {
        "Ferry": "en",
        "Traghetto": "it",
    }
