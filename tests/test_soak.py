"""The soak sees what grows and what is left, and what only jumps is flat; in the long mode Surefix is flat for two hours."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks import soak
from benchmarks.soak_processes import held
from benchmarks.soak_slope import medians, slope
from benchmarks.soak_verdict import verdict
from tutor_app.source.memory import given_out

ROOT = Path(__file__).resolve().parent.parent
HOURS = 2
STILL = {"pid": 1, "rss": 90.0, "pss": 80.0, "anonymous": 70.0, "threads": 9, "files": 20}


def measured(memory: Callable[[float], float]) -> list[tuple[float, float]]:
    """An hour of looks, one a minute."""
    return [(at, memory(at)) for at in (60.0 * minute for minute in range(60))]


def looks(**changes: float) -> list[dict[str, Any]]:
    """Two hours, after each of which one measure of the app's is so much more."""
    found = []
    for minute in range(60 * HOURS):
        grown = {name: STILL[name] + hourly * minute / 60 for name, hourly in changes.items()}
        found.append({"at": 60.0 * minute, "app": STILL | grown, "workers": [STILL, STILL], "lsp": STILL, "lsp_workers": []})
    return found


@pytest.mark.parametrize("hourly", [0.0, 0.4, 5.0, -3.0])
def test_slope_is_found_among_jumps(hourly: float) -> None:
    """Noise, and a large program now and then, move neither the slope nor its interval far from what is added in an hour."""
    pick = random.Random(1)
    points = measured(lambda at: 200 + hourly * at / 3600 + pick.gauss(0, 0.1) + (40 if pick.random() < 0.05 else 0))
    found = slope(medians(points, 300))

    assert abs(found.hourly - hourly) < 0.2
    assert found.low <= hourly <= found.high
    assert found.verdict(1.0) == ("grows" if hourly > 1 else "flat")


def test_what_cannot_be_told_is_not_called_flat() -> None:
    """Where the noise is larger than what would be a leak, the verdict is that nothing can be said."""
    pick = random.Random(1)

    assert slope(medians(measured(lambda _: pick.gauss(200, 10)), 300)).verdict(1.0) == "undecided"


def test_a_leak_is_no_pass() -> None:
    """What grows in the second half fails, by name; what only fills up in the first does not."""
    flat, leaking = looks(), looks(anonymous=3.0)
    filling = [one | {"app": STILL | {"anonymous": min(70 + one["at"] / 60, 100.0)}} for one in flat]

    assert verdict(flat, flat[0], flat[-1])["passed"]
    assert verdict(filling, filling[0], filling[-1])["passed"]
    found = verdict(leaking, leaking[0], leaking[-1])
    assert not found["passed"] and found["grows"] == ["app anonymous"]


@pytest.mark.skipif(sys.platform != "linux", reason="it is glibc that tells")
def test_what_the_c_library_has_given_out_is_told() -> None:
    """A large object is in it as long as it is there."""
    before = given_out()
    filled = bytearray(32 * 2**20)
    during = given_out()
    del filled

    assert during - before > 31 * 2**20 and during - given_out() > 31 * 2**20


def test_what_is_in_use_is_told_beside_what_the_process_has() -> None:
    """Memory that grows while what is in use stays level is in free pieces."""
    used = [one | {"blocks": 2_500_000.0, "native": (80 + one["at"] / 3600) * 2**20} for one in looks()]

    found = verdict(used, used[0], used[-1])["in_use"]

    assert (found["blocks"]["hourly"], found["blocks"]["last"]) == (0, 2_500)
    assert abs(found["native"]["hourly"] - 1) < 0.01
    assert verdict(looks(), looks()[0], looks()[-1])["in_use"] == {}, "other systems cannot tell"


def test_what_a_system_cannot_tell_is_left_out() -> None:
    """It would be no number in the results, nor would the slope."""
    told = "# HELP surefix_native_bytes ...\nsurefix_native_bytes NaN\nsurefix_python_blocks 2e+06\n"
    server = SimpleNamespace(ask=lambda _: SimpleNamespace(body=told.encode()))

    assert soak._numbers(server) == {"surefix_python_blocks": 2_000_000}


@pytest.mark.parametrize("left", ["threads", "files"])
def test_what_is_left_is_no_pass(left: str) -> None:
    """Threads or files that are there when everybody has gone."""
    found = verdict(looks(), looks()[0], looks(**{left: 10.0})[-1])

    assert found["flat"] and not found["none_left"] and not found["passed"]


def test_a_process_tells_what_it_holds(tmp_path: Path) -> None:
    """Memory, threads and files that are added are seen, and are not there any more when they are let go."""
    before, over = held(os.getpid()), threading.Event()
    with ExitStack() as stack:
        for number in range(5):
            stack.enter_context((tmp_path / str(number)).open("w"))
        thread = threading.Thread(target=over.wait)
        thread.start()
        stack.callback(thread.join)
        stack.callback(over.set)
        filled = bytes(range(256)) * 4096 * 32
        during = held(os.getpid())
    freed = len(filled) // 2**20
    del filled
    after = held(os.getpid())

    assert before is not None and during is not None and after is not None
    assert (during.files - before.files, during.threads - before.threads) == (5, 1)
    assert (after.files, after.threads) == (before.files, before.threads)
    assert min(during.uss - before.uss, during.anonymous - after.anonymous) > freed - 2
    assert held(2**22 + 1) is None


@pytest.mark.long
def test_two_hours_of_lessons(tmp_path: Path) -> None:
    """Memory of the app, the editor's server and their workers grows by less than 1 MB an hour; no thread and no file is left."""
    made = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "soak.py", tmp_path, "--share", "1"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    found = json.loads((tmp_path / "verdict.json").read_text(encoding="utf-8"))

    assert found["passed"], json.dumps({name: found[name] for name in ("memory", "left", "done")}, indent=1)
    assert made.returncode == 0
