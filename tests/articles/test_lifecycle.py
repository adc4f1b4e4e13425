"""What becomes of bylines, topics and blocks when an article is copied, translated, scheduled or moved."""

from datetime import timedelta
from unittest.mock import patch

import pytest
from django.core.management import call_command
from django.db.models import ProtectedError
from django.urls import reverse
from django.utils import timezone
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.models import Locale

from wagtail_newsblocks.articles.models import Byline, Contributor
from wagtail_newsblocks.testing.factories import BylineFactory, ContributorFactory, TopicFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed"), pytest.mark.slow]

BODY = [
    {"type": "paragraph", "value": "<p>Opening.</p>"},
    {"type": "section", "value": {"heading": "Part", "anchor": "part", "content": []}},
]


@pytest.fixture
def article(make_article):
    article = make_article(body=BODY, kicker="Quays")
    for order, role in enumerate(["reporter", "translator"]):
        BylineFactory(page=article, role=role, sort_order=order, contributor=ContributorFactory(name=role))
    article.topics = [TopicFactory(name="Tides")]
    article.save_revision().publish()
    article.refresh_from_db()
    return article


def parts(page):
    """What must survive: bylines in order, topics, and the body's types with the section's anchor."""
    return {
        "bylines": [(byline.contributor.name, byline.role) for byline in page.bylines.all()],
        "topics": [topic.name for topic in page.topics.all()],
        "blocks": [child.block_type for child in page.body],
        "contents": page.contents,
        "kicker": page.kicker,
    }


EXPECTED = {
    "bylines": [("reporter", "reporter"), ("translator", "translator")],
    "topics": ["Tides"],
    "blocks": ["paragraph", "section"],
    "contents": [{"anchor": "part", "heading": "Part"}],
    "kicker": "Quays",
}


def test_a_copy_keeps_everything(article):
    assert parts(article.copy(update_attrs={"slug": "copy"})) == EXPECTED


def test_a_copied_news_section_keeps_the_articles_in_it(article, harbour):
    copied = harbour.copy(recursive=True, update_attrs={"slug": "copy"})
    assert parts(copied.get_children().get().specific) == EXPECTED


def test_an_alias_keeps_everything_and_follows_its_article(article, newspaper):
    alias = CreatePageAliasAction(article, parent=newspaper, update_slug="alias").execute()
    article.kicker = "Docks"
    article.save_revision().publish()
    alias.refresh_from_db()
    assert parts(alias) == {**EXPECTED, "kicker": "Docks"}


def test_a_translation_keeps_everything(article):
    italian = Locale.objects.create(language_code="it")
    translated = article.copy_for_translation(italian, copy_parents=True)
    assert parts(translated) == EXPECTED
    assert translated.language == "it"


def test_the_translation_screen_of_wagtail_makes_a_translated_draft(article, harbour, client, editor):
    italian = Locale.objects.create(language_code="it")
    harbour.copy_for_translation(italian, copy_parents=True)
    client.force_login(editor)
    client.post(
        f"/admin/translation/submit/page/{article.pk}/",
        {"locales": [italian.pk], "include_subtree": "", "select_all": ""},
        follow=True,
    )
    assert parts(article.get_translation(italian)) == EXPECTED


def test_a_revision_keeps_everything(article):
    revision = article.save_revision()
    article.bylines.all().delete()
    article.topics.clear()
    article.body = []
    article.save()
    assert parts(revision.as_object()) == EXPECTED


def test_a_scheduled_article_appears_with_everything_when_its_time_has_come(article):
    article.unpublish()
    article.go_live_at = timezone.now() + timedelta(hours=1)
    article.kicker = "Later"
    article.save_revision().publish()
    article.refresh_from_db()
    assert not article.live
    with patch("django.utils.timezone.now", return_value=timezone.now() + timedelta(hours=2)):
        call_command("publish_scheduled")
    article.refresh_from_db()
    assert article.live
    assert parts(article) == {**EXPECTED, "kicker": "Later"}


def test_a_contributor_in_a_byline_cannot_be_deleted_by_accident(article, client, editor):
    contributor = article.bylines.first().contributor
    client.force_login(editor)
    url = reverse("wagtailsnippets_newsblocks_articles_contributor:delete", args=[contributor.pk])
    client.post(url)
    contributor.refresh_from_db()
    assert article.bylines.filter(contributor=contributor).exists()


def test_a_contributor_in_a_draft_cannot_be_deleted_and_scheduled_stories_go_out(article, client, editor):
    drafted, free = ContributorFactory(name="Bo"), ContributorFactory(name="Cy")
    draft = article.get_latest_revision_as_object()
    draft.bylines.add(Byline(contributor=drafted))
    draft.save_revision(approved_go_live_at=timezone.now() + timedelta(hours=1))
    client.force_login(editor)
    for contributor in (drafted, free):
        client.post(reverse("wagtailsnippets_newsblocks_articles_contributor:delete", args=[contributor.pk]))
    assert list(Contributor.objects.filter(name__in=["Bo", "Cy"])) == [drafted]
    for delete in (drafted.delete, Contributor.objects.filter(pk=drafted.pk).delete):
        with pytest.raises(ProtectedError):
            delete()


def test_an_old_version_can_be_opened_though_a_contributor_is_gone(article, client, editor):
    gone = ContributorFactory(name="Bo")
    draft = article.get_latest_revision_as_object()
    draft.bylines.add(Byline(contributor=gone))
    old = draft.save_revision()
    type(article).objects.get(pk=article.pk).save_revision()
    gone.delete()
    client.force_login(editor)
    assert client.get(reverse("wagtailadmin_pages:revisions_revert", args=[article.pk, old.pk])).status_code == 200


@pytest.fixture
def moves(django_capture_on_commit_callbacks):
    """Wagtail writes redirects once a move is committed."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def publish_with_slug(article, slug):
    article.slug = slug
    article.save_revision().publish()


def final_address(client, old):
    return client.get(old, follow=True).redirect_chain[-1][0]


def test_a_new_slug_leaves_a_redirect(article, client, moves):
    old = article.get_url()
    with moves():
        publish_with_slug(article, "renamed")
    assert final_address(client, old).endswith("/harbour/renamed/")


def test_a_move_leaves_a_redirect(article, newspaper, client, moves):
    from wagtail_newsblocks.pages.models import NewsSectionPage

    old = article.get_url()
    culture = newspaper.add_child(instance=NewsSectionPage(title="Culture", slug="culture"))
    with moves():
        article.move(culture, "last-child")
    assert final_address(client, old).endswith(f"/culture/{article.slug}/")


def test_a_renamed_news_section_leaves_redirects_for_its_articles(article, harbour, client, moves):
    old = article.get_url()
    with moves():
        publish_with_slug(harbour, "port")
    assert final_address(client, old).endswith(f"/port/{article.slug}/")
