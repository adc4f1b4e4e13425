"""An attribution as plain values, for interfaces: what JSON can hold, and nothing but it."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from django.utils import translation

from . import sentence
from .attribution import Attribution, Hop, Party, Quotation, Work

Plain = dict[str, Any]


def attribution_values(attribution: Attribution, language: str) -> Plain:
    """All that a story rests on, its sentences in ``language``.

    Works are whole under ``works``; citations, quotations and hops name them by ``work`` (key) and ``number``.
    """
    with translation.override(language):
        return {
            "works": [_work(work) for work in attribution.works],
            "citations": _plain(attribution.citations),
            "quotations": [quotation_values(quotation) for quotation in attribution.quotations],
            "credits": _plain(attribution.credits),
        }


def _work(work: Work) -> Plain:
    identifiers = [{"kind": kind, "value": value} for kind, value in work.identifiers]
    computed = {"address": work.address, "is_reachable": work.is_reachable, "is_further": work.is_further}
    return {**_plain(work), "authors": list(map(str, work.authors)), "identifiers": identifiers, **computed}


def quotation_values(quotation: Quotation) -> Plain:
    """A quotation with its chain, its sentence in the language in force."""
    return {
        **_plain(replace(quotation, work=None, hops=())),
        **_number(quotation.work),
        "hops": _hops(quotation.hops),
        "address": quotation.address,
        "is_unnamed": quotation.is_unnamed,
        "sentence": sentence.as_text(quotation),
    }


def _hops(hops: Iterable[Hop]) -> list[Plain]:
    return [{**_plain(replace(hop, work=None)), **_number(hop.work)} for hop in hops]


def _number(work: Work | None) -> Plain:
    return {"work": work and work.key, "number": work and work.number}


def party_values(party: Party) -> Plain:
    """A party with what readers are told of it."""
    values: Plain = _plain(party)
    return values


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value
