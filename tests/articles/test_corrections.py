"""What readers see of notices: with a story, in lists, and on the page of corrections."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, NoticeFactory, TopicFactory

pytestmark = pytest.mark.django_db

CORRECTIONS = "/corrections/"


def page_of(client, address, **options):
    response = client.get(address, **options)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def words(element):
    return element.get_text(" ", strip=True)


def told(client, address=CORRECTIONS, **options):
    return [words(line.select_one(".newsblocks-notice__words")) for line in page_of(client, address).select("main li")]


def test_a_correction_says_below_the_text_what_was_wrong_and_what_is_right_and_when(client, make_article):
    article = make_article(body=[{"type": "paragraph", "value": "<p>The text.</p>"}])
    notice = NoticeFactory(page=article, now_is="It runs on Tuesdays.\n\nAnd on <b>Fridays</b>.")
    NoticeFactory(page=article, published_at=None, now_is="Nobody sees this yet.")
    page = page_of(client, article.get_url())
    (shown,) = page.select(".newsblocks-notice")
    assert shown["id"] == f"notice-{notice.pk}"
    assert words(shown.h2) == "Correction"
    assert shown.time["datetime"] == timezone.localtime(notice.published_at).isoformat()
    assert [words(term) for term in shown.select("dt")] == ["What was wrong", "What is right"]
    assert [words(text) for text in shown.select("dd p")] == [
        "The ferry was said to run on Mondays.",
        "It runs on Tuesdays.",
        "And on <b>Fridays</b>.",
    ]
    assert shown.find_previous(class_="newsblocks-article__body")


def test_an_editors_note_and_a_retraction_stand_above_the_text_the_newest_first(client, make_article):
    article = make_article(body=[{"type": "paragraph", "value": "<p>The text.</p>"}])
    now = timezone.now()
    for days, kind in enumerate(["update", "editors_note", "retraction", "clarification"]):
        was = "" if kind in {"update", "editors_note"} else "It was said."
        NoticeFactory(page=article, kind=kind, was=was, published_at=now - timedelta(days=days))
    page = page_of(client, article.get_url())
    above, below = page.select(".newsblocks-notices")
    assert [words(kind) for kind in above.select("h2")] == ["Editor’s note", "Retraction"]
    assert [words(kind) for kind in below.select("h2")] == ["Update", "Clarification"]
    assert above.find_next(class_="newsblocks-article__body")
    assert below.find_previous(class_="newsblocks-article__body")
    assert above["aria-label"] != below["aria-label"]
    assert not below.select_one(".newsblocks-notice--update dt")


def test_a_story_without_notices_shows_none(client, make_article):
    assert not page_of(client, make_article().get_url()).select(".newsblocks-notices, .newsblocks-retracted")


def test_a_retracted_story_is_marked_beside_its_headline_wherever_it_stands(client, make_article):
    topic, contributor = TopicFactory(), ContributorFactory()
    article, other = make_article(title="Ferry"), make_article(title="Bridge")
    for story in (article, other):
        story.topics = [topic]
        story.save()
        BylineFactory(page=story, contributor=contributor)
    NoticeFactory(page=article, kind="retraction")
    NoticeFactory(page=other)
    page = page_of(client, article.get_url())
    assert words(page.select_one(".newsblocks-article__header .newsblocks-retracted")) == "Retracted"
    assert not page.select("meta[name=robots]")
    lists = ["/", "/harbour/", topic.get_absolute_url(), contributor.get_absolute_url(), other.get_url()]
    lists += [f"/harbour/archive/{timezone.localdate().year}/"]
    for address in lists:
        cards = page_of(client, address).select(".newsblocks-card")
        marked = [words(card.select_one(".newsblocks-card__headline")) for card in cards if "Retracted" in words(card)]
        assert (address, marked) == (address, ["Ferry"])


def test_a_story_that_an_editor_chose_to_read_on_is_marked_too(client, make_article):
    article, other = make_article(title="Ferry"), make_article(title="Bridge")
    NoticeFactory(page=article, kind="retraction")
    block = {"type": "related_articles", "value": {"heading": "", "articles": [article.pk, other.pk]}}
    page = page_of(client, make_article(body=[block]).get_url())
    assert [words(line) for line in page.select(".newsblocks-related li")] == ["Retracted Ferry", "Bridge"]


def test_the_page_of_corrections_lists_notices_the_newest_first_and_leads_to_them(client, make_article):
    ferry, bridge = make_article(title="Ferry"), make_article(title="Bridge")
    now = timezone.now()
    NoticeFactory(page=ferry, published_at=now - timedelta(days=2), now_is="Old.")
    newest = NoticeFactory(page=bridge, published_at=now, now_is="New.", kind="update", was="")
    NoticeFactory(page=ferry, published_at=now - timedelta(days=1), now_is="Between.")
    lines = page_of(client, CORRECTIONS).select("main li")
    assert [words(line.h2) for line in lines] == ["Bridge", "Ferry", "Ferry"]
    assert lines[0].h2.a["href"] == f"{bridge.get_url()}#notice-{newest.pk}"
    assert words(lines[0].select_one(".newsblocks-notice__label")) == "Update"
    assert [words(line.select_one(".newsblocks-notice__words")).split()[-1] for line in lines] == [
        "New.",
        "Between.",
        "Old.",
    ]


def test_the_page_of_corrections_is_there_before_the_first_one_and_linked_everywhere(client, make_article):
    assert "No corrections yet." in words(page_of(client, CORRECTIONS).main)
    for address in ("/", make_article().get_url(), "/search/", CORRECTIONS):
        assert page_of(client, address).select_one(".newsblocks-policies a")["href"] == CORRECTIONS


def test_older_corrections_follow_behind_a_cursor(client, make_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 2}
    article, now = make_article(), timezone.now()
    for number in range(5):
        published_at = now - timedelta(days=number // 2)  # two at the same moment
        NoticeFactory(page=article, published_at=published_at, kind="update", was="", now_is=f"{number}")
    seen, address = [], CORRECTIONS
    while address:
        seen += told(client, address)
        older = page_of(client, address).select_one("[rel=next]")
        address = older and CORRECTIONS + older["href"]
    assert sorted(seen) == list("01234")
    assert {*seen[:2]} == {"0", "1"}
    assert seen[-1] == "4"


@pytest.mark.parametrize("cursor", ["nonsense", "2020-01-01T00:00:00+00:00_1", "2020-01-01T00:00:00_1"])
def test_a_cursor_behind_which_nothing_is_is_not_found(client, make_article, cursor):
    NoticeFactory(page=make_article())
    assert client.get(CORRECTIONS, {"before": cursor}).status_code == 404


def test_each_edition_has_its_own_corrections(client, make_article, italian):
    NoticeFactory(page=make_article(), kind="update", was="", now_is="In English.")
    article = make_article(parent=italian, locale=italian.locale)
    NoticeFactory(page=article, kind="update", was="", now_is="In italiano.")
    assert told(client) == ["In English."]
    assert told(client, "/it/corrections/") == ["In italiano."]
    page = page_of(client, CORRECTIONS)
    assert [link["href"] for link in page.select(".newsblocks-editions a")] == [CORRECTIONS, "/it/corrections/"]


def test_a_story_that_comes_under_a_restriction_takes_its_notices_from_the_list(client, make_article, harbour):
    NoticeFactory(page=make_article())
    assert told(client)
    restriction = PageViewRestriction.objects.create(page=harbour, restriction_type=PageViewRestriction.GROUPS)
    restriction.groups.add(Group.objects.create(name="Members"))
    assert told(client) == []


def cost(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def test_the_page_of_corrections_costs_the_same_for_two_notices_and_for_twenty(client, make_article, settings):
    settings.WAGTAIL_NEWSBLOCKS = {"ARTICLES_PER_PAGE": 30}
    costs = []
    for count in (2, 18):
        for _number in range(count):
            NoticeFactory(page=make_article())
        costs.append(cost(client, CORRECTIONS))
    assert costs[0] == costs[1] <= 6


def test_a_story_costs_one_query_more_for_its_notices_however_many_and_a_list_none(client, make_article):
    none, one, many = (make_article() for _number in range(3))
    lists = [cost(client, "/harbour/")]
    NoticeFactory(page=one)
    for _number in range(20):
        NoticeFactory(page=many, kind="retraction")
    lists.append(cost(client, "/harbour/"))
    costs = [cost(client, article.get_url()) for article in (none, one, many)]
    assert costs[1] == costs[2] == costs[0] + 1
    assert lists[0] == lists[1]
