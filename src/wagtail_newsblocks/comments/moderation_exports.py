"""Spreadsheets with what readers have written: none of it is a formula, and none of it breaks the file."""

from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise
from wagtail.admin.views.mixins import SpreadsheetExportMixin

from wagtail_newsblocks.exports import by_the_clock, for_workbook, no_formula

CSV, XLSX = SpreadsheetExportMixin.FORMAT_CSV, SpreadsheetExportMixin.FORMAT_XLSX


def _joined(words: tuple[str, ...]) -> str:
    return ", ".join(map(str, words))


class Guarded:
    """Adds to a list of the admin: every text in its spreadsheets is guarded, wherever it comes from."""

    custom_value_preprocess: dict[Any, dict[str, Any]] = {
        datetime: {CSV: by_the_clock, XLSX: timezone.make_naive},
        (str, Promise): {CSV: lambda text: no_formula(str(text)), XLSX: lambda text: for_workbook(str(text))},
        (tuple, list): {
            CSV: lambda words: no_formula(_joined(words)),
            XLSX: lambda words: for_workbook(_joined(words)),
        },
    }
