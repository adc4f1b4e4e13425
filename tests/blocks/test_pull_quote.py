"""A sentence of the story, set large."""

from wagtail_newsblocks.blocks import PullQuoteBlock

BLOCK = PullQuoteBlock()


def test_it_stands_beside_the_story_and_is_no_quotation_of_its_own(show):
    html = show(BLOCK, {"text": "The sea <3 waits.", "attribution": "Sandro Pilotti"})
    assert [paragraph.get_text() for paragraph in html.aside.select("p")] == ["The sea <3 waits.", "Sandro Pilotti"]
    assert not html.blockquote


def test_the_language_is_that_of_the_words_alone(show):
    html = show(BLOCK, {"text": "Il mare aspetta.", "attribution": "Ada", "language": "it"})
    assert [element.get_text() for element in html.select("[lang=it]")] == ["Il mare aspetta."]


def test_it_needs_no_attribution(show):
    assert len(show(BLOCK, {"text": "The sea waits."}).select("p")) == 1


def test_words_are_written_the_way_of_their_language(show):
    languages = ("he", "it")
    shown = [show(BLOCK, {"text": "הים ממתין.", "language": language}) for language in languages]
    assert [html.select_one("[lang]")["dir"] for html in shown] == ["rtl", "ltr"]
