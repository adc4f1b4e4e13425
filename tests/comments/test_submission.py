"""What is to become of a comment: rules in their order, each with its reason, and a site's own among them."""

import pytest

from wagtail_newsblocks.comments import keys, rules
from wagtail_newsblocks.comments.models import CommentStream
from wagtail_newsblocks.comments.rules import Author, Draft, Outcome, Submission, Verdict


@pytest.fixture
def submission(django_user_model):
    """Makes submissions: ``submission(mode="pre")``; of an account unless told otherwise."""

    def make(mode="post", author=None):
        author = author or Author(user=django_user_model(pk=1))
        return Submission(stream=CommentStream(), draft=Draft(body="Late."), author=author, mode=mode)

    return make


def says(outcome, reason="x", **options):
    return lambda _submission: Verdict(outcome=outcome, reason=reason, **options)


def decided(monkeypatch, submission, *found):
    monkeypatch.setattr(rules, "RULES", [*found])
    decision = rules.decide(submission())
    return decision.outcome, decision.reasons


def test_what_no_rule_minds_is_published(monkeypatch, submission):
    assert decided(monkeypatch, submission, lambda _one: None) == (Outcome.PUBLISH, ())


def test_every_reason_to_hold_is_kept(monkeypatch, submission):
    both = says(Outcome.HOLD, "links"), says(Outcome.HOLD, "mode_pre")
    assert decided(monkeypatch, submission, *both) == (Outcome.HOLD, ("links", "mode_pre"))


def test_a_rule_that_is_sure_ends_it(monkeypatch, submission):
    def never(_submission):
        raise AssertionError

    held, junk, staff = says(Outcome.HOLD, "links"), says(Outcome.SPAM, "words"), says(Outcome.PUBLISH)
    assert decided(monkeypatch, submission, held, junk, never) == (Outcome.SPAM, ("links", "words"))
    assert decided(monkeypatch, submission, staff, never) == (Outcome.PUBLISH, ())
    assert decided(monkeypatch, submission, held, staff, never) == (Outcome.HOLD, ("links",))


def test_a_refusal_says_when_to_try_again(monkeypatch, submission):
    monkeypatch.setattr(rules, "RULES", [says(Outcome.REFUSE, "too_many", retry_after=30)])
    assert rules.decide(submission()).retry_after == 30


@pytest.mark.parametrize(
    ("mode", "author", "reasons"),
    [
        ("pre", None, ("mode_pre",)),
        ("guests", None, ()),
        ("post", None, ()),
        ("pre", Author(email="a@x.example", has_proved_email=True), ("mode_pre",)),
        ("guests", Author(email="a@x.example", has_proved_email=True), ("mode_guests",)),
        ("post", Author(email="a@x.example", has_proved_email=True), ()),
        ("post", Author(email="a@x.example"), ("not_proved",)),
        ("post", Author(has_proved_email=True), ("not_proved",)),
    ],
)
def test_the_mode_holds_and_guests_who_have_proved_nothing_are_always_held(submission, mode, author, reasons):
    decision = rules.joined(filter(None, [rules.by_mode(submission(mode, author))]))
    assert decision.reasons == reasons


def test_a_new_comment_is_no_edit(submission):
    assert not submission().is_edit


def test_the_same_person_has_the_same_key_and_no_key_tells_who_they_are(settings):
    assert keys.of_email(" Ada@x.example ") == keys.of_email("ada@x.example") != keys.of_email("eve@x.example")
    assert keys.of_account(1) != keys.of_email("1") != keys.of_text("1")
    assert "ada" not in keys.of_email("ada@x.example")
    assert keys.of_email("") == keys.of_address("nonsense") == keys.of_text("?!") == ""
    before = keys.of_account(1)
    settings.SECRET_KEY = "another"
    assert keys.of_account(1) != before
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_SECRET": "for tests only"}
    assert keys.of_account(1) == before


def test_a_text_has_the_same_fingerprint_in_whatever_dress():
    assert keys.of_text("Ｂｕｙ  now!!") == keys.of_text("buy\nNOW") != keys.of_text("buy later")
    keys.of_text("\ud800a")


def test_t17_an_address_is_kept_as_its_neighbourhood():
    assert keys.network_of("192.0.2.17") == "192.0.2.0/24"
    assert keys.network_of("::ffff:192.0.2.17") == "192.0.2.0/24"
    assert keys.network_of("2001:db8:1:2::3") == "2001:db8:1::/48"
    assert keys.network_of("nonsense") == ""
    assert (
        keys.of_address("2001:db8:1:2::3") == keys.of_address("2001:db8:1:2::4") != keys.of_address("2001:db8:1:3::3")
    )
    assert keys.of_address("192.0.2.1") != keys.of_address("192.0.2.2")
