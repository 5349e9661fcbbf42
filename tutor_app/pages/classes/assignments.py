"""The assignments of a class: their links, what holds for each, and when help is withheld. The course's list, if there is one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import streamlit as st

from tutor_app.classroom.assignments import LONGEST_TITLE, Assignment, Terms
from tutor_app.classroom.people import Class
from tutor_app.domain import LEVELS
from tutor_app.explain.localisation import Texts
from tutor_app.pages import assigned, markup
from tutor_app.pages.attempts import level, moment
from tutor_app.pages.classes import address, course, wording
from tutor_app.pages.classes.here import Here
from tutor_app.settings import Settings
from tutor_app.source.versions import KNOWN

if TYPE_CHECKING:
    from tutor_app.openid.lti.roster import Rosters

_SAID, _ASKED, _MADE = "assignment-said", "assignment-asked", "assignments-made"
_TIMES = {"opens": "opens", "closes": "closes", "withheld_from": "withheld-from", "withheld_until": "withheld-to"}
"""The fields that are times, and the names of their labels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The fields of an assignment on the page, of a new one where there is none yet."""

    here: Here
    of: Class
    said: Texts
    assignment: Assignment | None = None

    @property
    def name(self) -> str:
        """What tells its widgets from those of others."""
        if self.assignment is not None:
            return f"assignment-{self.assignment.id}"
        # after each a fresh form that is folded up, as browsers keep what is in the one that they have
        made = st.session_state.get(_MADE, 0)
        return f"assignment-new-{made}" if made else "assignment-new"

    def key(self, field: str) -> str:
        """The widget of a field."""
        return f"{self.name}-{field}"


def draw(here: Here, options: Settings, rosters: Rosters | None = None) -> None:
    """All of them, the newest first, and a new one; below them who has not come yet, where a platform can tell."""
    said = Texts("assignments", here.texts.lang)
    if here.chosen is None:
        st.caption(said("no-class"))
        return
    st.markdown(said("lead"))
    problem = st.session_state.pop(_SAID, "")
    if problem:
        markup.draw(markup.note("failed small", said(problem)), said)
    fresh = Form(here=here, of=here.chosen, said=said)
    with st.expander(said("new"), key=fresh.key("more"), icon=":material/add:"):
        _form(fresh)
    found = here.store.assignments.of_class(here.chosen.id)
    if not found:
        st.caption(said("none"))
    now = datetime.now(UTC)
    for one in found:
        with st.expander(markup.label(f"{one.title} · {_state(one, now, said)}"), key=f"assignment-{one.id}-more"):
            link = address.of_class(here.chosen.code, st.context.url or "", options).url
            st.caption(said("link"))
            st.code(f"{link}&{assigned.PARAMETER}={one.id}", language=None)
            _form(Form(here=here, of=here.chosen, said=said, assignment=one))
            _deletion(Form(here=here, of=here.chosen, said=said, assignment=one))
    course.draw(here, rosters)


def _state(one: Assignment, now: datetime, said: Texts) -> str:
    if one.withholds(now):
        return said("state-withheld")
    if one.opens is not None and now < one.opens:
        return f"{said('state-early')} ({moment(one.opens, said.lang)})"
    return said("state-open" if one.open(now) else "state-over")


def _form(form: Form) -> None:
    here, said, one = form.here, form.said, form.assignment
    with st.form(form.name, border=False):
        given = "" if one is None else one.title
        st.text_input(said("name"), given, LONGEST_TITLE, key=form.key("title"), placeholder=said("name-example"))
        left, middle, right = st.columns(3)
        with left:
            steps = {depth.value: level(depth, here.texts) for depth in LEVELS}
            _choice(form, "deepest", steps)
        with middle:
            _choice(form, "precision", {share: wording.sureness(share, here.texts, here.said) for share in wording.PRESETS})
        with right:
            _choice(form, "python", {str(version): f"Python {version}" for version in reversed(KNOWN)})
        for column, (field, label) in zip(st.columns(4), _TIMES.items(), strict=True):
            with column:
                at = None if one is None else getattr(one, field)
                shown = None if at is None else at.astimezone().replace(tzinfo=None)
                st.datetime_input(said(label), shown, key=form.key(field))
        st.caption(f"{said('withheld-help')} {here.said('helping-only-here')}")
        st.caption(said("times-help", zone=_zone()))
        st.form_submit_button(said("make" if one is None else "save"), icon=":material/check:", on_click=_save, args=(form,))


def _choice(form: Form, field: str, names: dict[Any, str]) -> None:
    """One of the values, or what holds for the class."""
    value = None if form.assignment is None else getattr(form.assignment, field)
    listed = {None: form.said("as-class"), **names}
    if value not in listed:
        listed[value] = f"{value}"
    chosen = list(listed).index(value)
    st.selectbox(form.said(field), list(listed), chosen, format_func=listed.__getitem__, key=form.key(field))


def _save(form: Form) -> None:
    if not form.here.admitted():
        return
    values = {field: st.session_state[form.key(field)] for field in ("title", "deepest", "precision", "python", *_TIMES)}
    times = {field: values[field].astimezone() for field in _TIMES if values[field] is not None}
    terms = Terms(**{**values, **times})
    faults = terms.faults()
    if faults:
        st.session_state[_SAID] = f"fault-{faults[0]}"
        return
    store = form.here.store.assignments
    done = store.make(form.of.id, terms) if form.assignment is None else store.change(form.assignment, terms)
    form.here.store.glances.forget(form.of.id)
    if not done:
        st.session_state[_SAID] = "not-kept"
    elif form.assignment is None:
        st.session_state[_MADE] = st.session_state.get(_MADE, 0) + 1


def _deletion(form: Form) -> None:
    """A question first."""
    one, said = form.assignment, form.said
    if one is None:
        return
    if st.session_state.get(_ASKED) != one.id:
        st.button(said("delete"), key=form.key("delete"), icon=":material/delete:", on_click=_ask, args=(one.id,))
        return
    markup.draw(markup.note("failed small", said("delete-ask", title=one.title)), said)
    with st.container(horizontal=True):
        key, icon = form.key("delete-yes"), ":material/delete_forever:"
        st.button(said("delete"), key=key, icon=icon, on_click=_delete, args=(form, one))
        st.button(said("keep"), key=form.key("delete-no"), type="primary", on_click=_ask, args=(None,))


def _ask(number: int | None) -> None:
    st.session_state[_ASKED] = number


def _delete(form: Form, one: Assignment) -> None:
    st.session_state[_ASKED] = None
    if not form.here.admitted():
        return
    if not form.here.store.assignments.delete(one):
        st.session_state[_SAID] = "not-kept"
    form.here.store.glances.forget(form.of.id)


def _zone() -> str:
    """The server's time zone, in which its pages tell times."""
    return f"UTC{datetime.now().astimezone():%z}"
