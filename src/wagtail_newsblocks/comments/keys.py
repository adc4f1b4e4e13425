"""Keys that stand for persons, addresses and texts: the same thing has the same key, and no key tells what it is of."""

import hmac
from hashlib import sha256
from ipaddress import ip_address, ip_network
from typing import Any

from django.conf import settings as django_settings

from wagtail_newsblocks import conf

from . import matching


def of_account(key: Any) -> str:
    """The key of somebody with an account."""
    return _key("u", str(key))


def of_email(email: str) -> str:
    """The key of an e-mail address, however it is capitalised; none for none."""
    return email and _key("e", email.strip().casefold())


def of_address(ip: str) -> str:
    """The key of a network address, of IPv6 of the part that a household keeps; none for none or nonsense."""
    return _key("i", network) if (network := _network(ip, 32, 64)) else ""


def of_text(text: str) -> str:
    """The fingerprint of a text, the same whatever its case, spaces and punctuation; none where that is all it has."""
    letters = "".join(filter(str.isalnum, matching.visible(text).casefold()))
    return letters and _key("t", letters)


def of_name(name: str) -> str:
    """The key of what a name looks like, the same for names that readers cannot tell apart; none for none."""
    looks = matching.skeleton(name)
    return looks and _key("n", looks)


def network_of(ip: str) -> str:
    """A network address without its end, so that it names a neighbourhood and nobody in it; none for nonsense."""
    return _network(ip, 24, 48)


def _network(ip: str, bits: int, bits_of_ipv6: int) -> str:
    try:
        address = ip_address(ip)
    except ValueError:
        return ""
    address = getattr(address, "ipv4_mapped", None) or address
    return str(ip_network((address.packed, bits if address.version == 4 else bits_of_ipv6), strict=False))


def _key(kind: str, value: str) -> str:
    secret = conf.settings().COMMENTS_SECRET or django_settings.SECRET_KEY
    message = f"wagtail_newsblocks.comments:{kind}:{value}".encode("utf-8", "surrogatepass")
    return hmac.new(secret.encode(), message, sha256).hexdigest()
