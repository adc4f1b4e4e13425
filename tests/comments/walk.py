"""What a process does that ``test_concurrency`` starts: random transitions, each told once it is committed.

``python -m tests.comments.walk prepare|walk|stall|check|erase …``, on the database in ``DATABASE_URL``.
"""

import json
import random
import sys
import time

import django


def prepare():
    """A page where comments appear at once and one where all are held; prints what the others need to know."""
    from django.contrib.auth import get_user_model
    from wagtail.models import Page

    from wagtail_newsblocks.comments.models import CommentStream

    streams = []
    for mode in ("post", "pre"):
        page = Page.get_first_root_node().add_child(instance=Page(title=mode, slug=f"walk-{mode}"))
        stream = CommentStream.objects.for_page(page)
        CommentStream.objects.filter(pk=stream.pk).update(mode=mode)
        streams.append(stream.pk)
    users = [get_user_model().objects.create_user(f"walker{number}").pk for number in range(5)]
    get_user_model().objects.filter(pk=users[0]).update(is_superuser=True)
    tell(streams=streams, users=users)


def walk(streams, users, seed, steps):
    """Does random things to random comments; each line that it prints is an event that has been committed."""
    from wagtail_newsblocks.comments import actions

    chance = random.Random(int(seed))
    people = people_with(json.loads(users))
    for _step in range(int(steps)):
        try:
            if chance.random() < 0.1:
                tell_of(decide_about_many(chance, people[0].user))
                continue
            comment = step(chance, json.loads(streams), people)
        except (actions.AlreadyModerated, actions.Refused):
            continue
        if comment is not None:
            tell(comment=comment.pk, revision=comment.revision)


def step(chance, streams, people):
    """One random thing, which may well not be possible."""
    from tests.comments.conftest import hold, publish, spam
    from wagtail_newsblocks.comments import actions
    from wagtail_newsblocks.comments.models import CommentStream

    by, moderator = chance.choice(people), people[0].user
    decide = chance.choice([publish, publish, publish, hold, spam])
    comment = some_comment(chance)
    name = chance.choice(
        ["submit"] * 6 + ["approve"] * 4 + "hold reject mark_spam remove undo report edit feature".split()
    )
    if comment is None or name == "submit":
        stream = CommentStream.objects.get(pk=chance.choice(streams))
        parent = comment if comment and comment.stream_id == stream.pk and chance.random() < 0.8 else None
        draft = actions.Draft(body=f"Words {chance.random()}", parent=parent, nonce=f"n{chance.random()}")
        return actions.submit(stream, draft=draft, by=by, decide=decide)
    if name == "report":
        actions.report(comment, by=by, reason="spam")
        return None
    if name == "edit":
        author = actions.Author(user=comment.user)
        actions.edit(comment, body=f"Better {chance.random()}", by=author, seen=comment.revision, decide=decide)
        return comment
    if name == "remove" and chance.random() < 0.7:
        return None
    getattr(actions, name)(comment, by=moderator, seen=comment.revision)
    return comment


def decide_about_many(chance, moderator):
    """Decides about a random handful at once, or takes back such a decision of anybody's; what came of it."""
    from wagtail_newsblocks.comments import decisions
    from wagtail_newsblocks.comments.models import CommentEvent

    batches = CommentEvent.objects.exclude(batch=None).exclude(action="undo")
    latest = list(batches.order_by("-pk").values_list("batch", flat=True)[:40])
    if latest and chance.random() < 0.4:
        return decisions.undo_all(chance.choice(latest), by=moderator)
    found = {comment.pk: comment for comment in (some_comment(chance) for _number in range(12)) if comment}
    action = chance.choice("approve approve approve hold reject spam remove".split())
    return decisions.decide_all(list(found.values())[: 3 if action == "remove" else 12], action, by=moderator)


def tell_of(result):
    """Tells each event of a decision about many."""
    from wagtail_newsblocks.comments.models import CommentEvent

    for comment, revision in CommentEvent.objects.filter(batch=result.batch).values_list("comment_id", "revision"):
        tell(comment=comment, revision=revision)


def some_comment(chance):
    from django.db.models import Max, Min

    from wagtail_newsblocks.comments.models import Comment

    ends = Comment.objects.aggregate(first=Min("pk"), last=Max("pk"))
    if ends["first"] is None:
        return None
    return Comment.objects.filter(pk__gte=chance.randint(ends["first"], ends["last"])).order_by("pk").first()


def stall(name, comment):
    """Begins to do something, says so in the middle of it, and waits to be killed."""
    from unittest import mock

    from tests.comments.conftest import publish
    from wagtail_newsblocks.comments import actions, decisions, history, ledger
    from wagtail_newsblocks.comments.models import Comment

    comment = Comment.objects.get(pk=comment)
    by = actions.Author(user=comment.user)

    def wait(*_args, **_options):
        tell(stalled=True)
        time.sleep(600)

    with mock.patch.object(ledger, "_record", wait), mock.patch.object(history, "write", wait):
        if name == "decide_all":
            decisions.decide_all([comment], "reject", by=comment.user)
        elif name == "submit":
            actions.submit(comment.stream, draft=actions.Draft(body="Half.", parent=comment), by=by, decide=publish)
        else:
            getattr(actions, name)(comment, by=comment.user, seen=comment.revision)


def erase(user, stalls):
    """Erases somebody, two comments at a time; stalls in the middle of the second time, where it is told to."""
    from unittest import mock

    from tests.comments.conftest import faults
    from wagtail_newsblocks.comments import erasure, persons
    from wagtail_newsblocks.comments.upkeep import drifts

    erasure.BATCH, recorded, times = 2, erasure._record, []

    def record(comments):
        times.append(len(comments))
        if int(stalls) and len(times) == 2:
            tell(stalled=True)
            time.sleep(600)
        recorded(comments)

    person = persons.Person(emails=frozenset(), accounts=frozenset({int(user)}))
    before = len(person.comments())
    with mock.patch.object(erasure, "_record", record):
        erasure.erase(person)
    tell(before=before, left=len(person.comments()), faults=[*faults(), *drifts()])


def write(streams, users, outcome):
    """Sends one comment."""
    from tests.comments import conftest
    from wagtail_newsblocks.comments import actions
    from wagtail_newsblocks.comments.models import CommentStream

    stream = CommentStream.objects.get(pk=json.loads(streams)[0])
    (by, *_others) = people_with(json.loads(users))
    comment = actions.submit(stream, draft=actions.Draft(body="Whole."), by=by, decide=getattr(conftest, outcome))
    tell(comment=comment.pk)


def check():
    """Prints what is wrong, and every event there is."""
    from tests.comments.conftest import faults
    from wagtail_newsblocks.comments.models import Comment, CommentEvent
    from wagtail_newsblocks.comments.upkeep import drifts

    events = [*CommentEvent.objects.values_list("comment_id", "revision")]
    numbers = {status: Comment.objects.filter(status=status).count() for status in Comment.Status.values}
    batches = CommentEvent.objects.exclude(batch=None).values_list("action", flat=True)
    tell(faults=[*faults(), *drifts()], events=events, numbers=numbers, together=[*batches])


def people_with(keys):
    from django.contrib.auth import get_user_model

    from wagtail_newsblocks.comments.rules import Author

    return [Author(user=user, ip="192.0.2.1") for user in get_user_model().objects.filter(pk__in=keys).order_by("pk")]


def tell(**values):
    print(json.dumps(values), flush=True)


if __name__ == "__main__":
    django.setup()
    {"prepare": prepare, "walk": walk, "stall": stall, "write": write, "check": check, "erase": erase}[sys.argv[1]](
        *sys.argv[2:]
    )
