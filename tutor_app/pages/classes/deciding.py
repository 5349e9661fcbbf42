"""One way in which everything about a class is decided: at once, written to the log, shown as saved, and undone by one button."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import streamlit as st

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
    """That what was just changed is saved, and what it was; or that all there is is saved. And the way back.

    What could not be stored is not called saved, also where the page is drawn again.
    """
    class_id, before, after = st.session_state.pop(_SAVED, (None, None, None))
    said = here.said
    with st.container(horizontal=True, vertical_alignment="center", key="saved"):
        told = _told(before, after, here) if before is not None and class_id == here.class_id else []
        if not here.store.decisions.kept(here.class_id):
            markup.draw(markup.note("unsure small", said("unsaved"), told), here.texts)
        elif before is not None and class_id == here.class_id:
            markup.draw(markup.note("good small", said("saved"), told), here.texts)
        else:
            st.caption(said("saved-all"), width="content")
        if here.store.decisions.log(here.class_id, 1):
            st.button(said("undo"), key="undo", icon=":material/undo:", on_click=undo, args=(here,))


def log(here: Here) -> None:
    """Who decided what, and when, the newest first: settings, and keys of programs."""
    told = sorted([*_decided(here), *_of_keys(here)], key=lambda one: one.at, reverse=True)[:_LISTED]
    columns = [here.texts("column-when"), here.said("column-by"), here.said("column-change")]
    rows = [
        dict(zip(columns, (moment(one.at, here.texts.lang), markup.label(wording.who(one.who, here.said)), line), strict=True))
        for one in told
        for line in one.lines
    ]
    with st.expander(here.said("log-title"), key="decisions", icon=":material/history:"):
        if rows:
            st.table(rows, border="horizontal", hide_index=True)
        else:
            st.caption(here.said("log-empty"))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """What ``who`` changed at one time, in ``lines``."""

    at: datetime
    who: str
    lines: list[str]


def _decided(here: Here) -> Iterator[_Entry]:
    """Each decision, by what held before it."""
    found = here.store.decisions.log(here.class_id, _LISTED + 1)
    before = [decision.policy for decision in found[1:]]
    if len(found) <= _LISTED:
        before.append(here.store.decisions.default)
    for decision, policy in zip(found[:_LISTED], before, strict=False):
        lines = _told(policy, decision.policy, here) or [here.said("log-same")]
        yield _Entry(at=decision.at, who=decision.who, lines=lines)


def _of_keys(here: Here) -> Iterator[_Entry]:
    """Each key that was made, and each that was revoked."""
    for key in () if here.class_id is None else here.store.api_keys.log(here.class_id):
        name = markup.label(wording.key(key, here.said))  # a table obeys what is written in it
        yield _Entry(at=key.made, who=key.made_by, lines=[here.said("log-key-made", name=name)])
        if key.revoked is not None:
            yield _Entry(at=key.revoked, who=key.revoked_by, lines=[here.said("log-key-revoked", name=name)])


def _told(before: Policy, after: Policy, here: Here) -> list[str]:
    return wording.changes(before, after, here.texts, here.said)
