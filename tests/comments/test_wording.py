"""Words and links that a moderator wants to see, and words that nobody does."""

import pytest

from tests.comments.sending import guest, stored, submission
from wagtail_newsblocks.comments import wording
from wagtail_newsblocks.comments.submission import Author, Outcome


@pytest.fixture(autouse=True)
def _words(settings):
    settings.WAGTAIL_NEWSBLOCKS = {
        "COMMENTS_DISALLOWED_WORDS": ["replica watches"],
        "COMMENTS_SUSPECT_WORDS": ["press"],
        "COMMENTS_TRUSTED_GROUPS": ["Regulars"],
    }


def said(verdict):
    return verdict and (verdict.outcome, verdict.reason)


@pytest.mark.parametrize("body", ["Replica  watches!", "ｒｅｐｌｉｃａ watches", "<b>replica</b><br>watches"])
def test_a_disallowed_phrase_makes_spam(stream, body):
    assert said(wording.has_disallowed_word(submission(stream, body))) == (Outcome.SPAM, "disallowed_word")


def test_a_disallowed_phrase_in_the_name_does_too(stream):
    asked = submission(stream, by=guest("Replica Watches"))
    assert said(wording.has_disallowed_word(asked)) == (Outcome.SPAM, "disallowed_word")


def test_d8_a_suspect_word_holds_and_wordpress_passes(stream):
    assert said(wording.has_suspect_word(submission(stream, "Ask the press."))) == (Outcome.HOLD, "suspect_word")
    assert wording.has_suspect_word(submission(stream, "WordPress is pressing.")) is None


def test_without_words_nothing_is_looked_for(stream, settings):
    settings.WAGTAIL_NEWSBLOCKS = {}
    asked = submission(stream, "Replica watches for the press")
    assert wording.has_disallowed_word(asked) is wording.has_suspect_word(asked) is None


@pytest.mark.parametrize(
    ("most", "body", "is_held"),
    [
        (2, "http://a.example", False),
        (2, "http://a.example and www.b.example", True),
        (1, "http://a.example", True),
        (0, "http://a.example " * 9, False),
    ],
)
def test_many_links_hold(stream, settings, most, body, is_held):
    settings.WAGTAIL_NEWSBLOCKS = {"COMMENTS_LINKS_TO_HOLD": most}
    assert said(wording.has_many_links(submission(stream, body))) == ((Outcome.HOLD, "links") if is_held else None)


def test_d13_d19_an_edit_is_read_like_a_new_comment(stream):
    comment = stored(stream)
    edited = submission(stream, "Ask the press: http://a.example http://b.example replica watches", comment=comment)
    assert wording.has_disallowed_word(edited)
    assert wording.has_suspect_word(edited)
    assert wording.has_many_links(edited)


def test_a_trusted_group_may_link_but_not_say_everything(stream, django_user_model, django_assert_num_queries):
    from django.contrib.auth.models import Group

    user = django_user_model.objects.create_user("mara")
    user.groups.add(Group.objects.create(name="Regulars"))
    asked = submission(stream, "http://a.example http://b.example replica watches", by=Author(user=user))
    with django_assert_num_queries(1):
        assert wording.has_many_links(asked) is None
    assert wording.has_disallowed_word(asked)
