"""The one HTTP client: whatever address it is given, it connects to nothing but the public web.

A name is looked up once, every address that it has is checked, and the connection is made to an address that was
checked, so that a second answer of the name server changes nothing. Each redirect is treated like a new address.
"""

import ssl
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from importlib.metadata import version
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from socket import AF_UNSPEC, SHUT_RDWR, SOCK_STREAM, gaierror, getaddrinfo
from threading import Timer
from typing import Any, NamedTuple
from urllib.parse import urlencode, urljoin

import certifi
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, HTTPError, LocationParseError, NewConnectionError, ReadTimeoutError
from urllib3.util import Url, parse_url

Address = IPv4Address | IPv6Address

PORTS = frozenset({80, 443})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
TOO_MANY_REQUESTS = 429
USER_AGENT = f"wagtail-newsblocks/{version('wagtail-newsblocks')}"

# IANA's special-purpose registries, written out: what Python knows of them differs from version to version.
_NOT_PUBLIC = [
    ip_network(network)
    for network in """
        0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
        192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
        2001::/23 2001:db8::/32 2002::/16 3fff::/20
    """.split()
]
_NOT_PUBLIC.append(ip_network("168.63.129.16/32"))  # a cloud's own services, at an address that looks like any other
_UNICAST = ip_network("2000::/3")
_NAT64 = ip_network("64:ff9b::/96")
_ISATAP = frozenset({0x00005EFE, 0x02005EFE})


class NotFetched(Exception):
    """An address gave no answer."""

    def __init__(self, reason: Any) -> None:
        super().__init__(str(reason.label))
        self.reason = reason


class Refused(NotFetched):
    """We do not ask there, or take no more of the answer."""

    class Reason(TextChoices):
        """Why not."""

        SCHEME = "scheme", _("This is no address of the web.")
        CREDENTIALS = "credentials", _("The address holds a password.")
        PORT = "port", _("The address names an unusual port.")
        ADDRESS = "address", _("The address leads into a private network.")
        REDIRECTS = "redirects", _("There are too many redirects.")
        SIZE = "size", _("The answer is too long.")
        ENDPOINT = "endpoint", _("Nothing may be sent to this address.")


class Unreachable(NotFetched):
    """Nobody answers there, or not as the web does."""

    class Reason(TextChoices):
        """What is the matter."""

        NAME = "name", _("There is no such host.")
        CONNECTION = "connection", _("The host cannot be reached.")
        CERTIFICATE = "certificate", _("The host cannot prove who it is.")
        TIME = "time", _("The answer takes too long.")
        ANSWER = "answer", _("The answer cannot be read.")


def reason_in_words(reason: str) -> str:
    """What a stored reason says in the language in force; nothing for one that is not known."""
    labels = dict([*Refused.Reason.choices, *Unreachable.Reason.choices])
    return str(labels.get(reason, ""))


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """How long is waited, in seconds, and how much is taken."""

    connect: float = 5
    read: float = 10  # for each piece of an answer
    total: float = 30  # from the first connection to the end of the answer, redirects included
    size: int = 2_000_000  # bytes
    redirects: int = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What was found, and at which address in the end; names of headers are in lower case."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes = b""


class Target(NamedTuple):
    """An address taken apart, of the kind that may be asked."""

    is_secure: bool
    host: str  # without brackets
    port: int
    path: str
    host_header: str


def resolve(host: str) -> list[str]:
    """The addresses that a name has now; those who look names up set the limit of time."""
    try:
        found = getaddrinfo(host, None, family=AF_UNSPEC, type=SOCK_STREAM)
    except (gaierror, UnicodeError) as error:
        raise Unreachable(Unreachable.Reason.NAME) from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public web: not private, local, shared, reserved, multicast or a cover."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    return _is_public(ip)


def _is_public(ip: Address) -> bool:
    if any(ip in network for network in _NOT_PUBLIC):
        return False
    if isinstance(ip, IPv4Address):
        return True
    if ip.scope_id is not None:
        return False
    embedded = IPv4Address(int(ip) & 0xFFFFFFFF)
    if ip in _NAT64:
        return _is_public(embedded)
    is_isatap = (int(ip) >> 32) & 0xFFFFFFFF in _ISATAP
    return ip in _UNICAST and not (is_isatap and not _is_public(embedded))


def read_address(url: str, *, ports: Collection[int] = PORTS) -> Target:
    """The parts of an address, or ``Refused`` where it is not of the kind that may be asked."""
    parts = _parts(url)
    if parts.scheme not in ("http", "https") or not parts.host or "%" in parts.host:
        raise Refused(Refused.Reason.SCHEME)
    if parts.auth is not None:
        raise Refused(Refused.Reason.CREDENTIALS)
    is_secure = parts.scheme == "https"
    usual = 443 if is_secure else 80
    port = usual if parts.port is None else parts.port
    if port not in ports:
        raise Refused(Refused.Reason.PORT)
    named = parts.host if port == usual else f"{parts.host}:{port}"
    return Target(is_secure, parts.host.strip("[]"), port, parts.request_uri, named)


def _parts(url: str) -> Url:
    if any(character <= " " or character in "\x7f\\" for character in url):
        raise Refused(Refused.Reason.SCHEME)
    try:
        return parse_url(url)
    except LocationParseError as error:
        raise Refused(Refused.Reason.SCHEME) from error


@dataclass(kw_only=True)
class Client:
    """Asks other hosts, one at a time, with a pause before the same one is asked again.

    It sends no cookies, and takes no proxy from the environment. What it may connect to is an argument and no setting:
    nothing that a site sets opens its own network. ``may_post_to`` are whole addresses, set by a site and no reader.
    """

    user_agent: str = USER_AGENT
    limits: Limits = Limits()
    pause: float = 1.0
    ports: Collection[int] = PORTS
    resolve: Callable[[str], Iterable[str]] = resolve
    may_connect_to: Callable[[str], bool] = is_public
    may_post_to: Collection[str] = ()
    tls: ssl.SSLContext = field(default_factory=lambda: ssl.create_default_context(cafile=certifi.where()))
    _asked_at: dict[str, float] = field(default_factory=dict, init=False, repr=False)

    def get(self, url: str) -> Answer:
        """What is at the address, or ``Refused`` or ``Unreachable``."""
        return self._ask("GET", url)

    def look(self, url: str) -> Answer:
        """Whether something is at the address, without its body.

        It is asked by HEAD, then by GET where that brings an error or nothing, since many hosts answer HEAD wrongly.
        """
        try:
            answer = self._ask("HEAD", url)
        except Unreachable as error:
            if error.reason not in (Unreachable.Reason.ANSWER, Unreachable.Reason.TIME):
                raise
        else:
            if answer.status < 400 or answer.status == TOO_MANY_REQUESTS:
                return answer
        return self._ask("GET", url, keeps_body=False)

    def post(self, url: str, fields: Mapping[str, str]) -> Answer:
        """What is answered to the fields of a form, which go to one of the addresses that were set for it alone.

        They go there encrypted, and nowhere else: a redirect is an answer like any other.
        """
        if url not in self.may_post_to:
            raise Refused(Refused.Reason.ENDPOINT)
        target = read_address(url, ports=self.ports)
        if not target.is_secure:
            raise Refused(Refused.Reason.SCHEME)
        deadline = time.monotonic() + self.limits.total
        addresses = self._checked(target.host)
        deadline += self._wait_for(target.host)
        form = urlencode(fields, errors="replace").encode()
        return _Exchange(self, target, deadline, form).run(addresses, "POST", url, keeps_body=True)

    def _ask(self, method: str, url: str, *, keeps_body: bool = True) -> Answer:
        deadline = time.monotonic() + self.limits.total
        for _hop in range(self.limits.redirects + 1):
            target = read_address(url, ports=self.ports)
            addresses = self._checked(target.host)
            deadline += self._wait_for(target.host)
            exchange = _Exchange(self, target, deadline)
            answer = exchange.run(addresses, method, url, keeps_body=keeps_body)
            if answer.status not in REDIRECTS or not answer.headers.get("location"):
                return answer
            url = _following(url, answer.headers["location"])
        raise Refused(Refused.Reason.REDIRECTS)

    def _checked(self, host: str) -> list[str]:
        """The addresses of a host, where we may connect to every one of them."""
        addresses = list(self.resolve(host))
        if not addresses:
            raise Unreachable(Unreachable.Reason.NAME)
        if not all(self.may_connect_to(address) for address in addresses):
            raise Refused(Refused.Reason.ADDRESS)
        return addresses

    def _wait_for(self, host: str) -> float:
        """Wait until the host may be asked again, and say how long that took."""
        begun = time.monotonic()
        self._asked_at = {name: at for name, at in self._asked_at.items() if at + self.pause > begun}
        if host in self._asked_at:
            time.sleep(self._asked_at[host] + self.pause - begun)
        self._asked_at[host] = time.monotonic()
        return self._asked_at[host] - begun


def _following(url: str, location: str) -> str:
    with suppress(UnicodeError):  # headers are read as Latin-1, and hosts that escape nothing send UTF-8
        location = location.encode("latin-1").decode()
    try:
        return urljoin(url, location)
    except ValueError as error:
        raise Refused(Refused.Reason.SCHEME) from error


@dataclass(frozen=True, slots=True)
class _Exchange:
    """One question and its answer, on a connection of its own."""

    client: Client
    target: Target
    deadline: float
    form: bytes | None = None

    def run(self, addresses: Iterable[str], method: str, url: str, *, keeps_body: bool) -> Answer:
        connection = self._connect(addresses)
        # Limits for each piece do not stop a host that sends a byte now and then.
        watch = Timer(max(self._left, 0), _cut_off, [connection.sock])
        watch.daemon = True
        watch.start()
        try:
            return self._talk(connection, method, url, keeps_body=keeps_body)
        except (TimeoutError, ReadTimeoutError) as error:
            raise Unreachable(Unreachable.Reason.TIME) from error
        except (HTTPError, HTTPException, OSError, ValueError) as error:
            reason = Unreachable.Reason.TIME if self._left <= 0 else Unreachable.Reason.ANSWER
            raise Unreachable(reason) from error
        finally:
            watch.cancel()
            connection.close()

    @property
    def _left(self) -> float:
        return self.deadline - time.monotonic()

    def _connect(self, addresses: Iterable[str]) -> HTTPConnection:
        reason = Unreachable.Reason.CONNECTION
        for address in addresses:
            if self._left <= 0:
                raise Unreachable(Unreachable.Reason.TIME)
            connection = self._connection_to(address)
            try:
                connection.connect()
            except ssl.SSLError:
                reason = Unreachable.Reason.CERTIFICATE
            except NewConnectionError:  # which urllib3 counts among those that take too long
                reason = Unreachable.Reason.CONNECTION
            except (TimeoutError, ConnectTimeoutError):
                reason = Unreachable.Reason.TIME
            except (HTTPError, OSError):
                reason = Unreachable.Reason.CONNECTION
            else:
                return connection
            connection.close()
        raise Unreachable(reason)

    def _connection_to(self, address: str) -> HTTPConnection:
        """To the address that was checked; a certificate has to name the host all the same."""
        patience = min(self.client.limits.connect, self._left)
        if not self.target.is_secure:
            return HTTPConnection(address, self.target.port, timeout=patience)
        return HTTPSConnection(
            address,
            self.target.port,
            timeout=patience,
            server_hostname=self.target.host,
            ssl_context=self.client.tls,
        )

    def _talk(self, connection: HTTPConnection, method: str, url: str, *, keeps_body: bool) -> Answer:
        connection.timeout = self.client.limits.read
        if connection.sock is not None:
            connection.sock.settimeout(self.client.limits.read)
        headers = {
            "Host": self.target.host_header,
            "User-Agent": self.client.user_agent,
            "Accept": "*/*",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        if self.form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8"
        connection.request(
            method, self.target.path, body=self.form, headers=headers, preload_content=False, decode_content=False
        )
        response = connection.getresponse()
        found = {name.lower(): value for name, value in response.headers.items()}
        body = self._body(response) if keeps_body and response.status not in REDIRECTS else b""
        if self._left <= 0:
            raise Unreachable(Unreachable.Reason.TIME)
        return Answer(url=url, status=response.status, headers=found, body=body)

    def _body(self, response: Any) -> bytes:
        body = bytearray()
        for piece in response.stream(65_536, decode_content=False):
            body += piece
            if len(body) > self.client.limits.size:
                raise Refused(Refused.Reason.SIZE)
        return bytes(body)


def _cut_off(sock: Any) -> None:
    with suppress(OSError, AttributeError):
        sock.shutdown(SHUT_RDWR)
