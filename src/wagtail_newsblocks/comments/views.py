"""The addresses of readers' comments.

What everybody may read is the same for all of them, sets no cookie and can be cached. What depends on the reader, every
form among it, is private and never cached; and nothing changes but by a form that was given out for it.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.conf import settings as django_settings
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.core.exceptions import BadRequest
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, resolve_url
from django.urls import reverse
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_deny
from django.views.decorators.csrf import csrf_exempt, csrf_protect, requires_csrf_token
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wagtail_newsblocks import conf

from . import actions, feeds, gate, readers, tickets
from .actions import AlreadyModerated, CommentsClosed, Draft, NotTheAuthor, Refused
from .forms import TRAP, CommentForm, DeleteForm, EditForm, ReportForm
from .gate import Refusal
from .models import Comment, CommentPrivate, CommentStream
from .policy import ClosedReason
from .rules import Author
from .threads import BadCursor, Shown, Sort, State
from .visits import Visit, visit

View = Callable[..., HttpResponse]

MAX_DIGITS = 18
"""Of a comment's key: longer numbers are none, and not every database can be asked for them."""

REFUSALS = {
    "duplicate": _("You have sent this comment already."),
    "name_of_staff": _("Somebody of our staff has this name. Please comment under another one."),
}
FOR_NOW = _("That was a lot in a short time. Please try again later; what you have written is still here.")
FOR_GOOD = _("Your comment cannot be taken as it is.")
ALONE = _("The comment that you answer is no longer there. You can still send yours by itself.")
TOO_OLD = _("This form was open for a long time. Please send it once more.")
CHANGED = _("This comment has changed in the meantime. Please look at it once more.")

DONE = {
    "edited": _("Your comment is changed."),
    "deleted": _("Your comment is deleted."),
    "asked": _(
        "The link is sent again as soon as your address may get another one, which can take some hours."
        " Please look for it among your junk mail, too."
    ),
}
SENT = {
    State.PUBLISHED: _("Thank you. Your comment is published."),
    State.UNCONFIRMED: _("Thank you. Please confirm your e-mail address by the link that we send you."),
}
WAITS = _("Thank you. A moderator reads your comment before it appears.")
ASKED = _("To hear of replies, confirm your e-mail address by the link that we send you.")


def private(view: View) -> View:
    """A view whose answers are one reader's own: safe from other sites' forms and frames, and never cached."""

    @wraps(view)
    @never_cache
    @xframe_options_deny
    @sensitive_post_parameters("name", "email", "body", "note")
    @csrf_protect
    def protected(request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        return view(request, *args, **options)

    return require_http_methods(["GET", "HEAD", "POST"])(protected)


@require_safe
def thread(request: HttpRequest, page_id: int) -> HttpResponse:
    """The comments of a page, the newest or the oldest first, from a cursor on."""
    here = visit(request, page_id)
    sort = Sort.OLDEST if request.GET.get("sort") == Sort.OLDEST else Sort.NEWEST
    cursor = request.GET.get("cursor", "")
    batch = _or_bad_request(here.discussion.roots, sort, cursor)
    return here.answer("thread_page", {"batch": batch, "sort": sort, "is_later": bool(cursor)})


@require_safe
def comment(request: HttpRequest, page_id: int, comment_id: int) -> HttpResponse:
    """A comment with its context: the thread that it is in, from shortly before it, or from a cursor on."""
    here = visit(request, page_id)
    root = _or_bad_request(here.discussion.permalink, comment_id, request.GET.get("cursor", ""))
    if root is None:
        raise Http404
    return here.answer("comment_page", {"root": root})


@require_safe
def feed(request: HttpRequest, page_id: int) -> HttpResponse:
    """The newest comments of a page as RSS; of a page that not everybody may see there is none."""
    here = visit(request, page_id)
    if here.is_restricted:
        raise Http404
    discussion = here.discussion
    etag = feeds.etag_of(discussion, request)
    unchanged = get_conditional_response(request, etag=etag)
    response = unchanged or HttpResponse(feeds.document(discussion, request), content_type=feeds.CONTENT_TYPE)
    response.headers["ETag"] = etag
    patch_cache_control(response, public=True, max_age=feeds.SECONDS)
    return response


@csrf_exempt  # what is typed into a page that can be cached comes without a token, and only fills a form in
def write(request: HttpRequest, page_id: int) -> HttpResponse:
    """A form for a comment, filled in with what was typed on the page; with its ticket, it is sent."""
    return (_send if request.method == "POST" and "ticket" in request.POST else _offer)(request, page_id)


@private
def mine(request: HttpRequest, page_id: int) -> HttpResponse:
    """What this reader has sent to a page and what became of it, and what was just done."""
    here = visit(request, page_id)
    own = here.discussion.own(user=here.author.user, keys=here.author.owned)
    key = request.GET.get("comment", "")
    touched = next((one for one in own if str(one.pk) == key), None)
    context = {
        "own": own,
        "editable": _editable(here, own),
        "done": _said(request.GET.get("done", ""), touched),
        "asked": _asked(touched),
        "touched": touched,
        "touched_key": key if key.isdecimal() else "",
    }
    return here.answer("mine", context)


@private
def edit(request: HttpRequest, page_id: int, comment_id: int) -> HttpResponse:
    """A form for another text of one's own comment, while that is possible."""
    here = visit(request, page_id, even_if_off=request.method == "POST")
    found = here.own_comment(comment_id)
    by = readers.author_again(request, found)
    typed = request.POST if request.method == "POST" else None
    form = EditForm(typed, settings=_settings(here), initial=_as_it_stands(found))

    def change() -> HttpResponse:
        text, seen = form.cleaned_data["body"], form.cleaned_data["seen"]
        actions.edit(found, body=text, by=by, seen=seen)
        return _to_own(here, "edited", found)

    return _acted(here, "edit", form, change, comment=found, check=lambda: _check_editable(here, found, by=by))


@private
def delete(request: HttpRequest, page_id: int, comment_id: int) -> HttpResponse:
    """Asks whether one's own comment is to go, for good."""
    here = visit(request, page_id)
    found = here.own_comment(comment_id)
    form = DeleteForm(request.POST if request.method == "POST" else None, initial=_as_it_stands(found))

    def erase() -> HttpResponse:
        actions.remove(found, by=here.author, seen=form.cleaned_data["seen"])
        return _to_own(here, "deleted", found)

    return _acted(here, "delete", form, erase, comment=found)


@require_POST
@private
def ask_again(request: HttpRequest, page_id: int, comment_id: int) -> HttpResponse:
    """Has the link mailed once more that proves an address; says the same whether a mail goes out or not."""
    here = visit(request, page_id)
    found = here.own_comment(comment_id)
    actions.ask_again(found, by=here.author)
    return _to_own(here, "asked", found)


@private
def report(request: HttpRequest, page_id: int, comment_id: int) -> HttpResponse:
    """A form in which a reader says what is wrong with a comment."""
    here = visit(request, page_id, even_if_off=request.method == "POST")
    shown = here.discussion.find(comment_id)
    if shown is None:
        raise Http404
    form = ReportForm(request.POST if request.method == "POST" else None)

    def note() -> HttpResponse:
        found = get_object_or_404(here.discussion.visible(), pk=shown.pk)
        reason, words = form.cleaned_data["reason"], form.cleaned_data["note"]
        actions.report(found, by=readers.reporter_of(request), reason=reason, note=words)
        return here.answer("reported", {"comment": shown})

    return _acted(here, "report", form, note, comment=shown, check=lambda: _check_on(here))


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@xframe_options_deny
@requires_csrf_token
def _offer(request: HttpRequest, page_id: int) -> HttpResponse:
    here = visit(request, page_id, even_if_off=request.method == "POST")
    typed = request.POST if request.method == "POST" else request.GET
    answered = _answered(here, typed.get("to", ""))
    initial = {
        "ticket": tickets.issue(here.page.pk),
        "to": answered and answered.pk,
        "body": request.POST.get("body", ""),
    }
    return _written(here, CommentForm(initial=initial, author=here.author, settings=_settings(here)), answered)


@private
def _send(request: HttpRequest, page_id: int) -> HttpResponse:
    here = visit(request, page_id, even_if_off=True)
    form = CommentForm(request.POST, author=here.author, settings=_settings(here))
    if not form.is_valid():
        return _written(here, form, _found(here, form.cleaned_data.get("to")), status=422)
    given = form.cleaned_data
    author = readers.author_of(request, name=given.get("name", ""), email=given.get("email", ""))
    answered = _found(here, given["to"])
    try:
        ticket = tickets.read(given["ticket"], here.page.pk)
        comment = _submit(here, author, given, ticket)
    except tickets.BadTicket as bad:
        fresh = tickets.issue(here.page.pk, asked_at=bad.asked_at)
        return _written(here, _again(form, TOO_OLD, ticket=fresh), answered, status=409)
    except Refused as refusal:
        again = _corrected(form, refusal, here)
        return _refused(_written(here, again, answered, status=_status(refusal)), refusal)
    except CommentsClosed as closed:
        return _closed(here, closed)
    response = _to_own(here, "sent", comment)
    readers.remember(response, request, comment)
    return response


def _submit(here: Visit, author: Any, given: dict[str, Any], ticket: tickets.Ticket) -> Comment:
    stream = here.discussion.stream or CommentStream.objects.for_page(here.page)
    draft = Draft(
        body=given["body"],
        parent=_parent(here, given["to"]),
        nonce=ticket.nonce,
        asked_at=ticket.asked_at,
        trap=given[TRAP],
        notify=given.get("notify", False),
        consents=given.get("consent", False),
    )
    return actions.submit(stream, draft=draft, by=author)


def _written(here: Visit, form: CommentForm, answered: Shown | None, *, status: int = 200) -> HttpResponse:
    """The form of a comment; none, but the reason, where comments are closed."""
    try:
        gate.check_open(here.page, by=here.author)
    except CommentsClosed as closed:
        return _closed(here, closed)
    return here.answer(
        "write", {"form": form, "answered": answered, "login_address": _login(here, answered)}, status=status
    )


def _login(here: Visit, answered: Shown | None) -> str:
    """The way to the site's own log-in and back to this form, for guests, where the site offers it."""
    if not (here.author.is_guest and _settings(here).COMMENTS_OFFER_LOGIN):
        return ""
    back = reverse("newsblocks_comments:write", args=[here.page.pk]) + (f"?to={answered.pk}" if answered else "")
    address = resolve_url(django_settings.LOGIN_URL)
    return f"{address}{'&' if '?' in address else '?'}{urlencode({REDIRECT_FIELD_NAME: back})}"


def _acted(
    here: Visit,
    template: str,
    form: Form,
    act: Callable[[], HttpResponse],
    *,
    comment: Any,
    check: Callable[[], Any] = lambda: None,
) -> HttpResponse:
    """What an action answers, or its form with the reason why it did nothing; none where it never can."""
    context = {"form": form, "comment": comment}
    try:
        check()
        if form.is_bound and form.is_valid():
            return act()
    except NotTheAuthor as error:
        raise Http404 from error
    except CommentsClosed as closed:
        return _closed(here, closed)
    except AlreadyModerated as faster:
        form = _again(form, CHANGED, seen=faster.current.revision)
        return here.answer(template, context | {"form": form, "comment": faster.current}, status=409)
    except Refused as refusal:
        can_try_again = form.is_bound and refusal.retry_after is not None
        context["form"] = _again(form, FOR_NOW) if can_try_again else None
        context |= {"refusal": _words(refusal), "typed": _typed(here)}
        return _refused(here.answer(template, context, status=_status(refusal)), refusal)
    return here.answer(template, context, status=422 if form.is_bound else 200)


def _closed(here: Visit, closed: CommentsClosed) -> HttpResponse:
    reason = ClosedReason(closed.reason).label
    return here.answer("write", {"form": None, "refusal": reason, "typed": _typed(here)}, status=403)


def _typed(here: Visit) -> str:
    """What a reader has written in vain, for them to keep."""
    return here.request.POST.get("body") or here.request.POST.get("note", "")


def _again(form: Any, words: Any, *, field: str | None = None, **changes: Any) -> Any:
    """The form as it was sent, with what is to be said about it, or about a field; hidden fields may change."""
    form.data = form.data.copy()
    for name, value in changes.items():
        form.data[name] = value
    form.add_error(field if field in form.fields else None, words)
    return form


def _corrected(form: CommentForm, refusal: Refused, here: Visit) -> Any:
    """The form of a comment that is refused; where what it answers is gone, it can be sent by itself."""
    if refusal.reason == Refusal.NO_PARENT:
        return _again(form, ALONE, to="")
    if refusal.reason == Refusal.USED:
        return _again(form, _words(refusal), ticket=tickets.issue(here.page.pk))
    return _again(form, _words(refusal), field="name" if refusal.reason == "name_of_staff" else None)


def _words(refusal: Refused) -> Any:
    if refusal.retry_after is not None:
        return FOR_NOW
    return Refusal(refusal.reason).label if refusal.reason in Refusal else REFUSALS.get(refusal.reason, FOR_GOOD)


def _status(refusal: Refused) -> int:
    return 429 if refusal.retry_after is not None else 409


def _refused(response: HttpResponse, refusal: Refused) -> HttpResponse:
    if refusal.retry_after is not None:
        response["Retry-After"] = str(refusal.retry_after)
    return response


def _to_own(here: Visit, done: str, found: Comment) -> HttpResponseRedirect:
    """To what this reader has sent, where it says what was done."""
    address = reverse("newsblocks_comments:mine", args=[here.page.pk])
    query = urlencode({"done": done, "comment": found.pk})
    return HttpResponseRedirect(f"{address}?{query}#comment-{found.pk}", status=303)


def _said(done: str, touched: Shown | None) -> Any:
    """What is said after an action; of a comment that was sent, what became of it."""
    if done == "sent" and touched is not None:
        return SENT.get(touched.state, WAITS)
    return DONE.get(done, "")


def _asked(touched: Shown | None) -> Any:
    """What else a reader has to do to hear of replies, where they have not proved the address that they gave."""
    if touched is None or touched.state == State.UNCONFIRMED:
        return ""
    unproved = CommentPrivate.objects.filter(pk=touched.pk, notify=True, email_confirmed_at=None).exclude(email="")
    return ASKED if unproved.exists() else ""


def _as_it_stands(found: Comment) -> dict[str, Any]:
    return {"body": found.body, "seen": found.revision}


def _editable(here: Visit, own: tuple[Shown, ...]) -> set[int]:
    """Keys of those of a reader's comments that they can still edit."""
    return {row.pk for row in Comment.objects.filter(pk__in=[one.pk for one in own]) if _can_edit(here, row)}


def _check_on(here: Visit) -> None:
    if here.discussion.state.is_off:
        raise CommentsClosed(ClosedReason.OFF)


def _check_editable(here: Visit, row: Comment, *, by: Author) -> None:
    gate.check_editable(row, by=by, settings=_settings(here))


def _settings(here: Visit) -> conf.Settings:
    """What the site of the page says."""
    return here.discussion.state.settings


def _can_edit(here: Visit, row: Comment) -> bool:
    try:
        _check_editable(here, row, by=here.author)
    except Refused:
        return False
    return here.discussion.state.is_open


def _answered(here: Visit, key: str) -> Shown | None:
    """The comment that is to be answered; not found where one is named that readers do not see."""
    if not key:
        return None
    found = _found(here, int(key)) if key.isdecimal() and len(key) <= MAX_DIGITS else None
    if found is None:
        raise Http404
    return found


def _found(here: Visit, key: int | None) -> Shown | None:
    return here.discussion.find(key) if key else None


def _parent(here: Visit, key: int | None) -> Comment | None:
    if not key:
        return None
    parent = here.discussion.visible().filter(pk=key).first()
    if parent is None:
        raise Refused(Refusal.NO_PARENT)
    return parent


def _or_bad_request(read: Callable[..., Any], *args: Any) -> Any:
    try:
        return read(*args)
    except BadCursor as error:
        raise BadRequest("A cursor of another list.") from error  # noqa: EM101, TRY003 - for the log alone
