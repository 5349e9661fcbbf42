"""The code editor of the student page: CodeMirror 6 as a Streamlit component, and a plain text box for those who prefer one.

``editor.js`` is the source of ``editor.bundle.js``, which :mod:`tutor_app.app` serves at :data:`BUNDLE_PATH`; ``host.js`` carries
the program between browser and server and falls back to a text box of its own where the bundle cannot be loaded.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from tutor_app.domain import Problem
from tutor_app.localisation import Texts

BUNDLE = Path(str(files("tutor_app") / "pages" / "editor" / "editor.bundle.js"))
_WORD = 64
"""Characters of a window's own word at most."""
BUNDLE_PATH = "/surefix/editor.js"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the server last put into the editor: ``version`` counts within the session ``epoch``, ``jump`` is (count, line)."""

    text: str
    epoch: str
    version: int
    jump: tuple[int, int] = (0, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the student has in the editor, and whether Ctrl+Enter was pressed there.

    ``window`` is the browser window's own word, the same after a reload; empty until it was heard.
    """

    text: str
    submitted: bool = False
    window: str = ""


def code_editor(draft: Draft, problem: Problem | None, texts: Texts, *, plain: bool) -> Entry:
    """Mount the editor with ``draft`` and a mark at ``problem``; the text comes back when the editor loses focus."""
    return _plain(draft, texts) if plain else _mounted(draft, problem, texts)


def _plain(draft: Draft, texts: Texts) -> Entry:
    text = st.text_area(
        texts("editor-label"),
        value=draft.text,
        height=380,
        placeholder=texts("editor-placeholder"),
        key=f"plain-program-{draft.version}",
    )
    return Entry(text=text or "")


def _mounted(draft: Draft, problem: Problem | None, texts: Texts) -> Entry:
    mark = None if problem is None else asdict(problem) | {"message": texts("editor-mark", message=problem.message)}
    state = _component()(
        key="editor",
        data={
            "bundle": _bundle_address(),
            "program": draft.text,
            "epoch": draft.epoch,
            "version": draft.version,
            "problem": mark,
            "jump": {"count": draft.jump[0], "line": draft.jump[1]},
            "label": texts("editor-label"),
            "notice": texts("editor-notice"),
            "placeholder": texts("editor-placeholder"),
        },
        on_program_change=lambda: None,
        on_check_change=lambda: None,
    )
    submitted = _current(state.get("check"), draft)
    if submitted is not None:
        return Entry(text=submitted, submitted=True, window=_window(state.get("check")))
    left = _current(state.get("program"), draft)
    return Entry(text=draft.text if left is None else left, window=_window(state.get("program")))


def _current(parcel: object, draft: Draft) -> str | None:
    """The text that the browser sent, unless the server has replaced it since."""
    match parcel:
        case {"text": str(text), "epoch": draft.epoch, "version": draft.version}:
            return text
        case _:
            return None


def _window(parcel: object) -> str:
    match parcel:
        case {"window": str(word)} if len(word) <= _WORD:
            return word
        case _:
            return ""


def _component() -> ComponentRenderer:
    folder = files("tutor_app") / "pages" / "editor"
    return st.components.v2.component(
        "surefix.editor",
        html='<div class="surefix-editor"></div><p class="surefix-editor-notice" id="surefix-editor-notice"></p>',
        css=(folder / "host.css").read_text(encoding="utf-8"),
        js=(folder / "host.js").read_text(encoding="utf-8"),
    )


@cache
def _bundle_address() -> str:
    """Where the browser finds the bundle; the hash makes a new bundle a new address, so that it may be cached for ever."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    digest = hashlib.sha256(BUNDLE.read_bytes()).hexdigest()[:16]
    return f"{'/' + base if base else ''}{BUNDLE_PATH}?{digest}"
