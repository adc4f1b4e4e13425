"""What readers see where there is nothing, and where something went wrong."""

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.utils import translation

pytestmark = pytest.mark.django_db


@pytest.fixture
def own_templates(settings, tmp_path):
    """A site that takes both pages over, as the documentation says."""
    for name in ("404", "500"):
        (tmp_path / f"{name}.html").write_text(f'{{% extends "newsblocks/{name}.html" %}}')
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [str(tmp_path)]}]


def test_an_address_without_a_story_says_so_and_offers_the_search(client, newspaper, own_templates):
    response = client.get("/nowhere/")
    page = BeautifulSoup(response.content, "html.parser")
    assert (response.status_code, page.h1.get_text()) == (404, "Page not found")
    assert page.select_one("main form[role=search]")["action"] == "/search/"
    assert page.select_one('meta[name="robots"]')["content"] == "noindex"
    assert len(page.select("form[role=search]")) == 1


def test_a_fault_is_told_without_a_request_a_site_or_a_database(django_assert_num_queries):
    with django_assert_num_queries(0):
        page = BeautifulSoup(render_to_string("newsblocks/500.html"), "html.parser")
    assert page.h1.get_text() == "Something went wrong"
    assert page.select_one("a")["href"] == "/"


def test_a_fault_answers_with_the_page_of_the_site(client, newspaper, own_templates, monkeypatch):
    client.raise_request_exception = False
    monkeypatch.setattr("wagtail_newsblocks.articles.views.search_for", lambda *_args, **_options: 1 / 0)
    response = client.get("/search/?q=x")
    assert response.status_code == 500
    assert b"Something went wrong" in response.content


def test_both_speak_the_language_in_force():
    with translation.override("it"):
        assert 'lang="it"' in render_to_string("newsblocks/500.html")
