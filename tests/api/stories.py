"""A story with every default block, and what a list of stories is made of."""

from datetime import UTC, datetime, timedelta

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.syndication.stories import party, quotation
from wagtail_newsblocks.testing.factories import (
    BylineFactory,
    CitedWorkFactory,
    ContributorFactory,
    NoticeFactory,
    TopicFactory,
)

MOMENT = datetime(2026, 5, 15, 10, tzinfo=UTC)


def an_image(name="quay"):
    file = get_test_image_file(f"{name}.png", size=(600, 450))
    return get_image_model().objects.create(title=f"The {name}", file=file, credit="Ilse Marran")


def a_file(name="report.pdf"):
    return get_document_model().objects.create(title=name, file=ContentFile(b"words", name=name))


def figure(image, **fields):
    picture = {"image": image.pk, "alt_text": "A quay at dawn", "decorative": False}
    return {"image": picture, "caption": "<p>The <b>east</b> basin.</p>", "credit": "", "source_link": "", **fields}


def cited(work, uid="u1", text="it"):
    return f'<a linktype="cite" id="{work.pk}" uid="{uid}" locator="p. 4" note="">{text}</a>'


def every_block(other, *, image=None, file=None, source=None, work=None):
    """One of each of the blocks of ``ContentBlocks``, in its order; ``other`` is a page."""
    image, file = image or an_image(), file or a_file()
    source = source or party("Harbour News Agency", "state-funded news agency")
    work = work or CitedWorkFactory(title="Becken wird offen", publisher=source)
    hops = [{"party": source.pk, "role": "distributed", "work": work.pk, "date": "2026-05-13"}]
    values = {
        "paragraph": f'<p>As {cited(work)} says, <a linktype="page" id="{other.pk}">here</a>.</p>',
        "quotation": quotation(text="It opens.", source=source.pk, work=work.pk, hops=hops, date="2026-05")["value"],
        "pull_quote": {"text": "The sea reads no timetables.", "attribution": "Sandro Pilotti", "language": "en"},
        "figure": figure(image, credit_source=source.pk, source_link="https://example.org/picture"),
        "gallery": {"heading": "A morning", "pictures": [figure(image), figure(image)]},
        "embed": {"url": "https://vimeo.com/123456", "title": "A day", "caption": "<p>Filmed here.</p>"},
        "media": {"kind": "video", "title": "Foghorn", "file": file.pk, "captions": file.pk, "poster": image.pk},
        "key_points": {"heading": "", "points": ["<p>One.</p>", "<p>Two.</p>"]},
        "fact_box": {"heading": "In figures", "body": f"<ul><li>Three, says {cited(work, 'u2')}</li></ul>"},
        "timeline": {"heading": "How", "events": [{"when": "May 8", "text": "<p>The council votes.</p>"}]},
        "table": {
            "caption": "<p>Passengers</p>",
            "header_row": True,
            "header_column": False,
            "rows": [["<p>Ferry</p>", "<p>Summer</p>"], ["<p>East</p>", "<p>2,140</p>"]],
        },
        "document": {"document": file.pk, "title": "", "description": "All of it."},
        "related_articles": {"heading": "", "articles": [other.pk]},
        "divider": None,
        "imported_html": "<dl><dt>East</dt><dd>Ferries</dd></dl>",
    }
    return [{"type": name, "value": value} for name, value in values.items()]


def full_story(make_article, **fields):
    """A live story with every block at the top and in a section, and with all that stands beside a story."""
    other = make_article(title="Ferry late", slug="ferry-late", published_at=MOMENT - timedelta(days=1))
    image, file = an_image(), a_file()
    source = party("Harbour News Agency", "state-funded news agency")
    work = CitedWorkFactory(title="Becken wird offen", publisher=source, url="https://example.org/works/basin")
    blocks = every_block(other, image=image, file=file, source=source, work=work)
    story = make_article(
        **{
            "title": "Basin opens",
            "slug": "basin-opens",
            "kicker": "Harbour works",
            "lede": f"<p>After <b>years</b>, says {cited(work, 'u0')}.</p>",
            "dateline": "Ostrel",
            "body": [*blocks, {"type": "section", "value": {"heading": "More", "anchor": "", "content": blocks}}],
            "lead_image": image,
            "lead_image_caption": "<p>The quay.</p>",
            "lead_image_credit_source": source,
            "further_sources": [{"type": "work", "value": CitedWorkFactory(title="Register", publisher=source).pk}],
            "backstory": "<p>We rang twice.</p>",
            "credit_line": "With material from HNA",
            "published_at": MOMENT,
            **fields,
        }
    )
    BylineFactory(page=story, contributor=ContributorFactory(name="Ada Lark", slug="ada", job_title="Reporter"))
    BylineFactory(page=story, role="editor", contributor=ContributorFactory(name="Bo Wren", slug="bo"))
    story.topics = [TopicFactory(name="Tides", slug="tides"), TopicFactory(name="Quays", slug="quays")]
    story.save_revision().publish()
    NoticeFactory(page=story, published_at=MOMENT + timedelta(hours=1))
    story.refresh_from_db()
    return story
