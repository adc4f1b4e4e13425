"""What the HTTP client asks, and above all what it does not ask."""

import inspect
import socket
import ssl
from ipaddress import IPv4Address, IPv6Address, ip_network
from threading import Event

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.web import LOOPBACK, client_for_tests, serving
from wagtail_newsblocks import fetch
from wagtail_newsblocks.fetch import Client, Limits, Refused, Unreachable, is_public, read_address

PRIVATE_4 = """0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16
    198.18.0.0/15 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32""".split()
PRIVATE_6 = "::/128 ::1/128 fc00::/7 fe80::/10 fec0::/10 ff00::/8 2001:db8::/32 100::/64 64:ff9b:1::/48".split()
private_4 = st.sampled_from(PRIVATE_4).flatmap(lambda network: st.ip_addresses(network=network))
private_6 = st.sampled_from(PRIVATE_6).flatmap(lambda network: st.ip_addresses(network=network))

# Ways to say an IPv4 address in an IPv6 one: mapped, compatible, translated, 6to4, Teredo, NAT64, ISATAP.
COVERS = {
    "mapped": lambda ip: int(IPv6Address("::ffff:0:0")) | ip,
    "compatible": lambda ip: ip,
    "translated": lambda ip: int(IPv6Address("::ffff:0:0:0")) | ip,
    "6to4": lambda ip: int(IPv6Address("2002::1")) | ip << 80,
    "Teredo server": lambda ip: int(IPv6Address("2001::")) | ip << 64 | 0x123456,
    "Teredo client": lambda ip: int(IPv6Address("2001:0:5db8:d822::")) | ip ^ 0xFFFFFFFF,
    "NAT64": lambda ip: int(IPv6Address("64:ff9b::")) | ip,
    "local NAT64": lambda ip: int(IPv6Address("64:ff9b:1::")) | ip,
    "ISATAP": lambda ip: int(IPv6Address("2600::5efe:0:0")) | ip,
}
# Ways to write an IPv4 address that the C library reads.
SPELLINGS = {
    "dotted": str,
    "one number": lambda ip: str(int(ip)),
    "hexadecimal": lambda ip: hex(int(ip)),
    "octal": lambda ip: "0" + format(int(ip), "o"),
    "hexadecimal parts": lambda ip: ".".join(hex(part) for part in ip.packed),
    "octal parts": lambda ip: ".".join("0" + format(part, "o") for part in ip.packed),
    "three parts": lambda ip: f"{ip.packed[0]}.{ip.packed[1]}.{int.from_bytes(ip.packed[2:], 'big')}",
    "two parts": lambda ip: f"{ip.packed[0]}.{int.from_bytes(ip.packed[1:], 'big')}",
}


def never(*_args, **_kwargs):
    pytest.fail("a connection was made")


@pytest.fixture
def no_network(monkeypatch):
    monkeypatch.setattr(socket.socket, "connect", never)


def refused(url, client=None):
    with pytest.raises(Refused) as raised:
        (client or Client(pause=0)).get(url)
    return raised.value.reason


def unreachable(url, client):
    with pytest.raises(Unreachable) as raised:
        client.get(url)
    return raised.value.reason


# Addresses


@given(private_4 | private_6)
def test_no_private_address_is_public(ip):
    assert not is_public(str(ip))
    assert not is_public(ip.exploded)


@given(private_4, st.sampled_from(sorted(COVERS)))
def test_no_private_address_is_public_under_cover_of_another(ip, cover):
    covered = IPv6Address(COVERS[cover](int(ip)))
    assert not is_public(str(covered))
    assert not is_public(covered.exploded)


@given(st.ip_addresses(v=4), st.sampled_from(sorted(set(COVERS) - {"NAT64", "ISATAP"})))
def test_no_cover_is_public_but_that_of_networks_without_ipv4(ip, cover):
    assert not is_public(str(IPv6Address(COVERS[cover](int(ip)))))


@given(st.ip_addresses())
def test_what_python_calls_not_global_is_never_public(ip):
    if not ip.is_global or ip.is_multicast or (ip.is_reserved and ip not in ip_network("64:ff9b::/96")):
        assert not is_public(str(ip))


@given(st.text(max_size=40))
@example("")
@example("localhost")
@example("fe80::1%eth0")
@example("2606:4700::1111%eth0")
def test_what_is_no_address_is_not_public(text):
    if not is_public(text):
        return
    assert str(IPv4Address(text))


@pytest.mark.parametrize("address", ["93.184.215.14", "1.1.1.1", "2606:4700::1111", "64:ff9b::5db8:d70e"])
def test_an_address_of_the_web_is_public(address):
    assert is_public(address)


@given(private_4, st.sampled_from(sorted(SPELLINGS)))
def test_no_spelling_of_a_private_address_is_asked(ip, spelling):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", never)
        try:
            Client(pause=0).get(f"http://{SPELLINGS[spelling](ip)}/")
        except (Refused, Unreachable):
            return
    pytest.fail("an answer without a connection")


@pytest.mark.parametrize(
    "host",
    """127.0.0.1 127.1 2130706433 0x7f000001 017700000001 0 [::1] [::] [::ffff:127.0.0.1] [::ffff:7f00:1]
    [0:0:0:0:0:0:0:1] 127。0。0。1 ①②⑦.0.0.1 169.254.169.254 [fe80::1%25lo] localhost LOCALHOST localhost.""".split(),
)
@pytest.mark.usefixtures("no_network")
def test_the_machine_itself_is_not_asked_however_it_is_called(host):
    with pytest.raises((Refused, Unreachable)) as raised:
        Client(pause=0).get(f"http://{host}/")
    assert raised.value.reason in (Refused.Reason.ADDRESS, Refused.Reason.SCHEME, Unreachable.Reason.NAME)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", Refused.Reason.SCHEME),
        ("ftp://ledger.test/", Refused.Reason.SCHEME),
        ("gopher://ledger.test/", Refused.Reason.SCHEME),
        ("//ledger.test/", Refused.Reason.SCHEME),
        ("ledger.test", Refused.Reason.SCHEME),
        ("", Refused.Reason.SCHEME),
        ("http:///path", Refused.Reason.SCHEME),
        ("http://ledger.test/\r\nX: y", Refused.Reason.SCHEME),
        ("http://ledger.test\\@other.test/", Refused.Reason.SCHEME),
        ("http://[::1/", Refused.Reason.SCHEME),
        ("http://ledger.test:99999/", Refused.Reason.SCHEME),
        ("http://user:secret@ledger.test/", Refused.Reason.CREDENTIALS),
        ("http://ledger.test:22/", Refused.Reason.PORT),
        ("https://ledger.test:8443/", Refused.Reason.PORT),
        ("http://ledger.test:0/", Refused.Reason.PORT),
    ],
)
@pytest.mark.usefixtures("no_network")
def test_an_address_of_another_kind_is_refused_before_its_name_is_looked_up(url, reason):
    assert refused(url, Client(resolve=never)) == reason


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused(text):
    try:
        target = read_address(f"http://{text}")
    except Refused:
        return
    assert target.port in fetch.PORTS
    assert not set(target.host) & set("/@\\ []%")


@pytest.mark.usefixtures("no_network")
def test_a_host_with_one_private_address_among_others_is_refused():
    client = Client(resolve=lambda _host: ["93.184.215.14", "10.0.0.1"])
    assert refused("http://ledger.test/", client) == Refused.Reason.ADDRESS


@pytest.mark.usefixtures("no_network")
def test_a_host_without_any_address_is_unreachable():
    assert unreachable("http://ledger.test/", Client(resolve=lambda _host: [])) == Unreachable.Reason.NAME


def test_a_name_that_nobody_knows_is_unreachable(monkeypatch):
    def unknown(*_args, **_kwargs):
        raise socket.gaierror

    monkeypatch.setattr(fetch, "getaddrinfo", unknown)
    assert unreachable("http://ledger.test/", Client()) == Unreachable.Reason.NAME


def test_no_setting_opens_the_network():
    imported = [line for line in inspect.getsource(fetch).splitlines() if "import" in line]
    assert not [line for line in imported if {"conf", "settings", "os"} & set(line.replace(",", " ").split())]
    assert Client().may_connect_to is is_public


# The connection


def test_the_address_that_was_checked_is_the_one_that_is_asked():
    """A name server that answers otherwise the second time changes nothing: there is no second time."""
    answers = iter([[LOOPBACK], ["10.0.0.1"]])
    with serving({"/": (200, {}, b"Tides")}) as server:
        client = client_for_tests(resolve=lambda _host: next(answers))
        port = server.server_port
        answer = client.get(f"http://ledger.test:{port}/")
    assert answer.body == b"Tides"
    assert server.asked == [("GET", f"ledger.test:{port}", "/")]
    assert next(answers) == ["10.0.0.1"]


def test_a_name_that_turns_private_is_refused_the_next_time():
    answers = iter([[LOOPBACK], ["10.0.0.1"]])
    with serving({"/": (200, {}, b"")}) as server:
        client = client_for_tests(resolve=lambda _host: next(answers))
        url = f"http://ledger.test:{server.server_port}/"
        client.get(url)
        assert refused(url, client) == Refused.Reason.ADDRESS
        assert len(server.asked) == 1


def test_another_address_of_the_host_is_tried_where_the_first_does_not_answer():
    with serving({"/": (200, {}, b"Tides")}) as server:
        client = client_for_tests({"ledger.test": ["127.0.0.2", LOOPBACK]}, may_connect_to=lambda _address: True)
        assert client.get(f"http://ledger.test:{server.server_port}/").body == b"Tides"


def test_a_host_that_does_not_listen_is_unreachable():
    with serving({}) as server:
        port = server.server_port
    assert unreachable(f"http://ledger.test:{port}/", client_for_tests()) == Unreachable.Reason.CONNECTION


def test_a_proxy_of_the_environment_is_not_asked(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    with serving({"/": (200, {}, b"Tides")}) as server:
        assert client_for_tests().get(f"http://ledger.test:{server.server_port}/").body == b"Tides"


def test_who_we_are_is_said_and_no_cookie_is_kept():
    with serving({"/": (200, {"Set-Cookie": "id=1"}, b"")}) as server:
        client = client_for_tests()
        for _time in range(2):
            client.get(f"http://ledger.test:{server.server_port}/")
    assert [headers["User-Agent"] for headers in server.headers] == [fetch.USER_AGENT] * 2
    assert not [name for headers in server.headers for name in headers if name in ("Cookie", "Authorization")]


def test_a_certificate_has_to_name_the_host_though_an_address_is_connected_to():
    with serving({"/": (200, {}, b"Tides")}, is_secure=True) as server:
        assert client_for_tests().get(f"https://ledger.test:{server.server_port}/").body == b"Tides"
        other = f"https://other.test:{server.server_port}/"
        assert unreachable(other, client_for_tests()) == Unreachable.Reason.CERTIFICATE
    assert [host for _method, host, _path in server.asked] == [f"ledger.test:{server.server_port}"]


def test_the_server_is_told_which_host_is_meant():
    asked = []
    with serving({"/": (200, {}, b"")}, is_secure=True) as server:
        server.socket.context.sni_callback = lambda _socket, name, _context: asked.append(name)
        client_for_tests().get(f"https://ledger.test:{server.server_port}/")
    assert asked == ["ledger.test"]


def test_a_certificate_that_nobody_vouches_for_is_not_enough():
    with serving({"/": (200, {}, b"")}, is_secure=True) as server:
        client = client_for_tests(tls=Client().tls)
        url = f"https://ledger.test:{server.server_port}/"
        assert unreachable(url, client) == Unreachable.Reason.CERTIFICATE
    assert Client().tls.verify_mode == ssl.CERT_REQUIRED
    assert Client().tls.check_hostname


# Redirects


def leading_to(location, status=302):
    return (status, {"Location": location}, b"")


@pytest.mark.parametrize("status", sorted(fetch.REDIRECTS))
def test_a_redirect_is_followed_and_the_last_address_said(status):
    with serving({"/old": leading_to("/new?a=b", status), "/new?a=b": (200, {}, b"Tides")}) as server:
        base = f"http://ledger.test:{server.server_port}"
        answer = client_for_tests().get(f"{base}/old")
    assert (answer.url, answer.status, answer.body) == (f"{base}/new?a=b", 200, b"Tides")


def test_a_redirect_that_escapes_nothing_is_followed_to_the_right_path():
    raw = "/città".encode().decode("latin-1")  # headers are written as Latin-1, so these are the bytes of UTF-8
    with serving({"/": leading_to(raw), "/citt%C3%A0": (200, {}, b"Tides")}) as server:
        answer = client_for_tests().get(f"http://ledger.test:{server.server_port}/")
    assert (answer.status, answer.body) == (200, b"Tides")


def test_a_redirect_in_latin_1_is_followed_too():
    with serving({"/": leading_to("/città"), "/citt%C3%A0": (200, {}, b"Tides")}) as server:
        answer = client_for_tests().get(f"http://ledger.test:{server.server_port}/")
    assert (answer.status, answer.body) == (200, b"Tides")


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("http://169.254.169.254/latest/meta-data/", Refused.Reason.ADDRESS),
        ("//169.254.169.254/", Refused.Reason.ADDRESS),
        ("http://[::ffff:169.254.169.254]/", Refused.Reason.ADDRESS),
        ("http://intranet.test/", Refused.Reason.ADDRESS),
        ("file:///etc/passwd", Refused.Reason.SCHEME),
        ("gopher://ledger.test/", Refused.Reason.SCHEME),
        ("javascript:alert(1)", Refused.Reason.SCHEME),
        ("http://[::1", Refused.Reason.SCHEME),
        ("http://user:secret@ledger.test/", Refused.Reason.CREDENTIALS),
    ],
)
@pytest.mark.parametrize("ask", [Client.get, Client.look])
def test_a_redirect_is_checked_like_any_address(location, reason, ask):
    names = {"ledger.test": [LOOPBACK], "intranet.test": ["10.0.0.1"], "169.254.169.254": ["169.254.169.254"]}
    names["::ffff:169.254.169.254"] = ["::ffff:169.254.169.254"]
    with serving({"/": leading_to(location)}) as server, pytest.raises(Refused) as raised:
        ask(client_for_tests(names), f"http://ledger.test:{server.server_port}/")
    assert raised.value.reason == reason


def test_a_redirect_to_an_unusual_port_is_refused():
    with serving({"/": leading_to("http://ledger.test:22/")}) as server:
        client = client_for_tests(ports={server.server_port})
        assert refused(f"http://ledger.test:{server.server_port}/", client) == Refused.Reason.PORT


def test_redirects_have_a_limit():
    with serving({"/": leading_to("/")}) as server:
        client = client_for_tests(limits=Limits(redirects=3))
        assert refused(f"http://ledger.test:{server.server_port}/", client) == Refused.Reason.REDIRECTS
    assert len(server.asked) == 4


# Limits


@pytest.mark.parametrize("headers", [{}, {"Transfer-Encoding": "chunked"}])
def test_an_answer_that_is_too_long_is_not_taken(headers):
    body = b"x" * 5_000

    def endless(handler):
        handler.send_response(200)
        if headers:
            handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for _piece in range(1_000):
            handler.wfile.write(b"1388\r\n" + body + b"\r\n" if headers else body)
        handler.close_connection = True

    with serving({"/": endless}) as server:
        client = client_for_tests(limits=Limits(size=10_000))
        assert refused(f"http://ledger.test:{server.server_port}/", client) == Refused.Reason.SIZE


def silent_until(given_up):
    def wait(_handler):
        given_up.wait(60)

    return wait


def test_a_silent_host_is_given_up():
    given_up = Event()
    with serving({"/": silent_until(given_up)}) as server:
        client = client_for_tests(limits=Limits(read=0.2))
        assert unreachable(f"http://ledger.test:{server.server_port}/", client) == Unreachable.Reason.TIME
        given_up.set()  # until then the host was silent


def dripping(where, given_up):
    def drip(handler):
        start = b"HTTP/1.1 200 OK\r\n" if where == "headers" else b"HTTP/1.1 200 OK\r\n\r\n"
        handler.wfile.write(start)
        for _piece in range(1_200):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            if given_up.wait(0.05):
                break
        handler.close_connection = True

    return drip


@pytest.mark.slow
@pytest.mark.parametrize("where", ["headers", "body"])
def test_a_host_that_sends_a_byte_now_and_then_is_given_up(where):
    given_up = Event()
    with serving({"/": dripping(where, given_up)}) as server:
        client = client_for_tests(limits=Limits(read=1, total=0.4))
        assert unreachable(f"http://ledger.test:{server.server_port}/", client) == Unreachable.Reason.TIME
        given_up.set()  # until then bytes came


@pytest.mark.parametrize("said", [b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc\r\n\r\n", b""])
def test_what_does_not_answer_as_the_web_does_is_unreachable(said):
    def speak(handler):
        handler.wfile.write(said)
        handler.close_connection = True

    with serving({"/": speak}) as server:
        url = f"http://ledger.test:{server.server_port}/"
        assert unreachable(url, client_for_tests()) == Unreachable.Reason.ANSWER


# Manners


def test_the_same_host_is_left_in_peace_for_a_while(monkeypatch):
    pauses = []
    monkeypatch.setattr(fetch.time, "sleep", pauses.append)
    with serving({"/": (200, {}, b"")}) as server:
        client = client_for_tests(pause=600)
        base = f".test:{server.server_port}/"
        client.get(f"http://ledger{base}")
        client.get(f"http://gazette{base}")
        assert pauses == []
        client.get(f"http://ledger{base}")
        (pause,) = pauses
        assert 500 < pause <= 600


def test_hosts_are_forgotten_when_their_pause_is_over():
    with serving({"/": (200, {}, b"")}) as server:
        client = client_for_tests(pause=0)
        for number in range(5):
            client.get(f"http://ledger-{number}.test:{server.server_port}/")
    assert len(client._asked_at) == 1


def test_a_look_takes_the_head_where_that_is_answered():
    with serving({"/": (200, {}, b"Tides")}) as server:
        answer = client_for_tests().look(f"http://ledger.test:{server.server_port}/")
    assert (answer.status, answer.body) == (200, b"")
    assert [method for method, _host, _path in server.asked] == ["HEAD"]


@pytest.mark.parametrize("status", [403, 404, 405, 500, 501])
def test_a_look_asks_for_the_page_where_the_head_brings_an_error(status):
    def moody(handler):
        return (status, {}, b"") if handler.command == "HEAD" else (200, {}, b"Tides")

    with serving({"/": moody}) as server:
        answer = client_for_tests().look(f"http://ledger.test:{server.server_port}/")
    assert (answer.status, answer.body) == (200, b"")
    assert [method for method, _host, _path in server.asked] == ["HEAD", "GET"]


def test_a_look_asks_for_the_page_where_the_head_is_not_answered_at_all():
    def hangs_up(handler):
        if handler.command == "HEAD":
            handler.close_connection = True
            return None
        return (200, {}, b"Tides")

    with serving({"/": hangs_up}) as server:
        assert client_for_tests().look(f"http://ledger.test:{server.server_port}/").status == 200


def test_a_look_asks_for_the_page_where_the_head_is_not_answered_in_time():
    given_up = Event()

    def slow(handler):
        return silent_until(given_up)(handler) if handler.command == "HEAD" else (200, {}, b"Tides")

    with serving({"/": slow}) as server:
        answer = client_for_tests(limits=Limits(read=0.5)).look(f"http://ledger.test:{server.server_port}/")
        given_up.set()  # until then nobody answered the HEAD
    assert answer.status == 200
    assert [method for method, _host, _path in server.asked] == ["HEAD", "GET"]


def test_a_host_that_wants_to_be_left_in_peace_is_not_asked_again():
    with serving({"/": (429, {"Retry-After": "60"}, b"")}) as server:
        answer = client_for_tests().look(f"http://ledger.test:{server.server_port}/")
    assert (answer.status, answer.headers["retry-after"]) == (429, "60")
    assert len(server.asked) == 1


# Posting


def test_a_form_is_sent_to_an_address_that_was_set_for_it():
    with serving({"/check": (200, {"X-Tip": "discard"}, b"true")}, is_secure=True) as server:
        url = f"https://ledger.test:{server.server_port}/check"
        answer = client_for_tests(may_post_to={url}).post(url, {"text": "a & b=ü\ud800", "name": ""})
    assert (answer.status, answer.body, answer.headers["x-tip"]) == (200, b"true", "discard")
    assert server.sent == [b"text=a+%26+b%3D%C3%BC%3F&name="]
    assert server.headers[0]["Content-Type"] == "application/x-www-form-urlencoded; charset=utf-8"


def post_refused(client, url):
    with pytest.raises(Refused) as raised:
        client.post(url, {"text": "secret"})
    return raised.value.reason


@pytest.mark.parametrize(
    "url", ["https://ledger.test/other", "https://ledger.test/check?a=b", "http://ledger.test/check", ""]
)
@pytest.mark.usefixtures("no_network")
def test_t31_nothing_is_sent_to_any_other_address(url):
    client = Client(may_post_to={"https://ledger.test/check"}, resolve=never)
    assert post_refused(client, url) == Refused.Reason.ENDPOINT
    assert post_refused(Client(resolve=never), url) == Refused.Reason.ENDPOINT


@pytest.mark.usefixtures("no_network")
def test_nothing_is_sent_unencrypted_even_where_a_site_sets_that():
    url = "http://ledger.test/check"
    assert post_refused(Client(may_post_to={url}, resolve=never), url) == Refused.Reason.SCHEME


@pytest.mark.usefixtures("no_network")
def test_nothing_is_sent_into_a_private_network_even_where_a_site_sets_that():
    for host in ("127.0.0.1", "169.254.169.254", "[::1]"):
        url = f"https://{host}/check"
        assert post_refused(Client(may_post_to={url}), url) == Refused.Reason.ADDRESS


def test_what_is_sent_does_not_follow_a_redirect():
    with serving({"/check": leading_to("/other", 307)}, is_secure=True) as server:
        url = f"https://ledger.test:{server.server_port}/check"
        answer = client_for_tests(may_post_to={url}).post(url, {"text": "secret"})
    assert answer.status == 307
    assert [path for _method, _host, path in server.asked] == ["/check"]


def test_a_host_that_is_silent_after_a_form_was_sent_is_given_up():
    given_up = Event()
    with serving({"/check": silent_until(given_up)}, is_secure=True) as server:
        url = f"https://ledger.test:{server.server_port}/check"
        client = client_for_tests(may_post_to={url}, limits=Limits(read=0.2))
        with pytest.raises(Unreachable) as raised:
            client.post(url, {})
        given_up.set()  # until then the host was silent
    assert raised.value.reason == Unreachable.Reason.TIME


@pytest.mark.parametrize("reason", [*Refused.Reason, *Unreachable.Reason])
def test_a_reason_can_be_stored_and_said_later(reason):
    assert fetch.reason_in_words(reason.value) == str(reason.label) == str(Refused(reason))


def test_a_reason_that_is_not_known_says_nothing():
    assert fetch.reason_in_words("") == ""
