"""Tickets tell when a form was given out, for which page, and make it good for one comment."""

from datetime import timedelta

import pytest
from django.core import signing
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from wagtail_newsblocks.comments import tickets
from wagtail_newsblocks.comments.tickets import BadTicket

HOUR = 3_600


@pytest.fixture
def clock(monkeypatch):
    """Moves the clock of signatures: ``clock(seconds)``."""

    def move(seconds):
        import time

        real = time.time
        monkeypatch.setattr(signing.time, "time", lambda: real() + seconds)

    return move


def test_a_ticket_says_when_its_form_was_given_out():
    before = timezone.now()
    ticket = tickets.read(tickets.issue(7), 7)
    assert before - timedelta(milliseconds=1) <= ticket.asked_at <= timezone.now()


def test_no_two_tickets_have_the_same_number():
    numbers = {tickets.read(tickets.issue(7), 7).nonce for _form in range(100)}
    assert len(numbers) == 100
    assert max(map(len, numbers)) <= 64


def test_a_ticket_of_another_page_is_none():
    with pytest.raises(BadTicket) as raised:
        tickets.read(tickets.issue(7), 70)
    assert raised.value.asked_at is None


def test_t16_a_forged_time_is_no_ticket():
    page, first, rest = tickets.issue(7).split(".", 2)
    with pytest.raises(BadTicket):
        tickets.read(f"{page}.{int(first) - 60_000}.{rest}", 7)


@given(st.text(max_size=80))
def test_what_we_have_not_signed_is_no_ticket(text):
    with pytest.raises(BadTicket):
        tickets.read(text, 7)


def test_what_we_have_signed_for_something_else_is_no_ticket():
    for signed in (signing.TimestampSigner().sign("7.1.a"), signing.TimestampSigner(salt=tickets.SALT).sign("7.1")):
        with pytest.raises(BadTicket):
            tickets.read(signed, 7)


@pytest.mark.parametrize(("age", "is_good"), [(24 * HOUR - 5, True), (24 * HOUR + 5, False)])
def test_d21_a_ticket_is_good_for_a_day(clock, age, is_good):
    text = tickets.issue(7)
    clock(age)
    if is_good:
        tickets.read(text, 7)
        return
    with pytest.raises(BadTicket) as raised:
        tickets.read(text, 7)
    assert raised.value.asked_at is not None


def test_d21_a_form_from_a_page_that_was_cached_for_days_is_given_out_anew_as_of_then(clock):
    old = tickets.issue(7)
    clock(3 * 24 * HOUR)
    with pytest.raises(BadTicket) as raised:
        tickets.read(old, 7)
    fresh = tickets.read(tickets.issue(7, asked_at=raised.value.asked_at), 7)
    assert fresh.asked_at == raised.value.asked_at


def test_how_long_a_form_is_good_can_be_set(clock, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_FORM_HOURS": 1}
    text = tickets.issue(7)
    clock(HOUR + 5)
    with pytest.raises(BadTicket):
        tickets.read(text, 7)


def test_a_ticket_outlives_a_change_of_the_secret_while_the_old_one_is_a_fallback(settings):
    text = tickets.issue(7)
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "another", [settings.SECRET_KEY]
    assert tickets.read(text, 7).nonce
