"""Whatever way a story names a source, “Used in” lists it."""

import pytest

from wagtail_newsblocks.sources.queries import stories_resting_on
from wagtail_newsblocks.testing.factories import CitedWorkFactory, ImageFactory, SourceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed")]


def quotation(**fields):
    return [{"type": "quotation", "value": {"text": "We came.", **fields}}]


def in_section(blocks):
    return [{"type": "section", "value": {"heading": "Part", "content": blocks}}]


def picture(source):
    image = {"image": ImageFactory().pk, "alt_text": "", "decorative": True}
    return [{"type": "figure", "value": {"image": image, "caption": "", "credit": "", "credit_source": source.pk}}]


WAYS = {
    "a quotation": lambda source: {"body": quotation(source=source.pk)},
    "a quotation in a section": lambda source: {"body": in_section(quotation(source=source.pk))},
    "a hop": lambda source: {"body": quotation(hops=[{"party": source.pk}])},
    "a work that is quoted": lambda source: {"body": quotation(work=CitedWorkFactory(publisher=source).pk)},
    "a work that a hop names": lambda source: {
        "body": quotation(hops=[{"party": SourceFactory().pk, "work": CitedWorkFactory(agency=source).pk}])
    },
    "a figure's credit": lambda source: {"body": picture(source)},
    "the lead picture's credit": lambda source: {"lead_image_credit_source": source},
    "a further source": lambda source: {
        "further_sources": [{"type": "work", "value": CitedWorkFactory(via=source).pk}]
    },
}


@pytest.mark.parametrize("way", WAYS)
def test_a_source_is_used_by_the_stories_that_name_it(make_article, way):
    source = SourceFactory()
    story = make_article(**WAYS[way](source))
    make_article(body=quotation(source=SourceFactory().pk))
    assert [page.pk for page in stories_resting_on(source)] == [story.pk]


@pytest.mark.parametrize("way", WAYS)
def test_a_draft_counts_as_use(make_article, way):
    source = SourceFactory()
    story = make_article()
    changed = make_article(**WAYS[way](source))
    for name in ("body", "further_sources", "lead_image_credit_source"):
        setattr(story, name, getattr(changed, name))
    changed.delete()
    story.save_revision()
    assert [page.pk for page in stories_resting_on(source)] == [story.pk]
