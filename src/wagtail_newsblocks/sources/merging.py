"""Which record a merged one stands for, and which records stand for the same."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Model, QuerySet


def standing_for(records: QuerySet, keys: Iterable[Any]) -> dict[Any, Any]:
    """By key, the record that each of ``keys`` stands for now; ``records`` says what is loaded along."""
    keys = list(keys)
    found: dict[Any, Any] = {}
    wanted = set(keys)
    while wanted:
        more = records.in_bulk(wanted)
        found |= more
        wanted = {record.merged_into_id for record in more.values()} - {None, *found}
    merged = {key: record.merged_into_id for key, record in found.items() if record.merged_into_id in found}
    return {key: found[end_of(merged, key)] for key in keys if key in found}


def merged_pairs(model: type[Model]) -> dict[Any, Any]:
    """The key of every record of a model that was merged, with the key of the record it was merged into."""
    return dict(model._default_manager.filter(merged_into__isnull=False).values_list("pk", "merged_into_id"))


def end_of(merged: Mapping[Any, Any], key: Any) -> Any:
    """The key at the end of the chain that starts at ``key``; of a circle, the last one before it closes."""
    seen = {key}
    while (following := merged.get(key)) is not None and following not in seen:
        seen.add(following)
        key = following
    return key


def would_close_a_circle(merged: Mapping[Any, Any], key: Any, into: Any) -> bool:
    """Whether merging the record ``key`` into ``into`` would lead back to it."""
    return into == key or end_of({**merged, key: None}, into) == key


def with_doubles(merged: Mapping[Any, Any], keys: set[Any]) -> set[Any]:
    """``keys`` with those of all records that stand for the same, before or behind them in a chain."""
    ends = {key: end_of(merged, key) for key in {*merged, *keys}}
    wanted = {ends[key] for key in keys}
    return keys | wanted | {key for key, end in ends.items() if end in wanted}
