"""Rejects an explanation whose first three steps give the repaired line away.

A line of one or two tokens, such as a lone bracket, cannot be described without being named and is no secret.
"""

from __future__ import annotations

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from tutor_app.source.lexer import token_texts
from tutor_app.source.text import solid
from validators.checks.repair_is_clean import touched_lines

NAME = "steps-keep-secret"
FEWEST = 3
"""Tokens from which on a line is worth keeping."""


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """No repaired line stands in the text."""
    lines = repair.text.split("\n")
    own = {solid(line) for line in program.split("\n")}
    secrets = {solid(lines[number - 1]): number for number in touched_lines(repair) if number <= len(lines)}
    said = solid(explanation.text)
    told = [
        number
        for secret, number in secrets.items()
        if secret not in own and len(token_texts(lines[number - 1])) >= FEWEST and secret in said
    ]
    return Finding(check=NAME, passed=not told, detail="" if not told else f"repaired line {told[0]} is in the text")
