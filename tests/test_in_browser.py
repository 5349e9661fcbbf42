"""The core where a browser would run it: without processes, threads and signals, and without what is compiled."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from corpus import cases
from test_ways_in import PROGRAMS

from benchmarks import in_browser
from tutor_app.api import SettingsError, Tutor
from tutor_app.source import versions
from tutor_app.source.memory import forget

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = [*(case.program for case in cases()), *PROGRAMS.values()]
COMPILED = {"numpy", "pydantic_core"}
"""What the core needs that is no Python; Pyodide has both."""
LACKING = {"_posixsubprocess", "fcntl", "libcst", "multiprocessing", "resource", "ruff"}
BROWSER = f"""
import signal, sys, threading

class Missing:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in {LACKING} or "_cpp" in name:  # RapidFuzz's parts that are no Python
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

def refuse(*_, **__):
    raise RuntimeError("not in a browser")

sys.meta_path.insert(0, Missing)
threading.Thread.start = signal.signal = signal.setitimer = refuse
system, sys.platform = sys.platform, "emscripten"
import subprocess  # as it is where there are no processes
sys.platform = system
"""
ASK = """
import dataclasses, importlib.machinery, json, sys
from tutor_app.api import Tutor

with Tutor(sandbox="none") as tutor:
    found = [tutor.explain(program, withheld=True) for program in json.load(sys.stdin)]
told = [repr(dataclasses.replace(one, elapsed_ms=0.0)) for one in found]
files = [(name.partition(".")[0], str(getattr(module, "__file__", ""))) for name, module in sys.modules.items()]
compiled = {name for name, file in files if file.endswith(tuple(importlib.machinery.EXTENSION_SUFFIXES))}
print(json.dumps([told, list(sys.modules), list(compiled - sys.stdlib_module_names)]))
"""


def told(script: str) -> tuple[list[str], set[str], set[str]]:
    """What a Python of its own says of the sample, word for word; all that it has loaded for that; and what of it is compiled."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", script + ASK]
    ended = subprocess.run(command, input=json.dumps(SAMPLE), env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    answers, loaded, compiled = json.loads(ended.stdout)
    return answers, set(loaded), set(compiled)


def test_what_a_browser_lacks_changes_no_answer() -> None:
    """Neither verdict nor words nor confidence, where libcst and ruff are missing and RapidFuzz is the one written in Python."""
    usual, _, more = told("")
    answers, loaded, compiled = told(BROWSER)

    assert answers == usual
    assert compiled == COMPILED and {*COMPILED, "libcst", "rapidfuzz"} <= more
    assert not loaded & LACKING


def test_without_ruff_the_running_python_has_the_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is known of other versions, and nothing fails."""
    monkeypatch.setitem(sys.modules, "ruff", None)
    versions._ruff.cache_clear()
    forget()

    assert versions.reading("x = 1\n", versions.SERVER) is None


def test_a_browser_is_told_that_it_has_no_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """At once, and what to say instead."""
    monkeypatch.setattr(sys, "platform", "emscripten")

    with pytest.raises(SettingsError, match="no processes; say 'none'"):
        Tutor()


def test_what_a_run_in_pyodide_needs_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Node first, then Pyodide, then the wheels that there are not."""
    monkeypatch.setattr(in_browser.shutil, "which", lambda name: None)
    node = in_browser.missing(tmp_path)
    monkeypatch.setattr(in_browser.shutil, "which", lambda name: name)
    pyodide = in_browser.missing(tmp_path)
    (tmp_path / "node_modules" / "pyodide").mkdir(parents=True)
    (tmp_path / "wheels").mkdir()
    for name in ("surefix", "rapidfuzz", "packaging"):
        (tmp_path / "wheels" / f"{name}-1-py3-none-any.whl").touch()

    assert node == "Node" and pyodide.startswith("npm's pyodide in ")
    assert in_browser.missing(tmp_path).startswith("wheels of numpy in ")


@pytest.mark.pyodide
def test_pyodide_says_the_same() -> None:
    """In CPython as browsers run it, under Node: verdicts, words and repairs."""
    folder = Path(os.environ.get("SUREFIX_TEST_PYODIDE", ROOT))
    if lack := in_browser.missing(folder):
        pytest.skip(f"missing: {lack}")
    ran, usual = in_browser.in_pyodide(folder, SAMPLE), in_browser.here(SAMPLE)

    assert "ruff" not in " ".join(ran.lacking)
    assert list(map(in_browser.verdict, ran.answers)) == list(map(in_browser.verdict, usual))
    assert list(map(in_browser.words, ran.answers)) == list(map(in_browser.words, usual))
