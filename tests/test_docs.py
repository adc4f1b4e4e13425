"""The documentation names what the code has, its links lead somewhere, and its tutorial runs."""

import inspect
import re
from dataclasses import fields
from pathlib import Path

import pytest
from django.core.management import get_commands
from django.template import engines

from wagtail_newsblocks import blocks, checks, conf, requirements
from wagtail_newsblocks.articles import urls
from wagtail_newsblocks.articles.blocks import BodyBlocks
from wagtail_newsblocks.articles.models import ArticleMixin, FrontMixin
from wagtail_newsblocks.pages.models import ArticlePage, FrontPage

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = [*DOCS.rglob("*.md"), ROOT / "README.md", ROOT / "CHANGELOG.md"]


def headings(page):
    return set(re.findall(r"^#+ (.+)$", (DOCS / "reference" / page).read_text(), re.MULTILINE))


def text(page):
    return (DOCS / "reference" / page).read_text()


def test_every_setting_is_in_the_reference():
    assert {field.name for field in fields(conf.Settings)} <= headings("settings.md")


def test_every_default_of_a_setting_is_in_the_reference():
    defaults = {field.name: field.default for field in fields(conf.Settings)}
    for name in ("ARTICLES_PER_PAGE", "READING_WORDS_PER_MINUTE"):
        assert f"## {name}\n" in text("settings.md")
        assert f"Default: `{defaults[name]}`" in text("settings.md").partition(f"## {name}\n")[2].partition("\n## ")[0]


def test_every_check_is_in_the_reference():
    source = inspect.getsource(checks) + inspect.getsource(requirements)
    assert set(re.findall(r'id="(newsblocks\.\w+)"', source)) <= headings("checks.md")


def test_every_block_is_in_the_reference():
    assert set(blocks.__all__) <= headings("blocks.md")
    assert [key for key in BodyBlocks().child_blocks if f"`{key}`" not in text("blocks.md")] == []


@pytest.mark.parametrize("name", blocks.__all__)
def test_every_field_of_a_block_is_in_the_reference(name):
    block = BodyBlocks().child_blocks["section"] if name == "SectionBlock" else getattr(blocks, name)()
    part = text("blocks.md").partition(f"## {name}\n")[2].partition("\n## ")[0]
    named = name == "PictureBlock" or not hasattr(block, "child_blocks")
    assert named or [field for field in block.child_blocks if f"`{field}`" not in part] == []


@pytest.mark.parametrize("library", ["newsblocks_tags", "newsblocks_articles_tags"])
def test_every_tag_and_filter_is_in_the_reference(library):
    path = engines["django"].engine.libraries[library]
    register = __import__(path, fromlist=["register"]).register
    assert {*register.tags, *register.filters} <= headings("templates.md")


def test_every_command_is_in_the_reference():
    ours = {name for name, app in get_commands().items() if str(app).startswith("wagtail_newsblocks")}
    assert ours <= headings("commands.md")


def test_every_address_is_in_the_reference():
    names = [f"newsblocks_articles:{pattern.name}" for pattern in urls.urlpatterns]
    routes = [pattern.name for pattern in FrontPage.get_subpage_urls()]
    assert [name for name in (*names, *routes) if f"`{name}`" not in text("articles.md")] == []


def test_every_field_and_property_of_an_article_is_in_the_reference():
    own = [*ArticlePage._meta.local_fields, *ArticlePage._meta.local_many_to_many]
    names = [field.name for field in own if field.name != "page_ptr"]
    names += [name for name, value in vars(ArticleMixin).items() if isinstance(value, property) and name != "objects"]
    assert [name for name in names if f"`{name}`" not in text("articles.md")] == []
    assert FrontMixin.__name__ in text("articles.md")


def test_every_template_is_in_the_reference():
    places = [ROOT / "src/wagtail_newsblocks/templates", ROOT / "src/wagtail_newsblocks/articles/templates"]
    named = text("templates.md")
    for place in places:
        for template in place.glob("newsblocks/*.html"):
            assert f"`newsblocks/{template.name}`" in named
            for block in re.findall(r"{% block (\w+) %}", template.read_text()):
                assert f"`{block}`" in named, (template.name, block)


def test_the_readme_names_every_app_that_a_site_installs():
    readme = (ROOT / "README.md").read_text()
    apps = {app for room, needed in requirements.REQUIRED_APPS.items() for app in (room, *needed)}
    assert [app for app in [*apps, checks.REDIRECTS] if f'"{app}"' not in readme] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_between_pages_leads_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text()):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.django_db
def test_the_tutorial_runs():
    from tests.conftest import root_page

    root_page().get_children().delete()
    tutorial = (DOCS / "tutorial" / "first-article.md").read_text()
    names = {}
    for code in re.findall(r"```python\n(.*?)```", tutorial, re.DOTALL):
        exec(compile(code, "first-article.md", "exec"), names)
    assert names["story"].live
