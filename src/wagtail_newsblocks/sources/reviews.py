"""Flags the stories that rest on a work which its publisher retracts, and settles those flags."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import Exists, OuterRef
from django.db.transaction import atomic
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import AbstractPage, Revision

from .actions import named_by
from .history import FLAGGED, SETTLED
from .merging import end_of, merged_pairs, with_doubles
from .models import CitedWork, DraftMention, ReviewFlag
from .queries import stories_resting_on


def flag_stories(work: CitedWork, *, is_news: bool = False) -> None:
    """Flag exactly the stories that rest on a retracted work.

    A story whose flag was settled is flagged again only by news: where the work is retracted another time.
    """
    stories = stories_resting_on(work)
    flags = ReviewFlag.objects.filter(work=work, page=OuterRef("pk"))
    wanted = stories.filter(~Exists(flags.open() if is_news else flags))
    flag(wanted.specific(defer=True), work)


def flag(stories: Iterable[Any], work: CitedWork) -> None:
    """Flag these stories, whether or not there is a settled flag already, and write it into their histories."""
    stories = list(stories)
    anew = {"created_at": timezone.now(), "settled_at": None, "settled_by": None, "note": ""}
    with atomic():
        ReviewFlag.objects.filter(work=work, page__in=[story.pk for story in stories]).update(**anew)
        flags = [ReviewFlag(page_id=story.pk, work=work) for story in stories]
        ReviewFlag.objects.bulk_create(flags, ignore_conflicts=True)
        for story in stories:
            log(story, FLAGGED, data={"work": {"id": work.pk, "title": work.title}})


def settle(review: ReviewFlag, *, note: str = "", by: AbstractBaseUser) -> bool:
    """Say that a story was looked at, and what was done; False where somebody has said so already."""
    with atomic():
        is_ours = ReviewFlag.objects.open().filter(pk=review.pk)
        if not is_ours.update(settled_at=timezone.now(), settled_by=by, note=note):
            return False
        data = {"work": {"id": review.work_id, "title": review.work.title}, "note": note}
        log(review.page.specific_deferred, SETTLED, user=by, data=data)
    return True


def when_a_work_is_saved(*, instance: CitedWork, raw: bool = False, **_signal: Any) -> None:
    """Flag what rests on a work that is retracted, or that stands for the same as one that is."""
    if raw or not (instance.is_retracted or instance.merged_into_id):
        return
    keys = with_doubles(merged_pairs(CitedWork), {instance.pk})
    for work in CitedWork.objects.filter(pk__in=keys, is_retracted=True):
        flag_stories(work, is_news=instance.has_become_retracted and work.pk == instance.pk)


def when_a_revision_is_saved(*, instance: Revision, raw: bool = False, **_signal: Any) -> None:
    """Flag a story whose new version names a work that is retracted already."""
    if raw or not isinstance(instance.content_object, AbstractPage) or not _is_any_retracted():
        return
    named = DraftMention.objects.filter(revision=instance, work__isnull=False).values_list("work_id", flat=True)
    _flag_for(instance.content_object, set(named))


def when_a_page_is_published(*, instance: Any, **_signal: Any) -> None:
    """Flag a story whose published version names a work that is retracted: it may be an old one, or never a draft."""
    if _is_any_retracted():
        _flag_for(instance, {int(key) for model, key in named_by(instance) if model is CitedWork and key.isdecimal()})


def _flag_for(page: Any, named: set[int]) -> None:
    if not named:
        return
    merged = merged_pairs(CitedWork)
    ends = {end_of(merged, key) for key in named}
    retracted = CitedWork.objects.filter(is_retracted=True)
    unflagged = retracted.exclude(pk__in=ReviewFlag.objects.filter(page_id=page.pk).values("work_id"))
    for work in unflagged:
        if end_of(merged, work.pk) in ends:
            flag([page], work)


def _is_any_retracted() -> bool:
    return CitedWork.objects.filter(is_retracted=True).exists()
