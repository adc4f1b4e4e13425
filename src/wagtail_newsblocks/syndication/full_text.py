"""The whole text of a story as HTML that stands by itself, away from its page."""

from typing import Any

from bs4 import BeautifulSoup, Tag
from django.template.loader import render_to_string

from wagtail_newsblocks import sanitize

TEMPLATE = "newsblocks/feed_article.html"
PLAYERS = ("iframe", "embed", "object")


def full_text(context: dict[str, Any], *, address: str) -> str:
    """A story's text rendered by ``TEMPLATE`` and made fit for readers of feeds."""
    return fit_for_feeds(render_to_string(TEMPLATE, context), address=address)


def fit_for_feeds(html: str, *, address: str) -> str:
    """HTML of a page as readers of feeds may have it: players become links, and links lead to the page and the web."""
    if any(f"<{name}" in html.lower() for name in PLAYERS):
        html = _with_links_for_players(html)
    return sanitize.for_feeds(html, base=address)


def _with_links_for_players(html: str) -> str:
    soup = BeautifulSoup(html, "html.parser")
    for player in soup.find_all(PLAYERS):
        address = str(player.get("src") or player.get("data") or "")
        if address:
            player.replace_with(_link(soup, address, str(player.get("title") or address)))
        else:
            player.decompose()
    return str(soup)


def _link(soup: BeautifulSoup, address: str, name: str) -> Tag:
    paragraph, link = soup.new_tag("p"), soup.new_tag("a", href=address)
    link.string = name
    paragraph.append(link)
    return paragraph
