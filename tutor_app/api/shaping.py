"""From feedback with its verdict to what may be shown of it. Decides nothing: the gate did (:mod:`tutor_app.tutor`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from tutor_app.api.feedback import Candidate, Feedback, Hint, Level, Mistake, Note, PythonMessage, Withheld
from tutor_app.domain import LEVELS, Depth, Nature, PartVerdict, Reason, Refusal, Status, Verdict
from tutor_app.domain import Feedback as Judged
from tutor_app.explain import ladder
from tutor_app.explain.fallback import fallback, refused, stopped, withheld
from tutor_app.explain.glossary import meanings, without_meanings
from tutor_app.explain.ladder import Step
from tutor_app.explain.localisation import Texts
from tutor_app.explain.newer import older_ways
from tutor_app.explain.notebooks import file_ways
from tutor_app.explain.remarks import sentence
from tutor_app.source.spots import stop
from validators.promise import remarks


def shaped(judged: Judged, *, lang: str, target: float, deepest: Depth = Depth.REPAIR, everything: bool = False) -> Feedback:
    """What ``judged`` lets be shown, down to the level ``deepest``, in the language in which it was explained.

    ``target`` is the one that it was judged at; in a valid program, notes that keep its promise are given. ``everything`` adds
    all that was found out.
    """
    mistakes = _mistakes(judged, deepest)
    verdict = judged.verdict
    whole = verdict is not None and verdict.whole and deepest is Depth.REPAIR
    status = Status.PARTLY if judged.status is Status.SHOWN and not whole else judged.status
    level = min(verdict.depth, deepest) if verdict is not None else Depth.NONE
    first = mistakes[0] if mistakes else _instead(judged, level, lang)
    return Feedback(
        code=judged.program,
        status=status,
        level=_level(level),
        nature=judged.diagnosis.nature.value,
        reason=_reason(judged),
        title=first.title,
        summary=first.summary,
        why=first.why,
        steps=first.steps,
        mistakes=mistakes,
        fixed=judged.repair.text if whole and judged.repair is not None else None,
        python=_python(judged, lang),
        notes=_notes(judged, target, lang),
        newer=tuple(Note(line=way.line, text=way.text) for way in older_ways(judged, lang=lang)),
        confidence=_confidence(judged, level, mistakes, whole=whole),
        lang=lang,
        elapsed_ms=judged.elapsed_ms,
        withheld=_everything(judged, verdict) if everything and verdict is not None else None,
    )


def _mistakes(judged: Judged, deepest: Depth) -> tuple[Mistake, ...]:
    steps = ladder.climbed(judged, lambda _, allowed: min(allowed, deepest))
    told = [step.part for step in steps if step.depth >= Depth.EXPLANATION]
    words = iter(meanings(told, steps[0].lang) if told else ())
    return tuple(_mistake(judged, step, next(words) if step.depth >= Depth.EXPLANATION else []) for step in steps)


def _mistake(judged: Judged, step: Step, words: list[str]) -> Mistake:
    """The mistake as deep as it is open; ``words`` are meanings that its explanation does not say itself."""
    assert judged.verdict is not None
    part, depth = step.part, step.depth
    mistake = Mistake(
        level=_level(depth),
        confidence=judged.verdict.parts[step.index].levels.at(depth),
        line=part.line,
        spots=ladder.cells(step, judged),
        title=ladder.headline(step),
        stops=ladder.stop(step.allowed, step.lang) if depth is step.allowed and depth < Depth.REPAIR else "",
        hints=_hints(step),
    )
    if depth >= Depth.KIND:
        mistake = replace(
            mistake,
            kind=part.misconception,
            name=part.kind.text,
            rule=part.rule,
            example_wrong=part.example_wrong,
            example_right=part.example_right,
        )
    if depth >= Depth.EXPLANATION:
        said = without_meanings(part, step.lang)
        own = [statement.text for statement in part.explanation if statement.text not in said]
        what, why, *todo = [*said, "", ""][: max(len(said), 2)]
        mistake = replace(mistake, summary=what, why=why, steps=tuple(todo), words=(*own, *words))
    return replace(mistake, edits=judged.mending(step.index)) if depth is Depth.REPAIR else mistake


def _hints(step: Step) -> tuple[Hint, ...]:
    """One for each level that is open."""
    opened = [replace(step, depth=depth) for depth in LEVELS if depth <= step.depth]
    return tuple(Hint(level=_level(one.depth), title=ladder.headline(one), text=_added(one)) for one in opened)


def _added(step: Step) -> tuple[str, ...]:
    match step.depth:
        case Depth.KIND:
            return (step.part.rule,)
        case Depth.EXPLANATION:
            return tuple(ladder.told(step)[1])
        case _:
            return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What is said where no mistake is."""

    title: str
    summary: str = ""
    why: str = ""
    steps: tuple[str, ...] = ()


def _instead(judged: Judged, level: Depth, lang: str) -> _Said:
    pages, classes, diagnosis = Texts("pages", lang), Texts("classes", lang), judged.diagnosis
    if judged.verdict is not None and diagnosis.problem is not None and level > Depth.NONE:
        return _Said(title=pages("place-title", line=diagnosis.problem.line), summary=ladder.stop(Depth.PLACE, lang))
    if judged.verdict is not None:
        because = judged.verdict.because or Reason.UNSURE
        title = classes("help-off-title") if because is Reason.HELP_IS_OFF else pages("withheld-title")
        return _Said(title=title, summary=withheld(because, lang=lang))
    match diagnosis.nature:
        case Nature.VALID:
            return _Said(title=pages("valid-title"), summary=pages("valid-text"))
        case Nature.NEWER_PYTHON | Nature.NOTEBOOK as nature:
            title = pages("newer-title" if nature is Nature.NEWER_PYTHON else "notebook-title")
            ways = (*older_ways(judged, lang=lang), *file_ways(diagnosis, lang=lang))
            return _Said(title=title, summary=fallback(diagnosis, lang=lang).text, steps=tuple(way.text for way in ways))
        case Nature.NOT_PYTHON:
            return _Said(title=pages("not-python-title"), summary=pages("not-python-text"))
        case Nature.EMPTY:
            return _Said(title=pages("empty-title"))
        case _:
            return _Said(title=pages("refused-title"), summary=refused(diagnosis.refusal or Refusal.TOO_COMPLEX, lang=lang))


def _reason(judged: Judged) -> str:
    if judged.verdict is not None:
        return judged.verdict.because.value if judged.verdict.because else ""
    return judged.diagnosis.refusal.value if judged.diagnosis.refusal else ""


def _python(judged: Judged, lang: str) -> PythonMessage | None:
    problem = judged.diagnosis.problem
    if problem is None:
        return None
    meaning = stopped(judged.diagnosis, lang=lang, placed=judged.placed).text
    return PythonMessage(type=problem.type, message=problem.message, spot=stop(judged.program, problem), meaning=meaning)


def _notes(judged: Judged, target: float, lang: str) -> tuple[Note, ...]:
    if judged.diagnosis.nature is not Nature.VALID:
        return ()
    return tuple(Note(line=one.line, text=sentence(one, lang)) for one in remarks.shown(judged.remarks, target))


def _confidence(judged: Judged, level: Depth, mistakes: tuple[Mistake, ...], *, whole: bool) -> float | None:
    if judged.verdict is None or level is Depth.NONE:
        return None
    if whole or not mistakes:
        return judged.verdict.levels.at(level)
    return mistakes[0].confidence


def _everything(judged: Judged, verdict: Verdict) -> Withheld:
    """All mistakes as deep as they go, by a verdict that nobody gave."""
    parts = tuple(PartVerdict(depth=Depth.REPAIR, levels=part.levels) for part in verdict.parts)
    opened = replace(judged, verdict=Verdict(depth=Depth.REPAIR, levels=verdict.levels, parts=parts))
    return Withheld(
        fixed=None if judged.repair is None else judged.repair.text,
        mistakes=_mistakes(opened, Depth.REPAIR),
        candidates=tuple(Candidate(fixed=one.text, probability=one.probability) for one in judged.candidates.repairs),
        levels={_level(depth): verdict.levels.at(depth) for depth in LEVELS},
    )


def _level(depth: Depth) -> Level:
    return cast(Level, depth.word)
