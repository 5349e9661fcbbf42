"""The window's process: shows the pages until it is closed, or until its standard input ends, and with it the server."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tutor_app.errors import SettingsError
from tutor_app.pages.server.desktop import app_mode, web_view
from tutor_app.pages.server.desktop.means import Browser, WebView, means
from tutor_app.pages.server.desktop.opened import BYE


def main() -> int:
    """Show it; 0 where it was closed in due order, 1 where the server died before."""
    address, folder, lang = sys.argv[1:]
    match means():
        case WebView(toolkit=toolkit):
            return web_view.show(address, Path(folder), lang, toolkit=toolkit, until=_over)
        case Browser(program=program):
            return app_mode.show(address, Path(folder), program=program, until=_over)


def _over() -> bool:
    """Wait until the server ends; whether it said so. Read without a buffer, whose lock would be held when this process ends."""
    said = b""
    while more := os.read(sys.stdin.fileno(), len(BYE)):
        said += more
    return said == BYE


if __name__ == "__main__":
    try:
        sys.exit(main())
    except SettingsError as error:
        sys.exit(f"surefix: {error}\n{error.advice}")
