"""Rows that are due, each worked off by one process, however many there are."""

from datetime import datetime, timedelta
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

RETRIES = 16
LONGEST_WAIT = timedelta(hours=6)


def next_attempt(attempts: int) -> datetime | None:
    """When to try again what has failed now, and so many times before; None where it is given up, after two days.

    It is tried after a minute, then after two, then ever later, and every six hours in the end.
    """
    if attempts + 1 >= RETRIES:
        return None
    return timezone.now() + min(timedelta(minutes=2**attempts), LONGEST_WAIT)


class DueQuerySet(models.QuerySet):
    """Rows with a moment at which they are due."""

    def due(self) -> "DueQuerySet":
        """Those that are due now, and that no process has taken."""
        now = timezone.now()
        is_free = Q(claimed_until__isnull=True) | Q(claimed_until__lte=now)
        return self.filter(is_free, due_at__lte=now)

    def claim_next(self, *, seconds: float) -> Any:
        """The row that has been due for longest, which no other process takes for so many seconds; None where none is.

        The row is taken by a change that only one process can make. A lock would have to be held for as long as another
        host takes to answer, and not every database has one that others pass over.
        """
        while (key := self.due().order_by("due_at", "pk").values_list("pk", flat=True).first()) is not None:
            until = timezone.now() + timedelta(seconds=seconds)
            if self.due().filter(pk=key).update(claimed_until=until):
                return self.filter(pk=key, claimed_until=until).first()
        return None


class DueMixin(models.Model):
    """A row that is to be worked off."""

    due_at = models.DateTimeField(_("due at"), default=timezone.now, db_index=True)
    claimed_until = models.DateTimeField(_("taken until"), null=True, blank=True, editable=False)

    objects = DueQuerySet.as_manager()

    class Meta:
        abstract = True

    def let_go(self, **values: Any) -> bool:
        """Write down what came of the work and give the row back; False where another process has taken it meanwhile.

        That is so where the work took longer than the claim lasted, or where the row was made due anew.
        """
        ours = type(self)._default_manager.filter(pk=self.pk, claimed_until=self.claimed_until)
        return bool(ours.update(**values, claimed_until=None))
