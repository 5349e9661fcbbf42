"""The mistakes that a student met in this visit, and which of them were mended alone: the student's own list.

It is drawn from the attempts of the session, and kept by the browser's window alone, so that a reload does not lose it; the
server neither stores it nor gets it back. A mistake that the class's steps did not show is not named: it is a line, and no more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import streamlit as st

from tutor_app.classroom.store import Pace, Policy
from tutor_app.domain import Depth, Nature
from tutor_app.explain.localisation import Texts
from tutor_app.pages import controls
from tutor_app.pages.essence import same_program
from tutor_app.pages.visit import Try, Visit

_HTML = '<section class="visit" hidden><h4></h4><p></p><ul></ul><button type="button"></button></section>'
_CSS = (
    controls.CSS
    + """
.visit { font: 0.95rem/1.5 var(--st-font); color: var(--st-text-color); }
h4 { font-size: 1rem; margin: 0.5rem 0 0; } p { margin: 0.2rem 0; } ul { margin: 0.3rem 0; padding-inline-start: 1.3rem; }
code { font-family: var(--st-code-font); }
"""
)
_JS = """
const KEPT = "surefix-visit";
const read = () => { try { return JSON.parse(sessionStorage.getItem(KEPT)) ?? {}; } catch { return {}; } };
const write = (kept) => {
  try { sessionStorage.setItem(KEPT, JSON.stringify(kept)); } catch { /* full or forbidden: the list is a convenience */ }
};

export default function ({ data, parentElement }) {
  const place = parentElement.querySelector(".visit");
  const kept = read();
  const cleared = kept[`${data.epoch}-cleared`] ?? 0;
  if (data.met.length) write({ ...kept, [data.epoch]: data.met.filter((one) => one.until > cleared) });
  const now = read();
  const own = now[data.epoch] ?? [];
  const others = Object.entries(now).filter(([name]) => name !== data.epoch).map(([, list]) => list).filter(Array.isArray).flat();
  const met = [...others.filter((one) => !own.some((same) => same.said === one.said)), ...own].slice(-data.most);
  place.hidden = met.length === 0;
  place.dir = data.direction;
  place.querySelector("h4").textContent = data.title;
  place.querySelector("p").textContent = data.lead;
  const items = met.map((one) => {
    const item = document.createElement("li");
    item.append(...`${one.said} (${one.state})`.split("`").map((piece, place) => {
      const part = document.createElement(place % 2 ? "code" : "span");
      part.textContent = piece;
      if (place % 2) part.dir = "ltr";
      return part;
    }));
    return item;
  });
  place.querySelector("ul").replaceChildren(...items);
  const clear = place.querySelector("button");
  clear.textContent = data.clear;
  clear.onclick = () => {
    write({ [`${data.epoch}-cleared`]: data.met.at(-1)?.until ?? 0 });
    place.hidden = true;
  };
}
"""
MOST = 20
"""Mistakes that are listed at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A mistake: its ``name``, empty where it was not shown, its line, and its ``state``.

    That is ``alone`` or ``helped`` where it was mended, else ``open``.
    """

    name: str
    line: int
    state: str


def met(tries: Sequence[Try], helped: Collection[tuple[str, str]], policy: Policy) -> list[Met]:
    """The mistakes that were shown, in their order; ``helped`` has the programs for which a fix was shown, with its kinds.

    A mistake is mended where a later attempt at the same program has none of its kind.
    """
    found: list[Met] = []
    for place, attempt in enumerate(tries):
        for kind, name, line in _shown(attempt, policy):
            before = place and any(kind == own for own, _, _ in _shown(tries[place - 1], policy))
            if not before or not _alike(tries[place - 1], attempt):
                found.append(Met(name=name, line=line, state=_state(kind, tries[place:], helped)))
    return found


def _shown(attempt: Try, policy: Policy) -> Iterator[tuple[str, str, int]]:
    """Kind, name and line of each mistake, the name only where the class's steps show it at once."""
    named = policy.deepest >= Depth.KIND and policy.pace is Pace.AT_ONCE and not policy.attempt_first
    for part, depth in attempt.feedback.allowed if attempt.feedback else ():
        yield part.misconception, part.kind.text if named and depth >= Depth.KIND else "", part.line


def _state(kind: str, tries: Sequence[Try], helped: Collection[tuple[str, str]]) -> str:
    """What became of a mistake of the first attempt."""
    for before, after in pairwise(tries):
        if not _alike(before, after):
            return "open"
        if _is_without(kind, after):
            return "helped" if any((one.program, kind) in helped for one in tries[: tries.index(after)]) else "alone"
    return "open"


def _alike(before: Try, after: Try) -> bool:
    """Whether both are states of one program; of what is forgotten nobody knows."""
    return bool(before.program and after.program) and same_program(before.program, after.program)


def _is_without(kind: str, attempt: Try) -> bool:
    """Whether it is known that a mistake of the kind is gone."""
    feedback = attempt.feedback
    if feedback is None:
        return False
    if feedback.diagnosis.nature is Nature.VALID:
        return True
    parts = feedback.explanation.parts if feedback.explanation else ()
    return bool(parts) and kind not in {part.misconception for part in parts}


def draw(now: Visit, policy: Policy, texts: Texts) -> None:
    """The list, brought up to date; the browser adds what it kept from before a reload."""
    rows = list(lines(met(now.tries, now.helped, policy), texts))
    component = st.components.v2.component("surefix.visit", html=_HTML, css=_CSS, js=_JS)
    data = {name: texts(f"visit-{name}") for name in ("title", "lead", "clear")}
    component(key="visit-summary", data={**data, "met": rows, "epoch": now.name, "most": MOST, "direction": texts.direction})


def lines(found: Sequence[Met], texts: Texts) -> Iterator[dict[str, str | int]]:
    """A line for each, in which those that are alike and follow each other are counted; ``until`` how many those are in all."""
    until = 0
    for one, alike in groupby(found):
        count = sum(1 for _ in alike)
        until += count
        state = texts(f"visit-{one.state}")
        said = texts("visit-times", state=state, count=count) if count > 1 else state
        yield {"said": _said(one, texts), "state": said, "until": until}


def _said(one: Met, texts: Texts) -> str:
    place = texts("line", line=one.line)
    return f"{place}: {one.name.removesuffix('.')}" if one.name else place
