"""A window of a browser's: one page without tabs, in a profile of its own, so that the browser's process ends with it."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

_OPTIONS = ("--no-first-run", "--no-default-browser-check", "--disable-background-mode", "--class=Surefix")


def show(address: str, folder: Path, *, program: Path, until: Callable[[], bool]) -> int:
    """Show the address until the window is closed or ``until`` returns; 1 where that says that the server died."""
    browser = subprocess.Popen(
        [str(program), f"--app={address}", f"--user-data-dir={folder / 'profile'}", *_OPTIONS], stdin=subprocess.DEVNULL
    )
    over: list[bool] = []

    def close() -> None:
        over.append(until())
        browser.terminate()

    threading.Thread(target=close, daemon=True).start()
    code = browser.wait()
    return int(not over[0]) if over else code
