"""How the demo's comments are written down: who says what, who answers, and what became of it."""

from dataclasses import dataclass, replace
from zlib import crc32


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """One comment, with those that answer it."""

    by: str
    """Who: a key of ``people.READERS`` or ``people.STAFF``, else a guest who has typed that name."""
    text: str
    replies: tuple["Said", ...] = ()
    after: int = 0
    """How many minutes after the story, or after the reply before it could be read, which it answers; 0 lets the text
    decide, and a reply answers what it stands below."""
    language: str = ""
    notify: bool = False

    # How it is sent
    trap: str = ""
    in_seconds: int = 90
    has_ticket: bool = True
    because: str = ""
    """A reason for which it is held, other than those that the rules find."""
    is_refused: bool = False
    """Whether the rules send it back, so that nothing is stored."""
    asked_to_confirm: bool = False
    """Whether the site asked guests for a proof of their address at that time."""

    # What became of it
    held: bool = False
    """Whether it waits to this day."""
    approved_after: int = 0
    rejected: str = ""
    undone: bool = False
    """Whether the moderator then took that back."""
    spam: bool = False
    edited: str = ""
    picked: bool = False
    reports: tuple[tuple[str, str, str], ...] = ()
    """By whom, for which reason, with which note."""
    removed: str = ""
    """``author`` or ``moderator``, some days later."""
    taken_down: str = ""
    """For which reason a moderator rejected it, some days later."""
    held_again: bool = False
    """Whether a moderator took it back into the queue, some days later."""

    @property
    def minutes(self) -> int:
        """How long it took somebody to write it; the same each time."""
        return self.after or 6 + crc32(self.text.encode()) % 90


def said(by: str, text: str, *replies: Said, **more: object) -> Said:
    """A comment and what answers it."""
    return replace(Said(by=by, text=text, replies=replies), **more)  # type: ignore[arg-type]
