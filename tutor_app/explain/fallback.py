"""What a student is told when no explanation is shown: where Python stopped, what it says in plain words, how to go on.

No guess at the cause: every sentence only repeats what CPython reported, or says what Surefix did.
"""

from __future__ import annotations

from dataclasses import replace

from tutor_app.domain import Claim, Diagnosis, Nature, Problem, Reason, Refusal, Statement
from tutor_app.explain.texts import texts
from tutor_app.source.problems import ProblemKind, meaning

_TEXTS = {
    ProblemKind.NEVER_CLOSED: "stopped-never-closed",
    ProblemKind.UNMATCHED_CLOSER: "stopped-unmatched",
    ProblemKind.MISMATCHED_CLOSER: "stopped-other-bracket",
    ProblemKind.TOO_NESTED: "stopped-too-deep",
    ProblemKind.UNTERMINATED_STRING: "stopped-unterminated",
    ProblemKind.UNTERMINATED_TRIPLE_STRING: "stopped-unterminated-triple",
    ProblemKind.BAD_ESCAPE: "stopped-escape",
    ProblemKind.BYTES_NOT_ASCII: "stopped-literals",
    ProblemKind.MIXED_LITERALS: "stopped-literals",
    ProblemKind.F_STRING: "stopped-fstring",
    ProblemKind.F_STRING_EMPTY: "stopped-fstring-empty",
    ProblemKind.F_STRING_BRACE: "stopped-fstring-brace",
    ProblemKind.EXPECTED_INDENTED_BLOCK: "stopped-block",
    ProblemKind.UNEXPECTED_INDENT: "stopped-unexpected-indent",
    ProblemKind.UNINDENT_MISMATCH: "stopped-unindent",
    ProblemKind.UNEXPECTED_UNINDENT: "stopped-unexpected-unindent",
    ProblemKind.TABS: "stopped-tabs",
    ProblemKind.TOO_DEEP: "stopped-too-deep",
    ProblemKind.UNEXPECTED_END: "stopped-end",
    ProblemKind.EXPECTED_COLON: "stopped-colon",
    ProblemKind.EXPECTED_EXCEPT: "stopped-except",
    ProblemKind.EXPECTED_IN: "stopped-in",
    ProblemKind.BAD_EXCEPT: "stopped-bad-except",
    ProblemKind.CLAUSE_ORDER: "stopped-clause-order",
    ProblemKind.INVALID_CHARACTER: "stopped-character",
    ProblemKind.NON_PRINTABLE: "stopped-character",
    ProblemKind.AFTER_CONTINUATION: "stopped-continuation",
    ProblemKind.INVALID_DECIMAL: "stopped-number",
    ProblemKind.INVALID_NUMBER: "stopped-number",
    ProblemKind.INVALID_IMAGINARY: "stopped-number",
    ProblemKind.LEADING_ZEROS: "stopped-number",
    ProblemKind.NULL_BYTES: "stopped-null",
    ProblemKind.FORGOT_COMMA: "stopped-comma",
    ProblemKind.MEANT_COMPARISON: "stopped-comparison",
    ProblemKind.MISSPELT_KEYWORD: "stopped-keyword",
    ProblemKind.QUOTE_IN_STRING: "stopped-quote-in-string",
    ProblemKind.MISSING_PRINT_PARENTHESES: "stopped-print",
    ProblemKind.MISSING_EXEC_PARENTHESES: "stopped-exec",
    ProblemKind.INCOMPLETE_EXPRESSION: "stopped-incomplete",
    ProblemKind.EXPECTED_PARENTHESIS: "stopped-parenthesis",
    ProblemKind.DICTIONARY: "stopped-dictionary",
    ProblemKind.COMPREHENSION: "stopped-comprehension",
    ProblemKind.STARRED: "stopped-starred",
    ProblemKind.CANNOT_ASSIGN: "stopped-assign",
    ProblemKind.CANNOT_ASSIGN_OTHERWISE: "stopped-assign-otherwise",
    ProblemKind.CANNOT_DELETE: "stopped-delete",
    ProblemKind.OUTSIDE_FUNCTION: "stopped-outside-function",
    ProblemKind.OUTSIDE_ASYNC_FUNCTION: "stopped-outside-function",
    ProblemKind.ASYNC: "stopped-async",
    ProblemKind.OUTSIDE_LOOP: "stopped-outside-loop",
    ProblemKind.POSITIONAL_FOLLOWS_KEYWORD: "stopped-arguments",
    ProblemKind.DEFAULT_ORDER: "stopped-arguments",
    ProblemKind.REPEATED_ARGUMENT: "stopped-repeated",
    ProblemKind.REPEATED_PARAMETER: "stopped-repeated",
    ProblemKind.GENERATOR_BRACKETS: "stopped-generator",
    ProblemKind.ARGUMENTS: "stopped-call",
    ProblemKind.PARAMETERS: "stopped-parameters",
    ProblemKind.SCOPE: "stopped-scope",
    ProblemKind.IMPORT: "stopped-import",
    ProblemKind.PATTERN: "stopped-pattern",
}
_SAID_INSIDE = frozenset(
    {
        ProblemKind.NEVER_CLOSED,
        ProblemKind.UNMATCHED_CLOSER,
        ProblemKind.MISMATCHED_CLOSER,
        ProblemKind.F_STRING_EMPTY,
        ProblemKind.F_STRING_BRACE,
    }
)
"""What has words of its own inside a formatted string."""


def fallback(diagnosis: Diagnosis, *, lang: str = "en", placed: bool = False) -> Statement:
    """Where Python stopped and what it expected, and whom to ask; for a text without a problem, what the text is.

    ``placed`` says that the place of the mistake is shown: then it is not said to be anywhere else.
    """
    said = stopped(diagnosis, lang=lang, placed=placed)
    if diagnosis.refusal is not None or diagnosis.problem is None:
        return said
    return replace(said, text=f"{said.text} {texts(lang).format('ask')}")


def stopped(diagnosis: Diagnosis, *, lang: str = "en", placed: bool = False) -> Statement:
    """The same without whom to ask."""
    words = texts(lang)
    problem = diagnosis.problem
    if diagnosis.refusal is not None:
        return Statement(text=refused(diagnosis.refusal, lang=lang))
    if problem is None:
        return Statement(text=nature(diagnosis.nature, lang=lang, needs=diagnosis.needs or "", python=diagnosis.target))
    name, found = _meaning(problem)
    said = words.format(name, line=str(problem.line), **found)
    claim = Claim(predicate="python-stopped", arguments=(("line", str(problem.line)),))
    return Statement(text=said if placed else f"{said} {words.format('further-up')}", claims=(claim,))


def _meaning(problem: Problem) -> tuple[str, dict[str, str]]:
    said = meaning(problem)
    if said.kind is ProblemKind.EXPECTED_INDENTED_BLOCK and said.line is not None:
        return "stopped-body", {"opened": str(said.line)}
    kind = said.inner if said.inner in _SAID_INSIDE else said.kind
    if kind in _TEXTS:
        return _TEXTS[kind], {"sign": said.sign}
    return ("stopped" if problem.line >= 1 else "stopped-unknown"), {}


def withheld(because: Reason, *, lang: str = "en") -> str:
    """A sentence, safe for students, for why nothing is shown."""
    return texts(lang).format(f"reason-{because.value}")


def refused(refusal: Refusal, *, lang: str = "en") -> str:
    """A sentence for why a text was not examined."""
    return texts(lang).format(f"refusal-{refusal.value}")


def nature(kind: Nature, *, lang: str = "en", needs: str = "", python: str = "") -> str:
    """A sentence for what the text turned out to be; ``needs`` and ``python`` are the versions of NEWER_PYTHON."""
    return texts(lang).format(f"nature-{kind.value}", needs=needs, python=python)
