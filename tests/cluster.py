"""A PostgreSQL server of a test's own, which it may stop and start again."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from live_server import free_port


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """A server with its data in ``folder``, which listens on ``port`` of this machine alone while it is started."""

    folder: Path
    port: int

    @property
    def url(self) -> str:
        """Of the database that it begins with."""
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Let it answer; after a crash that is when it has brought its files in order."""
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1"
        _run("pg_ctl", "start", "-w", "-D", str(self.folder / "data"), "-l", str(self.folder / "log"), "-o", options)

    def stop(self, how: str = "fast") -> None:
        """End it, ``immediate`` as a cut of the power does: nothing is written any more."""
        _run("pg_ctl", "stop", "-w", "-D", str(self.folder / "data"), "-m", how)


@contextmanager
def cluster() -> Iterator[Cluster]:
    """One that is started; the test is skipped where PostgreSQL is not installed."""
    if shutil.which("initdb") is None or shutil.which("pg_ctl") is None:
        pytest.skip("there is no initdb and no pg_ctl")
    with tempfile.TemporaryDirectory() as name:  # pytest's own folder is closed to other users
        own = Cluster(folder=Path(name), port=free_port())
        if not os.geteuid():
            shutil.chown(own.folder, "postgres", "postgres")
        _run("initdb", "-D", str(own.folder / "data"), "-U", "postgres", "-A", "trust", "--no-sync")
        own.start()
        try:
            yield own
        finally:
            if (own.folder / "data" / "postmaster.pid").exists():
                own.stop("immediate")


def _run(*command: str) -> None:
    """PostgreSQL refuses to run as root."""
    other: dict[str, Any] = {} if os.geteuid() else {"user": "postgres", "group": "postgres", "extra_groups": []}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", **other)
