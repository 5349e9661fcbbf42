"""Reading English words about a program: which lines they name, which code they quote, which signs they call by name."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CODE = re.compile(r"`([^`\n]+)`")
_LINES = re.compile(r"\blines?\s*(\d+(?:[^\d.`]{1,6}\d+)*)")
_RANGE = {"to", "-", "–"}
"""What stands between the first and the last of a range of lines."""
_LONGEST_RANGE = 200
_SIGNS = {
    "semicolon": ";",
    "colon": ":",
    "comma": ",",
    "equals sign": "=",
    "two equals signs": "==",
    "dot": ".",
    "closing bracket": ")",
    "closing parenthesis": ")",
    "parentheses": "(",
    "quote": "'",
    "hyphen": "-",
    "space": " ",
    "string": "'",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentioned:
    """What some words name: lines, code in backticks (spaces single), and signs."""

    lines: frozenset[int]
    quoted: frozenset[str]
    signs: frozenset[str]


def mentioned(words: str) -> Mentioned:
    """What the words name; code does not count as words."""
    prose = _CODE.sub("`", words).lower()
    return Mentioned(
        lines=frozenset(number for match in _LINES.finditer(prose) for number in _numbers(match[1])),
        quoted=frozenset(" ".join(code.split()).rstrip("…") for code in _CODE.findall(words)),
        signs=frozenset(sign for name, sign in _SIGNS.items() if re.search(rf"\b{name}", prose)),
    )


def _numbers(text: str) -> set[int]:
    """The numbers of a list such as "3, 5 and 7 to 9"."""
    numbers = [int(number[:9]) for number in re.findall(r"\d+", text)]
    joints = [joint.strip() for joint in re.split(r"\d+", text)[1:-1]]
    found = set(numbers)
    for low, high, joint in zip(numbers, numbers[1:], joints, strict=False):
        if joint in _RANGE and low < high <= low + _LONGEST_RANGE:
            found.update(range(low, high + 1))
    return found
