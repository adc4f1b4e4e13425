"""The sentence at a quotation is shown in its form as it will read."""

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, streamfield

from wagtail_newsblocks.sources.adapters import QuotationAdapter
from wagtail_newsblocks.sources.blocks import QuotationBlock
from wagtail_newsblocks.testing.factories import DisclosureFactory, SourceFactory

pytestmark = pytest.mark.django_db
URL = "/admin/newsblocks/quotation/sentence/"


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def posted(*hops, form="", **fields):
    chain = [("item", {"party": "", "role": "reported", "work": "", "date": "", **hop}) for hop in hops]
    value = {"text": "", "speaker": "", "hops": streamfield(chain), **fields}
    return {**nested_form_data({"body-0-value": value}), "prefix": "body-0-value", "form": form}


def sentence(client, *hops, **fields):
    response = client.post(URL, posted(*hops, **fields))
    assert response.status_code == 200
    return response.json()["sentence"]


def test_the_sentence_is_told_from_what_is_in_the_form(as_editor):
    agency, mirror = SourceFactory(name="Harbour News Agency"), SourceFactory(name="Corrin Mirror")
    DisclosureFactory(source=agency)
    hops = [{"party": agency.pk, "date": "2026-05-12"}, {"party": mirror.pk}]
    assert sentence(as_editor, *hops, speaker="Dorothea Quill", role="harbour master", cue="wrote") == (
        "Dorothea Quill, harbour master, wrote, as reported by Harbour News Agency (state-funded news agency)"
        " on May 12, 2026, citing Corrin Mirror"
    )


@pytest.mark.parametrize("date", ["2", "2026-0", "yesterday", "2026-02-31"])
def test_a_date_that_is_being_typed_is_left_out(as_editor, date):
    agency = SourceFactory(name="HNA")
    assert sentence(as_editor, {"party": agency.pk, "date": date}, speaker="Ada", date=date) == (
        "Ada, as reported by HNA"
    )


def test_nothing_known_is_an_empty_sentence(as_editor):
    assert sentence(as_editor) == ""


def test_it_reads_in_the_language_of_the_story(as_editor, make_article, harbour):
    italian = Locale.objects.create(language_code="it")
    article = make_article()
    translated = article.copy_for_translation(italian, copy_parents=True)
    told = {"speaker": "Ada", "date": "2026-05"}
    edit, add = "wagtailadmin_pages:edit", "wagtailadmin_pages:add"
    kind = ["newsblocks_pages", "articlepage"]
    english = "Ada said in May 2026"
    assert sentence(as_editor, **told, form=reverse(edit, args=[article.pk])) == english
    assert sentence(as_editor, **told, form=reverse(add, args=[*kind, harbour.pk])) == english
    in_italian = sentence(as_editor, **told, form=reverse(edit, args=[translated.pk]))
    assert "maggio 2026" in in_italian
    address = f"{reverse(add, args=[*kind, translated.get_parent().pk])}?kind=interview"
    assert sentence(as_editor, **told, form=address) == in_italian
    for elsewhere in ("", "/nowhere/at/all", reverse("wagtailadmin_home"), "http://["):
        assert sentence(as_editor, **told, form=elsewhere) == english


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"prefix": "body-9-value"},
        {**posted(), "body-0-value-hops-count": "many"},
        {**posted(), "body-0-value-source": "x"},
    ],
)
def test_what_is_no_quotation_is_a_bad_request(as_editor, data):
    assert as_editor.post(URL, data).status_code == 400


def test_it_is_asked_by_post_and_by_those_who_may_enter_the_admin(client, as_editor, django_user_model):
    assert as_editor.get(URL).status_code == 405
    client.force_login(django_user_model.objects.create_user("reader", password="secret"))
    assert client.post(URL, posted()).status_code in {302, 403}
    client.logout()
    assert client.post(URL, posted()).status_code in {302, 401, 403}


def test_a_request_from_elsewhere_is_refused(editor):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor)
    assert strict.post(URL, posted()).status_code == 403


def test_a_source_that_is_not_to_be_named_is_not_shown(as_editor):
    source = SourceFactory(name="Ada Whistle")
    shown = sentence(as_editor, source=source.pk, speaker="a clerk", attribution_level="background")
    assert shown == "A clerk, on condition of not being named"


def test_the_form_is_told_where_to_ask():
    block = QuotationBlock()
    block.set_name("quotation")
    meta = QuotationAdapter().js_args(block)[2]
    assert (meta["sentenceUrl"], meta["sentenceLabel"]) == (URL, "It will read")


def test_the_script_is_part_of_the_articles_form(as_editor, harbour):
    page = as_editor.get(reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", harbour.pk]))
    html = page.content.decode()
    assert "newsblocks_sources/quotation.js" in html
    assert "newsblocks.QuotationBlock" in html
