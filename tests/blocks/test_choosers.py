"""Choosers share what is loaded for a page, and only that."""

import pytest

from wagtail_newsblocks.blocks import DocumentChooserBlock, ImageChooserBlock, PageChooserBlock, PictureBlock
from wagtail_newsblocks.blocks.choosers import already_loaded


@pytest.fixture(params=[DocumentChooserBlock, ImageChooserBlock, PageChooserBlock])
def block(request):
    return request.param()


@pytest.fixture
def chosen(block, image, document, newspaper):
    keys = {DocumentChooserBlock: document.pk, ImageChooserBlock: image.pk, PageChooserBlock: newspaper.pk}
    return block.model_class.objects.get(pk=keys[type(block)])


def test_what_is_loaded_already_costs_no_query(block, chosen, django_assert_num_queries):
    with already_loaded({block.model_class: {chosen.pk: chosen}}), django_assert_num_queries(0):
        assert [one.pk for one in block.bulk_to_python([chosen.pk, chosen.pk])] == [chosen.pk, chosen.pk]


def test_two_blocks_that_name_one_thing_do_not_share_the_object(block, chosen):
    with already_loaded({block.model_class: {chosen.pk: chosen}}):
        first, second = block.bulk_to_python([chosen.pk, chosen.pk])
    first.title = "Changed"
    assert second.title == chosen.title != "Changed"


def test_what_was_deleted_and_what_was_never_chosen_is_none(block, chosen):
    with already_loaded({block.model_class: {}}):
        assert block.bulk_to_python([chosen.pk, None]) == [None, None]


def test_a_model_that_was_not_loaded_is_asked_for(block, chosen, django_assert_num_queries):
    with already_loaded({}), django_assert_num_queries(1):
        assert block.bulk_to_python([chosen.pk])[0].pk == chosen.pk


def test_afterwards_the_database_is_asked_again(block, chosen, django_assert_num_queries):
    with already_loaded({block.model_class: {}}):
        pass
    with django_assert_num_queries(1):
        assert block.bulk_to_python([chosen.pk])[0].pk == chosen.pk


def test_an_error_while_loading_leaves_nothing_behind(block, chosen):
    with pytest.raises(ZeroDivisionError), already_loaded({block.model_class: {}}):
        raise ZeroDivisionError
    assert block.bulk_to_python([chosen.pk])[0].pk == chosen.pk


def test_one_picture_twice_keeps_two_alternative_texts(image):
    block = PictureBlock()
    stored = [{"image": image.pk, "alt_text": text, "decorative": False} for text in ("East", "West")]
    with already_loaded({block.child_blocks["image"].model_class: {image.pk: image}}):
        assert [picture.contextual_alt_text for picture in block.bulk_to_python(stored)] == ["East", "West"]


def test_a_picture_may_be_optional():
    assert PictureBlock(required=False).clean(None) is None
