"""Mails as they are sent: a subject, a text and the same in HTML, each from a template that a site can replace.

What strangers have written is in them only where readers can read it anyway, shortened, as text, and leading nowhere.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.conf import settings as django_settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from django.utils.html import strip_tags
from django.utils.text import Truncator
from wagtail.models import Site

from wagtail_newsblocks import sanitize

from . import mailed_links
from .mailed_links import Link, Purpose
from .models import settings_for
from .recipients import language_of

EXCERPT = 200
NAME = 60
TITLE = 80
LONGEST = 2_000  # of which an excerpt is made
LEFT_OUT = "[…]"

_END_OF_BLOCK = re.compile(r"<br>|</?(?:p|li|ul|ol|blockquote|pre)>")
# What programs that show mail make links of: addresses with and without their scheme, and those of mail.
_LEADS_AWAY = re.compile(r"://|@|\bwww\.|\w\.[^\W\d_]{2}", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class House:
    """The site that a page belongs to, as its readers know it."""

    name: str
    address: str
    language: str
    from_email: str = ""
    """From which address its mail comes; empty is Django's own."""

    def address_of(self, name: str, *args: Any) -> str:
        """The full address of one of our views."""
        with translation.override(self.language):
            return self.address + reverse(f"newsblocks_comments:{name}", args=args)

    def link(self, name: str, purpose: Purpose, link: Link) -> str:
        """The full address of a view that acts for whoever has got this mail."""
        query = urlencode({mailed_links.PARAMETER: mailed_links.issue(purpose, link)}, safe=":")
        return f"{self.address_of(name)}?{query}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """A mail before it is written: to whom, by which templates, what it tells, and links for machines."""

    to: str
    language: str
    template: str
    identity: str
    house: House
    context: Mapping[str, Any]
    unsubscribe: str = ""
    thread: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


def has_addresses() -> bool:
    """Whether the site has the addresses that mails lead to."""
    try:
        reverse("newsblocks_comments:confirm")
    except NoReverseMatch:
        return False
    return True


def house_of(page: Any) -> House | None:
    """The site of a page; None where it belongs to none."""
    parts = page.get_url_parts()
    if not parts or not parts[1]:
        return None
    site = Site.objects.filter(pk=parts[0]).first()
    name = (site and site.site_name) or getattr(django_settings, "WAGTAIL_SITE_NAME", "")
    return House(
        name=name or urlsplit(parts[1]).hostname or "",
        address=parts[1],
        language=language_of(page),
        from_email=settings_for(page).COMMENTS_FROM_EMAIL,
    )


def links_to_stop(house: House, link: Link) -> dict[str, str]:
    """By which links somebody gets no more mail about a thread, no more at all, and says that it was not them."""
    return {
        "leave_thread": house.link("unsubscribe", Purpose.LEAVE_THREAD, link),
        "leave_all": house.link("unsubscribe_all", Purpose.LEAVE_ALL, link),
    }


def write(letter: Letter) -> EmailMultiAlternatives:
    """The mail, ready to be sent, in the language of who gets it."""
    context = {"site_name": letter.house.name, "site_address": f"{letter.house.address}/", **letter.context}
    place = f"newsblocks_comments/mail/{letter.template}"
    with translation.override(letter.language or letter.house.language):
        subject, text, html = (render_to_string(f"{place}.{part}", context) for part in ("subject", "txt", "html"))
    mail = EmailMultiAlternatives(
        subject=sanitize.one_line(subject),
        body=f"{text.strip()}\n",
        from_email=letter.house.from_email or django_settings.DEFAULT_FROM_EMAIL,
        to=[letter.to],
        headers=_headers(letter),
    )
    mail.attach_alternative(html, "text/html")
    return mail


def excerpt(html: str, *, limit: int = EXCERPT) -> str:
    """What cleaned HTML says, in one line of at most so many characters, without anything that could become a link."""
    return plain(unescape(strip_tags(_END_OF_BLOCK.sub(" ", html[:LONGEST]))), limit=limit)


def plain(text: str, *, limit: int) -> str:
    """Text in one line of at most so many characters, without anything that could become a link."""
    words = sanitize.one_line(text[:LONGEST]).split()
    led_nowhere = " ".join(LEFT_OUT if _LEADS_AWAY.search(word) else word for word in words)
    return Truncator(led_nowhere).chars(limit)


def about(page: Any) -> dict[str, Any]:
    """What a mail says of a page."""
    return {"page_title": Truncator(sanitize.one_line(page.title)).chars(TITLE), "page_address": page.full_url}


def _headers(letter: Letter) -> dict[str, str]:
    host = (urlsplit(letter.house.address).hostname or "localhost").encode("idna").decode("ascii")
    headers = {
        "Message-ID": f"<{letter.identity}@{host}>",
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        **letter.headers,
    }
    if letter.thread:
        headers["References"] = headers["In-Reply-To"] = f"<{letter.thread}@{host}>"
    if letter.unsubscribe:
        headers["List-Unsubscribe"] = f"<{letter.unsubscribe}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return headers
