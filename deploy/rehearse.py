"""Does without a container engine what the Containerfile does: ``python deploy/rehearse.py`` (needs a network, takes minutes).

What is copied is copied into an empty folder, the commands of the build stage are run there, all but what they made is taken
away, and the server is started by its command, as a user without rights where that can be. It is asked what the image asks
(whether it lives) and what the proxy asks (whether it can give feedback), and must end when it is told to.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 120.0
_NOBODY = 65_534


def instructions(text: str, name: str) -> list[str]:
    """What the instructions of that name say, in order."""
    return re.findall(rf"^{name} (.+)$", text, re.MULTILINE)


def main() -> None:
    """Build, start, ask, and say how it went."""
    text = re.sub(r"\\\n\s*", " ", (ROOT / "deploy" / "Containerfile").read_text(encoding="utf-8"))
    build, final = text.split("\nFROM ")[1:]
    with tempfile.TemporaryDirectory() as folder:
        place, data = Path(folder, "surefix"), Path(folder, "data")
        for made in (place, data):
            made.mkdir()
        _build(build, place)
        Path(folder).chmod(0o755)
        user = _nobody(place)
        if user:
            os.chown(data, _NOBODY, _NOBODY)
        given = dict(word.split("=", 1) for line in instructions(final, "ENV") for word in shlex.split(line))
        given |= {"SUREFIX_DATA_FOLDER": str(data), "SUREFIX_HOST": "127.0.0.1", "HOME": folder, "PATH": os.environ["PATH"]}
        _serve(final, place, given, user)
    sys.stdout.write("built, started, healthy, ready, stopped\n")


def _build(stage: str, place: Path) -> None:
    """Leave in the place what the build stage leaves to the last one, whatever this machine's Python is told to look at."""
    for line in instructions(stage, "COPY"):
        for name in line.split()[:-1]:
            (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, place / Path(name).name)
    theirs = ("PYTHON", "VIRTUAL_ENV", "SUREFIX_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(theirs)}
    for command in instructions(stage, "RUN"):
        subprocess.run(["bash", "-euc", command], cwd=place, env=environment, check=True)
    for left in tuple(place.iterdir()):
        if left.name != ".venv":
            shutil.rmtree(left) if left.is_dir() else left.unlink()


def _nobody(place: Path) -> dict[str, int]:
    """Who starts the server: a user without rights, unless this is one, or the Python of this machine is closed to others."""
    user = {"user": _NOBODY, "group": _NOBODY}
    try:
        subprocess.run([".venv/bin/python", "-c", ""], cwd=place, check=True, **user)
    except (OSError, subprocess.CalledProcessError):
        sys.stdout.write("started by the user who rehearses: nobody else may\n")
        return {}
    return user


def _serve(stage: str, place: Path, given: dict[str, str], user: dict[str, int]) -> None:
    """Start the server, ask it, and have it end."""
    port = int(given["SUREFIX_PORT"])
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            sys.exit(f"something else answers at port {port}")
    health = json.loads(instructions(stage, "HEALTHCHECK")[0].partition("CMD ")[2])
    (ready,) = re.findall(r"health_uri (\S+)", (ROOT / "deploy" / "Caddyfile").read_text(encoding="utf-8"))
    server = subprocess.Popen(json.loads(instructions(stage, "CMD")[-1]), cwd=place, env=given, **user)

    def lives() -> bool:
        return subprocess.run(health, cwd=place, env=given, capture_output=True, check=False, **user).returncode == 0

    try:
        _wait(server, lives)
        _wait(server, lambda: _answers(f"http://127.0.0.1:{port}{ready}"))
    finally:
        server.terminate()
        ended = server.wait(30)
    if ended not in {0, -15}:
        sys.exit(f"the server ended with {ended}")


def _wait(server: subprocess.Popen[bytes], well: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not well():
        if server.poll() is not None or time.monotonic() > deadline:
            sys.exit("the server does not answer")
        time.sleep(1)


def _answers(address: str) -> bool:
    try:
        with urlopen(address, timeout=5) as answer:
            return bool(answer.status == 200)
    except URLError:
        return False


if __name__ == "__main__":
    main()
