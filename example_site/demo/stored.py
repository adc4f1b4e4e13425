"""The demo's plain values as they are stored: keys become records, and a citation that one can read becomes a link."""

import hashlib
import re
from html import escape
from typing import Any
from uuid import uuid4

from .registry.records import short_title

PAGE_LINK = re.compile(r'<a linktype="article" key="(?P<key>[^"]+)">')
CITATION = re.compile(r"\{\{cite:(?P<key>[^|}]+)(?:\|(?P<locator>[^|}]*))?(?:\|(?P<note>[^}]*))?\}\}")


class Blocks:
    """The plain values of one story as a stored body.

    ``loader`` has the records by key: ``sources``, ``works``, ``images``, ``documents`` and ``articles``.
    """

    def __init__(self, loader: Any, language: str, story: str) -> None:
        self.loader = loader
        self.language = language
        self.story = story
        self.citations = 0

    def stored(self, blocks: Any) -> list[dict[str, Any]]:
        return [{"type": key, "value": self.value(key, value)} for key, value in blocks]

    def value(self, key: str, value: Any) -> Any:
        convert = getattr(self, f"to_{key}", None)
        return convert(value) if convert else value

    def rich(self, html: str) -> str:
        """Rich text with links to other demo articles by their page, and to cited works by their record.

        A citation is written ``{{cite:key}}``, ``{{cite:key|p. 4}}`` or ``{{cite:key|p. 4|note}}``.
        """
        return CITATION.sub(self.citation, PAGE_LINK.sub(self.page_link, html))

    def page_link(self, found: re.Match[str]) -> str:
        """A link to another story of the edition."""
        return f'<a linktype="page" id="{self.loader.articles[self.language, found["key"]].pk}">'

    def citation(self, found: re.Match[str]) -> str:
        """A citation as rich text stores it; its uid is the same in each run."""
        self.citations += 1
        uid = hashlib.sha256(f"{self.language} {self.story} {self.citations}".encode()).hexdigest()[:8]
        work = self.loader.works[found["key"]]
        locator, note = (escape(found[name] or "") for name in ("locator", "note"))
        label = escape(short_title(found["key"]))
        return f'<a linktype="cite" id="{work.pk}" uid="{uid}" locator="{locator}" note="{note}">{label}</a>'

    def inline(self, html: str) -> str:
        html = self.rich(html)
        return html if not html or html.startswith("<p") else f"<p>{html}</p>"

    def to_paragraph(self, value: str) -> str:
        return self.rich(value)

    def to_section(self, value: dict[str, Any]) -> dict[str, Any]:
        return {"heading": value["heading"], "anchor": "", "content": self.stored(value["content"])}

    def to_figure(self, value: dict[str, Any]) -> dict[str, Any]:
        image = {
            "image": self.loader.images[value["image"]].pk,
            "alt_text": value["alt"],
            "decorative": not value["alt"],
        }
        return {
            "image": image,
            "caption": self.inline(value["caption"]),
            "credit": value.get("credit", ""),
            "source_link": value.get("source_link", ""),
            "credit_source": self.source(value.get("credit_source")),
        }

    def to_quotation(self, value: dict[str, Any]) -> dict[str, Any]:
        hops = [{"type": "item", "id": str(uuid4()), "value": self.hop(hop)} for hop in value.get("hops", ())]
        named = {"source": self.source(value.get("source")), "work": self.work(value.get("work"))}
        return {**value, **named, "hops": hops, "approved": bool(value.get("approved_by"))}

    def hop(self, value: dict[str, Any]) -> dict[str, Any]:
        return {**value, "party": self.source(value["party"]), "work": self.work(value.get("work"))}

    def source(self, key: str | None) -> Any:
        return self.loader.sources[key].pk if key else None

    def work(self, key: str | None) -> Any:
        return self.loader.works[key].pk if key else None

    def to_gallery(self, value: dict[str, Any]) -> dict[str, Any]:
        return {**value, "pictures": [self.to_figure(figure) for figure in value["pictures"]]}

    def to_key_points(self, value: dict[str, Any]) -> dict[str, Any]:
        return {**value, "points": [self.inline(point) for point in value["points"]]}

    def to_fact_box(self, value: dict[str, Any]) -> dict[str, Any]:
        return {**value, "body": self.rich(value["body"])}

    def to_timeline(self, value: dict[str, Any]) -> dict[str, Any]:
        return {**value, "events": [{**event, "text": self.rich(event["text"])} for event in value["events"]]}

    def to_table(self, value: dict[str, Any]) -> dict[str, Any]:
        rows = [[self.inline(cell) for cell in row] for row in value["rows"]]
        return {**value, "caption": self.inline(value["caption"]), "rows": rows}

    def to_embed(self, value: dict[str, Any]) -> dict[str, Any]:
        return {**value, "caption": self.inline(value["caption"])}

    def to_media(self, value: dict[str, Any]) -> dict[str, Any]:
        return {**value, "file": self.loader.documents[value["file"]].pk}

    def to_document(self, value: dict[str, Any]) -> dict[str, Any]:
        document = self.loader.documents[value["file"]].pk
        return {"document": document, "title": value["title"], "description": value["description"]}

    def to_related_articles(self, value: dict[str, Any]) -> dict[str, Any]:
        return {**value, "articles": [self.loader.articles[self.language, key].pk for key in value["articles"]]}
