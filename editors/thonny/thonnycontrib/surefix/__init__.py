"""Surefix in Thonny's Assistant: a program analyser, as Thonny has them for pylint and mypy."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from logging import getLogger
from pathlib import Path

from thonny import get_workbench
from thonny.assistance import SubprocessProgramAnalyzer, add_program_analyzer
from thonny.running import get_front_interpreter_for_subprocess
from thonny.ui_utils import popen_with_ui_thread_callback

_ASK = Path(__file__).with_name("ask.py")
_log = getLogger(__name__)


class Surefix(SubprocessProgramAnalyzer):
    """Asks Surefix about the program that was run, in a process of its own."""

    def is_enabled(self) -> bool:
        """Whether the user wants it."""
        return bool(get_workbench().get_option("assistance.use_surefix"))

    def start_analysis(self, main_file_path: str, imported_file_paths: object) -> None:
        """Ask about the main file, in Thonny's language; the answer comes when Thonny is ready for it."""
        language = str(get_workbench().get_option("general.language") or "en")
        self._proc = popen_with_ui_thread_callback(
            # -P: a file beside the student's that is called like a module is not run
            [get_front_interpreter_for_subprocess(), "-P", str(_ASK), main_file_path, language[:2]],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},  # plug-ins are in a folder of Thonny's
            on_completion=self._tell,
        )

    def _tell(self, _: object, out: list[str], errors: list[str]) -> None:
        if errors:
            _log.warning("Surefix: %s", "".join(errors))
        self.completion_handler(self, json.loads("".join(out) or "[]"))


def load_plugin() -> None:
    """Thonny calls it at its start."""
    add_program_analyzer(Surefix)
    get_workbench().set_default("assistance.use_surefix", True)
