"""Dates of which only the year or the month may be known, as EDTF and CSL write them: 2026, 2026-05, 2026-05-12."""

import re
from datetime import date
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks.dates import day, month_within

_SHAPE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_WRITTEN = {1: lambda first_day: f"{first_day.year:04}", 2: month_within, 3: day}


class TruncatedDate(NamedTuple):
    """A date as far as it is known."""

    first_day: date
    known_parts: int  # 1 the year, 2 the month too, 3 the day too


def parse(text: str) -> TruncatedDate:
    """The date that ``text`` names; ``ValueError`` where it names none."""
    found = _SHAPE.fullmatch(text)
    if not found:
        raise ValueError(text)
    parts = [int(part) for part in found.groups() if part]
    return TruncatedDate(date(*[*parts, 1, 1][:3]), len(parts))


def check_truncated_date(text: str) -> None:
    """Raise ``ValidationError`` where ``text`` is no year, month or day."""
    try:
        parse(text)
    except ValueError:
        raise ValidationError(
            _("Give a year, month or day such as “2026”, “2026-05” or “2026-05-12”."), "invalid_date"
        ) from None


def in_words(text: str) -> str:
    """The date as readers of the language in force write it, such as “May 2026”; what is no date as it stands."""
    try:
        found = parse(text)
    except ValueError:
        return text
    return _WRITTEN[found.known_parts](found.first_day)
