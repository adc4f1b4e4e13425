"""Dates in the sentences of a story, and which of them can be the day it came out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from .dates import DATE, WEEKDAY, WrittenDate

OLDEST_YEARS = 30
"""A date in a sentence that lies further back is what the story is about, not when it came out."""

_NUMERIC_DATE = re.compile(r"(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)")
_PART_OF_DAY = (
    r"(?:\s+(?:morning|afternoon|evening|night|mattina|pomeriggio|sera|notte|morgen|abend|nacht|matin|soir"
    r"|après-midi|mañana|tarde|noche))?"
)
_LEAD_IN = rf"{_PART_OF_DAY}\s*[,(]?\s*(?:(?:{WEEKDAY})\.?,?\s+)?"
_YESTERDAY = re.compile(
    rf"\b(?:yesterday{_LEAD_IN}(?:on\s+|the\s+)*|ieri{_LEAD_IN}(?:il\s+)?|gestern{_LEAD_IN}(?:am\s+|de[mn]\s+)*"
    rf"|hier{_LEAD_IN}(?:le\s+)?|ayer{_LEAD_IN}(?:el\s+)?)$",
    re.IGNORECASE,
)
_TODAY = re.compile(
    rf"\b(?:today{_LEAD_IN}(?:on\s+|the\s+)*|oggi{_LEAD_IN}(?:il\s+)?|heute{_LEAD_IN}(?:am\s+|de[mn]\s+)*"
    rf"|aujourd['’]hui{_LEAD_IN}(?:le\s+)?|hoy{_LEAD_IN}(?:el\s+)?)$",
    re.IGNORECASE,
)
_ANOTHER_DAY = re.compile(
    rf"""\b(?:from|until|till|to|by|of|before|since|after|starting|beginning|through|between|dated|tomorrow
    |dal?|dall['’]|del|dell['’]|al|all['’]|entro|fino|dopo|prima|domani
    |ab|bis|seit|vom|vor|nach|zum|morgen
    |dès|depuis|jusqu['’]au|avant|après|du|au|demain
    |desde|hasta|antes|después|mañana
    )\s*,?\s*(?:(?:on|the|il|dem|den|zum|del?|du|el|le|al|partire|partir|{WEEKDAY}),?\s+)*$
    |\d\.?\s*(?:-|–|and|to|e|al|und|bis|et|au|y)\s*$""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A date in a sentence, the day of publication it amounts to, and whether “yesterday” or “today” says so."""

    text: str
    day: date | None
    is_relative: bool = False


def mentions_in(text: str, today: date) -> Iterator[Mention]:
    """The dates that a text names; those in figures alone amount to no day, as their order is not known."""
    for match in DATE.finditer(text):
        yield _mention(match, today, before=text[max(match.start() - 60, 0) : match.start()])
    yield from (Mention(match[0], None) for match in _NUMERIC_DATE.finditer(text))


def days_of_publication(mentions: Iterable[Mention], today: date) -> set[date]:
    """The days on which the story can have come out; where “yesterday” or “today” says so, only those."""
    days: dict[bool, set[date]] = {True: set(), False: set()}
    for mention in mentions:
        if mention.day and mention.day <= today and (mention.is_relative or not _is_old(mention.day, today)):
            days[mention.is_relative].add(mention.day)
    return days[True] or days[False]


def _mention(match: re.Match[str], today: date, *, before: str) -> Mention:
    written = WrittenDate.from_match(match, match[0])
    day = written.to_day(today)
    if day and _YESTERDAY.search(before):
        # What happened the day before the story came out.
        return Mention(written.text, day + timedelta(days=1) if day < date.max else None, is_relative=True)
    if day and _TODAY.search(before):
        return Mention(written.text, day, is_relative=True)
    is_plain = written.year > 0 and not _ANOTHER_DAY.search(before)
    return Mention(written.text, day if is_plain else None)


def _is_old(day: date, today: date) -> bool:
    return today.year - day.year > OLDEST_YEARS
