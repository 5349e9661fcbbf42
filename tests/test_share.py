"""A link to a check: what it opens, for whom, and what its address gives away."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from page_fakes import BROKEN, SECRET, FakeTutor, broken, shown, withheld
from places import locked
from streamlit.testing.v1 import AppTest
from test_pages import check, everything, hint, student_script

from tutor_app.classroom.store import Pace, Policy, Store
from tutor_app.domain import Depth, Levels, PartVerdict, Reason, Verdict
from tutor_app.explain.localisation import Texts
from tutor_app.pages import share
from tutor_app.pages.checking import Checks

TEXTS = Texts("pages")


def opened(store: Store, token: str) -> AppTest:
    """The student's page in another window, at an address with ``token``."""
    kwargs = {"tutor": FakeTutor(RuntimeError("nothing is checked again")), "store": store, "jobs": Checks()}
    page = AppTest.from_function(student_script, kwargs=kwargs, default_timeout=30)
    page.session_state["plain-editor"] = True
    page.query_params[share.PARAMETER] = token
    return page.run()


def made(page: AppTest) -> str:
    """Everything that the server sent after the student asked for a link."""
    page.button(key="share").click().run()
    assert not page.exception
    return everything(page)


def test_a_link_is_made_only_when_asked_for() -> None:
    """A check alone makes no link; a click makes one, and says who can see what, and until when."""
    store = Store()
    page = check(FakeTutor(shown()), store)
    assert TEXTS("share-copy") not in everything(page)

    sent = made(page)

    assert TEXTS("share-copy") in sent
    assert TEXTS("share-copied") in sent
    assert "Whoever has this link" in sent


def test_a_link_brings_program_and_feedback_to_another_window() -> None:
    """The program stands in the editor, the explanation beside it; nothing is checked or stored again."""
    store = Store()
    number = store.attempts.record("visit", shown())

    page = opened(store, store.links.make(number).token)

    assert not page.exception
    assert page.text_area[0].value == BROKEN
    assert TEXTS("share-opened") in everything(page)
    assert f"({SECRET} reason)" in everything(hint(page))
    assert len(store.attempts.recent()) == 1


def test_the_word_leaves_the_address_once_it_was_used() -> None:
    """A later reload must not put the old program in place of new work."""
    store = Store()

    page = opened(store, store.links.make(store.attempts.record("visit", shown())).token)

    assert share.PARAMETER not in page.query_params


def test_what_was_withheld_stays_withheld_behind_a_link() -> None:
    """As long as the knob stands where it stood, the link opens what its maker saw."""
    store = Store()

    page = opened(store, store.links.make(store.attempts.record("visit", withheld())).token)

    assert page.text_area[0].value == BROKEN
    assert SECRET not in everything(page)


def test_help_that_was_switched_off_since_is_off_behind_links_too() -> None:
    """The instructor's word of today counts."""
    store = Store()
    token = store.links.make(store.attempts.record("visit", shown())).token
    store.decisions.decide(Policy(helping=False))

    assert SECRET not in everything(opened(store, token))


def test_a_raised_knob_shows_less_behind_links_too() -> None:
    """What is sure enough at 90% is not at 99%; the same link shows it at the one and not at the other."""
    store = Store(policy=Policy(precision=0.9))
    token = store.links.make(store.attempts.record("visit", shown())).token
    assert f"({SECRET} reason)" in everything(hint(opened(store, token)))

    store.decisions.decide(Policy(precision=0.99))

    page = opened(store, token)
    assert page.text_area[0].value == BROKEN
    assert SECRET not in everything(page)


def test_a_link_shows_no_deeper_level_than_is_sure_enough_today() -> None:
    """The same link shows the kind of mistake at the one promise and only its place at a higher one, and never a cure."""
    apart = Levels(place=0.99, kind=0.92, explanation=0.5, repair=0.5)
    parts = (PartVerdict(depth=Depth.KIND, levels=apart),)
    stored = broken(Verdict(depth=Depth.KIND, levels=apart, because=Reason.UNSURE, parts=parts))
    store = Store(policy=Policy(precision=0.9))
    token = store.links.make(store.attempts.record("visit", stored)).token
    kind = everything(opened(store, token))
    assert f"({SECRET} kind)" in kind and f"({SECRET} reason)" not in kind and f"# {SECRET}" not in kind

    store.decisions.decide(Policy(precision=0.95))

    place = everything(opened(store, token))
    assert "Line 2 needs" in place
    assert SECRET not in place


def test_a_link_has_a_wait_of_its_own() -> None:
    """An attempt of long ago opens no step at once: who opens the link waits as everybody does."""
    store = Store(policy=Policy(pace=Pace.WAIT, wait=600))
    token = store.links.make(store.attempts.record("visit", shown())).token

    page = opened(store, token)

    assert "Line 2 needs" in everything(page)
    assert SECRET not in everything(page)
    begun = page.session_state["visit"].last.at
    assert begun > store.attempts.recent()[0].at


def test_where_no_link_can_be_stored_the_page_says_so(tmp_path: Path) -> None:
    """A link that would open nothing is not given out."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    page = check(FakeTutor(shown()), store)
    with locked(file):
        sent = made(page)

    assert TEXTS("unstored-link") in sent
    assert TEXTS("share-copy") not in sent


def test_an_unknown_or_expired_link_says_so_and_opens_nothing() -> None:
    """The page is there, empty, with a sentence on what to do."""
    store = Store(link_life=timedelta(microseconds=1))
    token = store.links.make(store.attempts.record("visit", shown())).token

    for word in (token, "guessed"):
        page = opened(store, word)
        assert not page.exception
        assert page.text_area[0].value == ""
        assert TEXTS("share-gone-text") in everything(page)


def test_where_links_are_off_none_is_offered() -> None:
    """A school that wants no links sets their life to nothing."""
    page = check(FakeTutor(shown()), Store(link_life=timedelta()))

    assert "share" not in {button.key for button in page.button}
