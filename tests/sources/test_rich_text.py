"""The rich text feature “cite”: from the editor to what is stored and back, from API clients, and as a link."""

import json

import pytest
import wagtail
from django.utils.datastructures import MultiValueDict
from hypothesis import given
from hypothesis import strategies as st
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.admin.rich_text.converters.editor_html import EditorHTMLConverter
from wagtail.blocks import RichTextBlock
from wagtail.models import ReferenceIndex
from wagtail.rich_text import expand_db_html

from tests.sources.test_citations import stored
from wagtail_newsblocks.articles.blocks import BodyBlocks
from wagtail_newsblocks.blocks import features
from wagtail_newsblocks.blocks.loading import leaves
from wagtail_newsblocks.sources.citations import StoredCitation, citations_in
from wagtail_newsblocks.sources.models import CitedWork, DraftMention
from wagtail_newsblocks.sources.queries import stories_resting_on
from wagtail_newsblocks.testing.factories import CitedWorkFactory

pytestmark = pytest.mark.usefixtures("indexed")

since_8 = pytest.mark.skipif(wagtail.VERSION < (8, 0), reason="Wagtail's API takes rich text since 8.0")


# The editor


def opened(html):
    return json.loads(ContentstateConverter(features.INLINE).from_database_format(html))


def stored_again(html):
    converter = ContentstateConverter(features.INLINE)
    return converter.to_database_format(converter.from_database_format(html))


def test_the_editor_shows_a_citation_as_one_piece_with_the_works_name():
    state = opened(f"<p>Late{stored('7', 'abcdefgh', 'p. 4', 'n')}.</p>")
    assert state["blocks"][0]["text"] == "LateReport."
    assert state["entityMap"]["0"] == {
        "type": "CITATION",
        "mutability": "IMMUTABLE",
        "data": {"id": "7", "uid": "abcdefgh", "locator": "p. 4", "note": "n"},
    }


def test_a_citation_is_stored_as_it_was():
    html = f'<p data-block-key="abcde">Late{stored("7", "abcdefgh", "p. 4", "n")}.</p>'
    assert stored_again(html) == html


@given(st.text(), st.text())
def test_whatever_is_said_of_a_citation_comes_back_from_the_editor(locator, note):
    before = citations_in(stored(locator=locator, note=note))
    assert citations_in(stored_again(f"<p>{stored(locator=locator, note=note)}</p>")) == before
    assert before == [StoredCitation("abcdefgh", 7, locator, note)]


def test_a_citation_without_a_text_is_not_lost_in_the_editor():
    html = stored_again('<p>Late<a linktype="cite" id="7" uid="abcdefgh"></a>.</p>')
    assert citations_in(html) == [StoredCitation("abcdefgh", 7, "", "")]
    assert ">Source</a>" in html


def test_a_citation_that_has_no_uid_gets_one():
    uids = {citations_in(stored_again(stored(uid="")))[0].uid for _time in range(3)}
    assert len(uids) == 3
    assert {len(uid) for uid in uids} == {8}


# API clients


def taken(html, allowed=features.INLINE):
    from wagtail.api.rich_text import APIRichText

    return APIRichText.convert_input(html, features=allowed)


@since_8
def test_a_client_of_wagtails_api_writes_what_it_has_read():
    html = '<p>Late<a id="7" linktype="cite" locator="p. 4" note="n" uid="abcdefgh">Report</a>.</p>'
    assert taken(html) == (html, [])


@since_8
@given(st.text(), st.text())
def test_whatever_is_said_of_a_citation_comes_back_from_wagtails_api(locator, note):
    html, removed = taken(stored(locator=locator, note=note))
    assert citations_in(html) == [StoredCitation("abcdefgh", 7, locator, note)]
    assert removed == []
    assert taken(html) == (html, [])


@since_8
def test_a_whole_body_with_citations_is_written_over_wagtails_api():
    from wagtail.api.v3.form_data import flatten_block_value

    cited = stored("7", "abcdefgh", "p. 4")
    table = {"caption": cited, "header_row": True, "header_column": False, "rows": [[cited]]}
    section = {"heading": "Night", "anchor": "", "content": [{"type": "table", "value": table}]}
    box = {"heading": "In figures", "body": cited}
    timeline = {"heading": "", "events": [{"when": "Now", "text": cited}]}
    values = {"paragraph": cited, "fact_box": box, "timeline": timeline, "section": section}
    body = BodyBlocks()
    stream = body.to_python([{"type": name, "value": value} for name, value in values.items()])
    data = MultiValueDict()
    flatten_block_value(body, json.loads(json.dumps(body.get_api_representation(stream))), "body", data)
    written = body.clean(body.value_from_datadict(data, {}, "body"))
    texts = [value for block, value in leaves(written) if isinstance(block, RichTextBlock)]
    assert [citations_in(text) for text in texts] == [[StoredCitation("abcdefgh", 7, "p. 4", "")]] * 5


@since_8
@pytest.mark.parametrize("key", ["", "x", "7 8"])
def test_a_citation_of_what_can_be_no_work_is_taken_out_and_reported(key):
    html, (removal,) = taken(f"<p>{stored(key)}</p>")
    assert html == "<p>Report</p>"
    assert removal.reason == "missing_attribute"


@since_8
def test_nothing_else_gets_in_with_a_citation():
    html, _removed = taken('<p><a linktype="cite" id="7" uid="u" onclick="x()" href="javascript:x()">R</a></p>')
    assert html == '<p><a id="7" linktype="cite" locator="" note="" uid="u">R</a></p>'


@since_8
def test_where_nobody_may_cite_a_client_may_not_either():
    html, (removal,) = taken(stored(), allowed=features.PLAIN_INLINE)
    assert html == "Report"
    assert removal.reason == "unknown_linktype"


def test_an_editor_of_html_gets_back_what_it_sent():
    converter = EditorHTMLConverter(features.INLINE)
    html = stored(locator='"p" < 4 & more', note="é")
    assert citations_in(converter.to_database_format(converter.from_database_format(html))) == citations_in(html)


# The link


@pytest.mark.django_db
def test_a_citation_leads_to_its_work_in_the_list_of_sources():
    work = CitedWorkFactory()
    assert expand_db_html(f"<p>Late{stored(str(work.pk))}.</p>") == (
        f'<p>Late<a class="newsblocks-citation" href="#work-{work.pk}" data-citation="abcdefgh" data-work="{work.pk}">'
        "Report</a>.</p>"
    )


@pytest.mark.django_db
def test_a_citation_of_a_double_leads_to_the_work_that_it_stands_for():
    work = CitedWorkFactory()
    double = CitedWorkFactory(merged_into=CitedWorkFactory(merged_into=work))
    assert f'href="#work-{work.pk}"' in expand_db_html(stored(str(double.pk)))


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["77", "x", "", "9" * 30])
def test_a_citation_of_an_unknown_work_leads_nowhere(key):
    html = expand_db_html(stored(key, uid="&quot;>"))
    assert html.startswith('<a class="newsblocks-citation" data-citation="')
    assert "href" not in html
    assert html.count('"') == 6


@pytest.mark.slow
@pytest.mark.django_db
@pytest.mark.parametrize("count", [5, 100])
def test_expanding_costs_one_query_however_many_works_are_cited(count, django_assert_num_queries):
    html = "".join(stored(str(CitedWorkFactory().pk)) for _number in range(count))
    with django_assert_num_queries(1):
        expand_db_html(html)


# What rests on a work


def test_a_cited_work_is_known_to_the_reference_index_and_to_drafts(make_story):
    work = CitedWorkFactory()
    story = make_story(text=stored(str(work.pk)))
    make_story(body=[{"type": "passage", "value": {"text": stored(str(work.pk))}}])
    assert stories_resting_on(work).count() == 2
    assert ReferenceIndex.get_references_to(work).count() == 2
    story.save_revision()
    assert DraftMention.objects.get().work == work


def test_a_citation_of_what_can_be_no_work_harms_neither(make_story):
    make_story(text=stored("x") + stored("9" * 30)).save_revision()
    assert not DraftMention.objects.exists()
    assert not CitedWork.objects.exists()
