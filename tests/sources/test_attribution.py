"""What a story rests on, computed from what it stores."""

from dataclasses import asdict
from datetime import date

import pytest

from wagtail_newsblocks.sources.attribution import Told, attribution, named_in
from wagtail_newsblocks.sources.citations import StoredCitation
from wagtail_newsblocks.sources.loading import attributions_of, quotation_alone, records_for
from wagtail_newsblocks.sources.models import WorkAuthor, WorkIdentifier
from wagtail_newsblocks.testing.factories import CitedWorkFactory, DisclosureFactory, SourceFactory

pytestmark = pytest.mark.django_db
DAY = date(2026, 5, 12)


def cite(work, uid="a", locator="", note=""):
    return StoredCitation(uid=uid, work=getattr(work, "pk", work), locator=locator, note=note)


def quote(text="We came.", *, hops=(), **fields):
    stored = {name: getattr(value, "pk", value) for name, value in fields.items()}
    chain = [{name: getattr(value, "pk", value) for name, value in hop.items()} for hop in hops]
    return {"text": text, **stored, "hops": [{"type": "item", "value": hop, "id": "x"} for hop in chain]}


def of(*mentioned, **told):
    return attributions_of([Told(**{"mentioned": mentioned, "day": DAY, **told})])[0]


def test_works_are_numbered_as_they_are_first_mentioned_by_citation_quotation_or_hop():
    cited, quoted, carried, further = CitedWorkFactory.create_batch(4)
    hops = [{"party": SourceFactory(), "work": carried}]
    found = of(quote(work=quoted, hops=hops), cite(cited), cite(quoted), further=[further.pk, cited.pk])
    assert [work.key for work in found.works] == [quoted.pk, carried.pk, cited.pk, further.pk]
    assert [work.number for work in found.works] == [1, 2, 3, 4]
    assert [work.key for work in found.further] == [further.pk]
    assert len(found.cited) == 3


def test_three_citations_of_a_work_have_one_number_and_three_places():
    work = CitedWorkFactory()
    found = of(cite(work, locator="p. 4"), cite(work, uid="a"), cite(work, note="our translation"))
    assert [(one.number, one.occurrence) for one in found.citations] == [(1, 1), (1, 2), (1, 3)]
    assert [asdict(mention) for mention in found.works[0].mentions] == [
        {"anchor": "cite-1-1", "locator": "p. 4", "note": ""},
        {"anchor": "cite-1-2", "locator": "", "note": ""},
        {"anchor": "cite-1-3", "locator": "", "note": "our translation"},
    ]


def test_a_quotation_s_marks_lead_to_the_places_that_the_work_lists():
    work = CitedWorkFactory()
    found = of(cite(work), quote(work=work, hops=[{"party": SourceFactory(), "work": work}]))
    quotation = found.quotations[0]
    assert [quotation.anchor, quotation.hops[0].anchor] == ["cite-1-2", "cite-1-3"]
    assert quotation.work is found.works[0]


def test_a_work_that_has_gone_keeps_its_place_without_a_number():
    work = CitedWorkFactory()
    found = of(cite(0), cite(None), cite(work))
    assert [one.number for one in found.citations] == [None, None, 1]


def test_a_merged_record_is_the_one_that_it_stands_for():
    agency, work = SourceFactory(name="Harbour News Agency"), CitedWorkFactory(title="Tide tables")
    double = SourceFactory(name="HNA", merged_into=agency)
    copy = CitedWorkFactory(merged_into=work)
    found = of(quote(source=double, work=copy), cite(work))
    assert found.quotations[0].speaker == "Harbour News Agency"
    assert [(one.key, len(one.mentions)) for one in found.works] == [(work.pk, 2)]


def test_a_label_that_changes_leaves_earlier_stories_as_they_were():
    agency = SourceFactory()
    DisclosureFactory(source=agency, text="private", valid_until=date(2026, 5, 31))
    DisclosureFactory(source=agency, text="state-funded", valid_from=date(2026, 6, 1))

    def label(day, **told):
        return of(quote(hops=[{"party": agency}]), day=day, **told).quotations[0].hops[0].party.disclosure.text

    assert [label(DAY), label(date(2026, 6, 2))] == ["private", "state-funded"]


def test_a_work_tells_its_publisher_agency_authors_and_numbers():
    publisher, agency, writer = SourceFactory(), SourceFactory(), SourceFactory(name="Ada")
    work = CitedWorkFactory(publisher=publisher, agency=agency, url="https://example.org/a")
    WorkAuthor.objects.create(work=work, source=writer, sort_order=0)
    WorkAuthor.objects.create(work=work, name="Bo", sort_order=1)
    WorkIdentifier.objects.create(work=work, value="10.1/x")
    told = of(cite(work)).works[0]
    assert (told.publisher.key, told.agency.key, told.via) == (publisher.pk, agency.pk, None)
    assert [(str(author), author.party and author.party.key) for author in told.authors] == [
        ("Ada", writer.pk),
        ("Bo", None),
    ]
    assert [party.key for party in told.parties] == [writer.pk, publisher.pk, agency.pk]
    assert told.identifiers == (("doi", "10.1/x"),)


@pytest.mark.parametrize("level", ["background", "deep_background", "off_the_record"])
def test_a_source_that_is_not_to_be_named_is_in_no_attribution(level):
    source = SourceFactory(name="Ada Whistle")
    found = of(quote(source=source, speaker="an official", attribution_level=level, role="clerk"))
    assert "Ada Whistle" not in str(asdict(found))
    assert found.quotations[0].party is None


def test_on_deep_background_not_even_a_description_is_given():
    found = of(quote(speaker="an official", role="clerk", affiliation="Port", attribution_level="deep_background"))
    quotation = found.quotations[0]
    assert (quotation.speaker, quotation.role, quotation.affiliation) == ("", "", "")


def test_nothing_private_is_in_an_attribution():
    source = SourceFactory(contact_phone="MARKER", contact_email="marker@example.org", contact_notes="MARKER")
    work = CitedWorkFactory(excerpt="MARKER", publisher=source)
    private = {"anonymity_reason": "MARKER", "approved_by": "MARKER", "approved_at": "MARKER"}
    found = of(quote(source=source, work=work, hops=[{"party": source}], **private), cite(work))
    assert "marker" not in str(asdict(found)).lower()


def test_the_same_yields_the_same():
    work = CitedWorkFactory()
    told = Told(mentioned=[cite(work), quote(work=work)], day=DAY)
    records = records_for(named_in([told]))
    assert attribution(told, records) == attribution(told, records)


@pytest.mark.parametrize(
    ("fields", "ending"),
    [
        ({}, "#:~:text=We%20came"),
        ({"mode": "paraphrase"}, ""),
        ({"original_text": "Siamo venuti.", "original_language": "it"}, "#:~:text=Siamo%20venuti"),
        ({"original_language": "it"}, ""),
    ],
)
def test_a_quotation_leads_to_the_words_as_they_stand_in_the_work(fields, ending):
    work = CitedWorkFactory(url="https://example.org/a")
    assert of(quote(work=work, **fields)).quotations[0].address == f"https://example.org/a{ending}"


def test_without_a_work_of_its_own_a_quotation_leads_to_the_words_in_that_of_its_first_link():
    nearest, further = (CitedWorkFactory(url=f"https://example.org/{name}") for name in "ab")
    hops = [{"work": nearest}, {"work": further}]
    told = of(quote(hops=hops), quote(hops=hops, work=further), quote(hops=[{"party": None}, {"work": further}]))
    passages = [f"https://example.org/{name}#:~:text=We%20came" for name in "ab"]
    assert [quotation.address for quotation in told.quotations] == [*passages, ""]


def test_a_work_that_has_left_its_address_is_read_in_the_archive():
    work = CitedWorkFactory(url_status="dead", archive_url="https://archive.example/a")
    told = of(cite(work)).works[0]
    assert told.address == "https://archive.example/a"


def test_an_address_that_no_browser_should_open_is_left_out():
    work = CitedWorkFactory(url="javascript:alert(1)", archive_url="data:x")
    assert of(cite(work)).works[0].address == ""


def test_many_stories_are_loaded_in_as_many_queries_as_one(django_assert_max_num_queries):
    def told(number):
        mentioned = []
        for _each in range(number):
            work = CitedWorkFactory(agency=SourceFactory())
            WorkAuthor.objects.create(work=work, source=SourceFactory())
            DisclosureFactory(source=work.publisher)
            mentioned += [cite(work), quote(source=SourceFactory(), work=work, hops=[{"party": work.publisher}])]
        return Told(mentioned=mentioned, day=DAY)

    stories = [told(1), told(10)]
    with django_assert_max_num_queries(5):
        attributions_of(stories)
    with django_assert_max_num_queries(0):
        attributions_of([Told(day=DAY, mentioned=[quote()])])


def test_a_quotation_by_itself_is_told_as_of_today():
    agency = SourceFactory(name="Harbour News Agency")
    assert quotation_alone(quote(hops=[{"party": agency}])).hops[0].party.name == "Harbour News Agency"
