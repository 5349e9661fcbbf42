"""A part of a page that looks for news by itself; where there is some, the whole page is drawn anew."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

LOOK = 5.0
"""Seconds between two looks at whether somebody has answered or asked."""


def _nothing() -> None:
    """Where there is nothing to see."""


def watch(news: Callable[[], bool], draw: Callable[[], None] = _nothing, *, every: float = LOOK) -> None:
    """Draw this part now and every so many seconds, as long as there is no ``news``."""
    st.fragment(look, run_every=every)(news, draw)


def look(news: Callable[[], bool], draw: Callable[[], None]) -> None:
    """Look once."""
    if news():
        st.rerun()
    draw()
