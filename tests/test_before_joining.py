"""What was done before a class was joined, or in another one, is the student's alone, and is checked anew for the class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from class_student import COOKIE, browser, check, components, joined, new_class, page, said, script  # noqa: F401 - a fixture
from page_fakes import BROKEN, FakeTutor, shown
from streamlit.testing.v1 import AppTest

from tutor_app.classroom.codes import Codes
from tutor_app.classroom.people import Class
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages import editor
from tutor_app.pages.checking import Checks
from tutor_app.pages.joining import Entrance

TEXTS = Texts("joining")


class Window:
    """A browser's window with the editor in it: what it holds, and what its next page says of how it was loaded."""

    def __init__(self, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        self.store, self.tutor, self.jobs = store, FakeTutor(shown()), Checks()
        self.text, self.news = "", {}
        monkeypatch.setattr(editor, "_component", lambda: self._mounted)

    def _mounted(self, **mounted: Any) -> Mapping[str, Any]:
        draft = {"epoch": mounted["data"]["epoch"], "version": mounted["data"]["version"]}
        parcel = {"text": self.text, "window": "w", **draft}
        news, self.news = self.news, {}
        return {"program": parcel} | ({"back": parcel | news} if news else {})

    def load(self, *, token: str = "", code: str = "", **news: bool) -> AppTest:
        """The page, loaded anew."""
        self.news = news
        entrance = Entrance(codes=Codes(self.store.people), cookie=COOKIE)
        given = {"tutor": self.tutor, "store": self.store, "jobs": self.jobs, "entrance": entrance}
        opened = AppTest.from_function(script, kwargs=given, default_timeout=60)
        opened.session_state["language"] = "en"
        opened.session_state["cookies"] = {COOKIE: token}
        if code:
            opened.query_params["class"] = code
        opened.run()
        assert not opened.exception
        return opened


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Window:
    """One of a new class's school."""
    return Window(Store(), monkeypatch)


def of(store: Store, group: Class) -> list[str]:
    """The programs that the class has."""
    return [attempt.program for attempt in store.attempts.recent(scope=Scope(class_id=group.id))]


def checked(window: Window) -> AppTest:
    """The page without a class, on which a program was checked."""
    window.text = BROKEN
    opened = window.load()
    opened.button(key="check").click().run()
    assert len(window.store.attempts.recent()) == 1
    return opened


def test_the_program_that_was_just_checked_is_checked_for_the_class(window: Window) -> None:
    """By itself, once, when the form was sent; what was stored before stays where it was."""
    group = new_class(window.store)
    checked(window)
    token = joined(window.store, group).token

    opened = window.load(token=token, joined=True)

    assert of(window.store, group) == [BROKEN] and len(window.store.attempts.recent()) == 1
    assert opened.session_state["visit"].last.number is not None
    window.load(token=token)
    assert of(window.store, group) == [BROKEN]


def test_what_was_not_checked_or_is_another_program_now_waits_for_the_student(window: Window) -> None:
    """Nothing reaches the class that nobody wanted checked: what is being written, and what is merely loaded again."""
    group = new_class(window.store)
    token = joined(window.store, group).token
    window.text = BROKEN
    window.load(token=token, joined=True)
    assert window.tutor.calls == []

    checked(window)
    window.load(token=token)
    window.text = BROKEN + "more = 1\n"
    window.load(token=token, joined=True)

    assert of(window.store, group) == [] and len(window.tutor.calls) == 1


def test_whoever_is_not_stored_is_not_by_joining(window: Window) -> None:
    """The check is the class's, and nothing of it is kept."""
    group = new_class(window.store)
    checked(window)

    window.load(token=joined(window.store, group, stored=False).token, joined=True)

    assert len(window.tutor.calls) == 2 and of(window.store, group) == []


def test_the_panel_says_that_it_will_be_checked_again() -> None:
    """Only where there is such a program."""
    store = Store()
    group = new_class(store)
    opened = page(FakeTutor(shown()), store, code=group.code)
    assert TEXTS("join-again") not in said(opened)

    assert TEXTS("join-again") in said(check(opened))


def test_the_same_program_is_new_for_another_class() -> None:
    """However equal what both classes decided is; within one it was checked already."""
    store, tutor = Store(), FakeTutor(shown())
    one, two = new_class(store), new_class(store, "9c")
    opened = check(page(tutor, store, token=joined(store, one).token))
    check(opened)
    assert len(tutor.calls) == 1

    opened.session_state["cookies"] = {COOKIE: joined(store, two).token}
    check(opened)

    assert of(store, one) == of(store, two) == [BROKEN]
    assert Texts("pages")("checked-already") not in said(opened)


def test_who_did_not_want_to_be_stored_finds_the_box_ticked() -> None:
    """In the form of the next class too, until they say otherwise."""
    store = Store()
    group, other = new_class(store), new_class(store, "9c")
    assert '"ticked": false' in components(page(FakeTutor(shown()), store, code=group.code))

    mina = joined(store, group, stored=False)
    assert '"ticked": true' in components(page(FakeTutor(shown()), store, token=mina.token, code=other.code))
