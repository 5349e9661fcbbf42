"""Surefix in an editor: pygls's own client talks to ``surefix lsp`` over standard input and output."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from editing import PROGRAM, Editor, applied, editor
from lsprotocol import types
from test_ways_in import PROGRAMS

from tutor_app.api import Feedback, Tutor
from tutor_app.source.edits import changed

MISSING_COLON = "for name in names\n    print(name)\n"


def edit(work: Callable[[Editor], Awaitable[None]], encoding: str = "utf-16", **options: object) -> None:
    """Let an editor with these settings do some work."""

    async def session() -> None:
        async with editor(encoding, **options) as opened:
            await work(opened)

    asyncio.run(session())


def expected(feedback: Feedback) -> set[tuple[int, str]]:
    """Lines and what is said on them."""
    if feedback.mistakes:
        return {(one.line, one.title) for one in feedback.mistakes}
    if feedback.python is None:
        return set()
    return {(feedback.place.line, feedback.title)} if feedback.place else {(feedback.python.spot.line, feedback.python.message)}


@pytest.mark.parametrize("target", [0.9, 1.0])
def test_an_editor_gets_what_explain_says(target: float) -> None:
    """The same mistakes on the same lines, and just the fixes that may be shown."""
    with Tutor(target) as tutor:
        found = {text: tutor.explain(text) for text in PROGRAMS.values()}

    async def work(editor: Editor) -> None:
        for number, (text, feedback) in enumerate(found.items()):
            uri = f"file:///{number}.py"
            editor.open(text, uri)
            said = await editor.diagnostics()
            fixes = [action.edit.changes[uri] for action in await editor.actions(uri)]

            assert {(one.range.start.line + 1, one.message) for one in said} == expected(feedback)
            assert [applied(text, fix) for fix in fixes] == [changed(text, one.edits) for one in feedback.mistakes if one.edits]

    edit(work, encoding="utf-32", precision=target)


def test_at_full_precision_nothing_is_given_away() -> None:
    """Python's message and where it stopped, no kind, no action, and nothing of the fix on hover."""

    async def work(editor: Editor) -> None:
        editor.open(MISSING_COLON)
        (said,) = await editor.diagnostics()

        assert (said.source, said.code, said.message) == ("Python", "SyntaxError", "expected ':'")
        assert await editor.actions() == []
        assert "for name in names:" not in await editor.hover(0)

    edit(work, precision=1.0)


def test_a_sure_fix_is_offered_and_explained() -> None:
    """One preferred action, a link to the kind of mistake, and the explanation on hover."""

    async def work(editor: Editor) -> None:
        editor.open(MISSING_COLON)
        (said,) = await editor.diagnostics()
        (action,) = await editor.actions()

        assert (said.source, said.code, said.severity) == ("Surefix", "missing-colon", types.DiagnosticSeverity.Error)
        assert said.code_description is not None
        assert said.code_description.href == "https://surefix.example/mistakes?kind=missing-colon&lang=en"
        assert action.is_preferred
        assert action.kind == "quickfix"
        assert said.message in await editor.hover(0)

    edit(work, precision=0.6, catalogue="https://surefix.example")


def test_positions_are_in_the_editors_units() -> None:
    """A character beyond the basic plane counts two in UTF-16, and a form feed ends no line."""

    async def work(editor: Editor) -> None:
        editor.open('x = "\f"\nif x == "😀"\n    print(x)\n')
        (said,) = await editor.diagnostics()

        assert (said.range.start.line, said.range.start.character) == (1, 12)

    edit(work, precision=0.6)


def test_typing_is_followed() -> None:
    """The missing colon is typed, and what was said is taken back."""

    async def work(editor: Editor) -> None:
        editor.open(MISSING_COLON)
        assert await editor.diagnostics()
        end = types.Position(line=0, character=17)
        change = types.TextDocumentContentChangePartial(range=types.Range(start=end, end=end), text=":")
        document = types.VersionedTextDocumentIdentifier(uri=PROGRAM, version=2)
        editor.client.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))

        assert await editor.diagnostics() == []

    edit(work)


def test_settings_that_make_no_sense_are_said() -> None:
    """The wrong one is named, the others hold, and the server goes on."""

    async def work(editor: Editor) -> None:
        editor.open(MISSING_COLON)
        (said,) = await editor.diagnostics()

        assert len(editor.messages) == 1
        assert "precision" in editor.messages[0]
        assert said.source == "Surefix"
        assert await editor.actions() == []

    edit(work, precision=7, depth="kind")


def test_a_huge_document_gets_nothing() -> None:
    """What is too long to be checked has no diagnostics, and the next program is checked as ever."""

    async def work(editor: Editor) -> None:
        editor.open("x = (\n" * 200_000, "file:///large.py")
        assert await editor.diagnostics() == []
        editor.open(MISSING_COLON)
        assert await editor.diagnostics()

    edit(work)
