"""What is said of a story whose sources are not settled: to who saves it, and in its history where it went out so."""

import logging
from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext, ngettext
from wagtail.log_actions import log

from .checking import unsettled
from .models import ArticleMixin

logger = logging.getLogger(__name__)

UNSETTLED = "newsblocks.unsettled"


def when_a_story_is_published(*, instance: Any, revision: Any = None, **_signal: Any) -> None:
    """Note in the history of a story what its sources lack.

    Its form would have refused it; what is scheduled, approved in a workflow or published in bulk goes out without one.
    """
    if not isinstance(instance, ArticleMixin) or not instance.live:  # the signal comes for what is only scheduled too
        return
    try:
        found = unsettled(instance)
    except Exception:  # what is wrong with this story must not stop the ones that are scheduled behind it
        logger.exception("The sources of page %s could not be looked through.", instance.pk)
        return
    if found:
        told = [{"code": one.code.value, "place": one.place.label} for one in found]
        log(instance=instance, action=UNSETTLED, revision=revision, data={"findings": told})


def tell_of_approvals(request: HttpRequest, page: Any) -> None:
    """Tell who saved a story by hand which approvals they could not give, or took away by changing the words."""
    places = getattr(page, "newsblocks_not_approved", [])
    if not places or not request.accepts("text/html"):
        return
    reason = gettext("What was approved has changed, or you may not approve it.")
    told = ngettext(
        "Without approval that the source is not named: %(places)s.",
        "Without approval that the sources are not named: %(places)s.",
        len(places),
    ) % {"places": ", ".join(place.label for place in places)}
    messages.warning(request, f"{told} {reason}")
