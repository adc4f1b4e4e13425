"""Pasted or typed text, read into an ``ArticleDraft``: a pure function of its bytes and of today's date.

Whatever the text says comes out in its order, but for what ``ArticleDraft.dropped`` lists, the marks of lists and
headings, and the date of a dateline, which becomes ``published_on``.
"""

import codecs
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .boilerplate import belongs_to_form, ends_sentence, is_read_also, starts_form
from .draft import ArticleDraft, Block, DroppedLine, ListOfItems, Paragraph, SectionDraft

MAX_LEDE_WORDS = 60
MAX_HEADING_WORDS = 12
MAX_HEADING_CHARS = 80
MAX_LABEL_WORDS = 4
"""A short line right under the headline is a heading up to here, and a lede beyond: ledes often lack a full stop."""

MIN_WRAPPED_CHARS = 30
MAX_WRAPPED_CHARS = 120
"""No editor or mail program wraps its lines outside these widths."""

MAX_DATELINE_CHARS = 100
OLDEST_YEARS = 30
"""A date in a sentence that lies further back is what the story is about, not when it came out."""


class UnreadableText(ValueError):
    """The bytes are no text that can be read as a story; its message says why in one sentence."""


def read(raw: bytes, *, today: date | None = None, max_chars: int = 200_000) -> ArticleDraft:
    """The story that the bytes hold; raises ``UnreadableText`` where they are empty, too long or not text.

    ``today`` resolves a date without a year to the most recent one past, and bounds what can be a publication date.
    """
    notes: list[str] = []
    text = _cleaned(_decoded(raw, max_chars, notes), notes)
    lines = _lines(text)
    if not lines:
        raise UnreadableText(_("The text is empty."))
    dropped: list[DroppedLine] = []
    wrap = _wrap_of(lines)
    taken = _length_of_headline(lines, wrap)
    pieces = _pieces(list(_without_form(lines[taken:], dropped)), wrap)
    story = _Story(list(_without_read_also(pieces, dropped)), today or date.today(), notes)
    story.take_opening()
    intro, sections = _sectioned(story.pieces, story.untitled)
    return ArticleDraft(
        headline=_unmarked(_joined(lines[:taken])),
        lede=story.lede,
        dateline=story.dateline,
        published_on=story.published_on,
        language=guess_language(text),
        intro=intro,
        sections=sections,
        dropped=tuple(sorted(dropped, key=lambda line: line.line_number)),
        notes=tuple(notes),
    )


# --- from bytes to characters -------------------------------------------------------------------------------------

_SIGNATURES = (b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"GIF8", b"\xff\xd8\xff")
_LINE_END = re.compile("\r{0,2}\n|\r|[\v\f\x85\u2028]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")


def _decoded(raw: bytes, max_chars: int, notes: list[str]) -> str:
    """The characters of the bytes: UTF-16 by its mark, else UTF-8, else Windows-1252 where that is plausible."""
    if len(raw) > 4 * (max_chars + 1):
        raise _too_long(max_chars)
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = _strictly(raw, "utf-16")
    elif b"\0" in raw or raw.startswith(_SIGNATURES):
        raise _not_text()
    else:
        text = _from_bytes_without_nul(raw, notes)
    if len(text) > max_chars:
        raise _too_long(max_chars)
    return text


def _from_bytes_without_nul(raw: bytes, notes: list[str]) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _strictly(raw, "cp1252")
    # Western text has few letters beyond ASCII; another encoding, or no text at all, read this way has many.
    letters = [char for char in text if char.isalpha()]
    is_western = bool(letters) and sum(char > "\x7f" for char in letters) * 3 <= len(letters)
    if raw.startswith(codecs.BOM_UTF8) or not is_western:
        raise _not_text()
    notes.append(_("The text is not in UTF-8 and was read as Windows-1252: check its accents and quotes."))
    return text


def _strictly(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text() from error


def _too_long(max_chars: int) -> UnreadableText:
    return UnreadableText(_("The text is longer than %(limit)d characters.") % {"limit": max_chars})


def _not_text() -> UnreadableText:
    return UnreadableText(_("This is not plain text in an encoding that can be told: save it as text in UTF-8."))


def _cleaned(text: str, notes: list[str]) -> str:
    """The text with one kind of line end and without control characters, whose number is noted."""
    text = _LINE_END.sub("\n", text.removeprefix("\ufeff")).replace("\u2029", "\n\n")
    cleaned, count = _CONTROL.subn("", text)
    if "\0" in text or count * 20 > len(text):
        raise _not_text()
    if count:
        notes.append(
            ngettext("%(count)d control character was left out.", "%(count)d control characters were left out.", count)
            % {"count": count}
        )
    return cleaned


# --- lines, and how they were wrapped -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank; it opens where a blank line or the start of the text stands before it."""

    number: int
    text: str
    indent: int
    opens: bool

    @property
    def length(self) -> int:
        return self.indent + len(self.text)


@dataclass(frozen=True, slots=True)
class _Wrap:
    """How wide the lines were wrapped, 0 where they were not; a greedy wrap leaves no line that had room for more."""

    width: int = 0
    is_greedy: bool = False


def _lines(text: str) -> list[_Line]:
    lines = []
    opens = True
    for number, raw in enumerate(text.split("\n"), start=1):
        stripped = raw.strip().strip("\u200b").strip()
        if stripped:
            indent = len(raw.expandtabs(4)) - len(raw.expandtabs(4).lstrip())
            lines.append(_Line(number, stripped, indent, opens))
        opens = not stripped
    return lines


def _wrap_of(lines: Sequence[_Line]) -> _Wrap:
    """Told from the lines that break off in the middle of a sentence; the headline says nothing about it."""
    pairs = [(above, below) for above, below in pairwise(lines[1:]) if not below.opens and not _mark(below)]
    flowing = [(above, below) for above, below in pairs if _flows(above, below)]
    if not flowing or len(flowing) * 5 < len(pairs):
        return _Wrap()
    width = max(above.length for above, _below in flowing)
    full = sum(_had_no_room(above, below, width) for above, below in flowing)
    return _Wrap(width, is_greedy=full >= 0.9 * len(flowing))


def _flows(above: _Line, below: _Line, *, min_chars: int = MIN_WRAPPED_CHARS) -> bool:
    """Whether a sentence surely runs on from one line to the next: it has not ended, and goes on in lower case."""
    is_wrapped = min_chars <= len(above.text) <= MAX_WRAPPED_CHARS
    return is_wrapped and below.text[0].islower() and not above.text.endswith(":") and not ends_sentence(above.text)


def _had_no_room(above: _Line, below: _Line, width: int) -> bool:
    return above.length + 1 + len(below.text.split(maxsplit=1)[0]) > width


def _runs_on(above: _Line, below: _Line, wrap: _Wrap) -> bool:
    """Whether two lines are one paragraph."""
    if below.opens or _HASHED.match(above.text) or _HASHED.match(below.text):
        return False
    # Once it is known that lines were wrapped, a short one may be as well.
    if _flows(above, below, min_chars=0 if wrap.width else MIN_WRAPPED_CHARS):
        return True
    if not wrap.width or len(above.text) > MAX_WRAPPED_CHARS or below.indent > above.indent:
        return False
    return _had_no_room(above, below, wrap.width) if wrap.is_greedy else above.length >= 0.6 * wrap.width


def _is_title(lines: Sequence[_Line], index: int, wrap: _Wrap) -> bool:
    """Whether a line after a full one is no part of it: it ends no sentence, and yet left room for the next line."""
    if not wrap.is_greedy or not ends_sentence(lines[index - 1].text) or ends_sentence(lines[index].text):
        return False
    following = lines[index + 1] if index + 1 < len(lines) else None
    return following is not None and not following.opens and not _runs_on(lines[index], following, wrap)


_CONJUNCTION_WORDS = "and or to und oder bzw. e o ed et ou y u"
_CONJUNCTIONS = frozenset(_CONJUNCTION_WORDS.split())


def _joined(lines: Sequence[_Line]) -> str:
    """The lines as one; after a hyphen without a space, unless it stands for the rest of a later compound."""
    text = lines[0].text
    for line in lines[1:]:
        is_cut = text[-1] in "-\u00ad" and text[-2:-1].isalpha() and line.text[0].islower()
        is_glued = is_cut and line.text.split(maxsplit=1)[0] not in _CONJUNCTIONS
        text += line.text if is_glued else f" {line.text}"
    return text


def _length_of_headline(lines: Sequence[_Line], wrap: _Wrap) -> int:
    """How many lines the headline takes: one, unless the text is wrapped and the headline was too."""
    taken = 1
    for above, below in pairwise(lines[:3]):
        is_cut = not below.opens and _flows(above, below) and _had_no_room(above, below, wrap.width)
        if not wrap.width or not is_cut or _BYLINE.match(below.text):
            break
        taken += 1
    return taken


# --- what is left out ---------------------------------------------------------------------------------------------


def _without_form(lines: Sequence[_Line], dropped: list[DroppedLine]) -> Iterator[_Line]:
    """The lines that do not belong to a comment form; field labels count only after the form has begun."""
    has_begun = False
    index = 0
    while index < len(lines):
        found = _form_lines(lines[index : index + 3], has_begun)
        has_begun = has_begun or bool(found)
        dropped += (DroppedLine(line.number, line.text, _("Comment form")) for line in found)
        if not found:
            yield _after_gap(lines[index], dropped)
        index += len(found) or 1


def _form_lines(lines: Sequence[_Line], has_begun: bool) -> Sequence[_Line]:  # noqa: FBT001
    """As many lines from the first as make one statement of a comment form, wrapped or not; none where it is none."""
    for count in range(1, len(lines) + 1):
        if any(line.opens for line in lines[1:count]):
            break
        text = " ".join(line.text for line in lines[:count])
        if starts_form(text) or (has_begun and belongs_to_form(text)):
            return lines[:count]
    return ()


def _after_gap(line: _Line, dropped: Sequence[DroppedLine]) -> _Line:
    """The line, opening a paragraph where the line before it was dropped."""
    return replace(line, opens=True) if dropped and dropped[-1].line_number == line.number - 1 else line


def _without_read_also(pieces: Iterable["_Piece"], dropped: list[DroppedLine]) -> Iterator["_Piece"]:
    for piece in pieces:
        if len(piece.lines) == 1 and not piece.items and is_read_also(piece.text):
            dropped.append(DroppedLine(piece.lines[0].number, piece.lines[0].text, _("Pointer to another story")))
        else:
            yield piece


# --- pieces: paragraphs, lists and marked headings ----------------------------------------------------------------

_HASHED = re.compile(r"#{1,6}\s+(?P<text>\S.*)")
_BULLET = re.compile(r"(?P<kind>[-*–]|[•·▪‣●◦])(?:\s+|(?<=[•▪‣●◦]))(?P<text>\S.*)")
_NUMBER = re.compile(r"(?P<number>\d{1,3})(?P<kind>[.)])\s+(?P<text>\S.*)")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph, or a list where it has items, or a heading where the source marks it as one."""

    lines: tuple[_Line, ...]
    text: str = ""
    items: tuple[str, ...] = ()
    is_ordered: bool = False
    is_marked: bool = False

    def to_block(self) -> Block:
        return ListOfItems(self.items, ordered=self.is_ordered) if self.items else Paragraph(self.text)


@dataclass(frozen=True, slots=True)
class _Mark:
    """What a line of a list begins with: the sign, or the number and the sign after it."""

    kind: str
    number: int
    text: str

    def precedes(self, other: "_Mark | None") -> bool:
        if other is None or self.kind != other.kind:
            return False
        return not self.number or other.number == self.number + 1


def _mark(line: _Line) -> _Mark | None:
    match = _BULLET.match(line.text) or _NUMBER.match(line.text)
    # A row of signs divides the text, and lists nothing.
    if match is None or not any(map(str.isalnum, match["text"])):
        return None
    return _Mark(match["kind"], int(match.groupdict().get("number", 0)), match["text"])


def _unmarked(text: str) -> str:
    """The text of a heading without the signs that may stand on both sides of it."""
    match = _HASHED.match(text)
    if match is None:
        return text
    bare = match["text"].rstrip("#")
    return bare.rstrip() if bare[-1:].isspace() else match["text"]


def _pieces(lines: Sequence[_Line], wrap: _Wrap) -> list[_Piece]:
    pieces = []
    index = 0
    text_until = 0  # lines up to here begin with marks that turned out to be no list
    while index < len(lines):
        run = _run_of_items(lines, index, wrap) if index >= text_until else []
        end = index + sum(map(len, run))
        if run and not _is_list(run, _before(lines, index), wrap):
            run, text_until = [], end
        if run:
            pieces.append(_list_piece(run))
        else:
            end = _end_of_paragraph(lines, index, text_until, wrap)
            pieces.append(_text_piece(lines[index:end]))
        index = end
    return pieces


def _before(lines: Sequence[_Line], index: int) -> _Line | None:
    return lines[index - 1] if index else None


def _text_piece(lines: Sequence[_Line]) -> _Piece:
    text = _joined(lines)
    return _Piece(tuple(lines), _unmarked(text), is_marked=bool(_HASHED.match(text)))


def _list_piece(run: Sequence[Sequence[_Line]]) -> _Piece:
    lines = tuple(line for item in run for line in item)
    marks = [mark for item in run if (mark := _mark(item[0]))]
    items = (_joined((replace(item[0], text=mark.text), *item[1:])) for mark, item in zip(marks, run, strict=True))
    return _Piece(lines, items=tuple(items), is_ordered=marks[0].number > 0)


def _end_of_paragraph(lines: Sequence[_Line], start: int, text_until: int, wrap: _Wrap) -> int:
    end = start + 1
    while end < len(lines) and _runs_on(lines[end - 1], lines[end], wrap) and not _is_title(lines, end, wrap):
        if end >= text_until and _mark(lines[end]):
            run = _run_of_items(lines, end, wrap)
            if _is_list(run, lines[end - 1], wrap):
                break
            text_until = end + sum(map(len, run))
        end += 1
    return end


def _run_of_items(lines: Sequence[_Line], start: int, wrap: _Wrap) -> list[list[_Line]]:
    """The items that follow each other from ``start``, each with the lines it runs on over; none without a mark."""
    mark = first = _mark(lines[start])
    if mark is None or first is None:
        return []
    run = [[lines[start]]]
    for index in range(start + 1, len(lines)):
        above, line = lines[index - 1], lines[index]
        following = _mark(line)
        if mark.precedes(following) and following:
            run.append([line])
            mark = following
        elif following is None and _is_rest_of_item(above, line, run[-1][0].indent, wrap):
            run[-1].append(line)
        else:
            break
    return run


def _is_rest_of_item(above: _Line, line: _Line, indent: int, wrap: _Wrap) -> bool:
    if line.opens or _HASHED.match(line.text):
        return False
    return line.indent > indent or _runs_on(above, line, wrap)


def _is_list(run: Sequence[Sequence[_Line]], above: _Line | None, wrap: _Wrap) -> bool:
    """Whether the items make a list; where they do not, they stay as typed, marks included.

    Numbers do from 1 on and from two items on, as a list keeps no other start and “1. FC” begins a sentence. Dashes
    of dialogue stand apart from each other, items of a list together or after a colon.
    """
    first = run[0][0]
    mark = _mark(first)
    if mark is None:
        return False
    if mark.number:
        return mark.number == 1 and len(run) > 1
    if len(run) == 1 and above and _is_dash_within_sentence(above, first, wrap):
        return False
    is_introduced = above is not None and above.text.endswith(":")
    return mark.kind != "–" or is_introduced or _stands_together(run)


def _stands_together(run: Sequence[Sequence[_Line]]) -> bool:
    return len(run) > 1 and not any(item[0].opens for item in run[1:])


def _is_dash_within_sentence(above: _Line, line: _Line, wrap: _Wrap) -> bool:
    """Whether a wrapped line only happens to begin with a dash of its sentence."""
    if line.opens or not wrap.width or ends_sentence(above.text) or above.text.endswith(":"):
        return False
    mark = _mark(line)
    return bool(mark and mark.text[0].islower()) and _runs_on(above, line, wrap)


# --- headings and sections ----------------------------------------------------------------------------------------

_SPEAKER = re.compile(r"\w{1,2}[:.)]\s|[^:?]{1,30}:\s")
_LONGEST_RUN_OF_SHORT_LINES = 2


def _sectioned(pieces: Sequence[_Piece], untitled: int) -> tuple[tuple[Block, ...], tuple[SectionDraft, ...]]:
    """What stands above the first heading, and the sections; the first ``untitled`` pieces are no headings."""
    intro: list[Block] = []
    sections: list[tuple[str, list[Block]]] = []
    headings = _headings(pieces) - set(range(untitled))
    for index, piece in enumerate(pieces):
        if index in headings:
            sections.append((piece.text, []))
        else:
            (sections[-1][1] if sections else intro).append(piece.to_block())
    return tuple(intro), tuple(SectionDraft(heading, tuple(blocks)) for heading, blocks in sections)


def _headings(pieces: Sequence[_Piece]) -> set[int]:
    """Which pieces are headings: those that may be and have content under them.

    Three and more short lines in a row are a table or a verse, and no headings.
    """
    headings = set()
    short_lines = 0
    for index, (piece, following) in enumerate(pairwise(pieces)):
        short_lines = short_lines + 1 if _is_short_line(piece) else 0
        is_head = piece.is_marked or 0 < short_lines <= _LONGEST_RUN_OF_SHORT_LINES
        if is_head and not _may_head(following) and _may_ask(piece, following):
            headings.add(index)
    return headings


def _may_head(piece: _Piece) -> bool:
    return piece.is_marked or _is_short_line(piece)


def _may_ask(piece: _Piece, following: _Piece) -> bool:
    """Whether a piece, if it is a question, is answered by a paragraph."""
    return piece.is_marked or not piece.text.endswith("?") or not following.items


def _is_short_line(piece: _Piece) -> bool:
    """Whether a piece has the looks of a heading that nothing marks."""
    text = piece.text
    if piece.items or len(piece.lines) > 1 or len(text) > MAX_HEADING_CHARS or _words(text) > MAX_HEADING_WORDS:
        return False
    if not any(map(str.isalpha, text)) or not _begins_as_title(text) or "://" in text:
        return False
    if text.endswith("?"):
        return text[0] not in _QUOTES and not _SPEAKER.match(text)
    return not ends_sentence(text) and text[-1] not in ":;,-–—" and not _is_quotation(text)


_QUOTES = "\"'“”„‘’‚«»‹›「『"


def _begins_as_title(text: str) -> bool:
    first_word = text.lstrip(_QUOTES + "¿¡").split(maxsplit=1)[0:1]
    if not first_word or not first_word[0][0].isalnum():
        return False
    return not first_word[0][0].islower() or not first_word[0].islower()


def _is_quotation(text: str) -> bool:
    return text[0] in _QUOTES and text[-1] in _QUOTES + "」』"


_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def _words(text: str) -> int:
    """How many words a text has; scripts that do not part them count two characters a word."""
    return max(len(text.split()), len(_IDEOGRAPH.findall(text)) // 2)


# --- dates --------------------------------------------------------------------------------------------------------

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
_WEEKDAYS = frozenset(_WEEKDAY_NAMES.split())
_WEEKDAY = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
_DAY_OF_YEAR = rf"""
    (?<![\w/.])(?:
        (?P<iso_year>\d{{4}})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)
        | (?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º|°)?\s+(?:de\s+|of\s+)?(?P<month>{_MONTH})\b\.?
          (?:,?\s+(?:de\s+|del\s+)?(?P<year>\d{{4}}))?
        | (?P<us_month>{_MONTH})\b\.?\s+(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<us_year>\d{{4}}))?
    )(?![\w/-])
"""
_DATE = re.compile(_DAY_OF_YEAR, re.IGNORECASE | re.VERBOSE)
_NUMERIC_DATE = re.compile(r"(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)")


def _day(match: re.Match[str], today: date) -> date | None:
    """The day that a match of ``_DATE`` names, without a year the most recent one; none where no such day exists."""
    day = int(match["iso_day"] or match["day"] or match["us_day"])
    month = int(match["iso_month"] or 0) or _MONTHS[(match["month"] or match["us_month"]).lower()]
    given = _year(match)
    # Eight years hold a 29 February, whatever century they lie in.
    for year in [given] if given else range(today.year, max(today.year - 9, 0), -1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if given or found <= today:
            return found
    return None


def _year(match: re.Match[str]) -> int:
    return int(match["iso_year"] or match["year"] or match["us_year"] or 0)


# --- datelines ----------------------------------------------------------------------------------------------------

_SEPARATOR = re.compile(r"\s*(?:—|(?<=\s)(?:--?|–)(?=\s))\s*")
_HEAD = re.compile(
    rf"""(?P<place>[^()]*?)\s*
    (?P<agency>\([^()]{{2,40}}\))?
    (?:(?:^|,\s*|\s+)(?P<date>(?:(?:{_WEEKDAY})\.?,?\s+)?(?:(?:on|il|le|am|den|el)\s+)?{_DAY_OF_YEAR})[.,]?)?\s*
    (?P<late_agency>\([^()]{{2,40}}\))?$""",
    re.IGNORECASE | re.VERBOSE,
)
_PLACE = re.compile(r"[^\W\d_][^\W\d_'’.\-/ ]*(?:['’.\-/ ]+[^\W\d_]+)*\.?")
_SMALL_WORD_LIST = """
a al am an and as auf bei d da dal de degli dei del dell della delle der des di do dos du e el em en et i im in
la las le les lo los nell of on sous sul sull sulla sur the under und upon van vor y zu
"""
_SMALL_WORDS = frozenset(_SMALL_WORD_LIST.split())
_LABEL_WORDS = """
breaking update updated exclusive analysis opinion live video photo photos watch listen interview comment
esclusiva esclusivo aggiornamento ultim'ora intervista eilmeldung urgent exclusif urgente
"""
_LABELS = frozenset(_LABEL_WORDS.split())


@dataclass(frozen=True, slots=True)
class _Dateline:
    """The opening's place and date, taken apart from the sentence that follows."""

    place: str
    match: re.Match[str] | None
    rest: str


def _dateline_of(text: str) -> _Dateline | None:
    """The dateline that a paragraph opens with: a place in capitals, or any with a date or an agency, and a dash."""
    separator = _SEPARATOR.search(text, 0, MAX_DATELINE_CHARS)
    if separator is None:
        return None
    rest = text[separator.end() :]
    dateline = _place_and_date(text[: separator.start()], rest)
    if dateline is None or not rest or _DATE.match(rest):
        return None
    is_sure = dateline.match is not None or dateline.place.endswith(")")
    return dateline if is_sure or _is_in_capitals(dateline.place, rest) else None


def _place_and_date(head: str, rest: str = "") -> _Dateline | None:
    match = _HEAD.match(head.strip())
    if match is None or not _is_place(match["place"]):
        return None
    agency = match["agency"] or match["late_agency"] or ""
    place = match["place"].strip()
    return _Dateline(f"{place} {agency}".strip(), match if match["date"] else None, rest)


def _is_place(text: str) -> bool:
    """Whether up to three names, parted by commas, could be where a story was filed."""
    names = text.strip().split(", ")
    if len(names) > 3 or len(text.split()) > 7 or names[0].casefold() in _WEEKDAYS:
        return False
    return all(_PLACE.fullmatch(name) and _is_name(name) for name in names)


def _is_name(text: str) -> bool:
    words = re.split(r"['’\-/ ]+", text)
    return not text[0].islower() and all(not word[:1].islower() or word in _SMALL_WORDS for word in words)


def _is_in_capitals(place: str, rest: str) -> bool:
    """Whether a place without date or agency is set in capitals, and what follows begins a sentence that is not."""
    name = place.split(", ", maxsplit=1)[0]
    if not name.isupper() or len(name) < 3 or name.casefold() in _LABELS:
        return False
    return not rest[0].islower() and not " ".join(rest.split()[:3]).isupper()


def _cased(place: str) -> str:
    """A place in capitals as it is usually written; brackets, initials and regions of two letters stay."""
    return re.sub(r"\([^)]*\)|[^\W\d_]+(?:\.[^\W\d_]+)*", lambda match: _cased_word(match, place), place)


def _cased_word(match: re.Match[str], place: str) -> str:
    word = match[0]
    is_first = match.start() == 0 or place[: match.start()].endswith(", ")
    is_region = len(word) == 2 and place[: match.start()].endswith(", ")
    # Some capitals have no single small letter; such words stay as they are.
    if not word.isupper() or is_region or word[0] == "(" or "." in word or len(word.lower()) != len(word):
        return word
    if len(word) == 1 and not is_first:
        return word.lower() if word.lower() in _SMALL_WORDS and "'" not in place[match.end() :][:1] else word
    return word.lower() if word.lower() in _SMALL_WORDS and not is_first else word.capitalize()


# --- dates in the sentences of the opening ------------------------------------------------------------------------

_PART_OF_DAY = (
    r"(?:\s+(?:morning|afternoon|evening|night|mattina|pomeriggio|sera|notte|morgen|abend|nacht|matin|soir"
    r"|après-midi|mañana|tarde|noche))?"
)
_LEAD_IN = rf"{_PART_OF_DAY}\s*[,(]?\s*(?:(?:{_WEEKDAY})\.?,?\s+)?"
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
    )\s*,?\s*(?:(?:on|the|il|dem|den|zum|del?|du|el|le|al|partire|partir|{_WEEKDAY}),?\s+)*$
    |\d\.?\s*(?:-|–|and|to|e|al|und|bis|et|au|y)\s*$""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Mention:
    """A date in a sentence, the day of publication it amounts to, and whether “yesterday” or “today” says so."""

    text: str
    day: date | None
    is_relative: bool = False


def _mentions(text: str, today: date) -> Iterator[_Mention]:
    for match in _DATE.finditer(text):
        before = text[max(match.start() - 60, 0) : match.start()]
        day = _day(match, today)
        if day and _YESTERDAY.search(before):
            # What happened the day before the story came out.
            yield _Mention(match[0], day + timedelta(days=1) if day < date.max else None, is_relative=True)
        elif day and _TODAY.search(before):
            yield _Mention(match[0], day, is_relative=True)
        else:
            is_plain = _year(match) > 0 and not _ANOTHER_DAY.search(before)
            yield _Mention(match[0], day if is_plain else None)
    yield from (_Mention(match[0], None) for match in _NUMERIC_DATE.finditer(text))


def _is_plausible(mention: _Mention, today: date) -> bool:
    if mention.day is None or mention.day > today:
        return False
    return mention.is_relative or today.year - mention.day.year <= OLDEST_YEARS


# --- the opening --------------------------------------------------------------------------------------------------

_BYLINE = re.compile(r"(?:by|di|a cura di|von|par|por)\s+[^\W\d_]", re.IGNORECASE)


@dataclass(slots=True)
class _Story:
    """The pieces under the headline, from which lede, dateline and date are taken."""

    pieces: list[_Piece]
    today: date
    notes: list[str]
    lede: str = ""
    dateline: str = ""
    published_on: date | None = None
    untitled: int = field(default=0)
    """How many pieces at the start are bylines and the like, and so no headings."""

    def take_opening(self) -> None:
        """Move lede, dateline and date out of the first pieces."""
        self._take_line_of_place_and_date()
        if self._has_lede():
            self.lede = self.pieces.pop(0).text
            self._take_line_of_place_and_date()
        while self.untitled < len(self.pieces) and _is_signature(self.pieces[self.untitled]):
            self.untitled += 1
        opening = self._index_of_opening()
        if opening is not None:
            self._take_dateline(opening)
        # A short first paragraph counts as the lede, and may well be the one that says when.
        openings = [*self.pieces[: self.untitled], *([] if opening is None else [self.pieces[opening]])]
        self._take_date_of_sentence([self.lede, *(piece.text for piece in openings)])

    def _has_lede(self) -> bool:
        """Whether the first piece is a lede: a short paragraph with more under it that opens the story itself."""
        if not self.pieces or self.pieces[0].items or self.pieces[0].is_marked:
            return False
        text = self.pieces[0].text
        if _words(text) > MAX_LEDE_WORDS or text.endswith(":") or _is_signature(self.pieces[0]):
            return False
        is_label = 0 in _headings(self.pieces) and (_words(text) <= MAX_LABEL_WORDS or text.endswith("?"))
        return not is_label and _dateline_of(text) is None and self._has_paragraph_after_first()

    def _has_paragraph_after_first(self) -> bool:
        headings = _headings(self.pieces)
        return any(not piece.items and index not in headings for index, piece in enumerate(self.pieces[1:], start=1))

    def _index_of_opening(self) -> int | None:
        headings = _headings(self.pieces)
        indexes = range(self.untitled, len(self.pieces))
        return next((i for i in indexes if i not in headings and not self.pieces[i].items), None)

    def _take_line_of_place_and_date(self) -> None:
        """Take a first piece that is nothing but a place and a date, or a date with its year."""
        if len(self.pieces) < 2 or self.pieces[0].items or self.pieces[0].is_marked or self.published_on:
            return
        text = self.pieces[0].text
        if len(text) > MAX_DATELINE_CHARS:
            return
        match = _DATE.fullmatch(text.rstrip("."))
        found = _Dateline("", match, "") if match else _place_and_date(text.rstrip(" -–—"))
        if found and found.match and (found.place or _year(found.match)) and self._accept(found):
            self.pieces.pop(0)

    def _take_dateline(self, index: int) -> None:
        dateline = None if self.dateline else _dateline_of(self.pieces[index].text)
        if dateline and self._accept(dateline):
            self.pieces[index] = replace(self.pieces[index], text=dateline.rest)

    def _accept(self, dateline: _Dateline) -> bool:
        """Set place and date of a dateline, unless its date cannot be one of publication: then it stays in the text."""
        if dateline.match:
            day = _day(dateline.match, self.today)
            if day is None or day > self.today:
                self._note_doubt(dateline.match["date"] if "date" in dateline.match.groupdict() else dateline.match[0])
                return False
            self.published_on = day
            self.notes.append(_note_on_dateline(day, has_year=_year(dateline.match) > 0))
        self.dateline = _cased(dateline.place)
        return True

    def _take_date_of_sentence(self, texts: Iterable[str]) -> None:
        """Take a date that the opening names as its day; “yesterday, 3 April 2025” makes it the day after."""
        if self.published_on:
            return
        mentions = [mention for text in texts for mention in _mentions(text, self.today)]
        plausible = [mention for mention in mentions if _is_plausible(mention, self.today)]
        relative = [mention for mention in plausible if mention.is_relative]
        days = {mention.day for mention in relative or plausible if mention.day}
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


def _is_signature(piece: _Piece) -> bool:
    """Whether a piece near the headline is a byline, or a line that says when it came out."""
    text = piece.text
    if piece.items or piece.is_marked or _words(text) > MAX_HEADING_WORDS or ends_sentence(text):
        return False
    if _BYLINE.match(text):
        names = re.findall(r"[^\W\d_]+", text)[1:]
        return all(not name[0].islower() or name in _SMALL_WORDS | {"cura"} for name in names)
    dates = [match for match in _DATE.finditer(text) if _year(match)]
    return bool(dates) and _words(text) <= 8


# --- language -----------------------------------------------------------------------------------------------------

_COMMON_WORDS = {
    "en": "the of and to in is that for on with was by at from has have are not they this said will its it",
    "it": "il la di che e un una del della per con non è le gli dei delle nel alla sono ha i da ha più al",
    "de": "der die das und ist nicht ein eine den von mit für auf dem des im zu sich wird hat in auch es",
    "fr": "le la les des et du une est dans pour que qui sur pas au avec par ont été de un en il elle",
    "es": "el la los las de que y en un una por con para del no es se al su lo fue ha más",
    "pt": "o a os as um uma do da dos das em não com para é ao que de se mais foi por",
    "nl": "de het een van en is dat op te zijn voor niet met die er aan ook in werd",
}
_STOP_WORDS = {language: frozenset(words.split()) for language, words in _COMMON_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")


def guess_language(text: str) -> str:
    """The BCP 47 code of the language whose commonest words a text has most of; empty where that is no clear case."""
    words = _WORD.findall(text[:20_000].lower())
    scores = sorted((sum(word in common for word in words), code) for code, common in _STOP_WORDS.items())
    (second, _code), (first, code) = scores[-2:]
    is_clear = first >= 4 and first * 7 >= len(words) and first >= 1.15 * second
    return code if is_clear else ""
