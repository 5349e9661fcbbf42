"""One attempt as the instructor sees it: the program, what was found, the evidence for and against showing it."""

from __future__ import annotations

from html import escape

import streamlit as st

from tutor_app.classroom.stored import Attempt
from tutor_app.domain import LEVELS, Depth, Evidence, Feedback, Finding, Levels, Verdict
from tutor_app.explain.localisation import Texts
from tutor_app.explain.prose import prose
from tutor_app.pages import diff, markup
from tutor_app.pages.attempts import level
from tutor_app.source.comparison import compare
from tutor_app.source.spots import stop
from validators.promise.gate import OperatingPoints

_CHECKS = frozenset(
    (
        "claims-hold part-keeps-secret part-stands-alone repair-is-clean repair-is-small repair-parses repair-round-trip "
        "steps-keep-secret words-are-grounded"
    ).split()
)


def draw(attempt: Attempt, verdict: Verdict, texts: Texts, points: OperatingPoints | None = None) -> None:
    """Program and evidence side by side; ``verdict`` is what the chosen setting would say, whose ``points`` these are."""
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
            more += _levels(verdict.levels, points, texts) + _parts(feedback, verdict, texts) + _numbers(found, texts)
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
        said = "".join(f"<p>{prose(part.text)}</p>" for part in feedback.explanation.parts)
        markup.draw(f"<h4>{escape(texts('evidence-explanation'))}</h4>{said}", texts)


def _said(verdict: Verdict, texts: Texts) -> str:
    """How deep help goes, and why no deeper."""
    said = level(verdict.depth, texts)
    return said if verdict.because is None else f"{said} ({texts(f'reason-{verdict.because.value}')})"


def _levels(levels: Levels, points: OperatingPoints | None, texts: Texts) -> str:
    """How sure each level is, and from where on it is shown."""
    said = Texts("classes", texts.lang)
    head = "".join(f"<th scope='col'>{escape(said(name))}</th>" for name in ("column-sure", "column-threshold"))
    rows = "".join(_level(depth, levels, points, texts, said) for depth in LEVELS)
    table = (
        f"<table class='numbers'><tr><td></td>{head}</tr>{rows}</table>" if points else f"<table class='numbers'>{rows}</table>"
    )
    return f"<h4>{escape(texts('evidence-levels'))}</h4>{table}"


def _level(depth: Depth, levels: Levels, points: OperatingPoints | None, texts: Texts, said: Texts) -> str:
    sure = levels.at(depth)
    if points is None:
        return _row(level(depth, texts), sure)
    threshold = points.at(depth).threshold
    needed = said("threshold-none") if threshold is None else f"{threshold:.3f}"
    return f"<tr><th scope='row'>{escape(level(depth, texts))}</th><td>{sure:.3f}</td><td>{escape(needed)}</td></tr>"


def _parts(feedback: Feedback, verdict: Verdict, texts: Texts) -> str:
    """Of each mistake, where there are several: how deep help goes, and how sure each level is."""
    if feedback.explanation is None or len(verdict.parts) < 2:
        return ""
    head = "".join(f"<th scope='col'>{escape(level(depth, texts))}</th>" for depth in LEVELS)
    rows = "".join(
        f"<tr><th scope='row'>{escape(texts('line', line=part.line))}: {prose(part.kind.text)} "
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
    return f"<tr><th scope='row'>{escape(_checked(finding.check, texts))}</th><td>{escape(said)}{detail}</td></tr>"


def _checked(check: str, texts: Texts) -> str:
    """What a check looks at, in plain words."""
    return Texts("classes", texts.lang)(f"check-{check}" if check in _CHECKS else "check-other")
