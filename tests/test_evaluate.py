"""Evaluation: labelled programs in, a report out."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer import Typer
from typer.testing import CliRunner

from tutor_app.commands.evaluation import calibrate_command, evaluate_command
from tutor_app.domain import (
    Candidates,
    Claim,
    Depth,
    Diagnosis,
    Edit,
    Evidence,
    Explanation,
    ExplanationPart,
    Feedback,
    Finding,
    Nature,
    Repair,
    Statement,
    Students,
)
from tutor_app.errors import CalibrationError
from tutor_app.evaluate import report
from tutor_app.evaluate.labelled import Grade, Labelled, Run, dump, fingerprint_of, graded, read_grades, read_labelled, read_runs
from tutor_app.evaluate.levels import floor, in_splits, without_source
from tutor_app.evaluate.observe import compare, observe
from tutor_app.evaluate.promise import ablate, as_shipped, calibration_error, kept, reliability
from tutor_app.evaluate.protocol import Fold, Score, area, decisions, folds, methods, score, summarise
from tutor_app.evaluate.report import evaluate, write
from tutor_app.evidence.fingerprints import built_in
from tutor_app.process.archives.executor import Local
from validators.promise.calibration import SHARES, Calibration, calibrate
from validators.promise.curve import Labelling, Outcome, fit
from validators.promise.observation import Marks, Observation

EXACT = Labelling.EXACT_MATCH
METHODS = methods()


def run_of(number: int, rng: random.Random) -> Run:
    """A run that is right the more often the more the students agree."""
    agreement = rng.random()
    evidence = Evidence(
        probability=rng.random(),
        margin=rng.random(),
        students=Students(agreement=agreement, baseline=rng.random()),
        findings=(Finding(check="small", passed=rng.random() < 0.97),),
        features=(("edits", float(rng.randint(1, 3))),),
    )
    right = rng.random() < agreement**0.5
    return Run(
        id=str(number),
        group=f"learner {number // 3}",
        evidence=evidence if number % 25 else None,
        right={EXACT: right} if number % 25 else {},
        repair=f"r{number}",
        nearest_right=(right and number % 3 > 0) if number % 25 else None,
        words=rng.randint(5, 400),
    )


def some_runs(count: int = 480, seed: int = 1) -> list[Run]:
    """Made-up runs, three by each learner."""
    rng = random.Random(seed)
    return [run_of(number, rng) for number in range(count)]


RUNS = some_runs()


def laddered(number: int) -> Observation:
    """An observation whose place is nearly always right, whose kind often is, and whose repair less often."""
    rng = random.Random(number)
    sure = rng.random()
    place, kind, repair = rng.random() < 0.9, rng.random() < 0.6 + 0.4 * sure, rng.random() < 0.3 + 0.7 * sure
    evidence = Evidence(
        probability=sure,
        margin=sure,
        findings=(Finding(check="small", passed=True),),
        place=(("share", 0.9 if place else 0.2),),
        kind=(("share", sure),),
    )
    return Observation(
        id=str(number),
        group=f"learner {number}",
        evidence=evidence,
        right={EXACT: repair},
        marks=(Marks(place=place, kind=kind),),
    )


def feedback(program: str, *repairs: tuple[str, float]) -> Feedback:
    """Feedback with these repairs, each of one edit that replaces everything."""
    said = Statement(text="Line 1 lacks a bracket.", claims=(Claim(predicate="line"),))
    part = ExplanationPart(
        misconception="m", edits=(0,), line=1, where=said, kind=said, explanation=(), rule="", example_wrong="", example_right=""
    )
    return Feedback(
        program=program,
        diagnosis=Diagnosis(nature=Nature.BROKEN, python="3.11"),
        candidates=Candidates(
            repairs=tuple(
                Repair(text=text, edits=(Edit(start=0, end=len(program), before=program, after=text),), probability=p)
                for text, p in repairs
            )
        ),
        explanation=Explanation(parts=(part,)) if repairs else None,
        evidence=Evidence(probability=0.5, margin=0.5) if repairs else None,
    )


def lines(path: Path, *rows: object) -> Path:
    """A file with one JSON value a line."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


# --- files


def test_a_labelled_file_may_hold_programs_runs_and_bare_confidences(tmp_path: Path) -> None:
    """Programs are to be examined; runs are taken as they are; a bare confidence stands for evidence."""
    path = lines(
        tmp_path / "labelled.jsonl",
        {"id": "a", "group": "g", "code": "x = (", "targets": ["x = ()"], "more": 1},
        json.loads(dump(RUNS[1])),
        {"id": "c", "group": "g", "confidence": 0.75, "right": True},
        {"id": "d", "group": "g", "confidence": None},
    )
    program, run, bare, nothing = read_labelled(path)

    assert program == Labelled(id="a", group="g", code="x = (", targets=("x = ()",))
    assert run == RUNS[1]
    assert isinstance(bare, Run) and bare.evidence is not None
    assert bare.evidence.probability == 0.75
    assert bare.right == {Labelling.RUBRIC: True}
    assert nothing == Run(id="d", group="g")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "no lines"),
        ("{\n", "line 1 is not JSON"),
        ("\n[]\n", "line 2 is not a JSON object"),
        ('{"id": "a", "group": "g", "code": 1, "targets": []}\n', "line 1: code"),
        ('{"id": "a", "code": "", "targets": []}\n', "line 1: group"),
        ('{"id": "a", "group": "g", "confidence": null}\n' * 2, "'a' twice"),
    ],
)
def test_lines_that_cannot_be_used_are_named(tmp_path: Path, text: str, complaint: str) -> None:
    """The error names the line and what is wrong with it, with advice."""
    path = tmp_path / "labelled.jsonl"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(CalibrationError, match=complaint) as caught:
        read_labelled(path)
    assert caught.value.advice


def test_a_missing_file_is_an_error_of_ours(tmp_path: Path) -> None:
    """A name that is no file gives one line, not a traceback."""

    with pytest.raises(CalibrationError, match="cannot be read"):
        read_labelled(tmp_path / "nothing.jsonl")


def test_grades_belong_to_the_outcome_that_was_graded(tmp_path: Path) -> None:
    """A grade of the same repair counts, one of another repair does not, one that names no repair counts for any."""
    path = lines(
        tmp_path / "grades.jsonl",
        {"id": "1", "right": True, "repair": "r1", "weight": 2.0},
        {"id": "1", "right": False, "repair": "an earlier one"},
        {"id": "2", "right": True, "repair": "other"},
        {"id": "3", "right": False},
    )
    assert read_grades(path)[0] == Grade(id="1", right=True, repair="r1", weight=2.0)
    _, one, two, three, four = graded(RUNS[:5], read_grades(path))

    assert one.right == {**RUNS[1].right, Labelling.RUBRIC: True}
    assert one.weight == 2.0
    assert two == RUNS[2]
    assert three.right[Labelling.RUBRIC] is False
    assert four == RUNS[4]


def test_runs_survive_being_stored_and_a_torn_line_does_no_harm(tmp_path: Path) -> None:
    """What was written is read again, but for a last line without an end; no file means no runs."""
    path = tmp_path / "runs.jsonl"
    path.write_text("".join(dump(run) for run in RUNS[:3]) + '{"id": "torn', encoding="utf-8")

    assert read_runs(path) == RUNS[:3]
    assert read_runs(tmp_path / "none.jsonl") == []


# --- observing


def test_a_run_compares_the_best_and_the_nearest_repair_with_the_targets() -> None:
    """The best repair may be right and the nearest wrong; words of the explanation are counted; the program is not kept."""
    row = Labelled(id="1", group="g", code="print('a'", targets=("print('a')",))
    run = compare(row, feedback(row.code, ("print('b')  # again", 0.6), ("prin()", 0.3)))

    assert run.right == {EXACT: True}
    assert run.nearest_right is False
    assert run.words == 10
    assert run.repair == fingerprint_of("print('b')  # again") != fingerprint_of("print('b')")
    assert "print" not in dump(run)


def test_a_program_without_repair_counts_as_such() -> None:
    """No repair: no evidence, and nothing that could be right."""
    row = Labelled(id="1", group="g", code="(", targets=("()",))

    assert compare(row, feedback("(")) == Run(id="1", group="g")


class Examiner:
    """Examines by looking up; remembers what it was asked, and gives up at a given program."""

    def __init__(self, stop_at: str = "") -> None:
        self.calls: list[str] = []
        self.stop_at = stop_at

    def __call__(self, row: Labelled) -> Feedback:
        """The same repair for every program."""
        self.calls.append(row.id)
        if row.id == self.stop_at:
            raise RuntimeError("power cut")
        return feedback(row.code, ("x = ()", 0.9))


def test_an_interrupted_observation_goes_on_where_it_stopped(tmp_path: Path) -> None:
    """Runs on disk are not run again; the result is in the order of the file, runs that were given in between."""
    rows = [Labelled(id=str(n), group="g", code="x = (", targets=("x = ()",)) for n in range(6)]
    path = tmp_path / "runs.jsonl"
    with pytest.raises(RuntimeError):
        observe(rows, lambda _: nullcontext(Examiner(stop_at="3")), path, Local(1))
    done = [run.id for run in read_runs(path)]
    again, ticks = Examiner(), list[int]()
    runs = observe([RUNS[1], *rows], lambda _: nullcontext(again), path, Local(2), progress=lambda: ticks.append(1))

    assert done == ["0", "1", "2"][: len(done)] and done
    assert sorted(again.calls) == [str(n) for n in range(len(done), 6)]
    assert [run.id for run in runs] == ["1", *(str(n) for n in range(6))]
    assert runs[0] == RUNS[1]
    assert all(run.right == {EXACT: True} for run in runs[1:])
    assert len(ticks) == 7


# --- protocol


@given(st.integers(0, 50))
def test_no_learner_is_in_two_parts_of_a_fold(seed: int) -> None:
    """Pool, calibration and test share no learner, cover everything, and every program is tested once."""
    found = folds(RUNS[:90], seed=seed)

    for fold in found:
        groups = [{run.group for run in part} for part in (fold.pool, fold.calibration, fold.test)]
        assert not groups[0] & groups[1] and not groups[0] & groups[2] and not groups[1] & groups[2]
        assert len(fold.pool) + len(fold.calibration) + len(fold.test) == 90
    assert sorted(int(run.id) for fold in found for run in fold.test) == list(range(90))


def test_parts_have_the_papers_shares() -> None:
    """Half pool, a quarter calibration, a quarter test."""

    for fold in folds(RUNS):
        assert [len(part) for part in (fold.pool, fold.calibration, fold.test)] == [
            pytest.approx(240, abs=9),
            pytest.approx(120, abs=9),
            pytest.approx(120, abs=9),
        ]


def test_precision_is_over_the_shown_and_coverage_over_all() -> None:
    """Programs without a repair count against coverage; nothing shown has no precision."""
    runs = [Run(id=str(n), group="g", right={EXACT: n < 2}) for n in range(4)]

    assert score(runs, [True, False, True, False], EXACT) == Score(precision=0.5, coverage=0.5, graded=2)
    assert score([*runs, Run(id="4", group="g")], [True] * 5, EXACT) == Score(precision=0.5, coverage=1.0, graded=4)
    assert score(runs, [False] * 4, EXACT) == Score(precision=None, coverage=0.0)


def test_mean_and_standard_error_by_hand() -> None:
    """Standard deviation over the root of the count; folds that show nothing have no say in precision."""
    found = summarise(
        [Score(precision=0.8, coverage=0.4), Score(precision=0.6, coverage=0.2), Score(precision=None, coverage=0.0)]
    )

    assert found.precision == pytest.approx(0.7)
    assert found.precision_error == pytest.approx(0.1)
    assert found.coverage == pytest.approx(0.2)
    assert found.coverage_error == pytest.approx(0.2 / math.sqrt(3))
    assert summarise([Score(precision=None, coverage=0.0)]).precision is None


def test_baselines_do_what_they_are_named_for() -> None:
    """Shown always, shown if short, shown if students agree, and the most that any validation could show."""
    fold = folds(RUNS)[0]
    with_repair = sum(run.evidence is not None for run in fold.test) / len(fold.test)
    found = {name: method(fold, 0.7, EXACT) for name, method in METHODS.items()}

    assert found["no validation"].coverage == found["Python's message, nearest repair"].coverage == pytest.approx(with_repair)
    assert found["Python's message, nearest repair"].precision < found["no validation"].precision  # type: ignore[operator]
    assert found["simulated students alone"].precision > found["no validation"].precision  # type: ignore[operator]
    assert found["simulated students alone"].coverage < with_repair
    assert found["Surefix"].precision > found["no validation"].precision  # type: ignore[operator]
    right = sum(run.right.get(EXACT, False) for run in fold.test) / len(fold.test)
    assert found["oracle"].coverage == pytest.approx(min(right / 0.7, with_repair))
    assert METHODS["oracle"](fold, 0.0, EXACT).coverage == pytest.approx(with_repair)


def test_a_rule_that_reaches_no_target_takes_the_most_precise() -> None:
    """At a target of 1 the rule still shows something: what was most often right on calibration."""
    short_is_right = [
        Run(
            id=str(n),
            group=str(n),
            evidence=Evidence(probability=0.5, margin=0.5),
            right={EXACT: n % 4 > 0 if n % 2 else n % 8 == 0},
            words=15 if n % 2 else 95,
        )
        for n in range(80)
    ]
    found = METHODS["length rule"](Fold(pool=[], calibration=short_is_right, test=short_is_right), 1.0, EXACT)

    assert found.coverage == pytest.approx(0.5)
    assert found.precision == 1.0


def test_labels_of_the_test_part_change_no_decision() -> None:
    """Turning around every label of the test part leaves what is shown as it is."""
    fold = folds(RUNS)[0]
    turned = [Run(id=r.id, group=r.group, evidence=r.evidence, right={EXACT: not r.right.get(EXACT, False)}) for r in fold.test]

    assert decisions(Fold(pool=fold.pool, calibration=fold.calibration, test=turned), 0.7, EXACT) == decisions(fold, 0.7, EXACT)


def test_a_higher_target_shows_a_subset() -> None:
    """On the same fold, what is shown at a higher target is shown at every lower one."""
    fold = folds(some_runs(900))[0]
    shown = [decisions(fold, target, EXACT) for target in (0.0, 0.6, 0.7, 0.8, 0.9, 1.0)]

    for more, fewer in pairwise(shown):
        assert all(high <= low for low, high in zip(more, fewer, strict=True))
    assert sum(shown[0]) > sum(shown[2]) > sum(shown[-1]) == 0


def test_a_surer_promise_shows_a_subset() -> None:
    """On the same fold and at the same target, what is shown with more certainty is shown with less."""
    fold = folds(some_runs(900))[0]
    less, usual, more = (decisions(fold, 0.7, EXACT, confidence_level=level) for level in (0.6, 0.9, 0.999))

    assert decisions(fold, 0.7, EXACT) == usual
    assert all(sure <= some for some, sure in zip(less, usual, strict=True))
    assert all(sure <= some for some, sure in zip(usual, more, strict=True))
    assert sum(less) > sum(more)
    coverage = [methods(level)["Surefix"](fold, 0.7, EXACT).coverage for level in (0.6, 0.999)]
    assert coverage == [sum(less) / len(less), sum(more) / len(more)]


def test_area_by_hand() -> None:
    """Perfect order is 1, ties count half, turned around is 0, one kind only is undefined."""

    assert area([0.1, 0.2, 0.8], [False, False, True]) == 1.0
    assert area([0.8, 0.9, 0.1], [False, False, True]) == 0.0
    assert area([0.5, 0.5], [False, True]) == 0.5
    assert area([0.5, 0.5, 0.9, 0.1], [False, True, False, True]) == pytest.approx(0.125)
    assert math.isnan(area([0.5], [True]))


# --- the promise


def test_the_promise_holds_in_most_splits() -> None:
    """With learners alike, nearly all random splits keep the target within chance, and most keep it to the letter."""
    found = kept(some_runs(900), EXACT, 0.7, splits=20)

    assert found.splits == 20
    assert found.within + found.silent >= 18
    assert found.held <= found.within
    assert found.precision is not None and found.precision > 0.7
    assert 0 < found.coverage < 1


def test_an_impossible_target_is_silent() -> None:
    """Where nothing can be promised nothing is shown, and that is said."""
    found = kept(RUNS, EXACT, 1.0, splits=3)

    assert (found.held, found.silent, found.precision, found.coverage) == (0, 3, None, 0.0)


def test_the_ablation_shows_what_matters() -> None:
    """Where only the simulated students tell right from wrong, confidence without it is worse by every measure."""
    by_name = {found.name: found for found in ablate(some_runs(900), EXACT, [0.7, 0.8])}
    full, without = by_name["all evidence"], by_name["without the simulated students"]

    assert full.area > without.area + 0.05
    assert full.log_loss < without.log_loss
    assert full.coverage[0] > without.coverage[0]
    assert len(full.coverage) == 2


def test_a_surer_promise_is_kept_more_often_and_costs_coverage() -> None:
    """Splits and ablation use the certainty that is asked for."""
    runs = some_runs(900)
    loose, strict = (kept(runs, EXACT, 0.75, splits=12, confidence_level=level) for level in (0.5, 0.99))
    covered = [ablate(runs, EXACT, [0.75], confidence_level=level)[0].coverage[0] for level in (0.5, 0.99)]

    assert strict.held + strict.silent >= loose.held + loose.silent
    assert strict.coverage < loose.coverage
    assert covered[1] < covered[0]


def test_reliability_by_hand() -> None:
    """Ten bins of equal count by rising confidence; the error is the weighted distance from the diagonal."""
    pairs = [(n / 100, n % 4 > 0) for n in range(100)]
    bins = reliability(pairs)

    assert [b.count for b in bins] == [10] * 10
    assert bins[0].confidence == pytest.approx(0.045)
    assert bins[0].right == pytest.approx(0.7)
    assert bins[0].low < 0.7 < bins[0].high
    assert calibration_error(bins) == pytest.approx(sum(abs(b.confidence - b.right) for b in bins) / 10)
    assert len(reliability(pairs[:3])) == 3


def test_a_given_calibration_is_used_as_it_is() -> None:
    """Precision, its standard error and coverage of a calibration made from other learners."""
    shipped = calibrate([run.observation for run in some_runs(900, seed=7)], versions={})
    found = as_shipped(RUNS, shipped, EXACT, 0.7)
    nothing = as_shipped(RUNS, shipped, EXACT, 1.0)

    assert found.precision is not None and found.standard_error is not None
    assert found.precision > 0.65
    shown = found.coverage * len(RUNS)
    assert found.standard_error == pytest.approx(math.sqrt(found.precision * (1 - found.precision) / shown))
    assert found.point == shipped.curve.operating_point(0.7)
    assert (nothing.precision, nothing.standard_error, nothing.coverage) == (None, None, 0.0)


# --- the report


def test_the_report_has_every_part_and_a_number_for_each(tmp_path: Path) -> None:
    """Methods, curves, splits, reliability, ablation, and the calibration in use; the same seed gives the same report."""
    stages: list[str] = []
    shipped = calibrate([run.observation for run in some_runs(300, seed=7)], versions={})
    found = evaluate(RUNS, shipped=shipped, splits=3, progress=stages.append)
    path = write(found, tmp_path, title="Trial", command="surefix evaluate x y")
    text = path.read_text(encoding="utf-8")

    assert text.startswith("# Trial\n")
    for name in [*METHODS, "without the simulated students", "exact-match", "surefix evaluate x y"]:
        assert name in text
    for name in ("The calibration in use", "Level by level"):
        assert name in text
    assert "nan" not in text and "None" not in text
    assert stages
    again = write(evaluate(RUNS, shipped=shipped, splits=3), tmp_path, title="Trial", command="surefix evaluate x y")
    assert again.read_text(encoding="utf-8") == text
    assert (tmp_path / "reliability.svg").exists() == report.drawable()
    assert ("](reliability.svg)" in text) == report.drawable()


def test_the_floor_shows_all_that_is_right() -> None:
    """At a target of 80% a base rate of 40% lets nobody show more than half; below the base rate nobody is bound."""
    curve = fit([Outcome(group=str(n), confidence=n / 100, right=n % 5 < 2) for n in range(100)], EXACT)

    assert floor(curve, 0.8) == pytest.approx(0.5)
    assert floor(curve, 0.3) == 1.0


def test_each_level_is_judged_on_what_it_never_saw() -> None:
    """Deeper levels show no more than shallower ones, and a level at which all is right keeps its promise in every split."""
    observations = [laddered(number) for number in range(240)]

    kept_levels = in_splits(observations, EXACT, (0.6,), splits=3)
    by_depth = {k.depth: k for k in kept_levels}

    assert by_depth[Depth.PLACE].coverage >= by_depth[Depth.KIND].coverage >= by_depth[Depth.REPAIR].coverage > 0
    assert by_depth[Depth.PLACE].held == 3
    assert by_depth[Depth.PLACE].precision == pytest.approx(0.9, abs=0.1)


def test_a_source_is_judged_by_the_others() -> None:
    """Nothing of the source that is judged is fitted on: where only it has labels, nothing can be fitted."""
    observations = [laddered(number) for number in range(240)]
    source_of = {o.id: "one" if number % 2 else "other" for number, o in enumerate(observations)}
    silent = [o if source_of[o.id] == "one" else replace(o, right={}, marks=()) for o in observations]

    assert set(without_source(observations, source_of, EXACT, 0.8)) == {"one", "other"}
    assert set(without_source(silent, source_of, EXACT, 0.8)) == {"other"}


def test_where_no_students_were_asked_the_report_is_silent_about_them() -> None:
    """Neither their rule nor the ablation of what they say is measured on the built-in engine's feedback."""
    runs = [replace(run, evidence=replace(run.evidence, students=None)) if run.evidence else run for run in some_runs(300)]
    found = evaluate(runs, splits=1)

    assert {name for methods in found.methods.values() for name in methods} == set(METHODS) - {"simulated students alone"}
    assert "without the simulated students" not in {one.name for one in found.ablations}
    assert "without the margin" in {one.name for one in found.ablations}


def test_without_the_drawing_extra_the_report_has_tables_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No picture is promised that was not drawn."""
    monkeypatch.setattr(report, "drawable", lambda: False)
    text = write(evaluate(RUNS, splits=1), tmp_path, title="Trial", command="c").read_text(encoding="utf-8")

    assert "![" not in text
    assert [path.name for path in tmp_path.iterdir()] == ["report.md"]


def test_rubric_grades_decide_where_there_are_any() -> None:
    """With grades precision is about those; coverage is about all programs."""
    grades = [Grade(id=run.id, right=run.right[EXACT]) for run in RUNS if run.right and int(run.id) % 2]
    found = evaluate(graded(RUNS, grades), splits=1)

    assert found.labelling is Labelling.RUBRIC
    assert [curve.labelling for curve in found.curves] == [Labelling.RUBRIC, EXACT]
    assert found.curves[0].programs == len(RUNS)
    assert found.curves[0].graded < 0.6 * found.curves[1].graded


def test_nothing_labelled_cannot_be_evaluated() -> None:
    """Without a label there is nothing to measure."""

    with pytest.raises(CalibrationError, match="no program has a label"):
        evaluate([Run(id="1", group="g")])


# --- the commands


def command(function: Callable[..., None]) -> Typer:
    """An application of one command."""
    app = Typer()
    app.command()(function)
    return app


def test_calibrate_writes_a_calibration_that_can_be_used(tmp_path: Path) -> None:
    """From a file of runs to a calibration of the versions in use."""
    labels = tmp_path / "runs.jsonl"
    labels.write_text("".join(dump(run) for run in RUNS), encoding="utf-8")
    out = tmp_path / "calibration.json"
    outcome = CliRunner().invoke(command(calibrate_command), [str(labels), str(out), "--confidence-level", "0.8"])

    assert outcome.exit_code == 0, outcome.output
    found = Calibration.from_json(out.read_text(encoding="utf-8"), versions=built_in())
    assert found.curve.programs == len(RUNS)
    assert found.curve.confidence_level == pytest.approx(1 - SHARES[Depth.REPAIR] * 0.2)  # place and kind have their share
    assert sorted(path.name for path in tmp_path.iterdir()) == ["calibration.json", "runs.jsonl"]


def test_evaluate_measures_at_the_confidence_that_is_asked_for(tmp_path: Path) -> None:
    """The report states how sure its promises are, unrounded, and the command that made it."""
    labels = tmp_path / "runs.jsonl"
    labels.write_text("".join(dump(run) for run in RUNS), encoding="utf-8")
    options = ["--splits", "1", "--confidence-level", "0.995"]
    outcome = CliRunner().invoke(command(evaluate_command), [str(labels), str(tmp_path / "out"), *options])
    text = (tmp_path / "out" / "report.md").read_text(encoding="utf-8")

    assert outcome.exit_code == 0, outcome.output
    assert "holds with 99.5% certainty" in text
    assert "(exact-match, 99.5% sure)" in text
    assert "--confidence-level 0.995 --splits 1" in text
    assert evaluate(RUNS, splits=1, confidence_level=0.995).curves[0].confidence_level == 0.995


@pytest.mark.parametrize("function", [evaluate_command, calibrate_command])
@pytest.mark.parametrize("level", ["0", "0.3", "1", "90", "sure"])
def test_a_confidence_that_is_no_probability_is_refused(tmp_path: Path, function: Callable[..., None], level: str) -> None:
    """A percentage, a certainty or a word is a mistake in usage, and nothing is written."""
    labels = lines(tmp_path / "runs.jsonl", json.loads(dump(RUNS[1])))
    outcome = CliRunner().invoke(command(function), [str(labels), str(tmp_path / "out"), "--confidence-level", level])

    assert outcome.exit_code == 2
    assert not (tmp_path / "out").exists()


def test_evaluate_needs_no_calibration_that_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """New weights are evaluated before there is a calibration for them; it is said that the old one is left out."""
    stale = tmp_path / "stale.json"
    stale.write_text(calibrate([run.observation for run in RUNS], versions={"ranker": "of old"}).to_json(), encoding="utf-8")
    monkeypatch.setenv("SUREFIX_CALIBRATION", str(stale))
    labels = tmp_path / "runs.jsonl"
    labels.write_text("".join(dump(run) for run in RUNS), encoding="utf-8")
    outcome = CliRunner().invoke(command(evaluate_command), [str(labels), str(tmp_path / "out"), "--splits", "1"])

    assert outcome.exit_code == 0, outcome.output
    assert "leaves out the calibration in use" in " ".join(outcome.stderr.split())
    assert "The calibration in use" not in (tmp_path / "out" / "report.md").read_text(encoding="utf-8")


def test_evaluate_writes_a_report(tmp_path: Path) -> None:
    """From a file of runs and grades to a report, whose path is printed."""
    labels = tmp_path / "runs.jsonl"
    labels.write_text("".join(dump(run) for run in RUNS), encoding="utf-8")
    grades = lines(tmp_path / "grades.jsonl", *({"id": run.id, "right": bool(int(run.id) % 3)} for run in RUNS))
    outcome = CliRunner().invoke(
        command(evaluate_command), [str(labels), str(tmp_path / "out"), "--grades", str(grades), "--splits", "2"]
    )

    assert outcome.exit_code == 0, outcome.output
    assert outcome.stdout.strip() == str(tmp_path / "out" / "report.md")
    assert "Right means: rubric" in (tmp_path / "out" / "report.md").read_text(encoding="utf-8")
