"""Nothing that was acknowledged is lost, whenever the process dies."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tutor_app.classroom.store import Store

KILLS = 200
WRITER = Path(__file__).parent / "writer.py"


@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL")
def test_nothing_that_was_acknowledged_is_lost_by_two_hundred_kills(tmp_path: Path) -> None:
    """Each attempt and each outcome that the store said was kept is there, whole, and the file is sound."""
    file, seed = tmp_path / "class.sqlite", random.randrange(10**6)
    ways = os.pathsep.join([str(WRITER.parent), str(WRITER.parent.parent)])
    command = [sys.executable, str(WRITER), str(file), str(KILLS), str(seed)]
    ended = subprocess.run(command, env=os.environ | {"PYTHONPATH": ways}, capture_output=True, text=True, check=True)
    said = [tuple(line.split()) for line in ended.stdout.splitlines()]
    begun = {int(number) for word, number in said if word == "begun"}
    finished = {int(number) for word, number in said if word == "finished"}
    store = Store(file)

    with closing(sqlite3.connect(file)) as raw:
        attempts = {number for (number,) in raw.execute("SELECT id FROM attempts")}
        outcomes = {number for (number,) in raw.execute("SELECT attempt FROM outcomes")}
        judged = {number for (number,) in raw.execute("SELECT attempt FROM part_verdicts")}
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len(begun) >= KILLS, seed
    assert begun <= attempts and finished <= outcomes, seed
    assert judged == outcomes, seed  # an outcome and its verdicts are written together, or not at all
    assert len(attempts - begun) <= KILLS and len(outcomes - finished) <= KILLS, seed  # written, but not yet said
    assert not store.outage and len(store.attempts.recent(limit=10**6)) == len(outcomes)
