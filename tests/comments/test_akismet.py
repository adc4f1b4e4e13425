"""Akismet is asked by its own names, believed only where it says true or false, and never where it cannot be reached."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.comments.conftest import posted
from wagtail_newsblocks.comments import akismet
from wagtail_newsblocks.comments.akismet import BadAnswer, Scanned
from wagtail_newsblocks.fetch import Refused, Unreachable

ABOUT = Scanned(
    text="Buy & be happy",
    author_name="Mara Quill",
    author_email="mara@example.org",
    author_ip="81.2.69.160",
    user_agent="Browser/1.0",
    language="pt-BR",
    is_reply=True,
    is_edit=False,
    sent_at=datetime(2026, 5, 12, 8, 30, tzinfo=UTC),
    page_url="https://paper.example/story/",
    site_url="https://paper.example",
)


@pytest.mark.parametrize(
    ("headers", "body", "is_spam", "is_blatant"),
    [({}, b"false", False, False), ({}, b"true", True, False), ({"X-akismet-pro-tip": "discard"}, b"true", True, True)],
)
def test_what_the_service_says_is_understood(service, headers, body, is_spam, is_blatant):
    service.answers["/1.1/comment-check"] = (200, headers, body)
    opinion = akismet.check(ABOUT)
    assert (opinion.is_spam, opinion.is_blatant) == (is_spam, is_blatant)


def test_the_service_gets_what_it_asks_for(service):
    service.answers["/1.1/comment-check"] = (200, {}, b"false")
    akismet.check(ABOUT)
    assert posted(service) == {
        "api_key": "k3y",
        "blog": "https://paper.example",
        "user_ip": "81.2.69.160",
        "user_agent": "Browser/1.0",
        "permalink": "https://paper.example/story/",
        "comment_type": "reply",
        "comment_author": "Mara Quill",
        "comment_author_email": "mara@example.org",
        "comment_content": "Buy & be happy",
        "comment_date_gmt": "2026-05-12T08:30:00+00:00",
        "blog_lang": "pt_br",
        "blog_charset": "UTF-8",
    }


@pytest.mark.parametrize(
    "answer", [(200, {}, b"invalid"), (200, {}, b""), (500, {}, b"oops"), (302, {"Location": "/"}, b"")]
)
def test_any_other_answer_is_none(service, answer):
    service.answers["/1.1/comment-check"] = answer
    with pytest.raises(BadAnswer):
        akismet.check(ABOUT)


def test_what_was_wrong_is_said_without_what_was_sent(service):
    service.answers["/1.1/comment-check"] = (200, {"X-akismet-debug-help": "Empty key"}, b"invalid")
    with pytest.raises(BadAnswer, match=r"^Empty key$"):
        akismet.check(ABOUT)


@pytest.mark.parametrize(("is_spam", "path"), [(True, "/1.1/submit-spam"), (False, "/1.1/submit-ham")])
def test_the_service_is_told_what_a_moderator_decides(service, is_spam, path):
    service.answers[path] = (200, {}, b"Thanks for making the web a better place.")
    akismet.tell(ABOUT, is_spam=is_spam)
    assert posted(service)["comment_content"] == ABOUT.text
    service.answers[path] = (200, {}, b"invalid")
    with pytest.raises(BadAnswer):
        akismet.tell(ABOUT, is_spam=is_spam)


@pytest.mark.parametrize(
    "base", ["http://127.0.0.1:9/1.1", "https://127.0.0.1/1.1", "https://169.254.169.254", "file:///etc"]
)
def test_t31_a_private_or_unencrypted_service_is_not_asked(settings, base):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_AKISMET_KEY": "k3y", "COMMENTS_AKISMET_URL": base}
    with pytest.raises((Refused, Unreachable)):
        akismet.check(ABOUT)


def test_t31_nothing_else_in_the_room_talks_to_other_hosts():
    room = Path(akismet.__file__).parent
    talking = [
        path.name for path in room.rglob("*.py") if re.search(r"import.*\bfetch\b|\.fetch import", path.read_text())
    ]
    assert talking == ["akismet.py"]


def test_it_is_given_up_before_the_reader_has_waited_two_seconds():
    assert akismet.LIMITS.total < 2
    assert akismet._client("https://rest.akismet.com/1.1").limits == akismet.LIMITS
