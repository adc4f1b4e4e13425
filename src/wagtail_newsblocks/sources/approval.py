"""Approvals of sources that are not named: who gave one, when, and as long as what it was given for stays as it was."""

from collections.abc import Iterator, Mapping, MutableMapping
from typing import Any

from wagtail.blocks import Block, ListBlock, StreamBlock, StreamValue, StructBlock

from .attribution import Stored
from .blocks import QuotationBlock
from .findings import is_approved
from .words import Level

PERMISSION = "newsblocks_sources.approve_unnamed_source"
TERMS = ("text", "original_text", "speaker", "role", "affiliation", "anonymity_reason")
STAMPS = ("approved_by", "approved_at")


def settle_approvals(stream: StreamValue, *, before: StreamValue, approver: str, moment: str) -> list[int]:
    """Write into a submitted stream which quotations are approved, by whom and when, whatever was submitted of that.

    What was approved ``before`` stays so while its terms do; what else is ticked is approved by ``approver``, or not at
    all where that is empty. The positions, among all quotations, of those that are ticked in vain are given back.
    """
    earlier = dict(_stored_quotations(before.stream_block, before.get_prep_value(), ""))
    in_vain = []
    for position, (key, quotation) in enumerate(_quotations(stream.stream_block, stream, "")):
        is_unnamed = _level(quotation) != Level.ON_THE_RECORD
        is_asked = bool(quotation.get("approved"))
        stamps = _kept(quotation, earlier.get(key, {}) if key else {}) if is_asked else None
        if is_asked and is_unnamed and approver and stamps is None:
            stamps = approver, moment
        _write(quotation, stamps)
        if is_asked and is_unnamed and stamps is None:
            in_vain.append(position)
    return in_vain


def _kept(quotation: Stored, earlier: Stored) -> tuple[str, str] | None:
    """The stamps of an approval that still holds."""
    if is_approved(earlier) and _terms(earlier) == _terms(quotation):
        return earlier["approved_by"], earlier.get("approved_at") or ""
    return None


def _terms(quotation: Stored) -> list[str]:
    """What was approved, whatever browsers do to the ends of lines."""
    return [_level(quotation), *(" ".join(str(quotation.get(name) or "").split()) for name in TERMS)]


def _level(quotation: Stored) -> str:
    return quotation.get("attribution_level") or Level.ON_THE_RECORD


def _write(quotation: MutableMapping[str, Any], stamps: tuple[str, str] | None) -> None:
    values = {"approved": stamps is not None, **dict(zip(STAMPS, stamps or ("", ""), strict=True))}
    quotation.update({name: value for name, value in values.items() if name in quotation})


def _quotations(block: Block, value: Any, key: str) -> Iterator[tuple[str, Any]]:
    """The quotations of a value, each by the id of the block it is (in): the same wherever that is moved to."""
    if isinstance(block, QuotationBlock):
        yield from [(key, value)] if value else ()
    elif isinstance(block, StreamBlock):
        for child in value or ():
            yield from _quotations(child.block, child.value, child.id or "")
    elif isinstance(block, ListBlock):
        for child in value.bound_blocks if value else ():
            yield from _quotations(child.block, child.value, child.id or "")
    elif isinstance(block, StructBlock) and isinstance(value, Mapping):
        for name, child in block.child_blocks.items():
            yield from _quotations(child, value.get(name), f"{key}.{name}")


def _stored_quotations(block: Block, value: Any, key: str) -> Iterator[tuple[str, Stored]]:
    """The same of a stored value, without a query."""
    if isinstance(block, QuotationBlock):
        yield key, value or {}
        return
    for child, inner, inner_key in _stored_children(block, value, key):
        yield from _stored_quotations(child, inner, inner_key)


def _stored_children(block: Block, value: Any, key: str) -> list[tuple[Block, Any, str]]:
    if isinstance(block, StreamBlock):
        known = [child for child in value or () if child["type"] in block.child_blocks]
        return [(block.child_blocks[child["type"]], child["value"], child.get("id") or "") for child in known]
    if isinstance(block, ListBlock):
        items = [child for child in value or () if isinstance(child, dict) and child.get("type") == "item"]
        return [(block.child_block, child["value"], child.get("id") or "") for child in items]
    if isinstance(block, StructBlock) and isinstance(value, dict):
        return [(child, value.get(name), f"{key}.{name}") for name, child in block.child_blocks.items()]
    return []
