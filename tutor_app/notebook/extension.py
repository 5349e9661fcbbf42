"""The extension of one IPython session: sees cells that do not compile, and has the magics ``%surefix`` and ``%hint``.

IPython sends whatever does not compile through ``showsyntaxerror``: errors of the parser, those of the compiler (``return``
outside a function), and those of files that a cell imports, which are left to it. ``set_custom_exc`` would miss the second kind.
"""

from __future__ import annotations

import atexit
import logging
import sys
from typing import Any

from IPython.core.error import UsageError

from tutor_app import settings as configuration
from tutor_app.api import Feedback, Status, Tutor, Where
from tutor_app.domain import Nature
from tutor_app.errors import SettingsError, SurefixError
from tutor_app.explain.localisation import Texts
from tutor_app.notebook.card import card, one_step
from tutor_app.notebook.cells import forgiven, is_about
from tutor_app.notebook.options import Options, given
from tutor_app.notebook.plain import instead, step_text
from tutor_app.notebook.steps import Step, every_step

_log = logging.getLogger(__name__)
_WHERE: Where = "none" if sys.platform in {"emscripten", "wasi"} else "process"
"""Browsers have no processes."""
_MAGICS = ("surefix", "hint")


class Extension:
    """Is at work from its making until :meth:`unload`. Settings come as for ``surefix``, then from ``%surefix``."""

    def __init__(self, shell: Any) -> None:  # an InteractiveShell, much of which has no types
        try:
            settings = configuration.load(notebook=True, workers=1)
            self._tutor = Tutor.of(settings, _WHERE)
        except SettingsError as error:
            raise UsageError(f"{error} {error.advice}".rstrip()) from error
        self.options = Options(precision=settings.precision, lang=settings.lang)
        self.last: Feedback | None = None
        """What was said of the last cell that did not compile."""
        self._steps: list[Step] = []
        """Those that were not told yet."""
        self._shell = shell
        self._cell = ""
        self._theirs = self._shell.showsyntaxerror
        self._shell.showsyntaxerror = self._show
        self._shell.events.register("pre_run_cell", self._before)
        for name in _MAGICS:
            self._shell.register_magic_function(getattr(self, name), magic_kind="line", magic_name=name)
        atexit.register(self._tutor.close)

    def unload(self) -> None:
        """Leave everything as it was, and end the worker."""
        shell = self._shell
        shell.showsyntaxerror = self._theirs
        shell.events.unregister("pre_run_cell", self._before)
        for name in _MAGICS:
            shell.magics_manager.magics["line"].pop(name, None)
        atexit.unregister(self._tutor.close)
        self._tutor.close()

    def surefix(self, line: str) -> None:
        """Settings: ``%surefix precision=0.9 lang=de depth=kind``, ``%surefix off``, ``%surefix on``; alone it shows them."""
        try:
            self.options = given(line, self.options)
        except SettingsError as error:
            raise UsageError(f"%surefix: {error}") from error
        self._put(f"%surefix {self.options}", "")

    def hint(self, line: str) -> None:
        """The next hint for the last cell that did not compile: ``%hint``."""
        if line.strip():
            raise UsageError(f"%hint takes no arguments, not {line.strip()!r}")
        if self.last is None or not self._steps:
            self._put(Texts("notebook", self.options.lang)("no-hint"), "")
            return
        step = self._steps.pop(0)
        self._put(self._told(step, self.last), one_step(step, self.last))

    def _before(self, info: Any) -> None:
        self._cell = info.raw_cell

    def _show(self, filename: str | None = None, running_compiled_code: bool = False) -> None:
        """In the place of the shell's own: the card, where the error is about the cell and there is something to say of it."""
        feedback = self._feedback(sys.exc_info()[1]) if self.options.on else None
        if feedback is None:
            self._theirs(filename, running_compiled_code)
            return
        sys.last_type, sys.last_value, sys.last_traceback = sys.exc_info()  # for %tb, which shows Python's own
        self.last = feedback
        self._steps = list(every_step(feedback))
        told = self._told(self._steps.pop(0), feedback) if self._steps else instead(feedback)
        self._put(told, card(feedback, self.options.depth))

    def _feedback(self, error: BaseException | None) -> Feedback | None:
        """What is to be said; None where the error is about something else, or Python has to say it alone."""
        try:
            if not is_about(error, self._shell.transform_cell(self._cell).splitlines()):
                return None
            own = forgiven(self._cell, self._shell.input_transformers_cleanup)
            wanted = self.options
            feedback = self._tutor.explain(own, precision=wanted.precision, lang=wanted.lang, notebook=True, depth=wanted.depth)
        except (KeyboardInterrupt, SyntaxError):  # the cell cannot even be transformed
            return None
        except SurefixError as failure:
            _log.warning("Surefix cannot answer: %s %s", failure, failure.advice)
            return None
        silent = {Nature.VALID.value, Nature.EMPTY.value, Nature.REFUSED.value}
        return None if feedback.nature in silent or feedback.status is Status.FAILED else feedback

    def _told(self, step: Step, feedback: Feedback) -> str:
        """The step as plain text, and how to get the next, if there is one."""
        more = [Texts("notebook", feedback.lang)("ask-hint")] if self._steps else []
        return "\n\n".join([step_text(step, feedback), *more])

    def _put(self, text: str, html: str) -> None:
        self._shell.display_pub.publish({"text/plain": text, **({"text/html": html} if html else {})})
