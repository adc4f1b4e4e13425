"""Contacts and stored texts never leave the admin."""

import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from wagtail.search.backends import get_search_backend

from tests.searching import searches
from wagtail_newsblocks.sources.models import CitedWork, Source
from wagtail_newsblocks.testing.factories import CitedWorkFactory, SourceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed")]

MARKER = "Zyxomarker"
PRIVATE = {Source: {"contact_phone", "contact_email", "contact_notes"}, CitedWork: {"excerpt", "excerpt_sha256"}}


@pytest.fixture
def source():
    return SourceFactory(
        name="HNA",
        contact_phone=f"+39 {MARKER}",
        contact_email=f"{MARKER}@example.org",
        contact_notes=f"Call {MARKER} at night.",
    )


@pytest.fixture
def work(source):
    return CitedWorkFactory(title="Report", publisher=source, excerpt=f"The {MARKER} sank.")


def test_no_private_field_is_indexed():
    for model, private in PRIVATE.items():
        assert not {getattr(field, "field_name", "") for field in model.get_search_fields()} & private


@searches
def test_no_search_finds_them(source, work):
    for model, word in ((Source, "HNA"), (CitedWork, "Report")):
        assert model.objects.count() == len(get_search_backend().search(word, model))
        assert not get_search_backend().search(MARKER, model)
        assert not get_search_backend().autocomplete(MARKER.lower(), model)


def test_the_search_index_holds_none_of_them(source, work):
    index = str(list(apps.get_model("wagtailsearch", "IndexEntry").objects.values())).lower()
    assert "report" in index
    assert MARKER[:8].lower() not in index  # some databases hold the stems of words


def test_no_page_shows_them(client, make_story, source, work):
    story = make_story(
        lead_work=work,
        text=f'<p><a linktype="work" id="{work.pk}">there</a></p>',
        body=[
            {"type": "source", "value": source.pk},
            {"type": "works", "value": [work.pk]},
            {"type": "passage", "value": {"text": "<p>Words.</p>", "work": work.pk}},
        ],
    )
    for address in (story.get_url(), "/", "/sitemap.xml"):
        response = client.get(address)
        assert response.status_code == 200
        assert MARKER.lower() not in response.content.decode().lower()
    assert "HNA" in client.get(story.get_url()).content.decode()


@pytest.mark.parametrize("model", [Source, CitedWork])
def test_wagtails_interfaces_are_told_of_none_of_them(model):
    assert not {field.name for field in model.api_fields} & PRIVATE[model]


@pytest.mark.parametrize("name", ["source", "citedwork"])
def test_the_lists_choosers_and_the_use_show_none_of_them(client, editor, source, work, name):
    client.force_login(editor)
    pk = {"source": source.pk, "citedwork": work.pk}[name]
    views, choosers = f"wagtailsnippets_newsblocks_sources_{name}", f"wagtailsnippetchoosers_newsblocks_sources_{name}"
    for address in (
        reverse(f"{views}:list"),
        reverse(f"{views}:usage", args=[pk]),
        reverse(f"{views}:history", args=[pk]),
        reverse(f"{choosers}:choose"),
        reverse(f"{choosers}:chosen", args=[pk]),
    ):
        response = client.get(address)
        assert response.status_code == 200
        assert MARKER not in response.content.decode()


def test_the_history_keeps_none_of_them(client, editor, source):
    client.force_login(editor)
    kind = ContentType.objects.get_for_model(Source)
    data = {"name": "HNA", "kind": "organisation", "contact_notes": f"{MARKER} again"}
    data |= {f"disclosures-{field}": 0 for field in ("TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS")}
    client.post(
        reverse("wagtailsnippets_newsblocks_sources_source:edit", args=[source.pk]),
        {**data, "disclosures-MAX_NUM_FORMS": 1000},
    )
    entries = apps.get_model("wagtailcore", "ModelLogEntry").objects.filter(content_type=kind)
    assert entries.exists()
    assert MARKER not in str(list(entries.values()))
