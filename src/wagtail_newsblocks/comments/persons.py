"""Everything that a person has sent: by their address, whether they have proved it or not, and by their accounts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet

from . import keys
from .models import Comment, CommentPrivate, CommentReport


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Who is meant: e-mail addresses, and accounts by their keys."""

    emails: frozenset[str]
    accounts: frozenset[Any]

    @property
    def keys(self) -> frozenset[str]:
        """The keys that stand for them where they have proved who they are."""
        of_emails, of_accounts = map(keys.of_email, self.emails), map(keys.of_account, self.accounts)
        return frozenset(filter(None, chain(of_emails, of_accounts)))

    def comments(self) -> list[int]:
        """The keys of their comments now; each way that leads to some is a query of its own, by its own index.

        An address is looked for as it was written too, since keys are others once the secret has changed.
        """
        ways: list[QuerySet[Any]] = [
            Comment.objects.filter(author_key__in=self.keys),
            Comment.objects.filter(user__in=self.accounts),
            CommentPrivate.objects.filter(email_key__in=self.keys),
        ]
        written = (
            CommentPrivate.objects.filter(email__iexact=email).values_list("pk", "email") for email in self.emails
        )
        as_written = _with_addresses(chain.from_iterable(written), self.emails)
        return sorted(as_written.union(*(way.values_list("pk", flat=True) for way in ways)))

    def names(self) -> list[str]:
        """What their accounts are called."""
        model = get_user_model()
        return [user.get_username() for user in model._default_manager.filter(pk__in=self.accounts).order_by("pk")]

    def reports(self) -> "QuerySet[CommentReport]":
        """What they have reported and proved to be theirs."""
        return CommentReport.objects.filter(Q(user__in=self.accounts) | Q(actor_key__in=self.keys))


def of_email(email: str) -> Person:
    """Whoever has given an e-mail address, or has an account with it."""
    model = get_user_model()
    field, emails = model.get_email_field_name(), frozenset({email.strip()} - {""})
    found = model._default_manager.filter(**{f"{field}__iexact": email.strip()}).values_list("pk", field)
    return Person(emails=emails, accounts=_with_addresses(found, emails))


def of_account(user: Any) -> Person:
    """Whoever has an account, and what was sent with its e-mail address."""
    email = getattr(user, user.get_email_field_name(), "")
    return Person(emails=frozenset({email} - {""}), accounts=frozenset({user.pk}))


def _with_addresses(found: Iterable[tuple[Any, str]], emails: Iterable[str]) -> frozenset[Any]:
    """Those whose address is one of these but for capital letters: to some databases accents are all the same."""
    wanted = {email.strip().casefold() for email in emails}
    return frozenset(key for key, email in found if email.strip().casefold() in wanted)


def in_batches(found: list[int], size: int) -> Iterator[list[int]]:
    """Some keys at a time."""
    return (found[start : start + size] for start in range(0, len(found), size))
