"""Does the core say the same in a browser? It runs in Pyodide, under Node, and is held against what this Python says.

``python benchmarks/in_browser.py FOLDER [PROGRAM.py ...]`` needs Node, and in FOLDER npm's package ``pyodide`` and a folder
``wheels`` with Surefix and what it requires; docs/python.md says how to gather them. Without programs it asks about those of
the tests. It prints what the wheels lack, how long the start and each program took, and how many answers are the same.

Where pydantic is among the wheels, the whole flow runs in Pyodide. Without it the examination does: all that a worker process
does elsewhere; the gate, which is the same code anywhere, then judges here what came back.
"""

from __future__ import annotations

import argparse
import base64
import json
import pickle
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from tutor_app import api, settings
from tutor_app.api.shaping import shaped
from tutor_app.domain import Feedback
from tutor_app.tutor import open_tutor

R = TypeVar("R")
NODE = Path(__file__).with_name("pyodide.mjs")
TARGET, LANGUAGE = 0.9, "en"
ASK = """
import base64, importlib.metadata, json, pickle, sys, time
from js import performance
from packaging.requirements import Requirement

def here(name):
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""

installed = performance.now() / 1000
required = [Requirement(text) for text in importlib.metadata.requires("surefix")]
required = [one for one in required if one.marker is None or one.marker.evaluate({"extra": ""})]
lacking = [str(one) for one in required if not one.specifier.contains(here(one.name) or "0", prereleases=True)]
whole = bool(here("pydantic-settings"))
if whole:
    from tutor_app.api import Tutor
    explain = Tutor(TARGET, LANGUAGE, sandbox="none").explain
else:
    from tutor_app.examine import examine as explain
explain("if ready\\n    start()\\n")
ready = performance.now() / 1000
answers, seconds = [], []
for program in json.loads(PROGRAMS):
    began = time.perf_counter()
    answers.append(base64.b64encode(pickle.dumps(explain(program), 4)).decode())
    seconds.append(time.perf_counter() - began)
print(json.dumps([sys.version.split()[0], whole, lacking, installed, ready, seconds, answers]))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What Pyodide said, as the interface for Python has it, and how many seconds that took.

    ``lacking`` are requirements without a wheel. ``installed`` is when the wheels were, ``ready`` when the first answer was
    there, both since Node's start; ``seconds`` is each program's own time. ``whole``: the gate ran in Pyodide, too.
    """

    python: str
    whole: bool
    lacking: tuple[str, ...]
    installed: float
    ready: float
    seconds: tuple[float, ...]
    answers: tuple[api.Feedback, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """Stands for the worker: gives the examinations that were made in Pyodide, in their order."""

    found: Iterator[Feedback]

    def call(self, fn: Callable[..., R], *args: object, **how: Any) -> R:
        """The next one, whatever is asked."""
        following: Any = next(self.found)
        return following  # type: ignore[no-any-return]  # examinations are all that is asked for

    def close(self) -> None:
        """There is nothing to end."""


def missing(folder: Path) -> str:
    """What there is not, for a run; empty where all is there that a run cannot do without."""
    if shutil.which("node") is None:
        return "Node"
    if not (folder / "node_modules" / "pyodide").is_dir():
        return f"npm's pyodide in {folder}"
    wanted = ("surefix", "numpy", "rapidfuzz", "packaging")
    lacking = [name for name in wanted if not list((folder / "wheels").glob(f"{name}-*.whl"))]
    return f"wheels of {', '.join(lacking)} in {folder / 'wheels'}" if lacking else ""


def in_pyodide(folder: Path, programs: Sequence[str]) -> Ran:
    """What Pyodide in ``folder`` says of the programs. RuntimeError with its last words where it ends otherwise."""
    given = f"TARGET, LANGUAGE, PROGRAMS = {TARGET!r}, {LANGUAGE!r}, {json.dumps(list(programs))!r}\n"
    command = ["node", str(NODE), "wheels"]
    ended = subprocess.run(command, input=given + ASK, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    if ended.returncode:
        raise RuntimeError(ended.stderr[-2000:])
    python, whole, lacking, installed, ready, seconds, pickled = json.loads(ended.stdout.splitlines()[-1])
    found = [pickle.loads(base64.b64decode(one)) for one in pickled]
    return Ran(
        python=python,
        whole=whole,
        lacking=tuple(lacking),
        installed=installed,
        ready=ready,
        seconds=tuple(seconds),
        answers=tuple(found if whole else judged(programs, found)),
    )


def judged(programs: Sequence[str], found: Sequence[Feedback]) -> Iterator[api.Feedback]:
    """What the gate lets be shown of examinations of the programs."""
    with open_tutor(settings.given(precision=TARGET, lang=LANGUAGE), sandbox=Answered(iter(found))) as tutor:
        for program in programs:
            yield shaped(tutor.feedback(program), lang=LANGUAGE, target=TARGET)


def here(programs: Sequence[str]) -> tuple[api.Feedback, ...]:
    """What this Python says of them."""
    with api.Tutor(TARGET, LANGUAGE, sandbox="none") as tutor:
        return tuple(tutor.explain(program) for program in programs)


def verdict(feedback: api.Feedback) -> tuple[object, ...]:
    """How deep help goes, with which mistakes."""
    return feedback.status, feedback.level, [(one.line, one.level) for one in feedback.mistakes]


def words(feedback: api.Feedback) -> tuple[object, ...]:
    """What is said; Python's own message aside, which its version decides."""
    return feedback.fixed, feedback.title, feedback.summary, feedback.why, feedback.steps, feedback.hints


def main() -> None:
    """Print how Pyodide fares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("programs", type=Path, nargs="*")
    options = parser.parse_args()
    if lack := missing(options.folder):
        sys.exit(f"not run, missing: {lack}")
    tests = Path(__file__).resolve().parent.parent / "tests" / "programs"
    programs = [path.read_text(encoding="utf-8") for path in options.programs or sorted(tests.glob("*.py"))]
    ran, usual = in_pyodide(options.folder, programs), here(programs)
    print(f"Python {ran.python} in Pyodide; the gate ran {'there' if ran.whole else 'here'}")
    print(f"without wheels of: {', '.join(ran.lacking) or 'nothing'}")
    print(f"seconds until all was installed {ran.installed:.1f}, until the first answer {ran.ready:.1f}")
    print(f"seconds a program: median {statistics.median(ran.seconds):.2f}, most {max(ran.seconds):.2f}")
    times = [in_it / (one.elapsed_ms / 1000) for in_it, one in zip(ran.seconds, usual, strict=True)]
    print(f"times as long as here: median {statistics.median(times):.1f}")
    for name, of in (("verdicts", verdict), ("words and repairs", words)):
        same = sum(of(one) == of(other) for one, other in zip(ran.answers, usual, strict=True))
        print(f"the same {name}: {same} of {len(programs)}")
    apart = [abs((one.confidence or 0) - (other.confidence or 0)) for one, other in zip(ran.answers, usual, strict=True)]
    print(f"confidence, at most apart: {max(apart):.6f}")


if __name__ == "__main__":
    main()
