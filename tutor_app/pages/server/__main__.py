"""Serves the web app until it is told to end: what ``surefix serve`` starts. Its settings are in the environment."""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
import sys
from contextlib import suppress
from functools import partial
from io import TextIOWrapper

import uvicorn
from streamlit import config as streamlit_config

from tutor_app import settings as configuration
from tutor_app.errors import SettingsError, SurefixError, refusals
from tutor_app.pages.addresses import Addresses
from tutor_app.pages.server import capacity, greeting, logs, window
from tutor_app.pages.server.desktop.opened import Opened, command
from tutor_app.pages.server.launch import MESSAGE_MEGABYTES, streamlit_options
from tutor_app.settings import Settings

_log = logging.getLogger("tutor_app.pages.server")
TURN_SECONDS = 0.001
"""How long a thread that computes keeps the others of this process waiting. Whoever draws a page lets go dozens of times, to ask
the database or to send something, and waits so long each time while, say, a large program is made ready to be stored."""
_OFTEN = (
    "asyncio",
    "uvicorn.error",
    "streamlit.error_util",
    "streamlit.runtime.app_session",
    "streamlit.web.server.starlette.starlette_websocket",
    capacity.__name__,
    refusals.name,
)
"""What somebody may cause again and again: each kind is told once a minute."""
GOODBYE_SECONDS = 5
"""What answers under way may take when the server ends."""


def configure_streamlit(settings: Settings) -> None:
    """Tell Streamlit all it must know. Its own files, in the working folder and at home, are not read: they open interfaces."""
    streamlit_config.get_config_files = _no_files
    streamlit_config.get_config_options(force_reparse=True, options_from_flags=streamlit_options(settings))


def server_config(settings: Settings) -> uvicorn.Config:
    """How the app is served: within the files that this process may open, and to the address that a connection really has."""
    files = capacity.raise_file_limit()
    return uvicorn.Config(
        "tutor_app.pages.server.app:app",
        host=settings.host,
        port=settings.port,
        http=capacity.CappedProtocol,
        ws="websockets-sansio",
        ws_max_size=MESSAGE_MEGABYTES * 1_000_000,
        limit_concurrency=capacity.connections_within(files, settings.max_connections),
        backlog=capacity.BACKLOG,
        log_config=None if settings.log_format == "json" else uvicorn.config.LOGGING_CONFIG,
        proxy_headers=False,
        server_header=False,
        access_log=False,
        timeout_graceful_shutdown=GOODBYE_SECONDS,
    )


class Server(uvicorn.Server):
    """Says where it is as soon as it answers. It ends with the window that it opened; ``failure`` is what went wrong there."""

    def __init__(self, config: uvicorn.Config, settings: Settings) -> None:
        super().__init__(config)
        self.failure = ""
        self._settings = settings
        self._window: Opened | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Open what the pages need, listen, and say so."""
        await super().startup(sockets)
        _settle()
        if self.started and sockets and not self.should_exit:
            self._greet(sockets[0].getsockname()[:2])

    def _greet(self, bound: tuple[str, int]) -> None:
        from tutor_app.pages.server.app import opened  # it reads the settings, which had to be looked at before

        service = opened()
        failure = service if isinstance(service, SurefixError) else None
        away = not isinstance(service, SurefixError) and bool(service.store.outage)
        if self._settings.log_format == "json":
            state = {"port": bound[1], "failed": failure is not None, "database_away": away}
            _log.log(logging.ERROR if failure or away else logging.INFO, "ready", state)
        else:
            _say(*greeting.lines(self._settings, bound, failure, away=away))
        here = Addresses.of(self._settings.host, bound).here
        if self._settings.window:
            kept = self._settings.data_folder / "window" / str(bound[1])  # two windows share no profile
            self._window = Opened(kept, partial(command, here, lang=self._settings.lang), self._end)
        elif self._settings.browser:
            window.open_at(here)

    def _end(self) -> None:
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close the window first, which holds a connection, then as every server does."""
        if self._window is not None:
            self.failure = await asyncio.to_thread(self._window.close)
        await super().shutdown(sockets)


def main() -> None:
    """Serve."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # the name of a folder must not end the server
    logs.keep_words_out()
    sys.setswitchinterval(TURN_SECONDS)
    try:
        settings = configuration.load()
    except SettingsError as error:
        sys.exit(f"surefix: {error}\n{error.advice}")
    configure_streamlit(settings)
    if settings.log_format == "json":
        logs.in_json()
    for name in _OFTEN:
        logging.getLogger(name).addFilter(capacity.OncePerMinute())
    served = server_config(settings)
    server = Server(served, settings)
    with suppress(KeyboardInterrupt):  # is how somebody at a terminal stops it
        server.run(sockets=[served.bind_socket()])
    if settings.log_format == "json":
        _log.info("stopped")
    else:
        _say(greeting.GOODBYE)
    if server.failure:
        sys.exit(f"surefix: {server.failure}")


def _settle() -> None:
    """Have Python no longer look for garbage in what is there by now, and stays as long as the server.

    Each time that took a tenth of a second, in which nobody was served.
    """
    gc.collect()
    gc.freeze()


def _say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def _no_files(file_name: str) -> list[str]:
    return []


if __name__ == "__main__":
    main()
