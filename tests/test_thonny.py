"""The plug-in for Thonny: what it asks, and where Thonny is installed, that its Assistant gets the answer."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from test_ways_in import PROGRAMS, secrets

from tutor_app.api import Tutor
from tutor_app.settings import Settings
from tutor_app.tutor import Tutor as Flow
from tutor_app.tutor import open_tutor

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "editors" / "thonny"
ASK = PLUGIN / "thonnycontrib" / "surefix" / "ask.py"
BROKEN = "for name in names\n    print('grüße', name)\n"
PATIENCE = 60.0


def asked(file: Path, lang: str = "en") -> list[dict[str, Any]]:
    """What the plug-in would hand to Thonny."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(
        [sys.executable, "-P", str(ASK), str(file), lang], cwd=file.parent, env=environment, capture_output=True, check=True
    )
    found: list[dict[str, Any]] = json.loads(ended.stdout)
    return found


@pytest.fixture(scope="module")
def tutors() -> Iterator[tuple[Tutor, Flow]]:
    """Who says what is shown, and who says what is kept back, too."""
    with Tutor() as tutor, open_tutor(Settings()) as flow:
        yield tutor, flow


@pytest.mark.parametrize("name", ["two mistakes", "a doubtful one", "deep", "markup in names", "valid", "prose", "null bytes"])
def test_thonny_is_told_what_explain_says(name: str, tutors: tuple[Tutor, Flow], tmp_path: Path) -> None:
    """The same mistakes at the same places, and nothing of what is kept back."""
    program = PROGRAMS[name]
    file = tmp_path / "program.py"
    file.write_text(program, encoding="utf-8", newline="")

    found = asked(file)

    tutor, flow = tutors
    expected = tutor.explain(program).mistakes
    told = "\n".join(str(one) for warning in found for one in warning.values())
    assert not [secret for secret in secrets(flow.feedback(program)) if secret in told]
    assert [(one["lineno"], one["col_offset"], one["msg"]) for one in found] == [
        (one.line, one.place.column - 1, one.title) for one in expected
    ]


def test_thonny_is_told_in_its_language_and_no_file_of_the_student_is_run(tmp_path: Path) -> None:
    """Of a file in an old encoding, beside one that is called like a module; a language that is not spoken is English."""
    file = tmp_path / "program.py"
    file.write_bytes(b"# coding: latin-1\n" + BROKEN.encode("latin-1"))
    (tmp_path / "json.py").write_text("open('ran', 'w')\n", encoding="utf-8")

    assert "Doppelpunkt" in asked(file, "de")[0]["msg"]
    assert "colon" in asked(file, "et")[0]["msg"]
    assert not (tmp_path / "ran").exists()


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Tk's first window, by which Thonny waits for what its analysers come to."""
    pytest.importorskip("thonny")
    import tkinter

    try:
        opened = tkinter.Tk()
    except tkinter.TclError as error:
        pytest.skip(f"there is no display: {error}")
    monkeypatch.syspath_prepend(str(PLUGIN))
    yield opened
    opened.destroy()


def test_thonny_s_assistant_gets_the_answer(window: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plug-in registers its analyser, and Thonny's own way to wait for a process brings the warnings."""
    from thonny import assistance

    plugin = importlib.import_module("thonnycontrib.surefix")
    options = {"general.language": "en_US"}
    bench = SimpleNamespace(get_option=options.get, set_default=options.setdefault)
    monkeypatch.setattr(plugin, "get_workbench", lambda: bench)
    monkeypatch.setattr(assistance, "_program_analyzer_classes", [])
    plugin.load_plugin()
    [analyser] = assistance._program_analyzer_classes
    file = tmp_path / "program.py"
    file.write_text(BROKEN, encoding="utf-8")
    told: list[Any] = []
    asking = analyser(lambda _, warnings: told.append(warnings))

    assert asking.is_enabled()
    asking.start_analysis(str(file), [])
    deadline = time.monotonic() + PATIENCE
    while not told and time.monotonic() < deadline:
        window.update()
        time.sleep(0.05)

    for pipe in (asking._proc.stdout, asking._proc.stderr):
        pipe.close()  # Thonny leaves it to the collector
    assert [[(one["lineno"], one["symbol"]) for one in warnings] for warnings in told] == [[(1, "surefix-missing-colon")]]
