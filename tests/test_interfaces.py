"""Wagtail's interfaces: everything public of a story, nothing private, and a round trip that loses nothing."""

import copy
import json
import re

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail import VERSION
from wagtail import models as wagtail_models
from wagtail.models import GroupPagePermission

from tests.searching import searches
from tests.syndication.stories import attributed, party, quotation, whole_story
from wagtail_newsblocks.articles.api_fields import READ, WRITTEN
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    CitedWorkFactory,
    ContributorFactory,
    ImageFactory,
    NoticeFactory,
    TopicFactory,
)

pytestmark = [searches, pytest.mark.usefixtures("indexed"), pytest.mark.slow]

MARKER = "Zyxomarker"
has_v3 = pytest.mark.skipif(VERSION < (8,), reason="Wagtail 8 brings API v3.")
INTERFACES = ["v2", pytest.param("v3", marks=has_v3)]


@pytest.fixture
def secretive(make_article):
    """A live article with a marker in every private field, of its blocks and of the records that it names."""
    source = party("Someone", contact_phone=MARKER, contact_email=f"{MARKER}@example.org", contact_notes=MARKER)
    insider = party(f"{MARKER} the insider", kind="person")
    work = CitedWorkFactory(publisher=source, excerpt=f"The {MARKER} sank.")
    private = {"anonymity_reason": MARKER, "approved": True, "approved_by": MARKER, "approved_at": MARKER}
    who = {"speaker": MARKER, "role": MARKER, "affiliation": MARKER}
    body = [
        quotation(text="We know.", speaker="an official", attribution_level="background", source=insider.pk, **private),
        quotation(text="We heard.", attribution_level="deep_background", source=insider.pk, **who, **private),
        quotation(text="We saw.", source=source.pk, work=work.pk, **private),
        {
            "type": "section",
            "value": {
                "heading": "More",
                "anchor": "",
                "content": [
                    quotation(
                        text="Not for print.", attribution_level="off_the_record", source=insider.pk, **who, **private
                    )
                ],
            },
        },
    ]
    article = make_article(title="Secrets kept", body=body)
    article.save_revision().publish()
    return article


def read(client, interface, article, token="", **query):
    headers = {"authorization": f"Bearer {token}"} if token else {}
    return client.get(f"/api/{interface}/pages/{article.pk}/", query, headers=headers)


def token_of(user):
    return wagtail_models.APIToken.create_token(user=user, name="tests")[1]


def a_user_who_may(django_user_model, page, *codenames):
    """Somebody of a group that may do that with a page and those below it."""
    user = django_user_model.objects.create_user(f"may-{'-'.join(codenames)}", "may@example.org", "secret")
    group = Group.objects.create(name=user.username)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user.groups.add(group)
    for codename in codenames:
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=f"{codename}_page")
        GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    return user


@pytest.mark.parametrize("interface", INTERFACES)
def test_every_public_field_is_given(client, make_article, interface):
    given = read(client, interface, whole_story(make_article)).json()
    computed = {"attribution", "credits", "about", "lead_picture", "notices"}
    assert {*WRITTEN, *READ, *computed} <= set(given)
    assert given["credits"] == [
        {
            "role": "reporter",
            "contributors": [
                {
                    "name": "Ada Lark",
                    "slug": "ada",
                    "kind": "person",
                    "job_title": "Reporter",
                    "address": "/contributors/ada/",
                }
            ],
        }
    ]
    assert given["about"] == [{"name": "Tides", "slug": "tides", "address": "/topics/tides/"}]
    assert (given["kicker"], given["credit_line"], given["genre"]) == (
        "Harbour works",
        "With material from HNA",
        "reportage",
    )


@pytest.mark.parametrize("interface", INTERFACES)
def test_the_lead_picture_is_given_in_several_widths_and_not_once_its_rights_have_run_out(
    client, make_article, interface
):
    image = ImageFactory(credit="Ilse Marran")
    article = make_article(lead_image=image, lead_image_alt="A quay")
    shown = read(client, interface, article).json()["lead_picture"]
    assert (shown["alt"], shown["credit"]) == ("A quay", "Ilse Marran")
    assert {"address", "width", "height"} == set(shown["renditions"][0])
    type(image).objects.update(expires_on="2020-01-01")
    assert read(client, interface, article).json()["lead_picture"] is None


@pytest.mark.parametrize("interface", INTERFACES)
def test_citations_name_their_work_its_number_and_the_place_in_it(client, make_article, interface):
    attribution = read(client, interface, whole_story(make_article)).json()["attribution"]
    (citation,) = attribution["citations"]
    work = attribution["works"][citation["number"] - 1]
    assert (citation["uid"], citation["work"], citation["locator"]) == ("k3", work["key"], "p. 4")
    assert [hop["number"] for hop in attribution["quotations"][0]["hops"]] == [work["number"], None, None]


@pytest.mark.parametrize("interface", INTERFACES)
def test_notices_are_given_once_they_are_published(client, make_article, interface):
    article = make_article()
    notice = NoticeFactory(page=article, was="Ten.", now_is="Eleven.")
    NoticeFactory(page=article, published_at=None)
    (told,) = read(client, interface, article).json()["notices"]
    assert told == {
        "kind": "correction",
        "was": "Ten.",
        "now_is": "Eleven.",
        "published_at": notice.published_at.isoformat(),
    }


def test_the_nth_quotation_of_the_attribution_is_the_nth_of_the_body(client, make_article):
    given = read(client, "v2", whole_story(make_article)).json()
    in_body = [block["value"]["text"] for block in given["body"] if block["type"] == "quotation"]
    assert in_body == [quotation["text"] for quotation in given["attribution"]["quotations"]]


def test_nothing_private_is_in_any_public_response(client, secretive):
    addresses = [
        secretive.get_url(),
        "/",
        "/harbour/",
        "/search/?q=secrets",
        "/sitemap.xml",
        "/news-sitemap.xml",
        *(f"/feeds/harbour/{file_name}" for file_name in ("rss.xml", "atom.xml", "feed.json")),
        *(f"/api/newsblocks/articles/{secretive.pk}/{name}" for name in ("article.jsonld", "ninjs.json", "csl.json")),
        f"/api/v2/pages/{secretive.pk}/",
        f"/api/v2/pages/{secretive.pk}/?fields=*",
        "/api/v2/pages/?type=newsblocks_pages.ArticlePage&fields=*",
        "/api/v2/pages/?search=secrets",
    ]
    if VERSION >= (8,):
        addresses += [
            f"/api/v3/pages/{secretive.pk}/",
            f"/api/v3/pages/{secretive.pk}/?version=draft",
            f"/api/v3/pages/{secretive.pk}/?rich_text_format=html",
            "/api/v3/pages/?type=newsblocks_pages.ArticlePage",
            "/api/v3/pages/?search=secrets",
        ]
    for address in addresses:
        response = client.get(address)
        assert (address, response.status_code) == (address, 200)
        assert MARKER.lower() not in response.content.decode().lower(), address
    assert "We know." in client.get(secretive.get_url()).content.decode()


@pytest.mark.parametrize("interface", INTERFACES)
def test_who_is_not_named_has_no_key_either(client, secretive, interface):
    quotations = [block["value"] for block in read(client, interface, secretive).json()["body"][:3]]
    assert [one["source"] is None for one in quotations] == [True, True, False]
    assert [one["speaker"] for one in quotations] == ["an official", "", ""]
    assert not any("anonymity_reason" in one for one in quotations)


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_session_gives_nobody_more(client, editor, secretive, interface):
    client.force_login(editor)
    assert MARKER not in read(client, interface, secretive).content.decode()


def test_no_search_finds_what_is_private(client, secretive):
    assert client.get("/api/v2/pages/", {"search": "secrets"}).json()["meta"]["total_count"] == 1
    assert client.get("/api/v2/pages/", {"search": MARKER}).json()["meta"]["total_count"] == 0
    index = str(list(apps.get_model("wagtailsearch", "IndexEntry").objects.filter(object_id=secretive.pk).values()))
    assert "secret" in index.lower()
    assert MARKER[:8].lower() not in index.lower()


def test_no_label_of_the_form_is_found(client, secretive):
    assert client.get("/api/v2/pages/", {"search": "paraphrase"}).json()["meta"]["total_count"] == 0
    assert client.get("/api/v2/pages/", {"search": "deep background"}).json()["meta"]["total_count"] == 0


@has_v3
def test_a_bearer_who_may_not_change_the_page_is_not_shown_it(client, secretive, newspaper, django_user_model):
    elsewhere = newspaper.add_child(instance=type(secretive.get_parent().specific)(title="Else", slug="else"))
    token = token_of(a_user_who_may(django_user_model, elsewhere, "change"))
    response = read(client, "v3", secretive, token)
    assert response.status_code == 404
    assert MARKER not in response.content.decode()
    assert MARKER not in read(client, "v3", secretive, "wagtail_wrong").content.decode()


@has_v3
def test_a_bearer_who_may_change_the_page_reads_and_writes_it_without_loss(
    client, secretive, harbour, django_user_model
):
    token = token_of(a_user_who_may(django_user_model, harbour, "change", "publish"))
    before = secretive.body.get_prep_value()
    given = read(client, "v3", secretive, token).json()
    assert given["body"][0]["value"]["anonymity_reason"] == MARKER
    response = client.patch(
        f"/api/v3/pages/{secretive.pk}/",
        json.dumps({"body": given["body"], "kicker": "Written back"}),
        content_type="application/json",
        headers={"authorization": f"Bearer {token}"},
    )
    assert response.status_code == 200, response.content
    secretive.refresh_from_db()
    written = secretive.get_latest_revision_as_object()
    assert written.kicker == "Written back"
    private = ("anonymity_reason", "approved", "approved_by", "approved_at", "source", "speaker", "text")
    for old, new in zip(before[:3], written.body.get_prep_value()[:3], strict=True):
        assert old["id"] == new["id"]
        assert [old["value"].get(name) or "" for name in private] == [new["value"][name] or "" for name in private]
    nested = [body[3]["value"]["content"][0] for body in (before, written.body.get_prep_value())]
    assert nested[0]["value"]["anonymity_reason"] == nested[1]["value"]["anonymity_reason"] == MARKER


def written_back(client, given, token):
    """What v3 gives of an article after all that can be written was sent as it was given."""
    sent = copy.deepcopy({name: given[name] for name in WRITTEN})
    for name in ("lead_image", "lead_image_credit_source"):
        chosen = sent.pop(name)
        sent[f"{name}_id"] = chosen and chosen["id"]  # as Wagtail wants foreign keys to be written
    for byline in sent["bylines"]:
        byline["contributor_id"] = byline.pop("contributor")["id"]
    headers = {"authorization": f"Bearer {token}"}
    address = f"/api/v3/pages/{given['id']}/"
    content = json.dumps({**sent, "meta": {"action": "publish"}})
    response = client.patch(address, content, content_type="application/json", headers=headers)
    assert response.status_code == 200, response.content
    return client.get(address, headers=headers).json()


def without_keys(value):
    """Without the keys that Wagtail gives to paragraphs at every write."""
    return re.sub(r' data-block-key=\\"\w+\\"', "", json.dumps(value))


@has_v3
def test_everything_that_can_be_written_comes_back_as_it_was(client, make_article, editor):
    article = whole_story(make_article, lead_image=ImageFactory(), lead_image_alt="A quay")
    token = token_of(editor)
    given = read(client, "v3", article, token).json()
    once = written_back(client, given, token)  # what was not said is said empty
    assert without_keys(written_back(client, once, token)) == without_keys(once)
    assert [once[name] for name in ("attribution", "credits", "about", "lede_text", "lead_picture")] == [
        given[name] for name in ("attribution", "credits", "about", "lede_text", "lead_picture")
    ]


@has_v3
def test_a_story_is_written_over_v3_with_its_chain_byline_and_topic(client, harbour, editor):
    agency, work, ada, tides = party("HNA"), CitedWorkFactory(), ContributorFactory(), TopicFactory()
    block = quotation(text="We came.", speaker="Dorothea Quill", hops=[{"party": agency.pk, "work": work.pk}])
    response = client.post(
        "/api/v3/pages/",
        json.dumps(
            {
                "title": "Written by a program",
                "body": [block],
                "bylines": [{"contributor_id": ada.pk, "role": "reporter"}],
                "backstory": "<p>We rang.</p>",
                "topics": [tides.pk],
                "meta": {"type": "newsblocks_pages.ArticlePage", "parent_id": harbour.pk, "action": "publish"},
            }
        ),
        content_type="application/json",
        headers={"authorization": f"Bearer {token_of(editor)}"},
    )
    assert response.status_code == 201, response.content
    told = response.json()["attribution"]["quotations"][0]
    assert (told["speaker"], told["hops"][0]["party"]["name"]) == ("Dorothea Quill", "HNA")
    assert response.json()["credits"][0]["contributors"][0]["name"] == ada.name


@pytest.mark.parametrize("interface", INTERFACES)
def test_an_article_of_100_quotations_and_citations_costs_as_many_queries_as_one_of_5(client, make_article, interface):
    def cost(number):
        article = attributed(make_article, number)
        BylineFactory(page=article)
        read(client, interface, article)
        with CaptureQueriesContext(connection) as captured:
            assert read(client, interface, article).status_code == 200
        return len(captured)

    few = cost(5)
    assert cost(100) == few


@has_v3
def test_a_bearer_approves_an_unnamed_source_as_themselves_or_not_at_all(
    client, make_article, harbour, editor, django_user_model
):
    block = quotation(
        text="It leaks.", speaker="a clerk", attribution_level="background", anonymity_reason="Fears", approved=True
    )
    article = make_article(body=[])

    def written_by(user, **claimed):
        sent = {**block, "value": {**block["value"], **claimed}}
        response = client.patch(
            f"/api/v3/pages/{article.pk}/",
            json.dumps({"body": [sent], "meta": {"action": "publish"}}),
            content_type="application/json",
            headers={"authorization": f"Bearer {token_of(user)}"},
        )
        article.refresh_from_db()
        return response

    claimed = {"approved_by": "Mallory", "approved_at": "1999-01-01T00:00:00+00:00"}
    refused = written_by(a_user_who_may(django_user_model, harbour, "change", "publish"), **claimed)
    assert refused.status_code == 422
    assert "Quotation 1: A source that is not named needs a reason" in refused.json()["errors"][0]["msg"]
    assert written_by(editor, **claimed).status_code == 200
    value = article.body.get_prep_value()[0]["value"]
    assert (value["approved_by"], value["approved_at"][:4] > "1999") == ("editor", True)
