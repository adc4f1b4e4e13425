"""The body of an article: an introduction, then sections that can be linked to."""

import pytest
from bs4 import BeautifulSoup
from wagtail.blocks import CharBlock, StreamBlockValidationError

from wagtail_newsblocks.articles.blocks import BodyBlocks, ContentBlocks

BODY = BodyBlocks()


def paragraph(text="Words."):
    return {"type": "paragraph", "value": f"<p>{text}</p>"}


def section(heading, *content, anchor=""):
    return {"type": "section", "value": {"heading": heading, "anchor": anchor, "content": list(content)}}


def cleaned(*stored, draft=False, blocks=BODY):
    value = blocks.to_python(list(stored))
    return blocks.clean_deferred(value) if draft else blocks.clean(value)


def anchors(body):
    return [child.value["anchor"] for child in body if child.block_type == "section"]


# Anchors


@pytest.mark.parametrize("draft", [True, False])
def test_the_form_gives_every_section_an_anchor(draft):
    body = cleaned(paragraph(), section("Costs", paragraph()), section("Costs", paragraph()), draft=draft)
    assert anchors(body) == ["costs", "costs-2"]


def test_a_program_that_saves_gives_every_section_an_anchor():
    stored = BODY.get_prep_value(BODY.to_python([section("Costs"), section("Gains", anchor="more")]))
    assert [child["value"]["anchor"] for child in stored] == ["costs", "more"]


def test_a_body_made_of_values_gets_anchors_too():
    body = BODY.normalize([("section", {"heading": "Costs", "content": [("paragraph", "<p>a</p>")]})])
    assert BODY.get_prep_value(body)[0]["value"]["anchor"] == "costs"


@pytest.mark.django_db
def test_a_link_to_a_section_stays_good_when_its_heading_is_reworded(make_article):
    article = make_article(body=[section("Costs", paragraph())])
    article = type(article).objects.get(pk=article.pk)
    article.body[0].value["heading"] = "What it costs"
    article.save()
    article.refresh_from_db()
    assert article.contents == [{"anchor": "costs", "heading": "What it costs"}]


@pytest.mark.django_db
def test_saving_again_changes_no_anchor(make_article):
    headings = ["Costs", "Costs", "a" * 79 + " b", "東京", "?!", "Main"]
    article = make_article(body=[section(heading) for heading in headings])
    article = type(article).objects.get(pk=article.pk)
    before = anchors(article.body)
    article.save()
    assert len(set(before)) == len(before)
    assert anchors(type(article).objects.get(pk=article.pk).body) == before


@pytest.mark.django_db
def test_every_address_in_the_list_of_contents_is_that_of_one_heading(client, make_article):
    headings = ["Main", "Costs", "Costs", "?!", "Más allá"]
    article = make_article(body=[section(heading, paragraph()) for heading in headings])
    page = BeautifulSoup(client.get(article.get_url()).content, "html.parser")
    links = page.select(".newsblocks-contents a")
    targets = [[element.get_text() for element in page.find_all(id=link["href"][1:])] for link in links]
    assert targets == [[heading] for heading in headings]


# Strays


def test_an_introduction_may_stand_before_the_sections():
    body = cleaned(paragraph(), {"type": "divider", "value": None}, section("Costs", paragraph()))
    assert [child.block_type for child in body] == ["paragraph", "divider", "section"]


def test_a_body_needs_no_section_and_no_introduction():
    assert len(cleaned(paragraph(), paragraph())) == 2
    assert len(cleaned(section("Costs", paragraph()))) == 1
    assert len(cleaned()) == 0


def test_blocks_behind_a_section_are_refused_each_in_its_place():
    with pytest.raises(StreamBlockValidationError) as refusal:
        cleaned(paragraph(), section("Costs", paragraph()), paragraph(), section("Gains", paragraph()), paragraph())
    assert set(refusal.value.block_errors) == {2, 4}
    assert "section above it" in str(refusal.value.block_errors[2])


def test_a_draft_may_have_blocks_behind_a_section():
    assert len(cleaned(section("Costs", paragraph()), paragraph(), draft=True)) == 2


def test_the_order_of_a_draft_is_asked_for_when_it_is_published():
    stray = [section("Costs", paragraph()), paragraph()]
    cleaned(*stray, draft=True)
    with pytest.raises(StreamBlockValidationError):
        cleaned(*stray)


def test_a_section_needs_a_heading_at_publication_only():
    assert anchors(cleaned(section("", paragraph()), draft=True)) == ["section"]
    with pytest.raises(StreamBlockValidationError):
        cleaned(section("", paragraph()))


def test_sections_do_not_stand_in_sections():
    assert "section" not in BODY.child_blocks["section"].child_blocks["content"].child_blocks


# Another site's body


class SitesBlocks(ContentBlocks):
    gallery = None
    weather = CharBlock(label="Weather")


class SitesBody(BodyBlocks):
    gallery = None
    weather = CharBlock(label="Weather")


@pytest.mark.parametrize("blocks", [SitesBlocks(), SitesBody()])
def test_a_site_removes_a_block_by_none_and_adds_one_by_an_attribute(blocks):
    assert "gallery" not in blocks.child_blocks
    assert blocks.child_blocks["weather"].label == "Weather"
    assert {"paragraph", "quotation"} <= set(blocks.child_blocks)


def test_the_packages_own_body_is_not_changed_by_a_sites():
    assert "gallery" in BODY.child_blocks
    assert "weather" not in BODY.child_blocks


def test_a_sites_body_keeps_anchors_and_the_order():
    blocks = SitesBody()
    weather = {"type": "weather", "value": "Rain"}
    assert anchors(cleaned(weather, section("Costs", paragraph()), blocks=blocks)) == ["costs"]
    with pytest.raises(StreamBlockValidationError):
        cleaned(section("Costs", paragraph()), weather, blocks=blocks)


def test_a_block_that_a_site_has_removed_leaves_the_rest_of_a_stored_body():
    stored = [{"type": "gallery", "value": {"heading": "Quays", "pictures": []}}, paragraph()]
    assert [child.block_type for child in SitesBody().to_python(stored)] == ["paragraph"]


@pytest.mark.django_db
@pytest.mark.parametrize("is_in_section", [False, True])
def test_imported_html_is_stored_clean_however_it_is_given(make_article, is_in_section):
    block = {"type": "imported_html", "value": "<p>Kept<script>alert(1)</script></p>"}
    section = {"type": "section", "value": {"heading": "A", "anchor": "", "content": [block]}}
    article = make_article(body=[section if is_in_section else block])
    stored = type(article).objects.get(pk=article.pk).body.raw_data[0]
    assert "Kept" in str(stored)
    assert "script" not in str(stored)


@pytest.mark.django_db
def test_an_address_that_is_none_of_the_web_is_never_linked(client, make_article):
    embed = {"type": "embed", "value": {"url": "javascript:alert(1)", "title": "Film", "caption": ""}}
    html = client.get(make_article(body=[embed]).get_url()).content.decode()
    assert "Film" in html
    assert "javascript:" not in html
