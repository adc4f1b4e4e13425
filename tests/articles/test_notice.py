"""A notice: what it has to say, and that it stays as it is once readers have seen it."""

import pytest
from django.core.exceptions import ValidationError
from django.db.transaction import atomic
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex

from wagtail_newsblocks.articles.models import AlreadyPublished, Notice
from wagtail_newsblocks.testing.factories import NoticeFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed")]

WITH_ERROR = [Notice.Kind.CORRECTION, Notice.Kind.CLARIFICATION, Notice.Kind.RETRACTION]


@pytest.fixture
def article(make_article):
    return make_article()


@pytest.fixture
def published(article):
    return NoticeFactory(page=article)


@pytest.fixture
def waiting(article):
    return NoticeFactory(page=article, published_at=None)


@pytest.mark.parametrize("kind", Notice.Kind)
def test_what_was_wrong_is_asked_where_something_was_and_refused_where_nothing_was(article, kind):
    told = Notice(page=article, kind=kind, was="It was said.", now_is="It is so.")
    untold = Notice(page=article, kind=kind, was=" ", now_is="It is so.")
    right, wrong = (told, untold) if kind in WITH_ERROR else (untold, told)
    right.full_clean()
    with pytest.raises(ValidationError) as caught:
        wrong.full_clean()
    assert set(caught.value.message_dict) == {"was"}


@pytest.mark.parametrize("kind", Notice.Kind)
def test_a_notice_says_what_is_right(article, kind):
    with pytest.raises(ValidationError) as caught:
        Notice(page=article, kind=kind, was="" if kind not in WITH_ERROR else "x", now_is="").full_clean()
    assert set(caught.value.message_dict) == {"now_is"}


def change_itself(notice):
    notice.now_is = "Something else."
    notice.save()


CHANGES = {
    "save": change_itself,
    "save of a field": lambda notice: notice.save(update_fields=["was"]),
    "delete": lambda notice: notice.delete(),
    "update": lambda notice: Notice.objects.update(now_is="Something else."),
    "update by relation": lambda notice: notice.page.newsblocks_notices.update(was=""),
    "queryset's delete": lambda notice: Notice.objects.filter(page=notice.page_id).delete(),
    "unpublish": lambda notice: Notice.objects.filter(pk=notice.pk).update(published_at=None),
    "bulk_update": lambda notice: Notice.objects.bulk_update([notice], ["now_is"]),
    "update_or_create": lambda notice: Notice.objects.update_or_create({"was": "x"}, pk=notice.pk),
    "bulk_create over it": lambda notice: Notice.objects.bulk_create(
        [notice], update_conflicts=True, update_fields=["now_is"], unique_fields=["id"]
    ),
    "move to another story": lambda notice: notice.page.get_parent().newsblocks_notices.add(notice),
    "base manager": lambda notice: Notice._base_manager.all().update(kind="update"),
    "another account": lambda notice: Notice.objects.update(filed_by=1),
}


@pytest.mark.parametrize("way", CHANGES)
def test_a_published_notice_is_neither_changed_nor_deleted(published, way):
    before = Notice.objects.values().get()
    with pytest.raises(AlreadyPublished), atomic():
        CHANGES[way](published)
    assert Notice.objects.values().get() == before


def test_one_published_notice_among_others_keeps_all_of_them(published, waiting):
    with pytest.raises(AlreadyPublished):
        Notice.objects.all().delete()
    assert Notice.objects.count() == 2


def test_a_notice_that_waits_is_changed_and_deleted(waiting):
    waiting.now_is = "On Wednesdays."
    waiting.save()
    Notice.objects.update(was="It was said.")
    waiting.refresh_from_db()
    assert (waiting.was, waiting.now_is) == ("It was said.", "On Wednesdays.")
    waiting.delete()
    assert not Notice.objects.exists()


def test_a_story_takes_its_notices_along(published, waiting):
    Page.objects.get(pk=published.page_id).delete()
    assert not Notice.objects.exists()


def test_a_deleted_account_or_version_leaves_a_published_notice_with_its_words(article, editor):
    revision = article.save_revision()
    NoticeFactory(page=article, superseded=revision, filed_by=editor, filed_by_name="Ada Lind")
    editor.delete()
    article.latest_revision = None
    article.save()
    revision.delete()
    notice = Notice.objects.get()
    assert (notice.superseded, notice.filed_by, notice.filed_by_name) == (None, None, "Ada Lind")


def test_a_story_is_not_used_by_its_own_notices(published):
    assert not ReferenceIndex.get_references_to(Page.objects.get(pk=published.page_id)).exists()


def test_notices_come_the_newest_first(article):
    now = timezone.now()
    ages = [NoticeFactory(page=article, published_at=now - timezone.timedelta(days=days)) for days in (3, 1, 2)]
    assert list(Notice.objects.newest_first()) == [ages[1], ages[2], ages[0]]


def test_what_readers_are_given_names_nobody(published):
    shown = published.shown()
    assert (shown.kind, shown.label, shown.was, shown.now_is) == (
        "correction",
        "Correction",
        "The ferry was said to run on Mondays.",
        "It runs on Tuesdays.",
    )
    assert shown.anchor == f"notice-{published.pk}"
    assert not [name for name in shown.__slots__ if "filed" in name]
