"""The visits of the class: who is still stuck after several attempts comes first, with the program as it stands now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from tutor_app.classroom.stored import Attempt, Begun
from tutor_app.classroom.stuck import Row, visits
from tutor_app.explain.localisation import Texts
from tutor_app.pages import evidence, markup
from tutor_app.pages.attempts import kinds, when
from validators.promise.gate import OperatingPoints


def draw(attempts: Sequence[Begun], names: Mapping[str, str], points: OperatingPoints, texts: Texts) -> None:
    """A table of those who are stuck, one of all, and one visit to look at; ``names`` has what each visit is called."""
    found = visits(attempts)
    if not found:
        markup.draw(markup.note("waiting", texts("tab-students"), [texts("visits-none")]), texts)
        return
    st.markdown(texts("visits-lead"))
    stuck_now = [row for row in found if row.stuck]
    st.subheader(f"{texts('visits-note')} ({len(stuck_now)})", anchor=False)
    if stuck_now:
        st.table([_cells(row, names, texts) for row in stuck_now], border="horizontal", hide_index=True)
    else:
        st.caption(texts("visits-calm"))
    with st.expander(f"{texts('preview-all')} ({len(found)})", key="all-visits"):
        rows = [_cells(row, names, texts) | {texts("column-open"): texts("yes" if row.broken else "no")} for row in found]
        st.table(rows, border="horizontal", hide_index=True)
    open_ones = {row.visit: row for row in found if row.broken}
    if open_ones:
        chosen = st.selectbox(
            texts("visits-pick"),
            list(open_ones),
            format_func=lambda visit: _name(open_ones[visit], names, texts),
            key="pick-visit",
        )
        last = open_ones[chosen].finished[0]
        if last.feedback.verdict is not None:
            evidence.draw(last, last.feedback.verdict, texts, points)


def _cells(row: Row, names: Mapping[str, str], texts: Texts) -> dict[str, str | int]:
    newest = row.attempts[0]
    return {
        texts("column-visit"): markup.label(names[row.visit]),
        texts("column-when"): when(newest, texts),
        texts("column-attempts"): len(row.attempts),
        texts("column-mistake"): _mistake(row, texts),
    }


def _mistake(row: Row, texts: Texts) -> str:
    """What the newest attempt came to."""
    if not isinstance(row.attempts[0], Attempt):
        return texts("attempt-unfinished")
    return " ".join(kinds(row.attempts[0], texts)) if row.broken else "–"


def _name(row: Row, names: Mapping[str, str], texts: Texts) -> str:
    mistake = " ".join(kinds(row.finished[0], texts))
    return f"{names[row.visit]}: {mistake}"
