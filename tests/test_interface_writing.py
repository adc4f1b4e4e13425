"""Wagtail's API v3 writes stories, sources, works, contributors and topics, and refuses what is none in clear words."""

import copy

import pytest
from wagtail import VERSION

if VERSION < (8,):
    pytest.skip("Wagtail 8 brings API v3.", allow_module_level=True)

from tests.bodies import every_block
from tests.over_v3 import Bearer, token_of, without_keys
from tests.searching import searches
from wagtail_newsblocks.articles.blocks import BodyBlocks
from wagtail_newsblocks.articles.models import Contributor, Topic
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.sources.models import CitedWork, Source
from wagtail_newsblocks.testing.factories import ContributorFactory, ImageFactory, SourceFactory, TopicFactory

pytestmark = [searches, pytest.mark.slow]


@pytest.fixture
def bearer(client, editor):
    client.raise_request_exception = False
    return Bearer(client, token_of(editor))


@pytest.fixture
def body(newspaper):
    return [{"type": name, "value": value} for name, value in every_block(newspaper).items()]


def create(bearer, parent, **fields):
    meta = {"type": "newsblocks_pages.ArticlePage", "parent_id": parent.pk}
    response = bearer.post("/pages/", **{"title": "Written over v3", "topics": [], "meta": meta, **fields})
    assert response.status_code == 201, response.content
    return response.json()["id"]


def publish(bearer, key, **fields):
    response = bearer.patch(f"/pages/{key}/", **fields, meta={"action": "publish"})
    assert response.status_code == 200, response.content
    return response.json()


def test_a_body_with_every_default_block_is_the_one_that_is_written(body):
    assert {block["type"] for block in body} == set(BodyBlocks().child_blocks)


def test_a_story_of_every_block_is_created_read_changed_and_published(client, bearer, harbour, body):
    key = create(bearer, harbour, body=body, lede="<p>At last.</p>")
    assert not ArticlePage.objects.get(pk=key).live
    given = bearer.get(f"/pages/{key}/", version="draft").json()
    assert without_keys(given["body"]) == without_keys(body)
    given["body"][0]["value"] = "<p>Changed.</p>"
    publish(bearer, key, body=given["body"], kicker="Harbour works")
    story = ArticlePage.objects.live().get(pk=key)
    assert story.kicker == "Harbour works"
    assert [child.id for child in story.body] == [block["id"] for block in given["body"]]
    page = client.get(story.get_url()).content.decode()
    assert all(words in page for words in ("Changed.", "At last.", "The basin opens in June.", "610"))


def test_what_is_read_can_be_written_back_for_each_block_and_stays_the_same(bearer, harbour, body):
    key = create(bearer, harbour, body=body)
    once = publish(bearer, key)["body"]
    twice = publish(bearer, key, body=once)["body"]
    assert without_keys(twice) == without_keys(once) == without_keys(body)
    assert [block["id"] for block in twice] == [block["id"] for block in once]


def test_whatever_has_an_id_keeps_it_in_sections_too(bearer, harbour, body):
    key = create(bearer, harbour, body=body)
    once = publish(bearer, key)["body"][-1]["value"]["content"]
    twice = publish(bearer, key, body=bearer.get(f"/pages/{key}/").json()["body"])["body"][-1]["value"]["content"]
    assert [block["id"] for block in twice] == [block["id"] for block in once]


def changed(value, path, new):
    """A copy of a value with another at a place."""
    value = copy.deepcopy(value)
    place = value
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = new
    return value


REFUSED = [
    ("quotation", ("mode",), "shouted"),
    ("quotation", ("attribution_level",), "off_the_wall"),
    ("quotation", ("date",), "May"),
    ("quotation", ("date",), "2999"),
    ("quotation", ("language",), "Latin, mostly"),
    ("quotation", ("source",), "x"),
    ("quotation", ("source",), {"id": 1}),
    ("quotation", ("work",), [1]),
    ("quotation", ("hops", 0, "party"), "x"),
    ("quotation", ("hops", 0, "work"), {}),
    ("quotation", ("hops", 0, "date"), "2026-13"),
    ("quotation", ("original_language",), ""),
    ("figure", ("image", "image"), "x"),
    ("figure", ("image", "image"), True),
    ("figure", ("image", "image"), 1.5),
    ("figure", ("credit_source",), "x"),
    ("figure", ("source_link",), "javascript:alert(1)"),
    ("figure", ("caption",), {"format": "prose", "content": "x"}),
    ("gallery", ("pictures", 1, "image", "image"), [1]),
    ("embed", ("url",), "ftp://example.org/"),
    ("media", ("file",), "9" * 5000),
    ("media", ("kind",), "smell"),
    ("document", ("document",), {}),
    ("related_articles", ("articles", 0), "x"),
    ("table", ("rows", 0), ["<p>One cell alone</p>"]),
    ("section", ("content", 0, "type"), "limerick"),
]


@pytest.mark.parametrize(("name", "path", "bad"), REFUSED, ids=lambda value: str(value)[:20])
def test_a_bad_value_is_refused_in_words_and_nothing_is_stored(bearer, harbour, newspaper, name, path, bad):
    good = every_block(newspaper)[name]
    key = create(bearer, harbour, body=[{"type": name, "value": good}], meta=_published(harbour))
    sent = [{"type": name, "value": changed(good, path, bad)}]
    response = bearer.patch(f"/pages/{key}/", body=sent, kicker="Not stored", meta={"action": "publish"})
    assert (response.status_code, response["content-type"]) in [
        (422, "application/problem+json"),
        (400, "application/problem+json"),
    ], response.content
    assert response.json()["detail"]
    story = ArticlePage.objects.get(pk=key).get_latest_revision_as_object()
    assert without_keys(story.body.get_prep_value()[0]["value"]) == without_keys(
        ArticlePage.objects.get(pk=key).body.get_prep_value()[0]["value"]
    )
    assert story.kicker == ""


def _published(parent):
    return {"type": "newsblocks_pages.ArticlePage", "parent_id": parent.pk, "action": "publish"}


SHAPES = [("quotation", "text"), ("quotation", ["text"]), ("gallery", {"pictures": 3}), ("section", {"content": [1]})]


@pytest.mark.parametrize(("name", "bad"), SHAPES, ids=str)
def test_a_value_of_another_shape_is_not_stored_whatever_wagtail_answers(bearer, harbour, body, name, bad):
    """Wagtail 8.0 answers with 500 before it asks any block."""
    key = create(bearer, harbour, body=body)
    response = bearer.patch(f"/pages/{key}/", body=[{"type": name, "value": bad}])
    assert response.status_code in {422, 500}
    assert len(ArticlePage.objects.get(pk=key).get_latest_revision_as_object().body) == len(body)


def test_a_source_is_written_with_its_disclosures_and_read_without_its_contacts(bearer):
    holding = SourceFactory(name="Quay Holding")
    response = bearer.post(
        "/snippets/newsblocks_sources.Source/",
        name="Harbour News Agency",
        organisation_type="news_agency",
        same_as=["Q1"],
        parent_organisation_id=holding.pk,
        disclosures=[{"text": "state-funded news agency", "basis_url": "https://example.org/report"}],
        contact_phone="Zyxomarker",
    )
    assert response.status_code == 201, response.content
    source = Source.objects.get(pk=response.json()["id"])
    assert (source.parent_organisation, source.contact_phone) == (holding, "")
    assert source.same_as == ["http://www.wikidata.org/entity/Q1"]
    Source.objects.filter(pk=source.pk).update(contact_phone="Zyxomarker", contact_notes="Zyxomarker")
    read = bearer.get(f"/snippets/newsblocks_sources.Source/{source.pk}/")
    assert read.json()["disclosures"][0]["text"] == "state-funded news agency"
    assert "zyxomarker" not in read.content.decode().lower()
    again = bearer.patch(f"/snippets/newsblocks_sources.Source/{source.pk}/", same_as=read.json()["same_as"])
    assert again.status_code == 200, again.content
    source.refresh_from_db()
    assert (source.same_as, source.contact_notes) == (read.json()["same_as"], "Zyxomarker")
    assert source.disclosures.get().text == "state-funded news agency"


@pytest.mark.parametrize("bad", ["nowhere", ["javascript:alert(1)"], [1], {"a": 1}])
def test_addresses_that_are_none_are_refused(bearer, bad):
    source = SourceFactory(same_as=["https://example.org/"])
    response = bearer.patch(f"/snippets/newsblocks_sources.Source/{source.pk}/", same_as=bad)
    assert response.status_code == 422, response.content
    source.refresh_from_db()
    assert source.same_as == ["https://example.org/"]


def test_a_source_that_contradicts_itself_is_refused(bearer):
    rows = [{"text": "One"}, {"text": "Two"}]
    response = bearer.post("/snippets/newsblocks_sources.Source/", name="HNA", disclosures=rows)
    assert response.status_code == 422
    assert "same day" in response.content.decode()
    assert not Source.objects.filter(name="HNA").exists()


def test_a_work_is_written_with_authors_and_numbers_and_keeps_its_stored_text(bearer):
    agency = SourceFactory(name="HNA")
    response = bearer.post(
        "/snippets/newsblocks_sources.CitedWork/",
        title="Basin to open",
        publisher_id=agency.pk,
        issued="2026-05",
        authors=[{"name": "Una Penrose"}],
        identifiers=[{"kind": "doi", "value": "https://doi.org/10.1000/182"}],
    )
    assert response.status_code == 201, response.content
    work = CitedWork.objects.get(pk=response.json()["id"])
    assert [author.name for author in work.authors.all()] == ["Una Penrose"]
    assert work.identifiers.get().value == "10.1000/182"
    CitedWork.objects.filter(pk=work.pk).update(excerpt="Zyxomarker")
    changed_work = bearer.patch(f"/snippets/newsblocks_sources.CitedWork/{work.pk}/", title="Basin opens")
    assert changed_work.status_code == 200, changed_work.content
    assert "zyxomarker" not in changed_work.content.decode().lower()
    work.refresh_from_db()
    assert (work.title, work.excerpt) == ("Basin opens", "Zyxomarker")


def test_a_contributor_and_a_topic_are_written(bearer):
    image = ImageFactory()
    ada = bearer.post(
        "/snippets/newsblocks_articles.Contributor/",
        name="Ada Lark",
        slug="ada",
        biography="<p>Writes.</p>",
        portrait_id=image.pk,
    )
    assert ada.status_code == 201, ada.content
    assert Contributor.objects.get(slug="ada").portrait == image
    assert ada.json()["address"] == "/contributors/ada/"
    tides = bearer.post("/snippets/newsblocks_articles.Topic/", name="Tides", slug="tides")
    assert tides.status_code == 201, tides.content
    assert Topic.objects.get(slug="tides").name == "Tides"


@pytest.mark.parametrize(
    "make", [SourceFactory, ContributorFactory, TopicFactory], ids=["source", "contributor", "topic"]
)
def test_nobody_without_a_token_reads_a_snippet(client, make):
    label = make()._meta.label
    assert client.get(f"/api/v3/snippets/{label}/").status_code == 401
