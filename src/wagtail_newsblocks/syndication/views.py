"""The addresses of single stories' documents, and of sitemaps."""

import json
from collections.abc import Callable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.http import require_safe
from wagtail.models import Site

from wagtail_newsblocks.articles.queries import articles_for_readers

from . import csl, news_sitemap, ninjs
from .addresses import DOCUMENTS
from .answers import answer, shared_with_origins
from .pages import documents_for
from .stories import stories_of


@shared_with_origins
@require_safe
def structured_data(request: HttpRequest, page_id: int) -> HttpResponse:
    """An article in the vocabulary of schema.org, as it stands in the head of its page."""
    return _document(
        request, page_id, lambda article: documents_for(article, request)[0], content_type=DOCUMENTS["structured_data"]
    )


@shared_with_origins
@require_safe
def ninjs_document(request: HttpRequest, page_id: int) -> HttpResponse:
    """An article as ninjs 3.2."""
    return _document(
        request,
        page_id,
        lambda article: ninjs.ninjs_of(stories_of([article], request)[0]),
        content_type=DOCUMENTS["ninjs"],
    )


@shared_with_origins
@require_safe
def csl_document(request: HttpRequest, page_id: int) -> HttpResponse:
    """An article with its works and quotations as CSL-JSON."""
    return _document(
        request, page_id, lambda article: csl.items_of(stories_of([article], request)[0]), content_type=DOCUMENTS["csl"]
    )


@require_safe
def newest(request: HttpRequest) -> HttpResponse:
    """The news sitemap: what the site published within the last two days."""
    articles = list(news_sitemap.articles_in(request))
    return answer(
        request,
        lambda: news_sitemap.document(articles, request),
        content_type="application/xml; charset=utf-8",
        version=[(article.pk, article.url_path, article.title) for article in articles],
    )


def _document(request: HttpRequest, page_id: int, make: Callable[[Any], Any], *, content_type: str) -> HttpResponse:
    """A document of an article that readers of the site may see; any other is not found."""
    article = articles_for_readers(Site.find_for_request(request)).filter(pk=page_id).specific().first()
    if article is None:
        raise Http404
    with translation.override(article.locale.language_code):
        return answer(
            request,
            lambda: _json(make(article)),
            content_type=content_type,
            version=(article.pk, article.url_path, article.last_published_at, article.updated_at),
            modified=max(filter(None, [article.last_published_at, article.updated_at]), default=None),
        )


def _json(document: Any) -> bytes:
    return json.dumps(document, cls=DjangoJSONEncoder, ensure_ascii=False, allow_nan=False).encode()
