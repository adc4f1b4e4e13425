"""A site without pages for readers: editors write, and another program reads over Wagtail's API."""

import pytest
from bs4 import BeautifulSoup
from django.core.checks import run_checks
from django.core.management import call_command
from django.urls import NoReverseMatch, reverse
from wagtail.images import get_image_model
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield
from wagtail_factories import ImageFactory

from wagtail_newsblocks.blocks import features
from wagtail_newsblocks.pages.models import ArticlePage
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


def test_the_preview_panel_shows_an_article_with_byline_and_topic(admin_client, article):
    response = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[article.pk]))
    assert "Words." in text_of(response)


def test_the_preview_panel_shows_a_news_section(admin_client, article, harbour):
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


def test_all_system_checks_pass():
    assert run_checks() == []


def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True)
