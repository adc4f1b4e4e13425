"""Akismet, a service that tells junk from comments: https://akismet.com/developers/detailed-docs/."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from wagtail_newsblocks import conf
from wagtail_newsblocks.fetch import Answer, Client, Limits

LIMITS = Limits(connect=1, read=1.8, total=1.8, size=10_000)
CHECK, SPAM, HAM = "comment-check", "submit-spam", "submit-ham"
KNOWN_IP = "127.0.0.1"  # stands for an address that is not kept any more


class BadAnswer(ValueError):
    """The service answers something else than what is documented, such as that the key is not valid."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Scanned:
    """What scanners are told of a comment: plain values, and nothing that leads to the database."""

    text: str
    author_name: str
    author_email: str
    author_ip: str
    user_agent: str
    language: str
    is_reply: bool
    is_edit: bool
    sent_at: datetime
    page_url: str
    site_url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Opinion:
    """What the service thinks of a comment."""

    is_spam: bool
    is_blatant: bool = False
    """Whether it is so clear that nobody need look at it."""


def check(about: Scanned) -> Opinion:
    """What the service thinks of a comment; raises ``BadAnswer`` and ``fetch.NotFetched``."""
    answer = _ask(CHECK, about)
    if answer.body not in (b"true", b"false"):
        raise BadAnswer(_said(answer))
    is_spam = answer.body == b"true"
    return Opinion(is_spam=is_spam, is_blatant=is_spam and answer.headers.get("x-akismet-pro-tip") == "discard")


def tell(about: Scanned, *, is_spam: bool) -> None:
    """Tell the service what a comment is; raises ``BadAnswer`` and ``fetch.NotFetched``."""
    answer = _ask(SPAM if is_spam else HAM, about)
    if answer.status != 200 or answer.body == b"invalid":
        raise BadAnswer(_said(answer))


def fields_of(about: Scanned) -> dict[str, str]:
    """What is sent of a comment, by the service's own names."""
    fields = {
        "blog": about.site_url,
        "user_ip": about.author_ip or KNOWN_IP,
        "user_agent": about.user_agent,
        "permalink": about.page_url,
        "comment_type": "reply" if about.is_reply else "comment",
        "comment_author": about.author_name,
        "comment_author_email": about.author_email,
        "comment_content": about.text,
        "comment_date_gmt": about.sent_at.astimezone(UTC).isoformat(timespec="seconds"),
        "blog_lang": about.language.replace("-", "_").lower(),
        "blog_charset": "UTF-8",
        "recheck_reason": "edit" if about.is_edit else "",
    }
    return {name: value for name, value in fields.items() if value}


def _ask(what: str, about: Scanned) -> Answer:
    settings = conf.settings()
    base = settings.COMMENTS_AKISMET_URL.rstrip("/")
    return _client(base).post(f"{base}/{what}", {"api_key": settings.COMMENTS_AKISMET_KEY, **fields_of(about)})


@cache
def _client(base: str) -> Client:
    """Asks nothing but the three addresses of the service."""
    return Client(limits=LIMITS, pause=0, may_post_to={f"{base}/{what}" for what in (CHECK, SPAM, HAM)})


def _said(answer: Answer) -> str:
    """What went wrong, without what was sent."""
    return answer.headers.get("x-akismet-debug-help") or f"status {answer.status}"
