"""To see a class's page as its students do, without being one: its policy holds, and nothing is kept of what is tried."""

from __future__ import annotations

from urllib.parse import urlencode

import streamlit as st

from tutor_app.classroom.people import Class
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.joining import PARAMETER
from tutor_app.pages.member import Member

_LOOKING, _AS_STUDENT = "see", "student"


def address(one: Class | None) -> str:
    """Where to see it, from the class page."""
    named = {} if one is None else {PARAMETER: one.code}
    return f"./?{urlencode(named | {_LOOKING: _AS_STUDENT})}"


def looking() -> bool:
    """Whether the address says that somebody only looks."""
    return bool(st.query_params.get(_LOOKING) == _AS_STUDENT)


def draw(one: Class | None, texts: Texts) -> Member:
    """Say what this page is, above it; gives whose it is."""
    said = Texts("classes", texts.lang)
    name = said("class-none") if one is None else one.name or one.code
    markup.draw(markup.note("plain small", said("looking", name=name)), texts)
    return of(one)


def of(one: Class | None) -> Member:
    """Somebody who is treated as the class's students are, is none of them, and of whom nothing is kept."""
    return Member(of=one, stored=False)
