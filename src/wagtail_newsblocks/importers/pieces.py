"""The pieces that lines make: paragraphs, lists and marked headings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .draft import Block, ListOfItems, Paragraph
from .lines import Line, joined
from .lists import is_list, run_of_items
from .marks import is_marked_heading, mark_of, without_marks
from .wrapping import Wrap

MAX_MARKED_HEADING_CHARS = 200
"""As many as the heading of a section can have; a longer one is a paragraph, whatever marks it bears."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, or a list where it has items, or a heading where the source marks it as one."""

    lines: tuple[Line, ...]
    text: str = ""
    items: tuple[str, ...] = ()
    is_ordered: bool = False
    is_marked: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it is neither a list nor marked as a heading."""
        return not self.items and not self.is_marked

    def to_block(self) -> Block:
        """The piece as part of a draft."""
        return ListOfItems(self.items, ordered=self.is_ordered) if self.items else Paragraph(self.text)


def pieces_of(lines: Sequence[Line], wrap: Wrap) -> list[Piece]:
    """The lines as pieces, in their order."""
    pieces = []
    index = 0
    text_until = 0  # lines up to here begin with marks that turned out to be no list
    while index < len(lines):
        run = run_of_items(lines, index, wrap) if index >= text_until else []
        end = index + sum(map(len, run))
        if run and is_list(run, lines[index - 1] if index else None, wrap):
            pieces.append(_list(run))
        else:
            text_until = max(text_until, end)
            end = _end_of_paragraph(lines, index, text_until, wrap)
            pieces.append(_paragraph(lines[index:end]))
        index = end
    return pieces


def _end_of_paragraph(lines: Sequence[Line], start: int, text_until: int, wrap: Wrap) -> int:
    end = start + 1
    while end < len(lines) and wrap.continues(lines, end):
        run = run_of_items(lines, end, wrap) if end >= text_until else []
        if run and is_list(run, lines[end - 1], wrap):
            break
        text_until = max(text_until, end + sum(map(len, run)))
        end += 1
    return end


def _paragraph(lines: Sequence[Line]) -> Piece:
    typed = joined(lines)
    text = without_marks(typed)
    is_marked = is_marked_heading(typed) and len(text) <= MAX_MARKED_HEADING_CHARS
    return Piece(tuple(lines), text, is_marked=is_marked)


def _list(run: Sequence[Sequence[Line]]) -> Piece:
    lines = tuple(line for item in run for line in item)
    marks = [mark for item in run if (mark := mark_of(item[0].text))]
    items = (joined((replace(item[0], text=mark.text), *item[1:])) for mark, item in zip(marks, run, strict=True))
    return Piece(lines, items=tuple(items), is_ordered=marks[0].number > 0)
