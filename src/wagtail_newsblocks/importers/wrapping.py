"""How lines were wrapped, and so which of them are one paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from .lines import Line, first_word
from .marks import is_marked_heading, mark_of
from .sentences import ends_sentence

MIN_WRAPPED_CHARS = 30
MAX_WRAPPED_CHARS = 120
"""No editor or mail program wraps its lines outside these widths."""


@dataclass(frozen=True, slots=True)
class Wrap:
    """How wide the lines were wrapped, 0 where they were not; a greedy wrap leaves no line that had room for more."""

    width: int = 0
    is_greedy: bool = False

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Wrap":
        """Told from the lines that break off in the middle of a sentence; the headline says nothing about it."""
        pairs = [(above, below) for above, below in pairwise(lines[1:]) if not below.opens and not mark_of(below.text)]
        flowing = [(above, below) for above, below in pairs if flows(above, below)]
        if not flowing or len(flowing) * 5 < len(pairs):
            return cls()
        wrap = cls(max(above.length for above, _below in flowing))
        full = sum(wrap.had_no_room(above, below) for above, below in flowing)
        return cls(wrap.width, is_greedy=full >= 0.9 * len(flowing))

    def had_no_room(self, above: Line, below: Line) -> bool:
        """Whether the first word of the line below would not have fitted on the one above."""
        return above.length + 1 + len(first_word(below)) > self.width

    def runs_on(self, above: Line, below: Line) -> bool:
        """Whether a paragraph may run on from one line to the next."""
        if below.opens or is_marked_heading(above.text) or is_marked_heading(below.text):
            return False
        # Once it is known that lines were wrapped, a short one may be as well.
        if flows(above, below, min_chars=0 if self.width else MIN_WRAPPED_CHARS):
            return True
        if not self.width or len(above.text) > MAX_WRAPPED_CHARS or below.indent > above.indent:
            return False
        return self.had_no_room(above, below) if self.is_greedy else above.length >= 0.6 * self.width

    def continues(self, lines: Sequence[Line], index: int) -> bool:
        """Whether the line at ``index`` is of one paragraph with the line before it."""
        return self.runs_on(lines[index - 1], lines[index]) and not self._is_title(lines, index)

    def _is_title(self, lines: Sequence[Line], index: int) -> bool:
        """Whether a line after a full one ends no sentence, and yet left room for the next line."""
        if not self.is_greedy or not ends_sentence(lines[index - 1].text) or ends_sentence(lines[index].text):
            return False
        following = lines[index + 1] if index + 1 < len(lines) else None
        return following is not None and not following.opens and not self.runs_on(lines[index], following)


def flows(above: Line, below: Line, *, min_chars: int = MIN_WRAPPED_CHARS) -> bool:
    """Whether a sentence surely runs on from one line to the next: it has not ended, and goes on in lower case."""
    is_wrapped = min_chars <= len(above.text) <= MAX_WRAPPED_CHARS
    return is_wrapped and below.text[0].islower() and not above.text.endswith(":") and not ends_sentence(above.text)
