"""The body of an article: which blocks it is composed of, and in which order they may stand."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StreamBlock

from wagtail_newsblocks import blocks
from wagtail_newsblocks.blocks.body import BodyMixin
from wagtail_newsblocks.sources.blocks import WORK, FigureBlock, QuotationBlock, RecordChooserBlock


class ContentBlocks(StreamBlock):
    """The blocks of an introduction and of a section.

    A site adds one by an attribute of a subclass, and removes one by setting it to None.
    """

    paragraph = blocks.ParagraphBlock()
    quotation = QuotationBlock()
    pull_quote = blocks.PullQuoteBlock()
    figure = FigureBlock()
    gallery = blocks.GalleryBlock()
    embed = blocks.EmbedBlock()
    media = blocks.MediaBlock()
    key_points = blocks.KeyPointsBlock()
    fact_box = blocks.FactBoxBlock()
    timeline = blocks.TimelineBlock()
    table = blocks.TableBlock()
    document = blocks.DocumentBlock()
    related_articles = blocks.RelatedArticlesBlock()
    divider = blocks.DividerBlock()
    imported_html = blocks.ImportedHTMLBlock()

    class Meta:
        label = _("Blocks")
        template = "newsblocks/blocks/stream.html"
        required = False


class BodyBlocks(BodyMixin, ContentBlocks):
    """An article's body: an introduction, then sections."""

    section = blocks.SectionBlock([("content", ContentBlocks())])


class FurtherSources(StreamBlock):
    """The works that a story rests on without citing them in a place."""

    work = RecordChooserBlock(WORK, label=_("Work"))

    class Meta:
        required = False
