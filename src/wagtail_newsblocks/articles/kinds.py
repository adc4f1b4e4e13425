"""Kinds of story: with which blocks the body of a new article begins."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.blocks import StreamBlock, StructBlock

Begun = Sequence[tuple[str, Any]]
"""Blocks as pairs of key and value. None is the block as the picker gives it, a mapping fills in some of its fields."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """A kind of story, as editors choose it.

    ``begin`` gives the blocks, and is called with the article's language in force: what it writes is for readers.
    ``guidance`` tells editors, in their own language, what belongs into the blocks.
    """

    label: str | Promise
    begin: Callable[[], Begun]
    genre: str = "reportage"
    guidance: Sequence[str | Promise] = ()


def begin_news_story() -> Begun:
    """What happened, a voice, and what follows."""
    return [
        ("paragraph", None),
        ("quotation", None),
        ("section", {"heading": gettext("What happens next"), "content": [("paragraph", None)]}),
    ]


def begin_interview() -> Begun:
    """Who is asked and why, then questions and answers."""
    exchange = [("paragraph", None), ("quotation", None)]
    return [
        ("paragraph", None),
        ("section", {"heading": gettext("In conversation"), "content": [*exchange, *exchange]}),
    ]


def begin_explainer() -> Begun:
    """The answers in short, then question by question."""
    questions = [gettext("What is it about?"), gettext("Why does it matter?"), gettext("What happens next?")]
    return [
        ("key_points", None),
        *(("section", {"heading": question, "content": [("paragraph", None)]}) for question in questions),
    ]


def begin_obituary() -> Begun:
    """Who has died, the life at a glance and year by year, and what remains."""
    return [
        ("paragraph", None),
        ("fact_box", {"heading": gettext("At a glance")}),
        ("timeline", {"heading": gettext("A life in dates")}),
        ("section", {"heading": gettext("What remains"), "content": [("paragraph", None)]}),
    ]


KINDS = {
    "news_story": Kind(
        label=_("News story"),
        begin=begin_news_story,
        guidance=[
            _("First paragraph: who, what, when and where, in two or three lines."),
            _("Quotation: somebody whom it concerns, in their own words."),
            _("Last section: the next step, and its date."),
        ],
    ),
    "interview": Kind(
        label=_("Interview"),
        genre="interview",
        begin=begin_interview,
        guidance=[
            _("First paragraph: who is asked, about what, and why now."),
            _("Section: each question as a paragraph, each answer as a quotation with the speaker's name."),
        ],
    ),
    "explainer": Kind(
        label=_("Explainer"),
        genre="background",
        begin=begin_explainer,
        guidance=[
            _("Key points: the answer in three or four lines."),
            _("Sections: one question each. Reword them, and add those that readers have asked."),
        ],
    ),
    "obituary": Kind(
        label=_("Obituary"),
        begin=begin_obituary,
        guidance=[
            _("First paragraph: who has died, when and where, and what they will be remembered for."),
            _("Fact box: birth, family, work and honours."),
            _("Timeline: the turning points of the life, in order."),
            _("Last section: what they leave behind, and who carries it on."),
        ],
    ),
}


def kinds_of_story(page_class: type) -> dict[str, Kind]:
    """The kinds that a new article of a class can begin as, by key: the package's, as the site's hooks leave them."""
    kinds = dict(KINDS)
    for change in hooks.get_hooks("newsblocks_kinds_of_story"):
        change(kinds, page_class)
    return kinds


def blocks_of(kind: Kind, stream: StreamBlock) -> Any:
    """The value with which a body of the ``stream``'s blocks begins; a block that the stream has not is left out."""
    return stream.normalize(_known(kind.begin(), stream))


def _known(begun: Begun, stream: StreamBlock) -> list[tuple[str, Any]]:
    blocks = stream.child_blocks
    return [(key, _value(value, blocks[key])) for key, value in begun if key in blocks]


def _value(value: Any, block: Any) -> Any:
    if value is None:
        return block.get_default()
    if isinstance(block, StreamBlock):
        return block.normalize(_known(value, block))
    if isinstance(block, StructBlock) and isinstance(value, Mapping):
        return _filled(value, block)
    return block.normalize(value)


def _filled(value: Mapping[str, Any], block: StructBlock) -> Any:
    struct = block.get_default()
    struct.update({name: _value(part, block.child_blocks[name]) for name, part in value.items() if name in struct})
    return struct
