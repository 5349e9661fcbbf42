"""How the web app is started: the command, and all that Streamlit is told, the theme included.

No file changes it, nothing is reported to anybody, and an error shows no source code to a student.
"""

from __future__ import annotations

import sys

from tutor_app.settings import Settings

MESSAGE_MEGABYTES = 2
"""What a browser may send at once; the longest program that is examined, twice and escaped, is less."""
ANSWER_MEGABYTES = 8
"""What a browser may be sent at once."""
SESSION_SECONDS = 300
"""How long Streamlit keeps the session of who has gone; we end it before (:mod:`tutor_app.pages.leaving`)."""
_OPTIONS: dict[str, object] = {
    "server.headless": True,
    "server.maxUploadSize": 4,
    "server.maxWidgetStateSize": MESSAGE_MEGABYTES,
    "server.maxMessageSize": ANSWER_MEGABYTES,
    "server.disconnectedSessionTTL": SESSION_SECONDS,
    "server.fileWatcherType": "none",
    "server.enableXsrfProtection": True,
    "browser.gatherUsageStats": False,
    "client.allowedOrigins": [],  # pages that may hold ours in a frame and send it messages
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,
    "client.toolbarMode": "viewer",
    "logger.enableRich": False,  # it would print errors with their words, beside the log and what keeps words out of it
    # Streamlit would walk through every object of the process, weights and texts included, after each run of the script, and
    # students wait for it; Python collects by itself.
    "runner.postScriptGC": False,
}
_SHARED = {
    "baseRadius": "0.5rem",
    "showWidgetBorder": True,
    "linkUnderline": True,
    # what the reader's device has: Streamlit's own fonts would come before the editor over a slow link
    "font": "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    "codeFont": "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace",
}
_LIGHT = {
    "primaryColor": "#0b5fa5",
    "backgroundColor": "#fbfcfe",
    "secondaryBackgroundColor": "#eef3f9",
    "textColor": "#16202e",
    "linkColor": "#0b5fa5",
    "borderColor": "#7b8798",
    "redTextColor": "#9c1c14",
    "greenTextColor": "#0b5c3b",
    "blueTextColor": "#0b4f8a",
    "grayTextColor": "#4a5566",
    "codeTextColor": "#16202e",
    "codeBackgroundColor": "#eef3f9",
}
_DARK = {
    "primaryColor": "#6cb8ff",
    "backgroundColor": "#0d1522",
    "secondaryBackgroundColor": "#18233a",
    "textColor": "#e8eef7",
    "linkColor": "#8cc8ff",
    "borderColor": "#6d7c94",
    "redTextColor": "#ffb4ad",
    "greenTextColor": "#8fdcb4",
    "blueTextColor": "#a9d4ff",
    "grayTextColor": "#b4c0d1",
    "codeTextColor": "#e8eef7",
    "codeBackgroundColor": "#18233a",
}


FEW_ARENAS = {"MALLOC_ARENA_MAX": "2"}
"""Has glibc share memory among the many threads of a server, instead of keeping for each what it once needed."""


def command() -> list[str]:
    """The command that serves the pages; it finds its settings in the environment (:func:`tutor_app.settings.environment`)."""
    # -P: files in the working folder must not be imported in place of modules
    return [sys.executable, "-P", "-m", "tutor_app.pages.server"]


def streamlit_options(settings: Settings) -> dict[str, object]:
    """All that Streamlit is told; what is not here is as Streamlit has it."""
    options = {"server.address": settings.host, "server.port": settings.port, **_OPTIONS}
    if settings.log_format == "json":
        options["logger.messageFormat"] = "%(message)s"
    options |= {f"theme.{name}": value for name, value in _SHARED.items()}
    options |= {f"theme.light.{name}": value for name, value in _LIGHT.items()}
    options |= {f"theme.dark.{name}": value for name, value in _DARK.items()}
    return options
