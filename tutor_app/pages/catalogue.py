"""The page of all kinds of mistakes: for students who want to look around, and for teachers who want to see what is known."""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.explain.listing import Family, Kind, families, words
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup


def render(texts: Texts) -> None:
    """Draw the page."""
    st.title(texts("catalogue-title"), anchor=False)
    st.markdown(texts("catalogue-lead"))
    sought = st.text_input(texts("catalogue-search"), key="catalogue-search")
    found = [(family, _matching(family, sought)) for family in families(texts.lang)]
    for family, kinds in found:
        if kinds:
            st.subheader(family.name, anchor=False)
            markup.draw("".join(_kind(kind, texts) for kind in kinds), texts)
    if not any(kinds for _, kinds in found):
        markup.draw(markup.note("waiting", texts("catalogue-none")), texts)
    st.subheader(texts("catalogue-words"), anchor=False)
    markup.draw("<ul>" + "".join(f"<li>{markup.prose(sentence)}</li>" for sentence in words(texts.lang)) + "</ul>", texts)


def _matching(family: Family, sought: str) -> list[Kind]:
    """The kinds in whose name, rule or example all of the words occur."""
    wanted = sought.casefold().split()
    return [
        kind
        for kind in family.kinds
        if all(word in f"{family.name} {kind.name} {kind.rule} {kind.wrong} {kind.right}".casefold() for word in wanted)
    ]


def _kind(kind: Kind, texts: Texts) -> str:
    body = markup.rule(kind.rule, kind.wrong, kind.right, texts)
    return f"<details class='kind'><summary><h4>{escape(kind.name)}</h4></summary>{body}</details>"
