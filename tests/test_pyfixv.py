"""The three stages with a scripted model, what comes of bad answers, and when the model's feedback may be shown."""

from __future__ import annotations

import ast
import itertools
import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from model_server import serving
from pyfixv_fakes import (
    FIXED,
    MODEL,
    OTHER,
    PROGRAM,
    SAID,
    SURE,
    UNSURE,
    code,
    examined,
    made_up_calibration,
    pipeline,
    repaired,
    script,
    tutor,
)

from tutor_app.commands import batch
from tutor_app.commands.record import row
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Candidates, Depth, Evidence, Feedback, Reason, Students
from tutor_app.errors import CalibrationError, EngineError, SettingsError
from tutor_app.explain.explanation import explain
from tutor_app.llm.assistant import FAILURES, UNPROMISED, versions_of
from tutor_app.llm.models.base import Completion, Message, Sampling, Tell, nobody
from tutor_app.llm.models.openai_server import OpenAIServer
from tutor_app.llm.models.scripted import Scripted
from tutor_app.llm.pyfixv import prompts, words
from tutor_app.llm.pyfixv.extract import program_in
from tutor_app.llm.pyfixv.fixes import keep, nearest, token_distance, weighed
from tutor_app.llm.pyfixv.slot import visible
from tutor_app.llm.pyfixv.students import tried
from tutor_app.process.archives.executor import Local
from tutor_app.process.progress import Progress, Stopped
from tutor_app.process.sandbox import Died, TimedOut
from tutor_app.settings import Settings
from tutor_app.tutor import open_tutor
from validators.checks import words_are_grounded
from validators.checks.claims import Grounds
from validators.promise import unpromised
from validators.promise.calibration import Calibration

# what counts as the program


@pytest.mark.parametrize(
    "text",
    [
        "```python\nx = 1\n```",
        "Sure!\n\n```py\nx = 1\n```\nDone.",
        "````\nx = 1\n````",
        "~~~python\nx = 1\n~~~",
        "x = 1\n",
        "<think>```python\nx = 9\n```</think>\n```\nx = 1\n```",
        "Yours:\n```python\nx = = 1\n```\nFixed:\n```python\nx = 1\n```",
        "```python\r\nx = 1\r\n```",
    ],
)
def test_the_program_is_found_among_words(text: str) -> None:
    """Fences, languages, thoughts, the student's program repeated: one program remains."""
    assert program_in(Completion(text=text), "x = = 1\n") == "x = 1\n"


@pytest.mark.parametrize(
    "completion",
    [
        Completion(text=""),
        Completion(text="```python\nx = 1\n"),
        Completion(text="```python\nx = 1\n```\nor\n```python\nx = 2\n```"),
        Completion(text="```javascript\nlet x = 1\n```"),
        Completion(text="x = 1\n", finished=False),
        Completion(text="```python\nx = = 1\n```"),
    ],
)
def test_in_case_of_doubt_there_is_no_program(completion: Completion) -> None:
    """Nothing, an open fence, two programs, another language, half a text, the student's own program."""
    assert program_in(completion, "x = = 1\n") is None


# the slot and the way back


def test_comments_are_not_seen_and_not_lost() -> None:
    """Lines keep their numbers in the slot, and a repair has the student's comments and line ends, not the model's."""
    program = "# mine\r\nfor i in 'ab'  # letters\r\n    # inside\r\n    print(i)   # last\r\n"
    (fix,) = keep(program, [Completion(text=code("# new comment\nfor i in 'ab':\n    print( i )  # prints\n"))])

    assert visible(program).text == "\nfor i in 'ab'\n\n    print(i)\n"
    assert fix.repair.text == program.replace("'ab'  #", "'ab':  #")
    assert [(edit.before, edit.after) for edit in fix.repair.edits] == [("", ":")]


@pytest.mark.parametrize("sign", ["<|im_end|>", "</s>", "[INST]", "<<SYS>>", "<think>", "[END]"])
def test_signs_of_turns_are_broken_up_and_come_back_whole(sign: str) -> None:
    """A model never sees them as such, and the student's text is unchanged."""
    program = f"x = '{sign}'\nprint(x\n"
    seen = visible(program).text
    (fix,) = keep(program, [Completion(text=code(seen.replace("(x", "(x)")))])

    assert sign not in seen
    assert fix.repair.text == f"x = '{sign}'\nprint(x)\n"


def test_lines_that_a_model_adds_stand_where_they_belong() -> None:
    """A new body goes below its head, not below the comment of the next statement."""
    program = "def f():\n\n# the next\nprint(1)\n"
    (fix,) = keep(program, [Completion(text=code("def f():\n    pass\n\nprint(1)\n"))])

    compile(fix.repair.text, "fixed", "exec")
    assert fix.repair.text.index("pass") < fix.repair.text.index("# the next") < fix.repair.text.index("print")


def test_tidying_up_is_not_a_repair() -> None:
    """Spaces, quotes, blank lines and brackets that change nothing stay the student's."""
    program = 'a=1\n\n\nb = "x"\nif (a == 1)\n    print(b)\n'
    (fix,) = keep(program, [Completion(text=code("a = 1\nb = 'x'\nif a == 1:\n    print(b)\n"))])

    assert fix.repair.text == program.replace("(a == 1)", "a == 1:")


def test_improvements_are_undone_unless_wanted() -> None:
    """What Python does not ask for is not the tutor's business, but the paper's way can be had."""
    program = "total = 0\nfor n in range(5)\n    total = total + n\n"
    written = [Completion(text=code("total = 0\nfor n in range(5):\n    total += n\n"))]

    assert keep(program, written)[0].repair.text == program.replace("(5)", "(5):")
    assert "+=" in keep(program, written, least=False)[0].repair.text


# stage 1


def test_only_what_compiles_is_kept_and_counted() -> None:
    """Equal programs are one with more votes, however they are written; others are gone."""
    samples = [FIXED, "total = 3\nif (total > 2):\n  print(total)\n", "total = 3\nif total > 2\n", OTHER]
    fixes = keep(PROGRAM, [Completion(text=code(text)) for text in samples])

    assert [(fix.repair.text, fix.votes) for fix in fixes] == [(FIXED, 2), (OTHER, 1)]
    assert fixes[0].distance < fixes[1].distance


@pytest.mark.parametrize("text", ["return 5\n", "print('other', [1, 2, 3], {4: 5}, sum([6, 7, 8]))\n" * 3, "x = 1\0\n"])
def test_what_python_refuses_late_and_other_programs_are_not_kept(text: str) -> None:
    """A return outside of a function parses but does not compile; another program is no repair; null bytes do no harm."""
    assert keep(PROGRAM, [Completion(text=code(text))]) == ()


def test_the_distance_counts_tokens() -> None:
    """Comments and blank lines are free, indentation and signs are not."""
    assert token_distance("x = 1\n", "x = 1  # one\n\n\n") == 0
    assert token_distance("if x:\ny()\n", "if x:\n    y()\n") == 1
    assert token_distance("f(a b)", "f(a, b)") == 1


def test_the_paper_takes_the_nearest_and_we_the_likeliest() -> None:
    """The nearest wins by distance; by votes and the ranker's probability another may."""
    near, far = "total = 3\nif total > 2:\n    print(total)\n", OTHER.replace("  # big enough?", "")
    program = PROGRAM.replace("  # big enough?", "")
    fixes = keep(program, [Completion(text=code(text)) for text in (far, far, near)])
    pool = Candidates(repairs=(repaired(program, far, 0.7), repaired(program, near, 0.2)))

    first, likeliest = nearest(fixes, asked=4, engine="e"), weighed(fixes, pool, asked=4, engine="e", join=False)
    assert first.best is not None and first.best.text == near
    assert likeliest.best is not None and likeliest.best.text == far
    for found in (first, likeliest):
        probabilities = [repair.probability for repair in found.repairs]
        assert probabilities == sorted(probabilities, reverse=True)
        assert 0 < sum(probabilities) <= 1


def test_the_models_repair_joins_the_candidates() -> None:
    """In mixed mode what the built-in engine found stays, and votes move it."""
    pool = Candidates(repairs=(repaired(PROGRAM, OTHER, 0.5), repaired(PROGRAM, FIXED, 0.4)))
    fixes = keep(PROGRAM, [Completion(text=code(FIXED))] * 3)
    joined = weighed(fixes, pool, asked=4, engine="e", join=True)
    alone = weighed(fixes, pool, asked=4, engine="e", join=False)

    assert [repair.text for repair in joined.repairs] == [FIXED, OTHER]
    assert [repair.text for repair in alone.repairs] == [FIXED]


def test_samples_of_one_model_are_one_witness() -> None:
    """Three that agree, or thirty, overtake the built-in engine where it is unsure, and only there."""
    for first, second, overtaken in ((0.6, 0.15, False), (0.4, 0.2, True)):
        pool = Candidates(repairs=(repaired(PROGRAM, OTHER, first), repaired(PROGRAM, FIXED, second)))
        for asked in (3, 30):
            fixes = keep(PROGRAM, [Completion(text=code(FIXED))] * asked)
            joined = weighed(fixes, pool, asked=asked, engine="e", join=True)
            assert (joined.repairs[0].text == FIXED) is overtaken

    split = keep(PROGRAM, [Completion(text=code(text)) for text in (FIXED, "total = 3\n", "if total:\n    print(total)\n")])
    assert weighed(split, pool, asked=3, engine="e", join=True).repairs[0].text == OTHER
    assert weighed(fixes, pool, asked=30, engine="e", join=True, trust=1.0).repairs[0].text == OTHER


def test_what_only_a_model_thought_of_needs_a_built_in_engine_at_a_loss() -> None:
    """A repair of which the ranker knows nothing comes first only where nothing that it knows is probable."""
    fixes = keep(PROGRAM, [Completion(text=code(FIXED))] * 3)
    for known, text in ((0.3, OTHER), (0.02, FIXED)):
        pool = Candidates(repairs=(repaired(PROGRAM, OTHER, known),))
        assert weighed(fixes, pool, asked=3, engine="e", join=True).repairs[0].text == text


def test_equal_programs_among_the_built_in_candidates_cost_none_its_place() -> None:
    """Of two with the same syntax tree the more probable stays, with its text and its probability."""
    bracketed = FIXED.replace("total > 2:", "(total > 2):")
    pool = Candidates(repairs=(repaired(PROGRAM, FIXED, 0.5), repaired(PROGRAM, OTHER, 0.3), repaired(PROGRAM, bracketed, 0.1)))
    joined = weighed((), pool, asked=3, engine="e", join=True)

    assert [repair.text for repair in joined.repairs] == [FIXED, OTHER]


def test_the_message_is_told_or_not() -> None:
    """The paper's prompt has the program only; ours says what Python says."""
    for tell in (True, False):
        model = script()
        pipeline(model, tell_problem=tell).feedback(examined(), seconds=60)
        prompt, sampling = model.asked[0]
        assert ("expected ':'" in str(prompt)) is tell
        assert (sampling.n, sampling.temperature) == (4, 0.5)


# stage 2


def test_examples_are_turns_and_the_nearest_is_last() -> None:
    """A system turn, pairs of program and explanation, then the program with its difference."""
    model = script()
    pipeline(model, shots=2).feedback(examined(), seconds=60)
    (turns, sampling) = next(asked for asked in model.asked if "[FIX]" in str(asked[0]))

    assert [turn.role for turn in turns if isinstance(turn, Message)] == ["system", *["user", "assistant"] * 2, "user"]
    assert isinstance(turns[-1], Message) and "2c2\n< if total > 2\n---\n> if total > 2:" in turns[-1].content
    assert sampling == Sampling(n=1, temperature=0.0, max_tokens=256, stop=("[END]",))


def test_the_models_words_stand_among_proved_ones() -> None:
    """The words are one statement with a claim for each line they name; place, kind and rule come from the edits."""
    feedback = pipeline(script()).feedback(examined(), seconds=60)
    assert feedback.explanation is not None and feedback.evidence is not None
    (part,) = feedback.explanation.parts

    assert [statement.text for statement in part.explanation] == [SAID]
    assert [claim.predicate for claim in part.explanation[0].claims] == ["edited"]
    assert part.misconception == "missing-colon"
    assert feedback.evidence.sound


@pytest.mark.parametrize("case", words_are_grounded.ACCEPTS)
def test_words_that_stand_on_the_edits_are_accepted(case: str) -> None:
    """Each case that the check says it accepts."""
    assert _fault(words_are_grounded.ACCEPTS[case]) is None


@pytest.mark.parametrize("case", words_are_grounded.REJECTS)
def test_words_that_do_not_are_rejected(case: str) -> None:
    """Each case that the check says it rejects."""
    assert _fault(words_are_grounded.REJECTS[case]) is not None


def _fault(said: str) -> str | None:
    program = "if ready\n    print('the moon is made of cheese')\n    go()\n"
    repair = repaired(program, program.replace("ready", "ready:"))
    return words_are_grounded.fault_of(said, Grounds(program, repair.edits, diagnose(program)), repair)


def test_words_that_were_cut_off_are_no_explanation() -> None:
    """Half a sentence is unsound, never shown."""
    assert words.cleaned(Completion(text=SAID, finished=False)) == ""
    _, findings = words.explained(PROGRAM, diagnose(PROGRAM), repaired(PROGRAM, FIXED), "")

    assert not all(finding.passed for finding in findings)


def test_in_other_languages_the_built_in_words_are_used() -> None:
    """The worked examples are English, so a German page gets proved German words, and students read those."""
    known = explain(PROGRAM, diagnose(PROGRAM), repaired(PROGRAM, FIXED), lang="en")
    explanation, _ = words.built_in(PROGRAM, diagnose(PROGRAM), repaired(PROGRAM, FIXED), "en")

    assert explanation == known


# stage 3


def test_students_agree_by_syntax_tree() -> None:
    """Spacing does not count, another program does; those who never answered did not agree."""
    same, spaced, other = FIXED, FIXED.replace("total > 2", "(total>2)"), OTHER
    tries = tried(PROGRAM, FIXED, [Completion(text=code(text)) for text in (same, spaced, other, "no")], 5)

    assert (tries.compiled, tries.agreed, tries.agreement) == (3, 2, 0.4)


def test_students_read_the_words_and_never_the_repair() -> None:
    """Their prompt has program and explanation; without the explanation they are the baseline."""
    model = script()
    feedback = pipeline(model).feedback(examined(), seconds=60)
    told = [str(prompt) for prompt, _ in model.asked if "code is: " in str(prompt) and "[FIX]" not in str(prompt)]

    assert len(told) == 1 and SAID in told[0] and "total > 2:" not in told[0]
    assert feedback.evidence is not None
    assert feedback.evidence.students == Students(agreement=1.0, baseline=0.0)


def test_the_tutor_tries_again_up_to_three_times() -> None:
    """Words that do not hold are replaced; where none do, the outcome is unsound."""
    model = script(said="The code is fine, nothing to change here.")
    feedback = pipeline(model).feedback(examined(), seconds=60)

    explained = [sampling for prompt, sampling in model.asked if "[FIX]" in str(prompt)]
    assert [sampling.temperature > 0 for sampling in explained] == [False, True, True]
    assert feedback.evidence is not None and not feedback.evidence.sound


def test_nothing_that_compiles_is_no_repair() -> None:
    """Then there is nothing to explain or to judge, and no candidates but the built-in ones in mixed mode."""
    for join, left in ((False, 0), (True, 1)):
        given = examined(PROGRAM, repaired(PROGRAM, FIXED, 0.3))
        model = script(fixes=("total = = 3\n",))
        feedback = pipeline(model, join=join).feedback(given, seconds=60)
        assert len(feedback.candidates.repairs) == left
        assert (feedback.evidence is None) is (left == 0)


def test_progress_is_told_stage_by_stage() -> None:
    """Whoever watches learns the stage, the samples done and the time left."""
    seen: list[Progress] = []
    pipeline(script()).feedback(examined(), seconds=60, watch=seen.append)

    assert [stage for stage, _ in itertools.groupby(progress.stage for progress in seen)] == [
        "repair", "students-alone", "explain", "students",
    ]  # fmt: skip
    assert all(0 <= progress.done <= progress.total and 0 <= progress.seconds_left <= 60 for progress in seen)
    assert [(progress.paced, round(progress.seconds_left)) for progress in (seen[0], seen[-1])] == [(False, 60), (True, 0)]


def test_the_time_left_follows_the_pace() -> None:
    """With a quarter of a second for each of the repairs, and nine completions still to come, two seconds are left."""
    seen: list[Progress] = []

    class Unhurried(Scripted):
        def complete(self, prompt: Any, sampling: Sampling, *, seconds: float, tell: Tell = nobody) -> tuple[Completion, ...]:
            time.sleep(0.25 * sampling.n if not self.asked else 0)
            return super().complete(prompt, sampling, seconds=seconds, tell=tell)

    pipeline(Unhurried(script()._script)).feedback(examined(), seconds=60, watch=seen.append)
    after_repairs = next(progress for progress in seen if progress.stage == "repair" and progress.done == 4)

    assert after_repairs.paced and 2.2 <= after_repairs.seconds_left < 4


@pytest.mark.parametrize("stage", ["repair", "students-alone", "explain", "students"])
def test_whoever_watches_may_end_the_work(calibration: Calibration, stage: str) -> None:
    """In any stage; the model is free for the next program."""
    model = OneAtATime(script()._script)
    one = tutor(calibration, model, SURE)

    def watch(progress: Progress) -> None:
        if progress.stage == stage:
            raise Stopped

    with pytest.raises(Stopped):
        one.feedback(PROGRAM, watch=watch)
    assert one.feedback(PROGRAM).note == UNPROMISED


# who answers, and what may be shown


@pytest.fixture(scope="module")
def calibration() -> Calibration:
    """A made-up one."""
    return made_up_calibration()


def test_without_a_calibration_only_what_the_built_in_engine_trusts_is_shown(calibration: Calibration) -> None:
    """The same repair, all students agree: shown, and the record says that nothing is promised for the words."""
    feedback = tutor(calibration, script(), SURE).feedback(PROGRAM)

    assert feedback.verdict is not None and feedback.verdict.whole
    assert SAID in feedback.explanation.text if feedback.explanation else False
    assert row("1", feedback)["reason"] == UNPROMISED
    assert row("1", feedback)["engine"] == f"llm:scripted@{prompts.version()}"


@pytest.mark.parametrize(
    "model", [script(fixes=(OTHER,), students=OTHER), script(students=OTHER), script(alone=FIXED, students=OTHER)]
)
def test_without_a_calibration_a_model_can_only_take_away(calibration: Calibration, model: Scripted) -> None:
    """Another repair than the trusted one, or students who do not follow: withheld, whatever the model says."""
    verdict = tutor(calibration, model, SURE).feedback(PROGRAM).verdict

    assert verdict is not None and verdict.depth is Depth.NONE


def test_a_lying_server_shows_nothing_that_is_not_trusted(calibration: Calibration) -> None:
    """A model whose students all confirm its own nonsense does not get it shown."""
    nonsense = "total = 3\nif total > 2: print('hacked')\nprint(total)\n"
    said = "In line 2 a colon is missing. Put a colon there and the rest in one line."
    model = script(fixes=(nonsense,), students=nonsense, said=said)
    for built_in in (SURE, UNSURE):
        feedback = tutor(calibration, model, built_in).feedback(PROGRAM, precision=0.8)
        assert feedback.verdict is not None and feedback.verdict.depth is Depth.NONE


def test_a_calibration_of_its_own_decides(calibration: Calibration) -> None:
    """Fitted on this engine, the model's evidence counts and the note is gone."""
    feedback = tutor(calibration, script(), UNSURE, own=calibration).feedback(PROGRAM)

    assert feedback.evidence is not None and feedback.repair is not None
    assert feedback.confidence == pytest.approx(MODEL.confidence(feedback.evidence))
    assert feedback.note == ""


def test_mixed_mode_asks_no_model_where_the_built_in_engine_is_sure(calibration: Calibration) -> None:
    """At once, and nothing is asked; where it is unsure, the model is."""
    model = script()
    sure = tutor(calibration, model, SURE, "mixed").feedback(PROGRAM)
    assert sure.verdict is not None and sure.verdict.whole and not model.asked
    assert sure.candidates.engine == "built-in"

    unsure = tutor(calibration, model, UNSURE, "mixed").feedback(PROGRAM)
    assert model.asked
    assert unsure.candidates.engine.startswith("mixed:")
    assert unsure.repair is not None and unsure.repair.probability > UNSURE.candidates.repairs[0].probability


def test_no_model_is_asked_about_a_valid_program(calibration: Calibration) -> None:
    """Nothing is wrong, so there is nothing to ask."""
    model = script()
    tutor(calibration, model, Feedback(program="x = 1\n", diagnosis=diagnose("x = 1\n"))).feedback("x = 1\n")

    assert not model.asked


@pytest.mark.parametrize("failure", [TimedOut("slow"), Died("dead")])
def test_what_a_model_wrote_cannot_bring_us_down(calibration: Calibration, failure: Exception) -> None:
    """Text that kills the parser's worker leaves the built-in feedback."""
    feedback = tutor(calibration, script(), SURE, failure=failure).feedback(PROGRAM)

    assert feedback.verdict is not None and feedback.verdict.whole
    assert "built-in engine answered" in feedback.note


class OneAtATime(Scripted):
    """Takes a while for each prompt, and minds when two programs are under way."""

    parallel = 1  # type: ignore[assignment]
    under_way = 0
    most = 0

    def complete(self, prompt: Any, sampling: Sampling, *, seconds: float, tell: Tell = nobody) -> tuple[Completion, ...]:
        """The script's answer."""
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        time.sleep(0.02)
        self.under_way -= 1
        return super().complete(prompt, sampling, seconds=seconds, tell=tell)


def test_programs_wait_for_their_turn_with_a_model_that_is_there_once(calibration: Calibration) -> None:
    """Their time begins with their turn, so that waiting costs nobody the model's answer."""
    model = OneAtATime(script()._script)
    one = tutor(calibration, model, SURE)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(one.feedback, [PROGRAM] * 4))

    assert model.most == 1
    assert [answer.note for answer in answers] == [UNPROMISED] * 4


class Broken:
    """A model that never answers; counts the prompts."""

    name = "broken"
    parallel = 4

    def __init__(self) -> None:
        self.calls = 0

    def complete(self, prompt: object, sampling: Sampling, *, seconds: float, tell: Tell = nobody) -> tuple[Completion, ...]:
        """Never."""
        self.calls += 1
        raise EngineError("gone")

    def close(self) -> None:
        """Nothing."""


def test_a_model_that_is_away_leaves_the_built_in_feedback(calibration: Calibration) -> None:
    """The student gets what the built-in engine says, and the record says who answered and why."""
    feedback = tutor(calibration, Broken(), SURE).feedback(PROGRAM)

    assert feedback.verdict is not None and feedback.verdict.whole
    assert feedback.candidates.engine == "built-in"
    assert "gone" in row("1", feedback)["reason"]


def test_a_model_that_fails_again_and_again_gets_a_rest(calibration: Calibration) -> None:
    """A class does not wait for a dead server each time."""
    model = Broken()
    one = tutor(calibration, model, SURE)
    for _ in range(FAILURES + 5):
        one.feedback(PROGRAM)

    assert model.calls == FAILURES


@contextmanager
def served(answers: Callable[[str], str]) -> Iterator[tuple[OpenAIServer, Callable[[], None]]]:
    """A model behind a server, and what kills that."""
    with serving(answers) as (address, _, end):
        yield OpenAIServer(address, pause=0.01), end


def test_a_server_that_dies_in_mid_batch_costs_no_row(calibration: Calibration, tmp_path: Path) -> None:
    """Every program has its row, in order: some from the model, the rest from the built-in engine with a note."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(json.dumps({"id": number, "code": PROGRAM}) + "\n" for number in range(12)))
    answering = script()

    def answers(asked: str) -> str:
        return "yes" if asked == "Say yes." else answering.complete(asked, Sampling(), seconds=1)[0].text

    done = 0
    with served(answers) as (model, end):

        def progress(rows: int) -> None:
            nonlocal done
            done += rows
            if done == 2:
                end()

        checking = tutor(calibration, model, SURE).feedback
        batch.run(source, target, lambda _: nullcontext(checking), Local(1), progress=progress)
    rows = [json.loads(line) for line in target.read_text().splitlines()]

    assert [row["id"] for row in rows] == list(range(12))
    assert all(row["fixed"] == FIXED for row in rows)
    engines = [row["engine"].split(":")[0] for row in rows]
    assert engines[0] == "llm" and engines[-1] == "built-in"
    assert "the language model did not" in rows[-1]["reason"]


def test_the_pessimistic_confidence_is_the_least_of_all() -> None:
    """No trust in the repair, students led astray or none asked: nothing; else the least of both."""
    evidence = Evidence(probability=1.0, margin=1.0, students=Students(agreement=0.7, baseline=0.3))
    astray = Evidence(probability=1.0, margin=1.0, students=Students(agreement=0.3, baseline=0.7))

    assert unpromised.confidence(evidence, built_in=None) == 0.0
    assert unpromised.confidence(evidence, built_in=0.6) == 0.6
    assert unpromised.confidence(evidence, built_in=0.9) == 0.7
    assert unpromised.confidence(astray, built_in=0.9) == 0.0
    assert unpromised.confidence(replace(evidence, students=None), built_in=0.9) == 0.0


def test_a_calibration_knows_model_prompts_and_numbers() -> None:
    """What was fitted on other words, another model or fewer students does not fit."""
    stages = pipeline(script())
    fitted_on = versions_of(Settings(engine="llm", model="scripted"), stages)
    fewer = pipeline(script(), shots=1)
    for other in (
        versions_of(Settings(engine="mixed", model="scripted"), stages),
        versions_of(Settings(engine="llm", model="scripted"), fewer),
    ):
        with pytest.raises(CalibrationError):
            Calibration(versions=fitted_on, model=MODEL, curves=()).check_versions(other)


def test_an_unknown_engine_in_the_settings_is_refused() -> None:
    """A typing error in the settings does not quietly turn the model off."""
    with pytest.raises(SettingsError, match="unknown engine"):
        open_tutor(Settings(engine="steam"))


def test_what_is_withheld_for_an_unknown_reason_is_unsound(calibration: Calibration) -> None:
    """Words that fail the check are withheld as unsound at any precision."""
    model = script(said="Line 1 is wrong, put a colon there please.")
    verdict = tutor(calibration, model, SURE).feedback(PROGRAM, precision=0.0).verdict

    assert verdict is not None and verdict.depth <= Depth.PLACE and verdict.because is Reason.UNSOUND


def test_repairs_are_of_the_students_program() -> None:
    """Edits lead from the student's text to the repair, byte for byte, and the repair parses."""
    feedback = pipeline(script()).feedback(examined(), seconds=60)
    assert feedback.repair is not None
    text, shift = PROGRAM, 0
    for edit in feedback.repair.edits:
        text = text[: edit.start + shift] + edit.after + text[edit.end + shift :]
        shift += len(edit.after) - len(edit.before)

    assert text == feedback.repair.text == FIXED
    ast.parse(text)
