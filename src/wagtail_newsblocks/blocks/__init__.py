"""Section blocks: what the body of a story is made of, one block a module."""

from .callout import CalloutBlock
from .choosers import DocumentChooserBlock, ImageChooserBlock, PageChooserBlock, PictureBlock
from .code import CodeBlock
from .divider import DividerBlock
from .document import DocumentBlock
from .embed import EmbedBlock
from .fact_box import FactBoxBlock
from .figure import FigureBlock
from .gallery import GalleryBlock
from .imported_html import ImportedHTMLBlock
from .key_points import KeyPointsBlock
from .language import LanguageBlock
from .media import MediaBlock
from .paragraph import InlineTextBlock, ParagraphBlock, ShortTextBlock
from .pull_quote import PullQuoteBlock
from .quotation import QuotationBlock
from .raw_html import RawHTMLBlock
from .related_articles import RelatedArticlesBlock
from .section import SectionBlock
from .table import TableBlock
from .timeline import TimelineBlock

__all__ = [
    "CalloutBlock",
    "CodeBlock",
    "DividerBlock",
    "DocumentBlock",
    "DocumentChooserBlock",
    "EmbedBlock",
    "FactBoxBlock",
    "FigureBlock",
    "GalleryBlock",
    "ImageChooserBlock",
    "ImportedHTMLBlock",
    "InlineTextBlock",
    "KeyPointsBlock",
    "LanguageBlock",
    "MediaBlock",
    "PageChooserBlock",
    "ParagraphBlock",
    "PictureBlock",
    "PullQuoteBlock",
    "QuotationBlock",
    "RawHTMLBlock",
    "RelatedArticlesBlock",
    "SectionBlock",
    "ShortTextBlock",
    "TableBlock",
    "TimelineBlock",
]
