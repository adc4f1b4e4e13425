"""A story as IPTC's ninjs 3.2, for agencies, archives and other newsrooms."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from django.utils import translation
from django.utils.text import Truncator
from wagtail.rich_text import get_text_for_indexing

from wagtail_newsblocks.articles.models import ArticleMixin, Notice, ShownNotice
from wagtail_newsblocks.articles.models.publisher import ShownImage
from wagtail_newsblocks.blocks.citing import without_citations
from wagtail_newsblocks.sources import sentence
from wagtail_newsblocks.sources.attribution import Hop, Party, Quotation, Work
from wagtail_newsblocks.sources.words import Mode, Part

from .addresses import full_address
from .csl import quotation_id
from .identifiers import uri
from .parties import POLICIES
from .stories import Credit, Story
from .works import work_id

Object = dict[str, Any]

STANDARD = {
    "name": "ninjs",
    "version": "3.2",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
}
ROLES = "http://cv.iptc.org/newscodes/contentprodpartyrole/"
CARRIERS: dict[str, str] = {
    Part.DISTRIBUTED: "distributor",
    Part.PUBLISHED: "distributor",
    Part.BROADCAST: "distributor",
}
"""Parts in a chain by IPTC's roles; who only reported something is a source of the content."""

GENRES = "http://cv.iptc.org/newscodes/genre/"
GENRE_CODES = {
    ArticleMixin.Genre.ANALYSIS: "Analysis",
    ArticleMixin.Genre.OPINION: "Opinion",
    ArticleMixin.Genre.INTERVIEW: "Interview",
    ArticleMixin.Genre.REVIEW: "Review",
    ArticleMixin.Genre.BACKGROUND: "Background",
}
"""Genres that IPTC's list has too."""

TRUST = "http://cv.iptc.org/newscodes/trustindicator/"


def ninjs_of(story: Story) -> Object:
    """The story with its text, its sources, whom it quotes and what was corrected. Pure."""
    article = story.article
    with translation.override(story.language):
        return {"standard": STANDARD} | _said(
            uri=story.identifier,
            type="text",
            representationType="full",
            version=_version(story),
            firstCreated=_moment(article.published_at),
            versionCreated=_moment(article.last_changed_at),
            contentCreated=_moment(article.published_at),
            pubStatus="canceled" if story.is_retracted else "usable",
            expires=_moment(getattr(article, "expire_at", None)),
            language=story.language,
            title=article.title,
            headlines=list(_texts(main=article.title, kicker=article.kicker)),
            descriptions=list(_texts(standfirst=article.lede_text, backstory=_words(article.backstory))),
            bodies=[{"role": "main", "contentType": "text/html", "wordCount": article.word_count, "value": story.html}],
            by=_by(story.credits),
            located=article.dateline,
            copyrightHolder=story.publisher.name,
            copyrightNotice=article.credit_line,
            renditions=list(_renditions(story)),
            altIds=[{"role": "canonical", "value": article.canonical_url}] if article.canonical_url else [],
            genres=[_genre(article)],
            subjects=[_said(name=name, rel="about", uri=uri(address)) for name, address in story.topics],
            people=list(_people(story)),
            organisations=[
                _said(name=credit.name, rel=credit.role, uri=uri(credit.address))
                for credit in story.credits
                if not credit.is_person
            ],
            places=[{"name": article.dateline, "rel": "located"}] if article.dateline else [],
            infoSources=list(_sources(story)),
            trustIndicators=list(_policies(story)),
            associations=list(_associations(story)),
        )


def _version(story: Story) -> str:
    """1 as published; more with every change that readers are told of, by the seconds since then and the notices."""
    since = story.article.last_changed_at - story.article.published_at
    return str(1 + int(since.total_seconds()) + len(story.notices))


def _associations(story: Story) -> Iterator[Object]:
    if story.picture:
        yield _picture(story.picture, story.article)
    for work in story.attribution.works:
        yield _work(work, story.place)
    for number, quotation in enumerate(story.attribution.quotations, 1):
        yield _quotation(quotation, number, story)
    for notice in story.notices:
        yield _notice(notice, story)


def _picture(picture: ShownImage, article: Any) -> Object:
    address = uri(picture.url)
    return _said(
        name=article.lead_image_alt_text or article.title,
        rel="picture",
        type="picture",
        uri=address,
        by=article.lead_image_credit_line,
        descriptions=list(_texts(caption=_words(article.lead_image_caption), alt=article.lead_image_alt_text)),
        renditions=[
            _said(name="share", href=address, contentType="image/jpeg", width=picture.width, height=picture.height)
        ],
    )


def _work(work: Work, page: str) -> Object:
    """A work that the story rests on, with who is answerable for it."""
    parties = [(work.publisher, "contentSource"), (work.agency, "origcont"), (work.via, "distributor")]
    retraction = work.retraction_note or "Retracted" if work.is_retracted else ""
    return _said(
        name=work.title,
        rel="citation",
        type="component",
        uri=uri(work_id(work, page)),
        pubStatus="canceled" if work.is_retracted else "",
        title=work.title,
        language=work.language,
        by=", ".join(filter(None, map(str, work.authors))),
        headlines=list(_texts(main=work.title, translated=work.translated_title)),
        descriptions=list(_texts(issued=work.issued, container=work.container_title, retraction=retraction)),
        infoSources=[_party(party, role) for party, role in parties if party],
        renditions=[{"name": "original", "href": uri(work.url)}] if work.url else [],
        digitalSourceType={"uri": uri(work.digital_source_type)} if work.digital_source_type else None,
        altIds=[
            *({"role": kind, "value": value} for kind, value in work.identifiers),
            *([{"role": "archivedAt", "value": work.archive_url}] if work.archive_url else []),
        ],
    )


def _quotation(quotation: Quotation, number: int, story: Story) -> Object:
    """What somebody said, with the chain by which it reached the story, link by link."""
    said_by = ", ".join(filter(None, [quotation.speaker, quotation.role, quotation.affiliation]))
    role = "paraphrase" if quotation.mode == Mode.PARAPHRASE else "main"
    words = {role: quotation.text}
    if quotation.original_language:
        words[f"original;lang={quotation.original_language}"] = quotation.original_text
    chain = [(hop.party, hop) for hop in quotation.hops if hop.party]
    return _said(
        name=said_by or Truncator(quotation.text).chars(60),
        rel="quotation",
        type="component",
        uri=uri(quotation_id(number, story.place)),
        language=quotation.language or story.language,
        by=said_by,
        located=quotation.place,
        bodies=list(_texts(**words)),
        people=_speaker(quotation),
        places=[{"name": quotation.place, "rel": "located"}] if quotation.place else [],
        events=[{"name": quotation.occasion, "rel": "occasion"}] if quotation.occasion else [],
        descriptions=list(
            _texts(attribution=sentence.as_text(quotation), date=quotation.date, translator=quotation.translator)
        ),
        infoSources=[*_spoken_for(quotation), *(_carrier(*link) for link in chain)],
        renditions=[{"name": "passage", "href": uri(quotation.address)}] if quotation.address else [],
        associations=[
            _link(*link, f"{quotation_id(number, story.place)}-{place}", story) for place, link in enumerate(chain, 1)
        ],
    )


def _speaker(quotation: Quotation) -> list[Object]:
    """Who is quoted, where that is somebody; of who is not named, only what is printed."""
    party = quotation.party
    if not quotation.speaker or (party and party.kind == "organisation" and party.name == quotation.speaker):
        return []
    known = party.same_as[0] if party and party.same_as and party.kind == "person" else ""
    return [_said(name=quotation.speaker, rel="quoted", uri=uri(known))]


def _spoken_for(quotation: Quotation) -> list[Object]:
    """The speaker of the registry, with what readers should know of it."""
    return [_party(quotation.party, "originfo")] if quotation.party else []


def _link(party: Party, hop: Hop, identifier: str, story: Story) -> Object:
    """One link of a chain, with its date and the work."""
    return _said(
        name=party.name,
        rel="carrier",
        type="component",
        uri=uri(identifier),
        descriptions=list(_texts(date=hop.date, work=uri(work_id(hop.work, story.place)) if hop.work else "")),
        infoSources=[_carrier(party, hop)],
    )


def _notice(notice: ShownNotice, story: Story) -> Object:
    is_error = notice.kind not in Notice.WITHOUT_ERROR
    return _said(
        name=notice.label,
        rel="correction" if is_error else notice.kind,
        type="component",
        uri=uri(f"{story.place}#{notice.anchor}"),
        versionCreated=_moment(notice.published_at),
        language=story.language,
        descriptions=list(_texts(kind=notice.kind)),
        bodies=list(_texts(was=notice.was, main=notice.now_is)),
    )


def _sources(story: Story) -> Iterator[Object]:
    """Whom the story as a whole is credited to beside its bylines, then each party that it rests on, once."""
    article = story.article
    if article.credit_line:
        yield {"name": article.credit_line, "role": f"{ROLES}contentSource"}
    if article.original_publisher:
        yield _said(name=article.original_publisher, role=f"{ROLES}origcont", uri=uri(article.canonical_url))
    parties = {party.key: party for party in _parties(story)}
    for party in parties.values():
        yield _party(party, "contentSource")


def _parties(story: Story) -> Iterator[Party]:
    for work in story.attribution.works:
        yield from filter(None, [work.publisher, work.agency, work.via])
    for quotation in story.attribution.quotations:
        yield from filter(None, [hop.party for hop in quotation.hops])
    yield from story.attribution.credits


def _carrier(party: Party, hop: Hop) -> Object:
    return _party(party, CARRIERS.get(hop.role, "contentSource"))


def _party(party: Party, role: str) -> Object:
    """A party with its part by IPTC's roles; the free text beside its name is what readers should know of it."""
    known = party.same_as[0] if party.same_as else party.url
    disclosure = party.disclosure.text if party.disclosure else ""
    return _said(name=party.name, role=f"{ROLES}{role}", uri=uri(known), literal=disclosure)


def _people(story: Story) -> Iterator[Object]:
    """Persons in the bylines, in their order, then those who are quoted, each once."""
    seen = set()
    for credit in story.credits:
        if credit.is_person:
            yield _said(name=credit.name, rel=credit.role, uri=uri(credit.address))
    for quotation in story.attribution.quotations:
        for person in _speaker(quotation):
            if person["name"] not in seen and not quotation.is_unnamed:
                seen.add(person["name"])
                yield person


def _policies(story: Story) -> Iterator[Object]:
    addresses = dict(story.publisher.addresses)
    for name, role in POLICIES.items():
        if name in addresses:
            address = addresses[name]
            yield {"role": f"{TRUST}{role}", "title": role, "href": uri(full_address(story.root, address))}


def _renditions(story: Story) -> Iterator[Object]:
    if story.address:
        yield {"name": "web", "href": uri(story.address), "contentType": "text/html"}


def _genre(article: Any) -> Object:
    code = GENRE_CODES.get(article.genre)
    label = str(article.get_genre_display())
    return {"name": label, "uri": f"{GENRES}{code}"} if code else {"name": label, "literal": article.genre}


def _by(named: Iterable[Credit]) -> str:
    return ", ".join(credit.name for credit in named)


def _texts(**values: str) -> Iterator[Object]:
    """Plain texts by their roles; what is empty is left out."""
    for role, value in values.items():
        if value:
            yield {"role": role, "contentType": "text/plain", "value": value}


def _said(**values: Any) -> Object:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def _moment(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""


def _words(stored_html: str) -> str:
    return " ".join(get_text_for_indexing(without_citations(stored_html)).split())
