"""Text in which every space counts."""

from wagtail_newsblocks.blocks import CodeBlock

BLOCK = CodeBlock()


def test_code_is_shown_as_typed(show):
    typed = "if a < b:\n\tprint('<b>&amp;</b>')\n"
    html = show(BLOCK, {"code": typed, "language": "python"})
    assert html.pre.code.get_text() == typed
    assert not html.b


def test_its_kind_is_told_to_scripts_and_to_screen_readers(show):
    html = show(BLOCK, {"code": "x", "language": 'python" onclick="x'})
    assert html.code["data-language"] == html.pre["aria-label"] == 'python" onclick="x'


def test_code_of_no_kind_has_a_name_all_the_same(show):
    html = show(BLOCK, {"code": "x", "language": ""})
    assert html.pre["aria-label"] == "Preformatted text"
    assert not html.code.has_attr("data-language")


def test_long_lines_can_be_scrolled_with_the_keyboard(show):
    assert show(BLOCK, {"code": "x"}).pre["tabindex"] == "0"


def test_the_caption_is_shown_below(show):
    assert show(BLOCK, {"code": "x", "caption": "<p>A poem</p>"}).figcaption.get_text(strip=True) == "A poem"
