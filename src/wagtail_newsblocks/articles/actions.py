"""What is done to articles, beyond what Wagtail does to every page."""

from typing import Any

from .models import ArticleMixin

NOT_FOR_A_COPY = ("published_at", "updated_at", "breaking_until")


def start_anew(page: Any) -> None:
    """Take the dates of the story it was copied from off a copy, so that it is published under its own.

    An alias keeps them, since it is the same story; a page that is no article is left alone.
    """
    copy = page.specific
    is_article = isinstance(copy, ArticleMixin)
    if not is_article or page.alias_of_id:
        return
    latest = copy.get_latest_revision_as_object()
    for version in (copy, latest):
        for name in NOT_FOR_A_COPY:
            setattr(version, name, None)
    copy.save()
    latest.save_revision()
