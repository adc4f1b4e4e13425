"""What is left out of the draft: the comment form, and pointers to other stories."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from django.utils.translation import gettext as _

from .boilerplate import belongs_to_form, is_read_also, starts_form
from .draft import DroppedLine
from .lines import Line
from .pieces import Piece


def without_form(lines: Sequence[Line]) -> tuple[list[Line], list[DroppedLine]]:
    """The lines that do not belong to a comment form, and those that do."""
    kept: list[Line] = []
    dropped: list[DroppedLine] = []
    index = 0
    while index < len(lines):
        found = _form_lines(lines[index : index + 3], has_begun=bool(dropped))
        dropped += (DroppedLine(line.number, line.text, _("Comment form")) for line in found)
        if not found:
            kept.append(_after_gap(lines[index], dropped))
        index += len(found) or 1
    return kept, dropped


def without_pointers(pieces: Iterable[Piece]) -> tuple[list[Piece], list[DroppedLine]]:
    """The pieces that do not point to other stories, and the lines that do."""
    kept: list[Piece] = []
    dropped: list[DroppedLine] = []
    for piece in pieces:
        if len(piece.lines) == 1 and not piece.items and is_read_also(piece.text):
            dropped.append(DroppedLine(piece.lines[0].number, piece.lines[0].text, _("Pointer to another story")))
        else:
            kept.append(piece)
    return kept, dropped


def _form_lines(lines: Sequence[Line], *, has_begun: bool) -> Sequence[Line]:
    """As many lines from the first as make one statement of a comment form, wrapped or not; none where it is none.

    Field labels count only after the form has begun.
    """
    for count in range(1, len(lines) + 1):
        if any(line.opens for line in lines[1:count]):
            break
        text = " ".join(line.text for line in lines[:count])
        if starts_form(text) or (has_begun and belongs_to_form(text)):
            return lines[:count]
    return ()


def _after_gap(line: Line, dropped: Sequence[DroppedLine]) -> Line:
    """The line, opening a paragraph where the line before it was dropped."""
    return replace(line, opens=True) if dropped and dropped[-1].line_number == line.number - 1 else line
