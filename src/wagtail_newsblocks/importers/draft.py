"""What a reader found in one story, as plain values that know neither database nor page."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class ListOfItems:
    """A list of plain texts, without the marks or numbers they were typed with."""

    items: tuple[str, ...]
    ordered: bool = False


Block = Paragraph | ListOfItems


@dataclass(frozen=True, slots=True)
class SectionDraft:
    """A heading and what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class DroppedLine:
    """A line of the source that is not in the draft, and why."""

    line_number: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleDraft:
    """A story cut into the parts of an article."""

    headline: str
    kicker: str = ""
    lede: str = ""
    dateline: str = ""
    """Place, with the agency in brackets where the source names one; the date goes to ``published_on``."""
    published_on: date | None = None
    language: str = ""
    """A BCP 47 code, guessed; empty where the text is too short or too mixed to tell."""
    intro: tuple[Block, ...] = ()
    """What stands above the first heading."""
    sections: tuple[SectionDraft, ...] = ()
    dropped: tuple[DroppedLine, ...] = ()
    notes: tuple[str, ...] = ()
    """Remarks for the editor, in plain words."""


def text_of(draft: ArticleDraft) -> str:
    """All text of the draft in reading order: parts apart by a blank line, items of a list by a line end."""
    return "\n\n".join(text for text in _texts(draft) if text)


def _texts(draft: ArticleDraft) -> Iterator[str]:
    yield from (draft.kicker, draft.headline, draft.lede, draft.dateline)
    yield from map(_text_of_block, draft.intro)
    for section in draft.sections:
        yield section.heading
        yield from map(_text_of_block, section.blocks)


def _text_of_block(block: Block) -> str:
    return "\n".join(block.items) if isinstance(block, ListOfItems) else block.text
