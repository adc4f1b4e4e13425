"""Samples that the picker of blocks shows, in the language of the editor who looks at them."""

from collections.abc import Callable, Iterable
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString


def sample(make: Callable[[], Any]) -> "staticmethod[[], Any]":
    """A block's ``preview_value`` that is made anew for each look, so that ``gettext`` in it is in time.

    Wagtail calls a ``preview_value`` that can be called. In a block's ``Meta`` a bare function would be a method.
    """
    return staticmethod(make)


def paragraphs(*texts: str) -> SafeString:
    """Rich text with a paragraph for each plain text."""
    return format_html_join("", "<p>{}</p>", _rows(texts))


def bullets(*texts: str) -> SafeString:
    """Rich text with a list of plain texts."""
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", _rows(texts)))


def _rows(texts: Iterable[str]) -> Iterable[tuple[str]]:
    return ((text,) for text in texts)
