"""What the demo newspaper's readers say, below which story, and what became of it."""

from . import english, italian, trouble
from .telling import Said


def _joined(*parts: dict[str, tuple[Said, ...]]) -> dict[str, tuple[Said, ...]]:
    return {story: tuple(said for part in parts for said in part.get(story, ())) for part in parts for story in part}


THREADS = {
    "en": _joined(english.THREADS, trouble.ENGLISH),
    "it": _joined(italian.THREADS, trouble.ITALIAN),
}
"""The comments that answer no other, by edition and story, each with what answers it."""
