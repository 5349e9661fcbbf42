"""What a student chose on this device. The browser keeps it in cookies, so that it is known before anything is drawn."""

from __future__ import annotations

import streamlit as st

LANGUAGE = "surefix-language"
LIVE = "surefix-live"
STORED = "surefix-stored"
ON, OFF = "on", "off"
SECONDS = 365 * 24 * 3600
"""How long a browser keeps it."""
_LIVE_KEY = "live-marks"
_UNSTORED_KEY, _STORED_KEY = "unstored", "stored-chosen"


def language() -> str:
    """The language that was chosen on this device; empty where none was."""
    return st.context.cookies.get(LANGUAGE, "")


def live() -> bool:
    """Whether the editor marks softly where Python stops while the student types."""
    chosen: bool = st.session_state.get(_LIVE_KEY, st.context.cookies.get(LIVE) != OFF)
    return chosen


def ask_live(label: str) -> None:
    """The switch for it."""
    st.toggle(label, value=live(), key=_LIVE_KEY)


def stored() -> bool:
    """Whether programs are kept, by the last word that was said in this browser, in a class or without one."""
    chosen: bool = st.session_state.get(_STORED_KEY, st.context.cookies.get(STORED) != OFF)
    return chosen


def ask_stored(label: str, more: str) -> None:
    """The switch against it, where there is no class that remembers it."""
    st.toggle(label, value=not stored(), key=_UNSTORED_KEY, help=more, on_change=_choose_stored)


def choose_stored(stored: bool) -> None:
    """Have the browser keep what a student of a class said."""
    st.session_state[_STORED_KEY] = stored


def _choose_stored() -> None:
    choose_stored(not st.session_state[_UNSTORED_KEY])


def kept() -> dict[str, str]:
    """What was chosen in this visit, for the browser to keep."""
    found = {LANGUAGE: st.session_state["language"]} if "language" in st.session_state else {}
    found |= {LIVE: said(live())} if _LIVE_KEY in st.session_state else {}
    return found | ({STORED: said(stored())} if _STORED_KEY in st.session_state else {})


def said(chosen: bool) -> str:
    """As it stands in a cookie."""
    return ON if chosen else OFF
