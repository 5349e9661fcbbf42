"""Stage 2, the model's words: made into an explanation of the same kind as the built-in ones.

The place, the kind of mistake, the rule and the small example come from the edits (:mod:`tutor_app.explain`) and are proved;
between them stand the model's words, with a claim for each line that they name. Runs inside a sandbox worker.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tutor_app.diagnose.dialect import Dialect
from tutor_app.domain import Claim, Diagnosis, Explanation, Finding, Repair, Statement
from tutor_app.explain.explanation import explain
from tutor_app.explain.newer import quoting
from tutor_app.llm.models.base import Completion
from tutor_app.llm.pyfixv.plain import plain
from validators.checks import words_are_grounded
from validators.checks.every import check

_LEAD = re.compile(
    r"\A(?:\[FEEDBACK\]|the syntax errors? in this python 3 code (?:is|are)(?: that)?:?|explanation:)\s*", re.IGNORECASE
)


def cleaned(completion: Completion) -> str:
    """The words of one completion as one paragraph; empty where it was cut off."""
    if not completion.finished:
        return ""
    text = re.sub(r"\A\s*<think>.*?</think>", "", completion.text, flags=re.DOTALL).replace("[END]", " ")
    text = _LEAD.sub("", " ".join(text.split()))
    return text[:1].upper() + text[1:]


def explained(program: str, diagnosis: Diagnosis, repair: Repair, words: str) -> tuple[Explanation, tuple[Finding, ...]]:
    """The explanation with the model's words, and what all checks find; no words at all is unsound."""
    own = program
    program, repair = _judged(program, diagnosis, repair)
    proved = explain(program, diagnosis, repair)
    lines = sorted(words_are_grounded.lines_named(words))
    claims = tuple(Claim(predicate="edited", arguments=(("line", str(line)),)) for line in lines)
    part = replace(
        proved.parts[0],
        edits=tuple(range(len(repair.edits))),
        explanation=(Statement(text=words, claims=claims),),
    )
    explanation = replace(proved, parts=(part,))
    findings = check(program, diagnosis, repair, explanation)
    findings = (*findings, words_are_grounded.check(program, diagnosis, repair, explanation))
    return quoting(explanation, own, stood=program), findings


def built_in(program: str, diagnosis: Diagnosis, repair: Repair, lang: str) -> tuple[Explanation, tuple[Finding, ...]]:
    """The built-in explanation of the model's repair, for languages that the worked examples do not speak."""
    own = program
    program, repair = _judged(program, diagnosis, repair)
    explanation = explain(program, diagnosis, repair, lang=lang)
    return quoting(explanation, own, stood=program), check(program, diagnosis, repair, explanation)


def _judged(program: str, diagnosis: Diagnosis, repair: Repair) -> tuple[str, Repair]:
    """Both as the judging Python can read them: others are not kept."""
    found = plain(program, repair, Dialect.of(diagnosis))
    return (program, repair) if found is None else found
