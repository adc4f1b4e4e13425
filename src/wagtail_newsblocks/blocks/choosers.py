"""Choosers whose objects are loaded together: one query a model, however many blocks and levels name one."""

import copy
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import PageChooserBlock as WagtailPageChooserBlock
from wagtail.documents.blocks import DocumentChooserBlock as WagtailDocumentChooserBlock
from wagtail.images.blocks import ImageBlock
from wagtail.images.blocks import ImageChooserBlock as WagtailImageChooserBlock

from .wagtail_names import NamedAsWagtail

type_of_loaded = Mapping[type, Mapping[Any, Any]]

_loaded: ContextVar[type_of_loaded | None] = ContextVar("newsblocks_loaded", default=None)


@contextmanager
def already_loaded(objects: type_of_loaded) -> Iterator[None]:
    """Within it, choosers take their objects from ``objects`` (by model, then by key) and ask no database."""
    token = _loaded.set(objects)
    try:
        yield
    finally:
        _loaded.reset(token)


class LoadedTogether(NamedAsWagtail):
    """Adds to a chooser block: takes its objects from ``already_loaded`` where that is in force."""

    def to_python(self, value: Any) -> Any:
        """The chosen object; a ``ValidationError`` where what a client of an API sent is no key at all."""
        if isinstance(value, (bool, float)):
            raise ValidationError(_("“%(value)s” is no key."), "invalid", {"value": value})
        key = None if value is None else self.model_class._meta.pk.to_python(value)  # type: ignore[attr-defined]  # a mixin: the class beside it has it
        return super().to_python(key)  # type: ignore[misc]  # a mixin: the class beside it has it

    def bulk_to_python(self, values: list[Any]) -> list[Any]:
        """The chosen objects, each a copy of its own, since a block may mark the one that it shows."""
        loaded = _loaded.get()
        if loaded is None or self.model_class not in loaded:  # type: ignore[attr-defined]  # a mixin: the class beside it has it
            return super().bulk_to_python(values)  # type: ignore[misc]  # a mixin: the class beside it has it
        objects = loaded[self.model_class]  # type: ignore[attr-defined]  # a mixin: the class beside it has it
        return [copy.copy(objects.get(value)) for value in values]


class ImageChooserBlock(LoadedTogether, WagtailImageChooserBlock):
    """An image, loaded together with the others of its page."""


class DocumentChooserBlock(LoadedTogether, WagtailDocumentChooserBlock):
    """A document, loaded together with the others of its page."""


class PageChooserBlock(LoadedTogether, WagtailPageChooserBlock):
    """A page, loaded together with the others of its page."""


class PictureBlock(ImageBlock):
    """Wagtail's image block (alternative text in context, or decorative), loaded together with the others."""

    def __init__(self, required: bool = True, **kwargs: Any) -> None:  # noqa: FBT001, FBT002 - Wagtail's signature
        super().__init__(required=required, **kwargs)
        chooser = ImageChooserBlock(required=required)
        chooser.set_name("image")
        self.child_blocks["image"] = chooser
