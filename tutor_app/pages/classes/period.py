"""Of when numbers and tables are: today, the last days, from one day to another, or of all that is kept."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import streamlit as st
from babel.dates import format_date

from tutor_app.classroom.scope import Scope
from tutor_app.explain.localisation import Texts

DAYS = 120
"""Days back that a time may begin or end at; what is older is in those from the beginning on."""
_LAST = {"today": 1, "week": 7, "month": 30}
_ALL, _DATES = "all", "dates"


def choose(class_id: int | None, lang: str) -> Scope | None:
    """The class's attempts in the time that is chosen, all unless somebody chooses; None, and said, where no day is left."""
    said = Texts("classes", lang)
    offers = {name: said(f"period-{name}") for name in (*_LAST, _ALL, _DATES)}
    chosen = st.segmented_control(said("period"), list(offers), format_func=offers.__getitem__, default=_ALL, key="period")
    today = datetime.now().astimezone().date()
    if chosen in _LAST:
        return Scope.days(today - timedelta(days=_LAST[chosen] - 1), today, class_id)
    if chosen != _DATES:
        return Scope(class_id=class_id)
    first, last = _days(today, said)
    if first is not None and first > last:
        st.caption(said("period-none"))
        return None
    return Scope.days(first, last, class_id)


def _days(today: date, said: Texts) -> tuple[date | None, date]:
    """The first day, None for the beginning, and the last; lists, as the fields for dates are too small to touch."""
    days = [today - timedelta(days=ago) for ago in range(DAYS)]
    earlier: list[date | None] = [*days, None]

    def named(day: date | None) -> str:
        return said("period-beginning") if day is None else format_date(day, "medium", locale=said.lang)

    with st.container(horizontal=True):
        first = st.selectbox(said("period-first"), earlier, _LAST["week"] - 1, format_func=named, key="period-first")
        last = st.selectbox(said("period-last"), days, format_func=named, key="period-last")
    return first, last or today
