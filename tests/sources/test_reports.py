"""The reports on the registry: what they show, to whom, what they cost, and what they export."""

import csv
from datetime import date, datetime, timedelta
from io import BytesIO, StringIO
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.models import GroupPagePermission

from wagtail_newsblocks.pages.models import NewsSectionPage
from wagtail_newsblocks.sources import reviews
from wagtail_newsblocks.sources.models import ReviewFlag
from wagtail_newsblocks.sources.uses import Use, Uses
from wagtail_newsblocks.testing.factories import (
    CitedWorkFactory,
    DisclosureFactory,
    LinkCheckFactory,
    ReviewFlagFactory,
    SourceFactory,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed"), pytest.mark.slow]

DEAD = "/admin/reports/dead-links/"
USE = "/admin/reports/sources-by-use/"
REVIEWS = "/admin/reports/stories-to-review/"
REPORTS = [DEAD, USE, REVIEWS]


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def rows(client, address, **query):
    response = client.get(address, query)
    assert response.status_code == 200
    page = BeautifulSoup(response.content, "html.parser")
    names = [head.get_text(" ", strip=True) for head in page.select("table.listing thead th")]
    return [
        dict(zip(names, (cell.get_text(" ", strip=True) for cell in row.select("td")), strict=True))
        for row in page.select("table.listing tbody tr")
    ]


def exported(client, address, **query):
    response = client.get(address, {"export": "csv", **query})
    return list(csv.DictReader(StringIO(b"".join(response.streaming_content).decode())))


def sheet(client, address):
    response = client.get(address, {"export": "xlsx"})
    return load_workbook(BytesIO(b"".join(response.streaming_content))).active


def member(django_user_model, *, page=None, actions=(), permissions=()):
    """A user of the admin who may do so much with one page, and has these permissions on sources and works."""
    user = django_user_model.objects.create_user("member", password="secret")
    group = Group.objects.create(name="Some")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in permissions:
        group.permissions.add(Permission.objects.get(content_type__app_label="newsblocks_sources", codename=codename))
    for action in actions:
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=f"{action}_page")
        GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    user.groups.add(group)
    return user


@pytest.mark.parametrize("address", REPORTS)
def test_the_menu_leads_to_each_report(as_editor, newspaper, address):
    assert f'"{address}"' in as_editor.get(reverse("wagtailadmin_home")).content.decode()


@pytest.mark.parametrize("address", REPORTS)
@pytest.mark.parametrize("query", ["", "results/", "?export=csv", "?export=xlsx"])
def test_who_has_no_business_there_is_refused(client, django_user_model, newspaper, address, query):
    client.force_login(member(django_user_model))
    assert client.get(address + query).status_code == 302
    assert f'"{address}"' not in client.get(reverse("wagtailadmin_home")).content.decode()


@pytest.mark.parametrize("address", REPORTS)
def test_who_is_not_logged_in_is_asked_to(client, address):
    assert reverse("wagtailadmin_login") in client.get(address)["Location"]


@pytest.mark.parametrize(("address", "permission"), [(DEAD, "view_citedwork"), (USE, "view_source")])
def test_who_may_see_the_registry_sees_its_report(client, django_user_model, newspaper, address, permission):
    SourceFactory()
    client.force_login(member(django_user_model, permissions=[permission]))
    assert client.get(address).status_code == 200


# Dead links


def dead_work(**fields):
    return CitedWorkFactory(**{"title": "Report", "publisher__name": "HNA", "url_status": "dead", **fields})


def test_works_with_a_dead_address_or_copy_are_listed(as_editor):
    CitedWorkFactory(title="Live")
    CitedWorkFactory(title="Without", url="", url_status="dead")
    CitedWorkFactory(title="Double", url_status="dead", merged_into=CitedWorkFactory())
    for status in ("dead", "deviated", "unfit", "usurped"):
        CitedWorkFactory(title=status.title(), url_status=status)
    LinkCheckFactory(work=CitedWorkFactory(title="Lost copy", archive_url="https://archive.example/1"), is_dead=True)
    LinkCheckFactory(work=CitedWorkFactory(title="Copy", archive_url="https://archive.example/2"))
    assert [row["Work"] for row in rows(as_editor, DEAD)] == ["Dead", "Deviated", "Lost copy", "Unfit", "Usurped"]


def test_a_line_shows_what_was_found_and_how_often_it_is_used(as_editor, make_story):
    work = dead_work(archive_url="https://archive.example/1")
    work.link_checks.filter(place="original").update(outcome="gone", status=404, checked_at=timezone.now())
    for _number in range(2):
        make_story(lead_work=work)
    (row,) = rows(as_editor, DEAD)
    assert row.pop("Looked at")
    assert row == {
        "Work": "Report",
        "Address": "Dead",
        "Last look": "Not found (404)",
        "Archived copy": "Not looked at",
        "Used in": "2",
    }
    (row,) = exported(as_editor, DEAD)
    assert row.pop("Looked at")
    assert row == {
        "Work": "Report",
        "Publisher": "HNA",
        "Address": work.url,
        "State of the address": "Dead",
        "Last look": "Not found (404)",
        "Leads to": "",
        "Archived copy": "https://archive.example/1",
        "Last look at the copy": "Not looked at",
        "Used in": "2",
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["Copy", "Gone", "Lost", "Moved"]),
        ({"url_status": "deviated"}, ["Moved"]),
        ({"type": "report"}, ["Gone"]),
        ({"copy": "none"}, ["Gone", "Moved"]),
        ({"copy": "there"}, ["Copy"]),
        ({"copy": "dead"}, ["Lost"]),
        ({"ordering": "-title"}, ["Moved", "Lost", "Gone", "Copy"]),
    ],
)
def test_dead_links_are_filtered_and_sorted(as_editor, query, found):
    dead_work(title="Gone", type="report")
    dead_work(title="Moved", url_status="deviated")
    dead_work(title="Copy", archive_url="https://archive.example/1")
    LinkCheckFactory(work=dead_work(title="Lost", archive_url="https://archive.example/2"), is_dead=True)
    assert [row["Work"] for row in rows(as_editor, DEAD, **query)] == found
    assert [row["Work"] for row in exported(as_editor, DEAD, **query)] == found


# Sources by use


def source_block(source):
    return {"body": [{"type": "source", "value": source.pk}]}


def test_stories_are_counted_once_each_by_what_they_name(make_story):
    agency = SourceFactory()
    works = [CitedWorkFactory(publisher=agency), CitedWorkFactory(agency=agency)]
    make_story(lead_work=works[0])
    make_story(lead_work=works[0], text=f'<p><a linktype="work" id="{works[1].pk}">x</a></p>', **source_block(agency))
    make_story(**source_block(agency))
    draft = make_story()
    draft.body = source_block(agency)["body"]
    draft.save_revision()
    make_story(lead_work=CitedWorkFactory())
    uses = Uses()
    assert uses.of_source(agency.pk) == Use(stories=4, naming=3, by_works=2, works=2)
    assert [uses.of_work(work.pk) for work in works] == [2, 1]
    assert uses.of_source(0) == Use()
    assert uses.of_work(0) == 0


def test_doubles_count_for_each_other_and_are_not_listed(as_editor, make_story):
    agency = SourceFactory(name="HNA")
    old = SourceFactory(name="Old", merged_into=agency)
    work = CitedWorkFactory(publisher=old)
    double = CitedWorkFactory(publisher=None, merged_into=work)
    make_story(lead_work=double)
    make_story(**source_block(old))
    uses = Uses()
    assert uses.of_source(agency.pk) == uses.of_source(old.pk) == Use(stories=2, naming=1, by_works=1, works=1)
    assert uses.of_work(work.pk) == uses.of_work(double.pk) == 1
    assert [row["Source"] for row in rows(as_editor, USE)] == ["HNA"]


def test_the_count_agrees_with_what_rests_on_each(make_story):
    from wagtail_newsblocks.sources.queries import stories_resting_on

    sources = [SourceFactory() for _number in range(4)]
    works = [CitedWorkFactory(publisher=sources[number % 3], via=sources[number % 2]) for number in range(5)]
    for number in range(6):
        make_story(lead_work=works[number % 5], **(source_block(sources[3]) if number % 2 else {}))
    uses = Uses()
    for source in sources:
        assert uses.of_source(source.pk).stories == stories_resting_on(source).count()
    for work in works:
        assert uses.of_work(work.pk) == stories_resting_on(work).count()


@pytest.fixture
def used(make_story):
    """Three sources: of two stories, of one, of none."""
    agency = SourceFactory(name="HNA", country="IT", organisation_type="news_agency", provision_category="wires")
    DisclosureFactory(source=agency)
    mayor = SourceFactory(name="Mayor", kind="person", country="GB")
    SourceFactory(name="Unused")
    rome = ZoneInfo("Europe/Rome")
    make_story(first_published_at=datetime(2026, 5, 1, 12, tzinfo=rome), **source_block(agency))
    make_story(first_published_at=datetime(2026, 6, 1, 12, tzinfo=rome), lead_work=CitedWorkFactory(publisher=agency))
    make_story(first_published_at=datetime(2026, 6, 30, 23, tzinfo=rome), **source_block(mayor))


def test_a_line_says_how_a_source_is_used(as_editor, used):
    first, *_others = rows(as_editor, USE)
    assert first == {
        "Source": "HNA",
        "Type": "News agency",
        "Country": "IT",
        "Disclosure today": "state-funded news agency",
        "Stories": "2",
        "Name it": "1",
        "By way of works": "1",
        "Works": "1",
    }
    first, *_others = exported(as_editor, USE)
    assert first == {
        "Source": "HNA",
        "Kind": "Organisation",
        "Type": "News agency",
        "How material comes from it": "News wire",
        "Country": "IT",
        "Disclosure today": "state-funded news agency",
        "Stories": "2",
        "Stories that name it": "1",
        "Stories by way of works": "1",
        "Works": "1",
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["HNA", "Mayor", "Unused"]),
        ({"ordering": "stories"}, ["Unused", "Mayor", "HNA"]),
        ({"ordering": "name"}, ["HNA", "Mayor", "Unused"]),
        ({"ordering": "-name"}, ["Unused", "Mayor", "HNA"]),
        ({"ordering": "-works"}, ["HNA", "Mayor", "Unused"]),
        ({"ordering": "nonsense"}, ["HNA", "Mayor", "Unused"]),
        ({"kind": "person"}, ["Mayor"]),
        ({"organisation_type": "news_agency"}, ["HNA"]),
        ({"provision_category": "wires"}, ["HNA"]),
        ({"country": "GB"}, ["Mayor"]),
        ({"disclosure": "yes"}, ["HNA"]),
        ({"disclosure": "no"}, ["Mayor", "Unused"]),
        ({"published_from": "2026-06-01", "published_to": "2026-06-30"}, ["HNA", "Mayor"]),
        ({"published_from": "2026-06-15"}, ["Mayor"]),
        ({"published_to": "2026-05-31"}, ["HNA"]),
    ],
)
def test_sources_are_filtered_and_sorted(as_editor, used, query, found):
    assert [row["Source"] for row in rows(as_editor, USE, **query)] == found
    assert [row["Source"] for row in exported(as_editor, USE, **query)] == found


def test_of_a_period_its_stories_alone_count(as_editor, used):
    first, _second = rows(as_editor, USE, published_from="2026-06-01", published_to="2026-06-30")
    assert (first["Source"], first["Stories"], first["Name it"]) == ("HNA", "1", "0")


def test_a_story_counts_in_the_period_of_the_date_that_readers_see(as_editor, make_article, make_story):
    agency, told = SourceFactory(name="HNA"), ZoneInfo("Europe/Rome")
    moved, dated = datetime(2026, 6, 20, 12, tzinfo=told), datetime(2019, 5, 1, 12, tzinfo=told)
    body = [{"type": "quotation", "value": {"text": "We came.", "source": agency.pk}}]
    make_article(body=body, published_at=dated, first_published_at=moved)
    make_story(first_published_at=moved, **source_block(agency))

    def stories(year):
        return [
            row["Stories"] for row in rows(as_editor, USE, published_from=f"{year}-01-01", published_to=f"{year}-12-31")
        ]

    assert stories(2019) == stories(2026) == ["1"]


# Stories to review


@pytest.fixture
def flags(make_story, editor):
    """Two open flags and a settled one."""
    report = CitedWorkFactory(title="Report", is_retracted=True, retracted_on=date(2026, 5, 1), retraction_note="=x")
    for number in range(2):
        ReviewFlagFactory(
            page=make_story(title=f"Story {number}"), work=report, created_at=timezone.now() - timedelta(number)
        )
    settled = ReviewFlagFactory(page=make_story(title="Settled"))
    reviews.settle(settled, note="Corrected.", by=editor)
    return report


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["Story 0", "Story 1"]),
        ({"state": "open"}, ["Story 0", "Story 1"]),
        ({"state": "settled"}, ["Settled"]),
        ({"ordering": "created_at"}, ["Story 1", "Story 0"]),
    ],
)
def test_stories_that_nobody_has_settled_are_listed_unless_others_are_asked_for(as_editor, flags, query, found):
    assert [row["Story"] for row in rows(as_editor, REVIEWS, **query)] == found
    assert [row["Story"] for row in exported(as_editor, REVIEWS, **query)] == found


def test_stories_are_filtered_by_the_work(as_editor, flags, make_story):
    other = ReviewFlagFactory(page=make_story(title="Other"))
    assert [row["Story"] for row in rows(as_editor, REVIEWS, work=other.work.pk)] == ["Other"]


def test_what_was_done_is_shown(as_editor, flags):
    (row,) = rows(as_editor, REVIEWS, state="settled")
    assert (row["State"], row["What was done"]) == ("Settled by editor", "Corrected.")


def test_those_that_are_ticked_are_settled_together(as_editor, flags):
    page = BeautifulSoup(as_editor.get(REVIEWS).content, "html.parser")
    boxes = page.select("#listing-results form input[type=checkbox][name=review]")
    assert [box["aria-label"] for box in boxes] == ["Tick “Story 0”, for “Report”", "Tick “Story 1”, for “Report”"]
    form = boxes[0].find_parent("form")
    query = {"review": [box["value"] for box in boxes]}
    assert "Story 1" in as_editor.get(form["action"], query).content.decode()
    as_editor.post(form["action"], query)
    assert not ReviewFlag.objects.open().exists()
    assert rows(as_editor, REVIEWS) == []


def test_nothing_can_be_ticked_that_is_settled(as_editor, flags):
    page = BeautifulSoup(as_editor.get(REVIEWS, {"state": "settled"}).content, "html.parser")
    assert page.select("input[name=review]") == page.select("#listing-results button[type=submit]") == []


def test_a_user_sees_the_stories_that_they_may_explore(client, django_user_model, flags, newspaper, make_story):
    desk = newspaper.add_child(instance=NewsSectionPage(title="Desk", slug="desk"))
    story = make_story(title="Ours")
    story.move(desk, pos="last-child")
    ReviewFlagFactory(page=story)
    client.force_login(member(django_user_model, page=desk, actions=["change"]))
    assert [row["Story"] for row in rows(client, REVIEWS)] == ["Ours"]
    assert [row["Story"] for row in exported(client, REVIEWS)] == ["Ours"]


def test_who_may_not_edit_a_story_finds_no_way_to_its_form(client, django_user_model, flags, newspaper):
    client.force_login(member(django_user_model, page=newspaper, actions=["lock"]))
    page = BeautifulSoup(client.get(REVIEWS).content, "html.parser")
    titles = page.select("td.title")
    assert [title.get_text(strip=True) for title in titles] == ["Story 0", "Story 1"]
    assert page.select("td.title a") == []


# Exports and costs


def test_no_export_holds_a_formula(as_editor, make_story):
    agency = SourceFactory(name="=1+1")
    work = dead_work(title="=cmd()", publisher=agency)
    ReviewFlagFactory(page=make_story(title="+1", **source_block(agency)), work=work)
    (dead,), (use,), (review,) = (exported(as_editor, address) for address in REPORTS)
    assert (dead["Work"], use["Source"], review["Story"], review["Retracted work"]) == (
        "'=cmd()",
        "'=1+1",
        "'+1",
        "'=cmd()",
    )
    for address, text in zip(REPORTS, ("=cmd()", "=1+1", "+1"), strict=True):
        cells = list(sheet(as_editor, address).iter_rows())[1]
        assert (cells[0].value, cells[0].data_type) == (text, "s")


def test_publishers_in_an_export_are_no_formulas_either(as_editor):
    dead_work(publisher=SourceFactory(name="@HNA"))
    (row,) = exported(as_editor, DEAD)
    assert row["Publisher"] == "'@HNA"


def test_a_character_that_a_workbook_cannot_hold_is_left_out_of_it(as_editor, make_story):
    agency = SourceFactory(name="HNA\x0b wire")
    work = dead_work(title="Tide\x0b tables", publisher=agency)
    ReviewFlagFactory(page=make_story(title="Night\x0b ferry", **source_block(agency)), work=work)
    first_cells = [sheet(as_editor, address)["A2"].value for address in REPORTS]
    assert first_cells == ["Tide tables", "HNA wire", "Night ferry"]


@pytest.mark.parametrize("address", REPORTS)
@pytest.mark.parametrize("query", [{}, {"export": "csv"}, {"export": "xlsx"}], ids=["page", "csv", "xlsx"])
def test_a_report_costs_the_same_for_three_and_for_thirty(as_editor, editor, make_story, address, query):
    def cost(count):
        for _number in range(count):
            agency = SourceFactory()
            DisclosureFactory(source=agency)
            work = dead_work(publisher=agency, archive_url="https://archive.example/1")
            LinkCheckFactory(work=work, is_dead=True)
            ReviewFlagFactory(page=make_story(lead_work=work, **source_block(agency)), work=work)

        def ask():
            return b"".join(as_editor.get(address, query))

        ask()
        with CaptureQueriesContext(connection) as captured:
            ask()
        return len(captured)

    few = cost(3)
    assert few == cost(27)
    assert few < 30
