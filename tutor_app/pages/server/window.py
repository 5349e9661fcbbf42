"""Opens the pages in the browser of whoever started the server, if that is a person who sits before this machine's screen."""

from __future__ import annotations

import os
import sys
import threading
import webbrowser
from collections.abc import Mapping

_REMOTE = ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT")
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")
_SCREEN_IS_THERE = ("win32", "darwin")


def can_open(variables: Mapping[str, str], *, platform: str, terminal: bool) -> bool:
    """Whether there is somebody who would see it: at a ``terminal``, not from afar, no build server, with a screen."""
    if not terminal or variables.get("CI") or any(variables.get(name) for name in _REMOTE):
        return False
    return has_screen(variables, platform=platform)


def has_screen(variables: Mapping[str, str], *, platform: str) -> bool:
    """Whether a window could be seen, be it from afar."""
    return platform in _SCREEN_IS_THERE or any(variables.get(name) for name in _SCREENS)


def open_at(address: str) -> None:
    """Open the address, if that can be seen; the server goes on meanwhile."""
    if can_open(os.environ, platform=sys.platform, terminal=sys.stdout is not None and sys.stdout.isatty()):
        threading.Thread(target=_open, args=(address,), daemon=True).start()


def _open(address: str) -> None:
    try:
        browser = webbrowser.get()
    except webbrowser.Error:  # there is none
        return
    if type(browser) is not webbrowser.GenericBrowser:  # one that would draw its pages into our terminal
        browser.open(address)
