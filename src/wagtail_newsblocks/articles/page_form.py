"""The form in which editors, and clients of Wagtail's API, save an article."""

import copy
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.blocks import StreamBlockValidationError

from wagtail_newsblocks.sources.approval import PERMISSION, settle_approvals
from wagtail_newsblocks.sources.findings import Finding
from wagtail_newsblocks.sources.places import places_of_quotations

from .checking import unsettled


class Unsettled(StreamBlockValidationError):
    """What is found about a story's sources, as one error: Wagtail shows no more than one at a field."""

    def __init__(self, found: list[Finding]) -> None:
        messages = list(map(str, found))
        super().__init__(non_block_errors=messages)
        self.message = "\n".join(messages)  # for clients of the API, which see no more


class ArticleForm(WagtailAdminPageForm):
    """An article's fields, checked against each other."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "topics" in self.fields and self.instance.locale_id:
            topics = self.fields["topics"]
            chosen = [topic.pk for topic in self.instance.topics.all()]  # a translation may still have the original's
            topics.queryset = topics.queryset.filter(Q(locale_id=self.instance.locale_id) | Q(pk__in=chosen))

    def clean(self) -> dict[str, Any]:
        """Refuse what cannot be published: a date that lies ahead, sources that are not settled."""
        cleaned: dict[str, Any] = super().clean()
        self._refuse_dates_ahead(cleaned)
        if "body" in cleaned:
            self._settle_approvals(cleaned["body"])
        if not self.is_deferred_validation and "body" not in self.errors:
            self._refuse_unsettled(cleaned)
        return cleaned

    def _refuse_dates_ahead(self, cleaned: dict[str, Any]) -> None:
        now = timezone.now()
        for name in ("published_at", "updated_at"):
            if cleaned.get(name) and cleaned[name] > now:
                self.add_error(
                    name,
                    _("This moment lies ahead. To publish later, set a schedule in the Status side panel."),
                )

    def _settle_approvals(self, body: Any) -> None:
        """Let only those approve unnamed sources who may; the instance still has the version that was saved last."""
        user = self.for_user
        may_approve = user is not None and user.has_perm(PERMISSION)
        in_vain = settle_approvals(
            body,
            before=self.instance.body,
            approver=(getattr(user, "get_full_name", str)() or user.get_username()) if may_approve else "",
            moment=timezone.now().isoformat(timespec="seconds"),
        )
        places = places_of_quotations(body)
        self.instance.newsblocks_not_approved = [places[position] for position in in_vain]

    def _refuse_unsettled(self, cleaned: dict[str, Any]) -> None:
        story = copy.copy(self.instance)
        for field in story._meta.concrete_fields:
            if field.name in cleaned:
                setattr(story, field.name, cleaned[field.name])
        found = unsettled(story)
        if found:
            self.add_error("body" if "body" in self.fields else None, Unsettled(found))
