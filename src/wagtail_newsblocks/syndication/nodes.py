"""Nodes of schema.org: what is not known is left out."""

from datetime import date
from typing import Any

Node = dict[str, Any]


def node(kind: str, **properties: Any) -> Node:
    """A node of that type with those of the properties that say something; ``id`` is its identifier."""
    said = {name: _plain(value) for name, value in properties.items() if value not in (None, "", (), [], {})}
    identifier = {"@id": said.pop("id")} if "id" in said else {}
    return {"@type": kind, **identifier, **said}


def named(kind: str, name: str) -> Node | None:
    """A node that has nothing but a name, or None without one."""
    return node(kind, name=name) if name else None


def _plain(value: Any) -> Any:
    if isinstance(value, date):  # a moment is one too
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
