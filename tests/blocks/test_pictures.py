"""The shapes in which pictures are shown."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.template import Context, Template
from wagtail.images import get_image_model

from wagtail_newsblocks.blocks import pictures

pytestmark = pytest.mark.slow


@pytest.fixture
def large(make_image):
    return make_image(size=(2000, 1500), description="A quay")


def test_a_browser_is_offered_a_choice_of_widths(large):
    shown = pictures.picture(large, "wide")
    assert [rendition.width for rendition in shown["renditions"]] == [480, 960, 1280, 1600]


def test_a_small_picture_is_offered_once(image):
    assert [rendition.width for rendition in pictures.picture(image, "wide")["renditions"]] == [64]


@pytest.mark.parametrize("shape", pictures.SHAPES)
def test_a_drawing_stays_a_drawing_in_every_shape(db, shape):
    drawing = ContentFile(b'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48"/>', "drawing.svg")
    image = get_image_model().objects.create(title="Drawing", file=drawing, width=64, height=48)
    assert all(rendition.url.endswith(".svg") for rendition in pictures.picture(image, shape)["renditions"])


@pytest.mark.parametrize("shape", pictures.SHAPES)
def test_renditions_that_were_loaded_along_cost_no_query(large, shape, django_assert_num_queries):
    pictures.picture(large, shape)
    image = get_image_model().objects.prefetch_renditions(*pictures.specs()).get()
    with django_assert_num_queries(0):
        assert pictures.picture(image, shape)["renditions"]


def test_the_text_given_here_replaces_the_images_own(large):
    assert pictures.picture(large, "card")["alt"] == "A quay"
    assert pictures.picture(large, "card", alt="Another quay")["alt"] == "Another quay"
    assert pictures.picture(large, "card", alt="")["alt"] == ""


@pytest.mark.parametrize(
    ("day", "is_shown"), [(date(2026, 5, 7), True), (date(2026, 5, 8), True), (date(2026, 5, 9), False)]
)
def test_a_picture_is_shown_until_its_last_day(make_image, day, is_shown):
    assert pictures.is_shown(make_image(expires_on=date(2026, 5, 8)), on=day) is is_shown


def test_a_picture_without_end_is_shown_and_no_picture_is_not(image):
    assert pictures.is_shown(image)
    assert not pictures.is_shown(None)


def test_a_picture_that_is_not_shown_has_no_renditions(db):
    assert pictures.picture(None, "wide") == {"renditions": []}


def test_a_picture_whose_file_is_lost_does_not_make_the_page_fail(image):
    image.file.storage.delete(image.file.name)
    html = Template('{% load newsblocks_tags %}{% newsblocks_picture image "wide" %}').render(Context({"image": image}))
    assert "<img" in html


def test_only_an_eager_picture_is_loaded_before_the_reader_comes_to_it(image):
    template = Template(
        '{% load newsblocks_tags %}{% newsblocks_picture image "wide" %}{% newsblocks_picture image "wide" is_eager=True %}'
    )
    lazy, eager = template.render(Context({"image": image})).split("<img")[1:]
    assert 'loading="lazy"' in lazy
    assert 'loading="lazy"' not in eager
    assert 'fetchpriority="high"' in eager
