"""Where the demo's readers can comment, and who is read before: news sections, then stories that say otherwise."""

from typing import Any

SECTIONS: dict[tuple[str, str], dict[str, Any]] = {
    ("en", "sport"): {"mode": "post"},
    ("en", "living"): {"mode": "pre"},
    ("en", "culture"): {"close_after_days": 60},
    ("it", "sport"): {"mode": "post"},
    ("it", "cultura"): {"mode": "pre", "close_after_days": 90},
}

STORIES: dict[tuple[str, str], dict[str, Any]] = {
    ("en", "projectionist"): {"opening": "open"},  # its section would have closed it
    ("en", "station-clock"): {"mode": "post"},
    ("it", "moglie-del-palombaro"): {"opening": "open"},
    ("it", "barchette-alla-finestra"): {"mode": "post"},
}

AFTERWARDS: dict[tuple[str, str], dict[str, Any]] = {
    ("en", "foghorn"): {"opening": "closed"},
    ("en", "last-rider"): {"opening": "closed"},
    ("it", "three-pears"): {"mode": "off"},  # what is paid for is not discussed
}
"""Where an editor has put an end to it, once everything was said."""
