"""Who works here. An app of its own, since Wagtail's tables depend on the user model."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """A member of the newsroom."""

    desk = models.CharField(_("desk"), max_length=50, blank=True)
