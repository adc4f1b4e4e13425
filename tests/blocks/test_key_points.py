"""The story in three or four lines."""

import pytest
from wagtail.blocks import StructBlockValidationError

from wagtail_newsblocks.blocks import KeyPointsBlock

BLOCK = KeyPointsBlock()


def test_points_stand_in_a_list_under_the_usual_heading(show):
    html = show(BLOCK, {"points": ["<p>First.</p>", "<p>Second.</p>"]})
    assert [point.get_text(strip=True) for point in html.select("section > ul > li")] == ["First.", "Second."]
    assert html.h2.get_text() == "Key points"


def test_a_heading_given_here_replaces_the_usual_one(show):
    assert show(BLOCK, {"heading": "In short", "points": ["<p>First.</p>"]}).h2.get_text() == "In short"


def test_key_points_without_a_point_cannot_be_published():
    with pytest.raises(StructBlockValidationError):
        BLOCK.clean(BLOCK.to_python({"heading": "In short", "points": []}))
