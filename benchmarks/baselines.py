"""What Surefix is measured against: CPython's own suggestion carried out to the letter, and the nearest program that parses."""

from __future__ import annotations

import re

from rapidfuzz.distance import Levenshtein

from tutor_app.repair.ranker import Ranker
from tutor_app.repair.search import Budget, search
from tutor_app.slips.view import View
from tutor_app.source.lexer import CLOSER_OF, Kind, tokenise
from tutor_app.source.problems import Meaning, ProblemKind, meaning
from tutor_app.source.python import first_problem


def python_suggestion(program: str) -> list[str]:
    """The program after CPython's message has been taken literally, where it suggests anything; at most one answer."""
    failure = first_problem(program)
    if failure is None:
        return []
    mended = _carry_out(View(program, failure))
    return [] if mended is None else [mended]


def _carry_out(view: View) -> str | None:
    text, line, said = view.text, view.line, meaning(view.failure)
    match said.kind:
        case ProblemKind.EXPECTED_COLON:
            end = len(text[: view.offset].rstrip())
            return text[:end] + ":" + text[end:]
        case ProblemKind.NEVER_CLOSED:
            end = view.code_end(line)
            return text[:end] + CLOSER_OF[said.sign] + text[end:]
        case ProblemKind.UNMATCHED_CLOSER:
            return text[: view.offset] + text[view.offset + 1 :]
        case ProblemKind.MISMATCHED_CLOSER:
            return text[: view.offset] + CLOSER_OF[said.other] + text[view.offset + 1 :]
        case ProblemKind.EXPECTED_INDENTED_BLOCK:
            start = view.starts[line]
            return text[:start] + view.unit + text[start:]
        case ProblemKind.UNEXPECTED_INDENT | ProblemKind.UNINDENT_MISMATCH:
            above = view.previous_code(line)
            indent = view.indent_text(above) if above is not None else ""
            return text[: view.starts[line]] + indent + text[view.starts[line] + len(view.indent_text(line)) :]
        case ProblemKind.MISSING_PRINT_PARENTHESES | ProblemKind.MISSING_EXEC_PARENTHESES:
            end = view.code_end(line)
            word = view.code[view.at]
            return text[: word.end] + "(" + text[word.end :].lstrip(" ")[: end - word.end] + ")" + text[end:]
    return _with_sign(view, said)


def _with_sign(view: View, said: Meaning) -> str | None:
    """The program with the comma, comparison or quote that the message speaks of."""
    text = view.text
    if said.innermost is ProblemKind.FORGOT_COMMA and view.at + 1 < len(view.code):
        end = view.code[view.at].end
        return text[:end] + "," + text[end:]
    if "instead of '='" in view.failure.message:
        at = text.find("=", view.offset)
        return None if at < 0 else text[:at] + "==" + text[at + 1 :]
    bad = [token for token in view.on_line(view.line) if token.kind is Kind.BAD_STRING]
    if said.kind is ProblemKind.UNTERMINATED_STRING and bad:
        end = view.end_of(view.line)
        return text[:end] + re.sub(r"^[rbfuRBFU]*", "", bad[0].text)[0] + text[end:]
    return None


def nearest_parse(program: str, ranker: Ranker) -> list[str]:
    """Programs that parse, fewest token edits first: PyFiXV's rule of choice on our candidates."""
    failure = first_problem(program)
    if failure is None:
        return []
    found = search(program, failure, ranker.steps, Budget(seconds=5.0))
    before = [token.text for token in tokenise(program)]
    return sorted(
        (solution.text for solution in found.solutions),
        key=lambda text: Levenshtein.distance(before, [token.text for token in tokenise(text)]),
    )[:10]
