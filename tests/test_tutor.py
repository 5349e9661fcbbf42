"""The tutor: examination in a worker, verdict here, and something for the student whatever goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tutor_app.commands.record import reason
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import (
    Candidates,
    Depth,
    Diagnosis,
    Edit,
    Evidence,
    Explanation,
    Feedback,
    Finding,
    Levels,
    Nature,
    PartEvidence,
    Problem,
    Reason,
    Refusal,
    Repair,
    Verdict,
)
from tutor_app.errors import AssetError, EngineError
from tutor_app.process.progress import Progress, Stopped
from tutor_app.process.sandbox import Closed, Died, TimedOut
from tutor_app.settings import Settings
from tutor_app.tutor import Tutor, load_calibration
from validators.promise.calibration import Calibration, Labelling, Outcome, fit
from validators.promise.class_ladder import ClassGrades
from validators.promise.confidence import ConfidenceModel
from validators.promise.refinement import Grade
from validators.promise.rungs import Rung

MODEL = ConfidenceModel(names=("margin",), means=(0.5,), scales=(0.1,), weights=(1.0,), intercept=0.0)


NOTHING = Verdict(depth=Depth.NONE, levels=Levels(), because=Reason.NO_REPAIR)


@pytest.fixture(scope="module")
def calibration() -> Calibration:
    """Outcomes that are right exactly where the confidence is high."""
    outcomes = [Outcome(group=f"g{n}", confidence=n / 600, right=n > 200) for n in range(1, 600)]
    return Calibration(versions={}, model=MODEL, curves=(fit(outcomes, Labelling.EXACT_MATCH),))


def examined(margin: float, *, sound: bool = True) -> Feedback:
    """Feedback as an examination leaves it: evidence, no verdict."""
    repair = Repair(text="if x:\n", edits=(Edit(start=4, end=4, before="", after=":"),), probability=0.9)
    return Feedback(
        program="if x\n",
        diagnosis=Diagnosis(
            nature=Nature.BROKEN, python="3.12.1", problem=Problem(type="SyntaxError", message="expected ':'", line=1, column=5)
        ),
        candidates=Candidates(repairs=(repair,)),
        explanation=Explanation(parts=()),
        evidence=Evidence(probability=0.9, margin=margin, findings=(Finding(check="parses", passed=sound),)),
    )


class ScriptedSandbox:
    """Gives its answers one after the other; an exception is raised."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.calls: list[tuple[object, ...]] = []
        self.visitors: list[str | None] = []
        self.closed = False

    def call(
        self,
        fn: Callable[..., Any],
        *args: object,
        seconds: float,
        visitor: str | None,
        watch: Callable[[], object],
        large: bool = False,
    ) -> Any:
        """The next answer, unless nobody waits for it."""
        watch()
        self.calls.append((fn, args, seconds))
        self.visitors.append(visitor)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        """Remembered."""
        self.closed = True


def tutor(calibration: Calibration, *answers: object) -> Tutor:
    """A tutor whose sandbox is scripted."""
    return Tutor(ScriptedSandbox(*answers), calibration, Settings(precision=0.9))


def test_confident_feedback_is_shown(calibration: Calibration) -> None:
    """Confidence above the operating point shows, and is what the model says of the evidence."""
    feedback = tutor(calibration, examined(0.9)).feedback("if x\n")

    assert feedback.verdict is not None and feedback.verdict.whole
    assert feedback.confidence == pytest.approx(MODEL.confidence(examined(0.9).evidence))
    assert feedback.elapsed_ms > 0


def test_unsure_feedback_is_withheld_but_kept(calibration: Calibration) -> None:
    """Below the operating point nothing is shown, and the repair stays for the instructor."""
    feedback = tutor(calibration, examined(0.1)).feedback("if x\n")

    assert feedback.verdict is not None and feedback.verdict.depth is Depth.NONE
    assert feedback.verdict.because is Reason.UNSURE
    assert feedback.repair is not None


def test_unsound_feedback_is_withheld_at_any_precision(calibration: Calibration) -> None:
    """A failed check cannot be outvoted by confidence, nor by asking for no precision at all."""
    verdict = tutor(calibration, examined(0.9, sound=False)).feedback("if x\n", precision=0.0).verdict

    assert verdict is not None and verdict.depth <= Depth.PLACE
    assert verdict.because is Reason.UNSOUND


def test_precision_of_the_call_wins_over_the_settings(calibration: Calibration) -> None:
    """The same evidence is shown at one target and not at another."""
    verdicts = [tutor(calibration, examined(0.1)).feedback("if x\n", precision=share).verdict for share in (0.0, 0.9)]

    assert [verdict.depth for verdict in verdicts if verdict] == [Depth.REPAIR, Depth.NONE]


@pytest.mark.parametrize("failure", [TimedOut("slow"), Died("dead"), EngineError("ours"), KeyError("a bug")])
def test_a_failed_examination_leaves_what_python_says(calibration: Calibration, failure: Exception) -> None:
    """Nobody is left with nothing: the plain diagnosis is asked for, and nothing is claimed beyond it."""
    feedback = tutor(calibration, failure, diagnose("if x\n")).feedback("if x\n")

    assert feedback.diagnosis == diagnose("if x\n")
    assert feedback.verdict == NOTHING


@pytest.mark.parametrize(("failure", "refusal"), [(TimedOut("slow"), Refusal.TIMED_OUT), (Died("dead"), Refusal.TOO_COMPLEX)])
def test_a_text_that_breaks_the_parser_is_refused(calibration: Calibration, failure: Exception, refusal: Refusal) -> None:
    """Where not even the diagnosis survives, the refusal says so and there is nothing to judge."""
    feedback = tutor(calibration, failure, failure).feedback("if x\n")

    assert (feedback.diagnosis.nature, feedback.diagnosis.refusal) == (Nature.REFUSED, refusal)
    assert feedback.verdict is None


def test_missing_weights_are_not_taken_for_a_hard_program(calibration: Calibration) -> None:
    """What would fail for every program is our failure and said so, not "no repair found"."""
    with pytest.raises(AssetError):
        tutor(calibration, AssetError("no weights"), AssetError("no weights")).feedback("if x\n")


def test_a_program_that_overruns_our_texts_is_no_broken_installation(calibration: Calibration) -> None:
    """Where a simple program can be examined, the failure is this one's alone, and leaves what Python says."""
    feedback = tutor(calibration, AssetError("too long"), examined(0.9), diagnose("if x\n")).feedback("if x\n")

    assert feedback.diagnosis == diagnose("if x\n")
    assert feedback.verdict == NOTHING
    assert reason(feedback) == "Surefix found no fix; it stopped looking before it had tried everything"


@pytest.mark.parametrize("failure", [TimedOut("slow"), Died("dead")])
def test_a_program_too_hard_for_us_costs_one_line_of_the_log(
    calibration: Calibration, caplog: pytest.LogCaptureFixture, failure: Exception
) -> None:
    """It is the student's program, not our failure: no traceback, and nothing of the program."""
    tutor(calibration, failure, diagnose("if x\n")).feedback("secret = = 1\n")

    assert len(caplog.records) == 1
    assert caplog.text.count("\n") == 1 and "Traceback" not in caplog.text and "secret" not in caplog.text


def test_a_check_that_nobody_waits_for_ends(calibration: Calibration) -> None:
    """What the watch raises comes out, whoever asked, and no plain diagnosis is made in its place."""

    def gone(_: Progress) -> None:
        raise Stopped

    sandbox = ScriptedSandbox(examined(0.9), examined(0.9))
    asked = Tutor(sandbox, calibration, Settings(precision=0.9))
    with pytest.raises(Stopped):
        asked.first("if x\n", visitor="one", watch=gone)
    assert sandbox.calls == []

    asked.first("if x\n", visitor="one")
    assert sandbox.visitors == ["one"]


def test_a_failure_is_logged_without_the_program(calibration: Calibration, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever runs the server sees that something failed, and nothing that a student wrote."""
    tutor(calibration, KeyError("secret"), diagnose("if x\n")).feedback("secret = = 1\n")

    assert "KeyError" in caplog.text
    assert "secret" not in caplog.text


def test_a_closed_tutor_says_so(calibration: Calibration) -> None:
    """Shutting down is no examination's failure."""
    with pytest.raises(Closed):
        tutor(calibration, Closed("closed")).feedback("if x\n")


def test_a_valid_program_gets_no_verdict(calibration: Calibration) -> None:
    """Where nothing is wrong there is nothing to judge."""
    valid = Feedback(program="x = 1\n", diagnosis=diagnose("x = 1\n"))

    assert tutor(calibration, valid).feedback("x = 1\n").verdict is None


def test_leaving_closes_the_workers(calibration: Calibration) -> None:
    """A tutor used in a with statement leaves no process behind."""
    sandbox = ScriptedSandbox()
    with Tutor(sandbox, calibration, Settings()):
        assert not sandbox.closed

    assert sandbox.closed


def test_a_missing_calibration_has_advice(tmp_path: Any) -> None:
    """The error says what to do."""
    with pytest.raises(AssetError) as caught:
        load_calibration(tmp_path / "none.json")

    assert "surefix" in caught.value.advice


def test_the_class_own_grades_move_what_is_shown(calibration: Calibration) -> None:
    """The same program is withheld in a class whose grades contradict the promise, and shown in every other and without one."""
    contradicted = ClassGrades(repair=(Grade(confidence=1.0, right=False),) * 20)

    def grades(name: str, class_id: int | None) -> ClassGrades:
        return contradicted if (name, class_id) == (calibration.name, 1) else ClassGrades()

    sandbox = ScriptedSandbox(*[examined(0.7)] * 3)
    tutor = Tutor(sandbox, calibration, Settings(precision=0.9), grades=grades)  # type: ignore[arg-type]
    withheld, *shown = [tutor.first("if x\n", class_id=class_id).verdict for class_id in (1, 2, None)]

    assert all(verdict is not None and verdict.whole for verdict in shown)
    assert withheld is not None and shown[0] is not None
    assert withheld == Verdict(depth=Depth.NONE, levels=shown[0].levels, because=Reason.UNREACHABLE_TARGET)


def test_a_new_grade_counts_from_the_next_check_on(calibration: Calibration) -> None:
    """What the grades come to is kept as long as there is no other grade, and no longer."""
    wrong = Grade(confidence=1.0, right=False)
    own = [ClassGrades(), ClassGrades(), ClassGrades(repair=(wrong,) * 20), ClassGrades()]
    said = iter(own)
    sandbox = ScriptedSandbox(*[examined(0.7)] * len(own))
    tutor = Tutor(sandbox, calibration, Settings(precision=0.9), grades=lambda *_: next(said))  # type: ignore[arg-type]

    verdicts = [tutor.feedback("if x\n").verdict for _ in own]

    assert [verdict is not None and verdict.whole for verdict in verdicts] == [True, True, False, True]


def test_each_mistake_is_judged_by_the_same_model_and_point(calibration: Calibration) -> None:
    """A part whose own evidence reaches the operating point is shown where the whole does not; the confidence is the model's."""
    whole = examined(0.1)
    sure, doubtful = examined(0.9).evidence, examined(0.1).evidence
    assert whole.evidence is not None and sure is not None and doubtful is not None
    apart = tuple(PartEvidence(evidence=evidence, group=group) for group, evidence in enumerate((sure, doubtful)))
    told = replace(whole, evidence=replace(whole.evidence, parts=apart))

    verdict = tutor(calibration, told).feedback("if x\n").verdict

    assert verdict is not None and not verdict.whole
    assert [part.depth for part in verdict.parts] == [Depth.REPAIR, Depth.NONE]
    assert [part.levels.repair for part in verdict.parts] == [MODEL.confidence(sure), MODEL.confidence(doubtful)]


def test_an_earlier_check_is_judged_by_the_target_of_today(calibration: Calibration) -> None:
    """The same feedback is shown at one target and withheld at a higher one, whatever was said then; a valid program has none."""
    asked = tutor(calibration)
    found = replace(examined(0.52), verdict=Verdict(depth=Depth.NONE, levels=Levels(), because=Reason.HELP_IS_OFF))
    sure = asked.judged(found, precision=0.5)
    valid = replace(found, diagnosis=Diagnosis(nature=Nature.VALID, python="3.12.1"), evidence=None, verdict=None)

    strict = asked.judged(sure, precision=0.99)
    assert sure.verdict is not None and sure.verdict.whole
    assert strict.verdict is not None and strict.verdict.depth is Depth.NONE
    assert asked.judged(valid, precision=0.5).verdict is None


def test_an_earlier_word_of_another_engine_keeps_its_own_confidence(calibration: Calibration) -> None:
    """The built-in engine's model knows nothing of it; today's threshold decides all the same."""
    asked = tutor(calibration)
    made = replace(examined(0.9), candidates=replace(examined(0.9).candidates, engine="llm:scripted"))

    levels = (Levels(place=share, kind=share, explanation=share, repair=share) for share in (0.05, 0.95))
    verdicts = (Verdict(depth=Depth.REPAIR, levels=found) for found in levels)

    unsure, sure = (asked.judged(replace(made, verdict=verdict), precision=0.9) for verdict in verdicts)

    assert unsure.verdict is not None and unsure.verdict.depth is Depth.NONE and unsure.confidence == 0.05
    assert sure.verdict is not None and sure.verdict.whole and sure.confidence == 0.95


LADDER = ConfidenceModel(names=("log_odds",), means=(0.0,), scales=(1.0,), weights=(1.0,), intercept=0.0)


@pytest.mark.parametrize(("place", "kind", "depth"), [(3.0, 3.0, Depth.KIND), (3.0, -3.0, Depth.PLACE), (-3.0, 3.0, Depth.NONE)])
def test_place_and_kind_have_models_and_curves_of_their_own(
    calibration: Calibration, place: float, kind: float, depth: Depth
) -> None:
    """With a doubtful repair, as much is shown as is sure; a kind is no surer than its place."""
    rung = Rung(model=LADDER, curve=calibration.curve)
    found = examined(0.1)
    assert found.evidence is not None
    told = replace(found.evidence, place=(("log_odds", place),), kind=(("log_odds", kind),))
    told = replace(told, parts=(PartEvidence(evidence=told, group=0),))

    verdict = tutor(replace(calibration, place=rung, kind=rung), replace(found, evidence=told)).feedback("if x\n").verdict

    assert verdict is not None and verdict.because is Reason.UNSURE
    assert (verdict.depth, verdict.parts[0].depth) == (depth, depth)


def test_where_no_repair_is_found_a_sure_place_is_shown_all_the_same(calibration: Calibration) -> None:
    """Only the place: nothing speaks for a kind or a repair."""
    rung = Rung(model=LADDER, curve=calibration.curve)
    stopped = Evidence(probability=0.0, margin=0.0, found=False, place=(("log_odds", 3.0),))
    found = replace(examined(0.9), candidates=Candidates(), explanation=None, evidence=stopped)

    verdict = tutor(replace(calibration, place=rung, kind=rung), found).feedback("if x\n").verdict

    assert verdict is not None
    assert (verdict.depth, verdict.because, verdict.parts) == (Depth.PLACE, Reason.NO_REPAIR, ())
    assert verdict.levels.kind == verdict.levels.repair == 0.0
