"""Where to read on after a story, when its editor has chosen nothing."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from wagtail.models import Locale

from wagtail_newsblocks.pages.models import NewsSectionPage
from wagtail_newsblocks.testing.factories import TopicFactory

pytestmark = pytest.mark.django_db


def related(client, article):
    page = BeautifulSoup(client.get(article.get_url()).content, "html.parser")
    return [link.get_text() for link in page.select(".newsblocks-more .newsblocks-card__headline a")]


@pytest.fixture
def publish(make_article):
    """Makes a live article, each a day older than the one before."""
    now = timezone.now()
    made = []

    def publish(title, *topics, **fields):
        made.append(title)
        article = make_article(title=title, published_at=now - timedelta(days=len(made)), **fields)
        if topics:
            article.topics = topics
            article.save()
        return article

    return publish


@pytest.fixture
def culture(newspaper):
    return newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))


def test_stories_on_the_same_topic_come_before_newer_ones_of_the_news_section(client, publish, culture):
    tides = TopicFactory()
    article = publish("Read", tides)
    publish("Same section")
    publish("Same topic", tides, parent=culture)
    publish("Neither", parent=culture)
    assert related(client, article) == ["Same topic", "Same section"]


def test_the_newest_four_are_shown(client, publish):
    article = publish("Read")
    for number in range(1, 7):
        publish(f"Story {number}")
    assert related(client, article) == ["Story 1", "Story 2", "Story 3", "Story 4"]


@pytest.mark.parametrize("in_section", [False, True])
def test_what_an_editor_has_chosen_takes_their_place(client, publish, in_section):
    other = publish("Chosen")
    chosen = {"type": "related_articles", "value": {"heading": "", "articles": [other.pk]}}
    section = {"type": "section", "value": {"heading": "More", "anchor": "", "content": [chosen]}}
    article = publish("Read", body=[section if in_section else chosen])
    assert related(client, article) == []


def test_advertising_is_never_recommended(client, publish):
    article = publish("Read")
    publish("Bought", genre="sponsored")
    assert related(client, article) == []


def test_drafts_and_other_languages_are_never_recommended(client, publish):
    article = publish("Read")
    publish("Draft", live=False)
    publish("Altrove", locale=Locale.objects.create(language_code="it"))
    assert related(client, article) == []
