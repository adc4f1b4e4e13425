"""Template tags for blocks: doorways to functions that Python can call too."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.apps import apps
from django.conf import settings
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from wagtail.models import Site
from wagtail.rich_text import expand_db_html

from wagtail_newsblocks import dates, languages, sanitize, visibility
from wagtail_newsblocks.blocks import pictures
from wagtail_newsblocks.requirements import ARTICLES

register = template.Library()

NOTHING = "newsblocks/nothing.html"
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
def newsblocks_or_nothing(name: str) -> list[str]:
    """A room's template, else an empty one where the room is not installed, for ``{% include %}``.

    ``{% newsblocks_or_nothing "newsblocks_comments/thread.html" as comments %}{% include comments %}``
    """
    return [name, NOTHING]


@register.simple_tag
def newsblocks_shown(image: Any) -> bool:
    """Whether the right to show an image has not run out: ``{% newsblocks_shown image as is_shown %}``."""
    return pictures.is_shown(image)


@register.simple_tag(takes_context=True)
def newsblocks_structured_data(context: Any) -> SafeString | str:
    """What machines read of the page that is shown, as JSON-LD: ``{% newsblocks_structured_data %}`` in its head."""
    page, request = context.get("page"), context.get("request")
    if not (page and request and apps.is_installed(ARTICLES)):
        return ""
    from wagtail_newsblocks.syndication.pages import documents_for

    names = ("attribution", "news_section", "topics")
    documents = documents_for(page, request, **{name: context[name] for name in names if name in context})
    script = '<script type="application/ld+json">{}</script>'
    return format_html_join("\n", script, ((sanitize.script_json(document),) for document in documents))


@register.simple_tag(takes_context=True)
def newsblocks_alternates(context: Any, shown: Any) -> SafeString | str:
    """Where programs find the documents or feeds of what is shown: ``{% newsblocks_alternates page %}`` in its head.

    For a page, a topic, a contributor or ``"corrections"``; nothing where the site has not mounted them.
    """
    request = context.get("request")
    if not (shown and request and apps.is_installed(ARTICLES)):
        return ""
    from wagtail_newsblocks.syndication.links import alternates_of

    link = '<link rel="alternate" type="{}" title="{}" href="{}">'
    found = alternates_of(shown, request)
    return format_html_join("\n", link, ((one.kind, one.title, one.address) for one in found))


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


@register.filter
def newsblocks_number(count: int) -> str:
    """A whole number as the reader's language writes it: ``{{ discussion.count|newsblocks_number }}``."""
    return languages.number(count)
