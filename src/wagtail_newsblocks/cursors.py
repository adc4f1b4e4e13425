"""Places in a list, as addresses carry them: readable by nobody but us, and of no use in another list."""

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta

VERSION = 1
MAX_LENGTH = 200
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIRST, LAST = (
    (moment.replace(tzinfo=UTC) - EPOCH) // timedelta(microseconds=1) for moment in (datetime.min, datetime.max)
)
MAX_KEY = 2**63 - 1
FIELDS = {"v", "in", "at", "id"}


class BadCursor(ValueError):
    """A cursor that we have not written, or not for this list."""


def write(scope: str, *, at: int = 0, key: int) -> str:
    """The cursor behind one of the list ``scope``: by its moment in microseconds and its key."""
    fields = {"v": VERSION, "in": scope, "at": at, "id": key}
    return urlsafe_b64encode(json.dumps(fields, separators=(",", ":")).encode()).decode().rstrip("=")


def read(cursor: str, scope: str) -> tuple[int, int]:
    """The moment and the key in a cursor; raise ``BadCursor`` where it is not exactly one of the list ``scope``."""
    fields = _fields(cursor)
    at, key = _number(fields["at"], FIRST, LAST), _number(fields["id"], 0, MAX_KEY)
    if write(scope, at=at, key=key) != cursor:
        raise BadCursor
    return at, key


def microseconds(moment: datetime) -> int:
    """A moment as a cursor has it."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def moment(at: int) -> datetime:
    """The moment that a cursor has."""
    return EPOCH + timedelta(microseconds=at)


def _fields(cursor: str) -> dict[str, object]:
    if len(cursor) > MAX_LENGTH:
        raise BadCursor
    try:
        fields = json.loads(urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError, RecursionError) as error:
        raise BadCursor from error
    if not isinstance(fields, dict) or set(fields) != FIELDS:
        raise BadCursor
    return fields


def _number(value: object, lowest: int, highest: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
        raise BadCursor
    return value
