"""What moderators decide about a comment, by name: the words for it, its key, and the action that does it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.utils import get_user_display_name

from . import actions
from .actions import AlreadyModerated, Refusal, Refused
from .dossier import who_else
from .models import Comment


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """One thing that a moderator can decide."""

    label: Promise
    done: Promise
    """What is said once it is done."""
    act: Callable[..., None]
    key: str = ""
    """The key that does it in the queue; two decisions of which only one is possible share one."""
    has_reason: bool = False


DECISIONS: dict[str, Decision] = {
    "approve": Decision(label=_("Approve"), done=_("The comment is approved."), act=actions.approve, key="a"),
    "refuse_edit": Decision(
        label=_("Refuse the edit"), done=_("The edit is refused; the old text stays."), act=actions.refuse_edit
    ),
    "spam": Decision(label=_("Spam"), done=_("The comment is put away as spam."), act=actions.mark_spam, key="s"),
    "hold": Decision(label=_("Hold"), done=_("The comment is held."), act=actions.hold, key="h"),
    "feature": Decision(
        label=_("Pick"), done=_("The comment is picked out for readers."), act=actions.feature, key="f"
    ),
    "unfeature": Decision(
        label=_("Take the pick back"),
        done=_("The comment is no longer picked out."),
        act=actions.unfeature,
        key="f",
    ),
    "reject": Decision(
        label=_("Reject"), done=_("The comment is rejected."), act=actions.reject, key="r", has_reason=True
    ),
    "undo": Decision(label=_("Undo"), done=_("The last decision is taken back."), act=actions.undo, key="u"),
}


class NotDone(Exception):
    """A decision was not carried out; the exception says why, in words for the moderator."""


def decide(name: str, comment: Comment, *, by: Any, seen: int, reason: str = "") -> None:
    """Do what a moderator has decided, provided that the comment still is what they saw; else raise ``NotDone``."""
    decision = DECISIONS[name]
    options = {"reason": reason} if decision.has_reason else {}
    try:
        decision.act(comment, by=by, seen=seen, **options)
    except AlreadyModerated as late:
        raise NotDone(what_happened(late.current)) from late
    except Refused as refused:
        raise NotDone(why_refused(refused)) from refused


def what_happened(comment: Comment) -> str:
    """Why a decision came too late: what was done to the comment last, and by whom."""
    last = comment.events.select_related("actor").order_by("pk").last()
    if last is None:
        return gettext("This comment has changed since you opened it. Nothing was done.")
    return gettext("This comment has changed since you opened it. %(who)s: “%(action)s”. Nothing was done.") % {
        "action": last.get_action_display(),
        "who": get_user_display_name(last.actor) if last.actor else who_else(last),
    }


def why_refused(refused: Refused) -> str:
    """What is said about something that cannot be done."""
    if refused.reason in Refusal:
        return str(Refusal(refused.reason).label)
    return gettext("That cannot be done with this comment.")
