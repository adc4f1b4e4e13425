"""Tells the demo's discussions again, in the order in which they went: each by the real actions, at its own time.

The rules decide as they would have then: who is new is held and approved, who is known is published at once, who edits
does so within minutes, and the third report takes a comment back. What is told is pressed together where less time has
passed since the story, so that nothing lies in the future.
"""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from heapq import heappop, heappush
from itertools import count
from math import exp
from typing import Any
from zlib import crc32

import time_machine
from django.test import override_settings

from wagtail_newsblocks import conf
from wagtail_newsblocks.comments import actions, rules
from wagtail_newsblocks.comments.actions import Author, Draft, Refused
from wagtail_newsblocks.comments.models import Comment, CommentStream
from wagtail_newsblocks.comments.rules import Decision, Outcome, Submission

from .people import PROVED
from .telling import Said

DAY = 24 * 60
YOUNG = timedelta(hours=2)
BROWSERS = (
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile Safari/604.1",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36",
)
NETWORKS = ("192.0.2", "198.51.100", "203.0.113")  # of documentation; nobody lives there

Status = Comment.Status


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Below which story something is said: its stream, when it begins, and how much time there is since."""

    name: str
    stream: CommentStream
    moderator: Any
    begins: datetime
    minutes: float

    def at(self, told: float) -> datetime:
        """When something was that is told of a minute after the story; always later, and never later than now."""
        return self.begins + timedelta(minutes=self.minutes * (1 - exp(-told / self.minutes)))


@dataclass(kw_only=True, slots=True)
class Line:
    """One comment on its way: where it is said, whom it answers, and what is stored of it."""

    said: Said
    place: Place
    number: int
    answered: Comment | None = None
    below: "Line | None" = None
    """What was written down with it among its replies."""
    order: int = 0
    """Its place among those."""
    by: Author | None = None
    comment: Comment | None = None

    @property
    def stored(self) -> Comment:
        """The comment as it stands now."""
        assert self.comment is not None
        self.comment.refresh_from_db()
        return self.comment

    @property
    def writer(self) -> Author:
        """Who has written it, in the browser that remembers it."""
        assert self.by is not None
        return replace(self.by, owned=frozenset({self.stored.pk}))


class Replay:
    """What is still to happen, the earliest first."""

    def __init__(self, accounts: dict[str, Any]) -> None:
        self.accounts = accounts
        self.due: list[tuple[datetime, int, float, Line, Callable[[Line, float], None]]] = []
        self.numbers = count()
        self.proved: set[str] = set()
        self.told = 0

    def add(self, place: Place, threads: tuple[Said, ...]) -> None:
        """What is said below a story, by those who answer nobody."""
        for said in threads:
            self._say(said, place, 0)

    def play(self) -> int:
        """Let all of it happen; how many comments that makes."""
        if not self.due:
            return 0
        with time_machine.travel(self.due[0][0], tick=False) as clock:
            while self.due:
                moment, _number, told, line, act = heappop(self.due)
                clock.move_to(moment)
                act(line, told)
        return self.told

    def _say(self, said: Said, place: Place, since: float, **more: Any) -> None:
        line = Line(said=said, place=place, number=next(self.numbers), **more)
        self._plan(line, since + said.minutes, self._send)

    def _let_answer(self, line: Line, order: int, told: float, before: Line | None = None) -> None:
        """One reply comes after another; who is quick answers the one before, others what that one answered."""
        if order >= len(line.said.replies):
            return
        said = line.said.replies[order]
        is_quick = said.after and before is not None and before.stored.is_published
        answered = before.comment if before is not None and is_quick else line.comment
        self._say(said, line.place, told, answered=answered, below=line, order=order)

    def _let_others_answer(self, line: Line, told: float) -> None:
        if line.below is not None:
            self._let_answer(line.below, line.order + 1, told, line)

    def _plan(self, line: Line, told: float, act: Callable[[Line, float], None]) -> None:
        heappush(self.due, (line.place.at(told), next(self.numbers), told, line, act))

    def _send(self, line: Line, told: float) -> None:
        said, now = line.said, line.place.at(told)
        line.by = author_of(said.by, self.accounts, is_proved=said.by in self.proved)
        draft = Draft(
            body=said.text,
            parent=line.answered,
            nonce=nonce_of(f"{line.place.name} {line.number}") if said.has_ticket else None,
            asked_at=now - timedelta(seconds=said.in_seconds) if said.has_ticket else None,
            trap=said.trap,
            notify=said.notify,
            language=said.language,
        )
        try:
            line.comment = self._submitted(line, draft)
        except Refused:
            if not said.is_refused:
                raise
            return
        self.told += 1
        self._go_on_after_sending(line, told)

    def _submitted(self, line: Line, draft: Draft) -> Comment:
        assert line.by is not None
        decide = held_because(line.said.because) if line.said.because else rules.decide
        with asking_for_proof() if line.said.asked_to_confirm else nullcontext():
            return actions.submit(line.place.stream, draft=draft, by=line.by, decide=decide)

    def _go_on_after_sending(self, line: Line, told: float) -> None:
        said, status = line.said, line.stored.status
        if said.edited:
            self._plan(line, told + 3, self._edit)
        if said.by in PROVED and said.by not in self.proved:
            self._plan(line, told + 4, self._confirm)
        if status == Status.PUBLISHED:
            self._go_on_in_public(line, told)
        elif status == Status.HELD and not said.held:
            self._plan(line, told + (said.approved_after or 9 + crc32(said.text.encode()) % 46), self._moderate)
        else:
            self._let_others_answer(line, told)

    def _go_on_in_public(self, line: Line, told: float) -> None:
        said = line.said
        self._let_others_answer(line, told)
        self._let_answer(line, 0, told)
        if said.picked:
            self._plan(line, told + 200, self._pick)
        for order, _report in enumerate(said.reports):
            self._plan(line, told + 240 + 17 * order, self._report)
        if said.removed:
            self._plan(line, told + 2 * DAY, self._remove)
        if said.taken_down:
            self._plan(line, told + DAY, self._take_down)
        if said.held_again:
            self._plan(line, told + DAY, self._hold_again)
        if said.rejected or said.spam:
            self._plan(line, told + 35, self._moderate)

    def _moderate(self, line: Line, told: float) -> None:
        said, comment, by = line.said, line.stored, line.place.moderator
        if said.rejected:
            actions.reject(comment, by=by, seen=comment.revision, reason=said.rejected)
            if said.undone:
                self._plan(line, told + 20, self._undo)
        elif said.spam:
            actions.mark_spam(comment, by=by, seen=comment.revision)
        elif comment.status == Status.HELD:
            actions.approve(comment, by=by, seen=comment.revision)
            self._go_on_in_public(line, told)

    def _undo(self, line: Line, _told: float) -> None:
        actions.undo(line.stored, by=line.place.moderator, seen=line.stored.revision)

    def _confirm(self, line: Line, _told: float) -> None:
        actions.confirm(line.stored)
        self.proved.add(line.said.by)

    def _edit(self, line: Line, _told: float) -> None:
        comment = line.stored
        actions.edit(comment, body=line.said.edited, by=line.writer, seen=comment.revision)

    def _pick(self, line: Line, _told: float) -> None:
        actions.feature(line.stored, by=line.place.moderator, seen=line.stored.revision)

    def _report(self, line: Line, _told: float) -> None:
        who, reason, note = line.said.reports[line.stored.report_count]
        actions.report(line.stored, by=author_of(who, self.accounts), reason=reason, note=note)

    def _remove(self, line: Line, _told: float) -> None:
        by = line.writer if line.said.removed == "author" else line.place.moderator
        actions.remove(line.stored, by=by, seen=line.stored.revision)

    def _take_down(self, line: Line, _told: float) -> None:
        comment = line.stored
        actions.reject(comment, by=line.place.moderator, seen=comment.revision, reason=line.said.taken_down)

    def _hold_again(self, line: Line, _told: float) -> None:
        actions.hold(line.stored, by=line.place.moderator, seen=line.stored.revision)


def place_of(name: str, stream: CommentStream, *, moderator: Any, published: datetime, now: datetime) -> Place:
    """Where something is said; of a story that the clock hardly knows yet, since yesterday."""
    begins = (published if published < now - YOUNG else now - timedelta(days=1)).astimezone(UTC)
    minutes = (now - begins).total_seconds() / 60
    return Place(name=name, stream=stream, moderator=moderator, begins=begins, minutes=minutes)


def author_of(who: str, accounts: dict[str, Any], *, is_proved: bool = False) -> Author:
    """Somebody with an account, or a guest with a name, an address and a place from which they write."""
    number = crc32(who.encode())
    seen = {
        "ip": f"{NETWORKS[number % 3]}.{number // 3 % 254 + 1}",
        "user_agent": BROWSERS[number // 1_000 % len(BROWSERS)],
    }
    if who in accounts:
        return Author(user=accounts[who], **seen)
    local = who if who in PROVED else f"reader-{number:08x}"
    name = PROVED.get(who, who)
    return Author(name=name, email=f"{local}@example.org", has_proved_email=is_proved, **seen)


def asking_for_proof() -> override_settings:
    """While the site asks guests to prove their address."""
    return override_settings(WAGTAIL_NEWSBLOCKS={**conf.given(), "COMMENTS_CONFIRM_GUESTS": True})


def held_because(reason: str) -> Callable[[Submission], Decision]:
    """Rules that hold everything, for this reason."""
    return lambda _submission: Decision(outcome=Outcome.HOLD, reasons=(reason,))


def nonce_of(what: str) -> str:
    """The number of a form's ticket; the same in each run."""
    return sha256(f"demo {what}".encode()).hexdigest()[:22]
