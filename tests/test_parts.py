"""Each mistake by itself: the evidence for one part of an explanation, and which parts hang together."""

from __future__ import annotations

from dataclasses import replace

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Candidates, Edit, Evidence, Repair
from tutor_app.evidence.gathering import gather
from tutor_app.evidence.places import Place, groups
from tutor_app.examine import examine
from tutor_app.explain.explanation import explain
from tutor_app.source.edits import changed
from validators.checks import part_keeps_secret, part_stands_alone

PROGRAM = 'for n in range(3)\n    print(n)\nprint("end" n)\n'
COLON = Edit(start=17, end=17, before="", after=":")
GAP = PROGRAM.index(" n)\n", 20)
COMMA = Edit(start=GAP, end=GAP, before="", after=",")
PLUS = Edit(start=GAP, end=GAP, before="", after=" +")
DROPPED = Edit(start=GAP, end=GAP + 2, before=" n", after="")
BODY = Edit(start=17, end=17, before="", after=": pass")


def repair(probability: float, *edits: Edit) -> Repair:
    """What the edits make of the program."""
    return Repair(text=changed(PROGRAM, edits), edits=edits, probability=probability)


BEST = repair(0.4, COLON, COMMA)
POOL = Candidates(repairs=(BEST, repair(0.3, COLON, PLUS), repair(0.15, COLON, DROPPED), repair(0.05, BODY, COMMA)))


def evidence() -> Evidence:
    """The evidence for the best of the pool."""
    diagnosis = diagnose(PROGRAM)
    return gather(PROGRAM, diagnosis, BEST, POOL, explain(PROGRAM, diagnosis, BEST))


def test_a_part_is_as_probable_as_all_candidates_that_have_it() -> None:
    """Three candidates agree on the colon, two on the comma; the lead is that over the strongest other change of the place."""
    colon, comma = (part.evidence for part in evidence().parts)

    assert round(colon.probability, 6) == 0.85
    assert round(colon.margin, 6) == 0.8
    assert round(comma.probability, 6) == 0.45
    assert round(comma.margin, 6) == 0.15


def test_a_part_is_at_least_as_probable_as_the_whole() -> None:
    """What is right as a whole is right in each part."""
    found = evidence()

    assert all(part.evidence.probability >= found.probability for part in found.parts)


def test_the_checks_of_a_part_are_its_own() -> None:
    """Claims are proved from the part's own edits, and the part stands alone."""
    for part in evidence().parts:
        names = {finding.check for finding in part.evidence.findings}
        assert names == {"part-stands-alone", "part-keeps-secret", "claims-hold", "steps-keep-secret"}
        assert part.evidence.sound


def test_a_single_mistake_is_judged_as_the_whole() -> None:
    """What speaks for it is what speaks for the repair; it has no other parts to be told from."""
    found = examine("for n in range(3)\n    print(n)\n", seconds=30).evidence

    assert found is not None
    assert [part.evidence.features for part in found.parts] == [found.features]


def inserted(program: str, *places: tuple[int, str]) -> Repair:
    """A repair that only puts something in."""
    edits = tuple(Edit(start=at, end=at, before="", after=sign) for at, sign in places)
    return Repair(text=changed(program, edits), edits=edits, probability=0.9)


def test_parts_of_one_line_or_one_statement_hang_together() -> None:
    """Two mistakes in one bracket over several lines cannot be told apart; a mistake on another line can."""
    program = "f(1 2,\n  3 4)\nif x\n    pass\nif y z\n    pass\n"
    best = inserted(program, (3, ","), (10, ","), (18, ":"), (32, " and"), (34, ":"))

    bracket, again, colon, word, end = groups(program, best, [(0,), (1,), (2,), (3,), (4,)])
    assert bracket == again
    assert word == end
    assert len({bracket, colon, word}) == 3


def test_parts_that_only_move_lines_hang_together() -> None:
    """The indentation of one line hangs on that of the others."""
    program = "if x:\npass\nif y:\npass\nprint(1 2)\n"
    best = inserted(program, (6, "    "), (17, "    "), (29, ","))

    one, two, comma = groups(program, best, [(0,), (1,), (2,)])
    assert one == two != comma


def test_a_place_tells_what_becomes_of_its_lines() -> None:
    """Names do not count, indentation does, and an edit that reaches beyond the lines has no outcome there."""
    program = "if x\n    y = 1\nz = 2\n"
    place = Place(program, [Edit(start=9, end=10, before="y", after="w")])

    renamed, moved = inserted(program, (10, "y")), inserted(program, (5, "  "))
    joined = Repair(text="", edits=(Edit(start=14, end=15, before="\n", after=""),), probability=0.1)
    assert place.outcome(renamed) == place.outcome(inserted(program, (4, ":")))
    assert place.outcome(moved) not in {place.outcome(renamed), None}
    assert place.outcome(joined) is None


def test_a_part_that_the_rest_does_not_need_does_not_stand_alone() -> None:
    """An edit without which the repair parses just as well is about no mistake of its own."""
    program = "if x\n    y = 1\n"
    best = inserted(program, (4, ":"), (14, "0"))

    assert part_stands_alone.check(program, best, (0,)).passed
    assert not part_stands_alone.check(program, best, (1,)).passed


def test_a_part_may_not_quote_what_only_other_parts_bring() -> None:
    """The student's words and its own are fine; a new word of another part is a secret."""
    program = "if x\n    y = 1\nfor n range(3):\n    pass\n"
    best = inserted(program, (4, ":"), (20, " in"))
    colon, word = explain(program, diagnose(program), best).parts

    assert part_keeps_secret.check(program, best, colon).passed
    assert part_keeps_secret.check(program, best, word).passed
    told = replace(colon, rule="Later you need `for n in range(3)`.")
    assert not part_keeps_secret.check(program, best, told).passed


def test_a_part_that_leaves_its_line_broken_does_not_stand_alone() -> None:
    """Half of what a line needs does not help a student."""
    program = "print('a' b\n"
    best = inserted(program, (9, ","), (11, ")"))

    assert not part_stands_alone.check(program, best, (0,)).passed
    assert part_stands_alone.check(program, best, (0, 1)).passed
