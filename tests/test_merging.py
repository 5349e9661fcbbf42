"""The same kind of mistake, made several times, is told once, with all its places."""

import pytest
from corpus import DICTIONARY, MATRIX, REPEATED, cases
from edit_scripts import repair_to

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Explanation
from tutor_app.explain.explanation import explain
from tutor_app.explain.texts import known_languages, runs
from validators.checks.every import check


def told(wrong: str, right: str, lang: str = "en") -> Explanation:
    """The explanation of a repair."""
    return explain(wrong, diagnose(wrong), repair_to(wrong, right), lang=lang)


@pytest.mark.parametrize("lang", known_languages())
@pytest.mark.parametrize(("wrong", "right", "kind"), REPEATED.values(), ids=REPEATED.keys())
def test_each_kind_is_told_once(wrong: str, right: str, kind: str, lang: str) -> None:
    """No two parts are of one kind, and the one that is has all the edits and passes every check."""
    explanation = told(wrong, right, lang)
    kinds = [part.misconception for part in explanation.parts]

    assert kind in kinds
    assert len(kinds) == len(set(kinds))
    assert [one for one in check(wrong, diagnose(wrong), repair_to(wrong, right), explanation) if not one.passed] == []


@pytest.mark.parametrize(
    ("wrong", "right", "words"),
    [
        (MATRIX, "grid = [[0, 1], [2, 3]]\n", "here too: line 1 at `1] [`, `2 3`."),
        (DICTIONARY, DICTIONARY.replace("' =", "':"), "in 5 more places (lines 1 and 2)."),
        (DICTIONARY, DICTIONARY.replace("' =", "':"), "line 1 at `'b' = 2`, `'c' = 3`; line 2 at `'d' = 4`, `'e' = 5`."),
        (REPEATED["colons"][0], REPEATED["colons"][1], "The same mistake is on line 3 too."),
        (REPEATED["prints"][0], REPEATED["prints"][1], "The same mistake is on lines 2 and 4 too."),
        (REPEATED["brackets of two kinds"][0], REPEATED["brackets of two kinds"][1], "(needs `]`)"),
        (REPEATED["brackets behind brackets"][0], REPEATED["brackets behind brackets"][1], "line 2 at `2)`."),
        (REPEATED["other signs"][0], REPEATED["other signs"][1], "line 2 at `c $ d` (needs `-`)."),
        (REPEATED["misspelt names"][0], REPEATED["misspelt names"][1], "line 2 at `lenn` (needs `len`)."),
    ],
)
def test_the_other_places_are_named(wrong: str, right: str, words: str) -> None:
    """By what stands there, by the line where that is enough, and with what belongs there where it is something else."""
    assert words in told(wrong, right).text


def test_lines_moved_to_different_columns() -> None:
    """Each block that is moved is named with the line that shows its column."""
    wrong = "def a():\n    b()\n  c()\ndef d():\n    e()\n   f()\n   g()\n"
    right = "def a():\n    b()\n    c()\ndef d():\n    e()\n    f()\n    g()\n"

    assert "lines 6 and 7 (to match line 5)" in told(wrong, right).text


def test_a_row_of_lines_is_a_range() -> None:
    """Three lines or more in a row are named by the first and the last."""
    assert runs({1, 2, 4, 5, 6, 9}) == ["1", "2", "4–6", "9"]


def test_the_corpus_has_no_two_parts_of_a_kind() -> None:
    """Whatever the program, a kind is told once."""
    for case in cases():
        kinds = [part.misconception for part in told(case.program, case.fixed).parts]

        assert len(kinds) == len(set(kinds))
