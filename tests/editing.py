"""An editor as ``surefix lsp`` meets one: pygls's own client, over standard input and output."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from tutor_app.source.text import Source

PROGRAM = "file:///program.py"
EVERYWHERE = types.Range(start=types.Position(line=0, character=0), end=types.Position(line=1_000_000, character=0))
_START = "from tutor_app.commands.cli import main; main()"
_PATIENCE = 60.0


class Editor:
    """What an editor does, and all that it was told."""

    def __init__(self, client: LanguageClient) -> None:
        self.client = client
        self.told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.messages: list[str] = []
        client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda params: self.told.put_nowait(params))
        client.feature(types.WINDOW_SHOW_MESSAGE)(lambda params: self.messages.append(params.message))

    def open(self, text: str, uri: str = PROGRAM, language: str = "python") -> None:
        """Show a program."""
        item = types.TextDocumentItem(uri=uri, language_id=language, version=1, text=text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))

    def replace(self, text: str, version: int, uri: str = PROGRAM) -> None:
        """Type another program in the place of the one that is shown."""
        document = types.VersionedTextDocumentIdentifier(uri=uri, version=version)
        whole = types.TextDocumentContentChangeWholeDocument(text=text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(document, [whole]))

    def close(self, uri: str = PROGRAM) -> None:
        """Show it no more."""
        document = types.TextDocumentIdentifier(uri=uri)
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(text_document=document))

    def configure(self, **settings: object) -> None:
        """Settings that are changed while it runs."""
        given = types.DidChangeConfigurationParams(settings={"surefix": settings})
        self.client.workspace_did_change_configuration(given)

    async def published(self) -> types.PublishDiagnosticsParams:
        """The next diagnostics, and of what they are."""
        return await asyncio.wait_for(self.told.get(), _PATIENCE)

    async def diagnostics(self) -> list[types.Diagnostic]:
        """The next that are said."""
        return list((await self.published()).diagnostics)

    async def actions(self, uri: str = PROGRAM) -> list[Any]:
        """All that is offered."""
        ask = types.CodeActionParams(
            text_document=types.TextDocumentIdentifier(uri=uri), range=EVERYWHERE, context=types.CodeActionContext(diagnostics=[])
        )
        return list(await self.client.text_document_code_action_async(ask) or [])

    async def hover(self, line: int, uri: str = PROGRAM) -> str:
        """What is said on a line."""
        place = types.Position(line=line, character=0)
        ask = types.HoverParams(text_document=types.TextDocumentIdentifier(uri=uri), position=place)
        found = await self.client.text_document_hover_async(ask)
        return "" if found is None else str(found.contents.value)  # type: ignore[union-attr]

    @property
    def server(self) -> int:
        """The process of the server."""
        started = self.client._server
        assert started is not None
        return started.pid

    def workers(self) -> set[int]:
        """The processes that the server has started."""
        return {
            int(pid) for task in Path(f"/proc/{self.server}/task").iterdir() for pid in (task / "children").read_text().split()
        }


@asynccontextmanager
async def editor(encoding: str = "utf-16", **options: object) -> AsyncIterator[Editor]:
    """One with these settings and this unit of columns, until it is left."""
    client = LanguageClient("editor", "1")
    opened = Editor(client)
    await client.start_io(sys.executable, "-c", _START, "lsp")
    abilities = types.ClientCapabilities(
        general=types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind(encoding)])
    )
    given = {"surefix": {"delay": 0, **options}}
    try:
        await client.initialize_async(types.InitializeParams(capabilities=abilities, initialization_options=given))
        client.initialized(types.InitializedParams())
        yield opened
        await client.shutdown_async(None)
        client.exit(None)
    except BaseException:
        os.kill(opened.server, signal.SIGKILL)  # it would wait for the editor, and the editor for it
        raise
    finally:
        await client.stop()


def applied(text: str, edits: list[types.TextEdit]) -> str:
    """The text with the edits made, by UTF-32 positions."""
    starts = Source(text).starts
    for one in sorted(edits, key=lambda one: (one.range.start.line, one.range.start.character), reverse=True):
        low, high = (starts[place.line] + place.character for place in (one.range.start, one.range.end))
        text = text[:low] + one.new_text + text[high:]
    return text
