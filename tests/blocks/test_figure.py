"""A picture with what a reader should know about it."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.blocks import StructBlockValidationError

from wagtail_newsblocks.blocks import FigureBlock

BLOCK = FigureBlock()


def figure(image, alt="The quay at dawn", *, decorative=False, **fields):
    return {"image": {"image": image.pk, "alt_text": alt, "decorative": decorative}, **fields}


def test_the_alternative_text_is_that_of_this_place(show, make_image):
    image = make_image(description="A quay, in general")
    assert show(BLOCK, figure(image)).img["alt"] == "The quay at dawn"


def test_a_decorative_picture_has_an_empty_alternative_text(show, image):
    assert show(BLOCK, figure(image, "ignored", decorative=True)).img["alt"] == ""


def test_a_picture_stored_before_it_had_a_text_of_its_own_takes_the_images(show, make_image):
    image = make_image(description="A quay, in general")
    assert show(BLOCK, {"image": image.pk}).img["alt"] == image.default_alt_text == "A quay, in general"


def test_a_picture_neither_described_nor_decorative_cannot_be_published(image):
    with pytest.raises(StructBlockValidationError):
        BLOCK.clean(BLOCK.to_python(figure(image, "")))


def test_a_draft_may_lack_the_alternative_text(image):
    assert BLOCK.clean_deferred(BLOCK.to_python(figure(image, "")))["image"].pk == image.pk


def test_the_caption_is_a_caption_of_the_picture(show, image):
    html = show(BLOCK, figure(image, caption="<p>The east <i>basin</i>.</p>"))
    assert html.figure.figcaption.get_text(strip=True) == "The eastbasin."
    assert html.figcaption.i


def test_a_picture_without_caption_and_credit_has_no_empty_caption(show, image):
    assert not show(BLOCK, figure(image)).figcaption


def test_the_credit_given_here_is_shown(show, make_image):
    html = show(BLOCK, figure(make_image(credit="Agency"), credit="Ilse Marran"))
    assert html.select_one(".newsblocks-caption__credit").get_text() == "Ilse Marran"


def test_without_one_the_credit_is_that_of_the_image(show, make_image):
    html = show(BLOCK, figure(make_image(credit="Agency")))
    assert html.select_one(".newsblocks-caption__credit").get_text() == "Agency"


def test_the_credit_links_to_where_the_picture_comes_from(show, make_image):
    html = show(BLOCK, figure(make_image(credit="Agency"), source_link="https://example.org/quay"))
    assert html.select_one("a.newsblocks-caption__credit[href='https://example.org/quay']").get_text() == "Agency"


def test_a_source_without_credit_is_called_so(show, image):
    html = show(BLOCK, figure(image, source_link="https://example.org/quay"))
    assert html.figcaption.a.get_text() == "Source"


def test_the_source_cannot_be_a_script(image):
    with pytest.raises(ValidationError):
        BLOCK.clean(BLOCK.to_python(figure(image, source_link="javascript:alert(1)")))


def test_a_picture_whose_right_ran_out_yesterday_is_not_shown(show, make_image):
    image = make_image(expires_on=timezone.localdate() - timedelta(days=1), credit="Agency")
    html = show(BLOCK, figure(image, caption="<p>The quay.</p>"))
    assert html.get_text(strip=True) == ""
    assert not html.find_all(True)


def test_a_picture_is_shown_on_the_last_day_of_its_right(show, make_image):
    assert show(BLOCK, figure(make_image(expires_on=timezone.localdate()))).img


def test_a_picture_that_has_been_deleted_leaves_no_empty_figure(show, image):
    stored = figure(image)
    image.delete()
    assert not show(BLOCK, stored).find_all(True)


def test_quotes_in_the_alternative_text_stay_within_it(show, image):
    html = show(BLOCK, figure(image, '" onload="alert(1)'))
    assert html.img["alt"] == '" onload="alert(1)'
    assert not html.img.has_attr("onload")
