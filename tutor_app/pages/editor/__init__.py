"""The code editor of the student page: CodeMirror 6 as a Streamlit component, and a plain text box for those who prefer one.

``editor.js`` is the source of ``editor.bundle.js``, which :mod:`tutor_app.pages.server.app` serves at :data:`BUNDLE_PATH`;
``host.js`` carries the program between browser and server and falls back to a text box of its own where the bundle cannot be
loaded. No text that is longer than what is examined is sent; what comes all the same is not kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Protocol

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.domain import Problem
from tutor_app.explain.localisation import Texts
from tutor_app.pages.marks import Mark
from tutor_app.source.spots import Spot, stop

BUNDLE = Path(str(files("tutor_app") / "pages" / "editor" / "editor.bundle.js"))
_HTML = """
<div class="surefix-editor" dir="ltr"></div>
<p class="surefix-editor-notice" id="surefix-editor-notice" role="status"></p>
"""
_KEY, _PLAIN = "editor", "plain-program"
"""Of the editor and of the plain text box; in a new session they find what the browser still holds."""
_PARCELS = ("check", "back", "program")
"""What the browser sends, the first that is there first."""
_WORD = 64
"""Characters of a window's own word at most."""
BUNDLE_PATH = "/surefix/editor.js"
STOPS_PATH = "/surefix/stops"
SLOT = "{message}"
"""Stands in a sentence where the browser puts Python's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jump:
    """Where the cursor is to go: to the mark with this ``number`` if it is there, else to ``line`` and ``column``, from 1.

    A jump is made when its ``count`` is new.
    """

    count: int = 0
    number: int = 0
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the server last put into the editor: ``version`` counts within the session ``epoch``.

    ``changed`` is what of it is new, as long as that is of interest.
    """

    text: str
    epoch: str
    version: int
    jump: Jump = Jump()
    changed: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """What is marked in the program of check number ``turn``: mistakes, and where Python stopped.

    ``fresh`` says that the editor still holds that program; of another one the browser keeps the marks that it has.
    """

    turn: int = 0
    program: str = ""
    fresh: bool = False
    marks: tuple[Mark, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the student has in the editor, and whether Ctrl+Enter was pressed there.

    ``window`` is the browser window's own word, the same after a reload; empty until it was heard. ``too_long`` is the length
    of a text that is too long to be taken, 0 where it was taken, None where the browser has sent nothing yet. ``again`` says that
    the text had been checked by a server that was lost since, ``joined`` that the student has just joined a class in this window.
    """

    text: str
    submitted: bool = False
    window: str = ""
    too_long: int | None = None
    again: bool = False
    joined: bool = False


class Hear(Protocol):
    """Hears what the browser says only once: by the entry, or, where none is at hand yet, by a look at what was entered."""

    def __call__(self, entry: Entry | None = None, /) -> None:
        """Take it up."""


def code_editor(draft: Draft, marked: Marked, texts: Texts, hear: Hear, *, plain: bool, live: bool = True) -> Entry:
    """Mount the editor with ``draft`` and its marks; the text comes back when the editor loses focus.

    Where the browser says what it says only once, ``hear`` is called before the page is drawn, and may look at what was
    :func:`entered`: the drawing may be cut short by the next thing that is said. In a session that has not mounted the editor
    before, nobody knows by then whom to call: so ``hear`` is called with what was entered as soon as the editor is mounted.
    ``live`` has the browser ask where Python stops whenever the student pauses.
    """
    return _plain(draft, texts) if plain else _mounted(draft, marked, texts, hear, live=live)


def heard(draft: Draft, *, plain: bool) -> Entry | None:
    """What the student has in the editor, before that is mounted; None where this session has not mounted it before."""
    if plain:
        text = draft.text if _to_put(draft) else st.session_state.get(_PLAIN)
        return None if text is None else _plain_entry(text, draft)
    state = st.session_state.get(_KEY)
    return _entry(state, draft) if isinstance(state, Mapping) else None


def _to_put(draft: Draft) -> bool:
    """Whether the plain text box does not have the draft yet."""
    put = draft.epoch, draft.version
    return draft.version > 0 and (st.session_state.get("plain-put") != put or _PLAIN not in st.session_state)


def _plain(draft: Draft, texts: Texts) -> Entry:
    if _to_put(draft):
        st.session_state["plain-put"], st.session_state[_PLAIN] = (draft.epoch, draft.version), draft.text
    text = st.text_area(
        texts("editor-label"),
        height=380,
        max_chars=MAX_CHARACTERS + 1,  # one more than is taken, as Streamlit cuts off what comes beyond, and says nothing
        placeholder=texts("editor-placeholder"),
        key=_PLAIN,
    )
    if len(text) > MAX_CHARACTERS:
        _forget(_PLAIN)
    return _plain_entry(text, draft)


def _plain_entry(text: str, draft: Draft) -> Entry:
    if len(text) > MAX_CHARACTERS:
        return Entry(text="", too_long=len(text))
    return Entry(text=text, too_long=None if text == draft.text else 0)


def _mounted(draft: Draft, marked: Marked, texts: Texts, hear: Hear, *, live: bool) -> Entry:
    known = _KEY in st.session_state
    state: Mapping[str, object] = _component()(
        key=_KEY,
        data={
            "bundle": bundle_address(),
            "stops": _address(STOPS_PATH) if live else None,
            "program": draft.text,
            "epoch": draft.epoch,
            "version": draft.version,
            "changed": [asdict(spot) for spot in draft.changed],
            "marked": _shown(marked, draft, texts),
            "jump": asdict(draft.jump),
            "label": texts("editor-label"),
            "notice": texts("editor-notice"),
            "limit": MAX_CHARACTERS,
            "tooLong": texts("editor-too-long", limit=MAX_CHARACTERS),
            "placeholder": texts("editor-placeholder"),
            "stopped": texts("editor-mark", message=SLOT),
            "slot": SLOT,
            "direction": texts.direction,
        },
        on_program_change=lambda: None,
        on_check_change=hear,
        on_back_change=hear,
    )
    if _longest(state) > MAX_CHARACTERS:
        _forget(_KEY)
    entry = _entry(state, draft)
    if not known:
        hear(entry)
    return entry


def entered(draft: Draft) -> Entry:
    """What the browser says now, where ``draft`` is in the editor."""
    return _entry(st.session_state[_KEY], draft)


def _entry(state: Mapping[str, object], draft: Draft) -> Entry:
    longest = _longest(state)
    if longest > MAX_CHARACTERS:
        return Entry(text="", too_long=longest)
    for name in _PARCELS:
        parcel = state.get(name)
        entry = _current(parcel, draft)
        if entry is not None:
            back = name == "back"
            return replace(entry, submitted=name == "check", again=back and entry.again, joined=back and _joined(parcel))
    return Entry(text=draft.text, window=_window(state.get("program")))


def _shown(marked: Marked, draft: Draft, texts: Texts) -> dict[str, object]:
    """The marks as the browser takes them. Where Python stopped is marked on lines only that no mistake is marked on.

    ``program`` is what they are of, None where that is the draft.
    """
    items: list[dict[str, object]] = [
        {"number": mark.number, "headline": mark.headline, "spots": [asdict(spot) for spot in mark.spots]}
        for mark in marked.marks
    ]
    if marked.problem is not None:
        spot = stop(marked.program, marked.problem)
        if all(spot.line != taken.line for mark in marked.marks for taken in mark.spots):
            said = texts("editor-mark", message=marked.problem.message)
            items.append({"number": 0, "headline": said, "spots": [asdict(spot)]})
    program = marked.program if marked.fresh and marked.program != draft.text else None
    return {"turn": marked.turn, "fresh": marked.fresh, "program": program, "items": items}


def _forget(key: str) -> None:
    """Let the session forget a text that our own browser side would not have sent."""
    with suppress(KeyError):
        del st.session_state[key]


def _longest(state: Mapping[str, object]) -> int:
    return max(_length(state.get(name)) for name in _PARCELS)


def _length(parcel: object) -> int:
    match parcel:
        case {"text": str(text)}:
            return len(text)
        case _:
            return 0


def _current(parcel: object, draft: Draft) -> Entry | None:
    """What the browser sent, unless the server has replaced the text since.

    A session that has put no text into the editor takes over what the window sent to the one before, which is lost.
    """
    match parcel:
        case {"epoch": draft.epoch, "version": draft.version}:
            again = False
        case {"epoch": str(epoch), **more} if epoch != draft.epoch and draft.version == 0:
            again = more.get("checked") is True
        case _:
            return None
    match parcel:
        case {"text": str(text)}:
            return Entry(text=text, window=_window(parcel), too_long=0, again=again)
        case {"length": int(length)}:
            return Entry(text="", window=_window(parcel), too_long=length)
        case _:
            return None


def _joined(parcel: object) -> bool:
    match parcel:
        case {"joined": True}:
            return True
        case _:
            return False


def _window(parcel: object) -> str:
    match parcel:
        case {"window": str(word)} if len(word) <= _WORD:
            return word
        case _:
            return ""


def _component() -> ComponentRenderer:
    return st.components.v2.component("surefix.editor", html=_HTML, css=_source("host.css"), js=_source("host.js"))


@cache
def _source(name: str) -> str:
    return (files("tutor_app") / "pages" / "editor" / name).read_text(encoding="utf-8")


@cache
def bundle_address() -> str:
    """Where the browser finds the bundle; the hash makes a new bundle a new address, so that it may be cached for ever."""
    return f"{_address(BUNDLE_PATH)}?{hashlib.sha256(BUNDLE.read_bytes()).hexdigest()[:16]}"


def _address(path: str) -> str:
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"{'/' + base if base else ''}{path}"
