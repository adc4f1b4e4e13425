"""Template tags for blocks: doorways to functions that Python can call too."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.conf import settings
from django.utils.safestring import SafeString
from wagtail.models import Site
from wagtail.rich_text import expand_db_html

from wagtail_newsblocks import dates, sanitize, visibility
from wagtail_newsblocks.blocks import pictures

register = template.Library()

DATE_FORMS = {one.__name__: one for one in (dates.day, dates.weekday, dates.moment, dates.month, dates.month_name)}


@register.simple_tag(takes_context=True)
def newsblocks_richtext(context: Any, value: Any) -> SafeString:
    """Rich text with its links resolved: ``{% newsblocks_richtext value %}`` for a block or a field."""
    source = getattr(value, "source", value) or ""
    rendering = context.get("newsblocks_rendering")
    return rendering.richtext(source) if rendering else sanitize.editors_html(expand_db_html(source))


@register.inclusion_tag("newsblocks/picture.html")
def newsblocks_picture(image: Any, shape: str, **options: Any) -> dict[str, Any]:
    """A picture in a named shape: ``{% newsblocks_picture image "wide" alt="…" is_eager=True %}``."""
    return pictures.picture(image, shape, **options)


@register.simple_tag(takes_context=True)
def newsblocks_readable(context: Any, pages: Iterable[Any]) -> list[Any]:
    """The pages among those that readers of this site may see: ``{% newsblocks_readable pages as shown %}``."""
    pages = [page for page in pages if page]
    if all(hasattr(page, "is_for_readers") for page in pages):
        return [page for page in pages if page.is_for_readers]
    site = Site.find_for_request(context.get("request"))
    model = type(pages[0])
    keys = set(
        visibility.for_readers(model._default_manager.filter(pk__in=[page.pk for page in pages]), site).values_list(
            "pk", flat=True
        )
    )
    return [page for page in pages if page.pk in keys]


@register.simple_tag
def newsblocks_shown(image: Any) -> bool:
    """Whether the right to show an image has not run out: ``{% newsblocks_shown image as is_shown %}``."""
    return pictures.is_shown(image)


@register.filter
def newsblocks_direction(language: str) -> str:
    """Which way a language is written, ``ltr`` or ``rtl``: ``<html dir="{{ language|newsblocks_direction }}">``."""
    return "rtl" if language.partition("-")[0] in settings.LANGUAGES_BIDI else "ltr"


@register.filter
def newsblocks_date(moment: Any, form: str = "day") -> str:
    """A date as the reader's language writes it: ``{{ published_at|newsblocks_date:"moment" }}``.

    Its forms are ``day``, ``weekday``, ``moment``, ``month`` and ``month_name``, as in ``wagtail_newsblocks.dates``.
    """
    return DATE_FORMS[form](moment) if moment else ""
