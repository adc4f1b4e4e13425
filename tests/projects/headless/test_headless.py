"""A site without pages for readers: editors write, and another program reads over Wagtail's API."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.core.checks import run_checks
from django.core.management import call_command
from django.urls import NoReverseMatch, reverse
from wagtail import VERSION
from wagtail.images import get_image_model
from wagtail.models import get_page_models
from wagtail.snippets.models import get_snippet_models
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield
from wagtail_factories import ImageFactory

from tests.syndication.stories import quotation
from wagtail_newsblocks.blocks import features
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.syndication.pages import documents_for
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(make_article):
    """A live article with a byline and a topic."""
    article = make_article(title="Headline", body=[{"type": "paragraph", "value": "<p>Words.</p>"}])
    BylineFactory(page=article)
    article.topics = [TopicFactory()]
    article.save_revision().publish()
    return article


def form(**fields):
    """What the browser sends for an article with a lead picture and a figure of the same image."""
    image = ImageFactory()
    figure = {
        "image": {"image": image.pk, "alt_text": "A quay"},
        "caption": rich_text("", features=features.INLINE),
        "credit": "",
        "source_link": "",
    }
    data = {
        "title": "Headline",
        "slug": "headline",
        "kicker": "",
        "lede": rich_text("", features=features.INLINE),
        "lead_image": image.pk,
        "lead_image_caption": rich_text("", features=features.INLINE),
        "dateline": "",
        "genre": "reportage",
        "body": streamfield([("figure", figure)]),
        "topics": TopicFactory().pk,
        "further_sources": streamfield([]),
        "backstory": rich_text("", features=features.BACKSTORY),
        "bylines": inline_formset([{"contributor": ContributorFactory().pk, "role": "reporter"}]),
        "comments": inline_formset([]),
        "published_at": "",
        "updated_at": "",
        "breaking_until": "",
        "action-publish": "Publish",
        **fields,
    }
    return nested_form_data(data)


def text_of(response):
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").get_text(" ", strip=True)


@pytest.mark.parametrize("name", ["topic", "contributor"])
def test_topics_and_contributors_have_no_address(name):
    with pytest.raises(NoReverseMatch):
        reverse(f"newsblocks_articles:{name}", args=["slug"])


def test_an_article_with_chosen_images_is_written_and_published(admin_client, harbour):
    url = reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", harbour.pk])
    response = admin_client.post(url, form(), follow=True)
    assert "published" in text_of(response)
    article = ArticlePage.objects.live().get()
    image = get_image_model().objects.get()
    assert article.lead_image == image
    assert article.body[0].value["image"].pk == image.pk


def test_an_article_can_be_edited(admin_client, article):
    assert "Headline" in text_of(admin_client.get(reverse("wagtailadmin_pages:edit", args=[article.pk])))


def test_an_article_can_be_renamed(admin_client, article, django_capture_on_commit_callbacks):
    url = reverse("wagtailadmin_pages:edit", args=[article.pk])
    with django_capture_on_commit_callbacks(execute=True):
        admin_client.post(url, form(slug="renamed"))
    assert ArticlePage.objects.live().get().slug == "renamed"


def preview_in_front_end(admin_client, page):
    """The query with which an editor's preview calls the front end."""
    response = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
    assert response.status_code == 200
    address = urlsplit(BeautifulSoup(response.content, "html.parser").iframe["src"])
    assert (address.netloc, address.path) == ("front-end.example", "/preview/")
    return dict(parse_qsl(address.query))


def test_a_front_end_is_given_the_draft_of_an_article_by_its_token(admin_client, client, article):
    article.title, article.body = "Changed", [quotation(text="Not yet.", anonymity_reason="Zyxomarker")]
    article.save_revision()
    query = preview_in_front_end(admin_client, article)
    response = client.get("/api/v2/preview/", query)
    draft = response.json()
    assert (draft["id"], draft["title"]) == (article.pk, "Changed")
    assert draft["attribution"]["quotations"][0]["text"] == "Not yet."
    assert draft["credits"][0]["contributors"][0]["name"] == article.bylines.get().contributor.name
    assert "Zyxomarker" not in response.content.decode()
    assert client.get(f"/api/v2/pages/{article.pk}/").json()["title"] == "Headline"


def test_a_front_end_is_given_the_draft_of_a_news_section(admin_client, client, harbour):
    harbour.introduction = "<p>Not yet.</p>"
    harbour.save_revision()
    draft = client.get("/api/v2/preview/", preview_in_front_end(admin_client, harbour)).json()
    assert draft["introduction"] == "<p>Not yet.</p>"


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"content_type": "newsblocks_pages.articlepage", "token": "id=1:made:up"},
        {"content_type": "newsblocks_pages.articlepage"},
        {"content_type": "wagtailcore.page", "token": "id=1:made:up"},
        {"content_type": "nothing", "token": "x"},
    ],
)
def test_nobody_is_given_a_draft_without_the_token_of_its_preview(client, article, query):
    assert client.get("/api/v2/preview/", query).status_code == 404


def test_the_site_shows_previews_itself_as_long_as_it_names_no_front_end(admin_client, article, settings):
    settings.WAGTAIL_HEADLESS_PREVIEW = {}
    response = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[article.pk]))
    assert "Words." in text_of(response)


def test_the_site_shows_a_news_section_itself_as_long_as_it_names_no_front_end(
    admin_client, article, harbour, settings
):
    settings.WAGTAIL_HEADLESS_PREVIEW = {}
    response = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[harbour.pk]))
    assert "Headline" in text_of(response)


@pytest.mark.parametrize("kind", ["news_story", "interview", "explainer", "obituary"])
def test_an_article_begins_as_a_kind_of_story(admin_client, harbour, kind):
    url = reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", harbour.pk])
    response = admin_client.get(url, {"kind": kind})
    assert response.status_code == 200
    assert response.context["form"].instance.body[-1].block_type == "section"


def test_the_editor_asks_for_what_an_article_lacks(admin_client, article):
    response = admin_client.get(reverse("wagtailadmin_pages:edit", args=[article.pk]))
    assert "newsblocks-lede" in response.content.decode()


def test_the_report_lists_articles_and_exports_them_without_an_address(admin_client, article):
    assert "Headline" in text_of(admin_client.get(reverse("newsblocks_article_report")))
    exported = admin_client.get(reverse("newsblocks_article_report"), {"export": "csv"})
    _heads, line = b"".join(exported.streaming_content).decode().splitlines()
    assert line.startswith("Headline,")
    assert line.endswith(",live,")


def test_the_admin_lists_all_articles(admin_client, article):
    assert "Headline" in text_of(admin_client.get(reverse("newsblocks_article_listing:index")))


@pytest.mark.parametrize("model", ["topic", "contributor"])
def test_topics_and_contributors_are_listed_and_edited(admin_client, article, model):
    one = {"topic": article.topics.get, "contributor": lambda: article.bylines.get().contributor}[model]()
    views = f"wagtailsnippets_newsblocks_articles_{model}"
    assert one.name in text_of(admin_client.get(reverse(f"{views}:list")))
    assert one.name in text_of(admin_client.get(reverse(f"{views}:edit", args=[one.pk])))
    assert one.name in text_of(admin_client.get(reverse(f"{views}:usage", args=[one.pk])))
    assert admin_client.get(reverse(f"{views}:add")).status_code == 200


def test_a_topic_is_saved(admin_client, article):
    topic = article.topics.get()
    url = reverse("wagtailsnippets_newsblocks_articles_topic:edit", args=[topic.pk])
    admin_client.post(url, {"name": "Tides", "slug": topic.slug, "description": ""}, follow=True)
    topic.refresh_from_db()
    assert topic.name == "Tides"


def test_a_contributor_is_saved(admin_client, article):
    ada = article.bylines.get().contributor
    url = reverse("wagtailsnippets_newsblocks_articles_contributor:edit", args=[ada.pk])
    biography = rich_text("<p>Writes.</p>", features=features.SHORT)
    data = {"name": "Ada", "slug": ada.slug, "kind": "person", "job_title": "", "biography": biography, "language": ""}
    admin_client.post(url, data, follow=True)
    ada.refresh_from_db()
    assert ada.name == "Ada"


def test_the_api_lists_articles(client, article):
    listed = client.get("/api/v2/pages/", {"type": "newsblocks_pages.ArticlePage"}).json()
    assert [item["title"] for item in listed["items"]] == ["Headline"]


def test_the_api_serves_an_article(client, article):
    served = client.get(f"/api/v2/pages/{article.pk}/").json()
    assert (served["title"], served["meta"]["type"]) == ("Headline", "newsblocks_pages.ArticlePage")


def test_the_api_gives_names_without_addresses_where_there_are_none(client, article):
    served = client.get(f"/api/v2/pages/{article.pk}/").json()
    (contributor,) = served["credits"][0]["contributors"]
    assert contributor["name"] == article.bylines.get().contributor.name
    assert {contributor["address"], served["about"][0]["address"]} == {""}
    assert served["attribution"] == {"works": [], "citations": [], "quotations": [], "credits": []}


def test_the_packages_own_api_gives_articles_whole_without_addresses_for_readers(client, article):
    (listed,) = client.get("/api/newsblocks/articles/").json()["items"]
    assert (listed["url"], listed["path"]) == (None, "/harbour/story-0/")
    given = client.get("/api/newsblocks/articles/by-path/", {"path": listed["path"]}).json()
    assert given["href"] == listed["href"]
    assert given["html"] == '<div class="newsblocks-text"><p>Words.</p></div>'
    assert given["topics"][0]["url"] is None
    assert given["comments"]["url"] is None


def test_what_machines_read_is_made_without_addresses_too(rf, article):
    document, *_none = documents_for(article, rf.get("/", SERVER_NAME="testserver"))
    assert "url" not in document["author"][0]
    assert document["keywords"] == [article.topics.get().name]


def test_feeds_and_documents_are_made_without_addresses_for_readers(client, article):
    (entry,) = client.get("/feeds/feed.json").json()["items"]
    assert "Words." in entry["content_html"]
    assert "Words." in client.get("/feeds/rss.xml").content.decode()
    assert client.get(f"/api/newsblocks/articles/{article.pk}/ninjs.json").json()["title"] == "Headline"
    assert client.get(f"/api/newsblocks/articles/{article.pk}/csl.json").json()[0]["title"] == "Headline"
    assert client.get("/news-sitemap.xml").status_code == client.get("/sitemap.xml").status_code == 200


def test_all_system_checks_pass():
    assert run_checks() == []


def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True)


@pytest.mark.skipif(VERSION < (8,), reason="Wagtail 8 builds the schemas.")
def test_wagtail_builds_the_schemas_of_all_models_where_v3_is_not_installed():
    from wagtail.api.v3.registry import registry

    assert not apps.is_installed("wagtail.api.v3")
    ours = [
        model
        for model in (*get_page_models(), *get_snippet_models())
        if model._meta.app_label.startswith("newsblocks_") and getattr(model, "api_fields", ())
    ]
    assert len(ours) == 7
    assert all(registry.get_type_schemas(model._meta.label)["create"]["properties"] for model in ours)
