"""Where in a story something is mentioned, as its editor would name the place."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext
from wagtail.blocks import Block, StreamBlock, StreamValue, StructBlock

from wagtail_newsblocks.blocks.loading import parts_of

from .attribution import mentioned_among, mentioned_in
from .citations import StoredCitation, citations_in


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a story, and the id of the block in its form where it is in one."""

    label: str
    block: str = ""

    @property
    def anchor(self) -> str:
        """The id of the block's panel in the form, by which Wagtail's own links lead there."""
        return f"block-{self.block}-section" if self.block else ""


def places_in(texts: Mapping[str, str], streams: Iterable[StreamValue]) -> list[Place]:
    """Where each citation and quotation is that ``mentioned_in`` finds in the same texts and streams, in its order.

    The texts by the names that their fields have in the form.
    """
    in_texts = [Place(label) for label, html in texts.items() for _citation in citations_in(html)]
    return [*in_texts, *(place for stream in streams for place in _in_stream(stream))]


def places_of_quotations(stream: StreamValue) -> list[Place]:
    """Where each quotation of a stream is, in reading order."""
    places = zip(places_in({}, [stream]), mentioned_in((), [stream]), strict=True)
    return [place for place, one in places if not isinstance(one, StoredCitation)]


def _in_stream(stream: StreamValue) -> Iterator[Place]:
    return _in_blocks(stream.stream_block, stream.get_prep_value(), "")


def _in_blocks(stream: StreamBlock, children: Iterable[Mapping[str, Any]], section: str) -> Iterator[Place]:
    numbers: Counter[str] = Counter()
    for child in children:
        block = stream.child_blocks.get(child["type"])
        if block is not None:
            numbers[child["type"]] += 1
            place = Place(_label(block, numbers[child["type"]], section), child.get("id") or "")
            yield from _in_block(block, child["value"], place)


def _in_block(block: Block, value: Any, place: Place) -> Iterator[Place]:
    if not _is_section(block) or not isinstance(value, dict):
        yield from (place for _mentioned in mentioned_among(parts_of(block, value)))
        return
    for name, child in block.child_blocks.items():
        if isinstance(child, StreamBlock):
            yield from _in_blocks(child, value.get(name) or (), value.get("heading") or place.label)
        elif name in value:
            yield from _in_block(child, value[name], place)


def _is_section(block: Block) -> bool:
    return isinstance(block, StructBlock) and any(isinstance(one, StreamBlock) for one in block.child_blocks.values())


def _label(block: Block, number: int, section: str) -> str:
    # Translators: both name a place for the editor, such as “Quotation 2 in section “How it will work””.
    pattern = gettext("%(block)s %(number)d in section “%(section)s”") if section else gettext("%(block)s %(number)d")
    return pattern % {"block": block.label, "number": number, "section": section}
