"""What the API gives of pictures, files and the blocks of a body, as plain values, and how its document describes them.

Both functions ask a block's class, so that a block of a site's own is given as what it is made of, or, where its class
says so by ``get_api_representation``, as that.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import singledispatch
from typing import Any

import swapper
from django.http import HttpRequest
from wagtail import blocks
from wagtail.blocks import Block, ListBlock, StaticBlock, StreamBlock, StreamValue, StructBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.models import Site

from wagtail_newsblocks import blocks as newsblocks
from wagtail_newsblocks import sanitize, visibility
from wagtail_newsblocks.articles.rendering import Loaded
from wagtail_newsblocks.blocks import pictures
from wagtail_newsblocks.sources import sentence
from wagtail_newsblocks.sources.attribution import Attribution, Quotation
from wagtail_newsblocks.sources.blocks import PRIVATE, FigureBlock, PrivateTextBlock, QuotationBlock, RecordChooserBlock
from wagtail_newsblocks.sources.loading import quotation_alone
from wagtail_newsblocks.sources.plain import party_values, quotation_values

from .addresses import full, in_full

Plain = dict[str, Any]

OURS = ("wagtail.", "wagtail_newsblocks.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Around:
    """What the values of one article's blocks are made with."""

    loaded: Loaded
    request: HttpRequest
    site: Site | None
    root: str

    @property
    def attribution(self) -> Attribution:
        """What the article rests on."""
        return self.loaded.printing.attribution

    def html(self, stored: str) -> str:
        """Rich text as readers see it at its place, with full addresses."""
        return in_full(self.loaded.rendering.richtext(stored), self.root) if stored else ""

    def may_read(self, page: Any) -> bool:
        """Whether readers may see a page that a block names."""
        if hasattr(page, "is_for_readers"):
            return bool(page.is_for_readers)
        pages = swapper.load_model("wagtailcore", "Page")._default_manager.filter(pk=page.pk)
        return bool(visibility.for_readers(pages, self.site).exists())


def blocks_of(stream: StreamValue, around: Around) -> list[Plain]:
    """The blocks of a stream, each with its ``type``, its ``id`` and its ``value``."""
    return [
        {"type": child.block_type, "id": child.id, "value": value_of(child.block, child.value, around)}
        for child in stream
    ]


def picture(image: Any, shape: str, root: str, **told: Any) -> Plain | None:
    """A picture in several widths, with what is ``told`` of it; None where it may not be shown."""
    shown = pictures.picture(image, shape, alt=told.pop("alt", None))
    renditions = [{"url": full(root, one.url), "width": one.width, "height": one.height} for one in shown["renditions"]]
    if not renditions:
        return None
    srcset = ", ".join(f"{one['url']} {one['width']}w" for one in renditions)
    return {
        "alt": shown["alt"],
        "decorative": bool(getattr(image, "decorative", False)),
        "caption": "",
        "credit": "",
        **told,
        **renditions[-1],
        "renditions": renditions,
        "srcset": srcset,
        "sizes": shown["sizes"],
    }


def file(document: Any, root: str) -> Plain | None:
    """A file to fetch."""
    if document is None:
        return None
    return {
        "id": document.pk,
        "title": document.title,
        "url": full(root, document.url),
        "extension": document.file_extension,
        "size": document.file_size,
    }


def page_link(page: Any, around: Around) -> Plain | None:
    """A page of the site that a block leads to; None where readers may not see it."""
    if page is None or not around.may_read(page):
        return None
    return {
        "id": page.pk,
        "title": page.title,
        "url": full(around.root, page.get_url(around.request)),
        "language": page.locale.language_code,
        "is_retracted": bool(getattr(page, "is_retracted", False)),
    }


@singledispatch
def value_of(block: Block, value: Any, around: Around) -> Any:
    """The value of a block, by its class; of one that nothing is known of, what it gives to Wagtail's interfaces."""
    return block.get_api_representation(value, {"request": around.request})


@value_of.register(blocks.CharBlock)
@value_of.register(blocks.TextBlock)
@value_of.register(blocks.URLBlock)
@value_of.register(blocks.ChoiceBlock)
def _text(_block: Block, value: Any, _around: Around) -> str:
    # Wagtail's embeds are such blocks too: their address alone, since nobody is asked while the API answers.
    return str(getattr(value, "url", value) or "")


@value_of.register
def _private(_block: PrivateTextBlock, _value: Any, _around: Around) -> None:
    return None


@value_of.register
def _rich_text(_block: blocks.RichTextBlock, value: Any, around: Around) -> str:
    return around.html(getattr(value, "source", value) or "")


@value_of.register
def _imported(_block: newsblocks.ImportedHTMLBlock, value: Any, around: Around) -> str:
    return in_full(sanitize.clean_imported(value or ""), around.root)


@value_of.register
def _nothing(_block: StaticBlock, _value: Any, _around: Around) -> None:
    return None


@value_of.register
def _stream(_block: StreamBlock, value: Any, around: Around) -> list[Plain]:
    return blocks_of(value, around)


@value_of.register
def _list(block: ListBlock, value: Any, around: Around) -> list[Any]:
    values = [value_of(block.child_block, one, around) for one in value or ()]
    is_of_pages = isinstance(block.child_block, blocks.PageChooserBlock)
    return [one for one in values if one is not None] if is_of_pages else values


@value_of.register
def _struct(block: StructBlock, value: Any, around: Around) -> Any:
    if not type(block).get_api_representation.__module__.startswith(OURS):
        return block.get_api_representation(value, {"request": around.request})
    return _children(block, value, around)


def _children(block: StructBlock, value: Any, around: Around, *, without: Mapping[str, Any] | None = None) -> Plain:
    return {
        name: value_of(child, value.get(name), around)
        for name, child in block.child_blocks.items()
        if not isinstance(child, PrivateTextBlock) and name not in (without or ())
    }


@value_of.register
def _image(_block: ImageChooserBlock, value: Any, around: Around) -> Plain | None:
    return picture(value, "figure", around.root, credit=getattr(value, "credit", ""))


@value_of.register
def _image_in_context(_block: ImageBlock, value: Any, around: Around) -> Plain | None:
    return picture(value, "figure", around.root, credit=getattr(value, "credit", ""))


@value_of.register
def _page(_block: blocks.PageChooserBlock, value: Any, around: Around) -> Plain | None:
    return page_link(value, around)


@value_of.register
def _document(_block: DocumentChooserBlock, value: Any, around: Around) -> Plain | None:
    return file(value, around.root)


@value_of.register
def _record(_block: RecordChooserBlock, value: Any, _around: Around) -> Plain | None:
    return {"id": value.pk, "name": str(value)} if value else None


@value_of.register(newsblocks.FigureBlock)
def _figure(block: StructBlock, value: Any, around: Around) -> Plain:
    caption = around.html(getattr(value["caption"], "source", "") or "")
    shown = picture(value["image"], "figure", around.root, caption=caption, credit=value.credit_line)
    of_source: Plain = {}
    if isinstance(block, FigureBlock):
        key = getattr(value["credit_source"], "pk", None)
        party = next((one for one in around.attribution.credits if one.key == key), None)
        of_source = {"credit_source": party_values(party) if party else None}
    own = {"image": shown, "caption": caption, "credit": value.credit_line, "source_link": value.source_address}
    return {**own, **of_source, **_children(block, value, around, without={**own, **of_source})}


@value_of.register(newsblocks.EmbedBlock)
def _embed(block: StructBlock, value: Any, around: Around) -> Plain:
    told = {"url": value.address, "host": value.host, "player": dict(value.player) or None}
    return {**_children(block, value, around, without=told), **told}


@value_of.register(newsblocks.DocumentBlock)
def _document_with_title(block: StructBlock, value: Any, around: Around) -> Plain:
    return {**_children(block, value, around), "title": value.label}


@value_of.register(QuotationBlock)
def _quotation(block: StructBlock, value: Any, around: Around) -> Plain:
    stored = block.get_prep_value(value)
    quotation = around.loaded.printing.quotation(stored) or quotation_alone(stored)
    known = {**QuotationBlock().child_blocks, **dict.fromkeys(PRIVATE)}
    return {**_told(quotation, around), **_children(block, value, around, without=known)}


def _told(quotation: Quotation, around: Around) -> Plain:
    html = in_full(sentence.as_html(quotation), around.root)
    return {**quotation_values(quotation), "sentence_html": html}
