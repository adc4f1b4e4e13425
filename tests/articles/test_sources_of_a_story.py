"""What readers of an article see of its sources."""

from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from wagtail.blocks import StreamBlock

from wagtail_newsblocks.sources.blocks import SOURCE, QuotationBlock, RecordChooserBlock
from wagtail_newsblocks.sources.models import WorkAuthor
from wagtail_newsblocks.testing.factories import (
    CitedWorkFactory,
    DisclosureFactory,
    ImageFactory,
    SourceFactory,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed")]


def read(client, article):
    return BeautifulSoup(client.get(article.get_url()).content, "html.parser")


def quotation(**fields):
    return {"type": "quotation", "value": {"text": "We came.", **fields}}


def test_a_quotation_is_followed_by_who_said_it_and_who_carried_it(client, make_article):
    agency = SourceFactory(name="Harbour News Agency")
    DisclosureFactory(source=agency)
    body = [quotation(speaker="Dorothea Quill", role="harbour master", date="2026-05-12", hops=[{"party": agency.pk}])]
    figure = read(client, make_article(body=body)).select_one("figure.newsblocks-quotation")
    assert figure.blockquote.get_text(strip=True) == "We came."
    assert " ".join(figure.figcaption.get_text().split()) == (
        "Dorothea Quill, harbour master, said on May 12, 2026, as reported by Harbour News Agency"
        " (state-funded news agency)"
    )


def test_a_paraphrase_stands_in_no_quotation_marks(client, make_article):
    page = read(client, make_article(body=[quotation(mode="paraphrase")]))
    assert page.select_one(".newsblocks-quotation--paraphrase blockquote").q is None


def test_words_that_were_translated_can_be_read_in_the_original(client, make_article):
    body = [quotation(original_text="Siamo venuti.", original_language="it")]
    original = read(client, make_article(body=body)).select_one("details blockquote")
    assert (original["lang"], original.get_text(strip=True)) == ("it", "Siamo venuti.")


def test_an_original_that_is_written_from_right_to_left_is_shown_so(client, make_article):
    body = [quotation(original_text="באנו.", original_language="he")]
    assert read(client, make_article(body=body)).select_one("details blockquote")["dir"] == "rtl"


def test_a_date_that_a_program_stored_in_words_is_shown_in_them(client, make_article):
    body = [quotation(speaker="Ada", date="spring 2020")]
    caption = read(client, make_article(body=body)).select_one("figure.newsblocks-quotation figcaption")
    assert caption.get_text().strip() == "Ada said spring 2020"


def test_marks_lead_to_the_list_of_sources_and_back(client, make_article):
    work = CitedWorkFactory(title="Tide tables", url="https://example.org/tides")
    body = [quotation(work=work.pk), quotation(text="We stayed.", work=work.pk, hops=[])]
    page = read(client, make_article(body=body))
    marks = page.select(".newsblocks-quotation .newsblocks-citation a")
    assert [mark["href"] for mark in marks] == ["#work-1", "#work-1"]
    back = page.select("#work-1 .newsblocks-work__mentions a")
    assert [link["href"].lstrip("#") for link in back] == [mark["id"] for mark in marks] == ["cite-1-1", "cite-1-2"]
    ids = [element["id"] for element in page.select("[id]")]
    assert len(ids) == len(set(ids))


def test_two_quotations_that_are_alike_have_marks_of_their_own(client, make_article):
    work = CitedWorkFactory()
    page = read(client, make_article(body=[quotation(work=work.pk), quotation(work=work.pk)]))
    marks = page.select(".newsblocks-quotation .newsblocks-citation a")
    assert [mark["id"] for mark in marks] == ["cite-1-1", "cite-1-2"]


def test_a_quotation_of_merged_records_keeps_its_number_and_the_label_of_its_day(client, make_article):
    agency, work = SourceFactory(name="Harbour News Agency"), CitedWorkFactory()
    old_agency, old_work = SourceFactory(merged_into=agency), CitedWorkFactory(merged_into=work)
    DisclosureFactory(source=agency, valid_until="2025-12-31")
    body = [
        quotation(work=CitedWorkFactory().pk),
        quotation(source=old_agency.pk, work=old_work.pk, hops=[{"party": old_agency.pk, "work": old_work.pk}]),
    ]
    page = read(client, make_article(body=body, published_at=datetime(2025, 5, 12, 12, tzinfo=UTC)))
    assert [mark["id"] for mark in page.select("sup.newsblocks-citation a")] == ["cite-1-1", "cite-2-2", "cite-2-1"]
    assert page.select("figcaption")[1].get_text().count("(state-funded news agency)") == 2


def test_the_list_tells_publisher_label_dates_address_and_archived_copy(client, make_article):
    publisher = SourceFactory(name="Harbour News Agency")
    DisclosureFactory(source=publisher)
    work = CitedWorkFactory(
        title="Marea",
        translated_title="Tide",
        language="it",
        publisher=publisher,
        issued="2026-05",
        accessed="2026-05-12",
        url="https://example.org/tides",
        archive_url="https://archive.example/tides",
        archived_at=datetime(2026, 5, 13, 12, tzinfo=UTC),
    )
    entry = read(client, make_article(further_sources=[{"type": "work", "value": work.pk}])).select_one("#work-1")
    text = " ".join(entry.get_text().split())
    assert "Marea (Tide), Harbour News Agency (state-funded news agency), May 2026." in text
    assert "In Italian." in text
    assert "Archived copy (May 13, 2026)" in text
    assert "Read by us on May 12, 2026." in text
    link = entry.cite.a
    assert (link["data-originalurl"], link["data-versionurl"], link["data-versiondate"]) == (
        "https://example.org/tides",
        "https://archive.example/tides",
        "2026-05-13",
    )


@pytest.mark.parametrize("tag", ["en", "EN", "en-GB"])
def test_the_language_of_a_work_is_not_told_where_it_is_the_story_s_own_be_it_a_variant(client, make_article, tag):
    work = CitedWorkFactory(title="Tide", translated_title="Marea", language=tag)
    entry = read(client, make_article(body=[quotation(work=work.pk)])).select_one("#work-1")
    assert not [words for words in ("In ", "Marea") if words in entry.get_text()]


@pytest.mark.parametrize("tag", ["", "und"])
def test_a_translated_title_is_told_where_the_language_of_the_work_is_unknown(client, make_article, tag):
    work = CitedWorkFactory(title="Marea", translated_title="Tide", language=tag)
    entry = read(client, make_article(body=[quotation(work=work.pk)])).select_one("#work-1")
    assert "Marea (Tide)" in entry.get_text()
    assert "In " not in entry.get_text()


def test_an_author_of_the_registry_is_named_with_what_readers_should_know(client, make_article):
    work, ministry = CitedWorkFactory(title="Tide tables"), SourceFactory(name="Ministry of Tides")
    DisclosureFactory(source=ministry, text="a ministry")
    WorkAuthor.objects.create(work=work, source=ministry, sort_order=0)
    WorkAuthor.objects.create(work=work, name="Ada", sort_order=1)
    entry = read(client, make_article(body=[quotation(work=work.pk)])).select_one("#work-1")
    assert "Ministry of Tides (a ministry), Ada: Tide tables" in entry.get_text()


def test_works_that_are_cited_nowhere_are_listed_as_further_sources(client, make_article):
    cited, further = CitedWorkFactory(), CitedWorkFactory(title="Behind it all")
    page = read(
        client,
        make_article(
            body=[quotation(work=cited.pk)],
            further_sources=[{"type": "work", "value": further.pk}, {"type": "work", "value": cited.pk}],
        ),
    )
    assert [entry["id"] for entry in page.select(".newsblocks-work")] == ["work-1", "work-2"]
    assert "Behind it all" in page.find(id="newsblocks-further-sources").find_next("ol").get_text()


def test_a_retracted_work_says_so(client, make_article):
    work = CitedWorkFactory(is_retracted=True, retraction_note="The table was wrong.")
    entry = read(client, make_article(body=[quotation(work=work.pk)])).select_one("#work-1")
    assert "Retracted by its publisher" in entry.get_text()
    assert "The table was wrong." in entry.get_text()


def test_a_story_says_how_it_was_reported_and_whom_it_is_credited_to(client, make_article):
    page = read(client, make_article(backstory="<p>We rang twice.</p>", credit_line="With material from HNA"))
    assert "We rang twice." in page.select_one(".newsblocks-backstory").get_text()
    assert page.select_one(".newsblocks-credit-line").get_text() == "With material from HNA"


def test_a_story_without_sources_has_no_list(client, make_article):
    page = read(client, make_article(body=[quotation()]))
    assert not page.select(".newsblocks-sources, .newsblocks-backstory, .newsblocks-credit-line")


def test_rendering_twice_gives_the_same_bytes(client, make_article):
    work = CitedWorkFactory(publisher=SourceFactory())
    address = make_article(body=[quotation(work=work.pk)] * 2).get_url()
    assert client.get(address).content == client.get(address).content


def test_a_credit_can_name_a_source_of_the_registry(client, make_article):
    image = ImageFactory()
    agency = SourceFactory(name="Harbour Pictures")
    article = make_article(
        body=[
            {
                "type": "figure",
                "value": {
                    "image": {"image": image.pk, "alt_text": "", "decorative": True},
                    "caption": "",
                    "credit": "Ada",
                    "credit_source": agency.pk,
                },
            }
        ],
        lead_image=image,
        lead_image_credit_source=agency,
    )
    printed = [credit.get_text() for credit in read(client, article).select(".newsblocks-caption__credit")]
    assert printed == ["Harbour Pictures", "Ada / Harbour Pictures"]
    assert [party.name for party in article.attribution.credits] == ["Harbour Pictures"]


def test_the_credit_stored_with_an_image_stands_before_the_source_that_it_is_from(client, make_article):
    image = ImageFactory(credit="Ilse Marran")
    agency = SourceFactory(name="Harbour Pictures")
    picture = {"image": image.pk, "alt_text": "", "decorative": True}
    figure = {"image": picture, "caption": "", "credit": "", "credit_source": agency.pk}
    article = make_article(
        body=[{"type": "figure", "value": figure}], lead_image=image, lead_image_credit_source=agency
    )
    printed = [credit.get_text() for credit in read(client, article).select(".newsblocks-caption__credit")]
    assert printed == ["Ilse Marran / Harbour Pictures"] * 2


def test_a_source_that_is_given_as_the_credit_too_is_named_once(make_article):
    agency = SourceFactory(name="Harbour Pictures")
    article = make_article(lead_image_credit="Harbour Pictures", lead_image_credit_source=agency)
    assert article.lead_image_credit_line == "Harbour Pictures"


def test_no_name_breaks_out_of_the_page(client, make_article):
    evil = "<script>alert(1)</script>\"'"
    party = SourceFactory(name=evil)
    DisclosureFactory(source=party, text=evil)
    work = CitedWorkFactory(title=evil, publisher=party, retraction_note=evil, is_retracted=True)
    body = [quotation(source=party.pk, role=evil, occasion=evil, work=work.pk, hops=[{"party": party.pk}])]
    page = read(client, make_article(body=body))
    run = [script for script in page.find_all("script") if script.get("type") != "application/ld+json"]
    assert not [script for script in run if "alert" in script.get_text()]


def cite(work, uid="aaaaaaaa", locator=""):
    return f'<a linktype="cite" id="{work}" uid="{uid}" locator="{locator}" note="">Short name</a>'


def everywhere(first, second):
    """An article that cites the first work in every place that can, and the second in a box."""
    cell, paragraph = f"<p>Cell{cite(first)}</p>", f"<p>Text{cite(first, locator='p. 4')} and more.</p>"
    return {
        "lede": f"<p>Lede{cite(first)}</p>",
        "body": [
            {"type": "paragraph", "value": paragraph},
            {"type": "fact_box", "value": {"heading": "Facts", "body": f"<p>Fact{cite(second)}</p>"}},
            {"type": "table", "value": {"caption": "", "header_row": False, "rows": [[cell]]}},
            {"type": "section", "value": {"heading": "Part", "content": [{"type": "paragraph", "value": paragraph}]}},
        ],
    }


def test_citations_are_numbered_in_every_place_and_lead_there_and_back(client, make_article):
    first, second = CitedWorkFactory(title="Tide tables"), CitedWorkFactory()
    page = read(client, make_article(**everywhere(first.pk, second.pk)))
    marks = page.select("sup.newsblocks-citation a")
    assert [mark.get_text() for mark in marks] == ["1", "1", "2", "1", "1"]
    assert [mark["id"] for mark in marks] == ["cite-1-1", "cite-1-2", "cite-2-1", "cite-1-3", "cite-1-4"]
    assert marks[1]["aria-label"] == "Source 1: Tide tables, p. 4"
    back = page.select(".newsblocks-work__mentions a")
    assert {link["href"] for link in back} == {f"#{mark['id']}" for mark in marks}
    assert "Short name" not in page.get_text()


def test_a_citation_of_a_work_that_has_gone_leaves_nothing(client, make_article):
    work = CitedWorkFactory()
    page = read(
        client, make_article(body=[{"type": "paragraph", "value": f"<p>One{cite(0)}, two{cite(work.pk)}.</p>"}])
    )
    assert [mark.get_text() for mark in page.select("sup.newsblocks-citation a")] == ["1"]
    assert "One, two1." in page.get_text()


def test_what_is_cited_is_no_word_of_the_story(client, make_article):
    work = CitedWorkFactory()
    article = make_article(**everywhere(work.pk, work.pk))
    assert "Short" not in article.plain_text
    assert article.lede_text == "Lede"
    assert read(client, article).select_one("meta[name=description]")["content"] == "Lede"


def test_a_citation_that_a_program_stored_in_a_backstory_shifts_no_number(client, make_article):
    first, second = CitedWorkFactory(), CitedWorkFactory()
    body = [{"type": "paragraph", "value": f"<p>Text{cite(second.pk)}.</p>"}]
    page = read(client, make_article(backstory=f"<p>So{cite(first.pk)}.</p>", body=body))
    marks = {mark["id"]: mark.get_text() for mark in page.select("sup.newsblocks-citation a")}
    assert marks == {"cite-1-1": "1", "cite-2-1": "2"}
    assert page.select_one(".newsblocks-article__body sup").get_text() == "2"


class SitesBody(StreamBlock):
    quotation = QuotationBlock()
    source = RecordChooserBlock(SOURCE)


def test_a_source_that_a_block_of_the_sites_own_names_is_shown(make_article, site):
    quoted, chosen = SourceFactory(name="Quoted"), SourceFactory(name="Chosen")
    article = make_article()
    stored = [quotation(source=quoted.pk), *({"type": "source", "value": one.pk} for one in (chosen, quoted))]
    article.body = SitesBody().to_python(stored)
    article.loaded_for(site)
    assert [child.value for child in article.body][1:] == [chosen, quoted]
