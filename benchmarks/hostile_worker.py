"""What a worker is asked to do by benchmarks/hostile.py; a worker finds it by this module's name."""

from __future__ import annotations

import time
from unittest.mock import patch

from tutor_app.domain import Feedback
from tutor_app.examine import examine


def timed(program: str) -> tuple[float, str]:
    """The processor's seconds of an examination, in whose deadlines they count too, and what it came to."""
    began = time.process_time()
    with patch("time.monotonic", time.process_time):
        feedback = examine(program)
    return time.process_time() - began, said(feedback)


def said(feedback: Feedback) -> str:
    """What became of the program, in a word or two."""
    refusal = "" if feedback.diagnosis.refusal is None else f", {feedback.diagnosis.refusal}"
    edits = "" if feedback.repair is None else f", {len(feedback.repair.edits)} edits"
    return f"{feedback.diagnosis.nature}{refusal}{edits}"
