"""A student's page as a browser of the class shows it: what its cookie holds and its address says, a test decides."""

from __future__ import annotations

from html import unescape

import pytest
import streamlit as st
from page_fakes import BROKEN
from streamlit.testing.v1 import AppTest

from tutor_app.classroom.codes import Codes
from tutor_app.classroom.people import Class, Joined
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages.checking import Checks
from tutor_app.pages.classes.here import Here
from tutor_app.pages.joining import Entrance
from tutor_app.pages.readers import Readers
from tutor_app.pages.visit import Tutor

COOKIE = "surefix-student-0"
NONE = Readers()
"""No language model reads programs."""


def script(tutor, store, jobs, entrance):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs."""
    import streamlit as st

    from tutor_app.explain.localisation import Texts
    from tutor_app.explain.texts import known_languages
    from tutor_app.pages import student

    student.render(tutor, store, jobs, Texts("pages", st.session_state["language"]), known_languages(), entrance)


def page(tutor: Tutor, store: Store, *, token: str = "", code: str = "", lang: str = "en", readers: Readers = NONE) -> AppTest:
    """The page with the plain text box, in a browser that keeps the ``token``, at an address that names the ``code``."""
    entrance = Entrance(codes=Codes(store.people), cookie=COOKIE, readers=readers)
    given = {"tutor": tutor, "store": store, "jobs": Checks(), "entrance": entrance}
    opened = AppTest.from_function(script, kwargs=given, default_timeout=60)
    opened.session_state["plain-editor"] = True
    opened.session_state["language"] = lang
    opened.session_state["cookies"] = {COOKIE: token}
    if code:
        opened.query_params["class"] = code
    return opened.run()


@pytest.fixture(autouse=True)
def browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """AppTest has neither cookies nor an address that it comes from; a page's own session stands in for its browser."""
    monkeypatch.setattr("tutor_app.pages.joining.word", lambda name: st.session_state["cookies"].get(name, ""))
    monkeypatch.setattr("tutor_app.pages.joining.visitor", lambda: "192.0.2.7")


def check(opened: AppTest, program: str = BROKEN) -> AppTest:
    """The same after a check."""
    opened.text_area[0].input(program)
    opened.button(key="check").click().run()
    assert not opened.exception
    return opened


def html(opened: AppTest) -> str:
    """All HTML that was sent."""
    return "\n".join(element.proto.body for element in opened.get("html"))


def said(opened: AppTest) -> str:
    """The same as it is read."""
    return unescape(html(opened))


def components(opened: AppTest) -> str:
    """What the page's components are, and what they were told."""
    return "\n".join(f"{element.proto.component_name} {element.proto.json}" for element in opened.get("bidi_component"))


def here(store: Store, class_id: int | None, lang: str = "en") -> Here:
    """What the parts of a teacher's page are handed."""
    chosen = None if class_id is None else store.people.class_by_id(class_id)
    return Here(chosen=chosen, store=store, texts=Texts("pages", lang), said=Texts("classes", lang), admitted=lambda: True)


def new_class(store: Store, name: str = "9b", **more: int) -> Class:
    """An open class."""
    made = store.people.new_class(name, **more)
    assert made is not None
    return made


def joined(store: Store, of: Class, name: str = "Mina", *, stored: bool = True) -> Joined:
    """A new student of it."""
    found = store.people.join(of.id, name, stored=stored)
    assert isinstance(found, Joined)
    return found
