"""The report on articles: what it shows, to whom, what it costs, and what it exports."""

import csv
from io import BytesIO, StringIO

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import GroupPagePermission, Locale

from wagtail_newsblocks.articles.models import Contributor
from wagtail_newsblocks.exports import no_formula
from wagtail_newsblocks.pages.models import NewsSectionPage
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = pytest.mark.django_db

REPORT = "/admin/reports/articles/"
RESULTS = "/admin/reports/articles/results/"


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


def headlines(client, **query):
    return [row["Headline"] for row in rows(client, **query)]


def exported(client, **query):
    response = client.get(REPORT, {"export": "csv", **query})
    assert response["Content-Disposition"] == 'attachment; filename="articles.csv"'
    return list(csv.DictReader(StringIO(b"".join(response.streaming_content).decode())))


def exported_sheet(client):
    response = client.get(REPORT, {"export": "xlsx"})
    return load_workbook(BytesIO(b"".join(response.streaming_content))).active


def an_image(**fields):
    file = get_test_image_file("basin.png", size=(10, 10))
    return get_image_model().objects.create(**{"title": "basin.png", "file": file, **fields})


def figure(image, **fields):
    picture = {"image": image.pk, "alt_text": fields.pop("alt_text", ""), "decorative": fields.pop("decorative", False)}
    return {"image": picture, "caption": "", "credit": "", "source_link": "", **fields}


def story(make_article, **fields):
    """A story with everything that the report shows."""
    article = make_article(**{"title": "Story", "genre": "opinion", **fields})
    BylineFactory(page=article, contributor=ContributorFactory(name="Ada"))
    BylineFactory(page=article, contributor=ContributorFactory(name="Ben"))
    article.topics = [TopicFactory(name="Tides"), TopicFactory(name="Ferries")]
    article.save()
    return article


def test_the_menu_leads_to_the_report(as_editor, newspaper):
    assert f'"{REPORT}"' in as_editor.get(reverse("wagtailadmin_home")).content.decode()


def test_a_line_shows_what_an_editor_in_chief_asks(as_editor, make_article):
    story(make_article, lead_image=an_image(), body=[{"type": "quotation", "value": {"text": "Three words here"}}])
    (row,) = rows(as_editor)
    assert row.pop("Published")
    assert row.pop("Status").endswith("live")
    assert row == {
        "Headline": "Story",
        "News section": "Harbour",
        "Byline": "Ada, Ben",
        "Genre": "Opinion",
        "Language": "English",
        "Words": "8",
        "Incomplete pictures": "1",
    }


def test_a_site_of_one_language_is_told_of_none(as_editor, make_article, settings):
    settings.WAGTAIL_I18N_ENABLED = False
    make_article()
    assert "Language" not in rows(as_editor)[0]


def test_a_headline_leads_to_the_form(as_editor, make_article):
    article = make_article()
    page = BeautifulSoup(as_editor.get(REPORT).content, "html.parser")
    assert page.select_one("td.title a")["href"] == reverse("wagtailadmin_pages:edit", args=[article.pk])


def test_the_newest_come_first_and_what_is_not_published_last(as_editor, make_article):
    now = timezone.now()
    make_article(title="Draft", live=False, first_published_at=None, published_at=None)
    make_article(title="Old", published_at=now - timezone.timedelta(days=3))
    make_article(title="New", published_at=now)
    assert headlines(as_editor) == ["New", "Old", "Draft"]
    assert headlines(as_editor, ordering="published_at") == ["Old", "New", "Draft"]
    assert headlines(as_editor, ordering="title") == ["Draft", "New", "Old"]


@pytest.mark.slow
def test_the_report_is_filtered(as_editor, make_article, newspaper, harbour):
    culture = newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    first = story(make_article, title="First")
    make_article(title="Second", parent=culture, live=False, first_published_at=None, published_at=None)
    italian = Locale.objects.create(language_code="it")
    first.copy_for_translation(italian, copy_parents=True)
    english = Locale.objects.get(language_code="en")
    today = timezone.localdate()
    for filters in (
        {"news_section": harbour.pk},
        {"bylines__contributor": Contributor.objects.get(name="Ada").pk, "locale": english.pk},
        {"topics": first.topics.first().pk, "locale": english.pk},
        {"genre": "opinion", "locale": english.pk},
        {"live": "True"},
        {"published_at_from": today, "published_at_to": today, "locale": english.pk},
    ):
        assert headlines(as_editor, **filters) == ["First"], filters
    assert headlines(as_editor, locale=italian.pk) == ["First"]
    assert headlines(as_editor, published_at_to=today - timezone.timedelta(days=1)) == []
    assert headlines(as_editor, address=RESULTS, live="True") == ["First"]
    assert [row["Headline"] for row in exported(as_editor, live="True")] == ["First"]


def test_the_filters_are_those_of_a_newsroom(as_editor, newspaper):
    filters = as_editor.get(REPORT).context["filters"].form.fields
    assert [str(field.label) for field in filters.values()] == [
        "News section",
        "Byline",
        "Topic",
        "Genre",
        "Status",
        "Published",
        "Language",
    ]


def in_section(block):
    return {"type": "section", "value": {"heading": "Part", "anchor": "", "content": [block]}}


def test_a_picture_without_text_or_without_credit_is_counted_once(as_editor, make_article):
    plain, credited = an_image(), an_image(credit="Ilse Marran")
    unnamed = figure(plain, alt_text="A quay")
    untold = figure(credited)
    neither = figure(plain)
    whole = [
        figure(credited, alt_text="A quay"),
        figure(credited, decorative=True),
        figure(plain, alt_text="A quay", credit="Ada"),
        figure(plain, alt_text="A quay", source_link="https://example.org/"),
    ]
    gallery = {"type": "gallery", "value": {"heading": "", "pictures": [unnamed, *whole]}}
    body = [{"type": "figure", "value": untold}, gallery, in_section({"type": "figure", "value": neither})]
    article = make_article(body=body, lead_image=plain, lead_image_alt="A quay")
    assert rows(as_editor)[0]["Incomplete pictures"] == "4"
    article.lead_image_credit = "Ada"
    article.save()
    assert rows(as_editor)[0]["Incomplete pictures"] == "3"


def test_a_picture_that_readers_do_not_see_is_not_counted(as_editor, make_article):
    gone = an_image(expires_on=timezone.localdate() - timezone.timedelta(days=1))
    block = {"type": "figure", "value": figure(gone)}
    make_article(body=[block, {"type": "figure", "value": {**figure(gone), "image": {"image": None}}}], lead_image=gone)
    assert rows(as_editor)[0]["Incomplete pictures"] == "0"


def test_the_whole_report_is_exported(as_editor, make_article):
    published = timezone.make_aware(timezone.datetime(2026, 5, 8, 21, 30))
    article = story(make_article, published_at=published)
    (row,) = exported(as_editor)
    assert row == {
        "Headline": "Story",
        "News section": "Harbour",
        "Byline": "Ada, Ben",
        "Genre": "Opinion",
        "Topics": "Ferries, Tides",
        "Language": "English",
        "Published": "2026-05-08 21:30",
        "Updated": "",
        "Words": "5",
        "Pictures without alternative text or credit": "0",
        "Status": "live",
        "Address": f"http://testserver{article.get_url()}",
    }
    heads, values = exported_sheet(as_editor).iter_rows(values_only=True)
    assert list(heads) == list(row)
    assert values[heads.index("Published")] == timezone.datetime(2026, 5, 8, 21, 30)
    assert values[heads.index("Words")] == 5


def test_what_readers_cannot_open_has_no_address(as_editor, make_article):
    make_article(live=False)
    assert exported(as_editor)[0]["Address"] == ""


FORMULAS = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_is_taken_for_a_formula(text):
    assert no_formula(text) == f"'{text}"
    assert no_formula(f"A {text}") == f"A {text}"


def test_no_headline_name_or_topic_is_exported_as_a_formula(as_editor, make_article):
    article = make_article(title="=HYPERLINK(1)")
    BylineFactory(page=article, contributor=ContributorFactory(name="+Ada"))
    article.topics = [TopicFactory(name="@tides")]
    article.save()
    row = exported(as_editor)[0]
    assert [row["Headline"], row["Byline"], row["Topics"]] == ["'=HYPERLINK(1)", "'+Ada", "'@tides"]
    cells = list(exported_sheet(as_editor).iter_rows())[1]
    assert (cells[0].value, cells[0].data_type) == ("=HYPERLINK(1)", "s")


def test_a_headline_with_a_character_that_a_workbook_cannot_hold_is_exported_without_it(as_editor, make_article):
    make_article(title="Night\x0b ferry")
    assert exported_sheet(as_editor)["A2"].value == "Night ferry"


@pytest.mark.slow
@pytest.mark.parametrize("query", [{}, {"export": "csv"}, {"export": "xlsx"}], ids=["page", "csv", "xlsx"])
def test_the_report_costs_the_same_for_three_and_for_thirty(client, make_article, harbour, django_user_model, query):
    client.force_login(member(django_user_model, harbour, "change"))

    def cost(count):
        for _number in range(count):
            image = an_image()
            section = in_section({"type": "figure", "value": figure(image)})
            article = story(make_article, lead_image=image, body=[section])
            article.save_revision()

        def ask():
            return b"".join(client.get(REPORT, query))

        ask()
        with CaptureQueriesContext(connection) as captured:
            ask()
        return len(captured)

    few = cost(3)
    assert few == cost(27)
    assert few < 40


def member(django_user_model, page, *actions):
    """A user of the admin who may do so much with one page and what lies below it."""
    user = django_user_model.objects.create_user("member", password="secret")
    group = Group.objects.create(name="Some")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for action in actions:
        codename = Permission.objects.get(content_type__app_label="wagtailcore", codename=f"{action}_page")
        GroupPagePermission.objects.create(group=group, page=page, permission=codename)
    user.groups.add(group)
    return user


def test_a_user_sees_the_articles_that_they_may_explore(client, make_article, newspaper, harbour, django_user_model):
    culture = newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    make_article(title="Ours")
    make_article(title="Theirs", parent=culture)
    client.force_login(member(django_user_model, harbour, "change"))
    assert headlines(client) == ["Ours"]
    assert [row["Headline"] for row in exported(client)] == ["Ours"]


def test_who_may_not_edit_an_article_finds_no_way_to_its_form(client, make_article, harbour, django_user_model):
    make_article(title="Read")
    client.force_login(member(django_user_model, harbour, "lock"))
    page = BeautifulSoup(client.get(REPORT).content, "html.parser")
    assert page.select_one("td.title").get_text(strip=True) == "Read"
    assert page.select_one("td.title a") is None


@pytest.mark.parametrize("address", [REPORT, RESULTS, f"{REPORT}?export=csv", f"{REPORT}?export=xlsx"])
def test_who_may_do_nothing_with_pages_is_refused(client, make_article, harbour, django_user_model, address):
    make_article(title="Secret")
    client.force_login(member(django_user_model, harbour))
    response = client.get(address)
    assert response.status_code == 302
    assert REPORT not in client.get(reverse("wagtailadmin_home")).content.decode()


@pytest.mark.parametrize("address", [REPORT, RESULTS])
def test_who_is_not_logged_in_is_asked_to(client, address):
    assert reverse("wagtailadmin_login") in client.get(address)["Location"]
