"""A TypeScript client that is made from the document, and a front end that uses it, as the compiler sees them."""

import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.node, pytest.mark.slow, pytest.mark.django_db]

CHECK = Path(__file__).parent.parent.parent / ".ci" / "client" / "check.mjs"


@pytest.fixture
def errors_with(client, newspaper, tmp_path):
    """What the compiler says of the sample, where the document has ``that`` in place of ``this``."""

    def check(this="", that=""):
        document = client.get("/api/newsblocks/openapi.json").content.decode()
        assert this in document
        file = tmp_path / "openapi.json"
        file.write_text(document.replace(this, that) if this else document)
        done = subprocess.run(["node", CHECK, file], capture_output=True, text=True, check=False, timeout=300)
        return f"{done.stdout}{done.stderr}".splitlines()

    return check


def test_the_sample_compiles_and_its_mistakes_do_not(errors_with):
    assert errors_with() == []


@pytest.mark.parametrize("name", ["sentence_html", "related_articles", "disclosure"])
def test_a_field_or_block_that_goes_breaks_it(errors_with, name):
    assert any("error TS" in line for line in errors_with(f'"{name}"', '"renamed"'))
