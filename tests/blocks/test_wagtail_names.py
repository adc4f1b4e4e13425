"""Migrations of sites name Wagtail's blocks, so that ours may move."""

import pytest
from wagtail.blocks import CharBlock

from wagtail_newsblocks import blocks


class SitesOwnBlock(blocks.ParagraphBlock):
    pass


@pytest.mark.parametrize(
    ("block", "path"),
    [
        (blocks.DividerBlock(), "wagtail.blocks.StaticBlock"),
        (blocks.DocumentChooserBlock(), "wagtail.documents.blocks.DocumentChooserBlock"),
        (blocks.ImageChooserBlock(), "wagtail.images.blocks.ImageChooserBlock"),
        (blocks.ImportedHTMLBlock(), "wagtail.blocks.RawHTMLBlock"),
        (blocks.LanguageBlock(), "wagtail.blocks.CharBlock"),
        (blocks.PageChooserBlock(), "wagtail.blocks.PageChooserBlock"),
        (blocks.ParagraphBlock(), "wagtail.blocks.RichTextBlock"),
        (blocks.PictureBlock(), "wagtail.images.blocks.ImageBlock"),
        (blocks.RawHTMLBlock(), "wagtail.blocks.RawHTMLBlock"),
        (SitesOwnBlock(), "wagtail.blocks.RichTextBlock"),
    ],
)
def test_the_name_is_that_of_the_nearest_block_of_wagtail(block, path):
    assert block.deconstruct()[0] == path


def test_what_the_block_was_given_stays():
    assert blocks.LanguageBlock(label="Tongue").deconstruct() == CharBlock(label="Tongue").deconstruct()
