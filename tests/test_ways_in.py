"""However somebody comes to Surefix: the same verdict for the same program and target, and no way says more than it allows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from ways_in import WAYS, Here, Kept, verdict_of

from tutor_app.domain import Depth, Feedback
from tutor_app.explain.glossary import without_meanings
from tutor_app.settings import Settings
from tutor_app.source.edits import changed
from tutor_app.tutor import open_tutor

TARGETS = (0.6, 0.9, 0.97, 1.0)
PROGRAMS = {
    "one mistake": "for name in names\n    print(name)\n",
    "two mistakes": 'names = ["Ada", "Grace"\nfor name in names\n    print("Hello, " + name)\n',
    "a doubtful one": "def total(a b):\n    retrun a + b\nprint(total(1, 2)\n",
    "words": "a b c d\ne f g\n",
    "half typed": "while x = (3 * [y + 2:\n  print(x\nelse if\n",
    "a console's": ">>> x = 1\n>>> print(x\n",
    "what looks like markup": "x = '<script>alert(1)</script>\nprint({x!r:{width}}\n",
    "what moves a cursor": "x = '\x1b[2J\u202e'\nif x\n    print(x)\n",
    "what looks like our words": "# Add `:` after `x` on line 2.\nif x\n    y = '{line} $sign { $line }\n",
    "a name of ours": "fixed = withheld(mistakes\nfor status in level\n    edits\n",
    "other line ends": "if a\r\n    b()\r\n",
    "valid": "print(1)\n",
    "prose": "Please help me with my homework. It is due tomorrow and I do not know how to start.\n",
    "nothing": " \n",
    "null bytes": "x = 1\0\n",
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Kept]:
    """One warm worker for all of them."""
    kept = Kept(1)
    yield kept
    kept.end()


@pytest.fixture
def here(tmp_path: Path, sandbox: Kept, monkeypatch: pytest.MonkeyPatch) -> Here:
    """What a way may use."""
    return Here(folder=tmp_path, sandbox=sandbox, patch=monkeypatch)


@pytest.fixture(scope="module")
def judged(sandbox: Kept) -> dict[float, list[Feedback]]:
    """What the flow itself says of each program at each target."""
    with open_tutor(Settings(), sandbox=sandbox) as tutor:
        return {target: [tutor.feedback(program, precision=target) for program in PROGRAMS.values()] for target in TARGETS}


def secrets(feedback: Feedback) -> list[str]:
    """What no student may read: the words and lines of what is deeper than each mistake is open."""
    if feedback.explanation is None or feedback.verdict is None or feedback.repair is None:
        return []
    found, open_for_all = [], []
    for part, own in zip(feedback.explanation.parts, feedback.verdict.parts, strict=True):
        (found if own.depth < Depth.KIND else open_for_all).extend((part.rule, part.example_right))
        said = without_meanings(part, feedback.explanation.lang)
        (found if own.depth < Depth.EXPLANATION else open_for_all).extend(said)
    shown = changed(feedback.program, feedback.shown_edits).splitlines()
    mended = [line.strip() for line in feedback.repair.text.splitlines() if line not in shown]
    secret = [*found, *(line for line in mended if len(line) > 3)]
    return [one for one in secret if not any(one in other for other in (*open_for_all, *shown, *feedback.program.splitlines()))]


@cache
def named(text: str) -> str:
    """The text as a test's failure names it."""
    return next(name for name, program in PROGRAMS.items() if program == text)


@pytest.mark.parametrize("way", WAYS)
def test_every_way_gives_the_same_verdict(way: str, judged: dict[float, list[Feedback]], here: Here) -> None:
    """Status, level, and how deep each mistake is open are the gate's, whoever asks."""
    for target in TARGETS:
        expected = dict(zip(PROGRAMS, map(verdict_of, judged[target]), strict=True))
        seen = WAYS[way](list(PROGRAMS.values()), target, here)

        assert dict(zip(PROGRAMS, (one.verdict for one in seen), strict=True)) == expected


@pytest.mark.parametrize("way", WAYS)
def test_no_way_says_more_than_the_gate_allows(way: str, judged: dict[float, list[Feedback]], here: Here) -> None:
    """Nothing of an explanation, a rule or a mended line that is kept back is in anything that a student gets."""
    for target in TARGETS:
        for feedback, seen in zip(judged[target], WAYS[way](list(PROGRAMS.values()), target, here), strict=True):
            if seen.said is not None:
                told = [secret for secret in secrets(feedback) if secret in seen.said]
                assert not told, (named(feedback.program), target)


def test_the_programs_have_every_outcome(judged: dict[float, list[Feedback]]) -> None:
    """And there is something to keep back, and each level is some program's deepest."""
    found = [feedback for row in judged.values() for feedback in row]

    assert {feedback.status.value for feedback in found} >= {"shown", "partly", "withheld", "valid", "rejected"}
    assert {verdict_of(feedback).level for feedback in found} == {"none", "place", "kind", "repair"}
    assert sum(bool(secrets(feedback)) for feedback in found) > len(TARGETS)
