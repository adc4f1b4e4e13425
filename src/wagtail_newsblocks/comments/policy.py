"""Whether comments are open, until when and how they are moderated: what pages set, over what the site sets."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from wagtail_newsblocks import conf


class Mode(TextChoices):
    """Which comments a moderator reads before readers do."""

    PRE = "pre", _("All comments are held for a moderator")
    GUESTS = "guests", _("Comments of guests are held for a moderator")
    POST = "post", _("Comments appear at once, but for what a rule holds")
    OFF = "off", _("No comments")


class Opening(TextChoices):
    """What a page says about its comments, whatever dates say."""

    OPEN = "open", _("Open, whatever the date")
    CLOSED = "closed", _("Closed; what is there stays")


class ClosedReason(TextChoices):
    """Why nobody can comment."""

    OFF = "off", _("Comments are turned off here.")
    CLOSED = "closed", _("Comments are closed.")
    DATE = "date", _("Comments closed on a date that was set.")
    AGE = "age", _("Comments closed some days after publication.")
    HIDDEN = "hidden", _("The page is not public.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Level:
    """What one page, or the site, says; empty is silence, and leaves it to what is above."""

    mode: str = ""
    opening: str = ""
    closes_at: datetime | None = None
    close_after_days: int | None = None

    @property
    def is_silent_on_closing(self) -> bool:
        """Whether it leaves open until when comments are open."""
        return not self.opening and self.closes_at is None and self.close_after_days is None


@dataclass(frozen=True, kw_only=True, slots=True)
class Policy:
    """What is in force for one page now."""

    mode: str
    reason: str
    """Why comments are closed, a ``ClosedReason``; empty where they are open."""
    closes_at: datetime | None
    """When they close or closed; None where no date is set."""
    settings: conf.Settings
    """What the page's site says about everything else."""

    @property
    def is_open(self) -> bool:
        """Whether somebody can comment now."""
        return not self.reason

    @property
    def is_off(self) -> bool:
        """Whether there are no comments here at all, not even to read."""
        return self.mode == Mode.OFF


def in_force(
    levels: Iterable[Level], *, published_at: datetime | None, now: datetime, settings: conf.Settings
) -> Policy:
    """The policy of a page, from what it and the pages above it say, the nearest first; the site has the last word.

    Of mode and closing each is decided by the nearest level that says anything about it: a page that is forced open
    need not repeat the mode, and a section's closing date does not close a page that has one of its own.
    """
    levels = [*levels, _of_the_site(settings)]
    mode = next(level.mode for level in levels if level.mode)
    closing = next((level for level in levels if not level.is_silent_on_closing), Level())
    reason, closes_at = _closing(closing, published_at, now)
    reason = ClosedReason.OFF if mode == Mode.OFF else reason
    return Policy(mode=mode, reason=reason, closes_at=closes_at, settings=settings)


def _of_the_site(settings: conf.Settings) -> Level:
    return Level(mode=settings.COMMENTS_MODE, close_after_days=settings.COMMENTS_CLOSE_AFTER_DAYS)


def _closing(level: Level, published_at: datetime | None, now: datetime) -> tuple[str, datetime | None]:
    """Why and when comments close by what one level says: the earlier of its date and its days; 0 days are none."""
    if level.opening:
        return (ClosedReason.CLOSED if level.opening == Opening.CLOSED else "", None)
    dates = {ClosedReason.DATE: level.closes_at, ClosedReason.AGE: None}
    if level.close_after_days and published_at:
        dates[ClosedReason.AGE] = published_at + timedelta(days=level.close_after_days)
    reason, closes_at = min(
        ((reason, date) for reason, date in dates.items() if date), key=lambda pair: pair[1], default=("", None)
    )
    return (reason if closes_at and closes_at <= now else "", closes_at)
