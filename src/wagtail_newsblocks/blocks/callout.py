"""A note to the reader."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, StructBlock

from .paragraph import ShortTextBlock
from .samples import paragraphs, sample


class CalloutBlock(StructBlock):
    """A short note with a tone: a remark, a tip or a warning."""

    tone = ChoiceBlock(
        choices=[("note", _("Note")), ("tip", _("Tip")), ("warning", _("Warning"))],
        default="note",
        label=_("Tone"),
        search_index=False,
    )
    heading = CharBlock(label=_("Heading"), required=False, default="", max_length=200)
    body = ShortTextBlock(label=_("Text"))

    class Meta:
        icon = "warning"
        label = _("Callout")
        group = _("Boxes")
        description = _("A note, a tip or a warning to the reader.")
        template = "newsblocks/blocks/callout.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = sample(
            lambda: {
                "tone": "tip",
                "heading": "",
                "body": paragraphs(gettext("The first ferry of the day is the quietest one.")),
            }
        )
