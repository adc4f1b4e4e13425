"""Articles, topics and contributors as editors find them in the admin."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from wagtail_newsblocks.articles.models import Contributor, Topic
from wagtail_newsblocks.blocks import features
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def form(**fields):
    """What the browser sends for an article with nothing but a headline, then with ``fields``."""
    data = {
        "title": "Headline",
        "slug": "headline",
        "kicker": "",
        "lede": rich_text("", features=features.INLINE),
        "lead_image_caption": rich_text("", features=features.INLINE),
        "dateline": "",
        "genre": "reportage",
        "body": streamfield([]),
        "further_sources": streamfield([]),
        "backstory": rich_text("", features=features.BACKSTORY),
        "bylines": inline_formset([]),
        "comments": inline_formset([]),
        "published_at": "",
        "updated_at": "",
        "breaking_until": "",
        **fields,
    }
    return nested_form_data(data)


def add(client, parent, data):
    return client.post(reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", parent.pk]), data)


def publish(client, parent, **fields):
    return add(client, parent, {**form(**fields), "action-publish": "Publish"})


def quotation(text):
    return (
        "quotation",
        {"text": text, "speaker": "", "role": "", "language": "", "mode": "direct", "hops": streamfield([])},
    )


def section(heading, content):
    return ("section", {"heading": heading, "anchor": "", "content": streamfield(content)})


def errors(response):
    return BeautifulSoup(response.content, "html.parser").get_text(" ", strip=True)


def test_an_article_is_written_and_published(as_editor, harbour):
    publish(
        as_editor,
        harbour,
        lede=rich_text("<p>A lede.</p>", features=features.INLINE),
        body=streamfield([quotation("Words"), section("Part", [quotation("More words")])]),
        bylines=inline_formset([{"contributor": ContributorFactory().pk, "role": "reporter"}]),
    )
    article = ArticlePage.objects.live().get()
    assert (article.title, article.lede_text) == ("Headline", "A lede.")
    assert [child.block_type for child in article.body] == ["quotation", "section"]
    assert article.contents == [{"anchor": "part", "heading": "Part"}]
    assert article.bylines.count() == 1


def test_a_draft_may_be_unfinished(as_editor, harbour):
    add(as_editor, harbour, form(body=streamfield([quotation(""), section("", [])])))
    assert not ArticlePage.objects.get().live


def test_what_is_unfinished_is_refused_at_publication_and_nothing_typed_is_lost(as_editor, harbour):
    response = publish(as_editor, harbour, kicker="Typed", body=streamfield([quotation("")]))
    assert not ArticlePage.objects.live().exists()
    assert response.context["form"]["kicker"].value() == "Typed"


def test_a_block_behind_a_section_is_refused_at_publication_with_its_reason(as_editor, harbour):
    response = publish(as_editor, harbour, body=streamfield([section("Part", []), quotation("Stray")]))
    assert not ArticlePage.objects.live().exists()
    assert "Put this block into the section above it" in response.content.decode()


@pytest.mark.parametrize("field", ["published_at", "updated_at"])
def test_a_date_that_lies_ahead_is_refused_with_advice(as_editor, harbour, field):
    tomorrow = timezone.localtime() + timezone.timedelta(days=1)
    response = publish(as_editor, harbour, **{field: tomorrow.strftime("%Y-%m-%d %H:%M")})
    assert "To publish later, set a schedule" in errors(response)


def test_the_editor_offers_the_topics_of_the_articles_language(as_editor, harbour):
    TopicFactory(name="Tides")
    TopicFactory(name="Maree", locale=Locale.objects.create(language_code="it"))
    page = as_editor.get(reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", harbour.pk]))
    offered = [str(label) for _value, label in page.context["form"].fields["topics"].choices]
    assert offered == ["Tides"]


def test_the_panels_come_in_the_order_in_which_a_story_is_written(as_editor, harbour):
    page = as_editor.get(reverse("wagtailadmin_pages:add", args=["newsblocks_pages", "articlepage", harbour.pk]))
    html = page.content.decode()
    headings = [
        heading.get_text(" ", strip=True)
        for heading in BeautifulSoup(html, "html.parser").select("#tab-content .w-panel__heading")
    ]
    expected = ["Kicker", "Lede", "Bylines", "Place and genre", "Lead picture", "Body"]
    assert [heading for heading in headings if heading in expected] == expected
    assert html.index('id="id_kicker"') < html.index('id="id_title"') < html.index('id="id_lede"')
    tabs = [next(tab.stripped_strings) for tab in BeautifulSoup(html, "html.parser").select("[role=tab]")]
    assert [tab for tab in tabs if tab in ("Content", "Promote", "Settings")] == ["Content", "Promote", "Settings"]


LISTING = "newsblocks_article_listing:index"


def listed(client, **filters):
    page = BeautifulSoup(client.get(reverse(LISTING), filters).content, "html.parser")
    return [title.get_text(" ", strip=True) for title in page.select("td.title .title-wrapper a")]


def test_the_menu_leads_to_all_articles(as_editor, make_article):
    assert reverse(LISTING) in as_editor.get(reverse("wagtailadmin_home")).content.decode()


def test_the_list_shows_news_section_byline_genre_and_status(as_editor, make_article):
    article = make_article(title="Story", genre="opinion")
    BylineFactory(page=article, contributor=ContributorFactory(name="Ada"))
    row = BeautifulSoup(as_editor.get(reverse(LISTING)).content, "html.parser").select_one("tbody tr")
    text = row.get_text(" ", strip=True)
    assert [part in text for part in ("Story", "Harbour", "Ada", "Opinion", "live")] == [True] * 5


@pytest.fixture
def two_articles(make_article, newspaper):
    from wagtail_newsblocks.pages.models import NewsSectionPage

    culture = newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    first = make_article(title="First", genre="opinion")
    BylineFactory(page=first, contributor=ContributorFactory(name="Ada"))
    second = make_article(title="Second", parent=culture, live=False, published_at=None)
    return first, second


def test_the_list_can_be_filtered(as_editor, two_articles, harbour):
    ada = Contributor.objects.get(name="Ada")
    today = timezone.localdate().isoformat()
    assert sorted(listed(as_editor)) == ["First", "Second"]
    assert listed(as_editor, news_section=harbour.pk) == ["First"]
    assert listed(as_editor, bylines__contributor=ada.pk) == ["First"]
    tides = TopicFactory()
    two_articles[0].topics = [tides]
    two_articles[0].save()
    assert listed(as_editor, topics=tides.pk) == ["First"]
    assert listed(as_editor, genre="opinion") == ["First"]
    assert listed(as_editor, live="False") == ["Second"]
    assert listed(as_editor, published_at_from=today) == ["First"]


def test_the_list_of_articles_costs_the_same_for_two_and_for_twenty(as_editor, make_article, settings):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def cost(count):
        for _number in range(count):
            BylineFactory(page=make_article())
        as_editor.get(reverse(LISTING))
        with CaptureQueriesContext(connection) as captured:
            as_editor.get(reverse(LISTING))
        return len(captured)

    assert cost(2) == cost(20)


def explored(client, page, **filters):
    response = client.get(reverse("wagtailadmin_explore", args=[page.pk]), filters)
    page = BeautifulSoup(response.content, "html.parser")
    return [row.get_text(" ", strip=True) for row in page.select("table.listing tbody tr")]


def test_the_explorer_shows_articles_and_news_sections_with_a_newsrooms_columns(
    as_editor, two_articles, newspaper, harbour
):
    assert [row.split()[0] for row in explored(as_editor, newspaper)] == ["Harbour", "Culture"]
    (row,) = explored(as_editor, harbour)
    assert [part in row for part in ("First", "Ada", "Opinion", "Article", "live")] == [True] * 5


def test_the_explorer_can_be_filtered(as_editor, two_articles, newspaper):
    ada = Contributor.objects.get(name="Ada")
    for filters in (
        {"genre": "opinion"},
        {"bylines__contributor": ada.pk},
        {"published_at_from": timezone.localdate()},
    ):
        assert [row.split()[0] for row in explored(as_editor, newspaper, **filters)] == ["First"], filters


@pytest.mark.parametrize("model", ["contributor", "topic"])
def test_contributors_and_topics_have_lists_and_forms(as_editor, model):
    ContributorFactory()
    TopicFactory()
    namespace = f"wagtailsnippets_newsblocks_articles_{model}"
    assert as_editor.get(reverse(f"{namespace}:list")).status_code == 200
    assert as_editor.get(reverse(f"{namespace}:add")).status_code == 200
    pk = {"contributor": Contributor, "topic": Topic}[model].objects.get().pk
    assert as_editor.get(reverse(f"{namespace}:edit", args=[pk])).status_code == 200


def test_the_setup_makes_groups_once(db, capsys):
    call_command("newsblocks_setup")
    first = {group.name: group.permissions.count() for group in Group.objects.all()}
    call_command("newsblocks_setup")
    assert {group.name: group.permissions.count() for group in Group.objects.all()} == first
    assert "Reporters: created" in capsys.readouterr().out


def member(django_user_model, group):
    call_command("newsblocks_setup", verbosity=0)
    user = django_user_model.objects.create_user(group.lower(), password="secret")
    user.groups.add(Group.objects.get(name=group))
    return user


def test_a_reporter_writes_and_an_editor_publishes(client, harbour, django_user_model):
    client.force_login(member(django_user_model, "Reporters"))
    publish(client, harbour)
    assert not ArticlePage.objects.get().live
    client.force_login(member(django_user_model, "Editors"))
    publish(client, harbour, slug="second")
    assert ArticlePage.objects.live().get().slug == "second"


def test_a_reporter_cannot_change_an_editors_article(client, make_article, django_user_model):
    article = make_article(owner=member(django_user_model, "Editors"))
    client.force_login(member(django_user_model, "Reporters"))
    response = client.get(reverse("wagtailadmin_pages:edit", args=[article.pk]))
    assert response.status_code == 302


def test_an_article_can_be_previewed_before_it_is_saved(as_editor, harbour):
    url = reverse("wagtailadmin_pages:preview_on_add", args=["newsblocks_pages", "articlepage", harbour.pk])
    as_editor.post(url, form(body=streamfield([quotation("As it will read")])))
    assert b"As it will read" in as_editor.get(url).content
    assert not Page.objects.filter(slug="headline").exists()


def copy_in_admin(client, page, **fields):
    data = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": page.get_parent().pk, **fields}
    response = client.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), data)
    assert response.status_code == 302
    return Page.objects.get(slug="copy").specific


def test_a_copied_story_is_published_under_its_own_date(as_editor, make_article):
    old = timezone.now() - timezone.timedelta(days=700)
    article = make_article(published_at=old, updated_at=old, breaking_until=old)
    article.save_revision().publish()
    copy = copy_in_admin(as_editor, article)
    copy.get_latest_revision().publish()
    copy.refresh_from_db()
    assert copy.published_at == copy.first_published_at > old
    assert (copy.updated_at, copy.breaking_until) == (None, None)


def test_an_alias_keeps_the_date_of_its_story(as_editor, make_article):
    old = timezone.now() - timezone.timedelta(days=700)
    alias = copy_in_admin(as_editor, make_article(published_at=old), alias=True)
    assert alias.alias_of_id
    assert alias.published_at == old


@pytest.mark.parametrize("is_live", [False, True])
def test_the_stories_in_a_copied_news_section_are_published_under_their_own_dates(
    as_editor, harbour, make_article, is_live
):
    old = timezone.now() - timezone.timedelta(days=700)
    article = make_article(title="Story", published_at=old, updated_at=old, breaking_until=old)
    article.save_revision().publish()
    copy_in_admin(as_editor, harbour, copy_subpages="on", **({"publish_copies": "on"} if is_live else {}))
    copy = ArticlePage.objects.exclude(pk=article.pk).get(title="Story")
    assert (copy.live, copy.has_unpublished_changes) == (is_live, not is_live)
    copy.get_latest_revision().publish()
    copy.refresh_from_db()
    assert copy.published_at > old
    assert (copy.updated_at, copy.breaking_until) == (None, None)


def test_aliases_in_an_aliased_news_section_keep_the_dates_of_their_stories(as_editor, harbour, make_article):
    old = timezone.now() - timezone.timedelta(days=700)
    article = make_article(published_at=old, updated_at=old, breaking_until=old)
    copy_in_admin(as_editor, harbour, copy_subpages="on", alias="on")
    alias = ArticlePage.objects.get(alias_of=article)
    assert (alias.published_at, alias.updated_at, alias.breaking_until) == (old, old, old)


def test_a_copied_news_section_is_left_alone(as_editor, harbour):
    data = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": harbour.get_parent().pk}
    response = as_editor.post(reverse("wagtailadmin_pages:copy", args=[harbour.pk]), data)
    assert response.status_code == 302
    assert Page.objects.filter(slug="copy").exists()


def test_a_translation_keeps_the_topics_of_the_original_when_it_is_saved(as_editor, harbour, make_article):
    article = make_article()
    article.topics = [TopicFactory(name="Tides")]
    article.save_revision().publish()
    italian = Locale.objects.create(language_code="it")
    translated = article.copy_for_translation(italian, copy_parents=True)
    page = as_editor.get(reverse("wagtailadmin_pages:edit", args=[translated.pk]))
    assert [str(label) for _value, label in page.context["form"].fields["topics"].choices] == ["Tides"]
