"""Background beside the story."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock

from .paragraph import ShortTextBlock


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
        preview_value = {
            "heading": "The quay in figures",
            "body": "<ul><li>3 charging posts of 6 megawatts</li><li>20 minutes to connect a ship</li></ul>",
        }
