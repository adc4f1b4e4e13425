"""A process that sends mail is killed, at each point that there is: none is lost, and none goes out twice but at one."""

import subprocess
import sys
from email import policy
from email.parser import BytesParser

import pytest

from tests.comments.post import POINTS
from tests.comments.test_concurrency import ENVIRONMENT, ROOT, address, file_with_tables, told_by  # noqa: F401 - fixtures

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def start(address, tmp_path):  # noqa: F811 - the fixture
    """Starts a process of ``tests.comments.post`` on that database, and sees it out."""
    started = []
    (tmp_path / "post").mkdir()

    def begin(*arguments):
        command = [sys.executable, "-m", "tests.comments.post", *arguments]
        environment = ENVIRONMENT | {"DATABASE_URL": address, "POST": str(tmp_path / "post")}
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def kill(process):
    """Kills a process that has come to its point, with a signal that it cannot answer."""
    process.stdout.readline()
    process.kill()
    process.wait()
    assert process.returncode == -9


@pytest.mark.parametrize("point", POINTS)
def test_a_crash_loses_no_mail_and_doubles_none_but_where_the_server_has_it_and_we_do_not_know(start, tmp_path, point):
    told_by(start("prepare"))
    kill(start("stall", point))
    told_by(start("deliver"))
    claimed = [*(tmp_path / "post").iterdir()]
    (left,) = told_by(start("finish"))
    mails = [BytesParser(policy=policy.default).parse(path.open("rb")) for path in (tmp_path / "post").iterdir()]
    was_sent = point in ("after the server has it", "ticked off")
    assert len(claimed) == was_sent  # what somebody has taken is not taken again before the claim has run out
    assert len(mails) == (2 if point == "after the server has it" else 1)
    assert len({mail["Message-ID"] for mail in mails}) == 1  # by which mailboxes know the second for the first
    assert left == {"waiting": 0}


def test_a_crash_between_the_cause_and_the_mail_loses_none(start, tmp_path):
    told_by(start("prepare"))
    (before,) = told_by(start("waiting"))
    told_by(start("deliver"))
    assert before == {"waiting": 1}
    assert len([*(tmp_path / "post").iterdir()]) == 1


def test_many_processes_at_once_send_each_mail_once(start, tmp_path):
    told_by(start("prepare"))
    for process in [start("deliver") for _number in range(3)]:
        told_by(process)
    assert len([*(tmp_path / "post").iterdir()]) == 1
