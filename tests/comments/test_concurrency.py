"""Many processes do things to the same comments at once, and one of them is killed: nothing is lost, nothing drifts.

On PostgreSQL and MariaDB four processes share the test database; on SQLite two share a file.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection

from tests.conftest import root_page

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]

ROOT = Path(__file__).parent.parent.parent
STEPS = 5_000


ENVIRONMENT = os.environ | {
    "DJANGO_SETTINGS_MODULE": os.environ.get("DJANGO_SETTINGS_MODULE", "tests.projects.full.settings")
}


@pytest.fixture(scope="module")
def file_with_tables(tmp_path_factory):
    """A database of SQLite, which each test takes a copy of."""
    path = tmp_path_factory.mktemp("sqlite") / "comments.sqlite3"
    if connection.vendor == "sqlite":
        command = [sys.executable, "-m", "django", "migrate", "--verbosity", "0"]
        subprocess.run(command, cwd=ROOT, env=ENVIRONMENT | {"DATABASE_URL": f"sqlite:///{path}"}, check=True)
    return path


@pytest.fixture
def address(tmp_path, file_with_tables):
    """The address of a database that processes can share."""
    if connection.vendor == "sqlite":
        return f"sqlite:///{shutil.copy(file_with_tables, tmp_path)}"
    root_page()
    it = connection.settings_dict
    scheme = "postgres" if connection.vendor == "postgresql" else "mysql"
    login = ":".join(quote(part, safe="") for part in (it["USER"], it["PASSWORD"]) if part)
    place = ":".join(str(part) for part in (it["HOST"], it["PORT"]) if part)
    return f"{scheme}://{login}@{place}/{it['NAME']}"


@pytest.fixture
def start(address):
    """Starts a process of ``tests.comments.walk`` on that database, and sees it out."""
    started = []

    def begin(*arguments):
        command = [sys.executable, "-m", "tests.comments.walk", *map(str, arguments)]
        environment = ENVIRONMENT | {"DATABASE_URL": address}
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def told_by(process):
    """What a process has said, once it has ended well."""
    out, _err = process.communicate(timeout=900)
    assert process.returncode == 0
    return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def ground(start):
    """Two pages and five people."""
    (found,) = told_by(start("prepare"))
    return json.dumps(found["streams"]), json.dumps(found["users"])


def test_d3_t28_counters_do_not_drift_and_nothing_is_lost(start, ground):
    workers = 2 if connection.vendor == "sqlite" else 4
    processes = [start("walk", *ground, seed, STEPS // workers) for seed in range(workers)]
    told = [line for process in processes for line in told_by(process)]
    (found,) = told_by(start("check"))
    assert found["faults"] == []
    events = {tuple(event) for event in found["events"]}
    assert len(told) > STEPS / 3
    assert [line for line in told if (line["comment"], line["revision"]) not in events] == []
    assert {*found["together"]} == {"approve", "hold", "reject", "spam", "remove", "undo"}
    assert min(found["numbers"][status] for status in ("published", "held", "rejected", "spam", "removed")) > 10


@pytest.mark.parametrize("name", ["approve", "reject", "remove", "submit", "decide_all"])
def test_d3_t28_a_process_that_is_killed_in_the_middle_leaves_nothing_half_done(start, ground, name):
    told_by(start("walk", *ground, 7, 60))
    (before,) = told_by(start("check"))
    comment = public_comment(start, ground) if name != "approve" else held_comment(start, ground)
    process = start("stall", name, comment)
    assert json.loads(process.stdout.readline()) == {"stalled": True}
    process.kill()
    process.wait()
    (after,) = told_by(start("check"))
    assert after["faults"] == before["faults"] == []
    assert {tuple(event) for event in before["events"]} <= {tuple(event) for event in after["events"]}
    told_by(start("walk", *ground, 8, 40))
    (at_last,) = told_by(start("check"))
    assert at_last["faults"] == []


def test_d6_t26_what_a_killed_erasure_leaves_the_next_one_takes(start, ground):
    told_by(start("walk", *ground, 9, 150))
    user = json.loads(ground[1])[1]
    process = start("erase", user, 1)
    assert json.loads(process.stdout.readline()) == {"stalled": True}
    process.kill()
    process.wait()
    (between,) = told_by(start("check"))
    assert between["faults"] == []
    (at_last,) = told_by(start("erase", user, 0))
    assert at_last["before"] > 0
    assert (at_last["left"], at_last["faults"]) == (0, [])


def public_comment(start, ground):
    return told_by(start("write", *ground, "publish"))[0]["comment"]


def held_comment(start, ground):
    return told_by(start("write", *ground, "hold"))[0]["comment"]
