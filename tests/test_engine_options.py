"""The options that choose an engine reach the flow, from the command line to the record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tutor_app.commands.cli import app
from tutor_app.commands.doctor import examine_installation
from tutor_app.errors import CalibrationError, EngineError, SettingsError
from tutor_app.llm.pyfixv import prompts
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


WORDS = ("apple", "pear", "plum", "fig", "lime", "kiwi", "date", "melon", "peach", "grape", "mango", "cherry")


def labels_and_script(folder: Path) -> tuple[Path, Path]:
    """Programs whose authors mostly meant what the scripted model answers, and its script."""
    answers = ['[[answer]]\nwhen = "[FIX]"\nsays = ["The text in line 1 never ends. Write a quote before the bracket. [END]"]\n']
    rows = []
    for number, word in enumerate(WORDS):
        fixed = f'print("{word}")\n'
        fence = json.dumps(f"```python\n{fixed}```")
        answers.append(f"[[answer]]\nwhen = 'print(\"{word})'\nsays = [{fence}]\n")
        meant = fixed if number % 3 else f"print({word})\n"
        rows.append(json.dumps({"id": word, "group": word, "code": f'print("{word})\n', "targets": [meant]}) + "\n")
    labels, script = folder / "labels.jsonl", folder / "script.toml"
    labels.write_text("".join(rows))
    script.write_text("\n".join(answers))
    return labels, script


@NEEDS_WEIGHTS
def test_a_model_can_be_calibrated_and_the_calibration_is_for_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From labelled programs to a promise for the model's words, which holds for this engine, model and numbers alone."""
    labels, script = labels_and_script(tmp_path)
    (tmp_path / "p.py").write_text('print("apple)\n')
    monkeypatch.setenv("SUREFIX_SAMPLES", "2")
    monkeypatch.setenv("SUREFIX_STUDENTS", "2")
    engine, model, out = ["--engine", "llm"], ["--model", f"scripted:{script}"], tmp_path / "own.json"
    made = CliRunner().invoke(app, ["calibrate", str(labels), str(out), *engine, *model])
    assert made.exit_code == 0, made.output

    versions = json.loads(out.read_text())["versions"]
    assert versions["engine"] == "llm" and versions["model"] == "scripted" and versions["prompts"] == prompts.version()
    assert "repair 2@" in versions["sampling"]

    monkeypatch.setenv("SUREFIX_CALIBRATION", str(out))
    ask = ["explain", str(tmp_path / "p.py"), "--json", "--precision", "0"]
    row = json.loads(CliRunner().invoke(app, [*ask, *engine, *model]).stdout)
    assert row["engine"].startswith("llm:scripted@") and row["status"] == "shown"
    assert row["reason"] is None  # nothing has to be said of an engine that was measured

    refused = CliRunner().invoke(app, [*ask, "--engine", "mixed", *model])
    monkeypatch.setenv("SUREFIX_SAMPLES", "3")
    other = CliRunner().invoke(app, [*ask, *engine, *model])
    assert isinstance(refused.exception, CalibrationError) and isinstance(other.exception, CalibrationError)


@NEEDS_WEIGHTS
def test_a_model_that_is_away_is_not_calibrated(tmp_path: Path) -> None:
    """What the built-in engine says in its place is not taken for the model's; the run stops and says why."""
    labels, _ = labels_and_script(tmp_path)
    nothing = tmp_path / "nothing.toml"
    nothing.write_text('[[answer]]\nwhen = "never"\nsays = ["no"]\n')
    made = CliRunner().invoke(
        app, ["calibrate", str(labels), str(tmp_path / "out.json"), "--engine", "llm", "--model", f"scripted:{nothing}"]
    )

    assert isinstance(made.exception, EngineError)
    assert not (tmp_path / "out.json").exists()


def test_a_server_s_calibration_needs_the_model_s_name(tmp_path: Path) -> None:
    """Another model may be behind the same address tomorrow."""
    labels, _ = labels_and_script(tmp_path)
    options = ["--engine", "llm", "--base-url", "http://localhost:1/v1"]
    made = CliRunner().invoke(app, ["calibrate", str(labels), str(tmp_path / "out.json"), *options])

    assert isinstance(made.exception, SettingsError) and "--model" in made.exception.advice
