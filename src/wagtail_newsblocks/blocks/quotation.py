"""What somebody said, in their words."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, StructBlock, TextBlock

from .language import LanguageBlock
from .samples import sample


class QuotationBlock(StructBlock):
    """A passage with the person who said or wrote it. The quotation marks are the template's."""

    text = TextBlock(label=_("Quotation"), rows=3, help_text=_("The words themselves, without quotation marks."))
    speaker = CharBlock(label=_("Speaker"), required=False, default="", max_length=200)
    role = CharBlock(
        label=_("Role"),
        required=False,
        default="",
        max_length=200,
        help_text=_("Such as “head librarian”, as of that day."),
    )
    language = LanguageBlock()

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        group = _("Text")
        description = _("Words of a person or document, with the speaker's name and role.")
        template = "newsblocks/blocks/quotation.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = sample(
            lambda: {
                "text": gettext("We had hoped for two hundred signatures."),
                "speaker": gettext("Ilse Marran"),
                # Translators: said of Ilse Marran, a woman.
                "role": gettext("nursing student"),
            }
        )
        label_format = "{speaker}"
        form_layout = BlockGroup(children=["text", "speaker", "role"], settings=["language"])
