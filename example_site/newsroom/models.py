"""Pictures that carry their credit."""

from django.db import models
from wagtail.images.models import AbstractImage, AbstractRendition, Image

from wagtail_newsblocks.articles.models import CreditedImage


class Picture(CreditedImage, AbstractImage):
    """An image with credit, source, licence and expiry."""

    admin_form_fields = (*Image.admin_form_fields, *CreditedImage.newsblocks_image_fields)


class Rendition(AbstractRendition):
    """A picture in one size."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = [("image", "filter_spec", "focal_point_key")]
