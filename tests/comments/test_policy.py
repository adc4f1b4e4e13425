"""Whether comments are open and how they are moderated: a page says so, else the nearest above it, else the site."""

from datetime import timedelta

import pytest
from django.utils import timezone

from wagtail_newsblocks import conf
from wagtail_newsblocks.comments.models import CommentStream
from wagtail_newsblocks.comments.policy import Level, in_force

NOW = timezone.now()
DAY = timedelta(days=1)


def policy(*levels, published_at=NOW - 2 * DAY):
    return in_force(levels, published_at=published_at, now=NOW, settings=conf.settings())


def test_a_new_site_holds_guests_and_never_closes():
    assert (policy().mode, policy().is_open, policy().closes_at) == ("guests", True, None)


def test_the_nearest_level_that_says_something_decides_for_each_matter():
    found = policy(Level(), Level(mode="pre"), Level(mode="off", opening="closed"))
    assert (found.mode, found.reason) == ("pre", "closed")
    assert policy(Level(opening="open"), Level(mode="pre", opening="closed")).is_open


def test_off_is_closed_and_nothing_to_read():
    found = policy(Level(mode="off", opening="open"))
    assert (found.is_open, found.is_off, found.reason) == (False, True, "off")
    assert not policy(Level(opening="closed")).is_off


@pytest.mark.parametrize(
    ("level", "reason", "closes_at"),
    [
        (Level(closes_at=NOW), "date", NOW),
        (Level(closes_at=NOW + DAY), "", NOW + DAY),
        (Level(close_after_days=2), "age", NOW),
        (Level(close_after_days=3), "", NOW + DAY),
        (Level(close_after_days=0), "", None),
        (Level(close_after_days=1, closes_at=NOW + DAY), "age", NOW - DAY),
        (Level(close_after_days=9, closes_at=NOW - DAY), "date", NOW - DAY),
        (Level(close_after_days=1, opening="open"), "", None),
    ],
)
def test_comments_close_by_date_and_by_age_whichever_is_earlier(level, reason, closes_at):
    assert (policy(level).reason, policy(level).closes_at) == (reason, closes_at)


def test_a_page_that_was_never_published_has_no_age():
    assert policy(Level(close_after_days=1), published_at=None).is_open


def test_the_site_has_the_last_word(settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_MODE": "pre", "COMMENTS_CLOSE_AFTER_DAYS": 1}
    assert (policy().mode, policy().reason) == ("pre", "age")
    assert policy(Level(close_after_days=0)).is_open


@pytest.mark.django_db
def test_a_page_inherits_from_its_news_section_and_from_the_front(
    make_article, harbour, newspaper, django_assert_num_queries
):
    story = make_article()
    CommentStream.objects.create(page_id=newspaper.pk, mode="pre")
    CommentStream.objects.create(page_id=harbour.pk, opening="closed")
    CommentStream.objects.policy_for(story)  # fills caches
    with django_assert_num_queries(1):
        found = CommentStream.objects.policy_for(story)
    assert (found.mode, found.reason) == ("pre", "closed")
    CommentStream.objects.create(page_id=story.pk, opening="open", mode="post")
    found = CommentStream.objects.policy_for(story)
    assert (found.mode, found.reason) == ("post", "")
    assert CommentStream.objects.policy_for(newspaper).is_open


@pytest.mark.django_db
def test_an_alias_shows_the_comments_of_its_original(make_article, newspaper):
    story = make_article()
    alias = story.create_alias(parent=newspaper, update_slug="same")
    stream = CommentStream.objects.for_page(alias)
    assert stream.page_id == story.pk
    assert CommentStream.objects.for_page(story) == stream
    assert str(stream) == story.title
    CommentStream.objects.filter(pk=stream.pk).update(mode="off")
    assert CommentStream.objects.policy_for(alias).is_off
