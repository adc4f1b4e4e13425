"""What schemathesis finds by asking a live server all that the document allows, and more."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.api.stories import full_story

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("indexed")]

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "unsupported_method",
)
OPERATIONS = 13


def test_no_question_breaks_it_and_every_answer_is_documented(live_server, make_article, tmp_path):
    full_story(make_article)
    program = Path(sys.executable).with_name("schemathesis")
    command = [program, "run", f"{live_server.url}/api/newsblocks/openapi.json", "--checks", ",".join(CHECKS)]
    bounds = ["--max-examples", "10", "--phases", "examples,coverage,fuzzing", "--request-timeout", "20", "--seed", "7"]
    done = subprocess.run(
        [*command, *bounds, "--workers", "1", "--suppress-health-check", "all"],
        capture_output=True,
        text=True,
        check=False,
        timeout=540,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert f"{OPERATIONS} selected / {OPERATIONS} total" in done.stdout, done.stdout[-3000:]
