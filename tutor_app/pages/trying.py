"""An example of the catalogue in the student's editor, to be checked at once; the student's own program is kept beside it."""

from __future__ import annotations

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.visit import Visit


def begin(now: Visit, example: str) -> None:
    """Put ``example`` into the editor, to be checked as soon as the student's page is drawn."""
    if now.own is None and now.program.strip():
        now.own = now.program
    now.undo, now.notice = None, ""
    now.put(example + "\n")
    now.asked = True


def note(now: Visit, texts: Texts) -> None:
    """While an example is tried, the way back to the student's own program."""
    if now.own is None:
        return
    markup.draw(markup.note("plain small", texts("trying")), texts)
    st.button(texts("trying-back"), key="trying-back", icon=":material/undo:", on_click=_back, args=(now,))


def _back(now: Visit) -> None:
    if now.own is not None:
        now.put(now.own)
    now.own, now.undo, now.notice = None, None, ""
