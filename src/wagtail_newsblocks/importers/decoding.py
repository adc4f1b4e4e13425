"""From bytes to characters: the encoding told, line ends made alike, control characters left out."""

import codecs
import re

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

_SIGNATURES = (b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"GIF8", b"\xff\xd8\xff")
_LINE_END = re.compile("\r{0,2}\n|\r|[\v\f\x85\u2028]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")


class UnreadableText(ValueError):
    """The bytes are no text that can be read as a story; its message says why in one sentence."""


def decode(raw: bytes, *, max_chars: int) -> tuple[str, list[str]]:
    """The characters of the bytes, and notes for the editor; raises ``UnreadableText``.

    UTF-16 is known by its mark; the rest is UTF-8, or Windows-1252 where that is plausible.
    """
    if len(raw) > 4 * (max_chars + 1):
        raise _too_long(max_chars)
    text, encoding = _decoded(raw)
    if len(text) > max_chars:
        raise _too_long(max_chars)
    cleaned, count = _cleaned(text)
    notes = []
    if encoding == "cp1252":
        notes.append(_("The text is not in UTF-8 and was read as Windows-1252: check its accents and quotes."))
    if count:
        notes.append(
            ngettext("%(count)d control character was left out.", "%(count)d control characters were left out.", count)
            % {"count": count}
        )
    return cleaned, notes


def _decoded(raw: bytes) -> tuple[str, str]:
    """The characters and the name of their encoding."""
    for encoding in _possible_encodings(raw):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding != "cp1252" or _is_western(text):
            return text, encoding
    raise _not_text()


def _possible_encodings(raw: bytes) -> tuple[str, ...]:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    if b"\0" in raw or raw.startswith(_SIGNATURES):
        return ()
    return ("utf-8-sig",) if raw.startswith(codecs.BOM_UTF8) else ("utf-8", "cp1252")


def _is_western(text: str) -> bool:
    """Whether few letters lie beyond ASCII; another encoding, or no text at all, read as Windows-1252 has many."""
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and sum(char > "\x7f" for char in letters) * 3 <= len(letters)


def _cleaned(text: str) -> tuple[str, int]:
    """The text with one kind of line end and without control characters, and how many of these it had."""
    text = _LINE_END.sub("\n", text.removeprefix("\ufeff")).replace("\u2029", "\n\n")
    cleaned, count = _CONTROL.subn("", text)
    if "\0" in text or count * 20 > len(text):
        raise _not_text()
    return cleaned, count


def _too_long(max_chars: int) -> UnreadableText:
    return UnreadableText(_("The text is longer than %(limit)d characters.") % {"limit": max_chars})


def _not_text() -> UnreadableText:
    return UnreadableText(_("This is not plain text in an encoding that can be told: save it as text in UTF-8."))
