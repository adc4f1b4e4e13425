"""All that comments keep of a person, as JSON: some comments at a time, however many there are."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import IO, Any

from django.contrib.auth import get_user_model
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, QuerySet
from django.utils import timezone

from . import persons
from .models import (
    AuthorBlock,
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentRevision,
    Mailbox,
    ModeratorNote,
)
from .persons import Person

BATCH = 200

OF_COMMENT = (
    *("id", "status", "language", "body", "body_html", "author_name", "author_key", "name_key", "fingerprint"),
    *("sort_at", "published_at", "edited_at", "reviewed_at", "featured_at", "revision", "hold_reasons"),
    *("report_count", "imported_from", "imported_id", "user", "root", "parent"),
)
OF_PRIVATE = (
    *("email", "email_key", "email_confirmed_at", "ip_net", "ip_key", "user_agent", "notify"),
    *("consent_at", "submitted_at", "purge_after"),
)
BELONGINGS: Mapping[str, tuple[type[Model], tuple[str, ...]]] = {
    "revisions": (CommentRevision, ("number", "state", "body", "hold_reasons", "created_at")),
    "events": (CommentEvent, ("action", "from_status", "to_status", "rule", "reason", "revision", "created_at")),
    "notes": (ModeratorNote, ("text", "at")),
    "mails": (CommentMail, ("kind", "created_at", "due_at", "sent_at")),
}
"""What belongs to a comment, but for who moderated it and what others have reported, which is not its author's."""
OF_MAILBOX = ("key", "refuses", "version", "asked_at", "told_since", "told")
OF_BLOCK = ("author_key", "email_key", "reason", "note", "made_at", "ends_at")
OF_REPORT = ("comment", "reason", "note", "revision", "created_at")


def write(person: Person, out: IO[str], tell: Callable[[int], None] = lambda _done: None) -> int:
    """Write down everything about a person as one JSON object; how many comments that were."""
    found = person.comments()
    parts = {
        "accounts": _accounts(person),
        "comments": _told(_comments(found), tell),
        "reports": _rows(person.reports(), OF_REPORT),
        "mailboxes": _rows(Mailbox._default_manager.filter(key__in=person.keys), OF_MAILBOX),
        "blocks": _rows(AuthorBlock.objects.of_author({*person.keys}), OF_BLOCK),
    }
    about = {"emails": sorted(person.emails), "written_at": timezone.now()}
    out.write("{" + ", ".join(f"{_json(name)}: {_json(value)}" for name, value in about.items()))
    for name, rows in parts.items():
        out.write(f",\n{_json(name)}: [")
        for order, row in enumerate(rows):
            out.write((",\n" if order else "\n") + _json(row))
        out.write("]")
    out.write("}\n")
    return len(found)


def _accounts(person: Person) -> Iterator[dict[str, Any]]:
    model = get_user_model()
    for user in model._default_manager.filter(pk__in=person.accounts).order_by("pk"):
        yield {"id": user.pk, "username": user.get_username(), "email": getattr(user, user.get_email_field_name(), "")}


def _comments(found: list[int]) -> Iterator[dict[str, Any]]:
    """Comments in the order of their keys, each with its page and all that belongs to it; the same queries a batch."""
    for batch in persons.in_batches(found, BATCH):
        private = {row.pk: _values(row, OF_PRIVATE) for row in CommentPrivate.objects.filter(pk__in=batch)}
        belonging = {name: _by_comment(batch, *what) for name, what in BELONGINGS.items()}
        for comment in Comment.objects.filter(pk__in=batch).select_related("stream__page").order_by("pk"):
            page = comment.stream.page
            yield {
                **_values(comment, OF_COMMENT),
                "page": {"id": page.pk, "title": page.title, "address": page.get_full_url()},
                "private": private.get(comment.pk),
                **{name: rows.get(comment.pk, []) for name, rows in belonging.items()},
            }


def _by_comment(batch: list[int], model: type[Model], names: tuple[str, ...]) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = {}
    for row in model._default_manager.filter(comment__in=batch).order_by("pk"):
        found.setdefault(row.comment_id, []).append(_values(row, names))  # type: ignore[attr-defined]  # each of them belongs to a comment
    return found


def _rows(rows: "QuerySet[Any]", names: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    for row in rows.order_by("pk").iterator(BATCH):
        yield _values(row, names)


def _values(row: Model, names: tuple[str, ...]) -> dict[str, Any]:
    """Fields as plain values, what they lead to by its key."""
    return {name: row._meta.get_field(name).value_from_object(row) for name in names}  # type: ignore[union-attr]  # names of concrete fields alone


def _told(rows: Iterable[dict[str, Any]], tell: Callable[[int], None]) -> Iterator[dict[str, Any]]:
    for done, row in enumerate(rows, 1):
        yield row
        tell(done)


def _json(value: Any) -> str:
    return json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False)
