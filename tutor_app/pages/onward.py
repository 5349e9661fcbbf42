"""How a student goes on where not every mistake is explained: what Python says in plain words, what to look at.

Nothing of what is withheld, and no guess at a cure. Nobody is left with less than Python itself gives.
"""

from __future__ import annotations

from html import escape

from tutor_app.domain import Depth, Feedback, Problem, Reason, Verdict
from tutor_app.explain import fallback, ladder
from tutor_app.explain.localisation import Texts
from tutor_app.explain.prose import prose
from tutor_app.pages import markup
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.spots import stop

_BRACKETS = {ProblemKind.NEVER_CLOSED, ProblemKind.UNMATCHED_CLOSER, ProblemKind.MISMATCHED_CLOSER}
_QUOTES = {ProblemKind.UNTERMINATED_STRING, ProblemKind.UNTERMINATED_TRIPLE_STRING, ProblemKind.F_STRING}
_MARGINS = {
    ProblemKind.EXPECTED_INDENTED_BLOCK,
    ProblemKind.UNEXPECTED_INDENT,
    ProblemKind.UNINDENT_MISMATCH,
    ProblemKind.TABS,
}


def draw(feedback: Feedback, verdict: Verdict, texts: Texts) -> None:
    """What there is besides the mistakes that are shown, unless all of them are explained."""
    problem, depths = feedback.diagnosis.problem, [part.depth for part in verdict.parts]
    if problem is None or (depths and min(depths) >= Depth.EXPLANATION):
        return
    kind, title, paragraphs = _headline(feedback, verdict, problem, texts)
    more = "" if feedback.allowed else _python(feedback, problem, texts)
    more += "" if verdict.because is Reason.HELP_IS_OFF else _look(problem, texts)
    markup.draw(markup.note(kind, title, paragraphs, more=more), texts)


def python(feedback: Feedback, texts: Texts, *, unfolded: bool) -> str:
    """Python's own words and what they mean, as HTML for the card of a mistake; on tap, unless there is little else."""
    problem = feedback.diagnosis.problem
    if problem is None:
        return ""
    return markup.folded("python-says", _words(feedback, problem, texts), texts, unfolded=unfolded)


def _headline(feedback: Feedback, verdict: Verdict, problem: Problem, texts: Texts) -> tuple[str, str, list[str]]:
    """Kind of note, title and paragraphs; doubt is the headline only where nothing of ours is shown."""
    if verdict.because is Reason.HELP_IS_OFF:
        return "unsure", Texts("classes", texts.lang)("help-off-title"), [fallback.withheld(verdict.because, lang=texts.lang)]
    if verdict.depth is Depth.NONE:
        return "unsure", texts("withheld-title"), [fallback.withheld(verdict.because or Reason.UNSURE, lang=texts.lang)]
    if not feedback.allowed:
        return "waiting", texts("place-title", line=problem.line), [ladder.stop(Depth.PLACE, texts.lang)]
    if len(feedback.allowed) < len(verdict.parts):
        return "waiting", texts("partly-title"), [texts("partly-text")]
    return "waiting", texts("onward-title"), []


def _python(feedback: Feedback, problem: Problem, texts: Texts) -> str:
    place = markup.excerpt(feedback.program, problem.line, [stop(feedback.program, problem)], texts("python-here"), texts)
    return f"<h4>{escape(texts('python-says'))}</h4>{_words(feedback, problem, texts)}{place}"


def _words(feedback: Feedback, problem: Problem, texts: Texts) -> str:
    said = fallback.stopped(feedback.diagnosis, lang=texts.lang, placed=feedback.placed).text
    return f"<p><q>{escape(problem.message)}</q></p><p>{prose(said)}</p>"


def _look(problem: Problem, texts: Texts) -> str:
    """Three small things to look at, the first by what Python complains of."""
    items = "".join(f"<li>{escape(texts(name))}</li>" for name in (_first(problem), "look-above", "look-like"))
    return f"<h4>{escape(texts('look-title'))}</h4><ol>{items}</ol>"


def _first(problem: Problem) -> str:
    kind = kind_of(problem)
    named = {"look-brackets": _BRACKETS, "look-quotes": _QUOTES, "look-margin": _MARGINS}
    return next((name for name, kinds in named.items() if kind in kinds), "look-signs")
