"""To see a class's page as its students do, without being one: its policy holds, and nothing is kept of what is tried."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import streamlit as st

from tutor_app.classroom.people import Class
from tutor_app.classroom.store import Policy, Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.classes.here import PARAMETER

_LOOKING, _AS_STUDENT = "see", "student"


def address(one: Class | None) -> str:
    """Where to see it, from the class page."""
    named = {} if one is None else {PARAMETER: one.code}
    return f"./?{urlencode(named | {_LOOKING: _AS_STUDENT})}"


def looking() -> bool:
    """Whether the address says that somebody only looks."""
    return bool(st.query_params.get(_LOOKING) == _AS_STUDENT)


def draw(one: Class | None, texts: Texts) -> None:
    """Say what this page is, above it."""
    said = Texts("classes", texts.lang)
    name = said("class-none") if one is None else one.name or one.code
    markup.draw(markup.note("plain small", said("looking", name=name)), texts)


class Unkept(Store):
    """A ``store`` as an onlooker has it: what the class decided can be read, and nothing is written."""

    def __init__(self, store: Store, class_id: int | None) -> None:
        self._read, self._class_id = store, class_id
        self.policy = self._policy
        self.begin = self.record = self.link = self.linked = _nothing
        self.finish = _no
        self.opine = self.reveal = _nothing
        self.attempts, self.people, self.questions, self.approvals = (
            store.attempts,
            store.people,
            store.questions,
            store.approvals,
        )

    def _policy(self, class_id: int | None = None) -> Policy:
        return self._read.policy(self._class_id)

    @property
    def outage(self) -> int:
        """Nothing is missed where nothing is kept."""
        return 0

    @property
    def linking(self) -> bool:
        """What is not kept cannot be linked to."""
        return False


def _nothing(*_: Any, **__: Any) -> None:
    return None


def _no(*_: Any, **__: Any) -> bool:
    return False
