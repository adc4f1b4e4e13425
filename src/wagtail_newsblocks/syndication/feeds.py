"""A feed from what it is a feed of: the newest of it, loaded together, written in a format."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.http import HttpRequest
from django.utils import translation
from wagtail.models import Site

from wagtail_newsblocks import conf
from wagtail_newsblocks.articles.models.publisher import identity_of
from wagtail_newsblocks.articles.queries import articles_for_readers

from .addresses import full_address, root_of
from .channels import Channel
from .entries import Entry, Feed, entry_of, notice_entry
from .formats import FORMATS, written
from .stories import stories_of

NEVER = datetime(2000, 1, 1, tzinfo=UTC)
"""When a feed changed in which there is nothing yet."""


class Issue:
    """A channel as it is now: the keys of what it shows, found by one query, and the feed made of them."""

    def __init__(self, channel: Channel, request: HttpRequest) -> None:
        self.channel = channel
        self.request = request
        self.site = Site.find_for_request(request)
        self.rows = list(self._newest())

    @property
    def version(self) -> Any:
        """What changes whenever a story or notice in it is published, changed, moved or gone."""
        return self.rows

    @property
    def modified(self) -> datetime:
        """When the last of what it shows was published or changed."""
        moments = [moment for _key, *rest in self.rows for moment in rest if isinstance(moment, datetime)]
        return max(moments, default=NEVER)

    def content_type(self, file_name: str) -> str:
        """The media type of a format."""
        return str(FORMATS[file_name].content_type)

    def document(self, file_name: str) -> bytes:
        """The feed in a format."""
        return written(self.feed(file_name), file_name)

    def feed(self, file_name: str) -> Feed:
        """The feed with its entries."""
        channel, root = self.channel, self._root
        publisher = identity_of(self.site).name
        with translation.override(channel.language):
            path = channel.path(file_name)
        entries = self._notices(publisher) if channel.has_notices else self._stories()
        return Feed(
            identifier=uuid5(NAMESPACE_URL, f"{root}{path.rpartition('/')[0]}/").urn,
            title=_titled(channel.title, publisher) or root,
            url=full_address(root, path),
            page_url=full_address(root, channel.page_path),
            language=channel.language,
            description=channel.description,
            publisher=publisher,
            updated=max((entry.updated for entry in entries), default=NEVER),
            editions=[(one, full_address(root, there)) for one, there in channel.editions(file_name).items()],
            entries=entries,
        )

    @property
    def _root(self) -> str:
        return root_of(self.site, self.request)

    def _newest(self) -> Any:
        count = conf.settings().SYNDICATION_ARTICLES_PER_FEED
        if self.channel.has_notices:
            return self.channel.rows.values_list("pk", "page_id", "published_at")[:count]
        rows = self.channel.rows.filter(published_at__isnull=False).newest_first()
        return rows.values_list("pk", "url_path", "updated_at", "last_published_at", "published_at")[:count]

    def _stories(self) -> Sequence[Entry]:
        return [entry_of(story) for story in stories_of(self._articles([row[0] for row in self.rows]), self.request)]

    def _articles(self, keys: Sequence[Any]) -> list[Any]:
        found = {page.pk: page for page in articles_for_readers(self.site).filter(pk__in=keys).specific()}
        return [found[key] for key in keys if key in found]

    def _notices(self, publisher: str) -> Sequence[Entry]:
        keys = [row[0] for row in self.rows]
        articles = articles_for_readers(self.site).filter(pk__in=[row[1] for row in self.rows])
        stories = {page.pk: page for page in articles.defer_streamfields().select_related("locale")}
        notices = self.channel.rows.filter(pk__in=keys)
        return [
            notice_entry(
                notice.shown(),
                stories[notice.page_id],
                address=stories[notice.page_id].get_full_url(self.request) or f"{self._root}/",
                publisher=publisher,
            )
            for notice in notices
            if notice.page_id in stories
        ]


def _titled(title: str, publisher: str) -> str:
    return " – ".join(filter(None, [publisher, title]))
