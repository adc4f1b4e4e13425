"""What every block has in common; a new block that lacks one of these properties fails here."""

import ast
import json
import re
from gettext import NullTranslations
from pathlib import Path

import pytest
import wagtail
import wagtail.admin
from bs4 import BeautifulSoup
from django.db.migrations.writer import MigrationWriter
from django.urls import reverse
from django.utils.datastructures import MultiValueDict
from django.utils.functional import Promise
from django.utils.translation import override, trans_real
from wagtail.admin.icons import get_icons
from wagtail.blocks import Block, FieldBlock, StaticBlock, StreamBlock
from wagtail.fields import StreamField
from wagtail.users.models import UserProfile

from wagtail_newsblocks import blocks
from wagtail_newsblocks.articles.blocks import BodyBlocks, ContentBlocks
from wagtail_newsblocks.blocks.samples import bullets, paragraphs

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
SPOKEN = ["alt", "aria-label", "data-title", "placeholder", "title"]
"""Attributes whose words reach an editor or reader."""

SAME_IN_EVERY_LANGUAGE = {"csv", "PDF", "vimeo.com"}
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


class MarkedCatalogue(NullTranslations):
    """A translation into a language in which every message stands in marks: what has none was never translated."""

    def __init__(self, language):
        super().__init__()
        self._language = language
        self.asked = set()

    def gettext(self, message):
        self.asked.add(message)
        return f"⟦{message.rpartition(trans_real.CONTEXT_SEPARATOR)[2]}⟧"

    def ngettext(self, one, many, number):
        return self.gettext(one if number == 1 else many)

    def language(self):
        return self._language

    def to_language(self):
        return self._language


@pytest.fixture
def catalogue(monkeypatch):
    """The Italian catalogue of Django, Wagtail and ours, for the length of a test."""
    marked = MarkedCatalogue("it")
    monkeypatch.setitem(trans_real._translations, "it", marked)
    return marked


@pytest.fixture
def speaks(admin_user, catalogue):
    """Sets the language of the editor's interface: ``speaks("it")``."""
    profile = UserProfile.get_for_user(admin_user)

    def set_language(code):
        profile.preferred_language = code
        profile.save()

    return set_language


@pytest.fixture
def preview(admin_client):
    """What the picker shows of a block: ``preview(block)`` gives the parsed HTML."""

    def get(block):
        response = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return get


def words(html):
    """Every text of some markup, the attributes that speak included."""
    attributes = [element[name] for element in html.find_all(True) for name in SPOKEN if element.has_attr(name)]
    return [text for text in map(str.strip, [*html.stripped_strings, *attributes]) if text]


def untranslated(html):
    """The texts of some markup in which letters are left outside of the marks of ``MarkedCatalogue``."""
    return [
        text
        for text in words(html)
        if re.search(r"[^\W\d_]", re.sub(r"⟦[^⟦⟧]*⟧", "", text)) and text.strip("()") not in SAME_IN_EVERY_LANGUAGE
    ]


def messages():
    """What ``makemessages`` finds in the modules of blocks: only what is written out where it is translated."""
    nodes = [
        node
        for module in Path(blocks.__file__).parent.glob("*.py")
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    ]
    calls = [node for node in nodes if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"_", "gettext"}]
    return {call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)}


def lazy_parts(value):
    """The strings within a block's value that wait to be translated."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [lazy for one in value for lazy in lazy_parts(one)]
    return [value] if isinstance(value, Promise) else []


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


def test_the_editor_sees_a_preview(preview, picked):
    assert picked.is_previewable
    shown = preview(picked).select_one(".newsblocks-preview")
    assert shown.select(SEMANTIC)
    assert shown.get_text(strip=True) or shown.select("hr, img")
    assert not has_code(shown)


def test_a_preview_is_in_the_language_of_the_editors_interface(preview, speaks, picked):
    speaks("en")
    english = words(preview(picked).main)
    speaks("it")
    italian = preview(picked)
    assert italian.html["lang"] == "it"
    assert untranslated(italian.main) == []
    speaks("en")
    assert words(preview(picked).main) == english
    assert "⟦" not in "".join(english)


def test_what_a_preview_says_is_found_untranslated_where_it_is():
    html = '<p>⟦Ferry⟧, 2,140 (PDF)</p><p>⟦Ferry⟧ at dawn</p><p>(PDF)</p><img alt="Quay"><p>⟦A <b>bold</b> word⟧</p>'
    found = untranslated(BeautifulSoup(html, "html.parser"))
    assert found == ["⟦Ferry⟧, 2,140 (PDF)", "⟦Ferry⟧ at dawn", "⟦A", "bold", "word⟧", "Quay"]


def test_translators_find_every_text_of_a_sample(picked, catalogue):
    with override("it"):
        picked.get_preview_value()
    assert catalogue.asked - {"- Select an option -"} <= messages()  # that one is Wagtail's, of a choice


def test_nothing_in_a_sample_waits_to_be_translated(picked):
    sample = picked.get_preview_value()
    assert lazy_parts(picked.get_prep_value(sample)) == []


def test_a_site_puts_its_own_sample_in_place_of_ours():
    class OwnFigureBlock(blocks.FigureBlock):
        class Meta:
            preview_value = {"credit": "Own"}

    given = blocks.FigureBlock(preview_value={"credit": "Own"})
    assert [block.get_preview_value()["credit"] for block in (OwnFigureBlock(), given)] == ["Own", "Own"]


def test_a_translation_brings_no_markup_into_a_sample():
    assert paragraphs("Fish & <b>chips</b>", "Tea") == "<p>Fish &amp; &lt;b&gt;chips&lt;/b&gt;</p><p>Tea</p>"
    assert bullets("<i>One</i>", "Two") == "<ul><li>&lt;i&gt;One&lt;/i&gt;</li><li>Two</li></ul>"


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
