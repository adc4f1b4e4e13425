"""Dates as readers of a language write them."""

from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.utils import translation

from wagtail_newsblocks import dates, languages

LATE = datetime(2026, 11, 7, 23, 30, tzinfo=UTC)  # half past midnight of the eighth in Rome


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "November 8, 2026, 12:30\u202fAM"),
        ("en-gb", "8 November 2026, 00:30"),
        ("it", "8 novembre 2026, 00:30"),
        ("de-at", "8. November 2026, 00:30"),
        ("ar", "8 نوفمبر 2026, 12:30 ص"),
    ],
)
def test_a_moment_is_told_by_the_sites_clock_in_the_readers_language(language, expected):
    with translation.override(language):
        assert dates.moment(LATE) == expected


def test_days_and_months_follow_the_language():
    with translation.override("it"):
        assert dates.day(date(2026, 11, 1)) == "1 novembre 2026"
        assert dates.weekday(date(2026, 11, 7)) == "sabato 7 novembre 2026"
        assert dates.month(date(2026, 11, 1)) == "Novembre 2026"
        assert dates.month_name(date(2026, 11, 1)) == "novembre"


@pytest.mark.parametrize("language", ["lij-x-old", "tlh", "en-xx", None])
def test_a_language_without_dates_of_its_own_gets_those_of_the_nearest(language, monkeypatch):
    monkeypatch.setattr(languages, "get_language", lambda: language)
    assert "2026" in dates.day(date(2026, 11, 1))


@pytest.mark.parametrize(
    ("tag", "nearest"),
    [("sr-Latn-XX", "sr_Latn"), ("zh-Hant-XX", "zh_Hant"), ("en-xx", "en"), ("tlh-Latn-XX", "en")],
)
def test_a_language_in_a_region_that_nobody_knows_keeps_its_script(tag, nearest):
    assert str(languages.babel_locale(tag)) == nearest


def test_a_template_names_the_form():
    template = Template(
        '{% load newsblocks_tags %}{{ day|newsblocks_date }}|{{ day|newsblocks_date:"month" }}|{{ none|newsblocks_date }}'
    )
    assert template.render(Context({"day": date(2026, 11, 1)})) == "November 1, 2026|November 2026|"


@pytest.mark.parametrize(
    ("language", "expected"), [("en", "4,984"), ("it", "4.984"), ("fr", "4\u202f984"), ("xx", "4,984")]
)
def test_numbers_are_written_as_in_the_language(language, expected):
    template = Template("{% load newsblocks_tags %}{{ count|newsblocks_number }}")
    with translation.override(language):
        assert template.render(Context({"count": 4984})) == languages.number(4984) == expected
        assert languages.number(12) == "12"
