"""From a program to feedback with a verdict: what pages and commands call.

The examination (:mod:`tutor_app.examine`) runs in a worker that may be killed; the gate, which decides what is shown, runs here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from tutor_app.domain import Feedback, Problem, Verdict
from tutor_app.errors import AssetError, CalibrationError, SettingsError
from tutor_app.evidence import fingerprints as versions
from tutor_app.llm.engines import BUILT_IN, ENGINES, answering, offered, with_model
from tutor_app.process.calls import Calls
from tutor_app.process.examination import examined, stopped
from tutor_app.process.progress import Progress, Watch
from tutor_app.process.recent import Recent
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import Settings
from tutor_app.source.versions import chosen
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

    By an engine with one of the ``assistants`` a language model takes part. ``grades`` gives a class's own grades of what this
    calibration judged. What ``recent`` remembers is not examined again.
    """

    def __init__(
        self,
        sandbox: Calls,
        calibration: Calibration,
        settings: Settings,
        assistants: Mapping[str, Assistant] | None = None,
        grades: Grades = _ungraded,
        recent: Recent | None = None,
    ) -> None:
        self._sandbox = sandbox
        self.calibration = calibration
        self.recent = recent or Recent(0)
        self._settings = settings
        self._assistants = dict(assistants or {})
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
        asked = self._question(program, lang, python, cell)
        ask = partial(examined, program, self._sandbox, self._settings, lang=lang or self._settings.lang)
        examine = partial(ask, python=python, cell=cell, visitor=visitor, watch=tell)
        feedback = self.recent.answer(examine, *asked)
        waited = (time.perf_counter() - began) * 1000
        points = self._points(precision, class_id)
        return replace(feedback, verdict=self._verdict(feedback, points), elapsed_ms=feedback.elapsed_ms or waited)

    def stop(self, program: str, *, python: str | None = None) -> Problem | None:
        """Where Python stops reading ``program``, for a mark while somebody types; None where it does not, or cannot say in time.

        All such questions share one turn, and wait for those of whoever asked for a check.
        """
        return stopped(program, self._sandbox, self._settings, python=python)

    @property
    def models(self) -> dict[str, Calibration | None]:
        """The engines by which a language model takes part, with what it is judged by; None where nothing was measured of it."""
        return {name: assistant.calibration for name, assistant in self._assistants.items()}

    def unfinished(self, first: Feedback, engine: str | None = None) -> bool:
        """Whether the class's ``engine`` (None: the server's) asks a language model as well."""
        assistant = self._assistant(engine)
        return assistant is not None and assistant.wanted(first)

    def last(
        self,
        first: Feedback,
        *,
        precision: float | None = None,
        lang: str | None = None,
        class_id: int | None = None,
        engine: str | None = None,
        watch: Watch = lambda _: None,
    ) -> Feedback:
        """What the engine's language model makes of the ``first`` word; may take minutes. What ``watch`` raises ends the work."""
        assistant = self._assistant(engine)
        if assistant is None:
            return first
        began = time.perf_counter()
        points = self._points(precision, class_id)
        improved = assistant.improved(first, points, lang=lang or self._settings.lang, watch=watch)
        return replace(improved, elapsed_ms=first.elapsed_ms + (time.perf_counter() - began) * 1000)

    def judged(self, feedback: Feedback, *, precision: float, class_id: int | None = None) -> Feedback:
        """``feedback`` of an earlier check with the verdict of today, at the target ``precision``."""
        points, made = self._points(precision, class_id), feedback.candidates.engine
        if made == BUILT_IN or feedback.verdict is None:
            return replace(feedback, verdict=self._verdict(feedback, points))
        for assistant in self._assistants.values():
            if assistant.engine == made and assistant.calibration is not None:
                points = assistant.calibration.points(points.target)
        return replace(feedback, verdict=rejudge(feedback.verdict, feedback.evidence, points))

    def close(self) -> None:
        """End the workers and let go of the model."""
        self._sandbox.close()
        for assistant in self._assistants.values():
            assistant.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _assistant(self, engine: str | None) -> Assistant | None:
        return self._assistants.get(answering(self._settings, engine))

    def _question(self, program: str, lang: str | None, python: str | None, cell: bool | None) -> tuple[object, ...]:
        """All that an examination depends on; the verdict, which comes after it, depends on more."""
        settings = self._settings
        target, cell = chosen(python or settings.python), settings.notebook if cell is None else cell
        return program, lang or settings.lang, target, cell, settings.repair_seconds, versions.running()

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


def open_tutor(
    settings: Settings, grades: Grades = _ungraded, sandbox: Calls | None = None, recent: Recent | None = None
) -> Tutor:
    """A tutor as the settings want it; close it after use, which closes the ``sandbox``, too. None: workers of its own.

    ``grades`` gives a class's own grades of what the calibration of a given name judged: they refine where the gate opens.
    ``recent`` remembers answers for a while; None: nothing does.
    """
    if settings.engine not in ENGINES:
        raise SettingsError(f"unknown engine {settings.engine!r}", advice=f"Choose one of: {', '.join(ENGINES)}.")
    of = {name: with_model(settings, name) for name in offered(settings) if name != BUILT_IN}
    if not of:
        calibration = load_calibration(settings.calibration)
        sandbox = sandbox or Sandbox(settings.workers, settings.memory_mb)
        return Tutor(sandbox, calibration, settings, grades=grades, recent=recent)
    from tutor_app.llm.assistant import Assistant, pipeline  # most ask no language model

    sandbox = sandbox or Sandbox(settings.workers, settings.memory_mb)
    try:
        stages = {name: pipeline(own, sandbox) for name, own in of.items()}
        calibration, measured = _calibrations(settings, [(name, own, stages[name]) for name, own in of.items()])
    except BaseException:
        sandbox.close()
        raise
    assistants = {name: Assistant(stages[name], sandbox, own, measured.get(name), recent) for name, own in of.items()}
    return Tutor(sandbox, calibration, settings, assistants, grades, recent)


def _calibrations(
    settings: Settings, models: Sequence[tuple[str, Settings, Pipeline]]
) -> tuple[Calibration, dict[str, Calibration]]:
    """The built-in engine's, and a language model's own: a calibration in the settings is the one that it was fitted for."""
    if settings.calibration is None or not models:
        return load_calibration(settings.calibration), {}
    from tutor_app.llm.assistant import versions_of

    misfit: CalibrationError
    try:
        return load_calibration(settings.calibration), {}
    except CalibrationError as error:
        misfit = error
    for name, own, stages in models:
        try:
            return load_calibration(), {name: load_calibration(settings.calibration, fitted_on=versions_of(own, stages))}
        except CalibrationError as error:
            misfit = error
    raise misfit
