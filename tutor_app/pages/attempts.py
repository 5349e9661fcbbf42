"""How an attempt is named on the instructor's pages: when it was, its mistakes, what became of it."""

from __future__ import annotations

from datetime import datetime

from babel.dates import format_skeleton

from tutor_app.classroom.stored import Attempt, Begun
from tutor_app.domain import Depth
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import texts as catalogue_texts
from validators.promise.gate import OperatingPoint


def misconceptions(attempt: Attempt) -> list[str]:
    """The catalogue's identifiers of the attempt's mistakes, each once."""
    explanation = attempt.feedback.explanation
    return list(dict.fromkeys(part.misconception for part in explanation.parts)) if explanation else []


def kinds(attempt: Attempt, texts: Texts) -> list[str]:
    """What the catalogue calls the attempt's mistakes; never empty, and never by code."""
    words, unnamed = catalogue_texts(texts.lang), Texts("classes", texts.lang)("mistake-unnamed")
    named = [words.format(name, "kind") if words.has(name) else unnamed for name in misconceptions(attempt)]
    return list(dict.fromkeys(named)) or [unnamed]


def name(attempt: Attempt, texts: Texts) -> str:
    """The attempt in one line, to choose it by."""
    problem = attempt.feedback.diagnosis.problem
    place = f"{texts('line', line=problem.line)}: {problem.message}" if problem else ""
    return f"{when(attempt, texts)}  {place}"


def when(attempt: Begun, texts: Texts) -> str:
    """Day and time on the server's clock, as short as the language has it."""
    return moment(attempt.at, texts.lang)


def moment(at: datetime, lang: str) -> str:
    """The same of any time."""
    here = at.astimezone()
    return f"{format_skeleton('MMMd', here, locale=lang)}, {here:%H:%M}"


def explained(attempt: Attempt, texts: Texts) -> set[str]:
    """Those of the attempt's :func:`kinds` that were explained to its student."""
    words = catalogue_texts(texts.lang)
    found = {part.misconception for part, depth in attempt.feedback.allowed if depth >= Depth.EXPLANATION}
    return {words.format(name, "kind") for name in found if words.has(name)}


def level(depth: Depth, texts: Texts) -> str:
    """What a level of help is called."""
    return texts(f"deepest-{depth.value}")


def beside(share: float | None, point: OperatingPoint, texts: Texts) -> str:
    """How sure something is, and from where on it is shown."""
    if share is None or point.threshold is None:
        return percent(share)
    return Texts("classes", texts.lang)("sure-beside", sure=f"{share:.1%}", threshold=f"{point.threshold:.1%}")


def percent(share: float | None) -> str:
    """A share for a table."""
    return "–" if share is None else f"{share:.0%}"
