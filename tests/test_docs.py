"""The documentation names what the code has, its links lead somewhere, and its tutorial runs."""

import ast
import inspect
import re
import tomllib
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest
from django.core.management import get_commands
from django.db.models import TextChoices
from django.template import engines
from django.utils.functional import cached_property

from wagtail_newsblocks import blocks, checks, conf, requirements, sanitize
from wagtail_newsblocks.api import checks as api_checks
from wagtail_newsblocks.api import problems, schemas
from wagtail_newsblocks.api import urls as api_urls
from wagtail_newsblocks.api.filters import ArticleParameters
from wagtail_newsblocks.articles import urls
from wagtail_newsblocks.articles.blocks import BodyBlocks, ContentBlocks
from wagtail_newsblocks.articles.content_checks import RULES
from wagtail_newsblocks.articles.kinds import KINDS, Kind
from wagtail_newsblocks.articles.models import (
    ArticleMixin,
    Byline,
    Contributor,
    CreditedImage,
    FrontMixin,
    Notice,
    Publisher,
    ShownNotice,
    Topic,
)
from wagtail_newsblocks.articles.models.article import SCHEMA_TYPES
from wagtail_newsblocks.articles.notice_report import notice_report_urls
from wagtail_newsblocks.articles.notice_views import notice_urls
from wagtail_newsblocks.articles.reports import report_urls
from wagtail_newsblocks.articles.source_reports import source_report_urls
from wagtail_newsblocks.articles.viewsets import ArticleListingViewSet
from wagtail_newsblocks.comments import actions, decisions, signals
from wagtail_newsblocks.comments import checks as comment_checks
from wagtail_newsblocks.comments import rules as comment_rules
from wagtail_newsblocks.comments import urls as comment_urls
from wagtail_newsblocks.comments.akismet import Scanned
from wagtail_newsblocks.comments.management.commands.newsblocks_comments import Command as Comments
from wagtail_newsblocks.comments.models import (
    AuthorBlock,
    Comment,
    CommentChore,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    CommentSettings,
    CommentStream,
    Mailbox,
    ModerationScope,
    ModeratorDigest,
    ModeratorNote,
    Reason,
    ScannerReport,
)
from wagtail_newsblocks.comments.moderation_reports import report_urls as comment_report_urls
from wagtail_newsblocks.comments.policy import ClosedReason, Mode, Opening
from wagtail_newsblocks.comments.rules import Outcome
from wagtail_newsblocks.comments.viewsets import ReaderCommentViewSet
from wagtail_newsblocks.importers.management.commands.newsblocks_import import Command as Import
from wagtail_newsblocks.pages.models import ArticlePage, FrontPage
from wagtail_newsblocks.sources.adapters import PREVIEW_URL
from wagtail_newsblocks.sources.findings import Code
from wagtail_newsblocks.sources.models import (
    CitedWork,
    Disclosure,
    LinkCheck,
    ReviewFlag,
    Source,
    WorkAuthor,
    WorkIdentifier,
)
from wagtail_newsblocks.sources.reports import report_urls as sources_report_urls
from wagtail_newsblocks.syndication import feed_urls
from wagtail_newsblocks.syndication import urls as syndication_urls
from wagtail_newsblocks.syndication.additions import NAMES
from wagtail_newsblocks.testing import factories

COMMENT_MODELS = [
    AuthorBlock,
    Comment,
    CommentChore,
    CommentEvent,
    CommentMail,
    CommentPrivate,
    CommentReport,
    CommentRevision,
    CommentSettings,
    CommentStream,
    Mailbox,
    ModerationScope,
    ModeratorDigest,
    ModeratorNote,
    ScannerReport,
]

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "wagtail_newsblocks"
DOCS = ROOT / "docs"
DOCS_PAGES = [page for page in sorted(DOCS.rglob("*.md")) if "_build" not in page.parts]
PAGES = [*DOCS_PAGES, ROOT / "README.md", ROOT / "CHANGELOG.md"]
LIBRARIES = [
    f"{path.parent.parent.relative_to(SOURCE.parent).as_posix().replace('/', '.')}.templatetags.{path.stem}"
    for path in sorted(SOURCE.rglob("templatetags/*_tags.py"))
]


def by_name(page):
    return str(page.relative_to(ROOT))


def text(page):
    return (DOCS / "reference" / page).read_text()


def headings_in(markdown):
    """The headings of a page, without what only looks like one within a code block."""
    prose = re.sub(r"^```.*?^```", "", markdown, flags=re.MULTILINE | re.DOTALL)
    return re.findall(r"^#+ (.+)$", prose, re.MULTILINE)


def part(page, heading):
    """What stands under a heading, the headings below it included."""
    found = re.search(rf"^(#+) {re.escape(heading)}\n", text(page), re.MULTILINE)
    assert found, f"{page} has no heading {heading}"
    rest = text(page)[found.end() :]
    following = re.search(rf"^#{{1,{len(found[1])}}} ", rest, re.MULTILINE)
    return rest[: following.start()] if following else rest


def without_heading(names, page):
    return sorted(set(names) - set(headings_in(text(page))))


def unnamed(names, where):
    return sorted(name for name in names if f"`{name}`" not in where)


def python_blocks(page):
    return re.findall(r"^```python\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL)


def block_named(name):
    """A block of ``blocks.__all__``; a section is made where a body is composed."""
    return BodyBlocks().child_blocks["section"] if name == "SectionBlock" else getattr(blocks, name)()


def fields_of(model):
    return [field.name for field in model._meta.local_fields if not field.primary_key and field.name != "page_ptr"]


@pytest.mark.parametrize("field", fields(conf.Settings), ids=lambda field: field.name)
def test_every_setting_has_a_heading_with_its_type_and_default(field):
    described = part("settings.md", field.name)
    kind = field.type.__name__ if isinstance(field.type, type) else str(field.type)
    kind = kind.replace("collections.abc.", "")
    default = re.search(r"^Default: `(.*)`$", described, re.MULTILINE)[1]
    assert f"Type: `{kind}`" in described
    assert ast.literal_eval(default) == field.default


def test_every_check_has_a_heading_that_says_how_grave_it_is():
    source = "".join(map(inspect.getsource, (checks, requirements, comment_checks, api_checks)))
    found = re.findall(r'\b(Error|Warning)\((?:(?!\bid=).)*?\bid="(newsblocks\w*\.\w+)"', source, re.DOTALL)
    assert len(found) == len(re.findall(r'\bid="newsblocks\w*\.', source))
    for level, check in found:
        assert part("checks.md", check).strip().startswith(f"{level}. "), check


def test_every_block_and_every_key_of_the_body_has_a_heading():
    keys = [*ContentBlocks().child_blocks, *BodyBlocks().child_blocks]
    assert without_heading([*blocks.__all__, *keys], "blocks.md") == []


@pytest.mark.parametrize("key", BodyBlocks().child_blocks)
def test_a_key_stands_under_its_block(key):
    block = BodyBlocks().child_blocks[key]
    assert f"### {key}\n" in part("blocks.md", type(block).__name__)


@pytest.mark.parametrize("name", blocks.__all__)
def test_every_field_template_and_class_of_a_block_is_in_the_reference(name):
    block = block_named(name)
    described = part("blocks.md", name)
    if name != "PictureBlock":
        assert unnamed(getattr(block, "child_blocks", {}), described) == []
    template = getattr(block.meta, "template", None)
    if template and template.startswith("newsblocks/"):
        root = re.search(r'class="([^"{]*)', (SOURCE / "templates" / template).read_text())[1].split()
        root = [css_class for css_class in root if not css_class.endswith("--")]
        assert root
        assert unnamed([template, *root], described) == []


def test_what_a_block_demands_is_not_called_optional():
    for name in blocks.__all__:
        block = block_named(name)
        if name == "PictureBlock" or not hasattr(block, "child_blocks"):
            continue
        for field, child in block.child_blocks.items():
            row = re.search(rf"^\| `{field}` \| (.*) \|$", part("blocks.md", name), re.MULTILINE)[1]
            is_picture = isinstance(child, blocks.PictureBlock)
            demanded = is_picture or child.required or bool(getattr(child.meta, "min_num", None))
            assert not (demanded and "optional" in row), (name, field)


def test_every_tag_and_filter_has_a_heading():
    installed = set(engines["django"].engine.libraries.values())
    assert LIBRARIES
    for path in LIBRARIES:
        assert path in installed
        register = import_module(path).register
        names = [path.rpartition(".")[2], *register.tags, *register.filters]
        assert without_heading(names, "template-tags.md") == []


def test_every_command_and_option_is_in_the_reference():
    ours = {name for name, app in get_commands().items() if str(app).startswith("wagtail_newsblocks")}
    assert ours
    assert without_heading(ours, "commands.md") == []
    parser = Import().create_parser("manage.py", "newsblocks_import")
    (kinds,) = (action for action in parser._actions if action.dest == "kind")
    for kind, options in kinds.choices.items():
        described = part("commands.md", f"newsblocks_import {kind}")
        names = [name for action in options._actions for name in action.option_strings if name.startswith("--")]
        known = {name for action in parser._actions for name in action.option_strings}
        assert [name for name in names if name not in known and f"`{name}" not in described] == []


def test_every_task_of_the_comments_command_is_in_the_reference():
    (tasks,) = (one for one in Comments().create_parser("manage.py", "x")._actions if one.dest == "task")
    assert unnamed(tasks.choices, part("commands.md", "newsblocks_comments")) == []


def test_every_address_has_a_heading():
    names = [f"{urls.app_name}:{pattern.name}" for pattern in urls.urlpatterns]
    names += [f"{comment_urls.app_name}:{pattern.name}" for pattern in comment_urls.urlpatterns]
    (mounted,) = api_urls.urlpatterns
    names += [f"{api_urls.app_name}:{pattern.name}" for pattern in mounted.url_patterns]
    names += [f"{feed_urls.app_name}:{pattern.name}" for pattern in feed_urls.urlpatterns]
    names += [f"{syndication_urls.app_name}:{pattern.name}" for pattern in syndication_urls.urlpatterns]
    names += [pattern.name for pattern in FrontPage.get_subpage_urls()]
    names += [f"{ArticleListingViewSet.name}:index", PREVIEW_URL]
    addresses = [*report_urls(), *sources_report_urls(), *source_report_urls(), *notice_urls(), *notice_report_urls()]
    names += [pattern.name for pattern in (*addresses, *comment_report_urls())]
    of_moderators = ReaderCommentViewSet()
    names += [of_moderators.get_url_name(pattern.name) for pattern in of_moderators.get_urlpatterns()]
    assert without_heading(names, "urls.md") == []


def test_every_field_parameter_and_problem_of_the_api_is_in_the_reference():
    described = text("api.md")
    parameters = [field.alias or name for name, field in ArticleParameters.model_fields.items()]
    assert unnamed([*schemas.Article.model_fields, *schemas.CommentState.model_fields, *parameters], described) == []
    assert unnamed([f"{problems.TYPES}{kind}" for kind in problems.Kind], described) == []


def test_every_factory_has_a_heading():
    ours = [name for name, value in vars(factories).items() if getattr(value, "__module__", "") == factories.__name__]
    assert ours
    assert without_heading(ours, "testing.md") == []


def test_every_field_and_property_of_an_article_is_in_the_reference():
    names = [*fields_of(ArticlePage), *(field.name for field in ArticlePage._meta.local_many_to_many), "bylines"]
    assert unnamed(names, part("articles.md", "Fields of ArticleMixin")) == []
    kinds = (property, cached_property)
    properties = [name for name, value in vars(ArticleMixin).items() if isinstance(value, kinds) and name != "objects"]
    assert {"headline", "credits"} <= set(properties)
    assert unnamed(properties, part("articles.md", "Properties of ArticleMixin")) == []


def test_every_field_of_what_belongs_to_articles_is_in_the_reference():
    hidden = {"sort_order", "locale", "translation_key"}
    for model in (Contributor, Byline, Notice, Topic, Publisher):
        names = [name for name in fields_of(model) if name not in hidden]
        assert unnamed(names, part("articles.md", model.__name__)) == []
    fronts = [*fields_of(FrontPage), "newsblocks_picks"]
    assert unnamed(fronts, part("articles.md", FrontMixin.__name__)) == []
    assert unnamed(CreditedImage.newsblocks_image_fields, part("articles.md", CreditedImage.__name__)) == []


@pytest.mark.parametrize("model", [Source, Disclosure, CitedWork, WorkAuthor, WorkIdentifier, LinkCheck, ReviewFlag])
def test_every_field_and_value_of_sources_and_works_is_in_the_reference(model):
    described = part("sources.md", model.__name__)
    assert unnamed([name for name in fields_of(model) if name != "sort_order"], described) == []
    enumerations = [one for one in vars(model).values() if isinstance(one, type) and issubclass(one, TextChoices)]
    values = [value for one in enumerations if one is not CitedWork.DigitalSourceType for value in one.values]
    assert unnamed(values, described) == []


def test_every_name_that_the_hook_of_feeds_knows_is_in_the_reference():
    assert unnamed(NAMES, part("feeds.md", "The hook newsblocks_feed_fields")) == []


def test_every_kind_of_notice_and_what_is_shown_of_one_is_in_the_reference():
    assert unnamed(Notice.Kind.values, part("articles.md", "Notice")) == []
    names = [
        *(field.name for field in fields(ShownNotice)),
        *(name for name, value in vars(ShownNotice).items() if isinstance(value, property)),
    ]
    assert unnamed(names, part("articles.md", "ShownNotice")) == []


def test_every_code_of_a_finding_has_a_heading():
    assert without_heading(Code.values, "findings.md") == []


@pytest.mark.parametrize("model", [*COMMENT_MODELS, Reason], ids=lambda model: model.__name__)
def test_every_field_and_value_of_comments_is_in_the_reference(model):
    described = part("comments.md", model.__name__)
    assert unnamed(fields_of(model) if model is not Reason else Reason.values, described) == []
    enumerations = [one for one in vars(model).values() if isinstance(one, type) and issubclass(one, TextChoices)]
    assert unnamed([value for one in enumerations for value in one.values], described) == []


def test_every_action_outcome_and_signal_of_comments_is_in_the_reference():
    described = part("comments.md", "Actions")
    names = [name for name in actions.__all__ if name != "Refusal"]
    assert [name for name in names if f"`{name}" not in described] == []
    assert unnamed(decisions.TO, part("comments.md", "Many at once")) == []
    assert unnamed((field.name for field in fields(decisions.Result)), part("comments.md", "Many at once")) == []
    assert unnamed(Outcome, part("comments.md", "Rules")) == []
    assert (
        unnamed([name for name in vars(signals) if name.startswith("comment_")], part("comments.md", "Signals")) == []
    )
    assert unnamed([*Mode.values, *Opening.values, *ClosedReason.values], part("comments.md", "CommentStream")) == []
    assert unnamed(sanitize.COMMENT_TAGS, part("comments.md", "What readers may type")) == []


def test_every_role_and_genre_is_in_the_reference():
    assert unnamed(Byline.Role.values, part("articles.md", "Byline")) == []
    for genre in ArticleMixin.Genre:
        assert f"| `{genre.value}` | `{SCHEMA_TYPES[genre]}` |" in part("articles.md", "Genres")


def test_every_kind_of_story_and_its_fields_are_in_the_reference():
    described = part("articles.md", Kind.__name__)
    assert unnamed([*KINDS, *(field.name for field in fields(Kind))], described) == []
    rows = [f"| `{key}` | {kind.label} | " for key, kind in KINDS.items()]
    guide = (DOCS / "how-to/kinds-of-story.md").read_text()
    assert [row for row in rows if row not in guide] == []


def test_every_comment_rule_and_its_reasons_are_in_the_reference():
    described = text("comment-rules.md")
    names = [f"{rule.__module__.rpartition('.')[2]}.{rule.__name__}" for rule in comment_rules.RULES]
    modules = {inspect.getmodule(rule) for rule in comment_rules.RULES}
    reasons = {reason for module in modules for reason in re.findall(r'reason="(\w+)"', inspect.getsource(module))}
    assert {"links", "scanner_slow", "not_proved"} <= reasons
    assert unnamed([*names, *reasons, *(outcome.value for outcome in comment_rules.Outcome)], described) == []
    assert unnamed((field.name for field in fields(Scanned)), described) == []


def test_every_content_check_has_a_heading():
    assert without_heading(RULES, "content-checks.md") == []


def test_every_template_and_its_blocks_are_in_the_reference():
    named = text("templates.md")
    parts = (SOURCE / "templates/newsblocks/blocks").glob("*.html")
    of_blocks = {getattr(block_named(name).meta, "template", None) for name in blocks.__all__}
    comments = (SOURCE / "comments/templates/newsblocks_comments").glob("*.html")
    mails = (SOURCE / "comments/templates/newsblocks_comments/mail").iterdir()
    for template in [*SOURCE.glob("**/templates/newsblocks/*.html"), *parts, *comments, *mails]:
        path = re.search(r"newsblocks(_comments)?/((blocks|mail)/)?[^/]+$", template.as_posix())[0]
        if path in of_blocks:
            continue
        assert f"`{path}`" in named
        for block in re.findall(r"{% block (\w+) %}", template.read_text()):
            assert f"`{block}`" in named, (template.name, block)


def test_every_custom_property_of_the_stylesheet_is_public_and_documented():
    stylesheet = (SOURCE / "static/newsblocks/newsblocks.css").read_text()
    names = set(re.findall(r"^ +(--newsblocks-[\w-]+):", stylesheet, re.MULTILINE))
    assert names
    assert unnamed(names, (DOCS / "how-to/restyle.md").read_text()) == []


@pytest.mark.parametrize("page", [ROOT / "README.md", DOCS / "how-to/install.md"], ids=by_name)
def test_the_steps_of_installation_name_every_app_and_the_middleware(page):
    apps = {app for room, needed in requirements.REQUIRED_APPS.items() for app in (room, *needed)}
    steps = page.read_text()
    assert [app for app in [*apps, checks.REDIRECTS] if f'"{app}",' not in steps] == []
    assert [app for app in [*apps, checks.REDIRECTS] if f'("{app}",)' in steps] == []  # ruff makes such of fragments


def test_every_dependency_has_its_reason():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [
        *project["dependencies"],
        *(name for extra in project["optional-dependencies"].values() for name in extra),
    ]
    names = {re.match(r"[\w-]+", requirement)[0] for requirement in wanted} - {project["name"]}
    reasons = (DOCS / "explanation/decisions.md").read_text()
    assert [name for name in names if f"**{name}**" not in reasons] == []


def anchors(page):
    """The anchors of a page's headings, as Sphinx and code hosts make them."""
    headings = headings_in(page.read_text())
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_every_link_between_pages_leads_somewhere(page):
    for target, anchor in re.findall(r"\]\(([^)#\s]*)(?:#([^)\s]*))?\)", page.read_text()):
        if "://" in target:
            continue
        found = page.parent / target if target else page
        assert found.is_file(), target
        assert not anchor or anchor in anchors(found), f"{target}#{anchor}"


@pytest.mark.parametrize("page", DOCS_PAGES, ids=by_name)
def test_every_page_is_in_the_table_of_contents(page):
    name = str(page.relative_to(DOCS).with_suffix(""))
    assert name == "index" or name in (DOCS / "index.md").read_text().splitlines()


@pytest.mark.parametrize("page", DOCS_PAGES, ids=by_name)
def test_what_the_examples_import_of_the_package_is_there(page):
    for module, names in re.findall(r"^from (wagtail_newsblocks[\w.]*) import (.+)$", page.read_text(), re.MULTILINE):
        for name in names.split(", "):
            assert hasattr(import_module(module), name), f"{module}.{name}"


@pytest.mark.django_db
def test_the_tutorial_runs():
    from tests.conftest import root_page

    root_page().get_children().delete()
    names = {}
    for code in python_blocks(DOCS / "tutorial" / "first-article.md"):
        exec(compile(code, "first-article.md", "exec"), names)
    assert names["story"].live
