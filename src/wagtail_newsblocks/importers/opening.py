"""What the opening of a story says: its lede, its dateline and the day it came out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from .datelines import Dateline, dateline_of, line_of_dateline
from .dates import has_year
from .headings import MAX_HEADING_WORDS, headings_in
from .mentions import days_of_publication, mentions_in
from .names import begins_byline, is_byline, without_capitals
from .pieces import Piece
from .sentences import count_words, ends_sentence

MAX_LEDE_WORDS = 60
MAX_LABEL_WORDS = 4
"""A short line right under the headline is a heading up to here, and a lede beyond: ledes often lack a full stop."""

MAX_DATE_LINE_WORDS = 8


@dataclass(slots=True)
class Story:
    """The pieces under the headline, from which lede, dateline and date are taken."""

    pieces: list[Piece]
    today: date
    notes: list[str] = field(default_factory=list)
    lede: str = ""
    dateline: str = ""
    published_on: date | None = None
    untitled: int = 0
    """How many pieces at the start are bylines and the like, and so no headings."""

    def take_opening(self) -> None:
        """Move lede, dateline and date out of the first pieces."""
        self._take_line_of_dateline()
        if _has_lede(self.pieces):
            self.lede = self.pieces.pop(0).text
            self._take_line_of_dateline()
        while self.untitled < len(self.pieces) and _is_signature(self.pieces[self.untitled]):
            self.untitled += 1
        first = self._index_of_first_paragraph()
        if first is not None:
            self._take_dateline(first)
        # A short first paragraph counts as the lede, and may well be the one that says when.
        openings = [*self.pieces[: self.untitled], *([] if first is None else [self.pieces[first]])]
        self._take_date_of_sentence([self.lede, *(piece.text for piece in openings)])

    def _index_of_first_paragraph(self) -> int | None:
        headings = headings_in(self.pieces)
        indexes = range(self.untitled, len(self.pieces))
        return next((index for index in indexes if index not in headings and not self.pieces[index].items), None)

    def _take_line_of_dateline(self) -> None:
        """Take a first piece that is nothing but a place and a date, or a date with its year."""
        if len(self.pieces) < 2 or not self.pieces[0].is_plain or self.published_on:
            return
        dateline = line_of_dateline(self.pieces[0].text)
        if dateline and self._accept(dateline):
            self.pieces.pop(0)

    def _take_dateline(self, index: int) -> None:
        dateline = None if self.dateline else dateline_of(self.pieces[index].text)
        if dateline and self._accept(dateline):
            self.pieces[index] = replace(self.pieces[index], text=dateline.rest)

    def _accept(self, dateline: Dateline) -> bool:
        """Set place and date of a dateline, unless its date cannot be one of publication: then it stays in the text."""
        if dateline.date:
            day = dateline.date.to_day(self.today)
            if day is None or day > self.today:
                self._note_doubt(dateline.date.text)
                return False
            self.published_on = day
            self.notes.append(_note_on_dateline(day, has_year=dateline.date.year > 0))
        self.dateline = without_capitals(dateline.place)
        return True

    def _take_date_of_sentence(self, texts: Iterable[str]) -> None:
        """Take a date that the opening names as its day; “yesterday, 3 April 2025” makes it the day after."""
        if self.published_on:
            return
        mentions = [mention for text in texts for mention in mentions_in(text, self.today)]
        days = days_of_publication(mentions, self.today)
        if len(days) == 1:
            self.published_on = day = days.pop()
            self.notes.append(_("The date was taken from the opening: %(date)s.") % {"date": date_format(day)})
        elif mentions:
            self._note_doubt(", ".join(mention.text for mention in mentions))

    def _note_doubt(self, text: str) -> None:
        note = _("The opening names a date that is not surely the day of the story: %(date)s.") % {"date": text}
        if note not in self.notes:
            self.notes.append(note)


def _note_on_dateline(day: date, *, has_year: bool) -> str:
    given = _("The date was taken from the dateline: %(date)s.")
    guessed = _("The date was taken from the dateline, and its year from the calendar: %(date)s.")
    return (given if has_year else guessed) % {"date": date_format(day)}


def _has_lede(pieces: Sequence[Piece]) -> bool:
    """Whether the first piece is a lede: a short paragraph with more under it that opens the story itself."""
    if not pieces or not pieces[0].is_plain or _is_signature(pieces[0]):
        return False
    text = pieces[0].text
    if count_words(text) > MAX_LEDE_WORDS or text.endswith(":") or dateline_of(text):
        return False
    headings = headings_in(pieces)
    is_label = 0 in headings and (count_words(text) <= MAX_LABEL_WORDS or text.endswith("?"))
    paragraphs = {index for index, piece in enumerate(pieces) if not piece.items} - headings
    return not is_label and bool(paragraphs - {0})


def _is_signature(piece: Piece) -> bool:
    """Whether a piece near the headline is a byline, or a line that says when it came out."""
    text = piece.text
    if not piece.is_plain or count_words(text) > MAX_HEADING_WORDS or ends_sentence(text):
        return False
    if begins_byline(text):
        return is_byline(text)
    return count_words(text) <= MAX_DATE_LINE_WORDS and has_year(text)
