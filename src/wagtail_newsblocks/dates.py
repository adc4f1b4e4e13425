"""Dates and times as the reader's language writes them, after the Unicode CLDR.

Django's own formats are typed in by hand, and for some languages wrong in print: Italian writes “7 novembre 2026”,
neither “07” nor “Novembre”.
"""

from datetime import date, datetime

from babel.dates import format_date, format_skeleton, format_time
from django.utils import timezone

from wagtail_newsblocks.languages import babel_locale


def day(moment: date) -> str:
    """A day, such as “November 7, 2026”; of a moment, by the site's clock."""
    return format_date(_here(moment), "long", locale=babel_locale())


def weekday(moment: date) -> str:
    """A day with its weekday, such as “Saturday, November 7, 2026”."""
    return format_date(_here(moment), "full", locale=babel_locale())


def moment(moment: datetime) -> str:
    """A day and an hour, such as “November 7, 2026, 8:05 AM”, by the site's clock."""
    here = timezone.localtime(moment) if timezone.is_aware(moment) else moment
    return f"{day(here)}, {format_time(here, 'short', locale=babel_locale())}"


def month(moment: date) -> str:
    """A month and its year, such as “November 2026”, fit to stand alone."""
    named = month_within(moment)
    return named[:1].upper() + named[1:]


def month_within(moment: date) -> str:
    """A month and its year as they stand within a sentence: Italian “novembre 2026”."""
    return format_skeleton("yMMMM", _here(moment), locale=babel_locale())


def month_name(moment: date) -> str:
    """A month, such as “November”."""
    return format_date(_here(moment), "MMMM", locale=babel_locale())


def _here(moment: date) -> date:
    return timezone.localtime(moment) if isinstance(moment, datetime) and timezone.is_aware(moment) else moment
