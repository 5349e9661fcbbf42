"""Feedback as a person reads it in a terminal: only what the verdict allows, and nothing that would steer the terminal."""

from __future__ import annotations

import difflib
import textwrap
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from tutor_app.commands.excerpt import excerpt
from tutor_app.commands.terminal import printable, said
from tutor_app.domain import Depth, ExplanationPart, Feedback, Nature, Problem, Reason, Remark, Status
from tutor_app.explain.fallback import fallback, withheld
from tutor_app.explain.glossary import meanings
from tutor_app.explain.localisation import Texts
from tutor_app.explain.newer import older_ways
from tutor_app.explain.notebooks import file_ways
from tutor_app.explain.remarks import sentence
from tutor_app.source.comparison import split_lines
from tutor_app.source.edits import changed
from tutor_app.source.spots import Spot, spots
from validators.promise import remarks

_STYLES = {"-": "red", "+": "green", "@": "cyan"}


def show(feedback: Feedback, console: Console, *, lang: str = "en", target: float | None = None) -> None:
    """Print the feedback on ``console`` in the language, in the terms of :mod:`tutor_app.commands.record`.

    In a valid program, remarks that keep the promise of ``target`` are told; without one, none.
    """
    texts = Texts("terminal", lang)
    match feedback.status:
        case Status.VALID if feedback.diagnosis.nature is not Nature.VALID:
            _elsewhere(feedback, console, lang)
        case Status.VALID:
            console.print(texts("valid"))
            _worth_a_look(() if target is None else remarks.shown(feedback.remarks, target), console, lang)
        case Status.REJECTED | Status.FAILED:
            console.print(f"{texts('not-checked')} {fallback(feedback.diagnosis, lang=lang).text}")
        case Status.SHOWN:
            _sure(feedback, texts("fix"), console, lang)
            _too_new(feedback, console, lang)
        case Status.PARTLY:
            _sure(feedback, texts("fixes"), console, lang)
            _fallback(feedback, texts("not-all"), console, lang)
        case Status.WITHHELD | Status.UNFIXED:
            _fallback(feedback, texts("no-explanation"), console, lang)


def _worth_a_look(worth: Sequence[Remark], console: Console, lang: str) -> None:
    if not worth:
        return
    console.print()
    console.print(Text(Texts("pages", lang)("worth-title") + ":", style="bold"))
    for remark in worth:
        console.print(said(sentence(remark, lang)))


def _elsewhere(feedback: Feedback, console: Console, lang: str) -> None:
    """That the program is right, which Python or what else it needs, and how the class says the same."""
    console.print(fallback(feedback.diagnosis, lang=lang).text)
    for way in (*older_ways(feedback, lang=lang), *file_ways(feedback.diagnosis, lang=lang)):
        console.print(f"\n{way.text}")


def _too_new(feedback: Feedback, console: Console, lang: str) -> None:
    """That the program with the fix needs a newer Python, and how the class's says the same."""
    if not feedback.too_new:
        return
    console.print()
    console.print(Text(Texts("pages", lang)("newer-title"), style="bold"))
    for way in older_ways(feedback, lang=lang):
        console.print(way.text)


def _sure(feedback: Feedback, title: str, console: Console, lang: str) -> None:
    """Each mistake as deep as it may be shown, and what the repairs that may be shown change."""
    texts = Texts("pages", lang)
    placed: set[str] = set()
    for part, depth in feedback.allowed:
        if depth is Depth.PLACE and part.where.text in placed:
            continue  # nothing but the same line could be said of this mistake
        if depth is Depth.PLACE:
            placed.add(part.where.text)
        _mistake(part, depth, feedback, texts, console)
        console.print()
    _words(feedback, texts, console)
    if not feedback.shown_edits:
        return
    console.print(Text(title, style="bold"))
    for line in _diff(feedback.program, changed(feedback.program, feedback.shown_edits)):
        console.print(Text(printable(line), style=_STYLES.get(line[:1], "")))
    if not feedback.verdict or not feedback.verdict.whole:
        console.print()


def _mistake(part: ExplanationPart, depth: Depth, feedback: Feedback, texts: Texts, console: Console) -> None:
    console.print(Text(said(part.where.text), style="bold"))
    if depth < Depth.EXPLANATION:
        for line in excerpt(feedback.program, part.line, spots(part, feedback)):
            console.print(line)
    if depth >= Depth.KIND:
        console.print(said(part.kind.text))
    if depth >= Depth.EXPLANATION:
        for statement in part.explanation:
            console.print(said(statement.text))
    if depth >= Depth.KIND:
        console.print(Text(said(part.rule), style="italic"))
    if depth is Depth.KIND:
        for name, example in (("example-wrong", part.example_wrong), ("example-right", part.example_right)):
            if example:
                console.print(f"{texts(name)}:\n{textwrap.indent(printable(example), '    ')}")
    if depth < Depth.REPAIR:
        console.print(texts(f"stops-{depth.word}"))


def _words(feedback: Feedback, texts: Texts, console: Console) -> None:
    """Words of the classroom that the explanations use and do not explain themselves."""
    parts = [part for part, depth in feedback.allowed if depth >= Depth.EXPLANATION]
    sentences = [sentence for found in meanings(parts, texts.lang) for sentence in found]
    if sentences:
        console.print(Text(texts("words-used") + ":", style="bold"))
        for sentence in sentences:
            console.print(said(sentence))
        console.print()


def _diff(before: str, after: str) -> Iterator[str]:
    lines = difflib.unified_diff(split_lines(before), split_lines(after), n=1, lineterm="")
    return (line for number, line in enumerate(lines) if number > 1)  # without the names of files


def _fallback(feedback: Feedback, title: str, console: Console, lang: str) -> None:
    """Why there is no more, and what Python says, unless it stops at a line that is explained."""
    texts, because = Texts("terminal", lang), (feedback.verdict and feedback.verdict.because) or Reason.UNSURE
    doubt = because in {Reason.UNSURE, Reason.UNSOUND}
    if not (doubt and feedback.placed):  # else each mistake says itself where help with it ends
        console.print(f"{title} {withheld(because, lang=lang)}")
    if because is Reason.NO_REPAIR and not feedback.candidates.exhausted:
        console.print(texts("cut-short"))
    if feedback.note:
        console.print(Texts("pages", lang)("model-absent"))
    problem = feedback.diagnosis.problem
    if problem is None or problem.line in {part.line for part, depth in feedback.allowed if depth >= Depth.EXPLANATION}:
        return
    console.print(said(fallback(feedback.diagnosis, lang=lang, placed=feedback.placed).text))
    message = printable(f"{problem.type}: {problem.message}")
    console.print(texts("python-stops", line=str(problem.line), message=message))
    if problem.line not in {part.line for part, _depth in feedback.allowed}:  # else the line is printed above
        for line in excerpt(feedback.program, problem.line, _caret(problem)):
            console.print(line)


def _caret(problem: Problem) -> tuple[Spot, ...]:
    """Where Python begins to point, if it does."""
    column = problem.column
    return () if column is None else (Spot(line=problem.line, column=max(column, 1), end=max(column, 1)),)
