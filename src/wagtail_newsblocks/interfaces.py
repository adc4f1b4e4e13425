"""What Wagtail 8's interfaces can and those of 7.4 cannot, so that rooms declare their fields once for both."""

import inspect
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from rest_framework.fields import CharField, Field
from wagtail import VERSION
from wagtail.api import APIField
from wagtail.rich_text import expand_db_html

_KNOWS_WRITABLE = "writable" in inspect.signature(APIField.__init__).parameters
_KNOWS_FORMATS = VERSION >= (8,)


def api_field(name: str, serializer: Field | None = None, *, is_writable: bool = False) -> APIField:
    """A field of the interfaces; whether v3 writes it is left out on Wagtail 7.4, which has no v3."""
    options = {"writable": True} if is_writable and _KNOWS_WRITABLE else {}
    return APIField(name, serializer, **options)


def rich_text(name: str) -> APIField:
    """A rich text that v3 writes, and that a request gets in the format that it asks for."""
    return api_field(name, None if _KNOWS_FORMATS else RichTextInFormat(), is_writable=True)


class RichTextInFormat(CharField):
    """A rich text as Wagtail 8 gives it: as stored, or as HTML where the request or the site asks for that."""

    def to_representation(self, stored: Any) -> str:
        """The text in that format."""
        return in_format(str(stored), self.context.get("request"))


class GivenInFormat:
    """Adds to a block of rich text what Wagtail's own does from 8.0 on: the format that a request asks for."""

    def get_api_representation(self, value: Any, context: Any = None) -> Any:
        """The text in that format."""
        if _KNOWS_FORMATS:
            return super().get_api_representation(value, context)  # type: ignore[misc]  # a mixin: the class beside it has it
        return in_format(value.source, (context or {}).get("request"))


def in_format(stored: str, request: Any) -> str:
    """Stored rich text in the format that a request to API v2 asks for, else in that of the site.

    By the names of Wagtail 8: ``?rich_text_format=`` and ``WAGTAILAPI_RICH_TEXT_FORMAT``, ``db_html`` or ``html``.
    """
    asked = request.GET.get("rich_text_format") if request else None
    wanted = asked or getattr(settings, "WAGTAILAPI_RICH_TEXT_FORMAT", "db_html")
    if wanted == "html":
        return str(expand_db_html(stored))
    if wanted == "db_html":
        return stored
    from wagtail.api.v2.utils import BadRequestError

    raise BadRequestError(_("On this version of Wagtail rich_text_format is “db_html” or “html”."))
