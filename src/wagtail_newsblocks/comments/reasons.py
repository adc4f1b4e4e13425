"""Why comments were held, in words for moderators."""

from collections.abc import Iterable

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

REASONS: dict[str, Promise] = {
    "akismet": _("Akismet takes it for spam"),
    "banned": _("The author is banned"),
    "disallowed_word": _("It has a word that is never allowed"),
    "duplicate": _("The same text was sent before"),
    "first": _("One of the author’s first comments"),
    "links": _("It has many links"),
    "mode_guests": _("Comments of guests are read first here"),
    "mode_pre": _("All comments are read first here"),
    "name_of_account": _("A guest uses the name of somebody with an account"),
    "name_of_staff": _("The name is one of the newsroom’s"),
    "no_ticket": _("It was sent without the form"),
    "not_proved": _("The author has not proved who they are"),
    "rejections": _("Many of the author’s comments were rejected lately"),
    "reports": _("Readers have reported it"),
    "scanner_busy": _("The spam scanner was busy"),
    "scanner_failed": _("The spam scanner failed"),
    "scanner_slow": _("The spam scanner took too long"),
    "suspect_word": _("It has a word that you want to see"),
    "too_quick": _("It was sent faster than anybody types"),
    "trap": _("It fell for the trap that only machines see"),
}
"""What each reason of the package's rules means; a rule of the site's own says its reason by itself."""


def in_words(reasons: Iterable[str]) -> list[str]:
    """The reasons in words, in their order."""
    return [str(REASONS.get(reason) or reason.replace("_", " ").capitalize()) for reason in reasons]
