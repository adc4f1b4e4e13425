"""What a page costs its reader: bytes, scripts, movement while it loads, and pictures larger than they are shown."""

from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
from wagtail.images.tests.utils import get_test_image_file

from tests.browser import paper
from tests.browser.conftest import DESK, PHONE

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

SAMPLE = Path(__file__).parent.parent / "samples/library-en.txt"
STYLESHEET = "newsblocks/newsblocks.css"

SCROLL = """async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
        scrollTo(0, top);
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    for (const image of document.images) if (image.checkVisibility()) await image.decode();
}"""
SHIFTS = """() => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().map((shift) => (
        {value: shift.value, moved: shift.sources.map((source) => source.node?.outerHTML?.slice(0, 120))}
    )))).observe({type: "layout-shift", buffered: true});
    setTimeout(() => resolve([]), 150);
})"""
# A picture chosen from a srcset gives its naturalWidth in units of the slot, so each is asked for alone.
PICTURES = """() => Promise.all([...document.images].filter((image) => image.checkVisibility()).map(async (image) => {
    const alone = new Image();
    alone.src = image.currentSrc;
    await alone.decode();
    const shape = alone.naturalWidth / alone.naturalHeight;
    const widths = [...image.srcset.matchAll(/ (\\d+)w/g)].map((found) => Number(found[1]));
    return {
        source: image.currentSrc,
        name: image.outerHTML.slice(0, 100),
        hasSize: image.getAttribute("width") > 0 && image.getAttribute("height") > 0,
        isLazy: image.loading === "lazy",
        isFirst: image.matches(".newsblocks-figure--lead img, .newsblocks-card--lead img, header img"),
        isInShape: getComputedStyle(image).objectFit !== "fill"
            || Math.abs(image.clientWidth / image.clientHeight / shape - 1) < 0.02,
        isSmallest: alone.naturalWidth <= Math.min(...widths),
        pixels: alone.naturalWidth,
        shown: image.clientWidth,
    };
}))"""


@pytest.fixture
def story(english, make_article, picture):
    """A story of about 900 words: an opening and four sections, with every block and a lead picture."""
    texts = [line for line in SAMPLE.read_text().splitlines() if len(line) > 80]
    text = {"type": "paragraph", "value": "".join(f"<p>{text}</p>" for text in texts)}
    walk = type(picture).objects.create(title="A walk", file=get_test_image_file("walk.png", size=(1800, 1200)))
    blocks = paper.every_block(picture, paper.make_sound(), make_article(title="Another"), gallery_picture=walk)
    sections = [paper.section(f"Part {number}", [text, *blocks[number::4]]) for number in range(4)]
    article = make_article(title="Whole", body=[text, *sections], lead_image=picture, kicker="Quays")
    assert 850 <= article.word_count <= 1_100
    return article


def test_a_long_story_weighs_little_and_needs_no_script(open_window, story):
    window = open_window()
    answers = []

    def keep(answer):  # Playwright takes no method of a built-in type
        answers.append(answer)

    window.on("response", keep)
    window.goto(story.get_url(), wait_until="networkidle")
    sizes = defaultdict(int)
    for answer in answers:
        if answer.request.resource_type in {"document", "stylesheet", "script"}:
            sizes[answer.request.resource_type] += len(answer.body())
    print(dict(sizes))
    assert sizes["document"] > 10_000
    assert sizes["stylesheet"] > 10_000
    assert sizes["document"] + sizes["stylesheet"] < 60_000
    assert 0 < sizes["script"] < 9_000  # most of it for comments, which do without

    buttons = window.locator(".newsblocks-embed__consent")
    buttons.first.wait_for()
    buttons.evaluate_all("buttons => { for (const button of buttons) button.hidden = true; }")
    plain = open_window(java_script_enabled=False)
    plain.goto(story.get_url())
    assert plain.inner_text("body") == window.inner_text("body")
    for words in ("A day on the ferry", "Passengers", "Foghorn", "Another", "Part 3"):
        assert words in plain.inner_text("main")
    assert plain.locator(".newsblocks-embed__consent").first.is_hidden()
    assert plain.locator("iframe").count() == 0


def test_nothing_moves_and_no_picture_is_larger_than_needed(open_window, english, story):
    window = open_window()
    session = window.context.new_cdp_session(window)
    slow = {"offline": False, "latency": 60, "downloadThroughput": -1, "uploadThroughput": -1}
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.send("Network.emulateNetworkConditions", slow)
    for viewport in (PHONE, DESK):
        for page in (story, english.front, english.short):
            window.set_viewport_size(viewport)
            window.goto(page.get_url())
            window.evaluate(SCROLL)
            assert (page.title, viewport, window.evaluate(SHIFTS)) == (page.title, viewport, [])
            pictures = window.evaluate(PICTURES)
            # A browser takes a picture that it has already, in a larger size, again for a smaller place.
            shown = defaultdict(int)
            for one in pictures:
                shown[one["source"]] = max(shown[one["source"]], one["shown"])
            for one in pictures:
                assert one["hasSize"], one
                assert one["isLazy"] != one["isFirst"], one
                assert one["shown"] > 0, one
                assert one["isInShape"], one
                assert one["isSmallest"] or one["pixels"] <= 2 * shown[one["source"]], (viewport, one)
    window.evaluate("scrollTo(0, 0)")
    window.evaluate("() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))")
    window.evaluate(
        "document.querySelector('main').prepend(...Array.from('12345', () => document.createElement('hr')))"
    )
    assert window.evaluate(SHIFTS) != [], "The test itself would not see a shift."


def test_most_of_the_stylesheet_is_used(open_window, both):
    window = open_window()
    session = window.context.new_cdp_session(window)
    sheets, used = {}, set()
    session.on("CSS.styleSheetAdded", lambda event: sheets.update({event["header"]["styleSheetId"]: event["header"]}))
    session.send("DOM.enable")
    session.send("CSS.enable")
    session.send("CSS.startRuleUsageTracking")
    for address, _status in both["en"].addresses().values():
        window.goto(address)
        for viewport in (PHONE, DESK):
            window.set_viewport_size(viewport)
            for rule in session.send("CSS.takeCoverageDelta")["coverage"]:
                header = sheets[rule["styleSheetId"]]
                if rule["used"] and header["sourceURL"].endswith(STYLESHEET):
                    used.add((int(rule["startOffset"]), int(rule["endOffset"])))
    length = next(header["length"] for header in sheets.values() if header["sourceURL"].endswith(STYLESHEET))
    ranges = sorted(used)
    assert all(before[1] <= after[0] for before, after in pairwise(ranges))
    share = sum(end - start for start, end in ranges) / length
    print(f"{share:.0%} of {length} bytes")
    assert share >= 0.6
