"""What one rendering of a page's streams shares: objects loaded together, rich text expanded together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

import swapper
from django.db.models import BooleanField, Case, Model, Q, When
from django.db.models import Value as Constant
from django.utils.safestring import SafeString
from wagtail.blocks import (
    Block,
    CharBlock,
    ChooserBlock,
    ListBlock,
    RichTextBlock,
    StreamBlock,
    StreamValue,
    StructBlock,
    TextBlock,
)
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock
from wagtail.models import Site
from wagtail.rich_text import expand_db_html

from wagtail_newsblocks import sanitize, visibility

from .choosers import already_loaded
from .imported_html import ImportedHTMLBlock
from .pictures import specs

Leaf = tuple[Block, Any]

# Rich text of a whole page is expanded as one string, since Wagtail looks links up once a string.
_SEAM = "<!--newsblocks-seam-->"


def leaves(stream: StreamValue) -> Iterator[Leaf]:
    """Every innermost block of a stream with its stored (JSON) value, in reading order, without a query."""
    yield from _leaves(stream.stream_block, stream.get_prep_value())


def text_of(stream: StreamValue) -> str:
    """The words that a reader of the stream reads, a line a block, without a query."""
    return "\n".join(
        words for block, value in leaves(stream) if isinstance(value, str) for words in _words(block, value)
    )


class Rendering:
    """One rendering of the ``streams`` of a page, for readers of ``site``.

    Put into the template's context as ``newsblocks_rendering`` once, it answers all blocks of the page from one
    query a model. It never outlives the rendering: nothing is kept on blocks or models. A page's own rich
    texts and images (by key), the pages around it (by tree path) and its translations can be loaded along.
    """

    def __init__(
        self,
        streams: Sequence[StreamValue],
        *,
        site: Site | None,
        texts: Iterable[str] = (),
        image_ids: Iterable[Any] = (),
        page_paths: Iterable[str] = (),
        translation_key: Any = None,
    ) -> None:
        self.site = site
        self._texts = list(texts)
        self._leaves = [leaf for stream in streams for leaf in leaves(stream)]
        around = Q()
        if paths := set(page_paths):
            around |= Q(path__in=paths)
        if translation_key:
            around |= Q(translation_key=translation_key)
        self._load(streams, {key for key in image_ids if key}, around)

    @cached_property
    def _expanded(self) -> dict[str, SafeString]:
        in_blocks = (value for block, value in self._leaves if isinstance(block, RichTextBlock))
        sources = [source for source in dict.fromkeys([*self._texts, *in_blocks]) if source and _SEAM not in source]
        expanded = expand_db_html(_SEAM.join(sources)).split(_SEAM)
        if len(expanded) != len(sources):  # no source, or a tag left open in one has swallowed a seam
            expanded = [expand_db_html(source) for source in sources]
        return dict(zip(sources, map(sanitize.editors_html, expanded), strict=True))

    def richtext(self, source: str) -> SafeString:
        """Rich text with its links resolved; all of the page's at the first call."""
        return self._expanded.get(source) or sanitize.editors_html(expand_db_html(source))

    def image(self, key: Any) -> Any:
        """An image that ``image_ids`` announced, or None."""
        return self.loaded.get(get_image_model(), {}).get(key)

    def page_at(self, path: str) -> Any:
        """A page that ``page_paths`` announced, where readers may see it; else None."""
        return next((page for page in self._readable_pages() if page.path == path), None)

    def translations(self, key: Any) -> list[Any]:
        """The pages that ``translation_key`` announced and that readers may see."""
        return [page for page in self._readable_pages() if page.translation_key == key]

    def _readable_pages(self) -> Iterator[Any]:
        return (page for page in self.loaded.get(_page_model(), {}).values() if page.is_for_readers)

    def _load(self, streams: Iterable[StreamValue], image_ids: set[Any], around: Q) -> None:
        wanted: dict[type[Model], set[Any]] = defaultdict(set)
        for block, value in self._leaves:
            if isinstance(block, ChooserBlock) and value is not None:
                wanted[block.model_class].add(value)
        if image_ids:
            wanted[get_image_model()] |= image_ids
        pages = wanted.pop(_page_model(), set())
        found = {model: self._found(model, keys) for model, keys in wanted.items()}
        if pages or around:
            found[_page_model()] = self._pages(Q(pk__in=pages) | around)
        self.loaded = {model: {one.pk: one for one in objects} for model, objects in found.items()}
        with already_loaded(self.loaded):
            for stream in streams:
                for child in stream:
                    child.value  # noqa: B018 - reading it is what loads it

    def _found(self, model: type[Model], keys: set[Any]) -> Iterable[Any]:
        found = model._default_manager.filter(pk__in=keys)
        if model is get_image_model() and hasattr(found, "prefetch_renditions"):
            return found.prefetch_renditions(*specs())
        return found

    def _pages(self, wanted: Q) -> Iterable[Any]:
        readable = visibility.readable(self.site) if self.site else Q(pk__in=[])
        yes, no = Constant(value=True), Constant(value=False)
        is_for_readers = Case(When(readable, then=yes), default=no, output_field=BooleanField())
        pages = _page_model()._default_manager.select_related("locale").filter(wanted)
        return pages.annotate(is_for_readers=is_for_readers)


def _page_model() -> Any:
    return swapper.load_model("wagtailcore", "Page")


def _leaves(block: Block, value: Any) -> Iterator[Leaf]:
    if isinstance(block, StreamBlock):
        for child in value or ():
            if child["type"] in block.child_blocks:
                yield from _leaves(block.child_blocks[child["type"]], child["value"])
    elif isinstance(block, StructBlock):
        yield from _struct_leaves(block, value)
    elif isinstance(block, ListBlock):
        for child in value or ():
            is_wrapped = isinstance(child, dict) and child.get("type") == "item"
            yield from _leaves(block.child_block, child["value"] if is_wrapped else child)
    else:
        yield block, value


def _struct_leaves(block: StructBlock, value: Any) -> Iterator[Leaf]:
    if isinstance(block, ImageBlock):  # its text stands for the image, it is not read beside it
        value = value.get("image") if isinstance(value, dict) else value
        yield block.child_blocks["image"], value
        return
    for name, child in block.child_blocks.items():
        if isinstance(value, dict) and name in value:
            yield from _leaves(child, value[name])


def _words(block: Block, value: str) -> list[str]:
    is_read = isinstance(block, (CharBlock, TextBlock, RichTextBlock, ImportedHTMLBlock))
    return block.get_searchable_content(block.normalize(value)) if is_read else []
