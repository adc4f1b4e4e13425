"""A story, the works that it rests on and the quotations in it as items of CSL-JSON, which programs for citing read.

What CSL has no place for, such as the chain of a quotation, stands in ``custom``, as CSL's schema asks.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.utils import timezone, translation
from wagtail.rich_text import get_text_for_indexing

from wagtail_newsblocks.blocks.citing import without_citations
from wagtail_newsblocks.sources import dates, sentence
from wagtail_newsblocks.sources.attribution import Hop, Party, Quotation, Work
from wagtail_newsblocks.sources.models import CitedWork
from wagtail_newsblocks.sources.words import Occasion, Part

from .identifiers import uri
from .stories import Credit, Story
from .works import work_id

Item = dict[str, Any]


SPOKEN: dict[str, str] = {
    Occasion.INTERVIEW: "interview",
    Occasion.HEARING: "hearing",
    Occasion.SOCIAL_POST: "post",
    Occasion.LETTER: "personal_communication",
    Occasion.CALL: "personal_communication",
}
"""As what a quotation counts by its occasion; on every other one, as a speech."""

NUMBERS = {"doi": "DOI", "isbn": "ISBN", "report_number": "number", "case_number": "number"}


def items_of(story: Story) -> list[Item]:
    """The story, then its works in the order of their numbers, then its quotations in the order of the text."""
    with translation.override(story.language):
        works = [work_item(work, story.place) for work in story.attribution.works]
        quotations = [
            quotation_item(quotation, number, story) for number, quotation in enumerate(story.attribution.quotations, 1)
        ]
        return [story_item(story), *works, *quotations]


def story_item(story: Story) -> Item:
    """The story itself, as somebody would cite it."""
    article = story.article
    return _item(
        "article-newspaper",
        story.identifier,
        title=article.title,
        author=_people(story.authors) or [{"literal": story.publisher.name}] * bool(story.publisher.name),
        translator=_people(credit for credit in story.credits if credit.role == "translator"),
        editor=_people(credit for credit in story.credits if credit.role == "editor"),
        contributor=_people(c for c in story.contributors if c.role not in {"translator", "editor"}),
        issued=_day(article.published_at),
        abstract=article.lede_text,
        section=story.section[0],
        keyword=", ".join(name for name, _address in story.topics),
        genre=str(article.get_genre_display()),
        language=story.language,
        publisher=story.publisher.name,
        status="Retracted" if story.is_retracted else "",
        URL=uri(article.canonical_url or story.address),
        custom=_custom(
            kicker=article.kicker,
            dateline=article.dateline,
            credit_line=article.credit_line,
            original_publisher=article.original_publisher,
            backstory=" ".join(get_text_for_indexing(without_citations(article.backstory)).split()),
            updated=article.last_changed_at and article.last_changed_at.isoformat(),
            notices=[
                {"kind": one.kind, "was": one.was, "now_is": one.now_is, "published_at": one.published_at.isoformat()}
                for one in story.notices
            ],
        ),
        **{"container-title": story.publisher.name},
    )


def work_item(work: Work, page: str) -> Item:
    """A work that the story at ``page`` cites, quotes or rests on."""
    numbers = {NUMBERS[kind]: value for kind, value in work.identifiers if kind in NUMBERS}
    return _item(
        work.type,
        work_id(work, page),
        title=work.title,
        author=[{"literal": author.name} for author in work.authors if author.name],
        publisher=work.publisher and work.publisher.name,
        issued=_truncated(work.issued),
        accessed=_truncated(work.accessed),
        language=work.language,
        genre=str(CitedWork.Genre(work.genre).label) if work.genre in CitedWork.Genre.values else work.genre,
        archive=work.archive_name,
        archive_location=uri(work.archive_url),
        note="; ".join(dict.fromkeys(_disclosed(party) for party in work.parties if party.disclosure)),
        status="Retracted" if work.is_retracted else "",
        URL=uri(work.url),
        custom=_custom(
            number=work.number,
            translated_title=work.translated_title,
            publisher=_party(work.publisher),
            agency=_party(work.agency),
            obtained_through=_party(work.via),
            archived_at=work.archived_at and work.archived_at.isoformat(),
            identifiers=[{"kind": kind, "value": value} for kind, value in work.identifiers],
            digital_source_type=work.digital_source_type,
            retracted_on=work.retracted_on and work.retracted_on.isoformat(),
            retraction_note=work.retraction_note,
        ),
        **{"container-title": work.container_title, "title-short": work.short_name},
        **numbers,
    )


def quotation_item(quotation: Quotation, number: int, story: Story) -> Item:
    """What somebody said in a story."""
    said_by = quotation.speaker or quotation.role
    kind = SPOKEN.get(quotation.occasion_type, "speech")
    return _item(
        kind,
        quotation_id(number, story.place),
        title=quotation.text,
        author=[{"literal": said_by}] if said_by else [],
        translator=[{"literal": quotation.translator}] if quotation.translator else [],
        issued=_truncated(quotation.date),
        language=quotation.language or story.language,
        publisher=quotation.affiliation,
        references="\n".join(_carried(hop) for hop in quotation.hops if hop.party),
        note=sentence.as_text(quotation),
        URL=uri(quotation.address or story.address),
        custom=_custom(
            mode=quotation.mode,
            speaker=_party(quotation.party),
            role=quotation.role,
            on_the_record=not quotation.is_unnamed,
            date=quotation.date,
            obtained=quotation.obtained,
            work=quotation.work and work_id(quotation.work, story.place),
            original_language=quotation.original_language,
            hops=[_hop(hop, story.place) for hop in quotation.hops],
        ),
        **{
            "event-title": quotation.occasion or _label(Occasion, quotation.occasion_type),
            "event-place": quotation.place,
            "event-date": _truncated(quotation.date),
            "original-title": quotation.original_text,
        },
    )


def quotation_id(number: int, page: str) -> str:
    """The identifier of a quotation: the how manieth of the story at ``page`` it is."""
    return f"{page}#quotation-{number}"


def _item(kind: str, identifier: str, **variables: Any) -> Item:
    """An item with those of its variables that say something."""
    return {"id": identifier, "type": kind, **{name: value for name, value in variables.items() if value}}


def _custom(**values: Any) -> Mapping[str, Any]:
    said = {name: value for name, value in values.items() if value not in (None, "", [], ())}
    return {"newsblocks": said} if said else {}


def _people(named: Iterable[Credit]) -> list[Item]:
    return [{"literal": credit.name} for credit in named]


def _party(party: Party | None) -> Item | None:
    if party is None:
        return None
    told = {
        "name": party.name,
        "url": party.url,
        "same_as": list(party.same_as),
        "parent": party.parent,
        "funder": party.funder,
        "disclosure": party.disclosure and party.disclosure.text,
        "disclosure_basis": party.disclosure and party.disclosure.basis_url,
    }
    return {name: value for name, value in told.items() if value}


def _hop(hop: Hop, page: str) -> Item:
    told = {
        "role": hop.role,
        "date": hop.date,
        "party": _party(hop.party),
        "work": hop.work and work_id(hop.work, page),
    }
    return {name: value for name, value in told.items() if value}


def _carried(hop: Hop) -> str:
    party = _disclosed(hop.party) if hop.party else ""
    return ", ".join(filter(None, [_label(Part, hop.role), party, hop.date]))


def _disclosed(party: Party) -> str:
    return f"{party.name} ({party.disclosure.text})" if party.disclosure else party.name


def _label(words: Any, key: str) -> str:
    return str(words(key).label) if key in words.values else ""


def _day(moment: datetime | None) -> Item | None:
    """The day of a moment on the site's own calendar."""
    if moment is None:
        return None
    day = timezone.localdate(moment)
    return {"date-parts": [[day.year, day.month, day.day]]}


def _truncated(date: str) -> Item | None:
    if not date:
        return None
    try:
        known = dates.parse(date)
    except ValueError:  # a program has stored it
        return {"literal": date}
    day = known.first_day
    return {"date-parts": [[day.year, day.month, day.day][: known.known_parts]]}
