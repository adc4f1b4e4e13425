"""A site that installs the core app alone and composes its own pages of our blocks."""

import pytest
from bs4 import BeautifulSoup
from django.core.checks import run_checks
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.db import connection
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield
from wagtail_factories import ImageFactory

from tests.projects.blocks_only.magazine.models import EssayPage
from wagtail_newsblocks import blocks

pytestmark = pytest.mark.django_db

BODY = EssayPage.body.field.stream_block


@pytest.fixture
def root(db):
    """The root page of the only site, an essay."""
    Page.objects.filter(depth=2).delete()
    root = Page.get_first_root_node().add_child(
        instance=EssayPage(title="Magazine", slug="magazine", locale=Locale.get_default())
    )
    Site.objects.create(hostname="testserver", root_page=root, is_default_site=True)
    return root


def essay(root, body, **fields):
    return root.add_child(instance=EssayPage(title="Essay", body=body, **fields))


def page_of(client, page):
    response = client.get(page.get_url())
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def picture(**fields):
    return {"image": {"image": ImageFactory().pk, "decorative": False, "alt_text": "A quay"}, **fields}


def paper(name):
    return get_document_model().objects.create(title=name, file=ContentFile(b"words", name=name)).pk


# For each block: a value that readers see, the element that shows it, and words that stand in it.
VALUES = {
    "paragraph": (lambda: "<p>Running text.</p>", ".newsblocks-text p", "Running text."),
    "quotation": (lambda: {"text": "We came."}, ".newsblocks-quotation q", "We came."),
    "pull_quote": (lambda: {"text": "Set large."}, ".newsblocks-pull-quote__text", "Set large."),
    "figure": (lambda: picture(credit="Ilse"), ".newsblocks-figure:has(img[alt='A quay'])", "Ilse"),
    "gallery": (
        lambda: {"heading": "Quays", "pictures": [picture(), picture()]},
        ".newsblocks-gallery:has(li:nth-of-type(2))",
        "Quays",
    ),
    "embed": (
        lambda: {"url": "https://vimeo.com/1", "title": "A film"},
        ".newsblocks-embed__link[href='https://vimeo.com/1']",
        "A film",
    ),
    "media": (lambda: {"kind": "audio", "title": "Foghorn", "file": paper("f.mp3")}, ".newsblocks-media", "Foghorn"),
    "key_points": (lambda: {"points": ["<p>First.</p>"]}, ".newsblocks-key-points li", "First."),
    "fact_box": (lambda: {"heading": "Facts", "body": "<p>Three.</p>"}, ".newsblocks-fact-box", "Three."),
    "callout": (lambda: {"tone": "tip", "body": "<p>Early.</p>"}, ".newsblocks-callout--tip", "Early."),
    "timeline": (lambda: {"events": [{"when": "May", "text": "<p>Vote.</p>"}]}, ".newsblocks-timeline__event", "Vote."),
    "table": (lambda: {"header_row": False, "rows": [["<p>12</p>"]]}, ".newsblocks-table td", "12"),
    "document": (lambda: {"document": paper("plan.pdf"), "title": "The plan"}, ".newsblocks-document a", "The plan"),
    "related_articles": (
        lambda: {"articles": [Site.objects.get(is_default_site=True).root_page_id]},
        ".newsblocks-related a[href]",
        "Magazine",
    ),
    "divider": (lambda: None, "hr.newsblocks-divider", ""),
    "code": (lambda: {"code": "a  b"}, ".newsblocks-code code", "a  b"),
    "imported_html": (lambda: "<dl><dt>East</dt></dl>", ".newsblocks-imported dt", "East"),
    "raw_html": (lambda: "<b>Bold</b>", ".newsblocks-raw b", "Bold"),
}


def test_the_essay_uses_every_block_of_the_package():
    plain = {type(block) for block in BODY.child_blocks.values()}
    parts = {
        blocks.DocumentChooserBlock,
        blocks.ImageChooserBlock,
        blocks.InlineTextBlock,
        blocks.LanguageBlock,
        blocks.PageChooserBlock,
        blocks.PictureBlock,
        blocks.ShortTextBlock,
    }
    assert {getattr(blocks, name) for name in blocks.__all__} == plain | parts
    assert {*VALUES, "section"} == set(BODY.child_blocks)


@pytest.mark.parametrize("name", VALUES)
def test_a_block_is_shown_to_readers(client, root, name):
    value, selector, words = VALUES[name]
    page = page_of(client, essay(root, [{"type": name, "value": value()}]))
    assert words in page.select_one(selector).get_text()


@pytest.mark.parametrize("name", VALUES)
def test_a_block_is_shown_within_a_section(client, root, name):
    value, selector, words = VALUES[name]
    content = [{"type": name, "value": value()}]
    page = page_of(client, essay(root, [{"type": "section", "value": {"heading": "Part", "content": content}}]))
    section = page.select_one(".newsblocks-section")
    assert section.h2.get_text() == "Part"
    assert words in section.select_one(selector).get_text()


def test_related_pages_that_are_not_public_stay_hidden(client, root):
    draft = essay(root, [], slug="draft", live=False)
    secret = essay(root, [], slug="secret")
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    body = [{"type": "related_articles", "value": {"articles": [draft.pk, secret.pk, root.pk]}}]
    page = page_of(client, essay(root, body, slug="reader"))
    assert [link.get_text() for link in page.select(".newsblocks-related a")] == ["Magazine"]


@pytest.mark.parametrize("name", BODY.child_blocks)
def test_the_editor_sees_a_preview_of_each_block(admin_client, name):
    block = BODY.child_blocks[name]
    response = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    assert response.status_code == 200
    preview = BeautifulSoup(response.content, "html.parser").select_one(".newsblocks-preview")
    assert preview.get_text(strip=True) or preview.hr


def test_an_essay_is_written_in_the_admin(admin_client, root):
    quotation = {"text": "We came.", "speaker": "", "role": "", "language": ""}
    section = {"heading": "Part", "anchor": "", "content": streamfield([("quotation", quotation)])}
    data = {
        "title": "Essay",
        "slug": "essay",
        "show_in_menus": "",
        "body": streamfield([("quotation", quotation), ("section", section)]),
        "comments": inline_formset([]),
        "action-publish": "Publish",
    }
    admin_client.post(
        reverse("wagtailadmin_pages:add", args=["magazine", "essaypage", root.pk]), nested_form_data(data)
    )
    body = EssayPage.objects.live().get(slug="essay").body
    assert [child.block_type for child in body] == ["quotation", "section"]
    assert body[1].value["content"][0].value["text"] == "We came."


def test_without_the_registry_nobody_is_offered_to_cite(recwarn):
    for block in (blocks.ParagraphBlock(), blocks.InlineTextBlock(), blocks.ShortTextBlock()):
        assert "cite" not in block.features
        assert "CITATION" not in str(block.field.widget.options)
    assert not [warning for warning in recwarn if "unknown feature" in str(warning.message)]


def test_without_the_registry_a_citation_is_its_words(client, root):
    text = '<p>Late<a linktype="cite" id="3" uid="abcdefgh">Timetable</a>.</p>'
    article = essay(root, [("paragraph", text)])
    link = page_of(client, article).select_one(".newsblocks-text a")
    assert (link.get_text(), link.attrs) == ("Timetable", {})


def test_all_system_checks_pass():
    assert run_checks() == []


def test_no_table_of_the_package_exists():
    assert [name for name in connection.introspection.table_names() if name.startswith("newsblocks")] == []


def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True)
