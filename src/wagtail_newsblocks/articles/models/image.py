"""What a picture's rights require, on the image itself."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks.blocks import pictures


class CreditedImage(models.Model):
    """Adds to a site's image model: who made the picture, where it comes from, and until when it may be shown.

    A site that already has a field of one of these names removes ours with ``name = None`` and keeps its own.
    """

    credit = models.CharField(
        _("credit"), max_length=200, blank=True, help_text=_("Who made the picture, as readers will see it.")
    )
    source = models.CharField(
        _("source"),
        max_length=255,
        blank=True,
        help_text=_("Where the picture was obtained: an agency, an archive."),
    )
    licence = models.CharField(
        _("licence"), max_length=200, blank=True, help_text=_("On which terms, such as “CC BY 4.0”.")
    )
    expires_on = models.DateField(
        _("may be shown until"),
        null=True,
        blank=True,
        help_text=_("After this day readers no longer see it."),
    )

    newsblocks_image_fields = ("credit", "source", "licence", "expires_on")
    """For a site's ``admin_form_fields``."""

    class Meta:
        abstract = True

    @property
    def is_shown(self) -> bool:
        """Whether the right to show the picture has not run out."""
        return pictures.is_shown(self)
