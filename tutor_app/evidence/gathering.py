"""Evidence for or against showing the best repair and its explanation. No verdict: that is the gate's.

Comes after the explanation; the confidence model (:mod:`validators.promise.confidence`) weighs what is gathered here. Where a
program has several mistakes, each is vetted on its own too: candidates that differ elsewhere may agree on its place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import replace

from tutor_app.domain import (
    Candidates,
    Diagnosis,
    Evidence,
    Explanation,
    ExplanationPart,
    PartEvidence,
    Repair,
)
from tutor_app.evidence.ahead import Ahead
from tutor_app.evidence.costs import costs
from tutor_app.evidence.places import Place, groups
from tutor_app.repair.plausibility.changes import Before
from tutor_app.repair.plausibility.extent import extent
from tutor_app.repair.plausibility.oddities import oddities_of
from tutor_app.repair.rank import MISPLACED
from tutor_app.slips.view import View
from tutor_app.source.edits import replacements
from tutor_app.source.problems import kind_of
from tutor_app.source.text import source_of
from validators.checks import claims_hold, part_keeps_secret, part_stands_alone, steps_keep_secret
from validators.checks.every import check
from validators.checks.part_stands_alone import only
from validators.promise.confidence import KIND

ODDITIES = frozenset(
    {
        "undefined_here",
        "unused_locals",
        "unreachable",
        "useless",
        "calls_itself_last",
        "self_outside",
        "self_missing",
        "warnings",
    }
)
"""What may be odd in the repaired program if a block got too few or too many lines, or a word is no longer what it was."""


def gather(program: str, diagnosis: Diagnosis, repair: Repair, candidates: Candidates, explanation: Explanation) -> Evidence:
    """What speaks for and against ``repair``, the best of ``candidates``, and its explanation."""
    ahead, parts = Ahead(program, diagnosis, candidates), explanation.parts
    levels = [(ahead.place(repair, part), ahead.kind(repair, part)) for part in parts]
    whole = Evidence(
        probability=repair.probability,
        margin=candidates.margin,
        findings=check(program, diagnosis, repair, explanation),
        features=(*features(program, diagnosis, repair, candidates), *costs(repair, explanation), *kinds(explanation)),
        place=levels[0][0],
        kind=levels[0][1],
    )
    if len(parts) == 1:
        return replace(whole, parts=(PartEvidence(evidence=whole, group=0),))
    together = groups(program, repair, [part.edits for part in parts])
    apart = (
        replace(_part(program, diagnosis, repair, candidates, part, explanation.lang), place=place, kind=kind)
        for part, (place, kind) in zip(parts, levels, strict=True)
    )
    judged = (PartEvidence(evidence=own, group=group) for own, group in zip(apart, together, strict=True))
    return replace(whole, parts=tuple(judged))


def without_repair(program: str, diagnosis: Diagnosis) -> Evidence:
    """What speaks for and against the place at which Python stopped, where no repair was found."""
    nothing = Candidates()
    return Evidence(probability=0.0, margin=0.0, found=False, place=Ahead(program, diagnosis, nothing).stopped())


def _part(
    program: str, diagnosis: Diagnosis, repair: Repair, candidates: Candidates, part: ExplanationPart, lang: str
) -> Evidence:
    own = only(program, repair, part.edits)
    place = Place(program, own.edits)
    made, outcome = set(own.edits), place.outcome(repair)
    agreed = 0.0
    others: defaultdict[Hashable, float] = defaultdict(float)
    for candidate in candidates.repairs:
        theirs = place.outcome(candidate)
        if made <= set(candidate.edits) or (theirs is not None and theirs == outcome):
            agreed += candidate.probability
        else:
            others[candidate.text if theirs is None else theirs] += candidate.probability
    probability = min(1.0, agreed)
    said = Explanation(parts=(replace(part, edits=tuple(range(len(own.edits)))),), lang=lang)
    findings = (
        part_stands_alone.check(program, repair, part.edits),
        part_keeps_secret.check(program, repair, part),
        claims_hold.check(program, diagnosis, own, said),
        steps_keep_secret.check(program, diagnosis, repair, said),
    )
    return Evidence(
        probability=probability,
        margin=max(0.0, probability - max(others.values(), default=0.0)),
        findings=findings,
        features=(*features(program, diagnosis, own, candidates), *costs(own, said), *kinds(said)),
    )


def features(program: str, diagnosis: Diagnosis, repair: Repair, candidates: Candidates) -> tuple[tuple[str, float], ...]:
    """Named numbers about the repair: how large it is, how far from Python's complaint, how much else was possible."""
    source = source_of(program)
    touched = [source.line_at(edit.start) + 1 for edit in repair.edits]
    problem = diagnosis.problem
    return (
        ("edits", float(len(repair.edits))),
        ("edited_characters", float(sum(max(len(edit.before), len(edit.after)) for edit in repair.edits))),
        ("edited_lines", float(len(set(touched)))),
        ("distance", float(min((abs(line - problem.line) for line in touched), default=0)) if problem is not None else 0.0),
        ("program_lines", float(program.count("\n") + 1)),
        ("candidates", float(len(candidates.repairs))),
        ("mass", sum(found.probability for found in candidates.repairs)),
        ("exhausted", float(candidates.exhausted)),
        ("indentation", float(problem is not None and problem.type != "SyntaxError")),
        ("python2", float(diagnosis.nature == "python2")),
        ("transcript", float(diagnosis.nature == "transcript")),
        *extent(program, replacements(repair.edits))._asdict().items(),
        *((name, max(count, 0.0)) for name, count in oddities_of(repair.text)._asdict().items() if name in ODDITIES),
        *((f"change_{name}", float(count)) for name, count in _changes(program, diagnosis, repair)),
    )


def _changes(program: str, diagnosis: Diagnosis, repair: Repair) -> Iterable[tuple[str, float]]:
    """What the repair makes of the lines that it touches: words that are gone, made up, quoted."""
    if diagnosis.problem is None or not repair.edits:
        return ()
    view = View(program, diagnosis.problem)
    start = view.starts[view.line_at(repair.edits[0].start)]
    end = view.end_of(view.line_at(repair.edits[-1].end))
    after = repair.text[start : len(repair.text) - (len(program) - end)]
    return Before(view, start, end, misplaced=kind_of(diagnosis.problem) in MISPLACED).changes(after)._asdict().items()


def kinds(explanation: Explanation) -> tuple[tuple[str, float], ...]:
    """The kinds of mistakes that are explained: of some, explanations are right more often than of others."""
    return tuple((f"{KIND}{kind}", 1.0) for kind in sorted({part.misconception for part in explanation.parts}))
