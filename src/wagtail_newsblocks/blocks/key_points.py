"""The story in three or four lines."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from .paragraph import InlineTextBlock
from .samples import paragraphs, sample


class KeyPointsBlock(StructBlock):
    """A short list of what matters most."""

    heading = CharBlock(
        label=_("Heading"), required=False, default="", max_length=200, help_text=_("Empty: “Key points”.")
    )
    points = ListBlock(InlineTextBlock(label=_("Point")), label=_("Points"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Key points")
        group = _("Boxes")
        description = _("What matters most, in a few short lines.")
        template = "newsblocks/blocks/key_points.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = sample(
            lambda: {
                "heading": "",
                "points": [
                    paragraphs(gettext("The library stays open until midnight from June.")),
                    paragraphs(gettext("The longer hours cost 212,000 crowns a year.")),
                    paragraphs(gettext("The council will look at the figures in spring.")),
                ],
            }
        )
