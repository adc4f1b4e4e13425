"""The order of a body: an introduction, then sections."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StreamBlock, StreamBlockValidationError, StreamValue, StructBlock

from .imported_html import ImportedHTMLBlock
from .section import give_anchors


class BodyMixin:
    """Adds to a stream with a block named ``section``: anchors, and sections last."""

    def clean(self, value: StreamValue) -> StreamValue:
        """The body with an anchor on every section; refused where other blocks stand behind a section."""
        cleaned = super().clean(value)  # type: ignore[misc]  # a mixin: the class beside it has it
        give_anchors(child.value for child in cleaned if child.block_type == "section")
        if not self.is_deferred_validation:  # type: ignore[attr-defined]  # a mixin: the class beside it has it
            _refuse_strays(cleaned)
        return cleaned

    def get_prep_value(self, value: Any) -> list[dict[str, Any]]:
        """The body as it is stored, with imported HTML cleaned and an anchor on every section, whoever made it.

        A stream that was given as plain values is stored without asking its blocks, so this asks for them.
        """
        stored: list[dict[str, Any]] = super().get_prep_value(value)  # type: ignore[misc]  # a mixin: the class beside it has it
        _clean_imported(self, stored)
        give_anchors(child["value"] for child in stored if child["type"] == "section")
        return stored


def _refuse_strays(body: StreamValue) -> None:
    types = [child.block_type for child in body]
    first = types.index("section") if "section" in types else len(types)
    strays = {
        position: ValidationError(_("Put this block into the section above it: what follows a section is a section."))
        for position, name in enumerate(types)
        if position > first and name != "section"
    }
    if strays:
        raise StreamBlockValidationError(block_errors=strays)


def _clean_imported(block: Any, stored: Any) -> None:
    """Clean imported HTML in place, in the stored form of a stream and of the streams within its structs."""
    if isinstance(block, StructBlock) and isinstance(stored, dict):
        for name, child in block.child_blocks.items():
            _clean_imported(child, stored.get(name))
    elif isinstance(block, StreamBlock):
        for item in stored or ():
            child = block.child_blocks.get(item["type"])
            if isinstance(child, ImportedHTMLBlock):
                item["value"] = child.get_prep_value(item["value"])
            else:
                _clean_imported(child, item["value"])
