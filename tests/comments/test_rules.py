"""Rules are asked in order; the first that is sure decides, and every reason to hold is kept."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone
from wagtail import hooks

from tests.comments.sending import draft, guest, proved, stored, submission
from wagtail_newsblocks.comments import actions, keys, rules
from wagtail_newsblocks.comments.models import Comment, CommentStream
from wagtail_newsblocks.comments.policy import Mode
from wagtail_newsblocks.comments.rules import RULES, decide, joined
from wagtail_newsblocks.comments.submission import Author, Outcome, Verdict

NOW = timezone.now()


@pytest.fixture
def reader(stream, django_user_model):
    """An account of which a comment has been published."""
    author = Author(user=django_user_model.objects.create_user("mara", first_name="Mara"), ip="81.2.69.160")
    stored(stream, by=author, sent=NOW - timedelta(days=30))
    return author


def verdicts(*outcomes):
    return [Verdict(outcome=outcome, reason=f"{outcome}{place}") for place, outcome in enumerate(outcomes)]


@pytest.mark.parametrize(
    ("outcomes", "outcome", "reasons"),
    [
        ([], Outcome.PUBLISH, ()),
        ([Outcome.HOLD], Outcome.HOLD, ("hold0",)),
        ([Outcome.HOLD, Outcome.HOLD], Outcome.HOLD, ("hold0", "hold1")),
        ([Outcome.PUBLISH, Outcome.SPAM], Outcome.PUBLISH, ()),
        ([Outcome.HOLD, Outcome.PUBLISH, Outcome.HOLD], Outcome.HOLD, ("hold0",)),
        ([Outcome.HOLD, Outcome.SPAM, Outcome.HOLD], Outcome.SPAM, ("hold0", "spam1")),
        ([Outcome.REFUSE, Outcome.SPAM], Outcome.REFUSE, ("refuse0",)),
    ],
)
def test_the_first_that_is_sure_decides(outcomes, outcome, reasons):
    decision = joined(verdicts(*outcomes))
    assert (decision.outcome, decision.reasons) == (outcome, reasons)


def test_an_account_that_is_known_is_published_where_the_page_says_so(stream, reader):
    asked = submission(stream, "I agree with every word.", by=reader)
    assert decide(asked).outcome == Outcome.PUBLISH


@pytest.mark.parametrize(
    ("mode", "who", "reason"),
    [
        (Mode.PRE, "account", "mode_pre"),
        (Mode.GUESTS, "account", None),
        (Mode.GUESTS, "proved", "mode_guests"),
        (Mode.POST, "proved", None),
        (Mode.POST, "guest", "not_proved"),
    ],
)
def test_the_page_says_whose_comments_wait(stream, reader, settings, mode, who, reason):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_FIRST_HELD": 0}
    author = {"account": reader, "proved": proved("Ann"), "guest": guest("Ann")}[who]
    assert decide(submission(stream, by=author, mode=mode)).reasons == ((reason,) if reason else ())


def test_every_reason_to_hold_is_told_to_moderators(stream, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_SUSPECT_WORDS": ["press"], "COMMENTS_BANNED_DOMAINS": ["example.org"]}
    decision = decide(submission(stream, "press http://a.example http://b.example", by=proved(), asked_at=NOW, now=NOW))
    assert decision.outcome == Outcome.HOLD
    assert decision.reasons == ("too_quick", "banned", "suspect_word", "links", "first")


def test_staff_writes_without_waiting_but_for_what_nobody_may_write(stream, settings, django_user_model):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_SUSPECT_WORDS": ["press"], "COMMENTS_DISALLOWED_WORDS": ["replica"]}
    user = django_user_model.objects.create_user("jean")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    staff = Author(user=user)
    links = "press http://a.example http://b.example"
    assert decide(submission(stream, links, by=staff, mode=Mode.PRE)).outcome == Outcome.PUBLISH
    assert decide(submission(stream, "replica", by=staff)).outcome == Outcome.SPAM


def test_a_site_adds_takes_away_and_reorders_rules_by_hook(stream, reader):
    def no_shouting(asked):
        is_loud = asked.draft.body.isupper()
        return Verdict(outcome=Outcome.HOLD, reason="shouting") if is_loud else None

    def change(found):
        found.remove(rules.by_mode)
        found.insert(0, no_shouting)

    with hooks.register_temporarily("newsblocks_comment_rules", change):
        assert decide(submission(stream, "AGREED WITH ALL", by=reader)).reasons == ("shouting",)
        assert decide(submission(stream, "Agreed.", by=reader, mode=Mode.PRE)).outcome == Outcome.PUBLISH
    assert rules.rules() == RULES


def test_rules_write_nothing(stream, reader, django_assert_max_num_queries, settings):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_TRUSTED_GROUPS": ["Regulars"]}
    with CaptureQueriesContext(connection) as queries:
        for author in (reader, guest(owned=frozenset({1})), proved()):
            decide(submission(stream, by=author))
    assert [query["sql"] for query in queries if not query["sql"].startswith("SELECT")] == []


def test_what_rules_ask_takes_the_same_number_of_queries_however_much_was_said(stream, reader):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def asked():
        with CaptureQueriesContext(connection) as queries:
            decide(
                submission(stream, "Something new.", by=Author(user=type(reader.user).objects.get(pk=reader.user.pk)))
            )
        return len(queries)

    asked()
    few = asked()
    for number in range(60):
        stored(stream, by=reader, body=f"Words {number}", sent=NOW - timedelta(days=2))
    assert asked() == few


# Through the door


def send(stream, by, body="I agree with every word.", **fields):
    return actions.submit(stream, draft=draft(body, **fields), by=by)


def test_d10_a_flood_is_refused_for_a_while_and_told_how_long(stream, reader):
    for number in range(5):
        send(stream, reader, f"Words number {number}")
    with pytest.raises(actions.Refused) as raised:
        send(stream, reader, "Words number 6")
    assert raised.value.reason == "too_many"
    assert 0 < raised.value.retry_after <= 60


def test_d10_a_double_is_refused_and_says_so(stream, reader):
    send(stream, reader)
    with pytest.raises(actions.Refused) as raised:
        send(stream, reader)
    assert (raised.value.reason, raised.value.retry_after) == ("duplicate", None)


MACHINES = {
    "no form": {"nonce": None, "asked_at": None},
    "a trap": {"trap": "https://junk.example/"},
    "no time": {"asked_at": NOW + timedelta(hours=1)},
    "links": {"body": "https://a.example/ https://b.example/ https://c.example/"},
    "one text": {"body": "Whoever buys this watch today gets another one for nothing, and the shipping is free."},
}


@pytest.mark.slow
@pytest.mark.parametrize("machine", MACHINES)
def test_t16_what_machines_send_is_never_public_and_people_are_not_kept_out(stream, machine, make_reader):
    CommentStream.objects.filter(pk=stream.pk).update(mode="post")
    known = make_reader("known")
    stored(stream, by=known, sent=NOW - timedelta(days=2))
    waits = []
    for number in range(60):
        bot = guest(f"Bot {number}", email=f"bot{number}@junk.example", ip="203.0.113.9")
        try:
            actions.submit(stream, draft=draft(**{"body": f"Buy number {number}.", **MACHINES[machine]}), by=bot)
        except actions.Refused as refusal:
            waits.append(refusal.retry_after)
    assert len(waits) == 40
    assert all(waits)
    assert {*Comment.objects.filter(author_name__startswith="Bot").values_list("status", flat=True)} <= {"held", "spam"}
    for number in range(10):
        person = guest(f"Person {number}", email=f"p{number}@example.org", ip=f"198.51.100.{number}")
        assert send(stream, person, f"I saw the ferry, and the captain was number {number}.").status == "held"
    assert send(stream, known, "I saw it, too.").status == "published"


def test_d21_a_ticket_that_is_sent_again_gives_the_first_comment(stream, reader):
    sent = draft("Once.")
    first = actions.submit(stream, draft=sent, by=reader)
    assert actions.submit(stream, draft=sent, by=reader) == first
    assert Comment.objects.filter(body="Once.").count() == 1


def test_t24_held_spam_and_banned_come_in_alike(stream, settings):
    settings.WAGTAIL_NEWSBLOCKS = {
        "COMMENTS_BANNED_DOMAINS": ["junk.example"],
        "COMMENTS_DISALLOWED_WORDS": ["replica"],
    }
    held = send(stream, guest("Ann"), "An honest word.")
    spam = send(stream, guest("Ben"), "A replica.")
    banned = send(stream, guest("Cas", email="c@junk.example"), "Another honest word.")
    trapped = send(stream, guest("Dan"), "Something else altogether.", trap="x")
    assert [one.status for one in (held, spam, banned, trapped)] == ["held", "spam", "held", "spam"]
    assert not any(one.listed for one in (held, spam, banned, trapped))


def test_d11_after_removal_no_key_of_the_name_is_left(stream, reader):
    comment = send(stream, reader)
    assert comment.name_key == keys.of_name("Mara")
    actions.remove(comment, by=reader, seen=comment.revision)
    comment.refresh_from_db()
    assert comment.name_key == ""


@pytest.mark.slow
def test_1000_scripted_posts_yield_nothing_public_and_50_human_ones_are_not_refused(stream, django_user_model):
    """Machines without a ticket, too quick, in the trap, with one text, with links; people behind one address."""
    from wagtail_newsblocks.comments.models import CommentStream

    CommentStream.objects.filter(pk=stream.pk).update(mode=Mode.POST)
    ways = [
        {"nonce": None, "asked_at": None},
        {"asked_at": NOW + timedelta(hours=1)},
        {"trap": "http://junk.example"},
        {"body": "Whoever buys this watch today gets another one for nothing, and shipping is free."},
        {"body": "http://a.example http://b.example http://c.example"},
    ]
    refused = 0
    for number in range(1_000):
        way = ways[number % len(ways)]
        fields = {"body": f"Nice article number {number}, greetings from my shop.", **way}
        proves = number % 2 == 0  # some have an address of mail that they own
        by = guest(f"Bot {number}", email=f"b{number}@bots.example", ip=f"5.5.{number % 40}.9", has_proved_email=proves)
        try:
            actions.submit(stream, draft=draft(**fields), by=by)
        except actions.Refused:
            refused += 1
    assert Comment.objects.filter(listed=True).count() == 0
    assert Comment.objects.count() == 1_000 - refused
    accounts = [django_user_model.objects.create_user(f"reader-{number}") for number in range(25)]
    people = [Author(user=user, ip="81.2.69.160") for user in accounts]
    people += [
        guest(f"Reader {number}", email=f"r{number}@example.org", ip=f"81.2.70.{number}") for number in range(25)
    ]
    said = [send(stream, by, f"I have lived in this street for {number} years.") for number, by in enumerate(people)]
    assert {comment.status for comment in said} == {"held"}
