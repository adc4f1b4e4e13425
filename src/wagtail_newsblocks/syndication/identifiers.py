"""By what name others know a story for good, wherever it stands and whatever it is called."""

from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid5

KEPT = "/#%:=?@!$&'()*+,;~"
"""What an address may hold beside letters and digits (RFC 3986); an IPv6 host is no address of a newspaper."""


def identifier_of(page: Any, part: str = "") -> str:
    """A URN made of what a page shares with its translations and of its language, or that of a ``part`` of the page.

    A story that is moved, renamed, or published by another host keeps it; a copy has another one.
    """
    name = f"{page.locale.language_code}#{part}" if part else page.locale.language_code
    return uuid5(UUID(str(page.translation_key)), name).urn


def uri(address: str) -> str:
    """An address as standards that ask for a URI want it: whatever is not ASCII, or not allowed, is escaped."""
    return quote(address, safe=KEPT)
