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

_TRIES = 6
"""Ray gives a node half a minute to start; on a busy machine that is not always enough."""
_ENVIRONMENT = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_worker_niceness": "0", "PYTHONUNBUFFERED": "1"}
"""Nothing is reported to anybody; what works on a node stands behind nothing else on this machine."""
_MEMORY = 80 * 1024 * 1024
"""Bytes of a node's object store, of which blocks need next to nothing."""


class Nodes:
    """A head without processors, to which whoever has work connects, and nodes of so many processors each."""

    def __init__(self, processors: int = 1) -> None:
        self._processors = processors
        self._folder = Path(tempfile.mkdtemp(prefix="ray-"))  # a short path: sockets are in it
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.address = f"127.0.0.1:{port}"
        head = ["--head", f"--port={port}", f"--temp-dir={self._folder}", "--include-dashboard=false", "--num-cpus=0"]
        self._processes: list[subprocess.Popen[bytes]] = []
        self._started([head])

    def add(self, count: int = 1) -> list[int]:
        """Start so many nodes and wait for them; gives the numbers of their main processes."""
        return self._started([[f"--address={self.address}", f"--num-cpus={self._processors}"]] * count)

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
            if process.poll() is None:
                self.kill(process.pid)
                process.wait()
        for process in _naming(self._folder):  # what a node left behind that did not come up
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _started(self, nodes: list[list[str]]) -> list[int]:
        return [self._running(options, *self._begin(options)) for options in nodes]  # together they get in each other's way

    def _begin(self, options: list[str]) -> tuple[subprocess.Popen[bytes], Path]:
        command = [str(Path(sys.executable).with_name("ray")), "start", "--block", "--node-ip-address=127.0.0.1", *options]
        environment = {**os.environ, **_ENVIRONMENT}
        told = self._folder / f"node-{len(self._processes)}.log"
        with told.open("wb") as log:
            process = subprocess.Popen(
                [*command, f"--object-store-memory={_MEMORY}"], env=environment, stdout=log, stderr=log, start_new_session=True
            )
        self._processes.append(process)
        return process, told

    def _running(self, options: list[str], process: subprocess.Popen[bytes], told: Path) -> int:
        """The number of the node's main process, once it belongs to the cluster."""
        for _ in range(_TRIES):
            while process.poll() is None:
                if "Ray runtime started" in told.read_text():
                    return process.pid
                time.sleep(0.05)
            process, told = self._begin(options)
        raise AssertionError(told.read_text())


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


def _naming(folder: Path) -> list[int]:
    """The processes whose command has the name of the folder, which no other cluster has."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                if str(folder).encode() in (entry / "cmdline").read_bytes():
                    found.append(int(entry.name))
    return found
