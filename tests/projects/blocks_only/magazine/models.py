"""A page type that knows nothing of articles, and uses all blocks of the package."""

from wagtail.blocks import StreamBlock
from wagtail.fields import StreamField
from wagtail.models import Page

from wagtail_newsblocks import blocks


class PassageBlocks(StreamBlock):
    paragraph = blocks.ParagraphBlock()
    quotation = blocks.QuotationBlock()
    pull_quote = blocks.PullQuoteBlock()
    figure = blocks.FigureBlock()
    gallery = blocks.GalleryBlock()
    embed = blocks.EmbedBlock()
    media = blocks.MediaBlock()
    key_points = blocks.KeyPointsBlock()
    fact_box = blocks.FactBoxBlock()
    callout = blocks.CalloutBlock()
    timeline = blocks.TimelineBlock()
    table = blocks.TableBlock()
    document = blocks.DocumentBlock()
    related_articles = blocks.RelatedArticlesBlock()
    divider = blocks.DividerBlock()
    code = blocks.CodeBlock()
    imported_html = blocks.ImportedHTMLBlock()
    raw_html = blocks.RawHTMLBlock()


class EssayPage(Page):
    body = StreamField(
        [("section", blocks.SectionBlock([("content", PassageBlocks())])), *PassageBlocks.base_blocks.items()]
    )

    content_panels = [*Page.content_panels, "body"]
