"""How the API answers: to which methods, and for how long caches may keep it."""

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.core.cache import cache
from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import URLPattern
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.views.decorators.csrf import csrf_exempt

from wagtail_newsblocks import conf
from wagtail_newsblocks.syndication.answers import METHODS, methods_told, shared

from .problems import Kind, Problem, answer

View = Callable[..., HttpResponseBase]


def served(pattern: URLPattern) -> URLPattern:
    """An address of Ninja's, answered as all of the API is: read alone, and shared with the origins that may read."""

    @csrf_exempt  # what is sent is refused, and told so as a problem
    def view(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        return shared(_answered(pattern.callback, request, **kwargs), request)

    return URLPattern(pattern.pattern, view, pattern.default_args, pattern.name)


def _answered(view: View, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
    if request.method == "OPTIONS":
        return methods_told()
    if request.method not in ("GET", "HEAD"):
        detail = "Nothing is written here: the API is read by GET and HEAD."
        refusal = answer(Problem(Kind.METHOD_NOT_ALLOWED, detail))
        refusal.headers["Allow"] = METHODS
        return refusal
    return view(request, **kwargs)


def kept(
    request: HttpRequest, make: Callable[[], Any], *, version: Any, modified: datetime | None = None
) -> HttpResponseBase:
    """What ``make`` makes as JSON, or 304 where the asker has it already.

    The ETag is that of the answer itself. It is known without making the answer while ``version``, which can be asked
    for cheaply, stays the same, for as long as a cache might keep the answer anyway: so a change of what lies further
    off, such as the name of a source, is seen as late as without the ETag, and a change of the article at once.
    """
    settings = conf.settings()
    key = f"newsblocks_api_{_digest(repr((request.build_absolute_uri(), version)).encode())}"
    known = cache.get(key) if settings.API_MAX_AGE and "If-None-Match" in request.headers else None
    response = get_conditional_response(request, etag=known) if known else None
    if response is None:
        response = _made(request, make, key=key)
    else:
        response.headers["ETag"] = str(known)
    kept = f"max-age={settings.API_MAX_AGE}, stale-while-revalidate={settings.API_STALE_WHILE_REVALIDATE}"
    response.headers["Cache-Control"] = f"public, {kept if settings.API_MAX_AGE else 'no-cache'}"
    if modified is not None:
        response.headers["Last-Modified"] = http_date(int(modified.timestamp()))
    return response


def _made(request: HttpRequest, make: Callable[[], Any], *, key: str) -> HttpResponse:
    document = to_json(make())
    etag = f'"{_digest(document)}"'
    cache.set(key, etag, conf.settings().API_MAX_AGE)
    full = HttpResponse(document, content_type="application/json", headers={"ETag": etag})
    return get_conditional_response(request, etag=etag, response=full) or full


def to_json(value: Any) -> bytes:
    """A value as JSON: dates as text, what is translated lazily in the language in force."""
    return DjangoJSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode(value).encode()


def _digest(document: bytes) -> str:
    return sha256(document).hexdigest()[:32]
