"""Pictures that carry their credit, and pages on which the newspaper speaks of itself."""

from django.db import models
from wagtail.fields import RichTextField
from wagtail.images.models import AbstractImage, AbstractRendition, Image
from wagtail.models import Page

from wagtail_newsblocks.articles.editions import editions_of_page
from wagtail_newsblocks.articles.models import CreditedImage


class Picture(CreditedImage, AbstractImage):
    """An image with credit, source, licence and expiry."""

    admin_form_fields = (*Image.admin_form_fields, *CreditedImage.newsblocks_image_fields)


class Rendition(AbstractRendition):
    """A picture in one size."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = [("image", "filter_spec", "focal_point_key")]


class HousePage(Page):
    """A page of the house: who makes the newspaper, and by which rules."""

    text = RichTextField(features=["h3", "bold", "italic", "link", "ul"])
    content_panels = [*Page.content_panels, "text"]
    subpage_types: list[str] = []

    def get_context(self, request, *args, **kwargs):
        return {**super().get_context(request, *args, **kwargs), "editions": editions_of_page(self, request)}
