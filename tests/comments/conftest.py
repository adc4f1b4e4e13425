"""A story that takes comments, and people who write and moderate them."""

import re
from urllib.parse import parse_qs

import pytest
from django.contrib.auth.models import Group, Permission
from django.db.models import Count, Q

from tests.comments.making import comment_on
from tests.web import client_for_tests, serving
from wagtail_newsblocks.comments import actions, akismet, rules
from wagtail_newsblocks.comments.models import Comment, CommentStream, ModerationScope
from wagtail_newsblocks.comments.rules import Author, Decision, Draft, Outcome


def publish(_submission):
    return Decision(outcome=Outcome.PUBLISH)


def hold(_submission):
    return Decision(outcome=Outcome.HOLD, reasons=("links",))


def spam(_submission):
    return Decision(outcome=Outcome.SPAM, reasons=("words",))


@pytest.fixture
def story(make_article):
    return make_article(title="Ferry late again")


@pytest.fixture
def stream(story):
    return CommentStream.objects.for_page(story)


@pytest.fixture
def make_reader(django_user_model):
    """Makes readers with accounts: ``make_reader("ada")``."""

    def make(name, **fields):
        user = django_user_model.objects.create_user(name, f"{name}@example.org", "secret", **fields)
        return Author(user=user, name=name.capitalize(), ip="192.0.2.17", user_agent="Mosaic")

    return make


@pytest.fixture
def ada(make_reader):
    return make_reader("ada")


@pytest.fixture
def guest():
    return Author(name="Grace", email="grace@example.org", ip="198.51.100.4", user_agent="Lynx")


@pytest.fixture
def proved(guest):
    return Author(name="Grace", email="grace@example.org", has_proved_email=True)


@pytest.fixture
def moderator(django_user_model):
    return django_user_model.objects.create_user("mod", "mod@example.org", "secret")


@pytest.fixture
def write(stream, ada):
    """Sends a comment and stores it as told: ``write("Hello", decide=publish)``."""

    def send(body="Hello.", *, by=ada, decide=publish, parent=None, **draft):
        return actions.submit(stream, draft=Draft(body=body, parent=parent, **draft), by=by, decide=decide)

    return send


def faults():
    """What is wrong with the counts, and with what readers can reach, worked out in another way than the code does."""
    published = Count("comments", filter=Q(comments__status="published"))
    found = [
        f"{stream.pk}: {stream.published_count} are counted, {stream.counted} are there"
        for stream in CommentStream.objects.annotate(counted=published)
        if stream.published_count != stream.counted
    ]
    comments = {comment.pk: comment for comment in Comment.objects.annotate(record=Count("events"))}
    for comment in comments.values():
        root = comments[comment.root_id] if comment.root_id else comment
        answers = [
            one for one in comments.values() if (one.root_id if root is comment else one.parent_id) == comment.pk
        ]
        is_needed = any(one.status == "published" for one in answers)
        if comment.listed != (comment.status == "published" or is_needed):
            found.append(f"{comment.pk}: {comment.status}, listed {comment.listed}, needed {is_needed}")
        if comment.status == "published" and not root.listed:
            found.append(f"{comment.pk}: nobody can reach it")
        if comment.status == "published" and (comment.seq is None) != (root is comment):
            found.append(f"{comment.pk}: has the place {comment.seq}")
        if comment.record == 0:
            found.append(f"{comment.pk}: has no record")
    return found


@pytest.fixture
def silent_rules(monkeypatch):
    monkeypatch.setattr(rules, "RULES", [])


@pytest.fixture
def root(story):
    return comment_on(story, body="Well said.", author_name="Ada")


@pytest.fixture
def reader(db, django_user_model):
    return django_user_model.objects.create_user("reader", "reader@example.org", "secret", first_name="Rea")


def hidden_in(html):
    """The hidden fields of the form on a page."""
    form = re.search(r'<form class="newsblocks-comments__form".*?</form>', html, re.DOTALL)[0]
    fields = re.findall(r'<input type="hidden" name="(\w+)"(?: value="([^"]*)")?', form)
    return {name: value for name, value in fields if name != "csrfmiddlewaretoken"}


@pytest.fixture
def send(client):
    """Opens the form of a page and sends it: ``send(page, body="…")``; the answer to it."""

    def send(page, *, to="", by=None, **fields):
        by = by or client
        address = f"/comments/{page.pk}/write/"
        form = by.get(address, {"to": to} if to else {}).content.decode()
        typed = {"name": "Gus", "email": "gus@example.org", "body": "I was there."}
        return by.post(address, {**hidden_in(form), **typed, **fields})

    return send


@pytest.fixture
def sport(newspaper):
    """Another news section."""
    from wagtail_newsblocks.pages.models import NewsSectionPage

    return newspaper.add_child(instance=NewsSectionPage(title="Sport", slug="sport"))


@pytest.fixture
def make_moderator(django_user_model):
    """Makes moderators of pages with all below them: ``make_moderator("mo", harbour)``."""

    def make(name, *pages):
        user = django_user_model.objects.create_user(name)
        group = Group.objects.create(name=f"Moderators, {name}")
        user.groups.add(group)
        for page in pages:
            ModerationScope.objects.create(group=group, page_id=page.pk)
        return user

    return make


@pytest.fixture
def chief(make_moderator, newspaper):
    """Moderates the whole site."""
    return make_moderator("chief", newspaper)


@pytest.fixture
def mo(make_moderator, harbour, client):
    """Moderates what is below the harbour section, may enter the admin, and is logged in."""
    moderator = make_moderator("mo", harbour)
    moderator.groups.get().permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(moderator)
    return moderator


@pytest.fixture
def elsewhere(sport, make_article):
    """A story that ``mo`` does not moderate."""
    return make_article(title="Regatta off", parent=sport)


@pytest.fixture
def service(settings, monkeypatch):
    """Answers like Akismet: ``service.answers["/1.1/comment-check"] = (200, {}, b"true")``."""
    with serving({}, is_secure=True) as server:
        base = f"https://ledger.test:{server.server_port}/1.1"
        settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_AKISMET_KEY": "k3y", "COMMENTS_AKISMET_URL": f"{base}/"}
        allowed = akismet._client(base).may_post_to
        monkeypatch.setattr(akismet, "_client", lambda asked: client_for_tests(may_post_to=allowed))
        yield server


def posted(server):
    """The fields that the service got last."""
    return {name: values[0] for name, values in parse_qs(server.sent[-1].decode()).items()}
