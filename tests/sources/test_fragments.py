"""Addresses of passages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wagtail_newsblocks.sources.fragments import passage_address

URL = "https://example.org/a"


@pytest.mark.parametrize(
    ("passage", "fragment"),
    [
        ("We came back.", "We%20came%20back"),
        ("“We came back.”", "We%20came%20back"),
        ("salt-free, and more & more", "salt%2Dfree%2C%20and%20more%20%26%20more"),
        (
            "one two three four five six seven eight nine",
            "one%20two%20three%20four%20five%20six%20seven%20eight%20nine",
        ),
        (
            "one two three four five six seven eight nine ten",
            "one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten",
        ),
        ("We came […] to stay", "We%20came,to%20stay"),
        ("We came ... to stay … for good", "We%20came,for%20good"),
        ("We [the council] came late", "We,came%20late"),
        ("[The council], came late", "came%20late"),
        ("We came late [at night].", "We%20came%20late"),
        ("[W]e came late", "came%20late"),
        ("We c[a]m[e at] last […] to stay [here]", "We,to%20stay"),
        ("We came[…]to stay", "We%20came,to%20stay"),
        ("We came [to stay", "We%20came%20%5Bto%20stay"),
        ("più  tardi", "pi%C3%B9%20tardi"),
    ],
)
def test_a_passage_is_named_by_its_words_encoded_as_the_standard_asks(passage, fragment):
    assert passage_address(URL, passage) == f"{URL}#:~:text={fragment}"


def test_a_passage_of_brackets_costs_no_more_the_longer_it_is():
    assert passage_address(URL, f"We {'a' * 100_000}{'[' * 100_000} came").startswith(URL)


def test_an_anchor_in_the_address_is_kept():
    assert passage_address(f"{URL}#part", "We came") == f"{URL}#part:~:text=We%20came"


@pytest.mark.parametrize("passage", ["", "…", " “” ", "[all of it]"])
def test_without_words_the_address_leads_to_the_page(passage):
    assert passage_address(URL, passage) == URL


def test_without_an_address_there_is_none():
    assert passage_address("", "We came") == ""


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"]), max_size=200))
def test_no_passage_brings_syntax_of_its_own(passage):
    address = passage_address(URL, passage)
    directive = address.removeprefix(URL).removeprefix("#:~:text=")
    assert directive.count(",") <= 1
    assert not set(directive) & set('-& "<>#')
