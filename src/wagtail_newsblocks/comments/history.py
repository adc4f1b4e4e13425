"""What moderators decide, in Wagtail's history of the page and of the site: what was done to how many, never whose.

Entries are written as they are, one INSERT for any number of pages. Wagtail's ``log`` would look up page, user and type
once more for each; and it gives all entries of a request one key, of which a page's history then shows the latest only,
though that may be of another page.
"""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from django.utils import timezone
from django.utils.functional import lazy
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter, log
from wagtail.models import PageLogEntry

from .models import AuthorBlock, CommentEvent, CommentStream, Reason

Action = CommentEvent.Action

PREFIX = "newsblocks_comments"
BLOCKED, LIFTED = f"{PREFIX}.block", f"{PREFIX}.unblock"
DECISIONS = (
    Action.APPROVE,
    Action.APPROVE_EDIT,
    Action.REFUSE_EDIT,
    Action.HOLD,
    Action.REJECT,
    Action.SPAM,
    Action.REMOVE,
    Action.UNDO,
    Action.FEATURE,
    Action.UNFEATURE,
)


def write(streams: Iterable[CommentStream], action: str, *, by: Any, data: Mapping[int, dict[str, Any]]) -> None:
    """Note on the pages of some streams what a moderator has done there; ``data`` is by key of the stream."""
    now = timezone.now()
    PageLogEntry.objects.bulk_create(
        PageLogEntry(
            page_id=stream.page_id,
            content_type_id=stream.page.content_type_id,
            label=stream.page.specific_deferred.get_admin_display_title(),
            action=f"{PREFIX}.{action}",
            timestamp=now,
            user_id=by.pk,
            data=data[stream.pk],
        )
        for stream in streams
    )


def write_of_one(stream_id: int, action: str, *, by: Any, data: dict[str, Any]) -> None:
    """Note on the page of a stream what a moderator has done there to one comment."""
    streams = CommentStream.objects.select_related("page").filter(pk=stream_id)
    write(streams, action, by=by, data={stream_id: data})


def write_of_block(block: AuthorBlock, action: str, *, by: Any) -> None:
    """Note that somebody was blocked, or no longer is; it holds on all pages and so belongs to none."""
    until = block.ends_at and block.ends_at.isoformat()
    log(block, action, user=by, data={"until": until, "reason": block.reason})


class DecisionFormatter(LogFormatter):
    """A line of the history: which comment or how many, what was done, and for which reason."""

    done: Any

    def format_message(self, log_entry: Any) -> str:
        """What was done, and to which comment or to how many."""
        data = log_entry.data
        words = {"done": self.done, "key": data.get("comment"), "number": data.get("comments")}
        if "comment" in data:
            told = gettext("Reader comment %(key)s: %(done)s") % words
        else:
            told = ngettext(
                "%(number)d reader comment: %(done)s", "%(number)d reader comments: %(done)s", data["comments"]
            )
            told %= words
        reason = dict(Reason.choices).get(data.get("reason", ""))
        return f"{told} ({reason})" if reason else told


def register(actions: Any) -> None:
    """Let Wagtail know what moderators decide."""
    for action in DECISIONS:
        words = {"label": _label(action.label), "done": action.label}
        formatter = type("DecisionFormatter", (DecisionFormatter,), words)
        actions.register_action(f"{PREFIX}.{action}")(formatter)
    actions.register_action(BLOCKED, _("Reader comments: author blocked"), _("Blocked the author of a reader comment"))
    actions.register_action(LIFTED, _("Reader comments: block lifted"), _("Lifted the block of an author"))


def _label(done: Any) -> Any:
    return lazy(partial(_labelled, done), str)()


def _labelled(done: Any) -> str:
    return gettext("Reader comment: %(done)s") % {"done": done}
