"""Finding words in what strangers write, however they disguise them, and telling names that look the same.

Whole words only: a list that has “ass” finds “a.s.s” and “ａｓｓ”, and leaves “class” alone. Everything takes time in
proportion to the length of the text, whatever is in it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from html import unescape
from itertools import groupby
from typing import NamedTuple

from wagtail_newsblocks import sanitize

MAX_MARKS = 8  # on one letter; no language needs more, and normalising takes the square of them
MAX_NAME = 200  # characters of a name that are looked at
MAX_GAP = 5  # characters between the letters of a word that is spelled out

# What Unicode calls default ignorable (DerivedCoreProperties.txt): joiners, spaces without width, directions, fillers.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# Marks that are left over once letters are composed: struck out, boxed in, piled up.
_LOOSE_MARKS = re.compile("[\u0300-\u036f\u0488\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+")
_LINE_TAG = re.compile(r"</?(?:p|br|li|ul|ol|pre|blockquote)\b[^<>]*>", re.IGNORECASE)
_ANY_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_TAG_NAME = re.compile(r"</?[a-z]+\b|/?>", re.IGNORECASE)
_HREF = re.compile(r"""\bhref\s*=\s*["']?([^\s"'<>]+)""", re.IGNORECASE)
_ADDRESS = re.compile(r"""(?:\bhttps?://|\bwww\.)[^\s<>"']+""", re.IGNORECASE)
_A_TO_Z = re.compile("[a-z]", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"(&#x?)[0-9a-f]{9,}", re.IGNORECASE)

# What cannot be told apart in one typeface or another.
_ALIKE = str.maketrans("i1|0", "lllo")


def visible(text: str) -> str:
    """The text without what nobody sees, and with widths, styles and ligatures made plain (NFKC).

    More marks than a letter can bear are left out before, since many of them take very long to put in order.
    """
    text = _INVISIBLE.sub("", text)
    if text.isascii():
        return text
    return _LOOSE_MARKS.sub("", unicodedata.normalize("NFKC", "".join(_with_few_marks(text))))


def skeleton(name: str) -> str:
    """What a name looks like: the same for names that readers cannot tell apart; empty where no letter is left.

    Case, accents, spaces and punctuation do not count, nor does which alphabet a letter is from: UTS #39, made coarser.
    """
    drawn = visible(name[:MAX_NAME]).translate(_look_alikes()).casefold()
    letters = (char for char in unicodedata.normalize("NFKD", drawn) if char.isalnum())
    return "".join(letters).translate(_look_alikes()).translate(_ALIKE)


class WordList:
    """Words and phrases that are looked for in texts."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._plain, self._drawn, self._skeletons = _Phrases(), _Phrases(), set[str]()
        for entry in entries:
            written = _written(visible(entry))
            self._plain.add([word.casefold() for word in written], entry)
            self._drawn.add([_drawn(word) for word in written], entry)
            self._skeletons.add(skeleton(entry))
        self._skeletons.discard("")

    def found_in(self, text: str) -> str | None:
        """The first entry that a comment has in it, as its author may have disguised it; None where it has none."""
        return next((entry for reading in _readings(text) for entry in self._found(reading)), None)

    def looks_like_one_in(self, name: str) -> bool:
        """Whether a name has, or is, what looks like an entry, in whatever alphabet it is written."""
        drawn = [_drawn(word) for word in _written(visible(name[:MAX_NAME]))]
        return skeleton(name) in self._skeletons or any(self._drawn.found(drawn))

    def _found(self, reading: str) -> Iterator[str]:
        written = _written(reading)
        yield from self._plain.found([word.casefold() for word in written])
        mixed = {word for word in {*written} if _is_mixed(word)}
        if mixed:
            yield from self._drawn.found([_drawn(word) for word in written], where=[word in mixed for word in written])
        for word in _spelled_out(reading):
            yield from self._plain.found([word.casefold()])
            if _is_mixed(word):
                yield from self._drawn.found([_drawn(word)])


class _Phrases:
    """Rows of words, looked up by their first one."""

    def __init__(self) -> None:
        self._entries: dict[str, dict[tuple[str, ...], str]] = {}

    def add(self, words: list[str], entry: str) -> None:
        if words:
            self._entries.setdefault(words[0], {}).setdefault(tuple(words), entry)

    def found(self, words: list[str], *, where: list[bool] | None = None) -> Iterator[str]:
        """The entries within a row of words; with ``where``, those that have one of the words for which it is true."""
        for start, word in enumerate(words):
            for phrase, entry in self._entries.get(word, {}).items():
                end = start + len(phrase)
                if tuple(words[start:end]) == phrase and (where is None or any(where[start:end])):
                    yield entry


@lru_cache(maxsize=16)
def word_list(entries: tuple[str, ...]) -> WordList:
    """The list of these words, made once."""
    return WordList(entries)


def number_of_links(text: str) -> int:
    """How many addresses a comment leads to, as links or as text, as it is typed or as it is shown."""
    return max(_addresses_in(text), _addresses_in(_as_shown(text)))


def _as_shown(text: str) -> str:
    """The HTML that readers would see of a comment; nothing of a text that is too long to be one."""
    return "" if len(text) > sanitize.MAX_COMMENT_CHARACTERS else _cleaned(text, sanitize.comment_policy())


@lru_cache(maxsize=8)
def _cleaned(text: str, _policy: str) -> str:
    """Kept, since several rules ask for it, one after the other."""
    return sanitize.clean_comment(text)


def _addresses_in(text: str) -> int:
    """One that is both a link and text counts once."""
    links = [_bare(link) for link in _HREF.findall(unescaped(text))]
    bare = [_bare(address) for address in _ADDRESS.findall(_ANY_TAG.sub(" ", unescaped(text)))]
    return len(links) + sum(address not in set(links) for address in bare)


def _bare(address: str) -> str:
    """An address without what may be left out of it."""
    return address.rstrip("/").partition("://")[2] or address.rstrip("/")


def unescaped(text: str) -> str:
    """The text with HTML's references resolved, but for numbers that are too long to be of any character."""
    return unescape(_LONG_NUMBER.sub(r"\1", text)) if "&" in text else text


def _readings(text: str) -> Iterator[str]:
    """The ways to read a comment: as it is shown, as its tags are meant, and as text, since a parser may take “<”."""
    shown, text = _as_shown(text) if "<" in text else "", unescaped(text)
    if "<" not in text:
        yield visible(text)
        return
    yield visible(unescaped(_ANY_TAG.sub("", _LINE_TAG.sub("\n", shown))))
    yield visible(_ANY_TAG.sub("", _LINE_TAG.sub("\n", text)))
    yield visible(_TAG_NAME.sub(" ", text))


def _written(text: str) -> list[str]:
    """The words of a text as they are written."""
    return _patterns().word.findall(text.replace("_", " "))


def _spelled_out(text: str) -> Iterator[str]:
    """Words that are written letter by letter: with one sign between them, and with any.

    A row of letters is read as a whole, so that no word is found within another: “c.l.a.s.s” is “class”.
    """
    for row in _patterns().spelled_out.finditer(text.replace("_", " ")):
        letters, signs = _patterns().letter.findall(row[0]), _patterns().letter.split(row[0])[1:-1]
        yield "".join(letters)
        place = 0
        for _sign, same in groupby(signs):
            following = place + len([*same])
            yield "".join(letters[place : following + 1])
            place = following


def _drawn(word: str) -> str:
    """What a word looks like, letter by letter."""
    return word.translate(_look_alikes()).casefold().translate(_look_alikes()).translate(_ALIKE)


def _is_mixed(word: str) -> bool:
    """Whether a word has Latin letters and others that only look like some: no language writes like that."""
    if word.isascii() or not _A_TO_Z.search(word):
        return False
    others = (char for char in word if not char.isascii() and ord(char) in _look_alikes())
    return any(not unicodedata.name(char, "").startswith("LATIN") for char in others)


def _with_few_marks(text: str) -> Iterator[str]:
    marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= MAX_MARKS:
            yield char


class _Patterns(NamedTuple):
    """How words are found: letters and digits, with the vowel signs that scripts such as Devanagari write as marks."""

    word: re.Pattern[str]
    letter: re.Pattern[str]
    spelled_out: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    marks = "".join(chr(code) for code in range(0x300, 0x10000) if unicodedata.category(chr(code)).startswith("M"))
    part, gap = rf"[\w{marks}]", rf"[^\w{marks}]"
    alone = rf"(?<!{part}){part}(?!{part})"
    return _Patterns(
        word=re.compile(f"{part}+"),
        letter=re.compile(part),
        spelled_out=re.compile(f"{alone}(?:{gap}{{1,{MAX_GAP}}}{alone})+"),
    )


@cache
def _look_alikes() -> dict[int, str]:
    """The Latin letter or digit that a character looks like, after Unicode's confusables; or that its capital does."""
    from confusable_homoglyphs.confusables import confusables_data

    found: dict[str, str] = {}
    for char, alike in confusables_data.items():
        plain = (one["c"] for one in alike if len(one["c"]) == 1 and one["c"].isascii() and one["c"].isalnum())
        if len(char) == 1 and not char.isascii() and (latin := next(plain, "")):
            found[char] = latin
    return str.maketrans({char.lower(): latin for char, latin in found.items() if len(char.lower()) == 1} | found)
