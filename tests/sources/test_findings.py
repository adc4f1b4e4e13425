"""What a careful editor would ask about the sources of a story."""

from datetime import date

import pytest

from wagtail_newsblocks.sources.attribution import Told, attribution, named_in
from wagtail_newsblocks.sources.citations import StoredCitation
from wagtail_newsblocks.sources.findings import Code, Severity, findings
from wagtail_newsblocks.sources.loading import records_for
from wagtail_newsblocks.sources.models import WorkAuthor
from wagtail_newsblocks.sources.places import Place
from wagtail_newsblocks.testing.factories import CitedWorkFactory, DisclosureFactory, SourceFactory

pytestmark = pytest.mark.django_db
DAY = date(2026, 5, 12)
BLOCKING = ("unknown_work", "unapproved_unnamed_source", "off_the_record")
APPROVED = {"anonymity_reason": "Fears for the job", "approved": True, "approved_by": "Ada"}
STORY_WIDE = {"single_source", "only_press_releases", "no_archived_copy"}


def quote(text="We came.", *, hops=(), speaker="Dorothea Quill", **fields):
    stored = {name: getattr(value, "pk", value) for name, value in fields.items()}
    chain = [{name: getattr(value, "pk", value) for name, value in hop.items()} for hop in hops]
    return {"text": text, "speaker": speaker, **stored, "hops": [{"type": "item", "value": hop} for hop in chain]}


def cite(work):
    return StoredCitation(uid="a", work=getattr(work, "pk", work), locator="", note="")


def found(*mentioned, only=Code.values, blocking=BLOCKING, **told):
    story = Told(**{"mentioned": mentioned, "day": DAY, **told})
    places = [Place(f"Place {number}", f"id-{number}") for number, _one in enumerate(mentioned, 1)]
    return findings(story, records_for(named_in([story])), places=places, blocking=blocking, only=only)


def codes(*mentioned, **told):
    """What is found at places of the story."""
    return [one.code.value for one in found(*mentioned, **told) if one.code not in STORY_WIDE]


def test_a_quotation_that_says_who_spoke_is_fine():
    assert codes(quote()) == codes(quote(speaker="", source=SourceFactory())) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"speaker": ""}, ["no_speaker"]),
        ({"speaker": "  "}, ["no_speaker"]),
        ({"speaker": "", "source": 10**6}, ["no_speaker"]),
        ({"obtained": "carried_by_other"}, ["no_carrier"]),
        ({"obtained": "carried_by_other", "hops": [{"party": None}]}, ["no_carrier"]),
        ({"obtained": "heard_by_us"}, []),
        ({"attribution_level": "off_the_record"}, ["off_the_record"]),
        ({"attribution_level": "background"}, ["unapproved_unnamed_source"]),
        ({"attribution_level": "background", **APPROVED}, []),
        ({"attribution_level": "background", **APPROVED, "anonymity_reason": " "}, ["unapproved_unnamed_source"]),
        ({"attribution_level": "background", **APPROVED, "approved": False}, ["unapproved_unnamed_source"]),
        ({"attribution_level": "background", **APPROVED, "approved_by": ""}, ["unapproved_unnamed_source"]),
        ({"attribution_level": "deep_background", "speaker": "", **APPROVED}, []),
        ({"work": 10**6}, ["unknown_work"]),
        ({"hops": [{"party": None, "work": 10**6}]}, ["unknown_work"]),
    ],
)
def test_each_quotation_is_asked_what_it_lacks(fields, expected):
    assert codes(quote(**fields)) == expected


def test_a_chain_that_names_its_carrier_is_fine():
    assert codes(quote(obtained="carried_by_other", hops=[{"party": SourceFactory()}])) == []
    assert codes(quote(obtained="carried_by_other", hops=[{"party": None, "work": CitedWorkFactory()}])) == []


def test_a_citation_or_further_source_that_has_gone_is_unknown_at_its_place():
    one, other, further = found(
        cite(CitedWorkFactory()), cite(10**6), cite(None), further=[10**6], only=["unknown_work"]
    )
    assert [one.place.anchor, other.place.anchor] == ["block-id-2-section", "block-id-3-section"]
    assert further.place == Place("Further sources")


def test_what_blocks_is_for_the_site_to_say():
    story = quote(speaker="", attribution_level="off_the_record")
    assert {one.code: one.severity for one in found(story)} == {
        Code.OFF_THE_RECORD: Severity.BLOCKING,
        Code.NO_SPEAKER: Severity.ADVICE,
    }
    severities = {one.code: one.severity for one in found(story, blocking=["no_speaker"])}
    assert severities[Code.OFF_THE_RECORD] == Severity.ADVICE
    assert severities[Code.NO_SPEAKER] == Severity.BLOCKING


def test_a_finding_reads_as_a_sentence_with_its_place():
    (one,) = found(quote(speaker=""), only=["no_speaker"])
    assert str(one) == "Place 1: Nobody is named or described as the speaker."


EXCERPT = "She said: “We came, and we stayed.”"


@pytest.mark.parametrize(
    ("fields", "differs"),
    [
        ({"text": "We came and stayed."}, True),
        ({"text": "we came"}, False),
        ({"text": "We went.", "mode": "partial"}, True),
        ({"text": "We went.", "mode": "paraphrase"}, False),
        ({"text": "Siamo venuti.", "original_language": "en"}, False),
        ({"text": "Siamo venuti.", "original_text": "We came"}, False),
        ({"text": "Siamo venuti.", "original_text": "We went"}, True),
    ],
)
def test_a_quotation_is_compared_with_the_stored_text_of_its_work(fields, differs):
    work = CitedWorkFactory(excerpt=EXCERPT)
    assert codes(quote(**fields, work=work)) == (["different_words"] if differs else [])


def test_without_a_work_of_its_own_a_quotation_is_compared_with_that_of_its_first_link():
    hops = [{"work": CitedWorkFactory(excerpt=EXCERPT)}, {"work": CitedWorkFactory(excerpt="We left.")}]
    assert codes(quote("We left.", hops=hops)) == ["different_words"]
    assert codes(quote("We left.", hops=hops[1:])) == codes(quote("We left.", hops=hops, work=hops[1]["work"])) == []


def test_the_nearest_passage_is_shown():
    (one,) = found(quote("We came and we left.", work=CitedWorkFactory(excerpt=EXCERPT)), only=["different_words"])
    assert one.details == "There it reads: “We came, and we stayed.”"


def test_of_a_work_without_stored_text_nothing_is_said():
    assert codes(quote("Whatever", work=CitedWorkFactory())) == []


def test_a_retracted_work_is_told_with_what_is_known():
    work = CitedWorkFactory(title="Tides", is_retracted=True, retraction_note="The table was wrong.")
    (one,) = found(cite(work), only=["retracted_work"])
    assert str(one) == "Work “Tides”: Its publisher has retracted it. The table was wrong."


def test_a_work_at_an_address_should_have_an_archived_copy():
    bare = CitedWorkFactory(title="Bare")
    kept, paper = CitedWorkFactory(archive_url="https://archive.example/a"), CitedWorkFactory(url="")
    (one,) = found(cite(bare), cite(bare), cite(kept), cite(paper), only=["no_archived_copy"])
    assert one.place.label == "Work “Bare”"


def wide(*mentioned, **told):
    return [one.code.value for one in found(*mentioned, **told, only=["single_source", "only_press_releases"])]


def test_a_story_by_one_voice_has_a_single_source():
    quill = SourceFactory()
    agency = SourceFactory()
    assert wide(quote(), quote("Again.")) == ["single_source"]
    assert wide(quote(source=quill), quote(speaker="Benedikta Rao")) == []
    assert wide(cite(CitedWorkFactory(publisher=agency)), cite(CitedWorkFactory(publisher=agency))) == ["single_source"]
    assert wide() == []


def test_two_speakers_in_one_report_are_one_source():
    report = CitedWorkFactory()
    assert wide(quote(work=report), quote(speaker="Benedikta Rao", work=report)) == ["single_source"]
    carrier = SourceFactory()
    hops = [{"party": carrier}, {"party": SourceFactory()}]
    assert wide(quote(hops=hops), quote(speaker="Benedikta Rao", hops=hops)) == ["single_source"]
    assert wide(quote(work=report), further=[CitedWorkFactory().pk]) == []


def test_press_releases_are_no_reporting():
    release = CitedWorkFactory(genre="press_release")
    company = SourceFactory(provision_category="handout")
    assert wide(quote(work=release), cite(CitedWorkFactory(publisher=company))) == ["only_press_releases"]
    assert wide(quote(source=company)) == ["single_source", "only_press_releases"]
    assert wide(quote(hops=[{"party": company}]), quote(hops=[{"party": SourceFactory(), "work": release}])) == [
        "only_press_releases"
    ]
    assert wide(quote(work=release), quote(speaker="Benedikta Rao")) == []


def test_a_label_that_has_ended_without_another_is_stale():
    agency = SourceFactory(name="HNA")
    DisclosureFactory(source=agency, valid_until=date(2026, 5, 1))
    story = quote(hops=[{"party": agency}])
    (one,) = found(story, only=["stale_disclosure"])
    assert one.place.label == "Source “HNA”"
    assert found(story, only=["stale_disclosure"], day=date(2026, 4, 30)) == []
    work = CitedWorkFactory(publisher=None)
    WorkAuthor.objects.create(work=work, source=agency)
    assert found(cite(work), only=["stale_disclosure"]) == [one]
    DisclosureFactory(source=agency, valid_from=date(2026, 5, 2))
    assert found(story, only=["stale_disclosure"]) == []


def test_a_label_that_begins_later_is_not_stale():
    agency = SourceFactory()
    DisclosureFactory(source=agency, valid_from=date(2027, 1, 1))
    assert found(quote(source=agency), only=["stale_disclosure"]) == []


def test_a_merged_source_is_asked_for_what_it_stands_for():
    agency = SourceFactory()
    DisclosureFactory(source=agency, valid_until=date(2026, 5, 1))
    double = SourceFactory(merged_into=agency)
    assert len(found(quote(source=double), only=["stale_disclosure"])) == 1


def test_findings_ask_no_database(django_assert_num_queries):
    agency = SourceFactory()
    DisclosureFactory(source=agency)
    work = CitedWorkFactory(publisher=agency, excerpt="Nothing of it")
    told = Told(mentioned=[quote(source=agency, work=work), cite(work)], day=DAY)
    records = records_for(named_in([told]))
    with django_assert_num_queries(0):
        findings(told, records, places=[Place("a"), Place("b")], blocking=BLOCKING)
        attribution(told, records)
