"""Cited works and quotations as nodes of schema.org."""

from collections.abc import Sequence
from typing import Any

from wagtail_newsblocks.sources import sentence
from wagtail_newsblocks.sources.attribution import Hop, Quotation, Work
from wagtail_newsblocks.sources.models import CitedWork
from wagtail_newsblocks.sources.words import Mode, Occasion, Part

from .nodes import Node, named, node
from .parties import party_node, spoken_by

TYPES = {
    "article-newspaper": "NewsArticle",
    "webpage": "WebPage",
    "post": "SocialMediaPosting",
    "post-weblog": "BlogPosting",
    "report": "Report",
    "legislation": "Legislation",
    "dataset": "Dataset",
    "personal_communication": "Message",
}
"""Those of CSL's types that schema.org has too; every other work is a CreativeWork."""

CARRIERS: dict[str, str] = {Part.DISTRIBUTED: "provider", Part.TRANSLATED: "translator"}
"""As what a link of the chain stands at the work that it carried; every other one published it."""

NO_EVENTS = {Occasion.STATEMENT, Occasion.SOCIAL_POST, Occasion.LETTER}
"""Occasions at which nobody meets: an event only where they have a name."""


def work_node(work: Work, page: str) -> Node:
    """A cited work of the story at ``page``, with who is answerable for it and where a copy is kept."""
    return node(
        TYPES.get(work.type, "CreativeWork"),
        id=work_id(work, page),
        position=work.number,
        name=work.title,
        alternateName=work.translated_title,
        genre=str(CitedWork.Genre(work.genre).label) if work.genre in CitedWork.Genre.values else work.genre,
        author=[party_node(author.party) or node("Person", name=author.name) for author in work.authors if author.name],
        publisher=party_node(work.publisher),
        provider=party_node(work.via),
        isPartOf=named("CreativeWork", work.container_title),
        datePublished=work.issued,
        inLanguage=work.language,
        url=work.url,
        archivedAt=work.archive_url,
        identifier=[node("PropertyValue", propertyID=kind, value=value) for kind, value in work.identifiers],
        creativeWorkStatus="Retracted" if work.is_retracted else "",
        digitalSourceType=_digital_source(work),
        **_agency(work),
    )


def quotation_node(quotation: Quotation, page: str, language: str) -> Node:
    """What somebody said in the story at ``page``, with the chain by which it reached the story, link in link.

    A paraphrase has an abstract in place of a text, since its words are not the speaker's.
    """
    words = "abstract" if quotation.mode == Mode.PARAPHRASE else "text"
    return node(
        "Quotation",
        **{words: quotation.text},
        inLanguage=quotation.language or language,
        **spoken_by(quotation),
        creditText=sentence.as_text(quotation),
        dateCreated=quotation.date,
        recordedAt=_occasion(quotation),
        locationCreated=named("Place", quotation.place),
        url=quotation.address,
        isPartOf=quotation.work and _mentioned(quotation.work, page),
        isBasedOn=_chain(quotation.hops, page),
        translationOfWork=_original(quotation),
        translator=named("Person", quotation.translator),
    )


def work_id(work: Work, page: str) -> str:
    """The identifier of a cited work: its place in the list of sources of the story at ``page``."""
    return f"{page}#work-{work.number}"


def _chain(hops: Sequence[Hop], page: str) -> Node | None:
    """What the story took it from, based on what that one cites, and so on."""
    below: Node | None = None
    for hop in reversed(hops):
        below = _carried(hop, below, page)
    return below


def _carried(hop: Hop, below: Node | None, page: str) -> Node:
    """What one link of a chain carried, based on what lies ``below``."""
    carrier = party_node(hop.party)
    work: dict[str, Any] = _mentioned(hop.work, page) if hop.work else node("CreativeWork")
    if hop.work and hop.work.publisher and (hop.party is None or hop.work.publisher.key != hop.party.key):
        work["publisher"] = party_node(hop.work.publisher)
    place = CARRIERS.get(hop.role, "publisher")
    if carrier:
        work["provider" if place in work else place] = carrier
    return work | node(work["@type"], datePublished=hop.date or (hop.work and hop.work.issued), isBasedOn=below)


def _mentioned(work: Work, page: str) -> Node:
    """A work that stands whole among the citations."""
    return node(TYPES.get(work.type, "CreativeWork"), id=work_id(work, page), name=work.title, url=work.url)


def _occasion(quotation: Quotation) -> Node | None:
    kind = quotation.occasion_type
    if not quotation.occasion and (not kind or kind in NO_EVENTS):
        return None
    label = str(Occasion(kind).label) if kind in Occasion.values else ""
    return node(
        "Event",
        name=quotation.occasion or label,
        startDate=quotation.date,
        location=named("Place", quotation.place),
    )


def _original(quotation: Quotation) -> Node | None:
    if not (quotation.original_text or quotation.original_language):
        return None
    return node("Quotation", text=quotation.original_text, inLanguage=quotation.original_language)


def _agency(work: Work) -> Node:
    agency = party_node(work.agency)
    if agency is None:
        return {}
    return {"contributor" if agency["@type"] == "Person" else "sourceOrganization": agency}


def _digital_source(work: Work) -> str:
    """IPTC's address of how a machine made it, as schema.org writes it."""
    name = work.digital_source_type.rpartition("/")[2]
    return f"https://schema.org/{name[:1].upper()}{name[1:]}DigitalSource" if name else ""
