"""Each kind of mistake is made, undone and told in one place, and the three agree."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from itertools import islice

import pytest
from correct_programs import PROGRAMS
from edit_scripts import repair_to
from rapidfuzz.distance import Indel

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.explain.explanation import explain
from tutor_app.explain.texts import catalogue
from tutor_app.repair.propose import propose
from tutor_app.slips.operators.confusions import confusions
from tutor_app.slips.registry import SLIPS
from tutor_app.slips.slip import Example, Slip
from tutor_app.slips.view import View
from tutor_app.source.edits import replaced
from tutor_app.source.python import first_problem
from tutor_app.source.text import source_of

STEPS = 4
SITES = 6
"""Sites of a kind at which it is made in each program."""


def told(broken: str, right: str) -> list[str]:
    """The kinds that an explanation of the change tells."""
    return [part.misconception for part in explain(broken, diagnose(broken), repair_to(broken, right)).parts]


def undone(slip: Slip, text: str, right: str, steps: int = STEPS) -> bool:
    """Whether steps of the slip alone, each nearer to it, lead from the text to the right one."""
    failure = first_problem(text)
    if failure is None or not steps:
        return False
    distance = Indel.distance(text, right)
    made = {replaced(text, step.edits) for step in slip.undo(View(text, failure))}
    nearer = sorted((Indel.distance(other, right), other) for other in made)[:3]
    return right in made or any(gap < distance and undone(slip, other, right, steps - 1) for gap, other in nearer)


def made(slip: Slip, right: str) -> Iterator[str]:
    """Programs that do not compile any more, once the slip is made."""
    for edits in slip.make(source_of(right)):
        broken = replaced(right, edits)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if first_problem(broken) is not None:
                yield broken


ACCEPTED = [pytest.param(slip, example, id=f"{slip.kind}-{n}") for slip in SLIPS for n, example in enumerate(slip.accepts)]
REJECTED = [pytest.param(slip, example, id=f"{slip.kind}-{n}") for slip in SLIPS for n, example in enumerate(slip.rejects)]


@pytest.mark.parametrize(("slip", "example"), ACCEPTED)
def test_an_example_of_a_slip_is_undone_and_told_as_its_kind(slip: Slip, example: Example) -> None:
    """What the slip's own file shows as the mistake is one, can be taken back by it, and is told as it."""
    assert first_problem(example.right) is None
    assert undone(slip, example.broken, example.right)
    assert told(example.broken, example.right) == [slip.kind]


@pytest.mark.parametrize(("slip", "example"), ACCEPTED)
def test_an_example_of_a_slip_can_be_made(slip: Slip, example: Example) -> None:
    """What is broken in the example is among what the slip makes of the program that is right."""
    assert example.broken in set(made(slip, example.right))


@pytest.mark.parametrize(("slip", "example"), ACCEPTED)
def test_what_a_slip_undoes_the_search_tries(slip: Slip, example: Example) -> None:
    """No slip is left out of what is proposed."""
    failure = first_problem(example.broken)
    assert failure is not None
    view = View(example.broken, failure)

    assert {replaced(view.text, step.edits) for step in slip.undo(view)} - {view.text} <= {text for _, text in propose(view)}


@pytest.mark.parametrize(("slip", "example"), REJECTED)
def test_what_looks_like_a_slip_is_told_as_another(slip: Slip, example: Example) -> None:
    """The slip does not claim what only looks like it."""
    assert slip.kind not in told(example.broken, example.right)


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.kind)
def test_what_a_slip_makes_it_takes_back_and_tells(slip: Slip) -> None:
    """Made in any correct program where it can be made, it is undone to that program and told as its own kind."""
    for right in PROGRAMS:
        for broken in islice(made(slip, right), SITES):
            assert undone(slip, broken, right), broken
            assert slip.kind in told(broken, right), broken


def test_each_slip_has_words_and_an_example() -> None:
    """A kind is in the catalogue, is told in one place, and shows what it means."""
    kinds = [slip.kind for slip in SLIPS]

    assert len(kinds) == len(set(kinds))
    assert set(kinds) <= set(catalogue())
    assert all(slip.accepts for slip in SLIPS)


def test_the_same_slip_everywhere_is_spaced_place_by_place() -> None:
    """Where one ``&&`` has space around it and another has none, both become a word that stands apart."""
    broken = "if a && b or c&&d:\n    go()\n"
    failure = first_problem(broken)
    assert failure is not None

    texts = {replaced(broken, step.edits) for step in confusions(View(broken, failure))}

    assert "if a and b or c and d:\n    go()\n" in texts
    assert not any("candd" in text for text in texts)


def test_the_same_slip_everywhere_spares_what_is_right() -> None:
    """``a - -b`` is no ``a--``: signs with space between them stay where the slip is elsewhere."""
    broken = "print(a - -b)\na--\nb--\n"
    failure = first_problem(broken)
    assert failure is not None

    texts = {replaced(broken, step.edits) for step in confusions(View(broken, failure))}

    assert "print(a - -b)\na -= 1\nb -= 1\n" in texts
