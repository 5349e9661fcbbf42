"""With what a window can be opened on this machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tutor_app.errors import SettingsError
from tutor_app.pages.server.window import has_screen

INSTALL = "pip install 'surefix[desktop]'"
BROWSERS = ("chromium", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "brave-browser")
"""Those that show one page in a window without tabs, by the names of their programs on Linux."""
_NO_SCREEN = "a window needs a screen, and there is none here: neither DISPLAY nor WAYLAND_DISPLAY is set"
_WITHOUT = "Without a window: surefix serve"
_LIBRARIES = "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxkbcommon-x11-0 libegl1 libnss3"
"""What Qt takes from the system, by its names in Debian and Ubuntu."""
_TRY = "import sys; from webview.guilib import initialize; initialize(sys.argv[1] or None)"
_PATIENCE = 60.0
"""Seconds after which a web view that does not start counts as broken."""


@dataclass(frozen=True, slots=True)
class WebView:
    """A view of pywebview's; ``toolkit`` is its name for what draws it, empty for what the system brings."""

    toolkit: str

    def __str__(self) -> str:
        return "web view of Qt" if self.toolkit else "web view of the system"


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser's app mode."""

    program: Path

    def __str__(self) -> str:
        return f"app mode of {self.program}"


Means = WebView | Browser


def means(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Means:
    """The best that there is: a web view that starts, or else a browser. SettingsError says what is missing."""
    if not has_screen(variables, platform=platform):
        raise SettingsError(_NO_SCREEN, advice=_WITHOUT)
    view = _web_view(platform)
    failure = _failure(view) if view else ""
    if view and not failure:
        return view
    if found := _browser(variables.get("PATH")) if platform == "linux" else None:
        return found
    if view:
        libraries = f"It may need of the system: {_LIBRARIES}" if view.toolkit else f"Try again: {INSTALL}"
        raise SettingsError(f"the {view} does not start: {failure}", advice=libraries)
    raise SettingsError(f"a window needs a web view, which is not installed yet: {INSTALL}", advice=_WITHOUT)


def _web_view(platform: str) -> WebView | None:
    if not _found("webview"):
        return None
    if platform != "linux":
        return WebView("")
    return WebView("qt") if _found("qtpy") and _found("PySide6.QtWebEngineWidgets") else None


def _failure(view: WebView) -> str:
    """Why it does not start, empty where it does; tried in a process of its own, as Qt ends the one in which it fails."""
    try:
        tried = subprocess.run(
            [sys.executable, "-P", "-c", _TRY, view.toolkit],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"no answer within {_PATIENCE:.0f} s"
    if not tried.returncode:
        return ""
    lines = tried.stderr.decode(errors="replace").split("\n")
    telling = [line for line in lines if "needed" in line or "Error" in line or "Could not" in line or "cannot" in line]
    return (telling or [line for line in lines if line.strip()] or [f"code {tried.returncode}"])[0].strip()


def _browser(path: str | None) -> Browser | None:
    """The first that is installed; not a snap, which may not keep its profile in our folder."""
    programs = (shutil.which(name, path=path) for name in BROWSERS)
    return next((Browser(Path(program)) for program in programs if program and not _is_snap(program)), None)


def _is_snap(program: str) -> bool:
    return Path(program).resolve().name == "snap" or "/snap/" in program


def _found(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):
        return False
