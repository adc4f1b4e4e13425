"""Figures in rows and columns."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, ListBlock, StructBlock, StructBlockValidationError, StructValue
from wagtail.rich_text import get_text_for_indexing

from .citing import without_citations
from .paragraph import InlineTextBlock
from .samples import paragraphs, sample


class TableValue(StructValue):
    """A table's cells with the part each plays."""

    @property
    def caption_text(self) -> str:
        """The caption without markup, on one line."""
        return " ".join(get_text_for_indexing(without_citations(self["caption"].source)).split())

    def rows_of_cells(self) -> Iterator[list[dict[str, Any]]]:
        """Row by row, each cell as ``{"text": RichText, "scope": "col" | "row" | ""}``.

        A row that is shorter than the longest is filled up with empty cells, so that nothing shifts.
        """
        width = max((len(row) for row in self["rows"]), default=0)
        for number, row in enumerate(self["rows"]):
            texts = [*row, *[""] * (width - len(row))]
            yield [{"text": text, "scope": self._scope(number, column)} for column, text in enumerate(texts)]

    def head(self) -> list[list[dict[str, Any]]]:
        """The header row, as a list of at most one row."""
        return list(self.rows_of_cells())[:1] if self["header_row"] else []

    def body(self) -> list[list[dict[str, Any]]]:
        """The rows below the header row."""
        return list(self.rows_of_cells())[len(self.head()) :]

    def _scope(self, row: int, column: int) -> str:
        if self["header_row"] and row == 0:
            return "col"
        return "row" if self["header_column"] and column == 0 else ""


class TableBlock(StructBlock):
    """A caption and cells of inline rich text, with a header row, a header column or both."""

    caption = InlineTextBlock(label=_("Caption"), required=False)
    header_row = BooleanBlock(label=_("The first row is a header"), required=False, default=True)
    header_column = BooleanBlock(label=_("The first column is a header"), required=False)
    rows = ListBlock(
        ListBlock(InlineTextBlock(label=_("Cell"), required=False), label=_("Row"), min_num=1),
        label=_("Rows"),
        min_num=1,
    )

    class Meta:
        icon = "table"
        label = _("Table")
        group = _("Boxes")
        description = _("Figures in rows and columns, with a caption.")
        template = "newsblocks/blocks/table.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        value_class = TableValue
        preview_value = sample(
            lambda: {
                "caption": paragraphs(gettext("Passengers a day")),
                "header_row": True,
                "header_column": True,
                "rows": [
                    [paragraphs(gettext("Ferry")), paragraphs(gettext("Summer")), paragraphs(gettext("Winter"))],
                    [
                        paragraphs(gettext("East ferry")),
                        paragraphs(number_format(2140, force_grouping=True)),
                        paragraphs("610"),
                    ],
                    [paragraphs(gettext("Island ferry")), paragraphs("880"), paragraphs("95")],
                ],
            }
        )

    def clean(self, value: TableValue) -> TableValue:
        """The table, refused at publication where its rows differ in length."""
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        lengths = [len(row) for row in cleaned["rows"]]
        for number, length in enumerate(lengths, start=1):
            if length != lengths[0]:
                message = gettext("Row %(row)d has %(cells)d cells, the first row has %(expected)d.") % {
                    "row": number,
                    "cells": length,
                    "expected": lengths[0],
                }
                raise StructBlockValidationError(block_errors={}, non_block_errors=[ValidationError(message)])
        return cleaned
