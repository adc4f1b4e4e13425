"""Pasted or typed text, read into an ``ArticleDraft``: a pure function of its bytes and of today's date.

Whatever the text says comes out in its order, but for what ``ArticleDraft.dropped`` lists, the marks of lists and
headings, and the date of a dateline, which becomes ``published_on``.
"""

from datetime import date

from django.utils.translation import gettext as _

from . import language
from .decoding import UnreadableText, decode
from .draft import ArticleDraft
from .headings import cut_sections
from .headline import cut_headline
from .lines import lines_of
from .omissions import without_form, without_pointers
from .opening import Story
from .pieces import pieces_of
from .wrapping import Wrap

__all__ = ["UnreadableText", "read"]


def read(raw: bytes, *, today: date | None = None, max_chars: int = 200_000) -> ArticleDraft:
    """The story that the bytes hold; raises ``UnreadableText`` where they are empty, too long or not text.

    ``today`` resolves a date without a year to the most recent one past, and bounds what can be a publication date.
    """
    text, notes = decode(raw, max_chars=max_chars)
    lines = lines_of(text)
    if not lines:
        raise UnreadableText(_("The text is empty."))
    wrap = Wrap.of(lines)
    headline, below = cut_headline(lines, wrap)
    kept, form = without_form(below)
    pieces, pointers = without_pointers(pieces_of(kept, wrap))
    story = Story(pieces, today or date.today())
    story.take_opening()
    intro, sections = cut_sections(story.pieces, untitled=story.untitled)
    return ArticleDraft(
        headline=headline,
        lede=story.lede,
        dateline=story.dateline,
        published_on=story.published_on,
        language=language.guess(text),
        intro=intro,
        sections=sections,
        dropped=tuple(sorted([*form, *pointers], key=lambda line: line.line_number)),
        notes=(*notes, *story.notes),
    )
