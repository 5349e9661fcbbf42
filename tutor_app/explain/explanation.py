"""Explanations from the edits, the diagnosis and the program: what is wrong, where, why, and what to do.

Comes after the repair and does not care which engine made it. Whether an explanation deserves to be shown is not decided here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutor_app.domain import Claim, Diagnosis, Explanation, ExplanationPart, Repair, Statement
from tutor_app.explain.examples import example
from tutor_app.explain.merging import others, together
from tutor_app.explain.recognise import Mistake, recognised
from tutor_app.explain.texts import Texts, catalogue, texts
from tutor_app.slips.context import EditContext
from tutor_app.slips.tokens.generic import generic
from validators.checks.claims import Grounds, holds

STAND_INS = 2
"""Words that are said to be no more than stand-ins; of more, the first."""


def explain(program: str, diagnosis: Diagnosis, repair: Repair, *, lang: str = "en") -> Explanation:
    """One part for each mistake, in the order of the lines that they name; raises SettingsError for an unknown language.

    A bracket is named where it is opened, though it is closed further down, behind other mistakes.
    """
    context, found = recognised(program, diagnosis, repair)
    grounds = Grounds(program, repair.edits, diagnosis)
    words = texts(lang)
    explained: set[str] = set()
    parts = []
    sayable = [said for mistake in found for said in _sayable(context, grounds, mistake)]
    for mistakes in together(sorted(sayable, key=lambda mistake: mistake.line)):
        parts.append(_part(context, grounds, words, mistakes, explained))
        explained.update(catalogue()[mistakes[0].kind].terms)
    return Explanation(parts=tuple(parts), lang=lang)


def _sayable(context: EditContext, grounds: Grounds, mistake: Mistake) -> Iterator[Mistake]:
    """The mistake itself if all words of its texts are known and its claims are true, else what its edits do."""
    if _can_be_said(mistake, grounds):
        yield mistake
        return
    for change in mistake.changes:
        general = generic(context, change)
        edited = {**general.values, "line": str(context.line_of(change.edit.start))}
        yield general if _can_be_said(general, grounds) else replace(general, kind="generic-space", values=edited)


def _can_be_said(mistake: Mistake, grounds: Grounds) -> bool:
    entry = catalogue()[mistake.kind]
    known = all(mistake.values.get(variable, "").strip() for variable in entry.variables)
    return known and all(holds(fill(claim, mistake.values), grounds) for claim in (*entry.what, *entry.fix))


def _part(
    context: EditContext, grounds: Grounds, words: Texts, mistakes: Sequence[Mistake], explained: set[str]
) -> ExplanationPart:
    first = mistakes[0]
    entry = catalogue()[first.kind]
    values: dict[str, str | int] = {**first.values, "count": int(first.values.get("count", "1"))}

    def statement(part: str, claims: Sequence[Claim]) -> Statement:
        filled = tuple(fill(claim, mistake.values) for mistake in mistakes for claim in claims)
        return Statement(text=words.format(entry.id, part, **values), claims=filled)

    body = [statement("what", entry.what), statement("why", ()), statement("fix", entry.fix), *others(context, words, mistakes)]
    body += _stand_ins(context, grounds, words, mistakes) if entry.stand_in else []
    body += [Statement(text=words.format(f"term-{term}")) for term in entry.terms if term not in explained]
    shown = example(first.kind, first.values)
    return ExplanationPart(
        misconception=entry.id,
        edits=tuple(sorted({change.index for mistake in mistakes for change in mistake.changes})),
        line=first.line,
        where=_where(context, words, first.line),
        kind=statement("kind", entry.what),
        explanation=tuple(body),
        rule=words.format(entry.id, "rule"),
        example_wrong=shown.wrong,
        example_right=shown.right,
    )


def _where(context: EditContext, words: Texts, line: int) -> Statement:
    exists = Claim(predicate="exists", arguments=(("line", str(line)),))
    if context.problem is None or context.problem.line <= line:
        return Statement(text=words.format("where", lines=str(line), count=1), claims=(exists,))
    stopped = str(context.problem.line)
    claim = Claim(predicate="python-stopped", arguments=(("line", stopped),))
    return Statement(text=words.format("where-later", lines=str(line), count=1, stopped=stopped), claims=(exists, claim))


def _stand_ins(context: EditContext, grounds: Grounds, words: Texts, mistakes: Sequence[Mistake]) -> list[Statement]:
    """The words that the repair had to make up, said to be no more than that."""
    told: dict[str, Statement] = {}
    for change in (change for mistake in mistakes for change in mistake.changes):
        for word in context.made_up(change):
            claim = Claim(predicate="adds", arguments=(("line", str(change.line)), ("text", word)))
            if word not in told and holds(claim, grounds):
                told[word] = Statement(text=words.format("stand-in", word=word), claims=(claim,))
            if len(told) == STAND_INS:
                return list(told.values())
    return list(told.values())


def fill(claim: Claim, values: dict[str, str]) -> Claim:
    """The claim with its ``$names`` replaced by what was found in the program."""
    arguments = tuple(
        (key, values.get(value[1:], "") if value.startswith("$") and len(value) > 1 else value) for key, value in claim.arguments
    )
    return Claim(predicate=claim.predicate, arguments=arguments)
