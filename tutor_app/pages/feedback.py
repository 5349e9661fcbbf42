"""The feedback panel: one drawing for each thing that can come out of a check.

The text of feedback that is not shown never reaches this module's output: :func:`draw` looks at the verdict first.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from html import escape
from typing import assert_never

import streamlit as st

from tutor_app.classroom.store import Store
from tutor_app.domain import Depth, Diagnosis, Feedback, Nature, Refusal
from tutor_app.explain import fallback
from tutor_app.explain.glossary import meanings
from tutor_app.explain.localisation import Texts
from tutor_app.explain.newer import OlderWay, older_ways
from tutor_app.explain.notebooks import file_ways
from tutor_app.llm.engines import BUILT_IN
from tutor_app.pages import diff, markup, onward, steps
from tutor_app.pages.comparison import compare
from tutor_app.pages.countdown import SLOT, countdown
from tutor_app.pages.marks import marks
from tutor_app.pages.pace import Opened, opened
from tutor_app.pages.visit import Try, Visit
from tutor_app.source.edits import changed

_SPELT = {"html": "HTML", "xml": "XML", "css": "CSS", "sql": "SQL", "php": "PHP", "csharp": "C#", "javascript": "JavaScript"}
"""Languages whose names do more than begin with a capital."""


def status(now: Visit, texts: Texts) -> str:
    """One sentence for a screen reader: what the last check came to."""
    if now.notice:
        return texts(now.notice)
    if now.last is None:
        return ""
    feedback = now.last.feedback
    if feedback is None:
        return texts("stopped-title" if now.last.stopped else "status-failed")
    problem = feedback.diagnosis.problem
    name = outcome(feedback)
    return texts(f"status-{name}", line=problem.line) if problem else texts(f"status-{_nowhere(name)}")


def outcome(feedback: Feedback) -> str:
    """``shown``, ``partly``, ``withheld``, ``valid``, ``empty``, ``not-python`` or ``refused``."""
    verdict = feedback.verdict
    if verdict is None:
        return feedback.diagnosis.nature.value if not feedback.diagnosis.repairable else "withheld"
    if verdict.whole:
        return "shown"
    return "partly" if verdict.depth > Depth.NONE else "withheld"


def draw(now: Visit, store: Store, texts: Texts, *, jumps: bool = True) -> None:
    """Draw what may be shown of the last check. ``jumps`` tells whether the editor can go to a line."""
    last = now.last
    if last is None:
        steps = "".join(f"<li>{escape(texts(f'feedback-none-{number}'))}</li>" for number in (1, 2, 3))
        markup.draw(markup.note("waiting", texts("feedback-none-title"), more=f"<ol>{steps}</ol>"), texts)
        return
    if last.stopped:
        markup.draw(markup.note("plain", texts("stopped-title"), [texts("stopped-text")]), texts)
        return
    if last.feedback is None:
        markup.draw(markup.note("failed", texts("failed-title"), [texts("failed-text")]), texts)
        return
    _banner(now, last, last.feedback, texts)
    verdict = last.feedback.verdict
    if verdict is None:
        _nothing_to_judge(now, last.feedback.diagnosis, texts)
    else:
        if last.feedback.allowed:
            _shown(now, last, last.feedback, store, texts, jumps=jumps)
        if not verdict.whole:
            onward.draw(last.feedback, verdict, texts)
    _engine(last.feedback, texts)
    if verdict is not None:
        _opinion(now, last, store, texts)


def _engine(feedback: Feedback, texts: Texts) -> None:
    """Who answered, where a language model did or should have."""
    engine = feedback.candidates.engine
    if engine == BUILT_IN and feedback.note:
        st.caption(texts("model-absent"))
    if engine != BUILT_IN or feedback.note:
        st.caption(texts("answered-by", engine=engine.split("@")[0]))


def _banner(now: Visit, last: Try, feedback: Feedback, texts: Texts) -> None:
    """What happened since the check: a repair was used or undone, or the program was changed."""
    if now.undo is not None:
        markup.draw(markup.note("good small", texts("repair-used")), texts)
        st.button(texts("undo-repair"), key="undo-repair", icon=":material/undo:", on_click=_undo, args=(now,))
    elif now.notice == "repair-undone":
        markup.draw(markup.note("plain small", texts("repair-undone")), texts)
    elif feedback.diagnosis.nature is Nature.REFUSED:
        pass  # nothing is held of it that the program could be compared with
    elif now.program.rstrip() != last.program.rstrip() and now.program.strip():
        markup.draw(markup.note("plain small", texts("feedback-stale")), texts)


def _shown(now: Visit, last: Try, feedback: Feedback, store: Store, texts: Texts, *, jumps: bool) -> None:
    """Each mistake as deep as both the verdict and the instructor's steps allow."""
    policy = store.policy()
    now_open = opened(now.tries, policy, datetime.now().astimezone())
    allowed = feedback.allowed
    if len(allowed) > 1:
        st.markdown(texts("mistakes-found", count=len(allowed)))
    places = {mark.number: mark for mark in marks(feedback, now_open.step)}
    words = iter(meanings([part for part, depth in allowed if depth >= Depth.EXPLANATION], texts.lang))
    for number, (part, depth) in enumerate(allowed, start=1):
        title = texts("mistake-of", number=number, count=len(allowed)) if len(allowed) > 1 else ""
        own = next(words) if depth >= Depth.EXPLANATION else []
        stop = steps.stop(depth, texts) if depth <= now_open.step and depth < policy.deepest else ""
        reached = min(depth, Depth(now_open.step))
        markup.draw(steps.section(part, feedback, reached, texts, title=title, words=own, stop=stop), texts)
        if jumps and number in places:
            key = f"go-{number}"
            label = texts("go-to-line", line=part.line)
            st.button(label, key=key, type="tertiary", icon=":material/my_location:", on_click=now.go_to, args=(places[number],))
    if now_open.step >= Depth.REPAIR and feedback.shown_edits:
        _repair(now, last, feedback, store, texts)
    elif now_open.step < min(policy.deepest, max(depth for _, depth in allowed)):
        _not_yet(now, now_open, texts)


def _not_yet(now: Visit, reached: Opened, texts: Texts) -> None:
    """What is needed before the next step opens. Only the browser's clock runs; the step opens here or not at all."""
    with st.container(border=True, key="not-yet"):
        if reached.due is None:
            markup.draw(f"<p>{escape(texts('next-step-attempt'))}</p>", texts)
            return
        seconds = math.ceil((reached.due - datetime.now().astimezone()).total_seconds())
        said = texts("next-step-wait", left=SLOT)
        turn = f"{now.count}-{reached.step}"
        countdown(max(seconds, 1), said, direction=texts.direction, turn=turn, on_due=partial(_due, now))


def _due(now: Visit) -> None:
    now.notice = "next-step-open"
    now.waits += 1


def _repair(now: Visit, last: Try, feedback: Feedback, store: Store, texts: Texts) -> None:
    if not now.repair_open:
        st.caption(texts("ask-repair-first"))
        st.button(texts("ask-repair"), key="ask-repair", icon=":material/build:", on_click=_open_repair, args=(now, last, store))
        return
    with st.container(border=True, key="repair"):
        markup.draw(f"<h3>{escape(texts('step-repair'))}</h3>", texts)
        views = {"inline": texts("diff-inline"), "two": texts("diff-two")}
        view = st.segmented_control(
            texts("diff-view"), list(views), format_func=views.__getitem__, default="inline", required=True, key="diff-view"
        )
        found = compare(feedback.program, feedback.shown_edits)
        markup.draw((diff.side_by_side if view == "two" else diff.inline)(found, texts), texts)
        st.caption(texts("diff-legend"))
        with st.container(horizontal=True):
            if now.undo is None:
                label = texts("use-repair")
                st.button(
                    label,
                    key="use-repair",
                    type="primary",
                    icon=":material/check:",
                    on_click=_use,
                    args=(now, last, changed(feedback.program, feedback.shown_edits), store),
                )
            st.button(texts("hide-repair"), key="hide-repair", on_click=_close_repair, args=(now,))


def _nothing_to_judge(now: Visit, diagnosis: Diagnosis, texts: Texts) -> None:
    match diagnosis.nature:
        case Nature.VALID:
            fixed = any(item.feedback is not None and item.feedback.diagnosis.repairable for item in now.tries[:-1])
            fixed_it = [texts("valid-after")] if fixed else []
            markup.draw(markup.note("good", texts("valid-title"), [*fixed_it, texts("valid-text")]), texts)
        case Nature.NEWER_PYTHON:
            _right_elsewhere("newer-title", diagnosis, older_ways(diagnosis, lang=texts.lang), texts)
        case Nature.NOTEBOOK:
            _right_elsewhere("notebook-title", diagnosis, file_ways(diagnosis, lang=texts.lang), texts)
        case Nature.EMPTY:
            markup.draw(markup.note("waiting", texts("empty-title"), [texts("empty-text")]), texts)
        case Nature.NOT_PYTHON:
            markup.draw(markup.note("unsure", texts("not-python-title"), [_language(diagnosis, texts)]), texts)
        case Nature.REFUSED:
            said = fallback.refused(diagnosis.refusal or Refusal.TOO_COMPLEX, lang=texts.lang)
            markup.draw(markup.note("unsure", texts("refused-title"), [said]), texts)
        case Nature.BROKEN | Nature.PYTHON2 | Nature.TRANSCRIPT:
            markup.draw(markup.note("failed", texts("failed-title"), [texts("failed-text")]), texts)
        case _ as never:
            assert_never(never)


def _right_elsewhere(title: str, diagnosis: Diagnosis, ways: Iterable[OlderWay], texts: Texts) -> None:
    """That the program is right in another Python or in a notebook, and how the class says the same."""
    said = fallback.fallback(diagnosis, lang=texts.lang).text
    markup.draw(markup.note("good", texts(title), [said], more=markup.ways(ways)), texts)


def _language(diagnosis: Diagnosis, texts: Texts) -> str:
    if diagnosis.language == "prose":
        return texts("not-python-prose")
    if diagnosis.language:
        return texts("not-python-language", language=_SPELT.get(diagnosis.language, diagnosis.language.capitalize()))
    return texts("not-python-text")


def _opinion(now: Visit, last: Try, store: Store, texts: Texts) -> None:
    if last.number is None:
        return
    if last.number in now.opinions:
        st.caption(texts("helpful-thanks"))
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="opinion"):
        st.markdown(texts("helpful"), width="content")
        for said, helpful in (("yes", True), ("no", False)):
            label = texts(f"helpful-{said}")
            icon = ":material/thumb_up:" if helpful else ":material/thumb_down:"
            st.button(label, key=f"helpful-{said}", icon=icon, on_click=_opine, args=(now, last.number, store, helpful))


def _nowhere(name: str) -> str:
    return "withheld-nowhere" if name == "withheld" else name


def _open_repair(now: Visit, last: Try, store: Store) -> None:
    now.repair_open = True
    if last.number is not None:
        store.reveal(last.number, "repair")


def _close_repair(now: Visit) -> None:
    now.repair_open = False


def _use(now: Visit, last: Try, repaired: str, store: Store) -> None:
    now.undo, now.notice = now.program, "repair-used"
    now.put(repaired)
    if last.number is not None:
        store.reveal(last.number, "use")


def _undo(now: Visit) -> None:
    if now.undo is not None:
        now.put(now.undo)
    now.undo, now.notice = None, "repair-undone"


def _opine(now: Visit, number: int, store: Store, helpful: bool) -> None:
    now.opinions[number] = helpful
    store.opine(number, helpful=helpful)
