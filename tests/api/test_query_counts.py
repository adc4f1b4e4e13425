"""How many queries an answer takes: the same however many articles it has, and however much they name."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.api.stories import an_image, full_story
from tests.syndication.stories import attributed, party, quotation
from wagtail_newsblocks.pages.models import NewsSectionPage
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, NoticeFactory, TopicFactory

pytestmark = [pytest.mark.slow, pytest.mark.django_db, pytest.mark.usefixtures("indexed")]

LIST = 9
"""The site; keys and cards of the articles; their pictures, renditions, bylines and contributors; news sections, topics."""

WHOLE = 19
"""The site and the article; topics; works, their authors and numbers, sources and disclosures; pictures and renditions;
files; pages that it names and its translations; works that are cited in its texts, and three for links in them; the
locale of labels; bylines; notices; comments."""


def queries(get, *place, **query):
    get(*place, **query)  # renditions, content types and who publishes the site are known from now on
    with CaptureQueriesContext(connection) as captured:
        answer = get(*place, **query)
    assert answer.status_code == 200
    return len(captured), answer.json()


@pytest.fixture
def make_many(make_article, harbour):
    """Makes articles that each have all that is shown in a list, of their own."""

    def make(count, source):
        for number in range(count):
            article = make_article(
                lead_image=an_image(f"quay-{number}"), body=[quotation(text="We came.", source=source.pk)]
            )
            BylineFactory(page=article, contributor=ContributorFactory())
            article.topics = [TopicFactory(), TopicFactory()]
            article.save()
            NoticeFactory(page=article)
            harbour.add_child(instance=NewsSectionPage(title=f"Quay {number}", lead_story=article))

    return make


def test_a_list_costs_the_same_at_five_and_at_twenty(get, make_many):
    source = party("Agency")
    make_many(5, source)
    few, page = queries(get, "articles", limit=20)
    assert len(page["items"]) == 5
    make_many(15, source)
    many, page = queries(get, "articles", limit=20)
    assert len(page["items"]) == 20
    assert (few, many) == (LIST, LIST)


@pytest.mark.parametrize(
    ("name", "count"), [("topics", 3), ("contributors", 3), ("news-sections", 9), ("sources", 7), ("corrections", 4)]
)
def test_so_do_the_others(get, make_many, name, count):
    source = party("Agency", "a label")
    make_many(5, source)
    few, _page = queries(get, name, limit=50)
    make_many(15, source)
    many, _page = queries(get, name, limit=50)
    assert (few, many) == (count, count)


def test_an_article_costs_the_same_however_much_it_names(get, make_article):
    small = full_story(make_article, slug="small")
    few, _given = queries(get, "articles", small.pk)
    large = attributed(make_article, 20)
    for block in [*small.body.get_prep_value()] * 2:
        large.body.append(
            (block["type"], small.body.stream_block.child_blocks[block["type"]].to_python(block["value"]))
        )
    large.lead_image = small.lead_image
    large.save()
    for number in range(10):
        BylineFactory(page=large)
        NoticeFactory(page=large)
        large.topics.add(TopicFactory(slug=f"large-{number}"))
    large.save()
    many, given = queries(get, "articles", large.pk)
    assert len(given["blocks"]) > 50
    assert few == WHOLE
    assert many == WHOLE
