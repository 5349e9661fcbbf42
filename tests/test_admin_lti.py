"""``surefix admin lti``: platforms and deployments are registered, listed and withdrawn, and our keys are changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from tutor_app.classroom.store import Store
from tutor_app.commands.cli import app
from tutor_app.openid.lti.tool import Tool

MOODLE = "https://moodle.school.example"
PLATFORM = ("--issuer", MOODLE, "--client-id", "AbC123", "--login-url", f"{MOODLE}/auth", "--token-url", f"{MOODLE}/token",
            "--keys-url", f"{MOODLE}/certs")  # fmt: skip


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tool:
    """What the commands see to."""
    monkeypatch.setenv("SUREFIX_DATA_FOLDER", str(tmp_path))
    return Tool(Store(tmp_path / "surefix.sqlite").database)


def run(*words: str, said: str = "") -> Result:
    """What came of the command."""
    return CliRunner().invoke(app, ["admin", "lti", *words], input=said)


def listed() -> list[dict[str, Any]]:
    """The platforms, as programs read them."""
    found: list[dict[str, Any]] = json.loads(run("list", "--json").stdout)
    return found


def test_a_platform_is_added_with_its_deployments_and_removed(tool: Tool) -> None:
    """Each platform once; removing asks first."""
    more = ("--name", "Moodle", "--deployment", "1", "--deployment", "2", "--host", "*.school.example")
    number = run("add", *PLATFORM, *more).stdout.strip()

    (row,) = listed()
    assert (str(row["id"]), row["name"], row["issuer"], row["client_id"]) == (number, "Moodle", MOODLE, "AbC123")
    assert (row["deployments"], row["hosts"]) == (["1", "2"], ["*.school.example"])
    assert "AbC123" in run("list").stdout
    assert run("add", *PLATFORM).exit_code == 2
    assert run("deploy", number, "3").exit_code == 0
    assert run("deploy", number, "3").exit_code == 2
    assert run("withdraw", number, "1", "--yes").exit_code == 0
    assert run("withdraw", number, "1", "--yes").exit_code == 2
    assert listed()[0]["deployments"] == ["2", "3"]
    assert run("remove", number, said="n\n").exit_code == 2
    assert listed()
    assert run("remove", number, said="y\n").exit_code == 0
    assert listed() == []


@pytest.mark.parametrize(
    ("option", "value"),
    [("--login-url", "http://moodle.school.example"), ("--keys-url", "x"), ("--client-id", ""), ("--issuer", "ü")],
)
def test_what_makes_no_sense_is_usage(tool: Tool, option: str, value: str) -> None:
    """Nothing is kept of it."""
    words = list(PLATFORM)
    words[words.index(option) + 1] = value

    assert run("add", *words).exit_code == 2
    assert tool.platforms.all() == ()
    assert run("deploy", "7", "1").exit_code == 2


def test_our_keys_are_changed_and_revoked(tool: Tool) -> None:
    """A new one beside the old, or in its place."""
    (first,) = kids(tool)
    assert run("rotate").exit_code == 0
    assert first in kids(tool) and len(kids(tool)) == 2
    assert run("rotate", "--revoke", said="n\n").exit_code == 2
    assert first in kids(tool)
    assert run("rotate", "--revoke", "--yes").exit_code == 0
    assert first not in kids(tool)


def kids(tool: Tool) -> list[str]:
    """The names of the keys that are published."""
    found = tool.keys.published()
    assert found is not None
    return [key["kid"] for key in found["keys"]]
