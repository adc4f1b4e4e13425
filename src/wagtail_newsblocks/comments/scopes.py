"""Who may moderate what: superusers everything, members of a group what their group's scopes cover.

Whoever lets somebody decide about a comment gets it from here. What is outside a scope does not exist for whoever asks.
"""

from collections.abc import Sequence
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Exists, OuterRef, Q

from .models import (
    AuthorBlock,
    BlockQuerySet,
    Comment,
    CommentQuerySet,
    CommentStream,
    ModerationScope,
    StreamQuerySet,
    page_of_stream,
)


class NotInScope(ObjectDoesNotExist):
    """There is no such thing among what somebody moderates; to them it does not exist."""


def moderates_anything(user: Any) -> bool:
    """Whether somebody moderates the comments of any page at all."""
    return _moderates_all(user) or (user.is_active and _scopes_of(user).exists())


def may_moderate(user: Any, page: Any) -> bool:
    """Whether somebody moderates the comments of a page; those of an alias are those of its original."""
    path = page_of_stream(page).path
    return _moderates_all(user) or any(path.startswith(above) for above in _paths_of(user))


def streams_moderated_by(user: Any) -> StreamQuerySet:
    """The streams of the pages whose comments somebody moderates; the scopes are read by one query, at once."""
    if _moderates_all(user):
        return CommentStream.objects.all()
    return CommentStream.objects.filter(_below("page__path", _paths_of(user)))


def moderated_by(user: Any) -> CommentQuerySet:
    """The comments that somebody moderates, whatever became of them; the scopes are read by one query, at once."""
    if _moderates_all(user):
        return Comment.objects.all()
    return Comment.objects.filter(_below("stream__page__path", _paths_of(user)))


def moderators_of(page: Any) -> Any:
    """Whom to tell that comments wait on a page: the accounts with a scope there, superusers where there are none."""
    above = page_of_stream(page).get_ancestors(inclusive=True).values("pk")
    groups = list(ModerationScope.objects.filter(page__in=above).values_list("group", flat=True))
    active = get_user_model()._default_manager.filter(is_active=True)
    found = active.filter(groups__in=groups).distinct()
    return found if found.exists() else active.filter(is_superuser=True)


def comment_for(user: Any, key: Any) -> Comment:
    """A comment that somebody moderates, with its page; raises ``NotInScope`` for any other."""
    comment = moderated_by(user).select_related("stream__page").filter(pk=key).first()
    if comment is None:
        raise NotInScope
    return comment


def blocks_moderated_by(user: Any) -> BlockQuerySet:
    """The blocks that somebody may lift: those they have made, and those of authors whose comments they moderate."""
    if _moderates_all(user):
        return AuthorBlock.objects.all()
    comments = moderated_by(user)
    by_author = comments.filter(author_key=OuterRef("author_key")).exclude(author_key="")
    by_email = comments.filter(private__email_key=OuterRef("email_key")).exclude(private__email_key="")
    made = Q(made_by=user.pk) if user.is_active and user.pk else Q(pk__in=())
    return AuthorBlock.objects.filter(made | Exists(by_author) | Exists(by_email))


def block_for(user: Any, key: Any) -> AuthorBlock:
    """A block that somebody may lift; raises ``NotInScope`` for any other."""
    block = blocks_moderated_by(user).filter(pk=key).first()
    if block is None:
        raise NotInScope
    return block


def _moderates_all(user: Any) -> bool:
    return bool(user.is_active and user.is_superuser)


def _scopes_of(user: Any) -> Any:
    return ModerationScope.objects.filter(group__in=user.groups.all())


def _paths_of(user: Any) -> Sequence[str]:
    """Where in the tree of pages somebody's scopes begin."""
    return list(_scopes_of(user).values_list("page__path", flat=True).distinct()) if user.is_active else []


def _below(field: str, paths: Sequence[str]) -> Q:
    """Whether the page whose path is in ``field`` is one of these or below one; nothing is below none."""
    conditions = (Q(**{f"{field}__startswith": path}) for path in paths)
    return Q(*conditions, _connector=Q.OR) if paths else Q(pk__in=())
