"""Several pictures that are looked at together."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.blocks import StructBlockValidationError

from wagtail_newsblocks.blocks import GalleryBlock

BLOCK = GalleryBlock()


def gallery(*images, heading="Quays"):
    pictures = [
        {"image": {"image": image.pk, "alt_text": image.title, "decorative": False}, "caption": f"<p>{number}</p>"}
        for number, image in enumerate(images)
    ]
    return {"heading": heading, "pictures": pictures}


def test_pictures_stand_in_a_list_each_with_its_caption(show, make_image):
    html = show(BLOCK, gallery(make_image(title="East"), make_image(title="West")))
    shown = [(item.img["alt"], item.figcaption.get_text(strip=True)) for item in html.select("ul > li > figure")]
    assert shown == [("East", "0"), ("West", "1")]
    assert html.h2.get_text() == "Quays"


def test_a_gallery_needs_no_heading(show, image):
    assert not show(BLOCK, gallery(image, image, heading="")).h2


def test_a_picture_whose_right_has_run_out_leaves_no_gap(show, make_image):
    expired = make_image(title="Expired", expires_on=timezone.localdate() - timedelta(days=1))
    html = show(BLOCK, gallery(make_image(title="East"), expired, make_image(title="West")))
    assert [item.img and item.img["alt"] for item in html.select("li")] == ["East", "West"]


def test_one_picture_is_no_gallery(image):
    with pytest.raises(StructBlockValidationError):
        BLOCK.clean(BLOCK.to_python(gallery(image)))
