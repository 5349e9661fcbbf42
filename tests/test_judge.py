"""CPython's verdict on what steps make of a program, of which only a stretch is looked at."""

from __future__ import annotations

import pytest

from tutor_app.repair.judge import Judge
from tutor_app.repair.propose import propose
from tutor_app.slips.view import View
from tutor_app.source.python import first_problem

ABOVE = "def area(width, height):\n    return width * height\n\n\n"
BELOW = "\n\nfor side in range(3):\n    print(side)\n\nprint(area(1, 2))\n"
BROKEN = (
    "if ready\n    start()\nstop()",
    "while ready:\nstart()\nstop()\nwait()",
    "print(area(1, 2)\nstart()\nstop()",
    "total = 3 +\nstart()\nstop()\nwait()",
    "note = '''open\nstart()\nstop()\nwait()",
    "try:\n    start(\nexcept ValueError:\n    stop()\nwait()",
    "text = 'it's'\nstart()\nstop()\nwait()",
    "class Dog\n    legs = 4\n\nstart()\nstop()",
    "def walk(:\n    return 1\n\nstart()\nstop()",
    "start()\n  stop()\nwait()\nstop()",
    "tyr:\n    start()\n    stop()\n    wait()",
)


DECORATED = "\n\n@app.route('/')\n@login\ndef index():\n    return page\n"


@pytest.mark.parametrize(("times", "below"), [(2, BELOW), (12, BELOW), (12, DECORATED)])
@pytest.mark.parametrize("broken", BROKEN)
def test_a_stretch_is_judged_as_the_whole_program_is(broken: str, times: int, below: str) -> None:
    """Of every step that is proposed, the first failure is the one that Python reports for the whole program, however long."""
    program = times * ABOVE + broken + times * below
    failure = first_problem(program)
    assert failure is not None
    view = View(program, failure)
    judge = Judge(view)

    told = {text: (judge.failure_after(step, text), first_problem(text)) for step, text in propose(view)}

    assert len(told) > 10
    assert {text: verdicts for text, verdicts in told.items() if verdicts[0] != verdicts[1]} == {}
