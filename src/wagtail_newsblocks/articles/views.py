"""Lists of articles that are no pages of their own: by topic and by contributor."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_list_or_404, get_object_or_404, render
from wagtail.models import Locale, Site

from .models import Byline, Contributor, Topic
from .queries import articles_for_readers, batch_after


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """The articles on a topic; one of which readers see none is not found.

    Of topics with the same address, that in the language in force; a translated article may still have the original's.
    """
    topics = list(get_list_or_404(Topic.objects.order_by("pk"), slug=slug))
    active = Locale.get_active().pk
    found = next((topic for topic in topics if topic.locale_id == active), topics[0])
    pages = articles_for_readers(Site.find_for_request(request)).filter(topics=found)
    return _listing(request, pages, "newsblocks/topic.html", topic=found)


def contributor(request: HttpRequest, slug: str) -> HttpResponse:
    """A contributor and what they made; one of whom readers see nothing is not found."""
    found = get_object_or_404(Contributor.objects.select_related("portrait"), slug=slug)
    bylines = Byline.objects.filter(contributor=found)
    pages = articles_for_readers(Site.find_for_request(request)).filter(pk__in=bylines.values("page_id"))
    return _listing(request, pages, "newsblocks/contributor.html", contributor=found)


def _listing(request: HttpRequest, articles: Any, template: str, **context: object) -> HttpResponse:
    batch = batch_after(articles.newest_first().with_card_parts(), request.GET.get("before", ""))
    if not batch.articles:
        raise Http404
    return render(request, template, {**context, "articles": batch.articles, "batch": batch})
