"""Serves the web app until it is told to end: what ``surefix serve`` starts. Its settings are in the environment."""

from __future__ import annotations

import logging
import sys

import uvicorn
from streamlit import config as streamlit_config

from tutor_app import settings as configuration
from tutor_app.errors import SettingsError
from tutor_app.pages.server import capacity
from tutor_app.pages.server.launch import MESSAGE_MEGABYTES, streamlit_options
from tutor_app.pages.server.logs import keep_words_out
from tutor_app.settings import Settings

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
        proxy_headers=False,
        server_header=False,
        access_log=False,
        timeout_graceful_shutdown=GOODBYE_SECONDS,
    )


def main() -> None:
    """Serve."""
    keep_words_out()
    try:
        settings = configuration.load()
    except SettingsError as error:
        sys.exit(f"surefix: {error}\n{error.advice}")
    configure_streamlit(settings)
    for name in ("asyncio", capacity.__name__, "streamlit.web.server.starlette.starlette_websocket"):
        logging.getLogger(name).addFilter(capacity.OncePerMinute())
    served = server_config(settings)
    uvicorn.Server(served).run(sockets=[served.bind_socket()])


def _no_files(file_name: str) -> list[str]:
    return []


if __name__ == "__main__":
    main()
