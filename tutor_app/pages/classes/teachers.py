"""Who teaches the class, where people have accounts: whom its teachers add, and take out again."""

from __future__ import annotations

import streamlit as st

from tutor_app.classroom.people import Class
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.classes.here import Here

_ADDED = "teacher-added"


def draw(here: Here, one: Class) -> None:
    """The list, if anybody could be on it. The last teacher stays, so that the class is nobody's loss."""
    store, said = here.store, Texts("people", here.texts.lang)
    teaching, staff = store.teaching.teachers(one.id), store.accounts.staff()
    if not staff and not teaching:
        return
    st.markdown(f"**{markup.label(said('teachers-title'))}**")
    for teacher in teaching:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(markup.label(teacher.name))
            if len(teaching) > 1:
                key, label = f"teacher-remove-{teacher.id}", markup.label(said("teacher-remove", name=teacher.name))
                st.button(label, key=key, type="tertiary", on_click=_remove, args=(here, one, teacher.id))
    others = {account.id: account.name for account in staff if account not in teaching}
    if others:
        st.session_state[_ADDED] = None
        st.selectbox(
            said("teacher-add"),
            list(others),
            format_func=lambda number: others[number],
            key=_ADDED,
            on_change=_add,
            args=(here, one),
        )


def _remove(here: Here, one: Class, number: int) -> None:
    here.store.teaching.remove(one.id, number)


def _add(here: Here, one: Class) -> None:
    if st.session_state[_ADDED] is not None:
        here.store.teaching.add(one.id, st.session_state[_ADDED])
