"""Programs that are made to take long, or to make an examination fail: each is an answer, in little time."""

from __future__ import annotations

import time

import pytest

from benchmarks.hostile_shapes import SHAPES
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Candidates, Claim, Diagnosis, Edit, Explanation, Nature, Problem, Refusal, Repair, Undone
from tutor_app.evidence.places import Place
from tutor_app.examine import examine
from tutor_app.explain.explanation import explain
from tutor_app.explain.recognise import recognise
from tutor_app.explain.texts import ROOM, known_languages, nameable, texts
from tutor_app.repair import repair
from tutor_app.repair.plausibility.changes import Before
from tutor_app.repair.plausibility.oddities import oddities_of
from tutor_app.slips.context import EditContext
from tutor_app.slips.view import View
from tutor_app.source.composition import Stretch, composed
from tutor_app.source.edits import edits_between
from tutor_app.source.lexer import Kind, tokenise
from validators.checks import repair_round_trip
from validators.checks.claims import Grounds, holds
from validators.checks.claims_hold import check as claims_hold
from validators.checks.part_stands_alone import only

CEILING = 10.0
"""Seconds of processor time for what takes a fraction of one: on the busiest machine it holds, for the old ways it does not."""


def test_a_slip_on_hundreds_of_lines_is_told_in_a_text_of_bounded_length() -> None:
    """The text names the first lines, counts the others, and claims nothing that is not so."""
    program = "if x\n    y()\n" * 520
    fixed = program.replace("if x", "if x:")
    repair = Repair(text=fixed, edits=edits_between(program, fixed), probability=1.0)
    diagnosis = diagnose(program)

    explanation = explain(program, diagnosis, repair)

    assert "lines 3, 5, 7" in explanation.text and " more too" in explanation.text
    assert len(explanation.text) < 2_000
    assert claims_hold(program, diagnosis, repair, explanation).passed


@pytest.mark.parametrize("lang", known_languages())
def test_every_language_can_shorten_a_list_of_lines(lang: str) -> None:
    """Thousands of lines that are no run fit into a text, and one that names them can be made."""
    lines = set(range(1, 20_001, 2))
    words = texts(lang)
    for count in (1, 2, 5, 10_000):
        assert words.format("more", count=count)
    assert len(words.on_lines(lines)) < ROOM
    assert words.format("also", lines=words.lines(lines), count=len(lines))


def test_a_list_that_fits_names_every_line_and_a_longer_one_the_first() -> None:
    """What is named comes first and without gaps, so that the rest can be counted."""
    assert nameable({4, 2, 9}) == [2, 4, 9]
    long = range(1, 4_000, 2)
    named = nameable(long)
    assert 1 < len(named) < 30
    assert named == list(long)[: len(named)]
    assert nameable(range(1, 9_000)) == list(range(1, 9_000))


@pytest.mark.parametrize("text", ["\ud800", "x = '\ud800'\nprint(x\n", "# \udfff", "\ufeff\ud800 = 1"])
def test_half_a_character_is_refused_as_no_text(text: str) -> None:
    """A lone surrogate is an answer, not a failure."""
    assert diagnose(text).refusal is Refusal.NOT_TEXT
    assert examine(text).diagnosis.nature is Nature.REFUSED


@pytest.mark.parametrize("line", ['\\"""a', '\\"a\\\n', "\\'''\\\"a\\\n"], ids=["triple", "continued", "both"])
def test_quotes_that_are_never_closed_are_looked_for_once(line: str) -> None:
    """Thousands of opening quotes after one another are read in linear time, and all of them as open."""
    began = time.process_time()
    tokens = tokenise(line * 10_000)
    assert time.process_time() - began < CEILING
    assert not any(token.kind is Kind.STRING for token in tokens)


@pytest.mark.parametrize("pattern", ["[" * 40 + "]" * 40, "{1:" * 30 + "_" + "}" * 30, "C(" * 40 + ")" * 40])
def test_nested_patterns_are_checked_without_the_parser_that_cannot_bear_them(pattern: str) -> None:
    """The check passes what CPython compiles, in little time."""
    text = f"match x:\n case {pattern}: pass\n"
    diagnosis = Diagnosis(nature=Nature.BROKEN, python="3.11")
    began = time.process_time()
    finding = repair_round_trip.check("", diagnosis, Repair(text=text, edits=(), probability=1.0), Explanation(parts=()))
    assert time.process_time() - began < CEILING
    assert finding.passed


@pytest.mark.parametrize(("slip", "mended"), [("x = 07\n", "x = 7\n"), ("await x\n", "x\n"), ("\ufeffx = 1\n", "x = 1\n")])
def test_thousands_of_slips_are_explained_in_linear_time(slip: str, mended: str) -> None:
    """Each of the edits is part of a mistake."""
    program, fixed = slip * 2_000, mended * 2_000
    repair = Repair(text=fixed, edits=edits_between(program, fixed), probability=1.0)
    began = time.process_time()
    mistakes = recognise(EditContext(program, diagnose(program), repair))
    assert time.process_time() - began < CEILING
    assert {change.index for mistake in mistakes for change in mistake.changes} == set(range(2_000))


def test_thousands_of_edits_are_composed_in_linear_time() -> None:
    """Two steps that edit each of very many lines become one stretch a line."""
    text = "x = 1\n" * 40_000
    first = [(6 * line, 6 * line + 1, "ab") for line in range(40_000)]
    second = [(7 * line + 1, 7 * line + 2, "c") for line in range(40_000)]
    began = time.process_time()
    found = composed(text, [first, second])
    assert time.process_time() - began < CEILING
    assert found == [Stretch(6 * line, 6 * line + 1, "ac", frozenset({0, 1})) for line in range(40_000)]


def test_thousands_of_signs_of_web_pages_are_found_in_linear_time() -> None:
    """What becomes of them is said soon."""
    program = "a &lt; 1\n" * 8_000
    view = View(program, Problem(type="SyntaxError", message="invalid syntax", line=1, column=4))
    began = time.process_time()
    changes = Before(view, 0, len(program), misplaced=False).changes(program.replace("&lt;", "<"))
    assert time.process_time() - began < CEILING
    assert changes.signs_halved == 0


def test_thousands_of_lines_without_a_model_are_told_in_linear_time() -> None:
    """Whether another line shows the column where a line belongs is looked up, not looked for."""
    program, fixed = "if x:\ny()\n" * 10_000, "if x:\n    y()\n" * 10_000
    edits = tuple(Edit(start=10 * n + 6, end=10 * n + 6, before="", after="    ") for n in range(10_000))
    context = EditContext(program, diagnose(program), Repair(text=fixed, edits=edits, probability=1.0))
    began = time.process_time()
    mistakes = recognise(context)
    assert time.process_time() - began < CEILING
    assert {change.index for mistake in mistakes for change in mistake.changes} == set(range(10_000))


def test_claims_about_many_edits_are_proved_by_the_line() -> None:
    """A claim looks at the edits of its own line only, and is true of that line alone."""
    program = "x = 1\n" * 3_000
    edits = tuple(Edit(start=6 * line, end=6 * line, before="", after="y") for line in range(0, 3_000, 2))
    grounds = Grounds(program, edits, Diagnosis(nature=Nature.BROKEN, python="3.11"))
    claims = [Claim(predicate="adds", arguments=(("line", str(line)), ("text", "y"))) for line in (1, 2, 2_998, 2_999)]
    assert [len(grounds.touching({"line": str(line)})) for line in (1, 2, 2_998, 2_999)] == [1, 0, 0, 1]
    assert [holds(claim, grounds) for claim in claims] == [True, False, False, True]


def many(slip: str, mended: str, count: int) -> tuple[str, Repair]:
    """A program with so many slips, and its repair, which one step of the search made."""
    program, fixed = slip * count, mended * count
    edits = edits_between(program, fixed)
    undone = (Undone(step="replace-characters", edits=tuple(range(len(edits)))),)
    return program, Repair(text=fixed, edits=edits, probability=0.5, undone=undone)


def test_what_becomes_of_thousands_of_places_is_found_in_linear_time() -> None:
    """Each of a repair's places looks at its own edits, not at all of them."""
    program, repair = many("x = 07\n", "x = 7\n", 20_000)
    began = time.process_time()
    outcome = Place(program, repair.edits).outcome(repair)
    assert time.process_time() - began < CEILING
    assert isinstance(outcome, tuple) and len(outcome) == 20_000


def test_which_of_thousands_of_edits_a_step_made_is_looked_up() -> None:
    """The changes of one step are told together, however many they are."""
    program, repair = many("\u200bx = 1\n", "x = 1\n", 12_000)
    began = time.process_time()
    mistakes = recognise(EditContext(program, diagnose(program), repair))
    assert time.process_time() - began < CEILING
    assert {change.index for mistake in mistakes for change in mistake.changes} == set(range(12_000))


def test_thousands_of_edits_apart_from_the_others_are_picked_in_linear_time() -> None:
    """A part of many edits is taken out of a repair of twice as many."""
    program, repair = many("x = 07\n", "x = 7\n", 20_000)
    began = time.process_time()
    alone = only(program, repair, tuple(range(0, 20_000, 2)))
    assert time.process_time() - began < CEILING
    assert alone.text == "x = 7\nx = 07\n" * 10_000


def test_output_between_thousands_of_lines_is_told_in_linear_time() -> None:
    """Whether the program has a prompt anywhere is asked once."""
    program, repair = many("x = 1\nthe end\n", "x = 1\n", 6_000)
    began = time.process_time()
    mistakes = recognise(EditContext(program, diagnose(program), repair))
    assert time.process_time() - began < CEILING
    assert mistakes


def test_the_space_behind_what_goes_from_the_start_of_a_line_may_be_its_indentation() -> None:
    """Space is put right beside an edit only where the repair stays one."""
    program = "if price > 2:\n\x01    print('dear')\n"
    feedback = examine(program, seconds=30)

    assert feedback.repair is not None
    assert all(diagnose(found.text).nature is Nature.VALID for found in feedback.candidates.repairs)


def test_thousands_of_byte_order_marks_are_taken_off_at_once() -> None:
    """As one is: what is behind them is repaired, and the edits lie behind them."""
    marks = "\ufeff" * 5_000
    feedback = examine(marks + "if x\n    y()\n", seconds=30)

    assert feedback.repair is not None
    assert feedback.repair.text == marks + "if x:\n    y()\n"
    assert feedback.repair.edits == (Edit(start=5_004, end=5_004, before="", after=":"),)


def test_of_repairs_with_very_many_edits_few_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is compared with the others edit by edit; the likeliest stays."""
    program = "print 1\nprint 2\n"
    all_of_them = repair(program, diagnose(program), seconds=30)
    monkeypatch.setattr("tutor_app.repair.engine.MOST_EDITS", 2)
    few = repair(program, diagnose(program), seconds=30)

    assert len(all_of_them.repairs) > len(few.repairs) == 1
    assert few.best == all_of_them.best


@pytest.mark.parametrize("name", ["byte-order mark before every line", "full-width letters", "code fences"])
def test_a_small_program_of_a_hostile_family_is_answered(name: str) -> None:
    """The families that took longest once: a repair, or what Python says, well within a worker's time."""
    program = SHAPES[name](4_000)
    began = time.process_time()
    feedback = examine(program)
    assert time.process_time() - began < CEILING
    assert feedback.diagnosis.repairable


def test_files_that_are_used_after_they_are_closed_are_counted_in_one_pass() -> None:
    """Many ``with`` statements take no quadratic time, and those whose file is read below are still found."""
    text = "with open('a') as f:\n    x = 1\n" * 370 + "print(f)\n"
    began = time.process_time()
    assert oddities_of(text)
    assert time.process_time() - began < CEILING


def test_a_program_that_one_expansion_would_not_finish_still_has_an_answer() -> None:
    """The deadline holds within an expansion too."""
    program = "y = f(1, 'a')\n" * 3_000 + "x = 'abc\n"
    began = time.process_time()
    feedback = examine(program)
    assert time.process_time() - began < CEILING
    assert feedback.diagnosis.repairable and isinstance(feedback.candidates, Candidates)


def test_an_expansion_that_is_cut_short_is_no_exhausted_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the deadline stops the search within its first state, the candidates say so."""
    monkeypatch.setattr("tutor_app.repair.search.GRACE", -1.0)
    program = "if x\n    y()\n"
    assert repair(program, diagnose(program), seconds=0.0) == Candidates(exhausted=False)
