"""Where the links in mails lead: looking at one changes nothing, a button acts, and a second time finds it done.

The link is the authority: nobody has to be logged in, and no cookie is needed. It stands in the query, which Django
does not log, and no request has it as a referrer. Without referrers browsers say of no form where it comes from, so
Django would take ours for forged; of those that are, browsers tell by ``Sec-Fetch-Site``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import select_template
from django.utils.cache import add_never_cache_headers
from django.views.decorators.clickjacking import xframe_options_deny
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from wagtail.models import Site

from . import actions, gate, mailboxes, mailed_links, readers, recipients
from .actions import AlreadyModerated, Refused
from .mailed_links import BadLink, Link, Purpose
from .models import Comment, CommentPrivate, Mailbox
from .visits import SURROUNDINGS

REFUSES_ALL = Mailbox.Refusal.EVERYTHING


@dataclass(frozen=True, kw_only=True)
class Called:
    """A request by a link from a mail, with what the link says and the comment, where that is still there."""

    request: HttpRequest
    link: Link
    comment: Comment | None

    @property
    def is_sent(self) -> bool:
        """Whether a button was pressed, or a mail program has done so for its reader."""
        return self.request.method == "POST"

    @property
    def acts(self) -> bool:
        """Whether the button was pressed here, and not by another site, which is shown it instead."""
        return self.is_sent and self.request.headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none")

    def answer(self, template: str, *, status: int = 200, **context: Any) -> HttpResponse:
        """A page of ours that says what came of it."""
        return _page(self.request, template, self.comment, {"link": self.link, **context}, status=status)


View = Callable[[Called], HttpResponse]


def called_by(purpose: Purpose) -> Callable[[View], Callable[[HttpRequest], HttpResponse]]:
    """A view that gets only valid links of one purpose, and whose answers nobody keeps or learns of."""

    def wrap(view: View) -> Callable[[HttpRequest], HttpResponse]:
        @wraps(view)
        def called(request: HttpRequest) -> HttpResponse:
            try:
                link = mailed_links.read(purpose, request.GET.get(mailed_links.PARAMETER, ""))
            except BadLink as bad:
                response = _page(request, "link_over", None, {"bad": bad}, status=410 if bad.is_expired else 404)
            else:
                comment = Comment.objects.select_related("stream__page").filter(pk=link.comment).first()
                response = view(Called(request=request, link=link, comment=comment))
            response["Referrer-Policy"] = "no-referrer"
            add_never_cache_headers(response)
            return response

        return require_http_methods(["GET", "HEAD", "POST"])(xframe_options_deny(called))

    return wrap


@csrf_exempt
@called_by(Purpose.CONFIRM)
def confirm(call: Called) -> HttpResponse:
    """Asks whether a comment is of whoever owns the address, and takes it as proved where they say so."""
    comment, private = call.comment, _private(call)
    if comment is None or private is None:
        return call.answer("confirm", state="gone")
    if private.email_confirmed_at is not None:
        return call.answer("confirm", state="already", own=comment)
    if not call.acts:
        return call.answer("confirm", state="asked", own=comment)
    try:
        actions.confirm(comment, seen=_seen(call))
    except AlreadyModerated as faster:
        return call.answer("confirm", state="changed", own=faster.current, status=409)
    except Refused:
        return call.answer("confirm", state="already", own=comment)
    key = CommentPrivate.objects.values_list("email_key", flat=True).get(pk=comment.pk)
    _confirm_others(call, comment, key)
    response = call.answer("confirm", state="done", own=comment)
    readers.remember_proof(response, call.request, key)
    return response


@csrf_exempt
@called_by(Purpose.LEAVE_THREAD)
def unsubscribe(call: Called) -> HttpResponse:
    """Has whoever got a mail hear of no more replies in that thread (RFC 8058 where the mail program asks for it)."""
    if call.is_sent:
        actions.unsubscribe(call.comment, email_key=call.link.key)
    is_done = not recipients.listening(call.comment, email_key=call.link.key).exists()
    address = mailed_links.issue(Purpose.LEAVE_ALL, call.link)
    return call.answer("unsubscribe", is_done=is_done, is_now=call.is_sent, leave_all=address)


@csrf_exempt
@called_by(Purpose.LEAVE_ALL)
def unsubscribe_all(call: Called) -> HttpResponse:
    """Has whoever got a mail be told of nothing any more."""
    if call.is_sent:
        actions.unsubscribe(call.comment, email_key=call.link.key, from_all=True)
    is_done = bool(mailboxes.refusal_of(call.link.key))
    return call.answer("unsubscribe_all", is_done=is_done, is_now=call.is_sent)


@csrf_exempt
@called_by(Purpose.REFUSE)
def refuse(call: Called) -> HttpResponse:
    """Has whoever got a mail that was not meant for them get none again; and takes that back."""
    key = call.link.key
    if call.acts and "again" in call.request.POST:
        mailboxes.accept(key)
    elif call.acts:
        mailboxes.refuse(key, REFUSES_ALL)
        actions.disown(email_key=key)
    return call.answer("refuse", is_refused=mailboxes.refusal_of(key) == REFUSES_ALL, is_now=call.acts)


def _private(call: Called) -> CommentPrivate | None:
    """What is personal about the comment, where its address is still the one that the link was sent to."""
    found = CommentPrivate.objects.filter(pk=call.link.comment, email_key=call.link.key).exclude(email="")
    return found.first()


def _seen(call: Called) -> int:
    """Which revision the button was under; without one, that of the mail, which is all that can have been meant."""
    seen = call.request.POST.get("seen", "")
    return int(seen) if seen.isdecimal() and len(seen) < 10 else call.link.revision


def _confirm_others(call: Called, comment: Comment, key: str) -> None:
    """Take the address as proved for what else this browser has sent with it: only it knows of those comments."""
    owned = readers.author_of(call.request).owned - {comment.pk}
    for other in Comment.objects.filter(pk__in=owned, private__email_key=key, private__email_confirmed_at=None):
        try:
            actions.confirm(other)
        except (AlreadyModerated, Refused):
            continue


def _page(
    request: HttpRequest, template: str, comment: Comment | None, context: Mapping[str, Any], *, status: int
) -> HttpResponse:
    page = _shown_around(request, comment)
    around = {"page": page, "newsblocks_base": select_template(SURROUNDINGS), "address": request.get_full_path()}
    return render(request, f"newsblocks_comments/{template}.html", {**around, **context}, status=status)


def _shown_around(request: HttpRequest, comment: Comment | None) -> Any:
    """The page that was commented on, where everybody may see it, else the front page."""
    page = comment.stream.page if comment is not None else None
    if page is not None and gate.is_public(page) and not page.get_view_restrictions():
        return page
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    return site.root_page
