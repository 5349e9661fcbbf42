"""The options that choose an engine reach the flow, from the command line to the record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tutor_app.cli import app
from tutor_app.doctor import examine_installation
from tutor_app.pyfixv import prompts
from tutor_app.settings import Settings, environment

PROGRAM = 'print("Hello)\n'
FIXED = 'print("Hello")\n'
NEEDS_WEIGHTS = pytest.mark.skipif(
    not (Path(__file__).parent.parent / "assets" / "calibration.json").exists(), reason="the assets are being made"
)


@NEEDS_WEIGHTS
@pytest.mark.parametrize("engine", ["llm", "mixed"])
def test_one_program_is_explained_by_the_engine_asked_for(tmp_path: Path, engine: str) -> None:
    """The record names engine, model and prompts, and holds the model's repair and words."""
    (tmp_path / "p.py").write_text(PROGRAM)
    options = ["--engine", engine, "--model", "scripted", "--precision", "0.99", "--json"]
    found = CliRunner().invoke(app, ["explain", str(tmp_path / "p.py"), *options])
    row = json.loads(found.stdout)

    assert row["fixed"] == FIXED
    assert row["engine"] == f"{engine}:scripted@{prompts.version()}"
    assert "not calibrated" in row["reason"]


@NEEDS_WEIGHTS
def test_many_programs_are_examined_by_the_engine_asked_for(tmp_path: Path) -> None:
    """A batch row for each program: by the model, by the built-in engine where the script knows nothing, and if valid."""
    programs = [PROGRAM, "if x\n    pass\n", "x = 1\n"]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps({"id": n, "code": code}) + "\n" for n, code in enumerate(programs)))
    options = ["--engine", "llm", "--model", "scripted", "--workers", "1"]
    found = CliRunner().invoke(app, ["batch", str(tmp_path / "in.jsonl"), str(tmp_path / "out.jsonl"), *options])
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]

    assert found.exit_code == 0
    assert [row["engine"].split(":")[0] for row in rows] == ["llm", "built-in", "built-in"]
    assert [row["status"] for row in rows][2] == "valid"
    assert "built-in engine answered" in rows[1]["reason"]


def test_an_engine_without_a_model_is_a_usage_error(tmp_path: Path) -> None:
    """The advice names the options."""
    found = CliRunner().invoke(app, ["explain", str(tmp_path), "--engine", "steam"])

    assert found.exit_code == 2


def test_the_doctor_tries_the_model() -> None:
    """Whether the model answers is part of the installation's health, and the way to one is told."""
    checks = {check.name: check for check in examine_installation(Settings(engine="llm", model="scripted"))}
    missing = {check.name: check for check in examine_installation(Settings(engine="mixed"))}

    assert checks["language model"].fine and checks["engine in use"].found == "llm"
    assert not missing["language model"].fine and "--model" in missing["language model"].advice


def test_the_web_app_gets_the_engine_by_its_environment() -> None:
    """What serve was told reaches the process that it starts."""
    settings = Settings(engine="mixed", model="m.gguf", base_url="http://localhost:1/v1", by_ranker=False)
    variables = environment(settings)

    assert variables["SUREFIX_ENGINE"] == "mixed" and variables["SUREFIX_MODEL"] == "m.gguf"
    assert variables["SUREFIX_BY_RANKER"] == "False" and "SUREFIX_API_KEY" not in variables
