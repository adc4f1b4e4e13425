"""Sound and moving pictures that the site itself holds."""

from datetime import timedelta

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.images import get_image_model

from wagtail_newsblocks.blocks import MediaBlock

BLOCK = MediaBlock()


def media(document, kind="audio", **fields):
    return {"kind": kind, "title": "The foghorn", "file": document.pk, **fields}


def test_a_sound_is_heard_with_the_browsers_own_player(show, make_document):
    sound = make_document("foghorn.mp3")
    html = show(BLOCK, media(sound))
    assert html.audio.has_attr("controls")
    assert html.audio["src"] == sound.url
    assert html.audio["aria-label"] == "The foghorn"
    assert not html.video


def test_nothing_of_a_sound_is_loaded_before_the_reader_plays_it(show, document):
    assert show(BLOCK, media(document)).audio["preload"] == "none"


def test_a_player_never_starts_by_itself(show, document):
    assert not show(BLOCK, media(document, "video")).select("[autoplay]")


def test_a_video_has_captions_and_a_still_picture(show, make_document, image):
    film, captions = make_document("film.mp4"), make_document("film.vtt")
    html = show(BLOCK, media(film, "video", captions=captions.pk, poster=image.pk))
    assert html.video["src"] == film.url
    assert html.select_one("video > track[kind=captions]")["src"] == captions.url
    assert html.video["poster"] == image.renditions.get().url


def test_a_video_without_captions_and_picture_is_shown_all_the_same(show, document):
    html = show(BLOCK, media(document, "video"))
    assert html.video
    assert not html.select("track, [poster]")


def test_a_still_picture_whose_right_has_run_out_is_not_shown(show, document, make_image):
    expired = make_image(expires_on=timezone.localdate() - timedelta(days=1))
    assert not show(BLOCK, media(document, "video", poster=expired.pk)).select("[poster]")


def test_a_still_picture_may_be_a_drawing(show, document, settings):
    settings.WAGTAILIMAGES_EXTENSIONS = ["svg"]
    drawing = ContentFile(b'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48"/>', "drawing.svg")
    poster = get_image_model().objects.create(title="Drawing", file=drawing, width=64, height=48)
    assert show(BLOCK, media(document, "video", poster=poster.pk)).video["poster"].endswith(".svg")


def test_the_transcript_can_be_opened(show, document):
    html = show(BLOCK, media(document, transcript="<p>A long low note.</p>"))
    assert html.select_one("details > summary").get_text() == "Transcript"
    assert html.details.p.get_text() == "A long low note."


def test_who_made_it_is_shown(show, document):
    html = show(BLOCK, media(document, credit="Ilse Marran"))
    assert html.select_one("figcaption .newsblocks-caption__credit").get_text() == "Ilse Marran"


def test_the_file_can_be_had_without_the_player(show, document):
    html = show(BLOCK, media(document))
    assert html.figcaption.a["href"] == document.url
    assert html.figcaption.a.get_text() == "The foghorn"


def test_a_file_that_has_been_deleted_leaves_nothing_behind(show, document):
    stored = media(document)
    document.delete()
    assert not show(BLOCK, stored).find_all(True)
