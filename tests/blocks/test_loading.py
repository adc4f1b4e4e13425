"""One rendering of a page asks once for everything, and leaves nothing behind."""

import json
import re

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.blocks import CharBlock, ListBlock, StreamBlock, StructBlock
from wagtail.images import get_image_model
from wagtail.models import PageViewRestriction, Site

from wagtail_newsblocks.articles.blocks import BodyBlocks
from wagtail_newsblocks.blocks import ImageChooserBlock, ParagraphBlock
from wagtail_newsblocks.blocks.loading import Rendering, leaves, text_of

BODY = BodyBlocks()


class Row(StructBlock):
    name = CharBlock()
    more = StreamBlock([("word", CharBlock())], required=False)


class Nested(StreamBlock):
    word = CharBlock()
    words = ListBlock(CharBlock())
    rows = ListBlock(Row())


def stored_leaves(*children):
    return [value for _block, value in leaves(Nested().to_python(list(children)))]


def test_leaves_come_in_reading_order_out_of_lists_structs_and_streams():
    more = [{"type": "word", "value": "d"}, {"type": "word", "value": "e"}]
    children = [
        {"type": "word", "value": "a"},
        {"type": "words", "value": ["b"]},
        {"type": "rows", "value": [{"name": "c", "more": more}, {"name": "f", "more": []}]},
    ]
    assert stored_leaves(*children) == ["a", "b", "c", "d", "e", "f"]


def test_list_items_may_be_stored_with_or_without_an_id():
    items = [{"type": "item", "value": "a", "id": "1"}, "b"]
    assert stored_leaves({"type": "words", "value": items[:1]}, {"type": "words", "value": items[1:]}) == ["a", "b"]


def test_blocks_that_the_site_has_removed_are_passed_over():
    removed = {"type": "removed", "value": {"any": "thing"}}
    row = {"name": "a", "more": [removed], "gone": "x"}
    assert stored_leaves(removed, {"type": "rows", "value": [row]}) == ["a"]


@pytest.mark.parametrize("value", [None, [], [{}], [{"name": "a"}], [{"name": "a", "more": None}]])
def test_values_that_are_missing_are_passed_over(value):
    assert stored_leaves({"type": "rows", "value": value}) in ([], ["a"])


def test_the_leaf_of_a_picture_is_the_image(image):
    picture = {"image": image.pk, "alt_text": "A quay", "decorative": False}
    stream = BODY.to_python(
        [{"type": "figure", "value": {"image": picture}}, {"type": "figure", "value": {"image": image.pk}}]
    )
    chosen = [value for block, value in leaves(stream) if isinstance(block, ImageChooserBlock)]
    assert chosen == [image.pk, image.pk]


def every_block(filled):
    """The body with a filled value of each block, a section last."""
    names = {name: type(block).__name__ for name, block in BODY.child_blocks.items()}
    return [{"type": name, "value": filled[names[name]], "id": name} for name in names]


def test_the_words_of_a_body_come_in_reading_order_without_a_query(filled, django_assert_num_queries):
    stored = every_block(filled)
    stream = BODY.to_python(stored)
    with django_assert_num_queries(0):
        text = text_of(stream)
    assert re.findall(r"seen\d+", text) == re.findall(r"seen\d+", json.dumps(stored))


def test_nothing_but_words_is_among_them(filled):
    text = text_of(BODY.to_python(every_block(filled)))
    assert "hidden" not in text
    assert "<" not in text
    assert "A quay" not in text


def test_the_words_are_the_same_once_the_values_have_been_read(filled):
    stream = BODY.to_python(every_block(filled))
    before = text_of(stream)
    assert all(child.value for child in stream if child.block_type != "divider")
    assert text_of(stream) == before


def test_entities_are_characters_and_markup_does_not_glue_words_together():
    stream = BODY.to_python([{"type": "paragraph", "value": "<p>Fish &amp; ships</p><p>return</p>"}])
    assert text_of(stream).split() == ["Fish", "&", "ships", "return"]


# Rendering


@pytest.fixture
def units(make_image, make_document, make_article):
    """Ten blocks that name pictures, documents, pages, and pages within text."""
    first, second = make_image(title="East"), make_image(title="West")
    paper, article = make_document("paper.pdf"), make_article()

    def figure(image, text):
        return {"image": {"image": image.pk, "alt_text": text, "decorative": False}, "caption": ""}

    link = f'<p><a linktype="page" id="{article.pk}">there</a> and <a linktype="document" id="{paper.pk}">file</a></p>'
    media = {"kind": "video", "title": "Film", "file": paper.pk, "captions": paper.pk, "poster": first.pk}
    return [
        {"type": "figure", "value": figure(first, "One")},
        {"type": "figure", "value": figure(first, "Two")},
        {"type": "gallery", "value": {"heading": "", "pictures": [figure(first, "Three"), figure(second, "Four")]}},
        {"type": "document", "value": {"document": paper.pk, "title": "Paper"}},
        {"type": "media", "value": media},
        {"type": "related_articles", "value": {"articles": [article.pk]}},
        {"type": "paragraph", "value": link},
        {"type": "fact_box", "value": {"heading": "Facts", "body": link}},
        {"type": "table", "value": {"caption": "", "rows": [[link]]}},
        {"type": "timeline", "value": {"events": [{"when": "May", "text": link}]}},
    ]


def body_of(units, *, times):
    """A body in which the units stand ``times`` over in the introduction and as often in a section."""
    section = {"heading": "Part", "content": units * times}
    return BODY.to_python([*units * times, {"type": "section", "value": section}])


@pytest.fixture
def shown(rf, site):
    """Renders streams as one page does."""

    def render(*streams, **options):
        request = rf.get("/")
        rendering = Rendering(streams, site=Site.find_for_request(request), **options)
        context = {"request": request, "newsblocks_rendering": rendering}
        return "".join(stream.render_as_block(context) for stream in streams)

    return render


def test_200_blocks_cost_as_many_queries_as_20(units, shown):
    def cost(times):
        shown(body_of(units, times=times))  # renditions are there from now on
        with CaptureQueriesContext(connection) as captured:
            shown(body_of(units, times=times))
        return len(captured)

    ContentType.objects.get_for_model(get_image_model())
    assert cost(10) == cost(1)


def test_everything_named_costs_one_query_a_model(units, site, django_assert_num_queries):
    stream = body_of(units, times=5)
    Site.get_site_root_paths()
    with django_assert_num_queries(4):  # pictures, their renditions, documents, pages
        Rendering([stream], site=site)


def test_several_streams_share_the_queries(units, site, django_assert_num_queries):
    streams = [body_of(units, times=1), body_of(units, times=1)]
    Site.get_site_root_paths()
    with django_assert_num_queries(4):
        Rendering(streams, site=site)


def test_the_same_page_twice_is_the_same_page(client, make_article, units):
    article = make_article(body=[*units, {"type": "section", "value": {"heading": "Part", "content": units}}])
    first = client.get(article.get_url()).content
    assert client.get(article.get_url()).content == first


def test_a_page_is_the_same_with_its_objects_loaded_together_and_without(units, shown, rf):
    together = shown(body_of(units, times=1))
    assert body_of(units, times=1).render_as_block({"request": rf.get("/")}) == together


def test_the_same_picture_keeps_the_text_of_each_place(units, shown):
    alts = re.findall(r'alt="(\w*)"', shown(body_of(units, times=1)))
    assert alts == ["One", "Two", "Three", "Four"] * 2


def test_one_page_leaves_no_trace_in_the_next(shown, image, make_image):
    def page(picture, text):
        value = {"image": {"image": picture.pk, "alt_text": text, "decorative": False}}
        return BODY.to_python([{"type": "figure", "value": value}])

    def state():
        return {name: dict(vars(block)) for name, block in BODY.child_blocks.items()}

    before, untouched = shown(page(image, "East")), state()
    other = shown(page(make_image(title="West"), "West"))
    assert "East" not in other
    assert shown(page(image, "East")) == before
    assert state() == untouched


def test_after_a_rendering_a_change_in_the_database_is_seen(shown, make_image):
    image = make_image(credit="Before")
    stored = [{"type": "figure", "value": {"image": image.pk}}]
    assert "Before" in shown(BODY.to_python(stored))
    type(image).objects.update(credit="After")
    assert "After" in shown(BODY.to_python(stored))


def test_what_was_deleted_meanwhile_is_left_out(shown, image, document):
    stored = [
        {"type": "figure", "value": {"image": image.pk}},
        {"type": "document", "value": {"document": document.pk}},
        {"type": "quotation", "value": {"text": "We came."}},
    ]
    image.delete()
    document.delete()
    html = shown(BODY.to_python(stored))
    assert "We came." in html
    assert "newsblocks-document" not in html


def test_links_in_many_paragraphs_are_resolved_together(shown, make_article, settings):
    settings.WAGTAIL_I18N_ENABLED = False  # else Wagtail itself asks for the language once a link
    articles = [make_article() for _number in range(4)]
    paragraphs = [
        {"type": "paragraph", "value": f'<p><a linktype="page" id="{article.pk}">there</a></p>'} for article in articles
    ]
    shown(BODY.to_python(paragraphs))
    with CaptureQueriesContext(connection) as for_one:
        shown(BODY.to_python(paragraphs[:1]))
    with CaptureQueriesContext(connection) as for_all:
        html = shown(BODY.to_python(paragraphs))
    assert len(for_all) == len(for_one)
    assert re.findall(r'href="([^"]+)"', html) == [article.get_url() for article in articles]


def test_a_text_with_a_tag_left_open_harms_no_other(shown, make_article):
    article = make_article()
    whole = f'<p><a linktype="page" id="{article.pk}">whole</a></p>'
    broken = f'<p><a linktype="page" id="{article.pk}"'
    html = shown(BODY.to_python([{"type": "paragraph", "value": text} for text in (broken, whole)]))
    assert f'<p><a href="{article.get_url()}">whole</a></p>' in html


def test_a_text_with_the_packages_own_seam_in_it_harms_no_other(shown):
    texts = ["<p>a<!--newsblocks-seam-->b</p>", "<p>c</p>"]
    html = shown(BODY.to_python([{"type": "paragraph", "value": text} for text in texts]))
    assert re.findall(r"<p>.*</p>", html) == texts


def test_texts_of_the_page_itself_are_resolved_along(make_article, site, django_assert_num_queries):
    article = make_article()
    lede = f'<a linktype="page" id="{article.pk}">there</a>'
    rendering = Rendering([], site=site, texts=[lede, "", "<p>x</p>"])
    assert rendering.richtext(lede) == f'<a href="{article.get_url()}">there</a>'
    with django_assert_num_queries(0):
        assert rendering.richtext("<p>x</p>") == "<p>x</p>"


def test_a_text_that_nobody_announced_is_resolved_all_the_same(make_article, site):
    article = make_article()
    rendering = Rendering([], site=site)
    assert article.get_url() in rendering.richtext(f'<a linktype="page" id="{article.pk}">there</a>')
    assert rendering.richtext("") == ""


def test_an_image_that_was_announced_can_be_had(image, site, django_assert_num_queries):
    rendering = Rendering([], site=site, image_ids=[image.pk, None])
    with django_assert_num_queries(0):
        assert rendering.image(image.pk).pk == image.pk
        assert rendering.image(image.pk + 1) is None


def test_a_page_around_the_story_can_be_had_where_readers_may_see_it(harbour, site, django_assert_num_queries):
    rendering = Rendering([], site=site, page_paths=[harbour.path])
    with django_assert_num_queries(0):
        assert rendering.page_at(harbour.path).pk == harbour.pk
        assert rendering.page_at("elsewhere") is None


def test_a_page_around_the_story_that_is_not_public_cannot(harbour, site):
    PageViewRestriction.objects.create(page=harbour, restriction_type=PageViewRestriction.LOGIN)
    assert Rendering([], site=site, page_paths=[harbour.path]).page_at(harbour.path) is None


def test_where_there_is_no_site_no_page_is_public(harbour):
    assert Rendering([], site=None, page_paths=[harbour.path]).page_at(harbour.path) is None


def test_nothing_named_costs_no_query(site, django_assert_num_queries):
    stream = BODY.to_python([{"type": "paragraph", "value": "<p>Words.</p>"}])
    assert isinstance(stream[0].block, ParagraphBlock)
    with django_assert_num_queries(0):
        Rendering([stream], site=site)


# What is seen of a text depends on its place


def count(texts):
    return [f"{text}{number}" for number, text in enumerate(texts, start=1)]


def test_what_finishes_texts_is_given_all_of_them_in_reading_order(site):
    stream = BODY.to_python([{"type": "paragraph", "value": text} for text in ("c", "", "a")])
    given = []
    rendering = Rendering([stream], site=site, texts=["a", "", "b"], finish=lambda texts: given.extend(texts) or texts)
    rendering.richtext("a")
    assert given == ["a", "b", "c", "a"]


def test_the_same_text_is_finished_for_each_place_of_it_in_turn(site):
    stream = BODY.to_python([{"type": "paragraph", "value": text} for text in ("a", "b", "a")])
    rendering = Rendering([stream], site=site, texts=["a"], finish=count)
    assert [rendering.richtext(text) for text in ("a", "a", "b", "a")] == ["a1", "a2", "b3", "a4"]


def test_showing_a_page_again_gives_the_same(site):
    stream = BODY.to_python([{"type": "paragraph", "value": text} for text in ("a", "b", "a")])
    context = {"newsblocks_rendering": Rendering([stream], site=site, finish=count)}
    first = stream.render_as_block(context)
    assert ["a1" in first, "b2" in first, "a3" in first] == [True] * 3
    assert stream.render_as_block(context) == first


def test_texts_are_finished_once_and_after_their_links(make_article, site, django_assert_num_queries):
    article = make_article()
    source = f'<p><a linktype="page" id="{article.pk}">there</a></p>'
    calls = []
    rendering = Rendering([], site=site, texts=[source, "b"], finish=lambda texts: calls.append(1) or count(texts))
    assert rendering.richtext(source) == f'<p><a href="{article.get_url()}">there</a></p>1'
    with django_assert_num_queries(0):
        assert rendering.richtext("b") == "b2"
    assert calls == [1]


def test_a_text_that_nobody_announced_is_not_finished(site):
    assert Rendering([], site=site, texts=["a"], finish=count).richtext("b") == "b"


def test_a_text_with_the_packages_own_seam_in_it_is_finished_too(site):
    texts = ["a<!--newsblocks-seam-->", "b"]
    rendering = Rendering([], site=site, texts=texts, finish=count)
    assert [rendering.richtext(text) for text in texts] == ["a<!--newsblocks-seam-->1", "b2"]
