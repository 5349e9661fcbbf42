"""``surefix lsp``: Surefix for editors."""

from __future__ import annotations

from tutor_app import settings as configuration
from tutor_app.errors import SettingsError


def lsp_command() -> None:
    """Talk to an editor by the Language Server Protocol, over standard input and output."""
    try:
        from tutor_app.language_server.server import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"pygls", "lsprotocol"}:
            raise
        raise SettingsError("editors need pygls: pip install 'surefix[lsp]'") from error
    serve(configuration.load(engine="built-in", workers=2))
