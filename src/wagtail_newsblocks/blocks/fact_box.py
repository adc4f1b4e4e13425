"""Background beside the story."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock

from .paragraph import ShortTextBlock
from .samples import bullets, sample


class FactBoxBlock(StructBlock):
    """A heading and a few paragraphs or a list, set apart from the story."""

    heading = CharBlock(label=_("Heading"), max_length=200)
    body = ShortTextBlock(label=_("Text"))

    class Meta:
        icon = "info-circle"
        label = _("Fact box")
        group = _("Boxes")
        description = _("Background, figures or addresses, set apart from the running text.")
        template = "newsblocks/blocks/fact_box.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = sample(
            lambda: {
                "heading": gettext("The quay in figures"),
                "body": bullets(
                    gettext("Three charging points for ships"), gettext("Twenty minutes to connect a ship")
                ),
            }
        )
