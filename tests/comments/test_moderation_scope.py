"""Every address of the moderators' screens, for everybody: nothing out of scope is seen or changed, and looking is free."""

import re
from uuid import uuid4

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from tests.comments.making import comment_on, held
from wagtail_newsblocks.comments import actions
from wagtail_newsblocks.comments.models import AuthorBlock, Comment, CommentEvent, CommentStream, ModeratorNote
from wagtail_newsblocks.comments.viewsets import ReaderCommentViewSet

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ROOT = "/admin/reader-comments/"
BULK = "/admin/bulk/newsblocks_comments/comment/"

# Every address by the name of its route, with what is posted to it; {…} are things of the story.
ROUTES = {
    "index": ("", None),
    "index_results": ("results/", None),
    "comment": ("{comment}/", None),
    "decide": ("{comment}/decide/", {"decision": "approve", "seen": "1"}),
    "remove": ("{comment}/remove/", {"seen": "1"}),
    "note": ("{comment}/note/", {"text": "A note"}),
    "block": ("{comment}/block/", {"until": ""}),
    "undo_batch": ("batches/{batch}/undo/", {}),
    "blocks": ("blocks/", None),
    "lift": ("blocks/{block}/lift/", {}),
    "page": ("pages/{page}/", {"mode": "off"}),
}
OTHERS = [
    "/admin/reports/reader-comments/",
    "/admin/reports/reader-comments/results/",
    "/admin/reports/reader-comments/?export=csv",
    "/admin/reports/reader-comment-decisions/",
    "/admin/reports/reader-comment-decisions/results/",
    *(f"{BULK}{action}/?id=all&queue=all" for action in ("approve", "reject", "spam", "hold", "remove")),
]
OUTSIDERS = ["anonymous", "reader", "moderator of nothing", "moderator of another section"]


@pytest.fixture
def there(elsewhere, editor):
    """What there is of comments in a section, by what addresses call it."""
    comment = held(elsewhere, body="Unseen words", author_name="Unseen name", author_key="k")
    decided = held(elsewhere, body="Unseen too")
    batch = uuid4()
    actions.approve(decided, by=editor, seen=1, batch=batch)
    block = actions.block_author(comment, by=editor, until=None, note="Unseen note")
    return {"comment": comment.pk, "batch": batch, "block": block.pk, "page": elsewhere.pk}


@pytest.fixture
def become(client, make_moderator, harbour, reader):
    """Logs in as one of the outsiders."""

    def become(who):
        if who == "anonymous":
            return
        user = reader if who == "reader" else make_moderator("mo", *([harbour] if "another" in who else []))
        if user is not reader:
            user.groups.get().permissions.add(Permission.objects.get(codename="access_admin"))
        client.force_login(user)

    return become


def state():
    """All that a moderator can change."""
    return [
        [*Comment.objects.order_by("pk").values()],
        [*AuthorBlock.objects.order_by("pk").values()],
        [*CommentStream.objects.order_by("pk").values()],
        CommentEvent.objects.count(),
        ModeratorNote.objects.count(),
    ]


def test_every_route_is_in_the_table():
    assert {pattern.name for pattern in ReaderCommentViewSet().get_urlpatterns()} == set(ROUTES)
    assert reverse("newsblocks_reader_comments:index") == ROOT


@pytest.mark.parametrize("who", OUTSIDERS)
def test_nobody_sees_or_changes_what_is_out_of_their_scope(who, client, become, there):
    become(who)
    before = state()
    for path, posted in ROUTES.values():
        address = ROOT + path.format(**there)
        names_something = "{" in path
        for answer in (client.get(address), client.post(address, posted or {})):
            assert b"Unseen" not in answer.content, address
            if who == "moderator of another section" and names_something:
                assert answer.status_code in (404, 405), address
            elif who != "moderator of another section":
                assert answer.status_code in (302, 403, 404), address
    for address in OTHERS:
        answer = client.get(address)
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        assert b"Unseen" not in content, address
        client.post(address, {"seen": ""})
    assert state() == before


def test_looking_at_any_address_changes_nothing_for_who_may_do_all(client, editor, there):
    client.force_login(editor)
    before = state()
    for path, _posted in ROUTES.values():
        assert client.get(ROOT + path.format(**there)).status_code in (200, 405), path
    for address in OTHERS:
        assert client.get(address).status_code == 200, address
    assert state() == before


def test_what_changes_something_needs_the_token_of_a_form(editor, there, client):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor)
    before = state()
    for path, posted in ROUTES.values():
        if posted is not None:
            assert strict.post(ROOT + path.format(**there), posted).status_code == 403, path
    assert state() == before


def test_in_scope_each_of_them_works(client, editor, there):
    client.force_login(editor)
    for name, (path, posted) in ROUTES.items():
        if posted is not None and name != "remove":
            assert client.post(ROOT + path.format(**there), posted).status_code == 302, name
    assert Comment.objects.get(pk=there["comment"]).status == "published"
    assert not AuthorBlock.objects.get(pk=there["block"]).is_in_force


def test_a_comment_that_is_not_there_and_one_out_of_scope_look_the_same(client, become, there):
    become("moderator of another section")
    gone, foreign = client.get(f"{ROOT}999999/"), client.get(f"{ROOT}{there['comment']}/")
    assert gone.status_code == foreign.status_code == 404
    assert re.sub(r"\d+", "", gone.content.decode()) == re.sub(r"\d+", "", foreign.content.decode())


def test_an_alias_has_the_settings_of_its_original_and_none_of_its_own(client, editor, story):
    alias = story.create_alias(update_slug="alias")
    comment_on(story)
    client.force_login(editor)
    html = client.get(f"/admin/pages/{alias.pk}/edit/").content.decode()
    assert client.get(f"{ROOT}pages/{alias.pk}/").status_code == 404
    assert f"{ROOT}pages/{alias.pk}/" not in html
