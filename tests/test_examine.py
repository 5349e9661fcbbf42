"""The whole flow in one function, on programs that need no judgement to see what was meant."""

from __future__ import annotations

import pytest

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Candidates, Edit, Nature, Repair
from tutor_app.evidence.gathering import gather
from tutor_app.examine import examine
from tutor_app.explain.explanation import explain
from tutor_app.source.edits import changed, fit

PROGRAM = "for n in range(3)\n    print(n)\n"
COLON = Repair(text="for n in range(3):\n    print(n)\n", edits=(Edit(start=17, end=17, before="", after=":"),), probability=0.8)
BODY = Repair(
    text="for n in range(3): pass\nprint(n)\n",
    edits=(Edit(start=17, end=17, before="", after=": pass"), Edit(start=18, end=22, before="    ", after="")),
    probability=0.1,
)


def test_a_plain_slip_is_repaired_and_explained() -> None:
    """Diagnosis, repair, explanation and evidence come together, and there is no verdict yet."""
    feedback = examine(PROGRAM, seconds=30)

    assert feedback.diagnosis.nature is Nature.BROKEN
    assert feedback.repair is not None and feedback.repair.text == COLON.text
    assert feedback.explanation is not None and feedback.explanation.parts[0].line == 1
    assert feedback.evidence is not None and feedback.evidence.sound
    assert feedback.verdict is None


@pytest.mark.parametrize("text", ["print('fine')\n", "", "Dear teacher, I have lost all of my homework today.\n", "x\0"])
def test_what_is_not_broken_is_left_alone(text: str) -> None:
    """No repair is looked for where none makes sense."""
    feedback = examine(text, seconds=30)

    assert feedback.candidates == Candidates()
    assert feedback.evidence is None


def test_a_byte_order_mark_is_kept() -> None:
    """A program with a mark is judged as without it, and its repair has it again, with edits where they belong."""
    feedback = examine("\ufeff" + PROGRAM, seconds=30)

    assert feedback.repair is not None
    assert feedback.repair.text == "\ufeff" + COLON.text
    edit = feedback.repair.edits[0]
    assert feedback.program[: edit.start] + edit.after + feedback.program[edit.end :] == feedback.repair.text


def test_line_ends_are_kept() -> None:
    """What the edits do not touch stays byte for byte."""
    feedback = examine(PROGRAM.replace("\n", "\r\n"), seconds=30)

    assert feedback.repair is not None
    assert feedback.repair.text == COLON.text.replace("\n", "\r\n")


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
@pytest.mark.parametrize("program", ["pay() break\n", "2nd = \n", "for n in range(3):\nprint(n)\nprint('it\\\nis')\n"])
def test_no_answer_depends_on_what_ends_the_lines(program: str, newline: str) -> None:
    """Candidates, probabilities, explanation and evidence are the same; the edits are those of the student's own text."""
    plain, own = examine(program, seconds=30), examine(program.replace("\n", newline), seconds=30)

    found = [(repair.text.replace("\n", newline), repair.probability) for repair in plain.candidates.repairs]
    assert found
    assert [(repair.text, repair.probability) for repair in own.candidates.repairs] == found
    assert (own.explanation, own.evidence) == (plain.explanation, plain.evidence)
    for repair in own.candidates.repairs:
        assert fit(own.program, repair.edits)
        assert changed(own.program, repair.edits) == repair.text


def test_the_margin_is_the_lead_over_the_next_candidate() -> None:
    """Evidence knows how far the best is ahead, and no students are asked."""
    diagnosis, pool = diagnose(PROGRAM), Candidates(repairs=(COLON, BODY))
    evidence = gather(PROGRAM, diagnosis, COLON, pool, explain(PROGRAM, diagnosis, COLON))

    assert evidence.margin == pytest.approx(0.7)
    assert evidence.students is None


def test_features_are_plain_numbers_with_names_of_their_own() -> None:
    """Every feature has one name and a finite number."""
    diagnosis = diagnose(PROGRAM)
    evidence = gather(PROGRAM, diagnosis, BODY, Candidates(repairs=(COLON, BODY)), explain(PROGRAM, diagnosis, BODY))

    features = dict(evidence.features)
    assert len(features) == len(evidence.features)
    assert (features["edits"], features["edited_lines"], features["candidates"]) == (2.0, 2.0, 2.0)
