"""Every way into Surefix as a person or a program meets it. One more way is one more function and its name in ``WAYS``.

A way is asked about programs at a target, and says of each what it gave out: the verdict as it shows it, and all that it said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from html import unescape
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tutor_app import api
from tutor_app.classroom.store import Policy, Store
from tutor_app.commands import cli
from tutor_app.domain import Depth, Feedback
from tutor_app.explain.localisation import Texts
from tutor_app.pages import checking, diff, steps
from tutor_app.pages.checking import Checks
from tutor_app.pages.readers import Readers
from tutor_app.pages.visit import Visit
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import Settings
from tutor_app.source.comparison import compare
from tutor_app.tutor import open_tutor

PATIENCE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a way shows of a program: each mistake's line, and how deep help with it goes."""

    status: str
    level: str
    mistakes: frozenset[tuple[int, str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The verdict, and all that was said; None where an instructor's tool says everything, whatever the verdict."""

    verdict: Verdict
    said: str | None = None


class Kept(Sandbox):
    """Workers for all ways of a module: whoever closes them does not end them."""

    def close(self) -> None:
        """Not yet."""

    def end(self) -> None:
        """Now."""
        super().close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """What a way may use: an empty folder, warm workers, and a way to put something else in a place for the time of the test."""

    folder: Path
    sandbox: Kept
    patch: pytest.MonkeyPatch


Way = Callable[[Sequence[str], float, Here], list[Seen]]


def verdict_of(feedback: Feedback) -> Verdict:
    """What the gate said."""
    depth = Depth.NONE if feedback.verdict is None else feedback.verdict.depth
    mistakes = frozenset((part.line, depth.word) for part, depth in feedback.allowed)
    return Verdict(status=feedback.status.value, level=depth.word, mistakes=mistakes)


def by_api(programs: Sequence[str], target: float, here: Here) -> list[Seen]:
    """``Tutor.explain``, in worker processes."""
    here.patch.setattr("tutor_app.api.tutor.Sandbox", lambda *_: here.sandbox)
    return _by_tutor(programs, target, "process")


def by_api_alone(programs: Sequence[str], target: float, here: Here) -> list[Seen]:
    """``Tutor.explain`` without any process."""
    return _by_tutor(programs, target, "none")


def _by_tutor(programs: Sequence[str], target: float, sandbox: api.Where) -> list[Seen]:
    with api.Tutor(target, sandbox=sandbox) as tutor:
        found = [tutor.explain(program) for program in programs]
    return [
        Seen(
            verdict=Verdict(
                status=one.status.value,
                level=one.level,
                mistakes=frozenset((mistake.line, mistake.level) for mistake in one.mistakes),
            ),
            said=_without_program(repr(one), one.code),
        )
        for one in found
    ]


def _without_program(said: str, program: str) -> str:
    """What was said but for the program itself, which is nobody's secret."""
    return said.replace(repr(program), "")


def _opening(here: Here) -> None:
    here.patch.setattr(cli, "open_tutor", partial(open_tutor, sandbox=here.sandbox))


def by_batch(programs: Sequence[str], target: float, here: Here) -> list[Seen]:
    """``surefix batch``, which is for instructors."""
    _opening(here)
    source, out = here.folder / "in.jsonl", here.folder / f"out-{target}.jsonl"
    source.write_text("".join(json.dumps({"id": n, "code": one}) + "\n" for n, one in enumerate(programs)), encoding="utf-8")
    CliRunner().invoke(cli.app, ["batch", str(source), str(out), "--precision", str(target)])
    return [Seen(verdict=_of_row(json.loads(line))) for line in out.read_text(encoding="utf-8").splitlines()]


def _of_row(row: dict[str, object]) -> Verdict:
    parts = row["parts"]
    assert isinstance(parts, list)
    mistakes = frozenset((part["line"], part["depth"]) for part in parts if part["depth"] != "none")
    return Verdict(status=str(row["status"]), level=str(row["depth"]), mistakes=mistakes)


def by_command(programs: Sequence[str], target: float, here: Here) -> list[Seen]:
    """``surefix explain``: the verdict by ``--json``, what is said as a person reads it."""
    _opening(here)
    found = []
    for program in programs:
        ask = partial(CliRunner().invoke, cli.app, input=program)
        everything, told = (ask(["explain", "-", "--precision", str(target), *more]) for more in (["--json"], []))
        found.append(Seen(verdict=_of_row(json.loads(everything.stdout)), said=told.stdout))
    return found


def by_page(programs: Sequence[str], target: float, here: Here) -> list[Seen]:
    """The student's page: the check as a job, and all its cards with every hint opened."""
    with open_tutor(Settings(), sandbox=here.sandbox) as tutor:
        store, jobs = Store(here.folder / f"{target}.sqlite", policy=Policy(precision=target)), Checks()
        found = []
        for program in programs:
            now = Visit()
            now.program = program
            checking.start(now, tutor, store, jobs, "en", Readers())
            found.append(_on_page(_checked(now, jobs), store))
    return found


def _checked(now: Visit, jobs: Checks) -> Feedback | None:
    """What the check came to; None where the page did not have it checked, as there is nothing."""
    job = jobs.newest(now.session)
    if job is None or not now.following:
        return None
    jobs.wait(job, PATIENCE)
    checking.follow(now, jobs)
    assert now.last is not None and now.last.feedback is not None
    return now.last.feedback


def _on_page(feedback: Feedback | None, store: Store) -> Seen:
    if feedback is None:
        return Seen(verdict=Verdict(status="rejected", level="none"), said="")
    texts = Texts("pages")
    kinds = [part.misconception for part, _ in feedback.allowed]
    cards = steps.cards(feedback, store.decisions.policy(None), Depth.REPAIR, dict.fromkeys(kinds, Depth.REPAIR), texts)
    drawn = "".join(steps.body(card, feedback, texts, titled=True) for card in cards)
    fixes = [diff.inline(compare(feedback.program, feedback.mending(card.index)), texts) for card in cards]
    drawn += "".join(fix for fix, card in zip(fixes, cards, strict=True) if card.depth is Depth.REPAIR)
    mistakes = frozenset((card.part.line, card.depth.word) for card in cards)
    plain = unescape(re.sub(r"<[^>]*>", "", drawn))
    return Seen(verdict=Verdict(status=feedback.status.value, level=verdict_of(feedback).level, mistakes=mistakes), said=plain)


WAYS: dict[str, Way] = {
    "api": by_api,
    "api-without-processes": by_api_alone,
    "batch": by_batch,
    "command": by_command,
    "page": by_page,
}
