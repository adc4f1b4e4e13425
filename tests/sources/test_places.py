"""Where in a story something is mentioned, as its editor would name the place."""

import pytest

from wagtail_newsblocks.articles.blocks import BodyBlocks
from wagtail_newsblocks.sources.attribution import mentioned_in
from wagtail_newsblocks.sources.places import Place, places_in, places_of_quotations

CITING = '<p>Words<a linktype="cite" id="1" uid="a">Tides</a>.</p>'


def body(*blocks):
    return BodyBlocks().to_python([{"id": f"id-{number}", **block} for number, block in enumerate(blocks)])


def quotation(text="Words", **ids):
    return {"type": "quotation", "value": {"text": text}, **ids}


def section(*content, heading="How it works"):
    return {"type": "section", "value": {"heading": heading, "anchor": "", "content": list(content)}}


def labels(places):
    return [place.label for place in places]


def test_blocks_are_counted_by_kind_in_the_introduction_and_in_each_section():
    paragraph = {"type": "paragraph", "value": CITING}
    stream = body(quotation(), paragraph, quotation(), section(quotation(id="inner")), section(paragraph, heading=""))
    places = places_in({"Lede": CITING}, [stream])
    assert labels(places) == [
        "Lede",
        "Quotation 1",
        "Paragraphs 1",
        "Quotation 2",
        "Quotation 1 in section “How it works”",
        "Paragraphs 1 in section “Section 2”",
    ]
    assert places[0].anchor == ""
    assert places[1].anchor == "block-id-0-section"
    assert places[4].anchor == "block-inner-section"
    assert labels(places_of_quotations(stream)) == [labels(places)[number] for number in (1, 3, 4)]


def test_what_is_cited_deep_in_a_block_is_in_that_block():
    box = {"type": "fact_box", "value": {"heading": "In figures", "body": CITING}}
    table = {"type": "table", "value": {"caption": CITING, "rows": [{"cells": [CITING + CITING]}]}}
    places = places_in({}, [body(box, section(table))])
    assert set(labels(places)) == {"Fact box 1", "Table 1 in section “How it works”"}


@pytest.mark.parametrize(
    "block",
    [
        {"type": "table", "value": {"caption": "", "rows": [["<p>a</p>", CITING]]}},
        {"type": "timeline", "value": {"heading": "", "events": [{"when": "Now", "text": CITING}]}},
        {"type": "figure", "value": {"image": None, "caption": CITING}},
        {"type": "gallery", "value": {"heading": "", "pictures": [{"caption": CITING}]}},
        {"type": "key_points", "value": {"heading": "", "points": [CITING]}},
    ],
    ids=lambda block: block["type"],
)
def test_every_kind_of_block_is_looked_through(block):
    (place,) = places_in({}, [body(block)])
    assert place.anchor == "block-id-0-section"


@pytest.mark.parametrize("odd", [{"type": "gone", "value": 1}, {"type": "section", "value": {"heading": "H"}}])
def test_places_and_mentions_go_together_whatever_the_body_holds(odd):
    stream = body(quotation(), odd, section(odd, quotation()))
    assert len(places_in({"Lede": CITING}, [stream])) == len(list(mentioned_in([CITING], [stream])))


def test_a_place_outside_of_blocks_has_no_anchor():
    assert Place("Further sources").anchor == ""
