"""Full addresses, for programs that are not the site."""

import re
from typing import Any
from urllib.parse import urljoin

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from wagtail.models import Site

_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_ATTRIBUTE = re.compile(r'(\s(?:href|src|poster|cite)=")(/(?!/)[^"]*")')
_SOURCES = re.compile(r'(\ssrcset=")([^"]*)(")')
_CANDIDATE = re.compile(r"(^|,\s*)(/(?!/))")

DOCUMENTS = {
    "structured_data": "application/ld+json",
    "ninjs": "application/json",
    "csl": "application/vnd.citationstyles.csl+json",
}
"""An article's documents: by URL name of the syndication room, their media types."""


def root_of(site: Site | None, request: HttpRequest) -> str:
    """Where addresses of the site begin."""
    return site.root_url if site else request.build_absolute_uri("/").rstrip("/")


def full(root: str, address: str | None) -> str | None:
    """A full address from one that may be a path of the site; None where there is none."""
    return urljoin(f"{root}/", address) if address else None


def record_url(record: Any, root: str, language: str) -> str | None:
    """The address of a topic's or contributor's page in a language; None where the site has none."""
    try:
        with translation.override(language):
            return full(root, record.get_absolute_url())
    except NoReverseMatch:
        return None


def api_url(name: str, root: str, *args: Any) -> str:
    """The address of something in this API."""
    return f"{root}{reverse(f'newsblocks_api:{name}', args=args)}"


def document_links(article: Any, root: str) -> list[dict[str, str]]:
    """The article's documents for machines, as far as the site has mounted them."""
    links = []
    for name, media_type in DOCUMENTS.items():
        try:
            address = reverse(f"newsblocks_syndication:{name}", args=[article.pk])
        except NoReverseMatch:
            continue
        links.append({"name": name, "type": media_type, "url": f"{root}{address}"})
    return links


def path_of(page: Any, site: Site | None) -> str | None:
    """The path of a page below the site's root page, such as ``/harbour/ferry-late/``, in whichever language."""
    root = next((one for one in roots_of(site) if page.url_path.startswith(one.root_path)), None)
    return f"/{page.url_path[len(root.root_path) :]}" if root else None


def roots_of(site: Site | None) -> list[Any]:
    """The site's root pages, one a language, the deepest first."""
    roots = [root for root in Site.get_site_root_paths() if site and root.site_id == site.pk]
    return sorted(roots, key=lambda root: -len(root.root_path))


def in_full(html: str, root: str) -> str:
    """HTML of a page with the paths in its tags as full addresses, and nothing else changed."""
    return _TAG.sub(lambda tag: _tag_in_full(tag[0], root), html)


def _tag_in_full(tag: str, root: str) -> str:
    tag = _ATTRIBUTE.sub(lambda found: f"{found[1]}{root}{found[2]}", tag)
    return _SOURCES.sub(lambda found: found[1] + _candidates_in_full(found[2], root) + found[3], tag)


def _candidates_in_full(candidates: str, root: str) -> str:
    return _CANDIDATE.sub(lambda found: f"{found[1]}{root}{found[2]}", candidates)
