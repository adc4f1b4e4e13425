"""Lists that are no pages of their own: articles by topic and contributor, what a search finds, and corrections."""

from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_list_or_404, get_object_or_404, render
from django.utils import translation
from wagtail.models import Locale, Site

from wagtail_newsblocks import conf

from .editions import editions_at, editions_here
from .models import Byline, Contributor, Topic
from .queries import articles_for_readers, batch_after, notices_on, search_for

MAX_QUERY = 200


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """The articles on a topic; one of which readers see none is not found.

    Of topics with the same address, that in the language in force; a translated article may still have the original's.
    """
    topics = list(get_list_or_404(Topic.objects.order_by("pk"), slug=slug))
    active = Locale.get_active().pk
    found = next((topic for topic in topics if topic.locale_id == active), topics[0])
    articles = articles_for_readers(Site.find_for_request(request))
    others = found.get_translations(inclusive=True).filter(pk__in=articles.values("topics")).select_related("locale")
    editions = editions_at({other.locale.language_code: _address(other) for other in others}, request)
    return _listing(request, articles.filter(topics=found), "newsblocks/topic.html", topic=found, editions=editions)


def contributor(request: HttpRequest, slug: str) -> HttpResponse:
    """A contributor and what they made; one of whom readers see nothing is not found."""
    found = get_object_or_404(Contributor.objects.select_related("portrait"), slug=slug)
    bylines = Byline.objects.filter(contributor=found)
    articles = articles_for_readers(Site.find_for_request(request)).filter(pk__in=bylines.values("page_id"))
    editions = editions_here(request)
    return _listing(request, articles, "newsblocks/contributor.html", contributor=found, editions=editions)


def search(request: HttpRequest) -> HttpResponse:
    """What readers of the site find for ``?q=``, in the language in force; the best first, or ``?sort=newest``."""
    query = " ".join(request.GET.get("q", "").replace("\0", " ").split())[:MAX_QUERY]
    sort = "newest" if request.GET.get("sort") == "newest" else "best"
    articles = articles_for_readers(Site.find_for_request(request))
    found = search_for(query, articles, locale=Locale.get_active(), is_newest_first=sort == "newest")
    hits = Paginator(found.keys, conf.settings().ARTICLES_PER_PAGE).get_page(request.GET.get("page"))
    cards = {page.pk: page for page in articles.filter(pk__in=hits.object_list).with_card_parts()}
    context = {
        "query": query,
        "sort": sort,
        "found": found,
        "hits": hits,
        "articles": [cards[key] for key in hits.object_list if key in cards],
        "editions": editions_here(request),
    }
    return render(request, "newsblocks/search.html", context)


def corrections(request: HttpRequest) -> HttpResponse:
    """The notices on stories that readers of the site may see, in the language in force, the newest first."""
    articles = articles_for_readers(Site.find_for_request(request)).filter(locale=Locale.get_active())
    cursor = request.GET.get("before", "")
    batch = batch_after(notices_on(articles), cursor)
    if cursor and not batch.articles:
        raise Http404
    keys = {notice.page_id for notice in batch.articles}
    stories = articles.defer_streamfields().select_related("locale").in_bulk(keys)
    notices = [(notice.shown(), stories[notice.page_id]) for notice in batch.articles if notice.page_id in stories]
    context = {"notices": notices, "batch": batch, "editions": editions_here(request)}
    return render(request, "newsblocks/corrections.html", context)


def _address(topic: Topic) -> str:
    with translation.override(topic.locale.language_code):
        return topic.get_absolute_url()


def _listing(request: HttpRequest, articles: Any, template: str, **context: object) -> HttpResponse:
    batch = batch_after(articles.newest_first().with_card_parts(), request.GET.get("before", ""))
    if not batch.articles:
        raise Http404
    return render(request, template, {**context, "articles": batch.articles, "batch": batch})
