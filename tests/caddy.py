"""A real Caddy before real servers, with the configuration that the product comes with."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from live_server import PATIENCE, Live, free_port

CADDY = shutil.which("caddy") or ""
"""Empty where there is none."""
_FILE = Path(__file__).resolve().parent.parent / "deploy" / "Caddyfile"


@contextmanager
def before(servers: Sequence[Live], folder: Path) -> Iterator[Live]:
    """The proxy, as if it were a server itself; without TLS, as nobody vouches for this machine.

    It is started when the servers can help: at first it takes them for healthy, and then for what they say.
    """
    for server in servers:
        _wait(server, "/readyz?for=feedback")
    port = free_port()
    variables = {
        "SUREFIX_SITE": f"http://127.0.0.1:{port}",
        "SUREFIX_SERVERS": " ".join(f"127.0.0.1:{server.port}" for server in servers),
        "SUREFIX_PROXY_SECRET": "secret",
        "XDG_DATA_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
    }
    log = folder / "caddy.log"
    with log.open("w") as out:
        process = subprocess.Popen(
            [CADDY, "run", "--config", str(_FILE), "--adapter", "caddyfile"],
            env={**os.environ, **variables},
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        proxy = Live(port=port, process=process, log=log)
        try:
            _wait(proxy, "/_stcore/health")
            yield proxy
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _wait(server: Live, path: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            if server.ask(path).status == 200:
                return
        except OSError:
            pass
        time.sleep(0.2)
    raise AssertionError(f"it is not ready: {server.log.read_text()[-2000:]}")
