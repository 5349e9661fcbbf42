"""One way in which everything about a class is decided: at once, written to the log, shown as saved, and undone by one button."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from tutor_app.classroom.decisions import INSTRUCTOR, Decision
from tutor_app.classroom.store import Policy
from tutor_app.pages import markup
from tutor_app.pages.attempts import moment
from tutor_app.pages.classes import wording
from tutor_app.pages.classes.here import Here

_SAVED = "decided"
_LISTED = 20  # decisions of the log that are shown


def decide(here: Here, **values: Any) -> None:
    """Make these values of the class's policy hold from now on, if they are others."""
    before = here.store.decisions.policy(here.class_id)
    after = replace(before, **values)
    if after != before:
        here.store.decisions.decide(after, here.class_id)
        here.store.glances.forget(here.class_id)
        st.session_state[_SAVED] = (here.class_id, before, after)


def undo(here: Here) -> None:
    """Take the last decision back, which is a decision too."""
    before = here.store.decisions.policy(here.class_id)
    after = here.store.decisions.undo(here.class_id)
    here.store.glances.forget(here.class_id)
    if after is not None and after != before:
        st.session_state[_SAVED] = (here.class_id, before, after)


def saved(here: Here) -> None:
    """That what was just changed is saved, and what it was; or that all there is is saved. And the way back."""
    class_id, before, after = st.session_state.pop(_SAVED, (None, None, None))
    said = here.said
    with st.container(horizontal=True, vertical_alignment="center", key="saved"):
        if before is not None and class_id == here.class_id:
            markup.draw(markup.note("good small", said("saved"), _told(before, after, here)), here.texts)
        else:
            st.caption(said("saved-all"), width="content")
        if here.store.decisions.log(here.class_id, 1):
            st.button(said("undo"), key="undo", icon=":material/undo:", on_click=undo, args=(here,))


def log(here: Here) -> None:
    """Who decided what, and when, the newest first."""
    rows = [row for decision, before in _pairs(here) for row in _rows(decision, before, here)]
    with st.expander(here.said("log-title"), key="decisions", icon=":material/history:"):
        if rows:
            st.table(rows, border="horizontal", hide_index=True)
        else:
            st.caption(here.said("log-empty"))


def _pairs(here: Here) -> list[tuple[Decision, Policy]]:
    """Each decision with what held before it."""
    found = here.store.decisions.log(here.class_id, _LISTED + 1)
    before = [decision.policy for decision in found[1:]]
    if len(found) <= _LISTED:
        before.append(here.store.decisions.default)
    return list(zip(found[:_LISTED], before, strict=False))


def _rows(decision: Decision, before: Policy, here: Here) -> list[dict[str, str]]:
    when = moment(decision.at, here.texts.lang)
    who = here.said("who-instructor") if decision.who == INSTRUCTOR else decision.who
    told = _told(before, decision.policy, here) or [here.said("log-same")]
    columns = [here.texts("column-when"), here.said("column-by"), here.said("column-change")]
    return [dict(zip(columns, (when, who, one), strict=True)) for one in told]


def _told(before: Policy, after: Policy, here: Here) -> list[str]:
    return wording.changes(before, after, here.texts, here.said)
