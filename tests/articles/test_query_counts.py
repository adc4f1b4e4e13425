"""Lists and pages cost the same number of queries however much they show."""

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Site

from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    CitedWorkFactory,
    ContributorFactory,
    DisclosureFactory,
    SourceFactory,
    TopicFactory,
)

pytestmark = [pytest.mark.slow, pytest.mark.django_db, pytest.mark.usefixtures("indexed")]


@pytest.fixture
def images(db):
    model = get_image_model()
    return [
        model.objects.create(title=f"Picture {number}", file=get_test_image_file(f"{number}.png", size=(64, 48)))
        for number in range(3)
    ]


def queries(client, url):
    client.get(url)  # renditions, content types and sites are there from now on
    with CaptureQueriesContext(connection) as captured:
        response = client.get(url)
    assert response.status_code == 200
    return len(captured)


def figure(image):
    picture = {"image": image.pk, "alt_text": "A picture", "decorative": False}
    return {"image": picture, "caption": "<p>Caption</p>", "credit": "", "source_link": ""}


def every_block(images, document, article):
    """Ten blocks, of which six name something in the database."""
    return [
        {"type": "paragraph", "value": "<p>Words.</p>"},
        {"type": "figure", "value": figure(images[1])},
        {"type": "gallery", "value": {"heading": "", "pictures": [figure(images[1]), figure(images[2])]}},
        {"type": "document", "value": {"document": document.pk, "title": "", "description": ""}},
        {"type": "media", "value": {"kind": "audio", "title": "Sound", "file": document.pk}},
        {"type": "related_articles", "value": {"heading": "", "articles": [article.pk]}},
        {"type": "quotation", "value": {"text": "Words", "speaker": "Ada", "role": "", "language": ""}},
        {"type": "fact_box", "value": {"heading": "Facts", "body": "<p>Facts.</p>"}},
        {"type": "table", "value": {"caption": "", "header_row": True, "rows": [["<p>a</p>"], ["<p>b</p>"]]}},
        {"type": "imported_html", "value": "<p>old</p>"},
    ]


@pytest.fixture
def full_article(make_article, images):
    document = get_document_model().objects.create(title="Paper", file=ContentFile(b"x", "paper.txt"))
    other = make_article()

    def make(blocks):
        unit = every_block(images, document, other)
        body = [
            *unit * (blocks // 20),
            {"type": "section", "value": {"heading": "A", "content": unit * (blocks // 20)}},
        ]
        article = make_article(body=body, lead_image=images[0])
        for role in ("reporter", "photographer"):
            BylineFactory(page=article, role=role, contributor=ContributorFactory(portrait=images[2]))
        article.topics = [TopicFactory(), TopicFactory()]
        article.save()
        return article

    return make


def test_an_article_of_200_blocks_costs_as_many_queries_as_one_of_20_and_at_most_13(client, full_article):
    few = queries(client, full_article(20).get_url())
    many = queries(client, full_article(200).get_url())
    assert many == few <= 13  # of which one asks whether readers can comment


def test_links_in_the_text_cost_the_same_for_two_paragraphs_and_two_hundred(client, make_article):
    target = make_article()

    def article(count):
        link = {"type": "paragraph", "value": f'<p><a linktype="page" id="{target.pk}">there</a></p>'}
        return make_article(body=[link] * count)

    assert queries(client, article(2).get_url()) == queries(client, article(200).get_url())


def make_articles(make_article, count, images=()):
    contributor, topic = ContributorFactory(), TopicFactory()
    for number in range(count):
        article = make_article(lead_image=images[number % 3] if images else None)
        BylineFactory(page=article, contributor=contributor)
        article.topics.add(topic)
        article.save()
    return contributor, topic


@pytest.mark.parametrize("address", ["/", "/harbour/", "/harbour/archive/{year}/", "{topic}", "{contributor}"])
def test_a_list_of_articles_costs_the_same_for_three_and_for_a_full_page(
    client, make_article, images, settings, address
):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 30}

    def cost(count):
        contributor, topic = make_articles(make_article, count, images)
        return queries(
            client,
            address.format(
                year=timezone.localdate().year,
                topic=topic.get_absolute_url(),
                contributor=contributor.get_absolute_url(),
            ),
        )

    assert cost(3) == cost(20)


def test_asking_for_the_articles_of_readers_is_one_query(make_article, harbour, django_assert_num_queries):
    make_article()
    site = Site.objects.get()
    Site.get_site_root_paths()
    with django_assert_num_queries(1):
        assert len(harbour.articles(site)) == 1


def test_the_sort_key_is_indexed():
    from wagtail_newsblocks.articles.queries import get_article_model

    assert get_article_model()._meta.get_field("published_at").db_index


def attributed(make_article, number):
    """A live article with that many works, each quoted and carried, from sources with labels."""
    body = []
    for _each in range(number):
        work = CitedWorkFactory(agency=SourceFactory())
        DisclosureFactory(source=work.publisher)
        body.append(
            {
                "type": "quotation",
                "value": {
                    "text": "We came.",
                    "source": work.agency_id,
                    "work": work.pk,
                    "hops": [{"party": work.publisher_id, "work": work.pk}],
                },
            }
        )
    further = [{"type": "work", "value": CitedWorkFactory().pk}]
    return make_article(body=body, further_sources=further, lead_image_credit_source=SourceFactory())


def test_an_article_of_100_quotations_costs_as_many_queries_as_one_of_5(client, make_article):
    few = queries(client, attributed(make_article, 5).get_url())
    many = queries(client, attributed(make_article, 100).get_url())
    assert many == few <= 17


def test_quotations_of_merged_records_cost_no_query_each(client, make_article):
    def address(number):
        agency, work = SourceFactory(), CitedWorkFactory()
        body = [
            {
                "type": "quotation",
                "value": {
                    "text": "We came.",
                    "source": SourceFactory(merged_into=agency).pk,
                    "work": CitedWorkFactory(merged_into=work).pk,
                },
            }
            for _each in range(number)
        ]
        return make_article(body=body).get_url()

    assert queries(client, address(2)) == queries(client, address(20))
