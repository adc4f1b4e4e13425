"""What tests of blocks share: a picture, a document, and a filled value for every block."""

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file


@pytest.fixture(autouse=True)
def _no_rendition_of_another_test():
    """Renditions are cached by their image's key, which two tests may share."""
    cache.clear()


@pytest.fixture
def make_image(db):
    """Makes pictures: ``make_image(title="Quay", credit="Ilse Marran")``."""
    model = get_image_model()

    def make(size=(64, 48), **fields):
        title = fields.setdefault("title", "Quay")
        return model.objects.create(file=get_test_image_file(f"{title}.png", size=size), **fields)

    return make


@pytest.fixture
def image(make_image):
    return make_image()


@pytest.fixture
def make_document(db):
    """Makes documents: ``make_document("foghorn.mp3")``."""
    return lambda name: get_document_model().objects.create(title=name, file=ContentFile(b"words", name))


@pytest.fixture
def document(make_document):
    return make_document("paper.pdf")


@pytest.fixture
def show():
    """Renders a block's stored value: ``show(block, value)`` gives the parsed HTML."""

    def render(block, stored, **context):
        return BeautifulSoup(block.render(block.to_python(stored), context=context), "html.parser")

    return render


@pytest.fixture
def filled(image, document, newspaper):
    """A stored value for every block: readers read “seen…” in it and never “hidden…”, in this order."""
    picture = {"image": image.pk, "alt_text": "A quay", "decorative": False}
    figure = {
        "image": picture,
        "caption": "<p>seen10</p>",
        "credit": "hidden",
        "source_link": "https://hidden.example/",
    }
    paragraph = "<p>seen11 <b>seen12</b></p>"
    return {
        "CalloutBlock": {"tone": "tip", "heading": "seen13", "body": "<p>seen14</p>"},
        "CodeBlock": {"code": "seen15 < 2", "language": "hidden", "caption": "<p>seen16</p>"},
        "DividerBlock": None,
        "DocumentBlock": {"document": document.pk, "title": "seen17", "description": "seen18"},
        "DocumentChooserBlock": document.pk,
        "EmbedBlock": {"url": "https://vimeo.com/1?hidden", "title": "seen19", "caption": "<p>seen20</p>"},
        "FactBoxBlock": {"heading": "seen21", "body": "<ul><li>seen22</li></ul>"},
        "FigureBlock": figure,
        "GalleryBlock": {"heading": "seen23", "pictures": [figure, {**figure, "caption": "<p>seen24</p>"}]},
        "ImageChooserBlock": image.pk,
        "ImportedHTMLBlock": '<dl><dt>seen25</dt></dl><a href="https://hidden.example/" rel="noopener noreferrer">a</a>',
        "InlineTextBlock": "<p>seen26</p>",
        "KeyPointsBlock": {"heading": "seen27", "points": ["<p>seen28</p>", "<p>seen29</p>"]},
        "LanguageBlock": "it-hidden",
        "MediaBlock": {
            "kind": "video",
            "title": "seen30",
            "file": document.pk,
            "credit": "hidden",
            "transcript": "<p>seen31</p>",
            "captions": document.pk,
            "poster": image.pk,
        },
        "PageChooserBlock": newspaper.pk,
        "ParagraphBlock": paragraph,
        "PictureBlock": picture,
        "PullQuoteBlock": {"text": "seen32", "attribution": "seen33", "language": "it-hidden"},
        "QuotationBlock": {"text": "seen34", "speaker": "seen35", "role": "seen36", "language": "it-hidden"},
        "RawHTMLBlock": "<b>raw</b>",
        "RelatedArticlesBlock": {"heading": "seen37", "articles": [newspaper.pk, newspaper.pk]},
        "SectionBlock": {
            "heading": "seen38",
            "anchor": "hidden",
            "content": [
                {"type": "paragraph", "value": paragraph, "id": "1"},
                {"type": "figure", "value": {**figure, "credit_source": None}, "id": "2"},
            ],
        },
        "ShortTextBlock": "<p>seen39</p>",
        "TableBlock": {
            "caption": "<p>seen40</p>",
            "header_row": False,
            "header_column": True,
            "rows": [["<p>seen41</p>", "<p>seen42</p>"], ["<p>seen43</p>", "<p>seen44</p>"]],
        },
        "TimelineBlock": {"heading": "seen45", "events": [{"when": "seen46", "text": "<p>seen47</p>"}]},
    }
