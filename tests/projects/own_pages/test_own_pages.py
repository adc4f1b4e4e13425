"""A site whose article has a block more, a block less, a block that looks different, and two more fields."""

import inspect
import json

import pytest
from bs4 import BeautifulSoup
from django.core.checks import run_checks
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail import VERSION
from wagtail.api import APIField
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from tests.over_v3 import Bearer, token_of
from tests.projects.own_pages.gazette import models
from tests.projects.own_pages.gazette.models import DeskPage, Interview, Story, TitlePage
from tests.searching import searches
from wagtail_newsblocks.blocks import features
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def interview(harbour):
    """A live article of the further type."""
    now = timezone.now()
    return harbour.add_child(
        instance=Interview(title="Asked", slug="asked", guest="Ilse Marran", first_published_at=now, published_at=now)
    )


def page_of(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def headlines(page):
    return [link.get_text(strip=True) for link in page.select(".newsblocks-card__headline a")]


def callout(text):
    return ("callout", {"tone": "tip", "heading": "", "body": rich_text(f"<p>{text}</p>", features=features.SHORT)})


def form(**fields):
    """What the browser sends for a story with a callout, one within a section, and both own fields."""
    section = {"heading": "Part", "anchor": "", "content": streamfield([callout("Inner")])}
    data = {
        "title": "Headline",
        "slug": "headline",
        "kicker": "",
        "lede": rich_text("<p>A lede.</p>", features=features.INLINE),
        "lead_image_caption": rich_text("", features=features.INLINE),
        "dateline": "",
        "genre": "reportage",
        "body": streamfield([callout("Outer"), ("section", section)]),
        "further_sources": streamfield([]),
        "backstory": rich_text("", features=features.BACKSTORY),
        "bylines": inline_formset([{"contributor": ContributorFactory().pk, "role": "reporter"}]),
        "comments": inline_formset([]),
        "published_at": "",
        "updated_at": "",
        "breaking_until": "",
        "reader_level": "easy",
        "print_page": "3",
        "action-publish": "Publish",
        **fields,
    }
    return nested_form_data(data)


def add(client, parent, model, data):
    url = reverse("wagtailadmin_pages:add", args=["gazette", model, parent.pk])
    return client.post(url, data, follow=True)


def test_the_extension_takes_fewer_than_twenty_lines():
    source = inspect.getsource(models)
    extension = source.partition("# The extension starts here")[2].partition("# The extension ends here")[0]
    lines = [line.strip() for line in extension.splitlines()[1:]]
    assert 0 < len([line for line in lines if line and not line.startswith("#")]) < 20


def test_the_added_block_is_shown_in_the_body_and_in_a_section(client, make_article):
    callout = {"type": "callout", "value": {"tone": "tip", "body": "<p>Early.</p>"}}
    section = {"type": "section", "value": {"heading": "Part", "content": [callout]}}
    page = page_of(client, make_article(body=[callout, section]).get_url())
    assert len(page.select(".newsblocks-callout--tip")) == 2
    assert page.select_one("section#part, h2#part")


def test_the_removed_block_is_not_offered(admin_client, harbour):
    page = page_of(admin_client, reverse("wagtailadmin_pages:add", args=["gazette", "story", harbour.pk]))
    definition = page.select_one("#body")["data-w-block-data-value"]
    assert "pull_quote" in definition
    assert '"quotation"' not in definition


def test_the_replaced_template_is_used(client, make_article):
    article = make_article(body=[{"type": "pull_quote", "value": {"text": "Set large."}}])
    page = page_of(client, article.get_url())
    assert page.select_one(".gazette-pull-quote").get_text() == "Set large."
    assert page.select_one(".newsblocks-pull-quote") is None


def test_a_story_is_written_and_published_in_the_admin(admin_client, harbour):
    add(admin_client, harbour, "story", form())
    story = Story.objects.live().get()
    assert (story.reader_level, story.print_page) == ("easy", 3)
    assert [child.block_type for child in story.body] == ["callout", "section"]
    assert story.contents == [{"anchor": "part", "heading": "Part"}]
    assert story.word_count == len("A lede Outer Part Inner".split())
    assert story.bylines.count() == 1
    assert story.published_at is not None


def test_a_block_behind_a_section_is_refused_as_in_our_own_article(admin_client, harbour):
    section = ("section", {"heading": "Part", "anchor": "", "content": streamfield([])})
    response = add(admin_client, harbour, "story", form(body=streamfield([section, callout("Stray")])))
    assert "Put this block into the section above it" in response.content.decode()
    assert not Story.objects.live().exists()


def test_a_story_of_the_further_type_is_written_and_published_in_the_admin(admin_client, harbour):
    add(admin_client, harbour, "interview", form(guest="Ilse Marran"))
    assert Interview.objects.live().get().guest == "Ilse Marran"


def test_lists_show_both_types_the_newest_first(client, make_article, interview, newspaper, harbour):
    make_article(title="Told")
    topic = TopicFactory()
    interview.topics = [topic]
    interview.save()
    assert headlines(page_of(client, newspaper.get_url())) == ["Told", "Asked"]
    assert headlines(page_of(client, harbour.get_url())) == ["Told", "Asked"]
    assert headlines(page_of(client, topic.get_absolute_url())) == ["Asked"]


def test_the_archive_shows_both_types(client, make_article, interview, newspaper):
    make_article(title="Told")
    archive = f"{newspaper.get_url()}archive/{timezone.localdate().year}/"
    assert headlines(page_of(client, archive)) == ["Told", "Asked"]


def test_a_contributor_is_named_on_both_types(client, make_article, interview):
    ilse = ContributorFactory()
    BylineFactory(page=make_article(title="Told"), contributor=ilse)
    BylineFactory(page=interview, contributor=ilse)
    assert headlines(page_of(client, ilse.get_absolute_url())) == ["Told", "Asked"]


def test_an_article_of_the_further_type_is_shown_in_its_own_template(client, interview):
    assert page_of(client, interview.get_url()).select_one(".gazette-guest").get_text() == "Ilse Marran"


def test_an_editor_picks_an_article_of_the_further_type(client, make_article, interview, newspaper):
    make_article(title="Told")
    newspaper.lead_story = interview.page_ptr
    newspaper.save()
    assert headlines(page_of(client, newspaper.get_url())) == ["Asked", "Told"]


def test_the_admins_list_of_articles_holds_both_types(admin_client, make_article, interview):
    make_article(title="Told")
    page = page_of(admin_client, reverse("newsblocks_article_listing:index"))
    assert {title.get_text(strip=True) for title in page.select("td.title .title-wrapper a")} == {"Told", "Asked"}


@pytest.mark.parametrize("model", ["story", "interview"])
def test_an_article_begins_as_a_kind_of_story_without_the_block_that_was_removed(admin_client, harbour, model):
    url = reverse("wagtailadmin_pages:add", args=["gazette", model, harbour.pk])
    response = admin_client.get(url, {"kind": "interview"})
    begun = response.context["form"].instance
    assert [child.block_type for child in begun.body] == ["paragraph", "section"]
    assert [child.block_type for child in begun.body[1].value["content"]] == ["paragraph", "paragraph"]
    assert begun.genre == "interview"
    assert "In conversation" in response.content.decode()


def test_the_report_holds_both_types_and_is_filtered_by_topic(admin_client, make_article, interview):
    make_article(title="Told")
    topic = TopicFactory(name="Tides")
    interview.topics = [topic]
    interview.save()
    address = reverse("newsblocks_article_report")
    exported = admin_client.get(address, {"export": "csv"})
    lines = b"".join(exported.streaming_content).decode().splitlines()[1:]
    assert [line.partition(",")[0] for line in lines] == ["Told", "Asked"]
    assert ",Tides," in lines[1]
    page = BeautifulSoup(admin_client.get(address, {"topics": topic.pk}).content, "html.parser")
    assert [title.get_text(strip=True) for title in page.select("td.title a")] == ["Asked"]


def test_the_explorer_lists_the_articles_of_a_news_section(admin_client, interview, harbour):
    page = page_of(admin_client, reverse("wagtailadmin_explore", args=[harbour.pk]))
    assert [title.get_text(strip=True) for title in page.select("td.title .title-wrapper a")] == ["Asked"]


@pytest.mark.parametrize("model", [TitlePage, DeskPage])
def test_fronts_of_the_site_are_written_in_the_admin(admin_client, newspaper, model):
    data = {
        "title": "Culture",
        "slug": "culture",
        "introduction": rich_text("<p>Hello.</p>", features=features.INLINE),
        "lead_story": "",
        "newsblocks_picks": inline_formset([]),
        "comments": inline_formset([]),
        "action-publish": "Publish",
    }
    add(admin_client, newspaper, model._meta.model_name, nested_form_data(data))
    assert "Hello." in model.objects.live().get(slug="culture").introduction


@pytest.fixture
def extended(harbour):
    """A live interview that says what only its own field and its added block say."""
    callout = {"type": "callout", "value": {"tone": "tip", "heading": "Tide table", "body": "<p>Boots.</p>"}}
    section = {"type": "section", "value": {"heading": "Part", "content": [callout]}}
    page = harbour.add_child(instance=Interview(title="Asked", slug="asked", guest="Ilse Marran", body=[section]))
    page.save_revision().publish()
    return page


INTERFACES = ["v2", pytest.param("v3", marks=pytest.mark.skipif(VERSION < (8,), reason="Wagtail 8 brings API v3."))]


@pytest.mark.parametrize("interface", INTERFACES)
def test_an_added_field_and_an_added_block_are_given_by_wagtails_interfaces(client, extended, interface):
    given = client.get(f"/api/{interface}/pages/{extended.pk}/").json()
    assert given["guest"] == "Ilse Marran"
    (callout,) = given["body"][0]["value"]["content"]
    assert callout["value"] == {"tone": "tip", "heading": "Tide table", "body": "<p>Boots.</p>"}
    assert given["attribution"]["quotations"] == []


def test_a_list_of_v2_gives_an_added_field(client, extended):
    listed = client.get("/api/v2/pages/", {"type": "gazette.Interview", "fields": "guest,credits"}).json()
    assert [item["guest"] for item in listed["items"]] == ["Ilse Marran"]


@searches
@pytest.mark.parametrize("words", ["marran", "boots", "tide table"])
def test_a_search_finds_the_words_of_an_added_field_and_of_an_added_block(client, extended, words):
    assert headlines(page_of(client, f"/search/?q={words}")) == ["Asked"]
    assert client.get("/api/v2/pages/", {"search": words}).json()["meta"]["total_count"] == 1


@pytest.mark.skipif(VERSION < (8,), reason="Wagtail 8 brings API v3.")
def test_an_added_field_and_an_added_block_are_written_over_v3(client, harbour, admin_user):
    bearer = Bearer(client, token_of(admin_user))
    callout = {"type": "callout", "value": {"tone": "tip", "heading": "Tide table", "body": "<p>Boots.</p>"}}
    meta = {"type": "gazette.Interview", "parent_id": harbour.pk, "action": "publish"}
    made = bearer.post("/pages/", title="Asked", guest="Ilse Marran", body=[callout], topics=[], meta=meta)
    assert made.status_code == 201, made.content
    page = Interview.objects.live().get()
    assert (page.guest, page.body[0].value["heading"]) == ("Ilse Marran", "Tide table")
    refused = bearer.patch(f"/pages/{page.pk}/", body=[{"type": "quotation", "value": {"text": "No."}}])
    assert refused.status_code == 422


def test_all_system_checks_pass():
    assert run_checks() == []


@pytest.mark.parametrize("app", ["newsblocks_articles", "gazette"])
def test_no_migration_is_missing(app):
    call_command("makemigrations", app, check=True, dry_run=True)


def test_a_block_and_a_field_of_the_sites_own_are_in_feeds(client, harbour, interview):
    body = [{"type": "callout", "value": {"tone": "tip", "heading": "Mind", "body": "<p>The step.</p>"}}]
    interview.body = json.dumps(body)
    interview.save_revision().publish()
    (entry,) = client.get("/feeds/harbour/feed.json").json()["items"]
    assert "The step." in entry["content_html"]
    assert entry["_newsblocks"]["fields"] == {"guest": "Ilse Marran", "transcript": ""}
    assert "The step." in client.get("/feeds/rss.xml").content.decode()
    assert "The step." in client.get(f"/api/newsblocks/articles/{interview.pk}/ninjs.json").json()["bodies"][0]["value"]


def test_the_api_gives_own_blocks_fields_and_types_without_any_code(client, interview):
    interview.transcript = f'<p>We met <a linktype="page" id="{interview.pk}">here</a>.</p>'
    interview.body = [("callout", {"tone": "tip", "heading": "", "body": "<p>Early is quiet.</p>"})]
    interview.save()
    (listed,) = client.get("/api/newsblocks/articles/").json()["items"]
    given = client.get(listed["href"]).json()
    assert given["extra"] == {
        "guest": "Ilse Marran",
        "transcript": '<p>We met <a href="http://testserver/harbour/asked/">here</a>.</p>',
    }
    (block,) = given["blocks"]
    assert block["value"] == {"tone": "tip", "heading": "", "body": "<p>Early is quiet.</p>"}


def test_the_document_of_the_api_has_own_blocks_and_not_those_that_were_taken_out(client, newspaper):
    described = client.get("/api/newsblocks/openapi.json").json()["components"]["schemas"]
    assert set(described["CalloutBlock"]["properties"]["value"]["properties"]) == {"tone", "heading", "body"}
    assert "QuotationBlock" not in described


def test_topics_and_pages_in_a_field_of_the_sites_own_are_named_to_those_who_may_see_them(
    client, harbour, newspaper, interview, monkeypatch
):
    hidden = newspaper.add_child(instance=DeskPage(title="Unseen", slug="unseen", live=False))
    for slug in ("seen", "not-seen"):
        harbour.create_alias(update_slug=slug)
    harbour.aliases.get(slug="not-seen").unpublish()
    interview.topics = [TopicFactory(name="Quays"), TopicFactory(name="Tides")]
    interview.save()
    own = {
        "subjects": lambda page: page.topics,
        "desk": lambda _page: harbour,
        "planned": lambda _page: hidden,
        "copies": lambda _page: harbour.aliases,
    }
    for name, given in own.items():
        monkeypatch.setattr(Interview, name, property(given), raising=False)
    monkeypatch.setattr(Interview, "api_fields", [*Story.api_fields, *map(APIField, own)])
    (entry,) = client.get("/feeds/feed.json").json()["items"]
    extra = client.get(f"/api/newsblocks/articles/{interview.pk}/").json()["extra"]
    assert extra == entry["_newsblocks"]["fields"]
    assert sorted(extra.pop("subjects")) == ["Quays", "Tides"]
    assert extra == {"desk": "Harbour", "planned": None, "copies": ["Harbour"]}
