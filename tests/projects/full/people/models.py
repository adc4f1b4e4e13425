"""A site's own user model, in an app of its own, since Wagtail's tables depend on it."""

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    desk = models.CharField(max_length=50, blank=True)
