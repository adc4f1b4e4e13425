"""Where to read on."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from .choosers import PageChooserBlock


class RelatedArticlesBlock(StructBlock):
    """Links to pages of the same site, of which readers see those that are public."""

    heading = CharBlock(
        label=_("Heading"), required=False, default="", max_length=200, help_text=_("Empty: “Read also”.")
    )
    articles = ListBlock(PageChooserBlock(label=_("Article")), label=_("Articles"), min_num=1)

    class Meta:
        icon = "link"
        label = _("Related articles")
        group = _("Links")
        description = _("Links to other stories. Readers never see one that is not public.")
        template = "newsblocks/blocks/related_articles.html"
        preview_template = "newsblocks/blocks/previews/related_articles.html"
        preview_value = {"heading": "", "articles": []}
