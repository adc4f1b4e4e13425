"""The lines of a text that are not blank, and how several become one."""

from collections.abc import Sequence
from dataclasses import dataclass

_CONJUNCTION_WORDS = "and or to und oder bzw. e o ed et ou y u"
_CONJUNCTIONS = frozenset(_CONJUNCTION_WORDS.split())


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank; it opens where a blank line or the start of the text stands before it."""

    number: int
    text: str
    indent: int
    opens: bool

    @property
    def length(self) -> int:
        """Its width in characters, white space in front included."""
        return self.indent + len(self.text)


def lines_of(text: str) -> list[Line]:
    """The lines of the text, numbered as an editor numbers them."""
    lines = []
    opens = True
    for number, raw in enumerate(text.split("\n"), start=1):
        stripped = raw.strip().strip("\u200b").strip()
        if stripped:
            expanded = raw.expandtabs(4)
            lines.append(Line(number, stripped, len(expanded) - len(expanded.lstrip()), opens))
        opens = not stripped
    return lines


def first_word(line: Line) -> str:
    """What stands before the first white space."""
    return line.text.split(maxsplit=1)[0]


def joined(lines: Sequence[Line]) -> str:
    """The lines as one; after a hyphen without a space, unless it stands for the rest of a later compound."""
    text = lines[0].text
    for line in lines[1:]:
        is_cut = text[-1] in "-\u00ad" and text[-2:-1].isalpha() and line.text[0].islower()
        is_glued = is_cut and first_word(line) not in _CONJUNCTIONS
        text += line.text if is_glued else f" {line.text}"
    return text
