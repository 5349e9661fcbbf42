"""Log-ins at the instructor's page: what a cookie is worth, who gets one, and that nothing of the passphrase is left behind."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.cookies import Morsel
from pathlib import Path

import pytest
from live_server import Live, cookie, live, run_page
from places import locked
from pydantic import SecretStr
from sqlalchemy import select

from tutor_app.classroom.keys import LOG_IN
from tutor_app.classroom.log_ins import HOURS, LogIns
from tutor_app.classroom.schema import LOG_OUTS
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.pages.log_in import LOG_IN_PATH, LOG_OUT_PATH

OPEN = "open sésame, çà"
FORM, INSIDE = "surefix.log-in", "surefix.log-out"


class Clock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        """Now, in seconds of the epoch."""
        return self.now


def log_ins(where: Path | str, passphrase: str = OPEN, clock: Clock | None = None) -> LogIns:
    """Those of a server that has just started on this database."""
    return LogIns(SecretStr(passphrase), Store(where).keys, clock=clock or Clock())


def test_a_log_in_lasts_the_day_and_no_longer(where: Path | str) -> None:
    """To the second; a note from the future, which a clock that was set back would let live on, is none."""
    clock = Clock()
    ours = log_ins(where, clock=clock)
    note = ours.begin()

    clock.now += HOURS * 3600 - 1
    assert ours.holds(note)
    clock.now += 1
    assert not ours.holds(note)
    clock.now -= 2 * HOURS * 3600
    assert not ours.holds(note)


def test_a_log_in_holds_at_every_server_and_after_a_restart_and_so_does_a_log_out(where: Path | str) -> None:
    """The database keeps the key, and what was logged out, whichever server was asked."""
    first, second = log_ins(where), log_ins(where)
    stays, ends = first.begin(), second.begin()
    assert [one.holds(note) for one in (first, second) for note in (stays, ends)] == [True] * 4

    first.end(ends)

    for server in (first, second, log_ins(where)):
        assert server.holds(stays)
        assert not server.holds(ends)


def test_servers_that_begin_at_once_sign_with_one_key(where: Path | str) -> None:
    """Whichever makes it."""
    Store(where)
    with ThreadPoolExecutor(4) as pool:
        servers = list(pool.map(lambda _: log_ins(where), range(4)))
        notes = list(pool.map(lambda server: server.begin(), servers))

    assert all(server.holds(note) for server in servers for note in notes)


def test_another_key_ends_every_log_in_at_every_server(where: Path | str) -> None:
    """Without a restart; what is begun then holds."""
    first, second = log_ins(where), log_ins(where)
    note = first.begin()

    Store(where).keys.rotate(LOG_IN)

    assert not first.holds(note) and not second.holds(note)
    assert second.holds(first.begin())


def test_another_passphrase_ends_every_log_in(where: Path | str) -> None:
    """And the old passphrase brings none back that was made with the new one."""
    note = log_ins(where).begin()

    assert not log_ins(where, "another").holds(note)
    assert log_ins(where).holds(note)
    assert not log_ins(where).holds(log_ins(where, "another").begin())


def test_a_note_that_was_changed_is_none(where: Path | str) -> None:
    """Whichever of its signs is another, and whatever else a browser may send in its place."""
    store = Store(where)
    ours = LogIns(SecretStr(OPEN), store.keys, clock=Clock())
    note = ours.begin()
    other = [note[:at] + ("A" if sign != "A" else "B") + note[at + 1 :] for at, sign in enumerate(note)]

    assert ours.holds(note)
    assert not [changed for changed in other if ours.holds(changed)]
    for nonsense in ("", ".", "..", "x.y.z", note + "A", note.partition(".")[2], "9" * 5_000, "\ud800.\udfff", "é" * 100):
        assert not ours.holds(nonsense)
        ours.end(nonsense)
    with store.database.reading() as connection:
        assert connection.execute(select(LOG_OUTS)).all() == []
    assert not LogIns(SecretStr(OPEN), Store().keys, clock=Clock()).holds(note)


def test_where_no_key_can_be_kept_log_ins_last_as_long_as_the_server(tmp_path: Path) -> None:
    """And end there when the database comes back; a log-out holds all the same."""
    file = tmp_path / "class.sqlite"
    file.mkdir()
    ours = log_ins(file)
    note, gone = ours.begin(), ours.begin()
    ours.end(gone)

    assert ours.holds(note) and not ours.holds(gone)
    assert not log_ins(file).holds(note)
    file.rmdir()
    assert not ours.holds(note)
    assert log_ins(file).holds(ours.begin())


def test_a_log_out_that_could_not_be_stored_is_stored_later(tmp_path: Path) -> None:
    """It says that it holds at one server alone; every other knows it as soon as the first can write, once."""
    file = tmp_path / "class.sqlite"
    first, second = log_ins(file), log_ins(file)
    notes = [first.begin(), first.begin()]
    with locked(file):
        assert [first.end(note) for note in notes] == [False, False]
        assert [first.holds(note) for note in notes] == [False, False]
        assert second.holds(notes[0])

    assert not first.holds(notes[0])
    assert [second.holds(note) for note in notes] == [False, False]
    assert second.end(notes[0]) and first.end("no note at all")
    with Store(file).database.reading() as connection:
        assert len(connection.execute(select(LOG_OUTS)).all()) == 2


def test_servers_of_one_machine_have_cookies_of_their_own() -> None:
    """A browser sends a cookie to every port of a name: another class's log-in must not put this one out."""
    keys = Store().keys

    assert LogIns(None, keys, mark="8501").cookie != LogIns(None, keys, mark="8502").cookie


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """One server with a passphrase."""
    with live(tmp_path_factory.mktemp("door"), instructor_passphrase=OPEN) as running:
        yield running


def given(answer: http.client.HTTPResponse) -> Morsel[str]:
    """The cookie that comes with an answer."""
    return cookie(answer, "surefix-log-in-")


def page(server: Live, note: Morsel[str] | None = None) -> str:
    """What the instructor's page draws in a browser that holds this cookie."""
    with server.session(**({} if note is None else {"Cookie": f"{note.key}={note.value}"})) as session:
        return run_page(session, "instructor")


def log_in(server: Live, passphrase: str = OPEN, lang: str = "en", **headers: str) -> http.client.HTTPResponse:
    """The answer to the form."""
    return server.send(LOG_IN_PATH, {"passphrase": passphrase, "lang": lang}, **headers)


def test_the_passphrase_opens_the_page_until_it_is_logged_out(server: Live) -> None:
    """The cookie opens it in every window, and nothing else does; after the log-out a copy of the cookie is worth nothing."""
    assert FORM in page(server) and "class-chosen" not in page(server)

    answer = log_in(server)
    note = given(answer)
    assert answer.status == 200 and answer.getheader("cache-control") == "no-store"
    for _ in range(2):
        drawn = page(server, note)
        assert "class-chosen" in drawn and INSIDE in drawn and FORM not in drawn

    out = server.send(LOG_OUT_PATH, {}, Cookie=f"{note.key}={note.value}")
    assert out.status == 200 and given(out).value == "" and given(out)["max-age"] == "0"
    assert "class-chosen" not in page(server, note)


def test_who_logs_out_is_told_where_it_may_not_hold_yet(tmp_path: Path) -> None:
    """In the page's language; the browser forgets the log-in all the same, and this server lets nobody in by it."""
    with live(tmp_path, instructor_passphrase=OPEN) as running:
        note = given(log_in(running))
        with locked(tmp_path / "surefix.sqlite"):
            out = running.send(LOG_OUT_PATH, {"lang": "de"}, Cookie=f"{note.key}={note.value}")
            assert out.status == 503 and given(out)["max-age"] == "0"
            assert json.loads(out.body)["said"] == Texts("pages", "de")("log-out-here")
            assert "class-chosen" not in page(running, note)
        assert FORM in page(running, note)

        assert running.send(LOG_OUT_PATH, {"lang": "de"}).status == 200
        with Store(tmp_path / "surefix.sqlite").database.reading() as connection:
            assert len(connection.execute(select(LOG_OUTS)).all()) == 1


def test_scripts_and_other_sites_cannot_use_the_cookie(server: Live) -> None:
    """HttpOnly and SameSite=Strict, for the day; Secure where the page came over TLS, as the page's own origin says."""
    note, secure = (given(log_in(server, Origin=f"{scheme}://localhost:{server.port}")) for scheme in ("http", "https"))

    assert (note["httponly"], note["samesite"], note["path"], note["domain"]) == (True, "strict", "/", "")
    assert note["max-age"] == str(HOURS * 3600)
    assert (note["secure"], secure["secure"]) == ("", True)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "http://localhost:1"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Content_Type": "text/plain"},
        {"Content_Type": "application/x-www-form-urlencoded"},
    ],
)
def test_a_page_from_elsewhere_cannot_log_anybody_in_or_out(server: Live, headers: dict[str, str]) -> None:
    """Even with the passphrase, and with the cookie: there is no cookie in the answer, and the log-in goes on."""
    note = given(log_in(server))

    assert log_in(server, **headers).status == 403
    assert log_in(server, **headers).getheader("set-cookie") is None
    assert server.send(LOG_OUT_PATH, {}, Cookie=f"{note.key}={note.value}", **headers).status == 403
    assert "class-chosen" in page(server, note)


@pytest.mark.parametrize(
    "fields",
    [b"", b"no", b"[" * 5_000, b"\xff", [], {}, {"passphrase": 1, "lang": "en"}, {"passphrase": "x" * 9_000, "lang": "en"}],
)
def test_what_is_no_form_of_ours_is_refused(server: Live, fields: object) -> None:
    """Without a look at the passphrase, and without a failure that would slow the instructor down."""
    assert server.send(LOG_IN_PATH, fields).status == 400
    assert log_in(server).status == 200


def test_nobody_is_sent_anywhere(server: Live) -> None:
    """Whatever the address asks for: the answer names no other, so it can lead nobody astray."""
    for query in ("?next=https://evil.example", "?redirect=//evil.example", "/..//evil.example"):
        answer = server.send(LOG_IN_PATH + query, {"passphrase": OPEN, "lang": "en"})
        assert answer.getheader("location") is None
        assert "evil" not in str(answer.getheaders())


def test_wrong_tries_are_told_in_the_pages_language_and_slowed_down(tmp_path: Path) -> None:
    """A visitor who guesses waits, the passphrase included; another one does not. Neither guess nor passphrase is logged."""
    with live(tmp_path, instructor_passphrase=OPEN) as running:
        wrong = log_in(running, "open sesame, ca", "de")
        assert (wrong.status, wrong.getheader("set-cookie")) == (403, None)
        assert json.loads(wrong.body)["said"] == Texts("pages", "de")("passphrase-wrong")

        early = [log_in(running, guess, "tlh") for guess in ("barley", OPEN, OPEN)][-1]
        assert (early.status, early.getheader("set-cookie"), early.getheader("retry-after")) == (429, None, "1")
        assert json.loads(early.body)["said"] == Texts("pages")("passphrase-wait", seconds=1)

        assert log_in(running, X_Forwarded_For="192.168.0.9").status == 200
        assert log_in(running, OPEN + "\ud800", X_Forwarded_For="192.168.0.10").status == 403
    log = running.log.read_text()

    assert "a wrong passphrase from 127.0.0.1" in log
    assert not [word for word in ("sésame", "sesame", "barley") if word in log]


def test_a_restart_leaves_the_page_open_and_a_new_passphrase_does_not(tmp_path: Path) -> None:
    """The browser that was logged in yesterday's server sees the page of today's."""
    with live(tmp_path, instructor_passphrase=OPEN) as running:
        note = given(log_in(running))
    with live(tmp_path, instructor_passphrase=OPEN) as running:
        note.set(f"surefix-log-in-{running.port}", note.value, note.coded_value)
        assert "class-chosen" in page(running, note)
    with live(tmp_path, instructor_passphrase="another") as running:
        note.set(f"surefix-log-in-{running.port}", note.value, note.coded_value)
        assert "class-chosen" not in page(running, note)


def test_without_a_passphrase_nobody_logs_in(tmp_path: Path) -> None:
    """Whatever is given; the page stays as open or closed as it was."""
    with live(tmp_path) as running:
        assert log_in(running, "").status == 403
        assert log_in(running).getheader("set-cookie") is None


@pytest.mark.parametrize("lang", known_languages())
def test_the_form_says_how_long_a_log_in_lasts(lang: str) -> None:
    """In every language, in the number that holds."""
    assert str(HOURS) in Texts("pages", lang)("passphrase-lasts", hours=HOURS)
