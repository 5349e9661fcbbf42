"""The power is cut in the middle of a migration: nothing half-done is there, and the next start ends it with every row."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from places import PLACES, place

from tutor_app.classroom.migrations import known

MIGRATOR = Path(__file__).parent / "migrator.py"


@pytest.fixture(params=PLACES)
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | str]:
    """A place without any table yet."""
    with place(request.param, tmp_path) as found:
        yield found


@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL")
def test_every_revision_is_all_or_nothing_and_the_next_start_ends_it(where: Path | str) -> None:
    """Killed in its middle, each leaves the rows as they were; a store that opens them is up to date, and has them all."""
    ways = os.pathsep.join([str(MIGRATOR.parent), str(MIGRATOR.parent.parent)])
    ended = subprocess.run(
        [sys.executable, str(MIGRATOR), str(where)],
        env=os.environ | {"PYTHONPATH": ways},
        capture_output=True,
        text=True,
        check=True,
    )
    found = [json.loads(line) for line in ended.stdout.splitlines()]

    assert [one["revision"] for one in found] == list(known())
    expected = {"died": True, "untouched": True, "migrated": True, "whole": True}
    assert [one for one in found if expected.items() - one.items()] == []
