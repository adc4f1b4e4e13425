"""What goes into spreadsheets: nothing that one takes for a formula, and moments by the clock of the site."""

import re
from datetime import datetime

from django.utils import timezone

_NOT_IN_A_WORKBOOK = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def no_formula(text: str) -> str:
    """The text as no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def by_the_clock(moment: datetime) -> str:
    """A moment by the clock of the site, which both people and spreadsheets read."""
    return timezone.localtime(moment).strftime("%Y-%m-%d %H:%M")


def for_workbook(text: str) -> str:
    """The text without the control characters that an XLSX workbook cannot hold; there it is never a formula."""
    return _NOT_IN_A_WORKBOOK.sub("", text)
