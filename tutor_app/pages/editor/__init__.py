"""The code editor of the student page: CodeMirror 6 as a Streamlit component, and a plain text box for those who prefer one.

``editor.js`` is the source of ``editor.bundle.js``, which :mod:`tutor_app.pages.server.app` serves at :data:`BUNDLE_PATH`;
``host.js`` carries the program between browser and server and falls back to a text box of its own where the bundle cannot be
loaded. No text that is longer than what is examined is sent; what comes all the same is not kept.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.domain import Problem
from tutor_app.explain.localisation import Texts

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

    ``window`` is the browser window's own word, the same after a reload; empty until it was heard. ``too_long`` is the length
    of a text that is too long to be taken, 0 where it was taken, None where the browser has sent nothing yet.
    """

    text: str
    submitted: bool = False
    window: str = ""
    too_long: int | None = None


def code_editor(draft: Draft, problem: Problem | None, texts: Texts, *, plain: bool) -> Entry:
    """Mount the editor with ``draft`` and a mark at ``problem``; the text comes back when the editor loses focus."""
    return _plain(draft, texts) if plain else _mounted(draft, problem, texts)


def _plain(draft: Draft, texts: Texts) -> Entry:
    key = f"plain-program-{draft.version}"
    text = st.text_area(
        texts("editor-label"),
        value=draft.text,
        height=380,
        max_chars=MAX_CHARACTERS + 1,  # one more than is taken, as Streamlit cuts off what comes beyond, and says nothing
        placeholder=texts("editor-placeholder"),
        key=key,
    )
    if len(text) > MAX_CHARACTERS:
        return _turned_away(key, len(text))
    return Entry(text=text, too_long=None if text == draft.text else 0)


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
            "limit": MAX_CHARACTERS,
            "tooLong": texts("editor-too-long", limit=MAX_CHARACTERS),
            "placeholder": texts("editor-placeholder"),
        },
        on_program_change=lambda: None,
        on_check_change=lambda: None,
    )
    parcels = {name: state.get(name) for name in ("check", "program")}
    longest = max(map(_length, parcels.values()))
    if longest > MAX_CHARACTERS:
        return _turned_away("editor", longest)
    for name, parcel in parcels.items():
        entry = _current(parcel, draft, submitted=name == "check")
        if entry is not None:
            return entry
    return Entry(text=draft.text, window=_window(parcels["program"]))


def _turned_away(key: str, length: int) -> Entry:
    """Nothing but the length of a text that our own browser side would not have sent; the session forgets the text."""
    with suppress(KeyError):
        del st.session_state[key]
    return Entry(text="", too_long=length)


def _length(parcel: object) -> int:
    match parcel:
        case {"text": str(text)}:
            return len(text)
        case _:
            return 0


def _current(parcel: object, draft: Draft, *, submitted: bool) -> Entry | None:
    """What the browser sent, unless the server has replaced the text since."""
    match parcel:
        case {"text": str(text), "epoch": draft.epoch, "version": draft.version}:
            return Entry(text=text, submitted=submitted, window=_window(parcel), too_long=0)
        case {"length": int(length), "epoch": draft.epoch, "version": draft.version}:
            return Entry(text="", submitted=submitted, window=_window(parcel), too_long=length)
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
        html='<div class="surefix-editor"></div><p class="surefix-editor-notice" id="surefix-editor-notice" role="status"></p>',
        css=(folder / "host.css").read_text(encoding="utf-8"),
        js=(folder / "host.js").read_text(encoding="utf-8"),
    )


@cache
def _bundle_address() -> str:
    """Where the browser finds the bundle; the hash makes a new bundle a new address, so that it may be cached for ever."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    digest = hashlib.sha256(BUNDLE.read_bytes()).hexdigest()[:16]
    return f"{'/' + base if base else ''}{BUNDLE_PATH}?{digest}"
