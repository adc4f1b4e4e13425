"""The signs and numbers that lines begin with where they are headings or items of a list."""

import re
from dataclasses import dataclass

_HASHED = re.compile(r"#{1,6}\s+(?P<text>\S.*)")
_BULLET = re.compile(r"(?P<kind>[-*–]|[•·▪‣●◦])(?:\s+|(?<=[•▪‣●◦]))(?P<text>\S.*)")
_NUMBER = re.compile(r"(?P<number>\d{1,3})(?P<kind>[.)])\s+(?P<text>\S.*)")


@dataclass(frozen=True, slots=True)
class Mark:
    """What an item of a list begins with, the sign or the number and the sign after it, and the text that follows."""

    kind: str
    number: int
    text: str

    def follows(self, other: "Mark") -> bool:
        """Whether it can be the next in the list of the other."""
        return self.kind == other.kind and (not other.number or self.number == other.number + 1)


def mark_of(line: str) -> Mark | None:
    """The mark of a line that may be an item of a list."""
    match = _BULLET.match(line) or _NUMBER.match(line)
    # A row of signs divides the text, and lists nothing.
    if match is None or not any(map(str.isalnum, match["text"])):
        return None
    return Mark(match["kind"], int(match.groupdict().get("number", 0)), match["text"])


def is_marked_heading(line: str) -> bool:
    """Whether the source marks the line as a heading, with signs as in Markdown."""
    return bool(_HASHED.match(line))


def without_marks(heading: str) -> str:
    """The text of a heading without the signs that may stand on both sides of it."""
    match = _HASHED.match(heading)
    if match is None:
        return heading
    bare = match["text"].rstrip("#")
    return bare.rstrip() if bare[-1:].isspace() else match["text"]
