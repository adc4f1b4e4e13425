"""A picture with what a reader should know about it."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, StructBlock, StructValue

from wagtail_newsblocks import sanitize

from .choosers import PictureBlock
from .paragraph import InlineTextBlock
from .samples import paragraphs, sample
from .web_address import WebAddressBlock


class FigureValue(StructValue):
    """A picture with its caption and credit."""

    @property
    def source_address(self) -> str:
        """Where the picture comes from, where that is an address of the web."""
        return sanitize.web_address(self["source_link"])

    @property
    def credit_line(self) -> str:
        """The credit given here, else the one that the image itself carries."""
        return self["credit"] or getattr(self["image"], "credit", "")


class FigureBlock(StructBlock):
    """A picture with alternative text in context, caption, credit and a link to where it comes from."""

    image = PictureBlock(label=_("Picture"))
    caption = InlineTextBlock(label=_("Caption"), required=False)
    credit = CharBlock(
        label=_("Credit"),
        required=False,
        default="",
        max_length=200,
        search_index=False,
        help_text=_("Who made the picture. Empty: the credit that is stored with the image."),
    )
    source_link = WebAddressBlock(
        label=_("Source"),
        required=False,
        default="",
        help_text=_("Where the picture comes from; the credit links there."),
    )

    class Meta:
        icon = "image"
        label = _("Figure")
        group = _("Pictures and sound")
        description = _("One picture with caption, credit and alternative text.")
        template = "newsblocks/blocks/figure.html"
        preview_template = "newsblocks/blocks/previews/figure.html"
        value_class = FigureValue
        label_format = "{caption}"
        form_layout = BlockGroup(children=["image", "caption", "credit"], settings=["source_link"])
        # Without a picture: the preview's template draws one.
        preview_value = sample(
            lambda: {
                "caption": paragraphs(gettext("The east basin of the harbour at dawn.")),
                # Translators: an invented name of a woman, in samples; take one that is usual in your language.
                "credit": gettext("Ilse Marran"),
            }
        )
