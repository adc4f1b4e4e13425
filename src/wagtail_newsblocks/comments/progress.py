"""How far long work is, for whoever watches a terminal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

WIDTH = 30


@contextmanager
def bar(out: Any, total: int) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal, told how much of ``total`` is done; silent anywhere else, such as in a log."""
    is_watched, shown = out.isatty(), -1

    def tell(done: int) -> None:
        nonlocal shown
        percent = min(done * 100 // max(total, 1), 100)
        if is_watched and percent > shown:
            shown = percent
            full = "█" * (percent * WIDTH // 100)
            out.write(f"\r{full:░<{WIDTH}} {percent} %", str, "")

    try:
        yield tell
    finally:
        if shown >= 0:
            out.write("")
