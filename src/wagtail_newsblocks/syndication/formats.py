"""The three formats of feeds, built on Django's generators: RSS 2.0, Atom and JSON Feed 1.1."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed, rfc3339_date

from .entries import Entry, Feed, fit_for_xml
from .identifiers import uri
from .stories import Link

DC = "http://purl.org/dc/elements/1.1/"
NAMESPACES = {
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": DC,
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:media": "http://search.yahoo.com/mrss/",
    "xmlns:slash": "http://purl.org/rss/1.0/modules/slash/",
    "xmlns:wfw": "http://wellformedweb.org/CommentAPI/",
}
THREADS = "http://purl.org/syndication/thread/1.0"
JSON_FEED = "https://jsonfeed.org/version/1.1"
Attributes = dict[str, str]


class RssFeed(Rss201rev2Feed):
    """RSS 2.0 with whole texts, names, pictures with credits, comments and what a story rests on."""

    file_name = "rss.xml"

    def rss_attributes(self) -> Attributes:
        """The namespaces of all that is added."""
        return {**super().rss_attributes(), **NAMESPACES}

    def latest_post_date(self) -> datetime:
        """When the feed last changed, also where it is empty."""
        return self.feed["entry_feed"].updated

    def add_root_elements(self, handler: Any) -> None:
        """The channel's own, with its like in other languages."""
        super().add_root_elements(handler)
        _quick(handler, "dc:publisher", self.feed["entry_feed"].publisher)
        for language, address in self.feed["entry_feed"].editions:
            handler.addQuickElement("atom:link", None, _alternate(self.mime_type, language, address))

    def add_item_elements(self, handler: Any, item: Any) -> None:
        """An item's own, then all that RSS has in modules."""
        super().add_item_elements(handler, item)
        entry: Entry = item["entry"]
        for name, _address in entry.authors:
            handler.addQuickElement("dc:creator", name)
        for name, _address in entry.contributors:
            handler.addQuickElement("dc:contributor", name)
        handler.addQuickElement("dc:language", entry.language)
        handler.addQuickElement("dcterms:modified", rfc3339_date(entry.updated))
        _quick(handler, "content:encoded", entry.html)
        self._add_picture(handler, entry)
        self._add_comments(handler, entry)
        self._add_sources(handler, entry)
        for language, address in entry.editions:
            handler.addQuickElement("atom:link", None, _alternate("text/html", language, address))

    def _add_picture(self, handler: Any, entry: Entry) -> None:
        picture = entry.picture
        if picture is None:
            return
        size = {"width": str(picture.width), "height": str(picture.height)}
        handler.startElement(
            "media:content", {"url": uri(picture.url), "medium": "image", "type": picture.kind, **size}
        )
        _quick(handler, "media:description", picture.alt, {"type": "plain"})
        _quick(handler, "media:credit", picture.credit)
        handler.endElement("media:content")

    def _add_comments(self, handler: Any, entry: Entry) -> None:
        if entry.comment_count is not None:
            handler.addQuickElement("slash:comments", str(entry.comment_count))
        _quick(handler, "wfw:commentRss", entry.comments_feed_url)

    def _add_sources(self, handler: Any, entry: Entry) -> None:
        for reference in entry.references:
            handler.addQuickElement("dcterms:references", uri(reference.url))
        for name, _address in entry.sources:
            handler.addQuickElement("dcterms:bibliographicCitation", name)
        for name, address in entry.sources:
            if address:
                handler.addQuickElement("atom:link", None, {"rel": "via", "href": uri(address), "title": name})

    mime_type = "application/rss+xml"


class AtomFeed(Atom1Feed):
    """Atom with whole texts, names, editions in other languages, comments and what a story rests on."""

    file_name = "atom.xml"
    mime_type = "application/atom+xml"

    def root_attributes(self) -> Attributes:
        """Those of Atom and the namespaces of what is added."""
        return {**super().root_attributes(), "xmlns:thr": THREADS, "xmlns:media": NAMESPACES["xmlns:media"]}

    def latest_post_date(self) -> datetime:
        """When the feed last changed, also where it is empty."""
        return self.feed["entry_feed"].updated

    def add_root_elements(self, handler: Any) -> None:
        """The feed's own, with its like in other languages."""
        super().add_root_elements(handler)
        for language, address in self.feed["entry_feed"].editions:
            handler.addQuickElement("link", "", _alternate(self.mime_type, language, address))

    def item_attributes(self, item: Any) -> Attributes:
        """The language of the entry, which may be another than that of the feed."""
        return {"xml:lang": item["entry"].language}

    def add_item_elements(self, handler: Any, item: Any) -> None:
        """An entry's own, then all that Atom has links and extensions for."""
        super().add_item_elements(handler, item)
        entry: Entry = item["entry"]
        _quick(handler, "summary", entry.summary)
        for name, address in entry.authors:
            _person(handler, "author", name, address)
        for name, address in entry.contributors:
            _person(handler, "contributor", name, address)
        _quick(handler, "content", entry.html, {"type": "html"})
        for link in _links(entry):
            handler.addQuickElement("link", "", link)
        picture = entry.picture
        if picture:
            size = {"width": str(picture.width), "height": str(picture.height)}
            content = {"url": uri(picture.url), "medium": "image", "type": picture.kind, **size}
            handler.startElement("media:content", content)
            _quick(handler, "media:description", picture.alt, {"type": "plain"})
            _quick(handler, "media:credit", picture.credit)
            handler.endElement("media:content")


class JsonFeed(SyndicationFeed):
    """JSON Feed 1.1, with all that a story rests on under ``_newsblocks``."""

    file_name = "feed.json"
    mime_type = "application/feed+json"
    content_type = "application/feed+json; charset=utf-8"

    def write(self, outfile: Any, encoding: str) -> None:  # noqa: ARG002 - JSON Feed is UTF-8
        """The feed as JSON."""
        feed: Feed = self.feed["entry_feed"]
        document: dict[str, Any] = {
            "version": JSON_FEED,
            "title": feed.title,
            "home_page_url": uri(feed.page_url),
            "feed_url": uri(feed.url),
            "description": feed.description,
            "language": feed.language,
            "authors": [{"name": feed.publisher}] if feed.publisher else [],
            "items": [_json_item(item["entry"]) for item in self.items],
        }
        editions = [{"language": language, "url": address} for language, address in feed.editions]
        if editions:
            document["_newsblocks"] = {"editions": editions}
        said = {name: value for name, value in document.items() if value or name == "items"}
        json.dump(said, outfile, cls=DjangoJSONEncoder, ensure_ascii=False, allow_nan=False)


FORMATS: dict[str, Any] = {one.file_name: one for one in (RssFeed, AtomFeed, JsonFeed)}


def written(feed: Feed, file_name: str) -> bytes:
    """A feed in the format that has that file name."""
    feed = fit_for_xml(feed)
    form = FORMATS[file_name]
    made = form(
        title=feed.title,
        link=uri(feed.page_url),
        description=feed.description or feed.title,
        language=feed.language,
        author_name=feed.publisher or feed.title,
        subtitle=feed.description or None,
        feed_url=uri(feed.url),
        feed_guid=feed.identifier,
        entry_feed=feed,
    )
    for entry in feed.entries:
        made.add_item(
            title=entry.title,
            link=uri(entry.url),
            description=None if form is AtomFeed else entry.summary or entry.title,
            pubdate=entry.published,
            updateddate=entry.updated,
            comments=uri(entry.comments_url) or None,
            unique_id=entry.identifier,
            unique_id_is_permalink=False,
            categories=entry.categories,
            item_copyright=entry.rights or None,
            entry=entry,
        )
    return made.writeString("utf-8").encode()


def _links(entry: Entry) -> Iterator[Attributes]:
    for language, address in entry.editions:
        yield _alternate("text/html", language, address)
    for reference in entry.references:
        in_language = {"hreflang": reference.language} if reference.language else {}
        yield {"rel": "related", "href": uri(reference.url), "title": reference.title, **in_language}
    for name, address in entry.sources:
        if address:
            yield {"rel": "via", "href": uri(address), "title": name}
    counted = {} if entry.comment_count is None else {"thr:count": str(entry.comment_count)}
    if entry.comments_url:
        yield {"rel": "replies", "type": "text/html", "href": uri(entry.comments_url), **counted}
    if entry.comments_feed_url:
        yield {"rel": "replies", "type": RssFeed.mime_type, "href": uri(entry.comments_feed_url), **counted}


def _json_item(entry: Entry) -> dict[str, Any]:
    item = {
        "id": entry.identifier,
        "url": uri(entry.url),
        "external_url": uri(entry.external_url),
        "title": entry.title,
        "content_html": entry.html,
        "summary": entry.summary,
        "image": uri(entry.picture.url) if entry.picture else "",
        "date_published": rfc3339_date(entry.published),
        "date_modified": rfc3339_date(entry.updated),
        "authors": [_json_author(one) for one in (*entry.authors, *entry.contributors)],
        "tags": list(entry.categories),
        "language": entry.language,
    }
    comments = {
        "url": entry.comments_url,
        "feed_url": entry.comments_feed_url,
        "count": entry.comment_count,
    }
    extensions = dict(entry.extensions)
    if entry.comments_url or entry.comment_count is not None:
        extensions["_newsblocks"] = {**extensions.get("_newsblocks", {}), "comments": comments}
    return {**{name: value for name, value in item.items() if value or name == "content_html"}, **extensions}


def _json_author(link: Link) -> dict[str, str]:
    name, address = link
    return {"name": name, "url": uri(address)} if address else {"name": name}


def _person(handler: Any, element: str, name: str, address: str) -> None:
    handler.startElement(element, {})
    handler.addQuickElement("name", name)
    _quick(handler, "uri", uri(address))
    handler.endElement(element)


def _alternate(kind: str, language: str, address: str) -> Attributes:
    return {"rel": "alternate", "type": kind, "hreflang": language, "href": uri(address)}


def _quick(handler: Any, element: str, text: str, attributes: Attributes | None = None) -> None:
    if text:
        handler.addQuickElement(element, text, attributes)
