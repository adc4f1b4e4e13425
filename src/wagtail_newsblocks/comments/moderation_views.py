"""A comment's own screen, and what is decided there or in the queue; all that changes anything is posted."""

from datetime import datetime, time
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, JsonResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View
from wagtail.admin import messages
from wagtail.admin.compare import TextFieldComparison
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from . import actions, queues, scopes
from .actions import AlreadyModerated, Refused
from .dossier import Dossier
from .models import Comment, CommentRevision, Reason, settings_for
from .moderation_decisions import DECISIONS, NotDone, decide, what_happened, why_refused
from .moderation_queue import ForModerators, moderation_media
from .queues import Queue

INDEX_URL = "newsblocks_reader_comments:index"
COMMENT_URL = "newsblocks_reader_comments:comment"
CHOICE = {"class": "newsblocks-moderation__choice"}
CONFLICT = 409
UNPROCESSABLE = 422
UNDOABLE = frozenset(DECISIONS) - {"undo", "feature", "unfeature"}
"""After what undoing is offered; a pick is taken back as it was made."""


class OnComment(ForModerators, WagtailAdminTemplateMixin):
    """A view of the admin on one comment that the moderator moderates; any other is not found."""

    header_icon = "comment"
    request: HttpRequest
    comment: Comment

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Find the comment."""
        super().setup(request, *args, **kwargs)
        try:
            self.comment = scopes.comment_for(request.user, kwargs["pk"])
        except scopes.NotInScope as none:
            raise Http404 from none

    @property
    def address(self) -> str:
        """Where the comment's own screen is."""
        return reverse(COMMENT_URL, args=[self.comment.pk])

    @property
    def next(self) -> str:
        """Where to go on: where one came from, else the comment's own screen."""
        return get_valid_next_url_from_request(self.request) or self.address

    def get_page_subtitle(self) -> str:
        """Whose comment it is."""
        return queues.name_of(self.comment)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The way back to the queue."""
        here = {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()}
        queue = {"url": reverse(INDEX_URL), "label": _("Reader comments")}
        return [*super().get_breadcrumbs_items(), queue, here]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the comment."""
        context = super().get_context_data(**kwargs)
        return {**context, "comment": self.comment, "next": self.next, "media": moderation_media()}


class CommentView(OnComment, TemplateView):
    """All that a moderator is shown of a comment."""

    page_title = _("Reader comment")
    template_name = "newsblocks_comments/admin/comment.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the dossier, and what can be decided."""
        dossier = Dossier(self.comment, scopes.moderated_by(self.request.user))
        waiting = dossier.waiting
        return {
            **super().get_context_data(**kwargs),
            "next": self.address,
            "dossier": dossier,
            "difference": _difference(self.comment.body, waiting.body) if waiting else "",
            "versions": [*_differences(self.comment, dossier.versions)],
            "decisions": [(name, one, dossier.can[name]) for name, one in DECISIONS.items()],
            "reasons": Reason.choices,
            "is_reason_required": settings_for(dossier.page).COMMENTS_REASON_REQUIRED,
            "can_edit_page": dossier.page.permissions_for_user(self.request.user).can_edit(),
            "note_form": kwargs.get("note_form") or NoteForm(),
            "following": self._following(),
            "can_block": bool(self.comment.author_key or (dossier.private and dossier.private.email_key)),
        }

    def _following(self) -> Comment | None:
        """The held comment that has waited the longest after this one."""
        held = queues.in_queue(scopes.moderated_by(self.request.user), Queue.HELD).exclude(pk=self.comment.pk)
        later = held.filter(sort_at__gte=self.comment.sort_at)
        return queues.in_order(later, Queue.HELD).first()


class DecisionForm(forms.Form):
    """What a moderator decides about the revision of a comment that they see."""

    decision = forms.ChoiceField(choices=[(name, name) for name in DECISIONS])
    seen = forms.IntegerField()
    reason = forms.ChoiceField(choices=[("", ""), *Reason.choices], required=False)


class DecideView(OnComment, View):
    """Does what was decided; answers with JSON where a script asks, with the next page where a form does."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """Decide, and say what was done or why it was not."""
        form = DecisionForm(request.POST)
        if not form.is_valid():
            return HttpResponseBadRequest()
        name = form.cleaned_data["decision"]
        try:
            decide(
                name,
                self.comment,
                by=request.user,
                seen=form.cleaned_data["seen"],
                reason=form.cleaned_data["reason"],
            )
        except NotDone as not_done:
            return self._say_not_done(not_done)
        return self._say_done(name)

    def _say_done(self, name: str) -> HttpResponse:
        message, can = str(DECISIONS[name].done), Dossier(self.comment, Comment.objects.none()).can
        if self._is_for_script:
            stands = {"status": self.comment.get_status_display(), "seen": self.comment.revision, "can": can}
            return JsonResponse({"message": message, **stands})
        if can["undo"] and name in UNDOABLE:
            message = with_undo(self.request, message, self.comment, next_url=self.next)
        messages.success(self.request, message)
        return redirect(self.next)

    def _say_not_done(self, not_done: NotDone) -> HttpResponse:
        is_late = isinstance(not_done.__cause__, AlreadyModerated)
        if self._is_for_script:
            status = CONFLICT if is_late else UNPROCESSABLE
            return JsonResponse({"message": str(not_done), "isLate": is_late}, status=status)
        messages.error(self.request, str(not_done))
        return redirect(self.next)

    @property
    def _is_for_script(self) -> bool:
        return "application/json" in self.request.headers.get("Accept", "")


class RemoveView(OnComment, TemplateView):
    """Asks whether a comment shall be erased for good, and does it."""

    page_title = _("Remove for good")
    template_name = "newsblocks_comments/admin/remove.html"

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """Erase it."""
        form = DecisionForm({**request.POST.dict(), "decision": "reject"})
        if not form.is_valid():
            return HttpResponseBadRequest()
        try:
            actions.remove(
                self.comment, by=request.user, seen=form.cleaned_data["seen"], reason=form.cleaned_data["reason"]
            )
        except AlreadyModerated as late:
            messages.error(request, what_happened(late.current))
            return redirect(self.address)
        messages.success(request, gettext("The comment is removed. Its place in the thread stays."))
        return redirect(self.next)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the reasons that can be given."""
        return {**super().get_context_data(**kwargs), "reasons": Reason.choices}


class NoteForm(forms.Form):
    """What a moderator tells the others."""

    text = forms.CharField(
        label=_("Note to the other moderators"), max_length=5_000, widget=forms.Textarea(attrs={"rows": 3})
    )


class NoteView(OnComment, View):
    """Adds a note to a comment."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """Add it; what cannot be added stands in the form again."""
        form = NoteForm(request.POST)
        try:
            if form.is_valid():
                actions.add_note(self.comment, text=form.cleaned_data["text"], by=request.user)
                messages.success(request, gettext("The note is added."))
                return redirect(f"{self.address}#notes")
        except Refused as refused:
            form.add_error("text", why_refused(refused))
        view = CommentView()
        view.setup(request, pk=self.comment.pk)
        return view.render_to_response(view.get_context_data(note_form=form), status=UNPROCESSABLE)


class BlockForm(forms.Form):
    """Until when and why what somebody sends waits for a moderator."""

    until = forms.DateField(
        label=_("Until"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("The last day of it. Empty: until somebody lifts it."),
    )
    reason = forms.ChoiceField(
        label=_("Reason"), choices=[("", "–"), *Reason.choices], required=False, widget=forms.Select(attrs=CHOICE)
    )
    note = forms.CharField(
        label=_("Note"),
        required=False,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("For the other moderators; the author is told nothing."),
    )

    def clean_until(self) -> datetime | None:
        """The end of the day."""
        day = self.cleaned_data["until"]
        return day and timezone.make_aware(datetime.combine(day, time.max))


class BlockView(OnComment, FormView):
    """Blocks the author of a comment until a day."""

    page_title = _("Block the author")
    template_name = "newsblocks_comments/admin/block.html"
    form_class = BlockForm

    def form_valid(self, form: BlockForm) -> HttpResponse:
        """Block them, or say why that cannot be done."""
        try:
            actions.block_author(self.comment, by=self.request.user, **form.cleaned_data)
        except Refused as refused:
            form.add_error("until" if refused.reason == actions.Refusal.OVER else None, why_refused(refused))
            return self.form_invalid(form)
        messages.success(self.request, gettext("What this author sends now waits for a moderator."))
        return redirect(self.next)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With what the form's template asks for."""
        return {
            **super().get_context_data(**kwargs),
            "action_url": self.request.get_full_path(),
            "submit_button_label": gettext("Block"),
            "submit_button_active_label": gettext("Blocking…"),
        }


def with_undo(request: HttpRequest, message: str, comment: Comment, *, next_url: str) -> str:
    """A message with a button that takes back what was just decided."""
    address = reverse("newsblocks_reader_comments:decide", args=[comment.pk])
    fields = {"decision": "undo", "seen": comment.revision, "next": next_url}
    return undo_form(request, message, address, fields)


def undo_form(request: HttpRequest, message: str, address: str, fields: dict[str, Any]) -> str:
    """A message with the form that takes it back; a form, since an address that is opened changes nothing."""
    context = {"message": message, "address": address, "fields": fields}
    return render_to_string("newsblocks_comments/admin/undo.html", context, request)


def _difference(earlier: str, later: str) -> str:
    """How one text became another, marked as in Wagtail's comparison of revisions."""
    field = Comment._meta.get_field("body")
    html: str = TextFieldComparison(field, Comment(body=earlier), Comment(body=later)).htmldiff()
    return html


def _differences(comment: Comment, versions: list[CommentRevision]) -> Any:
    """Each earlier text with how it became the next one, the latest first."""
    later = comment.body
    for version in versions:
        yield version, _difference(version.body, later)
        later = version.body
