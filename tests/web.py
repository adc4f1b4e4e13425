"""A web of one's own for tests: servers on the loopback, and a client that may connect to nothing else.

The allowance lies in the client's arguments: nothing that a site can set gives it.
"""

import ssl
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import trustme

from wagtail_newsblocks.fetch import Client, Limits

AUTHORITY = trustme.CA()  # made anew for each run: no key is kept
LOOPBACK = "127.0.0.1"


class Handler(BaseHTTPRequestHandler):
    """Answers as the server's ``answers`` say: by path a status, headers and a body, or a function of the handler."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.asked.append((self.command, self.headers["Host"], self.path))
        self.server.headers.append(dict(self.headers))
        answer = self.server.answers.get(self.path, (404, {}, b""))
        if callable(answer):
            answer = answer(self)
            if answer is None:
                return
        status, headers, body = answer
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_POST(self):
        self.server.sent.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.do_GET()

    do_HEAD = do_GET  # noqa: N815 - http.server's name

    def log_message(self, *_args):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_args):
        """A client that hangs up is what some tests are about."""


@contextmanager
def serving(answers, *, is_secure=False):
    """A server on the loopback; ``asked`` has what it was asked, ``sent`` what was posted."""
    server = Server((LOOPBACK, 0), Handler)
    server.answers, server.asked, server.headers, server.sent = answers, [], [], []
    if is_secure:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        AUTHORITY.issue_cert("ledger.test").configure_cert(context)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


class AnyPort:
    def __contains__(self, _port):
        return True


def client_for_tests(names=None, **options):
    """A client that knows these names (else every name is the loopback) and may connect to the loopback alone."""
    return Client(
        **{
            "pause": 0,
            "ports": AnyPort(),
            "resolve": lambda host: [LOOPBACK] if names is None else names[host],
            "may_connect_to": lambda address: address == LOOPBACK,
            "tls": _trusting(AUTHORITY),
            "limits": Limits(connect=2, read=2, total=5),
            **options,
        }
    )


def _trusting(authority):
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context
