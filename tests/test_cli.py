"""The command line: options in, answers on standard output, talk on standard error, and exit codes."""

from __future__ import annotations

import io
import json
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

import pytest
from page_fakes import SECRET, held_back, levels, partly, shown, whole
from rich.console import Console
from typer.testing import CliRunner

from tutor_app.commands import batch, cli
from tutor_app.commands.show import show
from tutor_app.commands.terminal import printable, said
from tutor_app.domain import (
    Candidates,
    Depth,
    Diagnosis,
    Edit,
    Explanation,
    ExplanationPart,
    Feedback,
    Nature,
    Problem,
    Reason,
    Repair,
    Statement,
    Verdict,
)
from tutor_app.explain.fallback import withheld
from tutor_app.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
SUREFIX = [sys.executable, "-P", "-c", "from tutor_app.commands.cli import main; main()"]
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

    def feedback(self, program: str, *, cell: bool | None = None) -> Feedback:
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


SHOWN = whole()
WITHHELD = held_back()


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
    assert "A colon is missing" not in answer.stdout and "opens a block" not in answer.stdout
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
    assert f"Not all of it is explained. {withheld(Reason.UNSURE)}" in printed
    assert "line 2: SyntaxError" in printed
    assert SECRET not in printed


@pytest.mark.parametrize(
    ("depth", "steps"),
    [
        (Depth.PLACE, ["Look at line 1.", "    if ready\n            ^", "but not of the cause"]),
        (Depth.KIND, ["Look at line 1.", "A colon is missing.", "A colon opens a block.", "while busy:", "but not of the fix"]),
        (Depth.EXPLANATION, ["A colon is missing.", "ends with a colon.", "A colon opens a block.", "but not of the fix"]),
    ],
)
def test_a_mistake_is_printed_as_deep_as_it_may_be(monkeypatch: pytest.MonkeyPatch, depth: Depth, steps: list[str]) -> None:
    """Each level with all that is less deep, and why it stops; nothing deeper, and the exit code is that of shown help."""
    answer = run(monkeypatch, ScriptedTutor(held_back(depth)), "explain", "-")

    assert answer.exit_code == 0
    places = [answer.stdout.index(step) for step in steps]
    assert places == sorted(places)
    assert ("A colon is missing." in answer.stdout) == ("opens a block" in answer.stdout) == (depth >= Depth.KIND)
    assert ("starts an if ends with a colon" in answer.stdout) == (depth >= Depth.EXPLANATION)
    assert "if ready:" not in answer.stdout


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


HOSTILE = "if ready\x1b[2J \x9b31m\u202e\u2066\x07\ud800\tx\n"


def test_signs_that_would_steer_the_terminal_are_made_visible() -> None:
    """Of the program, in what Python says of it and in our own words; tabs and line ends stay."""
    steered = part_of(shown(), HOSTILE)
    for feedback in (steered, replace(steered, verdict=WITHHELD)):
        console = Console(file=io.StringIO(), soft_wrap=True, highlight=False, markup=False)
        show(feedback, console)
        printed = console.file.getvalue()  # type: ignore[attr-defined]

        assert not set(printed) & set("\x1b\x9b\u202e\u2066\x07\ud800")
        assert r"if ready\x1b[2J \x9b31m\u202e\u2066\x07\ud800" in printed


def part_of(feedback: Feedback, program: str) -> Feedback:
    """The feedback as if on this program, which is quoted wherever it can be."""
    assert feedback.explanation is not None
    quoted = Statement(text=f"You wrote {program}")
    parts = tuple(
        replace(one, kind=quoted, where=quoted, explanation=(quoted,), rule=program) for one in feedback.explanation.parts
    )
    problem = Problem(type="SyntaxError", message=f"expected {program}", line=1, column=9)
    edit = Edit(start=8, end=8, before="", after=":")
    repair = Repair(text=f"{program[:8]}:{program[8:]}", edits=(edit,), probability=0.9)
    return replace(
        feedback,
        program=program,
        explanation=replace(feedback.explanation, parts=parts),
        candidates=Candidates(repairs=(repair,)),
        diagnosis=replace(feedback.diagnosis, problem=problem),
    )


def test_our_own_isolates_stay_and_a_program_s_do_not() -> None:
    """A quotation in a right-to-left sentence stays apart; one that breaks out of it is made visible."""
    assert said("\u2068x\u2069 \x1b") == "\u2068x\u2069 \\x1b"
    assert said("\u2068x\u2069\u2069") == r"\u2068x\u2069\u2069"
    assert printable("\u2068x\u2069") == r"\u2068x\u2069"
    assert printable("größe\t学生\n😀") == "größe\t学生\n😀"


def test_the_marker_is_below_the_place_whatever_is_before_it() -> None:
    """Signs made visible are longer, and a form feed or line separator is no line end to Python."""
    program = "a = '\u2028\x0c'\nb = '\x1b' = 1\n"
    problem = Problem(type="SyntaxError", message="invalid", line=2, column=9)
    feedback = Feedback(
        program=program,
        diagnosis=Diagnosis(nature=Nature.BROKEN, python="3.12.1", problem=problem),
        verdict=Verdict(depth=Depth.NONE, levels=levels(0.0), because=Reason.NO_REPAIR),
    )
    console = Console(file=io.StringIO(), soft_wrap=True, highlight=False, markup=False)

    show(feedback, console)

    marked, marker = console.file.getvalue().splitlines()[-2:]  # type: ignore[attr-defined]
    assert marked == r"    b = '\x1b' = 1"
    assert marker.index("^") == marked.index("= 1")


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


@pytest.mark.parametrize(
    ("lang", "title", "said"),
    [
        ("en", "Worth a look:", "Line 2: `totla` has no value. Did you mean `total`?"),
        ("de", "Sieh dir das noch an:", "Zeile 2: `totla` hat keinen Wert. Meinst du `total`?"),
    ],
)
def test_what_is_worth_a_look_in_a_valid_program_is_told(tmp_path: Path, lang: str, title: str, said: str) -> None:
    """In the reader's language, where its kind keeps the promise; the exit code stays."""
    options = ("explain", "-", "--lang", lang, "--precision")
    program = b"total = 3\nprint(totla)\n"

    told = surefix(*options, "0.5", cwd=tmp_path, stdin=program)
    silent = surefix(*options, "1.0", cwd=tmp_path, stdin=program)

    assert (told.returncode, silent.returncode) == (4, 4)
    assert told.stdout.decode().replace("\u2068", "").replace("\u2069", "").splitlines()[-2:] == [title, said]
    assert title not in silent.stdout.decode()


def test_json_has_what_is_worth_a_look_with_how_sure_its_kind_is(tmp_path: Path) -> None:
    """Whatever the target is; of a broken program there is nothing of it."""
    done = surefix("explain", "-", "--json", "--precision", "1.0", cwd=tmp_path, stdin=b"total = 3\nprint(totla)\n")

    (remark,) = json.loads(done.stdout)["remarks"]
    assert 0.5 < remark.pop("confidence") < 1
    assert remark == {"kind": "misspelt-name", "line": 2, "quote": "totla", "suggestion": "total"}
    broken = surefix("explain", "-", "--json", cwd=tmp_path, stdin=b"print(totla\n")
    assert json.loads(broken.stdout)["remarks"] == []


@pytest.mark.parametrize("text", [b"", b"(" * 10_000, b"x = '\0'", b"x = 1\n" * 400_000])
def test_refused_texts_exit_with_2_and_a_reason(tmp_path: Path, text: bytes) -> None:
    """Every refusal says why on standard output."""
    done = surefix("explain", "-", cwd=tmp_path, stdin=text)

    assert done.returncode == 2
    assert b"wasn't checked" in done.stdout


def test_a_file_in_an_encoding_that_is_not_read_is_refused(tmp_path: Path) -> None:
    """The answer names the encoding that the file declares, at once, and counts as an input that was refused."""
    file = tmp_path / "long.py"
    file.write_bytes(b"# coding: punycode\n" + b"x" * 2_000_000)

    answer = CliRunner().invoke(cli.app, ["explain", str(file)])

    assert answer.exit_code == 2
    assert "punycode" in answer.stderr


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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["batch", "no-json", "/dev/full"], "/dev/full: No space left"),
        (["batch", "folder", "out.jsonl"], "folder is a folder"),
        (["batch", "bytes", "folder"], "folder is a folder"),
        (["batch", "no\x1b[31mfile", "out.jsonl"], r"no\x1b[31mfile"),
        (["explain", "no\x1b[31mfile"], r"no\x1b[31mfile"),
        (["explain", "--lang", "\x1b[31m", "-"], r"\x1b[31m"),
        (["explain", "--\x1b[31m", "-"], r"\x1b[31m"),
        (["\x1b[31m"], r"\x1b[31m"),
        (["evaluate", "bytes", "report"], "bytes cannot be read"),
        (["evaluate", "folder", "report"], "folder cannot be read"),
        (["evaluate", "labelled.jsonl", "bytes"], "bytes: File exists"),
        (["calibrate", "bytes", "out.json"], "bytes cannot be read"),
        (["calibrate", "runs.jsonl", "folder"], "folder: Is a directory"),
        (["serve", "--host", "300.1.1.1"], "cannot listen at '300.1.1.1'"),
        (["serve", "--host", "192.0.2.1"], "cannot listen at '192.0.2.1'"),
        (["batch", "bytes", "out.jsonl"], "bytes isn't a text file, so no line of it was checked"),
        (["--port", "8502"], "Write: surefix serve --port"),
        (["--precision=0.9"], "--precision is an option of explain and batch"),
    ],
)
def test_what_cannot_be_used_is_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    """A file, a folder or an address: named without a traceback, and nothing in it steers the terminal."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "bytes").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "no-json").write_text("no\n")
    (tmp_path / "labelled.jsonl").write_text('{"id": "a", "group": "g", "code": "if x", "targets": ["if x: pass"]}\n')
    outcomes = [{"id": str(n), "group": str(n), "confidence": n / 99, "right": n > 50} for n in range(100)]
    (tmp_path / "runs.jsonl").write_text("".join(json.dumps(outcome) + "\n" for outcome in outcomes))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr(sys, "argv", ["surefix", *arguments])

    with pytest.raises(SystemExit) as left:  # any other exception would be a traceback
        cli.main()

    told = capsys.readouterr().err
    assert left.value.code in {1, 2}
    assert said in told
    assert "Traceback" not in told and "\x1b" not in told


def test_a_batch_says_how_many_rows_were_rejected(tmp_path: Path) -> None:
    """A lone surrogate is an answer as any other; a text without a single program has the exit code of a refused input."""
    (tmp_path / "in.jsonl").write_text('{"id": "\\ud800", "code": "x = \'\\ud800\'"}\n{"id": 1, "code": "x = 1"}\nno\n')
    (tmp_path / "no-json").write_text("a\nb\n")

    some, none = surefix("batch", "in.jsonl", "out.jsonl", cwd=tmp_path), surefix("batch", "no-json", "none.jsonl", cwd=tmp_path)

    assert some.returncode == 0 and b"3 rows in out.jsonl: 2 rejected" in some.stderr
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [(row["id"], row["status"]) for row in rows] == [("\ud800", "rejected"), (1, "valid"), (None, "rejected")]
    assert none.returncode == 2 and b"2 rows in none.jsonl: 2 rejected" in none.stderr


def test_files_that_cannot_be_used_are_told_before_anything_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for an engine, or sees a bar of progress, for an output that can never be written."""
    (tmp_path / "in.jsonl").write_text('{"id": 1, "code": "x = 1"}\n')
    monkeypatch.setattr(batch, "open_tutor", lambda *_: pytest.fail("the engine was started"))

    answer = CliRunner().invoke(cli.app, ["batch", str(tmp_path / "in.jsonl"), str(tmp_path)])

    assert "is a folder" in str(answer.exception) and answer.stderr == ""


def test_the_folder_of_an_evaluation_is_asked_for_by_the_name_that_the_documents_use() -> None:
    """The table of commands and the error speak of the same thing."""
    answer = CliRunner().invoke(cli.app, ["evaluate", "labels.jsonl"])

    assert answer.exit_code == 2 and "REPORT_FOLDER" in answer.stderr
    assert "surefix evaluate LABELS.jsonl REPORT_FOLDER" in (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def test_a_binary_file_is_refused_before_any_row_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither hundreds of rows about nothing nor an exit code that says that all is well."""
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100)
    monkeypatch.setattr(batch, "open_tutor", ScriptedTutor(SHOWN).open)

    answer = CliRunner().invoke(cli.app, ["batch", str(tmp_path / "photo.png"), str(tmp_path / "out.jsonl")])

    assert answer.exit_code != 0 and "isn't a text file" in str(answer.exception)
    assert not (tmp_path / "out.jsonl").exists()


def test_a_file_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what to do, without a traceback."""
    (tmp_path / "in.jsonl").write_text("no\n")
    opened = Path.open

    def read_only(self: Path, mode: str = "r", *more: Any, **named: Any) -> Any:
        if "a" in mode:
            raise PermissionError(13, "Permission denied", str(self))
        return opened(self, mode, *more, **named)

    monkeypatch.setattr(Path, "open", read_only)
    monkeypatch.setattr(batch, "open_tutor", ScriptedTutor(SHOWN).open)
    monkeypatch.setattr(sys, "argv", ["surefix", "batch", str(tmp_path / "in.jsonl"), str(tmp_path / "out.jsonl")])

    with pytest.raises(SystemExit) as left:
        cli.main()

    told = capsys.readouterr().err
    assert left.value.code == 2
    assert "out.jsonl: Permission denied" in told and "one that can be written" in told and "Traceback" not in told


def test_a_port_that_is_taken_is_named_with_another(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever starts a second Surefix learns how, instead of reading an error of the system's."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setattr(sys, "argv", ["surefix", "serve", "--host", "127.0.0.1", "--port", str(port)])
        monkeypatch.setattr(cli, "become", lambda *_: pytest.fail("the server was started"))
        with pytest.raises(SystemExit) as left:
            cli.main()

    told = " ".join(capsys.readouterr().err.split())
    assert left.value.code == 2
    assert f"another program uses port {port} already" in told and f"surefix serve --port {port % 65535 + 1}" in told


def test_a_program_that_the_terminal_cannot_print_is_explained(tmp_path: Path) -> None:
    """Signs that the encoding of standard output has not are made visible instead of ending the command."""
    done = surefix("explain", "-", cwd=tmp_path, stdin="größe = = 1\n".encode(), PYTHONIOENCODING="ascii")

    assert b"gr\\xf6" in done.stdout and b"Traceback" not in done.stderr


def test_the_doctor_names_what_it_looked_at(tmp_path: Path) -> None:
    """Python, packages, calibration, languages and the engine in use are all in the table."""
    done = surefix("doctor", cwd=tmp_path, COLUMNS="200")

    assert done.returncode == 0, done.stdout.decode()
    for name in ("Python", "streamlit", "calibration", "languages", "engine built-in", "engine in use"):
        assert name.encode() in done.stdout


def test_the_version_is_printed() -> None:
    """The version is that of the installed distribution."""
    assert CliRunner().invoke(cli.app, ["--version"]).stdout.startswith("surefix ")


@pytest.mark.parametrize("depth", [Depth.PLACE, Depth.KIND])
def test_the_line_is_printed_once(monkeypatch: pytest.MonkeyPatch, depth: Depth) -> None:
    """Where the place is shown, Python's words follow without the line, and the mistake is not said to be elsewhere."""
    answer = run(monkeypatch, ScriptedTutor(held_back(depth)), "explain", "-")

    assert answer.stdout.count("    if ready\n") == 1
    assert "Python stops at line 1" in answer.stdout and "further up" not in answer.stdout


def test_it_is_said_that_a_model_gave_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is shown, and why ever it ends there: who waited for a model learns that the built-in engine answered."""
    tutor = ScriptedTutor(held_back(Depth.KIND))
    answered = tutor.feedback
    monkeypatch.setattr(tutor, "feedback", lambda program, **how: replace(answered(program, **how), note="the model is away"))

    answer = run(monkeypatch, tutor, "explain", "-")

    assert "The language model gave no answer" in answer.stdout
    assert "the model is away." in answer.stderr


def test_code_is_printed_as_it_was_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither square brackets nor what looks like the name of a picture means anything to the terminal."""
    answer = run(monkeypatch, ScriptedTutor(WITHHELD), "explain", "-", stdin="if ready[k] == ':thumbsup:'\n    pass\n")

    assert "    if ready[k] == ':thumbsup:'\n" in answer.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("explain", "-", "--format", "gitlab"), "'gitlab' is not one of 'github', 'sarif', 'friendly'."),
        (("explain", "-", "--precision", "2"), "it must be at most 1"),
        (("batch", "a", "b", "--workers", "many"), "it must be a whole number"),
        (("admin", "api-keys", "revoke", "K7PQ2", "x"), "it must be a whole number"),
    ],
    ids=" ".join,
)
def test_what_is_wrong_with_an_option_is_said_in_words(arguments: tuple[str, ...], said: str) -> None:
    """What would be right, for each command, and nothing of the library that looked at it."""
    answer = CliRunner(env={"COLUMNS": "200"}).invoke(cli.app, arguments)

    assert answer.exit_code == 2
    assert said in answer.stderr and "Value error" not in answer.stderr and "Input should" not in answer.stderr
