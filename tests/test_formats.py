"""The shapes that other programs expect, by their own rules."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from tutor_app.api import Feedback, Tutor
from tutor_app.api.feedback import Level
from tutor_app.api.formats import sarif

SARIF = Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json"
PROGRAMS = {
    "repair": "total = 3 * (4 + 5\nprint(total)\n",
    "two mistakes": 'retrun = 1\nif retrun\n    print("Hello)\n',
    "several edits": "if x > 3\n    print('a')\nelse\n    print(\"b)\n",
    "outside ascii": "größe = 'ü\nprint(größe) 🐍\n",
    "valid": "print(1)\n",
    "newer Python": "match x:\n    case 1:\n        pass\n",
    "no Python": "Dear teacher, my program does not work. Can you help me with it, please?\n",
    "empty": "",
    "too large": "x = 1\n" * 100_000,
}


@pytest.fixture(scope="module")
def tutor() -> Iterator[Tutor]:
    """One for all."""
    with Tutor() as opened:
        yield opened


@pytest.fixture(scope="module")
def schema() -> Draft4Validator:
    """That of the standard."""
    return Draft4Validator(json.loads(SARIF.read_text(encoding="utf-8")))


@pytest.mark.parametrize("precision", [0.0, 0.9, 1.0])
@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_logs_are_what_the_standard_says(program: str, precision: float, tutor: Tutor, schema: Draft4Validator) -> None:
    """Whatever the text is, whatever may be shown of it, and whatever the file is called; rules that are named are there."""
    feedback = tutor.explain(program, precision=precision, python="3.8")
    for file in ("program.py", "a folder/größe #1%.py", "C:\\x\n.py"):
        log = json.loads(json.dumps(sarif(feedback, file)))
        schema.validate(log)
        (run,) = log["runs"]
        named = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
        assert {result["ruleId"] for result in run["results"]} == named
        assert not feedback.mistakes or len(run["results"]) == len(feedback.mistakes)


@pytest.mark.parametrize("depth", ["place", "kind", "explanation", "repair"])
def test_a_log_says_nothing_twice(depth: Level, tutor: Tutor) -> None:
    """Neither a headline that is the first sentence, nor a place of which no more is said."""
    log = sarif(tutor.explain(PROGRAMS["two mistakes"], depth=depth), "program.py")
    lines = [result["message"]["text"].split("\n") for result in log["runs"][0]["results"]]

    assert len(lines) == 2
    assert all(len({line.rstrip(".") for line in told}) == len(told) for told in lines)


def test_fixes_of_a_log_make_the_program_that_may_be_shown(tutor: Tutor) -> None:
    """Applied to the text as their characters count, which is what the log says of them."""
    feedback = tutor.explain(PROGRAMS["outside ascii"].replace(" 🐍", ""))
    fixed = _applied(feedback, sarif(feedback, "program.py"))

    assert feedback.fixed is not None and fixed == feedback.fixed


def _applied(feedback: Feedback, log: dict[str, object]) -> str:
    (run,) = log["runs"]  # type: ignore[misc]
    changes = [change for result in run["results"] for fix in result["fixes"] for change in fix["artifactChanges"]]
    found = {
        (one["deletedRegion"]["charOffset"], one["deletedRegion"]["charLength"], one["insertedContent"]["text"])
        for change in changes
        for one in change["replacements"]
    }
    text = feedback.code
    for offset, length, inserted in sorted(found, reverse=True):
        text = text[:offset] + inserted + text[offset + length :]
    return text
