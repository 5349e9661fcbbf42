"""A text that a button put into the editor in place of the student's: what was done, and the way back."""

from __future__ import annotations

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.brought import Replaced
from tutor_app.pages.visit import Visit


def replace_program(now: Visit, program: str, name: str) -> None:
    """Put ``program`` into the editor; ``name`` is that of the text which says so."""
    before = now.program
    now.put(program)
    now.undo, now.notice = None, name
    now.replaced = Replaced(before=before, after=now.program, name=name)


def draw(now: Visit, texts: Texts) -> None:
    """Say what was done, with a button that undoes it, as long as the text is the one that was put there."""
    replaced = now.replaced
    if replaced is None or now.program != replaced.after:
        return
    markup.draw(markup.note("good small", texts(replaced.name)), texts)
    st.button(texts("undo-replaced"), key="undo-replaced", icon=":material/undo:", on_click=_undo, args=(now, replaced))


def _undo(now: Visit, replaced: Replaced) -> None:
    now.put(replaced.before)
    now.replaced, now.notice = None, "repair-undone"
