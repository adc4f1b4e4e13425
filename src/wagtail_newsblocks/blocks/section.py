"""A part of an article under a heading of its own."""

from collections.abc import Iterable, MutableMapping
from typing import Any

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, StructBlock

from .translation import NotTranslated
from .wagtail_names import NamedAsWagtail


class AnchorBlock(NotTranslated, NamedAsWagtail, CharBlock):
    """The name of a place in the page: the same in every language, so that links stay good."""


TAKEN_BY_THE_PAGE = frozenset({"main"})
"""Ids that the page around the sections has already: the target of its skip link."""


class SectionBlock(StructBlock):
    """A heading, an anchor that outlives rewording, and a stream of blocks.

    The stream is given where a body is composed: ``SectionBlock([("content", ContentBlocks())])``.
    """

    heading = CharBlock(label=_("Heading"), max_length=200)
    anchor = AnchorBlock(
        label=_("Anchor"),
        required=False,
        default="",
        max_length=100,
        search_index=False,
        help_text=_(
            "The part of the address after “#” that links to this section. Made from the heading once, then kept,"
            " so that links stay good when the heading is reworded."
        ),
    )

    class Meta:
        icon = "list-ul"
        label = _("Section")
        group = _("Structure")
        description = _("A part of the story under its own heading; it appears in the list of contents.")
        template = "newsblocks/blocks/section.html"
        preview_template = "newsblocks/blocks/previews/section.html"
        label_format = "{heading}"
        form_layout = BlockGroup(children=["heading", "content"], settings=["anchor"])


def give_anchors(sections: Iterable[MutableMapping[str, Any]]) -> None:
    """Give each section that has none an anchor, made from its heading and unique among ``sections``.

    An anchor that is there stays as it is; of two alike (a copied section) the first keeps it.
    """
    sections = list(sections)
    taken = set(TAKEN_BY_THE_PAGE)
    nameless = []
    for section in sections:
        anchor = slugify(section.get("anchor") or "", allow_unicode=True)
        if not anchor or anchor in taken:
            nameless.append(section)
            continue
        section["anchor"] = anchor
        taken.add(anchor)
    for section in nameless:
        section["anchor"] = _free_anchor(section.get("heading") or "", taken)
        taken.add(section["anchor"])


def _free_anchor(heading: str, taken: set[str]) -> str:
    stem = slugify(slugify(heading, allow_unicode=True)[:80], allow_unicode=True) or "section"
    anchor, number = stem, 1
    while anchor in taken:
        number += 1
        anchor = f"{stem}-{number}"
    return anchor
