"""Text in which every space counts."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, TextBlock

from .paragraph import InlineTextBlock
from .samples import sample


class CodeBlock(StructBlock):
    """Preformatted text, such as source code or a poem."""

    code = TextBlock(label=_("Text"), rows=8)
    language = CharBlock(
        label=_("Kind"),
        required=False,
        default="",
        max_length=40,
        search_index=False,
        help_text=_("Such as “python” or “csv”."),
    )
    caption = InlineTextBlock(label=_("Caption"), required=False)

    class Meta:
        icon = "code"
        label = _("Code")
        group = _("Text")
        description = _("Preformatted text, shown as typed.")
        template = "newsblocks/blocks/code.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = sample(
            lambda: {
                "code": "\n".join(
                    [
                        ",".join([gettext("Ferry"), gettext("Summer"), gettext("Winter")]),
                        ",".join([gettext("East ferry"), "2140", "610"]),
                    ]
                ),
                "language": "csv",
                "caption": "",
            }
        )
