"""``--window``: whether there is one, and how the web app listens where it is shown in it."""

from __future__ import annotations

import socket
from contextlib import suppress

from tutor_app.domain.hosts import is_loopback
from tutor_app.errors import SettingsError
from tutor_app.settings import Settings

HERE = "127.0.0.1"
_MOST = 100
"""Ports that are tried."""


def means() -> str:
    """With what a window of its own can be opened, in words; this is tried. Raises SettingsError where there is nothing."""
    from tutor_app.pages.server.desktop.means import means as found  # the core does without the server

    return str(found())


def alone(settings: Settings) -> Settings:
    """The settings of a server for this machine alone, at the usual port or the next that is free, if none was asked for.

    Raises SettingsError where they ask for others to be let in. A port that is usually the same finds what the window kept.
    """
    if not is_loopback(settings.host):
        why = f"a window serves this machine alone, not {settings.host!r}"
        raise SettingsError(why, advice="Leave out --host and SUREFIX_HOST, or leave out --window.")
    port = settings.port if "port" in settings.model_fields_set else _free(settings.port)
    return settings.model_copy(update={"host": HERE, "port": port})


def _free(first: int) -> int:
    for port in range(first, min(first + _MOST, 65_536)):
        with suppress(OSError), socket.create_server((HERE, port)):
            return port
    return first
