"""The feed of a page's comments, and what feeds of stories say of their comments."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any
from urllib.parse import urljoin

import swapper
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils import timezone, translation
from django.utils.feedgenerator import Rss201rev2Feed
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext

from wagtail_newsblocks import sanitize

from .models import CommentStream, settings_for
from .policy import in_force
from .threads import Discussion, Shown

COUNT = 50
"""How many comments a feed has."""

SECONDS = 60
"""For how many seconds programs and caches may keep it before they ask again."""

CONTENT_TYPE = Rss201rev2Feed.content_type
THREADS = "http://purl.org/syndication/thread/1.0"


class CommentsFeed(Rss201rev2Feed):
    """RSS 2.0 that says which comment a reply answers."""

    def rss_attributes(self) -> dict[str, str]:
        """With the namespace of threads."""
        return {**super().rss_attributes(), "xmlns:thr": THREADS, "xmlns:dc": "http://purl.org/dc/elements/1.1/"}

    def latest_post_date(self) -> Any:
        """When the last comment was published, also where there is none."""
        return self.feed["updated"]

    def add_item_elements(self, handler: Any, item: Any) -> None:
        """An item's own, then what it answers and its language."""
        super().add_item_elements(handler, item)
        if item["answers"]:
            handler.addQuickElement("thr:in-reply-to", None, {"ref": item["answers"], "href": item["answers"]})
        if item["language"]:
            handler.addQuickElement("dc:language", item["language"])


def document(discussion: Discussion, request: HttpRequest) -> bytes:
    """The newest comments of a page, published ones alone, as RSS."""
    page = discussion.page
    with translation.override(page.locale.language_code):
        stream = discussion.stream
        title = gettext("Comments on “%(title)s”") % {"title": page.title}
        feed = CommentsFeed(
            title=sanitize.in_xml(title),
            link=page.get_full_url(request) or request.build_absolute_uri("/"),
            description=sanitize.in_xml(title),
            language=page.locale.language_code,
            feed_url=request.build_absolute_uri(reverse("newsblocks_comments:feed", args=[page.pk])),
            updated=(stream and stream.last_published_at) or page.first_published_at or timezone.now(),
        )
        for comment in discussion.newest(COUNT):
            _add(feed, comment, page, request)
    return feed.writeString("utf-8").encode()


def etag_of(discussion: Discussion, request: HttpRequest) -> str:
    """What changes whenever the feed does."""
    page, stream = discussion.page, discussion.stream
    seen = (
        stream and (stream.pk, stream.changed_seq),
        page.title,
        page.get_full_url(request),
        sanitize.comment_policy(),
    )
    return f'"{sha256(repr(seen).encode()).hexdigest()[:32]}"'


def for_articles(pages: Sequence[Any]) -> dict[Any, dict[str, Any]]:
    """By page, where its comments are read and how many there are; nothing where they are turned off.

    By one query for all of the pages, and one more where some of them are aliases.
    """
    owners = _owners(pages)
    paths = {path for owner in owners.values() for path in _paths_to(owner)}
    found = CommentStream.objects.filter(page__path__in=paths).select_related("page")
    streams = {stream.page.path: stream for stream in found}
    told = {}
    for page in pages:
        owner = owners[page.pk]
        levels = [streams[path].level for path in _paths_to(owner) if path in streams]
        settings = settings_for(owner)
        if in_force(levels, published_at=owner.first_published_at, now=timezone.now(), settings=settings).is_off:
            continue
        own = streams.get(owner.path)
        told[page.pk] = {**_addresses(page), "comment_count": own.published_count if own else 0}
    return told


def _owners(pages: Iterable[Any]) -> Mapping[Any, Any]:
    """By page, the page whose comments it shows."""
    aliases = {page.pk: page.alias_of_id for page in pages if page.alias_of_id}
    originals = _page_model().objects.in_bulk(set(aliases.values())) if aliases else {}
    return {page.pk: originals.get(aliases.get(page.pk), page) for page in pages}


def _paths_to(page: Any) -> list[str]:
    """The tree paths of a page and those above it, the nearest first."""
    return [page.path[:length] for length in range(len(page.path), 0, -page.steplen)]


def _addresses(page: Any) -> dict[str, str]:
    """Full addresses; nothing where comments are read elsewhere."""
    parts = page.get_url_parts()
    try:
        with translation.override(page.locale.language_code):
            comments = reverse("newsblocks_comments:thread", args=[page.pk])
            feed = reverse("newsblocks_comments:feed", args=[page.pk])
    except NoReverseMatch:
        return {}
    root = parts[1] if parts else ""
    return {"comments_url": urljoin(root, comments), "comments_feed_url": urljoin(root, feed)} if root else {}


def _add(feed: CommentsFeed, comment: Shown, page: Any, request: HttpRequest) -> None:
    address = _permalink(page, comment.pk, request)
    answered = comment.answered or comment.root
    feed.add_item(
        title=sanitize.in_xml(_title(comment)),
        link=address,
        description=sanitize.in_xml(str(comment.html)),
        author_name=sanitize.in_xml(comment.author) or None,
        pubdate=comment.sent_at,
        unique_id=address,
        unique_id_is_permalink=True,
        answers=_permalink(page, answered, request) if answered else "",
        language=comment.language,
    )


def _title(comment: Shown) -> str:
    """The author and the first words, since RSS has no items without a title in most readers."""
    words = Truncator(" ".join(strip_tags(str(comment.html)).split())).chars(60)
    return ": ".join(filter(None, [comment.author, words]))


def _permalink(page: Any, key: int, request: HttpRequest) -> str:
    return request.build_absolute_uri(reverse("newsblocks_comments:comment", args=[page.pk, key]))


def _page_model() -> Any:
    return swapper.load_model("wagtailcore", "Page")
