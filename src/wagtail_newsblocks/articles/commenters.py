"""Who of those that comment on a story has made it; the comments room asks by hook."""

from collections.abc import Collection
from typing import Any

from django.utils.translation import gettext as _

from .models import Byline


def authors_among(page: Any, user_ids: Collection[Any]) -> dict[Any, str]:
    """The accounts of those in the byline of a page, each with what stands behind their name where they comment."""
    bylined = Byline.objects.filter(page_id=page.pk, contributor__user__in=user_ids)
    return dict.fromkeys(bylined.values_list("contributor__user_id", flat=True), _("Author"))
