"""The API as OpenAPI 3.1 describes it: what Ninja knows, and what is known of the site's blocks and of our answers."""

from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from ninja import NinjaAPI

from wagtail_newsblocks.articles.queries import get_article_model

from . import schemas
from .descriptions import Components, Schema, stream_schema
from .problems import CONTENT_TYPE

REF = "#/components/schemas/{model}"
BESIDE = (schemas.File, schemas.PageLink, schemas.Picture, schemas.Party, schemas.Quotation)
"""Shapes that blocks name, whatever the rest of the document names."""

HEADERS: dict[str, Schema] = {
    "ETag": {"description": "For If-None-Match.", "schema": {"type": "string"}},
    "Cache-Control": {"description": "For how long it may be kept.", "schema": {"type": "string"}},
}
IF_NONE_MATCH: Schema = {
    "in": "header",
    "name": "If-None-Match",
    "description": "The ETag of the answer that the asker has: where it is still the same, 304 and no body.",
    "required": False,
    "schema": {"type": "string"},
}


def document_of(api: NinjaAPI, root: str) -> dict[str, Any]:
    """The document of the API of a site, in the site's own language."""
    with translation.override(settings.LANGUAGE_CODE):
        prefix = reverse("newsblocks_api:articles").removesuffix("articles/").lstrip("/")
        document: dict[str, Any] = dict(api.get_openapi_schema(path_prefix=prefix))
        components: Components = document["components"]["schemas"]
        for shape in BESIDE:
            schema = shape.model_json_schema(mode="serialization", ref_template=REF)
            components |= schema.pop("$defs", {})
            components[shape.__name__] = schema
        body = get_article_model()._meta.get_field("body").stream_block
        components["Block"] = stream_schema(body, components)
        for name in ("Article", "ArticleSummary"):
            components[f"SelectionOf{name}"] = _selection(components[name])
        components["SelectionOfArticleList"] = _list_of_selections(components["ArticleList"])
    document["components"]["schemas"] = _with_blocks(components)
    document["servers"] = [{"url": root}]
    document["paths"] = {path: {"get": _operation(methods["get"])} for path, methods in document["paths"].items()}
    return document


def _operation(operation: dict[str, Any]) -> dict[str, Any]:
    parameters = [_parameter(one) for one in operation["parameters"]]
    responses = {str(int(status)): _response(int(status), one) for status, one in operation["responses"].items()}
    responses["304"] = {"description": HTTPStatus.NOT_MODIFIED.phrase, "headers": HEADERS}
    if any(one["name"] == "fields" for one in parameters):
        _also_selected(responses["200"]["content"]["application/json"])
    return {**operation, "parameters": [*parameters, IF_NONE_MATCH], "responses": responses}


def _parameter(parameter: dict[str, Any]) -> dict[str, Any]:
    """A parameter without the null that stands for its absence."""
    schema = {name: value for name, value in parameter["schema"].items() if (name, value) != ("default", None)}
    return {**parameter, "schema": schema}


def _response(status: int, response: dict[str, Any]) -> dict[str, Any]:
    content = response.get("content")
    if status < HTTPStatus.BAD_REQUEST:
        return {**response, "headers": HEADERS}
    return {**response, "content": {CONTENT_TYPE: content["application/json"]}} if content else response


def _also_selected(content: dict[str, Any]) -> None:
    """Where fields can be chosen, an answer may have some alone."""
    name = content["schema"]["$ref"].rpartition("/")[2]
    content["schema"] = {"anyOf": [_named(name), _named(f"SelectionOf{name}")]}


def _list_of_selections(schema: Schema) -> Schema:
    items = {"type": "array", "items": _named("SelectionOfArticleSummary")}
    return {**schema, "title": "Some fields of each article", "properties": {**schema["properties"], "items": items}}


def _selection(schema: Schema) -> Schema:
    title = f"Some fields of {schema['title']}"
    return {**schema, "title": title, "description": "What fields= has left.", "required": ["id"]}


def _with_blocks(value: Any) -> Any:
    """With the site's blocks in the place that was kept for them."""
    if isinstance(value, dict):
        return _named("Block") if schemas.BLOCK in value else {key: _with_blocks(one) for key, one in value.items()}
    return [_with_blocks(one) for one in value] if isinstance(value, list) else value


def _named(name: str) -> Schema:
    return {"$ref": REF.format(model=name)}
