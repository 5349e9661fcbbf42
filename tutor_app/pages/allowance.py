"""What is left of a quota, for the student who has nearly used it up; and when it goes on for who has used it up."""

from __future__ import annotations

import math
from datetime import UTC, datetime

import streamlit as st

from tutor_app.classroom.quotas import Standing
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.countdown import SLOT, countdown
from tutor_app.pages.visit import Visit


def draw(now: Visit, texts: Texts) -> None:
    """Of checks; where there are none, with a clock at whose end the page is drawn anew, and says nothing of it any more."""
    left, seconds = now.checks, _seconds(now.checks)
    if left is None or not seconds:
        return
    if left.granted:
        st.caption(texts("quota-left", count=left.left))
        return
    with st.container(border=True, key="quota"):
        markup.draw(markup.note("unsure small", texts("quota-title"), [texts("quota-safe")]), texts)
        said, turn = texts("quota-wait", left=SLOT), f"quota-{left.due:%H%M%S}"
        countdown(seconds, said, direction=texts.direction, turn=turn, on_due=lambda: None)


def of_model(left: Standing | None, texts: Texts) -> None:
    """Of programs for which a language model is asked, as of the last check."""
    seconds = _seconds(left)
    if left is None or not seconds:
        return
    if left.granted:
        st.caption(texts("quota-model-left", count=left.left))
    else:
        st.caption(texts("quota-model-wait", count=math.ceil(seconds / 60)))


def _seconds(left: Standing | None) -> int:
    """For how long what is left is scarce, and no more than it was; 0 where there is nothing to say."""
    if left is None or not left.scarce:
        return 0
    until = min(left.due - datetime.now(UTC), left.gap)  # the clock may have been set back since
    return max(math.ceil(until.total_seconds()), 0)
