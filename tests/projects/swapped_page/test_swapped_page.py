"""A site with a base page of its own: everything that the articles and importers rooms do works there too."""

import copy

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.core.checks import run_checks
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield
from wagtail_factories import ImageFactory

from tests.bodies import every_block
from tests.over_v3 import Bearer, token_of, without_keys
from tests.projects.swapped_page.courier.models import ArticlePage, FrontPage, NewsSectionPage
from tests.projects.swapped_page.tree.models import BasePage
from wagtail_newsblocks import visibility
from wagtail_newsblocks.articles.models import Contributor, Notice, Topic
from wagtail_newsblocks.blocks import features
from wagtail_newsblocks.comments import actions, decisions, scopes
from wagtail_newsblocks.comments.models import Comment, CommentStream
from wagtail_newsblocks.comments.rules import Decision, Outcome
from wagtail_newsblocks.sources.blocks import PRIVATE
from wagtail_newsblocks.sources.models import CitedWork, ReviewFlag, Source
from wagtail_newsblocks.sources.queries import stories_resting_on
from wagtail_newsblocks.testing.factories import BylineFactory, CitedWorkFactory, ContributorFactory, TopicFactory

pytestmark = pytest.mark.django_db


def page_of(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def headlines(page):
    return [link.get_text(strip=True) for link in page.select(".newsblocks-card__headline a")]


def quotation(text):
    return ("quotation", {"text": text, "speaker": "", "role": "", "language": "", "hops": streamfield([])})


def form(**fields):
    """What the browser sends for an article with a section, a lead picture, a byline and a topic."""
    section = {"heading": "Part", "anchor": "", "content": streamfield([quotation("Inner")])}
    data = {
        "title": "Headline",
        "slug": "headline",
        "kicker": "",
        "lede": rich_text("<p>A lede.</p>", features=features.INLINE),
        "lead_image": ImageFactory().pk,
        "lead_image_caption": rich_text("", features=features.INLINE),
        "dateline": "",
        "genre": "reportage",
        "body": streamfield([quotation("Outer"), ("section", section)]),
        "topics": TopicFactory().pk,
        "further_sources": streamfield([]),
        "backstory": rich_text("", features=features.BACKSTORY),
        "bylines": inline_formset([{"contributor": ContributorFactory().pk, "role": "reporter"}]),
        "comments": inline_formset([]),
        "published_at": "",
        "updated_at": "",
        "breaking_until": "",
        "desk_note": "Seen by the desk",
        "action-publish": "Publish",
        **fields,
    }
    return nested_form_data(data)


def add(client, parent, model, data):
    url = reverse("wagtailadmin_pages:add", args=["courier", model, parent.pk])
    return client.post(url, data, follow=True)


@pytest.fixture
def article(make_article):
    """A live article with a byline and a topic."""
    article = make_article(title="Ferry returns", body=[{"type": "paragraph", "value": "<p>Words.</p>"}])
    BylineFactory(page=article, contributor=ContributorFactory(name="Ilse Marran", slug="ilse"))
    article.topics = [TopicFactory(name="Tides", slug="tides")]
    article.save()
    return article


def test_an_article_stands_on_the_sites_own_base_page():
    assert issubclass(ArticlePage, BasePage)
    assert ArticlePage._meta.get_field("basepage_ptr").remote_field.model is BasePage
    assert not hasattr(ArticlePage, "seo_title")


def test_an_article_is_written_and_published_in_the_admin(admin_client, harbour):
    add(admin_client, harbour, "articlepage", form())
    article = ArticlePage.objects.live().get()
    assert article.contents == [{"anchor": "part", "heading": "Part"}]
    assert article.bylines.count() == 1
    assert article.topics.count() == 1
    assert article.desk_note == "Seen by the desk"
    assert article.published_at == article.first_published_at


def test_an_article_can_be_edited(admin_client, article):
    page = page_of(admin_client, reverse("wagtailadmin_pages:edit", args=[article.pk]))
    assert page.select_one("#id_title")["value"] == "Ferry returns"


def test_a_draft_is_shown_in_the_preview(admin_client, article):
    article.title = "Ferry late"
    article.save_revision()
    page = page_of(admin_client, reverse("wagtailadmin_pages:view_draft", args=[article.pk]))
    assert page.h1.get_text() == "Ferry late"


def test_an_article_is_shown_to_readers(client, article):
    page = page_of(client, article.get_url())
    assert page.h1.get_text() == "Ferry returns"
    assert page.select_one(".newsblocks-byline__name")["href"] == "/contributors/ilse/"
    assert page.select_one(".newsblocks-topics a").get_text() == "Tides"
    assert page.select_one(".newsblocks-kicker a").get_text() == "Harbour"
    assert "Words." in page.select_one(".newsblocks-article__body").get_text()


def test_blocks_that_name_a_page_find_it(client, article, make_article):
    related = {"type": "related_articles", "value": {"articles": [article.pk]}}
    linked = {"type": "paragraph", "value": f'<p><a linktype="page" id="{article.pk}">Ferry</a></p>'}
    page = page_of(client, make_article(body=[related, linked]).get_url())
    assert page.select_one(".newsblocks-related a")["href"] == article.get_url()
    assert page.select_one(".newsblocks-text a")["href"] == article.get_url()


@pytest.mark.parametrize("front", ["newspaper", "harbour"])
def test_fronts_list_articles(client, article, front, request):
    assert headlines(page_of(client, request.getfixturevalue(front).get_url())) == ["Ferry returns"]


def test_a_front_shows_its_lead_story_and_picks_first(client, make_article, newspaper):
    lead, pick, _newest = (make_article(title=title) for title in ("Lead", "Pick", "Newest"))
    newspaper.lead_story = lead.basepage_ptr
    newspaper.newsblocks_picks.create(article=pick)
    newspaper.save()
    assert headlines(page_of(client, newspaper.get_url())) == ["Lead", "Pick", "Newest"]


def test_the_archive_lists_the_articles_of_a_month(client, article, newspaper):
    today = timezone.localdate()
    archive = f"{newspaper.get_url()}archive/{today.year}/{today.month}/"
    assert headlines(page_of(client, archive)) == ["Ferry returns"]


@pytest.mark.parametrize("address", ["/topics/tides/", "/contributors/ilse/"])
def test_topics_and_contributors_list_their_articles(client, article, address):
    assert headlines(page_of(client, address)) == ["Ferry returns"]


def test_what_readers_may_not_see_is_in_no_list(article, make_article, site):
    make_article(live=False)
    make_article(expire_at=timezone.now() - timezone.timedelta(hours=1))
    secret = make_article()
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    assert list(visibility.for_readers(ArticlePage.objects.all(), site)) == [article]
    assert article.basepage_ptr in visibility.for_readers(BasePage.objects.all(), site)


def test_the_sitemap_names_the_article(client, article):
    assert f"<loc>http://testserver{article.get_url()}</loc>" in client.get("/sitemap.xml").content.decode()


def test_an_article_is_found_by_its_words(article):
    assert list(ArticlePage.objects.search("ferry")) == [article]


def test_a_renamed_article_is_found_at_its_old_address(
    admin_client, client, article, django_capture_on_commit_callbacks
):
    old = article.get_url()
    with django_capture_on_commit_callbacks(execute=True):
        admin_client.post(reverse("wagtailadmin_pages:edit", args=[article.pk]), form(slug="renamed"))
    assert client.get(old)["Location"] == "/harbour/renamed/"


def test_the_admin_lists_articles_and_filters_them_by_news_section(admin_client, article, harbour, newspaper):
    culture = newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    listing = reverse("newsblocks_article_listing:index")

    def listed(section):
        page = page_of(admin_client, f"{listing}?news_section={section.pk}")
        return [title.get_text(strip=True) for title in page.select("td.title .title-wrapper a")]

    assert listed(harbour) == ["Ferry returns"]
    assert listed(culture) == []


def test_an_article_begins_as_a_kind_of_story(admin_client, harbour):
    url = reverse("wagtailadmin_pages:add", args=["courier", "articlepage", harbour.pk])
    page = page_of(admin_client, f"{url}?kind=obituary")
    assert page.select_one(".newsblocks-kinds [aria-current]").get_text(strip=True) == "Obituary"
    assert "A life in dates" in page.select_one("#body")["data-w-block-arguments-value"]


def test_the_report_lists_articles_for_those_who_may_see_them(admin_client, client, article, django_user_model):
    address = reverse("newsblocks_article_report")
    assert article.title in page_of(admin_client, address).select_one("td.title").get_text()
    exported = b"".join(admin_client.get(address, {"export": "csv"}).streaming_content).decode()
    assert f"http://testserver{article.get_url()}" in exported
    client.force_login(django_user_model.objects.create_user("reader"))
    assert client.get(address).status_code == 302


def test_the_editor_asks_for_what_an_article_lacks(admin_client, article):
    assert "newsblocks-lede" in str(page_of(admin_client, reverse("wagtailadmin_pages:edit", args=[article.pk])))


def test_the_explorer_lists_the_articles_of_a_news_section(admin_client, article, harbour):
    page = page_of(admin_client, reverse("wagtailadmin_explore", args=[harbour.pk]))
    assert [title.get_text(strip=True) for title in page.select("td.title .title-wrapper a")] == ["Ferry returns"]


@pytest.mark.parametrize("model", [FrontPage, NewsSectionPage])
def test_fronts_are_written_in_the_admin(admin_client, article, newspaper, model):
    data = {
        "title": "Culture",
        "slug": "culture",
        "introduction": rich_text("", features=features.INLINE),
        "lead_story": article.pk,
        "newsblocks_picks": inline_formset([{"article": article.pk}]),
        "comments": inline_formset([]),
        "action-publish": "Publish",
    }
    add(admin_client, newspaper, model._meta.model_name, nested_form_data(data))
    front = model.objects.live().get(slug="culture")
    assert front.lead_story_id == front.newsblocks_picks.get().article_id == article.pk


@pytest.mark.parametrize("model", ["topic", "contributor"])
def test_topics_and_contributors_are_listed_and_edited(admin_client, article, model):
    one = {"topic": article.topics.get, "contributor": lambda: article.bylines.get().contributor}[model]()
    views = f"wagtailsnippets_newsblocks_articles_{model}"
    assert one.name in page_of(admin_client, reverse(f"{views}:list")).get_text()
    assert page_of(admin_client, reverse(f"{views}:edit", args=[one.pk])).select_one("#id_name")["value"] == one.name


def test_the_usage_of_a_contributor_names_their_articles(admin_client, article):
    ilse = article.bylines.get().contributor
    url = reverse("wagtailsnippets_newsblocks_articles_contributor:usage", args=[ilse.pk])
    assert "Ferry returns" in page_of(admin_client, url).get_text()


def test_a_copy_keeps_bylines_and_topics(article):
    copy = article.copy(update_attrs={"slug": "copy"})
    assert [byline.contributor.name for byline in copy.bylines.all()] == ["Ilse Marran"]
    assert [topic.name for topic in copy.topics.all()] == ["Tides"]
    assert article.bylines.count() == 1


def test_an_earlier_version_brings_its_bylines_back(article):
    earlier = article.save_revision()
    article.bylines.all().delete()
    article.save_revision().publish()
    earlier.publish()
    assert ArticlePage.objects.get().bylines.get().contributor.name == "Ilse Marran"


def test_the_setup_lets_editors_publish(client, harbour, django_user_model):
    call_command("newsblocks_setup", verbosity=0)
    user = django_user_model.objects.create_user("ilse", password="secret")
    user.groups.add(Group.objects.get(name="Editors"))
    client.force_login(user)
    add(client, harbour, "articlepage", form())
    assert ArticlePage.objects.live().get().owner == user


def test_stories_that_rest_on_a_source_are_found_saved_or_not(admin_client, article, make_article):
    work = CitedWorkFactory()
    draft = make_article(title="Draft")
    draft.main_work = article.main_work = work
    draft.save_revision()
    article.save()
    assert [story.title for story in stories_resting_on(work.publisher)] == ["Draft", "Ferry returns"]
    url = reverse("wagtailsnippets_newsblocks_sources_citedwork:delete", args=[work.pk])
    refused = admin_client.post(url, follow=True).content.decode()
    assert "is named in “Ferry returns”, “Draft”" in refused
    used_in = reverse("wagtailsnippets_newsblocks_sources_source:usage", args=[work.publisher.pk])
    assert "Changes not published yet" in page_of(admin_client, used_in).get_text()


def test_a_retraction_flags_stories_and_the_reports_list_them(admin_client, article, make_article):
    work = CitedWorkFactory(title="Report", url_status="dead")
    article.main_work = work
    article.save()
    draft = make_article(title="Draft")
    draft.main_work = work
    draft.save_revision()
    work.is_retracted = True
    work.save()
    assert set(ReviewFlag.objects.values_list("page_id", flat=True)) == {article.pk, draft.pk}
    page = page_of(admin_client, reverse("newsblocks_review_report"))
    assert {cell.get_text(strip=True) for cell in page.select("td.title")} == {article.title, "Draft"}
    edit = page_of(admin_client, reverse("wagtailadmin_pages:edit", args=[article.pk]))
    assert "rests on “Report”" in edit.select_one(".messages").get_text()
    admin_client.post(reverse("newsblocks_settle_reviews"), {"review": ReviewFlag.objects.first().pk})
    assert ReviewFlag.objects.open().count() == 1
    for report in ("newsblocks_dead_links_report", "newsblocks_source_use_report"):
        page_of(admin_client, reverse(report))


def test_a_text_is_imported(harbour, tmp_path):
    file = tmp_path / "story.txt"
    file.write_text("The ferry returns\n\nAfter four winters the night ferry sails again.\n", encoding="utf-8")
    call_command("newsblocks_import", "text", str(file), "--under", "/harbour/", "--publish", "--json")
    article = ArticlePage.objects.live().get()
    assert article.get_parent().specific == harbour
    assert "night ferry" in article.plain_text


def test_a_story_has_comments_and_takes_them_along(article, django_user_model):
    ilse = actions.Author(user=django_user_model.objects.create_user("ilse"))
    stream = CommentStream.objects.for_page(article)
    CommentStream.objects.create(page_id=article.get_parent().pk, mode="post")
    comment = actions.submit(stream, draft=actions.Draft(body="Late."), by=ilse)
    actions.approve(comment, by=ilse.user, seen=comment.revision)
    comment = Comment.objects.get()
    assert comment.is_published
    actions.reject(comment, by=ilse.user, seen=comment.revision)
    article.delete()
    assert not Comment.objects.exists()


def test_a_story_of_every_block_is_written_changed_and_published_over_v3_and_read_over_both(
    client, newspaper, harbour, admin_user
):
    body = [{"type": name, "value": value} for name, value in every_block(newspaper).items()]
    bearer = Bearer(client, token_of(admin_user))
    meta = {"type": "courier.ArticlePage", "parent_id": harbour.pk}
    made = bearer.post("/pages/", title="Written over v3", body=body, topics=[], meta=meta)
    assert made.status_code == 201, made.content
    key = made.json()["id"]
    given = bearer.get(f"/pages/{key}/", version="draft").json()["body"]
    assert without_keys(given) == without_keys(body)
    given[0]["value"] = "<p>Changed.</p>"
    assert bearer.patch(f"/pages/{key}/", body=given, meta={"action": "publish"}).status_code == 200
    story = ArticlePage.objects.live().get(pk=key)
    assert "Changed." in client.get(story.get_url()).content.decode()
    read = [client.get(f"/api/{interface}/pages/{key}/").json() for interface in ("v2", "v3")]
    assert [without_keys(one["body"]) for one in read] == [without_keys(_as_readers_see(given))] * 2
    assert read[0]["attribution"] == read[1]["attribution"]


def _as_readers_see(body):
    """A body without the fields of its quotations that are the newsroom's alone."""
    seen = copy.deepcopy(body)
    for block in [*seen, *seen[-1]["value"]["content"]]:
        if block["type"] == "quotation":
            block["value"] = {name: value for name, value in block["value"].items() if name not in PRIVATE}
    return seen


def test_fronts_are_given_with_the_stories_chosen_by_hand_that_readers_may_see(client, article, newspaper):
    newspaper.lead_story = article.basepage_ptr
    newspaper.save()
    for interface in ("v2", "v3"):
        given = client.get(f"/api/{interface}/pages/{newspaper.pk}/").json()
        assert [one["title"] for one in given["chosen_stories"]] == ["Ferry returns"]


def test_wagtail_builds_the_schemas_of_all_models_on_the_sites_own_base_page():
    from wagtail.api.v3.registry import registry

    for model in (ArticlePage, NewsSectionPage, FrontPage, Source, CitedWork, Contributor, Topic):
        assert len(registry.get_type_schemas(model._meta.label)["create"]["properties"]) > 1


def test_all_system_checks_pass():
    assert run_checks() == []


def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True)


def test_a_correction_is_filed_appears_with_its_story_and_is_reported(article, client, editor):
    client.force_login(editor)
    words = {"kind": "correction", "was": "On Mondays.", "now_is": "On Tuesdays."}
    client.post(reverse("newsblocks_notices", args=[article.pk]), {**words, "when": "next"})
    assert Notice.objects.get().is_waiting
    article.save_revision().publish()
    article = ArticlePage.objects.get(pk=article.pk)
    assert article.updated_at == article.last_published_at == Notice.objects.get().published_at
    for address in (article.get_url(), reverse("newsblocks_articles:corrections"), "/admin/reports/notices/"):
        assert "On Tuesdays." in page_of(client, address).get_text()
    words["kind"] = "retraction"
    client.post(reverse("newsblocks_notices", args=[article.pk]), {**words, "when": "now"})
    assert ArticlePage.objects.get(pk=article.pk).is_retracted
    assert "Retracted" in page_of(client, "/").select_one(".newsblocks-card").get_text()
    BasePage.objects.get(pk=article.pk).delete()
    assert not Notice.objects.exists()


def test_feeds_and_documents_have_the_article(client, article):
    for file_name in ("rss.xml", "atom.xml", "feed.json"):
        assert article.title in client.get(f"/feeds/{file_name}").content.decode()
    assert client.get(f"/api/newsblocks/articles/{article.pk}/ninjs.json").json()["title"] == article.title


def test_a_group_moderates_a_news_section_and_the_history_says_what_it_decides(admin_client, article, reader_group):
    reader, group = reader_group
    address = reverse("wagtailusers_groups:edit", args=[group.pk])
    panels = admin_client.get(address).context["permission_panels"]
    sent = {f"{panel.prefix}-{name}_FORMS": 0 for panel in panels for name in ("TOTAL", "INITIAL")}
    sent |= {"newsblocks_scopes-TOTAL_FORMS": 1, "newsblocks_scopes-0-page": article.get_parent().pk}
    assert admin_client.post(address, {"name": "Desk", **sent}).status_code == 302
    stream = CommentStream.objects.for_page(article)
    draft = actions.Draft(body="Late.")
    comments = [actions.submit(stream, draft=draft, by=actions.Author(user=reader), decide=hold) for _ in range(2)]
    assert set(scopes.moderated_by(reader)) == set(comments)
    assert decisions.decide_all(comments, "approve", by=reader).done == 2
    history = page_of(admin_client, reverse("wagtailadmin_pages:history", args=[article.pk])).get_text()
    assert "2 reader comments: Approved" in history


@pytest.fixture
def reader_group(django_user_model):
    reader, group = django_user_model.objects.create_user("reader"), Group.objects.create(name="Desk")
    reader.groups.add(group)
    return reader, group


def hold(_submission):
    return Decision(outcome=Outcome.HOLD, reasons=("links",))
