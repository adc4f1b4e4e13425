"""A pause."""

from django.utils.datastructures import MultiValueDict

from wagtail_newsblocks.blocks import DividerBlock

BLOCK = DividerBlock()


def test_a_divider_is_a_thematic_break(show):
    assert [element.name for element in show(BLOCK, None).find_all(True)] == ["hr"]


def test_it_goes_through_a_form_and_comes_back():
    sent = MultiValueDict({"x": [BLOCK.value_for_form(BLOCK.to_python(None))]})
    assert BLOCK.clean(BLOCK.value_from_datadict(sent, {}, "x")) is None
