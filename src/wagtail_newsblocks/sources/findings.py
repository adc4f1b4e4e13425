"""What a careful editor would ask about the sources of a story, found before readers do. Pure: it asks no database.

Findings hold what only the newsroom may know, such as a passage of a stored text; they are for the admin.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .attribution import Attribution, Party, Quotation, Records, Stored, Told, Work, attribution, hops_of, work_read_in
from .citations import StoredCitation
from .comparing import nearest_passage, stands_in
from .places import Place
from .words import Level, Mode, Obtained

PRESS_RELEASE = "press_release"  # a genre of works
HANDOUT = "handout"  # how material comes from a source


class Code(TextChoices):
    """What can be found, in the order in which it is told."""

    UNKNOWN_WORK = "unknown_work", _("It names a work that is not among the cited works.")
    UNAPPROVED_UNNAMED_SOURCE = (
        "unapproved_unnamed_source",
        _("A source that is not named needs a reason, and the approval of an editor who may give it."),
    )
    OFF_THE_RECORD = "off_the_record", _("What was said off the record cannot be published.")
    NO_SPEAKER = "no_speaker", _("Nobody is named or described as the speaker.")
    NO_CARRIER = "no_carrier", _("It was carried by others, but the chain names none of them.")
    DIFFERENT_WORDS = "different_words", _("The words differ from the stored text of the work.")
    RETRACTED_WORK = "retracted_work", _("Its publisher has retracted it.")
    SINGLE_SOURCE = "single_source", _("All comes from one source.")
    ONLY_PRESS_RELEASES = "only_press_releases", _("All was handed out by those concerned.")
    STALE_DISCLOSURE = "stale_disclosure", _("What readers were told of it has ended, and nothing has followed.")
    NO_ARCHIVED_COPY = "no_archived_copy", _("It has no archived copy.")


class Severity(TextChoices):
    """Whether a story can be published all the same."""

    BLOCKING = "blocking", _("Before it can be published")
    ADVICE = "advice", _("To consider")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was found: where, what, and the particulars."""

    code: Code
    severity: Severity
    place: Place
    details: str = ""

    @property
    def message(self) -> str:
        """What was found, in the language in force."""
        return str(self.code.label)

    def __str__(self) -> str:
        return " ".join(filter(None, [f"{self.place.label}: {self.message}", self.details]))


def findings(
    told: Told,
    records: Records,
    *,
    places: Sequence[Place],
    blocking: Collection[str],
    only: Collection[str] = Code.values,
) -> list[Finding]:
    """What is to be asked of a story's sources, in the order of ``Code``; ``places`` are those of what it mentions.

    ``blocking`` are the codes that keep a story from being published; ``only`` those that are looked for.
    """
    story = _Story(told, records, places)
    return [
        Finding(
            code=code,
            severity=Severity.BLOCKING if code in blocking else Severity.ADVICE,
            place=place,
            details=details,
        )
        for code, look in _LOOKS.items()
        if code in only
        for place, details in look(story)
    ]


Found = Iterator[tuple[Place, str]]


class _Story:
    """A story as the checks look at it."""

    def __init__(self, told: Told, records: Records, places: Sequence[Place]) -> None:
        self.told, self.records = told, records
        self.mentioned = list(zip(places, told.mentioned, strict=True))

    @cached_property
    def attribution(self) -> Attribution:
        return attribution(self.told, self.records)

    @cached_property
    def quotations(self) -> list[tuple[Place, Stored]]:
        return [(place, one) for place, one in self.mentioned if not isinstance(one, StoredCitation)]

    @cached_property
    def told_quotations(self) -> list[tuple[Stored, Quotation]]:
        stored = [one for _place, one in self.quotations]
        return list(zip(stored, self.attribution.quotations, strict=True))

    @cached_property
    def origins(self) -> Mapping[Any, bool]:
        """By whom or what the story comes from, whether all that comes from there was handed out."""
        origins: dict[Any, bool] = {}
        for origin, is_handout in self._each_origin():
            origins[origin] = origins.get(origin, True) and is_handout
        return origins

    def _each_origin(self) -> Iterator[tuple[Any, bool]]:
        for stored, quotation in self.told_quotations:
            yield from _origin_of(stored, quotation)
        by_key = {work.key: work for work in self.attribution.works}
        cited = dict.fromkeys(one.work for one in self.attribution.citations if one.work)
        for work in [*map(by_key.__getitem__, cited), *self.attribution.further]:
            yield _origin_of_work(work)

    @cached_property
    def parties(self) -> dict[int, Party]:
        """All that readers are told of, by their keys."""
        found: list[Party | None] = [*self.attribution.credits]
        for quotation in self.attribution.quotations:
            found += [quotation.party, *(hop.party for hop in quotation.hops)]
        for work in self.attribution.works:
            found += work.parties
        return {party.key: party for party in found if party}


def _origin_of(stored: Stored, quotation: Quotation) -> Iterator[tuple[Any, bool]]:
    """Whom the words came from to us: the first link of the chain, else the work, else the speaker."""
    first = next(iter(quotation.hops), None)
    if first and first.party:
        is_release = first.work is not None and first.work.genre == PRESS_RELEASE
        yield first.party.key, is_release or first.party.provision_category == HANDOUT
    elif quotation.read_in:
        yield _origin_of_work(quotation.read_in)
    elif quotation.party:
        yield quotation.party.key, quotation.party.provision_category == HANDOUT
    elif who := (stored.get("speaker") or "").strip():
        yield who.casefold(), False


def _origin_of_work(work: Work) -> tuple[Any, bool]:
    party = work.agency or work.publisher
    is_handout = work.genre == PRESS_RELEASE or (party is not None and party.provision_category == HANDOUT)
    return (party.key if party else ("work", work.key)), is_handout


def _unknown_works(story: _Story) -> Found:
    works = story.records.works
    for place, one in story.mentioned:
        if isinstance(one, StoredCitation):
            if one.work not in works:
                yield place, ""
        elif any(key and key not in works for key in (one.get("work"), *(hop.get("work") for hop in hops_of(one)))):
            yield place, ""
    for key in story.told.further:
        if key not in works:
            yield Place(gettext("Further sources")), ""


def _unapproved(story: _Story) -> Found:
    for place, stored in story.quotations:
        is_unnamed = _level(stored) in {Level.BACKGROUND, Level.DEEP_BACKGROUND}
        if is_unnamed and not (is_approved(stored) and (stored.get("anonymity_reason") or "").strip()):
            yield place, ""


def is_approved(stored: Stored) -> bool:
    """Whether an editor has approved that the source of a quotation is not named."""
    return bool(stored.get("approved") and stored.get("approved_by"))


def _off_the_record(story: _Story) -> Found:
    return ((place, "") for place, stored in story.quotations if _level(stored) == Level.OFF_THE_RECORD)


def _no_speaker(story: _Story) -> Found:
    return ((place, "") for place, stored in story.quotations if lacks_speaker(stored, story.records))


def lacks_speaker(stored: Stored, records: Records) -> bool:
    """Whether nobody is named or described who said it; on deep background nobody is."""
    is_told = (stored.get("speaker") or "").strip() or stored.get("source") in records.sources
    return not is_told and _level(stored) != Level.DEEP_BACKGROUND


def _no_carrier(story: _Story) -> Found:
    return ((place, "") for place, stored in story.quotations if lacks_carrier(stored))


def lacks_carrier(stored: Stored) -> bool:
    """Whether others carried it, and the chain names none of them."""
    carriers = (hop.get("party") or hop.get("work") for hop in hops_of(stored))
    return stored.get("obtained") == Obtained.CARRIED_BY_OTHER and not any(carriers)


def _different_words(story: _Story) -> Found:
    for place, stored in story.quotations:
        work, words = story.records.works.get(work_read_in(stored) or 0), _words_in_the_work(stored)
        if work is None or not (work.excerpt and words) or stands_in(words, work.excerpt):
            continue
        nearest = nearest_passage(words, work.excerpt)
        yield place, gettext("There it reads: %(passage)s") % {"passage": nearest} if nearest else ""


def _words_in_the_work(stored: Stored) -> str:
    """The words as they should stand in the work; of a paraphrase, or a translation without the original, none."""
    if stored.get("mode") == Mode.PARAPHRASE:
        return ""
    is_translated = stored.get("original_language") or stored.get("translator")
    return stored.get("original_text") or ("" if is_translated else stored.get("text") or "")


def _retracted(story: _Story) -> Found:
    return ((_work_itself(work), work.retraction_note) for work in story.attribution.works if work.is_retracted)


def _single_source(story: _Story) -> Found:
    if len(story.origins) == 1:
        yield Place(gettext("The whole story")), ""


def _only_press_releases(story: _Story) -> Found:
    if story.origins and all(story.origins.values()):
        yield Place(gettext("The whole story")), ""


def _stale_disclosures(story: _Story) -> Found:
    records = {record.pk: record for record in story.records.sources.values()}
    for key, party in story.parties.items():
        ends = [disclosure.valid_until for disclosure in records[key].disclosures.all() if disclosure.valid_until]
        if party.disclosure is None and any(end < story.told.day for end in ends):
            yield Place(gettext("Source “%(source)s”") % {"source": party.name}), ""


def _no_archived_copy(story: _Story) -> Found:
    return ((_work_itself(work), "") for work in story.attribution.works if work.url and not work.archive_url)


def _work_itself(work: Work) -> Place:
    return Place(gettext("Work “%(work)s”") % {"work": work.title})


def _level(stored: Stored) -> str:
    return stored.get("attribution_level") or Level.ON_THE_RECORD


_LOOKS: Mapping[Code, Callable[[_Story], Found]] = {
    Code.UNKNOWN_WORK: _unknown_works,
    Code.UNAPPROVED_UNNAMED_SOURCE: _unapproved,
    Code.OFF_THE_RECORD: _off_the_record,
    Code.NO_SPEAKER: _no_speaker,
    Code.NO_CARRIER: _no_carrier,
    Code.DIFFERENT_WORDS: _different_words,
    Code.RETRACTED_WORK: _retracted,
    Code.SINGLE_SOURCE: _single_source,
    Code.ONLY_PRESS_RELEASES: _only_press_releases,
    Code.STALE_DISCLOSURE: _stale_disclosures,
    Code.NO_ARCHIVED_COPY: _no_archived_copy,
}
