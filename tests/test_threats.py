"""Every threat that the documents name has its tests, and every requirement its state; nothing is held by a test that is not run.

``threats.toml`` says which tests make the attack. Who changes a sentence must look there whether they still do.
"""

from __future__ import annotations

import ast
import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
THREATS: dict[str, dict[str, list[str]]] = tomllib.loads((TESTS / "threats.toml").read_text(encoding="utf-8"))
GAPS = "What is not held"
MODEL = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
REQUIREMENTS = re.findall(
    r"^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \|$", (ROOT / "docs" / "asvs.md").read_text(encoding="utf-8"), re.MULTILINE
)
NAMED = re.compile(r"`((?:browser/)?test_\w+::test_\w+)`")
COUNTED = {1: 27, 2: 11, 3: 19, 4: 10, 5: 9, 6: 33, 7: 18, 8: 7, 9: 7, 10: 29, 11: 14, 12: 9, 13: 13, 14: 9, 15: 13, 16: 16}
"""How many requirements of level 1 and 2 each chapter of ASVS 5.0 has; the one about WebRTC is of nothing that is here."""


def said() -> dict[str, list[str]]:
    """The sentences of the threat model, by their headings."""
    parts = dict(part.split("\n", 1) for part in re.split(r"^## ", MODEL, flags=re.MULTILINE)[1:])
    found = {heading: re.findall(r"^- (.+)", text, re.MULTILINE) for heading, text in parts.items()}
    return {heading: sentences for heading, sentences in found.items() if sentences}


@cache
def functions(file: str) -> dict[str, ast.FunctionDef]:
    """The functions in a file of tests."""
    tree = ast.parse((TESTS / f"{file}.py").read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}


def fault(named: str) -> str:
    """What keeps a test from holding anything: it is not there, is skipped, or asks nothing; nothing, if nothing does."""
    file, _, name = named.partition("::")
    found = functions(file).get(name) if (TESTS / f"{file}.py").exists() else None
    if found is None:
        return f"{named} is not there"
    if any(_skips(mark) for mark in found.decorator_list):
        return f"{named} is skipped"
    return "" if _asks(file, found, set()) else f"{named} asks nothing"


def _skips(mark: ast.expr) -> bool:
    """Whether it is skipped or expected to fail wherever it runs; on some machines alone, it may be."""
    name = ast.unparse(mark.func if isinstance(mark, ast.Call) else mark).removeprefix("pytest.mark.")
    always = isinstance(mark, ast.Call) and (not mark.args or isinstance(mark.args[0], ast.Constant))
    return name in {"skip", "xfail"} or (name == "skipif" and always)


def _asks(file: str, function: ast.FunctionDef, seen: set[str]) -> bool:
    """Whether it, or a function of its file that it calls, asserts something or expects an error."""
    seen.add(function.name)
    for node in ast.walk(function):
        if isinstance(node, ast.Assert) or (isinstance(node, ast.Call) and ast.unparse(node.func) in {"pytest.raises", "expect"}):
            return True
        called = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
        if called in functions(file) and called not in seen and _asks(file, functions(file)[called], seen):
            return True
    return False


def test_every_threat_is_in_the_table() -> None:
    """Word for word, and with a test; what is not held is said as that, and has none."""
    assert said() == {heading: list(rows) for heading, rows in THREATS.items()}
    assert not any(THREATS[GAPS].values())
    assert [rows for heading, rows in THREATS.items() if heading != GAPS and not all(rows.values())] == []


def test_every_test_against_a_threat_is_there_and_asks_something() -> None:
    """By its file and its name, neither skipped nor empty."""
    named = {test for rows in THREATS.values() for tests in rows.values() for test in tests}

    assert [fault(test) for test in sorted(named) if fault(test)] == []


def test_every_test_that_failed_when_a_defence_was_taken_out_is_there_and_asks_something() -> None:
    """Each defence in the table says what was broken and what failed; who renames a test finds it here."""
    table = MODEL.partition("## Broken on purpose\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", table, re.MULTILINE)[2:]

    assert len(rows) > 30 and all(NAMED.search(failed) for *_, failed in rows)
    assert [fault(test) for *_, failed in rows for test in NAMED.findall(failed) if fault(test)] == []


def test_every_requirement_has_a_state() -> None:
    """All of level 1 and 2, once each: held by tests that are there, held as is said, no matter here, or open."""
    numbers = [number for number, _, _ in REQUIREMENTS]
    states = {number: state.split(":")[0] for number, _, state in REQUIREMENTS}

    assert len(numbers) == len(set(numbers))
    assert {chapter: sum(number.startswith(f"{chapter}.") for number in numbers) for chapter in COUNTED} == COUNTED
    assert set(states.values()) == {"held", "by design", "not applicable", "open"}
    assert [number for number, _, state in REQUIREMENTS if state.startswith("held") is not bool(NAMED.search(state))] == []


def test_every_test_of_a_requirement_is_there_and_asks_something() -> None:
    """By its file and its name, neither skipped nor empty."""
    named = {test for _, _, state in REQUIREMENTS for test in NAMED.findall(state)}

    assert [fault(test) for test in sorted(named) if fault(test)] == []


@pytest.mark.parametrize(
    ("body", "asks"),
    [
        ("assert 1", True),
        ("with pytest.raises(ValueError):\n        int('tea')", True),
        ("pass", False),
        ("print('assert')", False),
    ],
)
def test_a_test_that_asks_nothing_is_found(body: str, asks: bool) -> None:
    """So that a name in the table is not enough."""
    (function,) = ast.parse(f"def test_tea():\n    {body}\n").body
    assert isinstance(function, ast.FunctionDef)

    assert _asks("test_threats", function, set()) is asks
