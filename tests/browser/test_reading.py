"""The reader's pages in a real browser: accessible, strict about scripts, and whole without JavaScript."""

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.browser.conftest import DESK, PHONE
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def picture(newspaper):
    return get_image_model().objects.create(
        title="The basin", file=get_test_image_file("basin.png", size=(1800, 1200)), credit="Ilse Marran"
    )


@pytest.fixture
def article(make_article, picture):
    """A story with every block of the default body."""
    sound = get_document_model().objects.create(title="Foghorn", file=ContentFile(b"RIFF", "foghorn.wav"))
    figure = {
        "image": {"image": picture.pk, "alt_text": "A basin at dawn", "decorative": False},
        "caption": "<p>Dawn.</p>",
        "credit": "",
        "source_link": "https://example.org/",
    }
    blocks = [
        ("paragraph", "<p>Opening.</p><h3>A step</h3><ul><li>one</li></ul>"),
        ("quotation", {"text": "Parole", "speaker": "Ada", "role": "pilot", "language": "it"}),
        ("pull_quote", {"text": "Large", "attribution": "Ada", "language": ""}),
        ("figure", figure),
        ("gallery", {"heading": "Four walks", "pictures": [figure, figure]}),
        ("embed", {"url": "https://vimeo.com/123", "title": "A day on the ferry", "caption": "<p>Film.</p>"}),
        ("embed", {"url": "https://example.org/map", "title": "The map", "caption": ""}),
        ("media", {"kind": "audio", "title": "Foghorn", "file": sound.pk, "transcript": "<p>A long tone.</p>"}),
        ("key_points", {"heading": "", "points": ["<p>One.</p>"]}),
        ("fact_box", {"heading": "Facts", "body": "<p>Three.</p>"}),
        ("timeline", {"heading": "When", "events": [{"when": "May", "text": "<p>Began.</p>"}]}),
        (
            "table",
            {
                "caption": "<p>Passengers</p>",
                "header_row": True,
                "header_column": True,
                "rows": [["<p>Line</p>", "<p>Day</p>"], ["<p>East</p>", "<p>5</p>"]],
            },
        ),
        ("document", {"document": sound.pk, "title": "The paper", "description": "In full."}),
        ("related_articles", {"heading": "", "articles": [make_article(title="Another").pk]}),
        ("divider", None),
        ("imported_html", "<dl><dt>East</dt><dd>Ferries</dd></dl>"),
    ]
    stored = [{"type": name, "value": value} for name, value in blocks]
    sections = [
        {"type": "section", "value": {"heading": heading, "anchor": "", "content": stored}}
        for heading in ("One", "Two")
    ]
    article = make_article(
        title="Whole", body=[*stored, *sections], lead_image=picture, kicker="Quays", dateline="Ostrel"
    )
    BylineFactory(page=article, contributor=ContributorFactory(slug="ada", name="Ada", portrait=picture))
    article.topics = [TopicFactory(slug="tides", name="Tides")]
    article.save()
    return article


def addresses(article):
    year = timezone.localdate().year
    return [
        article.get_url(),
        "/",
        "/harbour/",
        f"/harbour/archive/{year}/",
        "/topics/tides/",
        "/contributors/ada/",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_no_page_violates_accessibility_rules_or_its_own_policy(open_window, violations, article, scheme, viewport):
    window = open_window(viewport, color_scheme=scheme)
    for address in addresses(article):
        window.goto(address)
        assert (address, violations(window)) == (address, [])
        assert window.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), address
    assert window.faults == []


def test_a_story_is_whole_without_javascript(open_window, article):
    window = open_window(PHONE, java_script_enabled=False)
    window.goto(article.get_url())
    text = window.inner_text("main")
    for words in ("Opening.", "A day on the ferry", "Passengers", "Another", "One", "Two"):
        assert words in text
    assert window.locator(".newsblocks-embed__consent").first.is_hidden()
    assert window.locator("iframe").count() == 0


def test_a_player_is_loaded_only_after_consent_and_shifts_nothing(open_window, article):
    window = open_window()
    asked = []
    window.route("https://player.vimeo.com/**", lambda route: (asked.append(route.request.url), route.abort()))
    window.goto(article.get_url())
    frame = window.locator(".newsblocks-embed__frame--player").first
    before = frame.bounding_box()
    assert asked == []
    frame.locator("button").click()
    window.wait_for_selector("iframe")
    assert asked == ["https://player.vimeo.com/video/123?dnt=1"]
    after = frame.bounding_box()
    assert (round(after["width"]), round(after["height"])) == (round(before["width"]), round(before["height"]))


def test_the_skip_link_leads_to_the_story(open_window, article):
    window = open_window()
    window.goto(article.get_url())
    window.keyboard.press("Tab")
    window.keyboard.press("Enter")
    assert window.evaluate("document.activeElement.id") == "main"


def test_the_contents_lead_to_a_section(open_window, article):
    window = open_window(PHONE)
    window.goto(article.get_url())
    window.click(".newsblocks-contents a >> text=Two")
    top = window.locator("h2#two").bounding_box()["y"]
    assert 0 <= top < PHONE["height"]
