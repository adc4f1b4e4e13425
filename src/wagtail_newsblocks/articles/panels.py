"""What an editor sees of an article, in the order in which a story is written."""

from typing import Any

from django.forms import CheckboxSelectMultiple
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    PageChooserPanel,
    Panel,
    TitleFieldPanel,
)

from wagtail_newsblocks.sources.findings import Severity

from .checking import findings_of
from .kinds import kinds_of_story


class KindsPanel(Panel):
    """The kinds of story as which a new article can begin, and what belongs into the blocks of the one chosen."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "newsblocks_articles/admin/kinds_panel.html"

        def is_shown(self) -> bool:
            """In the form for a new article alone: a story that is there is not begun again."""
            return super().is_shown() and self.instance.pk is None and bool(self._kinds())

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The kinds with their addresses."""
            # A form that comes back with errors has a body already, and an address that names no kind.
            chosen = self.request.GET.get("kind", "") if self.request.method == "GET" else None
            kinds = self._kinds()
            choices = [(key, kind.label) for key, kind in kinds.items()] + [("", _("Empty"))]
            return {
                **super().get_context_data(parent_context),
                "choices": [(label, self._address(key), key == chosen) for key, label in choices],
                "kind": kinds.get(chosen),
            }

        def _kinds(self) -> Any:
            return kinds_of_story(type(self.instance))

        def _address(self, key: str) -> str:
            """The form's own address, with all else that it says; absolute, since autosaving changes the window's."""
            query = self.request.GET.copy()
            query["kind"] = key
            return f"{self.request.path}?{query.urlencode()}"

        class Media:
            css = {"all": ["newsblocks_articles/kinds-panel.css"]}


NOTICES_URL = "newsblocks_notices"


class WaitingNoticesPanel(Panel):
    """What readers will be told as soon as the story is published; nothing where nothing waits."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "newsblocks_articles/admin/waiting_notices_panel.html"

        def is_shown(self) -> bool:
            """Where a notice waits."""
            return super().is_shown() and self.instance.pk is not None and bool(self._waiting)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The notices, and the way to them for those who may publish the story."""
            may_publish = self.instance.permissions_for_user(self.request.user).can_publish()
            address = reverse(NOTICES_URL, args=[self.instance.pk]) if may_publish else ""
            return {**super().get_context_data(parent_context), "waiting": self._waiting, "address": address}

        @cached_property
        def _waiting(self) -> list[Any]:
            return list(self.instance.newsblocks_notices.waiting().order_by("pk"))


class SourceChecksPanel(Panel):
    """What was found about the sources of the version that was saved last, with the way to each place."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "newsblocks_articles/admin/source_checks_panel.html"

        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            # Looked at now: once the body's own panel has asked for records, those that have gone leave no trace.
            is_form_of_story = self.form is not None and self.instance.pk is not None
            self._found = findings_of(self.instance) if is_form_of_story else None

        def is_shown(self) -> bool:
            """Once a version is saved."""
            return super().is_shown() and self._found is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The findings by how grave they are, each group under its name."""
            found = self._found or []
            groups = [(level.label, [one for one in found if one.severity == level]) for level in Severity]
            return {**super().get_context_data(parent_context), "groups": [group for group in groups if group[1]]}

        class Media:
            css = {"all": ["newsblocks_articles/source-checks.css"]}


KINDS = KindsPanel(heading=_("Kind of story"), icon="edit")

HEADLINE = TitleFieldPanel(
    "title", heading=_("Headline"), placeholder=_("Headline*"), help_text=_("What happened, in one line.")
)

STORY = [
    WaitingNoticesPanel(heading=_("Notices that wait"), icon="info-circle"),
    "lede",
    MultipleChooserPanel(
        "bylines",
        chooser_field_name="contributor",
        heading=_("Bylines"),
        label=_("Byline"),
        panels=[FieldRowPanel(["contributor", "role"])],
    ),
    FieldRowPanel([FieldPanel("dateline"), FieldPanel("genre")], heading=_("Place and genre")),
    MultiFieldPanel(
        ["lead_image", "lead_image_alt", "lead_image_caption", "lead_image_credit", "lead_image_credit_source"],
        heading=_("Lead picture"),
    ),
    "body",
    MultiFieldPanel(["backstory", "credit_line", "further_sources"], heading=_("Where it comes from")),
    SourceChecksPanel(heading=_("Checks of sources"), icon="tasks"),
]

PROMOTION = [
    FieldPanel("topics", widget=CheckboxSelectMultiple),
    FieldPanel("breaking_until"),
    MultiFieldPanel(["original_publisher", "canonical_url"], heading=_("Published elsewhere first")),
    FieldPanel("noindex"),
]

DATES = [
    MultiFieldPanel(["published_at", "updated_at"], heading=_("Dates that readers see")),
]

FRONT = [
    "introduction",
    PageChooserPanel("lead_story"),
    MultipleChooserPanel(
        "newsblocks_picks",
        chooser_field_name="article",
        heading=_("Picked by hand"),
        label=_("Article"),
        help_text=_("Shown below the lead story, in this order. The newest stories follow by themselves."),
    ),
]
