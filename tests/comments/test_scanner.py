"""A scanner has two seconds; whatever goes wrong with it, the comment is held and the reader gets an answer."""

import logging
import time
from threading import Event, active_count

import pytest
from wagtail import hooks

from tests.comments.sending import guest, proved, stored, submission
from wagtail_newsblocks.comments import akismet, rules, scanner
from wagtail_newsblocks.comments.akismet import Opinion
from wagtail_newsblocks.comments.submission import Outcome, Verdict
from wagtail_newsblocks.fetch import Unreachable

HOLD = Verdict(outcome=Outcome.HOLD, reason="house")
SPAM = Verdict(outcome=Outcome.SPAM, reason="house")


@pytest.fixture
def asked(stream):
    return submission(stream, by=proved())


@pytest.fixture
def register():
    """Registers scanners for the time of a test."""
    registered = []

    def add(function, hook=scanner.HOOK):
        context = hooks.register_temporarily(hook, function)
        context.__enter__()
        registered.append(context)

    yield add
    for context in registered:
        context.__exit__(None, None, None)


def said(verdict):
    return verdict and (verdict.outcome, verdict.reason)


def test_without_a_scanner_nobody_is_asked(asked, django_assert_num_queries):
    before = active_count()
    with django_assert_num_queries(0):
        assert scanner.by_scanner(asked) is None
    assert active_count() == before


@pytest.mark.parametrize(
    ("verdicts", "wanted"), [([None], None), ([None, HOLD], HOLD), ([HOLD, SPAM], SPAM), ([SPAM, HOLD], SPAM)]
)
def test_of_what_scanners_say_the_gravest_counts(asked, register, verdicts, wanted):
    for verdict in verdicts:
        register(lambda about, verdict=verdict: verdict)
    assert scanner.by_scanner(asked) == wanted


def test_d18_a_scanner_that_fails_holds_and_the_log_says_so(asked, register, caplog):
    def fail(about):
        raise RuntimeError("down")

    register(fail)
    with caplog.at_level(logging.ERROR):
        assert said(scanner.by_scanner(asked)) == (Outcome.HOLD, "scanner_failed")
    assert "A scanner of comments failed." in caplog.text


@pytest.mark.parametrize(
    "answer",
    ["spam", True, Verdict(outcome=Outcome.PUBLISH, reason="mine"), Verdict(outcome=Outcome.REFUSE, reason="no")],
)
def test_a_scanner_can_neither_publish_nor_refuse_nor_say_anything_else(asked, register, answer):
    register(lambda about: answer)
    assert said(scanner.by_scanner(asked)) == (Outcome.HOLD, "scanner_failed")


@pytest.mark.slow
def test_d18_a_scanner_that_hangs_holds_within_two_seconds(asked, register):
    released = Event()
    register(lambda about: released.wait(20))
    assert said(scanner.by_scanner(asked)) == (Outcome.HOLD, "scanner_slow")
    assert not released.is_set()
    assert scanner.SECONDS == 2
    released.set()


def test_scanners_that_hang_do_not_pile_up(asked, stream):
    released = Event()
    about = scanner.scanned(asked)
    hanging = [lambda about: released.wait(20)]
    verdicts = [said(scanner.ask(hanging, about, seconds=0.01)) for _comment in range(scanner.AT_ONCE + 2)]
    assert verdicts == [(Outcome.HOLD, "scanner_slow")] * scanner.AT_ONCE + [(Outcome.HOLD, "scanner_busy")] * 2
    released.set()
    deadline = time.monotonic() + 60
    while said(scanner.ask([lambda about: None], about)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert scanner.ask([lambda about: None], about) is None


def test_a_scanner_gets_plain_values(stream, register):
    seen = []
    register(seen.append)
    scanner.by_scanner(submission(stream, "A story.", by=guest(user_agent="Browser"), language="it"))
    (about,) = seen
    assert (about.text, about.author_name, about.author_email) == ("A story.", "Mara Quill", "mara@example.org")
    assert (about.author_ip, about.user_agent, about.language) == ("81.2.69.160", "Browser", "it")
    assert (about.is_reply, about.is_edit) == (False, False)
    assert about.page_url == stream.page.full_url
    assert about.page_url.startswith(about.site_url)


def test_d19_an_edit_is_scanned_too(stream, register):
    seen = []
    register(seen.append)
    parent = stored(stream)
    scanner.by_scanner(submission(stream, comment=stored(stream), parent=parent))
    assert (seen[0].is_edit, seen[0].is_reply) == (True, True)


def test_what_is_refused_or_spam_already_is_sent_to_nobody(stream, register):
    seen = []
    register(seen.append)
    rules.decide(submission(stream, trap="x"))
    assert seen == []


# Akismet


@pytest.mark.parametrize(
    ("opinion", "wanted"),
    [
        (Opinion(is_spam=False), None),
        (Opinion(is_spam=True), (Outcome.HOLD, "akismet")),
        (Opinion(is_spam=True, is_blatant=True), (Outcome.SPAM, "akismet")),
    ],
)
def test_akismet_is_asked_where_there_is_a_key(asked, settings, monkeypatch, opinion, wanted):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_AKISMET_KEY": "k3y"}
    monkeypatch.setattr(akismet, "check", lambda about: opinion)
    assert said(scanner.by_scanner(asked)) == wanted


def test_d18_akismet_that_cannot_be_reached_holds(asked, settings, monkeypatch):
    def fail(about):
        raise Unreachable(Unreachable.Reason.CONNECTION)

    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_AKISMET_KEY": "k3y"}
    monkeypatch.setattr(akismet, "check", fail)
    assert said(scanner.by_scanner(asked)) == (Outcome.HOLD, "scanner_failed")


def test_scanners_are_told_what_a_moderator_decides(stream, settings, monkeypatch, register):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_AKISMET_KEY": "k3y"}
    told = []
    monkeypatch.setattr(akismet, "tell", lambda about, *, is_spam: told.append((about, is_spam)))
    register(lambda about, *, is_spam: told.append((about, is_spam)), scanner.FEEDBACK_HOOK)
    about = scanner.scanned(submission(stream))
    scanner.tell(about, is_spam=True)
    assert told == [(about, True)] * 2
