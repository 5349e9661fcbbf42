"""A text that a button put into the editor in place of the student's: what was done, and the way back.

Most ways back are there as long as the text is the one that was put there. That from an example, which is there to be played
with, stays until it is taken.
"""

from __future__ import annotations

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.brought import Replaced
from tutor_app.pages.visit import Visit


def replace_program(now: Visit, program: str, name: str, *, stays: bool = False) -> None:
    """Put ``program`` into the editor; ``name`` is that of the text which says so, and ``stays`` that the way back does."""
    before = now.program
    now.put(program)
    now.undo = None
    now.tell(name)
    kept = [one for one in now.replaced if one.stays]
    if not stays:
        kept.append(Replaced(before=before, after=now.program, name=name))
    elif not kept and before.strip():  # from one example to the next, the way back is to the student's own program
        kept.append(Replaced(before=before, after=now.program, name=name, stays=True))
    now.replaced = kept


def draw(now: Visit, texts: Texts) -> None:
    """Say what was done, with a button that undoes it."""
    for replaced in [one for one in now.replaced if one.stays or one.after == now.program]:
        markup.draw(markup.note("plain small" if replaced.stays else "good small", texts(replaced.name)), texts)
        key = "trying-back" if replaced.stays else "undo-replaced"
        st.button(texts(key), key=key, icon=":material/undo:", on_click=_undo, args=(now, replaced))


def _undo(now: Visit, replaced: Replaced) -> None:
    now.put(replaced.before)
    now.undo = None
    now.tell("repair-undone")
    now.replaced = [one for one in now.replaced if one.stays and one is not replaced]
