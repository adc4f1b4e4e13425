"""From which network address a request comes, where proxies stand before the site."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from django.http import HttpRequest

from wagtail_newsblocks import conf

UNIX = "unix"
MAX_HOPS = 20


def client_address(request: HttpRequest) -> str:
    """The address of who asks: the first, from the right, that is none of the site's proxies; empty where unknown.

    What stands further left in ``X-Forwarded-For`` can be written by anybody, and is not read.
    """
    trusted = conf.settings().COMMENTS_TRUSTED_PROXIES
    found = request.META.get("REMOTE_ADDR", "")
    hops = request.META.get("HTTP_X_FORWARDED_FOR", "").rsplit(",", MAX_HOPS)
    while hops and _is_trusted(found, trusted):
        before = _address(hops.pop())
        if before is None:
            break
        found = str(before)
    return found


def _is_trusted(address: str, trusted: Iterable[str]) -> bool:
    """Whether an address is one of the proxies; a server that is reached by a socket has none for its client."""
    if not address:
        return UNIX in trusted
    ip = _address(address)
    return ip is not None and any(ip in ip_network(one, strict=False) for one in trusted if one != UNIX)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    """The address that a proxy has written, which may name a port as well."""
    text = text.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        ip = ip_address(text)
    except ValueError:
        return None
    return getattr(ip, "ipv4_mapped", None) or ip
