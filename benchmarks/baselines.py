"""What Surefix is measured against: CPython's own suggestion carried out to the letter, and the nearest program that parses."""

from __future__ import annotations

import re
import warnings

from rapidfuzz.distance import Levenshtein

from tutor_app.repair.judge import Failure, first_failure
from tutor_app.repair.ranker import Ranker
from tutor_app.repair.search import Budget, search
from tutor_app.repair.view import View
from tutor_app.source.lexer import CLOSER_OF, tokenise


def python_suggestion(program: str) -> list[str]:
    """The program after CPython's message has been taken literally, where it suggests anything; at most one answer."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        failure = first_failure(program)
    if failure is None:
        return []
    mended = _carry_out(View(program, failure), failure)
    return [] if mended is None else [mended]


def _carry_out(view: View, failure: Failure) -> str | None:
    text, message, line = view.text, failure.message, view.line
    if message == "expected ':'":
        return text[: view.offset].rstrip() + ":" + text[len(text[: view.offset].rstrip()) :]
    if found := re.match(r"'([(\[{])' was never closed", message):
        end = view.code_end(line)
        return text[:end] + CLOSER_OF[found[1]] + text[end:]
    if message.startswith("unmatched"):
        return text[: view.offset] + text[view.offset + 1 :]
    if found := re.match(r"closing parenthesis '(.)' does not match opening parenthesis '(.)'", message):
        return text[: view.offset] + CLOSER_OF[found[2]] + text[view.offset + 1 :]
    if "forgot a comma" in message and view.at + 1 < len(view.code):
        end = view.code[view.at].end
        return text[:end] + "," + text[end:]
    if "instead of '='" in message:
        at = text.find("=", view.offset)
        return None if at < 0 else text[:at] + "==" + text[at + 1 :]
    if message.startswith("expected an indented block"):
        start = view.starts[line]
        return text[:start] + view.unit + text[start:]
    if message.startswith(("unexpected indent", "unindent")):
        above = view.previous_code(line)
        start = view.starts[line]
        return text[:start] + (view.indent_text(above) if above is not None else "") + text[start + len(view.indent_text(line)) :]
    if message.startswith("unterminated string") and (bad := [t for t in view.on_line(line) if t.kind.name == "BAD_STRING"]):
        quote = re.sub(r"^[rbfuRBFU]*", "", bad[0].text)[0]
        end = view.end_of(line)
        return text[:end] + quote + text[end:]
    if message.startswith("Missing parentheses in call to"):
        end = view.code_end(line)
        word = view.code[view.at]
        return text[: word.end] + "(" + text[word.end :].lstrip(" ")[: end - word.end] + ")" + text[end:]
    return None


def nearest_parse(program: str, ranker: Ranker) -> list[str]:
    """Programs that parse, fewest token edits first: PyFiXV's rule of choice on our candidates."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        failure = first_failure(program)
    if failure is None:
        return []
    found = search(program, failure, ranker.steps, Budget(seconds=5.0))
    before = [token.text for token in tokenise(program)]
    return sorted(
        (solution.text for solution in found.solutions),
        key=lambda text: Levenshtein.distance(before, [token.text for token in tokenise(text)]),
    )[:10]
