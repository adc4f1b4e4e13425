"""A small newspaper in two languages, with every kind of page that readers see and every block of a body."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.images.tests.utils import get_test_image_file

from wagtail_newsblocks.articles.models import Notice, Publisher
from wagtail_newsblocks.pages.models import NewsSectionPage
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, NoticeFactory, TopicFactory

LONG_WORD = "Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
TEMPLATES = Path(__file__).parent / "templates"
STORIES = {"en": ("Night ferry", "Culture"), "it": ("Notte sul traghetto", "Cultura")}


def every_block(picture, sound, other, gallery_picture=None):
    """Each block of the default body once, as it is stored."""
    figure = {
        "image": {"image": picture.pk, "alt_text": "A basin at dawn", "decorative": False},
        "caption": "<p>Dawn.</p>",
        "credit": "",
        "source_link": "https://example.org/",
    }
    walk = {**figure, "image": {**figure["image"], "image": (gallery_picture or picture).pk}}
    rows = [["<p>Line</p>", "<p>Day</p>", "<p>Year</p>"], ["<p>East</p>", "<p>5</p>", "<p>1825</p>"]]
    blocks = [
        (
            "paragraph",
            '<p>Opening, with <a href="https://example.org/">a link</a>.</p><h3>A step</h3><ul><li>one</li></ul>',
        ),
        ("quotation", {"text": "Parole", "speaker": "Ada", "role": "pilot", "language": "it"}),
        ("pull_quote", {"text": LONG_WORD, "attribution": LONG_WORD, "language": ""}),
        ("figure", figure),
        ("gallery", {"heading": LONG_WORD, "pictures": [walk, walk]}),
        ("embed", {"url": "https://vimeo.com/123", "title": "A day on the ferry", "caption": "<p>Film.</p>"}),
        ("embed", {"url": "https://vimeo.com/124", "title": LONG_WORD, "caption": ""}),
        ("embed", {"url": "https://example.org/map", "title": LONG_WORD, "caption": ""}),
        ("media", {"kind": "audio", "title": "Foghorn", "file": sound.pk, "transcript": "<p>A long tone.</p>"}),
        ("key_points", {"heading": "", "points": ["<p>One.</p>"]}),
        ("fact_box", {"heading": LONG_WORD, "body": f"<ul><li>{LONG_WORD}</li></ul>"}),
        ("timeline", {"heading": "When", "events": [{"when": LONG_WORD, "text": "<p>Began.</p>"}]}),
        ("table", {"caption": "<p>Passengers</p>", "header_row": True, "header_column": True, "rows": rows}),
        ("document", {"document": sound.pk, "title": "The paper", "description": "In full."}),
        ("related_articles", {"heading": "", "articles": [other.pk]}),
        ("divider", None),
        ("imported_html", "<dl><dt>East</dt><dd>Ferries</dd></dl>"),
    ]
    return [{"type": name, "value": value} for name, value in blocks]


def section(heading, content):
    return {"type": "section", "value": {"heading": heading, "anchor": "", "content": content}}


def make_sound():
    return get_document_model().objects.create(title="Foghorn", file=ContentFile(b"RIFF", "foghorn.wav"))


@dataclass
class Edition:
    """One language of the newspaper: its front, its first news section and three of its stories."""

    language: str
    front: Any
    section: Any
    whole: Any
    short: Any

    def addresses(self):
        """An address of each kind of page, by its kind, with the status that it has."""
        root = self.front.get_url()
        topic = self.whole.topics.first().slug
        year = timezone.localdate().year
        word = STORIES[self.language][0].split()[-1]
        return {
            "article with every block": (self.whole.get_url(), 200),
            "article with stories to read on": (self.short.get_url(), 200),
            "front": (root, 200),
            "news section": (self.section.get_url(), 200),
            "older stories": (self.section.get_url() + "?before=2999-01-01T00:00:00%2B00:00_1", 200),
            "archive": (f"{self.section.get_url()}archive/{year}/", 200),
            "topic": (f"{root}topics/{topic}/", 200),
            "contributor": (f"{root}contributors/ada/", 200),
            "corrections": (f"{root}corrections/", 200),
            "search with results": (f"{root}search/?q={word}", 200),
            "search without": (f"{root}search/?q=submarine", 200),
            "404": (f"{root}nowhere/", 404),
            "500": (f"{root}broken/", 500),
        }


def publish(front, picture):
    """Who publishes the site, with a wide logo and every policy."""
    file = get_test_image_file("logo.png", size=(1200, 120))
    logo = type(picture).objects.create(title="The Test", file=file)
    policies = {name: f"/{name.replace('_', '-')}/" for name in Publisher.POLICIES}
    Publisher.objects.create(site=front.get_site(), name="The Test", logo=logo, x_account="@thetest", **policies)


def print_edition(front, desk, make_article, picture, original=None):
    """Fill the front of one language: a second news section, ten stories, and the one with every block."""
    language = front.locale.language_code
    name, second = STORIES[language]
    culture = front.add_child(instance=NewsSectionPage(title=second, slug=second.lower(), locale=front.locale))
    short, *_others = [
        make_article(
            title=f"{name} {LONG_WORD if number in {2, 10} else number}",
            kicker=LONG_WORD if number in {2, 10} else "",
            parent=culture if number > 6 else desk,
            locale=front.locale,
            lead_image=picture if number in {1, 2, 8, 10} else None,
            published_at=timezone.now() - timedelta(minutes=number),
        )
        for number in range(1, 11)
    ]
    whole = _translated(original, front.locale) if original else _whole(make_article, desk, picture, short)
    for kind in Notice.Kind:
        was = "" if kind in Notice.WITHOUT_ERROR else f"It was {LONG_WORD}."
        NoticeFactory(page=whole, kind=kind, was=was, now_is=f"It is {LONG_WORD}.")
    return Edition(language, front, desk, whole, short)


def translated(page, locale, **fields):
    """The translation of a page, published."""
    translation = page.copy_for_translation(locale)
    for name, value in fields.items():
        setattr(translation, name, value)
    translation.save_revision().publish()
    translation.refresh_from_db()
    return translation


def _whole(make_article, desk, picture, other):
    blocks = every_block(picture, make_sound(), other)
    article = make_article(
        parent=desk,
        title="Whole ferry",
        slug="whole",
        body=[*blocks, section("One", blocks), section("Two", blocks[:1]), section(LONG_WORD, blocks[1:3])],
        lead_image=picture,
        kicker="Quays",
        dateline="Ostrel",
        genre="opinion",
        breaking_until=timezone.now() + timedelta(hours=1),
        updated_at=timezone.now(),
        original_publisher="The Estuary",
        published_at=timezone.now() - timedelta(days=1),
    )
    ada = ContributorFactory(
        slug="ada", name="Ada", job_title="Reporter", biography="<p>Writes on boats.</p>", portrait=picture
    )
    BylineFactory(page=article, contributor=ada)
    BylineFactory(page=article, contributor=ContributorFactory(name="Ilse Marran"), role="photographer")
    article.topics = [TopicFactory(slug="tides", name="Tides"), TopicFactory(name=LONG_WORD)]
    article.save_revision().publish()
    return article


def _translated(original, locale):
    topics = [topic.copy_for_translation(locale) for topic in original.topics.all()]
    for topic in topics:
        topic.save()
    return translated(original, locale, title="Traghetto intero", slug="intero", topics=topics)
