"""A new article begins as a kind of story: with its blocks, its genre, and headings in its own language."""

import json

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.translation import get_language
from wagtail import hooks
from wagtail.blocks import CharBlock, StreamBlock
from wagtail.models import Locale
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from wagtail_newsblocks.articles.blocks import BodyBlocks, ContentBlocks
from wagtail_newsblocks.articles.kinds import KINDS, Kind, blocks_of, kinds_of_story
from wagtail_newsblocks.articles.models import ArticleMixin
from wagtail_newsblocks.blocks import SectionBlock, features
from wagtail_newsblocks.pages.models import ArticlePage, NewsSectionPage

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

OUTLINES = {
    "news_story": ["paragraph", "quotation", ("What happens next", ["paragraph"])],
    "interview": ["paragraph", ("In conversation", ["paragraph", "quotation", "paragraph", "quotation"])],
    "explainer": [
        "key_points",
        ("What is it about?", ["paragraph"]),
        ("Why does it matter?", ["paragraph"]),
        ("What happens next?", ["paragraph"]),
    ],
    "obituary": ["paragraph", "fact_box", "timeline", ("What remains", ["paragraph"])],
}
GENRES = {"news_story": "reportage", "interview": "interview", "explainer": "background", "obituary": "reportage"}


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def address(parent):
    return reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", parent.pk])


def opened(client, parent, **query):
    response = client.get(address(parent), query)
    assert response.status_code == 200
    return response


def outline(body):
    """The keys of a body's blocks; a section as its heading and the keys within it."""
    return [
        (child.value["heading"], outline(child.value["content"])) if child.block_type == "section" else child.block_type
        for child in body
    ]


def text(features_of):
    return rich_text("<p>Words.</p>", features=features_of)


def written(body):
    """The begun body as the browser sends it once an editor has written into every block."""
    filled = {
        "paragraph": lambda _value: text(features.PARAGRAPHS),
        "quotation": lambda _value: {
            "text": "Words",
            "speaker": "Ada",
            "role": "",
            "language": "",
            "hops": inline_list([]),
        },
        "key_points": lambda value: {"heading": value["heading"], "points": inline_list([text(features.INLINE)])},
        "fact_box": lambda value: {"heading": value["heading"], "body": text(features.SHORT)},
        "timeline": lambda value: {
            "heading": value["heading"],
            "events": inline_list([{"when": "1931", "text": text(features.SHORT)}]),
        },
        "section": lambda value: {"heading": value["heading"], "anchor": "", "content": written(value["content"])},
    }
    return streamfield([(child.block_type, filled[child.block_type](child.value)) for child in body])


def inline_list(values):
    items = {str(number): {"value": value, "order": number, "deleted": ""} for number, value in enumerate(values)}
    return {"count": len(values), **items}


EMPTY = "null"  # what the editor of rich text sends where nothing is written


def as_begun(body):
    """The begun body as the browser sends it untouched."""
    blank = {
        "paragraph": lambda _value: EMPTY,
        "quotation": lambda _value: {"text": "", "speaker": "", "role": "", "language": "", "hops": inline_list([])},
        "key_points": lambda value: {
            "heading": value["heading"],
            "points": inline_list([EMPTY]),
        },
        "fact_box": lambda value: {"heading": value["heading"], "body": EMPTY},
        "timeline": lambda value: {
            "heading": value["heading"],
            "events": inline_list([{"when": "", "text": EMPTY}]),
        },
        "section": lambda value: {"heading": value["heading"], "anchor": "", "content": as_begun(value["content"])},
    }
    return streamfield([(child.block_type, blank[child.block_type](child.value)) for child in body])


def form(page, body, **fields):
    data = {
        "title": "Headline",
        "slug": "headline",
        "kicker": "",
        "lede": rich_text("", features=features.INLINE),
        "lead_image_caption": rich_text("", features=features.INLINE),
        "dateline": "",
        "genre": page.genre,
        "body": body,
        "further_sources": streamfield([]),
        "backstory": rich_text("", features=features.BACKSTORY),
        "bylines": inline_formset([]),
        "comments": inline_formset([]),
        "published_at": "",
        "updated_at": "",
        "breaking_until": "",
        **fields,
    }
    return nested_form_data(data)


def page_of(response):
    return response.context["form"].instance


@pytest.mark.parametrize("kind", OUTLINES)
def test_the_form_shows_the_body_begun_and_the_genre(as_editor, harbour, kind):
    response = opened(as_editor, harbour, kind=kind)
    page = page_of(response)
    assert outline(page.body) == OUTLINES[kind]
    assert page.genre == GENRES[kind]
    stream = BeautifulSoup(response.content, "html.parser").select_one("#body")
    arguments = json.loads(stream["data-w-block-arguments-value"])
    assert [block["type"] for block in arguments[0]] == [
        part if isinstance(part, str) else "section" for part in OUTLINES[kind]
    ]
    assert response.context["form"]["genre"].value() == GENRES[kind]


@pytest.mark.parametrize("kind", OUTLINES)
def test_what_is_begun_can_be_saved_at_once_as_a_draft(as_editor, harbour, kind):
    page = page_of(opened(as_editor, harbour, kind=kind))
    as_editor.post(address(harbour), form(page, as_begun(page.body)))
    draft = ArticlePage.objects.get()
    assert not draft.live
    assert outline(draft.get_latest_revision_as_object().body) == OUTLINES[kind]


@pytest.mark.parametrize("kind", OUTLINES)
def test_what_nobody_has_written_into_is_not_published(as_editor, harbour, kind):
    page = page_of(opened(as_editor, harbour, kind=kind))
    as_editor.post(address(harbour), form(page, as_begun(page.body), **{"action-publish": "Publish"}))
    assert not ArticlePage.objects.live().exists()


@pytest.mark.parametrize("kind", OUTLINES)
def test_what_is_written_is_published(as_editor, client, harbour, kind):
    page = page_of(opened(as_editor, harbour, kind=kind))
    as_editor.post(address(harbour), form(page, written(page.body), **{"action-publish": "Publish"}))
    article = ArticlePage.objects.live().get()
    assert outline(article.body) == OUTLINES[kind]
    assert article.genre == GENRES[kind]


def choices(response):
    panel = BeautifulSoup(response.content, "html.parser").select_one(".newsblocks-kinds")
    return {link.get_text(strip=True): link for link in panel.select("a")}


def test_the_form_offers_the_kinds_and_marks_the_one_chosen(as_editor, harbour):
    links = choices(opened(as_editor, harbour))
    assert list(links) == ["News story", "Interview", "Explainer", "Obituary", "Empty"]
    assert [name for name, link in links.items() if link.get("aria-current")] == ["Empty"]
    response = as_editor.get(links["Obituary"]["href"])
    assert [name for name, link in choices(response).items() if link.get("aria-current")] == ["Obituary"]
    assert "the turning points of the life" in response.content.decode()


def test_the_rest_of_the_address_stays(as_editor, harbour):
    link = choices(opened(as_editor, harbour, next="/admin/"))["Interview"]["href"]
    assert link == f"{address(harbour)}?next=%2Fadmin%2F&kind=interview"


@pytest.mark.parametrize("query", [{}, {"kind": ""}, {"kind": "sonnet"}])
def test_without_a_kind_that_there_is_the_body_is_empty(as_editor, harbour, query):
    opened(as_editor, harbour, kind="interview")
    page = page_of(opened(as_editor, harbour, **query))
    assert list(page.body) == []
    assert page.genre == "reportage"


def test_a_story_that_is_there_is_not_offered_to_begin_again(as_editor, make_article):
    article = make_article(body=[{"type": "quotation", "value": {"text": "Words"}}])
    response = as_editor.get(reverse("wagtailadmin_pages:edit", args=[article.pk]), {"kind": "interview"})
    assert "newsblocks-kinds" not in response.content.decode()
    assert outline(page_of(response).body) == ["quotation"]


def test_a_page_that_is_no_article_is_left_alone(as_editor, newspaper):
    url = reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "newssectionpage", newspaper.pk])
    response = as_editor.get(url, {"kind": "interview"})
    assert isinstance(page_of(response), NewsSectionPage)
    assert "newsblocks-kinds" not in response.content.decode()


def in_language():
    return [("section", {"heading": get_language()})]


def test_headings_are_in_the_language_of_the_article_not_of_the_editor(as_editor, harbour, editor):
    from wagtail.users.models import UserProfile

    UserProfile.objects.create(user=editor, preferred_language="de")
    italian = Locale.objects.create(language_code="it")
    desk = harbour.copy_for_translation(italian, copy_parents=True)

    def change(kinds, page_class):
        kinds["tongue"] = Kind(label="Tongue", begin=in_language)

    with hooks.register_temporarily("newsblocks_kinds_of_story", change):
        assert outline(page_of(opened(as_editor, desk, kind="tongue")).body) == [("it", [])]
        assert outline(page_of(opened(as_editor, harbour, kind="tongue")).body) == [("en", [])]


def test_a_site_adds_replaces_and_removes_kinds(as_editor, harbour):
    def change(kinds, page_class):
        assert issubclass(page_class, ArticleMixin)
        del kinds["explainer"]
        kinds["review"] = Kind(label="Review", genre="review", begin=lambda: [("fact_box", {"heading": "The book"})])
        kinds["obituary"] = Kind(label="Farewell", begin=lambda: [("paragraph", None)])

    with hooks.register_temporarily("newsblocks_kinds_of_story", change):
        links = choices(opened(as_editor, harbour))
        assert list(links) == ["News story", "Interview", "Farewell", "Review", "Empty"]
        review = page_of(as_editor.get(links["Review"]["href"]))
        assert outline(review.body) == ["fact_box"]
        assert review.body[0].value["heading"] == "The book"
        assert review.genre == "review"
        assert outline(page_of(as_editor.get(links["Farewell"]["href"])).body) == ["paragraph"]
    assert list(kinds_of_story(ArticlePage)) == list(KINDS)


def test_without_kinds_nothing_is_offered(as_editor, harbour):
    with hooks.register_temporarily("newsblocks_kinds_of_story", lambda kinds, page_class: kinds.clear()):
        assert "newsblocks-kinds" not in opened(as_editor, harbour).content.decode()


class FewBlocks(ContentBlocks):
    quotation = None
    key_points = None


class FewBlocksBody(FewBlocks):
    section = SectionBlock([("content", FewBlocks())])


class NoSections(StreamBlock):
    paragraph = CharBlock()


@pytest.mark.parametrize("kind", OUTLINES)
def test_a_block_that_a_body_lacks_is_left_out_within_sections_too(kind):
    def known(parts):
        return [
            (part[0], known(part[1])) if isinstance(part, tuple) else part
            for part in parts
            if part not in ("quotation", "key_points")
        ]

    assert outline(blocks_of(KINDS[kind], FewBlocksBody())) == known(OUTLINES[kind])
    assert set(outline(blocks_of(KINDS[kind], NoSections()))) <= {"paragraph"}


def test_a_field_that_a_block_lacks_is_left_out():
    kind = Kind(label="X", begin=lambda: [("paragraph", None), ("quotation", {"text": "Words", "tune": "C major"})])
    (_paragraph, quotation) = blocks_of(kind, BodyBlocks())
    assert quotation.value["text"] == "Words"
    assert "tune" not in quotation.value


def test_every_genre_of_a_kind_is_one():
    assert {kind.genre for kind in KINDS.values()} <= set(ArticleMixin.Genre.values)
