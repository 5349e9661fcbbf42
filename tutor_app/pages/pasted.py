"""What was pasted around the code, told as what it is, and one button that takes it away and checks what is left.

It is told by its form and is no guess at a mistake, so the gate and the pace have no part in it. The button changes the program,
which is the deepest step: where students may not go so far, there is none.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.classroom.store import Store
from tutor_app.domain import Depth, Feedback, Remark
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.replaced import replace_program
from tutor_app.pages.visit import Visit
from tutor_app.slips.pasted import SLIPS
from tutor_app.slips.pasted.around import KINDS
from tutor_app.source.edits import changed

_WIDEST = 60
"""Characters of a line that are quoted."""


def found(feedback: Feedback | None) -> tuple[Remark, ...]:
    """The remarks on what was pasted, in the order of their lines."""
    remarks = () if feedback is None else feedback.remarks
    return tuple(sorted((one for one in remarks if one.kind in KINDS), key=lambda one: one.line))


def draw(now: Visit, store: Store, texts: Texts) -> None:
    """The note, unless nothing was pasted around the code or the program was changed since."""
    last, policy = now.last, now.policy(store)
    remarks = found(None if last is None else last.feedback)
    if last is None or not remarks or not policy.helping or now.program != last.program:
        return
    items = "".join(f"<li>{_said(one, texts)}</li>" for one in remarks)
    edits = sorted(edit for one in remarks for edit in one.edits)
    nothing = [] if edits else [texts("pasted-only")]
    markup.draw(markup.note("waiting", texts("pasted-title"), nothing, more=f"<ul>{items}</ul>"), texts)
    if edits and policy.deepest >= Depth.REPAIR:
        args = (now, changed(last.program, edits))
        st.button(texts("pasted-keep"), key="keep-code", type="primary", icon=":material/content_cut:", on_click=_keep, args=args)


def _said(remark: Remark, texts: Texts) -> str:
    quote = remark.quote if len(remark.quote) <= _WIDEST else f"{remark.quote[:_WIDEST]}…"
    code = f"<code dir='ltr'>{escape(quote)}</code>"
    return f"{escape(texts('line', line=remark.line))}: {code}<br>{escape(texts(f'pasted-{remark.kind}'))}"


def _keep(now: Visit, code: str) -> None:
    now.seen |= {slip.kind for slip in SLIPS}  # mended by us, whatever the search called it
    replace_program(now, code, "pasted-kept")
    now.asked = True
