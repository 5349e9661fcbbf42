"""Feedback for programs that call Surefix: the flow of :mod:`tutor_app.tutor` with its verdict, and what that lets be shown."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from tutor_app import settings as configuration
from tutor_app.api.feedback import Feedback, Level
from tutor_app.api.shaping import shaped
from tutor_app.domain import LEVELS, Depth
from tutor_app.errors import SettingsError
from tutor_app.explain.texts import known_languages
from tutor_app.process.in_process import InProcess
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import Settings
from tutor_app.source.versions import SERVER, chosen
from tutor_app.tutor import open_tutor

Where = Literal["process", "none"]
"""Where programs are examined: in a worker process, which can be killed, or in the process that asks."""
_DEPTHS = tuple(level.word for level in LEVELS)


class Tutor:
    """Explains many programs; close it after use, or use it in a ``with`` statement. May be used from many threads.

    ``precision`` is the target: the share of what is shown that must be right, 0 to 1. ``lang`` is the language of the texts (en,
    de, nl, fr, it, es, pt, uk or ar), ``python`` the Python that the class uses, such as "3.12"; None: the running one.
    ``notebook`` says that programs are the cells of notebooks. ``workers`` processes examine so many programs at a time.
    ``calibration`` is a file of your own, made by ``surefix calibrate``.

    With ``sandbox="none"`` there are no processes and no threads, for browsers and for whoever has a sandbox already: then a
    hostile text may take long or crash this process, only the running Python can judge, and only one thread may ask.

    Neither environment variables nor files of settings are read. Raises TypeError for arguments of another type, SettingsError
    for those that make no sense, and AssetError or CalibrationError where the installation is damaged.
    """

    def __init__(
        self,
        precision: float = 0.9,
        lang: str = "en",
        python: str | None = None,
        *,
        notebook: bool = False,
        sandbox: Where = "process",
        workers: int = 1,
        calibration: Path | None = None,
    ) -> None:
        self._open(
            configuration.given(
                precision=precision,
                lang=lang,
                python=python,
                notebook=notebook,
                workers=workers,
                calibration=None if calibration is None else Path(calibration),
            ),
            sandbox,
        )

    @classmethod
    def of(cls, settings: Settings, sandbox: Where = "process") -> Self:
        """A tutor as the settings of Surefix want it, which may name a language model."""
        tutor = cls.__new__(cls)
        tutor._open(settings, sandbox)
        return tutor

    def explain(
        self,
        code: str,
        *,
        precision: float | None = None,
        lang: str | None = None,
        python: str | None = None,
        notebook: bool | None = None,
        depth: Level = "repair",
        withheld: bool = False,
    ) -> Feedback:
        """What may be shown of ``code``; what is not said is as the tutor was told when it was made.

        However sure Surefix is, nothing deeper than ``depth`` is said: ``place``, ``kind``, ``explanation`` or ``repair``.
        ``withheld`` asks for :attr:`Feedback.withheld` as well. Never raises for what ``code`` says; TypeError where it is no
        string, and for arguments of another type, SettingsError for those that make no sense, EngineError where no worker can be
        started, and Closed after :meth:`close`.
        """
        if not isinstance(code, str):
            raise TypeError(f"code is a string, not {type(code).__name__}")
        if depth not in _DEPTHS:
            raise SettingsError(f"argument 'depth': {depth!r} is none of {', '.join(_DEPTHS)}")
        asked = self._asked(precision=precision, lang=lang, python=python, notebook=notebook)
        text = configuration.plain(code)
        judged = self._tutor.feedback(text, precision=asked.precision, lang=asked.lang, python=asked.python, cell=asked.notebook)
        return shaped(judged, lang=asked.lang, target=asked.precision, deepest=Depth.of(depth), everything=withheld)

    def close(self) -> None:
        """End the worker processes; whoever asks after that gets Closed."""
        self._tutor.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _open(self, settings: Settings, sandbox: Where) -> None:
        if sandbox not in ("process", "none"):
            raise SettingsError(f"argument 'sandbox': {sandbox!r} is neither 'process' nor 'none'")
        if sandbox == "process" and sys.platform == "emscripten":
            raise SettingsError("argument 'sandbox': a browser has no processes; say 'none'")
        self._settings, self._alone = settings, sandbox == "none"
        self._asked()
        self._tutor = open_tutor(settings, sandbox=InProcess() if self._alone else Sandbox(settings.workers, settings.memory_mb))

    def _asked(self, **arguments: object) -> Settings:
        """What is in force for one program: of the ``arguments`` those that are not None. Raises SettingsError and TypeError."""
        own = {name: getattr(self._settings, name) for name in ("precision", "lang", "python", "notebook")}
        asked = configuration.given(**{**own, **{name: value for name, value in arguments.items() if value is not None}})
        if asked.lang not in known_languages():
            raise SettingsError(f"argument 'lang': unknown language {asked.lang!r}; known: {', '.join(known_languages())}")
        if self._alone and chosen(asked.python) != SERVER:
            raise SettingsError(f"argument 'python': with sandbox='none' only the running Python {SERVER} can judge")
        return asked


def explain(
    code: str,
    precision: float = 0.9,
    lang: str = "en",
    python: str | None = None,
    *,
    notebook: bool = False,
    depth: Level = "repair",
    withheld: bool = False,
    sandbox: Where = "process",
) -> Feedback:
    """What may be shown of one program; the arguments are those of :class:`Tutor` and of :meth:`Tutor.explain`.

    A process is started for it and ended after it, which takes most of the time: use a Tutor for more than one program.
    """
    with Tutor(precision, lang, python, notebook=notebook, sandbox=sandbox) as tutor:
        return tutor.explain(code, depth=depth, withheld=withheld)
