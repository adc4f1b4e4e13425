"""The reports on the sources of articles: what they list, to whom, what they cost, and what they export."""

import csv
from io import StringIO

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tests.articles.test_report import an_image, figure, member
from wagtail_newsblocks.articles.source_reports import SOURCE_REPORTS
from wagtail_newsblocks.testing.factories import BylineFactory, CitedWorkFactory, ContributorFactory, SourceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.usefixtures("indexed")]

UNSETTLED = "/admin/reports/unsettled-stories/"
WITHOUT = "/admin/reports/articles-without-sources/"
QUOTATIONS = "/admin/reports/unsourced-quotations/"
PICTURES = "/admin/reports/uncredited-pictures/"
REPORTS = [UNSETTLED, WITHOUT, QUOTATIONS, PICTURES]


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


def headlines(client, address, **query):
    return [row["Headline"] for row in rows(client, address, **query)]


def exported(client, address, **query):
    response = client.get(address, {"export": "csv", **query})
    return list(csv.DictReader(StringIO(b"".join(response.streaming_content).decode())))


def quotation(**fields):
    return {"type": "quotation", "value": {"text": "Words", **fields}}


def cites(key):
    return {"type": "paragraph", "value": f'<p>So<a linktype="cite" id="{key}" uid="abcdefgh">it was</a>.</p>'}


def wanting(make_article, **fields):
    """A story that each report lists."""
    quoted = {"attribution_level": "background", "text": "=Words"}
    blocks = [quotation(**quoted), {"type": "figure", "value": figure(an_image())}]
    return [make_article(body=blocks, **fields), make_article(body=[], **fields)]


def test_the_menu_leads_to_each_report(as_editor, newspaper):
    html = as_editor.get(reverse("wagtailadmin_home")).content.decode()
    assert [address for address in REPORTS if f'"{address}"' not in html] == []


def test_what_went_out_unsettled_is_listed_with_what_was_found(as_editor, make_article):
    section = {"type": "section", "value": {"heading": "Part", "anchor": "", "content": [cites(10**6)]}}
    make_article(title="Out", body=[quotation(attribution_level="off_the_record"), section])
    make_article(title="Draft", live=False, body=[cites(10**6)])
    make_article(title="Fine", body=[cites(CitedWorkFactory().pk)])
    (row,) = rows(as_editor, UNSETTLED)
    assert row["Headline"] == "Out"
    assert row["What was found"] == (
        "Paragraphs 1 in section “Part”: It names a work that is not among the cited works."
        " Quotation 1: What was said off the record cannot be published."
    )


def test_a_site_says_what_counts_as_unsettled(as_editor, make_article, settings):
    make_article(title="Mute", body=[quotation()])
    assert headlines(as_editor, UNSETTLED) == []
    settings.WAGTAIL_NEWSBLOCKS = {"SOURCES_BLOCKING": ("no_speaker",)}
    assert headlines(as_editor, UNSETTLED) == ["Mute"]


def test_an_article_that_names_nothing_is_without_sources(as_editor, make_article):
    make_article(title="Nothing", body=[quotation(), {"type": "paragraph", "value": "<p>Words.</p>"}])
    work = CitedWorkFactory()
    make_article(body=[quotation(speaker="Ada")])
    make_article(body=[quotation(hops=[{"party": SourceFactory().pk}])])
    make_article(body=[cites(work.pk)])
    make_article(lede=cites(work.pk)["value"])
    make_article(further_sources=[{"type": "work", "value": work.pk}])
    assert headlines(as_editor, WITHOUT) == ["Nothing"]


def test_each_quotation_that_names_nobody_has_a_line(as_editor, make_article):
    make_article(
        title="Story",
        body=[
            quotation(),
            quotation(speaker="Ada", obtained="carried_by_other"),
            quotation(speaker="Ada"),
            quotation(obtained="carried_by_other", text="x" * 200),
        ],
    )
    found = rows(as_editor, QUOTATIONS)
    no_speaker = "Nobody is named or described as the speaker."
    no_carrier = "It was carried by others, but the chain names none of them."
    assert [(row["Place"], row["What it lacks"]) for row in found] == [
        ("Quotation 1", no_speaker),
        ("Quotation 2", no_carrier),
        ("Quotation 4", f"{no_speaker} {no_carrier}"),
    ]
    assert len(found[2]["Quotation"]) == 120
    assert len(exported(as_editor, QUOTATIONS)[2]["Quotation"]) == 200


def test_pictures_that_name_nobody_are_counted(as_editor, make_article):
    plain, credited = an_image(), an_image(credit="Ilse Marran")
    agency = SourceFactory()

    def block(image, **fields):
        return {"type": "figure", "value": figure(image, decorative=True, **fields)}

    make_article(title="Lead", lead_image=plain)
    make_article(title="Body", body=[block(plain), block(plain), block(credited)], lead_image=credited)
    make_article(body=[block(plain, credit_source=agency.pk), block(plain, credit="Ada")])
    make_article(lead_image=plain, lead_image_credit_source=agency)
    listed = {row["Headline"]: (row["Lead picture"], row["Pictures in the body"]) for row in rows(as_editor, PICTURES)}
    assert listed == {"Lead": ("Uncredited", "0"), "Body": ("", "2")}


@pytest.mark.parametrize("address", REPORTS)
def test_each_report_is_filtered_sorted_and_exported(as_editor, make_article, harbour, address):
    first, empty = wanting(make_article, title="=First", genre="opinion")
    now = timezone.now()
    for article in wanting(make_article, title="Second", published_at=now - timezone.timedelta(days=9)):
        BylineFactory(page=article, contributor=ContributorFactory(name="Ada"))
    title = "=First"
    assert headlines(as_editor, address)[0] == title
    assert set(headlines(as_editor, address, genre="opinion")) == {title}
    assert set(headlines(as_editor, address, published_at_to=timezone.localdate() - timezone.timedelta(days=5))) == {
        "Second"
    }
    ada = ContributorFactory._meta.model.objects.filter(name="Ada").first()
    assert set(headlines(as_editor, address, bylines__contributor=ada.pk)) == {"Second"}
    assert set(headlines(as_editor, f"{address}results/", news_section=harbour.pk)) == {title, "Second"}
    assert headlines(as_editor, address, ordering="-title")[0] == "Second"
    lines = exported(as_editor, address, genre="opinion")
    assert {line["Headline"] for line in lines} == {"'=First"}
    assert {line["Address"] for line in lines} <= {f"http://testserver{one.get_url()}" for one in (first, empty)}
    assert as_editor.get(address, {"export": "xlsx"}).status_code == 200


def test_no_words_of_a_quotation_are_exported_as_a_formula(as_editor, make_article):
    wanting(make_article)
    assert exported(as_editor, QUOTATIONS)[0]["Quotation"] == "'=Words"


@pytest.mark.slow
@pytest.mark.parametrize("address", REPORTS)
@pytest.mark.parametrize("query", [{}, {"export": "csv"}], ids=["page", "csv"])
def test_each_report_costs_the_same_for_three_and_for_thirty(
    client, make_article, harbour, django_user_model, address, query
):
    client.force_login(member(django_user_model, harbour, "change"))

    def cost(count):
        for _number in range(count):
            work, source = CitedWorkFactory(), SourceFactory()
            blocks = [quotation(source=source.pk, work=work.pk, obtained="carried_by_other"), cites(10**6)]
            blocks.append({"type": "figure", "value": figure(an_image())})
            credited = {"lead_image": an_image(), "lead_image_credit_source": source}
            for article in (make_article(body=blocks, **credited), make_article(body=[])):
                BylineFactory(page=article)

        def ask():
            return b"".join(client.get(address, query))

        ask()
        with CaptureQueriesContext(connection) as captured:
            ask()
        return len(captured)

    few = cost(2)
    assert few == cost(12)
    assert few < 40


@pytest.mark.parametrize("address", REPORTS)
def test_each_report_shows_what_a_user_may_explore(
    client, make_article, newspaper, harbour, django_user_model, address
):
    wanting(make_article, title="Ours")
    wanting(make_article, title="Theirs", parent=newspaper)
    client.force_login(member(django_user_model, harbour, "change"))
    assert set(headlines(client, address)) == {"Ours"}


@pytest.mark.parametrize("view", SOURCE_REPORTS)
def test_who_may_do_nothing_with_pages_is_refused(client, make_article, harbour, django_user_model, view):
    client.force_login(member(django_user_model, harbour))
    assert client.get(reverse(view.index_url_name)).status_code == 302
    assert reverse(view.index_url_name) not in client.get(reverse("wagtailadmin_home")).content.decode()
    client.logout()
    assert reverse("wagtailadmin_login") in client.get(reverse(view.index_results_url_name))["Location"]
