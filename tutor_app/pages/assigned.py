"""On the student's page: the assignment that the address names (``?assignment=12``), and whether there is no help now.

An assignment is one of the student's own class. Who is in no class, or in another, works without one.
"""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

import streamlit as st

from tutor_app.classroom.assignments import Assignment
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.attempts import moment
from tutor_app.pages.visit import Visit

PARAMETER = "assignment"
"""Names an assignment in the address by its number."""
_LONGEST = 20


def recognise(now: Visit, store: Store) -> None:
    """Learn what the student works on."""
    now.assignment = st.query_params.get(PARAMETER, "")[:_LONGEST] or now.assignment
    if now.assignment and now.member.class_id is not None:
        found = store.assignments.named(now.member.class_id, now.assignment)
        now.member = now.member.working_on(found)


def draw(now: Visit, store: Store, texts: Texts) -> None:
    """The assignment's title, or why there is none; and for how long there is no help."""
    number, said = now.member.class_id, Texts("assignments", texts.lang)
    if number is None:
        return
    at, about = datetime.now(UTC), now.member.assignment
    withholding = None if now.policy(store).helping else store.assignments.withholding(number)  # it ends all help
    if withholding is not None:
        until = withholding.withheld_until
        told = said("withheld-on") if until is None else said("withheld-until", time=moment(until, texts.lang))
        markup.draw(markup.note("unsure small", said("withheld", title=withholding.title), [told]), said)
    if about is not None:
        markup.draw(f"<p>{_told(about, at, said)}</p>", said)
    elif now.assignment:
        markup.draw(markup.note("unsure small", said("unknown")), said)


def _told(about: Assignment, at: datetime, said: Texts) -> str:
    title = f"<strong>{escape(about.title)}</strong>"
    if about.opens is not None and at < about.opens:
        line = escape(said("not-open-yet", title="\ue000", time=moment(about.opens, said.lang)))
    elif about.closes is not None and about.closes <= at:
        line = escape(said("closed-since", title="\ue000", time=moment(about.closes, said.lang)))
    else:
        line = escape(said("working-on", title="\ue000"))
    return line.replace("\ue000", title)
