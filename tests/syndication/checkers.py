"""Structured data as the checkers from npm see it."""

import json
import subprocess
from pathlib import Path

from bs4 import BeautifulSoup

SCRIPT = Path(__file__).parent.parent.parent / ".ci" / "structured_data.mjs"


def documents_in(html):
    """The JSON-LD documents of a page."""
    scripts = BeautifulSoup(html, "html.parser").find_all("script", type="application/ld+json")
    return [json.loads(script.string) for script in scripts]


def issues_with(documents, place):
    """What tsc with schema-dts, and Adobe's validator, find wrong with documents by name."""
    file = place / "documents.json"
    named = [{"name": name, "document": one} for name, found in documents.items() for one in found]
    file.write_text(json.dumps(named))
    done = subprocess.run(["node", str(SCRIPT), str(file)], capture_output=True, text=True, check=False, timeout=300)
    return f"{done.stdout}{done.stderr}".splitlines()
