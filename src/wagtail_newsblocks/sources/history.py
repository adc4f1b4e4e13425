"""What the histories of stories and works say about reviews and addresses."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter

FLAGGED = "newsblocks_sources.flag"
SETTLED = "newsblocks_sources.settle"
DIED = "newsblocks_sources.address_dead"
CAME_BACK = "newsblocks_sources.address_live"


class OfWork(LogFormatter):
    """An entry that names the retracted work."""

    def format_message(self, log_entry: Any) -> str:
        """The message with the title of the work."""
        return str(self.message) % {"work": log_entry.data.get("work", {}).get("title", "")}

    def format_comment(self, log_entry: Any) -> str:
        """What was done, in the words of who settled it."""
        return str(log_entry.data.get("note", ""))


class Flagged(OfWork):
    """A story was flagged."""

    label = _("Flag for review")
    message = _("Flagged for review, since “%(work)s” was retracted by its publisher")


class Settled(OfWork):
    """A flag was settled."""

    label = _("Settle review")
    message = _("Reviewed, since “%(work)s” was retracted by its publisher")


class OfAddress(LogFormatter):
    """An entry that names an address."""

    def format_message(self, log_entry: Any) -> str:
        """The message with the address."""
        return str(self.message) % {"url": log_entry.data.get("url", "")}


class Died(OfAddress):
    """An address died."""

    label = _("Address is dead")
    message = _("The check of links found %(url)s dead")


class CameBack(OfAddress):
    """An address that had died is there again."""

    label = _("Address is there again")
    message = _("The check of links found %(url)s again")


def register_log_actions(actions: Any) -> None:
    """Tell Wagtail what the entries say."""
    for name, formatter in {FLAGGED: Flagged, SETTLED: Settled, DIED: Died, CAME_BACK: CameBack}.items():
        actions.register_action(name)(formatter)
