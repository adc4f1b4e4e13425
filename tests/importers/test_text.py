import codecs
import re
import textwrap
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.runaway import stopped_where_it_runs_away
from wagtail_newsblocks.importers.draft import ArticleDraft, ListOfItems, Paragraph, SectionDraft, text_of
from wagtail_newsblocks.importers.headline import MAX_HEADLINE_CHARS
from wagtail_newsblocks.importers.pieces import MAX_MARKED_HEADING_CHARS
from wagtail_newsblocks.importers.text import UnreadableText
from wagtail_newsblocks.importers.text import read as read_bytes

SAMPLES = Path(__file__).parents[1] / "samples"
TODAY = date(2025, 6, 1)


def read(text: str, *, today: date = TODAY) -> ArticleDraft:
    return read_bytes(text.encode(), today=today)


def blocks(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def story(*paragraphs: str, headline: str = "The mill of Varn turns again") -> str:
    """A story with a lede, so that what a test is about comes after it."""
    return blocks(headline, "After thirty years the wheel moves, and the village came to see it.", *paragraphs)


def headings(draft: ArticleDraft) -> list[str]:
    return [section.heading for section in draft.sections]


def paragraphs(draft: ArticleDraft) -> list[str]:
    everything = [*draft.intro, *(block for section in draft.sections for block in section.blocks)]
    return [block.text for block in everything if isinstance(block, Paragraph)]


def lists(draft: ArticleDraft) -> list[ListOfItems]:
    everything = [*draft.intro, *(block for section in draft.sections for block in section.blocks)]
    return [block for block in everything if isinstance(block, ListOfItems)]


def words(text: str) -> list[str]:
    """Words in order, without the marks of lists and headings."""
    return [word for word in text.split() if not re.fullmatch(r"[-*•–#]+|\d{1,3}[.)]", word)]


def kept_words(source: str, draft: ArticleDraft) -> list[str]:
    dropped = {line.line_number for line in draft.dropped}
    kept = [line for number, line in enumerate(source.splitlines(), start=1) if number not in dropped]
    return words("\n".join(kept))


def assert_nothing_is_lost(source: str, draft: ArticleDraft) -> None:
    assert words(text_of(draft)) == kept_words(source, draft)


# --- the two samples


def test_the_english_sample_is_read_into_its_parts():
    draft = read_bytes((SAMPLES / "library-en.txt").read_bytes(), today=TODAY)
    assert draft.headline == "Night readers: Ostrel's library will stay open until midnight"
    assert draft.lede.startswith("A one-year trial begins in June")
    assert draft.lede.endswith("in spring.")
    assert (draft.dateline, draft.published_on, draft.language) == ("Ostrel", date(2025, 5, 9), "en")
    assert [type(block) for block in draft.intro] == [Paragraph]
    assert draft.intro[0].text.startswith("The public library of Ostrel will open")
    assert headings(draft) == ["What changes for readers", "Who asked for it"]
    assert [len(section.blocks) for section in draft.sections] == [2, 2]
    assert [line.line_number for line in draft.dropped] == [19, 21]


def test_the_italian_sample_is_read_into_its_parts():
    draft = read_bytes((SAMPLES / "ponte-it.txt").read_bytes(), today=TODAY)
    assert draft.headline == "Il porto di Castel Mèndola avrà una banchina elettrica dal 2027"
    assert draft.lede.startswith("Il consiglio comunale ha approvato il progetto")
    assert (draft.dateline, draft.published_on, draft.language) == ("", date(2025, 4, 4), "it")
    assert headings(draft) == ["Come funzionerà", "I dubbi dei pescatori"]
    assert draft.sections[0].blocks[1] == ListOfItems(
        ("due colonnine per i traghetti di linea", "una colonnina per le navi da lavoro")
    )
    assert paragraphs(draft)[-1].startswith("Il costo è stimato")
    assert [line.text.split()[0] for line in draft.dropped] == ["Leggi", "Add", "Lascia", "Il"]


@pytest.mark.parametrize("name", ["library-en.txt", "ponte-it.txt"])
def test_nothing_of_a_sample_is_lost_but_the_date_of_its_dateline(name):
    source = (SAMPLES / name).read_text(encoding="utf-8")
    draft = read(source)
    expected = kept_words(source.replace("OSTREL, May 9 —", "Ostrel"), draft)
    assert words(text_of(draft)) == expected


# --- headline and lede


def test_the_first_line_is_the_headline_even_if_it_looks_like_something_else():
    for line in ("Leave a comment", "- Dash first", "1. First", "Read also: the story of reading"):
        assert read(blocks(line, "One sentence.", "Another sentence.")).headline == line
    assert read("\n\n  # Marked title ##\n\nText.").headline == "Marked title"
    assert read("# Learning C#").headline == "Learning C#"


def test_a_headline_alone_is_a_story():
    draft = read("\ufeffOnly a headline\n")
    assert draft == ArticleDraft(headline="Only a headline")
    assert text_of(draft) == "Only a headline"


def test_a_short_paragraph_under_the_headline_is_the_lede_with_or_without_a_full_stop():
    for lede in ("The wheel moves again.", "Village celebrates the return of its old wheel"):
        assert read(blocks("Headline", lede, "First paragraph.", "Second.")).lede == lede


@pytest.mark.parametrize(
    "first",
    [
        "word " * 61 + "end.",
        "VARN, May 3 — The wheel moves.",
        "## Background",
        "What happened",
        "What happened that day?",
        "- one item",
        "The wheel has three parts:",
        "By Ada Fennimore",
        "di Ugo Tramonti",
        "Published on 3 May 2025 at 10:30",
    ],
)
def test_what_is_long_or_a_dateline_or_a_heading_or_a_list_or_a_byline_is_no_lede(first):
    assert read(blocks("Headline", first, "First paragraph.", "Second paragraph.")).lede == ""


def test_the_only_paragraph_is_no_lede_nor_is_one_with_a_list_alone_after_it():
    assert read(blocks("Headline", "The only paragraph.")).lede == ""
    assert read(blocks("Headline", "The only paragraph.", "- one\n- two")).lede == ""


def test_a_byline_is_kept_in_the_text_and_heads_nothing():
    draft = read(blocks("Headline", "A lede of one sentence.", "By Ada Fennimore and Tom de Graaf", "The story."))
    assert draft.intro == (Paragraph("By Ada Fennimore and Tom de Graaf"), Paragraph("The story."))


def test_a_heading_may_follow_the_lede_at_once():
    draft = read(story("The long repair", "Two carpenters worked on it for a year."))
    assert draft.intro == ()
    assert draft.sections == (SectionDraft("The long repair", (Paragraph("Two carpenters worked on it for a year."),)),)


# --- datelines and dates


@pytest.mark.parametrize(
    ("opening", "dateline", "day", "rest"),
    [
        ("OSTREL, May 9 — The public library", "Ostrel", date(2025, 5, 9), "The public library"),
        ("OSTREL, June 9 — The public library", "Ostrel", date(2024, 6, 9), "The public library"),
        ("OSTREL, June 1 — The public library", "Ostrel", date(2025, 6, 1), "The public library"),
        ("OSTREL, Feb. 29 — A leap", "Ostrel", date(2024, 2, 29), "A leap"),
        ("OSTREL, Thursday, May 9, 2024 — The library", "Ostrel", date(2024, 5, 9), "The library"),
        ("ROMA, 3 aprile 2025 – il consiglio", "Roma", date(2025, 4, 3), "il consiglio"),
        ("CASTEL MÈNDOLA, 3 apr. - Il consiglio", "Castel Mèndola", date(2025, 4, 3), "Il consiglio"),
        ("SAN GIORGIO IN VALLE, 1º marzo—Il sindaco", "San Giorgio in Valle", date(2025, 3, 1), "Il sindaco"),
        ("PARIS (HNA) - The mayor", "Paris (HNA)", None, "The mayor"),
        ("PARIS, 1er mars 2025 (HNA) — Le maire", "Paris (HNA)", date(2025, 3, 1), "Le maire"),
        ("AIX-EN-ROCHE, le 2 avril — Le maire", "Aix-en-Roche", date(2025, 4, 2), "Le maire"),
        ("BAD OSTHEIM, 3. März 2025 – Der Rat", "Bad Ostheim", date(2025, 3, 3), "Der Rat"),
        ("VILLA DEL MAR, 3 de abril de 2025 — El puerto", "Villa del Mar", date(2025, 4, 3), "El puerto"),
        ("Ostrel, Valdonia, 9 May - The library", "Ostrel, Valdonia", date(2025, 5, 9), "The library"),
        ("L'ACQUACHIARA — Il lago", "L'Acquachiara", None, "Il lago"),
        ("WESTON, VD — The library", "Weston, VD", None, "The library"),
        ("ST. OSTREL — “We read,” she said", "St. Ostrel", None, "“We read,” she said"),
    ],
)
def test_a_dateline_moves_to_its_fields_and_leaves_the_sentence(opening, dateline, day, rest):
    draft = read(story(f"{opening} and so on.", "More."))
    assert (draft.dateline, draft.published_on) == (dateline, day)
    assert draft.intro[0] == Paragraph(f"{rest} and so on.")


@pytest.mark.parametrize(
    "opening",
    [
        "The library - a house of glass - opens.",
        "NATURE - the magazine - was sold.",
        "BREAKING — The dam holds.",
        "THE DAM HOLDS — THE VILLAGE IS SAFE, the sign said.",
        "Monday, May 5 — The day began.",
        "The council met on Monday, May 5 — a holiday.",
        "Ostrel, May 5 – June 3 are the days of the fair.",
        "Ostrel — as they say — is far.",
        "— Who is there? asked the miller.",
        "OSTREL, June 31 — The library.",
        "OSTREL, May 9, 2031 — The library.",
    ],
)
def test_other_openings_with_a_dash_stay_whole(opening):
    draft = read(story(opening, "More."))
    assert (draft.dateline, draft.published_on) == ("", None)
    assert draft.intro[0] == Paragraph(opening)


def test_a_dateline_may_open_a_story_without_lede_or_stand_under_a_heading():
    assert read(blocks("Headline", "VARN, May 3 — The wheel.", "More.")).dateline == "Varn"
    draft = read(story("The long repair", "VARN, May 3 — The wheel."))
    assert (draft.dateline, paragraphs(draft)) == ("Varn", ["The wheel."])


@pytest.mark.parametrize(
    ("line", "dateline", "day"),
    [
        ("OSTREL, May 9", "Ostrel", date(2025, 5, 9)),
        ("Ostrel, 9 May 2025 —", "Ostrel", date(2025, 5, 9)),
        ("9 May 2025", "", date(2025, 5, 9)),
        ("2025-05-09", "", date(2025, 5, 9)),
    ],
)
def test_place_and_date_on_a_line_of_their_own_move_to_their_fields(line, dateline, day):
    for draft in (
        read(blocks("Headline", line, "A lede of one sentence.", "The story.")),
        read(blocks("Headline", "A lede of one sentence.", line, "The story.")),
    ):
        assert (draft.dateline, draft.published_on, draft.lede) == (dateline, day, "A lede of one sentence.")
        assert draft.intro == (Paragraph("The story."),)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Il consiglio ha approvato ieri, 3 aprile 2025, il piano.", date(2025, 4, 4)),
        ("The council agreed yesterday, 3 April 2025, on the plan.", date(2025, 4, 4)),
        ("The council agreed yesterday (31 May) on the plan.", date(2025, 6, 1)),
        ("Der Rat hat gestern Abend, am 3. April 2025, zugestimmt.", date(2025, 4, 4)),
        ("Le conseil a approuvé hier, le 3 avril 2025, le plan.", date(2025, 4, 4)),
        ("El consejo aprobó ayer, 3 de abril de 2025, el plan.", date(2025, 4, 4)),
        ("The council met today, Thursday, April 3, 2025, in the mill.", date(2025, 4, 3)),
        ("Il consiglio si è riunito oggi, giovedì 3 aprile, nel mulino.", date(2025, 4, 3)),
        ("The council met on 3 April 2025 in the mill.", date(2025, 4, 3)),
        ("Il consiglio si è riunito il 3 aprile 2025 nel mulino.", date(2025, 4, 3)),
        ("From June 2, 2031 it opens, as agreed on 3 April 2025.", date(2025, 4, 3)),
        ("The mill of 4 July 1925 was opened today, 3 April 2025.", date(2025, 4, 3)),
    ],
)
def test_a_date_with_its_year_or_with_yesterday_or_today_is_taken_and_stays_in_the_sentence(sentence, day):
    draft = read(story(sentence, "More."))
    assert draft.published_on == day
    assert draft.intro[0] == Paragraph(sentence)
    assert len(draft.notes) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill opens from June 2 on.",
        "The mill was open until 2 May 2025.",
        "Il mulino apre dal 2 maggio 2025.",
        "Das Museum ist ab dem 2. Mai 2025 offen.",
        "Le moulin est ouvert depuis le 2 mai 2025.",
        "La exposición abre desde el 2 de mayo de 2025.",
        "The fair runs 3-5 April 2025.",
        "The mill opens on 2 May 2031.",
        "The mill opened on 2 May 1931.",
        "The mill opened on 2 May 2024 and again on 3 May 2024.",
        "The council meets tomorrow, 2 May 2025.",
        "The council met yesterday, 1 June 2025.",
        "The council met on May 2 in the mill.",
        "The council met on 02/05/2025 in the mill.",
        "The council met on 31 April 2025.",
    ],
)
def test_a_date_that_is_planned_old_ambiguous_or_impossible_is_noted_but_not_taken(sentence):
    draft = read(story(sentence, "More."))
    assert draft.published_on is None
    assert draft.intro[0] == Paragraph(sentence)
    assert len(draft.notes) == 1


@pytest.mark.parametrize("line", ["Ostrel, 2025-00-12", "Ostrel, 2025-13-12", "Ostrel, 3 aprıl 2025"])
def test_a_date_in_a_month_that_does_not_exist_is_no_date(line):
    draft = read(blocks("Headline", line, "The wheel turns.", "It turned all day."))
    assert draft.published_on is None
    assert line in text_of(draft)


def test_a_date_is_also_taken_from_a_short_first_paragraph_that_counts_as_the_lede():
    draft = read(blocks("Headline", "The council met on 3 April 2025.", "More.", "And more."))
    assert (draft.lede, draft.published_on) == ("The council met on 3 April 2025.", date(2025, 4, 3))


def test_the_date_of_a_dateline_outweighs_those_of_the_sentence():
    draft = read(story("VARN, May 3 — Since yesterday, 3 April 2025, the wheel turns.", "More."))
    assert draft.published_on == date(2025, 5, 3)


def test_dates_after_the_opening_are_not_looked_at():
    draft = read(story("The wheel turns.", "It was repaired on 3 April 2025."))
    assert (draft.published_on, draft.notes) == (None, ())


def test_today_is_the_day_of_reading_unless_it_is_given():
    draft = read_bytes(story("VARN, January 1 — The wheel turns.", "More.").encode())
    assert draft.published_on == date(date.today().year, 1, 1)


# --- headings


@pytest.mark.parametrize(
    "heading",
    [
        "The long repair",
        "THE LONG REPAIR",
        "Who pays for it?",
        "¿Quién lo paga?",
        "The “nice idea” of the baker",
        "“Nice idea”, says the baker",
        "2. The harbour",
        "1. The harbour",
        "eBikes for all",
        "Was nun geschieht",
    ],
)
def test_a_short_line_of_its_own_between_paragraphs_is_a_heading(heading):
    draft = read(story("A paragraph.", heading, "Another paragraph."))
    assert draft.sections == (SectionDraft(heading, (Paragraph("Another paragraph."),)),)


@pytest.mark.parametrize(
    "line",
    [
        "It was a long repair.",
        "What a repair!",
        "It brings the following:",
        "“We did not expect it”",
        "«Chi paga?»",
        "“Who pays?”",
        "Rao: Who pays?",
        "Q: Who pays?",
        "— Who pays?",
        "— No",
        "and so it went on",
        "https://mill.example/repair",
        "* * *",
        "1925",
        "A line that goes on and on, as lines do that are no headings at all, but text",
    ],
)
def test_sentences_quotations_dialogue_and_signs_are_no_headings(line):
    draft = read(story("A paragraph.", line, "Another paragraph."))
    assert draft.sections == ()
    assert paragraphs(draft) == ["A paragraph.", line, "Another paragraph."]


def test_a_short_line_at_the_end_is_a_paragraph():
    draft = read(story("A paragraph.", "The end of the story", "Leave a comment"))
    assert draft.intro == (Paragraph("A paragraph."), Paragraph("The end of the story"))


def test_a_heading_may_stand_over_a_list_but_a_question_may_not():
    assert headings(read(story("Text.", "Opening hours", "- Monday\n- Tuesday", "Text."))) == ["Opening hours"]
    assert headings(read(story("Text.", "When is it open?", "- Monday\n- Tuesday", "Text."))) == []


def test_marked_headings_are_headings_whatever_their_punctuation():
    draft = read(story("## It was a long repair.", "Text.", "### Why?", "- one", "## Nothing under it"))
    assert headings(draft) == ["It was a long repair.", "Why?"]
    assert draft.sections[1].blocks == (ListOfItems(("one",)), Paragraph("Nothing under it"))


def test_a_marked_heading_longer_than_a_section_can_have_is_a_paragraph():
    longest = "x" * MAX_MARKED_HEADING_CHARS
    draft = read(story("Text.", f"# {longest}", "Text.", f"# {longest}x", "Text."))
    assert headings(draft) == [longest]
    assert draft.sections[0].blocks == (Paragraph("Text."), Paragraph(f"{longest}x"), Paragraph("Text."))


def test_of_two_short_lines_the_second_heads_and_more_are_no_headings():
    assert headings(read(story("Text.", "Part one", "The harbour", "Text."))) == ["The harbour"]
    assert headings(read(story("Text.", "Monday, nine to one", "Tuesday, two", "Friday, six", "Text."))) == []


# --- lists


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "– ", "•\t", "▪ ", "•", "-\u00a0"])
def test_marked_lines_are_a_list(mark):
    draft = read(story("Text.", f"{mark}one wheel\n{mark}two stones", "Text."))
    assert lists(draft) == [ListOfItems(("one wheel", "two stones"))]


@pytest.mark.parametrize("mark", [".", ")"])
def test_numbered_lines_from_one_on_are_an_ordered_list(mark):
    draft = read(story("Text.", f"1{mark} one wheel\n2{mark} two stones", "Text."))
    assert lists(draft) == [ListOfItems(("one wheel", "two stones"), ordered=True)]


def test_items_may_stand_apart_and_one_may_stand_alone():
    assert lists(read(story("Text.", "1. one", "2. two", "3. three")))[0].items == ("one", "two", "three")
    assert lists(read(story("Text.", "- one", "- two")))[0].items == ("one", "two")
    assert lists(read(story("Text.", "- only one", "Text."))) == [ListOfItems(("only one",))]


def test_two_lists_stay_two_and_a_list_may_end_the_story():
    draft = read(story("The mill has:", "- one wheel\n- two stones\n1. first floor\n2. second floor"))
    assert [(len(found.items), found.ordered) for found in lists(draft)] == [(2, False), (2, True)]
    assert paragraphs(draft) == ["The mill has:"]


@pytest.mark.parametrize(
    "line",
    [
        "1984. That was the year of the flood.",
        "1. FC Varn won again.",
        "3. April war ein guter Tag.",
        "-5 degrees were measured.",
        "– Chi è? chiese il mugnaio.",
        "— ¿Quién es? preguntó el molinero.",
    ],
)
def test_numbers_and_dialogue_at_the_start_of_a_sentence_make_no_list(line):
    draft = read(story("Text.", line, "More text."))
    assert paragraphs(draft) == ["Text.", line, "More text."]


def test_dialogue_with_dashes_stays_dialogue():
    lines = ["— Chi è? chiese il mugnaio.", "— Sono io, disse il vento.", "– Entra.", "– No."]
    assert paragraphs(read(story("Bussarono.", *lines))) == ["Bussarono.", *lines]
    assert paragraphs(read(story("Bussarono.", "\n".join(lines[:2])))) == ["Bussarono.", *lines[:2]]


def test_numbers_that_do_not_count_from_one_are_kept_as_typed():
    lines = ["4. four stones are new.", "5. five are old."]
    assert paragraphs(read(story("Text.", "\n".join(lines)))) == ["Text.", *lines]


# --- shapes of pasted text

PARTS = """\
The mill of Varn turns again
After thirty years the wheel moves, and the village came to see it with its children and its dogs.
The wheel of the mill began to turn at noon, when the miller Ada Fennimore opened the gate that her grandfather had \
closed. “Nobody thought that it would ever move again,” she said, and wiped her hands.
The long repair
Two carpenters worked on the wheel for a year; they found oak for it in three villages. The stones are the old ones, \
which a neighbour had used as tables in his garden.
Flour for everyone
Every Saturday the mill will grind what people bring. A sack costs four crowns, and the bread that is baked in the \
oven next door is given away while it lasts.""".split("\n")


def assert_is_the_mill(draft: ArticleDraft) -> None:
    assert (draft.headline, draft.lede, draft.intro) == (PARTS[0], PARTS[1], (Paragraph(PARTS[2]),))
    assert draft.sections == (
        SectionDraft(PARTS[3], (Paragraph(PARTS[4]),)),
        SectionDraft(PARTS[5], (Paragraph(PARTS[6]),)),
    )


def wrapped(width: int) -> list[str]:
    return [textwrap.fill(part, width) for part in PARTS]


@pytest.mark.parametrize(
    "source",
    [
        "\n\n".join(PARTS),
        "\n".join(PARTS),
        "\n \t\n\n".join(PARTS) + "\n\n\n",
        "\r\n\r\n".join(PARTS),
        "\r\r".join(PARTS),
        "\r\r\n\r\r\n".join(PARTS),
        "\u2029".join(PARTS),
        "\n\n".join(f"\t{part}  " for part in PARTS),
        "\n".join(f"    {part}" for part in PARTS),
        *("\n\n".join(wrapped(width)) for width in range(45, 100, 3)),
        "\n".join(wrapped(66)),
        "\n".join(wrapped(72)),
        "\r\n".join(wrapped(80)).replace("\n", "\r\n").replace("\r\r", "\r"),
        "\n".join(textwrap.fill(part, 70, initial_indent="    ") for part in PARTS),
    ],
)
def test_a_story_is_the_same_however_it_was_pasted(source):
    assert_is_the_mill(read(source))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_story_is_the_same_in_every_encoding(encoding):
    assert_is_the_mill(read_bytes("\n\n".join(PARTS).encode(encoding), today=TODAY))


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE])
def test_both_orders_of_utf_16_are_read(mark):
    encoding = "utf-16-be" if mark == codecs.BOM_UTF16_BE else "utf-16-le"
    assert_is_the_mill(read_bytes(mark + "\n\n".join(PARTS).encode(encoding), today=TODAY))


def test_a_text_in_windows_1252_is_read_with_a_note():
    draft = read_bytes("Città “aperta” — è già così".encode("cp1252"))
    assert draft.headline == "Città “aperta” — è già così"
    assert len(draft.notes) == 1


def test_lines_that_were_wrapped_by_hand_are_one_paragraph():
    ragged = (
        "The wheel of the mill began to turn at noon, when the\n"
        "miller opened the gate that her grandfather had closed.\n"
        "Nobody thought that it would ever move again, she said,\n"
        "and wiped her hands on her\n"
        "apron. Then the music began to play."
    )
    assert paragraphs(read(story(ragged, "More."))) == [ragged.replace("\n", " "), "More."]


def test_a_dash_at_the_start_of_a_wrapped_line_makes_no_list():
    text = (
        "The wheel of the mill began to turn at noon on Saturday and the dogs - the oldest of them first - "
        "ran away from it, over the bridge and into the wood, while the children laughed at them."
    )
    source = textwrap.fill(text, 68)
    assert "\n- " in source
    assert paragraphs(read(story(source, "More."))) == [text, "More."]


def test_items_that_were_wrapped_are_one_item_each():
    items = (
        "one wheel that two carpenters made of oak from three villages in the course of a year",
        "two stones, which a neighbour had used as tables in his garden for as long as anyone remembers",
    )
    for indent in ("", "  "):
        source = "\n".join(textwrap.fill(f"- {item}", 60, subsequent_indent=indent) for item in items)
        assert lists(read(story("It has:", source))) == [ListOfItems(items)]


def test_a_compound_that_was_wrapped_at_its_hyphen_is_one_word():
    joined = read(story("The wheel was repaired by two carpenters in a well-\nknown village of the valley."))
    assert paragraphs(joined) == ["The wheel was repaired by two carpenters in a well-known village of the valley."]
    apart = read(story("Die Arbeiten dauern lange, gesperrt sind die Haupt-\nund die Nebenstraße des Dorfes am See."))
    assert "Haupt- und die" in paragraphs(apart)[0]


def test_a_headline_that_was_wrapped_is_one_headline():
    headline = "The mill of Varn turns again after thirty years, and the village came to see it with its dogs"
    draft = read(blocks(textwrap.fill(headline, 60), textwrap.fill(PARTS[2], 60), PARTS[1]))
    assert draft.headline == headline


def test_what_was_typed_stays_as_typed():
    line = "«Già 10\u00a0000 visitatori»,  disse l’assessora;\til resto - chissà…"
    assert paragraphs(read(story("Text.", f"  {line} ", "Text.")))[1] == line


def test_control_characters_are_left_out_and_counted():
    draft = read(story("A wheel\x07 turns\x1b and\x9d turns without an end in this valley of ours."))
    assert paragraphs(draft) == ["A wheel turns and turns without an end in this valley of ours."]
    assert draft.notes == ("3 control characters were left out.",)


# --- further stories in several languages


def test_a_german_story_is_read():
    draft = read(
        blocks(
            "Das alte Strandbad in Osthain öffnet wieder",
            "Nach drei Jahren Pause darf wieder geschwommen werden.",
            "OSTHAIN, 2. Mai 2025 (HNA) – Das Strandbad ist wieder offen. „Wir sind froh“, sagte die Leiterin Dora Kess.",
            "Was sich ändert",
            "Es gibt drei neue Stege und eine Bahn für Kinder, die noch nicht schwimmen können.",
            "Lesen Sie auch: Der See ist sauber",
            "Schreibe einen Kommentar",
            "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
            "Kommentar *",
            "Name *",
            "Website",
        )
    )
    assert (draft.language, draft.dateline, draft.published_on) == ("de", "Osthain (HNA)", date(2025, 5, 2))
    assert headings(draft) == ["Was sich ändert"]
    assert len(draft.dropped) == 6


def test_a_french_story_is_read():
    draft = read(
        blocks(
            "Le marché couvert de Belroche change de place",
            "Les commerçants ont dit oui à une large majorité.",
            "BELROCHE — Le marché sera déplacé dans l’ancienne gare. « C’est une bonne idée », dit la fleuriste.",
            "Qui paie ?",
            "La ville paie les travaux, les commerçants paient les étals.",
            "À lire aussi : La gare, un siècle de trains",
            "Laisser un commentaire",
        )
    )
    assert (draft.language, draft.dateline) == ("fr", "Belroche")
    assert headings(draft) == ["Qui paie ?"]
    assert [line.line_number for line in draft.dropped] == [11, 13]


def test_a_spanish_story_is_read():
    draft = read("""\
La biblioteca de Villaclara presta también semillas
Cada lector puede llevarse tres sobres y devolver otros en otoño.
VILLACLARA, 3 de abril — La biblioteca de la ciudad presta semillas desde el lunes.
— ¿Y si no crecen? — preguntó un niño.
— Se devuelven las macetas — dijo la bibliotecaria.
Lo que hay en los cajones
• tomates de la vega
• albahaca
Te puede interesar: Un huerto en la azotea
Deja una respuesta
""")
    assert (draft.language, draft.dateline, draft.published_on) == ("es", "Villaclara", date(2025, 4, 3))
    assert headings(draft) == ["Lo que hay en los cajones"]
    assert lists(draft) == [ListOfItems(("tomates de la vega", "albahaca"))]
    assert len(paragraphs(draft)) == 3


def test_an_interview_has_a_section_for_each_short_question():
    draft = read(
        blocks(
            "Q&A: the woman who counts swifts",
            "Ilka Torn climbs the towers of Varn every June; we asked her why.",
            "How did it begin?",
            "With a broken window, and a bird on my desk.",
            "And how many are there?",
            "Two hundred pairs.\nMore than last year.",
            "“Will you go on?”",
            "She nods.",
        )
    )
    assert headings(draft) == ["How did it begin?", "And how many are there?"]
    assert draft.sections[1].blocks[-1] == Paragraph("She nods.")


def test_a_story_of_quotations_has_no_sections():
    source = story("“We wait,” says the baker.", "“We hope”", "“We leave tomorrow,” says the miller.", "Nobody left.")
    draft = read(source)
    assert draft.sections == ()
    assert_nothing_is_lost(source, draft)


def test_a_text_in_a_script_without_capitals_is_read():
    draft = read(
        blocks(
            "水車が動いた",
            "三十年ぶりに水車が動いた。村人が集まった。",
            "水車は正午に動き始めた。",
            "長い修理",
            "大工は一年働いた。",
        )
    )
    assert draft.lede == "三十年ぶりに水車が動いた。村人が集まった。"
    assert headings(draft) == ["長い修理"]


# --- what is dropped


def test_labels_are_dropped_only_after_a_form_has_begun():
    draft = read(
        story("Text.", "Name", "The name of the mill is older.", "Leave a Reply", "Name *", "Email *", "Website")
    )
    assert headings(draft) == ["Name"]
    assert [line.text for line in draft.dropped] == ["Leave a Reply", "Name *", "Email *", "Website"]


def test_text_after_a_form_is_kept():
    draft = read(story("Text.", "Leave a comment\nName *\nThe miller called again.\nSubmit"))
    assert paragraphs(draft) == ["Text.", "The miller called again."]
    assert [line.line_number for line in draft.dropped] == [7, 8, 10]


def test_a_wrapped_line_of_a_form_is_dropped_as_a_whole():
    draft = read(story("Text.", "Your email address will not be published. Required\nfields are marked *"))
    assert [line.line_number for line in draft.dropped] == [7, 8]


def test_sentences_that_mention_a_form_or_further_reading_are_kept():
    sentences = [
        "“Leave a comment,” the sign says.",
        "Read more books: that is her advice",
        "Read also: the small print.",
    ]
    assert_nothing_is_lost(story("Text.", *sentences, "End."), draft := read(story("Text.", *sentences, "End.")))
    assert draft.dropped == ()


def test_every_dropped_line_says_why():
    draft = read(story("Text.", "Read also: The wheel", "Leave a Reply"))
    assert [line.reason for line in draft.dropped] == ["Pointer to another story", "Comment form"]


# --- what cannot be read


@pytest.mark.parametrize("raw", [b"", b" \n\t\r\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, "\ufeff\u200b\n".encode()])
def test_an_empty_text_is_refused(raw):
    with pytest.raises(UnreadableText, match="empty"):
        read_bytes(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"text\0text",
        b"%PDF-1.7 text",
        b"PK\x03\x04",
        codecs.BOM_UTF8 + b"caf\xe9",
        codecs.BOM_UTF16_LE + b"\x00\xd8a",
        "text\0text".encode("utf-16"),
        b"\x81\x8d\x8f",
        "Заголовок новости".encode("koi8-r"),
        b"\x01\x02\x03\x04 a",
    ],
)
def test_bytes_that_are_no_text_are_refused(raw):
    with pytest.raises(UnreadableText, match="not plain text"):
        read_bytes(raw)


def test_a_text_over_the_limit_is_refused_and_the_limit_is_named():
    assert read_bytes(b"x" * 50, max_chars=50).headline == "x" * 50
    for raw in (b"x" * 51, b"x" * 5_000, "x".encode("utf-16") * 30):
        with pytest.raises(UnreadableText, match="50"):
            read_bytes(raw, max_chars=50)


def test_a_headline_longer_than_the_title_of_a_page_is_refused():
    longest = "x" * MAX_HEADLINE_CHARS
    assert read(story("Text.", headline=f"# {longest}")).headline == longest
    with pytest.raises(UnreadableText, match="The first line, the headline, is longer than 255 characters"):
        read(story("Text.", headline=f"{longest}x"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "a\n" * 90_000,
        "- a\n" * 45_000,
        "2. a\n" * 35_000,
        "H\n\n# a" + " " * 150_000 + "b # c",
        "H\n\n- " + "  ." * 60_000,
    ],
)
def test_hostile_texts_are_read_in_good_time(text):
    with stopped_where_it_runs_away():
        read(text)


# --- nothing is lost, whatever the story

NOUNS = (
    "mill",
    "Wheel",
    "città",
    "Straße",
    "l’acqua",
    "“bread”",
    "«pane»",
    "10\u00a0000",
    "well-known",
    "été",
    "Ostrel",
    "x",
)
SHORT_WORDS = ("the", "a", "of", "and", "di", "und", "et", "y", "in", "on")
word = st.sampled_from(NOUNS + SHORT_WORDS)
phrase = st.lists(word, min_size=1, max_size=9).map(" ".join)
sentence = st.builds(lambda text, end: text[0].upper() + text[1:] + end, phrase, st.sampled_from(".!?…"))
prose = st.lists(sentence, min_size=1, max_size=6).map(" ".join)
marked = st.builds(
    lambda mark, items: "\n".join(mark + item for item in items),
    st.sampled_from(("- ", "* ", "• ", "– ", "— ", "7. ")),
    st.lists(phrase, min_size=1, max_size=4),
)
numbered = st.lists(phrase, min_size=1, max_size=4).map(
    lambda items: "\n".join(f"{number}. {item}" for number, item in enumerate(items, start=1))
)
boilerplate = st.sampled_from(
    ("Read also: a wheel", "Leave a Reply", "Name *", "Website", "Leggi anche", "Post Comment")
)
part = st.one_of(prose, prose, prose, phrase, phrase.map("## {}".format), marked, numbered, boilerplate)
parts = st.lists(part, min_size=1, max_size=12)


def pasted(pieces: list[str], shape: str, width: int) -> str:
    if "wrapped" in shape:
        pieces = [
            "\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in piece.split("\n"))
            for piece in pieces
        ]
    return ("\n" if "dense" in shape else "\n\n").join(pieces)


SHAPES = ("loose", "dense", "wrapped loose", "wrapped dense")


@given(phrase, parts, st.sampled_from(SHAPES), st.integers(36, 90))
def test_every_word_of_a_story_is_in_the_draft_in_order_or_reported_as_dropped(headline, pieces, shape, width):
    source = pasted([headline, *pieces], shape, width)
    # textwrap takes a no-break space for white space; the reader must not.
    assert_nothing_is_lost(source, read(source))


@given(parts)
def test_a_paste_without_blank_lines_tells_the_same_words_as_one_with_them(pieces):
    loose, dense = (read(pasted(["Headline", *pieces], shape, 80)) for shape in ("loose", "dense"))
    assume(not loose.dropped and not dense.dropped)
    assert words(text_of(loose)) == words(text_of(dense))


@given(st.text(max_size=400))
def test_any_text_is_read_without_loss_of_a_letter_or_refused(text):
    try:
        draft = read(text)
    except UnreadableText:
        return
    dropped = "".join(line.text for line in draft.dropped)
    kept = text_of(draft)
    assert sorted(filter(str.isalpha, (kept + dropped).casefold())) == sorted(filter(str.isalpha, text.casefold()))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(raw):
    try:
        draft = read_bytes(raw, today=TODAY)
    except UnreadableText:
        return
    assert draft.headline
