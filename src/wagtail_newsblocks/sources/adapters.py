"""How blocks of this room behave in the form, beyond what Wagtail's own do."""

from typing import Any

from django import forms
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from wagtail.admin.telepath import register
from wagtail.blocks.struct_block import StructBlockAdapter

from .blocks import QuotationBlock

PREVIEW_URL = "newsblocks_preview_sentence"


class QuotationAdapter(StructBlockAdapter):
    """Shows below the words of a quotation the sentence that readers will read."""

    js_constructor = "newsblocks.QuotationBlock"

    def js_args(self, block: QuotationBlock) -> list[Any]:
        """Wagtail's, with where to ask for the sentence and what to call it."""
        name, children, meta = super().js_args(block)
        return [name, children, {**meta, "sentenceUrl": reverse(PREVIEW_URL), "sentenceLabel": gettext("It will read")}]

    @cached_property
    def media(self) -> forms.Media:
        """Wagtail's, then ours."""
        ours = forms.Media(js=["newsblocks_sources/quotation.js"], css={"all": ["newsblocks_sources/quotation.css"]})
        return super().media + ours


def register_adapters() -> None:
    """Let Wagtail's forms know of them; for a subclass that a site makes too."""
    register(QuotationAdapter(), QuotationBlock)
