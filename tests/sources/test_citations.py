"""Citations as they are stored, and as readers see them."""

from dataclasses import dataclass

import pytest
from bs4 import BeautifulSoup
from django.utils.html import escape
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from wagtail_newsblocks.sources.citations import StoredCitation, accessible_name, citations_in, numbered


@dataclass(frozen=True)
class Citation:
    number: int | None = 3
    occurrence: int | None = 1
    locator: str = ""
    label: str = "Report"


def stored(work="7", uid="abcdefgh", locator="", note=""):
    attributes = {"id": work, "uid": uid, "locator": locator, "note": note}
    written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return f'<a linktype="cite"{written}>Report</a>'


def expanded(uid="abcdefgh", href=' href="#work-7"'):
    return f'<a class="newsblocks-citation"{href} data-citation="{uid}" data-work="7">Report</a>'


def test_citations_are_read_in_order_with_what_they_say():
    html = f'<p>A{stored("7", "u1", "p. 4", "n")} and <a href="/">B</a>{stored("8", "u2")}.</p>'
    assert citations_in(html) == [StoredCitation("u1", 7, "p. 4", "n"), StoredCitation("u2", 8, "", "")]


def test_a_text_without_citations_has_none():
    assert citations_in('<p><a linktype="page" id="3">A</a> <a>B</a></p>') == citations_in("") == []


@pytest.mark.parametrize("key", ["", "x", "-1", "1.5", "٣", "9" * 19, " 7"])
def test_what_can_be_no_key_names_no_work(key):
    assert citations_in(stored(key)) == [StoredCitation("abcdefgh", None, "", "")]


@given(st.text(), st.text())
def test_whatever_is_said_of_a_citation_is_read_as_it_was_written(locator, note):
    (citation,) = citations_in(f"<p>{stored(locator=locator, note=note)}</p>")
    assert (citation.locator, citation.note) == (locator, note)


def test_what_is_said_of_a_citation_may_stand_in_either_quotes():
    html = """<a id="7" linktype="cite" locator='at "1:05"' note="it's" uid="u">Report</a>"""
    assert citations_in(html) == [StoredCitation("u", 7, 'at "1:05"', "it's")]


def test_a_number_stands_in_place_of_the_works_name():
    (html,) = numbered([f"<p>Late{expanded()}.</p>"], [Citation(locator="p. 4")])
    assert html == (
        '<p>Late<sup class="newsblocks-citation"><a id="cite-3-1" href="#work-3" aria-label="Source 3: Report, p. 4">3'
        "</a></sup>.</p>"
    )


def test_numbers_go_on_from_text_to_text():
    citations = [Citation(number=1), Citation(number=2), Citation(number=1, occurrence=2)]
    htmls = numbered([f"<p>{expanded()}{expanded()}</p>", "<p>x</p>", f"<p>{expanded()}</p>"], citations)
    links = BeautifulSoup("".join(htmls), "html.parser").find_all("a")
    assert [link["id"] for link in links] == ["cite-1-1", "cite-2-1", "cite-1-2"]
    assert htmls[1] == "<p>x</p>"


def test_what_cites_an_unknown_work_is_taken_out():
    unknown = Citation(number=None, occurrence=None)
    htmls = numbered([f"<p>a{expanded(href='')}b{expanded()}c{expanded()}.</p>"], [unknown, Citation()])
    assert BeautifulSoup(htmls[0], "html.parser").get_text() == "ab3c."


def test_other_links_stay():
    html = '<p><a href="/">there</a></p>'
    assert numbered([html], [Citation()]) == [html]


@given(st.text(), st.text())
def test_no_name_breaks_out_of_its_link(label, locator):
    (html,) = numbered([expanded()], [Citation(label=label, locator=locator)])
    assert html.count("<") == 4
    assert html.count('"') == 8


def test_the_name_is_said_in_the_readers_language():
    assert accessible_name(3, "Report", "p. 4") == "Source 3: Report, p. 4"
    assert accessible_name(3, "Report") == "Source 3: Report"
    with override("it"):
        assert accessible_name(3, "Report") == "Fonte 3: Report"


def test_numbering_twice_gives_the_same_bytes():
    htmls, citations = [f"<p>{expanded()}</p>"], [Citation()]
    assert numbered(htmls, citations) == numbered(htmls, citations)
