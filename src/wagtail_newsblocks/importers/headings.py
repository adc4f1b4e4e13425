"""Headings, marked or only short lines of their own, and the sections under them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from .draft import Block, SectionDraft
from .pieces import Piece
from .sentences import count_words, ends_sentence

MAX_HEADING_WORDS = 12
MAX_HEADING_CHARS = 80

_LONGEST_RUN_OF_SHORT_LINES = 2
_SPEAKER = re.compile(r"\w{1,2}[:.)]\s|[^:?]{1,30}:\s")
_QUOTES = "\"'“”„‘’‚«»‹›「『"


def cut_sections(pieces: Sequence[Piece], *, untitled: int) -> tuple[tuple[Block, ...], tuple[SectionDraft, ...]]:
    """What stands above the first heading, and the sections; the first ``untitled`` pieces are no headings."""
    intro: list[Block] = []
    sections: list[tuple[str, list[Block]]] = []
    headings = headings_in(pieces) - set(range(untitled))
    for index, piece in enumerate(pieces):
        if index in headings:
            sections.append((piece.text, []))
        else:
            (sections[-1][1] if sections else intro).append(piece.to_block())
    return tuple(intro), tuple(SectionDraft(heading, tuple(blocks)) for heading, blocks in sections)


def headings_in(pieces: Sequence[Piece]) -> set[int]:
    """The indexes of the headings: the pieces that may be one and have content under them.

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


def _may_head(piece: Piece) -> bool:
    return piece.is_marked or _is_short_line(piece)


def _may_ask(piece: Piece, following: Piece) -> bool:
    """Whether a piece, if it is a question, is answered by a paragraph."""
    return piece.is_marked or not piece.text.endswith("?") or not following.items


def _is_short_line(piece: Piece) -> bool:
    """Whether a piece has the looks of a heading that nothing marks."""
    text = piece.text
    if piece.items or len(piece.lines) > 1 or len(text) > MAX_HEADING_CHARS or count_words(text) > MAX_HEADING_WORDS:
        return False
    if not any(map(str.isalpha, text)) or not _begins_as_title(text) or "://" in text:
        return False
    if text.endswith("?"):
        return text[0] not in _QUOTES and not _SPEAKER.match(text)
    return not ends_sentence(text) and text[-1] not in ":;,-–—" and not _is_quotation(text)


def _begins_as_title(text: str) -> bool:
    """Whether the first word begins with a capital or a figure, or has a capital inside."""
    word = next(iter(text.lstrip(_QUOTES + "¿¡").split(maxsplit=1)), "")
    return word[:1].isalnum() and not (word[0].islower() and word.islower())


def _is_quotation(text: str) -> bool:
    return text[0] in _QUOTES and text[-1] in _QUOTES + "」』"
