"""All that is done to comments; nothing else writes them. Actions raise, callers talk.

``by`` is the reader (an ``Author``) or the moderator (an account) who acts, ``seen`` the revision of the comment that
they had before them. Whether a moderator may act there is asked before; whether a reader may is asked here.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import IntegrityError
from django.db.models import F
from django.db.transaction import atomic
from django.utils import timezone

from wagtail_newsblocks import sanitize

from . import deletion, history, keys, ledger, mailboxes, outbox, rates, recipients, rules, signals, texts
from .gate import (
    CommentsClosed,
    NotTheAuthor,
    Refusal,
    Refused,
    check_editable,
    check_open,
    check_parent,
    check_reason,
)
from .ledger import AlreadyModerated, Step
from .models import (
    AuthorBlock,
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    CommentStream,
    Mailbox,
    ModeratorNote,
    Reason,
    settings_for,
)
from .policy import Mode, Policy
from .rules import Author, Decision, Draft, Outcome, Submission

__all__ = [
    "AlreadyModerated",
    "Author",
    "CommentsClosed",
    "Draft",
    "NotTheAuthor",
    "Refusal",
    "Refused",
    "add_note",
    "approve",
    "ask_again",
    "block_author",
    "confirm",
    "disown",
    "edit",
    "feature",
    "hold",
    "mark_spam",
    "refuse_edit",
    "reject",
    "remove",
    "report",
    "submit",
    "unblock",
    "undo",
    "unfeature",
    "unsubscribe",
]

Action = CommentEvent.Action
Status = Comment.Status
Decider = Callable[[Submission], Decision]

DECISIONS = frozenset(
    {Action.APPROVE, Action.HOLD, Action.REJECT, Action.SPAM, Action.APPROVE_EDIT, Action.REFUSE_EDIT}
)
"""What can be undone; what is removed is gone."""

FROM: dict[str, frozenset[Status]] = {
    Action.APPROVE: frozenset({Status.HELD, Status.PUBLISHED, Status.REJECTED, Status.SPAM}),
    Action.HOLD: frozenset({Status.PUBLISHED, Status.REJECTED, Status.SPAM}),
    Action.REJECT: frozenset({Status.HELD, Status.PUBLISHED}),
    Action.SPAM: frozenset({Status.HELD, Status.PUBLISHED, Status.REJECTED}),
    Action.REMOVE: frozenset(Status) - {Status.REMOVED},
}
"""From where a moderator's decision can be taken, by one comment or by many."""

ASKED_AGAIN = frozenset(
    {
        "blocked",
        "first",
        "links",
        "mode_guests",
        "mode_pre",
        "name_of_account",
        "name_of_staff",
        "not_proved",
        "rejections",
        "suspect_word",
    }
)
"""Reasons that rules find again by the comment and its author alone; others could be seen only as it was sent."""

AT_ONCE = 500


def submit(stream: CommentStream, *, draft: Draft, by: Author, decide: Decider = rules.decide) -> Comment:
    """Store a reader's comment as the rules decide; the same ticket again gives the same comment again.

    Raises ``CommentsClosed``, ``Refused``, and ``sanitize.TooComplex`` where the text is too long or too involved.
    """
    draft = replace(draft, body=sanitize.storable(draft.body))
    if (earlier := _sent_with(draft, stream)) is not None:
        return earlier
    policy = _check_may_send(stream, draft, by)
    submission = Submission(stream=stream, draft=draft, author=by, mode=policy.mode, settings=policy.settings)
    decision = _decided(decide, submission)
    comment, private = _made(submission, decision)
    try:
        with atomic():
            ledger.add(comment, private, _step_of(Action.SUBMIT, decision))
            if draft.notify and by.is_proved:
                mailboxes.accept(private.email_key)
            _check_may_send(stream, draft, by)  # anew, now that nothing can change any more
    except IntegrityError:
        if (earlier := _sent_with(draft, stream)) is None:
            raise
        return earlier
    return comment


def edit(comment: Comment, *, body: str, by: Author, seen: int, decide: Decider = rules.decide) -> None:
    """Change the text of one's own comment, and let the rules decide anew.

    Where a moderator reads everything first, readers go on seeing the old text until the new one is approved; elsewhere
    a text that the rules do not let through takes the comment with it. What is not public is not published by an edit.
    """
    body = sanitize.storable(body)
    policy = _check_may_edit(comment, body, by)
    draft = Draft(body=body, parent=comment.parent, language=comment.language)
    submission = _resubmitted(comment, draft, by, policy)
    decision = _decided(decide, submission)
    waits = comment.is_published and decision.outcome != Outcome.PUBLISH and _is_read_first(policy.mode, by)
    with atomic():
        if comment.is_published:
            ledger.lock(comment.stream_id)
        step = _step_of(Action.EDIT, decision)
        if waits:
            ledger.move(comment, comment.status, step, seen=seen)
        else:
            _replace_text(comment, body, decision, step, seen=seen)
        _check_may_edit(comment, body, by)
        texts.set_aside(comment)
        if waits:
            texts.let_wait(comment, body, decision.reasons)


def approve(comment: Comment, *, by: Any, seen: int, batch: UUID | None = None) -> None:
    """Show a comment to readers, or its edit that waits, provided that it still is the revision that ``by`` saw."""
    _check_status(comment, *FROM[Action.APPROVE])
    pending = texts.waiting(comment) if comment.is_published else None
    if pending is None:
        step = Step(action=Action.APPROVE, actor=by, batch=batch)
        ledger.move(comment, Status.PUBLISHED, step, seen=seen, reviewed_at=timezone.now())
        return
    step = Step(action=Action.APPROVE_EDIT, actor=by, batch=batch)
    earlier, since = comment.body, texts.in_force_since(comment)
    text = texts.fields_of(pending.body, links=comment.may_link, edited_at=pending.created_at)
    with atomic():
        ledger.move(comment, Status.PUBLISHED, step, seen=seen, reviewed_at=timezone.now(), **text)
        texts.keep(comment, earlier, number=seen, since=since)
        comment.revisions.filter(pk=pending.pk).update(state=CommentRevision.State.APPLIED)


def refuse_edit(comment: Comment, *, by: Any, seen: int) -> None:
    """Leave a published comment as it is, whose author asks for another text."""
    _check_status(comment, Status.PUBLISHED)
    with atomic():
        ledger.move(comment, comment.status, Step(action=Action.REFUSE_EDIT, actor=by), seen=seen)
        if not texts.set_aside(comment):
            raise Refused(Refusal.NO_EDIT)


def hold(comment: Comment, *, by: Any, seen: int, batch: UUID | None = None) -> None:
    """Take a comment back into the queue."""
    _check_status(comment, *FROM[Action.HOLD])
    step = Step(action=Action.HOLD, actor=by, batch=batch)
    ledger.move(comment, Status.HELD, step, seen=seen, reviewed_at=None)


def reject(comment: Comment, *, by: Any, seen: int, reason: str = "", batch: UUID | None = None) -> None:
    """Keep a comment from readers for a ``Reason``, which the site may demand."""
    _check_status(comment, *FROM[Action.REJECT])
    check_reason(reason, settings=settings_for(comment.stream.page))
    ledger.move(comment, Status.REJECTED, Step(action=Action.REJECT, actor=by, reason=reason, batch=batch), seen=seen)


def mark_spam(comment: Comment, *, by: Any, seen: int, batch: UUID | None = None) -> None:
    """Put a comment away as junk."""
    _check_status(comment, *FROM[Action.SPAM])
    ledger.move(comment, Status.SPAM, Step(action=Action.SPAM, actor=by, batch=batch), seen=seen)


def remove(comment: Comment, *, by: Any, seen: int, reason: str = "", batch: UUID | None = None) -> None:
    """Erase a comment for good: its text, its author and all that is personal about it; its place stays.

    ``by`` is a moderator, or the author, who may take back their words at any time.
    """
    is_by_reader = isinstance(by, Author)
    if is_by_reader and not by.owns(comment):
        raise NotTheAuthor
    _check_status(comment, *FROM[Action.REMOVE])
    actor = {"rule": "author"} if is_by_reader else {"actor": by}
    step = Step(action=Action.REMOVE, reason=reason if reason in Reason else "", batch=batch, **actor)
    with atomic():
        ledger.move(comment, Status.REMOVED, step, seen=seen, **NOTHING)
        deletion.forget({comment.pk})


NOTHING: dict[str, Any] = {
    "body": "",
    "body_html": "",
    "language": "",
    "user": None,
    "author_name": "",
    "author_key": "",
    "name_key": "",
    "fingerprint": "",
    "hold_reasons": [],
    "featured_at": None,
    "edited_at": None,
    "reviewed_at": None,
}
"""What a removed comment still says."""


def report(comment: Comment, *, by: Author, reason: str, note: str = "") -> CommentReport:
    """Note that a reader objects to a published comment, once a reader; enough of them have it held.

    Only readers who have proved who they are count for that, and a comment that a moderator has approved since it was
    last edited stays however many they are. Who reports one after the other is refused for a while.
    """
    actor_key = by.key or keys.of_address(by.ip)
    if reason not in Reason or not actor_key:
        raise Refused(Refusal.NO_REASON if actor_key else Refusal.NO_READER)
    if wait := rates.wait_to_report(actor_key, by=by, now=timezone.now()):
        raise Refused(Refusal.TOO_MANY, retry_after=wait)
    with atomic():
        ledger.lock(comment.stream_id)
        current = Comment.objects.select_related("stream__page").get(pk=comment.pk)
        if not current.is_published:
            raise Refused(Refusal.NOT_PUBLISHED)
        values = {"reason": reason, "note": note[:500], "revision": current.revision, "user": by.user}
        values["is_proved"] = by.is_proved
        made, is_new = CommentReport.objects.get_or_create(comment=current, actor_key=actor_key, defaults=values)
        if is_new:
            Comment.objects.filter(pk=comment.pk).update(report_count=F("report_count") + 1)
            _hold_where_reported_enough(current)
    comment.refresh_from_db()
    return made


def undo(comment: Comment, *, by: Any, seen: int) -> None:
    """Take back the last decision about a comment, where nothing has happened to it since."""
    decided = comment.events.filter(revision=comment.revision, action__in=DECISIONS).last()
    if decided is None:
        raise Refused(Refusal.NOTHING_TO_UNDO)
    # Who undoes what a rule has done has looked at the comment, and reports do not hold it again.
    reviewed_at = timezone.now() if decided.rule else decided.reviewed_before
    earlier = texts.replaced_by(comment, decided)
    text = {} if earlier is None else texts.fields_again(comment, earlier)
    with atomic():
        step = Step(action=Action.UNDO, actor=by)
        ledger.move(comment, decided.from_status, step, seen=seen, reviewed_at=reviewed_at, **text)
        if earlier is not None:
            earlier.delete()
        texts.let_wait_again(comment, decided)


def feature(comment: Comment, *, by: Any, seen: int) -> None:
    """Pick a published comment out for readers."""
    _check_status(comment, Status.PUBLISHED)
    with atomic():
        _pick(comment, timezone.now(), Step(action=Action.FEATURE, actor=by), seen=seen)
        outbox.tell_of_pick(comment)


def unfeature(comment: Comment, *, by: Any, seen: int) -> None:
    """Take back that a comment was picked out."""
    _pick(comment, None, Step(action=Action.UNFEATURE, actor=by), seen=seen)


def block_author(comment: Comment, *, by: Any, until: datetime | None, reason: str = "", note: str = "") -> AuthorBlock:
    """Have all wait, on every page, that whoever wrote a comment sends until then, or for good; they are not told.

    They are known by what they have proved, else by the address that they gave, and by nothing else. What blocked them
    before is replaced.
    """
    if reason and reason not in Reason:
        raise Refused(Refusal.NO_REASON)
    private = CommentPrivate.objects.filter(pk=comment.pk).first()
    author_key, email_key = comment.author_key, private.email_key if private else ""
    if not (author_key or email_key):
        raise Refused(Refusal.NO_AUTHOR)
    if until is not None and until <= timezone.now():
        raise Refused(Refusal.OVER)
    with atomic():
        earlier = AuthorBlock.objects.in_force().of_author({author_key, email_key})
        earlier.update(ends_at=timezone.now(), lifted_by=by)
        block = AuthorBlock.objects.create(
            author_key=author_key, email_key=email_key, reason=reason, note=note.strip(), made_by=by, ends_at=until
        )
        history.write_of_block(block, history.BLOCKED, by=by)
    return block


def unblock(block: AuthorBlock, *, by: Any) -> None:
    """End a block now, and keep who made it and who has lifted it."""
    with atomic():
        in_force = AuthorBlock.objects.in_force().filter(pk=block.pk)
        if not in_force.update(ends_at=timezone.now(), lifted_by=by):
            raise Refused(Refusal.OVER)
        block.refresh_from_db()
        history.write_of_block(block, history.LIFTED, by=by)


def add_note(comment: Comment, *, text: str, by: Any) -> ModeratorNote:
    """Tell the other moderators something about a comment; it stays as it is, and readers never see it."""
    if not (text := sanitize.storable(text).strip()):
        raise Refused(Refusal.NO_WORDS)
    return ModeratorNote.objects.create(comment=comment, text=text, by=by)


def confirm(comment: Comment, *, seen: int | None = None, decide: Decider = rules.decide) -> None:
    """Take it as proved that the address given with a comment is its author's, and let the rules decide anew.

    What waited for that proof, such as news of a reply, is due at once.
    """
    private = CommentPrivate.objects.filter(pk=comment.pk, email_confirmed_at=None).exclude(email="").first()
    if private is None:
        raise Refused(Refusal.NOTHING_TO_CONFIRM)
    by = Author(name=comment.author_name, email=private.email, has_proved_email=True)
    draft = Draft(body=comment.body, parent=comment.parent, language=comment.language)
    policy = CommentStream.objects.policy_for(comment.stream.page)
    submission = _resubmitted(comment, draft, by, policy)
    decision = _with_what_stands(decide(submission), comment)
    to = _status_after(decision, submission) if comment.status == Status.UNCONFIRMED else comment.status
    values: dict[str, Any] = {"author_key": by.key, **texts.cleaned(comment.body, links=True)}
    if to != comment.status:
        values["hold_reasons"] = [*decision.reasons]
    with atomic():
        ledger.move(
            comment, to, _step_of(Action.CONFIRM, decision), seen=comment.revision if seen is None else seen, **values
        )
        proof = {"email_confirmed_at": timezone.now(), "email_key": by.key}
        CommentPrivate.objects.filter(pk=comment.pk).update(**proof)
        outbox.send_what_waited(comment)
        if private.notify:
            mailboxes.accept(by.key)
        ledger.tell(comment, signals.comment_confirmed)


def ask_again(comment: Comment, *, by: Author) -> None:
    """Have the link by which an address is proved mailed once more to a guest whose comment waits for that.

    How often an address gets one is not up to whoever asks: a mail more waits until the address may get it.
    """
    if not by.owns(comment):
        raise NotTheAuthor
    if comment.status == Status.UNCONFIRMED:
        outbox.ask_again(comment)


def disown(*, email_key: str) -> None:
    """Let go of an address wherever it was given, since its owner says that it was not them; what is proved stays."""
    given = CommentPrivate.objects.filter(email_key=email_key, email_confirmed_at=None, comment__user=None)
    found = [*given.exclude(email_key="").values_list("pk", flat=True)]
    for start in range(0, len(found), AT_ONCE):
        some = found[start : start + AT_ONCE]
        with atomic():
            theirs = CommentPrivate.objects.filter(pk__in=some, email_confirmed_at=None)
            theirs.update(email="", email_key="", notify=False)
            CommentMail.objects.filter(recipient__in=some, recipient__private__email_key="", sent_at=None).delete()


def unsubscribe(comment: Comment | None, *, email_key: str, from_all: bool = False) -> None:
    """Have the author of a comment hear of no more replies in its thread, or of nothing; twice is the same as once."""
    found = [*recipients.listening(comment, email_key=email_key, in_all=from_all).values_list("pk", flat=True)]
    for start in range(0, len(found), AT_ONCE):
        CommentPrivate.objects.filter(pk__in=found[start : start + AT_ONCE]).update(notify=False)
    if from_all:
        mailboxes.refuse(email_key, Mailbox.Refusal.NOTICES)


def _check_may_send(stream: CommentStream, draft: Draft, by: Author) -> Any:
    policy = check_open(_page_now(stream), by=by)
    check_parent(stream, draft.parent)
    sanitize.check_limits(draft.body, settings=policy.settings)
    return policy


def _check_may_edit(comment: Comment, body: str, by: Author) -> Any:
    page = _page_now(comment.stream)
    check_editable(comment, by=by, settings=settings_for(page))
    policy = check_open(page, by=by)
    sanitize.check_limits(body, settings=policy.settings)
    return policy


def _page_now(stream: CommentStream) -> Any:
    """The stream's page as it is in the database now."""
    return CommentStream.objects.select_related("page").get(pk=stream.pk).page


def _decided(decide: Decider, submission: Submission) -> Decision:
    decision = decide(submission)
    if decision.outcome == Outcome.REFUSE:
        raise Refused(decision.reasons[-1], retry_after=decision.retry_after)
    return decision


def _with_what_stands(decision: Decision, comment: Comment) -> Decision:
    """A decision about a comment whose author is proved now: what its sending showed stands, nothing is refused."""
    standing = [reason for reason in comment.hold_reasons if reason not in ASKED_AGAIN]
    reasons = (*dict.fromkeys([*standing, *decision.reasons]),)
    if decision.outcome == Outcome.SPAM:
        return replace(decision, reasons=reasons)
    return Decision(outcome=Outcome.HOLD if reasons else Outcome.PUBLISH, reasons=reasons)


def _status_after(decision: Decision, submission: Submission) -> Status:
    by = submission.author
    if decision.outcome == Outcome.SPAM:
        return Status.SPAM
    if by.is_guest and not by.is_proved and submission.settings.COMMENTS_CONFIRM_GUESTS:
        return Status.UNCONFIRMED
    return Status.PUBLISHED if decision.outcome == Outcome.PUBLISH else Status.HELD


def _step_of(action: CommentEvent.Action, decision: Decision) -> Step:
    return Step(action=action, rule="".join(decision.reasons[-1:])[:50], reason=", ".join(decision.reasons)[:200])


def _resubmitted(comment: Comment, draft: Draft, by: Author, policy: Policy) -> Submission:
    """A comment that is there already, as rules are asked about it anew."""
    asked = Submission(stream=comment.stream, draft=draft, author=by, mode=policy.mode, settings=policy.settings)
    return replace(asked, comment=comment)


def _made(submission: Submission, decision: Decision) -> tuple[Comment, CommentPrivate]:
    """A new comment and what is personal about it, not stored yet."""
    draft, by = submission.draft, submission.author
    parent, now = draft.parent, timezone.now()
    comment = Comment(
        stream=submission.stream,
        root_id=(parent.root_id or parent.pk) if parent else None,
        parent=parent,
        status=_status_after(decision, submission),
        body=draft.body,
        language=draft.language,
        user=by.user,
        author_name=by.shown_name,
        author_key=by.key,
        name_key="" if by.is_guest else keys.of_name(by.shown_name),
        sort_at=now,
        hold_reasons=[*decision.reasons],
        nonce=draft.nonce,
        fingerprint=keys.of_text(draft.body),
        **texts.cleaned(draft.body, links=by.is_proved),
    )
    return comment, CommentPrivate(
        email=by.address,
        email_key=keys.of_email(by.address),
        email_confirmed_at=now if by.is_proved and by.address else None,
        ip_net=keys.network_of(by.ip),
        ip_key=keys.of_address(by.ip),
        user_agent=by.user_agent[:300],
        notify=draft.notify,
        consent_at=now if draft.consents else None,
        submitted_at=now,
        purge_after=now + timedelta(days=submission.settings.COMMENTS_KEEP_PERSONAL_DAYS),
    )


def _sent_with(draft: Draft, stream: CommentStream) -> Comment | None:
    """What was sent with the same ticket already; raise ``Refused`` where that was another text."""
    found = Comment.objects.filter(nonce=draft.nonce, stream=stream).first() if draft.nonce else None
    if found is not None and found.body != draft.body:
        raise Refused(Refusal.USED)
    return found


def _is_read_first(mode: str, by: Author) -> bool:
    return mode == Mode.PRE or (mode == Mode.GUESTS and by.is_guest)


def _check_status(comment: Comment, *allowed: str) -> None:
    if comment.status not in allowed:
        raise AlreadyModerated(comment)


def _replace_text(comment: Comment, body: str, decision: Decision, step: Step, *, seen: int) -> None:
    """Put a new text in force, and the comment where the rules want it, but for making public what is not."""
    to = comment.status
    if decision.outcome == Outcome.SPAM:
        to = Status.SPAM
    elif comment.is_published and decision.outcome == Outcome.HOLD:
        to = Status.HELD
    earlier, since = comment.body, texts.in_force_since(comment)
    values = texts.fields_of(body, links=comment.may_link, edited_at=timezone.now()) | {"reviewed_at": None}
    values["hold_reasons"] = [*dict.fromkeys([*comment.hold_reasons, *decision.reasons])]
    ledger.move(comment, to, step, seen=seen, **values)
    texts.keep(comment, earlier, number=seen, since=since)


def _hold_where_reported_enough(comment: Comment) -> None:
    enough = settings_for(comment.stream.page).COMMENTS_REPORTS_TO_HOLD
    if not enough or comment.reviewed_at or comment.reports.filter(is_proved=True).count() < enough:
        return
    step = Step(action=Action.HOLD, rule="reports")
    reasons = [*dict.fromkeys([*comment.hold_reasons, "reports"])]
    ledger.move(comment, Status.HELD, step, seen=comment.revision, hold_reasons=reasons)


def _pick(comment: Comment, moment: datetime | None, step: Step, *, seen: int) -> None:
    ledger.check_seen(comment, seen)
    with atomic():
        ledger.count(comment.stream_id, 0)
        if not Comment.objects.filter(pk=comment.pk, revision=seen).update(featured_at=moment):
            raise AlreadyModerated(Comment.objects.get(pk=comment.pk))
        comment.featured_at = moment
        ledger.note(comment, step)
