"""What a student chose on this device. The browser keeps it in cookies, so that it is known before anything is drawn."""

from __future__ import annotations

import streamlit as st

LANGUAGE = "surefix-language"
LIVE = "surefix-live"
STORED = "surefix-stored"
OFF = "off"
_LIVE_KEY = "live-marks"
_UNSTORED_KEY = "unstored"


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
    """Whether programs are kept that are checked without a class."""
    return not st.session_state.get(_UNSTORED_KEY, st.context.cookies.get(STORED) == OFF)


def ask_stored(label: str, more: str) -> None:
    """The switch against it."""
    st.toggle(label, value=not stored(), key=_UNSTORED_KEY, help=more)


def kept() -> dict[str, str]:
    """What was chosen in this visit, for the browser to keep."""
    found = {LANGUAGE: st.session_state["language"]} if "language" in st.session_state else {}
    found |= {LIVE: "on" if live() else OFF} if _LIVE_KEY in st.session_state else {}
    return found | ({STORED: "on" if stored() else OFF} if _UNSTORED_KEY in st.session_state else {})
