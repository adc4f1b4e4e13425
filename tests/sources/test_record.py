"""Doubles are joined, and no record goes while something names it."""

from itertools import pairwise

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from wagtail_newsblocks.sources.models import CitedWork, Source, StillNamed, WorkAuthor
from wagtail_newsblocks.testing.factories import CitedWorkFactory, DisclosureFactory, SourceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed")]


def chain(factory, length):
    """Records each merged into the next."""
    records = [factory() for _number in range(length)]
    for record, following in pairwise(records):
        record.merged_into = following
        record.full_clean()
        record.save()
    return records


@pytest.mark.parametrize("factory", [SourceFactory, CitedWorkFactory])
def test_a_merged_record_stands_for_the_end_of_its_chain(factory):
    *merged, last = chain(factory, 4)
    assert {record.current for record in merged} == {last.current} == {last}


def test_many_records_are_followed_by_one_query_a_link(django_assert_num_queries):
    chains = [chain(SourceFactory, 3) for _number in range(5)]
    ends = {first.pk: last for first, _second, last in chains}
    with django_assert_num_queries(3):
        assert Source.objects.standing_for(ends) == ends


def test_what_is_loaded_along_is_that_of_the_record_which_is_stood_for(django_assert_num_queries):
    first, last = chain(SourceFactory, 2)
    DisclosureFactory(source=last)
    found = Source.objects.prefetch_related("disclosures").standing_for([first.pk])
    with django_assert_num_queries(0):
        assert len(found[first.pk].disclosures.all()) == 1


def test_a_key_of_nothing_stands_for_nothing():
    assert Source.objects.standing_for([7]) == {}


@pytest.mark.parametrize("factory", [SourceFactory, CitedWorkFactory])
@pytest.mark.parametrize("length", [1, 2, 4])
def test_a_circle_is_refused(factory, length):
    records = chain(factory, length)
    records[-1].merged_into = records[0]
    with pytest.raises(ValidationError) as raised:
        records[-1].full_clean()
    assert list(raised.value.message_dict) == ["merged_into"]


def test_a_circle_that_was_stored_all_the_same_is_followed_to_an_end():
    records = chain(SourceFactory, 3)
    Source.objects.filter(pk=records[-1].pk).update(merged_into=records[0])
    assert Source.objects.get(pk=records[0].pk).current in records
    other = SourceFactory(merged_into=records[0])
    other.full_clean()
    assert other.current in records


def test_only_records_that_stand_for_themselves_are_offered():
    _first, last = chain(SourceFactory, 2)
    assert list(Source.objects.unmerged()) == [last]


def gone(record):
    return not type(record).objects.filter(pk=record.pk).exists()


def test_a_record_that_nothing_names_can_be_deleted():
    work, source = CitedWorkFactory(publisher=None), SourceFactory()
    work.delete()
    Source.objects.filter(pk=source.pk).delete()
    assert gone(work)
    assert gone(source)


def test_a_work_goes_with_its_authors_and_a_source_with_its_disclosures():
    work, source = CitedWorkFactory(publisher=None), DisclosureFactory().source
    WorkAuthor.objects.create(work=work, name="Ada")
    work.delete()
    source.delete()
    assert gone(work)
    assert gone(source)


NAMING = {
    "as publisher": lambda source: CitedWorkFactory(title="Naming it", publisher=source),
    "as author": lambda source: WorkAuthor.objects.create(work=CitedWorkFactory(title="Naming it"), source=source).work,
    "as funder": lambda source: SourceFactory(name="Naming it", funder=source),
    "as its double": lambda source: SourceFactory(name="Naming it", merged_into=source),
}


@pytest.mark.parametrize("way", NAMING)
def test_a_source_that_another_record_names_cannot_be_deleted(way):
    source = SourceFactory(name="HNA")
    place = NAMING[way](source)
    with pytest.raises(StillNamed, match="“HNA” is still named in Naming it") as raised:
        source.delete()
    assert raised.value.protected_objects == {place}
    with pytest.raises(ProtectedError):
        Source.objects.filter(pk=source.pk).delete()
    assert not gone(source)


WAYS = {
    "a chooser in the body": lambda work: {"body": [{"type": "works", "value": [work.pk]}]},
    "a block within a block": lambda work: {"body": [{"type": "passage", "value": {"text": "", "work": work.pk}}]},
    "rich text in the body": lambda work: {
        "body": [{"type": "passage", "value": {"text": f'<p><a linktype="work" id="{work.pk}">x</a></p>'}}]
    },
    "rich text": lambda work: {"text": f'<p><a linktype="work" id="{work.pk}">x</a></p>'},
    "a field": lambda work: {"lead_work": work},
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("is_live", [True, False])
def test_a_work_that_a_page_names_cannot_be_deleted(make_story, way, is_live):
    work = CitedWorkFactory()
    story = make_story(title="Naming it", live=is_live, **WAYS[way](work))
    with pytest.raises(StillNamed, match="Naming it") as raised:
        work.delete()
    assert [page.pk for page in raised.value.protected_objects] == [story.pk]
    with pytest.raises(ProtectedError):
        CitedWork.objects.all().delete()
    assert not gone(work)


def test_a_work_that_only_a_draft_names_cannot_be_deleted(make_story):
    work, story = CitedWorkFactory(), make_story(title="Naming it")
    story.lead_work = work
    story.save_revision()
    with pytest.raises(StillNamed, match="Naming it"):
        work.delete()
    story.lead_work = None
    story.save_revision()
    work.delete()
    assert gone(work)


@pytest.mark.slow
def test_looking_for_what_names_records_costs_the_same_for_one_and_for_many(make_story):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from wagtail_newsblocks.sources.queries import places_naming

    works = [CitedWorkFactory() for _number in range(10)]
    for work in works:
        for _number in range(3):
            make_story(lead_work=work)

    def cost(works):
        with CaptureQueriesContext(connection) as captured:
            assert len(places_naming(works)) == len(works)
        return len(captured)

    places_naming(works)
    assert cost(works[:1]) == cost(works)
