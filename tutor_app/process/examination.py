"""An examination in a sandbox worker, whatever becomes of it: the engine's feedback, or else what Python itself says.

Nobody is left with nothing because of one program. The log says what happened, never what the program or an error's words were:
those quote programs.
"""

from __future__ import annotations

import logging
import platform
from functools import partial
from typing import Any

from tutor_app.domain import Candidates, Diagnosis, Feedback, Nature, Problem, Refusal
from tutor_app.errors import AssetError, traced
from tutor_app.process import tasks
from tutor_app.process.calls import Calls
from tutor_app.process.progress import Stopped
from tutor_app.process.sandbox import Closed, Died, TimedOut
from tutor_app.process.worker import Watch, nobody
from tutor_app.settings import Settings
from tutor_app.source.versions import chosen

DIAGNOSE_SECONDS = 2.0
"""What CPython may take to judge a program whose examination failed."""
STOP_SECONDS = 1.0
"""What CPython may take to judge a program that is being typed."""
TYPING = "typing"
"""The one visitor that all who type are to the sandbox."""
LARGE = 8_000
"""Characters above which a program counts as large: few students' programs are, and they take the longer the larger they are."""
_log = logging.getLogger(__name__)


def examined(
    program: str,
    sandbox: Calls,
    settings: Settings,
    *,
    lang: str,
    python: str | None = None,
    cell: bool | None = None,
    visitor: str | None = None,
    watch: Watch = nobody,
) -> Feedback:
    """Feedback without verdict; where the examination fails or takes too long, Python's own diagnosis and no repair.

    ``python`` is the class's, where it is another than the settings'; ``cell`` says whether the program is a notebook's cell,
    where that is not what the settings say.

    Raises Closed, AssetError or EngineError where no other program would fare better, and Stopped where ``watch`` does.
    """
    ask = partial(sandbox.call, visitor=visitor, large=len(program) > LARGE, watch=watch)
    target = chosen(python or settings.python)
    cell = settings.notebook if cell is None else cell
    how: Any = {"lang": lang, "seconds": settings.repair_seconds, "target": target, "cell": cell}
    try:
        return ask(partial(tasks.examine, **how), program, seconds=settings.examine_seconds)
    except (Closed, Stopped):
        raise
    except (TimedOut, Died) as error:  # the student's program, not our failure
        _log.warning("the examination of %d characters was ended: %s", len(program), error)
    except Exception as error:
        if isinstance(error, AssetError):  # of this program, or of all? What is simple tells
            ask(partial(tasks.examine_simple, **how), seconds=settings.examine_seconds)
        _log.error("the examination of %d characters failed: %s", len(program), traced(error))
    diagnosis = _plain(program, partial(tasks.diagnose, target=target, cell=cell), ask)
    return Feedback(program=program, diagnosis=diagnosis, candidates=Candidates(exhausted=False))


def stopped(program: str, sandbox: Calls, settings: Settings, *, python: str | None = None) -> Problem | None:
    """Python's complaint about a program that is being typed; None where there is none, or none to be had soon."""
    judge = partial(tasks.diagnose, target=chosen(python or settings.python), cell=settings.notebook)
    try:
        diagnosis = sandbox.call(judge, program, seconds=STOP_SECONDS, visitor=TYPING, large=True)
    except (TimedOut, Died):
        return None
    return diagnosis.problem if diagnosis.repairable else None


def _plain(program: str, judge: partial[Diagnosis], ask: partial[Diagnosis]) -> Diagnosis:
    try:
        return ask(judge, program, seconds=DIAGNOSE_SECONDS)
    except (TimedOut, Died) as error:
        refusal = Refusal.TIMED_OUT if isinstance(error, TimedOut) else Refusal.TOO_COMPLEX
        return Diagnosis(nature=Nature.REFUSED, python=platform.python_version(), refusal=refusal)
