"""One attempt as the instructor sees it: the program, what was found, the evidence for and against showing it."""

from __future__ import annotations

from html import escape
from typing import assert_never

import streamlit as st

from tutor_app.domain import Evidence, Held, Shown, Verdict, Withheld
from tutor_app.localisation import Texts
from tutor_app.pages import diff, markup
from tutor_app.store import Attempt


def draw(attempt: Attempt, verdict: Verdict, texts: Texts) -> None:
    """Program and evidence side by side; ``verdict`` is what the chosen setting would say."""
    feedback = attempt.feedback
    left, right = st.columns(2, gap="large")
    with left:
        if feedback.repair is not None:
            rows = diff.rows(feedback.program, feedback.repair.edits)
            markup.draw(f"<h4>{escape(texts('evidence-repair'))}</h4>{diff.inline(rows, texts)}", texts)
        problem = feedback.diagnosis.problem
        if problem is not None:
            place = f"{texts('line', line=problem.line)}: {problem.message}"
            markup.draw(f"<h4>{escape(texts('column-python'))}</h4><p>{escape(place)}</p>", texts)
            if feedback.repair is None:
                markup.draw(markup.excerpt(feedback.program, problem.line, problem, texts), texts)
        if feedback.explanation is not None:
            said = "".join(f"<p>{markup.prose(part.text)}</p>" for part in feedback.explanation.parts)
            markup.draw(f"<h4>{escape(texts('evidence-explanation'))}</h4>{said}", texts)
    with right:
        kind = "good" if isinstance(verdict, Shown) else "unsure"
        table = texts("evidence-none") if feedback.evidence is None else ""
        more = f"<p>{escape(table)}</p>" if feedback.evidence is None else _numbers(feedback.evidence, verdict.confidence, texts)
        markup.draw(markup.note(kind, f"{texts('evidence')}: {_said(verdict, texts)}", more=more), texts)


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


def _numbers(found: Evidence, confidence: float | None, texts: Texts) -> str:
    named = {
        "evidence-confidence": confidence,
        "evidence-probability": found.probability,
        "evidence-margin": found.margin,
        "evidence-agreement": found.agreement,
        "evidence-baseline": found.baseline,
    }
    rows = "".join(
        f"<tr><th scope='row'>{escape(texts(name))}</th><td>{value:.2f}</td></tr>"
        for name, value in named.items()
        if value is not None
    )
    checks = "".join(
        f"<tr><th scope='row'>{escape(finding.check)}</th><td>{escape(texts('evidence-passed' if finding.passed else 'evidence-not-passed'))}"
        f"{': ' + escape(finding.detail) if finding.detail else ''}</td></tr>"
        for finding in found.findings
    )
    return (
        f"<table class='numbers'>{rows}</table><h4>{escape(texts('evidence-checks'))}</h4><table class='numbers'>{checks}</table>"
    )
