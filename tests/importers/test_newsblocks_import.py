"""The command that turns pasted stories into articles."""

import io
import json
import re
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Locale

from wagtail_newsblocks.pages.models import ArticlePage, NewsSectionPage

pytestmark = pytest.mark.django_db

SAMPLES = Path(__file__).parent.parent / "samples"
ENGLISH, ITALIAN = SAMPLES / "library-en.txt", SAMPLES / "ponte-it.txt"


def run(*arguments, **options):
    out = io.StringIO()
    call_command("newsblocks_import", "text", *map(str, arguments), stdout=out, **options)
    return out.getvalue()


def words_of(text):
    return re.findall(r"[\w’']+", text)


@pytest.mark.parametrize("sample", [ENGLISH, ITALIAN], ids=["en", "it"])
def test_no_sentence_of_a_story_is_lost_and_their_order_stays(harbour, sample):
    report = json.loads(run(sample, "--under", "/harbour/", "--json"))[0]
    article = ArticlePage.objects.get(pk=report["page"])
    dropped = {line["text"].strip() for line in report["dropped"]}
    kept = [line for line in sample.read_text().splitlines() if line.strip() and line.strip() not in dropped]
    story = article.plain_text.removeprefix(article.lede_text)
    found = words_of(f"{article.title}\n{article.lede_text}\n{story}")
    lost = [word for word in words_of("\n".join(kept)) if word not in found]
    assert [word for word in lost if word not in ("OSTREL", "May", "9")] == []
    sentences = [part for line in kept[2:] for part in re.split(r"(?<=[.!?”»])\s+", line.lstrip("- "))]
    places = [" ".join(story.split()).find(" ".join(sentence.split())) for sentence in sentences[1:]]
    assert -1 not in places
    assert places == sorted(places)


def test_the_english_sample_becomes_an_article_with_its_parts(harbour):
    report = json.loads(run(ENGLISH, "--under", "/harbour/", "--json"))[0]
    article = ArticlePage.objects.get()
    assert report["published_on"].endswith("-05-09")
    assert article.title == "Night readers: Ostrel's library will stay open until midnight"
    assert article.lede_text.startswith("A one-year trial begins in June")
    assert article.dateline == "Ostrel"
    assert [part["heading"] for part in article.get_latest_revision_as_object().contents] == [
        "What changes for readers",
        "Who asked for it",
    ]
    assert not article.live


def test_the_italian_sample_becomes_an_article_with_its_parts(harbour):
    report = json.loads(run(ITALIAN, "--under", "/harbour/", "--json"))[0]
    article = ArticlePage.objects.get()
    assert article.title == "Il porto di Castel Mèndola avrà una banchina elettrica dal 2027"
    assert article.lede_text.startswith("Il consiglio comunale ha approvato il progetto")
    assert [part["heading"] for part in article.contents] == ["Come funzionerà", "I dubbi dei pescatori"]
    assert "<li>due colonnine per i traghetti di linea</li>" in str(article.body[1].value["content"][0].value.source)
    assert [line["text"] for line in report["dropped"]] == [
        "Leggi anche: Traghetti, cambiano gli orari",
        "Add a comment",
        "Lascia un commento",
        "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",
    ]


def test_a_published_story_keeps_its_date_and_can_be_read(client, harbour):
    run(ITALIAN, "--under", "/harbour/", "--publish")
    article = ArticlePage.objects.live().get()
    assert article.published_at.strftime("%Y-%m") == "2025-04"
    assert "banchina elettrificata" in client.get(article.get_url()).content.decode()


def test_a_dry_run_reports_the_same_and_writes_nothing(harbour):
    report = run(ENGLISH, "--under", "/harbour/", "--dry-run")
    assert "would become “Night readers" in report
    assert "Left out, line 19: Leave a Reply" in report
    assert not ArticlePage.objects.exists()


def test_standard_input_is_read(harbour, monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO(ENGLISH.read_bytes()))
    monkeypatch.setattr("sys.stdin", stdin)
    run("-", "--under", "/harbour/")
    assert ArticlePage.objects.count() == 1


def test_the_same_story_twice_gets_another_address(harbour):
    run(ENGLISH, ENGLISH, "--under", "/harbour/")
    assert len(set(ArticlePage.objects.values_list("slug", flat=True))) == 2


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not plain text"),
        (b"A headline\n\n" + b"word " * 50_000, "longer than 200"),
        (b"h" * 300 + b"\n\nA lede.\n\nA paragraph.", "255"),
    ],
    ids=["empty", "blank", "binary", "too long", "long headline"],
)
def test_what_cannot_be_a_story_is_refused_with_its_reason_and_the_next_file_goes_on(tmp_path, harbour, raw, reason):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(raw)
    out = io.StringIO()
    with pytest.raises(CommandError, match="1 of 2"):
        call_command("newsblocks_import", "text", str(bad), str(ENGLISH), "--under", "/harbour/", stdout=out)
    assert re.search(rf"bad.txt: not imported. .*({reason})", out.getvalue().replace(",", "")), out.getvalue()
    assert ArticlePage.objects.count() == 1


def test_a_missing_file_is_reported(harbour):
    with pytest.raises(CommandError, match="1 of 1"):
        run("/no/such/file.txt", "--under", "/harbour/")


@pytest.mark.parametrize("under", ["/nowhere/", "999999", "harbourr", "//x"])
def test_a_parent_that_is_not_there_is_said(harbour, under):
    with pytest.raises(CommandError, match="No page"):
        run(ENGLISH, "--under", under)


def test_the_parent_can_be_given_by_number(harbour):
    run(ENGLISH, "--under", str(harbour.pk))
    assert ArticlePage.objects.get().get_parent() == harbour.page_ptr


def test_a_page_that_takes_no_articles_is_refused(make_article):
    article = make_article()
    with pytest.raises(CommandError, match="cannot stand under"):
        run(ENGLISH, "--under", str(article.pk))


@pytest.mark.parametrize("name", ["no.Model", "nonsense", "wagtailcore.Page"])
def test_a_page_type_that_is_no_article_is_refused(harbour, name):
    with pytest.raises(CommandError):
        run(ENGLISH, "--under", "/harbour/", "--page-type", name)


def test_an_article_takes_the_language_of_its_parent_and_a_mismatch_is_noted(newspaper):
    italian = newspaper.copy_for_translation(Locale.objects.create(language_code="it"))
    italian.save_revision().publish()
    porto = italian.add_child(instance=NewsSectionPage(title="Porto", slug="porto"))
    report = run(ENGLISH, "--under", str(porto.pk))
    assert ArticlePage.objects.get().language == "it"
    assert "Note: The story seems to be in “en”, the page it stands under is in “it”." in report


def test_markup_in_a_pasted_story_stays_text(tmp_path, client, harbour):
    story = tmp_path / "story.txt"
    story.write_text("A headline\n\nA lede.\n\nHe typed <script>alert(1)</script> & left.\n\nThe end.\n")
    run(story, "--under", "/harbour/", "--publish")
    html = client.get(ArticlePage.objects.get().get_url()).content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; left." in html
