"""The attempts of this visit, newest first, with what changed from one to the next."""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.domain import Nature
from tutor_app.localisation import Texts
from tutor_app.pages import diff, markup
from tutor_app.pages.feedback import outcome
from tutor_app.pages.visit import Try, Visit

_SHOWN = 20


def draw(now: Visit, texts: Texts) -> None:
    """A folded list; each entry unfolds to its changes."""
    if not now.tries:
        return
    with st.expander(f"{texts('history')} ({len(now.tries)})", key="history"):
        pairs = list(zip([None, *now.tries], now.tries, strict=False))
        entries = [_entry(number, before, item, texts) for number, (before, item) in enumerate(pairs, start=1)]
        markup.draw(f"<ol class='history' reversed>{''.join(reversed(entries[-_SHOWN:]))}</ol>", texts)


def _entry(number: int, before: Try | None, item: Try, texts: Texts) -> str:
    title = texts("history-entry", number=number, time=item.at.strftime("%H:%M"))
    return f"<li><strong>{escape(title)}</strong>: {escape(_outcome(item, texts))}. {_change(before, item, texts)}</li>"


def _outcome(item: Try, texts: Texts) -> str:
    if item.feedback is None:
        return texts("stopped-title" if item.stopped else "status-failed")
    name, problem = outcome(item.feedback), item.feedback.diagnosis.problem
    if name == "withheld" and problem is None:
        return texts("outcome-withheld-nowhere")
    return texts(f"outcome-{name}", line=0 if problem is None else problem.line)


def _change(before: Try | None, item: Try, texts: Texts) -> str:
    if before is None:
        return escape(texts("history-first"))
    if any(one.feedback is not None and one.feedback.diagnosis.nature is Nature.REFUSED for one in (before, item)):
        return ""  # nothing is held of what was refused
    edits = diff.changes(before.program, item.program)
    if not edits:
        return escape(texts("history-same"))
    rows = diff.rows(before.program, edits)
    count = sum(row.changed for row in rows)
    summary = escape(texts("history-changed", count=count))
    return f"<details><summary>{summary}</summary>{diff.inline(rows, texts)}</details>"
