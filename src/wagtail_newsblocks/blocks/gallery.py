"""Several pictures that are looked at together."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from .figure import FigureBlock
from .samples import sample


class GalleryBlock(StructBlock):
    """Two or more figures in a row or grid."""

    heading = CharBlock(label=_("Heading"), required=False, default="", max_length=200)
    pictures = ListBlock(FigureBlock(label=_("Picture")), label=_("Pictures"), min_num=2)

    class Meta:
        icon = "grip"
        label = _("Gallery")
        group = _("Pictures and sound")
        description = _("Several pictures side by side, each with its own caption and credit.")
        template = "newsblocks/blocks/gallery.html"
        preview_template = "newsblocks/blocks/previews/gallery.html"
        # A heading alone: the preview's template draws the pictures.
        preview_value = sample(lambda: {"heading": gettext("A morning at the fish market")})
