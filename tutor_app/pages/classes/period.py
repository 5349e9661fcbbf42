"""Of when the numbers are: today, the last days, or from one date to another."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import streamlit as st

from tutor_app.classroom.scope import Scope
from tutor_app.pages.classes.here import Here

_DAYS = {"today": 1, "week": 7, "month": 30}
_ALL, _DATES = "all", "dates"
_WEEK = timedelta(days=6)


def choose(here: Here) -> Scope:
    """The class's attempts in the time that is chosen; all that are kept, unless somebody chooses."""
    said = here.said
    offers = {name: said(f"period-{name}") for name in (*_DAYS, _ALL, _DATES)}
    chosen = st.segmented_control(said("period"), list(offers), format_func=offers.__getitem__, default=_ALL, key="period")
    today = datetime.now().astimezone().date()
    if chosen in _DAYS:
        return scope(here.class_id, today - timedelta(days=_DAYS[chosen] - 1), today)
    if chosen == _DATES:
        dates = st.date_input(said("period-which"), (today - _WEEK, today), max_value=today, key="period-dates")
        found = dates if isinstance(dates, tuple) else (dates,)
        if found:
            return scope(here.class_id, found[0], found[-1])
    return Scope(class_id=here.class_id)


def scope(class_id: int | None, first: date, last: date) -> Scope:
    """From the beginning of the ``first`` day to the end of the ``last``, by the server's clock."""
    start, end = (datetime.combine(day, time()).astimezone() for day in (first, last + timedelta(days=1)))
    return Scope(class_id=class_id, start=start, end=end)
