"""For a class that is a course of a learning platform: which students have not opened Surefix yet, where a teacher asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.classes.here import Here

if TYPE_CHECKING:
    from tutor_app.openid.lti.roster import Rosters


def draw(here: Here, rosters: Rosters | None) -> None:
    """The button, and what the platform says; it is asked for by that alone, as it may take a while."""
    if rosters is None or here.class_id is None or not rosters.offered(here.class_id):
        return
    said = Texts("assignments", here.texts.lang)
    st.subheader(said("course-title"), anchor=False)
    st.caption(said("course-help"))
    if not st.button(said("course-ask"), key="course-ask"):
        return
    found = rosters.of(here.class_id) if here.admitted() else None
    if found is None:
        markup.draw(markup.note("unsure small", said("course-none")), said)
        return
    more = [said("course-missing", names=", ".join(found.missing))] if found.missing else []
    markup.draw(markup.note("plain small", said("course-some", here=found.here, all=found.all), more), said)
