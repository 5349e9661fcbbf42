"""One attempt as the instructor sees it: the program, what was found, the evidence for and against showing it."""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.classroom.stored import Attempt
from tutor_app.domain import LEVELS, Evidence, Feedback, Finding, Levels, Verdict
from tutor_app.explain.localisation import Texts
from tutor_app.pages import diff, markup
from tutor_app.pages.attempts import level
from tutor_app.pages.comparison import compare
from tutor_app.pages.marks import stop


def draw(attempt: Attempt, verdict: Verdict, texts: Texts) -> None:
    """Program and evidence side by side; ``verdict`` is what the chosen setting would say."""
    feedback = attempt.feedback
    left, right = st.columns(2, gap="large")
    with left:
        draw_repair(feedback, texts)
        draw_words(feedback, texts)
    with right:
        kind = "good" if verdict.whole else "unsure"
        found = feedback.evidence
        more = "" if found is not None and found.found else f"<p>{escape(texts('evidence-none'))}</p>"
        if found is not None:
            more += _levels(verdict.levels, texts) + _parts(feedback, verdict, texts) + _numbers(found, texts)
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
            spots = [stop(feedback.program, problem)]
            markup.draw(markup.excerpt(feedback.program, problem.line, spots, texts("python-here"), texts), texts)
    if feedback.explanation is not None:
        said = "".join(f"<p>{markup.prose(part.text)}</p>" for part in feedback.explanation.parts)
        markup.draw(f"<h4>{escape(texts('evidence-explanation'))}</h4>{said}", texts)


def _said(verdict: Verdict, texts: Texts) -> str:
    """How deep help goes, and why no deeper."""
    said = level(verdict.depth, texts)
    return said if verdict.because is None else f"{said} ({texts(f'reason-{verdict.because.value}')})"


def _levels(levels: Levels, texts: Texts) -> str:
    """How sure each level is."""
    rows = "".join(_row(level(depth, texts), levels.at(depth)) for depth in LEVELS)
    return f"<h4>{escape(texts('evidence-levels'))}</h4><table class='numbers'>{rows}</table>"


def _parts(feedback: Feedback, verdict: Verdict, texts: Texts) -> str:
    """Of each mistake, where there are several: how deep help goes, and how sure each level is."""
    if feedback.explanation is None or len(verdict.parts) < 2:
        return ""
    head = "".join(f"<th scope='col'>{escape(level(depth, texts))}</th>" for depth in LEVELS)
    rows = "".join(
        f"<tr><th scope='row'>{escape(texts('line', line=part.line))}: {markup.prose(part.kind.text)} "
        f"{escape(texts('evidence-depth', depth=level(own.depth, texts)))}</th>"
        f"{''.join(f'<td>{sure:.2f}</td>' for sure in own.levels.named().values())}</tr>"
        for part, own in zip(feedback.explanation.parts, verdict.parts, strict=True)
    )
    table = f"<table class='numbers'><tr><td></td>{head}</tr>{rows}</table>"
    return f"<h4>{escape(texts('evidence-parts'))}</h4>{table}"


def _numbers(found: Evidence, texts: Texts) -> str:
    named = {
        "evidence-probability": found.probability if found.found else None,
        "evidence-margin": found.margin if found.found else None,
        "evidence-agreement": None if found.students is None else found.students.agreement,
        "evidence-baseline": None if found.students is None else found.students.baseline,
    }
    rows = "".join(_row(texts(name), value) for name, value in named.items() if value is not None)
    checks = "".join(_check(finding, texts) for finding in found.findings)
    title = f"<h4>{escape(texts('evidence-checks'))}</h4>" if checks else ""
    return "".join(
        f"{above}<table class='{kind}'>{body}</table>"
        for above, kind, body in (("", "numbers", rows), (title, "numbers checks", checks))
        if body
    )


def _row(name: str, value: float) -> str:
    return f"<tr><th scope='row'>{escape(name)}</th><td>{value:.2f}</td></tr>"


def _check(finding: Finding, texts: Texts) -> str:
    said = texts("evidence-passed" if finding.passed else "evidence-not-passed")
    detail = f": {escape(finding.detail)}" if finding.detail else ""
    return f"<tr><th scope='row'>{escape(finding.check)}</th><td>{escape(said)}{detail}</td></tr>"
