"""HTML as a trusted editor typed it."""

from wagtail_newsblocks.blocks import RawHTMLBlock


def test_it_is_shown_exactly_as_typed():
    block = RawHTMLBlock()
    typed = '<script src="/own.js"></script><b style="color: red">Bold</b>'
    assert typed in block.render(block.to_python(typed))
