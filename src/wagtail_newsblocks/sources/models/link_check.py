"""Whether the addresses of cited works still lead somewhere: when each is asked next, and what was found."""

from collections.abc import Mapping
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks.due import DueMixin
from wagtail_newsblocks.fetch import reason_in_words

from .work import CitedWork


class LinkCheck(DueMixin):
    """One address of a work, and what was found there."""

    class Place(models.TextChoices):
        """Which address of the work it is."""

        ORIGINAL = "original", _("The work")
        COPY = "copy", _("The archived copy")

    class Outcome(models.TextChoices):
        """What the last look at it says."""

        FOUND = "found", _("Found")
        GONE = "gone", _("Not found")
        UNCLEAR = "unclear", _("Unclear")

    work = models.ForeignKey(CitedWork, on_delete=models.CASCADE, related_name="link_checks")
    place = models.CharField(_("which address"), max_length=10, choices=Place, default=Place.ORIGINAL)
    url = models.URLField(_("address"), max_length=1000)
    checked_at = models.DateTimeField(_("last looked at"), null=True, blank=True)
    outcome = models.CharField(_("what was found"), max_length=10, choices=Outcome, blank=True)
    status = models.PositiveSmallIntegerField(_("answer"), null=True, blank=True)
    reason = models.CharField(_("reason"), max_length=20, blank=True)
    final_url = models.TextField(_("leads to"), blank=True)
    failed_days = models.PositiveSmallIntegerField(_("days without success"), default=0)
    failed_on = models.DateField(_("last failed on"), null=True, blank=True)
    is_dead = models.BooleanField(_("dead"), default=False)
    history = models.JSONField(_("what was found before"), default=list, blank=True)

    wagtail_reference_index_ignore = True  # a check is no use of the work

    class Meta:
        verbose_name = _("check of an address")
        verbose_name_plural = _("checks of addresses")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["work", "place"], name="newsblocks_one_check_an_address")]

    def __str__(self) -> str:
        return self.url

    @property
    def finding_in_words(self) -> str:
        """What the last look says, in the language in force, such as “Not found (404)”."""
        if not self.outcome:
            return ""
        detail = reason_in_words(self.reason) or self.status
        outcome = str(self.get_outcome_display())
        return f"{outcome} ({detail})" if detail else outcome


def anew(url: str) -> Mapping[str, Any]:
    """The fields of a check of an address that nobody has looked at."""
    return {
        "url": url,
        "due_at": timezone.now(),
        "claimed_until": None,
        "checked_at": None,
        "outcome": "",
        "status": None,
        "reason": "",
        "final_url": "",
        "failed_days": 0,
        "failed_on": None,
        "is_dead": False,
        "history": [],
    }
