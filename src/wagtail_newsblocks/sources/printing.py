"""What one rendering of a story prints of its attribution, each place in its turn."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle
from typing import Any

from .attribution import Attribution, Quotation, Records, Stored, Told, hops_of
from .citations import StoredCitation, numbered


class Printing:
    """Hands out the quotations of a story as its blocks are rendered.

    A block knows what it holds, not where it stands; of quotations that are alike each rendered one gets the next,
    so that its marks lead to it. Made anew for every rendering, as ``newsblocks_printing`` in the context.
    """

    def __init__(self, told: Told, attribution: Attribution, records: Records) -> None:
        alike: dict[Any, list[Quotation]] = defaultdict(list)
        stored = [one for one in told.mentioned if not isinstance(one, StoredCitation)]
        self._records = records
        for one, quotation in zip(stored, attribution.quotations, strict=True):
            alike[self._key(one)].append(quotation)
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
        turn = self._turns.get(self._key(stored))
        return next(turn) if turn else None

    def _key(self, stored: Stored) -> tuple[Any, ...]:
        """What makes two quotations the same to those who follow their marks; nothing that a block fills in by default.

        A rendered block names the record that stands for a merged one, which is what is stored.
        """
        sources, works = self._records.sources, self._records.works
        hops = tuple((_now(hop.get("party"), sources), _now(hop.get("work"), works)) for hop in hops_of(stored))
        named = _now(stored.get("source"), sources), _now(stored.get("work"), works)
        return stored.get("text"), stored.get("speaker") or "", *named, hops


def _now(key: Any, records: Mapping[int, Any]) -> Any:
    """The key of the record that stands for one, where that is known."""
    return records[key].pk if key in records else key
