"""What the class page opens with: which class it is about, and a new one in a minute."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import streamlit as st

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.people import LONGEST_CLASS_NAME, Class
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages import grading, markup
from tutor_app.pages.classes import projector
from tutor_app.pages.classes.here import Here
from tutor_app.pages.joining import PARAMETER

_CHOSEN, _NEW, _NAME, _FAILED, _ARCHIVED = "class-chosen", "class-new", "class-name", "class-failed", "class-archived"


def chosen(store: Store) -> Class | None:
    """The class that the address names, if there is one and it can be looked up."""
    code = st.query_params.get(PARAMETER, "")
    with suppress(Unavailable):
        return store.people.class_by_code(code) if code else None
    return None


def missing(here: Here) -> bool:
    """Say that the class which the address names cannot be found, if that is so: the page is about no other in its place."""
    code = st.query_params.get(PARAMETER, "")
    if here.chosen is not None or not code:
        return False
    said = here.said("class-unavailable") if here.store.outage else here.said("class-gone", code=code)
    markup.draw(markup.note("failed small", said), here.texts)
    return True


def draw(here: Here, of_class: Callable[[], None]) -> None:
    """The list of classes, and beside it the way to a new one; between them what ``of_class`` draws."""
    said, found = here.said, list(here.store.people.classes(archived=True))
    archived = [one for one in found if one.archived is not None]
    wanted = bool(st.session_state.get(_ARCHIVED)) or (here.chosen is not None and here.chosen.archived is not None)
    listed = {one.code: one for one in found if wanted or one.archived is None}
    none = (
        None if (here.chosen is None and PARAMETER in st.query_params) or not here.without else ""
    )  # then another one can be chosen, whichever it is
    st.session_state[_CHOSEN] = here.chosen.code if here.chosen is not None and here.chosen.code in listed else none
    with st.container(horizontal=True, vertical_alignment="bottom", key="class-bar"):
        st.selectbox(
            said("class-choose"),
            ["", *listed] if here.without else list(listed),
            format_func=lambda code: _name(listed[code], said) if code else said("class-none"),
            key=_CHOSEN,
            placeholder=said("class-choose"),
            on_change=_choose,
            width=420,
        )
        of_class()
        with st.popover(said("class-new"), icon=":material/add:", key=_NEW, on_change="rerun"):
            _new(here.store, said)
    if st.session_state.pop(_FAILED, False):
        markup.draw(markup.note("failed small", said("class-not-made")), here.texts)
    if archived and not (here.chosen is not None and here.chosen.archived is not None):
        st.toggle(said("class-archived-too", count=len(archived)), key=_ARCHIVED)


def go_to(code: str) -> None:
    """Have the page be about the class with this code; nothing of the one before is left on it."""
    if code:
        st.query_params[PARAMETER] = code
    else:
        st.query_params.pop(PARAMETER, None)
    projector.close()
    for looked_at in ("knob", "looked-at", grading.LAST, grading.AGAIN):
        st.session_state.pop(looked_at, None)


def _name(one: Class, said: Texts) -> str:
    state = "archived" if one.archived else "closed" if one.closed else "open"
    return said(f"class-named-{state}", name=one.name or one.code, code=one.code)


def _choose() -> None:
    go_to(st.session_state[_CHOSEN] or "")


def _new(store: Store, said: Texts) -> None:
    """A form, so that Enter in the field makes the class as the button does."""
    st.markdown(said("class-new-lead"))
    with st.form("class-new-form", border=False):
        st.text_input(said("class-name"), key=_NAME, max_chars=LONGEST_CLASS_NAME, placeholder=said("class-name-example"))
        icon = ":material/check:"
        st.form_submit_button(said("class-make"), key="class-make", type="primary", icon=icon, on_click=_make, args=(store,))


def _make(store: Store) -> None:
    """Make the class, and show at once what goes on the wall."""
    made = store.people.new_class(st.session_state[_NAME])
    if made is None:
        st.session_state[_FAILED] = True
        return
    st.session_state[_NAME], st.session_state[_NEW] = "", False
    go_to(made.code)
    projector.show(projector.WALL)
