"""Feedback that an earlier version stored still opens."""

from __future__ import annotations

from pathlib import Path

from pydantic import TypeAdapter

from tutor_app.domain import Feedback

ROWS = Path(__file__).parent / "rows"
STORED = TypeAdapter(Feedback)


def test_a_row_with_the_shares_of_the_former_students_opens() -> None:
    """Evidence once had two numbers of simulated students in each place; they are passed over, and everything else is there."""
    row = (ROWS / "feedback-with-agreement.json").read_text(encoding="utf-8")
    feedback = STORED.validate_json(row)

    assert row.count('"agreement"') == row.count('"baseline"') == 3
    assert feedback.evidence is not None and feedback.repair is not None and feedback.explanation is not None
    assert feedback.evidence.students is None
    assert (feedback.evidence.probability, feedback.evidence.margin) == (0.49055, 0.258808)
    assert [part.evidence.margin for part in feedback.evidence.parts] == [0.801885, 0.258808]
    assert [finding.check for finding in feedback.evidence.findings][:2] == ["repair-parses", "repair-round-trip"]
    assert feedback.evidence.place == feedback.evidence.kind == ()
    assert feedback.repair.text == "for n in range(3):\n    print(n)\nprint('end')\n"


def test_what_is_stored_now_opens_as_it_was() -> None:
    """Writing and reading again changes nothing."""
    feedback = STORED.validate_json((ROWS / "feedback-with-agreement.json").read_bytes())

    assert STORED.validate_json(STORED.dump_json(feedback)) == feedback
