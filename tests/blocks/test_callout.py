"""A note to the reader."""

import pytest
from django.core.exceptions import ValidationError

from wagtail_newsblocks.blocks import CalloutBlock

BLOCK = CalloutBlock()


@pytest.mark.parametrize("tone", ["note", "tip", "warning"])
def test_a_note_is_announced_as_one_and_carries_its_tone(show, tone):
    html = show(BLOCK, {"tone": tone, "heading": "Mind", "body": "<p>the gap.</p>"})
    assert html.select_one(f"aside[role=note].newsblocks-callout--{tone}").get_text(" ", strip=True) == "Mind the gap."


def test_a_note_needs_no_heading(show):
    assert not show(BLOCK, {"tone": "tip", "body": "<p>Early.</p>"}).h2


def test_a_tone_that_does_not_exist_is_refused():
    with pytest.raises(ValidationError):
        BLOCK.clean(BLOCK.to_python({"tone": "shout", "body": "<p>Early.</p>"}))
