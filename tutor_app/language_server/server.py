"""The server: keeps the open documents, has each checked once nobody has typed for a while, and says what may be said.

Programs are checked in the sandbox's workers; a newer text ends the check of the older. Nothing of a program reaches the log.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from dataclasses import dataclass, field
from importlib import metadata
from typing import Any

from lsprotocol import types
from pygls.exceptions import FeatureRequestError
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol

from tutor_app.api import Feedback
from tutor_app.api.shaping import shaped
from tutor_app.errors import traced
from tutor_app.explain.localisation import Texts
from tutor_app.language_server.documents import Documents, Places
from tutor_app.language_server.findings import Finding, findings
from tutor_app.language_server.options import Options, asked, by_settings
from tutor_app.process.progress import Progress, Stopped
from tutor_app.settings import Settings
from tutor_app.tutor import Tutor, open_tutor

PYTHON = "python"
_log = logging.getLogger(__name__)
_CELLS = types.NotebookDocumentSyncOptions(
    notebook_selector=[types.NotebookDocumentFilterWithCells(cells=[types.NotebookCellLanguage(language=PYTHON)])]
)


class _Protocol(LanguageServerProtocol):
    """pygls's, with documents whose lines are the protocol's."""

    @property
    def workspace(self) -> Documents:
        """The open documents."""
        found = super().workspace
        if not isinstance(found, Documents):
            found.__class__ = Documents  # pygls makes its own, and has no place to say which
        assert isinstance(found, Documents)
        return found


@dataclass(slots=True)
class _Check:
    """A document's newest check: what it was of, and what it found."""

    version: int | None
    over: threading.Event = field(default_factory=threading.Event)
    task: asyncio.Task[None] | None = None
    found: list[Finding] = field(default_factory=list)

    def go_on(self, _: Progress) -> None:
        """Raises Stopped once there is a newer one."""
        if self.over.is_set():
            raise Stopped


class Server(LanguageServer):
    """Surefix for one editor."""

    def __init__(self, tutor: Tutor, settings: Settings) -> None:
        notebooks = {"notebook_document_sync": _CELLS}
        super().__init__("surefix", metadata.version("surefix"), protocol_cls=_Protocol, **notebooks)  # type: ignore[arg-type]
        self._tutor = tutor
        self._base = self.options = by_settings(settings)
        self._checks: dict[str, _Check] = {}

    def configure(self, given: object) -> None:
        """Take the editor's settings, say which make no sense, and check everything anew."""
        self.options, wrong = asked(given, self._base)
        texts = Texts("editors", self.options.lang)
        for name, why in wrong.items():
            said = texts("setting-wrong", name=name, why=why)
            self.window_show_message(types.ShowMessageParams(type=types.MessageType.Warning, message=said))

    def check_all(self) -> None:
        """Check every open document."""
        for document in list(self.workspace.text_documents.values()):
            self.check(document.uri)

    def check(self, uri: str) -> None:
        """Check a document once its text has been the same for a while; a check of an older text ends."""
        self.forget(uri)
        document = self.workspace.get_text_document(uri)
        if document.language_id == PYTHON:
            check = self._checks[uri] = _Check(document.version)
            check.task = asyncio.get_running_loop().create_task(self._checked(uri, check, self.options))

    def forget(self, uri: str) -> None:
        """End what is going on about a document."""
        old = self._checks.pop(uri, None)
        if old is not None and old.task is not None:
            old.over.set()
            old.task.cancel()

    def close(self, uri: str) -> None:
        """Forget a document that was closed, and what was said of it."""
        self.forget(uri)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri=uri, diagnostics=[]))

    def found(self, uri: str, wanted: types.Range) -> list[Finding]:
        """What is known about these lines of the text as it is now."""
        check = self._checks.get(uri)
        if check is None or check.version != self.workspace.get_text_document(uri).version:
            return []
        low, high = wanted.start.line, wanted.end.line
        return [one for one in check.found if one.diagnostic.range.start.line <= high and low <= one.diagnostic.range.end.line]

    async def _checked(self, uri: str, check: _Check, options: Options) -> None:
        await asyncio.sleep(options.delay / 1000)
        document = self.workspace.get_text_document(uri)
        text, cell = document.source, self.workspace.get_notebook_document(cell_uri=uri) is not None
        try:
            feedback = await asyncio.to_thread(self._feedback, text, cell, options, check)
        except Stopped:
            return
        except Exception as error:
            _log.error("a check failed: %s", traced(error))
            return
        check.found = findings(feedback, uri, options, Places(text, self.workspace.position_codec))
        said = [one.diagnostic for one in check.found]
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri=uri, version=check.version, diagnostics=said))

    def _feedback(self, text: str, cell: bool, options: Options, check: _Check) -> Feedback:
        judged = self._tutor.first(
            text, precision=options.precision, lang=options.lang, python=options.python, cell=cell or None, watch=check.go_on
        )
        return shaped(judged, lang=options.lang, target=options.precision, deepest=options.deepest)

    def report_server_error(self, error: Exception, source: Any) -> None:
        """To the log, without the error's words, which may quote a program."""
        if source != FeatureRequestError:
            _log.error("a message failed: %s", traced(error))


def serve(settings: Settings) -> None:
    """Talk to an editor over standard input and output until it ends."""
    logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)  # it quotes messages, and so programs
    with open_tutor(settings) as tutor:
        server(tutor, settings).start_io()


def server(tutor: Tutor, settings: Settings) -> Server:
    """A server with everything that it answers to."""
    own = Server(tutor, settings)
    for answering in (_to_settings, _to_documents, _to_notebooks, _to_questions):
        answering(own)
    return own


def _to_settings(own: Server) -> None:
    @own.feature(types.INITIALIZE)
    def _initialize(params: types.InitializeParams) -> None:
        own.configure(params.initialization_options)

    @own.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def _configured(params: types.DidChangeConfigurationParams) -> None:
        own.configure(params.settings)
        own.check_all()


def _to_documents(own: Server) -> None:
    @own.feature(types.TEXT_DOCUMENT_DID_OPEN)
    @own.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def _written(params: types.DidOpenTextDocumentParams | types.DidChangeTextDocumentParams) -> None:
        own.check(params.text_document.uri)

    @own.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def _closed(params: types.DidCloseTextDocumentParams) -> None:
        own.close(params.text_document.uri)


def _to_notebooks(own: Server) -> None:
    @own.feature(types.NOTEBOOK_DOCUMENT_DID_OPEN)
    def _notebook_opened(params: types.DidOpenNotebookDocumentParams) -> None:
        for cell in params.cell_text_documents:
            own.check(cell.uri)

    @own.feature(types.NOTEBOOK_DOCUMENT_DID_CHANGE)
    def _notebook_changed(params: types.DidChangeNotebookDocumentParams) -> None:
        cells = params.change.cells
        if cells is None:
            return
        if cells.structure is not None:
            for gone in cells.structure.did_close or ():
                own.close(gone.uri)
            for come in cells.structure.did_open or ():
                own.check(come.uri)
        for text in cells.text_content or ():
            own.check(text.document.uri)

    @own.feature(types.NOTEBOOK_DOCUMENT_DID_CLOSE)
    def _notebook_closed(params: types.DidCloseNotebookDocumentParams) -> None:
        for cell in params.cell_text_documents:
            own.close(cell.uri)


def _to_questions(own: Server) -> None:
    @own.feature(types.TEXT_DOCUMENT_HOVER)
    def _hover(params: types.HoverParams) -> types.Hover | None:
        found = own.found(params.text_document.uri, types.Range(start=params.position, end=params.position))
        if not found:
            return None
        words = "\n\n".join(one.words for one in found)
        return types.Hover(contents=types.MarkupContent(kind=types.MarkupKind.PlainText, value=words))

    @own.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]))
    def _actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        only = params.context.only
        if only and not any(types.CodeActionKind.QuickFix.value.startswith(kind) for kind in only):
            return []
        uri = params.text_document.uri
        return [_action(one, uri) for one in own.found(uri, params.range) if one.edits]


def _action(one: Finding, uri: str) -> types.CodeAction:
    return types.CodeAction(
        title=one.action,
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[one.diagnostic],
        is_preferred=True,
        edit=types.WorkspaceEdit(changes={uri: list(one.edits)}),
    )
