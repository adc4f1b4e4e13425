"""Works off what is due: whatever touches the network, and so does not belong into a request."""

import logging
import signal
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from threading import Event
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import close_old_connections
from wagtail import hooks

HOOK = "newsblocks_deliver"

Job = Callable[[], Iterable[str]]

logger = logging.getLogger("wagtail_newsblocks.deliver")


def seconds(text: str) -> float:
    """A number of seconds from the command line."""
    try:
        number = float(text)
    except ValueError:
        number = 0
    if not 1 <= number < 1e6:
        message = f"{text} is no number of seconds from 1 on."
        raise ArgumentTypeError(message)
    return number


class Command(BaseCommand):
    """Calls the jobs that rooms register by the hook ``newsblocks_deliver``, and says what they did."""

    help = "Work off what is due, such as checks of links; by cron, or again and again with --every."

    def add_arguments(self, parser: Any) -> None:
        """How often."""
        how_often = parser.add_mutually_exclusive_group()
        how_often.add_argument("--once", action="store_true", help="work off what is due now, then end; the default")
        how_often.add_argument("--every", type=seconds, metavar="SECONDS", help="go on until SIGTERM, with this pause")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Work off what is due, once or until the process is asked to end."""
        with _asked_to_end() as end:
            failed = self._work_off(end)
            while options["every"] and not end.wait(options["every"]):
                close_old_connections()
                failed = self._work_off(end)
        if failed and not options["every"]:
            raise CommandError("Failed: " + ", ".join(failed))

    def _work_off(self, end: Event) -> list[str]:
        """Call each job, and name those that failed."""
        failed = []
        for job in hooks.get_hooks(HOOK):
            if end.is_set():
                break
            try:
                self._call(job, end)
            except Exception as error:  # one room's failure does not stop the others
                failed.append(_name(job))
                logger.exception("%s failed.", _name(job))
                self.stderr.write(f"{_name(job)} failed: {error}")
        return failed

    def _call(self, job: Job, end: Event) -> None:
        """Say each thing that a job does; it stops between two of them where the process is asked to end."""
        with closing(_generated(job)) as done:
            for line in done:
                self.stdout.write(line)
                self.stdout.flush()  # a log that is written to a file or pipe shows it at once
                if end.is_set():
                    return


def _generated(job: Job) -> Any:
    """What a job does, whatever it returns: so that a generator of a job's own is closed along with this one."""
    yield from job() or ()


def _name(job: Job) -> str:
    return f"{job.__module__}.{getattr(job, '__qualname__', type(job).__name__)}"


@contextmanager
def _asked_to_end() -> Iterator[Event]:
    """An event that SIGTERM and SIGINT set, for as long as the command runs."""
    end = Event()
    before = {sign: signal.signal(sign, lambda *_: end.set()) for sign in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield end
    finally:
        for sign, handler in before.items():
            signal.signal(sign, handler)
