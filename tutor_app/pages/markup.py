"""Small pieces of HTML. Every text that comes in is escaped here; nothing is ever read as Markdown, HTML or LaTeX."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.explain.newer import OlderWay
from tutor_app.explain.prose import CODE, prose
from tutor_app.source.comparison import split_lines
from tutor_app.source.spots import Spot

_MARKS = re.compile(r"[!-/:-@\[-`{-~]")
"""What Markdown could obey."""


def style() -> None:
    """Our own style sheet, once per page."""
    st.html(_sheet())


@cache
def _sheet() -> str:
    return f"<style>{(files('tutor_app') / 'pages' / 'style.css').read_text(encoding='utf-8')}</style>"


def draw(markup: str, texts: Texts) -> None:
    """Put trusted ``markup`` on the page, in the direction of the language."""
    st.html(f"<div class='surefix' dir='{texts.direction}' lang='{escape(texts.lang)}'>{markup}</div>")


def note(kind: str, title: str, paragraphs: Iterable[str] = (), more: str = "") -> str:
    """A framed message; ``kind`` chooses its sign and colour, ``more`` is trusted HTML below the paragraphs."""
    body = "".join(f"<p>{prose(paragraph)}</p>" for paragraph in paragraphs)
    return f"<section class='note {kind}'><h3>{escape(title)}</h3>{body}{more}</section>"


def label(text: str) -> str:
    """A sentence as Markdown for a button, a heading or an expander: nothing in it is obeyed; between back-ticks stands code.

    Not for a field, whose label is read out as it is (:func:`field`).
    """
    pieces = CODE.split(text)
    return "".join(f"`{piece}`" if number % 2 else _MARKS.sub(r"\\\g<0>", piece) for number, piece in enumerate(pieces))


def field(text: str, texts: Texts) -> dict[str, Any]:
    """Draw what a field below it is called, and give the arguments that call it so for who hears the page.

    Streamlit draws the label of a field as Markdown and reads it out as it is: what suits the one is wrong for the other.
    """
    draw(f"<p class='field' aria-hidden='true'>{escape(text)}</p>", texts)
    return {"label": text, "label_visibility": "collapsed"}


def folded(name: str, body: str, texts: Texts, *, unfolded: bool = False) -> str:
    """Trusted HTML that is folded away under the text ``name`` until someone asks."""
    said = escape(texts(name))
    return f"<details class='{name}'{' open' if unfolded else ''}><summary>{said}</summary>{body}</details>" if body else ""


def rule(said: str, wrong: str, right: str, texts: Texts, *, spoken: Callable[[str], str] = prose) -> str:
    """A rule to remember, with its examples where there are any; ``spoken`` makes HTML of the rule."""
    pairs = (("wrong", wrong), ("right", right))
    examples = "".join(_example(kind, code, texts) for kind, code in pairs if code)
    remember = f"<p class='rule'><strong>{escape(texts('remember'))}:</strong> {spoken(said)}</p>" if said else ""
    return f"{remember}<div class='examples'>{examples}</div>" if examples else remember


def _example(kind: str, code: str, texts: Texts) -> str:
    title = escape(texts(f"example-{kind}"))
    return f"<div class='{kind}'><h5>{title}</h5><pre dir='ltr' tabindex='0'><code>{escape(code)}</code></pre></div>"


def legend(colours: Iterable[tuple[str, str]]) -> str:
    """What a chart's colours mean, as a list, which breaks its lines where the chart would cut them off."""
    items = (f"<li><span style='background: {colour}'></span>{escape(name)}</li>" for name, colour in colours)
    return f"<ul class='legend'>{''.join(items)}</ul>"


def ways(found: Iterable[OlderWay]) -> str:
    """How something looks that is newer, or that only a notebook reads, and how it is written where the class writes."""
    return "".join(
        f"<p>{prose(said)}</p><pre dir='ltr' tabindex='0'><code>{escape(code)}</code></pre>"
        for way in found
        for said, code in ((way.newer, way.newer_example), (way.older, way.older_example))
    )


def excerpt(program: str, line: int, spots: Sequence[Spot], said: str, texts: Texts) -> str:
    """Line ``line`` with the one before it, and the first with a spot where neither has one; the ``spots`` are marked.

    What a mark means is ``said`` to those who cannot see it.
    """
    lines = split_lines(program)
    near = {line - 1, line}
    far = {spot.line for spot in spots[:1] if near.isdisjoint(spot.line for spot in spots)}
    shown = [number for number in sorted(near | far) if 1 <= number <= len(lines)]
    rows = "".join(_excerpt_row(lines[number - 1], number, number == line, spots, said) for number in shown)
    label = escape(texts("excerpt-label", line=line))
    return (
        f"<div class='excerpt' role='region' tabindex='0' aria-label='{label}' dir='ltr'><table>{rows}</table></div>"
        if rows
        else ""
    )


def _excerpt_row(text: str, number: int, wanted: bool, spots: Sequence[Spot], said: str) -> str:
    code, done = "", 0
    for spot in sorted((spot for spot in spots if spot.line == number), key=lambda spot: spot.column):
        start, end = max(spot.column - 1, done), max(spot.end - 1, done)
        inside = escape(text[start:end])
        hidden = f"<span class='surefix-unseen'> ({escape(said)}) </span>"
        code += f"{escape(text[done:start])}<mark{'' if inside else ' class=gap'}>{inside}</mark>{hidden}"
        done = end
    code = (code + escape(text[done:])) or " "
    return f"<tr{' class=wanted' if wanted else ''}><td class='number'>{number}</td><td><code>{code}</code></td></tr>"


def lines(text: str) -> str:
    """What somebody wrote, as HTML, line by line; nothing in it is obeyed."""
    return "".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())
