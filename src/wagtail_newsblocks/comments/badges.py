"""Who among those who comment is staff, or the page's author: by their account, never by what anybody can type."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.utils.translation import gettext as _
from wagtail import hooks

HOOK = "newsblocks_comment_badges"
STAFF_PERMISSION = "wagtailadmin.access_admin"


def badges_for(page: Any, user_ids: Collection[Any]) -> Mapping[Any, tuple[str, ...]]:
    """What stands behind the names of accounts that comment on a page, by key of the account.

    Hooks named ``newsblocks_comment_badges`` are asked with the page and the keys, and give a label for some of the
    keys; whoever may enter the admin is staff.
    """
    found: dict[Any, tuple[str, ...]] = defaultdict(tuple)
    if not user_ids:
        return found
    for given in (*(function(page, user_ids) for function in hooks.get_hooks(HOOK)), staff_among(user_ids)):
        for key, label in given.items():
            found[key] = (*found[key], str(label))
    return found


def staff_among(user_ids: Collection[Any]) -> dict[Any, str]:
    """Those of some accounts that may enter the admin, each with the label for it."""
    if not user_ids:
        return {}
    staff = ModelBackend().with_perm(STAFF_PERMISSION).filter(pk__in=user_ids)
    return dict.fromkeys(staff.values_list("pk", flat=True), _("Staff"))
