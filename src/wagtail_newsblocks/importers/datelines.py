"""Datelines: the place, agency and date before the first sentence of a story, or on a line of their own."""

import re
from dataclasses import dataclass

from .dates import DATE, DAY_OF_YEAR, WEEKDAY, WEEKDAYS, WrittenDate
from .names import is_name

MAX_DATELINE_CHARS = 100

_SEPARATOR = re.compile(r"\s*(?:—|(?<=\s)(?:--?|–)(?=\s))\s*")
_HEAD = re.compile(
    rf"""(?P<place>[^()]*?)\s*
    (?P<agency>\([^()]{{2,40}}\))?
    (?:(?:^|,\s*|\s+)(?P<date>(?:(?:{WEEKDAY})\.?,?\s+)?(?:(?:on|il|le|am|den|el)\s+)?{DAY_OF_YEAR})[.,]?)?\s*
    (?P<late_agency>\([^()]{{2,40}}\))?$""",
    re.IGNORECASE | re.VERBOSE,
)
_PLACE = re.compile(r"[^\W\d_][^\W\d_'’.\-/ ]*(?:['’.\-/ ]+[^\W\d_]+)*\.?")
_LABEL_WORDS = """
breaking update updated exclusive analysis opinion live video photo photos watch listen interview comment
esclusiva esclusivo aggiornamento ultim'ora intervista eilmeldung urgent exclusif urgente
"""
_LABELS = frozenset(_LABEL_WORDS.split())


@dataclass(frozen=True, slots=True)
class Dateline:
    """A place and a date, either of which may be missing, and the sentence that follows."""

    place: str
    date: WrittenDate | None
    rest: str = ""


def dateline_of(text: str) -> Dateline | None:
    """The dateline that a paragraph opens with: a place in capitals, or any with a date or an agency, and a dash."""
    separator = _SEPARATOR.search(text, 0, MAX_DATELINE_CHARS)
    if separator is None:
        return None
    rest = text[separator.end() :]
    dateline = _place_and_date(text[: separator.start()], rest)
    if dateline is None or not rest or DATE.match(rest):
        return None
    is_sure = dateline.date is not None or dateline.place.endswith(")")
    return dateline if is_sure or _is_in_capitals(dateline.place, rest) else None


def line_of_dateline(text: str) -> Dateline | None:
    """The dateline that a line is as a whole: a place and a date, or a date with its year."""
    if len(text) > MAX_DATELINE_CHARS:
        return None
    match = DATE.fullmatch(text.rstrip("."))
    if match is None:
        dateline = _place_and_date(text.rstrip(" -–—"))
    else:
        dateline = Dateline("", WrittenDate.from_match(match, match[0]))
    if dateline is None or dateline.date is None:
        return None
    return dateline if dateline.place or dateline.date.year else None


def _place_and_date(head: str, rest: str = "") -> Dateline | None:
    match = _HEAD.match(head.strip())
    if match is None or not _is_place(match["place"]):
        return None
    agency = match["agency"] or match["late_agency"] or ""
    place = match["place"].strip()
    date = WrittenDate.from_match(match, match["date"]) if match["date"] else None
    return Dateline(f"{place} {agency}".strip(), date, rest)


def _is_place(text: str) -> bool:
    """Whether up to three names, parted by commas, could be where a story was filed."""
    names = text.strip().split(", ")
    if len(names) > 3 or len(text.split()) > 7 or names[0].casefold() in WEEKDAYS:
        return False
    return all(_PLACE.fullmatch(name) and is_name(name) for name in names)


def _is_in_capitals(place: str, rest: str) -> bool:
    """Whether a place without date or agency is set in capitals, and what follows begins a sentence that is not."""
    name = place.split(", ", maxsplit=1)[0]
    if not name.isupper() or len(name) < 3 or name.casefold() in _LABELS:
        return False
    return not rest[0].islower() and not " ".join(rest.split()[:3]).isupper()
