"""What workers are asked to do. Whoever asks names it, and need not load the engine that does it: that takes long."""

from __future__ import annotations

from tutor_app.domain import Diagnosis, Feedback
from tutor_app.source.versions import Version


def examine(program: str, *, lang: str, seconds: float, target: Version, cell: bool) -> Feedback:
    """As :func:`tutor_app.examine.examine`."""
    from tutor_app import examine as engine

    return engine.examine(program, lang=lang, seconds=seconds, target=target, cell=cell)


def examine_simple(*, lang: str, seconds: float, target: Version, cell: bool) -> Feedback:
    """The same for a program that every installation can examine."""
    from tutor_app import examine as engine

    return engine.examine(engine.SIMPLE, lang=lang, seconds=seconds, target=target, cell=cell)


def diagnose(program: str, *, target: Version, cell: bool) -> Diagnosis:
    """As :func:`tutor_app.diagnose.diagnosis.diagnose`."""
    from tutor_app.diagnose import diagnosis

    return diagnosis.diagnose(program, target, cell=cell)
