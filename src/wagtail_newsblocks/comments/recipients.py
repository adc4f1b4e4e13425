"""Whom mail about comments goes to: accounts at the address they have now, guests where they have proved theirs."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from . import keys
from .models import Comment, CommentPrivate


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipient:
    """Somebody whose address is known."""

    address: str
    key: str
    language: str
    wants_replies: bool = False


def author_of(comment: Comment) -> Recipient | None:
    """The author of a comment, where that is somebody whose address is proved; an account that is gone is nobody."""
    private = CommentPrivate.objects.filter(pk=comment.pk).first()
    if private is None:
        return None
    if comment.user is not None:
        address = address_of(comment.user) if comment.user.is_active else ""
        key, language = keys.of_email(address), preferred_language(comment.user)
    else:
        is_proved = private.email_confirmed_at and comment.author_key and comment.author_key == private.email_key
        address, key, language = private.email if is_proved else "", private.email_key, ""
    if not address:
        return None
    language = language or language_of(comment.stream.page)
    return Recipient(address=address, key=key, language=language, wants_replies=private.notify)


def unproved_author_of(comment: Comment) -> Recipient | None:
    """The owner of the address that a guest has given with a comment, where nobody has proved it yet."""
    private = CommentPrivate.objects.filter(pk=comment.pk, email_confirmed_at=None).exclude(email="").first()
    if private is None or comment.user_id is not None:
        return None
    language = language_of(comment.stream.page)
    return Recipient(address=private.email, key=private.email_key, language=language, wants_replies=private.notify)


def same_person(comment: Comment) -> Q:
    """Rows of ``CommentPrivate`` of the author of a comment: of the account, else of the address that was given."""
    if comment.user_id is not None:
        return Q(comment__user=comment.user_id)
    key = CommentPrivate.objects.filter(pk=comment.pk).values_list("email_key", flat=True).first()
    return Q(comment__user=None, email_key=key) if key else Q(pk=comment.pk)


def listening(comment: Comment | None, *, email_key: str, in_all: bool = False) -> "QuerySet[CommentPrivate]":
    """What somebody wants to hear of replies to: in the thread of a comment, or anywhere.

    They are whoever has given the address of that key, or has the account that sent the comment.
    """
    theirs = Q(email_key=email_key)
    if comment is not None and comment.user_id is not None:
        theirs |= Q(comment__user=comment.user_id)
    if not in_all:
        root = comment and (comment.root_id or comment.pk)
        theirs &= Q(comment__root=root, comment__root__isnull=False) | Q(pk=root)
    return CommentPrivate.objects.filter(theirs, notify=True)


def address_of(user: Any) -> str:
    """The e-mail address of an account."""
    return getattr(user, user.get_email_field_name(), "")


def preferred_language(user: Any) -> str:
    """The language that an account has chosen in its settings; empty where it has chosen none."""
    profile = getattr(user, "wagtail_userprofile", None)
    return getattr(profile, "preferred_language", "")


def language_of(page: Any) -> str:
    """The language of a page, which is that of who reads and comments there."""
    return page.locale.language_code
