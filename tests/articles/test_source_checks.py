"""The editor sees in the form what was found about the sources of a story, with the way to each place."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from wagtail_newsblocks.sources.findings import Code
from wagtail_newsblocks.testing.factories import CitedWorkFactory, SourceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.usefixtures("indexed")]


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def quotation(key="quote", **fields):
    return {"type": "quotation", "id": key, "value": {"text": "Words", **fields}}


def panel(client, article):
    response = client.get(reverse("wagtailadmin_pages:edit", args=[article.pk]))
    return BeautifulSoup(response.content, "html.parser").select_one(".newsblocks-checks")


def test_findings_are_listed_by_how_grave_they_are_each_with_its_place(as_editor, make_article):
    body = [quotation("one", attribution_level="off_the_record"), quotation("two", speaker="Ada", work=10**6)]
    shown = panel(as_editor, make_article(body=body))
    assert [group.get_text() for group in shown.select("h3")] == ["Before it can be published", "To consider"]
    blocking, advice = ([one.get_text(" ", strip=True) for one in group.select("li")] for group in shown.select("ul"))
    assert blocking == [
        "Quotation 2 : It names a work that is not among the cited works.",
        "Quotation 1 : What was said off the record cannot be published.",
    ]
    assert advice == [
        "Quotation 1 : Nobody is named or described as the speaker.",
        "The whole story : All comes from one source.",
    ]
    assert [link["href"] for link in shown.select("a")] == [
        "#block-two-section",
        "#block-one-section",
        "#block-one-section",
    ]


def test_a_story_of_which_nothing_is_to_be_said_says_so(as_editor, make_article):
    assert panel(as_editor, make_article()).get_text(strip=True) == (
        "Nothing was found in the version that was saved last."
    )


def test_the_latest_version_counts_even_where_another_is_live(as_editor, make_article):
    article = make_article(body=[quotation(speaker="Ada", attribution_level="off_the_record")])
    article.body = []
    article.save_revision()
    assert "off the record" not in panel(as_editor, article).get_text()


def test_a_new_story_has_no_checks_yet(as_editor, harbour):
    address = reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", harbour.pk])
    assert b"newsblocks-checks" not in as_editor.get(address).content.replace(b"source-checks", b"")


@pytest.mark.parametrize("genre", ["interview", "opinion"])
def test_an_interview_may_rest_on_one_voice(as_editor, make_article, genre):
    assert "one source" not in panel(as_editor, make_article(genre=genre, body=[quotation(speaker="Ada")])).get_text()


def test_what_was_found_cannot_break_out_of_the_page(as_editor, make_article):
    work = CitedWorkFactory(title="<script>alert(1)</script>", is_retracted=True)
    section = {"type": "section", "value": {"heading": "<b>x", "anchor": "", "content": [quotation(work=work.pk)]}}
    shown = panel(as_editor, make_article(body=[section]))
    assert shown.script is None
    assert "<script>alert(1)</script>" in shown.get_text()
    assert "in section “<b>x”" in shown.get_text()


def test_the_checks_cost_the_same_for_one_and_for_many_quotations(as_editor, make_article):
    def cost(count):
        body = []
        for number in range(count):
            work = CitedWorkFactory(excerpt="Other words")
            body.append(quotation(f"q{number}", source=SourceFactory().pk, work=work.pk))
        article = make_article(body=body)
        panel(as_editor, article)
        with CaptureQueriesContext(connection) as captured:
            panel(as_editor, article)
        return len(captured)

    assert cost(2) == cost(20)


def test_every_code_has_a_message():
    assert all(str(code.label).endswith(".") for code in Code)
