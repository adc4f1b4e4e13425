"""Words are found however they are disguised, and never within others; names that look the same are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.runaway import stopped_where_it_runs_away
from wagtail_newsblocks.comments import keys, matching
from wagtail_newsblocks.comments.matching import WordList, number_of_links, skeleton

LIST = WordList(["ass", "press", "cunt", "spam", "buy now", "собака", "धन", "Straße"])
SIZE = 131_072  # twice of what a request may have; a minute's work or more where time grows with its square

HOSTILE = {
    "brackets": "[" * SIZE,
    "greater": ">" * SIZE,
    "less": "<" * SIZE,
    "tags begun": "<a" * (SIZE // 2),
    "tags begun with spaces": "<a " * (SIZE // 3),
    "quotes": '<a href="' * (SIZE // 9),
    "schemes": "http://" * (SIZE // 7),
    "hrefs": "href=" * (SIZE // 5),
    "href and spaces": "href" + " " * SIZE,
    "one letter": "a" * SIZE,
    "spelled out": "a." * (SIZE // 2),
    "spelled out in words": "a s s " * (SIZE // 6),
    "first words of a phrase": "buy " * (SIZE // 4),
    "marks": "a" + "\u0301\u0316" * (SIZE // 4),
    "marks alone": "\u0316\u0301" * (SIZE // 4),
    "joiners": "a\u200d" * (SIZE // 4),
    "mixed words": "аa " * (SIZE // 4),
    "one mixed word": "аa" * (SIZE // 3),
    "references": "&#" * (SIZE // 2),
    "ampersands": "&lt;" * (SIZE // 4),
    "a long number": "&#" + "9" * SIZE,
    "a long hexadecimal number": "&#x" + "f" * SIZE,
    "emoji": "👩‍👧" * (SIZE // 11),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_t20_hostile_text_takes_no_longer_than_any_other(text):
    for work in (LIST.found_in, number_of_links, skeleton, keys.of_text):
        with stopped_where_it_runs_away():
            work(text)


@pytest.mark.parametrize(
    "text",
    [
        "Scunthorpe United won again.",
        "A class of its own: press on with WordPress? No, WordPress is fine, and so is the pressing.",
        "He passed the assessment.",
        "c.l.a.s.s",
        "U.S.A.S.S.",
        "as</p><p>so",
        "a <b>class</b>",
        "Нет, рот был закрыт.",
        "buy it now",
        "a. s. b.",
    ],
)
def test_d8_a_word_within_another_is_no_word(text):
    assert WordList(["ass", "cunt", "spam", "buy now", "het", "pot"]).found_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "ass",
        "What an ASS!",
        "a.s.s",
        "a s s",
        "a - s - s",
        "a_s_s",
        "A*S*S",
        "a.s-s",
        "he is a a.s.s",
        "ａｓｓ",
        "ⓐⓢⓢ",
        "𝐚𝐬𝐬",
        "a\u200ds\u200ds",
        "a\u00ads\u200bs",
        "a\u202es\u2066s",
        "a\u0336s\u0336s\u0336",
        "a\U000e0041ss",
        "аss",
        "aѕѕ",
        "a<b></b>ss",
        "<i>a</i>ss",
        "&#97;ss",
        "&#x61;s&#115;",
        "< ass >",
        "1 < 2, ass, 3 > 2",
        "<a href='http://ass.example'>here</a>",
    ],
)
def test_d8_a_disguised_word_is_found(text):
    assert LIST.found_in(text) == "ass"


@pytest.mark.parametrize("text", ["sp<!-- x -->am", "sp<\u200bb>am</b>", "s<i>p</i>am", "sp<x y='>'>am"])
def test_d8_a_word_is_found_as_readers_see_it(text):
    assert LIST.found_in(text) == "spam"


def test_a_phrase_is_found_across_spaces_and_lines():
    assert LIST.found_in("Buy   NOW!") == "buy now"
    assert LIST.found_in("buy<br>now") == "buy now"
    assert LIST.found_in("b u y now") is None
    assert WordList(["one two three"]).found_in("one two two three, one two three") == "one two three"


def test_words_of_other_alphabets_are_found_and_their_disguises_too():
    assert LIST.found_in("Злая СОБАКА") == "собака"
    assert LIST.found_in("Злая cобaка") == "собака"
    assert LIST.found_in("बहुत धन है") == "धन"
    assert LIST.found_in("धनवान") is None
    assert LIST.found_in("STRASSE") == "Straße"


def test_a_word_of_another_alphabet_is_not_taken_for_one_that_it_looks_like():
    assert WordList(["sik"]).found_in("sık sık") is None  # Turkish for “often”
    assert WordList(["cop"]).found_in("сор") is None  # Russian for “litter”


def test_a_list_of_nothing_finds_nothing():
    assert WordList(["", " ", "–", "\u200b"]).found_in("– \u200b anything") is None
    assert not WordList(["", "–"]).looks_like_one_in("")


@given(st.text(max_size=60))
def test_any_text_and_any_list_can_be_read(text):
    wanted = WordList([text, "spam"])
    assert wanted.found_in(f"{text} . spam") is not None
    number_of_links(text)
    matching.unescaped(f"&{text};")


@given(
    st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=12),
    st.sampled_from([".", " ", "-", "_", " . ", "/"]),
)
def test_a_word_spelled_out_is_found_whatever_stands_between(word, sign):
    assert WordList([word]).found_in(f"so {sign.join(word)}") == word


@given(st.text(max_size=50))
def test_what_is_seen_of_a_text_stays_when_it_is_looked_at_again(text):
    once = matching.visible(text)
    assert matching.visible(once) == once


# Names


@pytest.mark.parametrize(
    ("disguise", "name"),
    [
        ("Еditor", "Editor"),
        ("ad\u200bmin", "admin"),
        ("\u202enimda\u202c", "nimda"),
        ("ЅТАFF", "Staff"),
        ("Ｅｄｉｔｏｒ", "editor"),
        ("Edltor", "Editor"),
        ("3ditor", "Зditor"),
        ("José  Garcia", "Jose García"),
        ("A d m i n", "Admin"),
        ("𝓐𝓭𝓶𝓲𝓷", "admin"),
        ("МОDЕRАТОR", "moderator"),
        ("ΜΙΚΟΣ", "Μικοσ"),
        ("админ", "АДМИН"),
    ],
)
def test_t8_names_that_readers_cannot_tell_apart_are_the_same(disguise, name):
    assert skeleton(disguise) == skeleton(name)
    assert keys.of_name(disguise) == keys.of_name(name)


@pytest.mark.parametrize(("one", "other"), [("Mara", "Mary"), ("Мария", "Марта"), ("Ann", "Anna")])
def test_other_names_are_others(one, other):
    assert skeleton(one) != skeleton(other)


def test_a_name_without_a_letter_looks_like_nothing():
    assert skeleton("…\u200b") == ""
    assert keys.of_name("…\u200b") == ""


def test_a_reserved_name_is_found_among_others_in_any_alphabet():
    reserved = WordList(["editor", "News Desk"])
    taken = ["The Editor", "Еditor", "EDIT0R", "news-desk", "NewsDesk", "e d i t o r", "Мы – еditоr"]
    assert [name for name in taken if not reserved.looks_like_one_in(name)] == []
    assert not reserved.looks_like_one_in("Creditor")


# Links


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("no link", 0),
        ("see http://a.example", 1),
        ("see www.a.example and https://b.example/x", 2),
        ("<a href='http://a.example'>here</a>", 1),
        ("<a href='http://a.example/'>http://a.example</a>", 1),
        ('<A HREF = "http://a.example">http://b.example</A>', 2),
        ("http://a.example http://a.example", 2),
        ("http&#58;//a.example", 1),
    ],
)
def test_an_address_is_a_link_whether_or_not_it_is_marked_as_one(text, number):
    assert number_of_links(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "ht\u200btps://a.example ht\u200btps://b.example",
        "ht&#8203;tps://a.example ht&shy;tps://b.example",
        '<a hr\u200bef="https://a.example/">one</a> <a hr\u200bef="https://b.example/">two</a>',
    ],
)
def test_t33_links_are_counted_as_readers_get_them(text):
    assert number_of_links(text) == 2
