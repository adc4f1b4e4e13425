"""The words that an attribution is made of: how something was quoted, said, obtained and carried."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Mode(TextChoices):
    """How close to the words that were spoken a quotation is."""

    DIRECT = "direct", _("Direct: the exact words")
    PARTIAL = "partial", _("Partial: a fragment of them")
    PARAPHRASE = "paraphrase", _("Paraphrase: in our words")


class Cue(TextChoices):
    """The verb that reports."""

    SAID = "said", pgettext_lazy("somebody", "said")
    WROTE = "wrote", pgettext_lazy("somebody", "wrote")
    TOLD_US = "told_us", pgettext_lazy("somebody", "told us")
    POSTED = "posted", pgettext_lazy("somebody", "posted")
    TESTIFIED = "testified", pgettext_lazy("somebody", "testified")
    ANNOUNCED = "announced", pgettext_lazy("somebody", "announced")
    ASKED = "asked", pgettext_lazy("somebody", "asked")
    ANSWERED = "answered", pgettext_lazy("somebody", "answered")
    WARNED = "warned", pgettext_lazy("somebody", "warned")
    ADDED = "added", pgettext_lazy("somebody", "added")


class Level(TextChoices):
    """On what terms a source spoke; the levels are those of The Associated Press."""

    ON_THE_RECORD = "on_the_record", _("On the record")
    BACKGROUND = "background", _("Background: quoted, but not named")
    DEEP_BACKGROUND = "deep_background", _("Deep background: used, but no source is said")
    OFF_THE_RECORD = "off_the_record", _("Off the record: not for publication")


IDENTITY = frozenset({"source", "speaker", "role", "affiliation"})


def withheld_at(level: str) -> frozenset[str]:
    """The fields of a quotation that say who speaks, and that readers are not told at that level.

    On background they are told a description, which then stands as speaker.
    """
    if level in {Level.DEEP_BACKGROUND, Level.OFF_THE_RECORD}:
        return IDENTITY
    return frozenset({"source"}) if level == Level.BACKGROUND else frozenset()


class Occasion(TextChoices):
    """On what kind of occasion something was said."""

    PRESS_CONFERENCE = "press_conference", _("Press conference")
    INTERVIEW = "interview", _("Interview")
    STATEMENT = "statement", _("Statement")
    SPEECH = "speech", _("Speech")
    HEARING = "hearing", _("Hearing")
    SOCIAL_POST = "social_post", _("Post on a platform")
    LETTER = "letter", _("Letter or mail")
    CALL = "call", _("Telephone call")
    MEETING = "meeting", _("Meeting")
    OTHER = "other", _("Another occasion")


class Obtained(TextChoices):
    """How the newsroom knows."""

    HEARD_BY_US = "heard_by_us", _("Heard by us")
    DOCUMENT_SEEN = "document_seen", _("In a document that we have seen")
    CARRIED_BY_OTHER = "carried_by_other", _("Carried by others")


class Part(TextChoices):
    """What a link of the chain did with the statement, after IPTC's content production party roles."""

    REPORTED = "reported", _("Reported it")
    DISTRIBUTED = "distributed", _("Distributed it")
    BROADCAST = "broadcast", _("Broadcast it")
    PUBLISHED = "published", _("Published it")
    TRANSLATED = "translated", _("Translated it")
