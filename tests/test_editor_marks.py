"""Which cells of a program are marked for a mistake: those that the edit is about, where the place may be shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from page_fakes import BROKEN, SECRET, broken, nowhere, partly, shown, to_depth, whole, withheld

from tutor_app.classroom.store import Policy
from tutor_app.domain import Candidates, Depth, Edit, Feedback, Problem, Repair
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup, steps
from tutor_app.pages.marks import Mark
from tutor_app.source.edits import changed
from tutor_app.source.spots import Spot, beginning, spots, stop, written

TEXTS = Texts("pages")


def marks(feedback: Feedback, step: int = Depth.REPAIR) -> tuple[Mark, ...]:
    """The marks of the cards, of which as much is open as the class lets it be."""
    kinds = [part.misconception for part in feedback.explanation.parts] if feedback.explanation else []
    found = steps.cards(feedback, Policy(), step, dict.fromkeys(kinds, Depth.REPAIR), TEXTS)
    return tuple(card.mark for card in found)


def changing(program: str, start: int, end: int, after: str = "") -> Feedback:
    """Feedback on a program in which one mistake is corrected by one edit."""
    given = broken(whole(), program=program)
    edit = Edit(start=start, end=end, before=program[start:end], after=after)
    repair = Repair(text=changed(program, [edit]), edits=(edit,), probability=0.9)
    return replace(given, candidates=Candidates(repairs=(repair,)))


def placed(feedback: Feedback) -> list[Spot]:
    """The spots of its only mistake."""
    (mark,) = marks(feedback)
    return list(mark.spots)


def test_a_missing_symbol_is_marked_as_a_gap_where_it_goes() -> None:
    """Nothing is between the characters that the gap is between."""
    assert placed(shown()) == [Spot(line=2, column=12, end=12)]


def test_characters_to_change_are_marked_and_no_others() -> None:
    """An edit within a line marks what it takes out."""
    assert placed(changing("a = 1\nprnt(a)\n", 6, 10, "print")) == [Spot(line=2, column=1, end=5)]


def test_an_edit_over_lines_is_marked_line_by_line() -> None:
    """The ends of lines are nothing to see where there is something else; where they are all, their place is a gap."""
    program = "one\n  two\nthree\n"

    assert placed(changing(program, 4, 10)) == [Spot(line=2, column=1, end=6)]
    assert placed(changing(program, 2, 6)) == [Spot(line=1, column=3, end=4), Spot(line=2, column=1, end=3)]
    assert placed(changing("x = (\n1)\n", 5, 6)) == [Spot(line=1, column=6, end=6)]


def test_lines_that_end_otherwise_count_the_same() -> None:
    """Windows' line ends are no characters of a line."""
    assert placed(changing("a\r\nbc\r\n", 3, 5)) == [Spot(line=2, column=1, end=3)]


@pytest.mark.parametrize("feedback", [withheld(), nowhere()], ids=["withheld", "no repair"])
def test_nothing_is_marked_that_may_not_be_shown(feedback: Feedback) -> None:
    """The verdict holds for places too."""
    assert marks(feedback) == ()


def test_only_the_sure_one_of_two_mistakes_is_marked() -> None:
    """Its number is that of its card."""
    assert [(mark.number, mark.line) for mark in marks(partly())] == [(2, 3)]


def test_nothing_is_marked_where_the_instructor_shows_no_place() -> None:
    """The deepest step holds as well."""
    assert marks(shown(), Depth.NONE) == ()


@pytest.mark.parametrize("step", [Depth.PLACE, Depth.REPAIR])
@pytest.mark.parametrize("depth", [Depth.PLACE, Depth.KIND])
def test_a_headline_says_no_more_than_is_open(depth: Depth, step: Depth) -> None:
    """The kind is named where both the verdict and the step allow it."""
    (mark,) = marks(to_depth(depth), step)

    assert (SECRET in mark.headline) == (min(depth, step) >= Depth.KIND)


def test_two_mistakes_of_one_card_are_one_mark() -> None:
    """Where nothing but the same line may be said of both, the mark has the card's number and the places of both."""
    given = to_depth(Depth.PLACE)
    assert given.explanation is not None and given.verdict is not None
    (part,), (judged,) = given.explanation.parts, given.verdict.parts
    parts = (part, replace(part, misconception="other", edits=(1,)))
    edits = (Edit(start=3, end=6, before="age", after="years"), Edit(start=12, end=14, before="10", after="11"))
    repair = Repair(text="", edits=edits, probability=0.9)
    both = replace(
        given,
        program="if age > 10:\n",
        candidates=Candidates(repairs=(repair,)),
        explanation=replace(given.explanation, parts=parts),
        verdict=replace(given.verdict, parts=(judged, judged)),
    )

    assert [(mark.number, len(mark.spots)) for mark in marks(both)] == [(1, 2)]


def test_a_fix_begins_at_the_same_place_in_both_programs() -> None:
    """There the cursor goes once it is used."""
    program = "a = 1\nprnt(a)\n"

    assert beginning(program, Edit(start=8, end=8, before="", after="i")) == Spot(line=2, column=3, end=3)


def test_the_cursor_goes_to_the_line_that_the_card_names() -> None:
    """Else to what is to change first."""
    one, two = Spot(line=2, column=3, end=4), Spot(line=5, column=1, end=1)

    assert Mark(number=1, line=5, headline="", spots=(one, two)).first == two
    assert Mark(number=1, line=7, headline="", spots=(one, two)).first == one


def test_the_excerpt_marks_the_same_cells() -> None:
    """The same spots, as cells of the line or as a gap; the line of a spot is shown where it is far from the card's line."""
    feedback = changing("first = 1\nprnt(a)\n", 10, 14, "print")
    gap = markup.excerpt(BROKEN, 2, spots(shown().allowed[0][0], shown()), "here", TEXTS)
    far = markup.excerpt("a\nb\nc\nd\ne\n", 5, [Spot(line=2, column=1, end=2)], "here", TEXTS)

    assert "if age &gt; 10<mark class=gap></mark>" in gap
    assert "<mark>prnt</mark>" in markup.excerpt(feedback.program, 2, placed(feedback), "here", TEXTS)
    assert "<mark>b</mark>" in far and ">4<" in far and ">5<" in far and ">3<" not in far


@pytest.mark.parametrize(
    ("problem", "spot"),
    [
        (Problem(type="SyntaxError", message="m", line=2, column=3, end_line=2, end_column=5), Spot(line=2, column=3, end=5)),
        (Problem(type="SyntaxError", message="m", line=2, column=3), Spot(line=2, column=3, end=4)),
        (Problem(type="SyntaxError", message="m", line=2, column=99), Spot(line=2, column=6, end=6)),
        (Problem(type="SyntaxError", message="m", line=2), Spot(line=2, column=1, end=6)),
        (Problem(type="SyntaxError", message="m", line=2, column=4, end_line=3, end_column=2), Spot(line=2, column=4, end=6)),
        (Problem(type="SyntaxError", message="m", line=99, column=1), Spot(line=3, column=1, end=1)),
    ],
)
def test_where_python_stopped_is_within_the_program(problem: Problem, spot: Spot) -> None:
    """Whatever CPython says, the spot is on a line that there is."""
    assert stop("a = 1\nb = =\n", problem) == spot


def test_what_a_fix_wrote_is_shown_in_what_it_made() -> None:
    """Places are counted after the fix: what was put in or instead of something, and a gap where something went."""
    program = "prnt(a\nb == 2\n"
    edits = [Edit(start=0, end=4, before="prnt", after="print"), Edit(start=6, end=6, before="", after=")")]
    edits.append(Edit(start=9, end=11, before="==", after="="))

    assert written(edits, changed(program, edits)) == (
        Spot(line=1, column=1, end=6),
        Spot(line=1, column=8, end=9),
        Spot(line=2, column=3, end=4),
    )
    taken = [Edit(start=2, end=3, before=" ", after="")]
    assert written(taken, changed("a  = 1\n", taken)) == (Spot(line=1, column=3, end=3),)
