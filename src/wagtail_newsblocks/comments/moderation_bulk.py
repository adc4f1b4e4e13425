"""What is decided about many comments at once, in the list; each of them is asked for within the moderator's scope."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django import forms
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.bulk_action import BulkAction

from . import decisions, queues, scopes
from .actions import Refusal, Refused
from .models import Comment, CommentEvent, Reason
from .moderation_decisions import why_refused
from .moderation_queue import ForModerators, asked_for, moderation_media
from .moderation_views import CHOICE, INDEX_URL, undo_form

AT_ONCE = 1_000
"""About how many comments can be decided at once; of a longer list, the first ones."""

SHOWN = 50
"""How many of them are shown before that is confirmed; of the rest, how many they are."""

SALT = "wagtail_newsblocks.comments.bulk"


class SeenField(forms.CharField):
    """The comments that a moderator was asked about, each with its revision, signed."""

    widget = forms.HiddenInput

    def clean(self, value: Any) -> Mapping[int, int]:
        """The revision of each comment by its key."""
        try:
            seen = signing.loads(super().clean(value), salt=SALT)
        except signing.BadSignature as error:
            raise forms.ValidationError(str(error)) from error
        return {int(key): revision for key, revision in seen.items()}


class BulkForm(forms.Form):
    """What was shown, and nothing that has come since."""

    seen = SeenField()


class BulkFormWithReason(BulkForm):
    """The same, and why; ``needs_reason`` where the site of one of them wants to know."""

    reason = forms.ChoiceField(
        label=_("Reason"),
        choices=[("", "–"), *Reason.choices],
        widget=forms.Select(attrs=CHOICE),
        error_messages={"required": Refusal.NO_REASON.label},
    )

    def __init__(self, *args: Any, needs_reason: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = needs_reason


class BulkDecision(BulkAction):
    """One decision about all comments that are ticked, or about all of the list as it is filtered."""

    models = [Comment]
    template_name = "newsblocks_comments/admin/bulk.html"
    form_class: type[forms.Form] = BulkForm
    request: HttpRequest
    question: Any
    confirm: Any
    result: decisions.Result

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Let moderators in."""
        if not scopes.moderates_anything(request.user):
            raise PermissionDenied
        response: HttpResponse = super().dispatch(request, *args, **kwargs)
        return response

    @cached_property
    def _moderated(self) -> Any:
        return scopes.moderated_by(self.request.user)

    def get_all_objects_in_listing_query(self, parent_id: Any) -> Any:  # noqa: ARG002 - Wagtail's signature
        """The first comments of the list, as it is filtered and searched."""
        return list(asked_for(self.request).values_list("pk", flat=True)[:AT_ONCE])

    def get_actionable_objects(self) -> tuple[list[Comment], dict[str, Any]]:
        """The comments that the moderator moderates and that can be decided so; the others are not shown."""
        return self._asked, {"items_with_no_access": []}

    @cached_property
    def _asked(self) -> list[Comment]:
        """They are read once, so that what is signed is what is shown."""
        keys = self.request.GET.getlist("id")
        if "all" in keys:
            keys = self.get_all_objects_in_listing_query(None)
        elif not all(key.isdecimal() and len(key) < 19 for key in keys):
            raise Http404
        rows = self._moderated.filter(pk__in=keys).select_related("stream__page").order_by("sort_at", "pk")
        found = list(rows[:AT_ONCE])
        queues.add_lines(found)
        return [one for one in found if self._is_possible(one)]

    def get_initial(self) -> dict[str, Any]:
        """Which comments are asked about."""
        return {"seen": signing.dumps({one.pk: one.revision for one in self._asked}, salt=SALT)}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the comments, as far as they are shown, and the question."""
        context = super().get_context_data(**kwargs)
        items = context["items"]
        return {
            **context,
            "items": items[:SHOWN],
            "number": len(items),
            "rest": max(len(items) - SHOWN, 0),
            "at_most": AT_ONCE,
            "question": self.question,
            "confirm": self.confirm,
            "title": self.display_name,
            "media": moderation_media(),
        }

    def form_valid(self, form: forms.Form) -> HttpResponse:
        """Decide about what was shown, and offer to take it back."""
        options = {"reason": reason} if (reason := form.cleaned_data.get("reason")) else {}
        try:
            done = decisions.decide_all(form.cleaned_data["seen"], self.action_type, by=self.request.user, **options)
        except Refused as refused:
            form.add_error(None, why_refused(refused))
            return self.form_invalid(form)
        messages.success(self.request, self._message(done))
        return redirect(self.next_url)

    def form_invalid(self, form: forms.Form) -> HttpResponse:
        """Ask again, or have the comments chosen anew where it is not known which were shown."""
        if "seen" in form.errors:
            messages.error(self.request, gettext("Choose the comments again."))
            return redirect(self.next_url)
        response: HttpResponse = super().form_invalid(form)
        return response

    def _message(self, done: decisions.Result) -> str:
        words = said(done)
        if not done.done or self.action_type == CommentEvent.Action.REMOVE:
            return words
        return undo_form(self.request, words, reverse(UNDO_BATCH_URL, args=[done.batch]), {"next": self.next_url})

    def _is_possible(self, comment: Any) -> bool:
        is_for_itself = self.action_type == CommentEvent.Action.APPROVE and comment.line.has_edit_waiting
        return comment.line.can[self.action_type] and not is_for_itself


class ApproveAll(BulkDecision):
    """Approves comments."""

    display_name = _("Approve")
    action_type = "approve"
    aria_label = _("Approve the comments that are ticked")
    action_priority = 10
    question = _("Approve these comments? Readers will see them.")
    confirm = _("Yes, approve them")


class RejectAll(BulkDecision):
    """Rejects comments for one reason."""

    display_name = _("Reject")
    action_type = "reject"
    aria_label = _("Reject the comments that are ticked")
    action_priority = 20
    form_class = BulkFormWithReason
    question = _("Reject these comments? Readers will not see them.")
    confirm = _("Yes, reject them")

    def get_form_kwargs(self) -> dict[str, Any]:
        """Whether a reason has to be given."""
        return {**super().get_form_kwargs(), "needs_reason": any(map(_needs_reason, self._asked))}


def _needs_reason(comment: Any) -> bool:
    return bool(comment.line.needs_reason)


class SpamAll(BulkDecision):
    """Puts comments away as junk."""

    display_name = _("Spam")
    action_type = "spam"
    aria_label = _("Put the comments that are ticked away as spam")
    action_priority = 30
    question = _("Put these comments away as spam?")
    confirm = _("Yes, they are spam")


class HoldAll(BulkDecision):
    """Takes comments back into the queue."""

    display_name = _("Hold")
    action_type = "hold"
    aria_label = _("Hold the comments that are ticked")
    action_priority = 40
    question = _("Hold these comments? Readers will not see them until they are approved.")
    confirm = _("Yes, hold them")


class RemoveAll(BulkDecision):
    """Erases comments for good."""

    display_name = _("Remove")
    action_type = "remove"
    aria_label = _("Remove the comments that are ticked for good")
    action_priority = 50
    classes = {"serious"}  # as Wagtail marks its own way to delete many
    question = _("Remove these comments for good? What they say and who wrote them is erased, and no way leads back.")
    confirm = _("Yes, remove them for good")


ACTIONS = (ApproveAll, RejectAll, SpamAll, HoldAll, RemoveAll)
UNDO_BATCH_URL = "newsblocks_reader_comments:undo_batch"


class UndoBatchView(ForModerators, View):
    """Takes back what was decided about many, as far as the moderator's scope goes."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *_args: Any, batch: UUID, **_kwargs: Any) -> HttpResponse:
        """Take it back."""
        events = CommentEvent.objects.filter(batch=batch, comment__in=scopes.moderated_by(request.user))
        if not events.exists():
            raise Http404
        try:
            messages.success(request, said(decisions.undo_all(batch, by=request.user)))
        except Refused as refused:
            messages.error(request, why_refused(refused))
        return redirect(get_valid_next_url_from_request(request) or reverse(INDEX_URL))


def said(done: decisions.Result) -> str:
    """How many comments something was done to, and how many were passed over."""
    words = ngettext("%(number)d comment: done.", "%(number)d comments: done.", done.done) % {"number": done.done}
    if not done.passed_over:
        return words
    over = ngettext(
        "%(number)d comment was passed over, since it has changed meanwhile or cannot be decided so.",
        "%(number)d comments were passed over, since they have changed meanwhile or cannot be decided so.",
        done.passed_over,
    )
    return f"{words} {over % {'number': done.passed_over}}"
