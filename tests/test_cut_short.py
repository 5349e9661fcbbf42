"""A run of the page that is cut short by the next one: what the student asked for by a click is done all the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import streamlit as st
from page_fakes import BROKEN, FakeTutor, shown
from test_pages import open_student

from tutor_app.classroom.store import Store, Visitor
from tutor_app.pages import bar, editor, joining, share, student


@pytest.fixture
def once(monkeypatch: pytest.MonkeyPatch) -> Callable[[object, str], None]:
    """Has the next run stop where a part of the page would be drawn, and another one follow, as news in a part of it do."""

    def cut(module: object, name: str) -> None:
        draw = getattr(module, name)

        def stopped(*args: object, **more: object) -> object:
            monkeypatch.setattr(module, name, draw)
            st.rerun()

        monkeypatch.setattr(module, name, stopped)

    return cut


@pytest.mark.parametrize(("module", "name"), [(joining, "draw"), (bar, "verdict"), (student, "announce"), (student, "_check")])
def test_a_click_is_kept_until_the_program_is_checked(
    once: Callable[[object, str], None], module: object, name: str
) -> None:
    """Wherever the page stands when it is drawn anew; and it is checked once."""
    tutor = FakeTutor(shown())
    page = open_student(tutor)
    once(module, name)

    page.text_area[0].input(BROKEN)
    page.button(key="check").click().run()

    assert not page.exception
    assert [call[0] for call in tutor.calls] == [BROKEN]
    page.run()
    assert len(tutor.calls) == 1


@pytest.mark.parametrize("name", ["check", "back"])
def test_what_the_editor_says_once_is_kept_too(
    once: Callable[[object, str], None], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Ctrl+Enter, and that a lost server had checked the program."""
    tutor, parcel = FakeTutor(shown()), {"text": BROKEN, "epoch": "of a lost server", "version": 0, "checked": True}
    states = [{}, {name: parcel}]
    monkeypatch.setattr(editor, "_component", lambda: lambda **_: states.pop(0) if states else {"program": parcel})
    page = open_student(tutor)
    page.session_state["plain-editor"] = False
    page.run()
    once(bar, "verdict")

    page.run()

    assert not page.exception
    assert [call[0] for call in tutor.calls] == [BROKEN]


def test_a_class_that_was_turned_away_stays_so() -> None:
    """The browser says the address as it was with what it asks for before it hears that it has changed."""
    page = open_student(FakeTutor(shown()))
    page.query_params["class"] = "22222"
    page.run()
    page.button(key="join-without").click().run()
    page.query_params["class"] = "22222"

    page.run()

    assert not [button for button in page.button if button.key == "join-without"]


def test_a_link_is_opened_once() -> None:
    """The program that it brought is the student's from then on, whatever the browser still says of the address."""
    store, tutor = Store(), FakeTutor(shown())
    number = store.attempts.record(Visitor(visit="v"), shown())
    link = store.links.make(number)
    page = open_student(tutor, store)
    page.query_params[share.PARAMETER] = link.token
    page.run()
    page.text_area[0].input("mine = 1\n").run()
    page.query_params[share.PARAMETER] = link.token

    page.run()

    assert page.text_area[0].value == "mine = 1\n"
