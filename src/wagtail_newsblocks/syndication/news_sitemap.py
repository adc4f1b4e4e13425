"""The news sitemap, by which search engines for news find what was published within the last two days."""

from collections.abc import Sequence
from datetime import timedelta
from io import StringIO
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.xmlutils import SimplerXMLGenerator
from wagtail.models import Site

from wagtail_newsblocks import sanitize
from wagtail_newsblocks.articles.models.publisher import identity_of
from wagtail_newsblocks.articles.queries import articles_for_readers, get_article_model, retracted

from .identifiers import uri

DAYS = 2
MOST = 1_000
NAMESPACES = {
    "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
}
CHINESE = {"zh-hans": "zh-cn", "zh-cn": "zh-cn", "zh-hant": "zh-tw", "zh-tw": "zh-tw", "zh-hk": "zh-tw"}


def articles_in(request: HttpRequest) -> Any:
    """What it lists, in all languages: no advertising, nothing kept out, retracted or taken from elsewhere."""
    articles = articles_for_readers(Site.find_for_request(request))
    newest = articles.filter(published_at__gte=timezone.now() - timedelta(days=DAYS), noindex=False, canonical_url="")
    others = newest.exclude(genre=get_article_model().Genre.SPONSORED).filter(~retracted())
    return others.newest_first().defer_streamfields().select_related("locale")[:MOST]


def document(articles: Sequence[Any], request: HttpRequest) -> bytes:
    """The sitemap of some articles."""
    site = Site.find_for_request(request)
    publisher = identity_of(site).name or request.get_host()
    written = StringIO()
    xml: Any = SimplerXMLGenerator(written, "utf-8", short_empty_elements=True)
    xml.startDocument()
    xml.startElement("urlset", NAMESPACES)
    for article in articles:
        if address := article.get_full_url(request):  # a front end of the site's own may show it elsewhere
            _add(xml, article, publisher, address)
    xml.endElement("urlset")
    return written.getvalue().encode()


def language(tag: str) -> str:
    """A language as the sitemap's schema knows it: two or three letters; Chinese by its script."""
    tag = tag.lower()
    return CHINESE.get(tag) or tag.partition("-")[0]


def _add(xml: Any, article: Any, publisher: str, address: str) -> None:
    xml.startElement("url", {})
    xml.addQuickElement("loc", uri(address))
    xml.startElement("news:news", {})
    xml.startElement("news:publication", {})
    xml.addQuickElement("news:name", sanitize.in_xml(publisher))
    xml.addQuickElement("news:language", language(article.language))
    xml.endElement("news:publication")
    xml.addQuickElement("news:publication_date", article.published_at.isoformat(timespec="seconds"))
    xml.addQuickElement("news:title", sanitize.in_xml(article.title))
    xml.endElement("news:news")
    xml.endElement("url")
