"""Work that comes again, and when it is due next."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks.due import DueMixin


class CommentChore(DueMixin):
    """One kind of work that ``newsblocks_deliver`` does now and then, in one process at a time."""

    name = models.CharField(_("name"), max_length=50, unique=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("recurring work on comments")
        verbose_name_plural = _("recurring work on comments")

    def __str__(self) -> str:
        return self.name
