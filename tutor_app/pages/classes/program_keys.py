"""The keys with which programs ask in the name of a class: teachers make them, see each once, and revoke them."""

from __future__ import annotations

import streamlit as st

from tutor_app.classroom.api_keys import LONGEST_NAME, MOST, ApiKey, Made
from tutor_app.classroom.people import Class
from tutor_app.pages import markup
from tutor_app.pages.attempts import moment
from tutor_app.pages.classes import wording
from tutor_app.pages.classes.here import Here

_NAME, _NEW = "key-name", "key-new"


def draw(here: Here, one: Class) -> None:
    """Those that open something, and the form for another one."""
    said, keys = here.said, here.store.api_keys.of_class(one.id)
    class_id, word = st.session_state.pop(_NEW, (None, None))
    new = class_id == one.id
    with st.expander(said("keys-title"), key="keys", expanded=new):
        st.caption(said("keys-help"))
        if new and word is None:
            markup.draw(markup.note("unsure small", said("key-not-made")), here.texts)
        elif new:
            markup.draw(markup.note("good small", said("key-once")), here.texts)
            st.code(word, language=None, wrap_lines=True)
        for key in keys:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(markup.label(wording.key(key, said)))
                made = said("key-made", who=wording.who(key.made_by, said), when=moment(key.made, here.texts.lang))
                st.caption(markup.label(made), width="content")
                label = markup.label(said("key-revoke", name=wording.key(key, said)))
                st.button(label, key=f"key-revoke-{key.id}", type="tertiary", on_click=_revoke, args=(here, one, key))
        if len(keys) >= MOST:
            st.caption(said("keys-full", count=MOST))
            return
        with st.form("key-form", clear_on_submit=True, border=False):
            st.text_input(said("key-name"), key=_NAME, max_chars=LONGEST_NAME)
            st.form_submit_button(said("key-make"), key="key-make", on_click=_make, args=(here, one))


def _make(here: Here, one: Class) -> None:
    if here.admitted():
        made = here.store.api_keys.make(one.id, st.session_state[_NAME])
        st.session_state[_NEW] = (one.id, made.word if isinstance(made, Made) else None)


def _revoke(here: Here, one: Class, key: ApiKey) -> None:
    if here.admitted():
        here.store.api_keys.revoke(one.id, key.id)
