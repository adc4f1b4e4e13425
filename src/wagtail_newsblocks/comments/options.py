"""What a page says about its comments, and how that is changed."""

from collections.abc import Mapping
from typing import Any

from django.db.transaction import atomic
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from . import ledger
from .models import CommentStream

OPTIONS = ("mode", "opening", "closes_at", "close_after_days")
SET = "newsblocks_comments.set_options"


def set_options(page: Any, options: Mapping[str, Any], *, by: Any) -> None:
    """Have a page say something else about its comments; of what readers see, that they see it anew."""
    values = {name: options[name] for name in OPTIONS}
    stream = CommentStream.objects.for_page(page)
    with atomic():
        ledger.count(stream.pk, 0)
        CommentStream.objects.filter(pk=stream.pk).update(**values)
        log(page.specific_deferred, SET, user=by, data={name: str(value or "") for name, value in values.items()})


def register(actions: Any) -> None:
    """Let Wagtail's histories know of it."""
    actions.register_action(SET, _("Reader comments: settings of a page"), _("Changed the settings of reader comments"))
