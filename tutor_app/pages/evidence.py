"""One attempt as the instructor sees it: the program, what was found, the evidence for and against showing it."""

from __future__ import annotations

from html import escape
from typing import assert_never

import streamlit as st

from tutor_app.classroom.stored import Attempt
from tutor_app.domain import Evidence, Feedback, Finding, Held, Shown, Verdict, Withheld
from tutor_app.explain.localisation import Texts
from tutor_app.pages import diff, markup
from tutor_app.pages.comparison import compare


def draw(attempt: Attempt, verdict: Verdict, texts: Texts) -> None:
    """Program and evidence side by side; ``verdict`` is what the chosen setting would say."""
    feedback = attempt.feedback
    left, right = st.columns(2, gap="large")
    with left:
        draw_repair(feedback, texts)
        draw_words(feedback, texts)
    with right:
        kind = "good" if isinstance(verdict, Shown) else "unsure"
        found = feedback.evidence
        nothing = f"<p>{escape(texts('evidence-none'))}</p>"
        more = nothing if found is None else _numbers(found, verdict.confidence, texts) + _parts(feedback, verdict, texts)
        markup.draw(markup.note(kind, f"{texts('evidence')}: {_said(verdict, texts)}", more=more), texts)


def draw_repair(feedback: Feedback, texts: Texts) -> None:
    """The program with what the repair changes, where there is one."""
    if feedback.repair is not None:
        found = compare(feedback.program, feedback.repair.edits)
        markup.draw(f"<h4>{escape(texts('evidence-repair'))}</h4>{diff.inline(found, texts)}", texts)


def draw_words(feedback: Feedback, texts: Texts) -> None:
    """What Python says, with the place where no repair shows it, and the whole explanation."""
    problem = feedback.diagnosis.problem
    if problem is not None:
        place = f"{texts('line', line=problem.line)}: {problem.message}"
        markup.draw(f"<h4>{escape(texts('column-python'))}</h4><p>{escape(place)}</p>", texts)
        if feedback.repair is None:
            markup.draw(markup.excerpt(feedback.program, problem.line, problem, texts), texts)
    if feedback.explanation is not None:
        said = "".join(f"<p>{markup.prose(part.text)}</p>" for part in feedback.explanation.parts)
        markup.draw(f"<h4>{escape(texts('evidence-explanation'))}</h4>{said}", texts)


def _said(verdict: Verdict, texts: Texts) -> str:
    match verdict:
        case Shown():
            return texts("preview-verdict-shown")
        case Held():
            return texts("preview-verdict-held")
        case Withheld(because=because):
            return f"{texts('preview-verdict-withheld')} ({texts(f'reason-{because.value}')})"
        case _ as never:
            assert_never(never)


def _parts(feedback: Feedback, verdict: Verdict, texts: Texts) -> str:
    """The verdict on each mistake, where they were judged apart."""
    if feedback.explanation is None or not verdict.parts:
        return ""
    rows = "".join(
        f"<tr><th scope='row'>{escape(texts('line', line=part.line))}: {markup.prose(part.kind.text)}</th>"
        f"<td>{own.confidence or 0.0:.2f}, {escape(_said(own, texts))}</td></tr>"
        for part, own in zip(feedback.explanation.parts, verdict.parts, strict=True)
    )
    return f"<h4>{escape(texts('evidence-parts'))}</h4><table class='numbers'>{rows}</table>"


def _numbers(found: Evidence, confidence: float | None, texts: Texts) -> str:
    named = {
        "evidence-confidence": confidence,
        "evidence-probability": found.probability,
        "evidence-margin": found.margin,
        "evidence-agreement": None if found.students is None else found.students.agreement,
        "evidence-baseline": None if found.students is None else found.students.baseline,
    }
    rows = "".join(
        f"<tr><th scope='row'>{escape(texts(name))}</th><td>{value:.2f}</td></tr>"
        for name, value in named.items()
        if value is not None
    )
    checks = "".join(_check(finding, texts) for finding in found.findings)
    title = escape(texts("evidence-checks"))
    return f"<table class='numbers'>{rows}</table><h4>{title}</h4><table class='numbers checks'>{checks}</table>"


def _check(finding: Finding, texts: Texts) -> str:
    said = texts("evidence-passed" if finding.passed else "evidence-not-passed")
    detail = f": {escape(finding.detail)}" if finding.detail else ""
    return f"<tr><th scope='row'>{escape(finding.check)}</th><td>{escape(said)}{detail}</td></tr>"
