"""What a page's history says of its notices and its sources."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter

from wagtail_newsblocks.sources.findings import Code

from .models import Notice
from .settling import UNSETTLED

FILED = "newsblocks.notice.file"
CHANGED = "newsblocks.notice.change"
WITHDRAWN = "newsblocks.notice.withdraw"
PUBLISHED = "newsblocks.notice.publish"


class NoticeFormatter(LogFormatter):
    """A line of the history, with the notice's kind and what it tells readers."""

    done: Any

    def format_message(self, log_entry: Any) -> str:
        """What was done, and to which notice."""
        words = log_entry.data["notice"]
        return gettext("%(done)s – %(kind)s: “%(words)s”") % {
            "done": self.done,
            "kind": dict(Notice.Kind.choices).get(words["kind"], words["kind"]),
            "words": words["now_is"],
        }


def register_notices(actions: Any) -> None:
    """Let Wagtail know the decisions about notices."""
    for action, label, done in (
        (FILED, _("File a notice"), _("Filed a notice")),
        (CHANGED, _("Change a notice"), _("Changed a notice")),
        (WITHDRAWN, _("Withdraw a notice"), _("Withdrew a notice")),
        (PUBLISHED, _("Publish a notice"), _("Published a notice")),
    ):
        formatter = type("NoticeFormatter", (NoticeFormatter,), {"label": label, "done": done})
        actions.register_action(action)(formatter)


class UnsettledFormatter(LogFormatter):
    """A line of the history, with what the sources of the story lacked and where."""

    label = _("Publish with sources that are not settled")

    def format_message(self, log_entry: Any) -> str:
        """What was found when the story was published."""
        labels = dict(Code.choices)
        told = [f"{one['place']}: {labels.get(one['code'], one['code'])}" for one in log_entry.data["findings"]]
        return gettext("Published with sources that are not settled. %(findings)s") % {"findings": " ".join(told)}


def register_unsettled(actions: Any) -> None:
    """Let Wagtail know that a story went out with sources that are not settled."""
    actions.register_action(UNSETTLED)(UnsettledFormatter)
