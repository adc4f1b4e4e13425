"""A page with a StreamField of plain Wagtail blocks, tags and an author, and nothing else."""

from django.db import models
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page


class FloorTag(TaggedItemBase):
    content_object = ParentalKey("floor.FloorPage", on_delete=models.CASCADE, related_name="tagged_items")


class Quote(blocks.StructBlock):
    text = blocks.TextBlock()
    speaker = blocks.CharBlock()


class Part(blocks.StructBlock):
    heading = blocks.CharBlock()
    content = blocks.StreamBlock(
        [("paragraph", blocks.RichTextBlock()), ("quotation", Quote()), ("image", ImageBlock())]
    )


class FloorPage(Page):
    author = models.ForeignKey("newsblocks_articles.Contributor", on_delete=models.PROTECT, related_name="+")
    body = StreamField([("section", Part())])
    tags = ClusterTaggableManager(through=FloorTag, blank=True)
