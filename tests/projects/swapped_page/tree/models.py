"""The page that all pages of the site derive from: without Wagtail's fields for menus and search engines."""

from django.db import models
from wagtail.models import AbstractPage


class BasePage(AbstractPage):
    desk_note = models.CharField(max_length=255, blank=True)

    settings_panels = [*AbstractPage.settings_panels, "desk_note"]
