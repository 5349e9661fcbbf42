"""The page of all kinds of mistakes, for looking things up: the commonest first, then by family, and a search.

Each kind has an address of its own (``?kind=missing-colon``), which a reload and a change of the language keep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from urllib.parse import urlencode

import streamlit as st

from tutor_app.explain.listing import Kind, families, words
from tutor_app.explain.localisation import Texts
from tutor_app.explain.lookup import LONGEST, Found, commonest, kind_of, look_up
from tutor_app.explain.messages import numbers, versions
from tutor_app.explain.prose import prose
from tutor_app.pages import markup, visit
from tutor_app.pages.announcer import announce
from tutor_app.pages.replaced import replace_program

PATH = "mistakes"
"""The page's own address."""
PARAMETER = "kind"
"""Names in the address the kind that is looked at."""
_SEARCH = "catalogue-search"


def render(texts: Texts, to_student: Callable[[], None]) -> None:
    """Draw the page; ``to_student`` goes on to the student's page."""
    named = st.query_params.get(PARAMETER, "")
    kind, found = kind_of(named, texts.lang), look_up(st.session_state.get(_SEARCH, ""), texts.lang)
    announce(_said(kind, found, texts), turn=f"{named} {st.session_state.get(_SEARCH, '')}")
    st.title(texts("catalogue-title"), anchor=False)
    st.markdown(texts("catalogue-lead"))
    sought = st.text_input(
        texts("catalogue-search"),
        key=_SEARCH,
        placeholder=texts("catalogue-search-example"),
        max_chars=LONGEST,
        on_change=_close,
    )
    if kind is not None:
        _entry(kind, texts, to_student)
    elif sought.strip():
        _results(found, texts)
    else:
        _everything(texts, gone=bool(named))


def entry_link(kind: str, texts: Texts) -> None:
    """A link to what the page says of a kind, in a tab of its own; nothing for a kind that is not listed."""
    if kind in numbers():
        address = f"{PATH}?{urlencode({PARAMETER: kind, 'lang': texts.lang})}"
        st.link_button(texts("catalogue-more"), address, type="tertiary", icon=":material/menu_book:")


def _said(kind: Kind | None, found: Found, texts: Texts) -> str:
    """What a screen reader says once the page has changed."""
    if kind is not None:
        return kind.name
    if not st.session_state.get(_SEARCH, "").strip():
        return ""
    return texts("catalogue-found", count=len(found.kinds)) if found.kinds else texts("catalogue-none")


def _everything(texts: Texts, *, gone: bool) -> None:
    if gone:
        markup.draw(markup.note("unsure small", texts("catalogue-gone")), texts)
    st.header(texts("catalogue-commonest"), anchor=False)
    _list(commonest(texts.lang), "common", texts)
    st.header(texts("catalogue-families"), anchor=False)
    for family in families(texts.lang):
        with st.expander(f"{family.name} ({len(family.kinds)})", key=f"family-{family.id}"):
            _list(family.kinds, "family", texts)
    st.header(texts("catalogue-words"), anchor=False)
    markup.draw("<ul>" + "".join(f"<li>{prose(sentence)}</li>" for sentence in words(texts.lang)) + "</ul>", texts)


def _results(found: Found, texts: Texts) -> None:
    if not found.kinds:
        tries = [texts(f"catalogue-none-{number}") for number in (1, 2, 3)]
        items = "".join(f"<li>{prose(one)}</li>" for one in tries)
        markup.draw(markup.note("waiting", texts("catalogue-none"), more=f"<ul>{items}</ul>"), texts)
        return
    name = "catalogue-found-message" if found.message else "catalogue-found"
    st.header(texts(name, count=len(found.kinds)), anchor=False)
    _list(found.kinds, "found", texts)


def _list(kinds: Iterable[Kind], place: str, texts: Texts) -> None:
    with st.container(gap=None):
        for kind in kinds:
            st.button(kind.name, key=f"{place}-{kind.id}", type="tertiary", on_click=_open, args=(kind.id, texts.lang))


def _entry(kind: Kind, texts: Texts, to_student: Callable[[], None]) -> None:
    st.button(texts("catalogue-back"), key="catalogue-back", type="tertiary", icon=":material/arrow_back:", on_click=_close)
    st.header(kind.name, anchor=False)
    said = "".join(
        f"<li><code dir='ltr'>{escape(line)}</code> <span dir='ltr'>(Python {versions(found)})</span></li>"
        for line, found in numbers()[kind.id].says.items()
    )
    rule = markup.rule(kind.rule, kind.wrong, kind.right, texts)
    markup.draw(f"{rule}<h3>{escape(texts('python-says'))}</h3><ul class='said'>{said}</ul>", texts)
    if st.button(texts("catalogue-try"), key="catalogue-try", type="primary", icon=":material/edit_note:"):
        now = visit.current()
        replace_program(now, f"{kind.wrong}\n", "trying", stays=True)
        now.asked = True
        to_student()


def _open(kind: str, lang: str) -> None:
    st.query_params.from_dict({PARAMETER: kind, "lang": lang})


def _close() -> None:
    st.query_params.pop(PARAMETER, None)
