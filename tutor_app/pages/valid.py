"""A program that Python reads: that it does, and at most two things that are worth a look."""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.classroom.store import Policy
from tutor_app.domain import Feedback
from tutor_app.explain.localisation import Texts
from tutor_app.explain.prose import prose
from tutor_app.explain.remarks import sentence
from tutor_app.pages import markup
from tutor_app.pages.visit import Visit
from tutor_app.source.spots import Spot
from validators.promise import remarks


def draw(now: Visit, feedback: Feedback, policy: Policy, texts: Texts, *, jumps: bool) -> None:
    """The note; ``jumps`` tells whether the editor can go to a line."""
    worth = remarks.shown(feedback.remarks, policy.precision) if policy.helping and policy.remarks else ()
    items = "".join(f"<li>{prose(sentence(one, texts.lang))}</li>" for one in worth)
    more = f"<h4>{escape(texts('worth-title'))}</h4><ul>{items}</ul>" if worth else ""
    markup.draw(markup.note("good", texts("valid-title"), [texts("valid-text")], more=more), texts)
    for line in sorted({one.line for one in worth}) if jumps else ():
        label, icon, place = texts("go-to-line", line=line), ":material/my_location:", Spot(line=line, column=1, end=1)
        st.button(label, key=f"worth-{line}", type="tertiary", icon=icon, on_click=now.go_to, args=(place,))
