"""What is kept of a class, to take away and to delete: tables for a time under pseudonyms, everything of one student or of all.

Tables are made when somebody asks for them. Nothing is deleted before a second click on a question that says what will be gone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial

import streamlit as st
from babel.dates import format_date

from tutor_app.classroom import progsnap
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.people import RETENTION
from tutor_app.classroom.pseudonyms import subject
from tutor_app.classroom.store import Scope, Store
from tutor_app.classroom.stored import Attempt, Begun
from tutor_app.explain.localisation import Texts
from tutor_app.pages import deleting, export
from tutor_app.pages.classes import naming

MOST = 20_000
"""Attempts in one table."""
DAYS = 120
"""Days back that a table may begin or end at; what is older is in those from the beginning on."""


def draw(store: Store, texts: Texts, *, class_id: int | None = None) -> None:
    """Tables of the class (None: of what was done without one); with a class, everything of it, and deletion."""
    words = Texts("queue", texts.lang)
    deleting.said(words)
    found = None if class_id is None else store.people.class_by_id(class_id)
    if class_id is not None and found is None:  # it was deleted
        return
    st.markdown(texts("export-lead"))
    _tables(store, texts, words, class_id)
    if found is None:
        return
    st.subheader(words("records-all-title"), anchor=False)
    st.markdown(words("records-all-lead", days=found.retention))
    students = {student.id: student for student in store.people.students(found.id)}
    chosen = None
    if students:
        names = {number: naming.called(student, words) for number, student in students.items()}
        chosen = st.selectbox(words("records-student"), list(names), format_func=names.__getitem__, key="records-student")
    with st.container(horizontal=True):
        if chosen is not None:
            _json("student-json", partial(store.keeping.export_student, chosen), f"{students[chosen].id}", words)
        _json("class-json", partial(store.keeping.export_class, found.id), found.code, words)
    deleting.draw(found, students.get(chosen or 0), store, words)


def _tables(store: Store, texts: Texts, words: Texts, class_id: int | None) -> None:
    """The time, and the two tables of it."""
    first, last = _days(words)
    scope = within(first, last, class_id)
    if first is not None and first > last:
        st.caption(words("records-none"))
        return
    with st.container(horizontal=True):
        st.download_button(
            texts("export-button"),
            partial(table, store, scope),
            "surefix.csv",
            "text/csv",
            key="export",
            icon=":material/table:",
            on_click="ignore",
        )
        st.download_button(
            words("records-progsnap"),
            partial(dataset, store, scope),
            "surefix-progsnap2.zip",
            "application/zip",
            key="progsnap",
            icon=":material/folder_zip:",
            on_click="ignore",
        )
    st.caption(words("records-pseudonyms"))


def _days(words: Texts) -> tuple[date | None, date]:
    """The first day, None for the beginning, and the last; lists, as the fields for dates are too small to touch."""
    today = datetime.now().astimezone().date()
    days = [today - timedelta(days=ago) for ago in range(DAYS)]
    earlier: list[date | None] = [*days, None]

    def named(day: date | None) -> str:
        return words("records-beginning") if day is None else format_date(day, "medium", locale=words.lang)

    with st.container(horizontal=True):
        first = st.selectbox(words("records-from"), earlier, RETENTION, format_func=named, key="records-from")
        last = st.selectbox(words("records-to"), days, format_func=named, key="records-to")
    return first, last or today


def within(first: date | None, last: date, class_id: int | None) -> Scope:
    """From the beginning of the first day, if there is one, to the end of the last, by the server's clock."""
    start = None if first is None else datetime.combine(first, time()).astimezone()
    return Scope(class_id=class_id, start=start, end=datetime.combine(last + timedelta(days=1), time()).astimezone())


def table(store: Store, scope: Scope) -> bytes:
    """Every check in ``scope``, finished or not, as CSV."""
    finished: tuple[Begun, ...] = store.recent(MOST, scope)
    attempts = sorted([*finished, *store.unfinished(MOST, scope)], key=lambda attempt: attempt.id, reverse=True)
    return export.to_csv(attempts, store.graded(scope), store.pseudonyms.of_class(scope.class_id)).encode("utf-8-sig")


def dataset(store: Store, scope: Scope) -> bytes:
    """Every finished check in ``scope`` as ProgSnap2."""
    attempts: tuple[Attempt, ...] = store.recent(MOST, scope)
    known = store.pseudonyms.of_class(scope.class_id)
    return progsnap.dataset(attempts, {attempt.id: subject(attempt, known) for attempt in attempts})


def _json(name: str, make: Callable[[], str], what: str, words: Texts) -> None:
    st.download_button(
        words(f"records-{name}"),
        partial(_made, make),
        f"surefix-{name.removesuffix('-json')}-{what}.json",
        "application/json",
        key=name,
        icon=":material/data_object:",
        on_click="ignore",
    )


def _made(make: Callable[[], str]) -> str:
    """What was exported; empty where it is gone, or cannot be read now."""
    try:
        return make()
    except (KeyError, Unavailable):
        return ""
