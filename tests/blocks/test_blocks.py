"""What every block has in common; a new block that lacks one of these properties fails here."""

import json
import re
from pathlib import Path

import pytest
import wagtail
import wagtail.admin
from bs4 import BeautifulSoup
from django.db.migrations.writer import MigrationWriter
from django.urls import reverse
from django.utils.datastructures import MultiValueDict
from wagtail.admin.icons import get_icons
from wagtail.blocks import Block, FieldBlock, StaticBlock, StreamBlock
from wagtail.fields import StreamField

from wagtail_newsblocks import blocks
from wagtail_newsblocks.articles.blocks import BodyBlocks, ContentBlocks

PARTS = {
    "DocumentChooserBlock",
    "ImageChooserBlock",
    "InlineTextBlock",
    "LanguageBlock",
    "PageChooserBlock",
    "PictureBlock",
    "ShortTextBlock",
}
"""Blocks that others are made of; no editor picks them."""

DEFINITIONS = {
    name: blocks.SectionBlock([("content", ContentBlocks())]) if name == "SectionBlock" else getattr(blocks, name)()
    for name in blocks.__all__
    if issubclass(getattr(blocks, name), Block)
}
BODY = BodyBlocks()
PICKED = {name: block for name, block in DEFINITIONS.items() if name not in PARTS} | {
    f"body.{name}": block for name, block in BODY.child_blocks.items()
}
SEMANTIC = "aside, audio, blockquote, dl, figure, hr, ol, p, pre, section, table, ul, video"


@pytest.fixture(params=DEFINITIONS)
def name(request):
    return request.param


@pytest.fixture
def block(name):
    return DEFINITIONS[name]


@pytest.fixture
def stored(name, filled):
    return filled[name]


@pytest.fixture(params=PICKED)
def picked(request):
    return PICKED[request.param]


def plain(value):
    """A stored value without the ids of list items, which are new each time, and the keys of rich text."""
    if isinstance(value, dict):
        if value.get("type") == "item":
            return plain(value["value"])
        return {key: plain(one) for key, one in value.items() if key != "id"}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return re.sub(r' data-block-key="\w+"', "", value) if isinstance(value, str) else value


def over_json(value):
    return json.loads(json.dumps(value))


def has_code(html):
    """Whether some markup would run a script or set a style by itself."""
    attributes = {attribute for element in html.find_all(True) for attribute in element.attrs}
    return bool(html.select("script, style, [href^='javascript:' i]")) or any(
        attribute == "style" or attribute.startswith("on") for attribute in attributes
    )


def test_every_block_of_the_default_body_comes_from_the_package():
    assert {type(block).__module__.partition(".")[0] for block in BODY.child_blocks.values()} == {"wagtail_newsblocks"}


def test_raw_html_is_not_in_the_default_body():
    assert not any(type(block) is blocks.RawHTMLBlock for block in BODY.child_blocks.values())


@pytest.mark.parametrize("text", ["label", "description", "group"])
def test_the_picker_tells_what_a_block_is_for(picked, text):
    assert str(getattr(picked.meta, text)).strip()


def test_the_picker_shows_an_icon_of_wagtails_own_set(picked):
    own = Path(wagtail.admin.__file__).parent / "templates/wagtailadmin/icons"
    assert (own / f"{picked.meta.icon}.svg").exists()
    assert f'id="icon-{picked.meta.icon}"' in get_icons()


def test_the_editor_sees_a_preview(admin_client, picked):
    assert picked.is_previewable
    response = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": picked.definition_prefix})
    assert response.status_code == 200
    preview = BeautifulSoup(response.content, "html.parser").select_one(".newsblocks-preview")
    assert preview.select(SEMANTIC)
    assert preview.get_text(strip=True) or preview.select("hr, img")
    assert not has_code(preview)


@pytest.mark.parametrize("name", sorted({*DEFINITIONS} - PARTS - {"RawHTMLBlock"}))
def test_a_filled_block_is_shown_in_semantic_html_without_code_in_it(name, filled, show, rf):
    html = show(DEFINITIONS[name], filled[name], request=rf.get("/"))
    assert html.select(SEMANTIC)
    assert not has_code(html)
    assert "None" not in html.get_text()


def test_everything_that_readers_can_read_is_shown(block, stored, show, rf):
    html = show(block, stored, request=rf.get("/"))
    assert set(re.findall(r"seen\d+", json.dumps(stored))) <= set(re.findall(r"seen\d+", str(html)))


def test_a_block_with_nothing_in_it_is_shown_without_error(picked, show, rf):
    html = show(picked, {} if hasattr(picked, "child_blocks") else "", request=rf.get("/"))
    assert "None" not in str(html)


def test_a_draft_with_nothing_filled_in_is_accepted_and_shown(picked, db, rf):
    draft = picked.clean_deferred(picked.get_default())
    assert "None" not in picked.render(draft, context={"request": rf.get("/")})


def test_a_filled_block_is_valid(block, stored, newspaper):
    block.clean(block.to_python(stored))


def test_what_the_api_gives_can_be_stored_again(block, stored):
    value = block.to_python(stored)
    again = block.to_python(over_json(block.get_api_representation(value)))
    assert plain(block.get_prep_value(again)) == plain(block.get_prep_value(value)) == plain(stored)


if wagtail.VERSION >= (8, 0):  # its API writes; that of 7.4 only reads

    def test_what_the_api_gives_can_be_written_back_over_wagtails_api(block, stored):
        from wagtail.api.v3.form_data import flatten_block_value

        value = block.to_python(stored)
        data = MultiValueDict()
        flatten_block_value(block, over_json(block.get_api_representation(value)), "x", data)
        written = block.clean(block.value_from_datadict(data, {}, "x"))
        assert plain(block.get_prep_value(written)) == plain(stored)


def test_what_readers_read_is_found_by_a_search_and_nothing_else(block, stored):
    found = " ".join(block.get_searchable_content(block.to_python(stored)))
    assert re.findall(r"seen\d+", found) == re.findall(r"seen\d+", json.dumps(stored))
    assert "hidden" not in found


def test_migrations_name_no_class_of_ours(block):
    path, _arguments, _options = block.deconstruct()
    assert path.startswith("wagtail.")


def test_the_classes_that_migrations_would_otherwise_name_are_covered():
    named = [block for block in DEFINITIONS.values() if isinstance(block, (FieldBlock, StaticBlock))]
    assert len(named) >= 8


def test_the_migration_of_a_whole_body_mentions_no_class_of_ours():
    written, imports = MigrationWriter.serialize(StreamField(BodyBlocks()))
    assert "wagtail_newsblocks" not in written
    assert not any("wagtail_newsblocks" in line for line in imports)


def test_a_body_can_be_read_through_the_blocks_of_a_migration(filled):
    _name, _path, arguments, options = StreamField(BodyBlocks()).deconstruct()
    historical = StreamField(*arguments, **options)
    body = [{"type": "section", "value": filled["SectionBlock"], "id": "1"}]
    assert isinstance(historical.stream_block, StreamBlock)
    assert historical.to_python(json.dumps(body))[0].value["heading"] == "seen38"
