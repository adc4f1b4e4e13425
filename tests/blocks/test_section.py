"""Sections keep their addresses."""

import pytest
from django.utils.text import slugify
from hypothesis import example, given
from hypothesis import strategies as st

from wagtail_newsblocks.articles.blocks import ContentBlocks
from wagtail_newsblocks.blocks import SectionBlock
from wagtail_newsblocks.blocks.section import give_anchors

BLOCK = SectionBlock([("content", ContentBlocks())])
TEXT = st.text(max_size=120) | st.sampled_from(
    ["", "Main", "main", "A b", "a-b", "İstanbul", "ﬃ", "١٢", "section", "section-2"]
)


def anchors(*sections):
    """The anchors after ``give_anchors`` of sections given as ``(heading, anchor)``."""
    given = [{"heading": heading, "anchor": anchor} for heading, anchor in sections]
    give_anchors(given)
    return [section["anchor"] for section in given]


def test_an_anchor_is_made_from_the_heading():
    assert anchors(("What changes for readers?", "")) == ["what-changes-for-readers"]


def test_an_anchor_is_kept_when_the_heading_is_reworded():
    assert anchors(("Something else", "what-changes")) == ["what-changes"]


def test_of_two_sections_with_one_heading_the_second_is_numbered():
    assert anchors(("Costs", ""), ("Costs", ""), ("Costs", "")) == ["costs", "costs-2", "costs-3"]


def test_a_copied_section_gets_an_anchor_of_its_own():
    assert anchors(("Costs", "money"), ("Costs", "money")) == ["money", "costs"]


def test_a_copied_section_that_stands_first_keeps_the_anchor():
    assert anchors(("Copy", "costs"), ("Costs", "costs")) == ["costs", "costs-2"]


def test_an_anchor_that_is_there_wins_over_one_that_is_made():
    assert anchors(("Costs", ""), ("Else", "costs")) == ["costs-2", "costs"]


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Más allá del río", "más-allá-del-río"),
        ("東京の夜", "東京の夜"),
        ("מה משתנה", "מה-משתנה"),
        ("Straße", "straße"),
    ],
)
def test_a_heading_of_any_script_gives_an_anchor(heading, anchor):
    assert anchors((heading, "")) == [anchor]


@pytest.mark.parametrize("heading", ["", None, "?!", "🚢"])
def test_a_section_without_words_in_its_heading_gets_an_anchor_too(heading):
    assert anchors((heading, ""), (heading, None)) == ["section", "section-2"]


def test_no_section_takes_the_address_of_the_story_itself():
    assert anchors(("Main", ""), ("Else", "main")) == ["main-2", "else"]


def test_spaces_typed_into_an_anchor_are_no_part_of_the_address():
    assert anchors(("Costs", " The money ")) == ["the-money"]


@given(st.lists(st.tuples(TEXT, TEXT | st.just("")), max_size=8))
@example([("a" * 79 + " b", "")])
def test_anchors_are_unique_never_empty_and_never_change_again(sections):
    once = anchors(*sections)
    assert all(once)
    assert len(set(once)) == len(once)
    assert anchors(*zip([heading for heading, _anchor in sections], once, strict=True)) == once
    assert all(len(slugify(anchor, allow_unicode=True)) == len(anchor) for anchor in once)


def test_the_heading_is_the_target_and_the_name_of_its_section(show):
    content = [{"type": "paragraph", "value": "<p>Words.</p>"}]
    html = show(BLOCK, {"heading": "Costs & gains", "anchor": "costs", "content": content})
    assert html.section["aria-labelledby"] == html.h2["id"] == "costs"
    assert html.h2.get_text() == "Costs & gains"
    assert html.section.p.get_text() == "Words."


def test_a_section_without_heading_has_no_empty_one(show):
    html = show(BLOCK, {"heading": "", "anchor": "section", "content": []})
    assert html.section
    assert not html.select("h2, [aria-labelledby]")


def test_headings_of_boxes_stand_below_that_of_their_section(show):
    box = {"type": "fact_box", "value": {"heading": "In figures", "body": "<p>Three.</p>"}}
    html = show(BLOCK, {"heading": "How it works", "anchor": "how", "content": [box]})
    assert [(heading.name, heading.get_text()) for heading in html.select("h2, h3")] == [
        ("h2", "How it works"),
        ("h3", "In figures"),
    ]
