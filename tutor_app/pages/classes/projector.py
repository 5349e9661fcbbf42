"""What a whole class may see, alone on the page and in big type: how to join, or one mistake. No name is ever on it."""

from __future__ import annotations

import streamlit as st

WALL = "wall"
"""The code, the address and its picture."""
_SHOWN = "projected"


def shown() -> str:
    """What is shown: nothing (empty), :data:`WALL`, or the name of a mistake."""
    name: str = st.session_state.get(_SHOWN, ("", 0))[0]
    return name


def attempt() -> int:
    """The number of the attempt that the mistake is shown by."""
    number: int = st.session_state.get(_SHOWN, ("", 0))[1]
    return number


def show(name: str, attempt: int = 0) -> None:
    """From the next run on, show this and nothing else."""
    st.session_state[_SHOWN] = (name, attempt)


def close() -> None:
    """Go back to the class."""
    st.session_state.pop(_SHOWN, None)
