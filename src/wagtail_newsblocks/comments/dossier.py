"""All that a moderator is shown of one comment, as far as the moderator's scope goes; nothing is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from django.db.models import Count, QuerySet
from django.utils.translation import gettext

from . import texts
from .badges import badges_for
from .models import Comment, CommentEvent, CommentPrivate, CommentReport, CommentRevision, Reason
from .queues import name_of, possible, standing_of, undoable, with_words
from .reasons import in_words

NEIGHBOURS = 3
"""How many replies before and behind a reply are shown with it, and how many of the first ones with a root."""

RECENT = 10
"""How many of the author's other comments are shown."""

LATEST = 200
"""How many reports, events, versions and notes are shown at most, the latest of them."""


BY_AUTHORS = frozenset({CommentEvent.Action.SUBMIT, CommentEvent.Action.EDIT, CommentEvent.Action.CONFIRM})


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One thing that was done, by which account or else by ``who``, and why; and what a rule then made of it."""

    action: str
    at: datetime
    actor: Any
    who: str
    made_it: str
    why: str


class Dossier:
    """A comment with what is around it; each part is read once, when it is asked for.

    ``comments`` are all comments that the moderator moderates: what its author has written elsewhere is not shown.
    """

    def __init__(self, comment: Comment, comments: "QuerySet[Comment]") -> None:
        self.comment = comment
        self._comments = comments

    @property
    def page(self) -> Any:
        """The page that it is on."""
        return self.comment.stream.page

    @property
    def author(self) -> str:
        """The name that the author has given."""
        return name_of(self.comment)

    @property
    def standing(self) -> str:
        """How sure it is who that is."""
        return standing_of(self.comment)

    @cached_property
    def badges(self) -> tuple[str, ...]:
        """What the author's account is here."""
        key = self.comment.user_id
        return badges_for(self.page, {key} - {None}).get(key, ())

    @property
    def reasons(self) -> list[str]:
        """Why it was held."""
        return in_words(self.comment.hold_reasons)

    @cached_property
    def root(self) -> Comment | None:
        """What began the thread that it is in."""
        return self._other(self.comment.root_id)

    @cached_property
    def parent(self) -> Comment | None:
        """The reply that it answers; none where it answers the root, or nothing."""
        key = self.comment.parent_id
        return self._other(key) if key != self.comment.root_id else None

    @cached_property
    def before(self) -> list[Comment]:
        """What stands shortly before it in its thread."""
        if self.root is None:
            return []
        earlier = self._in_thread(self.root.pk).filter(sort_at__lte=self.comment.sort_at)
        earlier = earlier.exclude(pk__in=[key for key in (self.comment.pk, self.comment.parent_id) if key])
        found = earlier.order_by("-sort_at", "-pk")[:NEIGHBOURS]
        return with_words(reversed(found))

    @cached_property
    def behind(self) -> list[Comment]:
        """What stands shortly behind it in its thread, or first below it."""
        root = self.comment.root_id or self.comment.pk
        later = self._in_thread(root).filter(sort_at__gt=self.comment.sort_at)
        return with_words(later.order_by("sort_at", "pk")[:NEIGHBOURS])

    @cached_property
    def history(self) -> list[tuple[str, int]]:
        """How many comments of the same author have which status, where who that is is proved."""
        if not self.comment.author_key:
            return []
        rows = self._of_author().order_by().values("status").annotate(number=Count("pk"))
        numbers = {row["status"]: row["number"] for row in rows}
        return [(str(status.label), numbers[status]) for status in Comment.Status if status in numbers]

    @cached_property
    def recent(self) -> list[Comment]:
        """The author's latest other comments."""
        if not self.comment.author_key:
            return []
        others = self._of_author().exclude(pk=self.comment.pk).select_related("stream__page")
        return with_words(others.order_by("-sort_at", "-pk")[:RECENT])

    @cached_property
    def reports(self) -> list[CommentReport]:
        """What readers have against it."""
        return [*self.comment.reports.order_by("-created_at", "-pk")[:LATEST]]

    @cached_property
    def events(self) -> list["Entry"]:
        """What was done to it, the latest first."""
        rows = self.comment.events.select_related("actor").order_by("-pk")[:LATEST]
        return [_entry_of(event) for event in rows]

    @cached_property
    def waiting(self) -> CommentRevision | None:
        """The text that its author asks for and that no moderator has approved yet."""
        return texts.waiting(self.comment)

    @property
    def reasons_of_waiting(self) -> list[str]:
        """Why that text waits."""
        return in_words(self.waiting.hold_reasons) if self.waiting else []

    @cached_property
    def versions(self) -> list[CommentRevision]:
        """The texts that it had before the one in force, the latest first."""
        superseded = self.comment.revisions.filter(state=CommentRevision.State.SUPERSEDED)
        return [*superseded.order_by("-number", "-pk")[:LATEST]]

    @cached_property
    def private(self) -> CommentPrivate | None:
        """What is personal about it, as long as it is kept."""
        return CommentPrivate.objects.filter(pk=self.comment.pk).first()

    @cached_property
    def notes(self) -> list[Any]:
        """What moderators have told each other about it."""
        return [*self.comment.notes.select_related("by").order_by("-pk")[:LATEST]]

    @cached_property
    def can(self) -> Mapping[str, bool]:
        """What can be done with it as it stands, by the name of the decision."""
        last = undoable([self.comment.pk])
        return possible(self.comment, has_edit_waiting=self.waiting is not None, is_undoable=self.comment.pk in last)

    def _other(self, key: int | None) -> Comment | None:
        return next(iter(with_words(Comment.objects.filter(pk=key))), None) if key else None

    def _in_thread(self, root: int) -> "QuerySet[Comment]":
        return Comment.objects.filter(root=root).exclude(status=Comment.Status.REMOVED)

    def _of_author(self) -> "QuerySet[Comment]":
        return self._comments.filter(author_key=self.comment.author_key)


def _entry_of(event: CommentEvent) -> Entry:
    given = [one for one in event.reason.split(", ") if one] or [one for one in [event.rule] if one != "author"]
    words = [str(Reason(one).label)] if (one := event.reason) in Reason else in_words(filter(None, given))
    return Entry(
        action=event.get_action_display(),
        at=event.created_at,
        actor=event.actor,
        who=who_else(event),
        made_it=event.get_to_status_display() if event.action in BY_AUTHORS and event.rule and words else "",
        why=", ".join(words),
    )


def who_else(event: CommentEvent) -> str:
    """Who did something where no account is known: the author, whatever a rule then said to it, or a rule."""
    if event.action in BY_AUTHORS or event.rule == "author":
        return gettext("The author")
    return gettext("A rule") if event.rule else gettext("An account that is gone")
