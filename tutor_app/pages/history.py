"""The attempts of this visit, newest first, with what changed from one to the next, and the way back to each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

import streamlit as st

from tutor_app.classroom.store import Store
from tutor_app.domain import Nature
from tutor_app.explain.localisation import Texts
from tutor_app.pages import diff, markup, questions
from tutor_app.pages.feedback import came_to
from tutor_app.pages.replaced import replace_program
from tutor_app.pages.visit import Try, Visit
from tutor_app.source.comparison import Comparison, changes, compare

_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """An attempt and the one before; a text that was refused is compared with nothing."""

    number: int
    item: Try
    before: Try | None

    @property
    def programs(self) -> tuple[str, str] | None:
        if self.before is None or self.item.forgotten or _refused(self.item):
            return None
        return self.before.program, self.item.program


def draw(now: Visit, store: Store, texts: Texts) -> None:
    """A folded list, made only while it is unfolded; each entry unfolds to its changes, and has what was asked about it."""
    if not now.tries:
        return
    folded = st.expander(texts("history"), key="history", on_change="rerun")
    if not folded.open:
        return
    shown = list(_entries(now.tries, now.dropped))[-_SHOWN:]
    pairs = [entry.programs for entry in shown]
    now.compared = {pair: now.compared.get(pair) or _compared(*pair) for pair in pairs if pair is not None}
    asked = questions.known(now, store)
    with folded:
        for entry in reversed(shown):
            _draw(entry, now, texts)
            for question in asked:
                if question.attempt is not None and question.attempt == entry.item.number:
                    markup.draw(questions.exchange(question, texts), texts)


def _draw(entry: _Entry, now: Visit, texts: Texts) -> None:
    """One attempt, with a button that brings its program back where that is another than the editor's."""
    with st.container(key=f"attempt-{entry.number}", gap="small"):
        markup.draw(_item(entry, now.compared, texts), texts)
        program = entry.item.program
        if program and program != now.program:
            said = texts("history-bring")
            args = (now, program, "history-brought")
            st.button(said, key=f"bring-{entry.number}", icon=":material/history:", on_click=replace_program, args=args)


def _entries(tries: list[Try], dropped: int) -> Iterator[_Entry]:
    before = None
    for number, item in enumerate(tries, start=dropped + 1):
        yield _Entry(number=number, item=item, before=before)
        before = before if _refused(item) else None if item.forgotten else item


def _refused(item: Try) -> bool:
    return item.feedback is not None and item.feedback.diagnosis.nature is Nature.REFUSED


def _compared(before: str, after: str) -> Comparison:
    return compare(before, changes(before, after))


def _item(entry: _Entry, compared: dict[tuple[str, str], Comparison], texts: Texts) -> str:
    title = texts("history-entry", number=entry.number, time=entry.item.at.strftime("%H:%M"))
    change = _change(entry, compared, texts)
    what = escape(_outcome(entry.item, texts).rstrip("."))
    return f"<section class='attempt'><strong>{escape(title)}</strong>: {what}. {change}</section>"


def _outcome(item: Try, texts: Texts) -> str:
    if item.feedback is None:
        return texts("stopped-title" if item.stopped else "status-failed")
    return came_to(item.feedback, texts)


def _change(entry: _Entry, compared: dict[tuple[str, str], Comparison], texts: Texts) -> str:
    if entry.programs is None:
        return escape(texts("history-first")) if entry.number == 1 else ""
    found = compared[entry.programs]
    if not found.changed:
        return escape(texts("history-same"))
    summary = escape(texts("history-changed", count=found.changed))
    return f"<details><summary>{summary}</summary>{diff.inline(found, texts)}</details>"
