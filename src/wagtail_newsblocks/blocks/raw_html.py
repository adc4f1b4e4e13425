"""HTML as a trusted editor typed it."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RawHTMLBlock as WagtailRawHTMLBlock

from .samples import paragraphs, sample
from .wagtail_names import NamedAsWagtail


class RawHTMLBlock(NamedAsWagtail, WagtailRawHTMLBlock):
    """HTML that is shown as it is, scripts included: for sites that trust every editor with that."""

    class Meta:
        icon = "code"
        label = _("Raw HTML")
        group = _("Structure")
        description = _("HTML shown exactly as typed. Whoever may use it can run scripts in readers' browsers.")
        template = "newsblocks/blocks/raw_html.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = sample(lambda: paragraphs(gettext("This paragraph was typed as HTML.")))
