"""Long work shows how far it is, to whoever watches."""

from io import StringIO

from django.core.management.base import OutputWrapper

from wagtail_newsblocks.comments import progress


class Terminal(StringIO):
    def isatty(self):
        return True


def shown(out, done, total):
    with progress.bar(OutputWrapper(out), total) as tell:
        for number in done:
            tell(number)
    return out.getvalue()


def test_a_terminal_shows_a_bar_that_grows_with_the_percents():
    out = shown(Terminal(), range(1_001), 1_000)
    assert out.count("\r") == 101
    assert "\r███████████████░░░░░░░░░░░░░░░ 50 %" in out
    assert out.endswith("██ 100 %\n")


def test_more_than_was_expected_is_everything():
    assert shown(Terminal(), [1], 0).endswith(" 100 %\n")


def test_nothing_done_shows_nothing():
    assert shown(Terminal(), [], 0) == ""


def test_a_log_is_told_nothing():
    assert shown(StringIO(), [1, 2], 2) == ""
