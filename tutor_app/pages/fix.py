"""The last step: the fix of one mistake, shown as a change, put into the editor and checked at once, and taken back.

What may be shown was decided before; the program in the editor is replaced on request only.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.classroom.store import Store
from tutor_app.domain import Depth, Feedback
from tutor_app.explain.localisation import Texts
from tutor_app.explain.prose import prose
from tutor_app.pages import diff, markup
from tutor_app.pages.visit import Try, Used, Visit
from tutor_app.source.comparison import compare
from tutor_app.source.edits import changed
from tutor_app.source.spots import beginning


def draw(now: Visit, last: Try, feedback: Feedback, index: int, store: Store, texts: Texts) -> None:
    """The change, which can be put into the editor as long as the program there is the one that was checked."""
    made = feedback.mending(index)
    markup.draw(f"<h4>{escape(texts('step-repair'))}</h4>", texts)
    views = {"inline": texts("diff-inline"), "two": texts("diff-two")}
    view = st.segmented_control(
        texts("diff-view"),
        list(views),
        format_func=views.__getitem__,
        default="inline",
        required=True,
        key=f"diff-view-{index + 1}",
    )
    found = compare(feedback.program, made)
    markup.draw((diff.side_by_side if view == "two" else diff.inline)(found, texts), texts)
    st.caption(texts("diff-legend"))
    with st.container(horizontal=True):
        st.button(
            texts("use-repair"),
            key=f"use-fix-{index + 1}",
            type="primary",
            icon=":material/check:",
            disabled=now.stale,
            on_click=_use,
            args=(now, last, feedback, index, store),
        )
        hide = {feedback.explanation.parts[index].misconception} if feedback.explanation else set()
        st.button(texts("hide-repair"), key=f"hide-fix-{index + 1}", on_click=_hide, args=(now, hide))


def used(now: Visit, texts: Texts) -> None:
    """What the fix in the editor changed, what there is to learn from it, and the way back."""
    if now.undo is None:
        return
    rule = f"<p><strong>{escape(texts('remember'))}:</strong> {prose(now.undo.rule)}</p>" if now.undo.rule else ""
    change = diff.inline(compare(now.undo.attempt.program, now.undo.edits), texts)
    markup.draw(markup.note("good small", texts("repair-used"), more=change + rule), texts)
    st.button(texts("undo-repair"), key="undo-repair", icon=":material/undo:", on_click=_undo, args=(now,))


def _use(now: Visit, last: Try, feedback: Feedback, index: int, store: Store) -> None:
    made = feedback.mending(index)
    if feedback.explanation is None or not made:
        return
    now.put(changed(feedback.program, made))
    rule = feedback.explanation.parts[index].rule
    now.undo = Used(attempt=last, after=now.program, edits=made, rule=rule)
    now.asked = True
    now.go_to(beginning(feedback.program, made[0]))
    if now.number is not None:
        store.attempts.reveal(now.number, "use")


def _hide(now: Visit, kinds: set[str]) -> None:
    now.hints.update(dict.fromkeys(kinds, Depth.EXPLANATION))
    now.tell("repair-hidden")


def _undo(now: Visit) -> None:
    now.take_back()
    now.tell("repair-undone")
