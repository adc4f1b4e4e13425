"""The comments of a page as readers see them: nothing else reads comments for anybody but their author and moderators.

A list costs the same queries however many comments there are. Roots and replies are read from a place on, by an index,
and never counted off; what is shown of each is a plain value, so that nothing of a comment that is gone, and nothing
personal, can reach a template.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q
from django.utils import timezone
from django.utils.safestring import SafeString

from wagtail_newsblocks import cursors
from wagtail_newsblocks.cursors import BadCursor

from .badges import badges_for
from .models import Comment, CommentQuerySet, CommentRevision, CommentStream, page_of_stream, settings_for
from .policy import Policy, in_force

__all__ = ["BadCursor", "Batch", "Discussion", "Shown", "Sort", "State", "for_page", "for_rendering"]

PREVIEWS = 3
"""How many replies are shown under a root within a list; by their ordinals, so that a hidden one leaves a gap."""

CONTEXT = 2
"""How many replies before the one that a permalink leads to are shown with it."""

MAX_OWN = 50

FIELDS = (
    *("stream_id", "root_id", "parent_id", "seq", "status", "listed", "body", "body_html", "policy_version"),
    *("language", "user_id", "author_name", "author_key", "sort_at", "edited_at", "featured_at", "revision"),
)

Status = Comment.Status


class Sort(StrEnum):
    """In which order roots are shown; replies are always in the order of their publication."""

    NEWEST = "newest"
    OLDEST = "oldest"


class State(StrEnum):
    """What somebody can know of where a comment stands; the last three only its author."""

    PUBLISHED = "published"
    IN_REVIEW = "in_review"
    REMOVED = "removed"
    UNCONFIRMED = "unconfirmed"
    WAITING = "waiting"
    REJECTED = "rejected"


TO_READERS = {Status.PUBLISHED: State.PUBLISHED, Status.HELD: State.IN_REVIEW}
# Junk looks as if it waited, so that nobody learns from it what passes.
TO_AUTHORS = {
    Status.PUBLISHED: State.PUBLISHED,
    Status.UNCONFIRMED: State.UNCONFIRMED,
    Status.REJECTED: State.REJECTED,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """A comment as it is shown; of one that is gone, only that it was there."""

    pk: int
    root: int | None
    state: State
    sent_at: datetime
    author: str = ""
    badges: tuple[str, ...] = ()
    html: SafeString | str = ""
    language: str = ""
    edited_at: datetime | None = None
    is_picked: bool = False
    answered: int | None = None
    """The reply that it answers; None where it answers the root, which it stands under."""
    answered_author: str = ""
    has_edit_waiting: bool = False
    revision: int = 0
    replies: tuple["Shown", ...] = ()
    reply_count: int = 0
    has_earlier: bool = False
    next_cursor: str = ""

    @property
    def is_published(self) -> bool:
        """Whether there is something to read."""
        return self.state == State.PUBLISHED

    @property
    def is_for_reading(self) -> bool:
        """Whether there is something to read, be it for its author alone."""
        return self.state not in (State.REMOVED, State.IN_REVIEW)


@dataclass(frozen=True, kw_only=True, slots=True)
class Batch:
    """Some comments of a list, and from where it goes on; nothing where it ends."""

    comments: tuple[Shown, ...] = ()
    next_cursor: str = ""


def for_page(page: Any) -> "Discussion":
    """The comments of a page, or, of an alias, of the page that it repeats."""
    return Discussion(page)


def for_rendering(page: Any) -> "Discussion":
    """The comments of a page as one rendering of it shows them: read once, however many parts of it ask."""
    discussion: Discussion = page.__dict__.setdefault("_newsblocks_discussion", Discussion(page))
    return discussion


class Discussion:
    """What readers see of a page's comments; nothing is read before it is asked for, and nothing is written."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self._page_of_stream = page_of_stream(page)

    @cached_property
    def _streams(self) -> list[CommentStream]:
        """What the page and those above it say, the nearest first."""
        above = self._page_of_stream.get_ancestors(inclusive=True).values("pk")
        return list(CommentStream.objects.filter(page__in=above).order_by("-page__depth"))

    @property
    def stream(self) -> CommentStream | None:
        """The page's own stream; None where it has no comments yet."""
        return next((one for one in self._streams if one.page_id == self._page_of_stream.pk), None)

    @cached_property
    def state(self) -> Policy:
        """Whether comments are open, else why not, and until when."""
        levels = (stream.level for stream in self._streams)
        page = self._page_of_stream
        return in_force(levels, published_at=page.first_published_at, now=timezone.now(), settings=settings_for(page))

    @property
    def count(self) -> int:
        """How many comments there are to read."""
        return self.stream.published_count if self.stream else 0

    @cached_property
    def first(self) -> Batch:
        """What the page itself shows."""
        return self.roots(Sort.NEWEST)

    def visible(self) -> CommentQuerySet:
        """The comments that readers see, if only that they were there."""
        return Comment.objects.filter(stream=self.stream, listed=True) if self.stream else Comment.objects.none()

    def roots(self, sort: Sort = Sort.NEWEST, cursor: str = "", limit: int | None = None) -> Batch:
        """Comments that answer no other, each with its first replies; raise ``BadCursor`` for another list's cursor."""
        if self.stream is None:
            return self._nothing(cursor)
        scope, limit = f"{self.stream.pk}.{sort}", limit or self._per_page
        rows = self.visible().filter(root__isnull=True)
        if cursor:
            at, key = cursors.read(cursor, scope)
            rows = _behind(rows, sort, cursors.moment(at), key)
        order = ("-sort_at", "-pk") if sort == Sort.NEWEST else ("sort_at", "pk")
        found = list(rows.only(*FIELDS).order_by(*order)[: limit + 1])
        following = ""
        if len(found) > limit:
            last = found[limit - 1]
            following = cursors.write(scope, at=cursors.microseconds(last.sort_at), key=last.pk)
        return Batch(comments=self._with_previews(found[:limit]), next_cursor=following)

    def replies(self, root: int, cursor: str = "", limit: int | None = None) -> Batch:
        """What answers a root or another reply to it, in order; raise ``BadCursor`` for a cursor of another list."""
        if self.stream is None:
            return self._nothing(cursor)
        after = cursors.read(cursor, self._scope_of(root))[1] if cursor else 0
        found, following = self._replies_after(root, after, limit)
        return Batch(comments=self._shown(found), next_cursor=following)

    def permalink(self, key: int, cursor: str = "") -> Shown | None:
        """The root of a comment with the replies around that comment, or with those behind a cursor.

        None for what readers do not see; raises ``BadCursor`` for a cursor of another list.
        """
        visible = self.visible().only(*FIELDS)
        row = visible.filter(pk=key).first()
        root = visible.filter(pk=row.root_id).first() if row is not None and row.root_id is not None else row
        if row is None or root is None:
            return None
        after = cursors.read(cursor, self._scope_of(root.pk))[1] if cursor else max((row.seq or 0) - 1 - CONTEXT, 0)
        found, following = self._replies_after(root.pk, after)
        shown_root, *replies = self._shown([root, *found])
        return replace(
            shown_root,
            replies=tuple(replies),
            reply_count=self._reply_counts([root.pk]).get(root.pk, (0, 0))[0],
            has_earlier=after > 0,
            next_cursor=following,
        )

    def newest(self, limit: int) -> tuple[Shown, ...]:
        """What was sent last and is published, roots and replies alike, the last first; nothing of what is gone."""
        rows = self.visible().filter(status=Status.PUBLISHED).filter(Q(root=None) | Q(root__listed=True))
        return self._shown(list(rows.only(*FIELDS).order_by("-pk")[:limit]))

    def own(self, *, user: Any = None, keys: Iterable[int] = ()) -> tuple[Shown, ...]:
        """What an account has sent, and a guest whose cookie has ``keys``; the newest first, whatever became of it."""
        if self.stream is None or (user is None and not keys):
            return ()
        is_theirs = Q(pk__in=keys, user=None) if user is None else Q(user=user) | Q(pk__in=keys, user=None)
        waiting = CommentRevision.objects.filter(comment=OuterRef("pk"), state=CommentRevision.State.PENDING)
        rows = Comment.objects.filter(is_theirs, stream=self.stream).exclude(status=Status.REMOVED)
        found = list(rows.only(*FIELDS).annotate(edit_waits=Exists(waiting)).order_by("-sort_at", "-pk")[:MAX_OWN])
        around = self._around(found)
        return tuple(
            replace(
                _read(row, around),
                state=self._to_author(row),
                has_edit_waiting=row.edit_waits,
            )
            for row in found
        )

    def _to_author(self, row: Comment) -> State:
        is_asked = row.user_id is None and not row.author_key and self.state.settings.COMMENTS_CONFIRM_GUESTS
        if row.status == Status.SPAM and is_asked:  # as everything else from such a guest
            return State.UNCONFIRMED
        return TO_AUTHORS.get(Status(row.status), State.WAITING)

    def find(self, key: int) -> Shown | None:
        """A published comment by itself; None for any other."""
        rows = self.visible().filter(pk=key, status=Status.PUBLISHED).filter(Q(root=None) | Q(root__listed=True))
        row = rows.only(*FIELDS).first()
        return None if row is None else self._shown([row])[0]

    @property
    def _per_page(self) -> int:
        return self.state.settings.COMMENTS_PER_PAGE

    def _nothing(self, cursor: str) -> Batch:
        if cursor:
            raise BadCursor
        return Batch()

    def _scope_of(self, root: int) -> str:
        return f"{self.stream.pk if self.stream else 0}.replies.{root}"

    def _replies_after(self, root: int, after: int, limit: int | None = None) -> tuple[list[Comment], str]:
        limit = limit or self._per_page
        found = list(_replies_of([root]).filter(seq__gt=after).order_by("seq")[: limit + 1])
        is_more = len(found) > limit
        following = cursors.write(self._scope_of(root), key=found[limit - 1].seq or 0) if is_more else ""
        return found[:limit], following

    def _with_previews(self, roots: Sequence[Comment]) -> tuple[Shown, ...]:
        keys = [root.pk for root in roots]
        replies = list(_replies_of(keys).filter(seq__lte=PREVIEWS).order_by("root_id", "seq")) if keys else []
        counts = self._reply_counts(keys)
        around = self._around([*roots, *replies])
        shown: dict[int | None, list[Shown]] = {key: [] for key in keys}
        for reply in replies:
            shown[reply.root_id].append(_shown(reply, around))
        return tuple(
            replace(
                _shown(root, around),
                replies=tuple(shown[root.pk]),
                reply_count=counts.get(root.pk, (0, 0))[0],
                next_cursor=cursors.write(self._scope_of(root.pk), key=PREVIEWS)
                if counts.get(root.pk, (0, 0))[1] > len(shown[root.pk])
                else "",
            )
            for root in roots
        )

    def _reply_counts(self, keys: Sequence[int]) -> dict[int, tuple[int, int]]:
        """Of each root that has any, how many replies can be read, and how many are shown if only as gone."""
        published = Count("pk", filter=Q(status=Status.PUBLISHED))
        rows = (
            Comment.objects.filter(root__in=keys, root__isnull=False, listed=True).values("root_id").order_by("root_id")
        )
        counted = rows.annotate(of_published=published, of_listed=Count("pk"))
        return {row["root_id"]: (row["of_published"], row["of_listed"]) for row in counted}

    def _shown(self, rows: Sequence[Comment]) -> tuple[Shown, ...]:
        around = self._around(rows)
        return tuple(_shown(row, around) for row in rows)

    def _around(self, rows: Sequence[Comment]) -> "Around":
        """What is shown of others with some comments: by keys, since for joins databases read the whole table."""
        replies = [row for row in rows if row.parent_id != row.root_id]
        answered = {row.parent_id for row in replies if row.parent_id is not None}
        parents = Comment.objects.published().filter(pk__in=answered).values_list("pk", "author_name")
        accounts = {row.user_id for row in rows if row.is_published and row.user_id is not None}
        names: dict[int | None, str] = {**dict(parents)} if answered else {}
        return Around(names=names, badges=badges_for(self.page, accounts))


@dataclass(frozen=True, kw_only=True, slots=True)
class Around:
    """What is shown with comments of others than their authors: whom they answer, what their accounts are here."""

    names: Mapping[int | None, str]
    badges: Mapping[Any, tuple[str, ...]]


def _replies_of(roots: Sequence[int]) -> CommentQuerySet:
    """Replies that readers see; by root alone, whose index has them in order."""
    return Comment.objects.filter(root__in=roots, root__isnull=False, listed=True).only(*FIELDS)


def _behind(rows: CommentQuerySet, sort: Sort, moment: datetime, key: int) -> CommentQuerySet:
    """The rows behind a place; its first condition says nothing new, but is what lets databases use the index."""
    if sort == Sort.NEWEST:
        return rows.filter(sort_at__lte=moment).filter(Q(sort_at__lt=moment) | Q(pk__lt=key))
    return rows.filter(sort_at__gte=moment).filter(Q(sort_at__gt=moment) | Q(pk__gt=key))


def _shown(row: Comment, around: Around) -> Shown:
    if not row.is_published:
        state = TO_READERS.get(Status(row.status), State.REMOVED)
        return Shown(pk=row.pk, root=row.root_id, state=state, sent_at=row.sort_at)
    return _read(row, around)


def _read(row: Comment, around: Around) -> Shown:
    answers_reply = row.parent_id != row.root_id
    return Shown(
        pk=row.pk,
        root=row.root_id,
        state=State.PUBLISHED,
        sent_at=row.sort_at,
        author=row.author_name,
        badges=around.badges.get(row.user_id, ()),
        html=row.html,
        language=row.language,
        edited_at=row.edited_at,
        is_picked=row.featured_at is not None,
        answered=row.parent_id if answers_reply else None,
        answered_author=around.names.get(row.parent_id, "") if answers_reply else "",
        revision=row.revision,
    )
