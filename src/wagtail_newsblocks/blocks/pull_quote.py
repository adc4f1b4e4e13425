"""A sentence of the story, set large."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, StructBlock, TextBlock

from .language import LanguageBlock
from .samples import sample


class PullQuoteBlock(StructBlock):
    """Words that stand in the story already, repeated large to catch the eye."""

    text = TextBlock(label=_("Text"), rows=2)
    attribution = CharBlock(label=_("Attribution"), required=False, default="", max_length=200)
    language = LanguageBlock()

    class Meta:
        icon = "openquote"
        label = _("Pull quote")
        group = _("Text")
        description = _("A sentence from the story, repeated in large type.")
        template = "newsblocks/blocks/pull_quote.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = sample(
            lambda: {
                "text": gettext("The sea does not read timetables."),
                # Translators: an invented name of a man, in a sample; take one that is usual in your language.
                "attribution": gettext("Sandro Pilotti"),
            }
        )
        form_layout = BlockGroup(children=["text", "attribution"], settings=["language"])
