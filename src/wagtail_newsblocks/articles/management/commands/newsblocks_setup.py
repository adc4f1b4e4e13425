"""Makes the groups that a newsroom starts with."""

from collections.abc import Mapping, Sequence
from typing import Any

import swapper
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.core.management.base import BaseCommand
from wagtail import hooks
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from wagtail_newsblocks.articles.models import Contributor, Topic

REPORTERS = {"pages": ["add"], "media": ["add", "choose"], "snippets": ["view"]}
EDITORS = {
    "pages": ["add", "change", "publish", "bulk_delete", "lock", "unlock"],
    "media": ["add", "change", "choose"],
    "snippets": ["view", "add", "change", "delete"],
}
GROUPS = {"Reporters": REPORTERS, "Editors": EDITORS}


class Command(BaseCommand):
    """Creates what is missing and takes nothing away, so that it can run at every deployment."""

    help = "Create the groups Reporters (write and submit) and Editors (publish), with their permissions."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Make the groups and say so."""
        for name, may in GROUPS.items():
            group, is_new = Group.objects.get_or_create(name=name)
            group.permissions.add(
                Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
            )
            _let_write(group, may["pages"])
            _let_use_media(group, may["media"])
            _let_use_snippets(group, dict.fromkeys((Contributor, Topic), may["snippets"]))
            for of_a_room in hooks.get_hooks("newsblocks_groups"):
                _let_use_snippets(group, of_a_room().get(name, {}))
            self.stdout.write(f"{name}: {'created' if is_new else 'there already'}, permissions complete.")


def _let_write(group: Group, actions: list[str]) -> None:
    page_model = swapper.load_model("wagtailcore", "Page")
    for action in actions:
        GroupPagePermission.objects.get_or_create(
            group=group, page=page_model.get_first_root_node(), permission=_permission(page_model, action)
        )


def _let_use_media(group: Group, actions: list[str]) -> None:
    for model in (Image, Document):  # Wagtail asks for the permissions of these, whatever models the site uses
        for action in actions:
            GroupCollectionPermission.objects.get_or_create(
                group=group,
                collection=Collection.get_first_root_node(),
                permission=_permission(model, action),
            )


def _let_use_snippets(group: Group, actions_by_model: Mapping[Any, Sequence[str]]) -> None:
    group.permissions.add(
        *(_permission(model, action) for model, actions in actions_by_model.items() for action in actions)
    )


def _permission(model: Any, action: str) -> Permission:
    return Permission.objects.get(
        content_type=ContentType.objects.get_for_model(model),
        codename=f"{action}_{model._meta.model_name}",
    )
