"""What the sources room adds to the admin."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail import hooks

from .models import CitedWork, Source
from .views import refuse_while_named


@hooks.register("before_delete_snippet")
def keep_what_is_named(request: HttpRequest, objects: Sequence[Any]) -> HttpResponse | None:
    """A source or work that is named somewhere is not deleted."""
    return refuse_while_named(request, objects)


@hooks.register("newsblocks_groups")
def who_keeps_the_registry() -> Mapping[str, Mapping[Any, Sequence[str]]]:
    """Reporters add, and mend what they cite; editors keep sources, their disclosures and their contacts."""
    return {
        "Reporters": {Source: ["view", "add"], CitedWork: ["view", "add", "change"]},
        "Editors": {model: ["view", "add", "change", "delete"] for model in (Source, CitedWork)},
    }
