"""Every way into Surefix as a person or a program meets it. One more way is one more function and its name in ``WAYS``.

A way is opened, then asked about programs at targets, and says of each what it gave out: the verdict as it shows it, and all
that it said. Servers, kernels and editors are real: a process of their own, asked by their own clients.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from ast import literal_eval
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from html import unescape
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from editing import Editor, applied, editor
from IPython.core.inputtransformer2 import TransformerManager
from kernels import Kernel, kernel
from live_server import Live, live
from lsprotocol import types
from pygls.protocol import default_converter
from typer.testing import CliRunner

from tutor_app import api
from tutor_app.classroom.api_keys import Made
from tutor_app.classroom.store import Policy, Store
from tutor_app.commands import batch, cli
from tutor_app.domain import Depth, Feedback
from tutor_app.explain.localisation import Texts
from tutor_app.notebook.cells import forgiven
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


Ask = Callable[[Sequence[str], float], list[Seen]]
"""Programs, and the target."""


def _as_it_is(program: str) -> str:
    return program


def _all_of_it(verdict: Verdict) -> Verdict:
    return verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way in. It ``reads`` a text as its programs are written there, and ``shows`` so much of a verdict."""

    open: Callable[[Here], AbstractContextManager[Ask]]
    reads: Callable[[str], str] = _as_it_is
    shows: Callable[[Verdict], Verdict] = _all_of_it


def verdict_of(feedback: Feedback) -> Verdict:
    """What the gate said."""
    depth = Depth.NONE if feedback.verdict is None else feedback.verdict.depth
    mistakes = frozenset((part.line, depth.word) for part, depth in feedback.allowed)
    return Verdict(status=feedback.status.value, level=depth.word, mistakes=mistakes)


@contextmanager
def by_api(here: Here) -> Iterator[Ask]:
    """``Tutor.explain``, in worker processes."""
    here.patch.setattr("tutor_app.api.tutor.Sandbox", lambda *_: here.sandbox)
    with api.Tutor() as tutor:
        yield partial(_by_tutor, tutor)


@contextmanager
def by_api_alone(_: Here) -> Iterator[Ask]:
    """``Tutor.explain`` without any process."""
    with api.Tutor(sandbox="none") as tutor:
        yield partial(_by_tutor, tutor)


def _by_tutor(tutor: api.Tutor, programs: Sequence[str], target: float) -> list[Seen]:
    found = [tutor.explain(program, precision=target) for program in programs]
    return [Seen(verdict=_of_feedback(one), said=_without_program(repr(one), one.code)) for one in found]


def _of_feedback(one: api.Feedback) -> Verdict:
    mistakes = frozenset((mistake.line, mistake.level) for mistake in one.mistakes)
    return Verdict(status=one.status.value, level=one.level, mistakes=mistakes)


def _without_program(said: str, program: str) -> str:
    """What was said but for the program itself, which is nobody's secret."""
    return said.replace(repr(program), "")


def _opening(here: Here) -> None:
    for command in (cli, batch):
        here.patch.setattr(command, "open_tutor", partial(open_tutor, sandbox=here.sandbox))


@contextmanager
def by_batch(here: Here) -> Iterator[Ask]:
    """``surefix batch``, which is for instructors."""
    _opening(here)

    def ask(programs: Sequence[str], target: float) -> list[Seen]:
        source, out = here.folder / "in.jsonl", here.folder / f"out-{target}.jsonl"
        source.write_text("".join(json.dumps({"id": n, "code": one}) + "\n" for n, one in enumerate(programs)), encoding="utf-8")
        CliRunner().invoke(cli.app, ["batch", str(source), str(out), "--precision", str(target)])
        return [Seen(verdict=_of_row(json.loads(line))) for line in out.read_text(encoding="utf-8").splitlines()]

    yield ask


def _of_row(row: dict[str, object]) -> Verdict:
    parts = row["parts"]
    assert isinstance(parts, list)
    mistakes = frozenset((part["line"], part["depth"]) for part in parts if part["depth"] != "none")
    return Verdict(status=str(row["status"]), level=str(row["depth"]), mistakes=mistakes)


@contextmanager
def by_command(here: Here) -> Iterator[Ask]:
    """``surefix explain``: the verdict by ``--json``, what is said as a person reads it."""
    _opening(here)

    def ask(program: str, target: float) -> Seen:
        run = partial(CliRunner().invoke, cli.app, input=program)
        everything, told = (run(["explain", "-", "--precision", str(target), *more]) for more in (["--json"], []))
        return Seen(verdict=_of_row(json.loads(everything.stdout)), said=told.stdout)

    yield lambda programs, target: [ask(program, target) for program in programs]


@contextmanager
def by_page(here: Here) -> Iterator[Ask]:
    """The student's page: the check as a job, and all its cards with every hint opened."""
    with open_tutor(Settings(), sandbox=here.sandbox) as tutor:

        def ask(programs: Sequence[str], target: float) -> list[Seen]:
            store, jobs = Store(here.folder / f"{target}.sqlite", policy=Policy(precision=target)), Checks()
            found = []
            for program in programs:
                now = Visit()
                now.program = program
                checking.start(now, tutor, store, jobs, "en", Readers())
                found.append(_on_page(_checked(now, jobs), store))
            return found

        yield ask


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
    verdict = Verdict(status=feedback.status.value, level=verdict_of(feedback).level, mistakes=mistakes)
    return Seen(verdict=verdict, said=_without_tags(drawn))


def _without_tags(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


@contextmanager
def by_http(here: Here) -> Iterator[Ask]:
    """The HTTP API of a server, with the key of a class that has chosen the target, in each shape of the answer."""
    with live(here.folder, data_folder=here.folder) as server:
        store = Store(here.folder / "surefix.sqlite")

        def ask(programs: Sequence[str], target: float) -> list[Seen]:
            one = store.people.new_class(f"class {target}")
            assert one is not None and store.decisions.decide(Policy(precision=target), one.id)
            made = [store.api_keys.make(one.id) for _ in _FORMS]
            keys = {form: key.word for form, key in zip(_FORMS, made, strict=True) if isinstance(key, Made)}
            return [_over_http([_answer(server, keys[form], form, program) for form in _FORMS]) for program in programs]

        yield ask


_FORMS = ("surefix", "friendly", "sarif")


def _answer(server: Live, key: str, form: str, program: str) -> tuple[int, Any]:
    """The status and the body; who asks too often waits, as the server says."""
    while True:
        asked = {"Authorization": f"Bearer {key}", "Origin": ""}
        found = server.send(f"/api/v1/explain?format={form}", {"code": program}, **asked)
        if found.status != 429:
            return found.status, json.loads(found.body)
        time.sleep(float(found.headers["retry-after"]))


def _over_http(answers: Sequence[tuple[int, Any]]) -> Seen:
    said = "\n".join(text for _, body in answers for text in _strings(body))
    status, body = answers[0]
    if status != 200:  # too large even to be asked about
        return Seen(verdict=Verdict(status="rejected", level="none"), said=said)
    mistakes = frozenset((one["line"], one["level"]) for one in body["mistakes"])
    return Seen(verdict=Verdict(status=body["status"], level=body["level"], mistakes=mistakes), said=said)


def _strings(value: Any) -> Iterator[str]:
    """All texts in what JSON can say, names included."""
    match value:
        case str():
            yield value
        case dict():
            for name, one in value.items():
                yield name
                yield from _strings(one)
        case list() | tuple():
            for one in value:
                yield from _strings(one)


@contextmanager
def by_notebook(here: Here) -> Iterator[Ask]:
    """Cells of a real kernel: the card, and all that ``%hint`` says."""
    with kernel(here.folder) as opened:

        def ask(programs: Sequence[str], target: float) -> list[Seen]:
            opened.run(f"%surefix precision={target}")
            return [_in_a_cell(opened, program) for program in programs]

        yield ask


_LAST = "[(one.status.value, one.level, [(m.line, m.level) for m in one.mistakes]) for one in [{}.last]]"
_EXTENSION = "get_ipython().find_line_magic('surefix').__self__"


def _in_a_cell(opened: Kernel, program: str) -> Seen:
    _, outputs = opened.run(program)
    told = list(outputs)
    if not any(kind == "display_data" for kind, _ in outputs):
        return Seen(verdict=Verdict(status="silent", level="none"), said=_displayed(told))
    while True:
        reply, outputs = opened.run("%hint", last=_LAST.format(_EXTENSION))
        if Texts("notebook")("no-hint") in _displayed(outputs):
            break
        told += outputs
    [(status, level, mistakes)] = literal_eval(reply["user_expressions"]["last"]["data"]["text/plain"])
    verdict = Verdict(status=status, level=level, mistakes=frozenset(mistakes))
    return Seen(verdict=as_a_cell_shows(verdict), said=_displayed(told))


def _displayed(outputs: Sequence[tuple[str, dict[str, Any]]]) -> str:
    return "\n".join(_without_tags(text) + text for _, content in outputs for text in _strings(content))


def as_a_cell_shows(verdict: Verdict) -> Verdict:
    """A cell that is valid, or no program, is IPython's to tell of."""
    return replace(verdict, status="silent") if verdict.status in {"valid", "rejected"} else verdict


def as_a_cell(program: str) -> str:
    """What IPython forgives is taken off."""
    return forgiven(program, TransformerManager().cleanup_transforms)


@contextmanager
def by_editor(_: Here) -> Iterator[Ask]:
    """``surefix lsp``: diagnostics, all that is on hover, and the programs that its code actions make."""
    with asyncio.Runner() as runner:
        session = editor(encoding="utf-32")
        opened = runner.run(session.__aenter__())
        numbers = count()

        async def all_of_them(programs: Sequence[str], target: float) -> list[Seen]:
            opened.configure(delay=0, precision=target)
            return [await _in_an_editor(opened, f"file:///{next(numbers)}.py", program) for program in programs]

        try:
            yield lambda programs, target: runner.run(all_of_them(programs, target))
        finally:
            runner.run(session.__aexit__(None, None, None))


async def _in_an_editor(opened: Editor, uri: str, program: str) -> Seen:
    opened.open(program, uri)
    published = await opened.published()
    assert published.uri == uri
    found = list(published.diagnostics)
    lines = min(program.count("\n"), _HOVERED) + 1
    hovers = {line: await opened.hover(line, uri) for line in range(lines)}
    actions = await opened.actions(uri)
    opened.close(uri)
    assert await opened.diagnostics() == []
    wire = default_converter().unstructure([found, actions])
    mended = [applied(program, action.edit.changes[uri]) for action in actions]
    fixable = [one for action in actions for one in action.diagnostics]
    levels = {(one.range.start.line + 1, _level(one, hovers, fixable)) for one in found if one.source == "Surefix"}
    mistakes = frozenset((line, level) for line, level in levels if level != "nowhere")
    verdict = Verdict(
        status="helped" if levels else "not helped",
        level=max((Depth.of(level) for _, level in mistakes), default=Depth.PLACE if levels else Depth.NONE).word,
        mistakes=mistakes,
    )
    return Seen(verdict=verdict, said="\n".join([*_strings(wire), *hovers.values(), *mended]))


_HOVERED = 20
"""More lines than any of the programs has of which something is said."""


def _level(one: types.Diagnostic, hovers: dict[int, str], fixable: Sequence[types.Diagnostic]) -> str:
    """How deep help with a mistake goes; ``nowhere`` where there is none, and only the place of Python's error is trusted."""
    if one in fixable:
        return "repair"
    if one.code is None:
        return "place"
    if str(one.code).endswith("Error"):
        return "nowhere"
    ends = Texts("pages")("stops-explanation")
    return "explanation" if ends in hovers.get(one.range.start.line, "") else "kind"


def as_an_editor_shows(verdict: Verdict) -> Verdict:
    """Whether the rest is withheld, or there is nothing to say, looks the same."""
    return replace(verdict, status="helped" if verdict.status in {"shown", "partly"} else "not helped")


WAYS: dict[str, Way] = {
    "api": Way(open=by_api),
    "api-without-processes": Way(open=by_api_alone),
    "batch": Way(open=by_batch),
    "command": Way(open=by_command),
    "page": Way(open=by_page),
    "http": Way(open=by_http),
    "notebook": Way(open=by_notebook, reads=as_a_cell, shows=as_a_cell_shows),
    "editor": Way(open=by_editor, shows=as_an_editor_shows),
}
