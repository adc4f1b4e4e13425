"""Sources, and what readers are told of them on which day."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from wagtail_newsblocks.sources.countries import CODES
from wagtail_newsblocks.sources.models import Disclosure, Source
from wagtail_newsblocks.sources.models.source import overlapping
from wagtail_newsblocks.testing.factories import DisclosureFactory, SourceFactory

MAY, JUNE, JULY = date(2026, 5, 1), date(2026, 6, 1), date(2026, 7, 1)
DAY = timedelta(days=1)


def fault_of(record):
    with pytest.raises(ValidationError) as raised:
        record.full_clean()
    return raised.value.message_dict


@pytest.mark.django_db
def test_a_story_of_may_keeps_the_label_of_may():
    agency = SourceFactory()
    may = DisclosureFactory(source=agency, valid_until=JUNE - DAY)
    june = DisclosureFactory(source=agency, text="owned by the ministry", valid_from=JUNE)
    agency.full_clean()
    june.full_clean()
    assert agency.disclosure_on(MAY) == agency.disclosure_on(JUNE - DAY) == may
    assert agency.disclosure_on(JUNE) == agency.disclosure_on(JULY) == june


@pytest.mark.django_db
def test_there_may_be_days_without_a_label():
    disclosure = DisclosureFactory(valid_from=JUNE, valid_until=JUNE)
    assert disclosure.source.disclosure_on(JUNE) == disclosure
    assert disclosure.source.disclosure_on(MAY) is disclosure.source.disclosure_on(JULY) is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("it", "agenzia statale"),
        ("it-CH", "agenzia statale"),
        ("en", "state-funded news agency"),
        ("", "state-funded news agency"),
    ],
)
def test_readers_are_told_in_their_language_or_else_in_the_house_s(language, label):
    agency = SourceFactory()
    DisclosureFactory(source=agency, text="agenzia statale", language="it").full_clean()
    DisclosureFactory(source=agency).full_clean()
    assert str(agency.disclosure_on(JUNE, language)) == label


@pytest.mark.django_db
def test_a_label_in_a_foreign_language_is_better_than_none():
    disclosure = DisclosureFactory(text="agenzia statale", language="it")
    assert disclosure.source.disclosure_on(JUNE, "en") == disclosure


@pytest.mark.django_db
def test_a_moment_counts_for_its_day_by_the_clock_of_the_site():
    disclosure = DisclosureFactory(valid_from=JUNE)
    last_of_may_in_rome, first_of_june_in_rome = (
        datetime(2026, 5, 31, 21, tzinfo=UTC),
        datetime(2026, 5, 31, 23, tzinfo=UTC),
    )
    assert disclosure.source.disclosure_on(last_of_may_in_rome) is None
    assert disclosure.source.disclosure_on(first_of_june_in_rome) == disclosure


@pytest.mark.django_db
def test_labels_that_were_loaded_along_cost_no_query(django_assert_num_queries):
    DisclosureFactory()
    source = Source.objects.prefetch_related("disclosures").get()
    with django_assert_num_queries(0):
        assert source.disclosure_on(JUNE)


@pytest.mark.django_db
def test_a_label_for_days_that_have_one_is_refused():
    agency = SourceFactory()
    DisclosureFactory(source=agency, valid_from=MAY, valid_until=JUNE)
    second = Disclosure(source=agency, text="owned by the ministry", valid_from=JUNE)
    assert "Two disclosures in one language hold on the same day" in str(fault_of(second))
    second.save()
    assert "Two disclosures in one language hold on the same day" in str(fault_of(agency))


@pytest.mark.django_db
def test_a_label_may_be_saved_again_unchanged():
    DisclosureFactory(valid_from=MAY).full_clean()


@pytest.mark.django_db
def test_a_period_that_ends_before_it_begins_is_refused():
    assert "valid_until" in fault_of(DisclosureFactory(valid_from=JUNE, valid_until=MAY))


ends = st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 20))
periods = st.tuples(ends, ends).filter(lambda ends: None in ends or ends[0] <= ends[1])


@given(st.lists(periods, max_size=4), st.dates(date(2025, 12, 30), date(2026, 1, 22)))
def test_at_most_one_label_holds_on_any_day_exactly_where_no_periods_overlap(periods, day):
    labels = [Disclosure(valid_from=first, valid_until=last) for first, last in periods]
    days = [date(2025, 12, 30) + DAY * number for number in range(24)]
    holding = [[label for label in labels if label.is_valid_on(day)] for day in days]
    assert (overlapping(labels) is None) == all(len(labels) <= 1 for labels in holding)


@pytest.mark.django_db
def test_what_is_copied_is_put_into_its_canonical_form():
    source = Source(name="HNA", country="it", same_as=["Q42", "https://hna.example/"])
    source.full_clean()
    assert source.country == "IT"
    assert source.same_as == ["http://www.wikidata.org/entity/Q42", "https://hna.example/"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("country", "UK"),
        ("country", "ZZ"),
        ("language", "Italian language"),
        ("url", "javascript:alert(1)"),
        ("url", "ftp://example.org/"),
        ("same_as", ["javascript:alert(1)"]),
        ("same_as", "https://example.org/"),
        ("organisation_type", "cartel"),
    ],
)
def test_what_is_none_is_refused(field, value):
    assert list(fault_of(Source(name="HNA", **{field: value}))) == [field]


def test_there_are_249_countries():
    assert len(CODES) == 249


@pytest.mark.django_db
def test_a_person_is_of_no_type_of_organisation():
    ilse = Source(name="Ilse Marran", kind=Source.Kind.PERSON, organisation_type="court")
    assert list(fault_of(ilse)) == ["organisation_type"]


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["parent_organisation", "funder"])
def test_nothing_is_its_own_parent_or_funder(field):
    agency = SourceFactory()
    setattr(agency, field, agency)
    assert list(fault_of(agency)) == [field]
