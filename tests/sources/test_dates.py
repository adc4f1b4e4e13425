"""Dates of which only a part may be known."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from wagtail_newsblocks.sources.dates import check_truncated_date, in_words, parse


@pytest.mark.parametrize(
    ("stored", "english", "italian"),
    [
        ("2026", "2026", "2026"),
        ("2026-05", "May 2026", "maggio 2026"),
        ("2026-05-12", "May 12, 2026", "12 maggio 2026"),
        ("0999", "0999", "0999"),
        ("", "", ""),
        ("spring 2026", "spring 2026", "spring 2026"),
    ],
)
def test_a_date_is_written_as_far_as_it_is_known_in_the_language_in_force(stored, english, italian):
    with translation.override("en"):
        assert in_words(stored) == english
    with translation.override("it"):
        assert in_words(stored) == italian


@pytest.mark.parametrize(
    "text",
    ["", "26", "2026-5", "2026-13", "2026-02-30", "0000", "2026-05-12T10:00", " 2026", "2026\n", "May 2026", "٢٠٢٦"],
)
def test_what_is_no_date_is_refused_with_advice(text):
    with pytest.raises(ValidationError, match="such as “2026”"):
        check_truncated_date(text)


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_every_date_can_be_cut_to_its_year_or_month(day, length):
    text = day.isoformat()[:length]
    check_truncated_date(text)
    assert day.isoformat().startswith(text)
    assert parse(text).first_day <= day
    assert parse(text).known_parts == {4: 1, 7: 2, 10: 3}[length]


def test_dates_of_different_precision_sort_as_text():
    assert sorted(["2026-05-12", "2025", "2026", "2026-05"]) == ["2025", "2026", "2026-05", "2026-05-12"]
