"""Names of people and places: their small words, their capitals, and bylines."""

import re

_SMALL_WORD_LIST = """
a al am an and as auf bei d da dal de degli dei del dell della delle der des di do dos du e el em en et i im in
la las le les lo los nell of on sous sul sull sulla sur the under und upon van vor y zu
"""
_SMALL_WORDS = frozenset(_SMALL_WORD_LIST.split())
_BYLINE = re.compile(r"(?:by|di|a cura di|von|par|por)\s+[^\W\d_]", re.IGNORECASE)


def is_name(text: str) -> bool:
    """Whether every word has a capital, or is one of the small words that stand inside names."""
    words = re.split(r"['’\-/ ]+", text)
    return not text[0].islower() and all(not word[:1].islower() or word in _SMALL_WORDS for word in words)


def begins_byline(text: str) -> bool:
    """Whether the text begins with a “by” in one of the languages, and a word after it."""
    return bool(_BYLINE.match(text))


def is_byline(text: str) -> bool:
    """Whether the text is a “by” and nothing but names after it."""
    names = re.findall(r"[^\W\d_]+", text)[1:]
    return begins_byline(text) and all(not name[0].islower() or name in _SMALL_WORDS | {"cura"} for name in names)


def without_capitals(place: str) -> str:
    """A place in capitals as it is usually written; brackets, initials and regions of two letters stay."""
    return re.sub(r"\([^)]*\)|[^\W\d_]+(?:\.[^\W\d_]+)*", lambda match: _without_capitals(match, place), place)


def _without_capitals(match: re.Match[str], place: str) -> str:
    word = match[0]
    before, after = place[: match.start()], place[match.end() :]
    is_region = len(word) == 2 and before.endswith(", ")
    # Some capitals have no single small letter; such words stay as they are.
    if not word.isupper() or is_region or word[0] == "(" or "." in word or len(word.lower()) != len(word):
        return word
    is_first = not before or before.endswith(", ")
    is_elided = len(word) == 1 and after.startswith("'")
    is_small = word.lower() in _SMALL_WORDS and not is_first and not is_elided
    return word.lower() if is_small else word.capitalize()
