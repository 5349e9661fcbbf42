"""Explanations side by side: Surefix, CPython, friendly-traceback and a language model, for the programs in tests/programs.

    python benchmarks/explanations.py OUT.md --python PYTHON --friendly PYTHON --model NAME --base-url URL

PYTHON after ``--python`` is the interpreter whose messages are compared, the one after ``--friendly`` has friendly-traceback
installed. ``--model`` and ``--base-url`` name a model as elsewhere; it is asked once for each program, with a plain question.
Whoever is not named is left out of the table. Programs are compiled, never run. Surefix's text is that of its own repair, found
as for a student. Answers of the model are kept in the file that ``--answers`` names, so that a run goes on where it stopped.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Explanation
from tutor_app.errors import EngineError
from tutor_app.explain.explanation import explain
from tutor_app.llm.models.base import Sampling
from tutor_app.llm.models.choose import open_model
from tutor_app.repair import repair
from tutor_app.settings import load

PROGRAMS = Path(__file__).resolve().parent.parent / "tests" / "programs"
CPYTHON = """
import sys
try:
    compile(sys.stdin.buffer.read(), "program.py", "exec")
except SyntaxError as error:
    print(f"{type(error).__name__}, line {error.lineno}: {error.msg}")
"""
FRIENDLY = """
import sys
import friendly_traceback
from friendly_traceback.core import FriendlyTraceback
from friendly_traceback.source_cache import cache
friendly_traceback.set_lang("en")
source = sys.stdin.buffer.read().decode()
cache.add("program.py", source)
try:
    compile(source, "program.py", "exec")
except SyntaxError:
    told = FriendlyTraceback(*sys.exc_info())
    told.compile_info()
    print(told.info.get("cause", "(nothing)"))
"""
VERSION = "import platform; print(platform.python_version())"
FRIENDLY_VERSION = """
import platform
from importlib.metadata import version
print(version("friendly-traceback"), "on", platform.python_version())
"""
QUESTION = """A beginner wrote this Python program, and Python cannot read it:

```python
{program}```

Python {version} says: {message}

Explain to the beginner what is wrong and how to put it right, in at most four short sentences.
Do not write the repaired program."""
SECONDS = 300.0


def ours(program: str) -> Explanation | None:
    """Surefix's explanation of its own repair, or None where it finds no repair."""
    diagnosis = diagnose(program)
    best = repair(program, diagnosis, seconds=5.0).best
    return explain(program, diagnosis, best) if best is not None else None


def asked(python: str, script: str) -> Callable[[str], str]:
    """What a script says of a program that it reads from its standard input."""

    def ask(program: str) -> str:
        answer = subprocess.run([python, "-c", script], input=program.encode(), capture_output=True, check=True)
        return answer.stdout.decode().strip() or "(nothing)"

    return ask


def model(name: str | None, base_url: str | None) -> Callable[[str], str]:
    """What a language model says when it is asked plainly."""
    opened = open_model(load(engine="llm", model=name, base_url=base_url))

    def ask(program: str) -> str:
        diagnosis = diagnose(program)
        message = diagnosis.problem.message if diagnosis.problem is not None else ""
        question = QUESTION.format(program=program, version=diagnosis.python, message=message)
        try:
            return opened.complete(question, Sampling(max_tokens=160), seconds=SECONDS)[0].text.strip()
        except EngineError as error:
            return f"({error})"

    return ask


def remembered(ask: Callable[[str], str], file: Path) -> Callable[[str], str]:
    """The same, with answers kept in a file of JSON lines."""
    known = {row["program"]: row["answer"] for row in map(json.loads, file.open())} if file.exists() else {}

    def answer(program: str) -> str:
        if program not in known:
            known[program] = ask(program)
            with file.open("a") as rows:
                rows.write(json.dumps({"program": program, "answer": known[program]}) + "\n")
        return str(known[program])

    return answer


def cell(text: str) -> str:
    """Text that fits into a cell of a Markdown table, shown as it is; lines between fences become quoted code."""
    lines, fenced = [], False
    for line in text.strip().split("\n"):
        if line.strip().startswith("```"):
            fenced = not fenced
        elif line.strip():
            shown = line.rstrip().replace("|", "\\|")
            lines.append(
                f"`{shown}`" if fenced else re.sub(r"(`[^`]*`)|([&<])", lambda found: found[1] or escape(found[2]), shown)
            )
    return "<br>".join(lines)


def section(number: int, file: Path, program: str, kind: str, said: dict[str, str]) -> str:
    """One program with what everyone says of it."""
    fence = "~~~" if "```" in program else "```"
    title = f"## {number}. {file.stem.replace('_', ' ')} (`{kind}`)"
    shown = program.replace("\t", "→").rstrip("\n")
    rows = [f"| {name} | {cell(text)} |" for name, text in said.items()]
    return "\n".join([title, "", f"{fence}text", shown, fence, "", "| who | says |", "| --- | --- |", *rows, ""])


def main() -> None:
    """Ask everyone about every program and write the table."""
    arguments = parser().parse_args()
    others = tellers(arguments)
    sections: list[str] = []
    words: Counter[str] = Counter()
    fences: Counter[str] = Counter()
    expected = 0
    files = sorted(PROGRAMS.glob("*.py"))
    for number, file in enumerate(files, start=1):
        program = file.read_bytes().decode("utf-8")
        kind = tomllib.loads(file.with_suffix(".toml").read_text(encoding="utf-8"))["misconception"]
        explanation = ours(program)
        expected += explanation is not None and kind in {part.misconception for part in explanation.parts}
        said = {"Surefix": explanation.text if explanation is not None else "(no repair)"}
        said |= {name: tell(program) for name, tell in others.items()}
        fences.update({name: "```" in text for name, text in said.items()})
        words.update({name: len(text.split()) for name, text in said.items()})
        sections.append(section(number, file, program, kind, said))
        print(f"{number}/{len(files)} {file.stem}", file=sys.stderr, flush=True)
    average = ", ".join(f"{name} {count / len(files):.0f}" for name, count in words.items())
    head = [
        f"# Explanations of {len(files)} programs, side by side",
        "",
        f"{datetime.now(UTC):%d %B %Y}, {os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}:",
        "`python benchmarks/explanations.py OUT.md --python PYTHON --friendly PYTHON --model NAME --base-url URL`.",
        "Each program is one of `tests/programs`, written for this project. Surefix's text is that of its own repair, found as",
        "for a student, whatever its confidence; the heading names the kind of mistake that was meant. The model got the",
        "program, Python's message and a plain question. A tab is shown as →.",
        "",
        f"Surefix tells the kind of mistake that was meant for {expected} of {len(files)}. Words on average: {average}.",
        *(
            f"{name} wrote a program in {count} of {len(files)} answers, though asked not to."
            for name, count in fences.items()
            if count
        ),
        "",
    ]
    arguments.out.write_text("\n".join([*head, *sections]), encoding="utf-8")


def tellers(arguments: argparse.Namespace) -> dict[str, Callable[[str], str]]:
    """Who is asked besides Surefix, by name."""
    found: dict[str, Callable[[str], str]] = {}
    if arguments.python:
        found[f"CPython {_said_by(arguments.python, VERSION)}"] = asked(arguments.python, CPYTHON)
    if arguments.friendly:
        found[f"friendly-traceback {_said_by(arguments.friendly, FRIENDLY_VERSION)}"] = asked(arguments.friendly, FRIENDLY)
    if arguments.model or arguments.base_url:
        name = Path(arguments.model).name.removesuffix(".gguf") if arguments.model else "language model"
        found[name] = remembered(model(arguments.model, arguments.base_url), arguments.answers)
    return found


def _said_by(python: str, script: str) -> str:
    return subprocess.run([python, "-c", script], capture_output=True, check=True, text=True).stdout.strip()


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("out", type=Path)
    made.add_argument("--python", help="interpreter whose messages are compared")
    made.add_argument("--friendly", help="interpreter that has friendly-traceback")
    made.add_argument("--model", help="a hub name, a folder, a GGUF file, or the name at --base-url")
    made.add_argument("--base-url", help="a server with the OpenAI interface")
    made.add_argument("--answers", type=Path, default=Path("model-explanations.jsonl"), help="where the model's answers are kept")
    return made


if __name__ == "__main__":
    main()
