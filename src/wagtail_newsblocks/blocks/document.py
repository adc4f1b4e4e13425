"""A file for the reader to take along."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue, TextBlock

from .choosers import DocumentChooserBlock
from .samples import sample


class DocumentValue(StructValue):
    """A file with the words that lead to it."""

    @property
    def label(self) -> str:
        """The title given here, else the document's own."""
        return self["title"] or getattr(self["document"], "title", "")


class DocumentBlock(StructBlock):
    """A document with a title and a line about it."""

    document = DocumentChooserBlock(label=_("Document"))
    title = CharBlock(
        label=_("Title"), required=False, default="", max_length=200, help_text=_("Empty: the document's own.")
    )
    description = TextBlock(label=_("Description"), required=False, default="", rows=2)

    class Meta:
        icon = "doc-full"
        label = _("Document")
        group = _("Links")
        description = _("A file to download, such as the report that the story is about.")
        template = "newsblocks/blocks/document.html"
        preview_template = "newsblocks/blocks/previews/document.html"
        value_class = DocumentValue
        preview_value = sample(
            lambda: {
                "title": gettext("The council's report on longer library hours"),
                "description": gettext("The full text, twelve pages."),
            }
        )
