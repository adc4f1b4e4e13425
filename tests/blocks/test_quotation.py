"""What somebody said, and who did."""

import pytest
from django.core.exceptions import ValidationError

from wagtail_newsblocks.blocks import QuotationBlock

BLOCK = QuotationBlock()


def test_the_words_stand_in_a_blockquote_and_the_speaker_outside_of_it(show):
    html = show(BLOCK, {"text": "We came.", "speaker": "Ilse Marran", "role": "nursing student"})
    assert html.figure.blockquote.get_text(strip=True) == "We came."
    assert html.figure.figcaption.get_text(strip=True) == "Ilse Marran, nursing student"
    assert not html.blockquote.figcaption


@pytest.mark.parametrize(("speaker", "role", "shown"), [("Ada", "", "Ada"), ("", "a witness", "a witness")])
def test_a_speaker_without_role_and_a_role_without_speaker_have_no_comma(show, speaker, role, shown):
    html = show(BLOCK, {"text": "We came.", "speaker": speaker, "role": role})
    assert html.figcaption.get_text(strip=True) == shown


def test_a_quotation_of_nobody_has_no_empty_caption(show):
    assert not show(BLOCK, {"text": "We came."}).figcaption


def test_the_language_is_that_of_the_words_alone(show):
    html = show(BLOCK, {"text": "Siamo venuti.", "speaker": "Ada", "language": "it"})
    assert [element.name for element in html.select("[lang=it]")] == ["blockquote"]


def test_words_are_written_the_way_of_their_language(show):
    shown = [show(BLOCK, {"text": "באנו.", "language": language}) for language in ("he", "it")]
    assert [html.blockquote["dir"] for html in shown] == ["rtl", "ltr"]


def test_words_in_the_language_of_the_page_do_not_repeat_it(show):
    assert not show(BLOCK, {"text": "We came.", "language": ""}).select("[lang]")


def test_the_quotation_marks_are_the_readers_languages(show):
    assert show(BLOCK, {"text": "We came."}).q.get_text() == "We came."


def test_markup_in_the_words_is_shown_as_typed(show):
    html = show(BLOCK, {"text": "<b>We</b> came.", "speaker": "<script>"})
    assert html.blockquote.get_text(strip=True) == "<b>We</b> came."
    assert not html.select("script, blockquote b")


def test_words_are_needed_at_publication_only():
    empty = BLOCK.to_python({"text": "", "speaker": "Ada"})
    BLOCK.clean_deferred(empty)
    with pytest.raises(ValidationError):
        BLOCK.clean(empty)
