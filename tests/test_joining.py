"""How a student comes into a class and out of it, and what of the class holds on the student's page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from html import escape

import pytest
from class_student import COOKIE, browser, check, components, html, joined, new_class, page, said  # noqa: F401 - a fixture
from folded import unfolded
from page_fakes import BROKEN, FakeTutor, shown
from sqlalchemy import select
from streamlit.testing.v1 import AppTest

from tutor_app.classroom.animals import ANIMALS
from tutor_app.classroom.codes import Codes
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.people import LONGEST_NAME, Joined, People
from tutor_app.classroom.policy import Pace, Policy
from tutor_app.classroom.roles import Role
from tutor_app.classroom.schema import ATTEMPTS, QUESTIONS, STUDENTS
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.pages.checking import Checks
from tutor_app.pages.joining import Entrance
from tutor_app.pages.member import Member, called, found
from tutor_app.pages.presence import Presence

TEXTS = Texts("joining")


def test_without_a_class_the_page_says_nothing_of_classes() -> None:
    """No panel, no name; attempts have no class."""
    store = Store()
    opened = check(page(FakeTutor(shown()), store))

    assert "join" not in [button.key for button in opened.button]
    assert "surefix.join" not in components(opened) and "surefix.leave" not in components(opened)
    assert [(attempt.class_id, attempt.student_id) for attempt in store.attempts.recent()] == [(None, None)]


def test_the_address_opens_a_panel_with_the_name_of_the_class() -> None:
    """However the code is written; with the field for the name, the made-up name, the switch and one button."""
    store = Store()
    of = new_class(store, "9b <Python>")
    opened = page(FakeTutor(shown()), store, code=f"{of.code[:2].lower()}-{of.code[2:]}")

    assert not opened.exception
    assert "Join 9b &lt;Python&gt;" in html(opened)
    for name in ("join-name", "unstored", "join", "join-name-help"):
        assert TEXTS(name) in components(opened)
    assert TEXTS("join-made-up", example="Otter 7") in components(opened)
    assert "30 days" in html(opened)


@pytest.mark.parametrize("code", ["QQQQQ", "no code at all", "<b>"])
def test_an_unknown_code_is_a_clear_sentence_and_the_page_works(code: str) -> None:
    """It is looked up once; the way on is to work without a class."""
    opened = page(FakeTutor(shown()), Store(), code=code)
    assert TEXTS("code-unknown") in html(opened) and TEXTS("code-without") in html(opened)
    assert "<b>" not in html(opened)
    check(opened)

    opened.button(key="join-without").click().run()

    assert TEXTS("code-unknown") not in html(opened)
    assert "class" not in opened.query_params


def test_a_closed_class_takes_nobody_and_says_so() -> None:
    """By its name; an archived one likewise."""
    store = Store()
    closed, archived = new_class(store, "9b"), new_class(store, "9c")
    store.people.close(closed.id)
    store.people.archive(archived.id)

    for of in (closed, archived):
        opened = page(FakeTutor(shown()), store, code=of.code)
        assert TEXTS("code-closed", name=of.name) in html(opened)
        assert "surefix.join" not in components(opened)


def test_a_code_can_be_typed_under_options() -> None:
    """The panel is the same, and the address has the code from then on."""
    store = Store()
    of = new_class(store)
    opened = unfolded(page(FakeTutor(shown()), store), "options")

    opened.text_input(key="class-code").input(f" {of.code.lower()} ").run()

    assert "Join 9b" in html(opened)
    assert opened.query_params["class"] in ([of.code.lower()], of.code.lower())
    assert opened.text_input(key="class-code").value == ""


def test_too_many_wrong_codes_must_wait() -> None:
    """The page says for how long, and works without a class."""
    opened = unfolded(page(FakeTutor(shown()), Store(), code="QQQQ2"), "options")
    for number in range(25):
        opened.text_input(key="class-code").input(f"QQ{number // 5 + 2}Q{number % 5 + 2}").run()

    assert "Too many wrong codes. Try again in " in html(opened)
    check(opened)


def test_who_joined_reads_class_and_name_and_can_leave() -> None:
    """In one line, without the panel, whether or not the address has the code."""
    store = Store()
    of = new_class(store, "9b & co")
    token = joined(store, of, "Mina").token

    for code in ("", of.code):
        opened = unfolded(page(FakeTutor(shown()), store, token=token, code=code), "leave")
        assert "You're in <strong>9b & co</strong> as <strong>Mina</strong>." in said(opened)
        assert "surefix.join" not in components(opened)
        for name in ("leave-class", "leave-delete"):
            assert TEXTS(name) in components(opened)


def test_another_class_can_be_joined_instead() -> None:
    """The panel says that the first one is left then."""
    store = Store()
    one, two = new_class(store, "9b"), new_class(store, "Club")
    opened = page(FakeTutor(shown()), store, token=joined(store, one).token, code=two.code)

    assert "Join Club" in html(opened)
    assert TEXTS("join-instead", name="9b") in said(opened)


@pytest.mark.parametrize("lang", known_languages())
def test_a_made_up_name_is_an_animal_of_the_language(lang: str) -> None:
    """Each animal has a name of its own in every language."""
    store = Store()
    student = joined(store, new_class(store), "").student
    texts = Texts("joining", lang)

    assert student.animal is not None
    assert called(student, texts) == f"{texts(f'animal-{student.animal[0]}')} {student.animal[1]}"
    assert len({texts(f"animal-{animal}") for animal in ANIMALS}) == len(ANIMALS)


@pytest.mark.parametrize("lang", known_languages())
def test_how_long_a_name_may_be_is_said_as_it_is(lang: str) -> None:
    """In every language, in the number that holds."""
    assert str(LONGEST_NAME) in Texts("joining", lang)("name-unfit")


def test_attempts_carry_class_and_student() -> None:
    """And none is without a class."""
    store = Store()
    of = new_class(store)
    mina = joined(store, of)
    check(page(FakeTutor(shown()), store, token=mina.token))

    assert [attempt.student_id for attempt in store.attempts.recent(scope=Scope(class_id=of.id))] == [mina.student.id]
    assert store.attempts.recent() == ()


def test_the_policy_of_the_class_holds_for_its_students() -> None:
    """Knob, Python, grades and depth are the class's; without a class others hold."""
    store, tutor = Store(policy=Policy(precision=0.5)), FakeTutor(shown())
    of = new_class(store)
    store.decisions.decide(Policy(precision=0.97, python="3.14", deepest=2, pace=Pace.WAIT, wait=600), of.id)

    opened = check(page(tutor, store, token=joined(store, of).token))
    assert (tutor.calls[-1][1], tutor.python, tutor.class_id) == (0.97, "3.14", of.id)
    assert "of 2" in opened.button(key="hint-1").label and opened.button(key="hint-1").disabled

    other = check(page(tutor, store))
    assert (tutor.calls[-1][1], tutor.python, tutor.class_id) == (0.5, None, None)
    assert "of 4" in other.button(key="hint-1").label and not other.button(key="hint-1").disabled


def test_help_that_is_off_in_the_class_is_off_for_its_students_alone() -> None:
    """As for a test."""
    store, tutor = Store(), FakeTutor(shown())
    of = new_class(store)
    store.decisions.decide(Policy(helping=False), of.id)

    assert "hint-1" not in [button.key for button in check(page(tutor, store, token=joined(store, of).token)).button]
    assert "hint-1" in [button.key for button in check(page(tutor, store)).button]


def test_who_does_not_want_to_be_stored_gets_all_help_and_nothing_is_written() -> None:
    """The same check twice is one; nothing is said of a store that fails."""
    store, tutor = Store(), FakeTutor(shown())
    of = new_class(store)
    opened = check(page(tutor, store, token=joined(store, of, stored=False).token))
    assert "hint-1" in [button.key for button in opened.button]
    assert Texts("pages")("unstored-title") not in said(opened)
    opened.button(key="hint-1").click().run()
    opened.button(key="check").click().run()

    assert not opened.exception
    assert Texts("pages")("checked-already") in said(opened) and len(tutor.calls) == 1
    scopes = (Scope(), Scope(class_id=of.id))
    assert [(store.attempts.recent(scope=scope), store.attempts.unfinished(scope=scope)) for scope in scopes] == [((), ())] * 2


def test_the_switch_under_options_holds_from_then_on() -> None:
    """In a class the student says it, and what holds is on the page at once."""
    store, tutor = Store(), FakeTutor(shown())
    of = new_class(store)
    mina = joined(store, of)
    opened = unfolded(check(page(tutor, store, token=mina.token)), "options")
    opened.toggle(key=f"unstored-{mina.student.id}").set_value(True).run()
    assert TEXTS("privacy-unstored") in said(opened)
    check(opened, "if x\n    pass\n")
    assert len(store.attempts.recent(scope=Scope(class_id=of.id))) == 1

    opened.toggle(key=f"unstored-{mina.student.id}").set_value(False).run()
    check(opened, "if y\n    pass\n")
    assert len(store.attempts.recent(scope=Scope(class_id=of.id))) == 2


def test_without_a_class_one_may_work_without_being_stored_too() -> None:
    """The switch is the same."""
    store = Store()
    opened = unfolded(page(FakeTutor(shown()), store), "options")
    opened.toggle(key="unstored").set_value(True).run()
    check(opened)

    assert store.attempts.recent() == store.attempts.unfinished() == ()


@pytest.mark.parametrize("gone", ["archived", "deleted", "unknown"])
def test_a_class_that_is_gone_is_told_and_the_page_works_without_it(gone: str) -> None:
    """A student of an archived class, one who was deleted, and a cookie that nobody knows: nothing goes into the class."""
    store = Store()
    of = new_class(store)
    mina = joined(store, of)
    if gone == "archived":
        store.people.archive(of.id)
    elif gone == "deleted":
        store.keeping.delete_student(mina.student.id)
    opened = check(page(FakeTutor(shown()), store, token="no such word" if gone == "unknown" else mina.token))

    told = TEXTS("class-ended", name="9b") if gone == "archived" else TEXTS("class-forgotten")
    assert told in said(opened)
    assert "surefix.leave" in components(opened)
    assert [attempt.class_id for attempt in store.attempts.recent()] == ([None] if gone == "archived" else [])


@pytest.mark.parametrize("typed", [False, True])
@pytest.mark.parametrize("gone", ["archived", "deleted"])
def test_of_a_class_that_is_over_one_thing_is_said(gone: str, typed: bool) -> None:
    """Its code is in the address by which its student came, or is typed once more: it is no wrong one. A dead one is gone."""
    store = Store()
    of = new_class(store)
    mina = joined(store, of)
    opened = check(page(FakeTutor(shown()), store, token=mina.token, code=of.code))
    store.people.archive(of.id) if gone == "archived" else store.keeping.delete_class(of.id)
    opened.run()
    if typed:
        unfolded(opened, "options").text_input(key="class-code").input(of.code.lower()).run()

    assert TEXTS("class-ended" if gone == "archived" else "class-deleted", name="9b") in said(opened)
    assert said(opened).count(TEXTS("code-without")) == 1
    assert TEXTS("code-unknown") not in said(opened) and TEXTS("code-closed", name="9b") not in said(opened)
    assert ("class" in opened.query_params) is (gone == "archived")


def test_who_has_an_account_stays_with_the_class_that_is_over_and_leaves_that_one() -> None:
    """Not without a word in another class of theirs, by the next click: what is checked there is read by another teacher."""
    store = Store()
    over, other = new_class(store), new_class(store, "10a")
    account = store.accounts.make("mina", Role.STUDENT, issuer="https://school.example")
    assert account is not None
    for of in (over, other):
        store.people.join(of.id, "Mina", account=account.id)
    store.people.archive(over.id)
    presence = Presence(store=store, session=store.sessions.begin(account.id) or "")

    opened = at_a_desk(store, "", code=over.code, presence=presence)
    for _ in range(2):
        assert TEXTS("class-ended", name="9b") in said(opened)
        assert f'"code": "{over.code}"' in components(opened)
        check(opened)
    assert [attempt.class_id for attempt in store.attempts.recent()] == [None]

    store.people.reopen(over.id)
    assert TEXTS("class-ended", name="9b") not in said(opened.run())
    assert "9b" in said(opened) and "10a" not in said(opened)


def test_whose_class_cannot_be_looked_up_is_not_told_that_it_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its code stays good, as the class may be there."""
    store = Store()
    of = new_class(store)
    mina = joined(store, of)
    before = found(store, mina.token, Member())
    store.keeping.delete_student(mina.student.id)

    def fails(_: int) -> None:
        monkeypatch.setattr(type(store), "outage", 1)

    monkeypatch.setattr(store.people, "class_by_id", fails)

    assert found(store, mina.token, before).code == ""


def test_whose_class_is_still_there_is_offered_to_join_it_again() -> None:
    """A student who was deleted, by the code that is in the address."""
    store = Store()
    of = new_class(store)
    mina = joined(store, of)
    opened = page(FakeTutor(shown()), store, token=mina.token, code=of.code)
    store.keeping.delete_student(mina.student.id)
    opened.run()

    assert TEXTS("class-deleted", name="9b") in said(opened)
    assert TEXTS("join-title", name="9b") in said(opened)


@pytest.mark.parametrize("gone", ["archived", "too old", "out of reach"])
def test_who_did_not_want_to_be_stored_is_not_when_the_class_is_gone(gone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over, cleared away, or not to be found for a moment: the page says so, and nothing is written before it is left."""
    store = Store()
    mina = joined(store, of := new_class(store), stored=False)
    if gone == "archived":
        store.people.archive(of.id)
    elif gone == "too old":
        store.keeping.purge(datetime.now(UTC) + timedelta(days=31))
    else:
        monkeypatch.setattr(store.people, "student", lambda *_, **__: None)
        monkeypatch.setattr(type(store), "outage", 1)
    opened = check(page(FakeTutor(shown()), store, token=mina.token))

    assert store.attempts.recent() == store.attempts.unfinished() == store.attempts.recent(scope=Scope(class_id=of.id)) == ()
    switch = unfolded(opened, "options").toggle(key="unstored-still")
    assert switch.value and switch.disabled


def test_while_the_store_cannot_be_asked_the_student_stays_in_the_class(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is unknown for a moment gets the class's policy all the same, and is not told to join again."""
    store = Store()
    mina = joined(store, of := new_class(store))
    before = found(store, mina.token, Member())
    monkeypatch.setattr(store.people, "student", lambda *_, **__: None)
    monkeypatch.setattr(type(store), "outage", 1)

    assert found(store, mina.token, before) == before
    assert before.class_id == of.id
    assert found(store, mina.token, Member()).note == "class-unavailable"


def test_while_classes_cannot_be_looked_up_no_code_is_called_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page says what is the matter, works without a class, and shows the form as soon as it can."""
    store = Store()
    of = new_class(store)
    look = store.people.class_by_code

    def fails(_: str) -> None:
        raise Unavailable

    monkeypatch.setattr(store.people, "class_by_code", fails)
    opened = page(FakeTutor(shown()), store, code=of.code)
    assert TEXTS("join-unavailable") in html(opened) and TEXTS("code-unknown") not in html(opened)
    check(opened)

    monkeypatch.setattr(store.people, "class_by_code", look)
    opened.run()

    assert TEXTS("join-unavailable") not in html(opened) and TEXTS("join-name") in components(opened)


def test_who_is_in_a_class_that_cannot_be_looked_up_is_told_so_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is offered to join the class that they are in, though its code is in the address."""
    store = Store()
    of = new_class(store)
    monkeypatch.setattr("tutor_app.pages.joining.word", lambda _: "the word of a student")
    monkeypatch.setattr(store.database, "outage", 1)

    opened = page(FakeTutor(shown()), store, code=of.code)

    assert escape(TEXTS("class-unavailable")) in html(opened)
    assert html(opened).count(escape(TEXTS("code-without"))) == 1 and TEXTS("join-name") not in components(opened)


def desk_script(tutor, store, jobs, entrance, presence):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs: the page with the store as its reader may use it."""
    import streamlit as st

    from tutor_app.classroom.desk import Desk
    from tutor_app.explain.localisation import Texts
    from tutor_app.explain.texts import known_languages
    from tutor_app.pages import student, visit

    mine = visit.current()
    presence.visits = lambda: mine.names
    presence.arrive(st.query_params.get("class", ""))
    st.session_state["language"] = "en"
    student.render(tutor, Desk(store, presence.who), jobs, Texts("pages"), known_languages(), entrance)


def at_a_desk(store: Store, token: str, *, code: str = "", presence: Presence | None = None) -> AppTest:
    """A student's page as the site draws it: nothing is asked of the store that is not the reader's."""
    given = {"tutor": FakeTutor(shown()), "store": store, "jobs": Checks()}
    given["presence"] = presence or Presence(store=store, student=token)
    given["entrance"] = Entrance(codes=Codes(store.people), cookie=COOKIE)
    opened = AppTest.from_function(desk_script, kwargs=given, default_timeout=60)
    opened.session_state["plain-editor"] = True
    opened.session_state["cookies"] = {COOKIE: token}
    if code:
        opened.query_params["class"] = code
    opened.run()
    assert not opened.exception
    return opened


ACTS = ("check", "helpful-yes", "ask", "ask-send", "hint-1", "unstored", "share")
"""What a student may do next, by the keys of its buttons; those that are there are pressed."""


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("what", ["student", "class"])
def test_a_page_that_is_open_says_that_its_student_was_deleted(what: str, act: str) -> None:
    """Whatever is done next on it: in plain words, with the class's name; nothing is stored from then on, and nothing breaks."""
    store = Store()
    of = new_class(store)
    mina = joined(store, of)
    opened = unfolded(check(at_a_desk(store, mina.token)), "options")
    if act == "ask-send":
        opened.button(key="ask").click().run()
        opened.text_area(key="question-words").input("Why?")
    delete = partial(store.keeping.delete_student, mina.student.id)
    assert delete() if what == "student" else store.keeping.delete_class(of.id)

    if act == "unstored":
        opened.toggle(key=f"unstored-{mina.student.id}").set_value(True).run()
    else:
        if act == "check":
            opened.text_area[0].input(BROKEN + "print(1)\n")
        next(button for button in opened.button if (button.key or "").startswith(act)).click().run()

    for _ in range(2):
        assert not opened.exception
        assert TEXTS("class-deleted", name="9b") in said(opened)
        check(opened, BROKEN + "print(2)\n")
    with store.database.reading() as connection:
        assert [connection.execute(select(table)).all() for table in (ATTEMPTS, QUESTIONS, STUDENTS)] == [[], [], []]


def test_who_was_deleted_can_join_again() -> None:
    """As somebody new."""
    store = Store()
    of = new_class(store)
    mina = joined(store, of)
    opened = at_a_desk(store, mina.token)
    store.keeping.delete_student(mina.student.id)
    opened.run()
    assert TEXTS("class-deleted", name="9b") in said(opened)

    again = joined(store, of)
    fresh = check(at_a_desk(store, again.token))

    assert TEXTS("class-deleted", name="9b") not in said(fresh)
    assert [attempt.student_id for attempt in store.attempts.recent(scope=Scope(class_id=of.id))] == [again.student.id]


def test_a_student_with_an_account_who_is_deleted_is_told_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """No word in the browser says whose page it is; nothing is stored as somebody's without a class either."""
    store = Store()
    of = new_class(store)
    account = store.accounts.make("mina", Role.STUDENT, issuer="https://school.example")
    assert account is not None
    found = store.people.join(of.id, "Mina", account=account.id)
    assert isinstance(found, Joined)
    students = People.student
    monkeypatch.setattr(store.people, "student", lambda word, **more: students(store.people, word, account=account.id))
    opened = check(page(FakeTutor(shown()), store))
    assert TEXTS("class-gone", name="9b") not in said(opened)

    store.keeping.delete_student(found.student.id)
    check(opened, BROKEN + "print(1)\n")

    assert TEXTS("class-gone", name="9b") in said(opened)
    assert store.attempts.recent() == ()


def test_leaving_with_everything_asks_first_and_is_confirmed_afterwards() -> None:
    """The page gets the question and both answers; without a class it holds what is said once after leaving."""
    store = Store()
    of = new_class(store)

    inside = components(unfolded(page(FakeTutor(shown()), store, token=joined(store, of).token), "leave"))
    outside = components(page(FakeTutor(shown()), store))

    assert all(TEXTS(name) in inside for name in ("leave-question", "leave-yes", "leave-no"))
    assert "surefix.left" in outside and TEXTS("left-deleted") in outside and "surefix.left" not in inside
