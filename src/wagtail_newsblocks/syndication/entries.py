"""A feed and its entries as plain values that know no format: what a list of stories, or of notices, is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from typing import Any

from django.utils import translation
from django.utils.html import format_html
from django.utils.translation import gettext
from wagtail.rich_text import get_text_for_indexing

from wagtail_newsblocks import sanitize
from wagtail_newsblocks.blocks.citing import without_citations
from wagtail_newsblocks.sources.plain import attribution_values

from .csl import work_item
from .identifiers import identifier_of
from .stories import Link, Story


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """The picture that stands for an entry."""

    url: str
    width: int
    height: int
    kind: str
    alt: str = ""
    credit: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reference:
    """A work that a story rests on."""

    title: str
    url: str
    language: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A story or a notice, as feeds tell it."""

    identifier: str
    url: str
    title: str
    language: str
    published: datetime
    updated: datetime
    summary: str = ""
    html: str = ""
    authors: Sequence[Link] = ()
    contributors: Sequence[Link] = ()
    categories: Sequence[str] = ()
    rights: str = ""
    picture: Picture | None = None
    editions: Sequence[Link] = ()
    references: Sequence[Reference] = ()
    sources: Sequence[Link] = ()  # what readers are told of each, and its address
    comments_url: str = ""
    comments_feed_url: str = ""
    comment_count: int | None = None
    external_url: str = ""
    extensions: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Feed:
    """A feed with its entries, the newest first."""

    identifier: str
    title: str
    url: str
    page_url: str
    language: str
    updated: datetime
    description: str = ""
    publisher: str = ""
    editions: Sequence[Link] = ()  # the same in other languages, in the same format
    entries: Sequence[Entry] = ()


def fit_for_xml(value: Any) -> Any:
    """The same without the characters that no XML document may hold."""
    if isinstance(value, str):
        return sanitize.in_xml(value)
    if is_dataclass(value) and not isinstance(value, type):
        return type(value)(**{one.name: fit_for_xml(getattr(value, one.name)) for one in fields(value)})
    if isinstance(value, Mapping):
        return {fit_for_xml(name): fit_for_xml(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(fit_for_xml(one) for one in value)
    return value


def entry_of(story: Story) -> Entry:
    """A story as an entry."""
    article, addition = story.article, story.addition
    with translation.override(story.language):
        return Entry(
            identifier=story.identifier,
            url=story.address or article.canonical_url or f"{story.root}/",
            title=article.title,
            language=story.language,
            published=article.published_at,
            updated=article.last_changed_at,
            summary=article.lede_text,
            html=story.html,
            authors=_people(story.authors) or [(story.publisher.name, f"{story.root}/")] * bool(story.publisher.name),
            contributors=_people(story.contributors),
            categories=list(_categories(story)),
            rights=article.credit_line,
            picture=_picture(story),
            editions=story.editions,
            references=_references(story),
            sources=_sources(story),
            comments_url=addition.comments_url,
            comments_feed_url=addition.comments_feed_url,
            comment_count=addition.comment_count,
            external_url=article.canonical_url,
            extensions={"_newsblocks": _extension(story), **addition.extensions},
        )


def notice_entry(notice: Any, article: Any, *, address: str, publisher: str) -> Entry:
    """A notice as an entry, which leads to its place in the story."""
    with translation.override(article.language):
        label = notice.label
        title = gettext("%(kind)s: %(headline)s") % {"kind": label, "headline": article.title}
        said = "\n".join(filter(None, [notice.was, notice.now_is]))
        html = [format_html("<p><a href='{}'>{}</a></p>", address, article.title)]
        html += [format_html("<p>{}</p>", words) for words in filter(None, [notice.was, notice.now_is])]
    return Entry(
        identifier=identifier_of(article, notice.anchor),
        url=f"{address}#{notice.anchor}",
        title=title,
        language=article.language,
        published=notice.published_at,
        updated=notice.published_at,
        summary=said,
        html="\n".join(html),
        authors=[(publisher, "")] if publisher else [],
        categories=[label],
    )


def _people(named: Sequence[Any]) -> list[Link]:
    return [(credit.name, credit.address) for credit in named]


def _categories(story: Story) -> list[str]:
    article = story.article
    is_report = article.genre == article.Genre.REPORTAGE
    named = [
        story.section[0],
        article.kicker,
        "" if is_report else str(article.get_genre_display()),
        *(name for name, _address in story.topics),
        *story.addition.categories,
    ]
    return list(dict.fromkeys(filter(None, named)))


def _picture(story: Story) -> Picture | None:
    shown, article = story.picture, story.article
    if shown is None:
        return None
    return Picture(
        url=shown.url,
        width=shown.width,
        height=shown.height,
        kind="image/jpeg",
        alt=article.lead_image_alt_text,
        credit=article.lead_image_credit_line,
    )


def _references(story: Story) -> list[Reference]:
    found = {
        work.address: Reference(title=work.title, url=work.address, language=work.language)
        for work in story.attribution.works
        if work.address
    }
    return list(found.values())


def _sources(story: Story) -> list[Link]:
    """Each party that carried something to the story, with what readers should know of it, once."""
    parties: dict[int, Any] = {}
    for quotation in story.attribution.quotations:
        parties.update({hop.party.key: hop.party for hop in quotation.hops if hop.party})
    for work in story.attribution.works:
        parties.update({party.key: party for party in (work.publisher, work.agency, work.via) if party})
    return [
        (f"{party.name} ({party.disclosure.text})" if party.disclosure else party.name, party.url)
        for party in parties.values()
    ]


def _extension(story: Story) -> dict[str, Any]:
    article = story.article
    told = {
        "kicker": article.kicker,
        "dateline": article.dateline,
        "genre": article.genre,
        "backstory": " ".join(get_text_for_indexing(without_citations(article.backstory)).split()),
        "credit_text": article.credit_line,
        "is_retracted": story.is_retracted,
        "editions": [{"language": language, "url": address} for language, address in story.editions],
        "credits": [{"name": credit.name, "role": credit.role, "url": credit.address} for credit in story.credits],
        "notices": [
            {"kind": one.kind, "was": one.was, "now_is": one.now_is, "published_at": one.published_at.isoformat()}
            for one in story.notices
        ],
        "attribution": attribution_values(story.attribution, story.language),
        "citations": [work_item(work, story.place) for work in story.attribution.works],
        "fields": dict(story.own),
    }
    return {name: value for name, value in told.items() if value not in ("", [], {})}
