"""Filing, changing, withdrawing and publishing notices, and what becomes of the story's date."""

from datetime import timedelta
from unittest.mock import patch

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db.transaction import atomic
from django.utils import timezone
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.log_actions import LogContext
from wagtail.models import Locale, PageLogEntry

from wagtail_newsblocks.articles import actions
from wagtail_newsblocks.articles.models import AlreadyPublished, Notice
from wagtail_newsblocks.articles.queries import notices_of
from wagtail_newsblocks.pages.models import ArticlePage
from wagtail_newsblocks.testing.factories import NoticeFactory

pytestmark = pytest.mark.django_db

WORDS = {"kind": "correction", "was": "On Mondays.", "now_is": "On Tuesdays."}


@pytest.fixture
def article(make_article):
    article = make_article(title="Ferry")
    article.save_revision().publish()
    article.refresh_from_db()
    return article


def logged(page):
    return list(
        PageLogEntry.objects.filter(page=page.pk, action__startswith="newsblocks.")
        .order_by("pk")
        .values_list("action", flat=True)
    )


def told(page):
    return [notice.now_is for notice in fresh(page).notices]


def fresh(page):
    return ArticlePage.objects.get(pk=page.pk)


def test_a_filed_notice_waits_and_names_the_version_with_the_error(article, editor):
    editor.first_name, editor.last_name = "Ada", "Lind"
    live = article.live_revision
    article.save_revision()
    notice = actions.file_notice(article, **WORDS, by=editor)
    assert (notice.is_waiting, notice.superseded, notice.filed_by, notice.filed_by_name) == (
        True,
        live,
        editor,
        "Ada Lind",
    )
    assert told(article) == []
    assert fresh(article).updated_at is None
    assert logged(article) == ["newsblocks.notice.file"]


def test_a_filed_notice_appears_at_the_moment_at_which_the_story_is_published(article):
    notice = actions.file_notice(article, **WORDS)
    article.title = "Ferry on Tuesdays"
    article.save_revision()
    assert told(article) == []
    article.get_latest_revision().publish()
    notice.refresh_from_db()
    live = fresh(article)
    assert told(article) == ["On Tuesdays."]
    assert notice.published_at == live.last_published_at == live.updated_at == live.last_changed_at
    assert article.get_latest_revision_as_object().updated_at == live.updated_at
    assert not live.has_unpublished_changes
    assert logged(article) == ["newsblocks.notice.file", "newsblocks.notice.publish"]


def test_a_notice_published_now_moves_the_date_and_publishes_no_draft(article, editor):
    article.title = "Draft"
    draft = article.save_revision()
    actions.publish_notice(article, **WORDS, by=editor)
    live = fresh(article)
    assert (live.title, told(article)) == ("Ferry", ["On Tuesdays."])
    assert live.updated_at == Notice.objects.get().published_at
    assert live.latest_revision == draft
    assert live.get_latest_revision_as_object().updated_at == live.updated_at
    assert live.get_latest_revision_as_object().title == "Draft"
    assert logged(article) == ["newsblocks.notice.publish"]
    assert PageLogEntry.objects.get(action="newsblocks.notice.publish").user == editor


def test_who_publishes_the_story_has_published_its_notice(article, editor):
    actions.file_notice(article, **WORDS)
    with LogContext(user=editor):
        article.save_revision().publish(user=editor)
    assert PageLogEntry.objects.get(action="newsblocks.notice.publish").user == editor


def test_a_cache_in_front_of_the_site_forgets_the_story(
    article, settings, monkeypatch, django_capture_on_commit_callbacks
):
    forgotten = []
    monkeypatch.setattr("django.apps.apps.is_installed", lambda name: name == "wagtail.contrib.frontend_cache")
    monkeypatch.setattr("wagtail.contrib.frontend_cache.utils.purge_page_from_cache", forgotten.append)
    with django_capture_on_commit_callbacks(execute=True):
        actions.publish_notice(article, **WORDS)
    assert forgotten == [article]


def test_a_minor_edit_moves_nothing(article):
    actions.publish_notice(article, **WORDS)
    before = fresh(article).updated_at
    edited = fresh(article).get_latest_revision_as_object()
    edited.title = "Ferries"
    edited.save_revision().publish()
    assert (fresh(article).title, fresh(article).updated_at) == ("Ferries", before)


def test_a_story_without_notices_keeps_the_date_that_its_editor_sets(article):
    article.updated_at = timezone.now() - timedelta(days=1)
    article.save_revision().publish()
    assert fresh(article).updated_at == article.updated_at
    article.updated_at = None
    article.save_revision().publish()
    assert fresh(article).updated_at is None


def test_no_older_draft_and_no_hand_moves_the_date_back_before_a_notice(article):
    older = article.save_revision()
    article.save_revision()
    actions.publish_notice(article, **WORDS)
    moment = fresh(article).updated_at
    older.publish()
    assert fresh(article).updated_at == moment
    assert older.as_object().updated_at == moment
    by_hand = fresh(article).get_latest_revision_as_object()
    by_hand.updated_at = moment - timedelta(days=1)
    by_hand.save_revision().publish()
    assert fresh(article).updated_at == moment


def test_a_date_later_than_the_notice_stays(article):
    article.updated_at = timezone.now() - timedelta(hours=1)
    article.save_revision().publish()
    actions.publish_notice(article, **WORDS, at=timezone.now() - timedelta(days=3))
    assert fresh(article).updated_at == article.updated_at
    assert article.get_latest_revision_as_object().updated_at == article.updated_at


def test_an_importer_gives_the_moment_and_no_name(article):
    moment = timezone.now() - timedelta(days=300)
    notice = actions.publish_notice(article, **WORDS, at=moment)
    assert (notice.published_at, notice.filed_at, notice.filed_by, notice.filed_by_name) == (moment, moment, None, "")
    with pytest.raises(ValidationError):
        actions.publish_notice(article, **WORDS, at=timezone.now() + timedelta(hours=1))


def test_a_notice_needs_no_versions_and_the_page_in_hand_knows_it_at_once(make_article):
    article = make_article()
    assert article.notices == []
    assert not article.is_retracted
    notice = actions.publish_notice(article, **{**WORDS, "kind": "retraction"})
    assert (notice.superseded, article.updated_at) == (None, notice.published_at)
    assert [one.key for one in article.notices] == [notice.pk]
    assert article.is_retracted


def test_words_that_a_notice_may_not_have_are_refused(article):
    for action in (actions.file_notice, actions.publish_notice):
        with pytest.raises(ValidationError):
            action(article, kind="update", was="Wrong.", now_is="Right.")
    assert not Notice.objects.exists()


def test_a_notice_that_waits_is_changed_withdrawn_or_published_and_each_is_logged(article, editor):
    first, second = (actions.file_notice(article, **WORDS, by=editor) for _number in range(2))
    first.now_is = "On Wednesdays."
    actions.change_notice(first, by=editor)
    actions.publish_filed(first, by=editor)
    actions.withdraw_notice(second, by=editor)
    assert told(article) == ["On Wednesdays."]
    assert logged(article) == [
        "newsblocks.notice.file",
        "newsblocks.notice.file",
        "newsblocks.notice.change",
        "newsblocks.notice.publish",
        "newsblocks.notice.withdraw",
    ]
    withdrawn = PageLogEntry.objects.get(action="newsblocks.notice.withdraw")
    assert withdrawn.data["notice"]["now_is"] == "On Tuesdays."


@pytest.mark.parametrize("action", [actions.change_notice, actions.publish_filed, actions.withdraw_notice])
def test_who_comes_after_the_publication_is_told_and_nothing_is_logged(article, action):
    notice = actions.file_notice(article, **WORDS)
    article.save_revision().publish()
    before = logged(article)
    with pytest.raises(AlreadyPublished):
        action(notice)
    assert told(article) == ["On Tuesdays."]
    assert logged(article) == before


def test_a_story_that_is_only_scheduled_shows_no_notice_yet(article):
    article.unpublish()
    actions.file_notice(article, **WORDS)
    article.go_live_at = timezone.now() + timedelta(hours=1)
    article.save_revision().publish()
    assert Notice.objects.waiting().exists()
    assert fresh(article).updated_at is None


def scheduled(make_article, title, hours):
    article = make_article(title=title)
    article.save_revision().publish()
    article.refresh_from_db()
    actions.file_notice(article, **{**WORDS, "now_is": f"{title} is corrected."})
    article.go_live_at = timezone.now() + timedelta(hours=hours)
    article.title = f"{title} corrected"
    article.save_revision().publish()
    assert (fresh(article).live, fresh(article).title, told(article)) == (True, title, [])
    return article


def publish_scheduled():
    with patch("django.utils.timezone.now", return_value=timezone.now() + timedelta(hours=9)):
        call_command("publish_scheduled")


def test_scheduled_corrections_appear_with_their_stories_and_one_story_that_fails_keeps_its_own(
    make_article, monkeypatch
):
    stories = [scheduled(make_article, title, hours) for hours, title in enumerate(["First", "Second", "Third"], 1)]
    whole = ArticlePage.save

    def save(page, *args, **kwargs):
        if page.title == "Second corrected" and page.live:
            raise RuntimeError("This story cannot be saved.")
        return whole(page, *args, **kwargs)

    monkeypatch.setattr(ArticlePage, "save", save)
    with pytest.raises(RuntimeError):
        publish_scheduled()
    assert [told(story) for story in stories] == [["First is corrected."], [], []]
    assert fresh(stories[1]).title == "Second"
    monkeypatch.undo()
    publish_scheduled()
    assert [told(story) for story in stories] == [["First is corrected."], [], ["Third is corrected."]]
    again = fresh(stories[1]).get_latest_revision_as_object()  # Wagtail has forgotten its schedule when it failed
    again.go_live_at = None
    again.save_revision().publish()
    assert told(stories[1]) == ["Second is corrected."]
    assert all(fresh(story).updated_at == fresh(story).last_published_at for story in stories)


def test_a_notice_that_cannot_be_shown_waits_and_stops_no_story(make_article, monkeypatch, caplog):
    stories = [scheduled(make_article, title, hours) for hours, title in enumerate(["First", "Second"], 1)]
    whole = actions.publish_waiting

    @atomic
    def publish_waiting(article, **options):
        whole(article, **options)
        if article.pk == stories[0].pk:
            raise RuntimeError("Something went wrong with the notice.")

    monkeypatch.setattr(actions, "publish_waiting", publish_waiting)
    publish_scheduled()
    assert [fresh(story).title for story in stories] == ["First corrected", "Second corrected"]
    assert [told(story) for story in stories] == [[], ["Second is corrected."]]
    assert f"The notices of page {stories[0].pk} could not be published" in caplog.text
    assert logged(stories[0]) == ["newsblocks.notice.file"]


def test_a_copy_and_a_translation_have_no_notices(article):
    actions.publish_notice(article, **WORDS)
    actions.file_notice(article, **WORDS)
    copy = article.copy(update_attrs={"slug": "copy"})
    translation = article.copy_for_translation(Locale.objects.create(language_code="it"), copy_parents=True)
    for page in (copy, translation):
        page.save_revision().publish()
        assert told(page) == []
    assert Notice.objects.count() == 2


def test_an_alias_shows_the_notices_and_the_date_of_its_original(article, newspaper):
    alias = CreatePageAliasAction(article, parent=newspaper, update_slug="alias").execute()
    actions.publish_notice(alias, **{**WORDS, "kind": "retraction"})
    assert Notice.objects.get().page_id == article.pk
    assert fresh(alias).updated_at == fresh(article).updated_at == Notice.objects.get().published_at
    actions.file_notice(article, **WORDS)
    article.save_revision().publish()
    assert told(alias) == told(article) == ["On Tuesdays.", "On Tuesdays."]
    assert fresh(alias).updated_at == fresh(article).updated_at
    assert ArticlePage.objects.with_card_parts().filter(is_retracted=True).count() == 2


def test_the_notices_of_many_stories_are_one_query(make_article, django_assert_num_queries):
    articles = [make_article() for _number in range(3)]
    for article in articles[:2]:
        NoticeFactory(page=article)
        NoticeFactory(page=article, published_at=None)
    with django_assert_num_queries(1):
        found = notices_of(articles)
    assert [len(found[article.pk]) for article in articles] == [1, 1, 0]
