"""Citations in rich text, as far as blocks have to know of them: they are no words of the story.

A citation is stored as ``<a linktype="cite" id="…" uid="…" locator="…" note="…">name of the work</a>``. The sources
room makes and shows them; here they are only found.
"""

import re
from typing import Any

from wagtail.rich_text import RichText

# As Wagtail looks for links of a type: names in lower case, values in double quotes with nothing raw in them.
CITATION = re.compile(r'<a(?=\s)([^>]*\slinktype="cite"[^>]*)>(.*?)</a>', re.DOTALL)


def without_citations(stored_html: str) -> str:
    """Stored rich text with its citations taken out, the names of works that they show included."""
    return CITATION.sub("", stored_html)


class FoundWithoutCitations:
    """Adds to a block of rich text: names of works that it cites are not among its words."""

    def get_searchable_content(self, value: RichText) -> list[Any]:
        """The block's own words."""
        return super().get_searchable_content(RichText(without_citations(value.source)))  # type: ignore[misc]  # a mixin: the class beside it has it
