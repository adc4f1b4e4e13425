"""What wagtail-localize is told of blocks that it does not know by itself.

It calls these methods where it is installed; nothing of it is imported otherwise.
"""

from collections.abc import Sequence
from typing import Any


class NotTranslated:
    """Adds to a text block: its value is no words, and the same in every language."""

    def get_translatable_segments(self, _value: Any) -> list[Any]:
        """Nothing to translate."""
        return []

    def restore_translated_segments(self, value: Any, _segments: Sequence[Any]) -> Any:
        """The value as it is."""
        return value


class TranslatedAsHTML:
    """Adds to a block of HTML: its texts are translated one by one, within the markup that they have."""

    def get_translatable_segments(self, value: str) -> list[Any]:
        """The markup as a template, then the texts in it."""
        from wagtail_localize.segments import StringSegmentValue, TemplateSegmentValue
        from wagtail_localize.strings import extract_strings

        template, strings = extract_strings(value or "")
        texts = [StringSegmentValue("", string, attrs=attributes) for string, attributes in strings]
        return [TemplateSegmentValue("", "html", template, len(strings)), *texts]

    def restore_translated_segments(self, _value: str, segments: Sequence[Any]) -> str:
        """The template with the translated texts in it."""
        from wagtail_localize.segments.ingest import organise_template_segments
        from wagtail_localize.strings import restore_strings

        _format, template, strings = organise_template_segments(segments)
        restored: str = restore_strings(template, strings)
        return restored
