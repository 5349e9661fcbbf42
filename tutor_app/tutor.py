"""From a program to feedback with a verdict: what pages and commands call.

The examination (:mod:`tutor_app.examine`) runs in a worker that may be killed; the gate, which decides what is shown, runs here.
"""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from functools import partial
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import Self

from tutor_app import sandbox as sandboxes
from tutor_app import versions
from tutor_app.diagnose import diagnose, refused
from tutor_app.domain import Diagnosis, Feedback, Refusal, Verdict
from tutor_app.errors import AssetError
from tutor_app.examine import examine
from tutor_app.sandbox import Sandbox
from tutor_app.settings import Settings
from validators.calibration import Calibration
from validators.gate import judge

DIAGNOSE_SECONDS = 2.0
"""What CPython may take to judge a program whose examination failed."""
_log = logging.getLogger(__name__)


class Tutor:
    """Examines programs in ``sandbox`` and lets the gate decide by ``calibration``; may be used from many threads."""

    def __init__(self, sandbox: Sandbox, calibration: Calibration, settings: Settings) -> None:
        self._sandbox = sandbox
        self.calibration = calibration
        self._settings = settings

    def feedback(self, program: str, *, precision: float | None = None, lang: str | None = None) -> Feedback:
        """Everything found out about ``program``, with a verdict at the target ``precision``.

        Never raises for what a student wrote: what goes wrong in the examination leaves Python's own diagnosis.
        """
        began = time.perf_counter()
        feedback = self._examine(program, lang or self._settings.lang)
        verdict = self._verdict(feedback, self._settings.precision if precision is None else precision)
        waited = (time.perf_counter() - began) * 1000
        return replace(feedback, verdict=verdict, elapsed_ms=feedback.elapsed_ms or waited)

    def close(self) -> None:
        """End the workers."""
        self._sandbox.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _verdict(self, feedback: Feedback, precision: float) -> Verdict | None:
        if not feedback.diagnosis.repairable:
            return None
        evidence = feedback.evidence
        confidence = None if evidence is None else self.calibration.model.confidence(evidence)
        return judge(evidence, confidence, self.calibration.curve.operating_point(precision))

    def _examine(self, program: str, lang: str) -> Feedback:
        task = partial(examine, lang=lang, seconds=self._settings.repair_seconds)
        try:
            return self._sandbox.call(task, program, seconds=self._settings.examine_seconds)
        except (sandboxes.Closed, AssetError):  # no other program would fare better
            raise
        except Exception:  # ours, not the student's: log it, and leave nobody with nothing
            _log.exception("the examination of %d characters failed", len(program))
            return Feedback(program=program, diagnosis=self._plain_diagnosis(program))

    def _plain_diagnosis(self, program: str) -> Diagnosis:
        try:
            return self._sandbox.call(diagnose, program, seconds=DIAGNOSE_SECONDS)
        except sandboxes.TimedOut:
            return refused(Refusal.TIMED_OUT)
        except sandboxes.Died:
            return refused(Refusal.TOO_COMPLEX)


def load_calibration(path: Path | None = None) -> Calibration:
    """The calibration at ``path``, or the one that comes with Surefix.

    Raises AssetError where there is none, and CalibrationError where it was fitted on other weights or texts.
    """
    source = resources.files("assets") / "calibration.json" if path is None else path
    try:
        text = source.read_text(encoding="utf-8")
    except OSError as error:
        raise AssetError(f"no calibration: {error}", advice="Run 'surefix doctor', then 'surefix calibrate'.") from error
    return Calibration.from_json(text, versions=versions.built_in())


def open_tutor(settings: Settings) -> Tutor:
    """A tutor as the settings want it, with workers of its own; close it after use."""
    calibration = load_calibration(settings.calibration)
    return Tutor(Sandbox(settings.workers, settings.memory_mb), calibration, settings)
