"""The API says the same on every version of Wagtail: what is stored here was said on one, and is compared on all.

``NEWSBLOCKS_STORE_SNAPSHOT=1`` stores it anew, after a change that is meant; the changelog then says what changed.
"""

import json
import os
import re
from pathlib import Path

import pytest

from tests.api.stories import full_story

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexed")]

STORED = Path(__file__).parent / "snapshot.json"
KEYS = ("id", "key", "work", "parent")
ADDRESS = re.compile(r"/(articles|topics|contributors|sources|news-sections|comments|documents|works)/\d+(?=/|$)")
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def steady(value):
    """A value without what differs from run to run: keys, factories' numbers, and what storages add to files' names."""
    if isinstance(value, dict):
        return {name: "#" if name in KEYS and one is not None else steady(one) for name, one in value.items()}
    if isinstance(value, list):
        return [steady(one) for one in value]
    if not isinstance(value, str):
        return value
    value = re.sub(r"\bnotice-\d+", "notice-#", ADDRESS.sub(r"/\1/#", value))
    return re.sub(r"(quay|report)_\w{7}\b", r"\1", value)


def said(get, story):
    whole = get("articles", story.pk).json()
    lists = ["articles", "news-sections", "topics", "contributors", "sources", "corrections"]
    return steady({"whole": whole, **{name: get(name).json() for name in lists}})


def test_the_same_is_said_as_ever(get, make_article):
    found = said(get, full_story(make_article))
    if os.environ.get("NEWSBLOCKS_STORE_SNAPSHOT"):
        STORED.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
    assert found == json.loads(STORED.read_text())


def test_all_of_it_is_compared():
    stored = STORED.read_text()
    assert len(json.loads(stored)["whole"]["blocks"]) == 16
    assert not UUID.search(stored)
