"""The server's side of the window: a process that lives as long as its standard input is open."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

BYE = b"bye"
"""Written before the input is closed; without it the server has died, and the window says so."""
LOG = "window.log"
CLOSING_SECONDS = 5.0
"""What the window may take to close."""


def command(address: str, folder: Path, lang: str) -> list[str]:
    """The program that shows ``address`` and keeps what a browser keeps in ``folder``; ``lang`` is for a system without one."""
    return [sys.executable, "-P", "-m", "tutor_app.pages.server.desktop", address, str(folder), lang]


class Opened:
    """A window that is open, or was; ``ended`` is called from a thread when its process has ended.

    ``started`` makes the program from the folder that it may use: ``folder``, or one for now where that cannot be written.
    """

    def __init__(self, folder: Path, started: Callable[[Path], Sequence[str]], ended: Callable[[], None]) -> None:
        with ExitStack() as stack:
            self.folder = _writable(folder, stack)
            log = stack.enter_context((self.folder / LOG).open("wb"))
            # A session of its own: Ctrl+C in the terminal is the server's to answer, and all of its processes end together.
            self._process = subprocess.Popen(
                started(self.folder), stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True
            )
            self._closing = stack.pop_all()
        threading.Thread(target=self._wait, args=(ended,), daemon=True).start()

    def _wait(self, ended: Callable[[], None]) -> None:
        self._process.wait()
        ended()

    def close(self) -> str:
        """Close it where it is open still; what went wrong with it, empty where its user closed it or we did."""
        code = self._process.poll()
        with suppress(OSError):
            assert self._process.stdin is not None
            with self._process.stdin as said:
                said.write(BYE)
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(CLOSING_SECONDS)
        self._kill()
        self._process.wait()
        log = self.folder / LOG
        kept = f"; {log} may say why" if log.exists() else ""
        self._closing.close()
        return f"the window ended with code {code}{kept}" if code else ""

    def _kill(self) -> None:
        """End what is left of its processes: a browser's may outlive the one that started them."""
        if os.name == "nt":
            self._process.kill()
        else:
            with suppress(ProcessLookupError, PermissionError):  # what macOS says where all of them have ended
                os.killpg(self._process.pid, signal.SIGKILL)


def _writable(folder: Path, stack: ExitStack) -> Path:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / LOG).touch()
    except OSError:
        return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="surefix-window-")))
    return folder
