"""Every word of an article can be translated, and what is not words is kept."""

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(make_article):
    image = get_image_model().objects.create(title="Basin", file=get_test_image_file("basin.png"))
    paper = get_document_model().objects.create(title="Paper", file=ContentFile(b"x", "paper.txt"))
    figure = {
        "image": {"image": image.pk, "alt_text": "Word-alt", "decorative": False},
        "caption": "<p>Word-caption</p>",
        "credit": "Word-credit",
        "source_link": "",
    }
    content = [
        ("paragraph", "<p>Word-paragraph</p>"),
        ("quotation", {"text": "Word-quotation", "speaker": "Word-speaker", "role": "Word-role", "language": "de"}),
        ("pull_quote", {"text": "Word-pull", "attribution": "Word-attribution", "language": ""}),
        ("figure", figure),
        ("gallery", {"heading": "Word-gallery", "pictures": [figure, figure]}),
        ("embed", {"url": "https://example.org/", "title": "Word-embed", "caption": ""}),
        ("media", {"kind": "audio", "title": "Word-media", "file": paper.pk, "transcript": "<p>Word-transcript</p>"}),
        ("key_points", {"heading": "Word-key", "points": ["<p>Word-point</p>"]}),
        ("fact_box", {"heading": "Word-fact", "body": "<p>Word-facts</p>"}),
        ("timeline", {"heading": "Word-timeline", "events": [{"when": "Word-when", "text": "<p>Word-event</p>"}]}),
        ("table", {"caption": "", "header_row": True, "header_column": False, "rows": [["<p>Word-cell</p>"]]}),
        ("document", {"document": paper.pk, "title": "Word-document", "description": "Word-description"}),
        ("related_articles", {"heading": "Word-related", "articles": [make_article().pk]}),
        ("divider", None),
        ("imported_html", "<dl><dt>Word-imported</dt></dl>"),
    ]
    stored = [{"type": name, "value": value} for name, value in content]
    section = {"type": "section", "value": {"heading": "Word-section", "anchor": "anchor", "content": stored}}
    article = make_article(title="Word-title", kicker="Word-kicker", lede="<p>Word-lede</p>", body=[*stored, section])
    article.dateline = "Word-dateline"
    BylineFactory(page=article, contributor=ContributorFactory(name="Ada"))
    article.topics = [TopicFactory(name="Tides")]
    assert all(child.value is not None or child.block_type == "divider" for child in article.body)
    article.save_revision().publish()  # with the ids of list items, which an editor's form gives and plain lists lack
    return type(article).objects.get(pk=article.pk)


def strings_of(article):
    return [segment.string.data for segment in extract_segments(article) if isinstance(segment, StringSegmentValue)]


WORDS = (
    "title kicker lede dateline section paragraph quotation speaker role pull attribution alt caption credit gallery"
    " embed media transcript key point fact facts timeline when event cell document description related imported"
).split()


def test_every_word_is_offered_for_translation_and_nothing_that_is_no_word(article):
    strings = strings_of(article)
    assert [word for word in WORDS if f"Word-{word}" not in strings] == []
    assert [string for string in strings if string in ("anchor", "de", "audio")] == []


def test_a_translation_has_every_block_with_its_words_byline_and_topic(article, harbour):
    italian = Locale.objects.create(language_code="it")
    harbour.copy_for_translation(italian, copy_parents=True)
    source, _is_new = TranslationSource.get_or_create_from_instance(article)
    translation = Translation.objects.create(source=source, target_locale=italian)
    from wagtail_localize.models import String, StringTranslation

    for string in String.objects.filter(data__startswith="Word-"):
        for segment in source.stringsegment_set.filter(string=string):
            StringTranslation.objects.get_or_create(
                translation_of=string,
                locale=italian,
                context=segment.context,
                defaults={"data": string.data.replace("Word", "Parola")},
            )
    translation.save_target(publish=True)
    translated = article.get_translation(italian)
    assert [child.block_type for child in translated.body] == [child.block_type for child in article.body]
    assert translated.contents == [{"anchor": "anchor", "heading": "Parola-section"}]
    assert "Word-" not in translated.plain_text
    assert translated.body[1].value["language"] == "de"
    assert "Parola-imported" in translated.body[14].value
    assert [byline.contributor.name for byline in translated.bylines.all()] == ["Ada"]
    assert [topic.name for topic in translated.topics.all()] == ["Tides"]
