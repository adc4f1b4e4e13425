"""What the document of the API says of the blocks of the site's own bodies, as JSON Schema: what ``values`` gives."""

import re
from functools import singledispatch
from typing import Any

from wagtail import blocks
from wagtail.blocks import Block, ListBlock, StaticBlock, StreamBlock, StructBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock

from wagtail_newsblocks import blocks as newsblocks
from wagtail_newsblocks.sources.blocks import PRIVATE, FigureBlock, PrivateTextBlock, QuotationBlock, RecordChooserBlock

from .values import OURS

Schema = dict[str, Any]
Components = dict[str, Schema]

_BETWEEN_WORDS = re.compile(r"[\W_]+")

TEXT: Schema = {"type": "string"}
HTML: Schema = {"type": "string", "contentMediaType": "text/html"}
NOTHING: Schema = {"type": "null"}
RECORD: Schema = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {"id": {"type": "integer"}, "name": TEXT},
}
PLAYER: Schema = {
    "type": "object",
    "required": ["provider", "src"],
    "properties": {"provider": TEXT, "src": TEXT},
}


def stream_schema(stream: StreamBlock, components: Components) -> Schema:
    """The blocks of a stream, each told from the others by its ``type``.

    A block is described under its name among ``components``; one of the same name in another stream that is made of
    something else, at its place.
    """
    return {"anyOf": [_of_child(name, child, components) for name, child in stream.child_blocks.items()]}


def _of_child(name: str, child: Block, components: Components) -> Schema:
    schema: Schema = {
        "type": "object",
        "required": ["type", "id", "value"],
        "properties": {
            "type": {"const": name, "type": "string"},
            "id": _or_null(TEXT),
            "value": described(child, components),
        },
    }
    title = "".join(part.capitalize() for part in _BETWEEN_WORDS.split(name)) + "Block"
    if components.setdefault(title, schema) != schema:
        return schema
    return _named(title)


@singledispatch
def described(_block: Block, _components: Components) -> Schema:
    """What the value of a block is, by its class; of one that nothing is known of, anything."""
    return {}


@described.register(blocks.CharBlock)
@described.register(blocks.TextBlock)
@described.register(blocks.URLBlock)
@described.register(blocks.ChoiceBlock)
def _text(_block: Block, _components: Components) -> Schema:
    return TEXT


@described.register
def _private(_block: PrivateTextBlock, _components: Components) -> Schema:
    return NOTHING


@described.register(blocks.RichTextBlock)
@described.register(blocks.RawHTMLBlock)
def _html(_block: Block, _components: Components) -> Schema:
    return HTML


@described.register
def _boolean(_block: blocks.BooleanBlock, _components: Components) -> Schema:
    return {"type": "boolean"}


@described.register
def _integer(_block: blocks.IntegerBlock, _components: Components) -> Schema:
    return _or_null({"type": "integer"})


@described.register
def _float(_block: blocks.FloatBlock, _components: Components) -> Schema:
    return _or_null({"type": "number"})


@described.register(blocks.DateBlock)
@described.register(blocks.DateTimeBlock)
@described.register(blocks.TimeBlock)
def _moment(_block: Block, _components: Components) -> Schema:
    return _or_null(TEXT)


@described.register
def _nothing(_block: StaticBlock, _components: Components) -> Schema:
    return NOTHING


@described.register
def _stream(block: StreamBlock, components: Components) -> Schema:
    return {"type": "array", "items": stream_schema(block, components)}


@described.register
def _list(block: ListBlock, components: Components) -> Schema:
    items = described(block.child_block, components)
    if isinstance(block.child_block, blocks.PageChooserBlock):
        items = _named("PageLink")
    return {"type": "array", "items": items}


@described.register
def _struct(block: StructBlock, components: Components) -> Schema:
    if not type(block).get_api_representation.__module__.startswith(OURS):
        return {}
    return _object(_children(block, components))


@described.register(ImageChooserBlock)
@described.register(ImageBlock)
def _image(_block: Block, _components: Components) -> Schema:
    return _or_null(_named("Picture"))


@described.register
def _page(_block: blocks.PageChooserBlock, _components: Components) -> Schema:
    return _or_null(_named("PageLink"))


@described.register
def _document(_block: DocumentChooserBlock, _components: Components) -> Schema:
    return _or_null(_named("File"))


@described.register
def _record(_block: RecordChooserBlock, _components: Components) -> Schema:
    return _or_null(RECORD)


@described.register(newsblocks.FigureBlock)
def _figure(block: StructBlock, components: Components) -> Schema:
    own = {"image": _or_null(_named("Picture")), "caption": HTML, "credit": TEXT, "source_link": TEXT}
    of_source = {"credit_source": _or_null(_named("Party"))} if isinstance(block, FigureBlock) else {}
    return _object({**_children(block, components), **own, **of_source})


@described.register(newsblocks.EmbedBlock)
def _embed(block: StructBlock, components: Components) -> Schema:
    return _object({**_children(block, components), "url": TEXT, "host": TEXT, "player": _or_null(PLAYER)})


@described.register(QuotationBlock)
def _quotation(block: StructBlock, components: Components) -> Schema:
    known = {*QuotationBlock().child_blocks, *PRIVATE}
    own = {name: schema for name, schema in _children(block, components).items() if name not in known}
    return {"allOf": [_named("Quotation"), _object({**own, "sentence_html": HTML})]}


def _children(block: StructBlock, components: Components) -> Schema:
    children = block.child_blocks.items()
    return {name: described(child, components) for name, child in children if not isinstance(child, PrivateTextBlock)}


def _object(properties: Schema) -> Schema:
    return {"type": "object", "required": list(properties), "properties": properties}


def _named(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, NOTHING]}
