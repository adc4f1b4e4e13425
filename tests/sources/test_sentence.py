"""The sentence that names who said something, and how it reached the story."""

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from tests.sources.values import a_party, a_quotation, a_work, hop
from wagtail_newsblocks.sources.sentence import as_html, as_text
from wagtail_newsblocks.sources.words import Cue, Level, Mode, Obtained, Occasion, Part

AGENCY = a_party(name="Harbour News Agency", disclosure="state-funded news agency")
MIRROR = a_party(name="Corrin Mirror")
OF_QUILL = {"speaker": "Dorothea Quill", "role": "harbour master"}


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, ""),
        ({"speaker": "Dorothea Quill"}, "Dorothea Quill"),
        (OF_QUILL, "Dorothea Quill, harbour master"),
        ({**OF_QUILL, "affiliation": "Port of Ostrel"}, "Dorothea Quill, harbour master, Port of Ostrel"),
        ({**OF_QUILL, "cue": "wrote"}, "Dorothea Quill, harbour master, wrote"),
        ({"speaker": "Dorothea Quill", "cue": "told_us"}, "Dorothea Quill told us"),
        ({**OF_QUILL, "date": "2026-05-12"}, "Dorothea Quill, harbour master, said on May 12, 2026"),
        ({**OF_QUILL, "date": "2026-05"}, "Dorothea Quill, harbour master, said in May 2026"),
        ({**OF_QUILL, "date": "2026"}, "Dorothea Quill, harbour master, said in 2026"),
        (
            {**OF_QUILL, "date": "2026-05-12", "occasion_type": "press_conference", "place": "Ostrel"},
            "Dorothea Quill, harbour master, said on May 12, 2026 at a press conference in Ostrel",
        ),
        (
            {"speaker": "Dorothea Quill", "occasion_type": "speech", "occasion": "Harbour Day"},
            "Dorothea Quill said in a speech (Harbour Day)",
        ),
        ({"speaker": "Dorothea Quill", "occasion": "Harbour Day"}, "Dorothea Quill said at “Harbour Day”"),
        ({"occasion_type": "statement"}, "In a statement"),
        (
            {"speaker": "a senior official", "level": "background"},
            "A senior official, on condition of not being named",
        ),
        ({"speaker": "Ada", "obtained": "document_seen"}, "Ada, in a document seen by our newsroom"),
        ({"speaker": "Ada", "original_language": "it"}, "Ada. Translated from Italian."),
        (
            {"speaker": "Ada", "original_language": "it", "translator": "Ines Calloway"},
            "Ada. Translated from Italian by Ines Calloway.",
        ),
        ({"speaker": "Ada", "original_language": "und"}, "Ada"),
        (
            {"speaker": "Ada", "original_language": "und-Latn", "translator": "Ines Calloway"},
            "Ada. Translated by Ines Calloway.",
        ),
        ({"speaker": "Ada", "mode": "paraphrase"}, "Ada. Reported in our own words."),
        ({"mode": "paraphrase"}, "Reported in our own words."),
        (
            {"speaker": "Ada", "hops": (hop(AGENCY),)},
            "Ada, as reported by Harbour News Agency (state-funded news agency)",
        ),
        (
            {"speaker": "Ada", "hops": (hop(AGENCY, date="2026-05-12"), hop(MIRROR))},
            "Ada, as reported by Harbour News Agency (state-funded news agency) on May 12, 2026, citing Corrin Mirror",
        ),
        ({"speaker": "Ada", "hops": (hop(MIRROR, role="broadcast"),)}, "Ada, broadcast by Corrin Mirror"),
        ({"hops": (hop(MIRROR),)}, "As reported by Corrin Mirror"),
        ({"speaker": "Ada", "hops": (hop(None),)}, "Ada"),
    ],
)
def test_the_sentence_says_what_is_known_and_leaves_no_gap(fields, sentence):
    assert as_text(a_quotation(**fields)) == sentence


OF_A_COMPANY = a_party(name="Porto di Ostrel S.p.A.")
IN_A_WORK = hop(OF_A_COMPANY, work=a_work(number=3, short_name="Tide tables"), anchor="cite-3-1")


@pytest.mark.parametrize(
    ("fields", "begins", "in_html"),
    [
        ({"speaker": "Porto di Ostrel S.p.A."}, "Porto di Ostrel S.p.A.", None),
        ({"speaker": "Ada", "place": "Ostrel N.J."}, "Ada said in Ostrel N.J.", None),
        (
            {"speaker": "Ada", "hops": (IN_A_WORK,)},
            "Ada, as reported by Porto di Ostrel S.p.A.",
            "Ada, as reported by Porto di Ostrel S.p.A.3",
        ),
    ],
)
def test_an_abbreviation_at_the_end_of_the_sentence_has_its_full_stop_already(fields, begins, in_html):
    quotation = a_quotation(**fields, original_language="it")
    assert as_text(quotation) == f"{begins} Translated from Italian."
    html = BeautifulSoup(as_html(quotation), "html.parser")
    assert html.get_text() == f"{in_html or begins} Translated from Italian."


def test_a_speaker_of_the_registry_is_named_with_what_readers_should_know():
    quotation = a_quotation(speaker="Harbour News Agency", party=AGENCY)
    assert as_text(quotation) == "Harbour News Agency (state-funded news agency)"


def test_a_name_that_begins_small_keeps_its_letter_and_a_description_begins_the_sentence():
    assert as_text(a_quotation(speaker="de Vries", party=a_party(name="de Vries"))) == "de Vries"
    assert as_text(a_quotation(speaker="a passenger")) == "A passenger"


ANY = st.text(alphabet=st.characters(blacklist_categories=["Cs"]), max_size=12).map(str.strip)


@given(
    quotation=st.builds(
        a_quotation,
        speaker=ANY,
        role=ANY,
        affiliation=ANY,
        place=ANY,
        occasion=ANY,
        translator=ANY,
        cue=st.sampled_from(["", *Cue.values]),
        mode=st.sampled_from(["", *Mode.values]),
        level=st.sampled_from(Level.values),
        obtained=st.sampled_from(["", *Obtained.values]),
        occasion_type=st.sampled_from(["", *Occasion.values]),
        date=st.sampled_from(["", "2026", "2026-05", "2026-05-08", "2026-05-12"]),
        original_language=st.sampled_from(["", "it", "pt-BR", "xx"]),
        hops=st.lists(
            st.builds(hop, st.sampled_from([AGENCY, MIRROR, None]), role=st.sampled_from(Part.values)), max_size=3
        ).map(tuple),
    ),
    language=st.sampled_from(["en", "it"]),
)
def test_html_says_the_same_as_the_text_and_lets_no_markup_in(quotation, language):
    with translation.override(language):
        text, html = as_text(quotation), as_html(quotation)
    parsed = BeautifulSoup(f"<body>{html}</body>", "html.parser")
    assert {tag.name for tag in parsed.body.find_all(True)} <= {"b", "time", "span"}
    assert " ".join(parsed.get_text().split()) == " ".join(text.split())


def test_dates_are_for_machines_too_and_a_carrier_leads_to_its_work():
    work = a_work(number=3, short_name="Tide tables")
    carried = hop(MIRROR, date="2026-05-12", work=work, anchor="cite-3-1")
    html = BeautifulSoup(as_html(a_quotation(speaker="Ada", date="2026-05", hops=(carried,))), "html.parser")
    assert [time["datetime"] for time in html.find_all("time")] == ["2026-05", "2026-05-12"]
    mark = html.select_one("sup.newsblocks-citation a")
    assert (mark["id"], mark["href"], mark.get_text()) == ("cite-3-1", "#work-3", "3")
    assert mark["aria-label"] == "Source 3: Tide tables"


def test_words_in_place_of_a_date_are_no_date_for_machines():
    hops = (hop(MIRROR, date="spring 2020"), hop(AGENCY, date="early 2020"))
    html = BeautifulSoup(as_html(a_quotation(speaker="Ada", hops=hops)), "html.parser")
    assert [part in html.get_text() for part in ("Corrin Mirror spring 2020", "of early 2020")] == [True, True]
    assert not html.time


def test_a_label_in_another_language_says_so_to_screen_readers():
    party = a_party(name="HNA", disclosure="agenzia statale")
    party = replace(party, disclosure=replace(party.disclosure, language="it"))
    html = BeautifulSoup(as_html(a_quotation(speaker="Ada", hops=(hop(party),))), "html.parser")
    assert html.select_one(".newsblocks-disclosure")["lang"] == "it"
