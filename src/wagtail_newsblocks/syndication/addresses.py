"""Full addresses: what leaves the site leads back to it from everywhere."""

from typing import Any
from urllib.parse import urljoin

from django.urls import NoReverseMatch, reverse


def full_address(root: str, address: str) -> str:
    """A full address from one that may be a path of the site."""
    return urljoin(f"{root}/", address) if address else ""


def address_of(record: Any, root: str) -> str:
    """The full address of a topic or contributor; nothing where the site gives it none."""
    try:
        return full_address(root, record.get_absolute_url())
    except NoReverseMatch:
        return ""


def address_named(name: str, *args: Any, root: str) -> str:
    """The full address that has a URL name; nothing where the site has not mounted it."""
    try:
        return full_address(root, reverse(name, args=args))
    except NoReverseMatch:
        return ""
