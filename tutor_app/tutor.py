"""From a program to feedback with a verdict: what pages and commands call.

The examination (:mod:`tutor_app.examine`) runs in a worker that may be killed; the gate, which decides what is shown, runs here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache, partial
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from tutor_app.domain import Feedback, Problem, Verdict
from tutor_app.errors import AssetError, CalibrationError, SettingsError
from tutor_app.evidence import fingerprints as versions
from tutor_app.llm.engines import BUILT_IN, ENGINES
from tutor_app.process.calls import Calls
from tutor_app.process.examination import examined, stopped
from tutor_app.process.progress import Progress, Watch
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import Settings
from validators.promise.calibration import Calibration
from validators.promise.class_ladder import ClassGrades, climb
from validators.promise.gate import OperatingPoints, rejudge

if TYPE_CHECKING:
    from tutor_app.llm.assistant import Assistant
    from tutor_app.llm.pyfixv.pipeline import Pipeline

_TARGETS = 16  # at which what the grades came to is kept


Grades = Callable[[str, int | None], ClassGrades]
"""Of the calibration's name and a class (None: of programs without one), what its teacher said of feedback that it judged."""


def _ungraded(_calibration: str, _class_id: int | None) -> ClassGrades:
    return ClassGrades()


class Tutor:
    """Examines programs in ``sandbox`` and lets the gate decide by ``calibration``; may be used from many threads.

    With an ``assistant`` a language model takes part. ``grades`` gives a class's own grades of what this calibration judged.
    """

    def __init__(
        self,
        sandbox: Calls,
        calibration: Calibration,
        settings: Settings,
        assistant: Assistant | None = None,
        grades: Grades = _ungraded,
    ) -> None:
        self._sandbox = sandbox
        self.calibration = calibration
        self._settings = settings
        self._assistant = assistant
        self._own_grades = partial(grades, calibration.name)
        self._climb = lru_cache(maxsize=_TARGETS)(partial(climb, calibration))  # grades are few, checks are many

    def feedback(
        self,
        program: str,
        *,
        precision: float | None = None,
        lang: str | None = None,
        python: str | None = None,
        cell: bool | None = None,
        watch: Watch = lambda _: None,
    ) -> Feedback:
        """Everything found out about ``program``, with a verdict at the target ``precision``: the first word, and the last.

        What is not said is as the settings have it. ``watch`` is told how far the work is; what it raises ends it.
        """
        first = self.first(program, precision=precision, lang=lang, python=python, cell=cell, watch=watch)
        return self.last(first, precision=precision, lang=lang, watch=watch) if self.unfinished(first) else first

    def first(
        self,
        program: str,
        *,
        precision: float | None = None,
        lang: str | None = None,
        python: str | None = None,
        cell: bool | None = None,
        visitor: str | None = None,
        class_id: int | None = None,
        watch: Watch = lambda _: None,
    ) -> Feedback:
        """What the built-in engine has to say, with its verdict; soon. Visitors take turns; what ``watch`` raises ends the work.

        ``python`` is the class's, where it is another than the settings'; ``cell`` says whether ``program`` is a notebook's cell,
        where that is not what the settings say. The grades of the class ``class_id`` refine where the gate opens.

        Never raises for what a student wrote: what goes wrong in the examination leaves Python's own diagnosis.
        """
        began = time.perf_counter()
        seconds = self._settings.examine_seconds
        tell = partial(watch, Progress(stage="turn", done=0, total=0, seconds_left=seconds))
        ask = partial(examined, program, self._sandbox, self._settings, lang=lang or self._settings.lang)
        feedback = ask(python=python, cell=cell, visitor=visitor, watch=tell)
        waited = (time.perf_counter() - began) * 1000
        points = self._points(precision, class_id)
        return replace(feedback, verdict=self._verdict(feedback, points), elapsed_ms=feedback.elapsed_ms or waited)

    def stop(self, program: str, *, python: str | None = None) -> Problem | None:
        """Where Python stops reading ``program``, for a mark while somebody types; None where it does not, or cannot say in time.

        All such questions share one turn, and wait for those of whoever asked for a check.
        """
        return stopped(program, self._sandbox, self._settings, python=python)

    @property
    def model_calibration(self) -> Calibration | None:
        """What a language model's feedback is judged by; None where there is no model, or nothing was measured of it."""
        return None if self._assistant is None else self._assistant.calibration

    def unfinished(self, first: Feedback) -> bool:
        """Whether a language model is to be asked as well."""
        return self._assistant is not None and self._assistant.wanted(first)

    def last(
        self,
        first: Feedback,
        *,
        precision: float | None = None,
        lang: str | None = None,
        class_id: int | None = None,
        watch: Watch = lambda _: None,
    ) -> Feedback:
        """What the language model makes of the ``first`` word; may take minutes. What ``watch`` raises ends the work."""
        if self._assistant is None:
            return first
        began = time.perf_counter()
        points = self._points(precision, class_id)
        improved = self._assistant.improved(first, points, lang=lang or self._settings.lang, watch=watch)
        return replace(improved, elapsed_ms=first.elapsed_ms + (time.perf_counter() - began) * 1000)

    def judged(self, feedback: Feedback, *, precision: float, class_id: int | None = None) -> Feedback:
        """``feedback`` of an earlier check with the verdict of today, at the target ``precision``."""
        points, own = self._points(precision, class_id), self.model_calibration
        if feedback.candidates.engine == BUILT_IN or feedback.verdict is None:
            return replace(feedback, verdict=self._verdict(feedback, points))
        if own is not None:
            points = own.points(points.target)
        return replace(feedback, verdict=rejudge(feedback.verdict, feedback.evidence, points))

    def close(self) -> None:
        """End the workers and let go of the model."""
        self._sandbox.close()
        if self._assistant is not None:
            self._assistant.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _points(self, precision: float | None, class_id: int | None = None) -> OperatingPoints:
        target = self._settings.precision if precision is None else precision
        return self._climb(self._own_grades(class_id), target).points

    def _verdict(self, feedback: Feedback, points: OperatingPoints) -> Verdict | None:
        if not feedback.diagnosis.repairable:
            return None
        return self.calibration.verdict(feedback.evidence, points)


def load_calibration(path: Path | None = None, *, fitted_on: Mapping[str, str] | None = None) -> Calibration:
    """The calibration at ``path``, or the one that comes with Surefix; ``fitted_on`` are the versions of another engine.

    Raises AssetError where there is none, and CalibrationError where it was fitted on other weights or texts.
    """
    source = resources.files("assets") / "calibration.json" if path is None else path
    try:
        text = source.read_text(encoding="utf-8")
    except OSError as error:
        raise AssetError(f"no calibration: {error}", advice="Run 'surefix doctor', then 'surefix calibrate'.") from error
    return Calibration.from_json(text, versions=versions.built_in() if fitted_on is None else fitted_on)


def open_tutor(settings: Settings, grades: Grades = _ungraded, sandbox: Calls | None = None) -> Tutor:
    """A tutor as the settings want it; close it after use, which closes the ``sandbox``, too. None: workers of its own.

    ``grades`` gives a class's own grades of what the calibration of a given name judged: they refine where the gate opens.
    """
    if settings.engine not in ENGINES:
        raise SettingsError(f"unknown engine {settings.engine!r}", advice=f"Choose one of: {', '.join(ENGINES)}.")
    if settings.engine == BUILT_IN:
        calibration = load_calibration(settings.calibration)
        return Tutor(sandbox or Sandbox(settings.workers, settings.memory_mb), calibration, settings, grades=grades)
    from tutor_app.llm.assistant import Assistant, pipeline  # most ask no language model

    sandbox = sandbox or Sandbox(settings.workers, settings.memory_mb)
    try:
        stages = pipeline(settings, sandbox)
        calibration, own = _calibrations(settings, stages)
    except BaseException:
        sandbox.close()
        raise
    return Tutor(sandbox, calibration, settings, Assistant(stages, sandbox, settings, own), grades)


def _calibrations(settings: Settings, stages: Pipeline) -> tuple[Calibration, Calibration | None]:
    """The built-in engine's, and the language model's own: a calibration in the settings is the one that it was fitted for."""
    from tutor_app.llm.assistant import versions_of

    if settings.calibration is None:
        return load_calibration(), None
    with suppress(CalibrationError):
        return load_calibration(settings.calibration), None
    return load_calibration(), load_calibration(settings.calibration, fitted_on=versions_of(settings, stages))
