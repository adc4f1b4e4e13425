"""Who may do what to which comment, by every way there is: actor × action × status × scope × route.

A route is a way to ask for an action; it says ``done``, ``refused`` (they may, but not from there) or ``hidden`` (to them
there is no such comment). Whoever adds a way adds it to ``ROUTES``, with the actions that it offers.
"""

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import AnonymousUser, Permission
from django.db import transaction
from django.utils import timezone
from wagtail.models import GroupPagePermission

from tests.comments.conftest import publish
from wagtail_newsblocks.comments import actions, decisions, scopes
from wagtail_newsblocks.comments.models import (
    AuthorBlock,
    Comment,
    CommentEvent,
    CommentPrivate,
    CommentRevision,
    CommentStream,
    ModeratorNote,
)
from wagtail_newsblocks.comments.rules import Author
from wagtail_newsblocks.pages.models import NewsSectionPage

pytestmark = [pytest.mark.slow, pytest.mark.django_db]

STATUSES = Comment.Status.values
ANY = set(STATUSES)

MODERATED = {
    "approve": {"held", "published", "rejected", "spam"},
    "hold": {"published", "rejected", "spam"},
    "reject": {"held", "published"},
    "spam": {"held", "published", "rejected"},
    "remove": ANY - {"removed"},
    "undo": {"held", "published", "rejected", "spam"},
    "feature": {"published"},
    "unfeature": ANY,
    "refuse_edit": {"published"},
    "block_author": ANY,
    "add_note": ANY,
}
"""What those do who moderate a page, and from which statuses."""

OWN = {"edit": {"unconfirmed", "held", "published", "spam"}, "remove": ANY - {"removed"}}
"""What authors do with their own words, and nobody else."""

MODERATORS = {"moderator_inside", "moderator_above", "superuser"}
ACTORS = ["anonymous", "reader", "author", "editor", "moderator_outside", "moderator_below", *sorted(MODERATORS)]


def one_by_one(user, key, action):
    comment = scopes.comment_for(user, key)
    seen = {"by": user, "seen": comment.revision}
    {
        "approve": lambda: actions.approve(comment, **seen),
        "hold": lambda: actions.hold(comment, **seen),
        "reject": lambda: actions.reject(comment, **seen, reason="abuse"),
        "spam": lambda: actions.mark_spam(comment, **seen),
        "remove": lambda: actions.remove(comment, **seen),
        "undo": lambda: actions.undo(comment, **seen),
        "feature": lambda: actions.feature(comment, **seen),
        "unfeature": lambda: actions.unfeature(comment, **seen),
        "refuse_edit": lambda: actions.refuse_edit(comment, **seen),
        "block_author": lambda: actions.block_author(comment, by=user, until=None),
        "add_note": lambda: actions.add_note(comment, text="Look again.", by=user),
    }[action]()


def together(user, key, action):
    seen = {key: Comment.objects.get(pk=key).revision}
    result = decisions.decide_all(seen, action, by=user, reason="abuse" if action == "reject" else "")
    if not result.done:
        raise scopes.NotInScope if not scopes.moderated_by(user).filter(pk=key) else actions.Refused("passed_over")


def undone_together(user, key, _action):
    batch = Comment.objects.get(pk=key).events.order_by("pk").last()
    result = decisions.undo_all(batch.batch, by=user)
    if not result.done:
        raise scopes.NotInScope


def as_author(user, key, action):
    by = Author(user=user if user.is_authenticated else None)
    comment = Comment.objects.get(pk=key)
    if action == "edit":
        actions.edit(comment, body="Better.", by=by, seen=comment.revision, decide=publish)
    else:
        actions.remove(comment, by=by, seen=comment.revision)


ROUTES = {
    "one_by_one": (one_by_one, MODERATED, MODERATORS),
    "together": (together, {name: MODERATED[name] for name in decisions.TO}, MODERATORS),
    "undone_together": (undone_together, {"undo": MODERATED["undo"]}, MODERATORS),
    "as_author": (as_author, OWN, {"author"}),
}
"""How it is asked for, which actions from which statuses, and by whom."""


@pytest.fixture
def actors(make_moderator, newspaper, harbour, sport, editor, make_reader, django_user_model):
    below = harbour.add_child(instance=NewsSectionPage(title="Pier", slug="pier"))
    pages = make_moderator("pages")
    pages.user_permissions.add(Permission.objects.get(codename="access_admin"))
    for permission in Permission.objects.filter(codename__in=["change_page", "publish_page"]):
        GroupPagePermission.objects.create(group=pages.groups.get(), page_id=newspaper.pk, permission=permission)
    return {
        "anonymous": AnonymousUser(),
        "reader": make_reader("rea").user,
        "author": make_reader("aut").user,
        "editor": pages,
        "moderator_inside": make_moderator("inside", harbour),
        "moderator_above": make_moderator("above", newspaper),
        "moderator_outside": make_moderator("outside", sport),
        "moderator_below": make_moderator("below", below),
        "superuser": editor,
    }


DECIDED = {"held": "hold", "published": "approve", "rejected": "reject", "spam": "spam"}


@pytest.fixture
def comments(actors, make_article):
    """A comment of each status, last decided on by somebody, on a story of the harbour desk."""
    stream = CommentStream.objects.for_page(make_article())
    author, made = actors["author"], {}
    for status in STATUSES:
        comment = Comment.objects.create(
            stream=stream,
            user=author,
            author_name="Aut",
            author_key=Author(user=author).key,
            body="Words.",
            status=status,
            listed=status == "published",
            published_at=timezone.now() if status == "published" else None,
            revision=2,
        )
        CommentPrivate.objects.create(comment=comment, email=author.email)
        if status == "published":
            CommentRevision.objects.create(comment=comment, number=2, body="Edited.", state="pending")
        made[status] = comment
        CommentEvent.objects.create(comment=comment, action="submit", to_status=status, revision=1)
    return made


@pytest.fixture
def decided(comments):
    """The same, with the decision that has brought each where it stands."""
    from uuid import uuid4

    for status, action in DECIDED.items():
        before = "held" if status != "held" else "published"
        comment, batch = comments[status], uuid4()
        CommentEvent.objects.create(
            comment=comment, action=action, from_status=before, to_status=status, revision=2, batch=batch
        )
    return comments


def everything():
    """All that an action may change."""
    models = (Comment, CommentPrivate, CommentRevision, CommentStream)
    counted = (CommentEvent, AuthorBlock, ModeratorNote)
    return [list(model.objects.order_by("pk").values()) for model in models], [one.objects.count() for one in counted]


def outcome(ask, user, comment, action, *, before):
    """What comes of asking; everything is put back as it was before."""
    with transaction.atomic():
        try:
            with transaction.atomic():
                ask(user, comment.pk, action)
        except (scopes.NotInScope, actions.NotTheAuthor):
            said = "hidden"
        except (actions.Refused, actions.AlreadyModerated):
            said = "refused"
        else:
            said = "done"
        has_changed = everything() != before
        transaction.set_rollback(True)
    assert has_changed == (said == "done") or (said == "done" and action == "unfeature")
    return said


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("actor", ACTORS)
def test_t13_t34_who_may_do_what_to_which_comment(actors, decided, actor, route):
    ask, offered, allowed = ROUTES[route]
    found, expected, before = {}, {}, everything()
    for action, statuses in offered.items():
        for status in STATUSES:
            if route == "undone_together" and status not in DECIDED:
                continue
            if (route, action, status) == ("together", "approve", "published"):
                statuses = statuses - {"published"}  # noqa: PLW2901 - its edit waits, and has to be read
            found[action, status] = outcome(ask, actors[actor], decided[status], action, before=before)
            is_theirs = "done" if status in statuses else "refused"
            expected[action, status] = is_theirs if actor in allowed else "hidden"
    assert found == expected


@pytest.mark.parametrize("actor", ACTORS)
def test_t13_who_sees_which_comments_and_blocks(actors, comments, actor):
    user = actors[actor]
    block = AuthorBlock.objects.create(author_key=comments["held"].author_key)
    moderates = actor in MODERATORS
    shown = SimpleNamespace(
        comments=set(scopes.moderated_by(user)),
        streams=set(scopes.streams_moderated_by(user)),
        blocks=set(scopes.blocks_moderated_by(user)),
        page=scopes.may_moderate(user, comments["held"].stream.page),
    )
    assert shown.comments == (set(comments.values()) if moderates else set())
    assert shown.streams == ({comments["held"].stream} if moderates else set())
    assert shown.blocks == ({block} if moderates else set())
    assert shown.page == moderates


def test_every_decision_of_moderators_is_in_the_matrix():
    by_others = {"submit", "confirm", "edit", "import", "approve_edit"}  # an approved edit is an approval
    assert {*CommentEvent.Action.values} - by_others <= {*MODERATED}
    assert {*decisions.TO} <= {*MODERATED}
