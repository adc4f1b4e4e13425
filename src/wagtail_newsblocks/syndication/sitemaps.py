"""Wagtail's sitemap with the trees of all of a site's languages, and with the editions of each page."""

from collections import defaultdict
from typing import Any

import swapper
from django.db.models import Count
from wagtail.contrib.sitemaps import Sitemap

from wagtail_newsblocks import visibility
from wagtail_newsblocks.articles.queries import get_article_model


class EditionsSitemap(Sitemap):
    """What readers of a site may see, in all its languages. What a page says of itself it says as in Wagtail's own."""

    def items(self) -> Any:
        """The pages, in the order of the tree."""
        return self._pages().order_by("path").defer_streamfields().specific()

    def get_urls(self, page: int | str = 1, site: Any = None, protocol: str | None = None) -> list[dict[str, Any]]:
        """The addresses of a part of the sitemap, each with those of its editions in other languages."""
        alternates = self._alternates()
        urls: list[dict[str, Any]] = super().get_urls(page, site, protocol)
        return [{**url, "alternates": alternates.get(url["location"], [])} for url in urls if url["location"]]

    def _pages(self) -> Any:
        return visibility.for_readers(_page_model().objects.all(), self.get_wagtail_site())

    def _alternates(self) -> dict[str, list[dict[str, str]]]:
        """By address, all editions of a page that has more than one, itself included; by two queries."""
        pages = self._pages().exclude(pk__in=get_article_model().objects.filter(noindex=True).values("pk"))
        several = pages.order_by().values("translation_key").annotate(editions=Count("pk")).filter(editions__gt=1)
        keys = list(several.values_list("translation_key", flat=True))
        found = defaultdict(list)
        for page in pages.filter(translation_key__in=keys).select_related("locale").order_by("path"):
            address = page.get_full_url(self.request)
            if address:
                found[page.translation_key].append({"lang_code": page.locale.language_code, "location": address})
        return {one["location"]: editions for editions in found.values() for one in editions}


def _page_model() -> Any:
    return swapper.load_model("wagtailcore", "Page")
