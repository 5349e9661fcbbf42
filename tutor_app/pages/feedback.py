"""The feedback panel: one drawing for each thing that can come out of a check.

The text of feedback that is not shown never reaches this module's output: :func:`draw` looks at the verdict first.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import assert_never

import streamlit as st

from tutor_app.classroom.store import Policy, Store
from tutor_app.domain import Depth, Diagnosis, Feedback, Nature, Refusal
from tutor_app.explain import fallback
from tutor_app.explain.localisation import Texts
from tutor_app.explain.newer import OlderWay, older_ways
from tutor_app.explain.notebooks import file_ways
from tutor_app.explain.texts import texts as explanations
from tutor_app.llm.engines import BUILT_IN
from tutor_app.pages import allowance, fix, held, hints, markup, onward, valid
from tutor_app.pages.hints import Hand
from tutor_app.pages.visit import Try, Visit

_SPELT = {"html": "HTML", "xml": "XML", "css": "CSS", "sql": "SQL", "php": "PHP", "csharp": "C#", "javascript": "JavaScript"}
"""Languages whose names do more than begin with a capital."""


def status(now: Visit, texts: Texts) -> str:
    """For a screen reader: what happened since the last check; where nothing did, what was mended and what it came to."""
    said = [texts(now.notice)] if now.notice else []
    if now.stale:
        said.append(texts("feedback-stale"))
    elif now.undo or not now.notice:
        said += [_mended(now, texts), held.said(now, texts.lang), _outcome(now, texts)]
    return " ".join(filter(None, said))


def turn(now: Visit) -> str:
    """Another whenever there is something new to be said, be it in the same words."""
    number = now.last.number if now.last else None
    state = now.last.held.state if now.last and now.last.held else ""
    return f"{now.count} {number} {state} {now.notice} {now.notices} {now.stale}"


def _outcome(now: Visit, texts: Texts) -> str:
    if now.last is None:
        return ""
    feedback = now.last.feedback
    if feedback is None:
        return texts("stopped-title" if now.last.stopped else "status-failed")
    name, line = outcome(feedback), feedback.lead
    return texts(f"status-{_nowhere(name)}") if line is None else texts(f"status-{name}", line=line)


def outcome(feedback: Feedback) -> str:
    """``shown``, ``partly``, ``withheld``, ``valid``, ``empty``, ``not-python`` or ``refused``."""
    verdict = feedback.verdict
    if verdict is None:
        return feedback.diagnosis.nature.value if not feedback.diagnosis.repairable else "withheld"
    if verdict.whole:
        return "shown"
    return "partly" if verdict.depth > Depth.NONE else "withheld"


def came_to(feedback: Feedback, texts: Texts) -> str:
    """The same in a few words, with the line that the first card names."""
    name, line = outcome(feedback), feedback.lead
    return texts(f"outcome-{_nowhere(name)}") if line is None else texts(f"outcome-{name}", line=line)


def draw(now: Visit, hand: Hand, store: Store, texts: Texts, *, jumps: bool = True) -> None:
    """Draw what may be shown of the last check, with the cards of ``hand``. ``jumps``: whether the editor can go to a line."""
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
    _banner(now, texts)
    verdict = last.feedback.verdict
    if verdict is None:
        _nothing_to_judge(now, last.feedback, hand.policy, texts, jumps=jumps)
    else:
        held.draw(now, last, store, texts)
        if last.feedback.allowed:
            hints.draw(now, last, last.feedback, hand, store, texts, jumps=jumps)
        _too_new(last.feedback, texts)
        if not verdict.whole:
            onward.draw(last.feedback, verdict, texts)
    _engine(last, last.feedback, texts)
    if verdict is not None:
        _opinion(now, store, texts)


def _engine(last: Try, feedback: Feedback, texts: Texts) -> None:
    """Who answered, where a language model did or should have, and how often one still may."""
    engine = feedback.candidates.engine
    spent = last.model is not None and not last.model.granted
    if engine == BUILT_IN and feedback.note and not spent:
        st.caption(texts("model-absent"))
    allowance.of_model(last.model, texts)
    if engine != BUILT_IN or feedback.note:
        st.caption(texts("answered-by", engine=engine.split("@")[0]))


def _banner(now: Visit, texts: Texts) -> None:
    """What happened since the check, and what was mended before it."""
    if now.stale:
        markup.draw(markup.note("plain small", texts("feedback-stale")), texts)
    elif said := _mended(now, texts):
        markup.draw(markup.note("good small", said), texts)
    if now.undo is None and now.notice in {"repair-undone", "checked-already"}:
        markup.draw(markup.note("plain small", texts(now.notice)), texts)
    fix.used(now, texts)


def _mended(now: Visit, texts: Texts) -> str:
    """What the student mended alone, by lines where they can be named."""
    if now.mended.lines:
        return texts("mended-lines", lines=explanations(texts.lang).lines(now.mended.lines), count=len(now.mended.lines))
    return texts("valid-after") if now.mended.all else ""


def _nothing_to_judge(now: Visit, feedback: Feedback, policy: Policy, texts: Texts, *, jumps: bool) -> None:
    diagnosis = feedback.diagnosis
    match diagnosis.nature:
        case Nature.VALID:
            valid.draw(now, feedback, policy, texts, jumps=jumps)
        case Nature.NEWER_PYTHON:
            _right_elsewhere("newer-title", diagnosis, older_ways(feedback, lang=texts.lang), texts)
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


def _too_new(feedback: Feedback, texts: Texts) -> None:
    """That the program with the fix needs a newer Python, and how the class says the same."""
    if feedback.too_new:
        ways = markup.ways(older_ways(feedback, lang=texts.lang))
        markup.draw(markup.note("plain", texts("newer-title"), more=ways), texts)


def _language(diagnosis: Diagnosis, texts: Texts) -> str:
    if diagnosis.language == "prose":
        return texts("not-python-prose")
    if diagnosis.language:
        return texts("not-python-language", language=_SPELT.get(diagnosis.language, diagnosis.language.capitalize()))
    return texts("not-python-text")


def _opinion(now: Visit, store: Store, texts: Texts) -> None:
    if now.last is None or now.number is None:
        return
    if now.last.visit != now.name and now.number not in now.opinions:  # the page was loaded again since
        said = store.attempts.opinion(now.number)
        if said is not None or not store.outage:  # else it is looked up again when that can be done
            now.opinions[now.number] = said
    given, unkept = now.opinion, now.notice == "helpful-unkept"
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="opinion"):
        st.markdown(texts("helpful"), width="content")
        for name, helpful, thumb in (("yes", True, ":material/thumb_up:"), ("no", False, ":material/thumb_down:")):
            label, icon = texts(f"helpful-{name}"), ":material/check:" if given is helpful else thumb
            st.button(label, key=f"helpful-{name}", icon=icon, on_click=_opine, args=(now, now.number, store, helpful))
        if given is not None and not unkept:
            answer = texts("helpful-yes" if given else "helpful-no")  # as the mark on its button is for the eye alone
            thanks = f"{texts('helpful-thanks')} {texts('helpful-given', answer=answer)}"
            st.caption(thanks, width="content")  # beside the buttons: the keyboard is on one of them
    if unkept:
        markup.draw(markup.note("unsure small", texts("helpful-unkept")), texts)


def _nowhere(name: str) -> str:
    return "withheld-nowhere" if name == "withheld" else name


def _opine(now: Visit, number: int, store: Store, helpful: bool) -> None:
    kept = now.opinions.get(number) is helpful or store.attempts.opine(number, helpful=helpful)
    if kept:
        now.opinions[number] = helpful
    now.tell("helpful-thanks" if kept else "helpful-unkept")
