"""Days of the year as five languages write them, with or without a year."""

import re
from dataclasses import dataclass
from datetime import date

_MONTH_NAMES = """
january january jan gennaio gen januar jänner janvier janv enero ene
february feb febbraio februar février févr fév febrero
march mar marzo märz mär mars
april apr aprile avril avr abril abr
may maggio mag mai mayo
june jun giugno giu juni juin junio
july jul luglio lug juli juillet juil julio
august aug agosto ago août
september sep sept settembre set septembre septiembre
october oct ottobre ott oktober okt octobre octubre
november nov novembre noviembre
december dec dicembre dic dezember dez décembre déc diciembre
"""
_MONTHS = {
    name: number for number, names in enumerate(_MONTH_NAMES.strip().split("\n"), start=1) for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY_NAMES = """
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lunedì martedì mercoledì
giovedì venerdì sabato domenica montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi
mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
"""
WEEKDAYS = frozenset(_WEEKDAY_NAMES.split())
WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
DAY_OF_YEAR = rf"""
    (?<![\w/.])(?:
        (?P<iso_year>\d{{4}})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)
        | (?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º|°)?\s+(?:de\s+|of\s+)?(?P<month>{_MONTH})\b\.?
          (?:,?\s+(?:de\s+|del\s+)?(?P<year>\d{{4}}))?
        | (?P<us_month>{_MONTH})\b\.?\s+(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<us_year>\d{{4}}))?
    )(?![\w/-])
"""
DATE = re.compile(DAY_OF_YEAR, re.IGNORECASE | re.VERBOSE)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as a text writes it; its year is 0 where the text leaves it out."""

    text: str
    day: int
    month: int
    year: int

    @classmethod
    def from_match(cls, match: re.Match[str], text: str) -> "WrittenDate":
        """The date that the groups of ``DAY_OF_YEAR`` hold, written as ``text``."""
        month_name = match["month"] or match["us_month"]
        return cls(
            text,
            day=int(match["iso_day"] or match["day"] or match["us_day"]),
            # Without regard to case a pattern also matches letters that are no other case of the names, such as “ı”.
            month=_MONTHS.get(month_name.lower(), 0) if month_name else int(match["iso_month"]),
            year=int(match["iso_year"] or match["year"] or match["us_year"] or 0),
        )

    def to_day(self, today: date) -> date | None:
        """The day it names, without a year the most recent one; none where no such day exists."""
        # Eight years hold a 29 February, whatever century they lie in.
        for year in [self.year] if self.year else range(today.year, max(today.year - 9, 0), -1):
            try:
                found = date(year, self.month, self.day)
            except ValueError:
                continue
            if self.year or found <= today:
                return found
        return None


def has_year(text: str) -> bool:
    """Whether the text names a date with its year."""
    return any(WrittenDate.from_match(match, match[0]).year for match in DATE.finditer(text))
