"""What other rooms and the site add to stories in feeds, by the hook ``newsblocks_feed_fields``."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import chain
from typing import Any

from wagtail import hooks

HOOK = "newsblocks_feed_fields"


@dataclass(frozen=True, kw_only=True, slots=True)
class Addition:
    """What is added to one story."""

    html: str = ""
    """What stands below its text."""
    categories: tuple[str, ...] = ()
    """What it is filed under beside its kicker, news section and topics."""
    comments_url: str = ""
    """Where its comments are read."""
    comments_feed_url: str = ""
    """Their feed."""
    comment_count: int | None = None
    """How many there are; None where nothing is known of comments."""
    extensions: Mapping[str, Any] = field(default_factory=dict)
    """Objects for JSON Feed, by names that begin with an underscore."""


NAMES = frozenset(one.name for one in fields(Addition)) - {"extensions"}
JOINED: Mapping[str, Callable[[Any], Any]] = {"html": "\n".join, "categories": lambda given: tuple(chain(*given))}


def additions_for(articles: Sequence[Any]) -> dict[Any, Addition]:
    """By the key of each article, what hooks add to it; each hook is called once for all of them.

    A hook is given the articles and returns, by their keys, mappings from names of ``Addition`` or names that begin
    with an underscore. ``ValueError`` for any other name.
    """
    given: dict[Any, list[Mapping[str, Any]]] = {article.pk: [] for article in articles}
    for function in hooks.get_hooks(HOOK):
        for key, addition in (function(articles) or {}).items():
            if key in given:
                _check(addition, function)
                given[key].append(addition)
    return {key: _joined(additions) for key, additions in given.items()}


def _check(addition: Mapping[str, Any], function: Any) -> None:
    unknown = sorted(name for name in addition if name not in NAMES and not name.startswith("_"))
    if unknown:
        message = (
            f"{function.__module__}.{function.__name__} adds {', '.join(unknown)} to feeds by {HOOK}, which knows"
            f" {', '.join(sorted(NAMES))} and names that begin with an underscore."
        )
        raise ValueError(message)


def _joined(additions: Sequence[Mapping[str, Any]]) -> Addition:
    """Texts below each other, categories behind each other; of everything else the last."""
    last = {name: value for one in additions for name, value in one.items()}
    known = {name: value for name, value in last.items() if name in NAMES}
    for name, join in JOINED.items():
        if name in known:
            known[name] = join([one[name] for one in additions if one.get(name)])
    return Addition(**known, extensions={name: value for name, value in last.items() if name.startswith("_")})
