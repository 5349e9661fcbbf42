"""What opens at the press of a button, and is drawn only while it is open: few open it, and a page is drawn often.

A switch in it is forgotten when it closes, and by a new session of the same window: what it says must be kept elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import streamlit as st


@contextmanager
def folding(label: str, *, icon: str, key: str, kind: Literal["secondary", "tertiary"] = "secondary") -> Iterator[bool]:
    """A button of this name; what is drawn in the ``with`` is in what it opens. Gives whether that is open."""
    with st.popover(label, icon=icon, key=key, type=kind, on_change="rerun") as box:
        yield bool(box.open)
