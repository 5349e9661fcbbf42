"""Log-ins at the instructor's page: what a cookie is worth, who gets one, and that nothing of the passphrase is left behind."""

from __future__ import annotations

import http.client
import json
import os
from collections.abc import Iterator
from http.cookies import Morsel, SimpleCookie
from pathlib import Path

import pytest
from live_server import PATIENCE, Live, live, run_page
from pydantic import SecretStr

from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.pages.log_in import HOURS, LOG_IN_PATH, LOG_OUT_PATH
from tutor_app.pages.server.log_ins import FILE, LogIns

OPEN = "open sésame, çà"
FORM, INSIDE = "surefix.log-in", "surefix.log-out"
NO_MODES = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of this kind")


class Clock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        """Now, in seconds of the epoch."""
        return self.now


def log_ins(folder: Path | None, passphrase: str = OPEN, clock: Clock | None = None) -> LogIns:
    """Those of a server that has just started."""
    return LogIns(SecretStr(passphrase), folder, clock=clock or Clock())


def test_a_log_in_lasts_the_day_and_no_longer(tmp_path: Path) -> None:
    """To the second; a note from the future, which a clock that was set back would let live on, is none."""
    clock = Clock()
    ours = log_ins(tmp_path, clock=clock)
    note = ours.begin()

    clock.now += HOURS * 3600 - 1
    assert ours.holds(note)
    clock.now += 1
    assert not ours.holds(note)
    clock.now -= 2 * HOURS * 3600
    assert not ours.holds(note)


def test_a_log_in_survives_a_restart_and_a_log_out_does_too(tmp_path: Path) -> None:
    """The key is kept in the data folder, and so is what was logged out; it is forgotten when it would be over anyway."""
    clock = Clock()
    first = log_ins(tmp_path, clock=clock)
    stays, ends = first.begin(), first.begin()
    first.end(ends)

    second = log_ins(tmp_path, clock=clock)
    assert second.holds(stays)
    assert not second.holds(ends)

    clock.now += HOURS * 3600
    later = log_ins(tmp_path, clock=clock)
    later.end(later.begin())
    assert len(json.loads((tmp_path / FILE).read_text())["ended"]) == 1


def test_another_passphrase_ends_every_log_in(tmp_path: Path) -> None:
    """And the old passphrase brings none back that was made with the new one."""
    note = log_ins(tmp_path).begin()

    assert not log_ins(tmp_path, "another").holds(note)
    assert log_ins(tmp_path).holds(note)
    assert not log_ins(tmp_path).holds(log_ins(tmp_path, "another").begin())


def test_a_note_that_was_changed_is_none(tmp_path: Path) -> None:
    """Whichever of its signs is another, and whatever else a browser may send in its place."""
    ours = log_ins(tmp_path)
    note = ours.begin()
    other = [note[:at] + ("A" if sign != "A" else "B") + note[at + 1 :] for at, sign in enumerate(note)]

    assert ours.holds(note)
    assert not [changed for changed in other if ours.holds(changed)]
    for nonsense in ("", ".", "..", "x.y.z", note + "A", note.partition(".")[2], "9" * 5_000, "\ud800.\udfff", "é" * 100):
        assert not ours.holds(nonsense)
        ours.end(nonsense)
    assert json.loads((tmp_path / FILE).read_text())["ended"] == {}
    assert not log_ins(None).holds(note)


@NO_MODES
def test_the_key_is_its_owners_alone(tmp_path: Path) -> None:
    """Mode 0600 from the start, after a log-out too; nothing else is left in the folder."""
    ours = log_ins(tmp_path)
    ours.end(ours.begin())

    assert [entry.name for entry in tmp_path.iterdir()] == [FILE]
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    assert OPEN not in (tmp_path / FILE).read_text()


@NO_MODES
def test_a_key_that_others_could_read_is_made_anew(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever read it could open the page; every log-in has ended, and the log says so."""
    note = log_ins(tmp_path).begin()
    (tmp_path / FILE).chmod(0o640)

    assert not log_ins(tmp_path).holds(note)
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    assert "others could read" in caplog.text


@pytest.mark.parametrize("text", ["", "no", "[]", '{"key": 1, "ended": {}}', '{"key": "00", "ended": {}}', '{"key": "00"}'])
def test_a_damaged_file_ends_the_log_ins_and_nothing_else(tmp_path: Path, text: str) -> None:
    """The server starts, and whoever logs in then stays logged in."""
    (tmp_path / FILE).write_text(text)
    (tmp_path / FILE).chmod(0o600)

    note = log_ins(tmp_path).begin()
    assert log_ins(tmp_path).holds(note)


def test_where_no_key_can_be_kept_log_ins_last_as_long_as_the_server(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """It says so once, and without the passphrase."""
    ours = log_ins(tmp_path / "missing")
    note = ours.begin()

    assert ours.holds(note)
    assert not log_ins(tmp_path / "missing").holds(note)
    assert "log-ins end with the server" in caplog.text and OPEN not in caplog.text


def test_servers_of_one_machine_have_cookies_of_their_own() -> None:
    """A browser sends a cookie to every port of a name: another class's log-in must not put this one out."""
    assert LogIns(None, None, port=8501).cookie != LogIns(None, None, port=8502).cookie


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """One server with a passphrase."""
    with live(tmp_path_factory.mktemp("door"), instructor_passphrase=OPEN) as running:
        yield running


def post(server: Live, path: str, fields: object, **headers: str) -> http.client.HTTPResponse:
    """The answer to what a page of ours sends, but for the ``headers``; one that is empty is not sent."""
    ours = {"Origin": f"http://localhost:{server.port}", "Host": f"localhost:{server.port}", "Content-Type": "application/json"}
    named = {**ours, **{name.replace("_", "-"): value for name, value in headers.items()}}
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    body = fields if isinstance(fields, bytes) else json.dumps(fields)
    connection.request("POST", path, body, {name: value for name, value in named.items() if value})
    answer = connection.getresponse()
    answer.body = answer.read()
    connection.close()
    return answer


def given(answer: http.client.HTTPResponse) -> Morsel[str]:
    """The cookie that comes with an answer."""
    (cookie,) = SimpleCookie(answer.getheader("set-cookie")).values()
    return cookie


def page(server: Live, note: Morsel[str] | None = None) -> str:
    """What the instructor's page draws in a browser that holds this cookie."""
    with server.session(**({} if note is None else {"Cookie": f"{note.key}={note.value}"})) as session:
        return run_page(session, "instructor")


def log_in(server: Live, passphrase: str = OPEN, lang: str = "en", **headers: str) -> http.client.HTTPResponse:
    """The answer to the form."""
    return post(server, LOG_IN_PATH, {"passphrase": passphrase, "lang": lang}, **headers)


def test_the_passphrase_opens_the_page_until_it_is_logged_out(server: Live) -> None:
    """The cookie opens it in every window, and nothing else does; after the log-out a copy of the cookie is worth nothing."""
    assert FORM in page(server) and "class-chosen" not in page(server)

    answer = log_in(server)
    note = given(answer)
    assert answer.status == 200 and answer.getheader("cache-control") == "no-store"
    for _ in range(2):
        drawn = page(server, note)
        assert "class-chosen" in drawn and INSIDE in drawn and FORM not in drawn

    out = post(server, LOG_OUT_PATH, {}, Cookie=f"{note.key}={note.value}")
    assert out.status == 200 and given(out).value == "" and given(out)["max-age"] == "0"
    assert "class-chosen" not in page(server, note)


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
    assert post(server, LOG_OUT_PATH, {}, Cookie=f"{note.key}={note.value}", **headers).status == 403
    assert "class-chosen" in page(server, note)


@pytest.mark.parametrize(
    "fields",
    [b"", b"no", b"[" * 5_000, b"\xff", [], {}, {"passphrase": 1, "lang": "en"}, {"passphrase": "x" * 9_000, "lang": "en"}],
)
def test_what_is_no_form_of_ours_is_refused(server: Live, fields: object) -> None:
    """Without a look at the passphrase, and without a failure that would slow the instructor down."""
    assert post(server, LOG_IN_PATH, fields).status == 400
    assert log_in(server).status == 200


def test_nobody_is_sent_anywhere(server: Live) -> None:
    """Whatever the address asks for: the answer names no other, so it can lead nobody astray."""
    for query in ("?next=https://evil.example", "?redirect=//evil.example", "/..//evil.example"):
        answer = post(server, LOG_IN_PATH + query, {"passphrase": OPEN, "lang": "en"})
        assert answer.getheader("location") is None
        assert "evil" not in str(answer.getheaders())


def test_wrong_tries_are_told_in_the_pages_language_and_slowed_down(tmp_path: Path) -> None:
    """A visitor who guesses waits, the passphrase included; another one does not. Neither guess nor passphrase is logged."""
    with live(tmp_path, instructor_passphrase=OPEN) as running:
        wrong = log_in(running, "open sesame, ca", "de")
        assert (wrong.status, wrong.getheader("set-cookie")) == (403, None)
        assert json.loads(wrong.body)["said"] == Texts("pages", "de")("passphrase-wrong")

        early = [log_in(running, guess, "tlh") for guess in ("guess", OPEN, OPEN)][-1]
        assert (early.status, early.getheader("set-cookie"), early.getheader("retry-after")) == (429, None, "1")
        assert json.loads(early.body)["said"] == Texts("pages")("passphrase-wait", seconds=1)

        assert log_in(running, X_Forwarded_For="192.168.0.9").status == 200
        assert log_in(running, OPEN + "\ud800", X_Forwarded_For="192.168.0.10").status == 403
    log = running.log.read_text()

    assert "a wrong passphrase from 127.0.0.1" in log
    assert not [word for word in ("sésame", "sesame", "guess") if word in log]


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
    """Whatever is given; the page stays as open or closed as it was, and no key is made."""
    with live(tmp_path) as running:
        assert log_in(running, "").status == 403
        assert log_in(running).getheader("set-cookie") is None
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize("lang", known_languages())
def test_the_form_says_how_long_a_log_in_lasts(lang: str) -> None:
    """In every language, in the number that holds."""
    assert str(HOURS) in Texts("pages", lang)("passphrase-lasts", hours=HOURS)
