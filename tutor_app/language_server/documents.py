"""Places in an editor's document: lines as the protocol counts them, columns in the units that the editor chose."""

from __future__ import annotations

from itertools import pairwise

from lsprotocol import types
from pygls.workspace import PositionCodec, TextDocument, Workspace
from pygls.workspace.position_codec import ServerTextPosition

from tutor_app.api import Edit, Spot
from tutor_app.source.text import Source


class Document(TextDocument):
    """A text whose lines end where the protocol says, and Python: not at a form feed, as pygls has them."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines with their ends."""
        return tuple(self.source[start:end] for start, end in pairwise(Source(self.source).starts) if start < len(self.source))


class Documents(Workspace):
    """The documents that are open."""

    def _create_text_document(
        self, doc_uri: str, source: str | None = None, version: int | None = None, language_id: str | None = None
    ) -> TextDocument:
        return Document(doc_uri, source, version, language_id, sync_kind=self._sync_kind, position_codec=self.position_codec)


class Places:
    """Where something is in a text, in the editor's units."""

    def __init__(self, text: str, codec: PositionCodec) -> None:
        self._source, self._codec = Source(text), codec

    def of_spot(self, spot: Spot) -> types.Range:
        """Characters of one line."""
        return types.Range(start=self._at(spot.line - 1, spot.column - 1), end=self._at(spot.line - 1, spot.end - 1))

    def of_edit(self, edit: Edit) -> types.TextEdit:
        """The edit as the editor makes it."""
        return types.TextEdit(range=types.Range(start=self._of(edit.start), end=self._of(edit.end)), new_text=edit.after)

    def _of(self, offset: int) -> types.Position:
        line = self._source.line_at(offset)
        return self._at(line, offset - self._source.starts[line])

    def _at(self, line: int, column: int) -> types.Position:
        return self._codec.position_to_client_units(self._source.lines, ServerTextPosition(line, column))
