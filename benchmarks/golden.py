"""Records what Surefix answers, and compares two records: to rebuild it inside and know that nothing changed, or what did.

    python benchmarks/golden.py record PROGRAMS... OUT.jsonl [--workers 2] [--lang en]
    python benchmarks/golden.py compare OLD.jsonl NEW.jsonl [--pairs PAIRS...] [--show 40] [--only candidates,kinds,...]

PROGRAMS are JSON Lines files (``id``, and the program in ``buggy`` or ``code``), folders of .py and .txt files, or such
files. A record has one line a program, in their order: diagnosis, candidates, kinds of mistakes, texts, evidence, how sure
each level is, and the verdict. The search has time enough to end by its own counts, and sets are ordered alike in every run,
so two records of the same code are the same; an interrupted record goes on where it stopped. ``compare`` counts the programs
that are answered otherwise and shows some of them; with ``--pairs`` it tells whether the first candidate is the author's
version, measured as benchmarks/repair.py does. It ends with 1 where something differs, else with 0. To record what an older
tree answers: ``PYTHONPATH=OLDER:.``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib import resources
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress

from benchmarks.golden_differences import ASPECTS, Row, counts, differences, report
from benchmarks.pairs import for_report, usable
from tutor_app.domain import Diagnosis, Evidence, Explanation, Feedback, PartVerdict, Repair, Verdict
from tutor_app.errors import AssetError, EngineError
from tutor_app.examine import examine
from tutor_app.explain.fallback import fallback
from tutor_app.process.sandbox import Closed, Sandbox
from validators.promise.calibration import Calibration

TARGET = 0.9
"""The promise that the verdict is recorded for."""
SEARCH_SECONDS = 60.0
"""So long that the search's own counts end it, on a busy machine too: then the answer does not depend on the machine."""
EXAMINE_SECONDS = 600.0
WIDTH = 180
"""Columns of the comparison where it is not read in a terminal."""


def programs(sources: Sequence[Path]) -> dict[str, str]:
    """The programs by identifier, which does not depend on where a source lies; ValueError if two have the same."""
    found: dict[str, str] = {}
    for name, program in (item for source in sources for item in _programs(source)):
        if name in found:
            raise ValueError(f"two programs are called {name}")
        found[name] = program
    return found


def _programs(source: Path) -> Iterator[tuple[str, str]]:
    if source.is_dir():
        files = sorted(path for path in source.rglob("*") if path.suffix in {".py", ".txt"})
        yield from ((f"{source.name}/{path.relative_to(source).as_posix()}", _text(path)) for path in files)
    elif source.suffix == ".jsonl":
        for number, fields in enumerate(_lines(source), 1):
            if not for_report(fields):
                yield str(fields.get("id", f"{source.stem}:{number}")), fields["buggy"] if "buggy" in fields else fields["code"]
    else:
        yield f"{source.absolute().parent.name}/{source.name}", _text(source)


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace")


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def record(chosen: dict[str, str], out: Path, sandbox: Sandbox, *, workers: int, lang: str, done: Callable[[int], None]) -> None:
    """Append to ``out`` the rows that it does not have yet; ``done`` is told of how many more there are.

    A program that kills its worker, or that Surefix fails on, has that for its row. Raises ValueError where ``out`` is not a
    record of these programs.
    """
    kept = resume(out, chosen, lang)
    done(len(kept))
    calibration = Calibration.from_json((resources.files("assets") / "calibration.json").read_text(encoding="utf-8"))
    answer = partial(_row, sandbox=sandbox, calibration=calibration, lang=lang)
    todo = [item for item in chosen.items() if item[0] not in kept]
    pool = ThreadPoolExecutor(workers)
    try:
        with out.open("a", encoding="utf-8") as file:
            for row in pool.map(answer, todo):
                file.write(json.dumps(row) + "\n")
                file.flush()
                done(1)
    finally:
        pool.shutdown(cancel_futures=True)


def resume(out: Path, chosen: dict[str, str], lang: str) -> set[str]:
    """The identifiers that ``out`` has a row of; a last row that was cut off is taken away."""
    if not out.exists():
        return set()
    whole = out.read_bytes().rpartition(b"\n")[0]
    rows = [json.loads(line) for line in whole.splitlines()]
    if any(row["lang"] != lang or chosen.get(row["id"]) != row["program"] for row in rows):
        raise ValueError(f"{out} is a record of other programs, or in another language")
    os.truncate(out, len(whole) + bool(whole))
    return {row["id"] for row in rows}


def _row(item: tuple[str, str], *, sandbox: Sandbox, calibration: Calibration, lang: str) -> Row:
    name, program = item
    head = {"id": name, "lang": lang, "program": program}
    task = partial(examine, lang=lang, seconds=SEARCH_SECONDS)
    try:
        feedback = sandbox.call(task, program, seconds=EXAMINE_SECONDS)
    except (Closed, AssetError, EngineError):  # no other program would fare better
        raise
    except Exception as error:
        return {**head, "failure": type(error).__name__}
    return {**head, "failure": None, **_answer(feedback, calibration, lang)}


def _answer(feedback: Feedback, calibration: Calibration, lang: str) -> Row:
    parts = feedback.explanation.parts if feedback.explanation else ()
    verdict = judged(feedback, calibration)
    verdicts: list[Verdict | PartVerdict] = [] if verdict is None else [verdict, *verdict.parts]
    return {
        "diagnosis": _diagnosis(feedback.diagnosis),
        "exhausted": feedback.candidates.exhausted,
        "candidates": [_candidate(repair) for repair in feedback.candidates.repairs],
        "kinds": [[part.misconception, part.line] for part in parts],
        "texts": {"fall-back": fallback(feedback.diagnosis, lang=lang).text, **dict(_texts(feedback.explanation))},
        "evidence": dict(_numbers(feedback.evidence)),
        "confidence": [_rounded(sure) for one in verdicts for sure in one.levels.named().values()],
        "verdict": [_said(one) for one in verdicts],
    }


def judged(feedback: Feedback, calibration: Calibration) -> Verdict | None:
    """The verdict by the calibration, even if it was fitted on other weights or texts: what differs then is to be seen."""
    if not feedback.diagnosis.repairable:
        return None
    return calibration.verdict(feedback.evidence, calibration.points(TARGET))


def _diagnosis(diagnosis: Diagnosis) -> Row:
    named = {name: getattr(diagnosis, name) for name in ("nature", "refusal", "language")}
    return named | {name: getattr(diagnosis.problem, name, None) for name in ("type", "message", "line", "column")}


def _candidate(repair: Repair) -> Row:
    return {
        "digest": hashlib.sha256(repair.text.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        "probability": _rounded(repair.probability),
        "edits": [[edit.start, edit.end, edit.before, edit.after] for edit in repair.edits],
    }


def _texts(explanation: Explanation | None) -> Iterator[tuple[str, str]]:
    """Every text of every part, by the part's number and the text's place in it."""
    for number, part in enumerate(explanation.parts if explanation else (), 1):
        yield f"{number} where", part.where.text
        yield f"{number} kind", part.kind.text
        yield from ((f"{number} explanation {place}", said.text) for place, said in enumerate(part.explanation, 1))
        yield f"{number} rule", part.rule
        yield f"{number} wrong", part.example_wrong
        yield f"{number} right", part.example_right


def _numbers(evidence: Evidence | None, prefix: str = "") -> Iterator[tuple[str, float | None]]:
    """Every number of the evidence, and of each part's."""
    if evidence is None:
        return
    for name in ("probability", "margin"):
        yield prefix + name, _rounded(getattr(evidence, name))
    yield from ((f"{prefix}check {finding.check}", float(finding.passed)) for finding in evidence.findings)
    for kind, signals in (("feature", evidence.features), ("place", evidence.place), ("kind", evidence.kind)):
        yield from ((f"{prefix}{kind} {name}", _rounded(value)) for name, value in signals)
    for number, part in enumerate(evidence.parts, 1):
        yield f"{number} group", float(part.group)
        yield from _numbers(part.evidence, f"{number} ")


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(float(number), 6)


def _said(verdict: Verdict | PartVerdict) -> str:
    """How deep it goes and, of the whole, why no deeper."""
    said = verdict.depth.word
    return f"{said}: {verdict.because}" if isinstance(verdict, Verdict) and verdict.because else said


def recorded(options: argparse.Namespace) -> int:
    """Records the programs, with a bar on standard error."""
    os.environ.setdefault("PYTHONHASHSEED", "0")  # the workers' sets of texts have one order in every run
    chosen = programs(options.programs)
    with Sandbox(options.workers) as sandbox, Progress(console=Console(file=sys.stderr)) as bar:
        done = partial(bar.advance, bar.add_task("examining", total=len(chosen)))
        record(chosen, options.out, sandbox, workers=options.workers, lang=options.lang, done=done)
    rows = list(_lines(options.out))
    failed = [f"{row['id']} ({row['failure']})" for row in rows if row["failure"]]
    cut = [row["id"] for row in rows if not row.get("exhausted", True)]
    print(
        f"{len(rows)} programs; without an answer {len(failed)}: {', '.join(failed)}; not searched to the end {len(cut)}: {cut}"
    )
    return 0


def compared(options: argparse.Namespace) -> int:
    """Compares two records; 1 where something differs."""
    olds, news = ({row["id"]: row for row in _lines(path)} for path in (options.old, options.new))
    pairs = (pair for path in options.pairs for pair in _lines(path))
    targets = {pair["id"]: pair["targets"] for pair in pairs if pair.get("targets") and usable(pair)}
    found = differences(olds, news, options.only, targets)
    terminal = Console()
    out = terminal if terminal.is_terminal else Console(width=WIDTH)
    report(counts(olds, news, found, targets), found[: options.show], out)
    return int(bool(found) or olds.keys() != news.keys())


def _groups(text: str) -> list[str]:
    if unknown := set(text.split(",")) - ASPECTS.keys():
        raise argparse.ArgumentTypeError(f"{', '.join(sorted(unknown))} is none of {', '.join(ASPECTS)}")
    return text.split(",")


def main(arguments: Sequence[str] | None = None) -> int:
    """Records or compares; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    recording = commands.add_parser("record")
    recording.add_argument("programs", type=Path, nargs="+")
    recording.add_argument("out", type=Path)
    recording.add_argument("--workers", type=int, default=2)
    recording.add_argument("--lang", default="en")
    recording.set_defaults(run=recorded)
    comparing = commands.add_parser("compare")
    comparing.add_argument("old", type=Path)
    comparing.add_argument("new", type=Path)
    comparing.add_argument("--pairs", type=Path, nargs="+", default=[], help="broken programs with their authors' versions")
    comparing.add_argument("--show", type=int, default=40, help="how many differences to show")
    comparing.add_argument("--only", type=_groups, default=list(ASPECTS), help=f"of: {', '.join(ASPECTS)}")
    comparing.set_defaults(run=compared)
    options = parser.parse_args(arguments)
    code: int = options.run(options)
    return code


if __name__ == "__main__":
    sys.exit(main())
