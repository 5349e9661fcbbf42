"""The command line: options in, answers on standard output, talk on standard error, and exit codes."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Self

import pytest
from page_fakes import SECRET, partly
from rich.console import Console
from typer.testing import CliRunner

from tutor_app import cli
from tutor_app.domain import (
    Candidates,
    Diagnosis,
    Edit,
    Explanation,
    ExplanationPart,
    Feedback,
    Nature,
    Problem,
    Reason,
    Repair,
    Shown,
    Statement,
    Verdict,
    Withheld,
)
from tutor_app.settings import Settings
from tutor_app.show import show

SUREFIX = [sys.executable, "-P", "-c", "from tutor_app.cli import main; main()"]
BROKEN = "if ready\n    print('[bold]go')\n"
EXPLANATION = Explanation(
    parts=(
        ExplanationPart(
            misconception="missing-colon",
            edits=(0,),
            line=1,
            where=Statement(text="Look at line 1."),
            kind=Statement(text="A colon is missing."),
            explanation=(Statement(text="The line that starts an if ends with a colon."),),
            rule="A colon opens a block.",
            example_wrong="while busy",
            example_right="while busy:",
        ),
    )
)


class ScriptedTutor:
    """Gives every program the same verdict; remembers the settings it was opened with."""

    def __init__(self, verdict: Verdict | None, nature: Nature = Nature.BROKEN) -> None:
        self.verdict, self.nature = verdict, nature
        self.opened: list[Settings] = []

    def open(self, settings: Settings) -> Self:
        """Stands in for open_tutor."""
        self.opened.append(settings)
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def feedback(self, program: str) -> Feedback:
        """The scripted answer."""
        broken = self.nature is Nature.BROKEN
        edit = Edit(start=8, end=8, before="", after=":")
        repair = Repair(text=program.replace("ready", "ready:"), edits=(edit,), probability=0.9)
        return Feedback(
            program=program,
            diagnosis=Diagnosis(
                nature=self.nature,
                python="3.12.1",
                problem=Problem(type="SyntaxError", message="expected ':'", line=1, column=9) if broken else None,
            ),
            candidates=Candidates(repairs=(repair,)) if broken else Candidates(),
            explanation=EXPLANATION if broken else None,
            verdict=self.verdict,
        )


def run(monkeypatch: pytest.MonkeyPatch, tutor: ScriptedTutor, *arguments: str, stdin: str = BROKEN) -> Any:
    """Run a command with a scripted tutor."""
    monkeypatch.setattr(cli, "open_tutor", tutor.open)
    return CliRunner().invoke(cli.app, arguments, input=stdin)


SHOWN = Shown(confidence=0.97)
WITHHELD = Withheld(because=Reason.UNSURE, confidence=0.4)


def test_shown_feedback_has_place_explanation_and_repair(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person reads where, what kind, why and the repair, in this order, and the exit code is 0."""
    answer = run(monkeypatch, ScriptedTutor(SHOWN), "explain", "-")

    assert answer.exit_code == 0
    steps = ["Look at line 1.", "A colon is missing.", "ends with a colon.", "A colon opens a block.", "-if ready\n+if ready:\n"]
    places = [answer.stdout.index(step) for step in steps]
    assert places == sorted(places)


def test_withheld_feedback_shows_only_what_python_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the explanation or the repair is printed, the place is, and the exit code is 3."""
    answer = run(monkeypatch, ScriptedTutor(WITHHELD), "explain", "-")

    assert answer.exit_code == 3
    assert "line 1: SyntaxError: expected ':'" in answer.stdout
    assert "colon" not in answer.stdout
    assert "ready:" not in answer.stdout
    marker, marked = answer.stdout.splitlines()[-1], answer.stdout.splitlines()[-2]
    assert marker.index("^") == marked.index("if ready") + 8


def test_a_sure_mistake_is_printed_although_the_whole_is_withheld() -> None:
    """The part and its own change are printed, then what Python says; nothing of the doubtful part."""
    console = Console(file=io.StringIO(), soft_wrap=True)

    show(partly(), console)

    printed = console.file.getvalue()  # type: ignore[attr-defined]
    assert "Values stand side by side." in printed
    assert "+    print('big', age)" in printed
    assert "No explanation of the rest" in printed
    assert "line 2: SyntaxError" in printed
    assert SECRET not in printed


@pytest.mark.parametrize(
    ("tutor", "code"),
    [
        (ScriptedTutor(None, Nature.VALID), 4),
        (ScriptedTutor(None, Nature.EMPTY), 2),
        (ScriptedTutor(None, Nature.NOT_PYTHON), 2),
    ],
)
def test_exit_codes_where_there_is_nothing_to_judge(monkeypatch: pytest.MonkeyPatch, tutor: ScriptedTutor, code: int) -> None:
    """Valid programs and refused texts have exit codes of their own."""
    assert run(monkeypatch, tutor, "explain", "-").exit_code == code


def test_json_has_everything_also_where_it_is_withheld(monkeypatch: pytest.MonkeyPatch) -> None:
    """One JSON object on standard output and nothing else."""
    answer = run(monkeypatch, ScriptedTutor(WITHHELD), "explain", "--json", "-")

    fields = json.loads(answer.stdout)
    assert answer.exit_code == 3
    assert fields["status"] == "withheld"
    assert fields["fixed"].startswith("if ready:")


def test_markup_in_a_program_is_not_interpreted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Square brackets in a student's text are printed as they are."""
    answer = run(monkeypatch, ScriptedTutor(WITHHELD), "explain", "-", stdin="x = [red]1[/red] ready\n")

    assert "x = [red]1[/red] ready" in answer.stdout


def test_options_reach_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Options win over the environment, which wins over the defaults."""
    monkeypatch.setenv("SUREFIX_PRECISION", "0.7")
    monkeypatch.setenv("SUREFIX_REPAIR_SECONDS", "2")
    tutor = ScriptedTutor(SHOWN)
    run(monkeypatch, tutor, "explain", "--precision", "0.95", "-")

    assert (tutor.opened[0].precision, tutor.opened[0].repair_seconds) == (0.95, 2.0)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["explain", "--lang", "tlh", "-"], "en"),
        (["explain", "--engine", "steam", "-"], "built-in"),
        (["explain", "--precision", "1.5", "-"], "precision"),
        (["explain", "no-such-file.py"], "no-such-file.py"),
        (["explain"], "FILE"),
        (["batch", "only-one"], "OUT"),
        (["frobnicate"], "frobnicate"),
    ],
)
def test_usage_errors_exit_with_2_and_name_the_mistake(monkeypatch: pytest.MonkeyPatch, arguments: list[str], named: str) -> None:
    """A mistake in the options is named on standard error, with what would have been right."""
    answer = run(monkeypatch, ScriptedTutor(SHOWN), *arguments)

    assert answer.exit_code == 2
    assert named in answer.stderr
    assert answer.stdout == ""


def surefix(*arguments: str, cwd: Path, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
    """Run the real command in another folder."""
    return subprocess.run(
        [*SUREFIX, *arguments], input=stdin, capture_output=True, cwd=cwd, env={**os.environ, **variables}, check=False
    )


def test_a_real_program_is_explained(tmp_path: Path) -> None:
    """The whole path works from another folder, files with the names of modules in it included."""
    (tmp_path / "ast.py").write_text("raise SystemExit('executed')")
    (tmp_path / "mine.py").write_bytes(b"for n in range(3)\r\n    print(n)\r\n")
    done = surefix("explain", "mine.py", "--json", "--precision", "0", cwd=tmp_path)

    fields = json.loads(done.stdout)
    assert (done.returncode, fields["status"]) == (0, "shown")
    assert fields["fixed"] == "for n in range(3):\r\n    print(n)\r\n"
    assert fields["diagnosis"]["line"] == 1


def test_a_valid_program_needs_no_help(tmp_path: Path) -> None:
    """A program that compiles gets exit code 4."""
    assert surefix("explain", "-", cwd=tmp_path, stdin=b"print('hello')\n").returncode == 4


@pytest.mark.parametrize("text", [b"", b"(" * 10_000, b"x = '\0'", b"x = 1\n" * 400_000])
def test_refused_texts_exit_with_2_and_a_reason(tmp_path: Path, text: bytes) -> None:
    """Every refusal says why on standard output."""
    done = surefix("explain", "-", cwd=tmp_path, stdin=text)

    assert done.returncode == 2
    assert b"Not examined" in done.stdout


def test_a_setting_that_makes_no_sense_is_named(tmp_path: Path) -> None:
    """A bad variable or file is a usage error, without a traceback."""
    done = surefix("explain", "-", cwd=tmp_path, SUREFIX_REPAIR_SECONDS="soon")
    assert done.returncode == 2
    assert b"repair_seconds" in done.stderr and b"Traceback" not in done.stderr

    (tmp_path / "surefix.toml").write_text("colour = 'red'\n")
    for done in (
        surefix("--config", "surefix.toml", "explain", "-", cwd=tmp_path),
        surefix("explain", "-", cwd=tmp_path, SUREFIX_CONFIG="surefix.toml"),
    ):
        assert done.returncode == 2
        assert b"colour" in done.stderr


def test_a_folders_own_file_is_not_read(tmp_path: Path) -> None:
    """Whoever filled the working folder does not decide where programs and keys are sent."""
    (tmp_path / "surefix.toml").write_text("engine = 'llm'\nbase_url = 'http://elsewhere.example/v1'\nlang = 'de'\n")

    done = surefix("explain", "-", "--json", cwd=tmp_path, stdin=b"print('a'\n")

    assert json.loads(done.stdout)["engine"] == "built-in"


def test_a_missing_calibration_is_our_failure(tmp_path: Path) -> None:
    """Without a calibration nothing is promised: exit code 1 and advice, no traceback."""
    done = surefix("explain", "-", cwd=tmp_path, stdin=b"x = = 1", SUREFIX_CALIBRATION="nowhere.json")

    assert done.returncode == 1
    assert b"nowhere.json" in done.stderr and b"Traceback" not in done.stderr


def test_an_interrupted_batch_goes_on(tmp_path: Path) -> None:
    """Ctrl-C leaves whole rows, and the same command completes them in order."""
    lines = [json.dumps({"id": n, "code": f"if x{n}\n    print({n})\n"}) for n in range(60)]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    out = tmp_path / "out.jsonl"
    with subprocess.Popen([*SUREFIX, "batch", "in.jsonl", "out.jsonl"], cwd=tmp_path, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None and not (out.exists() and out.stat().st_size):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
    assert process.returncode in {0, 130}  # 0 where the machine was too quick to be interrupted

    again = surefix("batch", "in.jsonl", "out.jsonl", cwd=tmp_path)

    assert (again.returncode, again.stdout) == (0, b"")
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == list(range(60))


def test_the_doctor_names_what_it_looked_at(tmp_path: Path) -> None:
    """Python, packages, calibration, languages and the engine in use are all in the table."""
    done = surefix("doctor", cwd=tmp_path, COLUMNS="200")

    assert done.returncode == 0, done.stdout.decode()
    for name in ("Python", "streamlit", "calibration", "languages", "engine built-in", "engine in use"):
        assert name.encode() in done.stdout


def test_the_version_is_printed() -> None:
    """The version is that of the installed distribution."""
    assert CliRunner().invoke(cli.app, ["--version"]).stdout.startswith("surefix ")
