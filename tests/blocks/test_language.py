"""The language of a passage."""

import pytest
from django.core.exceptions import ValidationError

from wagtail_newsblocks.blocks import LanguageBlock

BLOCK = LanguageBlock()


@pytest.mark.parametrize("tag", ["", "it", "pt-BR", "zh-Hant-TW", "sl-rozaj-biske-1994", "tlh"])
def test_language_tags_are_accepted(tag):
    assert BLOCK.clean(tag) == tag


@pytest.mark.parametrize(
    "tag", ["Italian language", "i", "it_IT", "it-", "-it", "it-abcdefghi", 'it" onclick="x', "日本"]
)
def test_anything_else_is_refused(tag):
    with pytest.raises(ValidationError, match="language tag"):
        BLOCK.clean(tag)


def test_a_site_may_word_it_otherwise():
    assert LanguageBlock(label="Tongue").label == "Tongue"
