"""Figures in rows and columns, for eyes and for screen readers."""

import pytest
from wagtail.blocks import StructBlockValidationError

from wagtail_newsblocks.blocks import TableBlock

BLOCK = TableBlock()


def table(*rows, **options):
    return {"caption": "", "header_row": True, "header_column": False, "rows": [list(row) for row in rows], **options}


def cells(html):
    """Row by row, each cell as its text with the scope of a header before it."""
    return [
        [" ".join(filter(None, [cell.get("scope"), cell.get_text()])) for cell in row.select("th, td")]
        for row in html.select("tr")
    ]


def test_the_first_row_names_the_columns(show):
    html = show(BLOCK, table("ab", "12"))
    assert cells(html) == [["col a", "col b"], ["1", "2"]]
    assert [cell.get_text() for cell in html.select("thead th")] == ["a", "b"]


def test_the_first_column_can_name_the_rows_too(show):
    html = show(BLOCK, table("ab", "12", header_column=True))
    assert cells(html) == [["col a", "col b"], ["row 1", "2"]]


def test_a_table_without_header_row_has_plain_cells_only(show):
    html = show(BLOCK, table("12", "34", header_row=False))
    assert cells(html) == [["1", "2"], ["3", "4"]]
    assert not html.select("thead, th")


def test_a_header_column_alone_names_every_row(show):
    assert cells(show(BLOCK, table("12", "34", header_row=False, header_column=True))) == [
        ["row 1", "2"],
        ["row 3", "4"],
    ]


def test_short_rows_are_filled_up_when_shown(show):
    assert cells(show(BLOCK, table("abc", "1", "12"))) == [["col a", "col b", "col c"], ["1", "", ""], ["1", "2", ""]]


def test_a_header_row_that_is_short_is_filled_up_too(show):
    assert cells(show(BLOCK, table("a", "12"))) == [["col a", "col"], ["1", "2"]]


def test_a_table_without_rows_is_shown_empty(show):
    assert cells(show(BLOCK, table())) == []


def test_the_caption_names_the_table_and_its_scrolling_frame(show):
    html = show(BLOCK, table("a", caption="<p>Fish &amp; <b>ships</b></p>"))
    assert html.caption.get_text() == html.div["aria-label"] == "Fish & ships"


def test_a_table_without_caption_has_a_name_all_the_same(show):
    html = show(BLOCK, table("a"))
    assert html.div["aria-label"] == "Table"
    assert not html.caption


def test_links_in_cells_work(show):
    html = show(BLOCK, table("a", ['<p><a href="https://example.org/">there</a></p>']))
    assert html.select_one("td a")["href"] == "https://example.org/"


def test_rows_of_unequal_length_are_refused_and_the_row_is_named():
    ragged = BLOCK.to_python(table("ab", "12", "123"))
    with pytest.raises(StructBlockValidationError) as refusal:
        BLOCK.clean(ragged)
    assert refusal.value.non_block_errors.as_data()[0].message == "Row 3 has 3 cells, the first row has 2."


def test_a_draft_may_have_rows_of_unequal_length():
    ragged = BLOCK.to_python(table("ab", "1"))
    assert [len(row) for row in BLOCK.clean_deferred(ragged)["rows"]] == [2, 1]


def test_the_draft_leaves_the_rule_for_publication_in_force():
    ragged = BLOCK.to_python(table("ab", "1"))
    BLOCK.clean_deferred(ragged)
    with pytest.raises(StructBlockValidationError):
        BLOCK.clean(ragged)


def test_rows_of_equal_length_are_accepted_empty_cells_included():
    value = BLOCK.to_python(table("ab", ["1", ""]))
    assert [len(row) for row in BLOCK.clean(value)["rows"]] == [2, 2]
