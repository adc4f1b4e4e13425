"""What of a rich text is no word of the story."""

import pytest
from wagtail.blocks import StreamBlock
from wagtail.rich_text import RichText

from wagtail_newsblocks.blocks import InlineTextBlock, ParagraphBlock, ShortTextBlock, TableBlock
from wagtail_newsblocks.blocks.citing import without_citations
from wagtail_newsblocks.blocks.loading import text_of

CITED = '<p>Late<a linktype="cite" id="3" uid="abcdefgh" locator="p. 4" note="">Timetable</a>.</p>'


@pytest.mark.parametrize(
    ("stored", "kept"),
    [
        (CITED, "<p>Late.</p>"),
        (CITED + CITED, "<p>Late.</p><p>Late.</p>"),
        ('<p><a uid="x" linktype="cite">a</a>b<a href="/">c</a></p>', '<p>b<a href="/">c</a></p>'),
        ('<p><a linktype="page" id="3">a</a></p>', '<p><a linktype="page" id="3">a</a></p>'),
        ('<p><abbr linktype="cite">a</abbr></p>', '<p><abbr linktype="cite">a</abbr></p>'),
        ('<p><a linktype="cite" id="3"><b>a</b>\n</a>b</p>', "<p>b</p>"),
        ("", ""),
    ],
)
def test_citations_are_taken_out_with_the_names_that_they_show(stored, kept):
    assert without_citations(stored) == kept


@pytest.mark.parametrize("block", [InlineTextBlock, ParagraphBlock, ShortTextBlock])
def test_a_search_does_not_find_a_story_by_the_name_of_a_work_that_it_cites(block):
    assert block().get_searchable_content(RichText(CITED)) == ["Late."]


def test_the_words_of_a_stream_are_its_own():
    body = StreamBlock([("paragraph", ParagraphBlock()), ("table", TableBlock())])
    table = {"caption": CITED, "header_row": False, "header_column": False, "rows": [[CITED]]}
    stream = body.to_python([{"type": "paragraph", "value": CITED}, {"type": "table", "value": table}])
    assert text_of(stream) == "Late.\nLate.\nLate."
    assert stream[1].value.caption_text == "Late."
