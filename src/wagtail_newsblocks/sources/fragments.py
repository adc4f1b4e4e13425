"""Addresses that lead to the quoted passage itself, by the text fragments of the WICG (“#:~:text=”)."""

import re
from urllib.parse import quote

WHOLE_UP_TO = 9
"""Passages of at most this many words are named whole, longer ones by how they begin and end."""

ENDS = 5
"""How many words name the beginning and the end of a longer passage."""

_ELLIPSIS = r"(?:…|\.\.\.)"
_ADDED = rf"\[(?!\s*{_ELLIPSIS}\s*\])[^\]]{{0,100}}\]"
_LEFT_OUT = re.compile(rf"(?<!\S)[^\s\[]*(?:{_ADDED}[^\s\[]*)+|\s*[\[(]?\s*{_ELLIPSIS}\s*[\])]?\s*")
_EDGES = "“”„\"«»‹›‘’'.,;:!?…-–— "


def passage_address(url: str, passage: str) -> str:
    """``url`` with a fragment that leads a browser to ``passage``; ``url`` itself where there are no words to find.

    What was left out of the passage (“[…]”) or added to it (“[the council]”, with the word of which it is a part) is
    passed over: a match from its beginning to its end contains it.
    """
    stretches = [words for words in map(str.split, _LEFT_OUT.split(passage.strip(_EDGES))) if words]
    if not url or not stretches:
        return url
    opening, closing = stretches[0], stretches[-1]
    is_short = len(stretches) == 1 and len(opening) <= WHOLE_UP_TO
    terms = [opening] if is_short else [opening[:ENDS], closing[-ENDS:]]
    directive = ",".join(_encoded(" ".join(term)) for term in terms)
    return f"{url}{':~:' if '#' in url else '#:~:'}text={directive}"


def _encoded(term: str) -> str:
    """A term as the standard asks: a dash, a comma and an ampersand would be read as syntax."""
    return quote(term.strip(_EDGES), safe="").replace("-", "%2D")
