"""HTML that an importer could not turn into blocks."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RawHTMLBlock
from wagtail.rich_text import get_text_for_indexing

from wagtail_newsblocks import sanitize

from .samples import sample
from .translation import TranslatedAsHTML
from .wagtail_names import NamedAsWagtail


class ImportedHTMLBlock(TranslatedAsHTML, NamedAsWagtail, RawHTMLBlock):
    """HTML from elsewhere, cleaned when it is stored and again when it is shown."""

    class Meta:
        icon = "code"
        label = _("Imported HTML")
        group = _("Structure")
        description = _("HTML taken over from elsewhere. Scripts, styles and forms are taken out.")
        template = "newsblocks/blocks/imported_html.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = sample(
            lambda: format_html(
                "<dl><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd></dl>",
                gettext("East basin"),
                gettext("Ferries"),
                gettext("West basin"),
                gettext("Fishing boats"),
            )
        )

    def clean(self, value: Any) -> Any:
        """The HTML cleaned; refused, with the limit named, where it is too complex to parse."""
        value = super().clean(value)
        try:
            sanitize.check_imported(value)
        except sanitize.TooComplex as error:
            raise ValidationError(str(error)) from error
        return sanitize.clean_imported(value)

    def get_prep_value(self, value: Any) -> str:
        """The HTML cleaned, whoever stores it."""
        return str(sanitize.clean_imported(super().get_prep_value(value)))

    def get_context(self, value: Any, parent_context: Any = None) -> Any:
        """The template's context, with the HTML cleaned once more as ``html``."""
        return {**super().get_context(value, parent_context), "html": sanitize.clean_imported(value)}

    def get_searchable_content(self, value: Any) -> list[str]:
        """The words that readers see, as of rich text."""
        return [get_text_for_indexing(sanitize.clean_imported(value))]

    def get_api_representation(self, value: Any, context: Any = None) -> str:
        """The HTML cleaned once more."""
        return str(sanitize.clean_imported(super().get_api_representation(value, context)))
