"""Surefix in an editor: pygls's own client talks to ``surefix lsp`` over standard input and output."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from editing import PROGRAM, Editor, applied, editor
from lsprotocol import types
from page_fakes import FakeTutor, shown
from test_ways_in import PROGRAMS

from tutor_app.api import Feedback, Tutor
from tutor_app.api.shaping import shaped
from tutor_app.language_server.options import by_settings
from tutor_app.language_server.server import Server, _Check
from tutor_app.settings import Settings
from tutor_app.source.edits import changed
from tutor_app.source.memory import forget
from tutor_app.source.text import source_of

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


def test_texts_that_were_typed_are_not_remembered() -> None:
    """An editor is open all day: what was worked out of a text, which is remembered while it is worked on, is forgotten then."""
    forget()
    feedback, options = shown(), by_settings(Settings())
    shaped(feedback, lang="en", target=0.9, deepest=options.deepest)
    assert source_of.cache_info().currsize  # type: ignore[attr-defined]

    said = Server(FakeTutor(feedback), Settings())._feedback(feedback.program, False, options, _Check(1))  # type: ignore[arg-type]

    assert said.mistakes
    assert not source_of.cache_info().currsize  # type: ignore[attr-defined]


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


def test_further_mistakes_are_related_to_the_first() -> None:
    """Whoever reads the first finds the others by it; nothing more is said there than of each where it is."""

    async def work(editor: Editor) -> None:
        editor.open(PROGRAMS["two mistakes"])
        first, second = await editor.diagnostics()

        assert second.related_information is None
        assert [(one.location.range, one.message) for one in first.related_information or ()] == [(second.range, second.message)]

    edit(work)


def test_cells_are_checked_one_by_one() -> None:
    """Each in its own document, as cells: what IPython understands is no mistake, and text is nobody's program."""
    cells = {"code": MISSING_COLON, "shell": "!ls\nawait x\n", "text": "for name in names\n"}
    uris = {name: f"vscode-notebook-cell:/lesson.ipynb#{name}" for name in cells}
    kinds = {name: types.NotebookCellKind.Markup if name == "text" else types.NotebookCellKind.Code for name in cells}
    languages = {name: "markdown" if name == "text" else "python" for name in cells}
    notebook = types.NotebookDocument(
        uri="file:///lesson.ipynb",
        notebook_type="jupyter-notebook",
        version=1,
        cells=[types.NotebookCell(kind=kinds[name], document=uri) for name, uri in uris.items()],
    )
    documents = [
        types.TextDocumentItem(uri=uris[name], language_id=languages[name], version=1, text=text) for name, text in cells.items()
    ]

    async def work(editor: Editor) -> None:
        editor.client.notebook_document_did_open(types.DidOpenNotebookDocumentParams(notebook, documents))
        told = [await editor.published() for _ in range(2)]

        found = {one.uri: len(one.diagnostics) for one in told}
        assert found == {uris["code"]: 1, uris["shell"]: 0}
        assert len(await editor.actions(uris["code"])) == 1

        end = types.Position(line=0, character=17)
        typed = types.TextDocumentContentChangePartial(range=types.Range(start=end, end=end), text=":")
        text = types.NotebookDocumentCellContentChanges(
            document=types.VersionedTextDocumentIdentifier(uri=uris["code"], version=2), changes=[typed]
        )
        change = types.NotebookDocumentChangeEvent(cells=types.NotebookDocumentCellChanges(text_content=[text]))
        identity = types.VersionedNotebookDocumentIdentifier(version=2, uri=notebook.uri)
        editor.client.notebook_document_did_change(types.DidChangeNotebookDocumentParams(identity, change))
        mended = await editor.published()

        assert (mended.uri, list(mended.diagnostics)) == (uris["code"], [])

    edit(work)


def lives(pid: int) -> bool:
    """Whether the process has not ended; one that nobody has asked after since has."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in {"Z", "X"}


def test_a_lost_worker_is_replaced() -> None:
    """Workers that are killed between two checks are no loss: the next program is checked as ever."""

    async def work(editor: Editor) -> None:
        editor.open(MISSING_COLON)
        (before,) = await editor.diagnostics()
        lost = editor.workers()
        assert lost
        for pid in lost:
            os.kill(pid, signal.SIGKILL)
        while any(map(lives, lost)):
            await asyncio.sleep(0.05)
        editor.replace("# again\n" + MISSING_COLON, version=2)
        (after,) = await editor.diagnostics()

        assert (after.message, after.range.start.line) == (before.message.replace("1", "2"), 1)
        assert not lost & editor.workers()

    edit(work)


def test_a_request_that_is_taken_back_harms_nothing() -> None:
    """An editor that does not wait for an answer, or asks about a text that is gone, gets its next answers as ever."""

    async def work(editor: Editor) -> None:
        editor.open(MISSING_COLON)
        assert await editor.diagnostics()
        asked = [
            asyncio.create_task(editor.hover(0)),
            asyncio.create_task(editor.actions()),
            asyncio.create_task(editor.hover(0, "file:///never-opened.py")),
        ]
        await asyncio.sleep(0)
        waited_for = list(editor.client.protocol._request_futures)
        assert len(waited_for) == len(asked)
        for number in waited_for:
            editor.client.cancel_request(types.CancelParams(id=number))
        await asyncio.gather(*asked, return_exceptions=True)

        assert len(await editor.actions()) == 1

    edit(work)


def test_of_what_is_typed_fast_the_last_is_said() -> None:
    """A text that is replaced before it was checked has no diagnostics; no answer to an older text comes after."""

    async def work(editor: Editor) -> None:
        editor.open(MISSING_COLON)
        for version in range(2, 12):
            editor.replace("#\n" * version + MISSING_COLON, version)
        told = await editor.published()
        while told.version != 11:
            told = await editor.published()

        assert [one.range.start.line for one in told.diagnostics] == [11]
        await asyncio.sleep(0.5)
        assert editor.told.empty()

    edit(work, delay=50)


def test_settings_can_be_changed_while_it_runs() -> None:
    """All open programs are checked anew; what is not said is as Surefix's own settings have it, not as it was before."""

    async def work(editor: Editor) -> None:
        editor.open(MISSING_COLON)
        (said,) = await editor.diagnostics()
        assert said.source == "Surefix" and "colon" in said.message

        editor.configure(delay=0, lang="de", depth="kind")
        (said,) = await editor.diagnostics()
        assert "Doppelpunkt" in said.message and await editor.actions() == []

        editor.configure(delay=0, precision=1.0)
        (said,) = await editor.diagnostics()
        assert said.source == "Python" and await editor.actions() == []

        editor.configure(delay=0, precision="all")
        (said,) = await editor.diagnostics()
        assert said.source == "Surefix" and len(editor.messages) == 1

    edit(work)


def test_settings_that_make_no_sense_are_said() -> None:
    """The wrong ones are named, the others hold, and the server goes on."""

    async def work(editor: Editor) -> None:
        editor.open(MISSING_COLON)
        (said,) = await editor.diagnostics()

        assert len(editor.messages) == 2
        assert "precision" in editor.messages[0]
        assert editor.messages[1].endswith("lang: the languages are en, ar, de, es, fr, it, nl, pt, uk")
        assert said.source == "Surefix"
        assert await editor.actions() == []

    edit(work, precision=7, lang="xx", depth="kind")


def test_a_huge_document_gets_nothing() -> None:
    """What is too long to be checked has no diagnostics, and the next program is checked as ever."""

    async def work(editor: Editor) -> None:
        editor.open("x = (\n" * 200_000, "file:///large.py")
        assert await editor.diagnostics() == []
        editor.open(MISSING_COLON)
        assert await editor.diagnostics()

    edit(work)
