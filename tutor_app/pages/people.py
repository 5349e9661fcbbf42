"""The administrators' page: who has an account, what they are, whether they may come in, and new accounts with a password."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from tutor_app.classroom import passwords
from tutor_app.classroom.accounts import LONGEST_SUBJECT
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.roles import Account, Role, Who
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup

PATH = "people"
_CHOSEN, _ROLE, _NAME, _NEW_ROLE, _SAID = "person", "person-role", "person-name", "person-new-role", "person-said"
_ASKED = "person-delete-asked"
"""Of whom it is asked whether their account is to be deleted."""
_ROLES = tuple(Role)


def render(store: Store, who: Who, texts: Texts) -> None:
    """Draw it, for administrators."""
    said = Texts("people", texts.lang)
    st.title(said("people-title"), anchor=False)
    if who.role is not Role.ADMINISTRATOR:
        markup.draw(markup.note("plain", said("people-only")), texts)
        return
    st.markdown(said("people-lead"))
    _told(said, texts)
    everybody = {account.id: account for account in store.accounts.everybody()}
    if everybody:
        rows = [
            {said("person"): _called(one, said), said("person-role"): said(f"role-{one.role}"), " ": _vouching(one, said)}
            for one in everybody.values()
        ]
        st.dataframe(rows, hide_index=True, key="people")
        _one(store, everybody, who, said)
    else:
        st.caption(said("people-none"))
    _new(store, said)


def _one(store: Store, everybody: dict[int, Account], who: Who, said: Texts) -> None:
    """What can be done about one of them."""
    number = st.selectbox(
        said("person"), list(everybody), format_func=lambda number: _called(everybody[number], said), key=_CHOSEN, width=420
    )
    chosen = everybody.get(number or 0)
    if chosen is None:
        return
    if who.account is not None and who.account.id == chosen.id:
        st.caption(said("person-yourself"))
        return
    key = f"{_ROLE}-{chosen.id}"
    st.session_state[key] = chosen.role
    st.selectbox(
        said("person-role"),
        _ROLES,
        format_func=lambda role: said(f"role-{role}"),
        key=key,
        on_change=_change_role,
        args=(store, chosen.id, key),
        width=420,
    )
    if chosen.disabled is not None and st.session_state.get(_ASKED) == chosen.id:
        _question(store, chosen, said)
        return
    with st.container(horizontal=True):
        if chosen.disabled is None:
            st.button(said("person-close"), key="person-close", on_click=_do, args=(store, store.accounts.disable, chosen.id))
        else:
            st.button(said("person-open"), key="person-open", on_click=_do, args=(store, store.accounts.enable, chosen.id))
            st.button(said("person-delete"), key="person-delete", on_click=_ask, args=(chosen.id,))
        if chosen.local:
            st.button(said("person-password"), key="person-password", on_click=_renew, args=(store, chosen))


def _question(store: Store, chosen: Account, said: Texts) -> None:
    """An account that was deleted cannot be had back."""
    markup.draw(markup.note("failed", said("person-delete-question", name=chosen.name), [said("person-delete-gone")]), said)
    with st.container(horizontal=True):
        st.button(said("person-delete-yes"), key="person-delete-yes", on_click=_delete, args=(store, chosen.id))
        st.button(said("person-delete-no"), key="person-delete-no", type="primary", on_click=_ask, args=(None,))


def _ask(number: int | None) -> None:
    st.session_state[_ASKED] = number


def _delete(store: Store, number: int) -> None:
    _ask(None)
    _do(store, store.accounts.delete, number)


def _new(store: Store, said: Texts) -> None:
    with st.form("person-make", border=True, clear_on_submit=True):
        st.markdown(f"**{markup.label(said('person-make'))}**")
        st.text_input(said("user-name"), key=_NAME, max_chars=LONGEST_SUBJECT)
        st.selectbox(
            said("person-role"),
            _ROLES,
            index=_ROLES.index(Role.INSTRUCTOR),
            format_func=lambda role: said(f"role-{role}"),
            key=_NEW_ROLE,
        )
        st.form_submit_button(said("person-make"), key="person-make-send", on_click=_make, args=(store,))


def _told(said: Texts, texts: Texts) -> None:
    """What was just done, or why not, once; a new password is nowhere else."""
    done: tuple[str, dict[str, str | int]] | None = st.session_state.pop(_SAID, None)
    if done is not None:
        text, values = done
        markup.draw(markup.note("good" if text == "person-made" else "failed", said(text, **values)), texts)


def _make(store: Store) -> None:
    password = passwords.made_up()
    try:
        made = store.accounts.make(st.session_state[_NAME], st.session_state[_NEW_ROLE], password=password)
    except ValueError:
        _say("person-unfit", longest=LONGEST_SUBJECT)
    except Unavailable:
        _say("person-unsaved")
    else:
        _say("person-taken") if made is None else _say("person-made", name=made.name, password=password)


def _renew(store: Store, chosen: Account) -> None:
    password = passwords.made_up()
    if store.accounts.set_password(chosen.id, password, once=True):
        _say("person-made", name=chosen.name, password=password)
    else:
        _undone(store)


def _do(store: Store, change: Callable[[int], bool], number: int) -> None:
    if not change(number):
        _undone(store)


def _change_role(store: Store, number: int, key: str) -> None:
    _do(store, partial(store.accounts.set_role, role=st.session_state[key]), number)


def _undone(store: Store) -> None:
    _say("person-unsaved" if store.outage else "person-gone")


def _say(text: str, **values: str | int) -> None:
    st.session_state[_SAID] = (text, values)


def _called(one: Account, said: Texts) -> str:
    return one.name if one.disabled is None else said("person-closed", name=one.name)


def _vouching(one: Account, said: Texts) -> str:
    return said("person-here") if one.local else one.issuer
