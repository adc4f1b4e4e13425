"""What machines do, and people do not."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.comments.sending import stored, submission
from wagtail_newsblocks.comments import traps
from wagtail_newsblocks.comments.submission import Outcome

NOW = timezone.now()


def test_t16_what_fills_in_the_hidden_field_is_spam(stream):
    verdict = traps.fell_for_it(submission(stream, trap="http://spam.example"))
    assert (verdict.outcome, verdict.reason) == (Outcome.SPAM, "trap")
    assert traps.fell_for_it(submission(stream, trap=" ")) is None


@pytest.mark.parametrize(("seconds", "reason"), [(2.9, "too_quick"), (3, None), (3.1, None), (-60, "too_quick")])
def test_t16_what_comes_sooner_than_anybody_writes_is_held(stream, seconds, reason):
    verdict = traps.too_quick(submission(stream, asked_at=NOW - timedelta(seconds=seconds), now=NOW))
    assert (verdict and (verdict.outcome, verdict.reason)) == (reason and (Outcome.HOLD, reason))


@pytest.mark.parametrize("missing", [{"nonce": None}, {"asked_at": None}])
def test_what_comes_without_the_ticket_of_a_form_is_held(stream, missing):
    verdict = traps.too_quick(submission(stream, **missing))
    assert (verdict.outcome, verdict.reason) == (Outcome.HOLD, "no_ticket")


def test_an_edit_may_be_quick(stream):
    comment = stored(stream)
    assert traps.too_quick(submission(stream, comment=comment, asked_at=None, nonce=None)) is None
