"""Running text."""

import pytest

from wagtail_newsblocks.blocks import InlineTextBlock, ParagraphBlock, ShortTextBlock, features

PLAIN_INLINE = {"bold", "italic", "link", "superscript", "subscript"}
INLINE = PLAIN_INLINE | {"cite"}


def test_a_paragraph_shows_its_text(show):
    html = show(ParagraphBlock(), "<h3>Dawn</h3><p>An hour <b>late</b>.</p>")
    assert html.select_one(".newsblocks-text > h3").get_text() == "Dawn"
    assert html.p.get_text() == "An hour late."


def test_links_to_pages_are_resolved(show, make_article):
    article = make_article(title="There")
    html = show(ParagraphBlock(), f'<p><a linktype="page" id="{article.pk}">there</a></p>')
    assert html.a["href"] == article.get_url()


@pytest.mark.parametrize(
    ("block", "offered"),
    [
        (InlineTextBlock, INLINE),
        (ShortTextBlock, INLINE | {"ul", "ol"}),
        (ParagraphBlock, INLINE | {"ul", "ol", "h3", "h4", "h5", "h6"}),
    ],
)
def test_editors_are_offered_what_fits_the_place(block, offered):
    assert set(block().features) == offered


def test_a_text_beside_stories_cites_nothing():
    assert set(features.PLAIN_INLINE) == PLAIN_INLINE
    assert set(features.PLAIN_SHORT) == PLAIN_INLINE | {"ul", "ol"}


@pytest.mark.parametrize("block", [InlineTextBlock, ShortTextBlock, ParagraphBlock])
def test_a_site_may_offer_other_features(block):
    assert block(features=["bold"]).features == ["bold"]


def test_no_paragraph_offers_the_heading_of_a_section():
    assert not {"h1", "h2"} & {*features.PARAGRAPHS, *features.SHORT, *features.INLINE}
