"""The report on notices: what it shows, to whom, what it costs, and what it exports."""

import csv
from datetime import timedelta
from io import BytesIO, StringIO

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from tests.articles.test_notice_views import member, notices_at
from wagtail_newsblocks.pages.models import NewsSectionPage
from wagtail_newsblocks.testing.factories import NoticeFactory

pytestmark = pytest.mark.django_db

REPORT = "/admin/reports/notices/"
RESULTS = "/admin/reports/notices/results/"


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def rows(client, address=REPORT, **query):
    response = client.get(address, query)
    assert response.status_code == 200
    page = BeautifulSoup(response.content, "html.parser")
    names = [head.get_text(" ", strip=True) for head in page.select("table.listing thead th")]
    return [
        dict(zip(names, (cell.get_text(" ", strip=True) for cell in row.select("td")), strict=True))
        for row in page.select("table.listing tbody tr")
    ]


def told(client, **query):
    return [row["What is right"] for row in rows(client, **query)]


def exported(client, **query):
    response = client.get(REPORT, {"export": "csv", **query})
    assert response["Content-Disposition"] == 'attachment; filename="notices.csv"'
    return list(csv.DictReader(StringIO(b"".join(response.streaming_content).decode())))


def test_the_menu_leads_to_the_report(as_editor, newspaper):
    assert f'"{REPORT}"' in as_editor.get(reverse("wagtailadmin_home")).content.decode()


def test_a_line_shows_what_was_said_of_which_story_by_whom(as_editor, make_article):
    article = make_article(title="Ferry")
    NoticeFactory(page=article, filed_by_name="Ada Lind", published_at=None)
    (row,) = rows(as_editor)
    assert row.pop("Filed")
    assert row == {
        "Headline": "Ferry",
        "News section": "Harbour",
        "Kind": "Correction",
        "What is right": "It runs on Tuesdays.",
        "Filed by": "Ada Lind",
        "Published": "",
    }
    page = BeautifulSoup(as_editor.get(REPORT).content, "html.parser")
    assert page.select_one("td.title a")["href"] == notices_at(article)


def test_the_report_is_filtered_and_sorted(as_editor, editor, make_article, newspaper, harbour):
    culture = newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    now = timezone.now()
    NoticeFactory(page=make_article(), now_is="One", filed_by=editor, published_at=now, filed_at=now)
    elsewhere = make_article(parent=culture)
    NoticeFactory(
        page=elsewhere,
        now_is="Two",
        kind="retraction",
        filed_at=now - timedelta(days=2),
        published_at=now - timedelta(days=2),
    )
    NoticeFactory(page=elsewhere, now_is="Three", published_at=None, filed_at=now - timedelta(days=3))
    today = timezone.localdate()
    assert told(as_editor) == ["One", "Two", "Three"]
    assert told(as_editor, ordering="published_at") == ["Two", "One", "Three"]
    for filters, expected in (
        ({"kind": "retraction"}, ["Two"]),
        ({"news_section": culture.pk}, ["Two", "Three"]),
        ({"state": "waiting"}, ["Three"]),
        ({"state": "published"}, ["One", "Two"]),
        ({"published_at_from": today}, ["One"]),
        ({"filed_by": editor.pk}, ["One"]),
    ):
        assert (filters, told(as_editor, **filters)) == (filters, expected)
    assert told(as_editor, address=RESULTS, kind="retraction") == ["Two"]
    assert [row["What is right"] for row in exported(as_editor, kind="retraction")] == ["Two"]


def test_the_whole_report_is_exported(as_editor, make_article):
    moment = timezone.make_aware(timezone.datetime(2026, 5, 8, 21, 30))
    article = make_article(title="Ferry")
    revision = article.save_revision()
    notice = NoticeFactory(
        page=article, superseded=revision, filed_by_name="Ada Lind", filed_at=moment, published_at=moment
    )
    (row,) = exported(as_editor)
    assert row == {
        "Headline": "Ferry",
        "News section": "Harbour",
        "Kind": "Correction",
        "What was wrong": "The ferry was said to run on Mondays.",
        "What is right": "It runs on Tuesdays.",
        "Filed by": "Ada Lind",
        "Filed": "2026-05-08 21:30",
        "Published": "2026-05-08 21:30",
        "Superseded version": str(revision.pk),
        "Address": f"http://testserver{article.get_url()}#notice-{notice.pk}",
    }
    response = as_editor.get(REPORT, {"export": "xlsx"})
    heads, values = load_workbook(BytesIO(b"".join(response.streaming_content))).active.iter_rows(values_only=True)
    assert list(heads) == list(row)
    assert values[heads.index("Filed")] == timezone.datetime(2026, 5, 8, 21, 30)


def test_what_readers_do_not_see_has_no_address(as_editor, make_article):
    NoticeFactory(page=make_article(), published_at=None)
    NoticeFactory(page=make_article(live=False))
    assert [row["Address"] for row in exported(as_editor)] == ["", ""]


def test_no_words_and_no_name_are_exported_as_a_formula(as_editor, make_article):
    NoticeFactory(page=make_article(title="=A1"), was="+1", now_is="@SUM(1)", filed_by_name="-Ada")
    row = exported(as_editor)[0]
    assert [row[name] for name in ("Headline", "What was wrong", "What is right", "Filed by")] == [
        "'=A1",
        "'+1",
        "'@SUM(1)",
        "'-Ada",
    ]


@pytest.mark.slow
@pytest.mark.parametrize("query", [{}, {"export": "csv"}], ids=["page", "csv"])
def test_the_report_costs_the_same_for_three_and_for_thirty(client, make_article, harbour, django_user_model, query):
    client.force_login(member(django_user_model, harbour, "change", "publish"))

    def cost(count):
        for _number in range(count):
            NoticeFactory(page=make_article())

        def ask():
            return b"".join(client.get(REPORT, query))

        ask()
        with CaptureQueriesContext(connection) as captured:
            ask()
        return len(captured)

    assert cost(3) == cost(27) < 40


def test_an_editor_of_one_desk_sees_the_notices_of_that_desk(
    client, make_article, newspaper, harbour, django_user_model
):
    culture = newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    article = make_article(parent=culture)
    NoticeFactory(page=article, now_is="Shown.")
    NoticeFactory(page=make_article(), now_is="Secret.")
    client.force_login(member(django_user_model, culture, "change"))
    assert told(client) == ["Shown."]
    assert [row["What is right"] for row in exported(client)] == ["Shown."]
    assert notices_at(article) not in client.get(REPORT).content.decode()  # who may not publish it, files nothing


@pytest.mark.parametrize("address", [REPORT, RESULTS, f"{REPORT}?export=csv"])
def test_who_may_do_nothing_with_pages_has_no_report(client, make_article, harbour, django_user_model, address):
    NoticeFactory(page=make_article())
    client.force_login(member(django_user_model, harbour))
    assert client.get(address).status_code == 302
    assert REPORT not in client.get(reverse("wagtailadmin_home")).content.decode()
