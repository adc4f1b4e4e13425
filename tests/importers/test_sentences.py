import pytest

from wagtail_newsblocks.importers.sentences import count_words, ends_sentence


@pytest.mark.parametrize("text", ["So.", "So!", "So?", "So…", "“So.”", "«So.»", "(So.)", "So. *", "そう。"])
def test_a_sentence_ends_whatever_closes_after_it(text):
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["So", "“So”", "So:", "So,", "So —", ""])
def test_other_signs_end_no_sentence(text):
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("Two words", 2), ("図書館は夜", 2), ("Ostrel 図書館は夜 today", 3)]
)
def test_two_characters_count_as_a_word_in_scripts_without_spaces(text, count):
    assert count_words(text) == count
