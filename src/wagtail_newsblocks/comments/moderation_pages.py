"""The comments of one page in the admin: the way to them, and what the page says about them."""

from typing import Any
from urllib.parse import urlencode

import swapper
from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import Button

from . import options, queues, scopes
from .models import CommentStream
from .moderation_queue import moderation_media
from .moderation_views import INDEX_URL
from .policy import ClosedReason, Mode
from .queues import Queue

OPTIONS_URL = "newsblocks_reader_comments:page"
DEEPEST = 1
"""The root of the tree, which is no page of a site."""


def header_buttons(page: Any, user: Any, **_hook: Any) -> list[Button]:
    """The way from a page's editor to its comments, with their number, and to what the page says about them."""
    if page.depth <= DEEPEST or not scopes.may_moderate(user, page):
        return []
    original = page.alias_of or page
    number = queues.counted(scopes.moderated_by(user).filter(stream__page=original.pk))
    label = gettext("Reader comments (%(number)s)") % {"number": number}
    address = f"{reverse(INDEX_URL)}?{urlencode({'queue': Queue.ALL, 'page': original.pk})}"
    buttons = [Button(label, url=address, icon_name="comment", priority=70)]
    if _may_set(original, user):
        address = reverse(OPTIONS_URL, args=[original.pk])
        buttons.append(Button(_("Settings of reader comments"), url=address, icon_name="cog", priority=71))
    return buttons


class OptionsForm(forms.ModelForm):
    """What a page says about its comments and those of the pages below it."""

    class Meta:
        model = CommentStream
        fields = ["mode", "opening", "closes_at", "close_after_days"]
        widgets = {
            "closes_at": forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        }


class PageOptionsView(WagtailAdminTemplateMixin, FormView):
    """What a page says about comments, for moderators of it who may edit the page."""

    page_title = _("Settings of reader comments")
    header_icon = "cog"
    template_name = "newsblocks_comments/admin/options.html"
    form_class = OptionsForm
    request: HttpRequest
    page: Any

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Find the page."""
        super().setup(request, *args, **kwargs)
        pages = swapper.load_model("wagtailcore", "Page").objects.filter(depth__gt=DEEPEST, alias_of=None)
        self.page = pages.filter(pk=kwargs["page_id"]).first()
        if self.page is None or not scopes.may_moderate(request.user, self.page):
            raise Http404
        if not _may_set(self.page, request.user):
            raise PermissionDenied

    def get_form_kwargs(self) -> dict[str, Any]:
        """What the page says now; asking stores nothing."""
        stream = CommentStream.objects.filter(page=self.page.pk).first() or CommentStream(page_id=self.page.pk)
        return {**super().get_form_kwargs(), "instance": stream}

    def form_valid(self, form: OptionsForm) -> HttpResponse:
        """Store it."""
        options.set_options(self.page, form.cleaned_data, by=self.request.user)
        messages.success(self.request, gettext("The settings are stored."))
        return redirect(reverse("wagtailadmin_pages:edit", args=[self.page.pk]))

    def get_page_subtitle(self) -> str:
        """The page's title."""
        return str(self.page.get_admin_display_title())

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The way back to the page."""
        editor = {"url": reverse("wagtailadmin_pages:edit", args=[self.page.pk]), "label": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), editor, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With what is in force, and what the form's template asks for."""
        policy = CommentStream.objects.policy_for(self.page)
        return {
            **super().get_context_data(**kwargs),
            "mode": Mode(policy.mode).label,
            "closed": ClosedReason(policy.reason).label if policy.reason else "",
            "closes_at": policy.closes_at,
            "action_url": self.request.path,
            "submit_button_label": gettext("Save"),
            "submit_button_active_label": gettext("Saving…"),
            "media": moderation_media(),
        }


def _may_set(page: Any, user: Any) -> bool:
    return bool(page.permissions_for_user(user).can_edit())
