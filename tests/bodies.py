"""A body with every block of the default article, in the form in which Wagtail's API v3 is sent it."""

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from wagtail_newsblocks.testing.factories import CitedWorkFactory, ImageFactory, SourceFactory


def every_block(page):
    """Values of all default blocks by their keys, the section among them; ``page`` is what they link to."""
    image, agency, work = ImageFactory(), SourceFactory(name="Harbour News Agency"), CitedWorkFactory()
    document = get_document_model().objects.create(title="Figures", file=ContentFile(b"a,b", "figures.csv"))
    figure = {
        "image": {"image": image.pk, "alt_text": "A quay", "decorative": False},
        "caption": "<p>At <b>dawn</b></p>",
        "credit": "Ilse Marran",
        "source_link": "https://example.org/quay",
        "credit_source": agency.pk,
    }
    plain_figure = {name: value for name, value in figure.items() if name != "credit_source"}
    cited = f'<a linktype="cite" id="{work.pk}" uid="k3" locator="p. 4" note="">it</a>'
    blocks = {
        "paragraph": f'<h3>Ahead</h3><p>As {cited} says, <a linktype="page" id="{page.pk}">more</a>.</p>',
        "quotation": {
            "mode": "direct",
            "text": "The basin opens in June.",
            "source": agency.pk,
            "speaker": "",
            "cue": "said",
            "role": "spokeswoman",
            "affiliation": "Port of Ostrel",
            "date": "2026-05",
            "occasion_type": "press_conference",
            "occasion": "Harbour Day",
            "place": "Ostrel",
            "obtained": "carried_by_other",
            "work": work.pk,
            "hops": [
                {"party": agency.pk, "role": "distributed", "work": work.pk, "date": "2026"},
                {"party": agency.pk, "role": "reported", "work": None, "date": ""},
            ],
            "original_text": "Das Becken öffnet im Juni.",
            "original_language": "de",
            "translator": "Ilse Marran",
            "language": "",
            "attribution_level": "on_the_record",
            "anonymity_reason": "",
            "approved": False,
            "approved_by": "",
            "approved_at": "",
        },
        "pull_quote": {"text": "The sea waits.", "attribution": "Sandro Pilotti", "language": "it"},
        "figure": figure,
        "gallery": {"heading": "Market", "pictures": [plain_figure, {**plain_figure, "caption": "<p>Noon</p>"}]},
        "embed": {"url": "https://vimeo.com/1", "title": "A day", "caption": "<p>Filmed at sea.</p>"},
        "media": {
            "kind": "video",
            "title": "Foghorn",
            "file": document.pk,
            "credit": "Ilse Marran",
            "transcript": "<p>Hoo.</p>",
            "captions": document.pk,
            "poster": image.pk,
        },
        "key_points": {"heading": "In short", "points": ["<p>One.</p>", "<p>Two.</p>"]},
        "fact_box": {"heading": "The quay", "body": "<ul><li>Three cranes</li></ul>"},
        "timeline": {"heading": "Years", "events": [{"when": "May 8", "text": "<p>A vote.</p>"}]},
        "table": {
            "caption": "<p>Passengers</p>",
            "header_row": True,
            "header_column": False,
            "rows": [["<p>East</p>", "<p>2140</p>"], ["<p>West</p>", "<p>610</p>"]],
        },
        "document": {"document": document.pk, "title": "The figures", "description": "As a table."},
        "related_articles": {"heading": "Read also", "articles": [page.pk]},
        "divider": None,
        "imported_html": "<dl><dt>East</dt><dd>Ferries</dd></dl>",
    }
    content = [{"type": name, "value": value} for name, value in blocks.items()]
    return {**blocks, "section": {"heading": "Part two", "anchor": "part-two", "content": content}}
