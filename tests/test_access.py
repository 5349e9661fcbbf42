"""Who gets into the instructor's page, and how long it would take to guess one's way in."""

from __future__ import annotations

import pytest
from pydantic import SecretStr
from streamlit.testing.v1 import AppTest

from tutor_app.classroom.log_ins import HOURS, LogIns
from tutor_app.classroom.passphrase import PACE, Passphrase
from tutor_app.classroom.store import Store
from tutor_app.classroom.throttle import Throttle, TooSoon
from tutor_app.errors import SettingsError
from tutor_app.pages.access import VISITOR, Visitor
from tutor_app.settings import Settings, load

OPEN = "open sesame"
HOUR = 3600.0


class Clock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Now, in seconds."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()


@pytest.fixture
def door(clock: Clock) -> Passphrase:
    """Knows the passphrase."""
    return Passphrase(SecretStr(OPEN), Throttle(PACE, clock))


def guess_for(seconds: float, clock: Clock, door: Passphrase, visitors: list[str], step: float = 0.5) -> int:
    """How many guesses are looked at when all ``visitors`` guess all the time."""
    looked_at, end = 0, clock.now + seconds
    while clock.now < end:
        for visitor in visitors:
            try:
                assert not door.admits(visitor, "guess")
                looked_at += 1
            except TooSoon:
                pass
        clock.now += step
    return looked_at


@pytest.mark.usefixtures("unlogged")
def test_one_visitor_guesses_ever_more_slowly(clock: Clock, door: Passphrase) -> None:
    """In an hour of trying, about one guess a minute is looked at, and a few before."""
    assert guess_for(HOUR, clock, door, ["a"]) < 60 + 12


@pytest.mark.usefixtures("unlogged")
def test_many_visitors_do_not_guess_faster_together(clock: Clock, door: Passphrase) -> None:
    """A class that guesses together gets the server's allowance, whatever its number."""
    few = guess_for(HOUR, clock, door, [f"a{number}" for number in range(100)], step=5)
    many = guess_for(HOUR, clock, door, [f"b{number}" for number in range(1000)], step=5)

    assert few < 900
    assert many < 900 + 1000  # each of them is a newcomer once


@pytest.mark.usefixtures("unlogged")
def test_guessers_do_not_lock_the_instructor_out(clock: Clock, door: Passphrase) -> None:
    """While a hundred guess all the time, somebody who has not failed gets in at once, and after a slip soon."""
    crowd = [f"a{number}" for number in range(100)]
    guess_for(HOUR / 6, clock, door, crowd, step=5)
    assert guess_for(1, clock, door, crowd, step=1) == 1  # and nothing is left to those who guess

    assert not door.admits("instructor", "open sesam")
    clock.now += 5
    assert door.admits("instructor", OPEN)


def test_a_right_guess_too_soon_is_not_looked_at(clock: Clock, door: Passphrase) -> None:
    """Nothing is learnt from a guess that comes too early; when the wait is over it counts."""
    assert [door.admits("a", "guess") for _ in range(2)] == [False, False]
    with pytest.raises(TooSoon):
        door.admits("a", OPEN)
    clock.now += 1
    assert door.admits("a", OPEN)


def test_failures_are_forgotten(clock: Clock, door: Passphrase) -> None:
    """Yesterday's failures slow nobody down today, and success wipes the slate."""
    guess_for(HOUR / 6, clock, door, ["a"])
    clock.now += HOUR
    assert not door.admits("a", "guess")
    assert door.admits("a", OPEN)
    assert not door.admits("a", "guess")
    assert not door.admits("a", "guess")


def test_each_failure_is_logged_without_the_guess(door: Passphrase, caplog: pytest.LogCaptureFixture) -> None:
    """The log says who failed how often; what was typed may be nearly right, so it is not there."""
    door.admits("10.0.0.1", "open sesam")

    (entry,) = caplog.records
    assert entry.levelname == "WARNING"
    assert "10.0.0.1" in entry.getMessage()
    assert "sesam" not in caplog.text


@pytest.mark.parametrize("blank", ["", "  ", "\t\n"])
def test_a_blank_passphrase_is_refused_at_the_start(blank: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would open the page to anybody; the error names the setting."""
    monkeypatch.setenv("SUREFIX_INSTRUCTOR_PASSPHRASE", blank)
    with pytest.raises(SettingsError, match="instructor_passphrase"):
        load()


@pytest.mark.parametrize(
    ("headers", "local"),
    [
        ({VISITOR: "127.0.0.1"}, True),
        ({VISITOR: "127.8.0.1"}, True),
        ({VISITOR: "::1"}, True),
        ({VISITOR: "::ffff:127.0.0.1"}, True),
        ({VISITOR: "192.168.0.7"}, False),
        ({VISITOR: "::ffff:192.168.0.7"}, False),
        ({}, False),
        ({VISITOR: "127.0.0.1", "X-Forwarded-For": "127.0.0.1"}, False),
        ({VISITOR: "127.0.0.1", "x-forwarded-proto": "https"}, False),
        ({VISITOR: "127.0.0.1", "Forwarded": "for=127.0.0.1"}, False),
        ({VISITOR: "127.0.0.1", "X-Real-IP": "127.0.0.1"}, False),
        ({VISITOR: "127.0.0.1", "Via": "1.1 proxy"}, False),
    ],
)
def test_only_the_visitors_own_address_makes_them_local(headers: dict[str, str], local: bool) -> None:
    """At this machine is who connects from it directly; a gone connection and a proxy are not."""
    assert Visitor.of(headers).at_this_machine is local


@pytest.mark.parametrize(
    ("address", "forwarded", "name"),
    [
        ("192.168.0.7", "10.9.9.9", "192.168.0.7"),
        ("127.0.0.1", "10.9.9.9, 192.168.0.7", "192.168.0.7"),
        ("127.0.0.1", "nonsense", "127.0.0.1"),
        ("2001:db8::1", "", "2001:db8::/64"),
        ("", "10.9.9.9", "None"),
    ],
)
def test_visitors_cannot_choose_under_which_name_they_guess(address: str, forwarded: str, name: str) -> None:
    """Only a proxy at this machine is believed, and of what it passes on only its own entry; a network counts as one visitor."""
    assert Visitor.of({VISITOR: address, "X-Forwarded-For": forwarded}).name == name


def script(settings, log_ins, headers, note):  # type: ignore[no-untyped-def]  # run as a script of its own
    """The gate, and a mark for what lies behind it."""
    import streamlit as st

    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import access

    if access.admitted(settings, log_ins, access.Visitor.of(headers), note, Texts("pages")):
        st.title("inside")


def gate(log_ins: LogIns, address: str, note: str = "", **settings: object) -> AppTest:
    """The gate as a visitor from ``address``, whose cookie holds the ``note``, finds it."""
    kwargs = {"settings": Settings(**settings), "log_ins": log_ins, "headers": {VISITOR: address}, "note": note}
    page = AppTest.from_function(script, kwargs=kwargs, default_timeout=30).run()
    assert not page.exception
    return page


def offered(page: AppTest) -> list[str]:
    """The components on the page: the form, or the way out."""
    return [element.proto.component_name for element in page.get("bidi_component")]


def test_who_is_not_logged_in_gets_the_form_and_nothing_else(clock: Clock) -> None:
    """Without a log-in nothing lies open, at this machine either; with one, all, and the way out."""
    log_ins = LogIns(SecretStr(OPEN), Store().keys, clock=clock)

    for note in ("", "guess", OPEN, "1.2.3"):
        page = gate(log_ins, "127.0.0.1", note, instructor_passphrase=OPEN)
        assert not page.title
        assert offered(page) == ["surefix.log-in"]

    page = gate(log_ins, "192.168.0.7", log_ins.begin(), instructor_passphrase=OPEN)
    assert page.title
    assert offered(page) == ["surefix.log-out"]


def test_a_log_in_that_is_over_closes_the_page_that_is_open(clock: Clock) -> None:
    """The next click after its last hour, or after a log-out in another window, finds the form."""
    log_ins = LogIns(SecretStr(OPEN), Store().keys, clock=clock)
    late = gate(log_ins, "127.0.0.1", log_ins.begin(), instructor_passphrase=OPEN)
    note = log_ins.begin()
    out = gate(log_ins, "127.0.0.1", note, instructor_passphrase=OPEN)

    log_ins.end(note)
    assert out.title and not out.run().title
    assert late.run().title
    clock.now += HOURS * HOUR
    assert not late.run().title


def test_without_a_passphrase_the_page_is_open_at_this_machine_only() -> None:
    """Whatever address the server listens at, and whatever note comes along."""
    nobody = LogIns(None, Store().keys)

    assert gate(nobody, "127.0.0.1", host="0.0.0.0").title
    assert not gate(nobody, "192.168.0.7", host="localhost").title
    assert not gate(nobody, "192.168.0.7", nobody.begin()).title
    assert not gate(nobody, "").title


def test_without_a_passphrase_no_guess_is_right() -> None:
    """Not even nothing at all."""
    assert not Passphrase(None, Throttle(PACE)).admits("a", "")
