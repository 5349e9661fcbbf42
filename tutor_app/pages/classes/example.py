"""One mistake for the whole class to look at: a student's lines in big type, without a name and without comments."""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.domain import ExplanationPart
from tutor_app.explain.lookup import kind_of
from tutor_app.explain.prose import prose
from tutor_app.pages import markup
from tutor_app.pages.classes import naming, projector
from tutor_app.pages.classes.here import Here
from tutor_app.pages.essence import without_comments
from tutor_app.source.spots import spots


def draw(here: Here, mistake: str, attempt: int) -> None:
    """The mistake by its name, the lines with its mark, and its rule on tap."""
    said = here.said
    st.button(said("back-to-class"), key="projector-close", icon=":material/arrow_back:", on_click=projector.close)
    found = here.store.attempts.attempt(attempt, here.class_id)
    told = None if found is None else found.feedback.explanation
    part = next((part for part in told.parts if part.misconception == mistake), None) if told else None
    if found is None or part is None:
        markup.draw(markup.note("waiting", said("example-gone")), here.texts)
        return
    lines = markup.excerpt(
        without_comments(found.program), part.line, spots(part, found.feedback), here.texts("mark-here"), here.texts
    )
    title = f"<h1>{prose(naming.mistake(mistake, said))}</h1>"
    markup.draw(f"<section class='shown-to-all'>{title}{lines}{_rule(part, here)}</section>", here.texts)
    st.caption(escape(said("example-anonymous")))


def _rule(part: ExplanationPart, here: Here) -> str:
    """The catalogue's own words and example, in the teacher's language, folded until the class has had its say."""
    kind = kind_of(part.misconception, here.texts.lang)
    if kind is None:
        return ""
    return markup.folded("rule-on-tap", markup.rule(kind.rule, kind.wrong, kind.right, here.texts), here.texts)
