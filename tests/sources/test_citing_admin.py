"""The modal in which a work is cited."""

import json

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.urls import reverse

from tests.searching import searches
from wagtail_newsblocks.sources.models import CitedWork
from wagtail_newsblocks.testing.factories import CitedWorkFactory, SourceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed")]


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def get(client, view="choose", *arguments, **parameters):
    return client.get(reverse(f"newsblocks_cite:{view}", args=arguments), parameters)


def step(response):
    assert response.status_code == 200
    return json.loads(response.content)


def post(client, view, *arguments, **fields):
    return client.post(reverse(f"newsblocks_cite:{view}", args=arguments), fields)


def test_a_new_work_is_followed_by_the_question_where_in_it(as_editor):
    answer = step(post(as_editor, "create", title="Report", type="report"))
    assert answer["step"] == "locate"
    assert reverse("newsblocks_cite:chosen", args=[CitedWork.objects.get().pk]) in answer["html"]


def titles(response):
    html = BeautifulSoup(step(response)["html"], "html.parser")
    return [choice.get_text(strip=True) for choice in html.select("[data-chooser-modal-choice]")]


def test_the_list_begins_with_what_a_story_lately_named_then_with_what_was_lately_added(as_editor, make_story):
    works = [CitedWorkFactory(title=title) for title in "abcd"]
    for work in (works[0], works[1], works[0]):
        make_story(lead_work=work).save_revision()
    assert titles(get(as_editor)) == ["a", "b", "d", "c"]


@searches
def test_a_search_finds_works_by_the_beginning_of_a_word_and_no_doubles(as_editor, make_story):
    work = CitedWorkFactory(title="Harbour accounts")
    make_story(lead_work=work).save_revision()
    CitedWorkFactory(title="Harbour double", merged_into=work)
    CitedWorkFactory(title="Noise study")
    html = get(as_editor, "choose_results", q="harb").content.decode()
    assert "Harbour accounts" in html
    assert "double" not in html
    assert "Noise study" not in html


def test_the_list_says_who_published_a_work_and_when(as_editor, django_assert_max_num_queries):
    for number in range(20):
        CitedWorkFactory(publisher=SourceFactory(name=f"House {number}"), issued="2026-05")
    with django_assert_max_num_queries(20):
        html = step(get(as_editor))["html"]
    assert "House 19" in html
    assert "May 2026" in html


def test_the_choice_of_a_work_is_followed_by_the_question_where_in_it(as_editor):
    work = CitedWorkFactory(title="Report")
    answer = step(get(as_editor, "chosen", work.pk))
    assert answer["step"] == "locate"
    assert "Report" in answer["html"]
    assert 'name="locator"' in answer["html"]


def test_nothing_has_to_be_said_beside_the_work(as_editor):
    work = CitedWorkFactory(title="Report")
    answer = step(post(as_editor, "chosen", work.pk))
    assert answer == {
        "step": "chosen",
        "result": {"id": str(work.pk), "title": "Report", "locator": "", "note": ""},
    }


def test_locator_and_note_come_back_with_the_works_short_name(as_editor):
    work = CitedWorkFactory(title="Report on the noise of ships at berth in the east basin by night")
    result = step(post(as_editor, "chosen", work.pk, locator=" p. 4 ", note="<b>"))["result"]
    assert (result["locator"], result["note"]) == ("p. 4", "<b>")
    assert result["title"] == "Report on the noise of ships at berth in the east basin by…"


def test_what_is_too_long_is_asked_again(as_editor):
    answer = step(post(as_editor, "chosen", CitedWorkFactory().pk, locator="x" * 201))
    assert answer["step"] == "locate"
    assert "at most 200 characters" in answer["html"]


def test_a_citation_is_changed_without_choosing_its_work_again(as_editor):
    work = CitedWorkFactory()
    assert step(get(as_editor, work=work.pk))["step"] == "locate"


def test_a_double_gives_way_to_the_work_that_it_stands_for(as_editor):
    work = CitedWorkFactory(title="Kept")
    html = step(get(as_editor, work=CitedWorkFactory(merged_into=work).pk))["html"]
    assert reverse("newsblocks_cite:chosen", args=[work.pk]) in html


@pytest.mark.parametrize("key", ["77", "x", ""])
def test_in_place_of_a_work_that_is_gone_another_is_chosen(as_editor, key):
    assert step(get(as_editor, work=key))["step"] == "choose"


@pytest.mark.parametrize("key", ["77", "x"])
def test_a_work_that_is_not_there_cannot_be_cited(as_editor, key):
    assert post(as_editor, "chosen", key).status_code == 404


@pytest.mark.parametrize(
    ("view", "arguments"), [("choose", []), ("choose_results", []), ("chosen", ["1"]), ("create", [])]
)
def test_only_who_may_enter_the_admin_gets_here(client, view, arguments):
    assert get(client, view, *arguments).status_code == 302
    assert post(client, view, *arguments).status_code in (302, 405)


def test_who_may_not_add_works_may_cite_them(client, django_user_model):
    user = django_user_model.objects.create_user("guest", "guest@example.org", "secret")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    work = CitedWorkFactory()
    assert "creation-form" not in step(get(client))["html"]
    assert step(post(client, "chosen", work.pk))["step"] == "chosen"
    assert post(client, "create", title="Report", type="report").status_code == 302


def test_what_is_kept_from_readers_is_not_in_the_modal(as_editor):
    work = CitedWorkFactory(excerpt="MARKER")
    assert "MARKER" not in get(as_editor).content.decode() + get(as_editor, "chosen", work.pk).content.decode()
