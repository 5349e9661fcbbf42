"""A language model beside the built-in engine: when it is asked, what becomes of its answer, and what happens when there is none.

The gate decides here as everywhere. With a calibration of its own the model's feedback is judged by that; without one by the
pessimistic rule of :mod:`validators.promise.unpromised`, and the note says so.
"""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import replace

from tutor_app.diagnose.dialect import Dialect
from tutor_app.domain import Feedback, Levels, Verdict
from tutor_app.errors import EngineError, SettingsError, traced
from tutor_app.evidence import fingerprints as versions
from tutor_app.llm.engines import MIXED
from tutor_app.llm.models.choose import open_model
from tutor_app.llm.pyfixv import prompts
from tutor_app.llm.pyfixv.pipeline import PARSE_SECONDS, Options, Pipeline, same_program
from tutor_app.process.calls import Calls
from tutor_app.process.progress import Progress, Watch
from tutor_app.process.recent import Recent
from tutor_app.process.sandbox import Closed, Died, TimedOut
from tutor_app.settings import Settings
from validators.promise import unpromised
from validators.promise.calibration import Calibration
from validators.promise.gate import OperatingPoints, judge

UNPROMISED = "this engine is not calibrated, so nothing is promised for its words"
FAILURES = 3
"""So many failures in a row, and the model is left alone for a while."""
REST_SECONDS = 30.0
HEARTBEAT = 0.25
"""Seconds between two looks at whether it is a program's turn."""
_log = logging.getLogger(__name__)


class _NotNow(Exception):
    """The model is not asked, for this reason."""


class Assistant:
    """Improves the built-in engine's feedback by ``pipeline``; may be used from many threads.

    What ``recent`` remembers the model is not asked again.
    """

    def __init__(
        self,
        pipeline: Pipeline,
        sandbox: Calls,
        settings: Settings,
        calibration: Calibration | None = None,
        recent: Recent | None = None,
    ) -> None:
        self._pipeline = pipeline
        self._sandbox = sandbox
        self._settings = settings
        self.calibration = calibration
        self._recent = recent or Recent(0)
        self._lock = threading.Lock()
        self._turns = threading.BoundedSemaphore(pipeline.model.parallel)
        self._failures = 0
        self._rest_until = 0.0

    @property
    def engine(self) -> str:
        """What records call it."""
        return self._pipeline.engine

    def wanted(self, built_in: Feedback) -> bool:
        """Whether the model is to be asked at all: not where mixed mode's built-in engine is sure enough."""
        sure = self._settings.engine == MIXED and built_in.verdict is not None and built_in.verdict.whole
        return built_in.diagnosis.repairable and not sure

    def improved(self, built_in: Feedback, points: OperatingPoints, *, lang: str, watch: Watch = lambda _: None) -> Feedback:
        """The model's feedback with its verdict, or the built-in one with a note on why there is no other.

        ``built_in`` has the verdict at the built-in engine's operating ``points``. ``watch`` may raise Stopped to end the work.
        """
        asked = self._question(built_in, lang)
        try:
            answer = self._recent.answer(lambda: self._written(built_in, lang, watch), *asked)
            verdict, note = self._judged(answer, built_in, points)
        except Closed:
            raise
        except _NotNow as reason:
            return _fallen_back(built_in, str(reason))
        except (EngineError, TimedOut, Died) as error:
            self._count(failed=isinstance(error, EngineError))
            _log.warning("the language model did not help: %s", traced(error))  # its words may quote the server, and so a program
            return _fallen_back(built_in, str(error))
        return replace(answer, verdict=verdict, note=note)

    def close(self) -> None:
        """Let go of the model."""
        self._pipeline.model.close()

    def _question(self, built_in: Feedback, lang: str) -> tuple[object, ...]:
        """All that an answer depends on: what the stages are given, their model and numbers, and the versions that run."""
        given = replace(built_in, verdict=None, elapsed_ms=0.0, note="")
        return self.engine, str(self._pipeline.options), self._settings.base_url, lang, given, versions.running()

    def _written(self, built_in: Feedback, lang: str, watch: Watch) -> Feedback:
        """What the model makes of it. Raises _NotNow where it is not asked, and what the stages raise."""
        if time.monotonic() < self._rest_until:
            raise _NotNow("it failed several times just now")
        if not self._turn(watch):  # its own time begins with its turn
            raise _NotNow("others were before it")
        try:
            answer = self._pipeline.feedback(built_in, seconds=self._settings.model_seconds, lang=lang, watch=watch)
        finally:
            self._turns.release()
        self._count(failed=False)
        return answer

    def _turn(self, watch: Watch) -> bool:
        """Wait until the model is free for one more program; False where others took all the time."""
        deadline = time.monotonic() + self._settings.model_seconds
        while not self._turns.acquire(timeout=HEARTBEAT):
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            watch(Progress(stage="turn", done=0, total=0, seconds_left=left + self._settings.model_seconds))
        return True

    def _judged(self, answer: Feedback, built_in: Feedback, points: OperatingPoints) -> tuple[Verdict, str]:
        evidence = answer.evidence
        if evidence is None:
            return judge(None, Levels(), points), ""
        if self.calibration is not None:
            own = self.calibration
            return own.verdict(evidence, own.points(points.target)), ""
        trusted = built_in.confidence if self._same(answer, built_in) else None
        sure = unpromised.confidence(evidence, built_in=trusted)
        levels = Levels(place=sure, kind=sure, explanation=sure, repair=sure)
        return judge(evidence, levels, points, parts=[levels for _ in evidence.parts]), UNPROMISED

    def _same(self, answer: Feedback, built_in: Feedback) -> bool:
        one, two = answer.repair, built_in.repair
        if one is None or two is None:
            return False
        dialect = Dialect.of(answer.diagnosis)
        return one.text == two.text or self._sandbox.call(same_program, one.text, two.text, dialect, seconds=PARSE_SECONDS)

    def _count(self, *, failed: bool) -> None:
        with self._lock:
            self._failures = self._failures + 1 if failed else 0
            if self._failures >= FAILURES:
                self._failures, self._rest_until = 0, time.monotonic() + REST_SECONDS


def pipeline(settings: Settings, sandbox: Calls) -> Pipeline:
    """The stages with the model and the numbers in the settings; to a model behind an address goes nothing that is secret."""
    away = settings.base_url is not None
    return Pipeline(open_model(settings), sandbox, options(settings), join=settings.engine == MIXED, redact=away)


def options(settings: Settings) -> Options:
    """The part of the settings that the stages need."""
    return Options(
        samples=settings.samples,
        samples_temperature=settings.samples_temperature,
        tell_problem=settings.tell_problem,
        by_ranker=settings.by_ranker,
        trust=settings.trust,
        least=settings.least_changes,
        shots=settings.shots,
        tries=settings.tutor_tries,
        students=settings.students,
        students_temperature=settings.students_temperature,
        seed=settings.seed,
    )


def versions_of(settings: Settings, stages: Pipeline) -> dict[str, str]:
    """The fingerprints behind the evidence of a language model's feedback; SettingsError where the model has no name."""
    if settings.model is None:
        raise SettingsError("a calibration belongs to one model", advice="Name the one at the server with --model.")
    model = {"engine": settings.engine, "model": stages.model.name, "prompts": prompts.version()}
    return {**versions.built_in(), **model, "sampling": str(stages.options)}


def _fallen_back(built_in: Feedback, why: str) -> Feedback:
    return replace(built_in, note=f"the built-in engine answered, because the language model did not: {why}")
