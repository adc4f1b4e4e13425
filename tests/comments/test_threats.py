"""The page that says what comments are tested against is held to the tests."""

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
PAGE = TESTS.parent / "docs/explanation/comment-threats.md"
ROWS = dict(re.findall(r"^\| ([DT]\d+) \| .* \| (.*) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
NAMED = {
    name.upper()
    for module in TESTS.rglob("test_*.py")
    for name in re.findall(r"def test_([dt]\d+)_", module.read_text(encoding="utf-8"))
}


def test_every_fault_and_attack_is_on_the_page():
    assert set(ROWS) == {f"D{number}" for number in range(1, 32)} | {f"T{number}" for number in range(1, 35)}


def test_what_is_called_tested_has_tests_of_that_name_and_nothing_else_has():
    assert {name for name, said in ROWS.items() if re.match(r"tested( as far|$)", said)} == NAMED


def test_what_is_tested_under_another_name_is_tested_there():
    under = {name for said in ROWS.values() if "under" in said for name in re.findall(r"[DT]\d+", said)}
    assert under <= NAMED
