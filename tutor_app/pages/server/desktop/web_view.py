"""A window of pywebview's, which draws with what the system has for pages (WebView2, WKWebView) or with Qt.

It remembers its size, asks where to save a download, and leaves what opens in a new tab to the user's browser.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import Any

from babel.core import default_locale, negotiate_locale

from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages

TITLE = "Surefix"
USUAL, SMALLEST = (1180, 900), (360, 480)
"""Width and height in pixels."""
_LEAVING_SECONDS = 3.0
"""What the view may take to put away what it keeps, once its window is closed."""


def show(address: str, folder: Path, lang: str, *, toolkit: str, until: Callable[[], bool]) -> int:
    """Show the address until the window is closed or ``until`` returns; 1 where that says that the server died."""
    import webview

    sys.argv[:] = [TITLE.lower()]  # by which Qt calls the program
    texts = Texts("window", system_language(lang))
    width, height = size(folder)
    webview.settings["ALLOW_DOWNLOADS"] = toolkit != "qt"  # where pywebview's own way does not work, and names no file
    window = webview.create_window(TITLE, address, width=width, height=height, min_size=SMALLEST, text_select=True, zoomable=True)
    died: list[bool] = []

    def watch() -> None:
        died.append(not until())
        if died[0]:
            window.load_html(farewell(texts))
        else:
            window.destroy()

    window.events.closing += lambda: remember(folder, window.width, window.height)
    if toolkit == "qt":
        window.events.before_show += lambda: _keep_to(folder, window.native, texts("window-save"))
    threading.Thread(target=watch, daemon=True).start()  # one of pywebview's would outlive the window
    webview.start(
        gui=toolkit or None,
        private_mode=False,
        storage_path=str(folder / "profile"),
        localization={"global.saveFile": texts("window-save")},
    )
    code = int(any(died))
    _leave_within(_LEAVING_SECONDS, code)
    return code


def _leave_within(seconds: float, code: int) -> None:
    """End this process after that time at the latest: threads of pywebview's may wait for ever for a page that is no more."""
    late = threading.Timer(seconds, os._exit, (code,))
    late.daemon = True
    late.start()


def system_language(otherwise: str) -> str:
    """The language that the system speaks, where Surefix does, too."""
    wanted = default_locale("LC_MESSAGES") or "POSIX"
    return otherwise if wanted.endswith("POSIX") else negotiate_locale([wanted], known_languages()) or otherwise


def farewell(texts: Texts) -> str:
    """The page for a window whose server has died."""
    said = escape(texts("window-stopped"))
    style = "font: 1.2rem system-ui, sans-serif; margin: 20vh auto; max-width: 30rem; text-align: center"
    return f"<!doctype html><html lang='{texts.lang}' dir='{texts.direction}'><title>{TITLE}</title><p style='{style}'>{said}</p>"


def size(folder: Path) -> tuple[int, int]:
    """Width and height of the last time, or the usual ones."""
    with suppress(OSError, ValueError, TypeError):
        width, height = json.loads((folder / "size.json").read_text(encoding="utf-8"))
        if all(low <= number <= 20_000 for low, number in zip(SMALLEST, (width, height), strict=True)):
            return int(width), int(height)
    return USUAL


def remember(folder: Path, width: int, height: int) -> None:
    """Keep them for the next time, if that can be done."""
    with suppress(OSError):
        (folder / "size.json").write_text(json.dumps([width, height]), encoding="utf-8")


def _keep_to(folder: Path, view: Any, title: str) -> None:
    """Have Qt's window ask where a download goes, by the name that the page gives it, and keep all else in the folder."""
    from qtpy.QtCore import QStandardPaths
    from qtpy.QtWidgets import QFileDialog

    def save(download: Any) -> None:
        usual = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
        chosen, _ = QFileDialog.getSaveFileName(view, title, str(usual / download.suggestedFileName()))
        if chosen:
            download.setDownloadDirectory(str(Path(chosen).parent))
            download.setDownloadFileName(Path(chosen).name)
            download.accept()
        else:
            download.cancel()

    view.profile.setCachePath(str(folder / "cache"))
    view.profile.downloadRequested.connect(save)
