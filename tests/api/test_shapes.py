"""What is answered has the shape that the document says, field by field."""

import json

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.api.stories import full_story
from wagtail_newsblocks.api import schemas
from wagtail_newsblocks.articles.blocks import ContentBlocks

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.usefixtures("indexed")]

LISTS = {
    "articles": schemas.ArticleList,
    "news-sections": schemas.NewsSectionList,
    "topics": schemas.TopicList,
    "contributors": schemas.ContributorList,
    "sources": schemas.SourceList,
    "corrections": schemas.CorrectionList,
}
SINGLE = {
    "articles": schemas.Article,
    "news-sections": schemas.NewsSection,
    "topics": schemas.Topic,
    "contributors": schemas.Contributor,
    "sources": schemas.Source,
    "corrections": schemas.Correction,
}


@pytest.fixture
def document(client, db):
    return client.get("/api/newsblocks/openapi.json").json()


def errors_in(value, name, document):
    """What is wrong with a value by the schema that the document has under a name."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    return [error.message for error in Draft202012Validator(schema).iter_errors(value)]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_its_shape_and_nothing_else(get, make_article, name):
    full_story(make_article)
    answer = get(name)
    assert answer.json()["items"]
    LISTS[name].model_validate_json(answer.content)


@pytest.mark.parametrize("name", SINGLE)
def test_each_of_a_list_can_be_had_alone_at_its_address(client, get, make_article, name):
    full_story(make_article)
    for item in get(name).json()["items"]:
        href = item.get("href") or f"/api/newsblocks/corrections/{item['id']}/"
        SINGLE[name].model_validate_json(client.get(href).content)


def test_what_stands_in_a_list_is_said_alone_too(client, get, make_article):
    full_story(make_article)
    (story, _other) = get("articles").json()["items"]
    whole = client.get(story["href"]).json()
    assert {name: whole[name] for name in story if name != "lead_image"} == {
        name: value for name, value in story.items() if name != "lead_image"
    }


def test_the_document_is_one_of_openapi(document):
    assert document["openapi"].startswith("3.1")
    assert [str(error) for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_every_operation_has_a_name_of_its_own_and_says_what_it_answers(document):
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    names = [operation["operationId"] for operation in operations]
    assert len(set(names)) == len(names) == 13
    assert all({"200", "304", "400"} <= set(operation["responses"]) for operation in operations)
    problems = [operation["responses"]["400"]["content"] for operation in operations]
    assert all(list(content) == ["application/problem+json"] for content in problems)


def test_the_document_gives_examples(document):
    (path,) = (
        one
        for one in document["paths"]["/api/newsblocks/articles/by-path/"]["get"]["parameters"]
        if one["name"] == "path"
    )
    assert path["example"] == "/harbour/ferry-late/"
    assert document["components"]["schemas"]["ArticleSummary"]["properties"]["path"]["examples"]


def test_the_document_describes_every_block(document):
    described = {
        schema["properties"]["type"]["const"]
        for name, schema in document["components"]["schemas"].items()
        if name.endswith("Block") and "properties" in schema
    }
    assert described == {*ContentBlocks().child_blocks, "section"}


def test_an_article_with_every_block_is_as_the_document_describes_it(get, make_article, document):
    article = get("articles", full_story(make_article).pk).json()
    assert errors_in(article, "Article", document) == []
    for block in article["blocks"]:
        assert errors_in(block, "Block", document) == [], block["type"]


def test_the_description_of_a_block_is_not_empty(get, make_article, document):
    article = get("articles", full_story(make_article).pk).json()
    for block in article["blocks"]:
        if block["type"] != "divider":
            assert errors_in({**block, "value": 5}, "Block", document) != [], block["type"]


@pytest.mark.parametrize("place", [("articles",), ("articles", "by-path")])
def test_selected_fields_are_as_the_document_describes_them(client, make_article, document, place):
    story = full_story(make_article)
    assert errors_in({"id": story.pk, "html": ""}, "SelectionOfArticle", document) == []
    assert errors_in({"html": ""}, "SelectionOfArticle", document) != []
    assert "anyOf" in json.dumps(document["paths"][f"/api/newsblocks/{'/'.join(place)}/"]["get"]["responses"]["200"])
