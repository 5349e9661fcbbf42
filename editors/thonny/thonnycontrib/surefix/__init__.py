"""Surefix in Thonny's Assistant: a program analyser, as Thonny has them for pylint and mypy."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from thonny import get_workbench
from thonny.assistance import SubprocessProgramAnalyzer, add_program_analyzer
from thonny.ui_utils import popen_with_ui_thread_callback

_ASK = """
import sys, json
from tutor_app.api import explain
found = explain(sys.stdin.read())
told = [{"lineno": one.line, "col_offset": one.spots[0].column - 1, "msg": one.title,
         "explanation": "\\n\\n".join(filter(None, [one.why, *one.steps])), "kind": "error",
         "symbol": "surefix-" + (one.kind or "place")} for one in found.mistakes]
print(json.dumps(told))
"""
"""What may be shown of the program, and nothing else, by the gate's default target."""


class Surefix(SubprocessProgramAnalyzer):
    """Asks Surefix about the program that was run."""

    def is_enabled(self) -> bool:
        """Whether the user wants it."""
        return bool(get_workbench().get_option("assistance.use_surefix"))

    def start_analysis(self, main_file_path: str, imported_file_paths: object) -> None:
        """Ask about the main file; its answer comes when Thonny is ready for it."""
        self._file = main_file_path
        with Path(main_file_path).open(encoding="utf-8") as program:
            self._proc = popen_with_ui_thread_callback(
                [sys.executable, "-c", _ASK],
                stdin=program,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                encoding="utf-8",
                on_completion=self._tell,
            )

    def _tell(self, _: object, out: list[str], __: object) -> None:
        found = json.loads("".join(out) or "[]")
        self.completion_handler(self, [{"filename": self._file, "group": "warnings", **one} for one in found])


def load_plugin() -> None:
    """Thonny calls it at its start."""
    add_program_analyzer(Surefix)
    get_workbench().set_default("assistance.use_surefix", True)
