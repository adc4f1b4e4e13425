"""What one rendering of a page's streams shares: objects loaded together, rich text expanded together."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import cycle
from types import MappingProxyType
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

from .choosers import already_loaded, type_of_loaded
from .imported_html import ImportedHTMLBlock
from .pictures import specs

Part = tuple[Block, Any]
Finish = Callable[[Sequence[str]], Sequence[str]]

# Rich text of a whole page is expanded as one string, since Wagtail looks links up once a string.
_SEAM = "<!--newsblocks-seam-->"


def parts(stream: StreamValue) -> Iterator[Part]:
    """Every struct and every innermost block of a stream with its stored (JSON) value, without a query.

    In reading order, a struct before what is in it.
    """
    yield from parts_of(stream.stream_block, stream.get_prep_value())


def leaves(stream: StreamValue) -> Iterator[Part]:
    """Every innermost block of a stream with its stored (JSON) value, in reading order, without a query."""
    return (part for part in parts(stream) if not isinstance(part[0], StructBlock))


def text_of(stream: StreamValue) -> str:
    """The words that a reader of the stream reads, a line a block, without a query."""
    return "\n".join(
        words for block, value in leaves(stream) if isinstance(value, str) for words in _words(block, value) if words
    )


class Rendering:
    """One rendering of the ``streams`` of a page, for readers of ``site``.

    Put into the template's context as ``newsblocks_rendering`` once, it answers all blocks of the page from one
    query a model. It never outlives the rendering: nothing is kept on blocks or models. A page's own rich
    texts and images (by key), the pages around it (by tree path) and its translations can be loaded along; objects
    that are ``known`` (by model, then by key) are not asked for again.

    What is seen of a text can depend on its place in the page, as the number of a citation does: ``finish`` is given
    the page's texts in reading order, expanded, and gives them back as they are shown.

    Where many pages are rendered one after the other, as in a feed, one rendering of all their streams and texts is
    ``shared`` by those of the single pages, which then ask for nothing.
    """

    def __init__(  # noqa: PLR0913 - one for each thing that a rendering may share
        self,
        streams: Sequence[StreamValue],
        *,
        site: Site | None,
        texts: Iterable[str] = (),
        image_ids: Iterable[Any] = (),
        page_paths: Iterable[str] = (),
        translation_key: Any = None,
        known: type_of_loaded = MappingProxyType({}),
        finish: Finish | None = None,
        shared: "Rendering | None" = None,
    ) -> None:
        self.site = site
        self._finish = finish
        self._shared = shared
        self._texts = list(texts)
        self._leaves = [leaf for stream in streams for leaf in leaves(stream)]
        around = Q()
        if paths := set(page_paths):
            around |= Q(path__in=paths)
        if translation_key:
            around |= Q(translation_key=translation_key)
        self.loaded: dict[Any, Any] = dict(shared.loaded if shared else known)
        self._load(streams, {key for key in image_ids if key}, around)

    @property
    def page_marks(self) -> Mapping[str, Any]:
        """Conditions that are looked up for each page, by the names that templates use: a subclass adds its own."""
        return {}

    @cached_property
    def _places(self) -> list[str]:
        """The stored text of every place that has one: the page's own texts, then those of the blocks."""
        in_blocks = (value for block, value in self._leaves if isinstance(block, RichTextBlock))
        return [source for source in [*self._texts, *in_blocks] if source]

    @cached_property
    def expanded(self) -> dict[str, str]:
        """By stored text, every text with its links resolved; numbers of citations come after that."""
        if self._shared:
            return self._shared.expanded
        sources = [source for source in dict.fromkeys(self._places) if _SEAM not in source]
        expanded = expand_db_html(_SEAM.join(sources)).split(_SEAM)
        if len(expanded) != len(sources):  # no source, or a tag left open in one has swallowed a seam
            expanded = [expand_db_html(source) for source in sources]
        return dict(zip(sources, expanded, strict=True))

    @cached_property
    def _shown(self) -> dict[str, Iterator[SafeString]]:
        """By stored text, what is shown at each place that has it, in turn; then from the first place again."""
        texts: Sequence[str] = [self.expanded.get(source) or expand_db_html(source) for source in self._places]
        texts = self._finish(texts) if self._finish else texts
        shown: dict[str, list[SafeString]] = defaultdict(list)
        for source, text in zip(self._places, texts, strict=True):
            shown[source].append(sanitize.editors_html(text))
        return {source: cycle(versions) for source, versions in shown.items()}

    def richtext(self, source: str) -> SafeString:
        """Rich text as it is shown at the next place that has it; all of the page's are expanded at the first call."""
        if source in self._shown:
            return next(self._shown[source])
        return sanitize.editors_html(expand_db_html(source))

    def start_over(self) -> None:
        """Show the texts from the first place again, as for another rendering of the same page."""
        self.__dict__.pop("_shown", None)

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
            is_chosen = isinstance(block, ChooserBlock) and value is not None
            if is_chosen and value not in self.loaded.get(block.model_class, {}):
                wanted[block.model_class].add(value)
        if image_ids:
            wanted[get_image_model()] |= image_ids
        pages = wanted.pop(_page_model(), set())
        found = {model: self._found(model, keys) for model, keys in wanted.items()}
        if pages or around:
            found[_page_model()] = self._pages(Q(pk__in=pages) | around)
        for model, objects in found.items():
            self.loaded[model] = {**self.loaded.get(model, {}), **{one.pk: one for one in objects}}
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
        return pages.annotate(is_for_readers=is_for_readers, **self.page_marks)


def _page_model() -> Any:
    return swapper.load_model("wagtailcore", "Page")


def parts_of(block: Block, value: Any) -> Iterator[Part]:
    """Every struct and every innermost block of a block with its stored (JSON) value, in reading order."""
    if isinstance(block, StreamBlock):
        for child in value or ():
            if child["type"] in block.child_blocks:
                yield from parts_of(block.child_blocks[child["type"]], child["value"])
    elif isinstance(block, StructBlock):
        yield from _struct_parts(block, value)
    elif isinstance(block, ListBlock):
        for child in value or ():
            is_wrapped = isinstance(child, dict) and child.get("type") == "item"
            yield from parts_of(block.child_block, child["value"] if is_wrapped else child)
    else:
        yield block, value


def _struct_parts(block: StructBlock, value: Any) -> Iterator[Part]:
    if isinstance(block, ImageBlock):  # its text stands for the image, it is not read beside it
        value = value.get("image") if isinstance(value, dict) else value
        yield block.child_blocks["image"], value
        return
    yield block, value
    for name, child in block.child_blocks.items():
        if isinstance(value, dict) and name in value:
            yield from parts_of(child, value[name])


def _words(block: Block, value: str) -> list[str]:
    is_read = isinstance(block, (CharBlock, TextBlock, RichTextBlock, ImportedHTMLBlock))
    return block.get_searchable_content(block.normalize(value)) if is_read else []
