"""Full addresses: what leaves the site leads back to it from everywhere."""

from contextlib import suppress
from typing import Any
from urllib.parse import urljoin

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from wagtail.models import Site

DOCUMENTS = {
    "structured_data": "application/ld+json",
    "ninjs": "application/json",
    "csl": "application/vnd.citationstyles.csl+json",
}
"""An article's documents: by URL name, their media types."""


def root_of(site: Site | None, request: HttpRequest) -> str:
    """Where addresses of the site begin, without a slash at the end."""
    return site.root_url if site else request.build_absolute_uri("/").rstrip("/")


def full_address(root: str, address: str) -> str:
    """A full address from one that may be a path of the site."""
    return urljoin(f"{root}/", address) if address else ""


def address_of(record: Any, root: str) -> str:
    """The full address of a topic or contributor; nothing where the site gives it none."""
    try:
        return full_address(root, record.get_absolute_url())
    except NoReverseMatch:
        return ""


def documents_of(article: Any, root: str) -> list[tuple[str, str, str]]:
    """URL name, media type and full address of each document of an article, as far as the site has them."""
    found = []
    for name, kind in DOCUMENTS.items():
        with suppress(NoReverseMatch):
            path = reverse(f"newsblocks_syndication:{name}", args=[article.pk])
            found.append((name, kind, full_address(root, path)))
    return found
