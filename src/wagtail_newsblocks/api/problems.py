"""What the API answers where it cannot give what was asked for: problem details after RFC 9457."""

import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from http import HTTPStatus
from typing import Any

from django.http import HttpResponse

CONTENT_TYPE = "application/problem+json"
TYPES = "urn:wagtail-newsblocks:problem:"


class Kind(StrEnum):
    """What is wrong, in words that programs can rely on."""

    NOT_FOUND = "not-found"
    BAD_PARAMETER = "bad-parameter"
    BAD_CURSOR = "bad-cursor"
    UNKNOWN_PARAMETER = "unknown-parameter"
    METHOD_NOT_ALLOWED = "method-not-allowed"


STATUSES = {Kind.NOT_FOUND: HTTPStatus.NOT_FOUND, Kind.METHOD_NOT_ALLOWED: HTTPStatus.METHOD_NOT_ALLOWED}


class Problem(Exception):
    """An answer that is none: its ``kind`` is stable and for programs, its ``detail`` for people.

    ``errors`` are the parameters at fault, each with what is wrong with it; a single one can be given as ``parameter``.
    """

    def __init__(
        self, kind: Kind, detail: str, *, errors: Sequence[Mapping[str, str]] = (), parameter: str = ""
    ) -> None:
        super().__init__(detail)
        self.kind, self.detail = kind, detail
        self.status = STATUSES.get(kind, HTTPStatus.BAD_REQUEST)
        self.errors = [{"parameter": parameter, "detail": detail}] if parameter else list(errors)


class NotThere(Problem):
    """Nothing that readers may see is there."""

    def __init__(self) -> None:
        super().__init__(Kind.NOT_FOUND, "Readers of this site see nothing there.")


def answer(problem: Problem) -> HttpResponse:
    """The problem as a response, which nobody keeps."""
    body: dict[str, Any] = {
        "type": f"{TYPES}{problem.kind}",
        "title": problem.status.phrase,
        "status": problem.status.value,
        "detail": problem.detail,
    }
    if problem.errors:
        body["errors"] = problem.errors
    response = HttpResponse(json.dumps(body), status=problem.status, content_type=CONTENT_TYPE)
    response.headers["Cache-Control"] = "no-store"
    return response
