"""News sections, topics, contributors, sources and corrections: those of which readers see something, and no more."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.api.stories import an_image, cited, figure
from tests.syndication.stories import party, quotation
from tests.test_interfaces import MARKER, secretive  # noqa: F401 - a fixture
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    CitedWorkFactory,
    ContributorFactory,
    DisclosureFactory,
    NoticeFactory,
    TopicFactory,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed"), pytest.mark.slow]

UNNAMED = ["background", "deep_background", "off_the_record"]


@pytest.fixture
def names(get):
    """The names of all that a list has, page by page."""

    def walk(name, **query):
        found, cursor = [], {}
        while True:
            page = get(name, **query, **cursor).json()
            found += [item.get("name") or item["title"] for item in page["items"]]
            if not page["next_cursor"]:
                return found
            cursor = {"cursor": page["next_cursor"]}

    return walk


def speaking(source, **fields):
    return [quotation(text="We came.", source=source.pk, **fields)]


def test_topics_and_contributors_are_those_of_articles_that_readers_see(names, make_article):
    seen, hidden = make_article(), make_article(live=False)
    for article, name in ((seen, "Seen"), (hidden, "Unseen")):
        BylineFactory(page=article, contributor=ContributorFactory(name=name))
        article.topics = [TopicFactory(name=name)]
        article.save()
    TopicFactory(name="Unused")
    assert names("topics") == names("contributors") == ["Seen"]
    assert names("topics", locale="en") == ["Seen"]
    assert names("topics", locale="it") == []


def test_a_contributor_is_given_without_the_account(get, make_article, editor):
    ada = ContributorFactory(name="Ada", user=editor, portrait=an_image(), biography="<p>Writes.</p>")
    BylineFactory(page=make_article(), contributor=ada)
    given = get("contributors", ada.pk).json()
    assert given["biography_html"] == "<p>Writes.</p>"
    assert given["portrait"]["renditions"][0]["width"] == 160
    assert editor.username not in str(given)


def test_links_in_biographies_lead_to_pages_in_their_language_by_as_many_queries_for_one_as_for_ten(
    get, make_article, italian
):
    story = make_article(slug="ferry")
    translation = story.copy_for_translation(italian.locale, copy_parents=True)
    translation.slug = "traghetto"
    translation.save_revision().publish()
    link = f'<p><a linktype="page" id="{story.pk}">Wrote</a> this.</p>'

    def contribute(count):
        for _one in range(count):
            BylineFactory(page=story, contributor=ContributorFactory(biography=link, language="it"))
        get("contributors")
        with CaptureQueriesContext(connection) as captured:
            given = get("contributors").json()["items"]
        assert all("/it/harbour/traghetto/" in one["biography_html"] for one in given)
        return len(captured)

    assert contribute(1) == contribute(9)


def test_a_source_that_is_named_once_is_found_beside_one_that_speaks_all_the_time(names, make_article, monkeypatch):
    monkeypatch.setattr("wagtail_newsblocks.api.resources.LOOKED_THROUGH", 2)
    minister, neighbour = party("Minister"), party("Neighbour")
    make_article(body=speaking(neighbour), published_at=timezone.now() - timedelta(days=1))
    for _story in range(3):
        make_article(body=speaking(minister))
    assert names("sources") == ["Minister", "Neighbour"]


def test_news_sections_know_where_they_stand_and_what_editors_chose(get, make_article, harbour, newspaper):
    lead, hidden, pick = make_article(), make_article(live=False), make_article()
    harbour.lead_story = lead
    harbour.newsblocks_picks.add(*(harbour.newsblocks_picks.model(article=one) for one in (hidden, pick)))
    harbour.save_revision().publish()
    given = get("news-sections", harbour.pk).json()
    assert (given["title"], given["path"], given["parent"]) == ("Harbour", "/harbour/", newspaper.pk)
    assert given["chosen"] == [lead.pk, pick.pk]


def test_a_hidden_news_section_is_not_there(get, names, harbour):
    harbour.unpublish()
    assert names("news-sections") == ["The Test"]
    assert get("news-sections", harbour.pk).status_code == 404


@pytest.mark.parametrize("limit", [1, 50])
def test_sources_are_those_that_readers_are_told_of(names, make_article, limit):
    said, carried, credited, by_work, merged = (party(f"{number} named") for number in range(5))
    double = party("double", merged_into=merged)
    named_elsewhere = party("5 named elsewhere")
    hops = [{"party": carried.pk, "role": "reported"}]
    make_article(
        body=[*speaking(said, hops=hops), {"type": "figure", "value": figure(an_image(), credit_source=credited.pk)}]
    )
    make_article(lede=f"<p>{cited(CitedWorkFactory(publisher=by_work))}</p>")
    make_article(body=speaking(double))
    make_article(body=speaking(named_elsewhere, attribution_level="background"))
    make_article(body=speaking(named_elsewhere))
    for level in UNNAMED:
        make_article(body=speaking(party(f"Unseen {level}"), attribution_level=level))
    make_article(body=speaking(party("Unseen in a draft")), live=False)
    party("Unseen anywhere")
    assert sorted(names("sources", limit=limit)) == [
        "0 named",
        "1 named",
        "2 named",
        "3 named",
        "4 named",
        "5 named elsewhere",
    ]


@pytest.mark.parametrize("level", UNNAMED)
def test_whoever_is_not_named_is_not_found_by_key_either(get, make_article, level):
    insider = party("Unseen")
    make_article(body=speaking(insider, attribution_level=level))
    assert get("sources", insider.pk).status_code == 404
    assert get("articles", source=insider.pk).json()["items"] == []


def test_a_source_is_given_as_it_stands_today(get, make_article):
    agency = party("Agency", kind="organisation", url="https://agency.example/", contact_phone="0123")
    day = timezone.localdate()
    DisclosureFactory(source=agency, text="sold", valid_from=day)
    DisclosureFactory(
        source=agency, text="state-funded", valid_from=date(2020, 1, 1), valid_until=day - timedelta(days=1)
    )
    make_article(body=speaking(agency))
    given = get("sources", agency.pk).json()
    assert given["disclosure"]["text"] == "sold"
    assert {one["text"] for one in given["disclosures"]} == {"sold", "state-funded"}
    assert "0123" not in str(given)


def test_corrections_come_newest_first_each_with_its_article(get, make_article, italian):
    story = make_article(title="Ferry late")
    moment = timezone.now() - timedelta(days=1)
    for hours, words in ((0, "Older"), (1, "Newer")):
        NoticeFactory(page=story, now_is=words, published_at=moment + timedelta(hours=hours))
    NoticeFactory(page=make_article(parent=italian, locale=italian.locale), now_is="Altro", published_at=moment)
    NoticeFactory(page=make_article(live=False), now_is="Unseen")
    NoticeFactory(page=story, published_at=None, now_is="Unseen")
    given = get("corrections", locale="en").json()["items"]
    assert [one["now_is"] for one in given] == ["Newer", "Older"]
    assert given[0]["article"]["headline"] == "Ferry late"
    assert [one["label"] for one in get("corrections", locale="it").json()["items"]] == ["Rettifica"]
    assert get("corrections", given[0]["id"]).json() == given[0]


@pytest.mark.parametrize("name", ["articles", "news-sections", "topics", "contributors", "sources", "corrections"])
def test_nothing_private_is_in_any_list_or_alone(client, get, secretive, name):  # noqa: F811 - the fixture
    NoticeFactory(page=secretive, filed_by_name=MARKER)
    page = get(name)
    assert MARKER not in page.content.decode()
    for item in page.json()["items"]:
        assert MARKER not in get(name, item["id"]).content.decode()
