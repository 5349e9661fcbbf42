"""Words for what a newer Python than the class's reads: nobody's mistake, so no mistake is spoken of."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, replace

from tutor_app.domain import Explanation, ExplanationPart, Feedback, Statement
from tutor_app.explain.prose import CODE
from tutor_app.explain.texts import quotable, texts
from tutor_app.source.versions import Syntax, syntaxes


@dataclass(frozen=True, slots=True, kw_only=True)
class OlderWay:
    """What the line ``line`` has that the class's Python, or a file, does not know, and how it is said there.

    With an example of each.
    """

    line: int
    newer: str
    newer_example: str
    older: str
    older_example: str

    @property
    def text(self) -> str:
        """Each sentence with its example below it."""
        pairs = ((self.newer, self.newer_example), (self.older, self.older_example))
        return "\n".join(part for said, code in pairs for part in (said, textwrap.indent(code, "    ")))


def older_ways(feedback: Feedback, *, lang: str = "en") -> tuple[OlderWay, ...]:
    """One for each construct that may be said to be newer than the class's Python and can be written otherwise."""
    found = ((syntaxes()[construct], line) for construct, line in feedback.too_new)
    return tuple(_older_way(syntax, line, feedback.diagnosis.target, lang) for syntax, line in found if syntax.older)


def _older_way(syntax: Syntax, line: int, target: str, lang: str) -> OlderWay:
    words = texts(lang)
    return OlderWay(
        line=line,
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
