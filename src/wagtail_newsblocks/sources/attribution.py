"""What a story rests on, as one plain value: works numbered as they are mentioned, citations, quotations with chains.

HTML, API, structured data and feeds are renderings of this value. It holds what readers may know and nothing else:
no model instance, no contact, no stored text, no reason for anonymity.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import chain
from typing import Any

from wagtail.blocks import RichTextBlock, StreamValue

from wagtail_newsblocks import sanitize
from wagtail_newsblocks.blocks.loading import Part, parts

from .blocks import FigureBlock, QuotationBlock
from .citations import StoredCitation, citations_in
from .fragments import passage_address
from .words import Cue, Level, Mode, withheld_at

Stored = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosed:
    """What readers are told of a party, and on what grounds."""

    text: str
    language: str
    basis_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A person or organisation of the registry, as it stood on the story's day."""

    key: int
    name: str
    alternate_name: str
    kind: str  # person or organisation
    organisation_type: str
    provision_category: str
    url: str
    same_as: tuple[str, ...]
    country: str
    language: str
    parent: str
    funder: str
    ownership_funding_info: str
    disclosure: Disclosed | None


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a work: a party of the registry, or somebody of whom it need know no more than the name."""

    name: str
    party: Party | None = None

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the story where a work is cited or quoted: its anchor, and where in the work to look."""

    anchor: str
    locator: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A cited work. ``number`` is its place in the order of first mention; further sources go on counting."""

    key: int
    number: int
    title: str
    short_name: str
    translated_title: str
    type: str
    genre: str
    container_title: str
    publisher: Party | None
    agency: Party | None
    via: Party | None
    authors: tuple[Author, ...]
    issued: str  # as far as known: 2026, 2026-05 or 2026-05-12
    accessed: str
    language: str
    url: str
    url_status: str
    archive_name: str
    archive_url: str
    archived_at: datetime | None
    identifiers: tuple[tuple[str, str], ...]  # kind and value
    digital_source_type: str
    is_retracted: bool
    retracted_on: date | None
    retraction_note: str
    mentions: tuple[Mention, ...]

    @property
    def parties(self) -> tuple[Party, ...]:
        """The parties that are answerable for it, as far as the registry knows them."""
        named = [*(author.party for author in self.authors), self.publisher, self.agency, self.via]
        return tuple(party for party in named if party)

    @property
    def is_reachable(self) -> bool:
        """Whether the work still stands at its address, as far as is known."""
        return not self.url or self.url_status == "live"

    @property
    def address(self) -> str:
        """Where the work can be read: its address while it stands there, then the archived copy."""
        return self.url if self.url and self.is_reachable else self.archive_url

    @property
    def version_date(self) -> str:
        """The day of the version that was read, for links that outlive what they lead to (Robust Links)."""
        day = self.archived_at.date().isoformat() if self.archived_at else self.accessed
        return day if len(day) == len("2026-05-12") else ""

    @property
    def is_further(self) -> bool:
        """Whether the story nowhere cites or quotes it."""
        return not self.mentions


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One citation in running text; of a work that is not in the registry, without number."""

    uid: str
    work: int | None
    number: int | None
    occurrence: int | None
    locator: str
    note: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One link of a chain: who carried a statement, in which work, when."""

    party: Party | None
    role: str
    date: str
    work: Work | None
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What somebody said, and how it reached the story."""

    text: str
    language: str
    mode: str
    cue: str
    speaker: str
    party: Party | None
    role: str
    affiliation: str
    level: str
    date: str
    occasion_type: str
    occasion: str
    place: str
    obtained: str
    work: Work | None
    anchor: str
    hops: tuple[Hop, ...]
    original_text: str
    original_language: str
    translator: str

    @property
    def is_unnamed(self) -> bool:
        """Whether the speaker spoke on the condition of not being named."""
        return self.level != Level.ON_THE_RECORD

    @property
    def read_in(self) -> Work | None:
        """The work in which the words can be read: the one that is named for it, else that of the first link."""
        return self.work or next((hop.work for hop in self.hops[:1]), None)

    @property
    def address(self) -> str:
        """Where the words can be read: at the passage, where the work has these words, or those they translate."""
        if self.read_in is None:
            return ""
        is_verbatim = self.mode != Mode.PARAPHRASE and not (self.original_language or self.translator)
        return passage_address(self.read_in.address, self.original_text or (self.text if is_verbatim else ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """All that a story rests on. ``works`` are those cited and quoted, then the further sources."""

    works: tuple[Work, ...] = ()
    citations: tuple[Citation, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    credits: tuple[Party, ...] = ()

    @property
    def cited(self) -> tuple[Work, ...]:
        """The works that the story cites or quotes."""
        return tuple(work for work in self.works if not work.is_further)

    @property
    def further(self) -> tuple[Work, ...]:
        """The works that the story rests on without citing them in a place."""
        return tuple(work for work in self.works if work.is_further)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a story tells, as it is stored, on which day and to readers of which language."""

    mentioned: Sequence[StoredCitation | Stored] = ()  # citations and quotations, in reading order
    further: Sequence[int] = ()  # keys of works
    credits: Sequence[int] = ()  # keys of the sources that pictures are credited to
    day: date
    language: str = ""


@dataclass(frozen=True, slots=True)
class Records:
    """The records that stories name, by the keys under which they do; of a merged one, the one it stands for."""

    sources: Mapping[int, Any] = field(default_factory=dict)
    works: Mapping[int, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Named:
    """The keys of the sources and works that are named somewhere."""

    sources: frozenset[int] = frozenset()
    works: frozenset[int] = frozenset()


def mentioned_in(texts: Iterable[str], streams: Iterable[StreamValue]) -> Iterator[StoredCitation | Stored]:
    """The citations and (as stored) the quotations of a story's rich texts and then its streams, in reading order."""
    for html in texts:
        yield from citations_in(html)
    yield from mentioned_among(chain.from_iterable(map(parts, streams)))


def mentioned_among(found: Iterable[Part]) -> Iterator[StoredCitation | Stored]:
    """The citations and quotations of some parts of a stream."""
    for block, value in found:
        if isinstance(block, RichTextBlock):
            yield from citations_in(value or "")
        elif isinstance(block, QuotationBlock) and value:
            yield value


def credited_in(streams: Iterable[StreamValue]) -> Iterator[int]:
    """The keys of the sources that figures are credited to."""
    for block, value in chain.from_iterable(map(parts, streams)):
        if isinstance(block, FigureBlock) and value and value.get("credit_source"):
            yield value["credit_source"]


def hops_of(quotation: Stored) -> list[Stored]:
    """The links of a stored quotation's chain."""
    hops = quotation.get("hops") or ()
    return [hop["value"] if hop.get("type") == "item" else hop for hop in hops]


def work_read_in(quotation: Stored) -> int | None:
    """The key of the work in which a stored quotation can be read: as ``Quotation.read_in``."""
    first: Stored = next(iter(hops_of(quotation)), {})
    return quotation.get("work") or first.get("work")


def named_in(stories: Iterable[Told]) -> Named:
    """All that stories name."""
    sources: set[int | None] = set()
    works: set[int | None] = set()
    for told in stories:
        sources.update(told.credits)
        works.update(told.further)
        for mentioned in told.mentioned:
            if isinstance(mentioned, StoredCitation):
                works.add(mentioned.work)
            else:
                sources.update([mentioned.get("source"), *(hop.get("party") for hop in hops_of(mentioned))])
                works.update(_works_of(mentioned))
    return Named(frozenset(filter(None, sources)), frozenset(filter(None, works)))


def shown_of(told: Told) -> Named:
    """What readers of a story are told of: all that it names but the speakers who are not to be named."""
    shown = [one if isinstance(one, StoredCitation) else _without_the_unnamed(one) for one in told.mentioned]
    return named_in([replace(told, mentioned=shown)])


def party_on(source: Any, day: date, language: str = "") -> Party:
    """A source with what readers of a language were told of it on a day."""
    return _Parties(day, language, Records()).told(source)


def attribution(told: Told, records: Records) -> Attribution:
    """What a story rests on, from what it tells and the records that it names. Pure: the same yields the same."""
    telling = _Telling(told.day, told.language, records, _numbered(told, records), Counter())
    one_by_one = [
        telling.citation(one) if isinstance(one, StoredCitation) else telling.quotation(one) for one in told.mentioned
    ]
    return Attribution(
        works=tuple(telling.works.values()),
        citations=tuple(one for one in one_by_one if isinstance(one, Citation)),
        quotations=tuple(one for one in one_by_one if isinstance(one, Quotation)),
        credits=tuple(filter(None, map(telling.named, dict.fromkeys(told.credits)))),
    )


def _without_the_unnamed(quotation: Stored) -> Stored:
    hidden = withheld_at(quotation.get("attribution_level") or Level.ON_THE_RECORD)
    return {**quotation, "source": None if "source" in hidden else quotation.get("source")}


def _works_of(quotation: Stored) -> list[int]:
    """The works that a stored quotation names, in the order in which they are shown."""
    named = [quotation.get("work"), *(hop.get("work") for hop in hops_of(quotation))]
    return [work for work in named if work]


def _numbered(told: Told, records: Records) -> dict[int, Work]:
    """By their own key, the works of a story in the order of first mention, each with all its mentions."""
    places: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for key, locator, note in _places(told.mentioned):
        if key in records.works:
            places[records.works[key].pk].append((locator, note))
    for key in told.further:
        if key in records.works:
            places.setdefault(records.works[key].pk, [])
    by_key = {record.pk: record for record in records.works.values()}
    parties = _Parties(told.day, told.language, records)
    return {
        key: _work(by_key[key], number, mentions, parties) for number, (key, mentions) in enumerate(places.items(), 1)
    }


def _places(mentioned: Iterable[StoredCitation | Stored]) -> Iterator[tuple[int, str, str]]:
    """The works that are mentioned, with where in them to look and what is noted, in reading order."""
    for one in mentioned:
        if isinstance(one, StoredCitation):
            if one.work:
                yield one.work, one.locator, one.note
        else:
            yield from ((work, "", "") for work in _works_of(one))


@dataclass(frozen=True, slots=True)
class _Parties:
    """Parties as readers of a language were told of them on a day."""

    day: date
    language: str
    records: Records

    def told(self, source: Any) -> Party:
        disclosure = source.disclosure_on(self.day, self.language)
        return Party(
            key=source.pk,
            name=source.name,
            alternate_name=source.alternate_name,
            kind=source.kind,
            organisation_type=source.organisation_type,
            provision_category=source.provision_category,
            url=sanitize.web_address(source.url),
            same_as=tuple(filter(None, map(sanitize.web_address, source.same_as))),
            country=source.country,
            language=source.language,
            parent=source.parent_organisation.name if source.parent_organisation else "",
            funder=source.funder.name if source.funder else "",
            ownership_funding_info=source.ownership_funding_info,
            disclosure=disclosure
            and Disclosed(
                text=disclosure.text,
                language=disclosure.language,
                basis_url=sanitize.web_address(disclosure.basis_url),
            ),
        )

    def named(self, key: int | None) -> Party | None:
        source = self.records.sources.get(key) if key else None
        return self.told(source) if source else None


@dataclass(frozen=True, slots=True)
class _Telling(_Parties):
    """Citations and quotations of one story, told in their order."""

    works: Mapping[int, Work]
    occurrences: Counter[int]

    def citation(self, stored: StoredCitation) -> Citation:
        work, occurrence = self._mention(stored.work)
        return Citation(
            uid=stored.uid,
            work=work.key if work else None,
            number=work.number if work else None,
            occurrence=occurrence,
            locator=stored.locator,
            note=stored.note,
            label=work.short_name if work else "",
        )

    def quotation(self, stored: Stored) -> Quotation:
        level = stored.get("attribution_level") or Level.ON_THE_RECORD
        hidden = withheld_at(level)
        party = None if "source" in hidden else self.named(stored.get("source"))
        work, anchor = self._anchored(stored.get("work"))
        texts = {name: "" if name in hidden else stored.get(name) or _DEFAULTS.get(name, "") for name in _TEXTS}
        texts["speaker"] = texts["speaker"] or (party.name if party else "")
        return Quotation(
            **texts,
            party=party,
            level=level,
            work=work,
            anchor=anchor,
            hops=tuple(self._hop(hop) for hop in hops_of(stored)),
        )

    def _hop(self, stored: Stored) -> Hop:
        work, anchor = self._anchored(stored.get("work"))
        party = self.named(stored.get("party"))
        return Hop(
            party=party,
            role=stored.get("role") or "reported",
            date=stored.get("date") or "",
            work=work,
            anchor=anchor,
        )

    def _anchored(self, key: int | None) -> tuple[Work | None, str]:
        work, occurrence = self._mention(key)
        return work, f"cite-{work.number}-{occurrence}" if work else ""

    def _mention(self, key: int | None) -> tuple[Work | None, int | None]:
        record = self.records.works.get(key) if key else None
        if record is None:
            return None, None
        self.occurrences[record.pk] += 1
        return self.works[record.pk], self.occurrences[record.pk]


_TEXTS = (
    "text speaker role affiliation language mode cue date occasion_type occasion place obtained original_text"
    " original_language translator"
).split()

_DEFAULTS: Mapping[str, str] = {"mode": Mode.DIRECT, "cue": Cue.SAID}
"""What holds where nothing is stored, as in the form."""


def _work(record: Any, number: int, places: Sequence[tuple[str, str]], parties: _Parties) -> Work:
    mentions = (
        Mention(f"cite-{number}-{occurrence}", locator, note) for occurrence, (locator, note) in enumerate(places, 1)
    )
    plain = {name: getattr(record, name) for name in _PLAIN}
    return Work(
        **plain,
        key=record.pk,
        number=number,
        publisher=parties.named(record.publisher_id),
        agency=parties.named(record.agency_id),
        via=parties.named(record.via_id),
        authors=tuple(_authors(record, parties)),
        url=sanitize.web_address(record.url),
        archive_url=sanitize.web_address(record.archive_url),
        identifiers=tuple((identifier.kind, identifier.value) for identifier in record.identifiers.all()),
        mentions=tuple(mentions),
    )


_PLAIN = (
    "title short_name translated_title type genre container_title issued accessed language url_status archive_name"
    " archived_at digital_source_type is_retracted retracted_on retraction_note"
).split()


def _authors(record: Any, parties: _Parties) -> Iterator[Author]:
    for author in record.authors.all():
        party = parties.named(author.source_id)
        yield Author(author.name or (party.name if party else ""), party)
