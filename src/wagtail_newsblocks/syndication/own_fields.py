"""The fields that a site has added to its articles and gives to Wagtail's interfaces: feeds have them too."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from wagtail.fields import RichTextField, StreamField

from wagtail_newsblocks.articles.models import ArticleMixin

PLAIN = (str, int, float, bool, list, dict, type(None))


def own_texts(article: Any) -> list[str]:
    """The rich texts among them, as they are stored."""
    return [getattr(article, name) for name, _given in _own(article) if _is(article, name, RichTextField)]


def own_values(article: Any, shown: Callable[[str], str]) -> dict[str, Any]:
    """Their values by name, as JSON can hold them; rich text as ``shown`` gives it, objects by what they are called."""
    return {name: _value(article, name, given, shown) for name, given in _own(article)}


def _own(article: Any) -> Iterator[tuple[str, Any]]:
    known = {_name(one) for one in ArticleMixin.newsblocks_api_fields}
    for given in getattr(article, "api_fields", ()):
        if _name(given) not in known:
            yield _name(given), given


def _name(given: Any) -> str:
    return str(getattr(given, "name", given))


def _value(article: Any, name: str, given: Any, shown: Callable[[str], str]) -> Any:
    serializer = getattr(given, "serializer", None)
    if serializer is not None:
        serializer.source_attrs = [] if serializer.source == "*" else (serializer.source or name).split(".")
        value = serializer.get_attribute(article)
        return None if value is None else _plain(serializer.to_representation(value))
    value = getattr(article, name)
    if _is(article, name, RichTextField):
        return shown(value)
    if _is(article, name, StreamField):
        return value.stream_block.get_api_representation(value)
    return _plain(value() if callable(value) else value)


def _plain(value: Any) -> Any:
    if isinstance(value, date):  # a moment is one too
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value if isinstance(value, PLAIN) else str(value)


def _is(article: Any, name: str, kind: type) -> bool:
    return any(field.name == name and isinstance(field, kind) for field in article._meta.get_fields())
