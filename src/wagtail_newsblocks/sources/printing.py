"""What one rendering of a story prints of its attribution, each place in its turn."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import cycle
from typing import Any

from .attribution import Attribution, Quotation, Stored, Told, hops_of
from .citations import StoredCitation, numbered


class Printing:
    """Hands out the quotations of a story as its blocks are rendered.

    A block knows what it holds, not where it stands; of quotations that are alike each rendered one gets the next,
    so that its marks lead to it. Made anew for every rendering, as ``newsblocks_printing`` in the context.
    """

    def __init__(self, told: Told, attribution: Attribution) -> None:
        alike: dict[Any, list[Quotation]] = defaultdict(list)
        stored = [one for one in told.mentioned if not isinstance(one, StoredCitation)]
        for one, quotation in zip(stored, attribution.quotations, strict=True):
            alike[_key(one)].append(quotation)
        self._alike = alike
        self.attribution = attribution
        self.start_over()

    def start_over(self) -> None:
        """Hand out the quotations from the first one again, as for another rendering of the same story."""
        self._turns: dict[Any, Iterator[Quotation]] = {key: cycle(found) for key, found in self._alike.items()}

    def numbered(self, texts: Sequence[str]) -> Sequence[str]:
        """The expanded rich texts of the story, in reading order, with the numbers of their citations."""
        return numbered(texts, self.attribution.citations)

    def quotation(self, stored: Stored) -> Quotation | None:
        """The quotation that a block holds, or None where it is not of this story."""
        turn = self._turns.get(_key(stored))
        return next(turn) if turn else None


def _key(stored: Stored) -> tuple[Any, ...]:
    """What makes two quotations the same to those who follow their marks; nothing that a block fills in by default."""
    hops = tuple((hop.get("party"), hop.get("work")) for hop in hops_of(stored))
    return stored.get("text"), stored.get("speaker") or "", stored.get("source"), stored.get("work"), hops
