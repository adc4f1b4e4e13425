"""A site's own image and document models, and a page type that names sources."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import InlinePanel
from wagtail.blocks import ListBlock, RichTextBlock, StructBlock
from wagtail.documents.models import AbstractDocument
from wagtail.fields import RichTextField, StreamField
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.models import Orderable, Page
from wagtail.snippets.blocks import SnippetChooserBlock

from wagtail_newsblocks.articles.models import CreditedImage


class Picture(CreditedImage, AbstractImage):
    admin_form_fields = (
        "title",
        "file",
        "description",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
        *CreditedImage.newsblocks_image_fields,
    )


class Rendition(AbstractRendition):
    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = [("image", "filter_spec", "focal_point_key")]


class Paper(AbstractDocument):
    admin_form_fields = ("title", "file", "collection", "tags")


class BriefingPage(Page):
    """A page type of the site's own that names sources and works in every way that there is."""

    lead_work = models.ForeignKey(
        "newsblocks_sources.CitedWork", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    text = RichTextField(blank=True)
    body = StreamField(
        [
            ("source", SnippetChooserBlock("newsblocks_sources.Source")),
            ("works", ListBlock(SnippetChooserBlock("newsblocks_sources.CitedWork"))),
            (
                "passage",
                StructBlock(
                    [
                        ("text", RichTextBlock()),
                        ("work", SnippetChooserBlock("newsblocks_sources.CitedWork", required=False)),
                    ]
                ),
            ),
        ],
        blank=True,
    )

    content_panels = [*Page.content_panels, "lead_work", "text", "body", InlinePanel("further_works")]
    template = "newsroom/briefing_page.html"


class FurtherWork(Orderable):
    page = ParentalKey(BriefingPage, on_delete=models.CASCADE, related_name="further_works")
    work = models.ForeignKey("newsblocks_sources.CitedWork", on_delete=models.CASCADE, related_name="+")
