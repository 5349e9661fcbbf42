"""A Ray cluster on this machine whose nodes are processes that can be killed, each with all that it has started."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

START_SECONDS = 120.0
"""What a node may take until it belongs to the cluster, on a busy machine."""
_MEMORY = 80 * 1024 * 1024
"""Bytes of a node's object store, of which blocks need next to nothing."""


class Nodes:
    """A head without processors, to which whoever has work connects, and nodes of one processor each."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="ray-"))  # a short path: sockets are in it
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.address = f"127.0.0.1:{port}"
        head = ["--head", f"--port={port}", f"--temp-dir={self._folder}", "--include-dashboard=false", "--num-cpus=0"]
        self._processes: list[subprocess.Popen[bytes]] = []
        self._begin(*head)
        self._await()

    def add(self, count: int = 1) -> list[int]:
        """Start so many nodes and wait for them; gives the numbers of their main processes."""
        begun = [self._begin(f"--address={self.address}", "--num-cpus=1") for _ in range(count)]
        self._await()
        return begun

    def kill(self, node: int) -> int:
        """End a node and all that it has started, without a warning to any; gives the number of processes."""
        family = _family(node)
        for process in family:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        return len(family)

    def close(self) -> None:
        """End all of it."""
        for process in self._processes:
            self.kill(process.pid)
        for process in self._processes:
            process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _log(self, number: int) -> Path:
        return self._folder / f"node-{number}.log"

    def _begin(self, *options: str) -> int:
        command = [str(Path(sys.executable).with_name("ray")), "start", "--block", "--node-ip-address=127.0.0.1", *options]
        environment = {**os.environ, "RAY_USAGE_STATS_ENABLED": "0", "PYTHONUNBUFFERED": "1"}
        with self._log(len(self._processes)).open("wb") as log:
            process = subprocess.Popen(
                [*command, f"--object-store-memory={_MEMORY}"], env=environment, stdout=log, stderr=log, start_new_session=True
            )
        self._processes.append(process)
        return process.pid

    def _await(self) -> None:
        """Until all that were started and not killed have said that they run."""
        end = time.monotonic() + START_SECONDS
        for number, process in enumerate(self._processes):
            while process.poll() is None and "Ray runtime started" not in self._log(number).read_text():
                assert time.monotonic() < end, self._log(number).read_text()
                time.sleep(0.05)


def _family(process: int) -> list[int]:
    """The process and all that it has started, by what the system knows of parents."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                children.setdefault(parent, []).append(int(entry.name))
    family = [process]
    for one in family:
        family.extend(children.get(one, ()))
    return family
