"""What whoever runs the server asks it: whether it lives and can help, its numbers; and a log that tells nothing of people."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import re
import signal
import socket
import socketserver
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from class_student import joined, new_class
from live_server import PATIENCE, Live, free_port, live
from places import ADDRESS, schema
from seats import join
from sqlalchemy import make_url
from starlette.types import Receive, Scope, Send
from window import Window

from tutor_app.classroom.place import place
from tutor_app.classroom.store import Store
from tutor_app.commands.doctor import examine_installation
from tutor_app.errors import SettingsError
from tutor_app.pages.access import VISITOR
from tutor_app.pages.server import logs
from tutor_app.pages.server.greeting import lines
from tutor_app.pages.server.metrics import Metrics
from tutor_app.pages.server.visitors import Visitors
from tutor_app.settings import Settings

CANARY = "Wombatina"
BROKEN = f"{CANARY} = 4\nif {CANARY} > 3\n    print('{CANARY}')\n"
TOKEN = "tell nobody"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """One server with a file and a log for programs."""
    with live(tmp_path_factory.mktemp("health"), log_format="json", instructor_passphrase=TOKEN) as running:
        yield running


def numbers(server: Live, **headers: str) -> dict[str, float]:
    """What the server counts."""
    answer = server.ask("/metrics", **headers)
    assert answer.status == 200 and answer.getheader("content-type", "").startswith("text/plain")
    said = [line.rpartition(" ") for line in answer.body.decode().splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in said}


def ready(server: Live) -> tuple[int, dict[str, object]]:
    """The status, and what is said."""
    answer = server.ask("/readyz")
    return answer.status, json.loads(answer.body)


def test_a_server_that_can_help_says_so(server: Live) -> None:
    """Alive and ready, to whoever asks."""
    assert server.ask("/healthz").status == 200
    assert _in_time(lambda: ready(server) == (200, {"ready": True, "database": "ok", "migrations": "ok", "workers": "ok"}))


@pytest.mark.skipif(sys.platform != "linux", reason="the workers are found by Linux's means")
def test_a_server_whose_workers_are_all_gone_is_soon_ready_again(server: Live) -> None:
    """By being asked: a proxy that is told that it is not ready sends nobody who would need one."""
    assert _in_time(lambda: ready(server)[0] == 200)
    gone = server.workers()
    for worker in gone:
        os.kill(worker, signal.SIGKILL)

    assert _in_time(lambda: ready(server)[0] == 200 and bool(server.workers() - gone))


def test_a_check_is_counted_and_its_time_taken(server: Live) -> None:
    """By depth and verdict; windows and requests are counted too, and nothing of the program is told."""
    before = numbers(server)
    with server.session() as session:
        window = Window(session)
        window.open(plain=True)
        assert window.check("if ready\n    start()\n")
        after = numbers(server)
    checks = {name: value for name, value in after.items() if name.startswith("surefix_checks_total")}

    assert sum(checks.values()) == 1 and re.fullmatch(r'surefix_checks_total\{depth="\w+",verdict="\w+"\}', next(iter(checks)))
    assert after["surefix_check_seconds_count"] == before["surefix_check_seconds_count"] + 1
    assert after["surefix_sessions"] == before["surefix_sessions"] + 1
    assert after['surefix_http_requests_total{status="2xx"}'] > before['surefix_http_requests_total{status="2xx"}']
    assert (after["surefix_workers_up"], after["surefix_database_up"], after["surefix_database_outages"]) == (1, 1, 0)
    assert {"surefix_queue_length", "surefix_workers_restarted", "surefix_workers_busy", "surefix_pages_waiting"} <= after.keys()
    assert after["surefix_python_blocks"] > 100_000 and not after["surefix_native_bytes"] < 10_000_000  # NaN without glibc


def test_a_click_draws_the_page_once(server: Live) -> None:
    """With the answer in it, where that comes at once."""
    with server.session() as session:
        window = Window(session)
        window.open()
        window.write(BROKEN)
        window.run()
        before = window.runs

        assert window.check(BROKEN)

    assert window.runs == before + 1


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"])
def test_numbers_are_closed_to_the_outside(server: Live, header: str) -> None:
    """Whoever comes through a proxy is told that there is nothing."""
    assert server.ask("/metrics", **{header: "127.0.0.1"}).status == 404


def test_numbers_are_open_to_who_knows_the_token(tmp_path: Path) -> None:
    """From wherever; with one, sitting at the machine is not enough. The first lines are those of a server for people."""
    with live(tmp_path, metrics_token=TOKEN) as running:
        found = [running.ask("/metrics", **headers).status for headers in ({}, {"Authorization": "Bearer guess"})]
        assert found == [404, 404]
        assert numbers(running, Authorization=f"Bearer {TOKEN}", X_Forwarded_For="192.0.2.1")
    assert TOKEN not in running.log.read_text()


def test_a_server_without_its_calibration_is_not_ready(tmp_path: Path) -> None:
    """It lives, as starting it anew would mend nothing."""
    with live(tmp_path, calibration="nowhere.json") as running:
        assert running.ask("/healthz").status == 200
        assert ready(running) == (503, {"ready": False, "start": "failed"})


def test_the_log_for_programs_tells_nothing_of_people(server: Live) -> None:
    """A name, a program, a wrong code and a wrong passphrase go through the server; each line is JSON, and none has any of it."""
    store = Store(server.log.parent / "surefix.sqlite")
    of = new_class(store)
    who = joined(store, of, CANARY)
    for code in (of.code, "QQQQ2"):
        assert join(server, code, CANARY).status == 409
    assert server.send("/surefix/log-in", {"passphrase": CANARY, "lang": "en"}).status == 403
    assert server.send("/surefix/log-in", {"passphrase": TOKEN, "lang": "en"}).status == 200
    assert server.ask("/", Host=f"{CANARY}.example").status == 421
    server.ask(f"/{CANARY}?class={of.code}&{CANARY}={CANARY}", User_Agent=CANARY, Referer=CANARY)
    with server.session(Cookie=f"surefix-student-{server.port}={who.token}") as session:
        window = Window(session)
        window.open(plain=True)
        assert window.check(BROKEN)
        window.run("ask")
        window.set("question-words", string_value=CANARY)
        window.run(next(key for key in window.ids if key.startswith("ask-send")))
        window.write(CANARY + "(" * 3000)
        window.run("check")
        session.send(CANARY.encode())  # no message of Streamlit's
    with socket.create_connection(("127.0.0.1", server.port)) as wire:
        wire.sendall(f"{CANARY}\r\n\r\n".encode())
        wire.settimeout(PATIENCE)
        wire.recv(100)
    time.sleep(1)
    entries = [json.loads(line) for line in server.log.read_text().splitlines()]
    said = server.log.read_text()

    assert entries[0]["level"] and {"time", "level", "logger"} <= entries[0].keys()
    assert {"event": "ready", "port": server.port, "failed": False, "database_away": False}.items() <= next(
        entry for entry in entries if entry.get("event") == "ready"
    ).items()
    told = {entry["event"] for entry in entries if entry["logger"].startswith("tutor_app.security")}
    assert {"a log-in by the passphrase", "a request for another name was refused"} <= told
    assert any("wrong passphrase" in event for event in told)
    for private in (CANARY, TOKEN, of.code, "QQQQ2", who.token, "127.0.0.1", "192.0.2"):
        assert private not in said, private


def test_what_libraries_log_is_a_place_and_no_words() -> None:
    """However they say it, and what nobody caught too: the kind of an error and where, without its words."""
    made, hooks, out = logging.getLogRecordFactory(), (sys.excepthook, threading.excepthook), io.StringIO()
    handler = logging.StreamHandler(out)
    log, ours = logging.getLogger("some.library"), logging.getLogger("tutor_app.somewhere")
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    try:
        logs.keep_words_out()
        logs.in_json()
        for one in (log, ours):
            one.addHandler(handler)
        log.warning("about %s", CANARY)
        log.error(f"{CANARY}%")  # noqa: G004 - as libraries do
        ours.warning("from %(visitor)s, the %(count)d.", {"visitor": CANARY, "count": 3})
        try:
            raise KeyError(CANARY)
        except KeyError:
            log.exception(CANARY)
            ours.exception("a page failed")
    finally:
        logging.setLogRecordFactory(made)
        sys.excepthook, threading.excepthook = hooks
        logging.captureWarnings(False)
        root.handlers[:], root.level = handlers, level
        for one in (log, ours):
            one.removeHandler(handler)
    entries = [json.loads(line) for line in out.getvalue().splitlines()]

    assert CANARY not in out.getvalue()
    assert len(entries) == 5 and entries[0]["place"].startswith("test_health:")
    assert (entries[2]["event"], entries[2]["count"]) == ("from %(visitor)s, the %(count)d.", 3)
    assert all("KeyError" in entry["trace"] for entry in entries[3:])


class _Wire(socketserver.ThreadingTCPServer):
    """A way to the database server that can be cut."""

    daemon_threads = allow_reuse_address = True


@contextmanager
def wire(port: int) -> Iterator[None]:
    """While it lasts, who connects to the port reaches the database server; afterwards every connection is cut."""
    known = make_url(ADDRESS)
    ends: list[socket.socket] = []

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with socket.create_connection((known.host, known.port)) as there:
                ends.extend([self.request, there])
                back = threading.Thread(target=_pass, args=(there, self.request), daemon=True)
                back.start()
                _pass(self.request, there)
                back.join()

    server = _Wire(("127.0.0.1", port), Handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        for end in ends:
            _cut(end)


def _pass(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while said := source.recv(65_536):
            target.sendall(said)
    _cut(target)


def _cut(end: socket.socket) -> None:
    with suppress(OSError):  # it is already
        end.shutdown(socket.SHUT_RDWR)


@pytest.mark.database
def test_a_server_comes_up_without_its_database_and_recovers_by_itself(tmp_path: Path) -> None:
    """It says so in its first lines and when it is asked; a student gets feedback all the same; nobody has to start it anew."""
    port = free_port()
    with schema() as url:
        there = make_url(url).set(port=port).update_query_dict({"connect_timeout": "2"})
        with live(
            tmp_path, database_url=there.set(username="ada", password="hunter2").render_as_string(hide_password=False)
        ) as running:
            assert running.ask("/healthz").status == 200
            assert _in_time(lambda: ready(running)[1]["workers"] == "ok")
            status, said = ready(running)
            assert (status, said["database"]) == (503, "cannot be reached")
            assert running.ask("/readyz?for=feedback").status == 200
            with running.session() as session:
                window = Window(session)
                window.open(plain=True)
                assert window.check("if ready\n    start()\n")
                assert "kept" in window.html or "stored" in window.html
        first = running.log.read_text()
        assert f"127.0.0.1:{port}/test (cannot be used now" in first and "hunter2" not in first

        with live(tmp_path, database_url=there.render_as_string(hide_password=False)) as running:
            assert ready(running)[0] == 503
            for _ in range(2):
                with wire(port):
                    assert _in_time(lambda: ready(running)[0] == 200)
                    assert numbers(running)["surefix_database_up"] == 1
                assert _in_time(lambda: ready(running)[0] == 503)
            assert numbers(running)["surefix_database_outages"] == 3


def _in_time(found: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if found():
            return True
        time.sleep(0.2)
    return False


def test_the_first_lines_and_the_doctor_name_the_database_without_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is away, or whose driver is missing, comes with what to do."""
    pytest.importorskip("psycopg", reason="the driver is an extra")
    settings = Settings(database_url="postgresql://ada:hunter2@127.0.0.1:1/test?connect_timeout=1")
    told = "\n".join(lines(settings, ("127.0.0.1", 8501), away=True))
    (check,) = (check for check in examine_installation(settings) if check.name == "database")

    assert "Database:          postgresql+psycopg://ada:***@127.0.0.1:1/test (cannot be used now" in told
    assert "Data folder" not in told
    assert not check.fine and "SUREFIX_DATABASE_URL" in check.advice and "hunter2" not in check.found

    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(SettingsError) as missing:
        Store("postgresql+psycopg://127.0.0.1:1/test")
    assert missing.value.advice == "pip install 'surefix[postgresql]'"


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://host/name", "sqlite:///x", "postgresql://host", "postgresql://a:b@h:port/n"]
)
def test_what_is_no_url_of_ours_is_refused_without_being_quoted(url: str) -> None:
    """It may hold a password."""
    with pytest.raises(SettingsError) as refused:
        place(Settings(database_url=url))

    assert "database_url" in str(refused.value) and (not url or url not in str(refused.value))


@pytest.mark.parametrize(
    ("seen", "forwarded", "noted"),
    [
        ("10.1.2.3", "203.0.113.9, 192.0.2.7", "192.0.2.7"),
        ("10.1.2.3", "nonsense", "10.1.2.3"),
        ("10.1.2.3", "", "10.1.2.3"),
        ("192.0.2.1", "203.0.113.9", "192.0.2.1"),
    ],
)
def test_a_trusted_proxy_is_believed_about_whom_it_passes_on(seen: str, forwarded: str, noted: str) -> None:
    """The last entry, which is its own; nobody else is."""
    found: list[dict[bytes, bytes]] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        found.append(dict(scope["headers"]))

    headers = [(b"x-forwarded-for", forwarded.encode())] if forwarded else []
    scope = {"type": "http", "client": (seen, 1), "headers": headers}
    asyncio.run(Visitors(app, Settings(trusted_proxies="10.0.0.0/8").trusted_proxies)(scope, None, None))  # type: ignore[arg-type]

    assert found[0][VISITOR.encode()].decode() == noted


def test_numbers_are_of_one_server() -> None:
    """Two in one process, as in tests, do not count for each other."""
    one, two = Metrics(), Metrics()
    one.requests.labels("2xx").inc()

    assert b'{status="2xx"} 1.0' in one.text() and b"2xx" not in two.text()
