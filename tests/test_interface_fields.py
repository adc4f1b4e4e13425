"""What Wagtail's interfaces are told of each model: all that readers may know of pages and snippets, nothing private."""

import json

import pytest
from django.apps import apps
from wagtail import VERSION
from wagtail.models import get_page_models
from wagtail.snippets.models import get_snippet_models

from tests.searching import searches
from wagtail_newsblocks.articles.models import Byline, Contributor, Publisher, Topic
from wagtail_newsblocks.pages.models import ArticlePage, FrontPage, NewsSectionPage
from wagtail_newsblocks.sources.models import CitedWork, Disclosure, Source, WorkAuthor, WorkIdentifier
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, ImageFactory, SourceFactory

pytestmark = [searches, pytest.mark.usefixtures("indexed")]

has_v3 = pytest.mark.skipif(VERSION < (8,), reason="Wagtail 8 brings API v3.")
INTERFACES = ["v2", pytest.param("v3", marks=has_v3)]
GIVEN = [ArticlePage, FrontPage, NewsSectionPage, Contributor, Topic, Source, CitedWork]
"""Every page and snippet of the package that readers know of."""

PARTS_OF_THEM = [Byline, Disclosure, WorkAuthor, WorkIdentifier]
PRIVATE = set(
    "contact_phone contact_email contact_notes excerpt excerpt_sha256 user owner email email_key ip_net ip_key user_agent"
    " author_key filed_by filed_by_name superseded settled_by link_checks review_flags draft_mentions"
    " newsblocks_notices".split()
)
"""What readers never learn, and relations that would lead to it."""


def ours(models):
    return [model for model in models if model.__module__.startswith("wagtail_newsblocks.")]


def fields(model):
    """What a model declares; the package declares no bare name."""
    return list(getattr(model, "api_fields", ()))


def names(model):
    return {field.name for field in fields(model)}


def test_every_page_and_snippet_but_comments_is_given():
    offered = {*ours(get_page_models()), *ours(get_snippet_models())}
    assert {model for model in offered if not model._meta.label.startswith("newsblocks_comments.")} == set(GIVEN)
    assert all(names(model) for model in GIVEN)


def test_no_other_model_of_the_package_is_given_not_even_a_field():
    others = [model for model in ours(apps.get_models()) if model not in {*GIVEN, *PARTS_OF_THEM}]
    assert {model._meta.label for model in others} >= {"newsblocks_comments.Comment", "newsblocks_articles.Notice"}
    assert [model._meta.label for model in others if names(model)] == []


@pytest.mark.parametrize("model", ours(apps.get_models()), ids=lambda model: model._meta.label)
def test_no_private_field_is_given(model):
    assert not names(model) & PRIVATE


def test_each_private_field_that_is_looked_for_is_there_to_be_found():
    there = {field.name for model in ours(apps.get_models()) for field in model._meta.get_fields()}
    assert PRIVATE - there == set()


def test_every_field_that_is_given_exists():
    for model in (*GIVEN, *PARTS_OF_THEM):
        for field in fields(model):
            assert field.serializer or hasattr(model, field.name), (model, field.name)


@has_v3
@pytest.mark.parametrize("model", GIVEN, ids=lambda model: model._meta.label)
def test_wagtail_builds_a_schema_to_read_to_create_and_to_change_each(model):
    from wagtail.api.v3.registry import registry

    schemas = registry.get_type_schemas(model._meta.label)
    assert set(schemas) == {"read", "create", "patch"}
    assert names(model) <= set(schemas["read"]["properties"])
    assert len(schemas["create"]["properties"]) > 1
    assert not PRIVATE & set(json.dumps(schemas, default=str).split('"')) - {"user"}


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_front_gives_the_stories_chosen_by_hand_that_readers_may_see(
    client, newspaper, harbour, make_article, interface
):
    lead, hidden, pick = make_article(title="Lead"), make_article(title="Unseen", live=False), make_article()
    newspaper.lead_story = lead.page_ptr
    newspaper.introduction = "<p>Hello.</p>"
    newspaper.newsblocks_picks = [
        newspaper.newsblocks_picks.model(article=page.page_ptr, sort_order=order)
        for order, page in enumerate((hidden, pick))
    ]
    newspaper.save()
    response = client.get(f"/api/{interface}/pages/{newspaper.pk}/")
    given = response.json()
    assert [one["id"] for one in given["chosen_stories"]] == [lead.pk, pick.pk]
    assert given["chosen_stories"][0] == {"id": lead.pk, "title": "Lead", "address": lead.get_url()}
    assert given["introduction"] == "<p>Hello.</p>"
    assert "Unseen" not in response.content.decode()


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_news_section_gives_who_publishes_the_site(client, harbour, site, interface):
    Publisher.objects.create(
        site=site, name="The Ostrel Sounding", logo=ImageFactory(), x_account="@ostrel", imprint="/imprint/"
    )
    told = client.get(f"/api/{interface}/pages/{harbour.pk}/").json()["publisher"]
    assert (told["name"], told["x_account"], told["policies"]) == (
        "The Ostrel Sounding",
        "@ostrel",
        {"imprint": "/imprint/"},
    )
    assert set(told["logo"]) == {"address", "width", "height"}


def test_v2_gives_records_that_a_story_names_without_what_is_private(client, make_article):
    agency = SourceFactory(
        name="HNA", contact_phone="Zyxomarker", contact_email="zyxomarker@example.org", contact_notes="Zyxomarker"
    )
    article = make_article(lead_image=ImageFactory(), lead_image_credit_source=agency)
    BylineFactory(page=article, contributor=ContributorFactory(name="Ada Lark", slug="ada"))
    fields = "lead_image_credit_source(*),bylines(contributor(*))"
    response = client.get(f"/api/v2/pages/{article.pk}/", {"fields": fields})
    given = response.json()
    assert given["lead_image_credit_source"]["name"] == "HNA"
    assert given["bylines"][0]["contributor"]["address"] == "/contributors/ada/"
    assert "user" not in given["bylines"][0]["contributor"]
    assert "zyxomarker" not in response.content.decode().lower()


def test_v2_gives_nothing_of_a_record_that_is_asked_for_by_a_private_name(client, make_article):
    article = make_article(lead_image_credit_source=SourceFactory())
    response = client.get(f"/api/v2/pages/{article.pk}/", {"fields": "lead_image_credit_source(contact_phone)"})
    assert response.status_code == 400
