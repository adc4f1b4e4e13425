"""Answers that readers' programs and caches keep: with an ETag, a date, for how long, and for which origins."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from hashlib import sha256
from http import HTTPStatus
from typing import Any

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, patch_cache_control, patch_vary_headers
from django.utils.http import http_date
from django.utils.translation import get_language

from wagtail_newsblocks import conf

METHODS = "GET, HEAD, OPTIONS"
EXPOSED = "ETag, Last-Modified"
PREFLIGHT_SECONDS = 86_400

View = Callable[..., HttpResponseBase]


def shared_with_origins(view: View) -> View:
    """Answer also the browsers that ask on behalf of the origins that the site has named, as the JSON API does."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = methods_told() if request.method == "OPTIONS" else view(request, *args, **kwargs)
        return shared(response, request)

    return answered


def methods_told() -> HttpResponse:
    """The answer to who asks what may be done here: read."""
    return HttpResponse(status=HTTPStatus.NO_CONTENT, headers={"Allow": METHODS})


def shared(response: HttpResponseBase, request: HttpRequest) -> HttpResponseBase:
    """Let the origins that the site has named read the answer in browsers; nobody else, and nobody with cookies."""
    origins = conf.settings().API_ORIGINS
    if not origins:
        return response
    patch_vary_headers(response, ["Origin"])
    origin = request.headers.get("Origin", "")
    if origin not in origins:
        return response
    response.headers["Access-Control-Allow-Origin"] = origin
    if request.method == "OPTIONS":
        response.headers["Access-Control-Allow-Methods"] = METHODS
        response.headers["Access-Control-Allow-Headers"] = "If-None-Match"
        response.headers["Access-Control-Max-Age"] = str(PREFLIGHT_SECONDS)
    else:
        response.headers["Access-Control-Expose-Headers"] = EXPOSED
    return response


def answer(
    request: HttpRequest,
    make: Callable[[], bytes],
    *,
    content_type: str,
    version: Any,
    modified: datetime | None = None,
) -> HttpResponse:
    """The document that ``make`` makes, or 304 without making it where the asker has it.

    The ETag is that of the document itself. It is known without making the document while ``version`` (what can be
    asked for cheaply) stays the same, for as long as the answer may be kept anyway; then it is made anew.
    """
    seconds = conf.settings().SYNDICATION_CACHE_SECONDS
    key = f"newsblocks_answer_{_digest(repr((request.get_host(), request.path, get_language(), version)).encode())}"
    last_modified = int(modified.timestamp()) if modified else None
    known = cache.get(key) if seconds else None
    if known and (unchanged := get_conditional_response(request, etag=known, last_modified=last_modified)):
        return _kept(unchanged, known, last_modified, seconds)
    document = make()
    etag = f'"{_digest(document)}"'
    if seconds:
        cache.set(key, etag, seconds)
    response = HttpResponse(document, content_type=content_type)
    found = get_conditional_response(request, etag=etag, last_modified=last_modified, response=response)
    return _kept(found, etag, last_modified, seconds)


def _kept(response: Any, etag: str, last_modified: int | None, seconds: int) -> HttpResponse:
    response.headers["ETag"] = etag
    if last_modified is not None:
        response.headers["Last-Modified"] = http_date(last_modified)
    patch_cache_control(response, public=True, max_age=seconds)
    return response


def _digest(document: bytes) -> str:
    return sha256(document).hexdigest()[:32]
