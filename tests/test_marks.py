"""Whether place and kind are right is told from the author's own changes, and from people where they were asked."""

from __future__ import annotations

from dataclasses import replace

from tutor_app.domain import Candidates, Feedback
from tutor_app.evaluate.labelled import Grade, Labelled, Run, graded
from tutor_app.evaluate.marks import marks
from tutor_app.examine import examine
from validators.promise.observation import Marks


def labelled(code: str, *targets: str) -> Labelled:
    """A pair of one learner."""
    return Labelled(id="one", group="learner", code=code, targets=targets)


def marked(code: str, *targets: str) -> tuple[Marks, ...]:
    """The marks of what the built-in engine says of ``code``."""
    return marks(labelled(code, *targets), examine(code, seconds=60))


def test_place_and_kind_are_right_where_the_author_mended_the_same() -> None:
    """The colon that the author put is the colon that is told to be missing."""
    assert marked("if ready\n    go()\n", "if ready:\n    go()\n") == (Marks(place=True, kind=True),)


def test_the_place_is_right_where_the_author_changed_the_line_in_another_way() -> None:
    """An author who gave the condition up had the mistake on that line all the same, and made no statement about colons."""
    assert marked("if ready\n    go()\n", "while ready:\n    go()\n")[0].place is True


def test_nothing_is_right_where_the_author_changed_another_line() -> None:
    """A bracket that the author closed two lines further up is not the one that is pointed at."""
    code = "a = 1\nif ready\n    go()\nb = 2\n"
    found = marks(labelled(code, "a = 1\nif ready:\n    go()\nb = 3\n"), examine(code, seconds=60))
    elsewhere = marks(labelled(code, "a = 2\nif ready\n    go()\nb = 2\n"), examine(code, seconds=60))

    assert found == (Marks(place=True, kind=True),)
    assert elsewhere == (Marks(place=False, kind=False),)


def test_each_of_several_mistakes_has_marks_of_its_own() -> None:
    """One colon is the author's, the other line stayed as it was."""
    code = "if a\n    go()\nif b\n    go()\n"
    feedback = examine(code, seconds=60)
    assert feedback.explanation is not None

    found = marks(labelled(code, "if a:\n    go()\nif b\n    go()\n"), feedback)

    assert len(found) == len(feedback.explanation.parts)
    assert found[0].place is True


def test_without_a_repair_the_line_at_which_python_stopped_is_the_place() -> None:
    """No repair was found: whether Python's line is one that the author changed can be told all the same."""
    code = "a = 1\nif ready\n    go()\n"
    none = replace(examine(code, seconds=60), candidates=Candidates(), explanation=None)

    assert marks(labelled(code, "a = 1\nif ready:\n    go()\n"), none) == (Marks(place=True),)
    assert marks(labelled(code, "a = 2\nif ready\n    go()\n"), none) == (Marks(place=False),)


def test_nothing_is_marked_where_nobody_mended_the_program() -> None:
    """Without a later version of the author's there is nothing to compare with."""
    assert marks(labelled("if ready\n    go()\n"), examine("if ready\n    go()\n", seconds=60)) == ()


def test_what_people_say_of_the_first_mistake_counts_more() -> None:
    """A grader found the place right and was not asked for the kind; the second mistake keeps its marks."""
    run = Run(id="one", group="learner", repair="r", marks=(Marks(place=False, kind=False), Marks(place=True)))
    found = graded([run], [Grade(id="one", right=False, repair="r", place=True)])

    assert found[0].marks == (Marks(place=True, kind=False), Marks(place=True))


def test_feedback_without_a_diagnosis_is_not_marked() -> None:
    """A program that Python accepts has no place to be right or wrong about."""
    feedback: Feedback = examine("a = 1\n")
    assert marks(labelled("a = 1\n", "a = 2\n"), feedback) == ()
