"""Where a page's documents and feeds are, for ``rel=alternate`` in its head; nothing where they are not mounted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch
from django.utils.translation import gettext
from wagtail.models import Site

from wagtail_newsblocks.articles.models import ArticleMixin, Contributor, FrontMixin, Topic

from .addresses import documents_of, full_address, root_of
from .channels import feed_path, path_below_root
from .formats import FORMATS

TITLES = {"structured_data": "schema.org", "ninjs": "ninjs 3.2", "csl": "CSL-JSON"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Alternate:
    """One link: where, in which media type, and what it is called."""

    address: str
    kind: str
    title: str


def alternates_of(shown: Any, request: HttpRequest) -> list[Alternate]:
    """The documents of an article; the feeds of a front, a topic, a contributor, or of ``"corrections"``."""
    try:
        return list(_found(shown, request))
    except NoReverseMatch:
        return []


def _found(shown: Any, request: HttpRequest) -> Iterator[Alternate]:
    site = Site.find_for_request(request)
    root = root_of(site, request)
    if isinstance(shown, ArticleMixin):
        for name, kind, address in documents_of(shown, root):
            yield Alternate(address=address, kind=kind, title=TITLES[name])
    elif feed := _feed_of(shown, site):
        title, name, *arguments = feed
        for file_name, form in FORMATS.items():
            path = feed_path(name, *arguments, file_name=file_name)
            yield Alternate(address=full_address(root, path), kind=form.mime_type, title=title)


def _feed_of(shown: Any, site: Site | None) -> tuple[str, ...]:
    """What the feed of something is called, its URL name and arguments; nothing where it has none."""
    if isinstance(shown, FrontMixin):
        below = path_below_root(shown, site)
        return (shown.title, "news_section", below) if below else (shown.title, "site")
    if isinstance(shown, Topic):
        return (shown.name, "topic", shown.slug)
    if isinstance(shown, Contributor):
        return (shown.name, "contributor", shown.slug)
    return (gettext("Corrections"), "corrections") if shown == "corrections" else ()
