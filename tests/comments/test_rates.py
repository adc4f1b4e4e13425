"""Limits have windows, and count who somebody has proved to be before where they come from."""

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone
from wagtail.models import Site

from tests.comments.sending import guest, proved, stored, stream_of, submission
from wagtail_newsblocks.comments import rates
from wagtail_newsblocks.comments.models import Comment, CommentEvent
from wagtail_newsblocks.comments.submission import Author, Outcome

NOW = timezone.now()


@pytest.fixture
def reader(django_user_model):
    return Author(user=django_user_model.objects.create_user("mara"), ip="81.2.69.160")


def ago(seconds):
    return NOW - timedelta(seconds=seconds)


def wait_of(stream, by):
    verdict = rates.too_many(submission(stream, by=by, now=NOW))
    assert verdict is None or (verdict.outcome, verdict.reason) == (Outcome.REFUSE, "too_many")
    return verdict and verdict.retry_after


@pytest.mark.parametrize(("sent", "wait"), [(1, None), (2, 50), (3, 50)])
def test_t16_at_the_limit_the_next_one_waits_until_there_is_room(stream, reader, settings, sent, wait):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS": [(2, 60)]}
    for number in range(sent):
        stored(stream, by=reader, sent=ago(10 + (number == 2)))
    assert wait_of(stream, reader) == wait


def test_t16_the_time_to_wait_is_over_to_the_second(stream, reader, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS": [(1, 60)]}
    stored(stream, by=reader, sent=ago(59))
    assert wait_of(stream, reader) == 1
    Comment.objects.update(sort_at=ago(60))
    assert wait_of(stream, reader) is None


def test_of_several_limits_the_longest_wait_counts(stream, reader, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS": [(2, 60), (3, 3_600)]}
    for seconds in (10, 20, 30):
        stored(stream, by=reader, sent=ago(seconds))
    assert wait_of(stream, reader) == 3_570


def test_t16_edits_of_a_comment_have_the_limits_of_comments(stream, reader, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS": [(2, 60)]}
    mine, other = (stored(stream, by=reader, sent=ago(600)) for _comment in range(2))
    for _edit in range(2):
        CommentEvent.objects.create(comment=mine, action="edit", to_status="published", revision=2, created_at=ago(10))
    waits = []
    for comment in (mine, other):
        verdict = rates.too_many(submission(stream, by=reader, comment=comment, now=NOW))
        waits.append(verdict and verdict.retry_after)
    assert waits == [50, None]


def test_no_limit_is_no_limit(stream, reader, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS": [], "COMMENTS_LIMITS_BY_ADDRESS": []}
    for _comment in range(40):
        stored(stream, by=guest(), sent=ago(1))
    assert wait_of(stream, guest()) is None


def test_t16_a_guest_is_known_by_the_browser_whatever_name_is_typed(stream, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS": [(2, 60)]}
    sent = frozenset(stored(stream, by=guest(f"Name {number}"), sent=ago(10)).pk for number in range(2))
    assert wait_of(stream, guest("Another", email="other@example.org", owned=sent)) == 50
    assert wait_of(stream, guest("Another", email="other@example.org")) is None


def test_t16_a_proved_address_is_limited_in_every_browser(stream, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS": [(1, 60)]}
    stored(stream, by=proved(ip="81.2.69.160"), sent=ago(10))
    assert wait_of(stream, proved(ip="2.2.2.2")) == 50
    assert wait_of(stream, guest(ip="2.2.2.2")) is None  # the same address, which anybody can type


def test_t16_guests_of_one_address_have_a_limit_together(stream, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS_BY_ADDRESS": [(3, 60)]}
    for number in range(3):
        stored(stream, by=guest(f"Bot {number}"), sent=ago(20))
    assert wait_of(stream, guest("Bot 4")) == 40
    assert wait_of(stream, guest("Bot 4", ip="81.2.69.161")) is None


def test_d14_a_whole_newsroom_behind_one_address_can_comment(stream):
    """Fifty guests within half an hour, on one page; and nobody is shut out for good."""
    for number in range(50):
        by = guest(f"Reader {number}", email=f"r{number}@example.org")
        sent = ago(1_800 - number * 36)
        assert rates.too_many(submission(stream, by=by, now=sent)) is None
        stored(stream, by=by, sent=sent)
    assert wait_of(stream, guest("Yet another")) is None


def test_t17_an_account_is_not_limited_by_the_address_that_it_shares(stream, reader, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS_BY_ADDRESS": [(1, 60)]}
    stored(stream, by=guest(), sent=ago(1))
    assert wait_of(stream, guest("Other")) == 59
    assert wait_of(stream, reader) is None


def test_an_edit_is_not_counted_as_another_comment(stream, reader, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LIMITS": [(1, 60)]}
    comment = stored(stream, by=reader, sent=ago(1))
    assert rates.too_many(submission(stream, by=reader, comment=comment, now=NOW)) is None


def test_a_guest_of_whom_nothing_is_known_costs_no_query(stream, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert wait_of(stream, guest(ip="")) is None


def test_limits_take_one_query_for_each_key_however_much_was_sent(stream, django_assert_num_queries):
    owned = frozenset(stored(stream, by=proved(), sent=ago(90_000 + number)).pk for number in range(50))
    with django_assert_num_queries(3):
        assert wait_of(stream, proved(owned=owned)) is None


def plan(queryset):
    if connection.vendor not in ("sqlite", "postgresql"):
        pytest.skip("Partial indexes are SQLite's and PostgreSQL's.")
    return queryset.explain()


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL reads a small table whole, and rightly so.")
def test_t29_what_rules_ask_is_answered_by_an_index(stream, reader):
    from wagtail_newsblocks.comments import keys, standing
    from wagtail_newsblocks.comments.models import CommentPrivate

    since = ago(3_600)
    by_author = Comment.objects.filter(author_key=reader.key).exclude(author_key="")
    by_text = Comment.objects.filter(fingerprint=keys.of_text("a"), sort_at__gte=since).exclude(fingerprint="")
    by_name = Comment.objects.filter(name_key=keys.of_name("a")).exclude(name_key="")
    by_ip = CommentPrivate.objects.filter(ip_key=keys.of_address(reader.ip)).exclude(ip_key="")
    assert "newsblocks_comment_author" in plan(by_author.filter(sort_at__gt=since).order_by("-sort_at")[:5])
    assert "newsblocks_comment_author" in plan(standing._of(reader).filter(status="published")[:1])
    assert "newsblocks_comment_doubles" in plan(by_text)
    assert "newsblocks_comment_names" in plan(by_name[:1])
    assert "newsblocks_private_address" in plan(by_ip.filter(submitted_at__gt=since).order_by("-submitted_at")[:5])


# The same text again

LONG = "Whoever buys this watch today gets another one for nothing, and the shipping is free of charge."


def verdict_of(stream, body, **options):
    verdict = rates.said_before(submission(stream, body, now=NOW, **options))
    return verdict and (verdict.outcome, verdict.reason)


def test_the_same_reader_does_not_say_the_same_twice(stream, reader):
    stored(stream, by=reader, body="Well said.", sent=ago(60))
    assert verdict_of(stream, "well  SAID!", by=reader) == (Outcome.REFUSE, "duplicate")


def test_a_browser_does_not_say_the_same_twice(stream):
    sent = stored(stream, body="Well said.", sent=ago(60))
    assert verdict_of(stream, "Well said.", by=guest(owned=frozenset({sent.pk}))) == (Outcome.REFUSE, "duplicate")


def test_t17_two_readers_behind_one_address_may_both_say_bravo(stream):
    stored(stream, body="Bravo!", sent=ago(60))
    assert verdict_of(stream, "Bravo!", by=guest("Another")) is None


def test_t16_a_long_text_that_others_send_as_well_is_held_however_it_is_spaced(stream, reader):
    stored(stream, body=LONG, sent=ago(60))
    assert verdict_of(stream, f"  {LONG.upper()}\u200b!!", by=reader) == (Outcome.HOLD, "duplicate")


@pytest.mark.parametrize(("seconds", "is_held"), [(3_599, True), (3_601, False)])
def test_a_text_may_come_again_after_an_hour(stream, reader, seconds, is_held):
    stored(stream, body=LONG, sent=ago(seconds))
    assert (verdict_of(stream, LONG, by=reader) is not None) == is_held


def test_a_text_without_a_letter_is_no_double(stream, reader):
    stored(stream, by=reader, body="…!", sent=ago(1))
    assert verdict_of(stream, "?!", by=reader) is None


def test_an_edit_is_no_double_of_itself_but_of_others(stream, reader):
    comment = stored(stream, by=reader, body=LONG, sent=ago(60))
    assert verdict_of(stream, LONG, by=reader, comment=comment) is None
    stored(stream, body=LONG, sent=ago(30))
    assert verdict_of(stream, LONG, by=reader, comment=comment) == (Outcome.HOLD, "duplicate")


def test_a_reader_who_edits_one_comment_into_another_is_held(stream, reader):
    comment = stored(stream, by=reader, body="Something else.", sent=ago(60))
    stored(stream, by=reader, body="Well said.", sent=ago(30))
    assert verdict_of(stream, "Well said.", by=reader, comment=comment) == (Outcome.HOLD, "duplicate")


def test_doubles_are_looked_for_on_all_pages_of_the_site_and_on_no_other(stream, reader, newspaper, make_article):
    from wagtail_newsblocks.pages.models import FrontPage

    elsewhere = newspaper.get_parent().add_child(instance=FrontPage(title="Other", slug="other"))
    Site.objects.create(hostname="other.test", root_page=elsewhere)
    stored(stream_of(elsewhere), body=LONG, sent=ago(60))
    assert verdict_of(stream, LONG, by=reader) is None
    stored(stream_of(make_article()), body=LONG, sent=ago(60))
    assert verdict_of(stream, LONG, by=reader) == (Outcome.HOLD, "duplicate")


def test_d22_doubles_are_found_by_one_query_however_many_there_are(stream, reader, django_assert_num_queries):
    for _comment in range(30):
        stored(stream, body=LONG, sent=ago(60))
    asked = submission(stream, LONG, by=reader, now=NOW)
    rates.said_before(asked)
    with django_assert_num_queries(1):
        rates.said_before(asked)
