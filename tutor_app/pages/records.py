"""What is kept of a class, to take away and to delete: tables for a time under pseudonyms, everything of one student or of all.

Tables are made when somebody asks for them. Nothing is deleted before a second click on a question that says what will be gone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from tutor_app.classroom import progsnap
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.pseudonyms import subject
from tutor_app.classroom.store import Scope, Store
from tutor_app.classroom.stored import Attempt, Begun
from tutor_app.explain.localisation import Texts
from tutor_app.pages import deleting, export
from tutor_app.pages.classes import naming, period
from tutor_app.pages.classes.here import Here

MOST = 20_000
"""Attempts in one table."""


def draw(here: Here) -> None:
    """Tables of the class (without one: of what was done so); with a class, everything of it, and deletion."""
    words, store, found = here.words, here.store, here.chosen
    deleting.said(words)
    st.markdown(here.texts("export-lead"))
    _tables(here)
    if found is None:
        return
    st.subheader(words("records-all-title"), anchor=False)
    st.markdown(words("records-all-lead", days=found.retention))
    students = here.students()
    chosen = None
    if students:
        chosen = st.selectbox(
            words("records-student"),
            list(students),
            format_func=lambda number: naming.called(students[number], words),
            key="records-student",
        )
    with st.container(horizontal=True):
        if chosen is not None:
            _json("student-json", partial(store.keeping.export_student, chosen), f"{students[chosen].id}", words)
        _json("class-json", partial(store.keeping.export_class, found.id), found.code, words)
    deleting.draw(here, found, students.get(chosen or 0))


def _tables(here: Here) -> None:
    """The time, and the two tables of it."""
    store, texts, words = here.store, here.texts, here.words
    scope = period.choose(here.class_id, texts.lang)
    if scope is None:
        return
    with st.container(horizontal=True):
        _file("export", texts("export-button"), partial(table, store, scope), "surefix.csv", "text/csv", ":material/table:")
        made, zipped = partial(dataset, store, scope), "surefix-progsnap2.zip"
        _file("progsnap", words("records-progsnap"), made, zipped, "application/zip", ":material/folder_zip:")
    st.caption(words("records-pseudonyms"))


def table(store: Store, scope: Scope) -> bytes:
    """Every check in ``scope``, finished or not, as CSV; those with a damaged record are named."""
    found = store.attempts.finished(MOST, scope)
    every: list[Begun] = [*found.attempts, *found.damaged, *store.attempts.unfinished(MOST, scope)]
    attempts = sorted(every, key=lambda attempt: attempt.id, reverse=True)
    grades, pseudonyms = store.grading.graded(scope), store.pseudonyms.of_class(scope.class_id)
    damaged = {attempt.id for attempt in found.damaged}
    return export.to_csv(attempts, grades, pseudonyms, damaged).encode("utf-8-sig")


def dataset(store: Store, scope: Scope) -> bytes:
    """Every finished check in ``scope`` as ProgSnap2."""
    attempts: tuple[Attempt, ...] = store.attempts.recent(MOST, scope)
    known = store.pseudonyms.of_class(scope.class_id)
    return progsnap.dataset(attempts, {attempt.id: subject(attempt, known) for attempt in attempts})


def _json(name: str, make: Callable[[], str], what: str, words: Texts) -> None:
    file = f"surefix-{name.removesuffix('-json')}-{what}.json"
    _file(name, words(f"records-{name}"), partial(_made, make), file, "application/json", ":material/data_object:")


def _file(key: str, label: str, make: Callable[[], str | bytes], name: str, kind: str, icon: str) -> None:
    """A button for a file, which is made when somebody asks for it; the page is not drawn again for that."""
    st.download_button(label, make, name, kind, key=key, icon=icon, on_click="ignore")


def _made(make: Callable[[], str]) -> str:
    """What was exported; empty where it is gone, or cannot be read now."""
    try:
        return make()
    except (KeyError, Unavailable):
        return ""
