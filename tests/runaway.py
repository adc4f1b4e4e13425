"""Ends work that has run away, so that a test of hostile input fails instead of running for hours.

It measures nothing: what is in order takes a hundredth of what it grants, and what is not takes many times as much.
"""

import signal
from contextlib import contextmanager


class RanAway(Exception):
    """The work took far more of the processor than any input of its size should."""


@contextmanager
def stopped_where_it_runs_away(seconds=20):
    """Raises ``RanAway`` in work that takes so many seconds of the processor, not counting those of other programs."""

    def stop(_signal, _frame):
        raise RanAway

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
