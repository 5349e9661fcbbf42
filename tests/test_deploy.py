"""The container is built and started as the README says, by nobody in particular, and is watched."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

from tutor_app.pages.server.closed import CLOSED
from tutor_app.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
DOCKERFILE = (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = (ROOT / "deploy" / "compose.yaml").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
JOINED = re.sub(r"\\\n\s*", " ", DOCKERFILE)


def instructions(name: str) -> list[str]:
    """What the Dockerfile's instructions of that name say, in order."""
    return re.findall(rf"^{name} (.+)$", JOINED, re.MULTILINE)


def test_the_commands_are_the_readmes() -> None:
    """Installed and started by the three commands with which the README begins."""
    found = re.search(r"<!-- start -->\s*```sh\n(.+)\n```", README)
    assert found is not None
    *install, start = found[1].split(" && ")

    assert instructions("RUN")[-1].replace(" --no-cache-dir", "").split(" && ") == install
    assert json.loads(instructions("CMD")[-1]) == [start]


def test_it_is_built_for_each_python_from_the_oldest_on() -> None:
    """The Python is an argument, whose default is the oldest that the project takes."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert instructions("ARG") == ["PYTHON=" + project["requires-python"].removeprefix(">=")]
    assert instructions("FROM") == ["python:${PYTHON}-slim"]


def test_everything_that_is_packed_is_copied() -> None:
    """All folders that the wheel is made of, and what ``pyproject.toml`` names."""
    packed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]["find"][
        "include"
    ]
    copied = {name for one in instructions("COPY") for name in one.split()[:-1]}

    assert {name.rstrip("*") for name in packed} | {"pyproject.toml", "README.md"} <= copied
    assert all((ROOT / name).exists() for name in copied)


def test_nobody_in_particular_runs_it() -> None:
    """Not root: the user is made before, and changed to before the server starts, and owns the data alone."""
    made = next(number for number, line in enumerate(JOINED.splitlines()) if "useradd" in line)
    changed = JOINED.splitlines().index("USER surefix")

    assert made < changed < next(number for number, line in enumerate(JOINED.splitlines()) if line.startswith("CMD "))
    assert "--owner=surefix" in instructions("RUN")[0] and instructions("VOLUME") == ["/data"]


def test_its_settings_are_settings_and_its_health_is_an_open_page() -> None:
    """Every variable is a setting; port and folder agree; what is asked for the health is not closed to strangers."""
    settings = {f"SUREFIX_{name.upper()}" for name in Settings.model_fields}
    given = dict(re.findall(r"(SUREFIX_\w+)=(\S+)", " ".join(instructions("ENV"))))
    composed = set(re.findall(r"^ {6}(SUREFIX_\w+):", COMPOSE, re.MULTILINE))
    health = re.search(r"http://127\.0\.0\.1:(\d+)(/\S+?)'", JOINED)

    assert health is not None and given["SUREFIX_PORT"] == health[1] == instructions("EXPOSE")[0]
    assert health[2] not in CLOSED
    assert given["SUREFIX_DATA_FOLDER"] == "/data"
    assert given.keys() | composed <= settings and composed
