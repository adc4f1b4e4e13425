"""A pause."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StaticBlock

from .wagtail_names import NamedAsWagtail


class DividerBlock(NamedAsWagtail, StaticBlock):
    """A change of scene within a section, without a heading."""

    class Meta:
        icon = "minus"
        label = _("Divider")
        group = _("Structure")
        description = _("A pause between two passages, without a heading.")
        admin_text = _("A line between two passages.")
        template = "newsblocks/blocks/divider.html"
        preview_template = "newsblocks/blocks/previews/block.html"
        preview_value = None

    def value_for_form(self, value: Any) -> Any:
        """Nothing to edit; writing over Wagtail's API asks for it (a bare ``StaticBlock`` has none)."""
        return value
