"""Two servers behind the proxy that the product comes with: browsers stay where they are, and go on when a server ends."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest
from caddy import CADDY, before
from live_server import PATIENCE, Live, live
from window import Window

pytestmark = pytest.mark.skipif(not CADDY, reason="there is no caddy")
COOKIE = "surefix-server"
BROKEN = "if ready\n    start()\n"


class Site(NamedTuple):
    """What stands at one address."""

    proxy: Live
    servers: tuple[Live, Live]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """Two servers on one file."""
    with ExitStack() as stack:
        logs = [tmp_path / name for name in ("one", "two")]
        for log in logs:
            log.mkdir()
        with ThreadPoolExecutor(2) as pool:
            one, two = pool.map(lambda log: stack.enter_context(live(log, data_folder=tmp_path / "data")), logs)
        yield Site(stack.enter_context(before((one, two), tmp_path)), (one, two))


def sessions(server: Live) -> int:
    """How many windows are open at the server."""
    (line,) = [line for line in server.ask("/metrics").body.decode().splitlines() if line.startswith("surefix_sessions ")]
    return int(float(line.split()[1]))


def browser(proxy: Live) -> str:
    """The cookie of a new one."""
    answer = proxy.ask("/")
    said = answer.getheader("set-cookie", "")
    assert answer.status == 200 and said.startswith(f"{COOKIE}="), answer.status
    return said.partition(";")[0]


def soon(found: Callable[[], bool]) -> None:
    """Wait until it comes true."""
    deadline = time.monotonic() + PATIENCE
    while not found():
        assert time.monotonic() < deadline
        time.sleep(0.2)


def test_a_browser_stays_at_its_server_and_goes_on_at_the_other_when_that_ends(site: Site) -> None:
    """Its windows are all at one; many browsers are at both; a check goes through; who loses the server gets another one."""
    cookies: list[str] = []
    soon(lambda: len(set(cookies)) == 2 or bool(cookies.append(browser(site.proxy))))  # once the proxy knows that both can help
    with site.proxy.session(Cookie=cookies[0]) as first, site.proxy.session(Cookie=cookies[0]) as second:
        for session in (first, second):
            window = Window(session)
            window.open(plain=True)
            assert window.check(BROKEN)
        assert sorted(sessions(server) for server in site.servers) == [0, 2]
        mine = next(server for server in site.servers if sessions(server))

    mine.process.send_signal(signal.SIGTERM)
    mine.process.wait(PATIENCE)

    soon(lambda: site.proxy.ask("/", Cookie=cookies[0]).status == 200)
    with site.proxy.session(Cookie=cookies[0]) as session:
        window = Window(session)
        window.open(plain=True)
        assert window.check(BROKEN)


def test_what_is_for_operators_is_closed_and_answers_are_small(site: Site) -> None:
    """Numbers and health lead nowhere from outside, nor does the instructor's page without a passphrase; texts are packed."""
    for path in ("/metrics", "/metrics/", "/healthz", "/readyz"):
        assert site.proxy.ask(path).status == 404, path
    assert site.proxy.ask("/", Accept_Encoding="gzip").getheader("content-encoding") == "gzip"
    with site.proxy.session() as session:
        window = Window(session, "instructor")
        window.run()
        assert "class-chosen" not in window.ids
