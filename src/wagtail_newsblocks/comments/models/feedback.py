"""What scanners are still to be told: a row written together with a decision, sent by ``newsblocks_deliver``."""

from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks.due import DueMixin

from .comment import Comment


class ScannerReport(DueMixin):
    """That a moderator has called a comment spam, or not spam; one a comment, for as long as no scanner has heard it.

    It says nothing of anybody: what scanners are told of the comment is read when they are told.
    """

    if TYPE_CHECKING:
        comment_id: int

    comment = models.OneToOneField(Comment, on_delete=models.CASCADE, related_name="+")
    is_spam = models.BooleanField(_("spam"))
    # Which revision the decision has made: what is done to the comment later makes another.
    revision = models.PositiveIntegerField(_("revision"))
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("decision to tell spam scanners")
        verbose_name_plural = _("decisions to tell spam scanners")

    def __str__(self) -> str:
        return str(self.comment_id)
