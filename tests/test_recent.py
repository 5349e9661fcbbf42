"""Identical programs are answered from memory: for the same question only, for minutes only, and before the gate."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_fakes import shown
from pyfixv_fakes import PROGRAM, UNSURE, Here, made_up_calibration, script
from test_fair_queue import threads_run_out
from test_sandbox import soon

from tutor_app.classroom.people import Joined
from tutor_app.classroom.store import Store
from tutor_app.domain import Candidates, Feedback
from tutor_app.errors import EngineError
from tutor_app.evidence import fingerprints
from tutor_app.llm.assistant import Assistant
from tutor_app.llm.engines import ON_SITE
from tutor_app.llm.models.base import Completion, Prompt, Sampling, as_text
from tutor_app.llm.models.scripted import Scripted
from tutor_app.llm.pyfixv.pipeline import Options, Pipeline
from tutor_app.process.recent import Recent
from tutor_app.process.sandbox import Died
from tutor_app.settings import Settings
from tutor_app.tutor import Tutor

BROKEN = "if x\n"
TEXT = st.text(st.characters(codec=None), max_size=8)
QUESTION = st.tuples(TEXT, st.sampled_from(["en", "de"]), st.sampled_from([None, "3.8", "3.14"]), st.booleans())


class Counting(Here):
    """Examines whatever it is asked for, and counts."""

    def __init__(self, *answers: Feedback | Exception) -> None:
        super().__init__()
        self.answers, self.calls = list(answers), 0

    def call(self, fn: Callable[..., Any], *args: Any, seconds: float, **_: Any) -> Any:
        """The next answer, the last one for ever."""
        self.calls += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return replace(answer, program=args[0])


def tutor(sandbox: Here, recent: Recent, *, assistant: Assistant | None = None, **settings: Any) -> Tutor:
    """A tutor that remembers."""
    assistants = {} if assistant is None else {ON_SITE: assistant}
    engine = {"engine": "llm"} if assistant else {}
    return Tutor(sandbox, made_up_calibration(), Settings(**engine, **settings), assistants, recent=recent)  # type: ignore[arg-type]


def judged(answer: Feedback) -> Feedback:
    """What was found out, apart from the verdict."""
    return replace(answer, verdict=None)


def test_the_same_program_is_examined_once() -> None:
    """For whoever asks, from whichever visit; each gets the whole answer."""
    sandbox = Counting(replace(UNSURE, elapsed_ms=7.0))
    one = tutor(sandbox, Recent())

    first, second = (one.first(PROGRAM, visitor=visitor) for visitor in ("a", "b"))

    assert sandbox.calls == 1
    assert second == first


@given(asked=QUESTION, later=QUESTION)
def test_only_the_same_question_gets_the_same_answer(asked: tuple[Any, ...], later: tuple[Any, ...]) -> None:
    """Another text, language, Python or cell is another question, and nothing else is."""
    sandbox = Counting(UNSURE)
    one = tutor(sandbox, Recent())
    for program, lang, python, cell in (asked, later):
        answer = one.first(program, lang=lang, python=python, cell=cell)
        assert answer.program == program

    assert sandbox.calls == (1 if asked == later else 2)


@pytest.mark.parametrize("changed", range(4))
def test_a_new_version_never_gives_an_old_answer(monkeypatch: pytest.MonkeyPatch, changed: int) -> None:
    """Surefix, the Python that runs it, the ranker, the explanations with their catalogue: a change of any is a new question."""
    sandbox, recent = Counting(UNSURE), Recent()
    tutor(sandbox, recent).first(PROGRAM)
    before = fingerprints.running()
    after = tuple("another" if place == changed else version for place, version in enumerate(before))
    assert len(before) == 4 and after != before

    monkeypatch.setattr(fingerprints, "running", lambda: after)
    tutor(sandbox, recent).first(PROGRAM)

    assert sandbox.calls == 2


def test_the_time_for_the_search_is_part_of_the_question() -> None:
    """A server that searches for longer may find more."""
    sandbox, recent = Counting(UNSURE), Recent()
    for seconds in (2.0, 5.0, 2.0):
        tutor(sandbox, recent, repair_seconds=seconds).first(PROGRAM)

    assert sandbox.calls == 2


def test_the_verdict_is_made_anew() -> None:
    """What one class may see of the same answer is nothing to another: the target is no part of what is remembered."""
    sandbox, recent = Counting(UNSURE), Recent()
    one = tutor(sandbox, recent)
    alone = [tutor(Counting(UNSURE), Recent(0)).first(PROGRAM, precision=share).verdict for share in (0.0, 0.99)]

    together = [one.first(PROGRAM, precision=share).verdict for share in (0.0, 0.99)]

    assert sandbox.calls == 1
    assert together == alone and alone[0] != alone[1]


@pytest.mark.parametrize("failure", [Died("dead"), EngineError("ours")])
def test_what_went_wrong_is_tried_again(failure: Exception) -> None:
    """And what time cut short: a later answer may be better."""
    plain = replace(UNSURE, candidates=Candidates(exhausted=False))
    sandbox = Counting(failure, UNSURE.diagnosis, plain, UNSURE)  # type: ignore[arg-type]
    sandbox.call = _diagnosing(sandbox)  # type: ignore[method-assign]
    one = tutor(sandbox, Recent())

    answers = [judged(one.first(PROGRAM)) for _ in range(4)]

    assert [answer.candidates.exhausted for answer in answers] == [False, False, True, True]
    assert answers[2].repair == answers[3].repair == UNSURE.repair
    assert sandbox.calls == 4


def _diagnosing(sandbox: Counting) -> Callable[..., Any]:
    def call(fn: Callable[..., Any], *args: Any, seconds: float, **_: Any) -> Any:
        sandbox.calls += 1
        answer: Any = sandbox.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return call


# how long, how much, and of whom


def test_it_is_kept_for_minutes_and_no_longer() -> None:
    """Also where nobody asks any more; with no minutes nothing is kept."""
    now = [0.0]
    recent, never = Recent(600, clock=lambda: now[0]), Recent(0)
    for one in (recent, never):
        one.keep(UNSURE, "asked")
    assert recent.find("asked") == UNSURE and never.find("asked") is None

    now[0] = 599.0
    assert recent.find("asked") == UNSURE
    now[0] = 600.0
    assert recent.find("asked") is None and not recent._kept

    soon = Recent(0.01)
    soon.keep(UNSURE, "asked")
    for _ in range(500):
        if not soon._kept:
            break
        time.sleep(0.01)
    assert not soon._kept


def test_what_could_not_be_forgotten_in_time_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system gives no thread that sees to it: the answer is given all the same, and the next one is kept again."""
    recent = Recent(0.01)
    with monkeypatch.context() as out:
        threads_run_out(out)
        assert recent.answer(lambda: UNSURE, "asked") == UNSURE
        assert not recent._kept and not recent._size

    recent.keep(UNSURE, "later")
    assert recent._kept
    assert soon(lambda: not recent._kept)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3000)), max_size=30))
def test_no_more_is_kept_than_there_is_room_for(kept: list[tuple[int, int]]) -> None:
    """The oldest goes first; what is larger than all the room is not kept."""
    recent = Recent(size=6000)
    for name, length in kept:
        recent.keep(replace(UNSURE, note="x" * length), name)
        packed = [len(one) for _, one in recent._kept.values()]
        assert sum(packed) == recent._size <= 6000
    newest = next((length for name, length in reversed(kept)), None)
    if newest is not None and newest < 1000:
        found = recent.find(kept[-1][0])
        assert found is not None and len(found.note) == newest


def test_a_program_stands_in_no_key_and_two_processes_have_other_ones() -> None:
    """What is kept is found by a digest that depends on a secret of the process."""
    one, two = Recent(), Recent()
    for recent in (one, two):
        recent.keep(UNSURE, PROGRAM)

    assert not set(one._kept) & set(two._kept)
    assert not [key for key in one._kept if b"total" in key]


def test_what_is_deleted_is_forgotten_at_once() -> None:
    """A student who leaves with everything, and a class: nothing of what they pasted is remembered."""
    recent = Recent()
    store = Store(forget=recent.clear)
    of = store.people.new_class("9b")
    assert of is not None
    mina = store.people.join(of.id, "Mina")
    assert isinstance(mina, Joined)
    for delete in (lambda: store.keeping.delete_student(mina.student.id), lambda: store.keeping.delete_class(of.id)):
        recent.keep(shown(), PROGRAM)
        assert delete()
        assert recent.find(PROGRAM) is None


def test_what_is_deleted_while_it_is_examined_is_not_remembered() -> None:
    """The examination ends after the deletion, and what it came to is not kept."""
    recent = Recent()

    def examined() -> Feedback:
        recent.clear()
        return UNSURE

    assert recent.answer(examined, "asked") == UNSURE and recent.find("asked") is None
    assert recent.answer(lambda: UNSURE, "asked") == UNSURE and recent.find("asked") == UNSURE


# a language model's answer


def assisted(model: Scripted, recent: Recent, **options: Any) -> Tutor:
    """A tutor with a model that takes part in every check, and remembers."""
    here = Here({PROGRAM: UNSURE})
    settings = Settings(engine="llm", samples=4, students=4)
    stages = Pipeline(model, here, Options(**{"samples": 4, "students": 4, **options}), join=False)  # type: ignore[arg-type]
    return tutor(here, recent, assistant=Assistant(stages, here, settings, None, recent))  # type: ignore[arg-type]


def test_a_model_is_asked_once_for_the_same_program() -> None:
    """The answer and its verdict are the same; another language is another question."""
    model, recent = script(), Recent()
    one = assisted(model, recent)
    first = one.feedback(PROGRAM, precision=0.5)
    asked = len(model.asked)

    assert asked and one.feedback(PROGRAM, precision=0.5).verdict == first.verdict
    assert len(model.asked) == asked
    assert one.feedback(PROGRAM, precision=0.99).verdict != first.verdict
    assert len(model.asked) == asked
    one.feedback(PROGRAM, lang="de")
    assert len(model.asked) > asked


@pytest.mark.parametrize(
    "other", [{"name": "another"}, {"samples": 3}, {"running": ("1",)}, {"prompts": "another"}], ids=lambda one: next(iter(one))
)
def test_another_model_number_version_or_prompt_is_asked_anew(monkeypatch: pytest.MonkeyPatch, other: dict[str, Any]) -> None:
    """Whatever the answer depends on."""
    recent = Recent()
    assisted(script(), recent).feedback(PROGRAM)
    model = script()
    model._name = other.get("name", model._name)
    if "running" in other:
        monkeypatch.setattr(fingerprints, "running", lambda: other["running"])
    if "prompts" in other:
        monkeypatch.setattr("tutor_app.llm.pyfixv.prompts.version", lambda: other["prompts"])

    assisted(model, recent, **({"samples": other["samples"]} if "samples" in other else {})).feedback(PROGRAM)

    assert model.asked


class Short(Scripted):
    """A model whose answers are cut short in one stage, as time or length do."""

    def __init__(self, stage: str, cut: str) -> None:
        super().__init__(script()._script)
        self.stage, self.cut = stage, cut

    def complete(self, prompt: Prompt, sampling: Sampling, **more: Any) -> tuple[Completion, ...]:
        """The scripted words, or fewer, or the last one without its end."""
        whole = super().complete(prompt, sampling, **more)
        if self.stage not in as_text(prompt):
            return whole
        return whole[:-1] or whole if self.cut == "by time" else (*whole[:-1], replace(whole[-1], finished=False))


@pytest.mark.parametrize("stage", ["Python says:", "There is a syntax error", "code is: "])
@pytest.mark.parametrize("cut", ["by time", "by length"])
def test_an_answer_that_was_cut_short_is_not_remembered(stage: str, cut: str) -> None:
    """A later one may be better: samples, simulated students, or their answers lacked an end. Who asks first still gets it."""
    recent, model = Recent(), Short(stage, cut)
    one = assisted(model, recent)
    assert "did not" not in one.feedback(PROGRAM).note
    asked = len(model.asked)

    one.feedback(PROGRAM)
    assert len(model.asked) > asked

    model.stage = "in no prompt"
    one.feedback(PROGRAM)
    asked = len(model.asked)
    one.feedback(PROGRAM)
    assert len(model.asked) == asked


def test_a_model_that_failed_is_asked_again() -> None:
    """Its fall-back is no answer of its own."""
    recent = Recent()
    assert "did not" in assisted(Scripted(()), recent).feedback(PROGRAM).note
    model = script()

    assert "did not" not in assisted(model, recent).feedback(PROGRAM).note and model.asked


def test_hits_are_counted_and_nothing_says_whose_they_are() -> None:
    """For those who run the server: a number."""
    recent = Recent()
    one = tutor(Counting(UNSURE), recent)
    for program, _ in product((PROGRAM, BROKEN), range(3)):
        one.first(program)

    assert recent.hits == 4
