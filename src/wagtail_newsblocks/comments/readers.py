"""Who is behind a request, as comments see them; the one place that knows the browser's cookie.

A guest's browser remembers which comments it has sent, and which addresses were proved in it, by two signed cookies
that scripts cannot read. They are set when that is done, and go to the addresses of comments only, so that pages stay
as cacheable as they are.
"""

from dataclasses import replace
from typing import Any

from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from wagtail.models import PageViewRestriction

from wagtail_newsblocks import conf

from . import keys, mailboxes
from .addresses import client_address
from .models import Comment, CommentPrivate
from .rules import Author

COOKIE = "newsblocks_comments"
SALT = "wagtail_newsblocks.comments.owned"
MAX_AGE = 180 * 24 * 3600
MAX_OWNED = 100

PROOF_COOKIE = "newsblocks_proved"
PROOF_SALT = "wagtail_newsblocks.comments.proved"
PROOF_VERSION = 1
MAX_PROVED = 5


def author_of(request: HttpRequest, *, name: str = "", email: str = "", is_guest: bool = False) -> Author:
    """The account that is logged in, else a guest who gives a name and an e-mail address; a guest in any case if told.

    Whoever logs in later stays a guest for what they have sent before, which their account does not vouch for.
    """
    user = getattr(request, "user", None)
    is_known = user is not None and user.is_authenticated and not is_guest
    return Author(
        user=user if is_known else None,
        name=name,
        email=email,
        has_proved_email=not is_known and _has_proved(request, email),
        ip=client_address(request),
        user_agent=request.headers.get("User-Agent", ""),
        owned=frozenset(_owned(request)),
        passed=frozenset(_passed(request)),
    )


def reporter_of(request: HttpRequest) -> Author:
    """Whoever reports something: a guest, who is asked for nothing, by what was proved in this browser before."""
    author = author_of(request)
    return author if author.user is not None else replace(author, proof=_first_proved(request))


def author_again(request: HttpRequest, comment: Comment) -> Author:
    """The same for somebody who comes back to a comment: a guest with the name and the address given with it."""
    if comment.user_id is not None:
        return author_of(request)
    email = CommentPrivate.objects.filter(pk=comment.pk).values_list("email", flat=True).first() or ""
    return author_of(request, name=comment.author_name, email=email, is_guest=True)


def remember(response: HttpResponse, request: HttpRequest, comment: Comment) -> None:
    """Have a guest's browser know that it has sent a comment; of accounts the comment itself says so."""
    if comment.user_id is not None:
        return
    owned = [comment.pk, *(key for key in _owned(request) if key != comment.pk)][:MAX_OWNED]
    _set_cookie(response, request, COOKIE, signing.dumps(owned, salt=SALT), max_age=MAX_AGE)


def remember_proof(response: HttpResponse, request: HttpRequest, key: str) -> None:
    """Have this browser stand for an address that has just been proved in it, by the key of the address."""
    others = [[one, version] for one, version in _proofs(request).items() if one != key]
    proofs = [[key, mailboxes.version_of(key)], *others][:MAX_PROVED]
    value = signing.dumps({"v": PROOF_VERSION, "of": proofs}, salt=PROOF_SALT)
    _set_cookie(response, request, PROOF_COOKIE, value, max_age=_proof_lasts())


def _set_cookie(response: HttpResponse, request: HttpRequest, name: str, value: str, *, max_age: int) -> None:
    secure = request.is_secure()
    response.set_cookie(name, value, max_age=max_age, path=_path(), secure=secure, httponly=True, samesite="Lax")


def _has_proved(request: HttpRequest, email: str) -> bool:
    """Whether the address was proved in this browser, and its owner has not said since that it was not them."""
    key = keys.of_email(email)
    version = _proofs(request).get(key) if key else None
    return version is not None and version == mailboxes.version_of(key)


def _first_proved(request: HttpRequest) -> str:
    """The key of the address that this browser has stood for the longest; a new proof makes nobody somebody else."""
    proofs = reversed(_proofs(request).items())
    return next((key for key, version in proofs if version == mailboxes.version_of(key)), "")


def _proofs(request: HttpRequest) -> dict[str, int]:
    """Keys of the addresses that were proved in this browser, each with the version of its proofs."""
    try:
        said = signing.loads(request.COOKIES.get(PROOF_COOKIE, ""), salt=PROOF_SALT, max_age=_proof_lasts())
    except signing.BadSignature:
        return {}
    is_ours = isinstance(said, dict) and said.get("v") == PROOF_VERSION
    return dict(said["of"]) if is_ours else {}


def _proof_lasts() -> int:
    return conf.settings().COMMENTS_PROOF_DAYS * 24 * 3600


def _owned(request: HttpRequest) -> list[int]:
    try:
        owned = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return []
    return [key for key in owned if isinstance(key, int)]


def _passed(request: HttpRequest) -> Any:
    """Keys of the restrictions whose password has been given in this session."""
    session = getattr(request, "session", None)
    return session.get(PageViewRestriction.passed_view_restrictions_session_key, ()) if session is not None else ()


def _path() -> str:
    """Below which all addresses of comments are, in the language in force."""
    return reverse("newsblocks_comments:thread", args=[0]).removesuffix("0/")
