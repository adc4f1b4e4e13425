"""Where a sentence ends and how many words a text has, in any script."""

import re

_CLOSERS = "\"'“”„‘’»«›‹)]}*_ \t\u00a0\u202f」』】）"
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, whatever quotes or brackets close after it."""
    return text.rstrip(_CLOSERS).endswith((".", "!", "?", "…", "。", "！", "？", "؟", "।", "۔"))


def count_words(text: str) -> int:
    """How many words a text has; scripts that do not part them count two characters a word."""
    return max(len(text.split()), len(_IDEOGRAPH.findall(text)) // 2)
