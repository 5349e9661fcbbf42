"""The easiest slips are named: nobody who forgot a bracket is told that Surefix is not sure."""

from __future__ import annotations

import pytest

from tests.classics import CLASSICS
from tutor_app.domain import Depth
from tutor_app.examine import examine
from tutor_app.source.python import first_problem
from tutor_app.tutor import load_calibration


def depth(program: str) -> Depth:
    """How deep the help with ``program`` goes at the default target."""
    calibration, evidence = load_calibration(), examine(program, seconds=60).evidence
    assert evidence is not None
    return calibration.verdict(evidence, calibration.points(0.9)).depth


@pytest.mark.parametrize("program", CLASSICS)
def test_a_classic_is_refused_by_python_and_its_place_is_told(program: str) -> None:
    """Each is broken, and of each at least the line is shown."""
    assert first_problem(program) is not None
    assert depth(program) >= Depth.PLACE


def test_of_fifty_classics_forty_are_named() -> None:
    """At the default target the kind of mistake is said of four in five, at least."""
    assert len(CLASSICS) == len(set(CLASSICS)) == 50
    assert sum(depth(program) >= Depth.KIND for program in CLASSICS) >= 40
