"""What a second reader would ask of the demo newspaper: who said so, where, and do we still have it in writing?"""

import re
from collections import Counter
from datetime import date, datetime
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest
from django.utils import translation

from example_site.demo import english, italian
from example_site.demo.registry import SOURCES, WORKS
from example_site.demo.registry.records import make_sources, make_works
from example_site.demo.stored import CITATION, Blocks
from wagtail_newsblocks.articles.models import Notice
from wagtail_newsblocks.sources import dates
from wagtail_newsblocks.sources.attribution import Told
from wagtail_newsblocks.sources.loading import attributions_of
from wagtail_newsblocks.sources.models import CitedWork, Source
from wagtail_newsblocks.sources.sentence import as_html, as_text
from wagtail_newsblocks.sources.words import Cue, Level, Mode, Obtained, Occasion, Part

pytestmark = pytest.mark.slow

EDITIONS = {"en": english, "it": italian}
ARTICLES = [(language, article) for language, edition in EDITIONS.items() for article in edition.ARTICLES]
GAP = re.compile(r"  |\(\)|\( | \)| [,.;]|,,|, ,|\.\.|^[ ,]|[ ,]$|None|\{")

each_article = pytest.mark.parametrize(
    ("language", "article"), ARTICLES, ids=[f"{language}-{article['key']}" for language, article in ARTICLES]
)


def blocks_of(body):
    for key, value in body:
        yield key, value
        if key == "section":
            yield from blocks_of(value["content"])


def quotations_of(article):
    return [value for key, value in blocks_of(article["body"]) if key == "quotation"]


def strings_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        for part in value:
            yield from strings_in(part)


def cited_in(article):
    """The keys of the works that running text cites, in the places where readers may find them."""
    read = [article["lede"], article.get("lead_image_caption", ""), article["body"]]
    return [found["key"] for string in strings_in(read) for found in CITATION.finditer(string)]


def works_of(article):
    """The keys of the works that an article cites or quotes."""
    quoted = [
        work
        for quotation in quotations_of(article)
        for work in (quotation.get("work"), *(hop.get("work") for hop in quotation.get("hops", ())))
        if work
    ]
    return {*cited_in(article), *quoted}


def parties_of(article):
    quotations = quotations_of(article)
    hops = [hop["party"] for quotation in quotations for hop in quotation.get("hops", ())]
    credited = [figure.get("credit_source") for figure in figures_of(article)]
    speakers = [quotation.get("source") for quotation in quotations]
    return {*filter(None, [*speakers, *hops, *credited, article.get("lead_image_credit_source")])}


def figures_of(article):
    for key, value in blocks_of(article["body"]):
        if key == "figure":
            yield value
        elif key == "gallery":
            yield from value["pictures"]


def published(article):
    return datetime.fromisoformat(article["published"]).date()


def last_changed(article):
    return datetime.fromisoformat(article.get("updated") or article["published"]).date()


def quotations_everywhere():
    return [quotation for _, article in ARTICLES for quotation in quotations_of(article)]


@pytest.fixture
def loader(db):
    """The registry as the command makes it, without the pictures."""
    sources = make_sources()
    return SimpleNamespace(sources=sources, works=make_works(sources))


def test_the_registry_is_large_enough_to_be_searched():
    assert len(SOURCES) >= 25
    assert len(WORKS) >= 60


def test_a_reader_finds_no_record_twice():
    assert len({item["name"] for item in SOURCES.values()}) == len(SOURCES)
    assert len({(item["title"], item["issued"]) for item in WORKS.values()}) == len(WORKS)


def test_parties_and_works_are_varied():
    types = Counter(item.get("organisation_type") for item in SOURCES.values() if item.get("kind") != "person")
    assert set(types) == set(Source.OrganisationType.values) - {"party"}
    assert {item["type"] for item in WORKS.values()} >= set(CitedWork.Type.values) - {"post-weblog"}
    assert {item.get("genre") for item in WORKS.values()} >= {"press_release", "agency_report", "study", "post"}
    assert {item.get("language") for item in WORKS.values()} >= {"en", "it", "de", "fr", "pt"}


@pytest.mark.parametrize("item", [*SOURCES.values(), *WORKS.values()], ids=[*SOURCES, *WORKS])
def test_addresses_are_nobodys(item):
    addresses = [item.get(name, "") for name in ("url", "archive_url")] + item.get("same_as", [])
    addresses += [disclosure.get("basis_url", "") for disclosure in item.get("disclosures", ())]
    for address in filter(None, addresses):
        host = urlsplit(address).hostname
        assert host == "example.org" or host.endswith(".example")


@pytest.mark.parametrize("key", WORKS)
def test_a_work_says_what_it_needs(key):
    item = WORKS[key]
    assert item["issued"]
    if item["language"] not in {"en", "it"}:
        assert item["translated_title"]
    if item.get("accessed"):
        assert dates.parse(item["accessed"]).first_day >= dates.parse(item["issued"]).first_day


def test_some_work_is_dead_some_retracted_some_archived():
    assert [key for key, item in WORKS.items() if item.get("url_status") == "dead" and item["archive_url"]]
    assert [key for key, item in WORKS.items() if item.get("is_retracted") and item["retraction_note"]]
    assert len([item for item in WORKS.values() if item.get("archive_url")]) >= 5
    assert len({len(item["issued"]) for item in WORKS.values()}) == 3


def test_disclosures_are_evidenced_and_told_in_both_languages():
    told = [(key, item["disclosures"]) for key, item in SOURCES.items() if item.get("disclosures")]
    assert len(told) >= 8
    for key, disclosures in told:
        assert all(disclosure["basis_url"] for disclosure in disclosures), key
        languages = Counter(disclosure.get("language", "") for disclosure in disclosures)
        assert languages[""] == languages["it"], key


@pytest.mark.django_db
def test_records_are_what_an_editor_could_have_entered(loader):
    for record in [*loader.sources.values(), *loader.works.values()]:
        record.full_clean()
        for child in record.disclosures.all() if isinstance(record, Source) else record.identifiers.all():
            child.full_clean(exclude=["source", "work"])


def test_making_the_registry_again_makes_nothing(loader, django_assert_max_num_queries):
    with django_assert_max_num_queries(2):
        sources = make_sources()
        works = make_works(sources)
    assert (sources, works) == (loader.sources, loader.works)


@each_article
def test_stories_name_what_the_registry_knows(language, article):
    assert parties_of(article) <= set(SOURCES)
    assert works_of(article) | set(article.get("further_sources", ())) <= set(WORKS)


@each_article
def test_every_story_has_a_source(language, article):
    assert works_of(article)


@each_article
def test_no_citation_is_misspelt(language, article):
    for string in strings_in([article["lede"], article.get("backstory", ""), article["body"]]):
        assert "{{" not in CITATION.sub("", string)
    assert "cite:" not in article.get("backstory", "")


@each_article
def test_quotations_use_the_newsrooms_words(language, article):
    for quotation in quotations_of(article):
        assert quotation.get("speaker") or quotation.get("source")
        assert quotation.get("cue", "said") in Cue.values
        assert quotation.get("mode", "direct") in Mode.values
        assert quotation.get("occasion_type", "") in {"", *Occasion.values}
        assert quotation.get("obtained", "") in {"", *Obtained.values}
        assert quotation.get("attribution_level", "on_the_record") in Level.values
        assert {hop["role"] for hop in quotation.get("hops", ())} <= set(Part.values)
        if quotation.get("occasion") and not quotation.get("occasion_type"):
            pytest.fail("A name without a kind reads as an event")


@each_article
def test_nothing_was_said_after_it_was_printed(language, article):
    for quotation in quotations_of(article):
        said = [quotation.get("date"), *(hop.get("date") for hop in quotation.get("hops", ()))]
        assert all(dates.parse(day).first_day <= published(article) for day in said if day)
    for key in {*works_of(article), *article.get("further_sources", ())}:
        for name in ("issued", "accessed"):
            day = WORKS[key].get(name)
            assert not day or dates.parse(day).first_day <= last_changed(article), (key, name)


@each_article
def test_a_quotation_is_what_we_have_in_writing(language, article):
    for quotation in quotations_of(article):
        work = quotation.get("work") or next((hop.get("work") for hop in quotation.get("hops", ())[::-1]), None)
        excerpt = WORKS[work].get("excerpt", "") if work else ""
        if not excerpt or quotation.get("mode") == "paraphrase":
            continue
        assert (quotation.get("original_text") or quotation["text"]).rstrip(".") in excerpt


@each_article
def test_a_translated_quotation_gives_the_original(language, article):
    for quotation in quotations_of(article):
        assert bool(quotation.get("original_text")) == bool(quotation.get("original_language"))
        assert quotation.get("original_language") != language


@each_article
def test_an_unnamed_source_is_known_to_an_editor(language, article):
    for quotation in quotations_of(article):
        if quotation.get("attribution_level", "on_the_record") != "on_the_record":
            assert not quotation.get("source")
            assert quotation["anonymity_reason"]
            assert quotation["approved_by"]
            assert datetime.fromisoformat(quotation["approved_at"]).date() <= published(article)


def test_the_english_edition_is_attributed_throughout():
    assert sum(len(quotations_of(article)) for article in english.ARTICLES) >= 45
    assert len(set().union(*map(works_of, english.ARTICLES))) >= 35


def test_both_editions_together_show_all_there_is():
    quotations = quotations_everywhere()
    assert len(quotations) >= 80
    assert {quotation.get("mode", "direct") for quotation in quotations} == set(Mode.values)
    assert {len(quotation.get("hops", ())) for quotation in quotations} >= {0, 1, 2, 3}
    assert [quotation for quotation in quotations if quotation.get("translator")]
    assert [quotation for quotation in quotations if quotation.get("attribution_level")]


def test_every_work_is_used_and_a_retracted_one_too():
    used = set().union(*(works_of(article) | set(article.get("further_sources", ())) for _, article in ARTICLES))
    assert set(WORKS) - used == set()
    assert [key for key in used if WORKS[key].get("is_retracted")]


def test_what_was_wrong_is_said():
    notices = [notice for _, article in ARTICLES for notice in article.get("notices", ())]
    assert {notice["kind"] for notice in notices} >= {"correction", "clarification"}
    for _, article in ARTICLES:
        for notice in article.get("notices", ()):
            assert datetime.fromisoformat(notice["at"]) >= datetime.fromisoformat(article["published"])
            assert bool(notice.get("was")) == (notice["kind"] not in Notice.WITHOUT_ERROR)


@pytest.mark.parametrize("language", EDITIONS)
def test_each_quotation_is_told_in_a_sentence_without_a_gap(language, loader):
    stories = [(article, Blocks(loader, language, article["key"])) for article in EDITIONS[language].ARTICLES]
    told = [
        Told(
            mentioned=[blocks.to_quotation(quotation) for quotation in quotations_of(article)],
            day=published(article),
            language=language,
        )
        for article, blocks in stories
    ]
    with translation.override(language):
        for attribution in attributions_of(told):
            for quotation in attribution.quotations:
                sentence = as_text(quotation)
                assert sentence
                assert not GAP.search(sentence), sentence
                assert as_html(quotation)


def test_a_story_keeps_the_label_of_its_day(loader):
    agency = loader.sources["estuary-press-agency"]
    labels = [agency.disclosure_on(day, "it").text for day in (date(2026, 3, 7), date(2026, 11, 25))]
    assert labels == [
        "agenzia di stampa di nove giornali locali",
        "agenzia di stampa di cui l’Autorità portuale possiede una quota",
    ]
    stories = {article["key"]: article for article in english.ARTICLES}
    for key in ("projectionist", "high-water"):
        assert "estuary-press-agency" in parties_of(stories[key])


def test_a_citation_is_stored_as_a_link_to_the_work(loader):
    blocks = Blocks(loader, "en", "high-water")
    html = blocks.rich("Forty{{cite:surge-2014|p. 11|In “Findings”}} and {{cite:gauge-readings}}")
    work = loader.works["surge-2014"].pk
    uids = re.findall(r'uid="([0-9a-f]{8})"', html)
    assert len(set(uids)) == 2
    assert html.startswith(
        f'Forty<a linktype="cite" id="{work}" uid="{uids[0]}" locator="p. 11" note="In “Findings”">'
        "Report on the surge of 2014</a> and "
    )
