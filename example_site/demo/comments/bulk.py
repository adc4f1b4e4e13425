"""Stores what a crowd says in a few statements, as the actions would have left it one by one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from typing import Any

from django.db.models import F

from wagtail_newsblocks import conf, sanitize
from wagtail_newsblocks.comments import keys
from wagtail_newsblocks.comments.actions import Author
from wagtail_newsblocks.comments.models import Comment, CommentEvent, CommentPrivate, CommentStream

from .crowd import Line
from .replay import Place, author_of, nonce_of

ROWS = 500
AT_ONCE = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class Voice:
    """Somebody in the crowd, with what is stored with each of their comments."""

    key: str
    of_author: dict[str, Any]
    of_sender: dict[str, Any]


def store(place: Place, lines: Sequence[Line], accounts: dict[str, Any]) -> list[Comment]:
    """Publish a crowd's comments; who has no account has proved an address before."""
    voices = {by: _voice(author_of(by.removeprefix("@"), accounts, is_proved=True)) for by in {one.by for one in lines}}
    moments = [place.begins + timedelta(minutes=line.at * place.minutes) for line in lines]
    stored = _stored(place, lines, [voices[line.by] for line in lines], moments)
    CommentPrivate.objects.bulk_create(
        [_private(comment, voices[line.by]) for comment, line in zip(stored, lines, strict=True)], batch_size=ROWS
    )
    CommentEvent.objects.bulk_create([_event(comment) for comment in stored], batch_size=ROWS)
    CommentStream.objects.filter(pk=place.stream.pk).update(
        published_count=F("published_count") + len(stored),
        changed_seq=F("changed_seq") + len(stored),
        last_published_at=max(moments),
    )
    return stored


def _stored(place: Place, lines: Sequence[Line], voices: Sequence[Voice], moments: Sequence[datetime]) -> list[Comment]:
    """The comments in the order of the lines; a row is written once the row is there that it answers."""
    policy, seqs, stored = sanitize.comment_policy(), _seqs(lines), dict[int, Comment]()
    cleaned = _cleaned(line.text for line in lines)
    for level in _levels(lines):
        made = {}
        for number in level:
            line, at = lines[number], moments[number]
            answers = {} if line.answers == number else {"root": stored[line.thread], "parent": stored[line.answers]}
            made[number] = Comment(
                stream=place.stream,
                seq=seqs[number],
                status=Comment.Status.PUBLISHED,
                listed=True,
                body=line.text,
                body_html=cleaned[line.text],
                policy_version=policy,
                sort_at=at,
                published_at=at,
                nonce=nonce_of(f"{place.name} crowd {at.isoformat()} {voices[number].key}"),
                fingerprint=_fingerprint(line.text),
                **voices[number].of_author,
                **answers,
            )
        Comment.objects.bulk_create(made.values(), batch_size=ROWS)
        stored |= made
    return [stored[number] for number in range(len(lines))]


def _voice(by: Author) -> Voice:
    return Voice(
        key=by.key,
        of_author={
            "user": by.user,
            "author_name": by.shown_name,
            "author_key": by.key,
            "name_key": "" if by.is_guest else keys.of_name(by.shown_name),
        },
        of_sender={
            "email": by.address,
            "email_key": keys.of_email(by.address),
            "ip_net": keys.network_of(by.ip),
            "ip_key": keys.of_address(by.ip),
            "user_agent": by.user_agent,
        },
    )


def _private(comment: Comment, voice: Voice) -> CommentPrivate:
    return CommentPrivate(
        comment=comment,
        email_confirmed_at=comment.sort_at,
        submitted_at=comment.sort_at,
        purge_after=comment.sort_at + timedelta(days=conf.settings().COMMENTS_KEEP_PERSONAL_DAYS),
        **voice.of_sender,
    )


def _event(comment: Comment) -> CommentEvent:
    return CommentEvent(
        comment=comment,
        action=CommentEvent.Action.SUBMIT,
        to_status=comment.status,
        revision=comment.revision,
        created_at=comment.sort_at,
    )


def _levels(lines: Sequence[Line]) -> list[list[int]]:
    """The places of what answers nothing, of what answers that, and so on: rows can name only rows that are there."""
    depths: list[int] = []
    levels: dict[int, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        depths.append(0 if line.answers == number else depths[line.answers] + 1)
        levels[depths[number]].append(number)
    return [levels[depth] for depth in sorted(levels)]


def _seqs(lines: Sequence[Line]) -> list[int | None]:
    """The place of each reply in its thread, in the order in which they were sent."""
    last: dict[int, int] = defaultdict(int)
    seqs: list[int | None] = []
    for number, line in enumerate(lines):
        if line.answers == number:
            seqs.append(None)
        else:
            last[line.thread] += 1
            seqs.append(last[line.thread])
    return seqs


def _cleaned(texts: Iterable[str]) -> dict[str, str]:
    """Texts of one paragraph each, as they are shown: cleaned many at a time, which costs a fraction."""
    cleaned: dict[str, str] = {}
    for some in _some({*texts}, AT_ONCE):
        html = str(sanitize.clean_comment("\n\n".join(some), links=True))
        cleaned |= zip(some, (f"<p>{part}</p>" for part in html[3:-4].split("</p><p>")), strict=True)
    return cleaned


def _some(texts: Iterable[str], number: int) -> Iterator[list[str]]:
    """So many at a time."""
    rest = iter(texts)
    while some := [*islice(rest, number)]:
        yield some


@cache
def _fingerprint(text: str) -> str:
    return keys.of_text(text)
