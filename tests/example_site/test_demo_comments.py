"""What a moderator would ask of the demo's discussions: is everything there, did it happen, and does it harm nobody?"""

import re
from collections import Counter
from datetime import datetime, timedelta
from io import StringIO
from itertools import pairwise

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.db.models import F, Q
from django.db.transaction import atomic, set_rollback
from django.test import override_settings
from django.utils import timezone
from wagtail.models import Locale, Page, Site

from example_site.demo import english, italian
from example_site.demo.comments import THREADS, bulk, crowd
from example_site.demo.comments.loading import load_accounts, load_comments
from example_site.demo.comments.people import PROVED, READERS, STAFF
from example_site.demo.comments.replay import YOUNG, author_of, nonce_of, place_of
from example_site.demo.people import CONTRIBUTORS
from example_site.settings import WAGTAIL_NEWSBLOCKS
from wagtail_newsblocks import sanitize
from wagtail_newsblocks.articles.models import Byline, Contributor
from wagtail_newsblocks.comments import actions, threads, upkeep
from wagtail_newsblocks.comments.models import (
    Comment,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    CommentStream,
)
from wagtail_newsblocks.comments.rules import Decision, Draft, Outcome

EDITIONS = {"en": english, "it": italian}
MODELS = [Comment, CommentEvent, CommentMail, CommentPrivate, CommentReport, CommentRevision, CommentStream]
HAND_MADE = ~Q(stream__page__slug="en-basin-derby")


def everything_said(threads_of_a_story=None):
    stories = [threads_of_a_story] if threads_of_a_story else [t for one in THREADS.values() for t in one.values()]
    for said in (said for story in stories for said in story):
        yield said
        yield from everything_said(said.replies) if said.replies else ()


class Stories:
    """The demo's stories without their bodies: what comments need to know of them."""

    def __init__(self):
        from wagtail_newsblocks.pages.models import ArticlePage, FrontPage, NewsSectionPage

        call_command("newsblocks_setup", stdout=StringIO())
        root = Page.get_first_root_node()
        front = root.add_child(instance=FrontPage(title="Sounding", slug="sounding", locale=Locale.get_default()))
        Site.objects.update(root_page=front, site_name="The Ostrel Sounding")
        people = {
            one["slug"]: Contributor.objects.create(name=one["name"], slug=one["slug"], kind=one["kind"])
            for one in CONTRIBUTORS
        }
        self.sections, self.articles = {}, {}
        for language, edition in EDITIONS.items():
            for item in edition.NEWS_SECTIONS:
                page = NewsSectionPage(title=item["title"], slug=f"{language}-{item['slug']}")
                self.sections[language, item["slug"]] = front.add_child(instance=page)
            for item in edition.ARTICLES:
                published = timezone.make_aware(datetime.fromisoformat(item["published"]))
                page = ArticlePage(title=item["headline"], slug=f"{language}-{item['key']}")
                page.first_published_at = page.published_at = published
                page.bylines = [Byline(contributor=people[slug], role=role) for slug, role in item["bylines"]]
                parent = self.sections[language, item["news_section"]]
                self.articles[language, item["key"]] = parent.add_child(instance=page)


@pytest.fixture(scope="module")
def told(django_db_setup, django_db_blocker, _example_settings):
    """The demo's stories with all that is said below them, told once for all tests here."""
    with django_db_blocker.unblock(), atomic():
        stories = Stories()
        stories.added = load_comments(stories.sections, stories.articles)
        yield stories
        set_rollback(rollback=True)


@pytest.fixture(scope="module")
def _example_settings():
    with override_settings(WAGTAIL_NEWSBLOCKS=WAGTAIL_NEWSBLOCKS):
        yield


pytestmark = [pytest.mark.slow, pytest.mark.django_db]


def test_there_is_a_lot_to_read(told):
    assert Comment.objects.filter(HAND_MADE).count() >= 400
    assert Comment.objects.exclude(HAND_MADE).count() == crowd.NUMBER
    assert told.added == Comment.objects.count()
    both = [
        set(Comment.objects.filter(HAND_MADE, stream__page__slug__startswith=one).values_list("stream__page"))
        for one in ("en-", "it-")
    ]
    assert [len(stories) >= 15 for stories in both] == [True, True]


def test_every_status_is_there_and_many_a_reason(told):
    comments = Comment.objects.filter(HAND_MADE)
    assert {*comments.values_list("status", flat=True)} == {*Comment.Status.values}
    waiting = comments.filter(status="held").values_list("hold_reasons", flat=True)
    found = {reason for reasons in waiting for reason in reasons}
    assert {"links", "first", "reports", "duplicate", "too_quick", "no_ticket", "suspect_word", "scanner_slow"} <= found
    assert {"mode_pre", "mode_guests", "not_proved"} <= found
    put_away = {
        reason
        for reasons in comments.filter(status="spam").values_list("hold_reasons", flat=True)
        for reason in reasons
    }
    assert {"trap", "disallowed_word"} <= put_away


def test_several_languages_are_there(told):
    assert {"de", "fr", "es", "ar", "ja", "it", "en"} <= {
        *Comment.objects.published().values_list("language", flat=True)
    }


def test_every_comment_that_was_written_down_was_sent_or_sent_back(told):
    written = Counter(
        said.edited or said.text for said in everything_said() if not said.is_refused and not said.removed
    )
    waiting = CommentRevision.objects.filter(state="pending").values_list("body", flat=True)
    stored = Counter([*Comment.objects.exclude(status="removed").values_list("body", flat=True), *waiting])
    assert written - stored == Counter()
    sent_back = [said.text for said in everything_said() if said.is_refused]
    assert len(sent_back) >= 3
    assert not Comment.objects.filter(body__in=sent_back).exists()


def test_there_are_replies_to_replies_picks_edits_reports_and_tombstones(told):
    made = Comment.objects.filter(HAND_MADE)
    assert made.filter(root__isnull=False).exclude(parent=F("root")).count() >= 20
    assert made.filter(featured_at__isnull=False).count() >= 20
    assert made.filter(edited_at__isnull=False).exists()
    assert CommentRevision.objects.filter(state="pending").count() >= 2
    assert CommentRevision.objects.filter(state="superseded").count() >= 2
    assert made.filter(status="published", report_count__gt=0).exists()
    assert {*made.filter(listed=True).exclude(status="published").values_list("status", flat=True)} == {
        "held",
        "rejected",
        "removed",
    }
    assert CommentReport.objects.filter(is_proved=True).count() >= 6


def test_authors_and_staff_wear_their_badges(told):
    worn = Counter()
    for article in told.articles.values():
        discussion = threads.for_page(article)
        for root in discussion.first.comments:
            worn.update(badge for one in (root, *root.replies) for badge in one.badges)
    assert worn["Staff"] >= 5
    assert worn["Author"] >= 5


def test_everything_is_counted_listed_and_placed_as_it_should_be(told):
    assert list(upkeep.drifts()) == []
    published = Comment.objects.published().filter(root__isnull=False)
    assert Comment.objects.filter(root__isnull=False, listed=True).filter(root__listed=False).count() == 0
    assert not published.filter(seq=None).exists()
    assert not Comment.objects.filter(private=None).exclude(status="removed").exists()


def test_everything_happened_after_the_story_and_before_now(told):
    now = timezone.now()
    assert not Comment.objects.filter(sort_at__gt=now).exists()
    old = Comment.objects.filter(stream__page__first_published_at__lt=now - YOUNG)
    assert not old.filter(sort_at__lt=F("stream__page__first_published_at")).exists()
    assert not Comment.objects.filter(parent__isnull=False, sort_at__lt=F("parent__published_at")).exists()
    assert not CommentEvent.objects.filter(created_at__gt=now).exists()
    assert not CommentStream.objects.filter(last_published_at__gt=now).exists()
    moments = CommentEvent.objects.order_by("comment", "pk").values_list("comment", "created_at", "action")
    for before, after in pairwise(moments):
        assert before[0] != after[0] or before[1] <= after[1], (before, after)
    assert {*CommentEvent.objects.values_list("comment", flat=True)} == {*Comment.objects.values_list("pk", flat=True)}
    days = {moment.date() for moment in Comment.objects.filter(HAND_MADE).values_list("sort_at", flat=True)}
    assert len(days) >= 25


def test_told_again_nothing_is_added(told):
    before = [model._base_manager.count() for model in MODELS]
    changes = [*CommentStream.objects.order_by("pk").values_list("pk", "changed_seq", "mode", "opening")]
    assert load_comments(told.sections, told.articles) == 0
    assert [model._base_manager.count() for model in MODELS] == before
    assert [*CommentStream.objects.order_by("pk").values_list("pk", "changed_seq", "mode", "opening")] == changes


def test_nobody_gets_mail_of_days_gone_by(told):
    assert CommentMail.objects.exists()
    assert not CommentMail.objects.filter(sent_at=None).exists()


def test_stories_are_open_closed_and_off(told):
    def states(key):
        policy = threads.for_page(told.articles[key]).state
        return policy.mode, policy.is_open

    assert states(("en", "foghorn")) == ("guests", False)
    assert states(("en", "sailcloth-review")) == ("guests", False)
    assert states(("en", "projectionist")) == ("guests", True)
    assert states(("en", "boatbuilder")) == ("pre", True)
    assert states(("en", "basin-derby")) == ("post", True)
    assert states(("it", "three-pears"))[0] == "off"


def test_what_was_meant_to_do_harm_does_none(told, client):
    shown = Comment.objects.filter(HAND_MADE, status="published")
    assert shown.filter(body__contains="<script>").count() >= 2
    for comment in shown:
        tags = {tag.name for tag in BeautifulSoup(str(comment.html), "html.parser").find_all()}
        assert tags <= sanitize.COMMENT_TAGS, comment.body
    for name in shown.values_list("author_name", flat=True):
        assert not re.search("[\u200b-\u200f\u202a-\u202e\u2060-\u2069]", name), name
    page = told.articles["en", "station-clock"]
    html = client.get(f"/comments/{page.pk}/", SERVER_NAME="localhost").content.decode()
    read = BeautifulSoup(html, "html.parser").select_one("#comments")
    assert read.select("script:not([src]), img, svg, iframe, [onerror], [onload], [onmouseover]") == []
    assert "<script>alert('Bobby')</script>" in read.get_text()


def test_what_an_editor_says_about_a_section_stays(told):
    section = CommentStream.objects.for_page(told.sections["en", "sport"])
    CommentStream.objects.filter(pk=section.pk).update(mode="guests")
    load_comments(told.sections, told.articles)
    section.refresh_from_db()
    assert section.mode == "guests"


def test_the_crowd_is_stored_as_the_actions_would_have_left_it(told):
    accounts, now = load_accounts(), timezone.now()
    lines = [*crowd.lines(["odo", "greta"], number=40, roots=8)]
    made = []
    for way in (bulk.store, one_by_one):
        page = type(told.articles["en", "foghorn"])(title="Another derby", slug=f"derby-{len(made)}")
        page.first_published_at = now - timedelta(days=20)
        told.sections["it", "citta"].add_child(instance=page)
        stream = CommentStream.objects.for_page(page)
        way(place_of("derby", stream, moderator=None, published=page.first_published_at, now=now), lines, accounts)
        stream.refresh_from_db()
        made.append((stream, [*stream.comments.order_by("sort_at", "pk")]))
    (stored, comments), (sent, others) = made
    assert [len(comments), len(others)] == [40, 40]
    assert values_of(stored) == values_of(sent)
    for ours, theirs in zip(comments, others, strict=True):
        assert values_of(ours) == values_of(theirs)
        assert values_of(ours.private) == values_of(theirs.private)
        assert [values_of(one) for one in ours.events.all()] == [values_of(one) for one in theirs.events.all()]
        assert (ours.parent and ours.parent.body) == (theirs.parent and theirs.parent.body)
        assert (ours.root and ours.root.body) == (theirs.root and theirs.root.body)
        assert [*ours.mails.all()] == [*theirs.mails.all()]


def one_by_one(place, lines, accounts):
    sent = []
    for line in lines:
        at = place.begins + timedelta(minutes=line.at * place.minutes)
        by = author_of(line.by.removeprefix("@"), accounts, is_proved=True)
        with time_machine.travel(at, tick=False):
            parent = sent[line.answers] if line.answers != len(sent) else None
            draft = Draft(body=line.text, parent=parent, nonce=nonce_of(f"one by one {at} {by.key}"))
            sent.append(actions.submit(place.stream, draft=draft, by=by, decide=published))


def published(_submission):
    return Decision(outcome=Outcome.PUBLISH)


def values_of(row):
    """Everything that is stored of a row, but for keys, which no two rows share."""
    apart = {"id", "page", "stream", "root", "parent", "comment", "nonce"}
    return {field.name: getattr(row, field.attname) for field in row._meta.fields if field.name not in apart}


def test_a_crowd_is_the_same_each_time_and_nobody_repeats_themselves():
    lines = [*crowd.lines([*READERS])]
    assert lines == [*crowd.lines([*READERS])]
    assert len(lines) == crowd.NUMBER
    assert sum(line.answers == place for place, line in enumerate(lines)) == crowd.ROOTS
    assert max(Counter((line.by, line.text) for line in lines).values()) == 1
    assert max(Counter(line.text for line in lines if len(line.text) > crowd.LONG).values()) == 1
    assert all(line.answers <= place and line.thread <= line.answers for place, line in enumerate(lines))
    assert all(line.by != lines[line.answers].by for place, line in enumerate(lines) if line.answers != place)


def test_who_speaks_is_told_apart_and_stories_exist():
    assert len({*READERS} | {*PROVED} | {*STAFF}) == len(READERS) + len(PROVED) + len(STAFF)
    assert {reporter for said in everything_said() for reporter, _reason, _note in said.reports} <= {*READERS}
    for language, edition in EDITIONS.items():
        assert {*THREADS[language]} <= {article["key"] for article in edition.ARTICLES}
        assert len(THREADS[language]) >= 15
    texts = Counter(said.text for said in everything_said())
    assert [text for text, number in texts.items() if number > 1 and len(text) > 100 and number != 2] == []
