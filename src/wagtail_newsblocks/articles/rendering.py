"""One rendering of an article, and what it shows beside the article's own fields."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wagtail_newsblocks.blocks.loading import Rendering
from wagtail_newsblocks.sources.printing import Printing

from .queries import retracted


class ArticleRendering(Rendering):
    """What one rendering of an article shares; it knows of the stories that are linked whether they are retracted."""

    @property
    def page_marks(self) -> Mapping[str, Any]:
        """With the mark that a story no longer stands."""
        return {**super().page_marks, "is_retracted": retracted()}


@dataclass(frozen=True, kw_only=True, slots=True)
class Loaded:
    """What one rendering of an article shows beside its own fields, all of it loaded."""

    rendering: ArticleRendering
    printing: Printing
    topics: Sequence[Any]
    related: Sequence[Any]
    news_section: Any
    translations: Sequence[Any]
    """The readable pages of all languages, the article itself among them."""

    def start_over(self) -> None:
        """Hand out texts and quotations from the first place again, for another rendering of the same article."""
        self.rendering.start_over()
        self.printing.start_over()
