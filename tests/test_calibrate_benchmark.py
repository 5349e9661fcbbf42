"""The command that fits the shipped calibration."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tutor_app.evidence.fingerprints import built_in
from validators.promise.calibration import Calibration

ROOT = Path(__file__).resolve().parent.parent
BROKEN = ["print('one'", "for n in range(3)\n    print(n)\n", "value = [1, 2\n", "if True\n    x = 1\n"]
MENDED = ["print('one')", "for n in range(3):\n    print(n)\n", "value = [1, 2]\n", "if True:\n    x = 1\n"]
OTHER = ["print", "for n in range(3): print(n)\n", "value = 1, 2\n", "x = 1\n"]


def test_the_calibration_is_fitted_on_held_out_candidates(tmp_path: Path) -> None:
    """The command takes pairs and candidate lists through explanation and checks to a calibration of the versions in use."""
    pairs, held_out, out = tmp_path / "pairs.jsonl", tmp_path / "held_out.jsonl", tmp_path / "calibration.json"
    with pairs.open("w") as programs, held_out.open("w") as lists:
        for number in range(24):
            kind, right = number % 4, number % 3 > 0
            pair = {"id": str(number), "group": str(number // 2), "buggy": BROKEN[kind], "targets": [MENDED[kind]]}
            candidates = [{"fixed": (MENDED if right else OTHER)[kind], "probability": 0.8 if right else 0.4}]
            programs.write(json.dumps(pair) + "\n")
            lists.write(json.dumps({"id": str(number), "group": str(number // 2), "candidates": candidates[: number % 8]}) + "\n")
    command = [sys.executable, "benchmarks/calibrate.py", pairs, held_out, "--out", out, "--work", tmp_path / "work"]
    command += ["--confidence-level", "0.8"]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    found = Calibration.from_json(out.read_text(encoding="utf-8"), versions=built_in())
    assert found.curve.programs == 24
    assert found.curve.confidence_level == pytest.approx(0.84)  # most of the error that is allowed is the repair's
    assert "84% sure" in done.stdout
    assert 8 < found.curve.graded <= 21
    assert "| 90% |" in done.stdout
