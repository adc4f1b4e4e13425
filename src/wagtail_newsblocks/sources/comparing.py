"""Whether the words of a quotation stand in a text, whatever typesetting did to either; and where they nearly do."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

QUOTES = '“”„‟«»‹›‘’‚‛`´′″"'
DASHES = "‐‑‒–—―−"
_ALIKE = str.maketrans(dict.fromkeys(QUOTES, "'") | dict.fromkeys(DASHES, "-"))
_DASH = re.compile(r"\s*-+\s*")
_GAP = re.compile(r"\[[^\]]{0,100}\]|\(\s*\.{3,}\s*\)|\.{3,}|\.(?: \.){2,}")
_AT_THE_EDGE = " .,;:!?'-"

WORDS_SEARCHED = 20_000
"""How much of a text is looked through for the nearest passage, in words."""

WORDS_COMPARED = 150
"""How much of a quotation is compared with passages, in words."""

PASSAGES_COMPARED = 5


def normalised(text: str) -> str:
    """The text as it was before typesetting: one kind of quotation mark and dash, no ligatures or hidden marks."""
    shown = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    plain = unicodedata.normalize("NFKC", shown.translate(_ALIKE)).translate(_ALIKE)
    return " ".join(_DASH.sub("-", plain).split())


def stands_in(words: str, text: str) -> bool:
    """Whether ``words`` stand in ``text``: all of them, in order, but for what ellipses and brackets leave out.

    Punctuation at their ends may differ, and the case of a first letter, since a fragment may begin a sentence.
    """
    plain, start = normalised(text), 0
    for piece in _pieces(words):
        found = _pattern(piece).search(plain, start)
        if found is None:
            return False
        start = found.end()
    return True


def nearest_passage(words: str, text: str) -> str:
    """The passage of ``text`` that is most like ``words``, as it stands there; empty where none has a word of them."""
    passage, asked = text.split()[:WORDS_SEARCHED], _words(words.split())[:WORDS_COMPARED]
    there, length = _words(passage), len(asked)
    starts = [start for start, shared in _best_windows(asked, there) if shared]
    if not starts:
        return ""
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(asked)

    def likeness(start: int) -> tuple[float, bool]:
        matcher.set_seq1(there[start : start + length])
        return matcher.ratio(), there[start] == asked[0]

    best = max(starts, key=likeness)
    return " ".join(passage[best : best + length])


def _pieces(words: str) -> list[str]:
    """What was quoted between the gaps, without the punctuation around it."""
    pieces = (piece.strip(_AT_THE_EDGE) for piece in _GAP.split(normalised(words)))
    return [piece for piece in pieces if piece]


@lru_cache(maxsize=64)
def _pattern(piece: str) -> re.Pattern[str]:
    first, rest = piece[0], piece[1:]
    letters = "|".join(map(re.escape, dict.fromkeys([first, first.lower(), first.upper()])))
    before, after = (r"(?<!\w)" if _has_case(first) else ""), (r"(?!\w)" if _has_case(piece[-1]) else "")
    return re.compile(f"{before}(?:{letters}){re.escape(rest)}{after}")


def _has_case(letter: str) -> bool:
    """Whether words of its script stand apart; many scripts without capitals write them without a space."""
    return letter.isdecimal() or letter.lower() != letter.upper()


def _words(words: Sequence[str]) -> list[str]:
    return [normalised(word).casefold().strip(_AT_THE_EDGE) for word in words]


def _best_windows(asked: Sequence[str], there: Sequence[str]) -> list[tuple[int, int]]:
    """Where the windows of that length begin that share most words, and how many; in one pass over the text."""
    wanted, length = Counter(asked), len(asked)
    held: Counter[str] = Counter()
    shared, counts = 0, []
    for place, word in enumerate(there):
        held[word] += 1
        shared += held[word] <= wanted[word]
        if place >= length:
            gone = there[place - length]
            shared -= held[gone] <= wanted[gone]
            held[gone] -= 1
        if place >= length - 1 or place == len(there) - 1:
            counts.append((max(0, place - length + 1), shared))
    return sorted(counts, key=lambda count: -count[1])[:PASSAGES_COMPARED]
