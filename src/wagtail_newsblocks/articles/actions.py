"""What is done to articles, beyond what Wagtail does to every page."""

import logging
from datetime import datetime
from functools import partial
from typing import Any

from django.apps import apps
from django.db.models import Max, Q
from django.db.transaction import atomic, on_commit
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Revision

from .models import AlreadyPublished, ArticleMixin, Notice

logger = logging.getLogger(__name__)

UPDATED_AT = ArticleMixin._meta.get_field("updated_at")
NOT_FOR_A_COPY = ("published_at", "updated_at", "breaking_until")


def start_anew(page: Any) -> None:
    """Take the dates of the stories they were copied from off a copy and all below it: they go out under their own.

    An alias keeps them, since it is the same story; pages that are no articles are left alone.
    """
    for copy in page.get_descendants(inclusive=True).specific():
        if isinstance(copy, ArticleMixin) and not copy.alias_of_id:
            _forget_dates(copy)


def _forget_dates(copy: Any) -> None:
    latest = copy.get_latest_revision_as_object()
    for version in (copy, latest):
        for name in NOT_FOR_A_COPY:
            setattr(version, name, None)
    copy.save()
    latest.save_revision(changed=copy.has_unpublished_changes, clean=False)


@atomic
def file_notice(page: Any, *, kind: str, now_is: str, was: str = "", by: Any = None) -> Notice:
    """Keep a notice that appears with the next publication of its story."""
    notice = _new(_story(page), by, kind=kind, was=was, now_is=now_is)
    notice.full_clean()
    notice.save()
    _log("file", notice, by)
    return notice


@atomic
def publish_notice(
    page: Any, *, kind: str, now_is: str, was: str = "", by: Any = None, at: datetime | None = None
) -> Notice:
    """Show a notice to readers now, or as of a moment past, which importers give; the story is not published anew."""
    story = _story(page)
    notice = _new(story, by, kind=kind, was=was, now_is=now_is)
    notice.filed_at = notice.published_at = at or timezone.now()
    notice.full_clean()
    notice.save()
    _has_appeared(story, notice, by)
    return notice


@atomic
def publish_filed(notice: Notice, *, by: Any = None) -> None:
    """Show a notice that waits to readers now, or raise ``AlreadyPublished`` where they have seen it."""
    if not _appears(notice, timezone.now()):
        raise AlreadyPublished
    _has_appeared(notice.page.specific, notice, by)


@atomic
def change_notice(notice: Notice, *, by: Any = None) -> None:
    """Store what was changed in a notice that waits, or raise ``AlreadyPublished`` where readers have seen it."""
    notice.full_clean()
    notice.save()
    _log("change", notice, by)


@atomic
def withdraw_notice(notice: Notice, *, by: Any = None) -> None:
    """Delete a notice that waits, or raise ``AlreadyPublished`` where readers have seen it."""
    _log("withdraw", notice, by)
    notice.delete()


def when_a_page_is_published(*, instance: Any, revision: Any = None, **_signal: Any) -> None:
    """Show the notices that have waited for the publication of an article.

    A notice that cannot be shown goes on waiting. It stops neither this publication, whose text stands already, nor
    the scheduled ones that come after it.
    """
    # Wagtail sends its signal for what is only scheduled too, and for each alias of what is published.
    if not isinstance(instance, ArticleMixin) or not instance.live or getattr(instance, "alias_of_id", None):
        return
    try:
        publish_waiting(instance, published=revision)
    except Exception:  # whatever is wrong with a notice, the story goes out and the notice goes on waiting
        logger.exception("The notices of page %s could not be published with it.", getattr(instance, "pk", None))


@atomic
def publish_waiting(article: Any, *, published: Any = None) -> None:
    """Show the notices that wait, as of the moment at which ``article`` was published as the version ``published``.

    A version that is older than a notice already shown takes over the date of that notice.
    """
    moment = article.last_published_at or timezone.now()
    for notice in Notice.objects.waiting().filter(page_id=article.pk).order_by("pk"):
        if _appears(notice, moment):
            _log("publish", notice, None)
    newest = Notice.objects.filter(page_id=article.pk).aggregate(newest=Max("published_at"))["newest"]
    if newest:
        _keep_updated_at(article, newest, published=published)


def _story(page: Any) -> Any:
    """The article itself, or the one that it is an alias of."""
    return (page.alias_of or page).specific


def _new(story: Any, user: Any, **words: str) -> Notice:
    """A notice on the version of a story that is live now, signed by a user, if any."""
    live = type(story)._default_manager.values_list("live_revision_id", flat=True).get(pk=story.pk)
    notice = Notice(page_id=story.pk, superseded_id=live, filed_by=user, **words)
    if user is not None:
        notice.filed_by_name = getattr(user, "get_full_name", str)().strip() or user.get_username()
    return notice


def _appears(notice: Notice, moment: datetime) -> bool:
    """Show a notice that waits; False where somebody else has just published or withdrawn it."""
    notice.published_at = moment
    return bool(Notice.objects.waiting().filter(pk=notice.pk).update(published_at=moment))


def _has_appeared(article: Any, notice: Notice, user: Any) -> None:
    _log("publish", notice, user)
    _keep_updated_at(article, notice.published_at)
    if apps.is_installed("wagtail.contrib.frontend_cache"):
        from wagtail.contrib.frontend_cache.utils import purge_page_from_cache

        on_commit(partial(purge_page_from_cache, article))


def _keep_updated_at(article: Any, moment: datetime | None, *, published: Any = None) -> None:
    """Let a story be updated at ``moment`` or later: where it is live, in its aliases, and in its latest version.

    Versions are changed where they are. A new one for a date would make the story one with unpublished changes.
    """
    if moment is None:
        return
    rows = type(article)._default_manager.filter(Q(pk=article.pk) | Q(alias_of=article.pk))
    rows.filter(Q(updated_at__isnull=True) | Q(updated_at__lt=moment)).update(updated_at=moment)
    article.updated_at = max(filter(None, [article.updated_at, moment]))
    for name in ("notices", "is_retracted"):
        vars(article).pop(name, None)
    latest = Revision.objects.filter(pk__in=rows.filter(pk=article.pk).values("latest_revision_id"))
    for version in [published, *latest.exclude(pk=getattr(published, "pk", None))]:
        if version is not None:
            _keep_updated_at_in(version, moment)


def _keep_updated_at_in(version: Any, moment: datetime) -> None:
    stored = UPDATED_AT.to_python(version.content.get("updated_at"))
    if stored is None or stored < moment:
        version.content["updated_at"] = moment.isoformat()  # of this very object, from which Wagtail makes aliases next
        Revision.objects.filter(pk=version.pk).update(content=version.content)


def _log(action: str, notice: Notice, user: Any) -> None:
    """Note it in the page's history, with words that stay there when a notice is changed or withdrawn."""
    words = {"id": notice.pk, "kind": notice.kind, "was": notice.was, "now_is": notice.now_is}
    log(notice.page.specific_deferred, f"newsblocks.notice.{action}", user=user, data={"notice": words})
