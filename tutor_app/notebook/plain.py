"""Feedback as plain text, one step at a time, for IPython in a terminal; nothing in it steers the terminal."""

from __future__ import annotations

import textwrap

from tutor_app.api import Feedback
from tutor_app.commands.excerpt import excerpt
from tutor_app.commands.terminal import printable, said
from tutor_app.explain.localisation import Texts
from tutor_app.notebook.steps import Step, end
from tutor_app.source.comparison import Comparison, compare


def instead(feedback: Feedback) -> str:
    """What is said where no mistake may be shown, and what Python says."""
    told = [feedback.title, feedback.summary, feedback.why, *feedback.steps, *python(feedback)]
    return "\n".join(said(text) for text in told if text)


def python(feedback: Feedback) -> list[str]:
    """Python's own message, and what it means."""
    found = feedback.python
    return [] if found is None else [f"{found.type}: {printable(found.message)}", found.meaning]


def step_text(step: Step, feedback: Feedback) -> str:
    """What the step adds to those before it, and why help ends with it, if it does."""
    texts, mistake = Texts("pages", feedback.lang), step.mistake
    if step.hint.level == "repair":
        told = [said(texts("step-repair")) + ":", *_change(compare(feedback.code, mistake.edits))]
        told += [said(line) for one in feedback.newer for line in one.text.splitlines()]
    else:
        told = [said(step.hint.title), *_excerpt(step, feedback.code), *map(said, step.hint.text)]
        if step.hint.level == "kind":
            examples = (("example-wrong", mistake.example_wrong), ("example-right", mistake.example_right))
            told += [_example(texts(name), code) for name, code in examples]
    if step.last:
        ends = end(step)
        told.append(said(texts(ends) if ends else mistake.stops))
    return "\n".join(text for text in told if text)


def _example(name: str, code: str) -> str:
    return f"{name}:\n{textwrap.indent(printable(code), '    ')}" if code else ""


def _excerpt(step: Step, program: str) -> list[str]:
    """The line, and what has to change on it; with the first step only."""
    return [] if step.hint.level == "explanation" else excerpt(program, step.mistake.line, step.mistake.spots)


def _change(found: Comparison) -> list[str]:
    rows = []
    for row in found.rows:
        if row is None:
            rows.append("  ...")
        elif not row.changed and row.after:
            rows.append(f"  {printable(row.after.text)}")
        else:
            rows += [f"{sign} {printable(line.text)}" for sign, line in (("-", row.before), ("+", row.after)) if line]
    return rows
