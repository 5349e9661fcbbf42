"""What students are told about their mistakes."""

import re
from dataclasses import replace

import pytest
from corpus import Case, cases
from edit_scripts import repair_to
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Diagnosis, Nature, Problem, Reason, Refusal
from tutor_app.errors import SettingsError
from tutor_app.explain.explanation import explain
from tutor_app.explain.fallback import fallback, nature, refused, withheld
from tutor_app.explain.texts import Entry, catalogue, known_languages, quotable, shortcomings
from tutor_app.source.problems import ProblemKind, wordings
from validators.checks.claims import Grounds, holds

BROKEN = Diagnosis(nature=Nature.BROKEN, python="3.11", problem=Problem(type="SyntaxError", message="invalid syntax", line=1))
ENTRIES = [entry for entry in catalogue().values() if not entry.is_generic]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_corpus(case: Case) -> None:
    """Each program of the corpus gets its mistake and none of the words that would mislead."""
    explanation = explain(case.program, diagnose(case.program), repair_to(case.program, case.fixed))

    assert [part.misconception for part in explanation.parts] == [case.misconception]
    assert not [word for word in case.forbidden if word in explanation.text]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_example_of_the_catalogue(entry: Entry) -> None:
    """Each example is an instance of its own mistake: broken on the left, readable on the right, recognised in between."""
    diagnosis = diagnose(entry.wrong)
    if diagnosis.problem is None:
        pytest.skip("this Python accepts the left side")
    repair = repair_to(entry.wrong, entry.right)
    explanation = explain(entry.wrong, diagnosis, repair)
    grounds = Grounds(entry.wrong, repair.edits, diagnosis)

    assert diagnose(entry.right).nature is Nature.VALID
    assert entry.id in [part.misconception for part in explanation.parts]
    assert all(holds(claim, grounds) for part in explanation.parts for one in part.statements for claim in one.claims)


def test_at_least_sixty_kinds() -> None:
    """The catalogue knows at least sixty kinds of mistakes besides the generic ones."""
    assert len(ENTRIES) >= 60


@pytest.mark.parametrize("lang", known_languages())
def test_language_is_complete(lang: str) -> None:
    """Every language has every text, with no variable that the catalogue does not know."""
    assert shortcomings(lang) == []


def test_unknown_language() -> None:
    """A language without texts is refused with the list of those that there are."""
    with pytest.raises(SettingsError) as refusal:
        explain("if x\n", BROKEN, repair_to("if x\n", "if x: pass\n"), lang="tlh")

    assert "en" in refusal.value.advice


def test_mistakes_in_order_of_the_program() -> None:
    """Several mistakes get one part each, the first one first."""
    program = "if x\n    print('a'\n    y = = 3\n"
    explanation = explain(program, diagnose(program), repair_to(program, "if x:\n    print('a')\n    y = 3\n"))

    assert [part.line for part in explanation.parts] == [1, 2, 3]


def test_a_bracket_comes_where_it_is_opened() -> None:
    """Whoever reads line 1 first is to hear of it first, though it is closed on line 3, behind another mistake."""
    program = "x = [1,\n     2 3,\n     4\nprint(x)\n"
    explanation = explain(program, diagnose(program), repair_to(program, "x = [1,\n     2, 3,\n     4]\nprint(x)\n"))

    assert [part.line for part in explanation.parts] == [1, 2]
    assert [part.edits for part in explanation.parts] == [(1,), (0,)]


def test_same_mistake_is_told_once() -> None:
    """The same mistake on three lines is one part that names the other lines."""
    program = "print 1\nprint 2\nprint 3\n"
    explanation = explain(program, diagnose(program), repair_to(program, "print(1)\nprint(2)\nprint(3)\n"))

    assert len(explanation.parts) == 1
    assert "lines 2 and 3" in explanation.text


def test_term_is_explained_once() -> None:
    """A word of the classroom is explained where it is used first and not again."""
    program = "if a\n    pass\nwhile b\n    pass\n"
    explanation = explain(program, diagnose(program), repair_to(program, "if a:\n    pass\nwhile b:\n    pass\n"))

    assert explanation.text.count("A colon is the symbol") == 1


def test_student_text_cannot_leave_its_quotes() -> None:
    """Backticks and line ends in the student's text do not end the quotation."""
    assert "`" not in quotable("a`b\nc")
    assert "\n" not in quotable("a`b\nc")
    assert len(quotable("x" * 500)) <= 40


SNIPPETS = st.sampled_from(
    ["", "(", ")", ":", "'", '"', " ", "\n", "\t", "    ", "if", "print", "x", "3", "=", ",", "#", "\u201c", "{", "\\"]
)
PROGRAMS = st.lists(SNIPPETS, max_size=25).map("".join)


@settings(max_examples=300, deadline=None)
@given(program=PROGRAMS, fixed=PROGRAMS)
def test_any_edit_gets_a_true_explanation(program: str, fixed: str) -> None:
    """Whatever is changed into whatever, the explanation never raises and asserts nothing that is not so."""
    repair = repair_to(program, fixed)
    explanation = explain(program, BROKEN, repair)
    grounds = Grounds(program, repair.edits, BROKEN)
    false = [claim for part in explanation.parts for one in part.statements for claim in one.claims if not holds(claim, grounds)]

    assert false == []
    assert all(0 <= index < len(repair.edits) for part in explanation.parts for index in part.edits)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_fallback_names_the_place(case: Case) -> None:
    """Without an explanation the student still learns where Python stopped."""
    diagnosis = diagnose(case.program)
    statement = fallback(diagnosis)

    assert diagnosis.problem is not None
    assert re.search(rf"line {diagnosis.problem.line}\b", statement.text)


@pytest.mark.parametrize(
    "message",
    sorted(
        ("f-string: " if wording.kind.startswith("f-string") else "") + said
        for wording in wordings()
        for said in wording.says
        if wording.kind is not ProblemKind.INVALID_SYNTAX
    ),
)
def test_every_wording_of_every_python_is_put_into_plain_words(message: str) -> None:
    """Whatever a Python says that is more than "invalid syntax", the sentence about it is one of its own."""
    plain = fallback(_stopped_by("invalid syntax")).text
    said = fallback(_stopped_by(message)).text

    assert said != plain
    assert "line 3" in said


def _stopped_by(message: str) -> Diagnosis:
    return replace(BROKEN, problem=Problem(type="SyntaxError", message=message, line=3))


def test_fallback_has_a_sentence_for_everything() -> None:
    """Each reason, refusal and nature has a sentence of its own in every language."""
    for lang in known_languages():
        sentences = [withheld(one, lang=lang) for one in Reason] + [refused(one, lang=lang) for one in Refusal]
        sentences += [nature(one, lang=lang) for one in Nature]

        assert len(set(sentences)) == len(sentences)
