"""What a visitor who does not use a browser can do to a running Surefix: nothing to others."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path

import pytest
from live_server import PATIENCE, Live, live, run_page
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection
from window import Window, put_file

from tutor_app.classroom.rates import Rate
from tutor_app.pages.access import VISITOR
from tutor_app.pages.server.headers import SecurityHeaders, content_security_policy
from tutor_app.pages.server.hosts import KnownHosts
from tutor_app.pages.server.launch import MESSAGE_MEGABYTES
from tutor_app.pages.server.logs import keep_words_out
from tutor_app.pages.server.origins import OwnOrigins, from_our_page
from tutor_app.pages.server.paced import MOST_WAITING, Paced
from tutor_app.pages.server.uploads import MOST_EACH, MOST_HELD, MOST_UNDER_WAY, Uploads
from tutor_app.pages.server.visitors import Visitors

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks at processes through /proc")
FEW = 24
"""Connections that the small server may have."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """One server without a passphrase for the tests that leave it as it was, among files of Streamlit's that it must not read."""
    folder, home = tmp_path_factory.mktemp("work"), tmp_path_factory.mktemp("home")
    hostile = "[server]\nenableAgentApi = true\nenableCORS = false\nenableStaticServing = true\n[global]\ne2eTest = true\n"
    for place in (folder, home):
        (place / ".streamlit").mkdir()
        (place / ".streamlit" / "config.toml").write_text(hostile)
        (place / ".streamlit" / "secrets.toml").write_text("[auth]\nredirect_uri = 'http://elsewhere.example/'\n")
    with live(folder, variables={"HOME": str(home)}) as running:
        yield running


def test_clearing_the_caches_costs_nothing(server: Live) -> None:
    """Whoever asks for the caches to be cleared leaves the workers as they were: none is lost, none is started."""
    with server.session() as session:
        run_page(session)
        before = server.workers()
        for _ in range(3):
            session.send(BackMsg(clear_cache=True).SerializeToString())
            run_page(session)

    assert before
    assert server.workers() == before


def test_workers_are_there_before_the_first_visit_and_end_with_the_server(tmp_path: Path) -> None:
    """What lives as long as the server is opened once at its start and closed at its end."""
    with live(tmp_path) as running:
        workers = running.workers()
        assert workers
    assert running.process.returncode in {0, -15}
    assert not soon_left(workers)


def test_a_failed_start_is_told_on_the_page(tmp_path: Path) -> None:
    """Without its calibration Surefix serves a page that says so."""
    with live(tmp_path, calibration="nowhere.json") as running, running.session() as session:
        assert "nowhere.json" in run_page(session)


def test_streamlits_own_files_are_not_read(server: Live) -> None:
    """Neither the working folder's nor the home folder's .streamlit opens an interface, other origins or test endpoints."""
    assert server.ask("/_stcore/agent/openapi.json").status == 404
    assert {server.ask(path).status for path in ("/auth/login", "/auth/logout", "/oauth2callback?state=1")} == {404}
    assert "secrets" not in server.log.read_text()
    assert server.ask("/app/static/server.log").getheader("content-type", "").startswith("text/html")
    assert server.ask("/_stcore/health", Origin="https://evil.example").getheader("access-control-allow-origin") != "*"
    with pytest.raises((InvalidStatus, ConnectionClosed)), server.session(Origin="https://evil.example") as session:
        run_page(session)
    with server.session() as session:
        session.send(BackMsg(debug_shutdown_runtime=True).SerializeToString())
        run_page(session)
    assert server.ask("/_stcore/health").status == 200


@pytest.mark.parametrize("name", ["evil.example", f"evil.example:{80}", "localhost.evil.example", ""])
def test_a_foreign_name_is_refused(server: Live, name: str) -> None:
    """A page whose name was pointed at this machine gets neither files nor a session, whatever Origin it sends."""
    assert server.ask("/", Host=name).status in {400, 421}
    with (
        pytest.raises((InvalidStatus, ConnectionClosed)),
        server.session(host=name or "nobody.example", Origin=f"http://{name}") as session,
    ):
        run_page(session)


def test_a_page_of_another_port_opens_no_connection(server: Live) -> None:
    """A notebook or a program of a student's that is served at the same machine is another origin; that it asked is logged."""
    elsewhere = [
        "http://127.0.0.1:1",
        "http://localhost:1",
        f"http://localhost:{server.port}",
        "null",
        f"https://127.0.0.1:{server.port + 1}",
    ]
    for origin in elsewhere:
        with pytest.raises((InvalidStatus, ConnectionClosed)), server.session(Origin=origin) as session:
            run_page(session)
    with server.session(Origin=f"http://127.0.0.1:{server.port}") as session:
        assert "surefix" in run_page(session)
    assert "a page from elsewhere was refused" in server.log.read_text()


@pytest.mark.parametrize(
    ("origin", "host", "scheme", "own"),
    [
        ("https://school.example", "school.example", "", True),
        ("https://school.example", "school.example", "https", True),
        ("https://School.example", "school.EXAMPLE:443", "http, https", True),
        ("http://[::1]:8501", "[::1]:8501", "", True),
        ("http://school.example", "school.example", "http", True),
        ("http://school.example", "school.example", "https", False),
        ("http://school.example", "school.example", "wss", False),
        ("https://school.example", "school.example", "wss", True),
        ("http://school.example", "school.example", "http, https", False),
        ("https://school.example", "school.example:8443", "", False),
        ("http://school.example", "school.example:443", "", False),
        ("https://school.example.evil.example", "school.example", "", False),
        ("https://evil.example", "evil.example@school.example", "", False),
        ("null", "", "", False),
        ("", "", "", False),
        ("file://", "", "", False),
        ("http://a:b:c", "a", "", False),
    ],
)
def test_an_origin_is_ours_by_scheme_name_and_port(origin: str, host: str, scheme: str, own: bool) -> None:
    """Whatever a browser, or whoever writes its headers, makes of them; of the scheme a proxy's last word counts."""
    told = {"x-forwarded-proto": scheme} if scheme else {}
    assert from_our_page(Headers({"origin": origin, "host": host, **told})) is own


@pytest.mark.parametrize("length", ["4", "0"])
def test_a_request_that_says_in_two_ways_where_it_ends_is_refused(server: Live, length: str) -> None:
    """And what comes behind it is not read as a request, however a proxy counts."""
    head = f"POST /surefix/log-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\nTransfer-Encoding: chunked\r\n\r\n"
    with socket.create_connection(("127.0.0.1", server.port)) as wire:
        wire.sendall(f"{head}0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        said = b"".join(iter(lambda: wire.recv(4096), b""))

    assert said.startswith(b"HTTP/1.1 400 ") and said.count(b"HTTP/1.1 ") == 1


def reaching(guard: Callable[[ASGIApp], ASGIApp], *headers: tuple[str, str]) -> list[Scope]:
    """What a guard passes on of a websocket with these headers."""
    reached: list[Scope] = []

    async def pages(scope: Scope, _receive: Receive, _send: Send) -> None:
        reached.append(scope)

    async def send(_: Message) -> None:
        pass

    raw = [(name.encode(), value.encode()) for name, value in headers]
    asyncio.run(guard(pages)({"type": "websocket", "client": ("192.0.2.1", 1), "headers": raw}, None, send))  # type: ignore[arg-type]
    return reached


def test_a_connection_names_one_page_at_most() -> None:
    """Of two, somebody before us may have looked at the other one."""
    host, own, other = ("host", "ours"), ("origin", "http://ours"), ("origin", "http://evil.example")

    assert [bool(reaching(OwnOrigins, host, *said)) for said in ((), (own,), (own, other))] == [True, True, False]


def test_a_request_is_for_one_name() -> None:
    """For none or for two it is refused: somebody before us may have looked at the other one."""
    own, other = ("host", "ours"), ("host", "evil.example")
    guard = partial(KnownHosts, names=frozenset({"ours"}))

    assert [bool(reaching(guard, *said)) for said in ((own,), (), (own, other))] == [True, False, False]


def test_a_note_that_a_visitor_wrote_is_taken_away() -> None:
    """Of where a connection comes from there is one note, and it is the server's."""
    (scope,) = reaching(Visitors, (VISITOR, "127.0.0.1"), (VISITOR.title(), "127.0.0.1"))

    assert [value for name, value in scope["headers"] if name.lower() == VISITOR.encode()] == [b"192.0.2.1"]


def test_no_browser_keeps_what_a_page_has_made() -> None:
    """An export of a class is in the file that was saved, and in no cache."""

    async def made(scope: Scope, _receive: Receive, send: Send) -> None:
        await PlainTextResponse("a class's attempts")(scope, _receive, send)

    assert "no-store" in TestClient(SecurityHeaders(made)).get("/media/0a1b.csv").headers["cache-control"]
    assert "cache-control" not in TestClient(SecurityHeaders(made)).get("/static/media/font.woff2").headers


def test_only_the_small_pages_of_launches_say_for_themselves_who_may_hold_them() -> None:
    """What any other page says of it does not count."""

    async def lenient(scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse("tea", headers={"Content-Security-Policy": "frame-ancestors *"})(scope, receive, send)

    said = {path: TestClient(SecurityHeaders(lenient)).get(path).headers for path in ("/lti/login", "/", "/ltitea")}

    assert [headers["content-security-policy"] == "frame-ancestors *" for headers in said.values()] == [True, False, False]
    assert ["x-frame-options" in headers for headers in said.values()] == [False, True, True]


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST:8501", "127.0.0.1", "[::1]:8501", "192.168.0.7:8501"])
def test_own_names_and_addresses_are_served(server: Live, name: str) -> None:
    """A name that only this machine can have, and a bare address, are no rebinding."""
    assert server.ask("/", Host=name).status == 200


def test_a_school_adds_its_own_names(tmp_path: Path) -> None:
    """What is set is served, with all that lies below a wildcard; the rest is not."""
    with live(tmp_path, allowed_hosts="surefix.school.example,*.class.example") as running:
        found = [running.ask("/", Host=name).status for name in ("surefix.school.example", "a.class.example", "school.example")]
    assert found[:2] == [200, 200]
    assert found[2] in {400, 421}


def test_the_instructor_page_is_for_this_machine_without_a_proxy(server: Live) -> None:
    """Without a passphrase the page opens for a visitor at this machine, and for nobody whose request was passed on."""
    with server.session() as session:
        assert "class-chosen" in run_page(session, "instructor")
    for header in ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via", "X-Forwarded-Host", "CF-Connecting-IP"):
        with server.session(**{header: "127.0.0.1"}) as session:
            assert "class-chosen" not in run_page(session, "instructor")


def test_a_visitor_cannot_say_where_they_come_from(server: Live) -> None:
    """A header that looks like the server's own note of the address is taken away, and X-Forwarded-For is not believed."""
    with server.session(surefix_visitor="10.0.0.1") as session:
        assert "class-chosen" in run_page(session, "instructor")


@pytest.mark.parametrize("path", ["/", "/surefix/editor.js", "/_stcore/health", "/_stcore/host-config", "/_stcore/metrics"])
def test_every_answer_carries_the_security_headers(server: Live, path: str) -> None:
    """Scripts come from here, nobody frames the page, nothing is guessed, no address is told to others."""
    answer = server.ask(path)
    policy = answer.getheader("content-security-policy", "")

    assert (
        "default-src 'self'" in policy
        and "frame-ancestors 'none'" in policy
        and "object-src 'none'" in policy
        and "base-uri 'none'" in policy
    )
    assert answer.getheader("x-content-type-options") == "nosniff"
    assert answer.getheader("referrer-policy") == "no-referrer"
    assert answer.getheader("x-frame-options") == "DENY"
    assert answer.getheader("cross-origin-opener-policy") == answer.getheader("cross-origin-resource-policy") == "same-origin"
    assert all(f"{what}=()" in answer.getheader("permissions-policy", "") for what in ("camera", "microphone", "geolocation"))


def test_the_policy_lets_in_nothing_but_what_streamlit_needs() -> None:
    """All else is of this server alone: scripts, but for those whose words the policy knows, and whom a page may talk to."""
    said = [one.split() for one in content_security_policy().split("; ")]
    policy = {name: {source for source in sources if not source.startswith("'sha256-")} for name, *sources in said}

    assert {name: sources for name, sources in policy.items() if sources not in ({"'self'"}, {"'none'"})} == {
        "script-src": {"'self'", "blob:", "'wasm-unsafe-eval'"},
        "style-src": {"'self'", "'unsafe-inline'"},
        "img-src": {"'self'", "data:", "blob:"},
        "font-src": {"'self'", "data:"},
        "worker-src": {"'self'", "blob:"},
    }
    assert {name for name, sources in policy.items() if sources == {"'none'"}} == {"object-src", "base-uri", "frame-ancestors"}
    assert "default-src" in policy and "form-action" in policy


def test_no_foreign_page_is_trusted_and_no_inner_life_is_told(server: Live) -> None:
    """Streamlit's host configuration names no parents, and its metrics are closed."""
    assert json.loads(server.ask("/_stcore/host-config").body)["allowedOrigins"] == []
    assert server.ask("/_stcore/metrics").status == 404


def test_too_many_connections_are_turned_away_and_leave_room_again(tmp_path: Path) -> None:
    """Above the cap a visitor is told to come back; those who are in stay; when some leave there is room. Little is logged."""
    with live(tmp_path, max_connections=FEW) as running, ExitStack() as crowd:
        wires = [crowd.enter_context(socket.create_connection(("127.0.0.1", running.port))) for _ in range(FEW)]
        assert running.ask("/").status == 503
        wires[0].sendall(b"GET /_stcore/health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        wires[0].settimeout(PATIENCE)
        assert b" 200 " in wires[0].recv(100)
        for _ in range(300):
            with socket.create_connection(("127.0.0.1", running.port)) as extra:
                extra.settimeout(PATIENCE)
                assert b" 503 " in extra.recv(100)
        for wire in wires:
            wire.close()
        assert any(running.ask("/").status == 200 for _ in range(20))
        assert len(running.log.read_text().splitlines()) < 40


def test_descriptors_are_raised_to_what_the_system_allows(server: Live) -> None:
    """The soft limit does not hold the server down."""
    limits = Path(f"/proc/{server.process.pid}/limits").read_text()
    soft, hard = next(line for line in limits.splitlines() if line.startswith("Max open files")).split()[3:5]

    assert int(soft) == min(int(hard), 65_536)


def test_a_session_brings_so_many_files_and_leaves_one(server: Live) -> None:
    """Of the files that a session puts only the newest is held, one that is too large is none, and there is an end to it."""
    with server.session() as session:
        window = Window(session)
        window.open()
        assert put_file(server, window.session_id, b"x" * 4_500_000) == 413
        found = [put_file(server, window.session_id, b"print(1)") for _ in range(MOST_EACH + 2)]

    assert found == [204] * MOST_EACH + [429] * 2


def test_a_message_that_no_page_would_send_ends_its_session_alone(server: Live) -> None:
    """What is longer than the longest program is not taken in; others go on."""
    with server.session() as other:
        run_page(other)
        with server.session() as session:
            window = Window(session)
            window.open()
            window.set("editor", json_value="x" * (MESSAGE_MEGABYTES * 1_000_000))
            with pytest.raises(ConnectionClosed):
                window.run()
        run_page(other)


def test_a_crowd_that_asks_without_end_leaves_time_for_others(server: Live) -> None:
    """Windows that ask for their page as often as they can are read at their pace, and another one gets its page."""
    ask = BackMsg(rerun_script={"query_string": ""}).SerializeToString()
    with ExitStack() as crowd:
        for session in [crowd.enter_context(server.session()) for _ in range(5)]:
            for _ in range(100):
                session.send(ask)
        with server.session() as session:
            window = Window(session)
            window.open(plain=True)
            assert window.check("if ready\n    start()\n")


def test_what_ends_the_command_ends_the_server(tmp_path: Path) -> None:
    """``surefix serve`` does not leave a server behind when it is told to end, nor workers."""
    serve = (sys.executable, "-c", "from tutor_app.commands.cli import main; main()", "serve")
    with live(tmp_path, started_by=serve) as running:
        processes = running.workers()
        assert processes
    assert running.process.returncode in {0, -15}
    assert not soon_left(processes)


def soon_left(processes: set[int]) -> set[int]:
    """Those that are still there after a while."""
    deadline = time.monotonic() + PATIENCE
    while (left := {pid for pid in processes if Path(f"/proc/{pid}").exists()}) and time.monotonic() < deadline:
        time.sleep(0.05)
    return left


def test_workers_know_no_secrets(tmp_path: Path) -> None:
    """Neither the passphrase nor a key, nor anything else that a worker does not need, is in its environment."""
    secrets = {"SUREFIX_INSTRUCTOR_PASSPHRASE": "tell nobody", "AWS_SECRET_ACCESS_KEY": "tell nobody", "SOMETHING": "tell nobody"}
    with live(tmp_path, variables=secrets) as running:
        known = b"".join(Path(f"/proc/{pid}/environ").read_bytes() for pid in running.workers())

    assert b"PATH=" in known
    assert b"tell nobody" not in known and b"SUREFIX" not in known


class Clock:
    """A clock that a test moves."""

    now = 0.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def test_a_connection_that_floods_is_ended() -> None:
    """Its messages are dropped, not worked off; one that has gone is not worked off either."""
    ask: Message = {"type": "websocket.receive", "bytes": b""}
    assert asyncio.run(exchange([ask] * (MOST_WAITING + 5))) == ([], [{"type": "websocket.close", "code": 1008}])
    assert asyncio.run(exchange([ask] * 20 + [{"type": "websocket.disconnect", "code": 1001}])) == ([], [])
    assert asyncio.run(exchange([ask] * 5)) == ([ask] * 5, [])


async def exchange(messages: list[Message]) -> tuple[list[Message], list[Message]]:
    """What an app gets of ``messages`` that came at once before it looked, up to the last or the end; and what was sent back."""
    coming, got, sent = list(messages), [], []

    async def app(_scope: Scope, receive: Receive, _send: Send) -> None:
        await asyncio.sleep(0.05)
        while len(got) < len(messages) and (message := await receive())["type"] == "websocket.receive":
            got.append(message)

    async def receive() -> Message:
        if coming:
            return coming.pop(0)
        return await asyncio.Future()

    async def send(message: Message) -> None:
        sent.append(message)

    await Paced(app)({"type": "websocket"}, receive, send)
    return got, sent


@pytest.mark.parametrize("whose", ["OWN", "ALL"])
def test_messages_are_handed_on_at_their_pace(monkeypatch: pytest.MonkeyPatch, whose: str) -> None:
    """So many at once and then one by one, be it a window's pace or that of all together."""
    monkeypatch.setattr(f"tutor_app.pages.server.paced.{whose}", Rate(size=3, seconds=3600.0))
    coming: list[Message] = [{"type": "websocket.receive", "bytes": b""}] * 9
    got: list[Message] = []

    async def app(_scope: Scope, receive: Receive, _send: Send) -> None:
        with suppress(TimeoutError):
            while True:
                got.append(await asyncio.wait_for(receive(), 0.5))

    async def receive() -> Message:
        return coming.pop() if coming else await asyncio.Future()

    async def send(_: Message) -> None:
        pass

    asyncio.run(Paced(app)({"type": "websocket"}, receive, send))

    assert len(got) == 3 and not coming


def test_of_many_sessions_files_the_newest_are_held() -> None:
    """The server as a whole holds so many; what is not taken is not counted, and a file that never comes is given up."""
    gone: list[str] = []
    uploads = Uploads(answering(204), gone.append)
    for number in range(MOST_HELD + 2):
        assert asyncio.run(answer(uploads, f"session {number}", "file")) == 204
    assert gone == ["session 0", "session 1"]

    assert asyncio.run(answer(uploads, "session 9", "another")) == 204
    assert gone[2:] == ["session 9"]

    refusing = Uploads(answering(403), gone.append)
    assert {asyncio.run(answer(refusing, "s", str(number))) for number in range(MOST_EACH + 1)} == {403}
    assert len(gone) == 3


def test_files_that_dribble_in_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """So many may be under way at a time, and none for ever."""
    monkeypatch.setattr("tutor_app.pages.server.uploads.BODY_SECONDS", 0.2)

    async def never(_scope: Scope, _receive: Receive, _send: Send) -> None:
        await asyncio.sleep(PATIENCE)

    async def crowd() -> list[int]:
        uploads = Uploads(never, lambda *_: None)
        return await asyncio.gather(*(answer(uploads, f"session {n}", "file") for n in range(MOST_UNDER_WAY + 1)))

    assert sorted(asyncio.run(crowd())) == [408] * MOST_UNDER_WAY + [503]


def answering(status: int) -> ASGIApp:
    """An app that always says the same."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse("", status_code=status)(scope, receive, send)

    return app


async def answer(app: ASGIApp, session: str, file: str) -> int:
    """The status with which a file is answered."""
    said: list[int] = []

    async def send(message: Message) -> None:
        said.extend([message["status"]] if "status" in message else [])

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    scope = {"type": "http", "method": "PUT", "path": f"/_stcore/upload_file/{session}/{file}", "headers": []}
    await app(scope, receive, send)
    return said[0]


def test_no_library_logs_the_words_of_errors() -> None:
    """Whoever logs an error, as Streamlit does for a page that fails: what it says may quote a program, and is left out."""
    made, out = logging.getLogRecordFactory(), io.StringIO()
    handler, log = logging.StreamHandler(out), logging.getLogger("some.library")
    log.addHandler(handler)
    try:
        keep_words_out()
        try:
            raise KeyError(" = = ".join(["secret", "1"]))
        except KeyError:
            log.exception("a page failed")
    finally:
        logging.setLogRecordFactory(made)
        log.removeHandler(handler)

    assert "a page failed" in out.getvalue() and "KeyError" in out.getvalue()
    assert "secret = = 1" not in out.getvalue()


@pytest.mark.parametrize("log_format", ["text", "json"])
def test_nobody_fills_the_log_with_what_fails(tmp_path: Path, log_format: str) -> None:
    """Neither by values that break their own page nor by what is no HTTP; that it failed, and where, is told once a minute."""
    with live(tmp_path, log_format=log_format) as server:
        before = len(server.log.read_text().splitlines())
        with server.session() as session:
            window = Window(session)
            window.open()
            window.set("editor", json_value="[" * 4000 + "]" * 4000)
            for sent in range(6):
                window.send("check")
                _until_the_end(session)
                if sent == 2:
                    first = server.log.read_text().count("RecursionError")
        for _ in range(50):
            with socket.create_connection(("127.0.0.1", server.port)) as wire:
                wire.sendall(b"\0\r\n\r\n")
                wire.recv(1000)
        told = server.log.read_text().splitlines()[before:]

    assert "\n".join(told).count("RecursionError") == first > 0
    assert not any("raise JSONDecodeError" in line or "maximum recursion" in line for line in told)
    assert sum(line == "Invalid HTTP request received." or '"place": "h11_impl' in line for line in told) == 1


def _until_the_end(session: ClientConnection) -> None:
    """Read what a run of the page sends, until it has ended."""
    while ForwardMsg.FromString(session.recv(timeout=PATIENCE)).WhichOneof("type") != "script_finished":
        pass
