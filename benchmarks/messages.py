"""What each CPython says of each kind of mistake, and how often learners made it: the numbers behind the page of mistakes.

    python benchmarks/messages.py PAIRS.jsonl PAIRS-2.jsonl --python python3.8 ... --python python3.13 \\
        --python "node benchmarks/pyodide.mjs" > tutor_app/explain/messages.toml

PYTHON is a command that runs the program on its standard input. ``benchmarks/pyodide.mjs`` brings versions that are not
installed: 3.14 where pyodide 314 is installed in the working folder, 3.15 where pyodide 315 is.

The examples are ours: those of the catalogue and those of the slips. Of the learners' programs nothing but counts is written.
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import sys
import warnings
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track

from benchmarks.pairs import read, usable
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Repair
from tutor_app.explain.explanation import explain
from tutor_app.explain.messages import Numbers, problem_of
from tutor_app.explain.texts import catalogue
from tutor_app.slips.registry import SLIPS
from tutor_app.source.edits import edits_between

HEAD = """\
# Made by benchmarks/messages.py, which says how.
#
# met      files of learners in which the author mended such a mistake; several states of a file count once
# causes   where a learner's file has this mistake alone: what kind of problem CPython reports, once for each version
# says     what CPython says of our examples, and which versions say so
"""
ASK = """
import json, sys, traceback, warnings
warnings.simplefilter("ignore")
def said(program):
    try:
        compile(program, "<program>", "exec", dont_inherit=True)
    except SyntaxError as error:
        return traceback.format_exception_only(type(error), error)[-1].strip()
    except Exception:
        pass
    return ""
programs = json.loads(PROGRAMS)
print(json.dumps({"version": "%d.%d" % sys.version_info[:2], "said": [said(program) for program in programs]}))
"""
"""Runs on every Python from 3.8 on."""


def ask(command: Sequence[str], programs: Iterable[str]) -> tuple[str, list[str]]:
    """The version of a Python, and the last line of what it says of each program; empty where it can read it."""
    question = ASK.replace("PROGRAMS", repr(json.dumps(list(programs))))
    done = subprocess.run(command, input=question, capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    return answer["version"], answer["said"]


def examples() -> Iterator[tuple[str, str]]:
    """Each kind that is listed, with each of our programs that have such a mistake."""
    listed = {entry.id: entry for entry in catalogue().values() if not entry.is_generic}
    yield from ((kind, entry.wrong.strip("\n") + "\n") for kind, entry in listed.items())
    yield from ((slip.kind, example.broken) for slip in SLIPS if slip.kind in listed for example in slip.accepts)


def mended(pair: dict[str, Any]) -> list[str]:
    """The kinds of mistakes that the author's least change tells."""
    changes = [(target, edits_between(pair["buggy"], target)) for target in pair["targets"]]
    target, edits = min(changes, key=lambda change: len(change[1]))
    repair = Repair(text=target, edits=edits, probability=1.0)
    return [part.misconception for part in explain(pair["buggy"], diagnose(pair["buggy"]), repair).parts]


def numbers(pairs: Sequence[dict[str, Any]], pythons: Sequence[Sequence[str]]) -> dict[str, Numbers]:
    """What is known of each kind, those that were never met included."""
    ours = list(examples())
    kinds = [mended(pair) for pair in track(pairs, "explaining", console=Console(stderr=True))]
    met, causes = defaultdict(set), defaultdict(Counter)
    says: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for pair, told in zip(pairs, kinds, strict=True):
        for kind in told:
            met[kind].add((pair.get("learner", pair["group"]), pair["fixed"]))
    for python in pythons:
        version, said = ask(python, [program for _, program in ours] + [pair["buggy"] for pair in pairs])
        for (kind, _), line in zip(ours, said, strict=False):
            if line and version not in (versions := says[kind].setdefault(line, [])):
                versions.append(version)
        for told, line in zip(kinds, said[len(ours) :], strict=True):
            if line and len(told) == 1:
                causes[told[0]][problem_of(line)] += 1
    return {
        kind: Numbers(
            met=len(met[kind]),
            causes=dict(causes[kind].most_common()),
            says={line: tuple(versions) for line, versions in says[kind].items()},
        )
        for kind in dict.fromkeys(kind for kind, _ in ours)
    }


def table(found: dict[str, Numbers]) -> str:
    """The numbers as TOML."""
    lines = [HEAD]
    for kind, known in found.items():
        lines += [f"[{kind}]", f"met = {known.met}"]
        if known.causes:
            causes = ", ".join(f"{problem} = {count}" for problem, count in known.causes.items())
            lines.append(f"causes = {{ {causes} }}")
        lines.append(f"[{kind}.says]")
        lines += [f"{json.dumps(line, ensure_ascii=False)} = {json.dumps(versions)}" for line, versions in known.says.items()]
        lines.append("")
    return "\n".join(lines)


def main() -> None:
    """Asks every Python about everything, and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path, nargs="+")
    parser.add_argument("--python", action="append", required=True, help="a command that runs the program on standard input")
    options = parser.parse_args()
    warnings.simplefilter("ignore", SyntaxWarning)
    pairs = [pair for pair in read(options.pairs) if usable(pair) and pair.get("targets")]
    sys.stdout.write(table(numbers(pairs, [shlex.split(python) for python in options.python])))


if __name__ == "__main__":
    main()
