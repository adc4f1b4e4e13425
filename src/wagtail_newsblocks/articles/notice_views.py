"""Where editors file notices on a story, and change or withdraw those that wait."""

from typing import Any

import swapper
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import Button

from . import actions
from .models import AlreadyPublished, ArticleMixin, Notice
from .notice_form import NOW, NoticeForm
from .panels import NOTICES_URL

CHANGE_URL = "newsblocks_notice_change"
WITHDRAW_URL = "newsblocks_notice_withdraw"


def may_file(page: Any, user: Any) -> bool:
    """Whether ``user`` may file notices on a page: on articles that were published, and that they may publish."""
    is_article = issubclass(page.specific_class or object, ArticleMixin)
    if not is_article or page.alias_of_id or not (page.live or page.first_published_at):
        return False
    return bool(page.permissions_for_user(user).can_publish())


def header_buttons(page: Any, user: Any, **_hook: Any) -> list[Button]:
    """The way to a story's notices, in the menu of its editor."""
    if not may_file(page, user):
        return []
    address = reverse(NOTICES_URL, args=[page.pk])
    return [Button(_("Corrections and notices"), url=address, icon_name="info-circle", priority=35)]


class OnStory(WagtailAdminTemplateMixin):
    """A view of the admin on the notices of one story, for those who may publish it."""

    header_icon = "info-circle"
    request: HttpRequest
    kwargs: dict[str, Any]
    story: Any
    notice: Notice | None = None

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Find the story, and the notice where the address names one; both are found by those alone who may file."""
        super().setup(request, *args, **kwargs)
        if "notice_id" in kwargs:
            self.notice = get_object_or_404(Notice.objects.waiting(), pk=kwargs["notice_id"])
        key = self.notice.page_id if self.notice else kwargs["page_id"]
        self.story = get_object_or_404(swapper.load_model("wagtailcore", "Page"), pk=key).specific
        if not isinstance(self.story, ArticleMixin):
            raise Http404
        if not may_file(self.story, request.user):
            raise PermissionDenied

    def get_page_subtitle(self) -> str:
        """The story's headline."""
        return str(self.story.get_admin_display_title())

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The way back to the story."""
        return [
            *super().get_breadcrumbs_items(),
            {"url": self.editor, "label": self.get_page_subtitle()},
            {"url": "", "label": self.get_page_title()},
        ]

    @property
    def editor(self) -> str:
        """The address of the story's editor."""
        return reverse("wagtailadmin_pages:edit", args=[self.story.pk])

    def say(self, message: str) -> HttpResponse:
        """Back to the story, with a message."""
        messages.success(self.request, message)
        return redirect(self.editor)

    def say_too_late(self) -> HttpResponse:
        """Back to the story's notices: somebody else was faster."""
        messages.error(self.request, str(AlreadyPublished()))
        return redirect(reverse(NOTICES_URL, args=[self.story.pk]))


class FileNoticeView(OnStory, FormView):
    """A story's notices, and the form for a further one."""

    page_title = _("Corrections and notices")
    template_name = "newsblocks_articles/admin/notices.html"
    form_class = NoticeForm

    def get_form_kwargs(self) -> dict[str, Any]:
        """The form's arguments."""
        return {**super().get_form_kwargs(), "instance": self.notice, "is_live": self.story.live}

    def form_valid(self, form: NoticeForm) -> HttpResponse:
        """File the notice, or publish it at once."""
        is_now = form.cleaned_data.pop("when") == NOW
        (actions.publish_notice if is_now else actions.file_notice)(
            self.story, **form.cleaned_data, by=self.request.user
        )
        return self.say(_published() if is_now else _waits())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the story's notices, and what the form's template asks for."""
        filed = Notice.objects.filter(page=self.story.pk)
        context = super().get_context_data(**kwargs)
        return {
            **context,
            "waiting": filed.waiting().order_by("-pk"),
            "published": filed.published().newest_first(),
            "action_url": self.request.path,
            "submit_button_label": pgettext("to file a notice", "File"),
            "submit_button_active_label": gettext("Filing…"),
            "media": context["form"].media,
        }


class ChangeNoticeView(FileNoticeView):
    """The form of a notice that waits."""

    page_title = _("Change a notice")

    def form_valid(self, form: NoticeForm) -> HttpResponse:
        """Store the notice, and publish it where that is wanted now."""
        is_now = form.cleaned_data["when"] == NOW
        try:
            actions.change_notice(form.instance, by=self.request.user)
            if is_now:
                actions.publish_filed(form.instance, by=self.request.user)
        except AlreadyPublished:
            return self.say_too_late()
        return self.say(_published() if is_now else _waits())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Without the other notices."""
        return {**super().get_context_data(**kwargs), "waiting": (), "published": ()}


class WithdrawNoticeView(OnStory, TemplateView):
    """Asks whether a notice that waits shall be withdrawn, and does it."""

    page_title = _("Withdraw a notice")
    template_name = "newsblocks_articles/admin/withdraw_notice.html"

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """Withdraw it."""
        try:
            actions.withdraw_notice(self.notice, by=request.user)  # type: ignore[arg-type]  # behind the admin's log-in
        except AlreadyPublished:
            return self.say_too_late()
        return self.say(gettext("The notice is withdrawn. No reader has seen it."))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the notice."""
        back = reverse(NOTICES_URL, args=[self.story.pk])
        return {**super().get_context_data(**kwargs), "notice": self.notice, "back": back}


def notice_urls() -> list[URLPattern]:
    """The addresses of the views."""
    return [
        path("articles/<int:page_id>/notices/", FileNoticeView.as_view(), name=NOTICES_URL),
        path("articles/notices/<int:notice_id>/", ChangeNoticeView.as_view(), name=CHANGE_URL),
        path("articles/notices/<int:notice_id>/withdraw/", WithdrawNoticeView.as_view(), name=WITHDRAW_URL),
    ]


def _waits() -> str:
    return gettext("The notice waits. Readers see it as soon as the story is published.")


def _published() -> str:
    return gettext("The notice is published.")
