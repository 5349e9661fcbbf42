"""The class itself: its name, how long things are kept, and whether students may join."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from tutor_app.classroom.people import LONGEST_CLASS_NAME, LONGEST_RETENTION, Class
from tutor_app.classroom.store import Store
from tutor_app.pages.classes import teachers
from tutor_app.pages.classes.here import Here

_NAME, _DAYS = "class-rename", "class-days"


def draw(here: Here, one: Class) -> None:
    """What can be changed of it; each change holds at once."""
    said, store = here.said, here.store
    st.session_state[_NAME], st.session_state[_DAYS] = one.name, one.retention
    left, right = st.columns(2)
    with left:
        st.text_input(said("class-name"), key=_NAME, max_chars=LONGEST_CLASS_NAME, on_change=_rename, args=(store, one.id))
    with right:
        st.number_input(
            said("class-days"),
            1,
            LONGEST_RETENTION,
            key=_DAYS,
            help=said("class-days-help"),
            on_change=_retain,
            args=(store, one.id),
        )
    st.caption(said("class-open-said" if one.open else "class-closed-said"))
    offers = {
        "close": (":material/lock:", one.open, store.people.close),
        "reopen": (":material/lock_open:", not one.open, store.people.reopen),
        "archive": (":material/archive:", one.archived is None, store.people.archive),
    }
    with st.container(horizontal=True):
        for name, (icon, offered, do) in offers.items():
            if offered:
                st.button(said(f"class-{name}"), key=f"class-{name}", icon=icon, on_click=_do, args=(do, one.id))
    teachers.draw(here, one)


def _do(change: Callable[[int], bool], class_id: int) -> None:
    change(class_id)


def _rename(store: Store, class_id: int) -> None:
    if st.session_state[_NAME].strip():
        store.people.rename(class_id, st.session_state[_NAME])


def _retain(store: Store, class_id: int) -> None:
    store.people.retain(class_id, int(st.session_state[_DAYS]))
