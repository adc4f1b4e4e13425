"""The fields that a site has added to its articles and gives to Wagtail's interfaces."""

import copy
from collections.abc import Iterator
from datetime import date
from typing import Any

from rest_framework.fields import Field
from rest_framework.serializers import Serializer
from wagtail.fields import RichTextField, StreamField

from wagtail_newsblocks.articles.models import ArticleMixin

from .values import Around, blocks_of

PLAIN = (str, int, float, bool, date, list, dict, type(None))


def extra_fields(article: Any, around: Around) -> dict[str, Any]:
    """Their values by name: streams as blocks, rich text as HTML, objects as what they are called."""
    return {name: _value(article, name, serializer, around) for name, serializer in _own(article)}


def _own(article: Any) -> Iterator[tuple[str, Field | None]]:
    known = {field.name for field in ArticleMixin.newsblocks_api_fields}
    for field in getattr(article, "api_fields", ()):
        name = getattr(field, "name", field)
        if name not in known:
            yield name, getattr(field, "serializer", None)


def _value(article: Any, name: str, serializer: Field | None, around: Around) -> Any:
    if serializer is not None:
        fields = {name: copy.deepcopy(serializer)}
        return type("Extra", (Serializer,), fields)(article, context={"request": around.request}).data[name]
    kind = next((type(field) for field in article._meta.get_fields() if field.name == name), object)
    value = getattr(article, name)
    if issubclass(kind, StreamField):
        return blocks_of(value, around)
    if issubclass(kind, RichTextField):
        return around.html(value)
    value = value() if callable(value) else value
    return value if isinstance(value, PLAIN) else str(value)
