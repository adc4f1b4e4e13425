"""The fields that a site has added to its articles and gives to Wagtail's interfaces: other outputs have them too."""

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Manager, QuerySet
from django.http import HttpRequest
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Site
from wagtail.query import PageQuerySet

from wagtail_newsblocks import visibility

from .models import ArticleMixin

PLAIN = (str, int, float, bool, list, dict, type(None))


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """How an output shows what it has a form of its own for: rich text as it is stored, and streams."""

    html: Callable[[str], str]
    stream: Callable[[Any], Any] = lambda value: value.stream_block.get_api_representation(value)
    request: HttpRequest | None = None
    """What serializers are asked with."""
    site: Site | None = None
    """Whose readers it is for: pages that they may not see are left out."""


def own_texts(article: Any) -> list[str]:
    """The rich texts among them, as they are stored."""
    return [getattr(article, name) for name, _serializer in _own(article) if _is(article, name, RichTextField)]


def own_values(article: Any, shown: Shown) -> dict[str, Any]:
    """Their values by name, as JSON can hold them; objects by what they are called, related ones as a list of that."""
    return {name: _value(article, name, serializer, shown) for name, serializer in _own(article)}


def _own(article: Any) -> Iterator[tuple[str, Any]]:
    known = {_name(one) for one in ArticleMixin.newsblocks_api_fields}
    for given in getattr(article, "api_fields", ()):
        if _name(given) not in known:
            yield _name(given), getattr(given, "serializer", None)


def _name(given: Any) -> str:
    return str(getattr(given, "name", given))


def _value(article: Any, name: str, serializer: Any, shown: Shown) -> Any:
    if serializer is not None:
        return _plain(_serialized(article, name, serializer, shown), shown)
    value = getattr(article, name)
    if _is(article, name, RichTextField):
        return shown.html(value)
    if _is(article, name, StreamField):
        return shown.stream(value)
    return _plain(value() if callable(value) and not isinstance(value, Manager) else value, shown)


def _serialized(article: Any, name: str, serializer: Any, shown: Shown) -> Any:
    from rest_framework.serializers import Serializer  # there wherever a site gives a field a serializer

    own = type("Own", (Serializer,), {name: copy.deepcopy(serializer)})
    return own(article, context={"request": shown.request}).data[name]


def _plain(value: Any, shown: Shown) -> Any:
    if isinstance(value, (Manager, QuerySet)):
        related = value.all()
        readable = visibility.for_readers(related, shown.site) if isinstance(related, PageQuerySet) else related
        return [str(one) for one in readable]
    if isinstance(value, date):  # a moment is one too
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if hasattr(value, "url_path"):
        pages = type(value)._default_manager.filter(pk=value.pk)
        return str(value) if visibility.for_readers(pages, shown.site).exists() else None
    return value if isinstance(value, PLAIN) else str(value)


def _is(article: Any, name: str, kind: type) -> bool:
    return any(field.name == name and isinstance(field, kind) for field in article._meta.get_fields())
