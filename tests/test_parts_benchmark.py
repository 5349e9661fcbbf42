"""The command that measures mistakes explained alone."""

from __future__ import annotations

from benchmarks.parts import right_parts
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Candidates, Edit, Feedback, Repair
from tutor_app.evaluate.labelled import Labelled
from tutor_app.explain.explanation import explain
from tutor_app.source.edits import changed

PROGRAM = "for n in range(3)\n    print(n)\nprint('end' n)\n"


def test_a_part_is_right_where_the_author_made_the_same_change_whatever_else_they_changed() -> None:
    """The colon is the author's; at the gap they wrote something else; a new name elsewhere does not matter."""
    gap = PROGRAM.index(" n)\n", 20)
    edits = (Edit(start=17, end=17, before="", after=":"), Edit(start=gap, end=gap, before="", after=","))
    best = Repair(text=changed(PROGRAM, edits), edits=edits, probability=0.5)
    diagnosis = diagnose(PROGRAM)
    feedback = Feedback(
        program=PROGRAM,
        diagnosis=diagnosis,
        candidates=Candidates(repairs=(best,)),
        explanation=explain(PROGRAM, diagnosis, best),
    )

    author = "for m in range(3):\n    print(m)\nprint('end' + n)\n"
    assert right_parts(Labelled(id="1", group="1", code=PROGRAM, targets=(author,)), feedback) == (True, False)
    assert right_parts(Labelled(id="1", group="1", code=PROGRAM, targets=(author, best.text)), feedback) == (True, True)
    assert right_parts(Labelled(id="1", group="1", code=PROGRAM, targets=(PROGRAM,)), feedback) == (False, False)
