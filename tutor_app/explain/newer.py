"""Words for a correct program that needs a newer Python than the class's: nobody's mistake, so no mistake is spoken of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tutor_app.domain import Diagnosis, Explanation, ExplanationPart, Statement
from tutor_app.explain.prose import CODE
from tutor_app.explain.texts import quotable, texts
from tutor_app.source.versions import Syntax, syntaxes


@dataclass(frozen=True, slots=True, kw_only=True)
class OlderWay:
    """What a line has that the class's Python, or a file, does not know, and how it is said there, with an example of each."""

    newer: str
    newer_example: str
    older: str
    older_example: str

    @property
    def text(self) -> str:
        """The sentences without the examples."""
        return f"{self.newer} {self.older}"


def older_ways(diagnosis: Diagnosis, *, lang: str = "en") -> tuple[OlderWay, ...]:
    """One for each construct that is newer than the class's Python and can be written otherwise."""
    found = ((syntaxes()[construct], line) for construct, line in diagnosis.newer)
    return tuple(_older_way(syntax, line, diagnosis.target, lang) for syntax, line in found if syntax.older)


def _older_way(syntax: Syntax, line: int, target: str, lang: str) -> OlderWay:
    words = texts(lang)
    return OlderWay(
        newer=words.format("newer-line", line=str(line), needs=syntax.needs),
        newer_example=syntax.newer,
        older=words.format("newer-older", python=target),
        older_example=syntax.older,
    )


def quoting(explanation: Explanation, program: str, *, stood: str) -> Explanation:
    """The explanation of a text with stand-ins, ``stood``, quoting ``program`` where it quoted one of them."""

    def own(found: re.Match[str]) -> str:
        at = stood.find(found[1]) if found[1] not in program else -1
        return found[0] if at < 0 else f"`{quotable(program[at : at + len(found[1])])}`"

    def said(statement: Statement) -> Statement:
        return replace(statement, text=CODE.sub(own, statement.text))

    def spoken(part: ExplanationPart) -> ExplanationPart:
        return replace(part, where=said(part.where), kind=said(part.kind), explanation=tuple(map(said, part.explanation)))

    return replace(explanation, parts=tuple(map(spoken, explanation.parts)))
