"""Whether words stand in a text, whatever typesetting did to either."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.runaway import stopped_where_it_runs_away
from wagtail_newsblocks.sources.comparing import DASHES, QUOTES, nearest_passage, normalised, stands_in

EXCERPT = (
    "The harbour master said: “We won’t close the east quay – not this winter.” She added that the ﬁnal decision"
    " would be taken in May, after the council’s vote."
)


@pytest.mark.parametrize(
    "words",
    [
        "We won’t close the east quay – not this winter.",
        "We won't close the east quay - not this winter",
        "We won\u2019t close the\u00a0east quay\u2014not this winter!",
        "we won't clo\u00adse the east\u202fquay - not this winter",
        "the final decision\r\nwould be taken in May",
        "The final decision would be taken in May.",
        "We won't close … the east quay",
        "We won't close [...] this winter.",
        "[The port] won't close the east quay",
        "final decision (...) after the council's vote",
        "“We won't close the east quay”",
        "",
        "…",
    ],
)
def test_typesetting_gaps_and_the_ends_do_not_count(words):
    assert stands_in(words, EXCERPT)


@pytest.mark.parametrize(
    "words",
    [
        "We won't close the west quay",
        "We will close the east quay",
        "not this winter … We won't close",
        "lose the east quay",
        "We won't CLOSE the east quay",
        "We won't close the east quay in this winter",
    ],
)
def test_other_words_another_order_or_half_a_word_are_another_quotation(words):
    assert not stands_in(words, EXCERPT)


def test_a_script_without_spaces_is_compared_too():
    assert stands_in("港は閉鎖", "東の港は閉鎖されない")
    assert not stands_in("港は開放", "東の港は閉鎖されない")


def test_the_nearest_passage_is_shown_as_it_stands_in_the_text():
    assert nearest_passage("We will not close the west quay", EXCERPT) == "“We won’t close the east quay –"
    assert nearest_passage("Zebras", EXCERPT) == ""
    assert nearest_passage("", EXCERPT) == nearest_passage("words", "") == ""


def test_a_quotation_longer_than_the_text_is_compared_with_all_of_it():
    assert nearest_passage("we came and we saw and we went home", "we came home") == "we came home"


def test_a_long_text_is_looked_through_in_little_time():
    text = "the quay was not closed in winter and the ferry went on " * 60_000
    with stopped_where_it_runs_away():
        assert not stands_in("the quay was closed in summer", text)
        assert "quay was not closed" in nearest_passage("the quay was closed in summer", text)


WORDS = st.lists(st.text("abcdeéß'-", min_size=1, max_size=6), min_size=1, max_size=12).map(" ".join)


@given(st.text(max_size=80))
def test_what_is_normalised_stays_so(text):
    assert normalised(normalised(text)) == normalised(text)


@given(words=WORDS, data=st.data())
def test_whatever_a_typesetter_does_the_words_are_found(words, data):
    def printed(letter):
        if letter == "'":
            return data.draw(st.sampled_from(QUOTES + "'"))
        if letter == "-":
            return data.draw(st.sampled_from(DASHES + "-"))
        if letter == " ":
            return data.draw(st.sampled_from([" ", "\u00a0", "\u202f", "\n", "  "]))
        return letter + data.draw(st.sampled_from(["", "", "\u00ad", "\u200b"]))

    typeset = "".join(map(printed, words))
    assert normalised(typeset) == normalised(words)
    assert stands_in(typeset, f"So: {words}, they said.")
    assert stands_in(words, f"So: {typeset}, they said.")


@given(words=WORDS, before=WORDS, after=WORDS)
def test_a_part_of_a_text_stands_in_it(words, before, after):
    assert stands_in(words, f"{before} {words} {after}")
