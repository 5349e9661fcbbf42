"""Deleting a student or a class with everything that is kept of them: a question first, and then that it is done."""

from __future__ import annotations

import streamlit as st

from tutor_app.classroom.people import Class, Student
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.classes import chooser, naming
from tutor_app.pages.classes.here import Here

_ASKED, _SAID = "delete-asked", "delete-said"


def draw(here: Here, found: Class, student: Student | None) -> None:
    """A button for the student, one for the class; then the question about the one that was pressed."""
    words = here.words
    st.subheader(words("delete-title"), anchor=False)
    asked: tuple[str, int] | None = st.session_state.get(_ASKED)
    if asked == ("class", found.id):
        _question(here, "class", found.id, found.name or found.code, len(here.students()))
    elif student is not None and asked == ("student", student.id):
        _question(here, "student", student.id, naming.called(student, words), 1)
    else:
        with st.container(horizontal=True):
            if student is not None:
                _offer("student", student.id, words("delete-student", name=naming.called(student, words)))
            _offer("class", found.id, words("delete-class", name=found.name or found.code))


def said(words: Texts) -> None:
    """What was deleted, or that it was not, once."""
    done: tuple[str, str] | None = st.session_state.pop(_SAID, None)
    if done is not None:
        what, name = done
        kind = "failed" if what == "failed" else "good"
        markup.draw(markup.note(kind, words(f"delete-done-{what}", name=name)), words)


def _offer(what: str, number: int, label: str) -> None:
    st.button(markup.label(label), key=f"delete-{what}", icon=":material/delete:", on_click=_ask, args=((what, number),))


def _question(here: Here, what: str, number: int, name: str, count: int) -> None:
    words = here.words
    title = words(f"delete-{what}-question", name=name)
    markup.draw(markup.note("failed", title, [words(f"delete-{what}-gone", count=count)]), words)
    with st.container(horizontal=True):
        yes = words(f"delete-{what}-yes")
        args = (what, number, name, here.store)
        st.button(yes, key="delete-yes", icon=":material/delete_forever:", on_click=_delete, args=args)
        st.button(words("delete-no"), key="delete-no", type="primary", on_click=_ask, args=(None,))


def _ask(about: tuple[str, int] | None) -> None:
    st.session_state[_ASKED] = about


def _delete(what: str, number: int, name: str, store: Store) -> None:
    st.session_state[_ASKED] = None
    gone = store.keeping.delete_student(number) if what == "student" else store.keeping.delete_class(number)
    if gone and what == "class":
        chooser.go_to("")
    st.session_state[_SAID] = (what if gone else "failed", name)
