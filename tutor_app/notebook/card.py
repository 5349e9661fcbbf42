"""Feedback as HTML that needs no script and no style sheet: the next hint is a ``<details>`` inside the one before.

What is folded is in the document, so it counts as shown: only what may be shown is in it. Front ends that do not trust a notebook
take out scripts, style sheets, ``role`` and ``aria-...``; nothing here depends on them. Everything that comes in is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from tutor_app.api import Feedback, Level, Spot
from tutor_app.commands.terminal import printable
from tutor_app.explain.localisation import Texts
from tutor_app.explain.prose import prose
from tutor_app.notebook.options import LEVELS
from tutor_app.notebook.steps import Step, end, steps
from tutor_app.source.comparison import Comparison, Line, compare, split_lines

_FRAME = "border-inline-start: 4px solid #b26a00; padding: 0.25em 1em; max-width: 50em"
_FOLD = "margin: 0.5em 0; padding-inline-start: 0.5em"
_LINES = "white-space: pre-wrap"
_PRE = "padding: 0.5em; overflow-x: auto"


def card(feedback: Feedback, deepest: Level) -> str:
    """The first step is open, the others unfold one inside the other; at most there would be those down to ``deepest``."""
    texts = Texts("pages", feedback.lang)
    ladders = [steps(mistake) for mistake in feedback.mistakes]
    if not ladders:
        told = _paragraphs([feedback.summary, feedback.why, *feedback.steps])
        return frame(f"<h3>{prose(feedback.title)}</h3>{told}{_python(feedback, texts, unfolded=True)}", feedback.lang)
    first, *more = ladders
    shallow = LEVELS.index(first[-1].hint.level) < LEVELS.index("explanation")
    body = f"<h3>{prose(first[0].hint.title)}</h3>{_climbed(first, feedback, deepest, texts)}"
    body += _python(feedback, texts, unfolded=shallow)
    if more:
        body += f"<p>{escape(texts('further-mistakes', count=len(more)))}</p>"
    body += "".join(_fold(prose(one[0].hint.title), _climbed(one, feedback, deepest, texts)) for one in more)
    return frame(body, feedback.lang)


def one_step(step: Step, feedback: Feedback) -> str:
    """A single step, for whoever asks for one after the other."""
    texts = Texts("pages", feedback.lang)
    return frame(f"<h3>{prose(step.hint.title)}</h3>{_step(step, feedback, texts)}", feedback.lang)


def frame(body: str, lang: str) -> str:
    """Trusted HTML as a card, in the direction of the language."""
    return f"<section lang='{escape(lang)}' dir='{Texts('pages', lang).direction}' style='{_FRAME}'>{body}</section>"


def _climbed(ladder: Sequence[Step], feedback: Feedback, deepest: Level, texts: Texts) -> str:
    """The first step, and the others folded into each other below it."""
    first, *deeper = ladder
    below = ""
    if deeper:
        name = "next-hint-fix" if deeper[0].hint.level == "repair" else "next-hint"
        summary = escape(texts(name, number=deeper[0].number, total=LEVELS.index(deepest)))
        title = f"<h4>{prose(deeper[0].hint.title)}</h4>" if deeper[0].hint.level != "repair" else ""
        below = _fold(summary, title + _climbed(deeper, feedback, deepest, texts))
    return _step(first, feedback, texts) + below


def _step(step: Step, feedback: Feedback, texts: Texts) -> str:
    mistake = step.mistake
    match step.hint.level:
        case "repair":
            body = f"<h4>{escape(texts('step-repair'))}</h4>{_change(compare(feedback.code, mistake.edits), texts)}"
            body += _paragraphs(one.text for one in feedback.newer)
        case "explanation":
            words = _fold(escape(texts("words-used")), _paragraphs(mistake.words)) if mistake.words else ""
            body = _paragraphs(step.hint.text) + words
        case "kind":
            examples = (("example-wrong", mistake.example_wrong), ("example-right", mistake.example_right))
            told = _paragraphs([mistake.name, *step.hint.text])
            told += "".join(f"<p>{escape(texts(name))}</p>{_pre(escape(printable(code)))}" for name, code in examples if code)
            body = _excerpt(mistake.line, mistake.spots, feedback.code) + _fold(escape(texts("rule-on-tap")), told)
        case _:
            body = _excerpt(mistake.line, mistake.spots, feedback.code)
    ends = end(step)
    return body + (_paragraphs([texts(ends) if ends else mistake.stops]) if step.last else "")


def _paragraphs(sentences: Iterable[str]) -> str:
    return "".join(f"<p style='{_LINES}'>{prose(sentence)}</p>" for sentence in sentences if sentence)


def _fold(summary: str, body: str, *, unfolded: bool = False) -> str:
    """Trusted HTML that is folded away until someone asks."""
    opened = " open" if unfolded else ""
    return f"<details style='{_FOLD}'{opened}><summary style='cursor: pointer'>{summary}</summary>{body}</details>"


def _pre(body: str) -> str:
    return f"<pre dir='ltr' tabindex='0' style='{_PRE}'><code>{body}</code></pre>"


def _python(feedback: Feedback, texts: Texts, *, unfolded: bool) -> str:
    found = feedback.python
    if found is None:
        return ""
    said = _pre(escape(printable(f"{found.type}: {found.message}"))) + _paragraphs([found.meaning])
    return _fold(escape(texts("python-says")), said, unfolded=unfolded)


def _excerpt(line: int, spots: Sequence[Spot], program: str) -> str:
    """The line with its number and the one before it; what has to change is marked."""
    lines = split_lines(program)
    shown = [number for number in (line - 1, line) if 1 <= number <= len(lines)]
    rows = [f"{number}  {_marked(lines[number - 1], number, spots)}" for number in shown]
    return _pre("\n".join(rows)) if rows else ""


def _marked(text: str, line: int, spots: Sequence[Spot]) -> str:
    pieces, done = [], 0
    for spot in sorted((spot for spot in spots if spot.line == line), key=lambda spot: spot.column):
        start, stop = max(spot.column - 1, done), max(spot.end - 1, done)
        pieces += [escape(printable(text[done:start])), f"<mark>{escape(printable(text[start:stop])) or '‸'}</mark>"]
        done = stop
    return "".join([*pieces, escape(printable(text[done:]))])


def _change(found: Comparison, texts: Texts) -> str:
    rows = []
    for row in found.rows:
        if row is None:
            rows.append("⋯")
        elif not row.changed and row.after is not None:
            rows.append(f"  {escape(printable(row.after.text))}")
        else:
            rows += [_side(line, sign, tag) for sign, tag, line in (("−", "del", row.before), ("+", "ins", row.after)) if line]
    more = _paragraphs([texts("diff-more", count=found.unseen)] if found.unseen else [])
    return _pre("\n".join(rows)) + more + _paragraphs([texts("diff-legend")])


def _side(line: Line, sign: str, tag: str) -> str:
    """A line that differs: signs say that it does, the elements what of it."""
    pieces, at = [], 0
    for start, stop in line.marked:
        pieces += [escape(printable(line.text[at:start])), f"<{tag}>{escape(printable(line.text[start:stop]))}</{tag}>"]
        at = stop
    return f"{sign} {''.join(pieces)}{escape(printable(line.text[at:]))}"
