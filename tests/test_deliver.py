"""The deliverer calls what rooms have registered, goes on past a failure, and ends when it is asked to."""

import os
import signal
import threading
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from wagtail import hooks

from wagtail_newsblocks.management.commands import newsblocks_deliver

pytestmark = pytest.mark.django_db  # the loop closes connections that have grown old


@pytest.fixture
def deliver(capsys, monkeypatch):
    """Runs the command with these jobs and gives what it said: ``deliver(job, …, every=1)``."""

    def run(*jobs, **options):
        monkeypatch.setattr(hooks, "get_hooks", lambda name: list(jobs) if name == "newsblocks_deliver" else [])
        call_command("newsblocks_deliver", **options)
        return capsys.readouterr().out.splitlines()

    return run


def tides():
    yield "Tides checked."
    yield "Tides checked again."


def nothing():
    return None


def broken():
    yield "Begun."
    message = "no water"
    raise RuntimeError(message)


def test_it_says_what_each_room_did(deliver):
    assert deliver(tides, nothing, lambda: ["Letters sent."]) == [
        "Tides checked.",
        "Tides checked again.",
        "Letters sent.",
    ]


def test_one_room_that_fails_does_not_stop_the_others(deliver, capsys, caplog):
    with pytest.raises(CommandError, match="broken"):
        deliver(broken, tides, once=True)
    said = capsys.readouterr()
    assert said.out.splitlines() == ["Begun.", "Tides checked.", "Tides checked again."]
    assert "broken failed: no water" in said.err
    assert "Traceback" in caplog.text


@pytest.mark.slow
def test_it_goes_on_until_it_is_asked_to_end(deliver):
    rounds = []

    def count():
        rounds.append(1)
        if len(rounds) == 2:
            os.kill(os.getpid(), signal.SIGTERM)
        return [f"Round {len(rounds)}."]

    assert deliver(count, every=1) == ["Round 1.", "Round 2."]


@pytest.mark.slow
def test_a_failure_does_not_end_the_loop(deliver):
    rounds = []

    def once_broken():
        rounds.append(1)
        if len(rounds) == 1:
            raise RuntimeError
        os.kill(os.getpid(), signal.SIGTERM)
        return ["Mended."]

    assert deliver(once_broken, every=1) == ["Mended."]


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_between_two_things_and_lets_the_job_tidy_up(deliver, sign):
    closed = []

    def long_job():
        try:
            yield "First."
            os.kill(os.getpid(), sign)
            yield "Second."
            yield "Third."
        finally:
            closed.append(True)

    assert deliver(long_job, tides) == ["First.", "Second."]
    assert closed == [True]


def test_it_does_not_sleep_on_when_it_is_asked_to_end(deliver):
    threading.Timer(0.2, os.kill, [os.getpid(), signal.SIGTERM]).start()
    assert deliver(tides, every=600) == ["Tides checked.", "Tides checked again."]


def test_signals_are_as_they_were_afterwards(deliver):
    before = signal.getsignal(signal.SIGTERM)
    deliver(tides)
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.mark.parametrize("wrong", ["0", "-5", "soon", "nan", "inf"])
def test_a_pause_has_to_be_a_second_at_least(wrong):
    with pytest.raises(CommandError, match="is no number of seconds from 1 on"):
        call_command("newsblocks_deliver", f"--every={wrong}")


def test_it_is_either_once_or_again_and_again():
    with pytest.raises(CommandError, match="not allowed with"):
        call_command("newsblocks_deliver", "--once", "--every=5")


def test_it_imports_no_room():
    source = Path(newsblocks_deliver.__file__).read_text()
    assert "wagtail_newsblocks." not in source.replace('"wagtail_newsblocks.deliver"', "")
