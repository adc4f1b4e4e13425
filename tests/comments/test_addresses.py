"""The address of who asks is the one that the site's own proxies vouch for."""

import pytest
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from wagtail_newsblocks.comments.addresses import client_address

PROXIES = ("10.0.0.0/8", "fd00::/8", "192.0.2.7")


def asked_from(address, forwarded=None):
    headers = {} if forwarded is None else {"HTTP_X_FORWARDED_FOR": forwarded}
    return RequestFactory().get("/", REMOTE_ADDR=address, **headers)


@pytest.fixture(autouse=True)
def _proxies(settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_TRUSTED_PROXIES": PROXIES}


@pytest.mark.parametrize(
    ("address", "forwarded", "found"),
    [
        ("81.2.69.160", None, "81.2.69.160"),
        ("81.2.69.160", "1.1.1.1", "81.2.69.160"),  # not one of ours: whatever it says
        ("10.0.0.1", "81.2.69.160", "81.2.69.160"),
        ("10.0.0.1", "1.1.1.1, 81.2.69.160", "81.2.69.160"),  # what the reader has written is not read
        ("10.0.0.1", "1.1.1.1, 81.2.69.160, 10.0.0.2", "81.2.69.160"),
        ("10.0.0.1", "10.9.9.9, 81.2.69.160, 192.0.2.7, 10.0.0.2", "81.2.69.160"),
        ("10.0.0.1", "10.0.0.3", "10.0.0.3"),
        ("10.0.0.1", None, "10.0.0.1"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("10.0.0.1", "1.1.1.1, unknown", "10.0.0.1"),
        ("10.0.0.1", "81.2.69.160:5123", "81.2.69.160"),
        ("fd00::1", "[2001:db8::5]:443", "2001:db8::5"),
        ("fd00::1", "2001:db8::5", "2001:db8::5"),
        ("::ffff:10.0.0.1", "::ffff:81.2.69.160", "81.2.69.160"),
        ("", "81.2.69.160", ""),
    ],
)
def test_t18_only_what_a_trusted_proxy_has_seen_counts(address, forwarded, found):
    assert client_address(asked_from(address, forwarded)) == found


def test_t18_without_proxies_the_header_means_nothing(settings):
    settings.WAGTAIL_NEWSBLOCKS = {}
    assert client_address(asked_from("10.0.0.1", "81.2.69.160")) == "10.0.0.1"


def test_a_proxy_that_comes_by_a_socket_can_be_trusted(settings):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_TRUSTED_PROXIES": ("unix",)}
    assert client_address(asked_from("", "1.1.1.1, 81.2.69.160")) == "81.2.69.160"


@given(st.text(max_size=200))
def test_t18_whatever_a_reader_writes_left_of_the_proxy_changes_nothing(typed):
    from django.test import override_settings

    with override_settings(WAGTAIL_NEWSBLOCKS={"COMMENTS_TRUSTED_PROXIES": PROXIES}):
        assert client_address(asked_from("10.0.0.1", f"{typed},81.2.69.160")) == "81.2.69.160"
