"""What an editor would notice in the demo newspaper: a dead reference, a thin story, a stray quotation mark."""

import csv
import io
import re
import wave
from collections import Counter
from datetime import datetime
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest

from example_site.demo import english, italian
from example_site.demo.documents import DOCUMENTS, SHORE_POWER
from example_site.demo.people import CONTRIBUTORS
from example_site.demo.pictures import PICTURES, draw
from example_site.demo.sounds import SOUNDS

pytestmark = pytest.mark.slow

EDITIONS = {"en": english, "it": italian}
ARTICLES = [(language, article) for language, edition in EDITIONS.items() for article in edition.ARTICLES]
BLOCKS = set(
    "paragraph figure gallery quotation pull_quote key_points fact_box timeline table embed media document"
    " related_articles divider imported_html section".split()
)
ROLES = set("reporter photographer illustrator translator editor researcher data video contributor".split())
GENRES = set("reportage analysis opinion interview review background satire sponsored".split())
HOSTS = {"example.org", "example.com", "www.youtube.com", "vimeo.com"}
RICH_TAGS = set("p b i a h3 h4 ul ol li sub sup".split())
INLINE_TAGS = set("b i a sub sup".split())
TRANSLATED = ["night-library", "electric-quay", "high-water", "boatbuilder"]
BRIEFS = ["swimming-ladder", "barchette-alla-finestra"]
# What a reader never sees, and what is looked up elsewhere.
SILENT = {"image", "file", "kind", "url", "source_link", "language", "articles"}
SILENT |= set("source work hops mode cue date occasion_type obtained credit_source original_language".split())
SILENT |= set("attribution_level anonymity_reason approved_by approved_at".split())

each_article = pytest.mark.parametrize(
    ("language", "article"), ARTICLES, ids=[f"{language}-{article['key']}" for language, article in ARTICLES]
)


def blocks_of(body):
    for key, value in body:
        yield key, value
        if key == "section":
            yield from blocks_of(value["content"])


def strings_in(value):
    """Every string that readers may see, as it is stored."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in SILENT:
                yield from strings_in(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from strings_in(part)


def body_strings(article):
    for key, value in blocks_of(article["body"]):
        if key == "section":
            yield value["heading"]
        else:
            yield from strings_in(value)


def all_strings(article):
    for name in ("headline", "kicker", "lede", "dateline", "lead_image_alt", "lead_image_caption"):
        yield article[name]
    for name in ("backstory", "credit_line"):
        yield article.get(name, "")
    for notice in article.get("notices", ()):
        yield notice.get("was", "")
        yield notice["now_is"]
    yield from body_strings(article)


def plain(html):
    """The words alone: no tags, and no citations, which are no words of the story."""
    return re.sub(r"<[^>]+>", " ", re.sub(r"{{cite:[^}]*}}", "", html))


def figures_of(article):
    for key, value in blocks_of(article["body"]):
        if key == "figure":
            yield value
        elif key == "gallery":
            yield from value["pictures"]


def links_to_articles(article):
    for string in all_strings(article):
        yield from re.findall(r'<a linktype="article" key="([^"]+)">', string)
    for key, value in blocks_of(article["body"]):
        if key == "related_articles":
            yield from value["articles"]


class Tags(HTMLParser):
    """Which tags stand in a fragment, and whether each is closed in order."""

    def __init__(self):
        super().__init__()
        self.seen, self.open = set(), []

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag


def tags_of(html):
    parser = Tags()
    parser.feed(html)
    assert parser.open == [], html
    return parser.seen


def unique(values):
    return [value for value, count in Counter(values).items() if count > 1] == []


def test_every_edition_has_its_articles():
    assert [len(edition.ARTICLES) >= 15 for edition in EDITIONS.values()] == [True, True]
    assert [len(edition.NEWS_SECTIONS) for edition in EDITIONS.values()] == [6, 6]


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_every_news_section_has_two_stories(edition):
    stories = Counter(article["news_section"] for article in edition.ARTICLES)
    assert [stories[section["slug"]] >= 2 for section in edition.NEWS_SECTIONS] == [True] * 6


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_keys_and_addresses_are_unique(edition):
    assert unique(article["key"] for article in edition.ARTICLES)
    assert unique((article["news_section"], article["slug"]) for article in edition.ARTICLES)
    assert unique(topic["slug"] for topic in edition.TOPICS)
    assert unique(section["slug"] for section in edition.NEWS_SECTIONS)


def test_files_and_people_can_be_told_apart():
    assert unique(person["slug"] for person in CONTRIBUTORS)
    assert unique([*DOCUMENTS, *SOUNDS])
    assert unique(item.title for item in [*DOCUMENTS.values(), *SOUNDS.values()])
    assert unique(picture.title for picture in PICTURES.values())
    assert all(key == item.key for shelf in (DOCUMENTS, SOUNDS, PICTURES) for key, item in shelf.items())


def test_every_portrait_belongs_to_somebody():
    portraits = {key for key in PICTURES if key.startswith("portrait")}
    assert {person["portrait"] for person in CONTRIBUTORS} - {""} == portraits
    assert len(portraits) >= 8
    assert len(PICTURES) - len(portraits) >= 22


def test_translations_share_their_keys_and_nothing_else_does():
    shared = {article["key"] for article in english.ARTICLES} & {article["key"] for article in italian.ARTICLES}
    translated = {
        article["key"] for article in italian.ARTICLES if any(role == "translator" for _, role in article["bylines"])
    }
    assert shared == translated == set(TRANSLATED)


@pytest.mark.parametrize("key", TRANSLATED)
def test_a_translation_tells_the_same_story(key):
    original, translation = (
        next(article for article in edition.ARTICLES if article["key"] == key) for edition in EDITIONS.values()
    )
    assert original["published"] == translation["published"]
    assert original["genre"] == translation["genre"]
    assert original["lead_image"] == translation["lead_image"]
    sections = [[key for key, _ in article["body"]].count("section") for article in (original, translation)]
    assert sections[0] == sections[1]


@each_article
def test_what_an_article_names_is_there(language, article):
    edition = EDITIONS[language]
    people = {person["slug"] for person in CONTRIBUTORS}
    assert article["news_section"] in {section["slug"] for section in edition.NEWS_SECTIONS}
    assert set(article["topics"]) <= {topic["slug"] for topic in edition.TOPICS}
    assert article["bylines"]
    assert {slug for slug, _ in article["bylines"]} <= people
    assert {role for _, role in article["bylines"]} <= ROLES
    assert article["genre"] in GENRES
    assert article["lead_image"] in PICTURES
    assert set(links_to_articles(article)) <= {other["key"] for other in edition.ARTICLES} - {article["key"]}
    assert {figure["image"] for figure in figures_of(article)} <= set(PICTURES)
    for key, value in blocks_of(article["body"]):
        if key == "media":
            assert value["file"] in SOUNDS
        if key == "document":
            assert value["file"] in DOCUMENTS


@each_article
def test_an_article_is_made_of_known_blocks(language, article):
    assert {key for key, _ in blocks_of(article["body"])} <= BLOCKS
    top = [key for key, _ in article["body"]]
    if "section" in top:
        assert set(top[top.index("section") :]) == {"section"}
    for key, value in article["body"]:
        if key == "section":
            assert "section" not in [inner for inner, _ in value["content"]]


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_an_edition_uses_every_block(edition):
    assert {key for article in edition.ARTICLES for key, _ in blocks_of(article["body"])} == BLOCKS


def test_every_genre_is_there():
    assert {article["genre"] for _, article in ARTICLES} == GENRES


@each_article
def test_headings_of_sections_are_unique(language, article):
    headings = [value["heading"] for key, value in article["body"] if key == "section"]
    assert unique(headings)
    assert all(headings)


@each_article
def test_a_story_has_something_to_tell(language, article):
    words = sum(len(plain(string).split()) for string in body_strings(article))
    assert (100 if article["key"] in BRIEFS else 350) <= words <= 1100


@each_article
def test_dates_are_in_order(language, article):
    published = datetime.fromisoformat(article["published"])
    assert datetime(2025, 9, 1) <= published <= datetime(2026, 11, 30, 23, 59)
    assert datetime.fromisoformat(article.get("updated") or article["published"]) >= published


@each_article
def test_pull_quotes_stand_in_the_story(language, article):
    words = " ".join(
        plain(string)
        for key, value in blocks_of(article["body"])
        if key in {"paragraph", "quotation"}
        for string in strings_in(value)
    ).casefold()
    for key, value in blocks_of(article["body"]):
        if key == "pull_quote":
            assert value["text"].rstrip(".").casefold() in words


@each_article
def test_pictures_are_described_and_not_shown_twice(language, article):
    assert article["lead_image_alt"]
    assert len(article["lead_image_alt"]) <= 255
    assert unique([article["lead_image"], *[figure["image"] for figure in figures_of(article)]])
    for key, value in blocks_of(article["body"]):
        if key == "gallery":
            assert 3 <= len(value["pictures"]) <= 6


@each_article
def test_tables_are_rectangular(language, article):
    for key, value in blocks_of(article["body"]):
        if key == "table":
            assert len({len(row) for row in value["rows"]}) == 1


@each_article
def test_markup_is_what_the_blocks_allow(language, article):
    assert tags_of(article["lede"]) <= {"b", "i", "a"}
    for key, value in blocks_of(article["body"]):
        for string in [] if key in {"section", "imported_html"} else strings_in(value):
            assert tags_of(string) <= RICH_TAGS
        if key == "imported_html":
            tags_of(value)
        inline = [figure["caption"] for figure in figures_of(article)]
        inline += [cell for row in value["rows"] for cell in row] if key == "table" else []
        inline += value["points"] if key == "key_points" else []
        assert all(tags_of(string) <= INLINE_TAGS for string in inline)


@each_article
def test_nobody_left_filler_or_typewriter_quotes(language, article):
    for string in all_strings(article):
        text = plain(string)
        assert "lorem" not in text.lower()
        assert '"' not in text
        assert "'" not in text
        assert "  " not in string.strip()


@pytest.mark.parametrize("article", italian.ARTICLES, ids=[article["key"] for article in italian.ARTICLES])
def test_italian_quotes_with_guillemets(article):
    for string in all_strings(article):
        assert not set("“”„") & set(plain(string))
        depth = 0
        for letter in string:
            depth += (letter == "«") - (letter == "»")
            assert depth in {0, 1}, string
        assert depth == 0, string


@pytest.mark.parametrize("article", english.ARTICLES, ids=[article["key"] for article in english.ARTICLES])
def test_english_quotes_are_closed(article):
    for string in all_strings(article):
        assert not set("«»„") & set(plain(string))
        assert string.count("“") == string.count("”")


@pytest.mark.parametrize("article", [article for _, article in ARTICLES], ids=lambda article: article["slug"])
def test_quotations_bring_no_quotation_marks(article):
    for key, value in blocks_of(article["body"]):
        if key in {"quotation", "pull_quote"}:
            assert not set("“”«»„") & set(value["text"])
            assert value.get("language", "") in {"", "it", "en"}


@each_article
def test_addresses_lead_to_nobody_real(language, article):
    addresses = [article.get("canonical_url", "")]
    addresses += [figure["source_link"] for figure in figures_of(article)]
    addresses += [value["url"] for key, value in blocks_of(article["body"]) if key == "embed"]
    for string in all_strings(article):
        addresses += re.findall(r'href="([^"]*)"', string)
    assert {urlsplit(address).hostname for address in addresses if address} <= HOSTS


def test_one_article_appeared_elsewhere_first():
    elsewhere = [article for _, article in ARTICLES if article.get("canonical_url")]
    assert [bool(article["original_publisher"]) for article in elsewhere] == [True]


@pytest.mark.parametrize("person", CONTRIBUTORS, ids=lambda person: person["slug"])
def test_a_contributor_is_introduced(person):
    assert tags_of(person["biography"]) <= {"p", "b", "i", "a"}
    assert person["kind"] in {"person", "organisation"}
    assert person["language"] in {"", "it"}


@pytest.mark.parametrize("key", PICTURES)
def test_pictures_draw_at_the_size_asked_for(key):
    assert draw(key, 240, 160).size == (240, 160)
    assert PICTURES[key].description
    assert PICTURES[key].credit
    assert all(0 < part < 1 for part in PICTURES[key].focal_point or (0.5,))


@pytest.mark.slow
@pytest.mark.parametrize("key", PICTURES)
def test_pictures_draw_at_their_own_size(key):
    assert draw(key).size == ((800, 800) if key.startswith("portrait") else (1600, 1067))


def test_a_picture_is_the_same_each_time():
    assert draw("orchard-rows", 160, 107).tobytes() == draw("orchard-rows", 160, 107).tobytes()


@pytest.mark.parametrize("sound", SOUNDS.values(), ids=SOUNDS)
def test_sounds_can_be_played(sound):
    with wave.open(io.BytesIO(sound.make())) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 16_000)
        assert 4 <= file.getnframes() / file.getframerate() <= 6


def test_the_spreadsheet_agrees_with_the_stories():
    rows = list(csv.reader(io.StringIO(DOCUMENTS["shore-power-log"].make().decode())))
    assert len(rows) == 1 + len(SHORE_POWER)
    totals = [str(sum(month[column] for month in SHORE_POWER)) for column in (1, 2)]
    for edition in EDITIONS.values():
        article = next(article for article in edition.ARTICLES if article["key"] == "electric-quay")
        table = next(value for key, value in blocks_of(article["body"]) if key == "table")
        assert [plain(cell).strip() for cell in table["rows"][-1][1:3]] == totals
        assert [row[1:3] for row in table["rows"][1:-1]] == [row[1:3] for row in rows[1:]]


def test_the_council_paper_is_a_pdf():
    paper = DOCUMENTS["library-paper"].make()
    start = int(paper.rpartition(b"startxref\n")[2].split()[0])
    assert paper.startswith(b"%PDF-1.4")
    assert paper[start:].startswith(b"xref")
    assert paper.endswith(b"%%EOF\n")
