"""Full addresses, for programs that are not the site."""

import re
from typing import Any

from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from wagtail_newsblocks.syndication.addresses import address_of, documents_of, full_address

_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_ATTRIBUTE = re.compile(r'(\s(?:href|src|poster|cite)=")(/(?!/)[^"]*")')
_SOURCES = re.compile(r'(\ssrcset=")([^"]*)(")')
_CANDIDATE = re.compile(r"(^|,\s*)(/(?!/))")


def full(root: str, address: str | None) -> str | None:
    """A full address from one that may be a path of the site; None where there is none."""
    return full_address(root, address or "") or None


def record_url(record: Any, root: str, language: str) -> str | None:
    """The address of a topic's or contributor's page in a language; None where the site has none."""
    with translation.override(language):
        return address_of(record, root) or None


def api_url(name: str, root: str, *args: Any) -> str:
    """The address of something in this API."""
    return f"{root}{reverse(f'newsblocks_api:{name}', args=args)}"


def document_links(article: Any, root: str) -> list[dict[str, str]]:
    """The article's documents for machines, as far as the site has mounted them."""
    return [{"name": name, "type": kind, "url": address} for name, kind, address in documents_of(article, root)]


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
