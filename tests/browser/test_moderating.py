"""Moderators decide with the keyboard alone, about one comment after another and about many at once."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.users.models import UserProfile

from tests.browser.conftest import DESK, PHONE, overflow
from tests.browser.test_editing import Keyboard
from tests.comments.making import comment_on, held
from tests.hostile import VECTORS
from wagtail_newsblocks import sanitize
from wagtail_newsblocks.comments import actions
from wagtail_newsblocks.comments.models import (
    AuthorBlock,
    Comment,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    ModerationScope,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

QUEUE = "/admin/reader-comments/"
POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'"
WATCHING = """
    window.violated = [];
    addEventListener('securitypolicyviolation', (e) => violated.push(`${e.violatedDirective} ${e.blockedURI}`));
"""


@pytest.fixture
def story(make_article):
    return make_article(title="Ferry late again")


@pytest.fixture
def mo(django_user_model, harbour, db):
    moderator = django_user_model.objects.create_user("mo")
    group = Group.objects.create(name="Harbour moderators")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    ModerationScope.objects.create(group=group, page_id=harbour.pk)
    moderator.groups.add(group)
    return moderator


@pytest.fixture
def window(open_window, log_in, mo):
    window = open_window()
    log_in(window, mo)
    return window


class Counting(Keyboard):
    """A keyboard that knows how often it was struck."""

    def __init__(self, window):
        super().__init__(window)
        self.strokes = 0
        self.press = self.strike

    def strike(self, key):
        self.strokes += 1
        self.window.keyboard.press(key)


def said(window, words):
    window.wait_for_function(
        "words => document.querySelector('[data-newsblocks-moderation-target=status]').textContent.includes(words)",
        arg=words,
    )


def number_of(status):
    return Comment.objects.filter(status=status).count()


def test_20_decisions_take_no_more_than_40_keystrokes_and_the_last_is_undone_by_one(window, story):
    comments = [held(story, body=f"Number {number}.", author_name=f"Reader {number}") for number in range(24)]
    window.goto(QUEUE)
    keys = Counting(window)
    keys.press("j")
    for key in "aaaasaaaaraaaahaaaaa":  # what is held already cannot be held: that one says so and is decided next
        keys.press(key)
    window.wait_for_function("document.querySelectorAll('tr.is-decided').length === 19")
    keys.press("a")
    window.wait_for_function("document.querySelectorAll('tr.is-decided').length === 20")
    assert keys.strokes <= 40
    assert (number_of("published"), number_of("spam"), number_of("rejected"), number_of("held")) == (18, 1, 1, 4)
    focused = "document.activeElement.closest('tr').id"
    assert window.evaluate(focused) == f"comment-{comments[20].pk}"
    keys.press("u")
    said(window, "The last decision is taken back.")
    assert window.evaluate(focused) == f"comment-{comments[19].pk}"
    assert (number_of("published"), number_of("held")) == (17, 5)
    keys.press("a")
    said(window, "The comment is approved.")
    keys.press("k")
    keys.press("f")
    said(window, "picked out")
    assert Comment.objects.exclude(featured_at=None).get() == comments[19]
    assert window.faults == []


def test_keys_do_nothing_while_one_types_and_where_the_account_has_turned_them_off(window, story, mo):
    held(story)
    window.goto(QUEUE)
    keys = Keyboard(window)
    keys.press("j")
    window.focus("input[name=q]")
    keys.type("a")
    window.wait_for_timeout(500)
    assert number_of("held") == 1
    profile = UserProfile.get_for_user(mo)
    profile.keyboard_shortcuts = False
    profile.save()
    window.goto(QUEUE)
    window.focus("[data-newsblocks-moderation-link]")
    keys.press("a")
    window.wait_for_timeout(500)
    assert number_of("held") == 1


def test_who_comes_too_late_is_told_so_and_a_reason_can_be_demanded(window, story, settings, editor):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_REASON_REQUIRED": True}
    late, other = held(story), held(story)
    window.goto(QUEUE)
    keys = Keyboard(window)
    actions.approve(Comment.objects.get(pk=late.pk), by=editor, seen=1)
    keys.press("j")
    keys.press("s")
    said(window, "editor: “Approved”")
    assert number_of("spam") == 0
    keys.press("j")
    keys.press("r")
    said(window, "Choose a reason")
    keys.type("Threat")
    keys.press("Enter")
    said(window, "The comment is rejected.")
    assert Comment.objects.get(pk=other.pk).events.get().reason == "threat"


def test_200_of_a_filtered_list_are_approved_at_once_and_taken_back_at_once(window, story, make_article):
    other = make_article(title="Other")
    for number in range(200):
        held(story, body=f"Number {number}.")
    kept = held(other, body="Elsewhere.")
    window.goto(f"{QUEUE}?page={story.pk}")
    keys = Keyboard(window)
    keys.tab_to("th [data-bulk-action-select-all-checkbox]")
    keys.press("Space")
    keys.tab_to("[data-bulk-action-num-objects-in-listing]", key="Shift+Tab")
    keys.press("Enter")
    keys.tab_to("[data-bulk-action-button][href*='/approve/']", key="Shift+Tab")
    keys.press("Enter")
    window.wait_for_url("**/bulk/newsblocks_comments/comment/approve/**")
    assert "200 comments:" in window.inner_text("main")
    keys.tab_to("main form button[type=submit]")
    keys.press("Enter")
    window.wait_for_url(f"**{QUEUE}**")
    assert (number_of("published"), number_of("held")) == (200, 1)
    assert Comment.objects.get(pk=kept.pk).status == "held"
    keys.tab_to(".messages form button[type=submit]")
    keys.press("Enter")
    window.wait_for_selector(".messages .success >> text=200 comments: done.")
    assert (number_of("published"), number_of("held")) == (0, 201)


def test_an_author_is_blocked_and_the_block_lifted_without_a_mouse_and_without_scripts(open_window, log_in, mo, story):
    comment = held(story, author_key="k", author_name="Watch Deals")
    window = open_window(java_script_enabled=False)
    log_in(window, mo)
    window.goto(QUEUE)
    window.press("button[value=spam]", "Enter")
    assert "put away as spam" in window.inner_text(".messages")
    window.press(".messages form button", "Enter")
    assert number_of("held") == 1
    window.goto(f"{QUEUE}{comment.pk}/block/")
    window.fill("[name=until]", "2099-12-31")
    window.press("#w-editor-form button[type=submit]", "Enter")
    assert "now waits for a moderator" in window.inner_text(".messages")
    assert AuthorBlock.objects.get().is_in_force
    window.goto(f"{QUEUE}blocks/")
    window.press("main td button[type=submit]", "Enter")
    assert not AuthorBlock.objects.get().is_in_force


@pytest.fixture
def full(story, editor):
    """A comment with all that can be said about one."""
    root = comment_on(story, author_name="Grace", body="The root.")
    comment = comment_on(story, root=root, author_key="k", author_name="Ada", hold_reasons=["links", "first"])
    CommentPrivate.objects.create(comment=comment, email="ada@example.org", ip_net="192.0.2.0/24", user_agent="Lynx")
    CommentReport.objects.create(comment=comment, actor_key="r", reason="hate", note="See line two.", revision=1)
    Comment.objects.filter(pk=comment.pk).update(report_count=1)
    CommentRevision.objects.create(comment=comment, number=1, body="Other words.", state="pending")
    CommentRevision.objects.create(comment=comment, number=1, body="Old words.", state="superseded")
    actions.add_note(comment, text="Called her.", by=editor)
    actions.block_author(comment, by=editor, until=None, note="Third time.")
    for vector in VECTORS[::25]:
        text = sanitize.storable(vector)
        held(story, root=root, author_name=sanitize.one_line(text)[:100] or "x" * 90, body=text)
    held(story, author_name="x" * 100, body="x" * 400)
    return comment


def screens(comment):
    return [
        QUEUE,
        f"{QUEUE}?queue=reported",
        f"{QUEUE}{comment.pk}/",
        f"{QUEUE}{comment.pk}/remove/",
        f"{QUEUE}{comment.pk}/block/",
        f"{QUEUE}blocks/",
        f"{QUEUE}pages/{comment.stream.page_id}/",
        f"/admin/bulk/newsblocks_comments/comment/reject/?id={comment.pk}",
        "/admin/reports/reader-comments/",
        "/admin/reports/reader-comment-decisions/",
    ]


def test_our_screens_are_accessible_fit_a_phone_and_run_nothing_that_readers_typed(
    open_window, log_in, editor, full, violations
):
    window = open_window()
    log_in(window, editor)
    for address in screens(full):
        window.goto(address)
        for viewport in (PHONE, DESK):
            window.set_viewport_size(viewport)
            for scheme in ("light", "dark"):
                window.emulate_media(color_scheme=scheme)
                assert (address, scheme, violations(window)) == (address, scheme, [])
            assert overflow(window) <= 0, (address, viewport)
        assert not window.evaluate("'fired' in window")
    assert [fault for fault in window.faults if "ERR_NAME_NOT_RESOLVED" not in fault] == []


def test_under_a_strict_policy_our_screens_violate_nothing_that_wagtails_own_do_not(
    open_window, log_in, editor, full, live_server
):
    window = open_window()
    log_in(window, editor)
    window.add_init_script(WATCHING)

    def strict(route):
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": POLICY})

    window.route(f"{live_server.url}/admin/**", strict)

    def violated(address):
        window.goto(address)
        window.wait_for_timeout(300)
        found = window.evaluate("violated")
        return {one for one in found if "gravatar" not in one}

    own = {address: violated(address) for address in screens(full)}
    wagtails = violated("/admin/reports/site-history/") | violated(f"/admin/pages/{full.stream.page_id}/edit/")
    assert {address: found - wagtails for address, found in own.items() if found - wagtails} == {}
    assert own[f"{QUEUE}{full.pk}/"] == set()
