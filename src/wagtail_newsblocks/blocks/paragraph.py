"""Running text."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock

from wagtail_newsblocks.interfaces import GivenInFormat

from . import features
from .citing import FoundWithoutCitations
from .samples import paragraphs, sample
from .wagtail_names import NamedAsWagtail


class InlineTextBlock(FoundWithoutCitations, GivenInFormat, NamedAsWagtail, RichTextBlock):
    """One run of rich text, for captions and cells: no headings, no lists."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": features.INLINE, **kwargs})


class ShortTextBlock(FoundWithoutCitations, GivenInFormat, NamedAsWagtail, RichTextBlock):
    """A few paragraphs and lists, for boxes."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": features.SHORT, **kwargs})


class ParagraphBlock(FoundWithoutCitations, GivenInFormat, NamedAsWagtail, RichTextBlock):
    """One or more paragraphs, with sub-headings, lists and links."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": features.PARAGRAPHS, **kwargs})

    class Meta:
        icon = "pilcrow"
        label = _("Paragraphs")
        group = _("Text")
        description = _("The story's running text: one or many paragraphs, lists, links and sub-headings.")
        template = "newsblocks/blocks/paragraph.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = sample(
            lambda: paragraphs(
                gettext("The ferry left the east basin at dawn, an hour late, and nobody complained."),
                gettext("“We have waited four winters,” the harbour master said. “An hour is nothing.”"),
            )
        )
