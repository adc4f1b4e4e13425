"""Gathers what the documents of a page are made of, and what other rooms and the site add to them."""

from collections.abc import Iterator, Mapping
from typing import Any

import swapper
from django.http import HttpRequest
from django.utils import translation
from wagtail import hooks
from wagtail.models import Site

from wagtail_newsblocks import visibility
from wagtail_newsblocks.articles.models import ArticleMixin, FrontMixin
from wagtail_newsblocks.articles.models.publisher import identity_of, own_share_image, share_image

from .addresses import address_of, root_of
from .nodes import Node
from .structured_data import CONTEXT, Surroundings, article_document, front_document, trail_document

HOOK = "newsblocks_structured_data"


def documents_for(page: Any, request: HttpRequest, **loaded: Any) -> list[Node]:
    """The documents of schema.org for a page, the page's own first, with what hooks add.

    What a template has ``loaded`` already (``attribution``, ``news_section``, ``topics``) is not loaded again.
    """
    own: list[Node] = []
    if isinstance(page, ArticleMixin):
        own = list(_of_article(page, request, loaded))
    elif isinstance(page, FrontMixin):
        site = Site.find_for_request(request)
        around = Surroundings(root=root_of(Site.find_for_request(request), request), address=page.full_url or "")
        own = [front_document(page, publisher=identity_of(site), around=around)]
    return _with_additions(own, page)


def _of_article(article: Any, request: HttpRequest, loaded: Mapping[str, Any]) -> Iterator[Node]:
    attribution = loaded.get("attribution") or article.attribution
    with translation.override(article.language):
        around = _around(article, request, loaded)
        yield article_document(
            article,
            attribution=attribution,
            publisher=identity_of(Site.find_for_request(request)),
            around=around,
            notices=article.notices,
        )
    if trail := trail_document(around, article.title):
        yield trail


def _around(article: Any, request: HttpRequest, loaded: Mapping[str, Any]) -> Surroundings:
    root = root_of(Site.find_for_request(request), request)
    section = loaded["news_section"] if "news_section" in loaded else _section_of(article, request)
    topics = loaded["topics"] if "topics" in loaded else article.topics.all()
    return Surroundings(
        root=root,
        address=article.full_url or "",
        section=(section.title, section.full_url or "") if section else ("", ""),
        topics=[(topic.name, address_of(topic, root)) for topic in topics],
        authors=[(role, [(one, address_of(one, root)) for one in people]) for role, people in article.credits],
        image=share_image(article.lead_image, request),
        has_own_image=own_share_image(article.lead_image, request) is not None,
    )


def _section_of(article: Any, request: HttpRequest) -> Any:
    """The page above a story, where readers may see it."""
    above = swapper.load_model("wagtailcore", "Page").objects.parent_of(article)
    return visibility.for_readers(above, Site.find_for_request(request)).first()


def _with_additions(documents: list[Node], page: Any) -> list[Node]:
    """What a hook gives joins the page's own document, lists behind its lists; with a type it stands by itself."""
    for function in hooks.get_hooks(HOOK):
        addition = function(page) or {}
        if "@type" in addition or not documents:
            documents = [*documents, *([CONTEXT | addition] if "@type" in addition else [])]
        else:
            documents = [_joined(documents[0], addition), *documents[1:]]
    return documents


def _joined(document: Node, addition: Mapping[str, Any]) -> Node:
    lists = {name for name in addition if isinstance(addition[name], list) and isinstance(document.get(name), list)}
    return {**document, **addition, **{name: [*document[name], *addition[name]] for name in lists}}
