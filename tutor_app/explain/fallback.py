"""What a student is told when no explanation is shown: where Python stopped, what it says in plain words, how to go on.

No guess at the cause: every sentence only repeats what CPython reported, or says what Surefix did.
"""

from __future__ import annotations

import re

from tutor_app.domain import Claim, Diagnosis, Nature, Problem, Reason, Refusal, Statement
from tutor_app.explain.texts import texts

_MESSAGES = (
    ("stopped-body", re.compile(r"expected an indented block after .* on line (?P<opened>\d+)")),
    ("stopped-never-closed", re.compile(r"'(?P<sign>[(\[{])' was never closed")),
    ("stopped-unmatched", re.compile(r"unmatched '(?P<sign>[)\]}])'")),
    ("stopped-other-bracket", re.compile(r"does not match opening parenthesis")),
    (
        "stopped-unterminated",
        re.compile(r"^unterminated (triple-quoted )?(f-string|string|t-string)|EOL while|EOF while scanning"),
    ),
    ("stopped-fstring", re.compile(r"f-string")),
    ("stopped-colon", re.compile(r"expected ':'$")),
    ("stopped-unexpected-indent", re.compile(r"^unexpected indent")),
    ("stopped-unindent", re.compile(r"unindent does not match")),
    ("stopped-tabs", re.compile(r"inconsistent use of tabs")),
    ("stopped-character", re.compile(r"invalid character|invalid non-printable")),
    ("stopped-number", re.compile(r"invalid (decimal|hexadecimal|octal|binary) literal|leading zeros|invalid digit")),
    ("stopped-print", re.compile(r"Missing parentheses in call to 'print'")),
    ("stopped-outside-function", re.compile(r"outside (async )?function")),
    ("stopped-outside-loop", re.compile(r"outside loop|not properly in loop")),
    ("stopped-assign", re.compile(r"^cannot assign to")),
    ("stopped-except", re.compile(r"expected 'except' or 'finally'")),
    ("stopped-arguments", re.compile(r"positional argument follows|follows default|default follows")),
)


def fallback(diagnosis: Diagnosis, *, lang: str = "en") -> Statement:
    """Where Python stopped and what it expected, and whom to ask; for a text without a problem, what the text is."""
    words = texts(lang)
    problem = diagnosis.problem
    if diagnosis.refusal is not None:
        return Statement(text=refused(diagnosis.refusal, lang=lang))
    if problem is None:
        return Statement(text=nature(diagnosis.nature, lang=lang))
    name, found = _meaning(problem)
    stopped = words.format(name, line=str(problem.line), **found)
    claim = Claim(predicate="python-stopped", arguments=(("line", str(problem.line)),))
    return Statement(text=f"{stopped} {words.format('ask')}", claims=(claim,))


def _meaning(problem: Problem) -> tuple[str, dict[str, str]]:
    for name, pattern in _MESSAGES:
        match = pattern.search(problem.message)
        if match:
            return name, match.groupdict()
    return ("stopped" if problem.line >= 1 else "stopped-unknown"), {}


def withheld(because: Reason, *, lang: str = "en") -> str:
    """A sentence, safe for students, for why nothing is shown."""
    return texts(lang).format(f"reason-{because.value}")


def refused(refusal: Refusal, *, lang: str = "en") -> str:
    """A sentence for why a text was not examined."""
    return texts(lang).format(f"refusal-{refusal.value}")


def nature(kind: Nature, *, lang: str = "en") -> str:
    """A sentence for what the text turned out to be."""
    return texts(lang).format(f"nature-{kind.value}")
