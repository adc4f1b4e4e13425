"""The headline: the first line of a story, or its first lines where they were wrapped."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from django.utils.translation import gettext as _

from .decoding import UnreadableText
from .lines import Line, joined
from .marks import without_marks
from .names import begins_byline
from .wrapping import Wrap, flows

MAX_HEADLINE_CHARS = 255
"""As many as the title of a page can have."""


def cut_headline(lines: Sequence[Line], wrap: Wrap) -> tuple[str, Sequence[Line]]:
    """The headline, and the lines under it; raises ``UnreadableText`` where no page can have such a title."""
    taken = _length(lines, wrap)
    headline = without_marks(joined(lines[:taken]))
    if len(headline) > MAX_HEADLINE_CHARS:
        raise UnreadableText(
            _("The first line, the headline, is longer than %(limit)d characters.") % {"limit": MAX_HEADLINE_CHARS}
        )
    return headline, lines[taken:]


def _length(lines: Sequence[Line], wrap: Wrap) -> int:
    """How many lines it takes, three at most."""
    pairs = pairwise(lines[:3])
    return 1 + sum(1 for _pair in takewhile(lambda pair: _runs_on(*pair, wrap), pairs))


def _runs_on(above: Line, below: Line, wrap: Wrap) -> bool:
    if not wrap.width or below.opens or begins_byline(below.text):
        return False
    return flows(above, below) and wrap.had_no_room(above, below)
