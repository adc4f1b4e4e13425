"""What rules are asked about, and what they answer: plain values, which no rule changes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.utils import timezone

from wagtail_newsblocks import conf, sanitize

from . import keys
from .models import Comment, CommentStream


class Outcome(StrEnum):
    """What a rule, or all of them, would do with a comment."""

    PUBLISH = "publish"
    HOLD = "hold"
    SPAM = "spam"
    REFUSE = "refuse"


@dataclass(frozen=True, kw_only=True, slots=True)
class Author:
    """Who does something as a reader: an account, or a guest, who may have proved an e-mail address in this browser."""

    user: Any = None
    name: str = ""
    email: str = ""
    has_proved_email: bool = False
    proof: str = ""
    """The key of an address that was proved in this browser, of a guest who is asked for none."""
    ip: str = ""
    user_agent: str = ""
    owned: frozenset[int] = frozenset()
    """Keys of comments that a guest has sent from this browser, as its signed cookie says."""
    passed: frozenset[int] = frozenset()
    """Keys of view restrictions whose password has been given."""

    @property
    def is_guest(self) -> bool:
        """Whether they have no account."""
        return self.user is None

    @property
    def key(self) -> str:
        """The key of who they have proved to be: the account, or the proved address; none for anybody else."""
        if self.user is not None:
            return keys.of_account(self.user.pk)
        return keys.of_email(self.email) if self.has_proved_email else self.proof

    @property
    def is_proved(self) -> bool:
        """Whether they have proved who they are; a name and an address that anybody can type prove nothing."""
        return bool(self.key)

    @property
    def shown_name(self) -> str:
        """The name that readers see; never an account's e-mail address, though some log in by it."""
        if self.user is None or self.name:
            return sanitize.one_line(self.name)[:100]
        full_name = getattr(self.user, "get_full_name", str)()
        name = full_name or self.user.get_username()
        return "" if "@" in name else sanitize.one_line(name)[:100]

    @property
    def address(self) -> str:
        """The e-mail address: an account's own, or what a guest has typed."""
        if self.user is None:
            return self.email
        return getattr(self.user, self.user.get_email_field_name(), "")

    def owns(self, comment: Comment) -> bool:
        """Whether they have sent that comment."""
        if comment.user_id is not None:
            return self.user is not None and self.user.pk == comment.user_id
        return comment.pk in self.owned


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """What a reader sends, before anything is decided about it."""

    body: str
    parent: Comment | None = None
    nonce: str | None = None
    """Of the form's ticket; the same one again is the same comment again."""
    asked_at: datetime | None = None
    """When the form was given out, by its signed ticket."""
    trap: str = ""
    """What stood in the field that nobody sees."""
    notify: bool = False
    consents: bool = False
    language: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Submission:
    """A comment, or an edit of ``comment``, that rules are to decide on."""

    stream: CommentStream
    draft: Draft
    author: Author
    mode: str
    comment: Comment | None = None
    now: datetime = field(default_factory=timezone.now)
    settings: conf.Settings = field(default_factory=conf.settings)
    """Those of the page's site."""

    @property
    def is_edit(self) -> bool:
        """Whether it changes a comment that is there already."""
        return self.comment is not None


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What one rule says."""

    outcome: Outcome
    reason: str
    retry_after: int | None = None
    """After how many seconds it is worth trying again, where it is refused for now."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What all rules say together."""

    outcome: Outcome
    reasons: tuple[str, ...] = ()
    retry_after: int | None = None


Rule = Callable[[Submission], Verdict | None]
